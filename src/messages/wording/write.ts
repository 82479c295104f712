import type { Wording } from '../message.js';

export const writeWording = {
} satisfies Record<string, Wording>;
