import { performDue } from '../../kit/actions/performDue.js';
import type { Duty } from '../../kit/duties.js';
import { dayOf } from '../project.js';
import type { StoredAgreement } from './agreement.js';
import type { AgreementStore } from './agreementStore.js';

const EVERY_MS = 60_000;

/** Ends agreements whose validity is over: a minute after their last day, in UTC, at most. */
export function expireAgreements(agreements: AgreementStore): Duty {
  return {
    name: 'expire agreements',
    everyMs: EVERY_MS,
    run: (at) =>
      performDue(
        agreements,
        {
          name: 'EXPIRE',
          // What a platform gives is changed at that platform. An empty text is before every day and after null.
          filter: {
            state: 'IN_FORCE',
            'validity.end': { $gt: '', $lt: dayOf(at) },
            'source.platform': 'hub',
            removedAt: null,
          },
          index: 'expiry',
          set: (): Partial<StoredAgreement> => ({ state: 'EXPIRED' }),
          stateOf: ({ state }) => state,
        },
        at,
      ),
  };
}
