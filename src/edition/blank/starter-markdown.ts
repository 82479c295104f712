import { blankContext, type BlankInput } from './blank-context.js';
import { asksOf } from './spec.js';

/**
 * A Markdown file to write a plan in: the facts at the top, a heading for each section, and under it a hint in a comment, which no
 * reader of a plan takes for the person's words.
 */
export function starterMarkdown(input: BlankInput): string {
  const { context, spec, say } = blankContext(input);
  const { template, words } = context;
  const top = [...say.list('starter.keys').map((key) => `${key}:`), `kind: ${words(`kinds.${input.kind}`).toLowerCase()}`];
  const sections = template.sections.filter(({ id }) => !spec.starter.leaveOut.includes(id)).map((section) => {
    const asks = asksOf(section, input.kind, spec).map(({ ask }) => ask);
    return [`## ${spec.starter.headings[`${input.kind}.${section.id}`] ?? spec.starter.headings[section.id] ?? words.fill(section.title)}`, ...(asks.length === 0 ? [] : [comment(asks.join('\n'))])].join('\n\n');
  });
  return `${['---', ...top, '---'].join('\n')}\n\n${[comment(say('starter.about')), ...sections].join('\n\n\n')}\n`;
}

function comment(words: string): string {
  return `<!--\n${words.trim()}\n-->`;
}
