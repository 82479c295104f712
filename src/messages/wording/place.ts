import type { Wording } from '../message.js';

/** What topics are called in messages for the council's staff. */
export const topicNames: Readonly<Record<string, string>> = {
  about: 'about me', communication: 'communication', caringRole: 'my caring role', people: 'people in my life', wellbeing: 'wellbeing',
  outcomes: 'what I want', needs: 'what I need help with', support: 'my support', week: 'my week', money: 'money', managing: 'managing the support',
  risks: 'staying safe', contingency: 'when things go wrong', advice: 'information and advice', decisions: 'decisions and control',
  actions: 'what happens next', review: 'looking at it again', agreement: 'agreement and sharing', original: 'the original plan',
  other: 'other things I want to say',
};

/** How a coded fact is written, by the name its check has for it. */
export const expectedForms: Readonly<Record<string, string>> & Readonly<Record<'oneOf' | 'other', string>> = {
  pence: 'whole pence, such as 1250 for £12.50', date: 'a day that exists, as YYYY-MM-DD', time: 'a time as HH:MM',
  weekday: '1 for Monday to 7 for Sunday', wellbeingArea: 'a number from 1 to 9', weeks: 'weeks in a year, such as 52', count: 'a number, 0 or more',
  paper: 'a colour, such as cream or #fff8dc', ink: 'a colour, such as darkBlue or #102a56', spacing: 'a number from 1.15 to 3', letters: 'a whole number from 30 to 80',
  minutes: 'whole minutes', richText: 'words', share: 'a share of the whole, such as 0.5', string: 'words', array: 'a list', object: 'a group of fields',
  boolean: 'true or false', number: 'a number', int: 'a whole number', oneOf: 'one of:', other: 'another value',
};

/** How the parts of a decisions file are written. */
export const decisionForms = {
  list: 'a list, each entry starting with “- ”', entries: 'a list of entries with keys', group: 'a group of fields',
  part: 'the id of a part, such as o1-3fa9c2d1', date: 'a date, as YYYY-MM-DD', words: 'words', asShown: 'words, as the comments show', oneOf: 'one of:',
} as const;

/** Why a decisions file could not be read. */
export const decisionTroubles = {
  tooLong: 'it is far too long', tooDeep: 'brackets stand inside brackets too often', start: 'it should start with facts: or places:',
  DUPLICATE_KEY: 'the same key stands there twice', TAB_AS_INDENT: 'a line starts with a tab; use spaces', TAG_RESOLVE_FAILED: 'a tag (!) is not allowed',
  BAD_INDENT: 'a line starts too far left or right', other: 'it is not written as YAML is',
} as const;

/** What a decisions file may not hold. */
export const decisionRefusals = { alias: 'an anchor or alias (& or *)', tag: 'a tag (!)', key: 'a key of that kind' } as const;

export const placeWording = {
  placesNotUsed: { level: 'warning', text: 'This plan came as data and is placed already, so the places in the decisions file were not used.', advice: 'To move a part, build from the person’s own file.' },
  placeUnsure: {
    level: 'ask', text: 'Line {line}: “{excerpt}” went to “{topic}”. The program is not sure.',
    advice: 'Look at it. If it belongs elsewhere, say so in the decisions file.',
  },
  placeRival: {
    level: 'ask', text: 'Line {line}: “{excerpt}” went to “{topic}”. It could also be “{rival}”.',
    advice: 'Look at it. If it belongs elsewhere, say so in the decisions file.',
  },
  placeNowhere: {
    level: 'ask', text: 'Line {line}: “{excerpt}” has no clear place. It is kept under “other things I want to say”.',
    advice: 'If it belongs elsewhere, say so in the decisions file.',
  },
  placeTable: {
    level: 'ask', text: 'Line {line}: the table “{excerpt}” was read as “{topic}”. The program is not sure.',
    advice: 'Look at the table in the plan. If it belongs elsewhere, say so in the decisions file.',
  },
  placeKindAssumed: {
    level: 'info', text: 'Nobody said what kind of plan this is. It was made as a care and support plan.',
    advice: 'If it is another kind, write planKind in the decisions file or kind at the top of the plan.',
  },
  placeKindSeven: {
    level: 'info', text: 'The headings ask {count} of the seven questions. It was made as a seven-questions support plan.',
    advice: 'If it is another kind, write planKind in the decisions file.',
  },
  placeKindCarer: {
    level: 'ask', text: 'The heading “{words}” sounds like a carer’s. It was made as a carer’s support plan.',
    advice: 'Write planKind in the decisions file, so that it is certain.',
  },
  placeNameMaybe: {
    level: 'ask', text: 'The title “{title}” may give the name: {name}. The name is not filled in from it.',
    advice: 'Write the name in the decisions file, under facts, subject, name.',
  },
  placeNameMissing: {
    level: 'ask', text: 'The plan does not say whose it is.',
    advice: 'Write the name in the decisions file, under facts, subject, name.',
  },
  placePictureNoWords: {
    level: 'ask', text: 'Line {line}: a picture has no description, so it is not in the single format.',
    advice: 'Write what it shows between the square brackets, or decide about it in the decisions file.',
  },
  placePictureFileName: {
    level: 'ask', text: 'Line {line}: the description of a picture, “{excerpt}”, looks like a file name.',
    advice: 'Write what the picture shows between the square brackets.',
  },
  decisionsBroken: {
    level: 'error', text: 'The decisions file could not be read at line {line}: {problem}.',
    advice: 'Put that line right, or make the file again with ownwords decisions.',
  },
  decisionsRefused: {
    level: 'error', text: 'Line {line} of the decisions file has {what}, which is not allowed there.',
    advice: 'Write the words out in full.',
  },
  decisionsUnknownKey: {
    level: 'ask', text: 'Line {line} of the decisions file has “{key}”, which is not known there. It was not used.',
    advice: 'Known there: {known}.',
  },
  decisionsUnknownKeyNear: {
    level: 'ask', text: 'Line {line} of the decisions file has “{key}”, which is not known there. It was not used.',
    advice: 'Did you mean “{near}”?',
  },
  decisionsShape: {
    level: 'ask', text: 'Line {line} of the decisions file: “{key}” should be {expected}. It was not used.',
    advice: 'Look at the comments in the file for how it is written.',
  },
  decisionNoName: {
    level: 'ask', text: 'Line {line} of the decisions file has a decision without a name. It was not used.',
    advice: 'Add who decided, after “{key}:”.',
  },
  factsNoName: {
    level: 'ask', text: 'The facts in the decisions file do not say who wrote them.',
    advice: 'Add writtenBy with a name, first thing under facts.',
  },
  decisionNoTopic: {
    level: 'ask', text: 'Line {line} of the decisions file sends a part to “{to}”, which is not a known place.',
    advice: 'Known: {known}.',
  },
  decisionNoTopicNear: {
    level: 'ask', text: 'Line {line} of the decisions file sends a part to “{to}”, which is not a known place.',
    advice: 'Did you mean “{near}”?',
  },
  decisionNotDecorative: {
    level: 'ask', text: 'Line {line} of the decisions file calls words decoration: “{excerpt}”. Only a picture can be that.',
    advice: 'Choose a place for these words, or “other”.',
  },
  decisionNoReason: {
    level: 'ask', text: 'Line {line} of the decisions file leaves something out without saying why. It was not used.',
    advice: 'Add the reason, after “reason:”.',
  },
  decisionEasyWords: {
    level: 'ask', text: 'Line {line} of the decisions file moves easy words away from the part they are for: “{excerpt}”. It was not used.',
    advice: 'Move the part itself. Its easy words go with it.',
  },
  decisionStale: {
    level: 'ask', text: 'A decision in the decisions file is about words that are no longer in the plan: “{excerpt}”.',
    advice: 'Nearest now: {nearest}. Run ownwords decisions, then check the entry.',
  },
  decisionStaleGone: {
    level: 'ask', text: 'A decision in the decisions file is about words that are no longer in the plan: “{excerpt}”.',
    advice: 'Nothing like them is in the plan now. Check whether the decision is still needed.',
  },
  factUnknown: {
    level: 'ask', text: 'Line {line} of the decisions file: “{key}” is not a field of the plan. It was not used.',
    advice: 'Run ownwords schema to see the fields there are.',
  },
  factUnknownNear: {
    level: 'ask', text: 'Line {line} of the decisions file: “{key}” is not a field of the plan. It was not used.',
    advice: 'Did you mean “{near}”?',
  },
  factWrong: {
    level: 'ask', text: 'Line {line} of the decisions file: “{field}” is not written as it should be. It was not used.',
    advice: 'It should be {expected}.',
  },
  factMissing: {
    level: 'ask', text: 'Line {line} of the decisions file: “{field}” is missing. What it belongs to was not used.',
    advice: 'Add it. It should be {expected}.',
  },
  factDiffersPerson: {
    level: 'ask', text: 'The plan and the decisions file differ on “{field}”: “{theirs}” and “{ours}”. What the person wrote was used.',
    advice: 'Ask the person, then make both the same.',
  },
  factDiffersCouncil: {
    level: 'ask', text: 'The plan and the decisions file differ on “{field}”: “{theirs}” and “{ours}”. The decisions file was used.',
    advice: 'Ask the person, then make both the same.',
  },
} satisfies Record<string, Wording>;
