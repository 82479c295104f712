import { contrastRatio } from '../document/colour.js';
import { Failure, exitCodes, message, type Message } from '../messages/index.js';
import type { EditionContext } from './context.js';
import { numberParts } from './numbering.js';
import type { EditionInput } from './single-format.js';
import { loadTemplate } from './template.js';
import { makeWords, wordFile, type Fill, type WordTree } from './words.js';

const wordsPath = 'templates/shared/words.en-GB.yaml';
const standingPath = 'templates/shared/standing.en-GB.yaml';

/** Brings together the plan, the template of its kind and the words, filled with this person's name. */
export function makeContext(input: EditionInput, placesIn: EditionContext['placesIn']): { context: EditionContext; messages: Message[] } {
  const { plan, council } = input;
  const template = loadTemplate(plan.planKind);
  if (template === undefined) throw new Failure(exitCodes.input, [message('kindNoTemplate', { kind: plan.planKind })]);
  const shared = wordFile(wordsPath);
  const base = baseFacts(input, shared);
  const context: EditionContext = {
    plan, template, council, placesIn,
    words: makeWords([shared, council.wording], base),
    standing: makeWords([wordFile(standingPath), council.wording], base),
    numbering: numberParts(plan),
    media: input.media,
    date: input.date, reading: input.reading ?? { look: {} },
    filingSummary: plan.originalDecision?.decision === 'keepAsFinal',
  };
  const { accent } = council;
  const ratio = accent === undefined ? 21 : contrastRatio(accent, '#ffffff');
  const messages = accent !== undefined && ratio < 4.5 ? [message('councilColour', { colour: accent, ratio: ratio.toFixed(1) })] : [];
  return { context, messages };
}

/** What `{name}`, `{owner}` and the like stand for in every pattern of this document. */
function baseFacts(input: EditionInput, shared: WordTree): Fill {
  const { subject, planKind, stage, council } = input.plan;
  const words = makeWords([shared], {});
  const full = subject?.name;
  const name = shortName(subject?.preferredName) ?? full;
  const kind = words(`kinds.${planKind}`);
  const stageWords = words(`stages.${stage ?? 'draft'}`);
  return {
    name: name ?? words('person.someone'), owner: name === undefined ? words('person.someones') : possessive(name),
    fullName: full ?? words('person.someone'), fullNames: full === undefined ? words('person.someones') : possessive(full),
    kind, kindLower: lowerFirst(kind), stage: stageWords, stageLower: lowerFirst(stageWords),
    date: input.date, council: council?.name ?? input.council.name ?? '',
  };
}

/** The name to say in a sentence. A preferred name with a remark in it ("Mrs Holt, until I say otherwise") is only for its own field. */
function shortName(preferred: string | undefined): string | undefined {
  return preferred !== undefined && /^[^,.;:()!?]{1,30}$/.test(preferred) ? preferred : undefined;
}

function possessive(name: string): string {
  return `${name}’s`;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
