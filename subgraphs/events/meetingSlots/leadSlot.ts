import type { ActionRule } from '../../kit/actions/actionRule.js';
import { refusal } from '../../kit/actions/outcome.js';
import type { Viewer } from '../../kit/viewer.js';
import { editsInstitution, mayReadSlot } from '../access.js';
import { type StoredMeetingSlot, takenKeysOf } from './meetingSlot.js';

type Rule = ActionRule<StoredMeetingSlot>;

const EITHER = 'an editor of one of the two institutions, the secretariat or an administrator';

/** The sides a viewer can agree for and that have not agreed. */
function sidesToAgree(viewer: Viewer, { partyIds, agreedByIds }: StoredMeetingSlot): string[] {
  const isAdministrator = viewer.roles.includes('ADMINISTRATOR');
  return partyIds.filter(
    (id) => !agreedByIds.includes(id) && (isAdministrator || editsInstitution(viewer, id)),
  );
}

/** A side agrees. */
export const confirmSlot: Rule = {
  name: 'CONFIRM',
  who: 'an editor of a side that has not agreed yet or an administrator',
  mayAct: (viewer, slot) => slot.state !== 'PROPOSED' || sidesToAgree(viewer, slot).length > 0,
  from: ['PROPOSED'],
  change(slot, _input, _at, viewer) {
    const agreedByIds = [...slot.agreedByIds, ...sidesToAgree(viewer, slot)].sort();
    const isAgreed = slot.partyIds.every((id) => agreedByIds.includes(id));
    return { set: { agreedByIds, state: isAgreed ? 'CONFIRMED' : 'PROPOSED' } };
  },
};

/** It took place. */
export const holdSlot: Rule = {
  name: 'HOLD',
  who: EITHER,
  mayAct: mayReadSlot,
  from: ['CONFIRMED'],
  change({ endsAt }, _input, at) {
    if (at >= endsAt) return { set: { state: 'HELD' } };
    const message = `the talk ends at ${endsAt.toISOString()}; say afterwards that it was held`;
    return { refusals: [refusal('INVALID', message, 'id')] };
  },
};

/** It does not take place. */
export const cancelSlot: Rule = {
  name: 'CANCEL',
  who: EITHER,
  mayAct: mayReadSlot,
  from: ['PROPOSED', 'CONFIRMED'],
  needsReason: true,
  change: (slot) => ({
    set: { state: 'CANCELLED', takenKeys: takenKeysOf({ ...slot, state: 'CANCELLED' }) },
  }),
};
