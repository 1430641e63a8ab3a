import {
  type PortalErrorCode,
  PortalFailure,
  toPortalFailure,
} from '../datasources/portal/PortalFailure.js';

/** Every reason for which a harvest ends before its end, and what a portal's team is told of it. */
export const HARVEST_FAILURES = {
  NO_FEED: 'The portal has no change feed: publish a schema with one, or name its address',
  FEED_UNAVAILABLE: 'The feed cannot be reached, or answers that it is not available',
  FEED_TIMED_OUT: 'The feed did not give a whole page in time; smaller pages are faster',
  FEED_TOO_LARGE: 'A page of the feed is too large; give fewer records in a page',
  FEED_ADDRESS_REFUSED: 'The feed is at an address that the hub does not call',
  FEED_BAD_ANSWER: 'The feed gave an answer that is no page of it',
  FEED_ERROR: 'The feed reported an error in the place of a page, or beside it',
  FEED_ENDLESS: 'The feed says there is more and gives a cursor it gave before',
  PAGE_LIMIT: 'The feed has more pages than one harvest reads; the next goes on from here',
  RECORD_LIMIT: 'The portal has as many records as the hub takes of one portal; ask its operator',
  WITHDRAWN: 'The platform has withdrawn from the network',
  LEASE_LOST: 'Another process of the hub took the harvest over',
  INTERNAL: 'The hub failed; the next harvest goes on from here',
} as const;

/** A code of {@link HARVEST_FAILURES}. */
export type HarvestFailureCode = keyof typeof HARVEST_FAILURES;

/** A harvest cannot go on; the message is for the log, the code for the portal. */
export class HarvestFailure extends Error {
  override readonly name = 'HarvestFailure';
  readonly code: HarvestFailureCode;
  /** Asking again may help. */
  readonly isPassing: boolean;
  /** How long the portal asks to wait before; null when it does not say. */
  readonly retryAfterMs: number | null;

  constructor(
    code: HarvestFailureCode,
    detail: string,
    options: ErrorOptions & { isPassing?: boolean; retryAfterMs?: number | null } = {},
  ) {
    super(detail, options);
    this.code = code;
    this.isPassing = options.isPassing ?? false;
    this.retryAfterMs = options.retryAfterMs ?? null;
  }
}

const CODES: Readonly<Record<PortalErrorCode, HarvestFailureCode>> = {
  SUBGRAPH_UNAVAILABLE: 'FEED_UNAVAILABLE',
  SUBGRAPH_TIMEOUT: 'FEED_TIMED_OUT',
  SUBGRAPH_ERROR: 'FEED_ERROR',
  SUBGRAPH_BAD_RESPONSE: 'FEED_BAD_ANSWER',
  SUBGRAPH_RESPONSE_TOO_LARGE: 'FEED_TOO_LARGE',
  SUBGRAPH_OVERLOADED: 'FEED_UNAVAILABLE',
  SUBGRAPH_CIRCUIT_OPEN: 'FEED_UNAVAILABLE',
  SUBGRAPH_FORBIDDEN_ADDRESS: 'FEED_ADDRESS_REFUSED',
};

/** What asking again does not change. */
const LASTING: ReadonlySet<HarvestFailureCode> = new Set([
  'FEED_TOO_LARGE',
  'FEED_ADDRESS_REFUSED',
]);

/** Sorts whatever asking a feed threw. */
export function toFeedFailure(err: unknown): HarvestFailure {
  if (err instanceof HarvestFailure) return err;
  const failure = toPortalFailure(err);
  const code = CODES[failure.code];
  return new HarvestFailure(code, failure.message, {
    cause: err instanceof PortalFailure ? err.cause : err,
    isPassing: !LASTING.has(code),
  });
}
