import { badInput } from '../CommandFailure.js';
import type { ReadPortalFile } from '../portalFile/readPortalFile.js';
import { advanceFeed, type FeedState, newFeed } from './feedState.js';
import type { KeptRecord } from './keptRecord.js';
import type { Reading } from './readRecords.js';
import { createSnapshot, type Snapshot } from './snapshot.js';
import { readState, writeState } from './stateFile.js';

/** What the sources held, ready to be served, and what changed in it. */
export interface TakenReading {
  readonly snapshot: Snapshot;
  readonly state: FeedState;
  /** Records that are new, changed or gone since the reading before. */
  readonly changed: number;
  /** Whether nothing was remembered of the feed, so that it begins with this reading. */
  readonly isNewFeed: boolean;
}

/** Makes a snapshot of a reading; what the feed has to remember is on the disk when this is done. */
export async function takeReading(
  portal: ReadPortalFile,
  reading: Reading,
  before: { readonly snapshot: Snapshot | null; readonly state: FeedState | null },
  now: Date,
): Promise<TakenReading> {
  const code = portal.file.portal;
  const known = before.state?.portal === code ? before.state : await readState(portal.folder, code);
  const state = known ?? newFeed(code);
  refuseEmptySource(portal, reading, state);
  const next = await advanceFeed(state, reading.records, reading.held, now.toISOString());
  if (next !== state) await writeState(portal.folder, next);
  const records = withHeld(reading, next, before.snapshot);
  return {
    snapshot: await createSnapshot(next, records, reading.refusals, now),
    state: next,
    changed: next.sequence - state.sequence,
    isNewFeed: known === null,
  };
}

/** A source that is empty all of a sudden has more likely failed than lost everything: the network keeps its records. */
function refuseEmptySource({ file }: ReadPortalFile, { rows }: Reading, state: FeedState): void {
  for (const { kind } of file.listings) {
    if ((rows.get(kind) ?? 0) > 0) continue;
    let count = 0;
    for (const { id, print } of state.entries.values()) {
      if (print !== null && id.startsWith(`${kind}:`)) count += 1;
    }
    if (count > 0) {
      throw badInput(
        `the source of the kind ${kind} has no rows, and ${count} records came from it before: they stay as they are; to take them back, remove the listing from portal.json`,
      );
    }
  }
}

/** A record that cannot be taken over as it now is stays as it was before. */
function withHeld(
  { records, held }: Reading,
  { entries }: FeedState,
  before: Snapshot | null,
): ReadonlyMap<string, KeptRecord> {
  const kept = [...held].flatMap((id): [string, KeptRecord][] => {
    const record = before?.records.get(id);
    return record !== undefined && entries.has(id) ? [[id, record]] : [];
  });
  return kept.length === 0 ? records : new Map([...records, ...kept]);
}
