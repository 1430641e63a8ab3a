import { entryOf } from '../../kit/actions/action.js';
import { recordOf } from '../../kit/actions/createRecord.js';
import type { Follow } from '../../kit/actions/outbox.js';
import type { StoredContactPoint } from '../contactPoint.js';
import type { ContactPointStore } from '../contactPointStore.js';
import type { StoredNomination } from '../nomination.js';

/**
 * Makes the contact point that a nomination names; once, however often it is asked to. Until then the nomination holds
 * what the country said, so that nothing is lost when a process dies in between.
 */
export function makeContactPoint({
  writer,
  outbox,
}: Pick<ContactPointStore, 'writer' | 'outbox'>): Follow<StoredNomination> {
  return async (action, { bodyId, country, contactPointId, nominee }) => {
    if (action.action !== 'NOMINATE' || contactPointId === null || nominee === undefined) return;
    const localId = contactPointId.slice(contactPointId.lastIndexOf(':') + 1);
    const record = recordOf<StoredContactPoint>(
      { bodyId, country, ...nominee, until: null },
      { id: contactPointId, localId, at: action.at },
    );
    const made = entryOf({ before: null, next: record, said: action, stateOf: () => null });
    const result = await writer.insert({ ...record, pendingActions: [made] });
    if (result.status === 'inserted') await outbox.passOn(result.record);
  };
}
