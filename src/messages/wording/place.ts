import type { Wording } from '../message.js';

export const placeWording = {
} satisfies Record<string, Wording>;
