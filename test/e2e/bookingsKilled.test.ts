import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Answer } from '../support/askSubgraph.js';
import { type MortalHubs, PUBLIC, startMortalHubs } from '../support/mortalHubs.js';

// 200 writers who want the same talks and booths, over two hubs, which are killed and started again meanwhile.

const WRITERS = 200;

let hubs: MortalHubs;
let secretariat: string;
let jakarta: string;

beforeAll(async () => {
  hubs = await startMortalHubs();
  secretariat = await hubs.tokenOf('secretariat', { country: null, roles: ['SECRETARIAT'] });
  jakarta = await hubs.tokenOf('jakarta', { country: 'ID', roles: ['MODERATOR'] });
}, 120_000);
afterAll(() => hubs.stop(), 60_000);

const DAY_MS = 86_400_000;
const dayIn = (days: number) => new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10);

async function exhibitionIn(country: string, timeZone: string, days: number): Promise<string> {
  const name = [{ value: `Exhibition in ${country}`, language: 'en' }];
  const period = { start: dayIn(days), end: dayIn(days + 1) };
  const content = { name, type: 'EXHIBITION', mode: 'IN_PERSON', country, timeZone, period };
  const { payload } = await hubs.ask(
    secretariat,
    `mutation ($input: EventCreateInput!) {
      payload: eventCreate(input: $input) { event { id } userErrors { message } } }`,
    { input: { content } },
  );
  expect(payload.userErrors).toEqual([]);
  return payload.event.id;
}

/** Sends what each of many writers wants at once, while hubs are killed; gives how many got it. */
async function contend(
  wishes: readonly object[],
  token: string,
  mutation: string,
  input: string,
  field: string,
): Promise<number> {
  let taken = 0;
  let answered = 0;
  const killedAfter = [wishes.length / 4, wishes.length / 2];
  await Promise.all(
    wishes.map(async (wish, index) => {
      const { payload } = await hubs.ask(
        token,
        `mutation ($input: ${input}!) {
          payload: ${mutation}(input: $input) { ${field} { id } userErrors { code } } }`,
        { input: { ...wish, idempotencyKey: `${mutation}-${index}` } },
      );
      if (payload[field] !== null) taken += 1;
      else expect(payload.userErrors).toEqual([{ code: 'CONFLICT' }]);
      answered += 1;
      hubs.killAt(answered, killedAfter);
    }),
  );
  await hubs.allBack();
  return taken;
}

async function allOf(
  list: string,
  event: string,
  token: string,
  selection: string,
): Promise<Answer['data'][]> {
  const nodes: Answer['data'][] = [];
  for (let after: string | null = null; ; ) {
    const data: Answer['data'] = await hubs.ask(
      token,
      `query ($after: String, $events: [ID!]) {
        list: ${list}(first: 100, after: $after, filter: { events: $events }) {
        pageInfo { hasNextPage endCursor } nodes { ${selection} } } }`,
      { after, events: [event] },
    );
    nodes.push(...data.list.nodes);
    if (!data.list.pageInfo.hasNextPage) return nodes;
    after = data.list.pageInfo.endCursor;
  }
}

describe('200 writers who want the same', () => {
  it('book nobody twice at a time', async () => {
    const event = await exhibitionIn('ID', 'Asia/Jakarta', 30);
    const { institutions } = await hubs.ask(
      PUBLIC,
      '{ institutions(first: 6) { nodes { id } } }',
      {},
    );
    const parties: string[] = institutions.nodes.map(({ id }: { id: string }) => id);
    const quarters = 8;
    const wishes = Array.from({ length: WRITERS }, (_none, index) => {
      const one = index % parties.length;
      const other = (one + 1 + (index % (parties.length - 1))) % parties.length;
      const startsAt = new Date(`${dayIn(30)}T02:00:00Z`);
      startsAt.setUTCMinutes(15 * (Math.floor(index / 3) % quarters));
      return { eventId: event, partyIds: [parties[one], parties[other]], startsAt, minutes: 30 };
    });
    const taken = await contend(
      wishes,
      secretariat,
      'meetingSlotPropose',
      'MeetingSlotProposeInput',
      'meetingSlot',
    );
    const slots = await allOf('meetingSlots', event, secretariat, 'startsAt endsAt parties { id }');
    expect(slots).toHaveLength(taken);
    for (const id of parties) {
      const times = slots
        .filter((slot) => slot.parties.some((party: { id: string }) => party.id === id))
        .map(({ startsAt, endsAt }) => ({ startsAt, endsAt }))
        .sort((a, b) => (a.startsAt < b.startsAt ? -1 : 1));
      for (const [index, { startsAt }] of times.entries()) {
        expect(startsAt >= (times[index - 1]?.endsAt ?? '')).toBe(true);
      }
    }
    expect(taken).toBeGreaterThanOrEqual(parties.length / 2);
  }, 120_000);

  it('put no booth into two exchanges', async () => {
    const event = await exhibitionIn('ID', 'Asia/Jakarta', 40);
    const partnerEventId = await exhibitionIn('TR', 'Europe/Istanbul', 50);
    const booths: string[] = [];
    for (let number = 1; number <= 10; number += 1) {
      const { payload } = await hubs.ask(
        jakarta,
        `mutation ($input: BoothCreateInput!) {
          payload: boothCreate(input: $input) { booth { id } userErrors { message } } }`,
        { input: { eventId: event, content: { number: `A${number}` } } },
      );
      booths.push(payload.booth.id);
    }
    const wishes = Array.from({ length: WRITERS }, (_none, index) => ({
      country: 'ID',
      eventId: event,
      boothId: booths[index % booths.length],
      partnerCountry: 'TR',
      partnerEventId,
    }));
    const taken = await contend(
      wishes,
      jakarta,
      'boothExchangePropose',
      'BoothExchangeProposeInput',
      'boothExchange',
    );
    expect(taken).toBe(booths.length);
    const exchanges = await allOf(
      'boothExchanges',
      event,
      jakarta,
      'legs { event { id } booth { id } }',
    );
    const held = exchanges
      .flatMap(({ legs }) => legs)
      .filter((leg) => leg.event?.id === event)
      .map(({ booth }) => booth.id);
    expect(held.sort()).toEqual([...booths].sort());
  }, 120_000);
});
