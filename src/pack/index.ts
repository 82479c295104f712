export { originalName, packFiles, pictureName } from './pack-files.js';
export type { PackContents } from './pack-files.js';
export type { PackFile } from './pack-paths.js';
export { sumsFor } from './sums.js';
export { verifyPack } from './verify-pack.js';
export type { Verification } from './verify-pack.js';
export { writePack } from './write-pack.js';
export type { PackOutcome, WritePackOptions } from './write-pack.js';
export { writeWhole } from './write-whole.js';
