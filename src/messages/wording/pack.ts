import type { Wording } from '../message.js';

export const packWording = {
} satisfies Record<string, Wording>;
