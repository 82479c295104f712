import { actions } from './actions.js';
import { complain, original } from './original.js';
import { contacts, ifThen, risks } from './safety.js';
import { managing, money } from './money.js';
import { week } from './week.js';
import { reviewAgain } from './review-again.js';
import { numbersAgain } from './who-to-ring.js';
import type { Special } from './making.js';

/** Parts that are more than fields in a row, by the name a template gives them. */
export const specials: Readonly<Record<string, Special>> = { actions, complain, contacts, ifThen, managing, money, numbersAgain, original, reviewAgain, risks, week };
