import { entryOf } from '../../kit/actions/action.js';
import type { Follow } from '../../kit/actions/outbox.js';
import type { StoredExchangeCall } from './call.js';
import type { StoredExchange } from './exchange.js';
import type { ExchangeStore } from './exchangeStore.js';

const AT_ONCE = 100;

/** Cancels the applications to a call that was cancelled, but for those to which both sides have agreed. */
export function cancelWithCall({
  writer,
  outbox,
}: Pick<ExchangeStore, 'writer' | 'outbox'>): Follow<StoredExchangeCall> {
  return async (cancelled, { _id: callId }) => {
    if (cancelled.action !== 'CANCEL') return;
    for (;;) {
      const open = await writer.findDue(
        { callId, shown: true, state: { $in: ['APPLIED', 'SELECTED'] } },
        'shownCall',
        AT_ONCE,
      );
      for (const record of open) {
        const set: Partial<StoredExchange> = { state: 'CANCELLED', place: null };
        const action = entryOf<StoredExchange>({
          before: record,
          next: { ...record, ...set },
          said: cancelled,
          stateOf: ({ state }) => state,
        });
        // One that was changed meanwhile is found again, if it still is to be cancelled.
        const result = await writer.change({ record, set, action, requestKey: null });
        if (result.status === 'changed') await outbox.passOn(result.record);
      }
      if (open.length === 0) return;
    }
  };
}
