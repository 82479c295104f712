export { easyRead, easySizes, type EasyInput, type EasyRead, type EasyRow, type OnlyFull } from './easy-read/index.js';
export { readCouncil, type Council } from './council.js';
export { annexAlone, singleFormat, type EditionInput, type SingleFormat } from './single-format.js';
export { ledgerCounts, startPage, type StartPage } from './start-page.js';
