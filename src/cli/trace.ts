import { understand } from '../index.js';
import { exitCodes, message } from '../messages/index.js';
import type { Plan } from '../index.js';
import type { Arguments } from './arguments.js';
import { forTerminal, jsonForTerminal } from './for-terminal.js';
import { loadPlan } from './load.js';

type Ledger = NonNullable<Plan['conversion']>['ledger'];

/** `ownwords trace`: the ledger as a table people can read, or as JSON. */
export async function trace(given: Arguments): Promise<number> {
  const { plan } = await understand(await loadPlan(given));
  const ledger = plan.conversion?.ledger ?? [];
  if (given.options.has('json')) {
    process.stdout.write(`${jsonForTerminal(ledger)}\n`);
    return exitCodes.done;
  }
  if (plan.originals.length === 0) {
    process.stdout.write(`${message('councilRecord').text}\n`);
    return exitCodes.done;
  }
  const lines = new Map(plan.originals.flatMap((original) => original.blocks.map((block) => [block.id, block.place.line])));
  let number = 0;
  const rows = ledger.map((entry) => {
    const counted = entry.outcome !== 'notContent';
    if (counted) number += 1;
    return [
      counted ? String(number) : '', String(lines.get(entry.blockId) ?? ''), message(`fate${entry.outcome}`).text, [...new Set(entry.targets.map((target) => target.section))].join(', '),
      counted ? because(entry) : entry.reason ?? '', entry.excerpt,
    ].map(forTerminal);
  });
  const heads = message('traceHeads').text.split('|');
  const widths = heads.map((head, at) => Math.min(at === 4 ? 44 : 60, Math.max(head.length, ...rows.map((row) => [...(row[at] ?? '')].length))));
  const line = (cells: readonly string[]): string => cells.map((cell, at) => (at === heads.length - 1 ? cell : fit(cell, widths[at] ?? 0))).join('  ').trimEnd();
  process.stdout.write(`${[line(heads), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n')}\n`);
  return exitCodes.done;
}

function because({ placedBy, matched, sure, reason }: Ledger[number]): string {
  const said = [message(`placedBy${placedBy}`).text, ...(matched === undefined ? [] : [`“${matched}”`]), ...(reason === undefined ? [] : [reason])].join(' ');
  return sure ? said : `${said} (${message('traceUnsure').text})`;
}

function fit(cell: string, width: number): string {
  const letters = [...cell];
  return letters.length <= width ? cell + ' '.repeat(width - letters.length) : `${letters.slice(0, width - 1).join('')}…`;
}
