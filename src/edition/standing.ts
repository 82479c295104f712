import type { Block, Inline } from '../document/nodes.js';
import type { EditionContext } from './context.js';
import type { Contact } from './council.js';
import { at, isObject } from './path.js';

/** Standing text: a paragraph, or a lead with a list under it. Contacts come from the plan, else from the council. */
export function standingHold(key: string, context: EditionContext): Block[] {
  const items = context.standing.list(`${key}.items`);
  if (items.length === 0) {
    const more = key === 'howToComplain' ? context.council.complaints?.text : undefined;
    return [
      { type: 'paragraph', children: withContacts(context.standing(key), context) },
      ...(more === undefined ? [] : [{ type: 'paragraph', children: [{ type: 'text', value: context.words.fill(more) }] } satisfies Block]),
    ];
  }
  return [
    { type: 'paragraph', children: withContacts(context.standing(`${key}.lead`), context) },
    { type: 'list', ordered: false, children: items.map((item) => ({ type: 'listItem', children: [{ type: 'paragraph', children: withContacts(item, context) }] })) },
  ];
}

function withContacts(pattern: string, context: EditionContext): Inline[] {
  return pattern.split(/(\{(?:council|review|complaints)Contact\})/).flatMap((piece): Inline[] => {
    const name = /^\{(\w+)Contact\}$/.exec(piece)?.[1];
    if (name === undefined) return piece === '' ? [] : [{ type: 'text', value: piece }];
    const found = contactLine(name, context);
    return found === '' ? [{ type: 'missingInline', children: [{ type: 'text', value: context.words('missing.inline') }] }] : [{ type: 'text', value: found }];
  });
}

/** Who to get in touch with and how: what the plan says, else what the council file says, else the council itself. */
export function contactLine(name: string, context: EditionContext): string {
  const { plan, council } = context;
  const own = name === 'review' ? partsOf(at(plan, 'review.howToAsk'), context) : name === 'complaints' ? textParts(plan.council?.complaintsContact) : [];
  if (own.length > 0) return own.join(context.words('formats.comma'));
  const office = plan.council ?? {};
  const general = [...textParts(office.contact), ...textParts(office.phone), ...textParts(office.email)];
  const fromPlan = general.length === 0 ? '' : [...new Set([...textParts(office.name), ...general])].join(context.words('formats.comma'));
  if (name === 'council' && fromPlan !== '') return fromPlan;
  const file: Contact | undefined = name === 'review' ? council.review : name === 'complaints' ? council.complaints : council.contact;
  const fromFile = partsOf(file, context);
  if (fromFile.length > 0) return fromFile.join(context.words('formats.comma'));
  return name === 'review' ? contactLine('council', context) : '';
}

function partsOf(value: unknown, context: EditionContext): string[] {
  if (!isObject(value)) return [];
  const parts = ['name', 'phone', 'textMessage', 'email', 'address', 'hours'].flatMap((key) => textParts(value[key]));
  const other = value.other;
  if (typeof other === 'string') return [...parts, other];
  return isObject(other) ? [...parts, ...richWords(other)] : parts.map((part) => context.words.fill(part));
}

function richWords(node: unknown): string[] {
  if (!isObject(node)) return [];
  if (typeof node.value === 'string') return [node.value];
  return Array.isArray(node.children) ? [node.children.flatMap(richWords).join('')] : [];
}

function textParts(value: unknown): string[] {
  return typeof value === 'string' && value.trim() !== '' ? [value.trim().replace(/\.$/, '').replace(/(\d) (?=\d)/g, '$1\u00a0')] : [];
}
