import type { OperationName } from './operations.js';
import { bestPeer, cpuRatio, isSameCase, rateRatio } from './ratios.js';
import type { ClaimChecked, MeasuredCase, MeasuredContender } from './results.js';

/** What is said of the hub: so many times the requests per second of another, with 32 clients and the smallest page. */
interface Claim {
  readonly contender: 'hub' | 'hub-in-process';
  readonly operation: OperationName;
  readonly atLeast: number;
  /** The name of a contender, or the best of the other gateways. */
  readonly other: string;
  /** What the hub is on its way to. */
  readonly isAim?: boolean;
}

const BEST_PEER = 'the best npm peer';
const CLIENTS = 32;

const CLAIMS: readonly Claim[] = [
  { contender: 'hub', operation: 'Q2', atLeast: 2, other: BEST_PEER },
  { contender: 'hub', operation: 'Q2', atLeast: 10, other: 'hive' },
  { contender: 'hub', operation: 'Q2', atLeast: 1, other: 'schema-bare' },
  { contender: 'hub-in-process', operation: 'Q2', atLeast: 4, other: BEST_PEER },
  { contender: 'hub-in-process', operation: 'Q1', atLeast: 1, other: 'schema-same-front' },
  { contender: 'hub-in-process', operation: 'Q2', atLeast: 1, other: 'schema-same-front' },
  { contender: 'hub-in-process', operation: 'Q3', atLeast: 1, other: 'schema-same-front' },
  { contender: 'hub-in-process', operation: 'Q2', atLeast: 1.2, other: 'schema-bare' },
  { contender: 'hub-in-process', operation: 'Q2', atLeast: 0.6, other: 'schema-jit', isAim: true },
];

/** Checks every claim by what was measured. */
export function checkClaims(
  contenders: readonly Pick<MeasuredContender, 'name' | 'kind'>[],
  cases: readonly MeasuredCase[],
): ClaimChecked[] {
  return CLAIMS.map(({ contender, operation, atLeast, other, isAim = false }) => {
    const wanted = { operation, items: operation === 'Q3' ? 1 : 20, clients: CLIENTS };
    const find = (name: string) =>
      cases.find((measured) => measured.contender === name && isSameCase(measured, wanted));
    const compared = other === BEST_PEER ? bestPeer(contenders, cases, wanted) : find(other);
    const figure = rateRatio(find(contender), compared);
    const best = other === BEST_PEER && compared ? ` (${compared.contender})` : '';
    return {
      claim: `${contender} on ${operation} with ${CLIENTS} clients: at least ${atLeast} × ${other}${best}`,
      atLeast,
      isAim,
      figure,
      byCpu: cpuRatio(find(contender), compared),
      holds: figure && figure.median >= atLeast,
    };
  });
}
