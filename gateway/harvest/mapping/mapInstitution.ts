import type { Draft, Problem } from '../../../import/format.js';
import { recordWithoutMentions, refused } from '../../../import/formats/mappedRow.js';
import type { FeedRecord } from '../../../schema/feed/changeFeed.js';
import { externalIdProblem } from '../../../subgraphs/institutions/externalIds.js';
import type {
  StoredInstitution,
  StoredInstitutionLocation,
  StoredInstitutionName,
} from '../../../subgraphs/institutions/institution.js';
import { matchKeyOf } from '../../../subgraphs/institutions/matchKey.js';
import type { MappedRecordOrRefusal, RecordFacts } from './mappedRecord.js';
import { cleanLines, cleanWords, lineOrNull, orderKey, sourceOf } from './texts.js';
import { INSTITUTION_STATUSES, INSTITUTION_TYPES, termIn, termsIn } from './vocabularies.js';

type FeedInstitution = FeedRecord<'institution'>;

/** An institution of the feed. */
export function mapInstitution(record: FeedInstitution, facts: RecordFacts): MappedRecordOrRefusal {
  const setAside: Problem[] = [];
  const official = cleanLines(record.name);
  if (official.length === 0) return refused('name', '', 'an institution needs a name');
  const names: StoredInstitutionName[] = [
    ...official.map(({ value, language }, index) => ({
      value,
      language,
      kinds: index === 0 ? (['DISPLAY', 'LABEL'] as const).slice() : ['LABEL' as const],
    })),
    ...cleanWords(record.aliases).map((value) => ({
      value,
      language: 'und',
      kinds: ['ALIAS' as const],
    })),
  ];
  const draft: Draft<StoredInstitution> = {
    _id: facts.id,
    source: sourceOf(facts, record),
    names,
    nameKey: orderKey(official),
    types: termsIn(INSTITUTION_TYPES, 'types', record.types, setAside),
    status: termIn(INSTITUTION_STATUSES, 'status', record.status, setAside) ?? 'ACTIVE',
    // A portal answers for its own institutions.
    verified: true,
    established: record.established,
    links: record.homePage === null ? [] : [{ kind: 'WEBSITE', url: record.homePage }],
    domains: [],
    locations: locationsOf(record, setAside),
    country: record.country,
    relations: [],
    externalIds: externalIdsOf(record, setAside),
    matchKeys: [...new Set(names.map(({ value }) => matchKeyOf(value)))],
  };
  const row = recordWithoutMentions({ domain: 'institutions', draft }, setAside);
  return { row, institutionIds: [] };
}

function locationsOf(
  { city, country, latitude, longitude }: FeedInstitution,
  setAside: Problem[],
): StoredInstitutionLocation[] {
  const isPoint = latitude !== null && longitude !== null;
  if (!isPoint && (latitude !== null || longitude !== null)) {
    const value = `${latitude}, ${longitude}`;
    setAside.push({
      field: 'latitude',
      value,
      reason: 'needs a longitude, and the other way round',
    });
  }
  const place = lineOrNull(city);
  if (place === null && country === null && !isPoint) return [];
  return [
    {
      geoNamesId: null,
      place,
      country,
      subdivision: null,
      latitude: isPoint ? latitude : null,
      longitude: isPoint ? longitude : null,
    },
  ];
}

function externalIdsOf(
  { externalIds }: FeedInstitution,
  setAside: Problem[],
): StoredInstitution['externalIds'] {
  const byScheme = new Map<string, string[]>();
  for (const { scheme: written, value } of externalIds) {
    const scheme = written.toLowerCase();
    const id = scheme === 'ror' ? value.replace(/^https?:\/\/ror\.org\//i, '') : value;
    const reason = externalIdProblem(scheme, id);
    if (reason !== null) {
      setAside.push({ field: 'externalIds', value, reason });
      continue;
    }
    byScheme.set(scheme, [...new Set([...(byScheme.get(scheme) ?? []), id])]);
  }
  return [...byScheme].map(([scheme, all]) => ({ scheme, preferred: all[0] ?? null, all }));
}
