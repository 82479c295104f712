import type { Wording } from '../message.js';

export const editionWording = {
} satisfies Record<string, Wording>;
