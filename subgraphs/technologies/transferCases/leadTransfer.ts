import type { ActionRule } from '../../kit/actions/actionRule.js';
import { refusal } from '../../kit/actions/outcome.js';
import { reasonOf } from '../../kit/actions/requestKey.js';
import { PARTY } from './reportTransfer.js';
import { mayPublishTransfer, partiesOf } from './transferAccess.js';
import type { StoredTransferCase } from './transferCase.js';

type Rule = ActionRule<StoredTransferCase>;

/** The other side says that it is so. */
export const confirmTransfer: Rule = {
  name: 'CONFIRM',
  who: PARTY,
  mayAct: (viewer, transfer) => partiesOf(viewer, transfer).length > 0,
  from: ['REPORTED'],
  change(transfer, _input, _at, viewer) {
    const confirmedByIds = [
      ...new Set([...transfer.confirmedByIds, ...partiesOf(viewer, transfer)]),
    ];
    if (confirmedByIds.length === transfer.confirmedByIds.length) {
      const message =
        'Your institution has confirmed it by reporting it; the other one is asked now';
      return { refusals: [refusal('CONFLICT', message, 'id')] };
    }
    return { set: { state: 'CONFIRMED', confirmedByIds } };
  },
};

/** A side says that it is not so. */
export const disputeTransfer: Rule = {
  name: 'DISPUTE',
  who: PARTY,
  mayAct: (viewer, transfer) => partiesOf(viewer, transfer).length > 0,
  from: ['REPORTED', 'CONFIRMED', 'PUBLISHED'],
  needsReason: true,
  change: (transfer, { reason }, _at, viewer) => ({
    set: {
      state: 'DISPUTED',
      disputeNote: reasonOf(reason),
      confirmedByIds: transfer.confirmedByIds.filter(
        (id) => !partiesOf(viewer, transfer).includes(id),
      ),
    },
  }),
};

/** Who runs the network shows it to everyone. */
export const publishTransfer: Rule = {
  name: 'PUBLISH',
  who: 'the secretariat, an administrator or a moderator of one of its countries, who is of neither institution,',
  mayAct: mayPublishTransfer,
  from: ['CONFIRMED'],
  change: (_transfer, _input, at) => ({ set: { state: 'PUBLISHED', publishedAt: at } }),
};

/** A side takes back what was not confirmed; a tombstone stays. */
export const discardTransfer: Rule = {
  name: 'DISCARD',
  who: PARTY,
  mayAct: (viewer, transfer) => partiesOf(viewer, transfer).length > 0,
  from: ['REPORTED', 'DISPUTED'],
  change: (_transfer, _input, at) => ({ set: { shown: false, removedAt: at } }),
};
