export { prepareMedia, preparePictures } from './prepare.js';
