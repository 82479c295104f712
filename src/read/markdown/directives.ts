import type { RootContent } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import { topics, type Topic } from '../../plan/plan.js';
import { suggest } from '../../messages/suggest.js';
import { isClosed, openerOf } from './directive-source.js';
import { words } from './inline.js';
import type { Surroundings, WalkState } from './walk-state.js';

/**
 * Directives an author may use; none is ever needed.
 *
 * - `:::place{to="about"}` … `:::`: these parts go to that topic. `:::about` … `:::` says the same, for every topic.
 * - `:::share{with="carer, advocate"}` … `:::`: besides the person and the council, only these may see it.
 * - `:::private` … `:::`: nobody but the person and the council may see it (`visibility` is an empty list).
 * - `:::easy` … `:::`: easy words for the part just before it.
 *
 * `with` may also stand on `place` and on a topic. One directive inside another: the outer one needs more colons.
 */
const names = ['place', 'share', 'private', 'easy'] as const;

type Walk = (children: readonly RootContent[], around: Surroundings) => RootContent[];

/** Takes a directive away from around its content and notes what it says; an unknown one stays as words. */
export function walkDirective(node: ContainerDirective, state: WalkState, around: Surroundings, walk: Walk): RootContent[] {
  const name = node.name.toLowerCase();
  const topic = findTopic(name);
  const isKnown = topic !== undefined || names.some((each) => each === name);
  const opener = openerOf(node, state, isKnown);
  const children = node.children as RootContent[];
  if (!isKnown) {
    const near = suggest(node.name, [...names, ...topics]);
    if (near === undefined) state.tell('unknownDirective', { name: node.name }, node.position);
    else state.tell('unknownDirectiveNear', { name: node.name, near }, node.position);
    const line: RootContent = { type: 'paragraph', children: [words(opener.text, { position: opener.position })], position: opener.position };
    return walk([line, ...children.filter((child) => !isLabel(child))], around);
  }
  if (!isClosed(node, state) && !state.mended.has(node)) state.tell('directiveUnclosed', { name: node.name }, node.position);
  const says = name === 'easy' ? easyFor(state, node) : whatItSays(node, name, topic, state);
  state.add({ kind: 'directive', texts: [opener.text], position: opener.position, around: { nest: around.nest }, notContent: 'directive' });
  const target = state.last;
  const from = state.blocks.length;
  const made = walk(children, { ...around, directive: combine(around.directive, says) });
  if (name === 'easy' && target !== undefined) {
    const easy = state.blocks.slice(from).filter((block) => block.kind === 'easyWords').flatMap((block) => block.texts).join('\n');
    if (easy !== '') target.node.data = { ...target.node.data, easyRead: easy };
  }
  for (const child of made) if (child.data !== undefined && 'directiveLabel' in child.data) delete child.data['directiveLabel'];
  return made;
}

type Says = NonNullable<Surroundings['directive']>;

function whatItSays(node: ContainerDirective, name: string, topic: Topic | undefined, state: WalkState): Says {
  const says: Says = {};
  const to = name === 'place' ? findTopic(node.attributes?.['to'] ?? '') : topic;
  if (name === 'place' && to === undefined) {
    const given = node.attributes?.['to'] ?? '';
    const near = suggest(given, topics);
    if (near === undefined) state.tell('directiveTopic', { to: given, known: topics.join(', ') }, node.position);
    else state.tell('directiveTopicNear', { to: given, near }, node.position);
  }
  if (to !== undefined) says.to = to;
  const who = (node.attributes?.['with'] ?? '').split(/[,;]/).map((each) => each.trim()).filter((each) => each !== '');
  if (name === 'share' && who.length === 0) state.tell('directiveShare', {}, node.position);
  if (name === 'private') says.visibility = [];
  else if (name === 'share' || who.length > 0) says.visibility = who;
  return says;
}

function easyFor(state: WalkState, node: ContainerDirective): Says {
  if (state.last !== undefined) return { easyFor: state.last.block.id };
  state.tell('easyWordsAlone', {}, node.position);
  return {};
}

// What lies inside two directives may be seen only by those both allow.
function combine(outer: Says | undefined, inner: Says): Says {
  const both: Says = { ...outer, ...inner };
  if (outer?.visibility !== undefined && inner.visibility !== undefined) both.visibility = inner.visibility.filter((who) => outer.visibility?.includes(who));
  return both;
}

function isLabel(node: RootContent): boolean {
  return node.data !== undefined && 'directiveLabel' in node.data;
}

function findTopic(name: string): Topic | undefined {
  const plain = name.toLowerCase().replace(/[\s_-]/g, '');
  return topics.find((topic) => topic.toLowerCase() === plain);
}
