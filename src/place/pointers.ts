import type { Topic } from '../plan/topics.js';

/** Which topic a coded field belongs to, by the first part of its pointer. */
const topicsOfFields: Readonly<Record<string, Topic>> = {
  subject: 'about', subjectRole: 'about', about: 'about', communication: 'communication', carerRole: 'caringRole', caredForPerson: 'caringRole',
  carers: 'people', peopleInvolved: 'people', involvement: 'people', preparedBy: 'people', delegation: 'people', capacity: 'decisions',
  wellbeing: 'wellbeing', outcomes: 'outcomes', changes: 'outcomes', needs: 'needs', assessment: 'needs', services: 'support', informal: 'support',
  equipment: 'support', timetable: 'week', budget: 'money', directPayment: 'money', isf: 'money', fundingRoute: 'money', setting: 'about',
  employment: 'managing', helpWithManaging: 'managing', risks: 'risks', contingency: 'contingency', advice: 'advice', decisions: 'decisions',
  actions: 'actions', actionPlan: 'actions', review: 'review', monitoring: 'review', agreement: 'agreement', signOff: 'agreement', copies: 'agreement',
  dates: 'agreement', council: 'agreement', planKind: 'about', stage: 'about', planId: 'about', version: 'about', planBasis: 'about',
  originals: 'original', originalDecision: 'original',
};

/** The topic under which a field of the plan is shown. */
export function topicOfPointer(pointer: string): Topic {
  return topicsOfFields[pointer.split('/')[1] ?? ''] ?? 'other';
}

/** A pointer as the keys a person writes one inside the other: "subject, name"; entries of a list count from 1. */
export function fieldWords(pointer: string): string {
  return partsOf(pointer).map((part) => (/^\d+$/.test(part) ? String(Number(part) + 1) : part)).join(', ');
}

/** The value at a JSON pointer, or undefined. */
export function valueAt(root: unknown, pointer: string): unknown {
  return partsOf(pointer).reduce<unknown>((value, part) => (isGroup(value) && Object.hasOwn(value, part) ? value[part] : undefined), root);
}

/** Puts a value at a JSON pointer, making the groups on the way; a pointer into the language's own keys is refused. */
export function putAt(root: object, pointer: string, value: unknown): boolean {
  const parts = partsOf(pointer);
  const last = parts.pop();
  if (last === undefined || [...parts, last].some((part) => refused.has(part))) return false;
  let at = root as Record<string, unknown>;
  parts.forEach((part, index) => {
    const next = at[part];
    if (!isGroup(next)) at[part] = /^\d+$/.test(parts[index + 1] ?? last) ? [] : {};
    at = at[part] as Record<string, unknown>;
  });
  at[last] = value;
  return true;
}

const refused: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

function partsOf(pointer: string): string[] {
  return pointer.split('/').slice(1).map((part) => part.replace(/~1/g, '/').replace(/~0/g, '~'));
}

function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
