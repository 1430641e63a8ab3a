import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { buildSchema, type GraphQLSchema } from 'graphql';
import { type ActingHub, type ActingViewer, startActingHub } from '../support/actingHub.js';
import {
  absentLike,
  actingMutations,
  attempt,
  idsFor,
} from '../support/secrecy/generateMutations.js';
import { chunksOf, generateQueries } from '../support/secrecy/generateQueries.js';
import { NETWORK } from '../support/secrecy/network.js';
import { OPEN } from '../support/secrecy/placing.js';
import { localIdOf, markerOf, mayRead, SECRET_NAMES } from '../support/secrecy/secrets.js';
import { secretOf, settle, without } from '../support/secrecy/secretWorld.js';
import { ASKERS, subjectOf, VIEWERS, type Who } from '../support/secrecy/viewers.js';

// Whoever may not read something must get the answers of a hub that does not have it, whatever it asks: the operations are
// made from the schema, so that a new field is asked for as soon as it is there.

const IDS = NETWORK.records.map(({ record }) => record._id);

/** The schema promises a null for each offer that the reader may not read: how many they are is not kept back. */
const TOLD_AS_NULL = /announcedOutputs\.\d+: null for undefined$/;
/** Feeds that everyone reads without a token. */
const FEEDS = ['/events.ics', '/events.geojson', `/events.ics?series=Fairs&bodies=${OPEN.body}`];

let hub: ActingHub;
let schema: GraphQLSchema;
let asked: ReadonlyMap<string, string>;
/** What each viewer was answered, by what it asked, in the world with all secrets. */
const told = new Map<Who, Map<string, string>>();

beforeAll(async () => {
  hub = await startActingHub();
  schema = buildSchema(await readFile('schema/api.graphql', 'utf8'));
  asked = new Map(
    generateQueries(schema, IDS).map(({ about, text }, index) => [`${index} ${about}`, text]),
  );
  await settle(hub, NETWORK);
  for (const who of ASKERS) told.set(who, await answersTo(who));
}, 600_000);
afterAll(() => hub.stop());

function actorOf(who: Who): Pick<ActingViewer, 'query'> {
  if (who === 'public') return hub;
  const { roles, institutionIds, ...viewer } = { institutionIds: [], ...VIEWERS[who] };
  return hub.as({
    ...viewer,
    roles: [...roles],
    institutionIds: [...institutionIds],
    subject: subjectOf(who),
  });
}

async function answersTo(who: Who): Promise<Map<string, string>> {
  const actor = actorOf(who);
  const answers = new Map<string, string>();
  for (const [name, text] of asked) {
    const { data, errors } = await actor.query(text);
    const masked = (errors ?? []).filter(
      ({ extensions }) => extensions.code !== 'FORBIDDEN' && extensions.code !== 'UNAUTHENTICATED',
    );
    expect({ name, masked }).toEqual({ name, masked: [] });
    answers.set(name, JSON.stringify({ data, errors }));
  }
  return answers;
}

/** The places of an answer that are not as in another. */
function differences(name: string, one: string, other: string): string[] {
  const found: string[] = [];
  const walk = (path: string, a: unknown, b: unknown) => {
    if (a !== null && b !== null && typeof a === 'object' && typeof b === 'object') {
      const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
      for (const key of keys) {
        walk(
          `${path}.${key}`,
          (a as Record<string, unknown>)[key],
          (b as Record<string, unknown>)[key],
        );
      }
    } else if (a !== b) found.push(`${path}: ${JSON.stringify(a)} for ${JSON.stringify(b)}`);
  };
  walk(name, JSON.parse(one), JSON.parse(other));
  return found;
}

function placesOf(word: string, answers: ReadonlyMap<string, string>): string[] {
  return [...answers].flatMap(([name, text]) => (text.includes(word) ? [name] : []));
}

/** As GraphQL over HTTP gives it. */
interface LocatedError {
  readonly message: string;
  readonly extensions: object;
  readonly path?: readonly (string | number)[];
}

/** What comes of each attempt at records: the refusals of the payload, or the error. */
async function outcomesOf(
  who: Who,
  attempts: readonly { readonly id: string; readonly text: string }[],
): Promise<string[]> {
  const actor = actorOf(who);
  const outcomes: string[] = [];
  for (const some of chunksOf(attempts, 40)) {
    const fields = some.map(({ text }, index) => `a${index}: ${text}`);
    const { data, errors } = await actor.query(`mutation { ${fields.join('\n')} }`);
    for (const [index, { id }] of some.entries()) {
      const error = (errors as readonly LocatedError[] | undefined)?.find(
        ({ path }) => path?.[0] === `a${index}`,
      );
      const came = error ?? data?.[`a${index}`]?.userErrors ?? errors;
      const { message, extensions } = error ?? {};
      const said = error === undefined ? came : { message, extensions };
      outcomes.push(JSON.stringify(said).replaceAll(id, '<id>'));
    }
  }
  return outcomes;
}

describe('mutations', () => {
  it('that name what one may not read are refused word for word as for what is not there', async () => {
    await settle(hub, NETWORK);
    const mutations = actingMutations(schema);
    const differing: string[] = [];
    let count = 0;
    for (const who of ASKERS) {
      const attempts = mutations.flatMap((mutation) => {
        const hidden = idsFor(mutation, IDS).filter((id) => {
          const secret = secretOf(id);
          return secret !== null && !mayRead(who, secret);
        });
        return hidden.flatMap((id) =>
          [id, absentLike(id)].map((each) => ({ id: each, text: attempt(mutation, each) })),
        );
      });
      count += attempts.length;
      const outcomes = await outcomesOf(who, attempts);
      for (const [index, [hidden, absent]] of chunksOf(outcomes, 2).entries()) {
        const { text = '' } = attempts[2 * index] ?? {};
        const isRefused = /"(NOT_FOUND|UNAUTHENTICATED)"/.test(hidden ?? '');
        if (hidden !== absent || !isRefused) {
          differing.push(`${who}: ${text} gives ${hidden} and not ${absent}`);
        }
      }
    }
    expect(differing).toEqual([]);
    expect(count).toBeGreaterThan(1_000);
  }, 300_000);
});

describe('feeds', () => {
  it.each(FEEDS)('%s tells nothing of what is kept back', async (url) => {
    const read = async () => {
      const { statusCode, body } = await hub.app.inject({ url });
      expect(statusCode).toBe(200);
      return body.replaceAll(/^DTSTAMP.*$/gm, '');
    };
    await settle(hub, NETWORK);
    const whole = await read();
    expect(whole).toContain('Plain words');
    expect(SECRET_NAMES.filter((name) => whole.includes(markerOf(name)))).toEqual([]);
    const hidden = SECRET_NAMES.filter((name) => !mayRead('public', name));
    await settle(hub, without(NETWORK, hidden));
    expect(await read()).toBe(whole);
  });
});

describe.each(ASKERS)('%s', (who) => {
  const hidden = SECRET_NAMES.filter((name) => !mayRead(who, name));

  it('is told the words of what it may read, and no others', () => {
    const answers = told.get(who) ?? new Map<string, string>();
    const found = SECRET_NAMES.filter((name) => placesOf(markerOf(name), answers).length > 0);
    const readable = SECRET_NAMES.filter((name) => mayRead(who, name));
    expect(found).toEqual(readable);
  });

  it('is told no id of what it may not know of', () => {
    const answers = told.get(who) ?? new Map<string, string>();
    const places = hidden.flatMap((name) =>
      placesOf(`:${localIdOf(name)}"`, answers).map((place) => `${name} by ${place}`),
    );
    expect(places).toEqual([]);
  });

  it('is answered as by a hub that does not have it', async () => {
    await settle(hub, without(NETWORK, hidden));
    const answers = told.get(who) ?? new Map<string, string>();
    const others = await answersTo(who);
    const found = [...answers].flatMap(([name, answer]) =>
      differences(name, answer, others.get(name) ?? '{}'),
    );
    expect(found.filter((each) => !TOLD_AS_NULL.test(each))).toEqual([]);
  }, 300_000);
});
