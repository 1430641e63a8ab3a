import type { Machine } from '../machine.js';
import type { Comparison } from './compareAnswers.js';
import type { ContenderKind } from './contenders.js';
import type { BenchCase } from './operations.js';
import type { Spread } from './statistics.js';

/** What one contender did with one case in one round. */
export interface RoundMade {
  readonly requestsPerSecond: number;
  /** Of the contender, per request; null where the system does not tell. */
  readonly cpuMs: number | null;
  /** Share of one processor that the contender used: far below 1, something else was the limit. */
  readonly busy: number | null;
  readonly p50: number;
  readonly p99: number;
  readonly memoryMiB: number | null;
  readonly requests: number;
  readonly failures: number;
}

/** A case of a contender over all rounds. */
export interface MeasuredCase extends BenchCase {
  readonly contender: string;
  /** How its answers compare with those of graphql-js; without rounds where they are different. */
  readonly answers: Comparison;
  readonly rounds: readonly RoundMade[];
}

/** A contender that took part, or the reason why it did not. */
export type MeasuredContender = {
  readonly name: string;
  readonly title: string;
  readonly kind: ContenderKind;
} & (
  | { readonly status: 'absent'; readonly reason: string }
  | {
      readonly status: 'measured';
      readonly answers: Comparison;
      /** Milliseconds from the start of the process to its first answer. */
      readonly startMs: Spread | null;
      /** Milliseconds of an operation that it has never seen. */
      readonly coldMs: Spread | null;
    }
);

/** How a contender compares in one case, by requests per second of the same rounds. */
export interface CaseRatio extends BenchCase {
  readonly contender: string;
  readonly toStock: Spread | null;
  readonly toBestPeer: Spread | null;
}

/** What is said of the hub, with the figure and whether that bears it out; null when it was not measured. */
export interface ClaimChecked {
  readonly claim: string;
  readonly atLeast: number;
  readonly isAim: boolean;
  /** By requests per second. */
  readonly figure: Spread | null;
  /** The same by processor time per request, which other work on the machine changes less. */
  readonly byCpu: Spread | null;
  readonly holds: boolean | null;
}

/** All that a run of the bench found. */
export interface GatewayResults {
  readonly machine: Machine;
  readonly measuredOn: string;
  readonly settings: {
    readonly rounds: number;
    readonly seconds: number;
    readonly warmUpSeconds: number;
    readonly subgraphs: 'memo' | 'real';
    readonly generator: string;
    readonly isPinned: boolean;
  };
  readonly contenders: readonly MeasuredContender[];
  readonly cases: readonly MeasuredCase[];
  readonly ratios: readonly CaseRatio[];
  readonly claims: readonly ClaimChecked[];
}
