export { preparePictures } from './prepare.js';
