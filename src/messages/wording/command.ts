import type { Wording } from '../message.js';

export const commandWording = {
} satisfies Record<string, Wording>;
