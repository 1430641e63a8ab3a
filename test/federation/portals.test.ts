import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { AddressPolicy } from '../../gateway/datasources/portal/addressPolicy.js';
import { createAddressPolicy } from '../../gateway/datasources/portal/addressPolicy.js';
import type { PortalErrorCode } from '../../gateway/datasources/portal/PortalFailure.js';
import type { Log } from '../../subgraphs/kit/requestFacts.js';
import { anInstitution } from '../builders/anInstitution.js';
import { anOffer } from '../builders/aTechnology.js';
import type { Answer } from '../support/askSubgraph.js';
import {
  type FakePortal,
  type Mode,
  SECRET,
  startFakePortal,
  TECHMART_SDL,
} from '../support/fakePortal.js';
import { startTestHubWithPortal, type TestHubWithPortal } from '../support/testHubWithPortal.js';

const own = anOffer();
const other = anOffer({ _id: 'offer:hub:9' });
const foreign = anOffer({ _id: 'offer:tubitak:4' });
const lab = anInstitution();

const OFFERS = `query ($ids: [ID!]!) {
  nodes(ids: $ids) { id ... on TechnologyOffer { title { value } techmartCertificate { number grade page } } }
}`;
const ROOT = '{ technologies { totalCount } techmart { office certificates { number page } } }';
const CERTIFICATE = { number: `TM of ${own._id}`, grade: 3, page: 'https://techmart.example' };

// What is left is Date.
const REAL_TIMERS = [
  'hrtime',
  'nextTick',
  'performance',
  'queueMicrotask',
  'setImmediate',
  'clearImmediate',
  'setInterval',
  'clearInterval',
  'setTimeout',
  'clearTimeout',
] as const;

let portal: FakePortal;
let hub: TestHubWithPortal;
let logged: { level: string; message: string; fields: Record<string, unknown> }[];

beforeAll(async () => {
  portal = await startFakePortal();
  const line = (level: string) => (message: string, fields?: object) => {
    logged.push({ level, message, fields: { ...fields } });
  };
  const log: Log = {
    debug: line('debug'),
    info: line('info'),
    warn: line('warn'),
    error: line('error'),
  };
  logged = [];
  hub = await startTestHubWithPortal({ code: 'techmart', url: portal.url, sdl: TECHMART_SDL }, log);
  const now = new Date('2026-06-01T00:00:00Z');
  await hub.stores.technologies.technologies.save([own, other, foreign], now);
  await hub.stores.institutions.institutions.save([lab], now);
});

afterAll(async () => {
  await hub.stop();
  await portal.stop();
});

beforeEach(() => {
  portal.answer('ok');
  portal.received.length = 0;
  logged.length = 0;
  hub.connectPortal({});
});

const ask = (ids = [own._id]) => hub.query(OFFERS, { ids });
/** The same of several at one time: equal queries would be executed once. */
const askAs = (client: number) => hub.query(OFFERS, { ids: [own._id], client });
const failures = () => logged.filter(({ message }) => message === 'portal call failed');

function expectNothingInternal({ errors }: Answer): void {
  const said = JSON.stringify(errors ?? []);
  for (const internal of [
    '127.0.0.1',
    String(portal.port),
    'secret',
    'hunter2',
    'stack',
    '<html',
  ]) {
    expect(said).not.toContain(internal);
  }
}

function expectOneError(answer: Answer, code: PortalErrorCode): void {
  expect(answer.errors).toEqual([
    expect.objectContaining({
      message: expect.stringMatching(/^The portal techmart /),
      extensions: { code, subgraph: 'techmart' },
    }),
  ]);
  expectNothingInternal(answer);
  expect(failures()).toEqual([
    {
      level: 'warn',
      message: 'portal call failed',
      fields: expect.objectContaining({
        portal: 'techmart',
        code,
        durationMs: expect.any(Number),
        requestId: expect.any(String),
      }),
    },
  ]);
}

describe('a portal that answers', () => {
  it('adds its fields to our records and its own root field', async () => {
    const answer = await hub.query(
      `query ($ids: [ID!]!) { nodes(ids: $ids) { id ... on TechnologyOffer { techmartCertificate { number grade page } } } techmart { office certificates { number } } }`,
      { ids: [own._id] },
    );
    expect(answer).toEqual({
      data: {
        nodes: [{ id: own._id, techmartCertificate: CERTIFICATE }],
        techmart: { office: 'Ankara', certificates: [{ number: 'TM-1' }] },
      },
    });
    expect(failures()).toEqual([]);
  });

  it('gets its own records only, each once, and they stand at each of their places', async () => {
    const { data, errors } = await ask([other._id, own._id, foreign._id, own._id]);
    expect(errors).toBeUndefined();
    expect(portal.received).toHaveLength(1);
    expect(portal.received[0]?.variables.representations).toEqual([
      { __typename: 'TechnologyOffer', id: own._id },
    ]);
    const certificates = data.nodes.map(
      (node: { techmartCertificate: unknown }) => node.techmartCertificate,
    );
    expect(certificates).toEqual([null, CERTIFICATE, null, CERTIFICATE]);
  });

  it('is not called when none of the records is its own', async () => {
    const { data, errors } = await ask([other._id, foreign._id]);
    expect(errors).toBeUndefined();
    expect(data.nodes).toHaveLength(2);
    expect(portal.received).toEqual([]);
  });

  it("gets others' records when it enriches them", async () => {
    hub.connectPortal({ enriches: () => true });
    const { data } = await ask([other._id, own._id]);
    expect(portal.received[0]?.variables.representations).toHaveLength(2);
    expect(data.nodes[0].techmartCertificate.number).toBe(`TM of ${other._id}`);
  });

  it('receives no header but those of the list', async () => {
    const headers = {
      authorization: 'Bearer client',
      'x-tten-viewer': 'client',
      cookie: 'session=1',
      'x-forwarded-for': '203.0.113.9',
      'apollographql-client-name': 'explorer',
      'accept-language': 'tr,en;q=0.5',
      'x-request-id': 'given-by-the-client',
    };
    await hub.query(OFFERS, { ids: [own._id] }, headers);
    const {
      host,
      connection,
      'content-length': length,
      ...sent
    } = portal.received[0]?.headers ?? {};
    expect([host, connection, length]).toEqual([
      `127.0.0.1:${portal.port}`,
      'keep-alive',
      expect.any(String),
    ]);
    expect(sent).toEqual({
      'content-type': 'application/json',
      accept: 'application/graphql-response+json, application/json;q=0.9',
      'user-agent': 'tten-hub',
      'accept-language': 'tr,en;q=0.5',
      'x-request-id': 'given-by-the-client',
    });
  });

  it('is asked once more when the connection breaks before an answer', async () => {
    portal.answer('reset', 'ok');
    const { data, errors } = await ask();
    expect(errors).toBeUndefined();
    expect(data.nodes[0].techmartCertificate).toEqual(CERTIFICATE);
    expect(portal.received).toHaveLength(2);
  });
});

describe('a portal without a usable answer', () => {
  const cases: readonly [Mode, PortalErrorCode][] = [
    ['reset', 'SUBGRAPH_UNAVAILABLE'],
    ['serverError', 'SUBGRAPH_UNAVAILABLE'],
    ['halfWay', 'SUBGRAPH_UNAVAILABLE'],
    ['silent', 'SUBGRAPH_TIMEOUT'],
    ['drip', 'SUBGRAPH_TIMEOUT'],
    ['html', 'SUBGRAPH_BAD_RESPONSE'],
    ['redirect', 'SUBGRAPH_BAD_RESPONSE'],
    ['garbage', 'SUBGRAPH_BAD_RESPONSE'],
    ['list', 'SUBGRAPH_BAD_RESPONSE'],
    ['errorsNotAList', 'SUBGRAPH_BAD_RESPONSE'],
    ['wrongLength', 'SUBGRAPH_BAD_RESPONSE'],
    ['entityNotAnObject', 'SUBGRAPH_BAD_RESPONSE'],
    ['gzipBomb', 'SUBGRAPH_BAD_RESPONSE'],
    ['deep', 'SUBGRAPH_BAD_RESPONSE'],
    ['huge', 'SUBGRAPH_RESPONSE_TOO_LARGE'],
    ['announcedHuge', 'SUBGRAPH_RESPONSE_TOO_LARGE'],
    ['hugeHeaders', 'SUBGRAPH_RESPONSE_TOO_LARGE'],
    ['onlyErrors', 'SUBGRAPH_ERROR'],
  ];

  it.each(cases)('costs its own fields and one error: %s gives %s', async (mode, code) => {
    portal.answer(mode);
    hub.connectPortal(code === 'SUBGRAPH_TIMEOUT' ? { limits: { deadlineMs: 300 } } : {});
    const answer = await ask([own._id, other._id]);
    expect(answer.data.nodes).toEqual([
      { id: own._id, title: { value: expect.any(String) }, techmartCertificate: null },
      { id: other._id, title: { value: expect.any(String) }, techmartCertificate: null },
    ]);
    expectOneError(answer, code);
    expect(portal.received.map(({ path }) => path)).not.toContain('/elsewhere');
  });

  it('costs its root field and one error', async () => {
    portal.answer('html');
    const answer = await hub.query(ROOT);
    expect(answer.data).toEqual({ technologies: { totalCount: 3 }, techmart: null });
    expectOneError(answer, 'SUBGRAPH_BAD_RESPONSE');
  });

  it('costs one error also where a query asks it at several places', async () => {
    portal.answer('html');
    const answer = await hub.query(
      `query ($ids: [ID!]!) { nodes(ids: $ids) { id ... on TechnologyOffer { techmartCertificate { number } } } techmart { office } }`,
      { ids: [own._id] },
    );
    expect(answer.data).toEqual({
      nodes: [{ id: own._id, techmartCertificate: null }],
      techmart: null,
    });
    expect(answer.errors).toEqual([
      expect.objectContaining({
        extensions: { code: 'SUBGRAPH_BAD_RESPONSE', subgraph: 'techmart' },
      }),
    ]);
    expect(failures()).toHaveLength(2);
  });

  it('is not tried again after a timeout', async () => {
    portal.answer('silent');
    hub.connectPortal({ limits: { deadlineMs: 1_000 } });
    await ask();
    expect(portal.received).toHaveLength(1);
  });

  it('costs the same when nothing listens at its address', async () => {
    hub.connectPortal({ url: 'http://127.0.0.1:9/graphql' });
    expectOneError(await ask(), 'SUBGRAPH_UNAVAILABLE');
  });
});

describe('a portal that lies', () => {
  it('keeps the data that came with errors, and its words stay in the log', async () => {
    portal.answer('errorsWithData');
    const answer = await ask();
    expect(answer.data.nodes[0].techmartCertificate).toEqual(CERTIFICATE);
    expectOneError(answer, 'SUBGRAPH_ERROR');
    expect(failures()[0]?.fields['detail']).toContain(SECRET);
  });

  it('cannot replace the fields of others', async () => {
    portal.answer('extraData');
    const answer = await ask();
    expect(answer.errors).toBeUndefined();
    expect(answer.data.nodes).toEqual([
      { id: own._id, title: { value: own.title[0]?.value }, techmartCertificate: CERTIFICATE },
    ]);
    const { data } = await hub.query(ROOT);
    expect(data.technologies.totalCount).toBe(3);
  });

  it('cannot reach a prototype', async () => {
    portal.answer('prototypes');
    const answer = await ask();
    expect(answer.data.nodes[0].techmartCertificate).toEqual(CERTIFICATE);
    await hub.query(ROOT);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  const WRONG: readonly [Mode, unknown, unknown][] = [
    ['textForObject', null, { office: 'Ankara', certificates: null }],
    ['objectForText', null, { office: null, certificates: [{ number: 'TM-1', page: null }] }],
    ['listForObject', null, { office: 'Ankara', certificates: null }],
    ['nullForPromise', null, { office: 'Ankara', certificates: null }],
    ['wrongTypename', null, { office: 'Ankara', certificates: null }],
    [
      'scriptForUrl',
      { number: '1', grade: null, page: null },
      { office: 'Ankara', certificates: [{ number: '1', page: null }] },
    ],
  ];

  it.each(WRONG)('loses the values that do not fit: %s', async (mode, certificate, techmart) => {
    portal.answer(mode);
    const offers = await ask();
    expect(offers.data.nodes).toEqual([
      { id: own._id, title: { value: expect.any(String) }, techmartCertificate: certificate },
    ]);
    expectOneError(offers, 'SUBGRAPH_BAD_RESPONSE');
    logged.length = 0;
    const root = await hub.query(ROOT);
    expect(root.data).toEqual({ technologies: { totalCount: 3 }, techmart });
    expectOneError(root, 'SUBGRAPH_BAD_RESPONSE');
  });
});

describe('a slow portal under load', () => {
  it('keeps nobody waiting who does not ask for it', async () => {
    portal.answer('silent');
    hub.connectPortal({ limits: { deadlineMs: 20_000, connections: 4 } });
    let answered = 0;
    const waiting = Array.from({ length: 50 }, async (_, client) => {
      const answer = await askAs(client);
      answered += 1;
      return answer;
    });
    while (portal.received.length < 4) await new Promise(setImmediate);
    for (let round = 0; round < 10; round += 1) {
      const { data, errors } = await hub.query('{ institutions { nodes { id name } } }');
      expect(errors).toBeUndefined();
      expect(data.institutions.nodes).toEqual([{ id: lab._id, name: expect.any(String) }]);
    }
    expect(answered).toBe(0);
    expect(portal.received).toHaveLength(4);
    portal.answer('ok');
    portal.release();
    for (const { data, errors } of await Promise.all(waiting)) {
      expect(errors).toBeUndefined();
      expect(data.nodes[0].techmartCertificate).toEqual(CERTIFICATE);
    }
  });

  it('refuses at once those who would wait beyond the bound, with our own fields answered', async () => {
    portal.answer('silent');
    hub.connectPortal({ limits: { deadlineMs: 20_000, connections: 2, waiting: 3 } });
    const refused: Answer[] = [];
    const all = Array.from({ length: 50 }, async (_, client) => {
      const answer = await askAs(client);
      if (answer.errors !== undefined) refused.push(answer);
      return answer;
    });
    while (refused.length < 45) await new Promise(setImmediate);
    for (const answer of refused) {
      expect(answer.data.nodes[0]).toMatchObject({ id: own._id, techmartCertificate: null });
      expect(answer.errors).toEqual([
        expect.objectContaining({
          extensions: { code: 'SUBGRAPH_OVERLOADED', subgraph: 'techmart' },
        }),
      ]);
      expectNothingInternal(answer);
    }
    portal.answer('ok');
    portal.release();
    await Promise.all(all);
    expect(refused).toHaveLength(45);
    expect(portal.received).toHaveLength(5);
  });
});

describe('a portal that fails again and again', () => {
  afterAll(() => {
    jest.useRealTimers();
  });

  it('is left alone, tried once after a while, and asked again when it is back', async () => {
    const source = hub.connectPortal({ limits: { failuresToOpen: 3, halfOpenAfterMs: 5_000 } });
    portal.answer('html');
    expect(source.lastFailureAt()).toBeNull();
    for (let round = 0; round < 3; round += 1) await ask();
    expect(source.state()).toBe('open');
    expect(source.lastFailureAt()).toBeInstanceOf(Date);

    logged.length = 0;
    const answer = await ask();
    expect(answer.data.nodes[0]).toMatchObject({ id: own._id, techmartCertificate: null });
    expectOneError(answer, 'SUBGRAPH_CIRCUIT_OPEN');
    expect(portal.received).toHaveLength(3);

    // The clock alone is set: connections go on in real time.
    const now = Date.now();
    jest.useFakeTimers({ now, doNotFake: [...REAL_TIMERS] });
    jest.setSystemTime(now + 5_001);
    expect((await ask()).errors?.[0]?.extensions.code).toBe('SUBGRAPH_BAD_RESPONSE');
    expect(source.state()).toBe('open');
    jest.setSystemTime(now + 10_002);
    portal.answer('ok');
    expect((await ask()).data.nodes[0].techmartCertificate).toEqual(CERTIFICATE);
    expect(source.state()).toBe('closed');
    expect(portal.received).toHaveLength(5);
  });
});

describe("a portal's address at connection time", () => {
  /** A name server that gives another address to each question. */
  function policyOver(...answers: readonly (readonly string[])[]) {
    const asked: string[] = [];
    const policy: AddressPolicy = createAddressPolicy({
      allowHttp: true,
      resolve: async (hostname) => {
        asked.push(hostname);
        const addresses = answers[Math.min(asked.length, answers.length) - 1] ?? [];
        return addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
      },
    });
    return { policy, asked };
  }
  const url = () => `http://portal.techmart.example:${portal.port}/graphql`;

  it('is refused when the name points to this machine since it was registered', async () => {
    const { policy, asked } = policyOver(['93.184.215.14'], ['127.0.0.1']);
    expect(await policy.checkAddress(url())).toMatchObject({ status: 'allowed' });
    hub.connectPortal({ url: url(), policy });
    const answer = await ask();
    expect(answer.data.nodes[0]).toMatchObject({ id: own._id, techmartCertificate: null });
    expectOneError(answer, 'SUBGRAPH_FORBIDDEN_ADDRESS');
    expect(asked).toHaveLength(2);
    expect(portal.received).toEqual([]);
  });

  it.each(['127.0.0.1', '[::1]', '169.254.169.254', '2130706433'])(
    'is refused when it is written as %s',
    async (host) => {
      const { policy, asked } = policyOver([]);
      hub.connectPortal({ url: `http://${host}:${portal.port}/graphql`, policy });
      expectOneError(await ask(), 'SUBGRAPH_FORBIDDEN_ADDRESS');
      expect(asked).toEqual([]);
      expect(portal.received).toEqual([]);
    },
  );

  it('is refused when one of its addresses is private', async () => {
    const { policy } = policyOver(['93.184.215.14', '10.0.0.7']);
    hub.connectPortal({ url: url(), policy });
    expectOneError(await ask(), 'SUBGRAPH_FORBIDDEN_ADDRESS');
  });

  it('costs a deadline, not more, while its name server is silent', async () => {
    const policy = createAddressPolicy({
      allowHttp: true,
      resolve: () => new Promise<never>(() => {}),
    });
    hub.connectPortal({ url: url(), policy, limits: { deadlineMs: 300 } });
    expectOneError(await ask(), 'SUBGRAPH_TIMEOUT');
  });

  it('is the one that was checked: a name is resolved once for a connection', async () => {
    let questions = 0;
    const policy = createAddressPolicy({
      allowHttp: true,
      allowedHosts: ['portal.techmart.example'],
      resolve: async () => {
        questions += 1;
        return [{ address: questions === 1 ? '127.0.0.1' : '10.0.0.7', family: 4 }];
      },
    });
    hub.connectPortal({ url: url(), policy });
    const { data } = await ask();
    expect(data.nodes[0].techmartCertificate).toEqual(CERTIFICATE);
    expect(questions).toBe(1);
  });
});
