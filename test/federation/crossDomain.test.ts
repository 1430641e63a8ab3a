import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type ServedSubgraph, serveSubgraph } from '../../scripts/serveSubgraph.js';
import { openSubgraph, SUBGRAPH_NAMES } from '../../subgraphs/index.js';
import { createReadViewer } from '../../subgraphs/kit/signedViewer.js';
import { aBody } from '../builders/aBody.js';
import { aDecision } from '../builders/aDecision.js';
import { anEvent } from '../builders/anEvent.js';
import { anInstitution } from '../builders/anInstitution.js';
import { aPlatform } from '../builders/aPlatform.js';
import { aProject } from '../builders/aProject.js';
import { anOffer, aRequest } from '../builders/aTechnology.js';
import { silentLog } from '../support/askSubgraph.js';
import { type CommandCounter, commandCounter } from '../support/databaseCommandCounter.js';
import { startTestHub, TEST_VIEWER_SECRET, type TestHub } from '../support/testHub.js';

const NOW = new Date('2026-06-01T00:00:00Z');

let hub: TestHub;
let mongo: CommandCounter;

const lab = anInstitution({ country: 'TR' });
const park = anInstitution({ country: 'IR' });
const fair = anEvent({ hostInstitutionId: park._id, bodyId: 'body:hub:wgic' });
const study = aProject({
  countries: ['TR', 'IR'],
  decidedAtEventId: fair._id,
  partners: [
    { institutionId: lab._id, role: 'LEAD' },
    { institutionId: park._id, role: 'PARTNER' },
  ],
});
const body = aBody({ _id: 'body:hub:wgic' });
const decision = aDecision({ eventId: fair._id, projectId: study._id, bodyId: body._id });
const offers = Array.from({ length: 10 }, (_, index) =>
  anOffer({
    institutionId: index % 2 === 0 ? lab._id : park._id,
    exhibitedAtIds: [fair._id],
    originProjectId: study._id,
    taskForceId: body._id,
  }),
);
const request = aRequest({ institutionId: 'institution:hub:gone' });

beforeAll(async () => {
  hub = await startTestHub();
  mongo = commandCounter(hub.database.client);
  const { stores } = hub;
  await stores.institutions.institutions.save([lab, park], NOW);
  await stores.institutions.bodies.save([body], NOW);
  await stores.events.events.save([fair], NOW);
  await stores.events.decisions.save([decision], NOW);
  await stores.projects.projects.save([study], NOW);
  await stores.technologies.technologies.save([...offers, request], NOW);
  await stores.platforms.platforms.save([aPlatform({ code: 'techmart' })], NOW);
});

afterAll(() => hub.stop());

const LISTING = `{ technologies(first: 20) { nodes { id institution { id name country { code name } } source { platform { code name } } } } }`;

describe('an operation over several domains', () => {
  it('joins technologies, institutions and platforms, each loaded once', async () => {
    mongo.reset();
    const { data, errors } = await hub.query(LISTING);
    expect(errors).toBeUndefined();
    expect(data.technologies.nodes).toHaveLength(11);
    expect(data.technologies.nodes[1]).toMatchObject({
      institution: { id: park._id, country: { code: 'IR', name: 'Iran' } },
      source: { platform: { code: 'techmart' } },
    });
    expect(mongo.queries('technologies')).toBe(1);
    expect(mongo.queries('institutions')).toBe(1);
    expect(mongo.queries('platforms')).toBe(1);
  });

  it('follows every edge in both directions', async () => {
    const { data, errors } = await hub.query(
      `query ($lab: ID!, $fair: ID!, $study: ID!, $decision: ID!, $body: ID!) {
        institution(id: $lab) { technologies { totalCount } projects { nodes { id outputs { totalCount } } } }
        event(id: $fair) { host { id name } body { id } exhibits { totalCount } decisions { nodes { id } } projectsDecided { nodes { id } } }
        project(id: $study) { leadInstitution { id } partners { role institution { id country { code } } } decidedAt { id } outputs(first: 1) { totalCount nodes { id } } decisions { nodes { id } } }
        decision(id: $decision) { event { id } project { id state } body { id } }
        body(id: $body) { meetings { nodes { id } } decisions { nodes { id } } technologies { totalCount } }
        platform(code: "techmart") { technologies { totalCount } institutions { totalCount } events { totalCount } projects { totalCount } }
      }`,
      { lab: lab._id, fair: fair._id, study: study._id, decision: decision._id, body: body._id },
    );
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({
      institution: {
        technologies: { totalCount: 5 },
        projects: { nodes: [{ id: study._id, outputs: { totalCount: 10 } }] },
      },
      event: {
        host: { id: park._id },
        body: { id: body._id },
        exhibits: { totalCount: 10 },
        decisions: { nodes: [{ id: decision._id }] },
        projectsDecided: { nodes: [{ id: study._id }] },
      },
      project: {
        leadInstitution: { id: lab._id },
        partners: [
          { role: 'LEAD', institution: { id: lab._id, country: { code: 'TR' } } },
          { role: 'PARTNER', institution: { id: park._id, country: { code: 'IR' } } },
        ],
        decidedAt: { id: fair._id },
        outputs: { totalCount: 10, nodes: [{ id: offers[9]?._id }] },
        decisions: { nodes: [{ id: decision._id }] },
      },
      decision: { event: { id: fair._id }, project: { id: study._id }, body: { id: body._id } },
      body: {
        meetings: { nodes: [{ id: fair._id }] },
        decisions: { nodes: [{ id: decision._id }] },
        technologies: { totalCount: 10 },
      },
      platform: {
        technologies: { totalCount: 11 },
        institutions: { totalCount: 2 },
        events: { totalCount: 1 },
        projects: { totalCount: 1 },
      },
    });
  });

  it('gives null for an institution that is gone', async () => {
    const { data } = await hub.query(
      'query ($id: ID!) { technology(id: $id) { id institution { name } } }',
      { id: request._id },
    );
    expect(data.technology).toEqual({ id: request._id, institution: null });
  });
});

describe('node and nodes', () => {
  it('fetches records of any kind by id, in the order asked for, and null for those that are not there', async () => {
    const ids = [
      fair._id,
      'offer:hub:gone',
      lab._id,
      offers[0]?._id,
      'nonsense',
      'platform:hub:gone',
      study._id,
    ];
    const { data, errors } = await hub.query(
      `query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id ... on Institution { name } ... on TechnologyOffer { title { value } } } }`,
      { ids },
    );
    expect(errors).toBeUndefined();
    expect(data.nodes).toMatchObject([
      { __typename: 'Event', id: fair._id },
      null,
      { __typename: 'Institution', id: lab._id, name: expect.any(String) },
      { __typename: 'TechnologyOffer', id: offers[0]?._id, title: { value: expect.any(String) } },
      null,
      null,
      { __typename: 'Project', id: study._id },
    ]);
  });

  it('answers one record or null', async () => {
    const { data, errors } = await hub.query(
      `query ($id: ID!) { found: node(id: $id) { id } gone: node(id: "event:hub:gone") { id } hidden: node(id: "offer:hub:gone") { id } }`,
      { id: body._id },
    );
    expect(errors).toBeUndefined();
    expect(data).toEqual({ found: { id: body._id }, gone: null, hidden: null });
  });

  it('answers null for what is not there whatever is asked of it', async () => {
    const { data, errors } = await hub.query(
      `query ($there: ID!) {
        typeOnly: node(id: "offer:hub:gone") { __typename }
        nullableOnly: node(id: "offer:hub:gone") { ... on TechnologyOffer { summary { value } } }
        ...Many
        there: node(id: $there) { __typename }
        own: node(id: $there) { id identity: id }
        byType: node(id: $there) { ... on Institution { id } ... on Event { name } }
        byOtherType: nodes(ids: [$there, "offer:hub:gone"]) { ... on Event { id } ... on TechnologyOffer { summary { value } } }
        aliased: node(id: $there) { id: __typename }
      }
      fragment Many on Query { nodes(ids: ["event:hub:gone", $there]) { __typename } }`,
      { there: lab._id },
    );
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      typeOnly: null,
      nullableOnly: null,
      nodes: [null, { __typename: 'Institution' }],
      there: { __typename: 'Institution' },
      own: { id: lab._id, identity: lab._id },
      byType: { id: lab._id },
      byOtherType: [{}, null],
      aliased: { id: 'Institution' },
    });
  });

  it('refuses more than 100 ids', async () => {
    const { errors } = await hub.query('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', {
      ids: Array.from({ length: 101 }, (_, index) => `offer:hub:${index}`),
    });
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });
});

describe('subgraphs that run on their own', () => {
  const served: ServedSubgraph[] = [];
  let addressed: TestHub;

  beforeAll(async () => {
    const subgraphUrls: Record<string, string> = {};
    for (const name of SUBGRAPH_NAMES) {
      const one = await serveSubgraph(openSubgraph(name, hub.stores[name]), {
        host: '127.0.0.1',
        port: 0,
        log: silentLog,
        readViewer: createReadViewer(TEST_VIEWER_SECRET, name),
      });
      served.push(one);
      subgraphUrls[name] = one.url;
    }
    addressed = await startTestHub({ subgraphUrls, database: hub.database });
  });

  afterAll(async () => {
    await addressed.stop();
    await Promise.all(served.map((one) => one.stop()));
  });

  it.each([
    ['a list with references', LISTING],
    [
      'a search',
      '{ technologies(query: "offer") { totalCount nodes { id title { value language } } facets { kinds { value label count } } } }',
    ],
    [
      'lists below lists',
      '{ institutions { nodes { name technologies(first: 2) { totalCount nodes { id } } projects { nodes { title { value } } } } } }',
    ],
    ["countries in the reader's language", '{ institutions { nodes { country { name } } } }'],
    [
      'a node',
      `{ node(id: "${lab._id}") { __typename id } nodes(ids: ["offer:hub:gone", "${fair._id}"]) { id } }`,
    ],
    ['a refusal', '{ technologies(first: 5000) { nodes { id } } }'],
    [
      'a refusal below a record',
      `{ institution(id: "${lab._id}") { name technologies(after: "x") { totalCount } } }`,
    ],
  ])('answer %s as they do in one process', async (_name, query) => {
    const headers = { 'accept-language': 'tr' };
    const [inProcess, byAddress] = [
      await hub.query(query, {}, headers),
      await addressed.query(query, {}, headers),
    ];
    expect(byAddress).toEqual(inProcess);
  });

  it('cost their own fields and one error without an address when they are away', async () => {
    const away = await startTestHub({
      subgraphUrls: { institutions: 'http://127.0.0.1:9/graphql' },
      database: hub.database,
    });
    const { data, errors } = await away.query(LISTING);
    await away.stop();
    expect(data.technologies.nodes[1]).toMatchObject({
      institution: null,
      source: { platform: { code: 'techmart' } },
    });
    expect(errors).toEqual([
      expect.objectContaining({
        message: 'The subgraph institutions cannot be reached at the moment',
        extensions: { code: 'SUBGRAPH_UNAVAILABLE', subgraph: 'institutions' },
      }),
    ]);
    expect(JSON.stringify(errors)).not.toContain('127.0.0.1');
  });
});

describe('a record that was removed at its source', () => {
  it('is null where others point at it and by its id, and takes nothing else with it', async () => {
    const left = anInstitution({ country: 'TR' });
    const held = anEvent();
    const joint = aProject({
      decidedAtEventId: held._id,
      partners: [
        { institutionId: left._id, role: 'LEAD' },
        { institutionId: lab._id, role: 'PARTNER' },
      ],
    });
    const { stores } = hub;
    await stores.institutions.institutions.save([left], NOW);
    await stores.events.events.save([held], NOW);
    await stores.projects.projects.save([joint], NOW);
    const ask = () =>
      hub.query(
        `query ($joint: ID!, $left: ID!, $held: ID!) {
          project(id: $joint) { leadInstitution { name } partners { role institution { name } } decidedAt { name } }
          institution(id: $left) { id }
          nodes(ids: [$left, $held, $joint]) { id }
        }`,
        { joint: joint._id, left: left._id, held: held._id },
      );
    expect((await ask()).data.nodes).not.toContain(null);

    await stores.institutions.institutions.remove([left._id], NOW);
    await stores.events.events.setShown('techmart', false, NOW);

    const { data, errors } = await ask();
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      project: {
        leadInstitution: null,
        partners: [
          { role: 'LEAD', institution: null },
          { role: 'PARTNER', institution: { name: expect.any(String) } },
        ],
        decidedAt: null,
      },
      institution: null,
      nodes: [null, null, { id: joint._id }],
    });
  });
});
