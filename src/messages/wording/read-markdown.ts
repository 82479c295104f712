import type { Wording } from '../message.js';

export const readMarkdownWording = {
} satisfies Record<string, Wording>;
