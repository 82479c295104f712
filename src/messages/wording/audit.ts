import type { Wording } from '../message.js';

export const auditWording = {
} satisfies Record<string, Wording>;
