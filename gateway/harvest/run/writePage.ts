import { brokenRules } from '../../../import/run/brokenRules.js';
import { finishRecord } from '../../../import/run/finishRecord.js';
import { type PendingRow, saveBatch } from '../../../import/run/saveBatch.js';
import { FEED_KINDS } from '../../../schema/feed/changeFeed.js';
import { fingerprintOf } from '../../../subgraphs/kit/fingerprint.js';
import { kindOfRecord } from '../../../subgraphs/kit/record.js';
import { HarvestFailure } from '../HarvestFailure.js';
import { type HarvestCounts, type HarvestRefusal, NO_COUNTS } from '../harvestRun.js';
import { type MappedItem, mapItem } from '../mapping/mapItem.js';
import type { HarvestStores } from './harvestStores.js';

/** What became of a page. */
export interface WrittenPage {
  readonly counts: HarvestCounts;
  readonly refusals: readonly HarvestRefusal[];
  /** Ids of the portal's records that the page has, also of those that were refused. */
  readonly present: readonly string[];
}

/** A page, and whose it is. */
export interface PageToWrite {
  readonly portal: string;
  readonly items: readonly unknown[];
  /** How many records of the portal may be added. */
  readonly room: number;
  readonly now: Date;
}

/** An item whose record keeps to the rules of its domain. */
interface SoundItem {
  readonly pending: PendingRow;
  readonly institutionIds: readonly string[];
}

/**
 * Writes the items of a page into the domains: what is new or changed is saved, what is gone removed, what is wrong told.
 *
 * Writing the same page again changes nothing, so that a run that died while it wrote is made good by doing it again.
 * Throws a HarvestFailure, before it writes, for a page that would add more records than there is room for.
 */
export async function writePage(
  stores: HarvestStores,
  { portal, items, room, now }: PageToWrite,
): Promise<WrittenPage> {
  const refusals: HarvestRefusal[] = [];
  const sound: SoundItem[] = [];
  const gone: string[] = [];
  const present: string[] = [];
  let refused = 0;
  const refuse = (id: string, problems: readonly Omit<HarvestRefusal, 'id' | 'kind'>[]) => {
    refused += 1;
    refusals.push(...problems.map((problem) => ({ ...problem, id, kind: 'refused' as const })));
  };

  const mapped = items.map((item) => mapItem(item, portal, now));
  const lastOf = new Map(mapped.map(({ id }, index) => [id, index]));
  for (const [index, item] of mapped.entries()) {
    if (item.id !== null && lastOf.get(item.id) !== index) {
      const reason = 'the page has this record again further on, which was taken';
      refuse(item.id, [{ field: 'id', value: item.id, reason }]);
      continue;
    }
    if (item.status !== 'remove' && item.id !== null) present.push(item.id);
    if (item.status === 'remove') gone.push(item.id);
    else if (item.status === 'refused') refuse(item.id ?? '', item.problems);
    else {
      const judged = judge(item, now);
      if ('broken' in judged) refuse(item.id, judged.broken);
      else sound.push(judged);
      const { setAside } = 'broken' in judged ? { setAside: [] } : item.record.row;
      refusals.push(
        ...setAside.map((problem) => ({ ...problem, id: item.id, kind: 'setAside' as const })),
      );
    }
  }
  const setAside = refusals.filter(({ kind }) => kind === 'setAside').length;

  if (sound.length > room && (await countNew(stores, sound)) > room) {
    throw new HarvestFailure(
      'RECORD_LIMIT',
      `a page would add more than the ${room} that are left`,
    );
  }
  const saved = await saveInOrder(stores, portal, sound, now);
  const removed = await removeByKind(stores, gone, now);
  refusals.push(...(await danglingIn(stores, sound)));
  return {
    counts: {
      ...NO_COUNTS,
      ...saved,
      pages: 1,
      read: items.length,
      // What is gone already is no change.
      unchanged: saved.unchanged + gone.length - removed,
      removed,
      refused,
      setAside,
    },
    refusals,
    present,
  };
}

function judge(
  { id, record }: Extract<MappedItem, { status: 'save' }>,
  now: Date,
): SoundItem | { readonly broken: readonly Omit<HarvestRefusal, 'id' | 'kind'>[] } {
  const { row, institutionIds } = record;
  const { content, mentions } = row;
  const fingerprint = fingerprintOf({ content, mentions });
  const broken = brokenRules(finishRecord(content, fingerprint, now));
  if (broken.length === 0) return { pending: { row, fingerprint }, institutionIds };
  return { broken: broken.map((reason) => ({ field: '', value: id, reason })) };
}

async function countNew({ byKind }: HarvestStores, sound: readonly SoundItem[]): Promise<number> {
  let known = 0;
  for (const kind of FEED_KINDS) {
    const ids = sound
      .map(({ pending }) => pending.row.content.draft._id)
      .filter((id) => kindOfRecord(id) === kind);
    if (ids.length > 0) known += (await byKind[kind].fingerprints(ids)).size;
  }
  return sound.length - known;
}

/** Institutions first: a record of the same page that names one by name finds it. */
async function saveInOrder(
  { saving }: HarvestStores,
  portal: string,
  sound: readonly SoundItem[],
  now: Date,
) {
  const source = { platform: portal, licence: null };
  const pending = sound.map((item) => item.pending);
  const isInstitution = ({ row }: PendingRow) => row.content.domain === 'institutions';
  const first = await saveBatch(saving, pending.filter(isInstitution), source, now);
  const others = pending.filter((row) => !isInstitution(row));
  const second = await saveBatch(saving, others, source, now);
  return {
    added: first.added + second.added,
    changed: first.changed + second.changed,
    unchanged: first.unchanged + second.unchanged,
    institutionsCreated: first.institutionsCreated + second.institutionsCreated,
  };
}

/** Removes records; with how many were there. */
async function removeByKind(
  { byKind }: HarvestStores,
  ids: readonly string[],
  now: Date,
): Promise<number> {
  let removed = 0;
  for (const kind of FEED_KINDS) {
    const ofKind = ids.filter((id) => kindOfRecord(id) === kind);
    if (ofKind.length > 0) removed += await byKind[kind].remove(ofKind, now);
  }
  return removed;
}

/** References by id to institutions the hub does not have: they stay, as the institution may still come, and are told. */
async function danglingIn(
  { saving }: HarvestStores,
  sound: readonly SoundItem[],
): Promise<HarvestRefusal[]> {
  const named = sound.filter(({ institutionIds }) => institutionIds.length > 0);
  if (named.length === 0) return [];
  const targets = [...new Set(named.flatMap(({ institutionIds }) => institutionIds))];
  const existing = await saving.institutions.existing(targets);
  return named.flatMap(({ pending, institutionIds }) =>
    institutionIds
      .filter((target) => !existing.has(target))
      .map((target) => ({
        id: pending.row.content.draft._id,
        kind: 'dangling' as const,
        field: 'institution.id',
        value: target,
        reason: 'the hub has no such institution yet',
      })),
  );
}
