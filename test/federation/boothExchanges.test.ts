import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { expireExchanges } from '../../subgraphs/events/boothExchanges/expireExchanges.js';
import { aBooth } from '../builders/aBooth.js';
import { anEvent } from '../builders/anEvent.js';
import { anInstitution } from '../builders/anInstitution.js';
import { aSource } from '../builders/aSource.js';
import { type ActingHub, type ActingViewer, startActingHub } from '../support/actingHub.js';
import type { Answer } from '../support/askSubgraph.js';
import { daysFromNow } from '../support/localDays.js';

let hub: ActingHub;
let turkish: ActingViewer;
let iranian: ActingViewer;
let fair: ReturnType<typeof anEvent>;
let inotex: ReturnType<typeof anEvent>;
let ours: ReturnType<typeof aBooth>;
let theirs: ReturnType<typeof aBooth>;

beforeAll(async () => {
  hub = await startActingHub();
  turkish = hub.as({ roles: ['MODERATOR'], country: 'TR' });
  iranian = hub.as({ roles: ['MODERATOR'], country: 'IR' });
});
afterAll(() => hub.stop());

const days = (from: number, to: number) => {
  const [start, end] = [daysFromNow(from), daysFromNow(to)];
  return { period: { start, end, precision: 'DAY' as const, text: null }, startsOn: start };
};

beforeEach(async () => {
  fair = anEvent({ country: 'TR', ...days(30, 32) });
  inotex = anEvent({ country: 'IR', timeZone: 'Asia/Tehran', ...days(60, 62) });
  ours = aBooth({ eventId: fair._id, hostCountry: 'TR' });
  theirs = aBooth({ eventId: inotex._id, hostCountry: 'IR' });
  await hub.stores.events.events.save([fair, inotex], new Date());
  await hub.stores.events.booths.save([ours, theirs], new Date());
});

const EXCHANGE = `boothExchange { id version state isPublic: acceptedAt expiresAt proposedBy { code } proposedTo { code }
  legs { host { code } guest { code } event { id } booth { id } confirmedAt remark } }`;

const propose = (more: object = {}, as = turkish) =>
  as.act(
    'boothExchangePropose',
    'BoothExchangeProposeInput',
    {
      country: 'TR',
      eventId: fair._id,
      boothId: ours._id,
      partnerCountry: 'IR',
      partnerEventId: inotex._id,
      ...more,
    },
    EXCHANGE,
  );

interface Step {
  readonly id: string;
  readonly version: number;
}

const step = (as: ActingViewer, name: string, { id, version }: Step, more: object = {}) =>
  as.act(
    `boothExchange${name}`,
    name === 'Decline' ? 'EventActionInput' : `BoothExchange${name}Input`,
    { id, version, ...more },
    EXCHANGE,
  );

async function accepted() {
  const { boothExchange } = await propose();
  const { boothExchange: agreed } = await step(iranian, 'Accept', boothExchange, {
    boothId: theirs._id,
  });
  return agreed;
}

/** Lets both events end some days ago. */
async function letEventsPass() {
  const over = [
    { ...fair, ...days(-9, -8), fingerprint: 'over' },
    { ...inotex, ...days(-6, -5), fingerprint: 'over' },
  ];
  await hub.stores.events.events.save(over, new Date());
}

async function codesOf(as: ActingViewer, mutation: string, type: string, input: object) {
  const { errors = [] } = await as.query(
    `mutation ($input: ${type}!) { ${mutation}(input: $input) { userErrors { code } } }`,
    { input },
  );
  return errors.map(({ extensions }) => extensions.code);
}

describe('an exchange of booths', () => {
  it('goes from the proposal over both legs to balance, with each step in its history', async () => {
    const { boothExchange: proposed, userErrors } = await propose({ note: 'As in Dhaka.' });
    expect(userErrors).toEqual([]);
    expect(proposed).toMatchObject({
      state: 'PROPOSED',
      version: 1,
      proposedBy: { code: 'TR' },
      proposedTo: { code: 'IR' },
      legs: [
        { host: { code: 'TR' }, guest: { code: 'IR' }, booth: { id: ours._id } },
        { host: { code: 'IR' }, guest: { code: 'TR' }, booth: null },
      ],
    });
    const { boothExchange: agreed } = await step(iranian, 'Accept', proposed);
    expect(agreed).toMatchObject({ state: 'ACCEPTED', legs: [{}, { booth: null }] });
    const assigned = await step(iranian, 'AssignBooth', agreed, { boothId: theirs._id });
    expect(assigned.boothExchange.legs[1].booth).toEqual({ id: theirs._id });

    await letEventsPass();
    const { boothExchange: half } = await step(iranian, 'ConfirmLeg', assigned.boothExchange, {
      eventId: fair._id,
      remark: 'Well placed.',
    });
    expect(half).toMatchObject({ state: 'LEG1_DONE', legs: [{ remark: 'Well placed.' }, {}] });
    const { boothExchange: whole } = await step(turkish, 'ConfirmLeg', half, {
      eventId: inotex._id,
    });
    expect(whole).toMatchObject({ state: 'BALANCED', expiresAt: null });

    const { node } = await turkish.ask(
      `query ($id: ID!) { node(id: $id) { ... on BoothExchange {
        history { nodes { action fromState toState } } } } }`,
      { id: proposed.id },
    );
    expect(node.history.nodes.map(({ action }: { action: string }) => action)).toEqual([
      'CONFIRM_LEG',
      'CONFIRM_LEG',
      'ASSIGN_BOOTH',
      'ACCEPT',
      'PROPOSE',
    ]);
  });

  it('is not held before the events are over, nor twice, nor without a booth', async () => {
    const agreed = await accepted();
    const early = await step(iranian, 'ConfirmLeg', agreed, { eventId: fair._id });
    expect(early.userErrors).toEqual([
      {
        code: 'INVALID',
        message: `eventId: the event ${fair._id} is not over yet`,
        path: ['input', 'eventId'],
      },
    ]);
    await letEventsPass();
    const { boothExchange: half } = await step(iranian, 'ConfirmLeg', agreed, {
      eventId: fair._id,
    });
    const again = await step(iranian, 'ConfirmLeg', half, { eventId: fair._id });
    expect(again.userErrors).toMatchObject([{ code: 'INVALID', path: ['input', 'eventId'] }]);
    await hub.stores.events.booths.remove([theirs._id], new Date());
    const boothless = await step(turkish, 'ConfirmLeg', half, { eventId: inotex._id });
    expect(boothless.userErrors[0].message).toContain('has no booth');
  });

  it('is not held where the event did not take place', async () => {
    const agreed = await accepted();
    const gone = { ...fair, ...days(-9, -8), status: 'CANCELLED' as const, fingerprint: 'gone' };
    await hub.stores.events.events.save([gone], new Date());
    const { userErrors } = await step(iranian, 'ConfirmLeg', agreed, { eventId: fair._id });
    expect(userErrors[0].message).toBe(`eventId: the event ${fair._id} did not take place`);
  });

  it('is led by those whose turn it is and by nobody else', async () => {
    const { boothExchange } = await propose();
    const id = boothExchange.id;
    const accept = { id, version: 1 };
    const of = (as: ActingViewer) =>
      codesOf(as, 'boothExchangeAccept', 'BoothExchangeAcceptInput', accept);
    expect(await of(turkish)).toEqual(['FORBIDDEN']);
    expect(await of(hub.as({ roles: ['MEMBER'], country: 'IR' }))).toEqual(['FORBIDDEN']);
    expect(await of(hub.as({ roles: ['SECRETARIAT'] }))).toEqual(['FORBIDDEN']);
    const stranger = hub.as({ roles: ['MODERATOR'], country: 'EG' });
    const unknown = await step(stranger, 'Accept', boothExchange);
    expect(unknown.userErrors).toEqual([
      {
        code: 'NOT_FOUND',
        message: `There is no exchange ${id}, or you may not read it; check the id`,
        path: ['input', 'id'],
      },
    ]);
    const { boothExchange: agreed } = await step(iranian, 'Accept', boothExchange);
    const assign = { id, version: agreed.version, boothId: theirs._id };
    expect(
      await codesOf(turkish, 'boothExchangeAssignBooth', 'BoothExchangeAssignBoothInput', assign),
    ).toEqual(['FORBIDDEN']);
    await letEventsPass();
    const confirm = { id, version: agreed.version, eventId: fair._id };
    expect(
      await codesOf(turkish, 'boothExchangeConfirmLeg', 'BoothExchangeConfirmLegInput', confirm),
    ).toEqual(['FORBIDDEN']);
    const input = {
      country: 'TR',
      eventId: fair._id,
      partnerCountry: 'IR',
      partnerEventId: inotex._id,
    };
    expect(
      await codesOf(iranian, 'boothExchangePropose', 'BoothExchangeProposeInput', input),
    ).toEqual(['FORBIDDEN']);
  });

  it('is known to its countries and the secretariat alone until it is agreed', async () => {
    const { boothExchange } = await propose();
    const query = `query ($id: ID!, $event: ID!, $booth: ID!) {
      boothExchange(id: $id) { id } node(id: $id) { id }
      boothExchanges(filter: { events: [$event] }) { totalCount nodes { id } }
      event(id: $event) { boothExchanges { totalCount nodes { id } } }
      booth(id: $booth) { exchange { id } } }`;
    const read = (as: ActingViewer) =>
      as.ask(query, { id: boothExchange.id, event: fair._id, booth: ours._id });
    const all = { totalCount: 1, nodes: [{ id: boothExchange.id }] };
    const known = {
      boothExchange: { id: boothExchange.id },
      node: { id: boothExchange.id },
      boothExchanges: all,
      event: { boothExchanges: all },
      booth: { exchange: { id: boothExchange.id } },
    };
    const none = { totalCount: 0, nodes: [] };
    const unknown = {
      boothExchange: null,
      node: null,
      boothExchanges: none,
      event: { boothExchanges: none },
      booth: { exchange: null },
    };
    const stranger = hub.as({ roles: ['MODERATOR'], country: 'EG' });
    const member = hub.as({ roles: ['MEMBER'], country: 'IR' });
    const secretariat = hub.as({ roles: ['SECRETARIAT'] });
    for (const reader of [turkish, iranian, member, secretariat]) {
      expect(await read(reader)).toEqual(known);
    }
    expect(await read(stranger)).toEqual(unknown);
    await step(iranian, 'Accept', boothExchange);
    expect(await read(stranger)).toEqual(known);
  });

  it.each([
    ['one country with itself', () => ({ partnerCountry: 'TR' }), 'partnerCountry'],
    ['an event of another country', () => ({ eventId: inotex._id, boothId: null }), 'eventId'],
    ['an event that is not there', () => ({ partnerEventId: 'event:hub:no' }), 'partnerEventId'],
    ['a booth of another event', () => ({ boothId: theirs._id }), 'boothId'],
    ['a booth that is not there', () => ({ boothId: 'booth:hub:no' }), 'boothId'],
    ['an answer in the past', () => ({ answerBy: daysFromNow(-1) }), 'answerBy'],
    ['an empty note', () => ({ note: ' ' }), 'note'],
  ])('is not proposed with %s', async (_what, wrong, field) => {
    const { boothExchange, userErrors } = await propose(wrong());
    expect(boothExchange).toBeNull();
    expect(userErrors).toMatchObject([{ code: 'INVALID', path: ['input', field] }]);
  });

  it.each([
    ['is over', () => days(-3, -2)],
    ['is cancelled', () => ({ status: 'CANCELLED' as const })],
    ['is a meeting of a body', () => ({ type: 'MINISTERIAL' as const })],
  ])('is not proposed for an event that %s', async (_what, change) => {
    await hub.stores.events.events.save([{ ...fair, ...change(), fingerprint: 'x' }], new Date());
    const { userErrors } = await propose();
    expect(userErrors).toMatchObject([{ code: 'INVALID', path: ['input', 'eventId'] }]);
  });

  it('does not take a booth that is given to a third country', async () => {
    const given = aBooth({ eventId: fair._id, guestCountry: 'EG' });
    await hub.stores.events.booths.save([given], new Date());
    const { userErrors } = await propose({ boothId: given._id });
    expect(userErrors).toMatchObject([{ code: 'INVALID', path: ['input', 'boothId'] }]);
  });

  it('holds its booths alone, also when many ask for one at the same time', async () => {
    const results = await Promise.all(Array.from({ length: 20 }, () => propose()));
    const made = results.filter(({ boothExchange }) => boothExchange !== null);
    const refused = results.flatMap(({ userErrors }) => userErrors);
    expect(made).toHaveLength(1);
    expect(refused).toHaveLength(19);
    expect(refused[0]).toEqual({
      code: 'CONFLICT',
      message: 'boothId: the booth is part of another exchange; take another one',
      path: ['input', 'boothId'],
    });
  });

  it('does not share a booth with another one that is accepted at the same time', async () => {
    const proposals = [await propose({ boothId: null }), await propose({ boothId: null })];
    const results = await Promise.all(
      proposals.map(({ boothExchange }) =>
        step(iranian, 'Accept', boothExchange, { boothId: theirs._id }),
      ),
    );
    expect(results.filter(({ boothExchange }) => boothExchange !== null)).toHaveLength(1);
    expect(results.flatMap(({ userErrors }) => userErrors)).toMatchObject([{ code: 'CONFLICT' }]);
  });

  it('is changed once by two writers who have read the same version', async () => {
    const { boothExchange } = await propose();
    const results = await Promise.all([
      step(iranian, 'Accept', boothExchange),
      step(iranian, 'Decline', boothExchange, { reason: 'No stand left.' }),
    ]);
    const codes = results.flatMap(({ userErrors }) => userErrors).map(({ code }) => code);
    expect(codes).toHaveLength(1);
    expect(['STALE_VERSION', 'WRONG_STATE']).toContain(codes[0]);
  });

  it('sets its booth free when it is declined, and can be declined with a reason only', async () => {
    const { boothExchange } = await propose();
    const silent = await step(iranian, 'Decline', boothExchange);
    expect(silent.userErrors).toMatchObject([{ code: 'INVALID', path: ['input', 'reason'] }]);
    const { boothExchange: declined } = await step(iranian, 'Decline', boothExchange, {
      reason: 'No stand left.',
    });
    expect(declined.state).toBe('DECLINED');
    expect((await propose()).userErrors).toEqual([]);
    const late = await step(iranian, 'Accept', declined);
    expect(late.userErrors).toMatchObject([{ code: 'WRONG_STATE' }]);
  });

  it('expires by itself when it is not answered in time, which sets its booth free', async () => {
    const { boothExchange } = await propose({ answerBy: daysFromNow(3) });
    const duty = expireExchanges(hub.stores.events.boothExchanges);
    await duty.run(new Date());
    const read = () =>
      turkish.ask('query ($id: ID!) { boothExchange(id: $id) { state version expiresAt } }', {
        id: boothExchange.id,
      });
    expect((await read()).boothExchange).toMatchObject({ state: 'PROPOSED', version: 1 });
    const later = new Date(`${daysFromNow(4)}T12:00:00Z`);
    await Promise.all([duty.run(later), duty.run(later)]);
    expect((await read()).boothExchange).toEqual({ state: 'EXPIRED', version: 2, expiresAt: null });
    expect((await propose()).userErrors).toEqual([]);
  });

  it('keeps what was held when the rest expires, and gives up what was not', async () => {
    const agreed = await accepted();
    await letEventsPass();
    const { boothExchange: half } = await step(iranian, 'ConfirmLeg', agreed, {
      eventId: fair._id,
    });
    const later = new Date(Date.parse(half.expiresAt) + 1);
    await expireExchanges(hub.stores.events.boothExchanges).run(later);
    const { booths } = await turkish.ask(
      'query ($events: [ID!]) { booths(filter: { events: $events }) { nodes { id exchange { state } } } }',
      { events: [fair._id, inotex._id] },
    );
    expect(booths.nodes).toEqual(
      expect.arrayContaining([
        { id: ours._id, exchange: { state: 'EXPIRED' } },
        { id: theirs._id, exchange: null },
      ]),
    );
  });

  it('puts another booth in the place of one, and lets the first go', async () => {
    const { boothExchange } = await propose();
    const better = aBooth({ eventId: fair._id });
    await hub.stores.events.booths.save([better], new Date());
    const { boothExchange: changed } = await step(turkish, 'AssignBooth', boothExchange, {
      boothId: better._id,
    });
    expect(changed.legs[0].booth).toEqual({ id: better._id });
    expect((await propose()).userErrors).toEqual([]);
  });
});

describe('a booth in an exchange', () => {
  it('is filled by the guest once it is agreed, and by no third country', async () => {
    const lab = anInstitution({ country: 'IR' });
    const stand = aBooth({ eventId: fair._id, source: aSource('stand', { platform: 'hub' }) });
    await hub.stores.institutions.institutions.save([lab], new Date());
    await hub.stores.events.booths.save([stand], new Date());
    const { boothExchange } = await propose({ boothId: stand._id });
    await step(iranian, 'Accept', boothExchange);
    const input = { id: stand._id, version: 1, exhibitorId: lab._id };
    const egyptian = hub.as({ roles: ['MODERATOR'], country: 'EG' });
    expect(
      await codesOf(egyptian, 'boothAssignExhibitor', 'BoothAssignExhibitorInput', input),
    ).toEqual(['FORBIDDEN']);
    const { booth, userErrors } = await iranian.act(
      'boothAssignExhibitor',
      'BoothAssignExhibitorInput',
      input,
      'booth { exhibitor { id } }',
    );
    expect(userErrors).toEqual([]);
    expect(booth).toEqual({ exhibitor: { id: lab._id } });
  });
});

describe('Query.boothExchangeBalance', () => {
  const BALANCE = `query ($countries: [CountryCode!]) { boothExchangeBalance(countries: $countries) {
    country { code name } given received toGive toReceive balance } }`;
  const read = async (): Promise<Answer['data']> => {
    const { boothExchangeBalance } = await turkish.ask(BALANCE, { countries: ['TR', 'IR', 'MY'] });
    return Object.fromEntries(
      boothExchangeBalance.map(({ country, ...counts }: { country: { code: string } }) => [
        country.code,
        counts,
      ]),
    );
  };

  it('counts what was held and what is still to come, and nothing that is only proposed', async () => {
    const before = await read();
    await propose({ boothId: null });
    expect(await read()).toEqual(before);
    const agreed = await accepted();
    const open = await read();
    expect(open.TR).toMatchObject({
      toGive: before.TR.toGive + 1,
      toReceive: before.TR.toReceive + 1,
    });
    await letEventsPass();
    const { boothExchange: half } = await step(iranian, 'ConfirmLeg', agreed, {
      eventId: fair._id,
    });
    const one = await read();
    expect(one.TR).toMatchObject({
      given: before.TR.given + 1,
      toGive: before.TR.toGive,
      balance: before.TR.balance + 1,
    });
    expect(one.IR).toMatchObject({
      received: before.IR.received + 1,
      balance: before.IR.balance - 1,
    });
    await step(turkish, 'ConfirmLeg', half, { eventId: inotex._id });
    const both = await read();
    expect([both.TR.balance, both.IR.balance]).toEqual([before.TR.balance, before.IR.balance]);
    expect(both.MY).toEqual({ given: 0, received: 0, toGive: 0, toReceive: 0, balance: 0 });
  });

  it('tells of the members of the D-8 when no country is named', async () => {
    const { data } = await hub.query('{ boothExchangeBalance { country { code } } }');
    expect(data.boothExchangeBalance).toHaveLength(9);
  });

  it('refuses more than fifty countries', async () => {
    const { errors } = await hub.query(BALANCE, { countries: Array(51).fill('TR') });
    expect(errors).toMatchObject([
      { message: 'countries must have at most 50, got 51', extensions: { code: 'BAD_USER_INPUT' } },
    ]);
  });
});
