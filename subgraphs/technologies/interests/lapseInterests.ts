import { performDue } from '../../kit/actions/performDue.js';
import type { Duty } from '../../kit/duties.js';
import { lapsingBefore, type StoredInterest } from './interest.js';
import type { InterestStore } from './interestStore.js';

const EVERY_MS = 60_000;

/** Ends interests that nobody answered in time. */
export function lapseInterests(interests: Pick<InterestStore, 'writer' | 'outbox'>): Duty {
  return {
    name: 'lapse interests',
    everyMs: EVERY_MS,
    run: (at) =>
      performDue(
        interests,
        {
          name: 'LAPSE',
          filter: { state: 'FORWARDED', forwardedAt: { $lte: lapsingBefore(at) } },
          index: 'forwarded',
          set: (): Partial<StoredInterest> => ({ state: 'LAPSED' }),
          stateOf: ({ state }) => state,
        },
        at,
      ),
  };
}
