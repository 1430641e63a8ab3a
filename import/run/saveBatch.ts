import type { RecordRow } from '../format.js';
import { type FinishedRecord, finishRecord } from './finishRecord.js';
import type { ImportStores } from './importStores.js';
import { resolveMentions } from './resolveMentions.js';

/** A sound row, ready to be saved. */
export interface PendingRow {
  readonly row: RecordRow;
  readonly fingerprint: string;
}

/** What became of the rows of a batch. */
export interface BatchCounts {
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly institutionsCreated: number;
}

type Domain = FinishedRecord['domain'];

const DOMAINS: readonly Domain[] = ['technologies', 'institutions', 'events', 'projects'];

/**
 * Saves the rows of a batch, which have distinct ids. Records whose fingerprint is stored are left alone before
 * their mentions are looked up, so that they bring no institution into being.
 */
export async function saveBatch(
  stores: ImportStores,
  rows: readonly PendingRow[],
  source: { readonly platform: string; readonly licence: string | null },
  now: Date,
): Promise<BatchCounts> {
  const stored = await storedFingerprints(stores, rows);
  const fresh = rows.filter(
    ({ row, fingerprint }) => stored.get(row.content.draft._id) !== fingerprint,
  );
  const mentions = await resolveMentions(
    stores.institutions,
    fresh.flatMap(({ row }) => row.mentions),
    source,
    now,
  );
  const records = fresh.map(({ row, fingerprint }) =>
    finishRecord(row.withInstitutions(row.mentions.map(mentions.idOf)), fingerprint, now),
  );
  const saved = await saveRecords(stores, records, now);
  return {
    ...saved,
    unchanged: rows.length - fresh.length + saved.unchanged,
    institutionsCreated: mentions.created,
  };
}

async function storedFingerprints(
  stores: ImportStores,
  rows: readonly PendingRow[],
): Promise<ReadonlyMap<string, string>> {
  const stored = new Map<string, string>();
  for (const domain of DOMAINS) {
    const ids = rows
      .filter(({ row }) => row.content.domain === domain)
      .map(({ row }) => row.content.draft._id);
    if (ids.length === 0) continue;
    for (const [id, fingerprint] of await stores[domain].fingerprints(ids)) {
      stored.set(id, fingerprint);
    }
  }
  return stored;
}

async function saveRecords(
  stores: ImportStores,
  records: readonly FinishedRecord[],
  now: Date,
): Promise<Omit<BatchCounts, 'institutionsCreated'>> {
  const of = <Name extends Domain>(name: Name) =>
    // Just compared: the records of a domain are of its kind; flatMap does not narrow by a type parameter.
    records.flatMap((finished) => (finished.domain === name ? [finished.record] : [])) as Extract<
      FinishedRecord,
      { domain: Name }
    >['record'][];
  const saved = [
    await saveSome(stores.institutions, of('institutions'), now),
    await saveSome(stores.technologies, of('technologies'), now),
    await saveSome(stores.events, of('events'), now),
    await saveSome(stores.projects, of('projects'), now),
  ];
  const sum = (count: 'added' | 'changed' | 'unchanged') =>
    saved.reduce((total, counts) => total + counts[count], 0);
  return { added: sum('added'), changed: sum('changed'), unchanged: sum('unchanged') };
}

async function saveSome<Input>(
  store: {
    save(
      records: readonly Input[],
      now: Date,
    ): Promise<{ added: number; changed: number; unchanged: number }>;
  },
  records: readonly Input[],
  now: Date,
): Promise<{ added: number; changed: number; unchanged: number }> {
  return records.length === 0 ? { added: 0, changed: 0, unchanged: 0 } : store.save(records, now);
}
