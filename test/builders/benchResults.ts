import { checkClaims } from '../../scripts/bench/gateway/claims.js';
import type { ContenderKind } from '../../scripts/bench/gateway/contenders.js';
import type { BenchCase } from '../../scripts/bench/gateway/operations.js';
import { ratiosOf } from '../../scripts/bench/gateway/ratios.js';
import type {
  GatewayResults,
  MeasuredCase,
  MeasuredContender,
  RoundMade,
} from '../../scripts/bench/gateway/results.js';

/** One round with these requests per second. */
export function aRound(requestsPerSecond: number): RoundMade {
  return {
    requestsPerSecond,
    cpuMs: 1000 / requestsPerSecond,
    busy: 0.98,
    p50: 1.5,
    p99: 4.25,
    memoryMiB: 150,
    requests: requestsPerSecond,
    failures: 0,
  };
}

/** A contender that took part. */
export function aContender(name: string, kind: ContenderKind): MeasuredContender {
  const spread = { median: 800, min: 700, max: 900 };
  const title = `${name} as it is`;
  return {
    name,
    title,
    kind,
    status: 'measured',
    answers: 'same',
    startMs: spread,
    coldMs: spread,
  };
}

/** A case of a contender, Q2 with 20 items and 32 clients unless told otherwise; a round for each rate. */
export function aMeasuredCase(
  contender: string,
  rates: readonly number[],
  wanted: Partial<BenchCase> = {},
): MeasuredCase {
  const rounds = rates.map(aRound);
  const usual = { operation: 'Q2', items: 20, clients: 32, answers: 'same' } as const;
  return { contender, ...usual, ...wanted, rounds };
}

/** The results of a run with these contenders and cases. */
export function benchResults(
  contenders: readonly MeasuredContender[],
  cases: readonly MeasuredCase[],
): GatewayResults {
  return {
    machine: {
      processor: 'Some processor',
      cores: 2,
      memoryGiB: 8,
      node: 'v20.0.0',
      system: 'linux x64',
    },
    measuredOn: '2026-11-22',
    settings: {
      rounds: 2,
      seconds: 3,
      subgraphs: 'memo',
      generator: 'autocannon',
      isPinned: true,
      warmUpSeconds: 20,
    },
    contenders,
    cases,
    ratios: ratiosOf(contenders, cases),
    claims: checkClaims(contenders, cases),
  };
}
