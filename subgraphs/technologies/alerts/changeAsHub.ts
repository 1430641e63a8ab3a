import { entryOf, HUB_ACTOR } from '../../kit/actions/action.js';
import { SAVED_SEARCH, type StoredSavedSearch } from './savedSearch.js';
import type { SavedSearchStore } from './savedSearchStore.js';

/**
 * Changes a saved search for someone who is not signed in: who follows a link in a mail, or the hub itself. Whether it was
 * changed; not, when someone else was faster.
 */
export async function changeAsHub(
  { writer, outbox }: Pick<SavedSearchStore, 'writer' | 'outbox'>,
  search: StoredSavedSearch,
  name: string,
  set: Partial<StoredSavedSearch>,
  at: Date,
): Promise<boolean> {
  const said = { action: name, at, by: HUB_ACTOR, reason: null };
  const action = entryOf({ ...SAVED_SEARCH, before: search, next: { ...search, ...set }, said });
  const result = await writer.change({ record: search, set, action, requestKey: null });
  if (result.status !== 'changed') return false;
  await outbox.passOn(result.record);
  return true;
}
