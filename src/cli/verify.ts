import { verifyPack } from '../index.js';
import { exitCodes } from '../messages/index.js';
import type { Arguments } from './arguments.js';
import { jsonForTerminal } from './for-terminal.js';
import { messageText } from './report.js';

/** `ownwords verify`: whether a pack is as it was made. */
export async function verify(given: Arguments): Promise<number> {
  const { ok, messages } = await verifyPack(given.argument);
  if (given.options.has('json')) process.stdout.write(`${jsonForTerminal({ ok, messages })}\n`);
  else process.stdout.write(`${messages.map(messageText).join('\n')}\n`);
  return ok ? exitCodes.done : exitCodes.verify;
}
