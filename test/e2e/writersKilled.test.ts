import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Answer } from '../support/askSubgraph.js';
import { type MortalHubs, PUBLIC, startMortalHubs } from '../support/mortalHubs.js';

// 200 writers on ten drafts over two hubs, which are killed and started again while they write.

const WRITERS = 200;
const LISTINGS = 10;
const ACTIONS_EACH = 3;
const KILLED_AFTER = [20, 40, 60];
/** Of two writers with one version one wins; how often that comes to pass depends on how they overlap. */
const ENOUGH = 80;

interface Listing {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly description: { readonly value: string } | null;
}

let hubs: MortalHubs;
let owner: string;
let moderator: string;
let listings: string[];

beforeAll(async () => {
  hubs = await startMortalHubs();
  const { institutions } = await hubs.ask(PUBLIC, INSTITUTIONS, {});
  const [institution] = institutions.nodes;
  const country = institution.country.code;
  const editor = { roles: ['INSTITUTION_EDITOR'], institutionIds: [institution.id] };
  owner = await hubs.tokenOf('owner', { country, ...editor });
  moderator = await hubs.tokenOf('moderator', { country, roles: ['MODERATOR'] });
  listings = await Promise.all(
    Array.from({ length: LISTINGS }, async (_none, index) => {
      const title = [{ value: `Draft ${index}`, language: 'en' }];
      const summary = [{ value: 'Written by many.', language: 'en' }];
      const input = { institutionId: institution.id, content: { title, summary } };
      const { payload } = await hubs.ask(owner, CREATE, { input });
      return payload.technology.id;
    }),
  );
}, 120_000);

afterAll(() => hubs.stop(), 60_000);

const INSTITUTIONS =
  '{ institutions(first: 1, filter: { countries: ["IR"] }) { nodes { id country { code } } } }';
const CREATE = `mutation ($input: TechnologyOfferCreateInput!) {
  payload: technologyOfferCreate(input: $input) { technology { id } userErrors { message } } }`;
const READ = 'query ($id: ID!) { technology(id: $id) { id version state description { value } } }';
const REVISE = `mutation ($input: TechnologyOfferReviseInput!) {
  payload: technologyOfferRevise(input: $input) { userErrors { code } } }`;
const STEP = (mutation: string) => `mutation ($input: TechnologyActionInput!) {
  payload: ${mutation}(input: $input) { userErrors { code } } }`;
const HISTORY = `query ($id: ID!, $after: String) { technology(id: $id) { version description { value }
  history(first: 100, after: $after) { pageInfo { hasNextPage endCursor }
    nodes { version action fromState toState reason } } } }`;

/** What was sent and answered with success, by the mark it left in the audit trail. */
const acknowledged: { readonly mark: string; readonly id: string }[] = [];

/** One thing that one writer does to one listing, as it is when the writer reads it. */
async function write(writer: number, number: number): Promise<void> {
  const mark = `w${writer}-${number}.`;
  const id = listings[(writer + number) % LISTINGS] ?? '';
  const { technology } = await hubs.ask(owner, READ, { id });
  const { version, state, description }: Listing = technology;
  const input = { id, version, reason: mark, idempotencyKey: mark };
  const revises = state === 'RETURNED' || (state === 'DRAFT' && (writer + number) % 5 > 0);
  const value = `${description?.value ?? ''} ${mark}`;
  const content = { description: [{ value, language: 'en' }] };
  const answer = revises
    ? await hubs.ask(owner, REVISE, { input: { ...input, content } })
    : state === 'DRAFT'
      ? await hubs.ask(owner, STEP('technologySubmit'), { input })
      : await hubs.ask(moderator, STEP('technologyReturn'), { input });
  const codes = answer.payload.userErrors.map(({ code }: { code: string }) => code);
  if (codes.length === 0) {
    acknowledged.push({ mark, id });
    hubs.killAt(acknowledged.length, KILLED_AFTER);
    // NOT_FOUND: the moderator comes to a listing that is a draft again.
  } else expect(['STALE_VERSION', 'WRONG_STATE', 'NOT_FOUND']).toContain(codes[0]);
}

async function historyOf(id: string) {
  const nodes: {
    version: number;
    action: string;
    fromState: string | null;
    toState: string;
    reason: string | null;
  }[] = [];
  for (let after: string | null = null; ; ) {
    const { technology }: Answer['data'] = await hubs.ask(owner, HISTORY, { id, after });
    nodes.push(...technology.history.nodes);
    if (!technology.history.pageInfo.hasNextPage) return { technology, nodes: nodes.reverse() };
    after = technology.history.pageInfo.endCursor;
  }
}

describe('200 writers while hubs are killed', () => {
  it('lose no update, take no illegal step, and leave a complete audit trail', async () => {
    await Promise.all(
      Array.from({ length: WRITERS }, async (_none, writer) => {
        for (let number = 0; number < ACTIONS_EACH || acknowledged.length < ENOUGH; number += 1) {
          await write(writer, number);
        }
      }),
    );
    await hubs.allBack();

    const LEGAL = [
      '>DRAFT',
      'DRAFT>DRAFT',
      'DRAFT>SUBMITTED',
      'SUBMITTED>RETURNED',
      'RETURNED>DRAFT',
    ];
    let steps = 0;
    for (const id of listings) {
      const { technology, nodes } = await historyOf(id);
      // One entry for each version, each beginning where the one before ended.
      expect(nodes.map(({ version }) => version)).toEqual(
        Array.from({ length: technology.version }, (_none, index) => index + 1),
      );
      for (const [index, { fromState, toState }] of nodes.entries()) {
        expect(fromState).toBe(nodes[index - 1]?.toState ?? null);
        expect(LEGAL).toContain(`${fromState ?? ''}>${toState}`);
      }
      const marks = nodes.flatMap(({ reason }) => reason ?? []);
      expect(new Set(marks).size).toBe(marks.length);
      const mine = acknowledged.filter((each) => each.id === id);
      expect(marks).toEqual(expect.arrayContaining(mine.map(({ mark }) => mark)));
      const words = technology.description?.value.split(' ') ?? [];
      const revised = nodes.filter(({ action }) => action === 'REVISE').map(({ reason }) => reason);
      expect(words.filter((word: string) => word !== '')).toEqual(revised);
      steps += nodes.length - 1;
    }
    // An answer that was lost with its hub is told again to who asks again, so that each step is known.
    expect(steps).toBe(acknowledged.length);
  }, 240_000);
});
