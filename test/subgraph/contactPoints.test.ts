import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  createInstitutionsContext,
  type InstitutionsStores,
} from '../../subgraphs/institutions/context.js';
import { institutions } from '../../subgraphs/institutions/index.js';
import { PUBLIC_VIEWER, ROLES, type Viewer } from '../../subgraphs/kit/viewer.js';
import { aBody } from '../builders/aBody.js';
import { aContactPoint, aNomination } from '../builders/aContactPoint.js';
import { anInstitution } from '../builders/anInstitution.js';
import { aSource } from '../builders/aSource.js';
import { askSubgraph } from '../support/askSubgraph.js';
import { describeList } from '../support/describeList.js';
import { describeLookUps } from '../support/describeLookUps.js';
import { openSubgraphTestBed, type SubgraphTestBed } from '../support/subgraphTestBed.js';

let bed: SubgraphTestBed<InstitutionsStores>;

beforeAll(async () => {
  bed = await openSubgraphTestBed(institutions);
});
beforeEach(() => bed.clear());
afterAll(() => bed.close());

/** The subgraph as it answers at a time. */
const askAt = async (at: string, query: string, variables: Record<string, unknown> = {}) => {
  const subgraph = {
    ...bed.subgraph,
    createContext: (facts: Parameters<typeof bed.subgraph.createContext>[0]) =>
      createInstitutionsContext(bed.stores, facts, () => new Date(at)),
  };
  const { data, errors } = await askSubgraph(subgraph, query, variables);
  expect(errors).toBeUndefined();
  return data;
};

describe('a contact point', () => {
  describeLookUps({
    bed: () => bed,
    type: 'ContactPoint',
    field: 'contactPoint',
    list: 'contactPoints',
    record: () => aContactPoint(),
    gone: 'contact:hub:gone',
  });

  it('tells body, country, office and days to everyone', async () => {
    const body = aBody();
    const host = anInstitution();
    const point = aContactPoint({
      bodyId: body._id,
      institutionId: host._id,
      since: '2020-01-01',
      until: '2024-12-31',
    });
    await bed.seed('bodies', body);
    await bed.seed('institutions', host);
    await bed.seed('contactPoints', point);

    const data = await bed.ask(
      `query ($id: ID!) { contactPoint(id: $id) { body { id } country { code name } institution { id }
        office { value language } person { name } since until version } }`,
      { id: point._id },
    );

    expect(data.contactPoint).toEqual({
      body: { id: body._id },
      country: { code: 'TR', name: 'Türkiye' },
      institution: { id: host._id },
      office: { value: 'Directorate', language: 'en' },
      person: null,
      since: '2020-01-01',
      until: '2024-12-31',
      version: 1,
    });
  });
});

describe('the person of a contact point', () => {
  const point = aContactPoint({ person: { name: 'Somebody', email: 'somebody@example.org' } });
  const personFor = async (viewer: Partial<Viewer>) => {
    const { data, errors } = await askSubgraph(
      bed.subgraph,
      '{ contactPoints { nodes { person { name email } } } }',
      {},
      { viewer: { ...PUBLIC_VIEWER, subject: 'test|someone', ...viewer } },
    );
    expect(errors).toBeUndefined();
    return data.contactPoints.nodes[0].person;
  };

  it.each(ROLES)(
    'is told to a %s of a member country if it is one of those meant',
    async (role) => {
      await bed.seed('contactPoints', point);
      const isMeant = ['MEMBER', 'SECRETARIAT', 'MODERATOR', 'ADMINISTRATOR'].includes(role);

      expect(await personFor({ roles: [role], country: 'TR' })).toEqual(
        isMeant ? { name: 'Somebody', email: 'somebody@example.org' } : null,
      );
    },
  );

  it.each([
    ['the public', { subject: null }],
    ['someone without a role', { country: 'TR' }],
    ['a member of another country', { roles: ['MEMBER'], country: 'DE' }],
    ['a member without a country', { roles: ['MEMBER'] }],
  ] as const)('is not told to %s', async (_who, viewer) => {
    await bed.seed('contactPoints', point);

    expect(await personFor(viewer)).toBeNull();
  });
});

describe('the list of contact points', () => {
  const wanted = aContactPoint({ bodyId: 'body:hub:a', country: 'IR', since: '2020-01-01' });
  const other = aContactPoint({
    until: '2019-12-31',
    source: aSource('other', { sample: true }),
  });

  describeList({
    bed: () => bed,
    list: 'contactPoints',
    orders: ['COUNTRY', 'SINCE'],
    records: () =>
      Array.from({ length: 9 }, (_, index) =>
        aContactPoint({
          country: ['BD', 'EG', 'TR'][index % 3] ?? 'TR',
          since: index % 3 === 0 ? null : `202${index % 2}-01-01`,
        }),
      ),
    added: () => aContactPoint({ country: 'EG', since: '2020-01-01' }),
    filters: {
      leaves: other,
      keeps: [
        ['bodies: ["body:hub:a"]', wanted],
        ['countries: ["IR", "PK"]', wanted],
        ['on: "2020-01-01"', wanted],
        ['samples: false', wanted],
      ],
    },
    indexes: {
      selection: 'totalCount nodes { id }',
      serve: [
        '',
        'orderBy: SINCE',
        'filter: { bodies: ["body:techmart:network"] }',
        'filter: { countries: ["TR"] }',
        'filter: { on: "2024-01-01" }',
        'filter: { samples: true }',
      ],
      order: ['', 'orderBy: SINCE'],
    },
  });
});

describe('a nomination', () => {
  describeLookUps({
    bed: () => bed,
    type: 'Nomination',
    field: 'nomination',
    list: 'nominations',
    record: () => aNomination(),
    gone: 'nomination:hub:gone',
  });

  it('is overdue from the day after the due day on, until there is an answer', async () => {
    const point = aContactPoint();
    const asked = aNomination({ dueOn: '2026-02-01', decisionId: 'decision:hub:dhaka-1' });
    const answered = aNomination({
      dueOn: '2026-02-01',
      state: 'NOMINATED',
      answeredOn: '2026-03-01',
      contactPointId: point._id,
    });
    const declined = aNomination({ dueOn: '2026-02-01', state: 'DECLINED' });
    await bed.seed('contactPoints', point);
    await bed.seed('nominations', asked, answered, declined);
    const query = `query ($id: ID!) { nomination(id: $id) {
      state overdue contactPoint { id } decision { id } } nominations(filter: { overdue: true }) { nodes { id } }
      others: nominations(filter: { overdue: false }) { totalCount } }`;

    expect(await askAt('2026-02-01T23:59:59Z', query, { id: asked._id })).toEqual({
      nomination: {
        state: 'REQUESTED',
        overdue: false,
        contactPoint: null,
        decision: { id: 'decision:hub:dhaka-1' },
      },
      nominations: { nodes: [] },
      others: { totalCount: 3 },
    });
    const later = await askAt('2026-02-02T00:00:00Z', query, { id: asked._id });
    expect(later.nomination.overdue).toBe(true);
    expect(later.nominations).toEqual({ nodes: [{ id: asked._id }] });
    expect(later.others).toEqual({ totalCount: 2 });
    const data = await askAt('2026-02-02T00:00:00Z', query, { id: answered._id });
    expect(data.nomination).toMatchObject({ overdue: false, contactPoint: { id: point._id } });
  });
});

describe('the list of nominations', () => {
  const wanted = aNomination({
    bodyId: 'body:hub:a',
    country: 'IR',
    dueOn: '2026-01-31',
  });
  const other = aNomination({ state: 'DECLINED', source: aSource('other', { sample: true }) });

  describeList({
    bed: () => bed,
    list: 'nominations',
    orders: ['DUE_ON', 'COUNTRY'],
    records: () =>
      Array.from({ length: 9 }, (_, index) =>
        aNomination({
          country: ['BD', 'EG', 'TR'][index % 3] ?? 'TR',
          dueOn: index % 3 === 0 ? null : `2026-02-0${1 + (index % 2)}`,
          state: index % 2 === 0 ? 'REQUESTED' : 'DECLINED',
        }),
      ),
    added: () => aNomination({ country: 'EG', dueOn: '2026-02-01' }),
    filters: {
      leaves: other,
      keeps: [
        ['bodies: ["body:hub:a"]', wanted],
        ['countries: ["IR", "PK"]', wanted],
        ['states: [REQUESTED]', wanted],
        ['overdue: true', wanted],
        ['samples: false', wanted],
      ],
    },
    indexes: {
      selection: 'totalCount nodes { id }',
      serve: [
        '',
        'orderBy: COUNTRY',
        'filter: { bodies: ["body:techmart:network"] }',
        'filter: { countries: ["TR"] }',
        'filter: { states: [REQUESTED] }',
        'filter: { overdue: true }',
        'filter: { samples: true }',
      ],
      order: ['', 'orderBy: COUNTRY'],
    },
  });
});

describe('Body.contactPoints and Body.nominations', () => {
  it('load and count what is below a whole page in two round trips each, from an index', async () => {
    const bodies = Array.from({ length: 10 }, () => aBody());
    await bed.seed('bodies', ...bodies);
    await bed.seed('contactPoints', ...bodies.map(({ _id }) => aContactPoint({ bodyId: _id })));
    await bed.seed('nominations', ...bodies.map(({ _id }) => aNomination({ bodyId: _id })));

    const stages = await bed.stagesOfReads(async () => {
      const data = await bed.ask(
        '{ bodies { nodes { contactPoints { totalCount nodes { id } } nominations { totalCount nodes { id } } } } }',
      );
      for (const { contactPoints, nominations } of data.bodies.nodes) {
        expect([contactPoints.totalCount, contactPoints.nodes.length]).toEqual([1, 1]);
        expect([nominations.totalCount, nominations.nodes.length]).toEqual([1, 1]);
      }
    });

    expect(bed.mongo.queries('contactPoints')).toBe(2);
    expect(bed.mongo.queries('nominations')).toBe(2);
    expect(stages).not.toContain('COLLSCAN');
  });
});

describe('Query.contactCoverage', () => {
  const QUERY = `query ($body: ID!, $on: Date) { contactCoverage(body: $body, on: $on) {
    on coveredCount members { country { code } contactPoint { id } nomination { id } dueOn daysLate }
    missing { country { code } dueOn daysLate } } }`;
  const coverage = async (body: string, on?: string) =>
    (await askAt('2026-06-01T12:00:00Z', QUERY, { body, on })).contactCoverage;
  const lasting = (country: string) => ({ country, since: null, until: null });

  it('is null for a body there is not', async () => {
    expect(await coverage('body:hub:gone')).toBeNull();
  });

  it('tells who is covered, who is missing, and how late', async () => {
    const body = aBody({ members: ['TR', 'IR', 'NG', 'PK'].map(lasting) });
    const due = { bodyId: body._id, dueOn: '2026-02-01' };
    const turkish = aContactPoint({ bodyId: body._id });
    const answered = aNomination({
      ...due,
      state: 'NOMINATED',
      answeredOn: '2026-02-11',
      contactPointId: turkish._id,
    });
    await bed.seed('bodies', body);
    await bed.seed('contactPoints', turkish, aContactPoint({ country: 'IR' }));
    await bed.seed(
      'nominations',
      answered,
      aNomination({ ...due, country: 'NG' }),
      aNomination({ ...due, country: 'IR', state: 'DECLINED' }),
    );

    const { members, ...rest } = await coverage(body._id, '2026-02-03');

    expect(rest).toEqual({
      on: '2026-02-03',
      coveredCount: 1,
      missing: [
        { country: { code: 'IR' }, dueOn: '2026-02-01', daysLate: null },
        { country: { code: 'NG' }, dueOn: '2026-02-01', daysLate: 2 },
        { country: { code: 'PK' }, dueOn: null, daysLate: null },
      ],
    });
    expect(members).toHaveLength(4);
    expect(members.at(-1)).toEqual({
      country: { code: 'TR' },
      contactPoint: { id: turkish._id },
      nomination: { id: answered._id },
      dueOn: '2026-02-01',
      daysLate: 10,
    });
  });

  it('looks at today unless told otherwise, and at contact points of that day only', async () => {
    const body = aBody({ members: [lasting('TR')] });
    await bed.seed('bodies', body);
    await bed.seed('contactPoints', aContactPoint({ bodyId: body._id, until: '2026-05-31' }));

    expect(await coverage(body._id)).toMatchObject({ on: '2026-06-01', coveredCount: 0 });
    expect(await coverage(body._id, '2026-05-31')).toMatchObject({ coveredCount: 1 });
  });

  it('takes the members of the nearest body above that names some, as they were on the day', async () => {
    const council = aBody({
      members: [lasting('TR'), { country: 'AZ', since: '2024-12-19', until: null }],
    });
    const force = aBody({ parentId: council._id });
    await bed.seed('bodies', council, force);
    const codes = async (on: string) =>
      (await coverage(force._id, on)).missing.map(
        ({ country }: { country: { code: string } }) => country.code,
      );

    expect(await codes('2024-12-18')).toEqual(['TR']);
    expect(await codes('2024-12-19')).toEqual(['AZ', 'TR']);
  });

  it('takes the members of the network for a body that stands alone, and ends on a circle', async () => {
    const first = aBody({ parentId: 'body:hub:second' });
    await bed.seed('bodies', first, aBody({ _id: 'body:hub:second', parentId: first._id }));

    expect((await coverage(first._id, '2020-01-01')).missing).toHaveLength(8);
    const data = await bed.ask('query ($id: ID!) { body(id: $id) { ancestors { id } } }', {
      id: first._id,
    });
    expect(data.body.ancestors).toEqual([{ id: 'body:hub:second' }]);
  });

  it('reads from indexes', async () => {
    const body = aBody({ members: [lasting('TR')] });
    await bed.seed('bodies', body);
    await bed.seed('contactPoints', aContactPoint({ bodyId: body._id }));
    await bed.seed('nominations', aNomination({ bodyId: body._id }));

    const stages = await bed.stagesOfReads(() => coverage(body._id));

    expect(stages).not.toContain('COLLSCAN');
    expect(stages).not.toContain('SORT');
  });
});
