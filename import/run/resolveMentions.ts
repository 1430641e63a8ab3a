import { createHash } from 'node:crypto';
import type { StoredInstitution } from '../../subgraphs/institutions/institution.js';
import type { InstitutionMatch } from '../../subgraphs/institutions/institutionStore.js';
import { matchKeyOf } from '../../subgraphs/institutions/matchKey.js';
import { fingerprintOf } from '../../subgraphs/kit/fingerprint.js';
import { recordId } from '../../subgraphs/kit/record.js';
import type { RecordInput } from '../../subgraphs/kit/saveRecords.js';
import type { InstitutionMention } from '../format.js';
import type { ImportStores } from './importStores.js';

/** What the institutions that records mention became. */
export interface ResolvedMentions {
  /** Id of the institution of a mention. */
  idOf(mention: InstitutionMention): string;
  /** How many were not known and have been added. */
  readonly created: number;
}

interface MentionSource {
  readonly platform: string;
  readonly licence: string | null;
}

/**
 * Finds the institutions of a batch's mentions with one look-up, by match key within the same country, and adds
 * those that are not known. Of several with one key a verified one is taken, then the one with the lowest id.
 */
export async function resolveMentions(
  institutions: ImportStores['institutions'],
  mentions: readonly InstitutionMention[],
  source: MentionSource,
  now: Date,
): Promise<ResolvedMentions> {
  const wanted = new Map(mentions.map((mention) => [keyOf(mention), mention]));
  if (wanted.size === 0) return { idOf: missing, created: 0 };

  const found = new Map<string, InstitutionMatch>();
  const matchKeys = [...new Set(mentions.map(({ name }) => matchKeyOf(name)))];
  for (const match of await institutions.findByMatchKeys(matchKeys)) {
    for (const matchKey of match.matchKeys) {
      const key = keyIn(match.country, matchKey);
      const best = found.get(key);
      if (best === undefined || isBetter(match, best)) found.set(key, match);
    }
  }
  const unknown = [...wanted].filter(([key]) => !found.has(key));
  const records = unknown.map(([, mention]) => unverified(mention, source, now));
  const created = await addNew(institutions, records, now);
  const ids = new Map([
    ...[...found].map(([key, { _id }]) => [key, _id] as const),
    ...unknown.map(([key], index) => [key, records[index]?._id ?? ''] as const),
  ]);
  return { idOf: (mention) => ids.get(keyOf(mention)) ?? missing(mention), created };
}

/** Adds those whose id is not stored: a record that someone has since corrected stays as it is. */
async function addNew(
  institutions: ImportStores['institutions'],
  records: readonly RecordInput<StoredInstitution>[],
  now: Date,
): Promise<number> {
  if (records.length === 0) return 0;
  const existing = await institutions.existing(records.map(({ _id }) => _id));
  const { added } = await institutions.save(
    records.filter(({ _id }) => !existing.has(_id)),
    now,
  );
  return added;
}

function unverified(
  { name, country, types }: InstitutionMention,
  { platform, licence }: MentionSource,
  now: Date,
): RecordInput<StoredInstitution> {
  const matchKey = matchKeyOf(name);
  const localId = localIdOf(matchKey, country);
  const facts = {
    names: [{ value: name, language: 'und', kinds: ['DISPLAY' as const] }],
    nameKey: name.toLowerCase(),
    types: [...types],
    status: 'ACTIVE' as const,
    verified: false,
    established: null,
    links: [],
    domains: [],
    locations:
      country === null
        ? []
        : [
            {
              geoNamesId: null,
              place: null,
              country,
              subdivision: null,
              latitude: null,
              longitude: null,
            },
          ],
    country,
    relations: [],
    externalIds: [],
    matchKeys: [matchKey],
  };
  return {
    ...facts,
    _id: recordId('institution', platform, localId),
    source: {
      platform,
      localId,
      url: null,
      citation: null,
      fetchedAt: now,
      licence,
      sample: false,
    },
    fingerprint: fingerprintOf(facts),
  };
}

/** The match key itself where it makes a readable id, else its digest; the country keeps namesakes apart. */
function localIdOf(matchKey: string, country: string | null): string {
  const isReadable = matchKey.length <= 80 && /^[a-z0-9]+(?: [a-z0-9]+)*$/.test(matchKey);
  const name = isReadable
    ? matchKey.replaceAll(' ', '-')
    : `name-${createHash('sha256').update(matchKey).digest('hex').slice(0, 16)}`;
  return `${(country ?? 'zz').toLowerCase()}-${name}`;
}

function isBetter(candidate: InstitutionMatch, best: InstitutionMatch): boolean {
  if (candidate.verified !== best.verified) return candidate.verified;
  return candidate._id < best._id;
}

function keyOf({ name, country }: InstitutionMention): string {
  return keyIn(country, matchKeyOf(name));
}

function keyIn(country: string | null, matchKey: string): string {
  return `${country ?? ''} ${matchKey}`;
}

function missing({ name }: InstitutionMention): never {
  throw new Error(`the mention of ${name} was not resolved with its batch`);
}
