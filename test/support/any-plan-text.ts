import fc from 'fast-check';
import { jsonPlans } from './plans/json-plans.js';
import { markdownPlans } from './plans/markdown-plans.js';
import { orderlyMarkdown } from './ugly-markdown.js';

/** The text of any plan: structured, in a person's own Markdown as people write it, or in Markdown as nobody would. */
export const anyPlanText: fc.Arbitrary<string> = fc.oneof(jsonPlans.map((plan) => JSON.stringify(plan)), markdownPlans, orderlyMarkdown);
