import type { GatewayResults, MeasuredCase } from './results.js';
import { short, spreadOf } from './statistics.js';

/** What Q2 costs with pages of different sizes, as a table. */
export interface CostBySize {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/**
 * The processor time of Q2 for each size of page, with the time of one item: it stays or shrinks where cost grows
 * linearly. Of several numbers of clients the largest that asked; null where one size was measured.
 */
export function costBySize({ cases, contenders }: GatewayResults): CostBySize | null {
  const ofQ2 = cases.filter(({ operation }) => operation === 'Q2');
  const sizes = [...new Set(ofQ2.map(({ items }) => items))].sort((one, other) => one - other);
  const [smallest, ...larger] = sizes;
  const largest = larger.at(-1);
  if (smallest === undefined || largest === undefined) return null;
  const costOf = (contender: string, size: number): number | null => {
    const [measured] = ofQ2
      .filter((one) => one.contender === contender && one.items === size)
      .sort((one, other) => other.clients - one.clients);
    return measured === undefined ? null : cpuMs(measured);
  };
  const rows = contenders.flatMap(({ name }) => {
    const costs = sizes.map((size) => ({ size, ms: costOf(name, size) }));
    if (costs.every(({ ms }) => ms === null)) return [];
    const perItem = (size: number) => (costOf(name, size) ?? Number.NaN) / size;
    const growth = perItem(largest) / perItem(smallest);
    const cells = costs.map(({ size, ms }) =>
      ms === null ? '–' : `${short(ms)} (${short((ms * 1_000) / size)})`,
    );
    return [[name, ...cells, Number.isNaN(growth) ? '–' : growth.toFixed(2)]];
  });
  const headings = [
    'contender',
    ...sizes.map((size) => `${size.toLocaleString('en')} items: ms (µs per item)`),
    `an item of ${largest.toLocaleString('en')} × one of ${smallest}`,
  ];
  return { headings, rows };
}

function cpuMs({ rounds }: MeasuredCase): number | null {
  const measured = rounds.flatMap((round) => round.cpuMs ?? []);
  return measured.length === 0 ? null : (spreadOf(measured)?.median ?? null);
}
