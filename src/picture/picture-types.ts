import type { MediaMap } from '../document/nodes.js';

/** Words for what is drawn, by kind, with `{what}` for the value. From the words file of the edition. */
export type AltWords = (key: 'clock' | 'week' | 'everyDay' | 'date' | 'money' | 'phone' | 'textNumber' | 'not' | 'shares' | 'when' | 'duration', facts: Record<string, string>) => string;

/** A picture put in a document, and whose it is. */
export interface Credit { name: string; author: string; licence: string; url?: string }

/** The person's own pictures, and what the plan says of them. */
export interface OwnPictures { media: MediaMap; images: readonly { id?: string | undefined; alt?: string | undefined; depicts?: string | undefined }[] }
