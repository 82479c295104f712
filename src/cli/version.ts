import { readResourceText } from '../resources/index.js';

/** The version of the program, from its own manifest. */
export function version(): string {
  return String((JSON.parse(readResourceText('package.json')) as { version: string }).version);
}
