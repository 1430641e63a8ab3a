/**
 * How often a change is composed anew because others were faster.
 *
 * Each round one of the contenders wins, and a process takes its own changes one after the other: so many hubs can
 * publish at the same moment.
 */
export const MAX_ATTEMPTS = 25;
