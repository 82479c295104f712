export type { Concept } from './concepts.js';
export { CouncilPictures, type CouncilPicture } from './council-pictures.js';
export { Pictures, type AltWords, type Credit } from './pictures.js';
export { prepareMedia, preparePictures } from './prepare.js';
export { withPixels } from './rasterise.js';
