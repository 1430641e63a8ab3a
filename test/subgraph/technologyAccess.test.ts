import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { PUBLIC_VIEWER, ROLES, type Viewer } from '../../subgraphs/kit/viewer.js';
import { mayReadTechnology, readableTechnologies } from '../../subgraphs/technologies/access.js';
import type { TechnologiesStores } from '../../subgraphs/technologies/context.js';
import { technologies } from '../../subgraphs/technologies/index.js';
import {
  technologyConditions,
  technologyOrder,
} from '../../subgraphs/technologies/technologyStore.js';
import { aSource } from '../builders/aSource.js';
import { anOffer } from '../builders/aTechnology.js';
import { askSubgraph } from '../support/askSubgraph.js';
import { openSubgraphTestBed, type SubgraphTestBed } from '../support/subgraphTestBed.js';

const ACCESS = ['PUBLIC', 'MEMBERS', 'LISTED_COUNTRIES', 'ON_REQUEST'] as const;
const STATES = [
  'DRAFT',
  'SUBMITTED',
  'RETURNED',
  'REJECTED',
  'PUBLISHED',
  'EXPIRED',
  'WITHDRAWN',
  'FULFILLED',
] as const;
const TODAY = new Date('2026-06-01T00:00:00Z');
const LAB = 'institution:hub:lab';
const viewer = (overrides: Partial<Viewer>): Viewer => ({
  ...PUBLIC_VIEWER,
  subject: 'test|someone',
  ...overrides,
});

/** A listing of each access in each state, of Türkiye, for Türkiye and Malaysia, by a lab, given by tubitak. */
const ofTheLab = ACCESS.flatMap((access) =>
  STATES.map((state) =>
    anOffer({
      access,
      state,
      country: 'TR',
      targetCountries: ['TR', 'MY'],
      institutionId: LAB,
      exhibitedAtIds: ['event:hub:fair'],
      keywords: ['needle'],
      source: aSource(`${access}-${state}`, { platform: 'tubitak' }),
    }),
  ),
);
/** The same by someone else, of and for another country. */
const ofOthers = ofTheLab.map((listing, index) => {
  const others = { country: 'IR', targetCountries: ['IR'], institutionId: 'institution:hub:park' };
  return anOffer({
    ...listing,
    ...others,
    _id: `offer:isti:${index}`,
    source: aSource(`${index}`, { platform: 'isti' }),
  });
});
const all = [...ofTheLab, ...ofOthers];

let bed: SubgraphTestBed<TechnologiesStores>;

beforeAll(async () => {
  bed = await openSubgraphTestBed(technologies);
  await bed.seed('technologies', ...all);
});
afterAll(() => bed.close());

describe('the filter and the predicate of who may read a listing', () => {
  const anyViewer = fc.record({
    subject: fc.constant('test|someone'),
    roles: fc.subarray([...ROLES]),
    country: fc.constantFrom(null, 'TR', 'IR', 'AZ', 'DE'),
    institutionIds: fc.subarray([LAB, 'institution:hub:park', 'institution:hub:other']),
    portal: fc.constantFrom(null, 'tubitak', 'isti', 'other'),
  });
  const anyTime = fc.constantFrom(new Date('2024-12-18T23:59:59Z'), TODAY);

  it('agree on every listing for every viewer at every time', async () => {
    await fc.assert(
      fc.asyncProperty(anyViewer, anyTime, async (someone, at) => {
        const reader = bed.stores.technologies.readAs(readableTechnologies(someone, at));
        const found = await reader.findByIds(all.map(({ _id }) => _id));
        const allowed = all.filter((listing) => mayReadTechnology(someone, listing, at));
        const idsOf = (records: readonly { _id: string }[]) => records.map(({ _id }) => _id).sort();

        expect(idsOf(found)).toEqual(idsOf(allowed));
        const conditions = technologyConditions({ states: [...STATES] });
        expect(await reader.count(conditions)).toBe(allowed.length);
        const { rows } = await reader.page(conditions, {
          order: technologyOrder('NEWEST'),
          first: 100,
          after: null,
        });
        expect(idsOf(rows)).toEqual(idsOf(allowed));
      }),
      { numRuns: 60 },
    );
  });

  it('let everyone read what the public may', () => {
    fc.assert(
      fc.property(anyViewer, anyTime, fc.constantFrom(...all), (someone, at, listing) => {
        fc.pre(mayReadTechnology(PUBLIC_VIEWER, listing, at));
        expect(mayReadTechnology(someone, listing, at)).toBe(true);
      }),
    );
  });
});

describe('who may read a listing', () => {
  const READABLE = ['EXPIRED', 'FULFILLED', 'PUBLISHED'];
  const NO_DRAFT = STATES.filter((state) => state !== 'DRAFT').toSorted();
  const EVERY = [...STATES].sort();
  const nothing = { PUBLIC: READABLE, MEMBERS: [], LISTED_COUNTRIES: [], ON_REQUEST: [] };
  const member = { ...nothing, MEMBERS: READABLE };
  const listed = { ...member, LISTED_COUNTRIES: READABLE };
  const handedIn = Object.fromEntries(ACCESS.map((access) => [access, NO_DRAFT]));
  const everything = Object.fromEntries(ACCESS.map((access) => [access, EVERY]));

  it.each<[string, Viewer, object, object]>([
    ['the public', PUBLIC_VIEWER, nothing, nothing],
    ['someone signed in without a role', viewer({ country: 'TR' }), nothing, nothing],
    ['a member of a listed country', viewer({ roles: ['MEMBER'], country: 'TR' }), listed, member],
    [
      'a member of another member country',
      viewer({ roles: ['MEMBER'], country: 'EG' }),
      member,
      member,
    ],
    [
      'a member of no member country',
      viewer({ roles: ['MEMBER'], country: 'DE' }),
      nothing,
      nothing,
    ],
    ["a minister's office", viewer({ roles: ['MINISTERS_OFFICE'], country: 'TR' }), listed, member],
    [
      'an editor of the institution',
      viewer({ roles: ['INSTITUTION_EDITOR'], country: 'TR', institutionIds: [LAB] }),
      everything,
      member,
    ],
    [
      'someone of the institution who does not edit it',
      viewer({ roles: ['MEMBER'], country: 'TR', institutionIds: [LAB] }),
      listed,
      member,
    ],
    [
      'the portal that gave it',
      viewer({ roles: ['PORTAL'], portal: 'tubitak' }),
      everything,
      nothing,
    ],
    [
      'a moderator of its country',
      viewer({ roles: ['MODERATOR'], country: 'TR' }),
      handedIn,
      member,
    ],
    ['the secretariat', viewer({ roles: ['SECRETARIAT'] }), handedIn, handedIn],
    ['an administrator', viewer({ roles: ['ADMINISTRATOR'] }), everything, everything],
  ])('is right for %s', (_name, someone, ofLab, ofOther) => {
    const statesIn = (listings: typeof all) =>
      Object.fromEntries(
        ACCESS.map((access) => [
          access,
          listings
            .filter((each) => each.access === access && mayReadTechnology(someone, each, TODAY))
            .map(({ state }) => state)
            .sort(),
        ]),
      );
    expect(statesIn(ofTheLab)).toEqual(ofLab);
    expect(statesIn(ofOthers)).toEqual(ofOther);
  });

  it('follows the day a country became a member', () => {
    const someone = viewer({ roles: ['MEMBER'], country: 'AZ' });
    const [forMembers] = all.filter(
      ({ access, state }) => access === 'MEMBERS' && state === 'PUBLISHED',
    );
    if (forMembers === undefined) throw new Error('none was seeded');
    const readOn = (day: string) => mayReadTechnology(someone, forMembers, new Date(day));
    expect(readOn('2024-12-18T23:59:59Z')).toBe(false);
    expect(readOn('2024-12-19T00:00:00Z')).toBe(true);
  });
});

describe('lists of a viewer who may read by several reasons', () => {
  // A moderator of one country edits an institution and reads as a member: four branches.
  const someone = viewer({
    roles: ['INSTITUTION_EDITOR', 'MODERATOR'],
    country: 'TR',
    institutionIds: [LAB],
  });
  const ask = async (query: string, variables = {}) => {
    const { data, errors } = await askSubgraph(bed.subgraph, query, variables, { viewer: someone });
    expect(errors).toBeUndefined();
    return data;
  };
  const STATES_ARG = `filter: { states: [${STATES.join(', ')}] }`;

  it.each([
    'first: 3',
    'first: 3, orderBy: TITLE',
    'first: 3, orderBy: YEAR',
    'first: 3, orderBy: DEADLINE',
    `first: 3, ${STATES_ARG}`,
    'filter: { countries: ["TR"] }',
    'filter: { kinds: [OFFER], keywords: ["needle"] }',
    'query: "needle"',
  ])('are answered from indexes: technologies(%s)', async (args) => {
    const stages = await bed.stagesOfReads(() =>
      ask(
        `{ technologies(${args}) { totalCount nodes { id } facets { states { value count } } } }`,
      ),
    );
    expect(stages).not.toContain('COLLSCAN');
    expect(stages.some((stage) => stage === 'IXSCAN' || stage === 'TEXT_MATCH')).toBe(true);
  });

  it.each(['NEWEST', 'TITLE', 'YEAR', 'DEADLINE'])(
    'come in the order %s from indexes, each listing once, page by page',
    async (order) => {
      const list = (first: number) =>
        `query ($after: String) { technologies(first: ${first}, after: $after, orderBy: ${order}, ${STATES_ARG}) { nodes { id } pageInfo { endCursor hasNextPage } } }`;
      const idsOf = (page: { nodes: { id: string }[] }) => page.nodes.map(({ id }) => id);
      const whole = idsOf((await ask(list(100))).technologies);
      const paged: string[] = [];
      const stages = await bed.stagesOfReads(async () => {
        for (let after: string | null = null, more = true; more; ) {
          const { technologies: page } = await ask(list(7), { after });
          paged.push(...idsOf(page));
          ({ endCursor: after, hasNextPage: more } = page.pageInfo);
        }
      });
      expect(paged).toEqual(whole);
      expect(whole.toSorted()).toEqual(
        all
          .filter((each) => mayReadTechnology(someone, each, new Date()))
          .map(({ _id }) => _id)
          .sort(),
      );
      expect(stages).not.toContain('COLLSCAN');
    },
  );

  it('below another record are answered from an index', async () => {
    const stages = await bed.stagesOfReads(async () => {
      const { data } = await askSubgraph(
        bed.subgraph,
        `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Institution { technologies(${STATES_ARG}) { totalCount nodes { id } } } } }`,
        { of: [{ __typename: 'Institution', id: LAB }] },
        { viewer: someone },
      );
      expect(data._entities[0].technologies.totalCount).toBe(ofTheLab.length);
    });
    expect(stages).not.toContain('COLLSCAN');
    expect(stages).toContain('IXSCAN');
  });

  it('are counted apart from those of other viewers', async () => {
    const query = `{ technologies(${STATES_ARG}) { totalCount facets { states { value } } } }`;
    const privileged = await ask(query);
    const open = await bed.ask(query);
    expect(privileged.technologies.totalCount).toBeGreaterThan(open.technologies.totalCount);
    expect(open.technologies.totalCount).toBe(6);
    expect(open.technologies.facets.states).toHaveLength(3);
    expect(await ask(query)).toEqual(privileged);
  });
});
