export type { Concept } from './concepts.js';
export { withTimeOfDay } from './clock-face.js';
export { readPictureFolder, type PictureFolder } from './council-folder.js';
export type { CouncilPicture, CouncilPictures } from './council-pictures.js';
export type { AltWords, Credit, OwnPictures } from './picture-types.js';
export { Pictures } from './pictures.js';
export { prepareMedia, preparePictures } from './prepare.js';
export { startPixels } from './rasterise.js';
export { squareId, withSquares } from './square.js';
