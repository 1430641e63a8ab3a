import type { Refusal } from '../mapping/createRowMapper.js';
import { type Paint, printable } from '../paint.js';
import type { Snapshot } from '../serving/snapshot.js';

const SHOWN = 5;
const LONGEST_VALUE = 60;

/** What a reading gave, for people: records of each kind, and the first of what did not come in. */
export function describeSnapshot(
  { counts, refusals }: Snapshot,
  changed: number,
  refusedFile: string | null,
  paint: Paint,
): string {
  const kinds = [...counts].map(([kind, count]) => `${count} ${kind}${count === 1 ? '' : 's'}`);
  const news = changed === 0 ? 'nothing new' : `${changed} new, changed or gone`;
  const lines = [
    `${paint('green', 'serves')} ${kinds.length === 0 ? 'no records' : kinds.join(', ')}; ${news}`,
  ];
  if (refusals.length > 0) {
    const rows = refusals.filter(({ lost }) => lost === 'row').length;
    const values = refusals.length - rows;
    lines.push(
      `${paint('yellow', 'kept out')} rows: ${rows}, single values: ${values}; all of them are in ${refusedFile}`,
      ...refusals.slice(0, SHOWN).map((refusal) => `  ${sentenceOf(refusal)}`),
    );
    if (refusals.length > SHOWN) lines.push(`  and ${refusals.length - SHOWN} more`);
  }
  return lines.join('\n');
}

function sentenceOf({ lost, kind, place, column, value, reason }: Refusal): string {
  const shown = value.length > LONGEST_VALUE ? `${value.slice(0, LONGEST_VALUE)}…` : value;
  const what = [column, shown === '' ? '' : `"${shown}"`].filter((part) => part !== '').join(' ');
  const words = [`${kind}, ${place}:`, what, reason].filter((part) => part !== '').join(' ');
  return printable(`${words}${lost === 'row' ? ' (the row is kept out)' : ''}`).replaceAll(
    '\n',
    ' ',
  );
}
