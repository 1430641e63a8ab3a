import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { InstitutionsStores } from '../../subgraphs/institutions/context.js';
import { institutions } from '../../subgraphs/institutions/index.js';
import { aBody } from '../builders/aBody.js';
import { anInstitution } from '../builders/anInstitution.js';
import { aSource } from '../builders/aSource.js';
import { describeList } from '../support/describeList.js';
import { describeLookUps } from '../support/describeLookUps.js';
import {
  openSubgraphTestBed,
  SEEDED_AT,
  type SubgraphTestBed,
} from '../support/subgraphTestBed.js';

let bed: SubgraphTestBed<InstitutionsStores>;

beforeAll(async () => {
  bed = await openSubgraphTestBed(institutions);
});
beforeEach(() => bed.clear());
afterAll(() => bed.close());

const idsOf = (args: string) => bed.idsOf('bodies', args);

describe('a body', () => {
  describeLookUps({
    bed: () => bed,
    type: 'Body',
    field: 'body',
    list: 'bodies',
    record: () => aBody(),
    gone: 'body:hub:gone',
  });

  it('returns everything the record says, with its place in the hierarchy', async () => {
    const host = anInstitution();
    await bed.seed('institutions', host);
    const parent = aBody({ name: [{ value: 'Working Group', language: 'en' }] });
    const body = aBody({
      name: [
        { value: 'Task Force on Technology Cooperation', language: 'en' },
        { value: 'Teknoloji İşbirliği Görev Gücü', language: 'tr' },
      ],
      acronym: 'TFTC',
      type: 'TASK_FORCE',
      parentId: parent._id,
      number: 4,
      coordinators: ['TR', 'IR'],
      members: [{ country: 'AZ', since: '2024-12-19', until: null }],
      seatCity: 'Tehran',
      seatCountry: 'IR',
      hostInstitutionId: host._id,
      agreedAtEventId: 'event:hub:wgic-4',
      mandate: [{ value: 'Transfer technology', language: 'en' }],
      termsOfReference: [
        {
          number: 1,
          text: [
            { value: 'Identify capabilities', language: 'en' },
            { value: 'Yetenekleri belirlemek', language: 'tr' },
          ],
        },
      ],
      termsAdoptedAtEventId: 'event:hub:wgic-5',
      fields: ['technology transfer'],
    });
    await bed.seed('bodies', parent, body);
    const data = await bed.ask(
      `query ($id: ID!) { body(id: $id) {
        id name nameTranslations { language } acronym type status
        parent { id parent { id } bodies { nodes { id } } } number coordinators { code name }
        members { country { code name } since until } seat { city country { code } }
        hostInstitution { id name } agreedAt { id } plannedFor mandate(prefer: ["tr"]) { language }
        termsOfReference { number text { value } other: text(prefer: ["en"]) { value } }
        termsAdoptedAt { id } fields source { platform { code } } createdAt updatedAt version } }`,
      { id: body._id },
      ['tr'],
    );
    expect(data.body).toEqual({
      id: body._id,
      name: 'Teknoloji İşbirliği Görev Gücü',
      nameTranslations: [{ language: 'en' }, { language: 'tr' }],
      acronym: 'TFTC',
      type: 'TASK_FORCE',
      status: 'ACTIVE',
      parent: { id: parent._id, parent: null, bodies: { nodes: [{ id: body._id }] } },
      number: 4,
      coordinators: [
        { code: 'TR', name: 'Türkiye' },
        { code: 'IR', name: 'İran' },
      ],
      members: [{ country: { code: 'AZ', name: 'Azerbaycan' }, since: '2024-12-19', until: null }],
      seat: { city: 'Tehran', country: { code: 'IR' } },
      hostInstitution: { id: host._id, name: host.names[0]?.value },
      agreedAt: { id: 'event:hub:wgic-4' },
      plannedFor: null,
      mandate: { language: 'en' },
      termsOfReference: [
        {
          number: 1,
          text: { value: 'Yetenekleri belirlemek' },
          other: { value: 'Identify capabilities' },
        },
      ],
      termsAdoptedAt: { id: 'event:hub:wgic-5' },
      fields: ['technology transfer'],
      source: { platform: { code: 'techmart' } },
      createdAt: SEEDED_AT.toISOString(),
      updatedAt: SEEDED_AT.toISOString(),
      version: 1,
    });
  });

  it('returns null for what a body does not have', async () => {
    const body = aBody({ parentId: 'body:hub:gone', hostInstitutionId: 'institution:hub:gone' });
    await bed.seed('bodies', body);
    const data = await bed.ask(
      `query ($id: ID!) { body(id: $id) { parent { id } seat { city } hostInstitution { id }
        agreedAt { id } mandate { value } termsAdoptedAt { id } } gone: body(id: "body:hub:gone") { id } }`,
      { id: body._id },
    );
    expect(data).toEqual({
      body: {
        parent: null,
        seat: null,
        hostInstitution: null,
        agreedAt: null,
        mandate: null,
        termsAdoptedAt: null,
      },
      gone: null,
    });
  });
});

describe('the list of bodies', () => {
  const wanted = aBody({
    type: 'TASK_FORCE',
    coordinators: ['TR', 'IR'],
    members: [{ country: 'EG', since: null, until: null }],
  });
  const other = aBody({
    status: 'DISSOLVED',
    members: [
      { country: 'EG', since: null, until: '2020-01-01' },
      { country: 'NG', since: null, until: null },
    ],
    source: aSource('a', { sample: true }),
  });

  describeList({
    bed: () => bed,
    list: 'bodies',
    orders: ['NAME', 'NUMBER'],
    records: () =>
      Array.from({ length: 9 }, (_, index) =>
        aBody({
          number: index % 3 === 0 ? null : index % 2,
          nameKey: `name ${index % 4}`,
          status: index % 2 === 0 ? 'ACTIVE' : 'PLANNED',
        }),
      ),
    added: () => aBody({ number: 1, nameKey: 'name 1' }),
    filters: {
      leaves: other,
      keeps: [
        ['types: [TASK_FORCE, COUNCIL]', wanted],
        ['statuses: [ACTIVE]', wanted],
        ['coordinators: ["IR"]', wanted],
        ['members: ["EG"]', wanted],
        ['samples: false', wanted],
      ],
    },
    indexes: {
      selection: 'totalCount nodes { id }',
      serve: [
        '',
        'orderBy: NUMBER',
        'filter: { types: [TASK_FORCE] }',
        'filter: { statuses: [PLANNED] }',
        'filter: { coordinators: ["TR"] }',
        'filter: { members: ["TR"] }',
        'filter: { samples: true }',
      ],
    },
  });

  it('lists bodies of every status by name', async () => {
    const planned = aBody({ status: 'PLANNED', name: [{ value: 'Centre', language: 'en' }] });
    const dissolved = aBody({ status: 'DISSOLVED', name: [{ value: 'Board', language: 'en' }] });
    const active = aBody({ name: [{ value: 'Assembly', language: 'en' }] });
    await bed.seed('bodies', planned, dissolved, active);
    expect(await idsOf('')).toEqual([active._id, dissolved._id, planned._id]);
  });

  it('lists bodies by number, after those that have none', async () => {
    const eleven = aBody({ number: 11 });
    const two = aBody({ number: 2, status: 'PLANNED' });
    const none = aBody();
    await bed.seed('bodies', eleven, two, none);
    expect(await idsOf('orderBy: NUMBER')).toEqual([none._id, two._id, eleven._id]);
  });
});

describe('Body.bodies', () => {
  it('loads and counts the bodies below a whole page in two round trips, from an index', async () => {
    const parents = Array.from({ length: 10 }, () => aBody({ type: 'COUNCIL' }));
    await bed.seed(
      'bodies',
      ...parents,
      ...parents.flatMap(({ _id }) => [
        aBody({ parentId: _id, number: 2 }),
        aBody({ parentId: _id, number: 1, status: 'PLANNED' }),
      ]),
    );
    const stages = await bed.stagesOfReads(async () => {
      const data = await bed.ask(
        `{ bodies(filter: { types: [COUNCIL] }) { nodes { id
          bodies(first: 1, orderBy: NUMBER) { totalCount nodes { number parent { id } } pageInfo { hasNextPage } } } } }`,
      );
      for (const { id, bodies } of data.bodies.nodes) {
        expect(bodies).toEqual({
          totalCount: 2,
          nodes: [{ number: 1, parent: { id } }],
          pageInfo: { hasNextPage: true },
        });
      }
    });
    // One for the page itself, one for the lists, one for the counts, one for the parents.
    expect(bed.mongo.queries('bodies')).toBe(4);
    expect(stages).not.toContain('COLLSCAN');
  });
});
