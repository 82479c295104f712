import type { Facts, Message, Place, Wording } from './message.js';
import { wording, type MessageId } from './wording/index.js';

export type { MessageId } from './wording/index.js';
export { Failure, exitCodes } from './message.js';
export type { ExitCode, Facts, Level, Message, Place } from './message.js';

/** Makes a message from its id, the facts of the case and the place. */
export function message(id: MessageId, facts: Facts = {}, place?: Place): Message {
  const row: Wording = wording[id];
  const made: Message = { id, level: row.level, text: fill(row.text, facts), facts };
  if (row.advice !== undefined) made.advice = fill(row.advice, facts);
  if (place !== undefined) made.place = place;
  return made;
}

function fill(pattern: string, facts: Facts): string {
  return pattern.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const fact = facts[name];
    return fact === undefined ? whole : String(fact);
  });
}
