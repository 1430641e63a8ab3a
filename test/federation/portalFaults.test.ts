import { PassThrough } from 'node:stream';
import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { createLog } from '../../gateway/createLog.js';
import type { PortalErrorCode } from '../../gateway/datasources/portal/PortalFailure.js';
import { anInstitution } from '../builders/anInstitution.js';
import { anOffer } from '../builders/aTechnology.js';
import type { Answer } from '../support/askSubgraph.js';
import { until } from '../support/databaseEngine.js';
import {
  type FakePortal,
  fakePortalSdl,
  type Mode,
  SECRET,
  startFakePortal,
} from '../support/fakePortal.js';
import { startTestHubWithPortals, type TestHubWithPortal } from '../support/testHubWithPortal.js';

const CODES = ['techmart', 'tubitak', 'mosti', 'pakdil', 'nilegate', 'javatek', 'dhaka', 'lagos'];

type Fault = Mode | 'down';

interface FaultCase {
  readonly fault: Fault;
  readonly error: PortalErrorCode;
  /** Whether the answer is none at all; one that is wrong in places does not open the circuit. */
  readonly opens: boolean;
}

const FAULTS: readonly FaultCase[] = [
  { fault: 'down', error: 'SUBGRAPH_UNAVAILABLE', opens: true },
  { fault: 'silent', error: 'SUBGRAPH_TIMEOUT', opens: true },
  { fault: 'serverError', error: 'SUBGRAPH_UNAVAILABLE', opens: true },
  { fault: 'html', error: 'SUBGRAPH_BAD_RESPONSE', opens: true },
  { fault: 'halfWay', error: 'SUBGRAPH_UNAVAILABLE', opens: true },
  { fault: 'fiftyMegabytes', error: 'SUBGRAPH_RESPONSE_TOO_LARGE', opens: true },
  { fault: 'objectForText', error: 'SUBGRAPH_BAD_RESPONSE', opens: false },
  { fault: 'drip', error: 'SUBGRAPH_TIMEOUT', opens: true },
  { fault: 'reset', error: 'SUBGRAPH_UNAVAILABLE', opens: true },
];

// Each fault at two portals, so that every portal has at least two of them.
const MATRIX = FAULTS.flatMap((each, index) =>
  [index, index + 4].map((at) => ({ ...each, code: CODES[at % CODES.length] ?? '' })),
);

const FAILURES_TO_OPEN = 5;
const HALF_OPEN_AFTER_MS = 600_000;
// What is left is Date: connections and deadlines go on in real time.
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

const lab = anInstitution();
const offers = CODES.map((code) => anOffer({ _id: `offer:${code}:1` }));
const ids = offers.map(({ _id }) => _id);

const ROOTS = `{ technologies { totalCount } ${CODES.map((code) => `${code} { office }`).join(' ')} }`;
const CERTIFICATES = `query ($ids: [ID!]!) {
  nodes(ids: $ids) {
    id
    ... on TechnologyOffer {
      title { value }
      ${CODES.map((code) => `${code}Certificate { number grade }`).join('\n')}
    }
  }
}`;

let hub: TestHubWithPortal;
const portals = new Map<string, FakePortal>();
const bodies: string[] = [];
let logged = '';

beforeAll(async () => {
  for (const code of CODES) portals.set(code, await startFakePortal(code));
  const lines = new PassThrough();
  lines.setEncoding('utf8').on('data', (text: string) => {
    logged += text;
  });
  const all = CODES.map((code) => ({ code, url: portalOf(code).url, sdl: fakePortalSdl(code) }));
  hub = await startTestHubWithPortals(all, createLog('info', lines));
  const now = new Date('2026-06-01T00:00:00Z');
  await hub.stores.technologies.technologies.save(offers, now);
  await hub.stores.institutions.institutions.save([lab], now);
}, 60_000);

afterAll(async () => {
  await hub.stop();
  await Promise.all([...portals.values()].map((portal) => portal.stop()));
});

afterEach(() => {
  jest.useRealTimers();
  for (const portal of portals.values()) portal.answer('ok');
});

function portalOf(code: string): FakePortal {
  const portal = portals.get(code);
  if (portal === undefined) throw new Error(`no portal ${code}`);
  return portal;
}

async function ask(query: string, variables: object = {}, requestId = 'touching'): Promise<Answer> {
  const response = await hub.app.inject({
    method: 'POST',
    url: '/graphql',
    headers: { 'x-request-id': requestId },
    payload: { query, variables },
  });
  bodies.push(response.body);
  expect(response.statusCode).toBe(200);
  return response.json();
}

const askRoots = (requestId?: string) => ask(ROOTS, {}, requestId);
const askCertificates = (requestId?: string) => ask(CERTIFICATES, { ids }, requestId);

/** The ids of the requests for which a portal was called, late arrivals included. */
function calledFor(portal: FakePortal): Set<unknown> {
  return new Set(portal.received.map(({ headers }) => headers['x-request-id']));
}

/** Everything, with null for what a portal adds. */
function rootsWithout(faulty: string | null) {
  const ofPortals = CODES.map((code) => [code, { office: 'Ankara' }]);
  return {
    technologies: { totalCount: offers.length },
    ...Object.fromEntries(ofPortals),
    ...(faulty !== null && { [faulty]: null }),
  };
}

function certificatesWithout(faulty: string | null) {
  const nodes = offers.map(({ _id, title }, index) => ({
    id: _id,
    title: { value: title[0]?.value },
    ...Object.fromEntries(
      CODES.map((code, at) => [
        `${code}Certificate`,
        at === index && code !== faulty ? { number: `TM of ${_id}`, grade: 3 } : null,
      ]),
    ),
  }));
  return { nodes };
}

/** What the root of a faulty portal becomes: an answer that is wrong in places is kept where it is right. */
function rootsWith(faulty: string, { opens }: FaultCase) {
  return opens ? rootsWithout(faulty) : { ...rootsWithout(null), [faulty]: { office: null } };
}

function oneError(code: string, error: PortalErrorCode) {
  return [
    expect.objectContaining({
      message: expect.stringMatching(new RegExp(`^The portal ${code} `)),
      extensions: { code: error, subgraph: code },
    }),
  ];
}

describe.each(MATRIX)('the portal $code with the fault $fault', (each) => {
  const { code, fault, error, opens } = each;
  const others = CODES.filter((other) => other !== code);
  const untouched = `{
    institutions { nodes { id name } }
    technologies { totalCount }
    ${others.map((other) => `${other} { office }`).join(' ')}
  }`;

  it('costs its own fields and one error, is left alone, and is asked again once it is well', async () => {
    const portal = portalOf(code);
    const isLate = error === 'SUBGRAPH_TIMEOUT';
    const source = hub.connectPortal({
      code,
      limits: {
        failuresToOpen: FAILURES_TO_OPEN,
        halfOpenAfterMs: HALF_OPEN_AFTER_MS,
        ...(isLate && { deadlineMs: 300 }),
      },
    });
    if (fault === 'down') await portal.goDown();
    else portal.answer(fault);
    const sentBefore = portal.bytesSent();
    portal.received.length = 0;

    expect(await askRoots()).toEqual({
      data: rootsWith(code, each),
      errors: oneError(code, error),
    });
    expect(await askCertificates()).toEqual({
      data: certificatesWithout(code),
      errors: oneError(code, error),
    });
    const expected = await ask(untouched, {}, 'untouched');
    const { [code]: _, ...rest } = rootsWithout(null) as Record<string, unknown>;
    expect(expected).toEqual({
      data: { institutions: { nodes: [{ id: lab._id, name: expect.any(String) }] }, ...rest },
    });

    for (let failures = 2; failures < FAILURES_TO_OPEN; failures += 1) {
      expect((await askRoots()).errors).toEqual(oneError(code, error));
    }
    expect(source.state()).toBe(opens ? 'open' : 'closed');
    if (fault === 'fiftyMegabytes') {
      // Five answers of 50 MB began; of each the hub read its limit, and the connection's buffers held some more.
      expect(portal.bytesSent() - sentBefore).toBeLessThan(5 * 25_000_000);
    }
    if (opens) {
      for (let round = 0; round < 3; round += 1) {
        expect(await askRoots('left-alone')).toEqual({
          data: rootsWithout(code),
          errors: oneError(code, 'SUBGRAPH_CIRCUIT_OPEN'),
        });
      }
      expect(await askCertificates('left-alone')).toEqual({
        data: certificatesWithout(code),
        errors: oneError(code, 'SUBGRAPH_CIRCUIT_OPEN'),
      });
    }

    if (fault === 'down') await portal.comeBack();
    portal.answer('ok');
    let now = Date.now();
    jest.useFakeTimers({ now, doNotFake: [...REAL_TIMERS] });
    await until(async () => {
      now += HALF_OPEN_AFTER_MS + 1;
      jest.setSystemTime(now);
      const answer = await askRoots();
      // With a short deadline even a portal that is well may be late on a busy machine.
      return answer.errors === undefined || !isLate;
    });
    expect(source.state()).toBe('closed');
    hub.connectPortal({ code });
    expect(await askRoots()).toEqual({ data: rootsWithout(null) });
    expect(await askCertificates()).toEqual({ data: certificatesWithout(null) });
    expect(calledFor(portal)).toEqual(new Set(['touching']));
  });
});

describe('a portal that hangs', () => {
  it('keeps nobody waiting who asks for the others', async () => {
    const portal = portalOf('mosti');
    hub.connectPortal({ code: 'mosti', limits: { deadlineMs: 25_000 } });
    portal.received.length = 0;
    portal.answer('silent');
    let isAnswered = false;
    const hanging = askRoots().finally(() => {
      isAnswered = true;
    });
    while (portal.received.length === 0) await new Promise(setImmediate);
    for (let round = 0; round < 10; round += 1) {
      const { data, errors } = await ask('{ technologies { totalCount } tubitak { office } }');
      expect(errors).toBeUndefined();
      expect(data).toEqual({ technologies: { totalCount: 8 }, tubitak: { office: 'Ankara' } });
    }
    expect([isAnswered, portal.received.length]).toEqual([false, 1]);
    portal.answer('ok');
    portal.release();
    expect(await hanging).toEqual({ data: rootsWithout(null) });
  });
});

describe('what clients and the log of operations saw of all that', () => {
  const internals = () => [
    ...['127.0.0.1', 'localhost', '::1', ...[...portals.values()].map(({ port }) => `:${port}`)],
    ...['secret', 'hunter2', '/srv/', SECRET, '<html', 'xxxx', 'filler'],
    ...['ECONN', 'UND_ERR', 'socket', 'node_modules', '.ts:', '.js:', '    at ', __dirname],
  ];

  it('names no address, body, file or place in the code', () => {
    // pino's levels: 30 is info, and 40 a warning, which tells the operator which address failed and how.
    const lines = logged.split('\n').filter((line) => line.includes('"level":30'));
    expect(lines.length).toBeGreaterThan(MATRIX.length * 8);
    expect(bodies.length).toBeGreaterThan(MATRIX.length * 8);
    for (const internal of internals()) {
      expect(bodies.filter((body) => body.includes(internal))).toEqual([]);
      expect(lines.filter((line) => line.includes(internal))).toEqual([]);
    }
  });

  it('has no words of a portal in any line of the log', () => {
    expect(logged).toContain('portal call failed');
    for (const words of ['secret-of', 'hunter2', '/srv/', '<html', 'xxxx', 'filler', 'Ankara']) {
      expect(logged).not.toContain(words);
    }
  });
});
