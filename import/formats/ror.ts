import { z } from 'zod';
import type {
  InstitutionLinkKind,
  InstitutionNameKind,
  InstitutionRelationKind,
  InstitutionStatus,
  InstitutionType,
} from '../../subgraphs/institutions/__generated__/resolvers.js';
import { isRorId } from '../../subgraphs/institutions/checkDigits.js';
import { externalIdProblem } from '../../subgraphs/institutions/externalIds.js';
import type {
  StoredInstitution,
  StoredInstitutionLocation,
  StoredInstitutionName,
} from '../../subgraphs/institutions/institution.js';
import { matchKeyOf } from '../../subgraphs/institutions/matchKey.js';
import { recordId } from '../../subgraphs/kit/record.js';
import { cleanLine } from '../cleaning/cleanText.js';
import { isCountryCode } from '../cleaning/countries.js';
import { distinct } from '../cleaning/texts.js';
import { parseAddress } from '../cleaning/webAddress.js';
import type { Draft, ImportFormat, MappedRow, Problem } from '../format.js';
import { parseRow, recordWithoutMentions, refused } from './mappedRow.js';

const TYPES: Readonly<Record<string, InstitutionType>> = {
  archive: 'ARCHIVE',
  company: 'COMPANY',
  education: 'EDUCATION',
  facility: 'FACILITY',
  funder: 'FUNDER',
  government: 'GOVERNMENT',
  healthcare: 'HEALTHCARE',
  nonprofit: 'NONPROFIT',
  other: 'OTHER',
};
const STATUSES: Readonly<Record<string, InstitutionStatus>> = {
  active: 'ACTIVE',
  inactive: 'INACTIVE',
  withdrawn: 'WITHDRAWN',
};
const NAME_KINDS: Readonly<Record<string, InstitutionNameKind>> = {
  ror_display: 'DISPLAY',
  label: 'LABEL',
  alias: 'ALIAS',
  acronym: 'ACRONYM',
};
const LINK_KINDS: Readonly<Record<string, InstitutionLinkKind>> = {
  website: 'WEBSITE',
  wikipedia: 'WIKIPEDIA',
};
const RELATION_KINDS: Readonly<Record<string, InstitutionRelationKind>> = {
  parent: 'PARENT',
  child: 'CHILD',
  related: 'RELATED',
  predecessor: 'PREDECESSOR',
  successor: 'SUCCESSOR',
};

const RorRecord = z.object({
  id: z.string(),
  status: z.string(),
  types: z.array(z.string()),
  established: z.number().int().nullish(),
  domains: z.array(z.string()).default([]),
  names: z.array(
    z.object({ value: z.string(), lang: z.string().nullish(), types: z.array(z.string()) }),
  ),
  links: z.array(z.object({ type: z.string(), value: z.string() })).default([]),
  locations: z
    .array(
      z.object({
        geonames_id: z.number().int().nullish(),
        geonames_details: z.object({
          name: z.string().nullish(),
          country_code: z.string().nullish(),
          country_subdivision_name: z.string().nullish(),
          lat: z.number().nullish(),
          lng: z.number().nullish(),
        }),
      }),
    )
    .default([]),
  external_ids: z
    .array(
      z.object({ type: z.string(), preferred: z.string().nullish(), all: z.array(z.string()) }),
    )
    .default([]),
  relationships: z
    .array(z.object({ id: z.string(), type: z.string(), label: z.string() }))
    .default([]),
});
type RorRecord = z.infer<typeof RorRecord>;

/** Schema 1 has one `name` and a `country` where schema 2 has lists. */
const SchemaOne = z.looseObject({ name: z.string(), country: z.unknown() });

const LICENCE = 'CC0-1.0';

/** Records of the Research Organization Registry in its schema 2. */
export const ror: ImportFormat = {
  name: 'ror',
  description: 'Research Organization Registry, schema 2.x: institutions',
  syntax: { type: 'jsonl' },
  licence: LICENCE,
  companions: {},
  async createMapper({ platform }) {
    return (row) => mapInstitution(row, platform);
  },
};

function mapInstitution(row: unknown, platform: string): MappedRow {
  const old = SchemaOne.safeParse(row);
  if (old.success && !('names' in old.data)) {
    const reason =
      'the record is in ROR schema 1.0, which ROR retired in 2025: take the file of schema 2 from the data dump';
    return refused('name', old.data.name, reason);
  }
  const parsed = parseRow(RorRecord, row);
  if ('status' in parsed) return parsed;
  const record = parsed.row;
  if (!isRorId(record.id)) {
    return refused('id', record.id, 'no ROR id, or its check digits are wrong');
  }
  const status = STATUSES[record.status];
  if (status === undefined) {
    return refused('status', record.status, 'must be active, inactive or withdrawn');
  }
  const setAside: Problem[] = [];
  const names = namesOf(record);
  if (names[0]?.kinds.includes('DISPLAY') !== true) {
    return refused('names', '', 'one name must be of the type ror_display');
  }
  const locations = locationsOf(record, setAside);
  const localId = suffixOf(record.id);
  const draft: Draft<StoredInstitution> = {
    _id: recordId('institution', platform, localId),
    source: { platform, localId, url: record.id, citation: null, licence: LICENCE, sample: false },
    names,
    nameKey: names[0].value.toLowerCase(),
    types: record.types.flatMap((type) => known(TYPES, 'types', type, setAside)),
    status,
    verified: true,
    established: record.established ?? null,
    links: linksOf(record, setAside),
    domains: distinct(record.domains.map((domain) => domain.trim().toLowerCase())),
    locations,
    country: locations.find(({ country }) => country !== null)?.country ?? null,
    relations: relationsOf(record, platform, setAside),
    externalIds: externalIdsOf(record, setAside),
    matchKeys: distinct(names.map(({ value }) => matchKeyOf(value))),
  };
  return recordWithoutMentions({ domain: 'institutions', draft }, setAside);
}

function namesOf({ names }: RorRecord): StoredInstitutionName[] {
  const stored = names.map(({ value, lang, types }) => ({
    value: cleanLine(value),
    language: lang ?? 'und',
    kinds: types.flatMap((type) => NAME_KINDS[type] ?? []),
  }));
  const isShown = ({ kinds }: StoredInstitutionName) => kinds.includes('DISPLAY');
  return [...stored.filter(isShown), ...stored.filter((name) => !isShown(name))].filter(
    ({ value }) => value !== '',
  );
}

function locationsOf({ locations }: RorRecord, setAside: Problem[]): StoredInstitutionLocation[] {
  return locations.map(({ geonames_id, geonames_details: place }) => {
    const code = place.country_code ?? null;
    const country = code !== null && isCountryCode(code) ? code : null;
    if (code !== country) {
      setAside.push({ field: 'country_code', value: code ?? '', reason: 'no ISO 3166-1 code' });
    }
    const isPoint = typeof place.lat === 'number' && typeof place.lng === 'number';
    return {
      geoNamesId: geonames_id ?? null,
      place: place.name ?? null,
      country,
      subdivision: place.country_subdivision_name ?? null,
      latitude: isPoint ? (place.lat ?? null) : null,
      longitude: isPoint ? (place.lng ?? null) : null,
    };
  });
}

function linksOf({ links }: RorRecord, setAside: Problem[]): StoredInstitution['links'] {
  return links.flatMap(({ type, value }) => {
    const { url, problems } = parseAddress('links', value);
    setAside.push(...problems);
    return url === null
      ? []
      : known(LINK_KINDS, 'links', type, setAside).map((kind) => ({ kind, url }));
  });
}

function relationsOf(
  { relationships }: RorRecord,
  platform: string,
  setAside: Problem[],
): StoredInstitution['relations'] {
  return relationships.flatMap(({ id, type, label }) => {
    if (!isRorId(id)) {
      setAside.push({ field: 'relationships', value: id, reason: 'its check digits are wrong' });
      return [];
    }
    const institutionId = recordId('institution', platform, suffixOf(id));
    return known(RELATION_KINDS, 'relationships', type, setAside).map((kind) => ({
      kind,
      institutionId,
      label: cleanLine(label),
    }));
  });
}

function externalIdsOf(
  { external_ids }: RorRecord,
  setAside: Problem[],
): StoredInstitution['externalIds'] {
  return external_ids.flatMap(({ type, preferred, all }) => {
    const isSound = (id: string) => externalIdProblem(type, id) === null;
    const given = typeof preferred === 'string' ? [...all, preferred] : all;
    for (const value of distinct(given).filter((id) => !isSound(id))) {
      const reason = externalIdProblem(type, value) ?? '';
      setAside.push({ field: 'external_ids', value, reason });
    }
    const sound = all.filter(isSound);
    const best = typeof preferred === 'string' && isSound(preferred) ? preferred : null;
    return sound.length === 0 ? [] : [{ scheme: type, preferred: best, all: sound }];
  });
}

function known<Kind>(
  kinds: Readonly<Record<string, Kind>>,
  field: string,
  value: string,
  setAside: Problem[],
): Kind[] {
  const kind = kinds[value];
  if (kind !== undefined) return [kind];
  const reason = `not one of ${Object.keys(kinds).join(', ')}`;
  setAside.push({ field, value, reason });
  return [];
}

function suffixOf(rorId: string): string {
  return rorId.slice(-9);
}
