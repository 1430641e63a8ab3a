import { performDue } from '../../kit/actions/performDue.js';
import type { Duty } from '../../kit/duties.js';
import { heldBooths, OPEN_STATES, type StoredBoothExchange } from './boothExchange.js';
import type { BoothExchangeStore } from './boothExchangeStore.js';

const EVERY_MS = 60_000;

/** Ends exchanges that were not answered or not held in time, and sets their unused booths free. */
export function expireExchanges(exchanges: BoothExchangeStore): Duty {
  return {
    name: 'expire booth exchanges',
    everyMs: EVERY_MS,
    run: (at) =>
      performDue(
        exchanges,
        {
          name: 'EXPIRE',
          filter: { state: { $in: [...OPEN_STATES] }, expiresAt: { $lte: at } },
          index: 'expiry',
          set: ({ legs }): Partial<StoredBoothExchange> => ({
            state: 'EXPIRED',
            expiresAt: null,
            heldBoothIds: heldBooths('EXPIRED', legs),
          }),
          stateOf: ({ state }) => state,
        },
        at,
      ),
  };
}
