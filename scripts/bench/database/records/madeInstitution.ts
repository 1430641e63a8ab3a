import type { StoredInstitution } from '../../../../subgraphs/institutions/institution.js';
import { matchKeyOf } from '../../../../subgraphs/institutions/matchKey.js';
import type { RecordInput } from '../../../../subgraphs/kit/saveRecords.js';
import { COUNTRIES, drawFor, words } from './madeTexts.js';
import type { MadeNeighbours } from './neighbours.js';
import { sourceOf } from './sourceOf.js';

/** An institution with names, places and relations as a public registry of institutions gives them. */
export function madeInstitution(
  number: number,
  { institutions }: MadeNeighbours,
): RecordInput<StoredInstitution> {
  const draw = drawFor('institution', number);
  const source = sourceOf(draw, `i${number}`);
  const country = draw.of(COUNTRIES);
  const name = `Institute ${number} of ${words(draw, 3)}`;
  const names: StoredInstitution['names'] = [
    { value: name, language: 'en', kinds: ['DISPLAY', 'LABEL'] },
    { value: `Enstitü ${number} ${words(draw, 3)}`, language: 'tr', kinds: ['LABEL'] },
    { value: `I${number}${draw.of(COUNTRIES)}`, language: 'und', kinds: ['ACRONYM'] },
  ];
  return {
    _id: institutions.idOf(number),
    names,
    nameKey: name.toLowerCase(),
    types: [draw.of(['EDUCATION', 'COMPANY', 'GOVERNMENT', 'FACILITY'] as const)],
    status: 'ACTIVE',
    verified: true,
    established: 1900 + draw.below(120),
    links: [{ kind: 'WEBSITE', url: `https://institute${number}.example.org/` }],
    domains: [`institute${number}.example.org`],
    locations: [
      {
        geoNamesId: 300_000 + draw.below(1000),
        place: words(draw, 1),
        country,
        subdivision: words(draw, 1),
        latitude: draw.below(60),
        longitude: draw.below(120),
      },
    ],
    country,
    relations: Array.from({ length: draw.below(5) }, () => {
      const other = draw.below(institutions.count);
      return {
        kind: 'RELATED' as const,
        institutionId: institutions.idOf(other),
        label: `Institute ${other}`,
      };
    }),
    externalIds: ['GRID', 'ISNI', 'FUNDREF', 'WIKIDATA'].map((scheme) => {
      const id = `${scheme.toLowerCase()}.${number}`;
      return { scheme, preferred: id, all: [id] };
    }),
    matchKeys: names.map(({ value }) => matchKeyOf(value)),
    source,
    fingerprint: `made ${number}`,
  };
}
