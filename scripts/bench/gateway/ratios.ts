import type { BenchCase } from './operations.js';
import type { CaseRatio, MeasuredCase, MeasuredContender } from './results.js';
import { ratioOf, type Spread, spreadOf } from './statistics.js';

/** The contender that all are compared with. */
export const STOCK = 'stock';

/** Whether two cases are of one row of a table. */
export function isSameCase(one: BenchCase, other: BenchCase): boolean {
  return (
    one.operation === other.operation && one.items === other.items && one.clients === other.clients
  );
}

/** Requests per second of a case, over its rounds. */
export function rateOf({ rounds }: MeasuredCase): Spread | null {
  return spreadOf(rounds.map(({ requestsPerSecond }) => requestsPerSecond));
}

/** How many times more requests per second one contender answers than another. */
export function rateRatio(
  one: MeasuredCase | undefined,
  other: MeasuredCase | undefined,
): Spread | null {
  if (one === undefined || other === undefined) return null;
  const rates = ({ rounds }: MeasuredCase) =>
    rounds.map(({ requestsPerSecond }) => requestsPerSecond);
  return ratioOf(rates(one), rates(other));
}

/** How many times less processor time per request one contender takes than another. */
export function cpuRatio(
  one: MeasuredCase | undefined,
  other: MeasuredCase | undefined,
): Spread | null {
  if (one === undefined || other === undefined) return null;
  const spent = ({ rounds }: MeasuredCase) => rounds.map(({ cpuMs }) => cpuMs ?? 0);
  return ratioOf(spent(other), spent(one));
}

/** The gateway from npm, other than the hub, that answers most requests per second in a case. */
export function bestPeer(
  contenders: readonly Pick<MeasuredContender, 'name' | 'kind'>[],
  cases: readonly MeasuredCase[],
  wanted: BenchCase,
): MeasuredCase | undefined {
  const peers = new Set(contenders.flatMap(({ name, kind }) => (kind === 'peer' ? name : [])));
  return cases
    .filter((measured) => peers.has(measured.contender) && isSameCase(measured, wanted))
    .toSorted((one, other) => (rateOf(other)?.median ?? 0) - (rateOf(one)?.median ?? 0))[0];
}

/** Compares each case of each contender with Apollo's gateway and with the best peer. */
export function ratiosOf(
  contenders: readonly Pick<MeasuredContender, 'name' | 'kind'>[],
  cases: readonly MeasuredCase[],
): CaseRatio[] {
  return cases.map((measured) => {
    const { contender, operation, items, clients } = measured;
    const stock = cases.find((other) => other.contender === STOCK && isSameCase(other, measured));
    return {
      contender,
      operation,
      items,
      clients,
      toStock: rateRatio(measured, stock),
      toBestPeer: rateRatio(measured, bestPeer(contenders, cases, measured)),
    };
  });
}
