import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { createEventsContext, type EventsStores } from '../../subgraphs/events/context.js';
import { events } from '../../subgraphs/events/index.js';
import type { OpenSubgraph } from '../../subgraphs/kit/defineSubgraph.js';
import { aDecision } from '../builders/aDecision.js';
import { anEvent } from '../builders/anEvent.js';
import { aSource } from '../builders/aSource.js';
import { askSubgraph } from '../support/askSubgraph.js';
import { describeList } from '../support/describeList.js';
import { describeLookUps } from '../support/describeLookUps.js';
import { openSubgraphTestBed, type SubgraphTestBed } from '../support/subgraphTestBed.js';

let bed: SubgraphTestBed<EventsStores>;

beforeAll(async () => {
  bed = await openSubgraphTestBed(events);
});
beforeEach(() => bed.clear());
afterAll(() => bed.close());

/** The subgraph as it answers at another time. */
function subgraphAt(now: Date): OpenSubgraph {
  return {
    ...bed.subgraph,
    createContext: (facts) => createEventsContext(bed.stores, facts, () => now),
  };
}

const idsOf = (args: string) => bed.idsOf('decisions', args);

describe('a decision', () => {
  describeLookUps({
    bed: () => bed,
    type: 'Decision',
    field: 'decision',
    list: 'decisions',
    record: () => aDecision(),
    gone: 'decision:hub:gone',
  });

  it('answers every field it stores', async () => {
    const meeting = anEvent({ name: [{ value: '4th meeting', language: 'en' }] });
    await bed.seed('events', meeting);
    const [id] = await bed.seed(
      'decisions',
      aDecision({
        eventId: meeting._id,
        number: 3,
        type: 'BODY_PREPARATION',
        text: [
          { value: 'Prepare the centre.', language: 'en' },
          { value: 'Merkezi hazırlayın.', language: 'tr' },
        ],
        dueOn: null,
        dueText: 'next meeting',
        responsibleCountries: ['IR', 'TR'],
        responsibleBodyIds: ['body:hub:secretariat'],
        proposedByCountry: 'TR',
        proposedByBodyId: 'body:hub:tf',
        bodyId: 'body:hub:ttc',
        projectId: 'project:hub:ttc',
      }),
    );

    const data = await bed.ask(
      `query ($id: ID!) { decision(id: $id) {
        event { id name } number type text { value language } textTranslations { language }
        dueOn dueText pastDue responsibleCountries { code name } responsibleBodies { id }
        proposedByCountry { code } proposedByBody { id } body { id } project { nodeKey }
        source { platform { code } } createdAt updatedAt version
      } }`,
      { id },
      ['tr'],
    );

    expect(data.decision).toEqual({
      event: { id: meeting._id, name: '4th meeting' },
      number: 3,
      type: 'BODY_PREPARATION',
      text: { value: 'Merkezi hazırlayın.', language: 'tr' },
      textTranslations: [{ language: 'en' }, { language: 'tr' }],
      dueOn: null,
      dueText: 'next meeting',
      pastDue: false,
      responsibleCountries: [
        { code: 'IR', name: 'İran' },
        { code: 'TR', name: 'Türkiye' },
      ],
      responsibleBodies: [{ id: 'body:hub:secretariat' }],
      proposedByCountry: { code: 'TR' },
      proposedByBody: { id: 'body:hub:tf' },
      body: { id: 'body:hub:ttc' },
      project: { nodeKey: 'project:hub:ttc' },
      source: { platform: { code: 'techmart' } },
      createdAt: '2026-06-01T00:00:00.000Z',
      updatedAt: '2026-06-01T00:00:00.000Z',
      version: 1,
    });
  });

  it('answers null for what its source does not tell, and for a meeting that is not in the hub', async () => {
    const [id] = await bed.seed('decisions', aDecision());

    const data = await bed.ask(
      `query ($id: ID!) { decision(id: $id) {
        event { id } dueOn dueText responsibleBodies { id } proposedByCountry { code }
        proposedByBody { id } body { id } project { nodeKey }
      } }`,
      { id },
    );

    expect(data.decision).toEqual({
      event: null,
      dueOn: null,
      dueText: null,
      responsibleBodies: [],
      proposedByCountry: null,
      proposedByBody: null,
      body: null,
      project: null,
    });
  });

  it('is past due from the day after its due day', async () => {
    const [past, coming] = await bed.seed(
      'decisions',
      aDecision({ dueOn: '2012-11-09' }),
      aDecision({ dueOn: '9999-12-31' }),
    );

    const data = await bed.ask('{ decisions { nodes { id dueOn pastDue } } }');

    expect(data.decisions.nodes).toEqual([
      { id: past, dueOn: '2012-11-09', pastDue: true },
      { id: coming, dueOn: '9999-12-31', pastDue: false },
    ]);
  });
});

const INDEXED = [
  'orderBy: MEETING',
  'orderBy: NUMBER',
  'orderBy: DUE_ON_ASC',
  'orderBy: DUE_ON_DESC',
  'filter: { types: [TARGET] }',
  'filter: { events: ["event:hub:a"] }',
  'filter: { events: ["event:hub:a"] }, orderBy: NUMBER',
  'filter: { bodies: ["body:hub:ttc"] }',
  'filter: { responsibleCountries: ["MY"] }',
  'filter: { responsibleBodies: ["body:hub:tf"] }',
  'filter: { due: { to: "2020-01-01" } }, orderBy: DUE_ON_ASC',
  'filter: { pastDue: true }, orderBy: DUE_ON_ASC',
  'filter: { pastDue: true, responsibleCountries: ["MY"] }',
  'filter: { samples: false }',
];

describe('the list of decisions', () => {
  let added = 0;

  describeList({
    bed: () => bed,
    list: 'decisions',
    orders: ['MEETING', 'NUMBER', 'DUE_ON_DESC', 'DUE_ON_ASC'],
    records: () =>
      Array.from({ length: 8 }, (_, index) =>
        aDecision({
          eventId: index % 2 === 0 ? 'event:hub:b' : 'event:hub:a',
          number: 1 + (index % 3),
          dueOn: index % 4 < 2 ? null : `2020-01-0${index % 4}`,
        }),
      ),
    // Before all others in each order, by id as well where the keys are equal.
    added: (order) => {
      added += 1;
      return aDecision({
        _id: `decision:hub:${added}`,
        eventId: 'event:hub:0',
        number: 0,
        dueOn: order === 'DUE_ON_DESC' ? '9999-01-01' : null,
      });
    },
    filters: {
      leaves: aDecision({ dueOn: '2030-01-01' }),
      keeps: [
        ['types: [TARGET, POLICY]', aDecision({ type: 'POLICY' })],
        ['events: ["event:hub:a"]', aDecision({ eventId: 'event:hub:a' })],
        ['bodies: ["body:hub:ttc"]', aDecision({ bodyId: 'body:hub:ttc' })],
        ['responsibleCountries: ["MY"]', aDecision({ responsibleCountries: ['TR', 'MY'] })],
        ['responsibleBodies: ["body:hub:tf"]', aDecision({ responsibleBodyIds: ['body:hub:tf'] })],
        ['pastDue: true', aDecision({ dueOn: '2012-11-09' })],
        ['due: { from: "2020-01-01", to: "2020-01-31" }', aDecision({ dueOn: '2020-01-31' })],
        ['due: { to: "2020-01-31" }', aDecision({ dueOn: '2012-11-09' })],
        ['samples: true', aDecision({ source: aSource('1', { sample: true }) })],
      ],
    },
    refusals: [
      [
        'filter: { due: { from: "2020-01-02", to: "2020-01-01" } }',
        'due.from must not be after due.to, got 2020-01-02 and 2020-01-01',
      ],
    ],
    indexes: { selection: 'totalCount nodes { id }', serve: INDEXED, order: INDEXED },
    below: [
      ['Body', 'decisions', (bodyId) => aDecision({ bodyId })],
      ['Project', 'decisions', (projectId) => aDecision({ projectId })],
    ],
  });

  it('keeps by pastDue what is past due today in UTC, and by false all else', async () => {
    const [yesterday, today, undated] = await bed.seed(
      'decisions',
      aDecision({ dueOn: '2026-02-28' }),
      aDecision({ dueOn: '2026-03-01' }),
      aDecision({ dueOn: null, dueText: 'next meeting' }),
    );
    const idsAt = async (now: string, filter: string) => {
      const { data } = await askSubgraph(
        subgraphAt(new Date(now)),
        `{ decisions(filter: { ${filter} }, orderBy: DUE_ON_ASC) { totalCount nodes { id pastDue } } }`,
      );
      const { totalCount, nodes } = data.decisions;
      expect(nodes).toHaveLength(totalCount);
      for (const node of nodes) expect(node.pastDue).toBe(filter.includes('true'));
      return nodes.map(({ id }: { id: string }) => id);
    };

    const lastMoment = '2026-03-01T23:59:59.999Z';
    const midnight = '2026-03-02T00:00:00.000Z';
    expect(await idsAt(lastMoment, 'pastDue: true')).toEqual([yesterday]);
    expect(await idsAt(lastMoment, 'pastDue: false')).toEqual([undated, today]);
    expect(await idsAt(midnight, 'pastDue: true')).toEqual([yesterday, today]);
    expect(await idsAt(midnight, 'pastDue: false')).toEqual([undated]);
  });

  it('keeps the decisions of one meeting together, or follows number or due day', async () => {
    const [b2, a1, b1, a2] = await bed.seed(
      'decisions',
      aDecision({ eventId: 'event:hub:b', number: 2, dueOn: '2020-01-02' }),
      aDecision({ eventId: 'event:hub:a', number: 1 }),
      aDecision({ eventId: 'event:hub:b', number: 1, dueOn: '2020-01-01' }),
      aDecision({ eventId: 'event:hub:a', number: 2 }),
    );

    expect(await idsOf('first: 10')).toEqual([a1, a2, b2, b1]);
    expect(await idsOf('orderBy: MEETING')).toEqual([a1, a2, b2, b1]);
    expect(await idsOf('orderBy: NUMBER')).toEqual([a1, b1, b2, a2]);
    expect(await idsOf('orderBy: DUE_ON_DESC')).toEqual([b2, b1, a1, a2]);
    expect(await idsOf('orderBy: DUE_ON_ASC')).toEqual([a1, a2, b1, b2]);
  });

  it('counts itself', async () => {
    await bed.seed('decisions', aDecision({ type: 'BUDGET' }), aDecision());

    const data = await bed.ask(
      '{ all: decisions { totalCount } budget: decisions(filter: { types: [BUDGET] }) { totalCount } }',
    );

    expect(data).toEqual({ all: { totalCount: 2 }, budget: { totalCount: 1 } });
  });

  it('loads the meetings of a page in one round trip', async () => {
    const meetings = [anEvent(), anEvent()];
    await bed.seed('events', ...meetings);
    await bed.seed(
      'decisions',
      ...[...meetings, ...meetings].map(({ _id }) => aDecision({ eventId: _id })),
    );

    const data = await bed.ask('{ decisions { nodes { event { id } } } }');

    expect(data.decisions.nodes).toHaveLength(4);
    expect(bed.mongo.queries('decisions')).toBe(1);
    expect(bed.mongo.queries('events')).toBe(1);
  });
});

describe('decisions below other records', () => {
  it('follow their number below their meeting', async () => {
    const meeting = anEvent();
    await bed.seed('events', meeting);
    const [second, first] = await bed.seed(
      'decisions',
      aDecision({ eventId: meeting._id, number: 2 }),
      aDecision({ eventId: meeting._id, number: 1 }),
      aDecision(),
    );

    const data = await bed.ask(
      `{ event(id: "${meeting._id}") { decisions { nodes { id } totalCount } } }`,
    );

    expect(data.event.decisions).toEqual({
      nodes: [{ id: first }, { id: second }],
      totalCount: 2,
    });
  });

  it('are read from an index below their meeting', async () => {
    const meeting = anEvent();
    await bed.seed('events', meeting);
    await bed.seed('decisions', aDecision({ eventId: meeting._id }));

    const stages = await bed.stagesOfReads(() =>
      bed.ask(
        `{ event(id: "${meeting._id}") { decisions { nodes { event { id } } totalCount } } }`,
      ),
    );

    expect(stages).not.toContain('COLLSCAN');
  });

  it('are those about a body or a project, each kind in one round trip', async () => {
    const [aboutBody, aboutProject] = await bed.seed(
      'decisions',
      aDecision({ bodyId: 'body:hub:ttc' }),
      aDecision({ projectId: 'project:hub:study' }),
      aDecision({ responsibleBodyIds: ['body:hub:ttc'] }),
    );

    const entities = await bed.askEntities(
      [
        { __typename: 'Body', id: 'body:hub:ttc' },
        { __typename: 'Body', id: 'body:hub:other' },
        { __typename: 'Project', nodeKey: 'project:hub:study' },
      ],
      `... on Body { decisions { nodes { id } totalCount } }
       ... on Project { decisions { nodes { id } totalCount } }`,
    );

    expect(entities).toEqual([
      { decisions: { nodes: [{ id: aboutBody }], totalCount: 1 } },
      { decisions: { nodes: [], totalCount: 0 } },
      { decisions: { nodes: [{ id: aboutProject }], totalCount: 1 } },
    ]);
    expect(bed.mongo.queries('decisions')).toBe(4);
  });
});
