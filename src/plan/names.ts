import type { Plan } from './plan.js';

const titles: ReadonlySet<string> = new Set([
  'Mr', 'Mrs', 'Ms', 'Miss', 'Mx', 'Dr', 'Prof', 'Professor', 'Sir', 'Dame', 'Lady', 'Lord', 'Rev', 'Father', 'Sister', 'Nurse',
]);
const joiners: ReadonlySet<string> = new Set(['and', 'of', 'the', 'for', 'at', 'in', 'de', 'da', 'la', 'van', 'von', 'bin', 'al', '&']);
const nameCap = 400;

/** Every name the plan's records give: people with their first and last names, and providers as a whole. Longest first. */
export function namesIn(plan: Plan): string[] {
  const found = new Set<string>();
  for (const name of peopleOf(plan)) for (const each of partsOf(name)) found.add(each);
  for (const name of othersOf(plan)) if (looksLikeName(name)) found.add(tidy(name));
  return [...found].sort((a, b) => b.length - a.length || (a < b ? -1 : a > b ? 1 : 0)).slice(0, nameCap);
}

function peopleOf(plan: Plan): string[] {
  return [
    plan.subject?.name, plan.subject?.preferredName, plan.caredForPerson?.name, plan.involvement?.advocate?.name,
    plan.involvement?.appropriatePerson, plan.preparedBy?.name, plan.signOff?.by, plan.review?.howToAsk?.name, plan.delegation?.to,
    ...(plan.carers ?? []).map(({ name }) => name), ...(plan.peopleInvolved ?? []).map(({ name }) => name),
    ...(plan.contingency?.emergencyContacts ?? []).map(({ name }) => name),
  ].filter((name) => name !== undefined);
}

function othersOf(plan: Plan): string[] {
  return [
    plan.council?.name, plan.isf?.provider, plan.directPayment?.recipientName, plan.assessment?.by, plan.helpWithManaging?.who,
    plan.review?.by, plan.review?.organisation,
    ...[...(plan.services ?? []), ...(plan.interimServices ?? [])].flatMap(({ provider, responsible, cover }) => [provider, responsible, cover?.who]),
    ...(plan.informal ?? []).flatMap(({ who, cover }) => [who, cover?.who]),
    ...(plan.timetable ?? []).map(({ who }) => who), ...(plan.actions ?? []).map(({ who }) => who),
    ...(plan.decisions ?? []).map(({ madeBy }) => madeBy), ...(plan.monitoring ?? []).map(({ by }) => by),
    ...(plan.needs ?? []).flatMap(({ metBy }) => (metBy ?? []).map(({ who }) => who)),
    ...(plan.risks ?? []).flatMap(({ reactive, discussedWith }) => [...(reactive ?? []).map(({ who }) => who), ...(discussedWith ?? [])]),
    ...(plan.budget?.management ?? []).map(({ manager }) => manager), ...(plan.budget?.otherFunding ?? []).map(({ funder }) => funder),
  ].filter((name) => name !== undefined);
}

// "Samuel Okafor" is also "Samuel" and "Okafor"; "Dr Patel" is also "Patel" but never "Dr".
function partsOf(name: string): string[] {
  const whole = tidy(name);
  if (whole === '') return [];
  const words = whole.split(' ').filter((word) => !titles.has(word.replace(/\.$/, '')));
  const parts = words.length > 4 ? [] : words.filter((word) => [...word].length > 1 && /^\p{L}[\p{L}\p{M}'’-]*$/u.test(word) && !joiners.has(word.toLowerCase()));
  return [whole, ...parts.filter((part) => part !== whole && startsLarge(part))];
}

function looksLikeName(text: string): boolean {
  const words = tidy(text).split(' ');
  return words.length <= 8 && startsLarge(words[0] ?? '') && words.every((word) => startsLarge(word) || joiners.has(word));
}

// Scripts without capitals have names too.
function startsLarge(word: string): boolean {
  return /^[\p{Lu}\p{Lt}\p{Lo}\d]/u.test(word);
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
