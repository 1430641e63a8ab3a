import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { anEvent } from '../builders/anEvent.js';
import { anInstitution } from '../builders/anInstitution.js';
import { anOffer } from '../builders/aTechnology.js';
import { type ActingHub, type ActingViewer, startActingHub } from '../support/actingHub.js';
import { until } from '../support/databaseEngine.js';

let hub: ActingHub;
let event: ReturnType<typeof anEvent>;
let offer: ReturnType<typeof anOffer>;
let seller: string;
let buyer: string;
let selling: ActingViewer;
let buying: ActingViewer;

beforeAll(async () => {
  hub = await startActingHub();
});
afterAll(() => hub.stop());

const on = (start: string, end: string, timeZone: string | null = 'Europe/Istanbul') => ({
  period: { start, end, precision: 'DAY' as const, text: null },
  startsOn: start,
  timeZone,
});

async function newInstitution() {
  const institution = anInstitution();
  await hub.stores.institutions.institutions.save([institution], new Date());
  return institution._id;
}

const editorOf = (...institutionIds: string[]) =>
  hub.as({ roles: ['INSTITUTION_EDITOR'], institutionIds });

async function newEvent(given: Partial<ReturnType<typeof anEvent>>) {
  const made = anEvent(given);
  await hub.stores.events.events.save([made], new Date());
  return made;
}

beforeEach(async () => {
  event = await newEvent(on('2098-05-10', '2098-05-12'));
  seller = await newInstitution();
  buyer = await newInstitution();
  offer = anOffer({ institutionId: seller });
  await hub.stores.technologies.technologies.save([offer], new Date());
  selling = editorOf(seller);
  buying = editorOf(buyer);
});

const SLOT = `meetingSlot { id version state startsAt endsAt startsLocally endsLocally timeZone table note
  event { id } parties { id } agreedBy { id }
  about { __typename id ... on TechnologyListing { title { value } } } }`;

const propose = (more: object = {}, as = selling) =>
  as.act(
    'meetingSlotPropose',
    'MeetingSlotProposeInput',
    {
      eventId: event._id,
      partyIds: [seller, buyer],
      startsAt: '2098-05-10T07:00:00Z',
      aboutId: offer._id,
      ...more,
    },
    SLOT,
  );

const sendInterest = (as: ActingViewer, institutionId: string) =>
  as.act(
    'interestSend',
    'InterestSendInput',
    { listingId: offer._id, institutionId, message: 'We want it.' },
    'interest { id version }',
  );

const step = (
  as: ActingViewer,
  name: string,
  { id, version }: { id: string; version: number },
  more: object = {},
) => as.act(`meetingSlot${name}`, 'EventActionInput', { id, version, ...more }, SLOT);

describe('a talk at an event', () => {
  it('is proposed by one side and confirmed by the other', async () => {
    const { meetingSlot, userErrors } = await propose({
      table: '12',
      minutes: 45,
    });
    expect(userErrors).toEqual([]);
    expect(meetingSlot).toMatchObject({
      state: 'PROPOSED',
      endsAt: '2098-05-10T07:45:00.000Z',
      startsLocally: '2098-05-10T10:00',
      endsLocally: '2098-05-10T10:45',
      timeZone: 'Europe/Istanbul',
      event: { id: event._id },
      agreedBy: [{ id: seller }],
      about: {
        __typename: 'TechnologyOffer',
        id: offer._id,
        title: { value: offer.title[0]?.value },
      },
    });
    const { meetingSlot: confirmed } = await step(buying, 'Confirm', meetingSlot);
    expect(confirmed).toMatchObject({ state: 'CONFIRMED', version: 2 });
    expect(confirmed.agreedBy).toHaveLength(2);
    const soon = await step(buying, 'Hold', confirmed);
    expect(soon.userErrors).toMatchObject([{ code: 'INVALID', path: ['input', 'id'] }]);
  });

  it('needs the agreement of both sides when the secretariat arranges it', async () => {
    const { meetingSlot } = await propose({}, hub.as({ roles: ['SECRETARIAT'] }));
    expect(meetingSlot).toMatchObject({ state: 'PROPOSED', agreedBy: [] });
    const { meetingSlot: half } = await step(buying, 'Confirm', meetingSlot);
    expect(half).toMatchObject({ state: 'PROPOSED', agreedBy: [{ id: buyer }] });
    const { meetingSlot: whole } = await step(selling, 'Confirm', half);
    expect(whole.state).toBe('CONFIRMED');
  });

  it('is not confirmed by the side that proposed it', async () => {
    const { meetingSlot } = await propose();
    const { errors } = await selling.query(
      'mutation ($input: EventActionInput!) { meetingSlotConfirm(input: $input) { userErrors { code } } }',
      { input: { id: meetingSlot.id, version: 1 } },
    );
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('is held once it is over', async () => {
    const { meetingSlot } = await propose();
    const { meetingSlot: confirmed } = await step(buying, 'Confirm', meetingSlot);
    // Years lie between now and the talk: it is moved into the past as no action could.
    await hub.database.db.collection<{ _id: string }>('meetingSlots').updateOne(
      { _id: confirmed.id },
      {
        $set: { startsAt: new Date('2020-01-01T09:00Z'), endsAt: new Date('2020-01-01T09:30Z') },
      },
    );
    const { meetingSlot: held } = await step(selling, 'Hold', confirmed);
    expect(held.state).toBe('HELD');
    const late = await step(selling, 'Cancel', held, { reason: 'Too late.' });
    expect(late.userErrors).toMatchObject([{ code: 'WRONG_STATE' }]);
  });

  it('frees its time when it is cancelled, with a reason', async () => {
    const { meetingSlot } = await propose({ table: '7' });
    const silent = await step(buying, 'Cancel', meetingSlot);
    expect(silent.userErrors).toMatchObject([{ code: 'INVALID', path: ['input', 'reason'] }]);
    const { meetingSlot: off } = await step(buying, 'Cancel', meetingSlot, { reason: 'Ill.' });
    expect(off.state).toBe('CANCELLED');
    expect((await propose({ table: '7' })).userErrors).toEqual([]);
    // Two that are off take nothing from each other.
    const { meetingSlot: next } = await propose({ startsAt: '2098-05-11T07:00:00Z' });
    expect((await step(buying, 'Cancel', next, { reason: 'Ill.' })).userErrors).toEqual([]);
  });

  it.each([
    ['off the quarters of an hour', { startsAt: '2098-05-10T07:05:00Z' }, 'startsAt'],
    ['with seconds', { startsAt: '2098-05-10T07:00:01Z' }, 'startsAt'],
    ['before the first day', { startsAt: '2098-05-09T20:45:00Z' }, 'startsAt'],
    ['after the last day', { startsAt: '2098-05-12T20:45:00Z', minutes: 30 }, 'startsAt'],
    ['for no time', { minutes: 0 }, 'minutes'],
    ['for twenty minutes', { minutes: 20 }, 'minutes'],
    ['for longer than four hours', { minutes: 255 }, 'minutes'],
    ['at no event', { eventId: 'event:hub:none' }, 'eventId'],
    ['about nothing', { aboutId: null }, 'aboutId'],
    ['about nothing that is there', { aboutId: 'offer:hub:none' }, 'aboutId'],
    ['with an empty table', { table: ' ' }, 'table'],
  ])('is not proposed %s', async (_how, wrong, field) => {
    const { meetingSlot, userErrors } = await propose(wrong);
    expect(meetingSlot).toBeNull();
    expect(userErrors).toMatchObject([{ code: 'INVALID', path: ['input', field] }]);
  });

  it('takes the first and the last quarter of the days of its event', async () => {
    const first = await propose({ startsAt: '2098-05-09T21:00:00Z', minutes: 15 });
    const last = await propose({ startsAt: '2098-05-12T20:45:00Z', minutes: 15 });
    expect([first.meetingSlot.startsLocally, last.meetingSlot.endsLocally]).toEqual([
      '2098-05-10T00:00',
      '2098-05-13T00:00',
    ]);
  });

  it.each([
    ['the institution itself', () => [seller, seller]],
    ['one side', () => [seller]],
    ['three sides', () => [seller, buyer, 'institution:hub:third']],
    ['an institution that is not there', () => [seller, 'institution:hub:none']],
  ])('is not proposed with %s', async (_what, parties) => {
    const { userErrors } = await propose({ partyIds: parties() });
    expect(userErrors).toMatchObject([{ code: 'INVALID' }]);
    expect(userErrors[0].path.slice(0, 2)).toEqual(['input', 'partyIds']);
  });

  it('is not about a listing of someone else', async () => {
    const foreign = anOffer({ institutionId: await newInstitution() });
    await hub.stores.technologies.technologies.save([foreign], new Date());
    const { userErrors } = await propose({ aboutId: foreign._id });
    expect(userErrors).toMatchObject([{ code: 'INVALID', path: ['input', 'aboutId'] }]);
  });

  it('is about an interest between the two that both know of, and shows it', async () => {
    const { interest } = await sendInterest(buying, buyer);
    const early = await propose({ aboutId: interest.id }, buying);
    expect(early.userErrors).toMatchObject([{ code: 'INVALID', path: ['input', 'aboutId'] }]);
    expect(early.userErrors[0].message).toContain('is SENT; it must be FORWARDED');
    const secretariat = hub.as({ roles: ['SECRETARIAT'] });
    await secretariat.act(
      'interestForward',
      'InterestActionInput',
      { id: interest.id, version: interest.version },
      'interest { state }',
    );
    const { meetingSlot, userErrors } = await propose({ aboutId: interest.id }, buying);
    expect(userErrors).toEqual([]);
    expect(meetingSlot.about).toEqual({ __typename: 'ExpressionOfInterest', id: interest.id });
    const { meetingSlot: seen } = await selling.ask(
      `query ($id: ID!) { meetingSlot(id: $id) { about { id
        ... on ExpressionOfInterest { state askingInstitution { id } } } } }`,
      { id: meetingSlot.id },
    );
    expect(seen.about).toEqual({
      id: interest.id,
      state: 'FORWARDED',
      askingInstitution: { id: buyer },
    });
  });

  it('is not about an interest between others, or of one of the two with another', async () => {
    const third = await newInstitution();
    const { interest } = await sendInterest(editorOf(third), third);
    const secretariat = hub.as({ roles: ['SECRETARIAT'] });
    const about = await propose({ aboutId: interest.id }, secretariat);
    expect(about.userErrors).toEqual([
      {
        code: 'INVALID',
        message: `aboutId: the interest ${interest.id} is not one between the two institutions`,
        path: ['input', 'aboutId'],
      },
    ]);
    // The asking side of another interest is refused in the words for one that is not there.
    const unknown = await propose({ aboutId: interest.id }, buying);
    expect(unknown.userErrors[0].message).toBe(
      `aboutId: there is no offer, request or interest ${interest.id}, or you may not read it`,
    );
  });

  it.each([
    ['was cancelled', { status: 'CANCELLED' as const }],
    ['has no time zone', { timeZone: null }],
    [
      'has no days yet',
      { period: { start: null, end: null, precision: 'DAY' as const, text: null }, startsOn: null },
    ],
    ['is over', on('2020-05-10', '2020-05-12')],
  ])('is not proposed at an event that %s', async (_what, given) => {
    const unfit = await newEvent({ ...on('2098-05-10', '2098-05-12'), ...given });
    const { userErrors } = await propose({
      eventId: unfit._id,
      ...('startsOn' in given && given.startsOn && { startsAt: '2020-05-10T07:00:00Z' }),
    });
    expect(userErrors).toMatchObject([{ code: 'INVALID' }]);
  });

  it.each([
    // Clocks go forward from 02:00 to 03:00 on 30 March 2098 in Berlin.
    ['Europe/Berlin', '2098-03-30', '2098-03-30T00:45:00Z', '2098-03-30T01:45', '2098-03-30T03:15'],
    // Clocks go back from 03:00 to 02:00 on 26 October 2098 in Berlin: 02:45 comes twice.
    ['Europe/Berlin', '2098-10-26', '2098-10-26T00:45:00Z', '2098-10-26T02:45', '2098-10-26T02:15'],
    // Three quarters of an hour off Greenwich.
    [
      'Asia/Kathmandu',
      '2098-03-30',
      '2098-03-29T18:15:00Z',
      '2098-03-30T00:00',
      '2098-03-30T00:30',
    ],
  ])(
    'keeps to the clock of %s on %s at %s',
    async (timeZone, day, startsAt, startsLocally, endsLocally) => {
      const { _id: eventId } = await newEvent(on(day, day, timeZone));
      const { meetingSlot } = await propose({ eventId, startsAt });
      expect(meetingSlot).toMatchObject({ startsLocally, endsLocally });
      expect(Date.parse(meetingSlot.endsAt) - Date.parse(meetingSlot.startsAt)).toBe(1_800_000);
    },
  );
});

describe('the time of a party and of a table', () => {
  it('is not given twice, in part or at another event', async () => {
    const elsewhere = await newEvent(on('2098-05-10', '2098-05-10', 'Asia/Tehran'));
    const third = await newInstitution();
    expect((await propose({ table: 'A' })).userErrors).toEqual([]);
    const conflicts = [
      await propose({ startsAt: '2098-05-10T07:15:00Z' }),
      await propose({ startsAt: '2098-05-10T06:30:00Z', minutes: 60, partyIds: [seller, third] }),
      await propose({ eventId: elsewhere._id }),
      await propose(
        { table: 'a', partyIds: [await newInstitution(), third], aboutId: null },
        hub.as({ roles: ['SECRETARIAT'] }),
      ),
    ];
    expect(conflicts.flatMap(({ userErrors }) => userErrors)).toEqual(
      conflicts.map(() => ({
        code: 'CONFLICT',
        message:
          'startsAt: one of the parties or the table is taken at that time; take another time or table',
        path: ['input', 'startsAt'],
      })),
    );
    const next = await propose({ startsAt: '2098-05-10T07:30:00Z', table: 'A' });
    expect(next.userErrors).toEqual([]);
  });

  it('is given once however many ask for it at the same time', async () => {
    const others = Array.from({ length: 20 }, () => anInstitution());
    await hub.stores.institutions.institutions.save(others, new Date());
    const asked = Array.from({ length: 200 }, (_, index) => {
      const other = others[index % others.length]?._id ?? '';
      // Talks of an hour that begin in each of four quarters: all of them share one.
      const startsAt = new Date(Date.UTC(2098, 4, 11, 8, 15 * (index % 4))).toISOString();
      return propose({ partyIds: [seller, other], startsAt, minutes: 60 });
    });
    const results = await Promise.all(asked);
    const made = results.filter(({ meetingSlot }) => meetingSlot !== null);
    const codes = results.flatMap(({ userErrors }) =>
      userErrors.map(({ code }: { code: string }) => code),
    );
    expect(made).toHaveLength(1);
    expect(codes).toEqual(Array(199).fill('CONFLICT'));
  }, 120_000);

  it('is given once at a table for which many ask at the same time', async () => {
    const pairs = Array.from({ length: 20 }, () => [anInstitution(), anInstitution()] as const);
    await hub.stores.institutions.institutions.save(pairs.flat(), new Date());
    const secretariat = hub.as({ roles: ['SECRETARIAT'] });
    const results = await Promise.all(
      pairs.map(([one, other]) =>
        propose({ partyIds: [one._id, other._id], table: 'Stage', aboutId: null }, secretariat),
      ),
    );
    expect(results.filter(({ meetingSlot }) => meetingSlot !== null)).toHaveLength(1);
  });

  it('is kept once by a request that is sent again', async () => {
    const send = () => propose({ idempotencyKey: 'talk-1' });
    const results = [...(await Promise.all([send(), send()])), await send()];
    const ids = results.map(({ meetingSlot }) => meetingSlot.id);
    expect(new Set(ids).size).toBe(1);
  });
});

describe('a talk at an event entered at the hub', () => {
  const EVENT = 'event { id version }';
  const stateOf = async (id: string) =>
    (await selling.ask('query ($id: ID!) { meetingSlot(id: $id) { state } }', { id })).meetingSlot
      .state;

  it('is called off with its event, or when new days leave it out', async () => {
    const secretariat = hub.as({ roles: ['SECRETARIAT'] });
    const { event: made } = await secretariat.act(
      'eventCreate',
      'EventCreateInput',
      {
        content: {
          name: [{ value: 'Matchmaking', language: 'en' }],
          type: 'BROKERAGE',
          timeZone: 'Europe/Istanbul',
          period: { start: '2098-05-10', end: '2098-05-12' },
        },
      },
      EVENT,
    );
    const at = async (startsAt: string) => {
      const { meetingSlot } = await propose({ eventId: made.id, startsAt });
      return meetingSlot.id;
    };
    const [early, late] = [await at('2098-05-10T07:00:00Z'), await at('2098-05-12T07:00:00Z')];
    const { event: moved } = await secretariat.act(
      'eventRevise',
      'EventReviseInput',
      {
        id: made.id,
        version: 1,
        content: { period: { start: '2098-05-11', end: '2098-05-13' } },
      },
      EVENT,
    );
    await until(async () => (await stateOf(early)) === 'CANCELLED');
    expect(await stateOf(late)).toBe('PROPOSED');
    await secretariat.act(
      'eventCancel',
      'EventActionInput',
      { id: made.id, version: moved.version, reason: 'No money.' },
      EVENT,
    );
    await until(async () => (await stateOf(late)) === 'CANCELLED');
    const { meetingSlot } = await selling.ask(
      'query ($id: ID!) { meetingSlot(id: $id) { history(first: 1) { nodes { action by { subject } } } } }',
      { id: late },
    );
    expect(meetingSlot.history.nodes).toEqual([{ action: 'CANCEL', by: { subject: 'hub' } }]);
  });
});

describe('a talk proposed while its event is called off', () => {
  it('is called off as well', async () => {
    const secretariat = hub.as({ roles: ['SECRETARIAT'] });
    const parties = await Promise.all(
      Array.from({ length: 12 }, async () => [await newInstitution(), await newInstitution()]),
    );
    const { event: made } = await secretariat.act(
      'eventCreate',
      'EventCreateInput',
      {
        content: {
          name: [{ value: 'Matchmaking', language: 'en' }],
          type: 'BROKERAGE',
          timeZone: 'Europe/Istanbul',
          period: { start: '2098-05-10', end: '2098-05-12' },
        },
      },
      'event { id version }',
    );
    const proposals = parties.map((partyIds) =>
      propose({ eventId: made.id, partyIds, aboutId: null }, secretariat),
    );
    await secretariat.act(
      'eventCancel',
      'EventActionInput',
      { id: made.id, version: made.version, reason: 'No money.' },
      'event { id }',
    );
    await Promise.all(proposals);
    const open = async () => {
      const { meetingSlots } = await secretariat.ask(
        'query ($events: [ID!]) { meetingSlots(filter: { events: $events, states: [PROPOSED] }) { totalCount } }',
        { events: [made.id] },
      );
      return meetingSlots.totalCount;
    };
    await until(async () => (await open()) === 0);
  });

  it('is called off also by the sweep, where the process that proposed it has died', async () => {
    const off = await newEvent({ ...on('2098-05-10', '2098-05-12'), status: 'CANCELLED' });
    const { meetingSlot } = await propose();
    // What follows the proposal itself must be over: it would take away what is put in its place.
    await until(async () => {
      const slot = await hub.stores.events.meetingSlots.writer.find(meetingSlot.id);
      return slot?.pendingActions?.length === 0;
    });
    // The event that it was proposed at in the instant in which that was cancelled.
    await hub.database.db
      .collection<{ _id: string }>('meetingSlots')
      .updateOne({ _id: meetingSlot.id }, [
        {
          $set: {
            eventId: off._id,
            pendingActions: [{ _id: `${meetingSlot.id}#1`, action: 'PROPOSE', at: '$createdAt' }],
          },
        },
      ]);
    await until(async () => {
      await hub.stores.events.meetingSlots.outbox.sweep();
      const slot = await hub.stores.events.meetingSlots.writer.find(meetingSlot.id);
      return slot?.state === 'CANCELLED' && slot.pendingActions?.length === 0;
    });
    // Its time is free again.
    expect((await propose()).userErrors).toEqual([]);
  });
});

describe('who knows of a talk', () => {
  const QUERY = `query ($id: ID!, $event: ID!, $party: ID!) {
    meetingSlot(id: $id) { id } node(id: $id) { id }
    meetingSlots(filter: { events: [$event] }) { totalCount nodes { id } }
    event(id: $event) { meetingSlots { totalCount nodes { id } } }
    institution(id: $party) { meetingSlots { totalCount nodes { id } } } }`;

  it('are its parties, the secretariat and administrators, and nobody else', async () => {
    const { meetingSlot } = await propose();
    const { id } = meetingSlot;
    const read = (as: ActingViewer) => as.ask(QUERY, { id, event: event._id, party: seller });
    const all = { totalCount: 1, nodes: [{ id }] };
    for (const viewer of [
      selling,
      buying,
      hub.as({ roles: ['SECRETARIAT'] }),
      hub.as({ roles: ['ADMINISTRATOR'] }),
    ]) {
      expect(await read(viewer)).toEqual({
        meetingSlot: { id },
        node: { id },
        meetingSlots: all,
        event: { meetingSlots: all },
        institution: { meetingSlots: all },
      });
    }
    const none = { totalCount: 0, nodes: [] };
    for (const viewer of [
      hub.as({ roles: ['MODERATOR'], country: 'TR' }),
      hub.as({ roles: ['MEMBER'], country: 'TR', institutionIds: [seller] }),
      editorOf('institution:hub:other'),
    ]) {
      expect(await read(viewer)).toEqual({
        meetingSlot: null,
        node: null,
        meetingSlots: none,
        event: { meetingSlots: none },
        institution: { meetingSlots: none },
      });
      const refused = await step(viewer, 'Cancel', meetingSlot, { reason: 'No.' });
      expect(refused.userErrors).toEqual([
        {
          code: 'NOT_FOUND',
          message: `There is no talk ${id}, or you may not read it; check the id`,
          path: ['input', 'id'],
        },
      ]);
    }
  });

  it('is nobody of the public', async () => {
    await propose();
    const { data } = await hub.query('{ meetingSlots { totalCount nodes { id } } }');
    expect(data).toEqual({ meetingSlots: { totalCount: 0, nodes: [] } });
  });
});
