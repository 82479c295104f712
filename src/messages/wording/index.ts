import type { Wording } from '../message.js';
import { auditWording } from './audit.js';
import { commandWording } from './command.js';
import { editionWording } from './edition.js';
import { packWording } from './pack.js';
import { placeWording } from './place.js';
import { readJsonWording } from './read-json.js';
import { readMarkdownWording } from './read-markdown.js';
import { writeWording } from './write.js';

/** All wording for people, by id, one file a stage. The compiler refuses an id that is not here. */
export const wording = {
  ...readMarkdownWording,
  ...readJsonWording,
  ...placeWording,
  ...editionWording,
  ...writeWording,
  ...auditWording,
  ...packWording,
  ...commandWording,
} satisfies Record<string, Wording>;

export type MessageId = keyof typeof wording;
