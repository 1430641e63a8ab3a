import { performDue } from '../../kit/actions/performDue.js';
import type { Duty } from '../../kit/duties.js';
import type { StoredTechnology } from '../technology.js';
import type { TechnologyStore } from '../technologyStore.js';

const EVERY_MS = 60_000;

/** Takes listings out of the lists when their time is over: a minute later at most. */
export function expireListings(technologies: TechnologyStore): Duty {
  return {
    name: 'expire listings',
    everyMs: EVERY_MS,
    run: (at) =>
      performDue(
        technologies,
        {
          name: 'EXPIRE',
          filter: { state: 'PUBLISHED', expiresAt: { $lte: at } },
          index: 'expiry',
          set: (): Partial<StoredTechnology> => ({ state: 'EXPIRED' }),
          stateOf: ({ state }) => state,
        },
        at,
      ),
  };
}
