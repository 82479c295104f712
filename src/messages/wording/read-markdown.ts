import type { Wording } from '../message.js';

export const readMarkdownWording = {
  unknownEnding: { level: 'error', text: 'We cannot read {file}.', advice: 'Files we can read now end in {known}. Save or copy the words into one of these.' },
} satisfies Record<string, Wording>;
