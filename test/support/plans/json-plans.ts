import fc from 'fast-check';
import { planKinds, planRecords } from '../../../src/plan/schema/index.js';
import { councilOnly } from '../../../src/plan/council-only.js';
import { topics } from '../../../src/plan/topics.js';
import { anyGroup, anyOf, type Filling } from './any-of.js';
import { fieldText } from './markdown.js';
import { trees } from './trees.js';
import { labels } from './words.js';

type Loose = Record<string, unknown>;

const filling: Filling = {
  words: labels, richText: fc.oneof({ weight: 3, arbitrary: fieldText }, { weight: 1, arbitrary: trees }), node: trees.map((root) => root.children[0]), fields: 6, entries: 3,
};
/** What is for the council alone must not stand anywhere else, or its words would be found there and taken for a leak. */
const secret = fc.integer({ min: 1, max: 9999 }).map((number) => `kept by the council alone, note ${number}`);
const councilFilling: Filling = { ...filling, words: secret, richText: secret, node: secret };
const fillingFor = (name: string): Filling => (councilOnly.has(name) ? councilFilling : filling);

/** How full a plan is: nothing but its kind, some of it, nearly all of it, or one kind of record many times. */
const sizes = ['bare', 'some', 'some', 'some', 'full', 'many'] as const;
const lists = ['services', 'informal', 'timetable', 'needs', 'outcomes', 'risks', 'actions', 'equipment', 'peopleInvolved', 'decisions', 'prevention'] as const;

const sections = fc.array(fc.record({ id: fc.constantFrom(...topics.filter((each) => each !== 'original')), body: fieldText }), { maxLength: 4 });
const originals = fc.constantFrom<Loose[][]>([], [], [{ medium: 'video', title: 'Me at home', seconds: 90, howToSee: 'Ask Jo for the stick' }], [{ medium: 'drawing', mediaType: 'image/png', file: { relativePath: 'wide.png' } }],
  [{ medium: 'poster', location: { text: 'On my wall', holder: 'me' } }, { medium: 'bslVideo', madeBy: 'Siân' }]);
const images = fc.constantFrom<Loose[][]>([], [{ id: 'me', relativePath: 'tall.png', alt: 'Me, laughing', source: 'my sister', consent: 'yes' }], [{ id: 'me', relativePath: 'pictures/my garden.png' }, { id: 'lost', relativePath: 'gone.png', alt: 'Lost' }]);

/** A structured plan of a kind that has a template, one that fits the schema, as a person or another program would write it. Every record kind, every field. */
export const jsonPlans: fc.Arbitrary<Loose> = fc.record({
  planKind: fc.constantFrom(...planKinds.filter((each) => each !== 'review')), size: fc.constantFrom(...sizes), many: fc.constantFrom(...lists), sections, originals, images,
}).chain(({ planKind, size, many, ...own }) => records(size, many).map((made): Loose => {
  const { images: _images, ...rest } = made;
  return { ...(size === 'bare' ? {} : { ...unreferenced(rest), sections: own.sections, ...(own.originals.length === 0 ? {} : { originals: own.originals }), images: own.images }), planKind };
}));

function records(size: typeof sizes[number], many: typeof lists[number]): fc.Arbitrary<Loose> {
  if (size === 'bare') return fc.constant({});
  const { planKind: _kind, originalDecision: _decision, ...shape } = planRecords.shape;
  const group = anyGroup(shape, filling, fillingFor).chain((some) => (size === 'full' ? anyWhole(shape) : fc.constant(some)));
  if (size !== 'many') return group;
  return fc.tuple(group, fc.array(anyOf(elementOf(shape[many]), { ...filling, fields: 4, entries: 1 }), { minLength: 20, maxLength: 30 })).map(([rest, entries]) => ({ ...rest, [many]: entries }));
}

function anyWhole(shape: Readonly<Record<string, unknown>>): fc.Arbitrary<Loose> {
  return fc.record(Object.fromEntries(Object.entries(shape).map(([name, each]) => [name, anyOf(each, { ...fillingFor(name), fields: 4, entries: 1 })])));
}

function elementOf(schema: unknown): unknown {
  const list = typeof schema === 'object' && schema !== null && 'unwrap' in schema && typeof schema.unwrap === 'function' ? schema.unwrap() as { element?: unknown } : schema as { element?: unknown };
  return list.element;
}

/** Pictures of records are named only where there is such a picture. */
function unreferenced(value: Loose): Loose {
  return JSON.parse(JSON.stringify(value, (name, each: unknown) => (name === 'image' ? 'me' : each))) as Loose;
}
