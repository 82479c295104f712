import { message, type Message } from '../messages/index.js';
import { ledgerName } from './pack-paths.js';
import { sha256Of } from './sums.js';

interface Entry { blockId: string; outcome: string }
interface Block { id: string; place?: { line?: number } }
interface OriginalRecord { blocks: Block[]; file?: { relativePath?: string; sha256?: string } }

const fates = new Set(['mapped', 'keptVerbatim', 'notReflected', 'decorative', 'notContent']);
const planName = 'records/plan.json';

/** What the records of a pack say: the sums of the originals, and whatever does not add up. */
export interface RecordsFound { originals: string[]; parts: number; messages: Message[] }

/** Holds the ledger against the plan, and the originals against the files in the annex folder. */
export function checkRecords(files: ReadonlyMap<string, Uint8Array>): RecordsFound {
  const messages: Message[] = [];
  const plan = readJson(files.get(planName));
  const ledger = readJson(files.get(ledgerName));
  if (plan === undefined) messages.push(message('verifyUnreadable', { path: planName }));
  if (ledger === undefined) messages.push(message('verifyUnreadable', { path: ledgerName }));
  if (plan === undefined || ledger === undefined) return { originals: [], parts: 0, messages };
  const originals = listOf<OriginalRecord>(plan, 'originals');
  const entries = listOf<Entry>(ledger, 'ledger');
  checkLedger(originals, entries, messages);
  compareLedgers(listOf<Entry>(asObject(plan)['conversion'] ?? [], 'ledger'), entries, messages);
  const annex = new Set([...files].filter(([path]) => path.startsWith('annex/')).map(([, bytes]) => sha256Of(bytes)));
  const named = originals.flatMap(({ file }) => (file?.sha256 === undefined ? [] : [{ sum: file.sha256, path: file.relativePath ?? '' }]));
  // A plan written as JSON may name an original that is kept elsewhere.
  for (const { sum, path } of named) if (!annex.has(sum) && (path.startsWith('annex/') || files.has(path))) messages.push(message('verifyNoOriginal', { path }));
  return { originals: named.map(({ sum }) => sum).filter((sum) => annex.has(sum)), parts: entries.filter(({ outcome }) => outcome !== 'notContent').length, messages };
}

/** Invariant I1: every block has exactly one fate, and the fates add up to the blocks. */
function checkLedger(originals: readonly OriginalRecord[], entries: readonly Entry[], messages: Message[]): void {
  const counts = new Map<string, number>();
  for (const { blockId } of entries) counts.set(blockId, (counts.get(blockId) ?? 0) + 1);
  const blocks = originals.flatMap((original) => original.blocks);
  for (const { id, place } of blocks) {
    const count = counts.get(id) ?? 0;
    if (count !== 1) messages.push(message('verifyNoEntry', { block: id, line: place?.line ?? 0, count }));
    counts.delete(id);
  }
  for (const block of counts.keys()) messages.push(message('verifyNoBlock', { block }));
  const known = entries.filter(({ outcome }) => fates.has(outcome)).length;
  if (known !== blocks.length) messages.push(message('verifyFates', { blocks: blocks.length, fates: known }));
}

function compareLedgers(inPlan: readonly Entry[], inLedger: readonly Entry[], messages: Message[]): void {
  const other = new Map(inPlan.map((entry) => [entry.blockId, steady(entry)]));
  for (const entry of inLedger) if (other.get(entry.blockId) !== steady(entry)) messages.push(message('verifyTwoLedgers', { block: entry.blockId }));
}

function readJson(bytes: Uint8Array | undefined): unknown {
  try {
    return bytes === undefined ? undefined : JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}

// The ledger is a list, or stands under its name with its counts beside it.
function listOf<T>(value: unknown, name: string): T[] {
  const list = Array.isArray(value) ? value : asObject(value)[name];
  return Array.isArray(list) ? (list as T[]) : [];
}

function asObject(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

/** JSON with its keys in one order: two files may list the same facts differently. */
function steady(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(steady).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, each]) => `${JSON.stringify(key)}:${steady(each)}`).join(',')}}`;
}
