import { badInput } from '../CommandFailure.js';
import type { MappedRecord } from '../mapping/createRowMapper.js';
import type { ReadPortalFile } from '../portalFile/readPortalFile.js';
import { advanceFeed, type FeedState } from './feedState.js';
import type { Reading } from './readRecords.js';
import { createSnapshot, type Snapshot } from './snapshot.js';
import { readState, writeState } from './stateFile.js';

/** What the sources held, ready to be served, and what changed in it. */
export interface TakenReading {
  readonly snapshot: Snapshot;
  readonly state: FeedState;
  /** Records that are new, changed or gone since the reading before. */
  readonly changed: number;
}

/** Makes a snapshot of a reading; what the feed has to remember is on the disk when this is done. */
export async function takeReading(
  portal: ReadPortalFile,
  reading: Reading,
  before: { readonly snapshot: Snapshot | null; readonly state: FeedState | null },
  now: Date,
): Promise<TakenReading> {
  const code = portal.file.portal;
  const known = before.state?.portal === code ? before.state : null;
  const state = known ?? (await readState(portal.folder, code));
  refuseEmptySource(portal, reading, state);
  const next = advanceFeed(state, reading.records, reading.held, now.toISOString());
  if (next !== state) await writeState(portal.folder, next);
  const records = withHeld(reading, next, before.snapshot);
  return {
    snapshot: createSnapshot(next, records, reading, now),
    state: next,
    changed: next.sequence - state.sequence,
  };
}

/** A source that is empty all of a sudden has more likely failed than lost everything: the network keeps its records. */
function refuseEmptySource({ file }: ReadPortalFile, { rows }: Reading, state: FeedState): void {
  for (const { kind } of file.listings) {
    if ((rows.get(kind) ?? 0) > 0) continue;
    const count = [...state.entries.keys()].filter((id) => id.startsWith(`${kind}:`)).length;
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
): ReadonlyMap<string, MappedRecord> {
  const all = new Map(records);
  for (const id of held) {
    const record = before?.records.get(id);
    if (record !== undefined && entries.has(id)) all.set(id, record);
  }
  return all;
}
