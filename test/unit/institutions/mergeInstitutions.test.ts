import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  brokenInstitutionRules,
  type StoredInstitution,
} from '../../../subgraphs/institutions/institution.js';
import { matchKeyOf } from '../../../subgraphs/institutions/matchKey.js';
import { mergeInstitutions } from '../../../subgraphs/institutions/mergeInstitutions.js';
import type { RecordInput } from '../../../subgraphs/kit/saveRecords.js';
import { aName, anInstitution } from '../../builders/anInstitution.js';
import { aSource } from '../../builders/aSource.js';

type Input = RecordInput<StoredInstitution>;

const aWord = fc.constantFrom('Alpha', 'Beta', 'Gamma', 'Delta');
const aLanguage = fc.constantFrom('en', 'tr', 'und');
const aCountry = fc.constantFrom('TR', 'IR', null);
const aLocation = fc.record({
  geoNamesId: fc.constantFrom(1, 2, null),
  place: fc.constantFrom('Ankara', 'Tehran', null),
  country: aCountry,
  subdivision: fc.constant(null),
  latitude: fc.constant(null),
  longitude: fc.constant(null),
});
const someIds = fc
  .uniqueArray(fc.constantFrom('GRID', 'grid', 'isni', 'wikidata'), {
    selector: (scheme) => scheme.toLowerCase(),
  })
  .chain((schemes) =>
    fc.tuple(
      ...schemes.map((scheme) =>
        fc.record({
          scheme: fc.constant(scheme),
          preferred: fc.constantFrom('1', '2', null),
          all: fc.uniqueArray(fc.constantFrom('1', '2', '3')),
        }),
      ),
    ),
  );
const aRecord = (id: string): fc.Arbitrary<Input> =>
  fc
    .record({
      shown: aWord,
      others: fc.array(
        fc.record({
          value: aWord,
          language: aLanguage,
          kinds: fc.uniqueArray(fc.constantFrom('LABEL', 'ALIAS', 'ACRONYM'), { minLength: 1 }),
        }),
      ),
      locations: fc.array(aLocation, { maxLength: 3 }),
      established: fc.constantFrom(1900, 2000, null),
      externalIds: someIds,
      links: fc.uniqueArray(fc.constantFrom('https://a.example', 'https://b.example')),
      domains: fc.uniqueArray(fc.constantFrom('a.example', 'b.example')),
      relations: fc.array(
        fc.record({
          kind: fc.constantFrom('PARENT' as const, 'CHILD' as const, 'RELATED' as const),
          institutionId: fc.constantFrom('survivor', 'merged', 'x', 'y'),
          label: aWord,
        }),
      ),
      status: fc.constantFrom('ACTIVE' as const, 'INACTIVE' as const, 'WITHDRAWN' as const),
      platform: fc.constantFrom('ror', 'techmart'),
    })
    .map(({ shown, others, links, relations, platform, ...rest }) => {
      const names = [aName(shown), ...others] as Input['names'];
      return {
        ...anInstitution({ names, _id: id, source: aSource(`local-${id}`, { platform }) }),
        ...rest,
        country: rest.locations.find(({ country }) => country !== null)?.country ?? null,
        links: links.map((url) => ({ kind: 'WEBSITE' as const, url })),
        relations: relations.filter(({ institutionId }) => institutionId !== id),
        matchKeys: [...new Set(names.map(({ value }) => matchKeyOf(value)))],
      };
    });
const aPair = fc.tuple(aRecord('survivor'), aRecord('merged'));

const idsOf = ({ externalIds }: Pick<Input, 'externalIds'>) =>
  externalIds.flatMap(({ scheme, preferred, all }) =>
    [...all, ...(preferred === null ? [] : [preferred])].map(
      (id) => `${scheme.toLowerCase()} ${id}`,
    ),
  );

describe('mergeInstitutions', () => {
  it('loses no name, id, link, domain, place or relation of either', () => {
    fc.assert(
      fc.property(aPair, ([survivor, merged]) => {
        const { survivor: one } = mergeInstitutions(survivor, merged);

        for (const record of [survivor, merged]) {
          const has = new Set(one.names.map(({ value, language }) => `${language} ${value}`));
          for (const { value, language } of record.names) {
            expect(has).toContain(`${language} ${value}`);
          }
          expect(idsOf(one)).toEqual(expect.arrayContaining(idsOf(record)));
          expect(one.links).toEqual(expect.arrayContaining(record.links));
          expect(one.domains).toEqual(expect.arrayContaining(record.domains));
          expect(one.matchKeys).toEqual(expect.arrayContaining(record.matchKeys));
          const related = one.relations.map(
            ({ kind, institutionId }) => `${kind} ${institutionId}`,
          );
          for (const { kind, institutionId } of record.relations) {
            if (!['survivor', 'merged'].includes(institutionId)) {
              expect(related).toContain(`${kind} ${institutionId}`);
            }
          }
          for (const { geoNamesId, place, country } of record.locations) {
            if (geoNamesId !== null) {
              expect(one.locations.map((each) => each.geoNamesId)).toContain(geoNamesId);
            } else if (place !== null) {
              expect(one.locations.map((each) => each.place)).toContain(place);
            } else if (country !== null) {
              expect(one.locations.map((each) => each.country)).toContain(country);
            }
          }
        }
        if (merged.source.platform === 'ror') expect(idsOf(one)).toContain('ror local-merged');
      }),
    );
  });

  it('changes nothing when the same two are united again', () => {
    fc.assert(
      fc.property(aPair, ([survivor, merged]) => {
        const once = mergeInstitutions(survivor, merged).survivor;

        expect(mergeInstitutions(once, merged).survivor).toEqual(once);
      }),
    );
  });

  it('breaks no rule that neither of the two broke, and keeps who the survivor is', () => {
    fc.assert(
      fc.property(aPair, ([survivor, merged]) => {
        const { survivor: one } = mergeInstitutions(survivor, merged);

        // Made-up ids have no check digits.
        const rulesOf = (record: Input) =>
          brokenInstitutionRules({ ...record, externalIds: [], source: aSource('x') });
        const before = [...rulesOf(survivor), ...rulesOf(merged)];
        expect(rulesOf(one).filter((rule) => !before.includes(rule))).toEqual([]);
        expect([one._id, one.names[0]?.value, one.source, one.fingerprint]).toEqual([
          survivor._id,
          survivor.names[0]?.value,
          survivor.source,
          survivor.fingerprint,
        ]);
      }),
    );
  });

  it('takes what the survivor does not know, and tells where the two disagree', () => {
    const survivor = anInstitution({
      country: null,
      established: 1950,
      externalIds: [{ scheme: 'grid', preferred: 'grid.1.a', all: ['grid.1.a'] }],
      verified: false,
    });
    const merged = anInstitution({
      country: 'TR',
      established: 1951,
      status: 'INACTIVE',
      externalIds: [{ scheme: 'GRID', preferred: 'grid.2.b', all: ['grid.2.b'] }],
    });

    const { survivor: one, conflicts } = mergeInstitutions(survivor, merged);

    expect(one).toMatchObject({
      country: 'TR',
      established: 1950,
      status: 'ACTIVE',
      verified: true,
      externalIds: [{ scheme: 'grid', preferred: 'grid.1.a', all: ['grid.1.a', 'grid.2.b'] }],
    });
    expect(conflicts).toEqual([
      { field: 'established', kept: '1950', other: '1951' },
      { field: 'status', kept: 'ACTIVE', other: 'INACTIVE' },
      { field: 'externalIds', kept: 'grid grid.1.a', other: 'grid grid.2.b' },
    ]);
  });
});
