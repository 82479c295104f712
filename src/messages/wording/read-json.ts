import type { Wording } from '../message.js';

export const readJsonWording = {
} satisfies Record<string, Wording>;
