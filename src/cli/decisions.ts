import { easyDraft, refreshDecisions, refreshEasy, understand, writeWhole } from '../index.js';
import { exitCodes, message } from '../messages/index.js';
import type { Arguments } from './arguments.js';
import { plainReason } from './disk.js';
import { forTerminal } from './for-terminal.js';
import { decisionsPath, loadPlan, pictureOption } from './load.js';
import { say } from './report.js';
import { Failure } from '../messages/index.js';

/** `ownwords decisions`: makes or refreshes the file in which people write down what they decide. */
export async function decisions(given: Arguments): Promise<number> {
  const input = await loadPlan(given);
  const understood = await understand(input);
  const text = refreshEasy(refreshDecisions(input.decisions?.text, understood.plan), await easyDraft(understood, { date: input.date, ...(await pictureOption(given)) }));
  const path = decisionsPath(given);
  if (path === undefined) {
    process.stdout.write(text);
    return exitCodes.done;
  }
  if (text === input.decisions?.text) {
    process.stdout.write(`${forTerminal(message('decisionsSame', { file: path }).text)}\n`);
    return exitCodes.done;
  }
  try {
    await writeWhole(path, new TextEncoder().encode(text));
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw new Failure(exitCodes.output, [message('fileNotWritable', { file: path, reason: plainReason(error) })]);
  }
  say(understood.messages.filter((each) => each.level === 'warning'));
  process.stdout.write(`${forTerminal(message('decisionsWritten', { file: path }).text)}\n`);
  return exitCodes.done;
}
