import { message, type Message } from '../messages/index.js';
import { forTerminal } from './for-terminal.js';

/** Prints messages for people to standard error. A pure function makes the text; colours only on a terminal. */
export function say(messages: readonly Message[], stream: { write(text: string): unknown; isTTY?: boolean } = process.stderr): void {
  for (const each of messages) stream.write(`${messageText(each)}\n`);
}

/** One message: what happened and where, then what to do. */
export function messageText(each: Message): string {
  const where = placeText(each);
  const lead = each.level === 'error' ? 'Error: ' : each.level === 'warning' ? 'Note: ' : '';
  return [`${where === '' ? '' : `${where}: `}${lead}${each.text}`, ...(each.advice === undefined ? [] : [`  ${each.advice}`])].map(forTerminal).join('\n');
}

/** `plan.md:14:3`, or a JSON pointer with it. */
export function placeText({ place }: Message): string {
  if (place === undefined) return '';
  const spot = place.line === undefined ? '' : place.column === undefined ? `:${String(place.line)}` : `:${String(place.line)}:${String(place.column)}`;
  const file = place.file === undefined ? (place.line === undefined ? '' : `line ${String(place.line)}`) : `${place.file}${spot}`;
  return [file, place.pointer ?? '', place.words ?? ''].filter((part) => part !== '').join(' ');
}

const mostListed = 12;

/** The list of what needs a person, cut with a count so that it stays readable. */
export function needsPersonText(asks: readonly Message[]): string {
  if (asks.length === 0) return message('needsNobody').text;
  const shown = asks.slice(0, mostListed).map((each) => {
    const where = placeText(each);
    return forTerminal(`  - ${each.text}${where === '' ? '' : ` (${where})`}`);
  });
  const more = asks.length > mostListed ? [`  ${message('needsPersonMore', { count: asks.length - mostListed }).text}`] : [];
  return [`${message('needsPerson', { count: asks.length }).text}`, ...shown, ...more].join('\n');
}

/** A line on a terminal that says what is going on, for anything slower than a second. */
export function progress(stream: { write(text: string): unknown; isTTY?: boolean } = process.stderr): { step(words: string): void; end(): void } {
  if (stream.isTTY !== true) return { step: () => undefined, end: () => undefined };
  let current = '';
  let shown = false;
  const clear = '\r\u001b[K';
  const timer = setTimeout(() => {
    shown = true;
    stream.write(clear + message('working', { step: current }).text);
  }, 1000);
  return {
    step(words) {
      current = forTerminal(words);
      if (shown) stream.write(clear + message('working', { step: current }).text);
    },
    end() {
      clearTimeout(timer);
      if (shown) stream.write(clear);
    },
  };
}
