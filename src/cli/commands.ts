/** One table of commands and options: parsing, `--help` and the README section all come from it. */
export interface OptionSpec {
  /** Long name without the dashes. */
  name: string;
  /** What stands for its value in help; absent for a switch. */
  value?: string;
  about: string;
  example?: string;
}
export interface CommandSpec {
  name: string;
  argument: string;
  about: string;
  options: readonly OptionSpec[];
  examples: readonly string[];
}

const council: OptionSpec = { name: 'council', value: 'FILE', about: 'the council’s own name, contacts, logo, colours and wording', example: '--council council.yaml' };
const decisions: OptionSpec = { name: 'decisions', value: 'FILE', about: 'the decisions file (otherwise PLAN.decisions.yaml beside the plan)', example: '--decisions plan.decisions.yaml' };
const date: OptionSpec = { name: 'date', value: 'YYYY-MM-DD', about: 'the date of this version (otherwise today)', example: '--date 2026-11-23' };
const pictures: OptionSpec = { name: 'pictures', value: 'DIR', about: 'a folder of pictures the council has a licence for, for the Easy Read', example: '--pictures pictures/mulberry' };
const json: OptionSpec = { name: 'json', about: 'give the result as JSON' };

/** How papers are to look, where the person has recorded nothing else. */
const look: readonly OptionSpec[] = [
  { name: 'size', value: 'N', about: 'type size of the large print: 16, 18, 20, 22, 24, 28 or 36 point (otherwise 18)', example: '--size 24' },
  { name: 'typeface', value: 'NAME', about: 'atkinson, arimo (like Arial) or lexend (for people with dyslexia), in every file', example: '--typeface lexend' },
  { name: 'line-spacing', value: 'N', about: 'line height, 1.15 to 3 times the size of the type', example: '--line-spacing 1.8' },
  { name: 'paper', value: 'COLOUR', about: 'white, cream, pale-yellow, pale-blue, or a colour as #rrggbb', example: '--paper cream' },
  { name: 'text-colour', value: 'COLOUR', about: 'black, dark-blue, dark-green, dark-brown, or a colour as #rrggbb', example: '--text-colour dark-blue' },
  { name: 'bold', about: 'all words in bold' },
  { name: 'line-length', value: 'N', about: 'at most so many letters on a line, 30 to 80', example: '--line-length 45' },
];

export const commands: readonly CommandSpec[] = [
  {
    name: 'build', argument: 'PLAN', about: 'make the pack: the single format, the annex, Easy Read, large print, and the records',
    options: [
      { name: 'out', value: 'DIR', about: 'the pack’s own folder (otherwise PLAN.pack beside the plan)', example: '--out rosa.pack' },
      date,
      { name: 'editions', value: 'LIST', about: 'single-format, annex, easy-read, large-print (otherwise all)', example: '--editions single-format' },
      { name: 'formats', value: 'LIST', about: 'docx, pdf, html (otherwise all)', example: '--formats docx,pdf' },
      council, decisions,
      pictures,
      { name: 'easy-size', value: 'N', about: 'type size of the Easy Read in points, 14 to 24 (otherwise 16)', example: '--easy-size 18' },
      ...look,
      { name: 'strict', about: 'exit with 1 when something needs a person' },
    ],
    examples: ['ownwords build plan.md', 'ownwords build plan.md --council council.yaml --out filed/rosa.pack', 'cat plan.md | ownwords build - --out rosa.pack'],
  },
  {
    name: 'blank', argument: 'KIND', about: 'make an empty plan to fill in, by hand or on a screen',
    options: [
      { name: 'out', value: 'DIR', about: 'the folder for its files (otherwise blank-KIND)', example: '--out blank' },
      date,
      { name: 'editions', value: 'LIST', about: 'single-format, large-print, easy-read, starter (otherwise all)', example: '--editions easy-read' },
      { name: 'formats', value: 'LIST', about: 'docx, pdf, html (otherwise all)', example: '--formats docx' },
      council, ...look,
    ],
    examples: ['ownwords blank care-and-support-plan', 'ownwords blank carer-support-plan --council council.yaml --out forms/carer'],
  },
  {
    name: 'trace', argument: 'PLAN', about: 'show where each part of the plan goes, and why',
    options: [json, decisions], examples: ['ownwords trace plan.md', 'ownwords trace plan.md --json'],
  },
  {
    name: 'decisions', argument: 'PLAN', about: 'make or refresh the decisions file beside the plan',
    options: [decisions, council, pictures], examples: ['ownwords decisions plan.md'],
  },
  {
    name: 'verify', argument: 'PACK', about: 'check that a pack is as it was made: hashes, links and the ledger',
    options: [json], examples: ['ownwords verify plan.pack'],
  },
  { name: 'schema', argument: '', about: 'print the JSON Schema of a structured plan', options: [], examples: ['ownwords schema > plan.schema.json'] },
];

/** Exit codes, as help and README give them. */
export const exitCodeWords: readonly [number, string][] = [
  [0, 'done'],
  [1, 'done, but something needs a person (only with --strict)'],
  [2, 'wrong arguments'],
  [3, 'the input could not be read'],
  [4, 'the output could not be made or proved'],
  [5, 'verify found a difference'],
];
