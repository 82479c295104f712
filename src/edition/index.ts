export { easyRead, easySizes, type EasyInput, type EasyRead, type EasyRow, type OnlyFull } from './easy-read/index.js';
export { largePrint, largeSizes, type FiledPages } from './large-print/index.js';
export { readingChoices, readingOf, type Reading, type ReadingOptions } from './reading.js';
export { formatsMissing } from './formats-asked.js';
export { readCouncil, type Council } from './council.js';
export { annexAlone, singleFormat, type EditionInput, type SingleFormat } from './single-format.js';
export { ledgerCounts, startPage, type StartPage } from './start-page.js';
