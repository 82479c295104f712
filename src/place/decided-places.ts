import { message, type Message } from '../messages/index.js';
import { suggest } from '../messages/suggest.js';
import type { SourceBlock } from '../plan/original.js';
import { topics, type Topic } from '../plan/topics.js';
import { personFates, type DecidedPlace, type Decisions } from './decisions.js';
import { easyTarget } from './easy-words.js';
import { excerptOf } from './excerpt.js';
import { tokensOf } from './words.js';

/** A decision that holds: a topic, or a fate only a person may give. */
export interface HeldDecision { to: Topic | (typeof personFates)[number]; by: string; reason?: string }

/** Which decided places hold for the blocks there are, and what to tell about the others. */
export function holdDecisions(decisions: Decisions | undefined, blocks: ReadonlyMap<string, SourceBlock>): { held: Map<string, HeldDecision>; messages: Message[] } {
  const held = new Map<string, HeldDecision>();
  const messages: Message[] = [];
  for (const place of decisions?.places ?? []) {
    const at = { file: decisions?.file ?? '', line: place.line };
    const block = blockOf(place, blocks);
    if (place.by === '') {
      if (place.reason !== undefined) messages.push(message('decisionNoName', { line: place.line, key: 'by' }, at));
      continue;
    }
    if (block === undefined || isStale(place, block)) {
      const nearest = nearestBlock(place.words, [...blocks.values()]);
      const excerpt = place.words || place.part;
      messages.push(nearest === undefined ? message('decisionStaleGone', { excerpt }, at) : message('decisionStale', { excerpt, nearest: `${nearest.id} “${excerptOf(nearest)}”` }, at));
      continue;
    }
    const to = [...topics, ...personFates].find((each) => each === place.to);
    if (to === undefined) {
      const near = suggest(place.to, topics);
      const asked = { line: place.line, to: place.to };
      messages.push(near === undefined ? message('decisionNoTopic', { ...asked, known: [...topics, ...personFates].join(', ') }, at) : message('decisionNoTopicNear', { ...asked, near }, at));
      continue;
    }
    const problem = problemWith(to, place, block, blocks);
    if (problem !== undefined) {
      messages.push(message(problem, { line: place.line, excerpt: excerptOf(block) }, at));
      continue;
    }
    held.set(block.id, { to, by: place.by, ...(place.reason === undefined ? {} : { reason: place.reason }) });
  }
  return { held, messages };
}

/** The part a decision is about: by its id, by the number beside it in the annex, or by how its words begin when only one does. */
function blockOf(place: DecidedPlace, blocks: ReadonlyMap<string, SourceBlock>): SourceBlock | undefined {
  const known = blocks.get(place.part);
  if (known !== undefined) return known;
  const parts = [...blocks.values()].filter((block) => block.notContent === undefined);
  const number = /^(?:own plan )?(\d+)$/i.exec(place.part)?.[1];
  if (number !== undefined) return parts[Number(number) - 1];
  if (place.part !== '' || place.words === '') return undefined;
  const alike = parts.filter((block) => !isStale(place, block));
  return alike.length === 1 ? alike[0] : undefined;
}

function problemWith(
  to: HeldDecision['to'], place: DecidedPlace, block: SourceBlock, blocks: ReadonlyMap<string, SourceBlock>,
): 'decisionNotDecorative' | 'decisionNoReason' | 'decisionEasyWords' | undefined {
  if (to !== 'notReflected' && to !== 'decorative' && easyTarget(block, blocks) !== undefined) return 'decisionEasyWords';
  if (to === 'decorative' && block.kind !== 'image') return 'decisionNotDecorative';
  return to === 'notReflected' && place.reason === undefined ? 'decisionNoReason' : undefined;
}

/** An entry is about other words when the file's words are not how the part begins now. */
export function isStale(place: { words: string }, block: SourceBlock): boolean {
  const written = tokensOf(place.words.replace(/…\s*$/, ''));
  const now = tokensOf(block.texts.join(' '));
  return written.some((token, at) => token !== now[at]);
}

/** The part whose words are most like some words, if any is alike at all. */
export function nearestBlock(words: string, blocks: readonly SourceBlock[]): SourceBlock | undefined {
  const wanted = new Set(tokensOf(words));
  let best: { block: SourceBlock; share: number } | undefined;
  for (const block of blocks) {
    if (block.notContent !== undefined) continue;
    const tokens = new Set(tokensOf(excerptOf(block)));
    const same = [...wanted].filter((token) => tokens.has(token)).length;
    const share = same / Math.max(1, wanted.size + tokens.size - same);
    if (share > (best?.share ?? 0.25)) best = { block, share };
  }
  return best?.block;
}
