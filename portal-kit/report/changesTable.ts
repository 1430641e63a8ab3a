import Table from 'cli-table3';
import { usageWords } from '../../schema/changeUsage.js';
import type { ChangeCriticality, SchemaChange } from '../../schema/findings.js';
import { type Paint, printable, type Style } from '../paint.js';

const ORDER = ['breaking', 'dangerous', 'safe'] as const satisfies readonly ChangeCriticality[];
const STYLES: Readonly<Record<ChangeCriticality, Style>> = {
  breaking: 'red',
  dangerous: 'yellow',
  safe: 'green',
};
const MOST_ROWS = 30;
const NARROWEST = 20;

/** What clients would notice, the worst first. */
export function changesTable(
  changes: readonly SchemaChange[],
  { paint, width }: { readonly paint: Paint; readonly width: number },
): string {
  if (changes.length === 0) return 'Clients notice nothing.';
  const sorted = ORDER.flatMap((criticality) =>
    changes.filter((change) => change.criticality === criticality),
  ).filter(isWorthARow);
  const rows = sorted.slice(0, MOST_ROWS);
  const first = Math.max(...rows.map(({ coordinate }) => coordinate.length), NARROWEST);
  const table = new Table({
    head: ['for clients', 'where', 'what changes'],
    style: { head: [], border: [], compact: true },
    wordWrap: true,
    colWidths: [13, Math.min(first + 2, 48), Math.max(width - Math.min(first + 2, 48) - 17, 24)],
  });
  for (const { criticality, coordinate, message, usage } of rows) {
    const said = usage === undefined ? message : `${message} ${usageWords(usage)}`;
    table.push([paint(STYLES[criticality], criticality), printable(coordinate), printable(said)]);
  }
  const left = changes.length - rows.length;
  const more =
    left > 0 ? [`and ${left} more, most of which come with these; --json lists all`] : [];
  return [`What clients notice: ${counts(changes)}`, table.toString(), ...more].join('\n');
}

/** A description comes with what it describes, and what is in a new type comes with the type. */
function isWorthARow(
  { criticality, coordinate, message }: SchemaChange,
  _index: number,
  all: readonly SchemaChange[],
): boolean {
  if (criticality !== 'safe') return true;
  const [type] = coordinate.split('.');
  const isAdded = (other: SchemaChange) => / (?:was )?added\b/.test(other.message);
  const hasOther = (where: string | undefined) =>
    all.some((other) => other.coordinate === where && other.message !== message && isAdded(other));
  if (/\bdescription\b/i.test(message) && hasOther(coordinate)) return false;
  return coordinate === type || !hasOther(type);
}

function counts(changes: readonly SchemaChange[]): string {
  return ORDER.map((criticality) => {
    const count = changes.filter((change) => change.criticality === criticality).length;
    return `${count} ${criticality}`;
  }).join(', ');
}
