/** `error` stops; `ask` needs a person; `warning` and `info` are only told. */
export type Level = 'error' | 'ask' | 'warning' | 'info';

/** Where something is: a file with line and column, a JSON pointer, or words for people. */
export interface Place { file?: string; line?: number; column?: number; pointer?: string; words?: string }

export type Facts = Readonly<Record<string, string | number>>;

/** A message is a value; printing it is somebody else's job. Wording is in `wording/`, keyed by id. */
export interface Message { id: string; level: Level; text: string; advice?: string; place?: Place; facts: Facts }

/** One row of wording: `{name}` is replaced by the fact of that name. */
export interface Wording { level: Level; text: string; advice?: string }

/** Exit codes of the command line. They are a promise (README). */
export const exitCodes = { done: 0, needsPerson: 1, arguments: 2, input: 3, output: 4, verify: 5 } as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** Thrown when work cannot go on. Carries messages for people; never a stack trace for them. */
export class Failure extends Error {
  readonly messages: Message[];
  readonly exitCode: ExitCode;
  constructor(exitCode: ExitCode, messages: Message[]) {
    super(messages.map((each) => each.text).join('\n'));
    this.name = 'Failure';
    this.exitCode = exitCode;
    this.messages = messages;
  }
}
