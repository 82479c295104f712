import { parentPort, workerData } from 'node:worker_threads';
import { prepareAudits } from './audit/index.js';
import { helpThrough, type Begun } from './second-thread.js';

/** Where the second thread begins: it opens what takes longest to open, then waits for work. */
if (parentPort !== null) {
  helpThrough(parentPort);
  void prepareAudits((workerData as Begun).formats);
}
