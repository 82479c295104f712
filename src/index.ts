/** Ownwords as a library: files in memory in, files in memory out. */
export { convert, type BuildInput, type Conversion } from './convert.js';
export { kindNamed, makeBlank, writeBlank, type BlankEdition, type BlankMade, type BlankRequest } from './blank.js';
export { openSecondThread, type SecondThread } from './second-thread.js';
export { understand, type ConvertInput, type Understood } from './understand.js';
export { readingChoices, type ReadingOptions } from './edition/index.js';
export { refreshDecisions, refreshEasy } from './place/index.js';
export { easyDraft } from './easy-draft.js';
export { verifyPack, writePack, writeWhole, type PackFile } from './pack/index.js';
export { planJsonSchema } from './plan/json-schema.js';
export { planToJson } from './plan/to-json.js';
export { isRealDate } from './plan/dates.js';
export { Failure, exitCodes, type ExitCode, type Message } from './messages/index.js';
export { decodeText } from './read/index.js';
export type { FileSource } from './read/index.js';
export type { PictureFolder } from './picture/index.js';
export type { Plan } from './plan/plan.js';
export type { DocumentNode } from './document/nodes.js';
export type { Format } from './write/index.js';
