/** What one portal may take of the hub. */
export interface PortalLimits {
  /** Milliseconds for a whole call: waiting, connecting, retrying and reading included. */
  readonly deadlineMs: number;
  /** Connections open at once. */
  readonly connections: number;
  /** Calls that wait for a connection; one more is refused at once. */
  readonly waiting: number;
  /** Bytes of an answer's body. */
  readonly maxBytes: number;
  /** Objects and lists within each other in an answer. */
  readonly maxDepth: number;
  /** Values in the answer once duplicates of a record are put at each of their places. */
  readonly maxValues: number;
  /** Failures in a row after which the portal is left alone. */
  readonly failuresToOpen: number;
  /** Milliseconds after which one call tries whether the portal is back. */
  readonly halfOpenAfterMs: number;
}

/** The limits where nothing else is configured. */
export const DEFAULT_PORTAL_LIMITS: PortalLimits = {
  deadlineMs: 2_000,
  connections: 16,
  waiting: 64,
  maxBytes: 5_000_000,
  maxDepth: 64,
  maxValues: 1_000_000,
  failuresToOpen: 5,
  halfOpenAfterMs: 5_000,
};
