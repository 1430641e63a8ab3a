import Table from 'cli-table3';
import { costBySize } from './costBySize.js';
import type { BenchCase } from './operations.js';
import { isSameCase } from './ratios.js';
import type { ClaimChecked, GatewayResults, MeasuredCase, RoundMade } from './results.js';
import { type Spread, short, spreadOf } from './statistics.js';

/** One row about a contender in a case; texts as a reader wants them. */
export type CaseRow = readonly string[];

/** The headings of {@link caseRows}. */
export const CASE_HEADINGS = [
  'contender',
  'requests/s (min–max)',
  '× stock',
  '× best peer',
  'CPU ms',
  'busy',
  'p50 ms',
  'p99 ms',
  'RSS MiB',
  'failures',
  'answers',
] as const;

/** The distinct cases of a run, in their order. */
export function casesMeasured({ cases }: GatewayResults): BenchCase[] {
  return cases.filter((one, index) => cases.findIndex((other) => isSameCase(one, other)) === index);
}

/** What a case is, in words. */
export function caseTitle({ operation, items, clients }: BenchCase): string {
  const asked = operation === 'Q3' ? '' : `, ${items} items`;
  return `${operation}${asked}, ${clients} ${clients === 1 ? 'client' : 'clients'}`;
}

/** The rows of one case, in the order of the contenders. */
export function caseRows({ cases, ratios }: GatewayResults, wanted: BenchCase): CaseRow[] {
  return cases
    .filter((measured) => isSameCase(measured, wanted))
    .map((measured) => {
      const ratio = ratios.find(
        (one) => one.contender === measured.contender && isSameCase(one, wanted),
      );
      return [
        measured.contender,
        withRange(spread(measured, ({ requestsPerSecond }) => requestsPerSecond)),
        times(ratio?.toStock ?? null),
        times(ratio?.toBestPeer ?? null),
        ...[
          spread(measured, ({ cpuMs }) => cpuMs),
          spread(measured, ({ busy }) => busy),
          spread(measured, ({ p50 }) => p50),
          spread(measured, ({ p99 }) => p99),
          spread(measured, ({ memoryMiB }) => memoryMiB),
        ].map((found) => (found === null ? '–' : short(found.median))),
        String(measured.rounds.reduce((sum, { failures }) => sum + failures, 0)),
        measured.answers,
      ];
    });
}

/** A ratio as it is said: 2.35. */
export function times(ratio: Spread | null): string {
  return ratio === null ? '–' : ratio.median.toFixed(2);
}

/** A median with the least and the most. */
export function withRange(found: Spread | null): string {
  if (found === null) return '–';
  return `${short(found.median)} (${short(found.min)}–${short(found.max)})`;
}

/** All results as text for a terminal. */
export function resultsTable(results: GatewayResults): string {
  const { rounds, seconds, subgraphs, generator, isPinned } = results.settings;
  const lines = [
    `medians of ${rounds} rounds of ${seconds} s; ${subgraphs} subgraphs; load by ${generator}; ${isPinned ? 'pinned' : 'not pinned'}`,
  ];
  for (const wanted of casesMeasured(results)) {
    lines.push('', caseTitle(wanted), tableOf(CASE_HEADINGS, caseRows(results, wanted)));
  }
  const costs = costBySize(results);
  if (costs !== null) lines.push('', 'CPU of Q2', tableOf(costs.headings, costs.rows));
  lines.push(
    '',
    tableOf(['contender', 'start ms', 'unknown operation ms', 'answers'], startRows(results)),
  );
  lines.push('', ...results.claims.map(claimLine));
  return lines.join('\n');
}

/** How long each contender takes to start and for what it has never seen, and how its answers compare. */
export function startRows({ contenders }: GatewayResults): string[][] {
  return contenders.map((contender) =>
    contender.status === 'absent'
      ? [contender.name, '–', '–', `does not take part: ${contender.reason}`]
      : [
          contender.name,
          withRange(contender.startMs),
          withRange(contender.coldMs),
          contender.answers,
        ],
  );
}

/** A claim with its figure and whether it holds. */
export function claimLine({ claim, isAim, figure, byCpu, holds }: ClaimChecked): string {
  const word = holds === null ? 'not measured' : holds ? 'holds' : 'does not hold';
  return `${isAim ? 'aim' : 'claim'}: ${claim}: ${timesWithRange(figure)}, by CPU ${times(byCpu)}: ${word}`;
}

/** A ratio with the least and the most. */
export function timesWithRange(ratio: Spread | null): string {
  if (ratio === null) return '–';
  return `${times(ratio)} (${ratio.min.toFixed(2)}–${ratio.max.toFixed(2)})`;
}

function spread(
  { rounds }: MeasuredCase,
  pick: (round: RoundMade) => number | null,
): Spread | null {
  return spreadOf(rounds.flatMap((round) => pick(round) ?? []));
}

function tableOf(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const table = new Table({
    head: [...head],
    colAligns: head.map((_, index) => (index === 0 ? 'left' : 'right')),
    style: { head: [], border: [] },
  });
  table.push(...rows.map((row) => [...row]));
  return table.toString();
}
