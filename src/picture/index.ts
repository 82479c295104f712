export type { Concept } from './concepts.js';
export { readPictureFolder, type PictureFolder } from './council-folder.js';
export type { CouncilPicture, CouncilPictures } from './council-pictures.js';
export { Pictures, type AltWords, type Credit, type OwnPictures } from './pictures.js';
export { prepareMedia, preparePictures } from './prepare.js';
export { withPixels } from './rasterise.js';
export { squareId, withSquares } from './square.js';
