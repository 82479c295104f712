import type { Word } from '../plain/index.js';
import type { CouncilPicture } from './council-pictures.js';

// A symbol folder has pictures for the words of grammar, for letters and for numbers. They are never what a sentence is about.
const grammar = new Set(('i a an the and or but to of in on at is are am be been was were it its he she we they you me my your his her our their us them do does did not no have has had can could will would '
  + 'should may might must go get come want need like with for this that these those who what when where why how which good bad big small little all more less most out up down off over under if so as by from about '
  + 'then than now here there yes thing one two three four five six seven eight nine ten first last next other same different every each some any many much few lot bit very too also only just both before after again '
  + 'always never still yet soon later early late left right top bottom front back side end middle near far inside outside above below between through across along around behind beside').split(' '));

/** Everyday words of many meanings: on their own they seldom mean what a symbol of their name shows. */
const vague = new Set(('stroke dice zoom drown dream half great either minute hour day month moment plastic copy extra dating sport bank bar bark bat bear bend bill block board body bolt book boot bow box branch break bridge bring build bulb button call can cap card care carry case cast catch chair change channel character charge check '
  + 'chest chip class clear clip close club coach code cold colour column compass cook corner count country course court cover crane cross cup current cut date deal deck desk diet dish draw dress drill drink drive drop dust engine '
  + 'even exit face fair fall fan file film fine fit fix flat float fly foot form frame free game glass goal gold grade grass ground group guard guess hand handle hang hard head heart heat help hide hill hold hole home hook horn '
  + 'house iron jam join judge jump keep kick kind king knot land lap last lead leaf lean leave letter level lift light line link list lock look loop lost mark mask match mean measure meet mind mine mirror miss model mouse move nail '
  + 'name nature net note number nurse nut object office opening order organ pack page pair palm park part party pass patch path patient peak peel pen people person pick piece pin pipe pitch place plan plane plant plate play plug '
  + 'point pole pool pop post pot pound power present press print pull pump punch push quarter race rail range rate record rest ring rock role roll roof room root round row rule ruler run safe sail saw scale scene school score '
  + 'screen seal season seat second send set shade shape share sheet shell shop shot show shower sign sink skip slide slip smell snap sound space spare speaker spell spin spot spring square stage stamp stand star start state station '
  + 'stay step stick still stone stop store story straw stream strike string strip style suit swallow swing switch table tackle tail take talk tank tap tape taste tear term test thing thread throw ticket tie tin tip toast tool torch '
  + 'touch track trade train trap tree trip trunk try tube turn type view volume wait walk wall wash watch water wave way week weight well wheel will wind window wing word work world yard year').split(' '));

/** Whether a picture may be shown at all for a word. */
export function mayShow({ name, words, tags }: CouncilPicture): boolean {
  if (/\b(?:alphabet|grammar|letter|number)\b/.test(tags.replace(/greeting letter/g, '')) || /^the\s/.test(name.words)) return false;
  return words.every((each) => each.replace(/[^\p{L}]/gu, '').length > 1 && !/lower case|upper case|capital letter/.test(each)) && !isGrammar(words);
}

function isGrammar(words: readonly string[]): boolean {
  return words.every((phrase) => phrase.split(' ').every((word) => grammar.has(word)));
}

/** Whether a word on its own has meanings so different that a file of its name may show any of them. */
export function isVague(words: string): boolean {
  return vague.has(words);
}

/** Whether a picture may be shown for its words alone, where the concept table does not know them: never for a meaning, a name, a state, a time or a country. */
export function mayShowAlone(picture: CouncilPicture): boolean {
  return mayShow(picture) && picture.name.sense === '' && !picture.name.capital && !/\b(?:descriptive|time|country|countries|flags?|maps?|colour|question)\b/.test(picture.tags);
}

const before = new Set(['a', 'an', 'the', 'my', 'our', 'your', 'his', 'her', 'their', 'some', 'any', 'two', 'three', 'four', 'like', 'likes', 'love', 'loves', 'enjoy', 'enjoys', 'hate', 'hates', 'play', 'plays', 'playing', 'eat', 'eats', 'eating', 'wear', 'wears', 'wearing', 'use', 'uses', 'using', 'watch', 'watches', 'watching']);

/** Whether the words at a place are said as an idea: several words together, or one definite word that somebody has, likes, eats or does. */
export function isSaidAsIdea(words: readonly Word[], at: number, length: number, verb: boolean): boolean {
  if (length > 1) return true;
  const word = words[at]?.lower ?? '';
  if (word.length < 4 || grammar.has(word) || vague.has(word) || vague.has(word.replace(/(?:es|s|ing|ed)$/, ''))) return false;
  const [two, one] = [words[at - 2]?.lower ?? '', words[at - 1]?.lower ?? ''];
  if (verb) return ['like', 'likes', 'love', 'loves', 'enjoy', 'enjoys'].includes(one === 'to' ? two : one);
  return before.has(one) || before.has(two) && !grammar.has(one);
}
