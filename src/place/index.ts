export { decidePlan } from './decide-plan.js';
export { placePlan } from './place-plan.js';
export type { FactGiven, PlaceInput, PlaceResult } from './types.js';
export { readDecisions } from './read-decisions.js';
export { refreshEasy, type EasyDraft } from './refresh-easy.js';
export { refreshDecisions } from './refresh-decisions.js';
export type { DecidedFacts, DecidedPlace, Decisions, OriginalFacts } from './decisions.js';
