import { isDeepStrictEqual } from 'node:util';
import { entryOf, type StoredAction } from '../../kit/actions/action.js';
import type { RecordStore } from '../../kit/recordStore.js';
import type { StoredInstitution } from '../institution.js';
import { mergeInstitutions } from '../mergeInstitutions.js';

/** What a survivor takes over from a record that was merged into it. */
const UNITED = [
  'names',
  'types',
  'verified',
  'established',
  'links',
  'domains',
  'locations',
  'country',
  'relations',
  'externalIds',
  'matchKeys',
] as const satisfies readonly (keyof StoredInstitution)[];

/**
 * Gives the survivor of a merger what the merged record says, as one change of it; doing so again changes nothing, so
 * that a merger that was cut short is completed by whoever finds it. The survivor of a survivor follows in its turn.
 */
export async function uniteIntoSurvivor(
  store: Pick<RecordStore<StoredInstitution>, 'writer' | 'outbox'>,
  merging: StoredAction,
  merged: StoredInstitution,
): Promise<void> {
  const { mergedIntoId } = merged;
  if (mergedIntoId === undefined) return;
  let leftOut: readonly string[] = [];
  for (;;) {
    const survivor = await store.writer.find(mergedIntoId);
    if (survivor === null) return;
    const set = newsOf(survivor, merged, leftOut);
    if (Object.keys(set).length === 0) return;
    const action = entryOf<StoredInstitution>({
      before: survivor,
      next: { ...survivor, ...set },
      said: { ...merging, action: 'ABSORB' },
      stateOf: ({ status }) => status,
    });
    const result = await store.writer.change({ record: survivor, set, action, requestKey: null });
    if (result.status === 'changed') return store.outbox.passOn(result.record);
    // Relations that contradict what another record says by now stay with the merged record.
    if (result.status === 'taken') leftOut = ['relations'];
  }
}

function newsOf(
  survivor: StoredInstitution,
  merged: StoredInstitution,
  leftOut: readonly string[],
): Partial<StoredInstitution> {
  const united = mergeInstitutions(survivor, merged).survivor;
  const news = UNITED.filter(
    (field) => !leftOut.includes(field) && !isDeepStrictEqual(survivor[field], united[field]),
  );
  // Each field with the value it has in the united record.
  return Object.fromEntries(news.map((field) => [field, united[field]]));
}
