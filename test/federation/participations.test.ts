import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { noteAllAccepted } from '../../subgraphs/events/participations/noteAccepted.js';
import { anEvent } from '../builders/anEvent.js';
import { anInstitution } from '../builders/anInstitution.js';
import { type ActingHub, type ActingViewer, startActingHub } from '../support/actingHub.js';
import { until } from '../support/databaseEngine.js';
import { daysFromNow } from '../support/localDays.js';

let hub: ActingHub;
let host: ActingViewer;
let iranian: ActingViewer;
let malaysian: ActingViewer;
let event: ReturnType<typeof anEvent>;

beforeAll(async () => {
  hub = await startActingHub();
  host = hub.as({ roles: ['MODERATOR'], country: 'TR' });
  iranian = hub.as({ roles: ['MODERATOR'], country: 'IR' });
  malaysian = hub.as({ roles: ['MODERATOR'], country: 'MY' });
});
afterAll(() => hub.stop());

const days = (from: number, to: number) => {
  const [start, end] = [daysFromNow(from), daysFromNow(to)];
  return { period: { start, end, precision: 'DAY' as const, text: null }, startsOn: start };
};

beforeEach(async () => {
  event = anEvent({
    country: 'TR',
    ...days(30, 32),
    participations: [
      { country: 'EG', kind: 'VISITORS', count: null, result: 'Many talks.' },
      { country: 'IR', kind: 'PAVILION', count: { value: 1, qualifier: 'ABOUT' }, result: null },
    ],
  });
  await hub.stores.events.events.save([event], new Date());
});

const letEventPass = () =>
  hub.stores.events.events.save([{ ...event, ...days(-9, -8), fingerprint: 'over' }], new Date());

const CALL = 'participationCall { id version open facilitated places kinds event { id } }';
const PARTICIPATION = `participation { id version state country { code } kind count { value qualifier }
  pavilion { hall areaSquareMetres } members { name role } memberCount result call { id } institution { id } }`;

const open = (more: object = {}, as = host) =>
  as.act(
    'participationCallOpen',
    'ParticipationCallOpenInput',
    {
      eventId: event._id,
      text: [{ value: 'Free stands for members.', language: 'en' }],
      kinds: ['PAVILION', 'EXHIBITORS'],
      closesOn: daysFromNow(5),
      ...more,
    },
    CALL,
  );

const apply = (callId: string, more: object = {}, as = iranian) =>
  as.act(
    'participationApply',
    'ParticipationApplyInput',
    { callId, country: 'IR', kind: 'PAVILION', ...more },
    PARTICIPATION,
  );

/** How many of some participations hold actions from which something is still to follow. */
async function pendingOf(participations: readonly Step[]) {
  const ids = participations.map(({ id }) => id);
  const pending = await hub.stores.events.participations.writer.withPendingActions(100);
  return pending.filter(({ _id }) => ids.includes(_id)).length;
}

interface Step {
  readonly id: string;
  readonly version: number;
}

const step = (as: ActingViewer, name: string, { id, version }: Step, more: object = {}) =>
  as.act(
    `participation${name}`,
    name === 'Revise' || name === 'Complete' ? `Participation${name}Input` : 'EventActionInput',
    { id, version, ...more },
    PARTICIPATION,
  );

describe('a call for participation', () => {
  it('is opened, listed as open, and closed', async () => {
    const { participationCall: call, userErrors } = await open({ facilitated: true, places: 3 });
    expect(userErrors).toEqual([]);
    expect(call).toMatchObject({ open: true, facilitated: true, places: 3 });
    const LIST = `query ($event: ID!, $open: Boolean) {
      participationCalls(filter: { events: [$event], open: $open, facilitated: true }) { totalCount nodes { id } }
      event(id: $event) { participationCalls { nodes { id } } } }`;
    const read = (isOpen: boolean) => iranian.ask(LIST, { event: event._id, open: isOpen });
    expect((await read(true)).participationCalls.nodes).toEqual([{ id: call.id }]);
    expect((await read(true)).event.participationCalls.nodes).toEqual([{ id: call.id }]);
    const closed = await host.act(
      'participationCallClose',
      'EventActionInput',
      { id: call.id, version: 1 },
      CALL,
    );
    expect(closed.participationCall.open).toBe(false);
    expect((await read(true)).participationCalls.totalCount).toBe(0);
    expect((await read(false)).participationCalls.totalCount).toBe(1);
    const late = await apply(call.id);
    expect(late.userErrors).toMatchObject([{ code: 'INVALID', path: ['input', 'callId'] }]);
  });

  it.each([
    ['for no event', { eventId: 'event:hub:none' }, 'eventId'],
    ['without a text', { text: [] }, 'text'],
    ['without a form', { kinds: [] }, 'kinds'],
    ['in the past', { closesOn: daysFromNow(-2) }, 'closesOn'],
    ['for nobody', { places: 0 }, 'places'],
  ])('is not opened %s', async (_how, wrong, field) => {
    const { userErrors } = await open(wrong);
    expect(userErrors).toMatchObject([{ code: 'INVALID', path: ['input', field] }]);
  });

  it('is opened by those who write the event', async () => {
    const { errors } = await iranian.query(
      'mutation ($input: ParticipationCallOpenInput!) { participationCallOpen(input: $input) { userErrors { code } } }',
      {
        input: {
          eventId: event._id,
          text: [{ value: 'x', language: 'en' }],
          kinds: ['PAVILION'],
          closesOn: daysFromNow(5),
        },
      },
    );
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});

describe('a participation', () => {
  it('is applied for, accepted and told of after the event, and adds to what the event says', async () => {
    const { participationCall: call } = await open();
    const { participation: applied, userErrors } = await apply(call.id, {
      content: {
        count: { value: 6 },
        pavilion: { hall: '4', areaSquareMetres: 120 },
        members: [{ name: 'Person One', role: 'Head' }, { name: 'Person Two' }],
      },
    });
    expect(userErrors).toEqual([]);
    expect(applied).toMatchObject({
      state: 'APPLIED',
      count: { value: 6, qualifier: 'EXACT' },
      pavilion: { hall: '4', areaSquareMetres: 120 },
      memberCount: 2,
      call: { id: call.id },
    });
    const { participation: revised } = await step(iranian, 'Revise', applied, {
      content: { count: { value: 7, qualifier: 'OVER' } },
    });
    expect(revised).toMatchObject({ count: { value: 7, qualifier: 'OVER' }, memberCount: 2 });
    const SUM = `query ($id: ID!) { event(id: $id) {
      participations { country { code } kind count { value qualifier } result } } }`;
    const sums = async () => (await malaysian.ask(SUM, { id: event._id })).event.participations;
    const egypt = { country: { code: 'EG' }, kind: 'VISITORS', count: null, result: 'Many talks.' };
    const iran = { country: { code: 'IR' }, kind: 'PAVILION', result: null };
    expect(await sums()).toEqual([egypt, { ...iran, count: { value: 1, qualifier: 'ABOUT' } }]);

    const { participation: accepted } = await step(host, 'Accept', revised);
    expect(accepted.state).toBe('ACCEPTED');
    expect(await sums()).toEqual([egypt, { ...iran, count: { value: 7, qualifier: 'OVER' } }]);
    const early = await step(iranian, 'Complete', accepted);
    expect(early.userErrors).toMatchObject([{ code: 'INVALID', path: ['input', 'id'] }]);

    await letEventPass();
    const { participation: done } = await step(iranian, 'Complete', accepted, {
      count: { value: 8 },
      result: 'Two contracts.',
    });
    expect(done).toMatchObject({ state: 'TOOK_PART', result: 'Two contracts.' });
    expect(await sums()).toEqual([
      egypt,
      { ...iran, count: { value: 8, qualifier: 'EXACT' }, result: 'Two contracts.' },
    ]);
  });

  it('makes its event one of those its country takes part in, for as long as it is accepted', async () => {
    const LISTED = `query ($countries: [CountryCode!]) {
      events(first: 100, filter: { participants: $countries, countries: ["TR"] }) { totalCount nodes { id } } }`;
    const listed = async (countries: string[]) =>
      (await malaysian.ask(LISTED, { countries })).events;
    const isListed = async (countries: string[]) =>
      (await listed(countries)).nodes.some(({ id }: { id: string }) => id === event._id);
    const { participationCall: call } = await open();
    const { participation: applied } = await apply(call.id, { country: 'MY' }, malaysian);
    expect([await isListed(['EG']), await isListed(['MY'])]).toEqual([true, false]);
    const { participation: accepted } = await step(host, 'Accept', applied);
    await until(() => isListed(['MY']));
    // What was counted before is forgotten a moment after the event is found.
    await until(async () => {
      const { totalCount, nodes } = await listed(['MY']);
      return totalCount === nodes.length;
    });
    expect(await isListed(['EG', 'MY'])).toBe(true);
    // The source gives the event anew, which says nothing of who was accepted here.
    await hub.stores.events.events.save([{ ...event, fingerprint: 'anew' }], new Date());
    expect(await isListed(['MY'])).toBe(true);
    await step(malaysian, 'Withdraw', accepted, { reason: 'No budget.' });
    await until(async () => !(await isListed(['MY'])));
  });

  it('is noted with its event once all that happen at the same time are over, as they have left it', async () => {
    const { participationCall: call } = await open({ kinds: ['EXHIBITORS'] });
    const labs = Array.from({ length: 6 }, () => anInstitution({ country: 'MY' }));
    await hub.stores.institutions.institutions.save(labs, new Date());
    const accepted = await Promise.all(
      labs.map(async ({ _id }) => {
        const more = { country: 'MY', institutionId: _id, kind: 'EXHIBITORS' };
        const { participation } = await apply(call.id, more, malaysian);
        return (await step(host, 'Accept', participation)).participation;
      }),
    );
    await Promise.all(
      accepted.map((each) => step(malaysian, 'Withdraw', each, { reason: 'No budget.' })),
    );
    await until(async () => (await pendingOf(accepted)) === 0);
    const kept = await hub.stores.events.events.writer.find(event._id);
    expect(kept?.acceptedCountries).toEqual([]);
    // Whoever read the event before can still write it.
    expect(kept?.version).toBe(1);
  });

  it('is noted with its event when no action told of it', async () => {
    const before = await hub.stores.events.events.writer.find(event._id);
    expect(before?.acceptedCountries).toBeUndefined();
    const { participationCall: call } = await open();
    const { participation } = await apply(call.id);
    const { participations } = hub.stores.events;
    // As an import writes it.
    await hub.database.db
      .collection<{ _id: string }>('participations')
      .updateOne({ _id: participation.id }, { $set: { isPublic: true } });
    const heal = async () => {
      await noteAllAccepted(hub.stores.events).run(new Date());
      return (await hub.stores.events.events.writer.find(event._id))?.acceptedCountries;
    };
    expect(await heal()).toEqual(['IR']);
    await participations.remove([participation.id], new Date());
    expect(await heal()).toEqual([]);
  });

  it('is entered by the organisers without a call', async () => {
    const lab = anInstitution({ country: 'MY' });
    await hub.stores.institutions.institutions.save([lab], new Date());
    const record = (more: object = {}) =>
      host.act(
        'participationRecord',
        'ParticipationRecordInput',
        { eventId: event._id, country: 'MY', institutionId: lab._id, kind: 'EXHIBITORS', ...more },
        PARTICIPATION,
      );
    const { participation } = await record();
    expect(participation).toMatchObject({ state: 'ACCEPTED', call: null });
    const { institution } = await malaysian.ask(
      'query ($id: ID!) { institution(id: $id) { participationRecords { totalCount nodes { id } } } }',
      { id: lab._id },
    );
    expect(institution.participationRecords.nodes).toEqual([{ id: participation.id }]);
    const wrongCountry = await record({ country: 'IR' });
    expect(wrongCountry.userErrors).toMatchObject([
      { code: 'INVALID', path: ['input', 'institutionId'] },
    ]);
  });

  it.each([
    ['in a form the call does not have', { kind: 'VISITORS' }, ['input', 'kind']],
    ['from a country that is not called', { country: 'MY' }, ['input', 'country']],
    ['to no call', { callId: 'participationcall:hub:none' }, ['input', 'callId']],
    [
      'with a pavilion of no size',
      { content: { pavilion: { areaSquareMetres: 0 } } },
      ['input', 'content', 'pavilion', 'areaSquareMetres'],
    ],
    [
      'with members without a name',
      { content: { members: [{ name: ' ' }] } },
      ['input', 'content', 'members', '0', 'name'],
    ],
  ])('is not applied for %s', async (_how, wrong, path) => {
    const { participationCall: call } = await open({ countries: ['IR'] });
    const as = 'country' in wrong ? malaysian : iranian;
    const { userErrors } = await apply(call.id, wrong, as);
    expect(userErrors).toMatchObject([{ code: 'INVALID', path }]);
  });

  it('is applied for once, also by two at the same time, and again after it was taken back', async () => {
    const { participationCall: call } = await open();
    const results = await Promise.all([1, 2, 3].map(() => apply(call.id)));
    const [made] = results.flatMap(({ participation }) => participation ?? []);
    expect(results.flatMap(({ userErrors }) => userErrors)).toMatchObject([
      { code: 'CONFLICT', path: ['input', 'callId'] },
      { code: 'CONFLICT', path: ['input', 'callId'] },
    ]);
    await step(iranian, 'Withdraw', made, { reason: 'No budget.' });
    expect((await apply(call.id)).userErrors).toEqual([]);
  });

  it('takes one of the places of its call, of which no more are given than there are', async () => {
    const { participationCall: call } = await open({ places: 2, kinds: ['EXHIBITORS'] });
    const labs = Array.from({ length: 4 }, () => anInstitution({ country: 'IR' }));
    await hub.stores.institutions.institutions.save(labs, new Date());
    const applied = await Promise.all(
      labs.map(({ _id }) => apply(call.id, { institutionId: _id, kind: 'EXHIBITORS' })),
    );
    // Those who meet at one place try again, as the refusal says.
    const accept = async ({ participation }: { participation: Step }) => {
      for (;;) {
        const result = await step(host, 'Accept', participation);
        if (!result.userErrors[0]?.message.includes('at the same time')) return result;
      }
    };
    const results = await Promise.all(applied.map(accept));
    const accepted = results.flatMap(({ participation }) => participation ?? []);
    expect(accepted).toHaveLength(2);
    const refused = results.flatMap(({ userErrors }) => userErrors);
    expect(refused.map(({ message }: { message: string }) => message)).toEqual([
      'id: all 2 places of the call are taken',
      'id: all 2 places of the call are taken',
    ]);
    await step(iranian, 'Withdraw', accepted[0], { reason: 'No budget.' });
    const loser = applied.find(
      ({ participation }) => !accepted.some(({ id }) => id === participation.id),
    );
    expect((await accept(loser)).userErrors).toEqual([]);
  });

  it('is known to the applicant, the organisers and the secretariat alone until it is accepted', async () => {
    const { participationCall: call } = await open();
    const { participation } = await apply(call.id, {
      content: { members: [{ name: 'Person One' }] },
    });
    const { id } = participation;
    const READ = `query ($id: ID!, $event: ID!) { participation(id: $id) { members { name } memberCount } node(id: $id) { id }
      participations(filter: { events: [$event] }) { totalCount } event(id: $event) { participationRecords { totalCount } } }`;
    const read = (as: ActingViewer) => as.ask(READ, { id, event: event._id });
    const known = (members: object[] | null) => ({
      participation: { members, memberCount: 1 },
      node: { id },
      participations: { totalCount: 1 },
      event: { participationRecords: { totalCount: 1 } },
    });
    const member = hub.as({ roles: ['MEMBER'], country: 'IR' });
    for (const reader of [iranian, host, hub.as({ roles: ['SECRETARIAT'] })]) {
      expect(await read(reader)).toEqual(known([{ name: 'Person One' }]));
    }
    expect(await read(member)).toEqual(known(null));
    expect(await read(malaysian)).toEqual({
      participation: null,
      node: null,
      participations: { totalCount: 0 },
      event: { participationRecords: { totalCount: 0 } },
    });
    const unknown = await step(malaysian, 'Accept', participation);
    expect(unknown.userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
    await step(host, 'Accept', participation);
    expect(await read(malaysian)).toEqual(known(null));
  });

  it('is decided by the organisers, with a reason where it is refused', async () => {
    const { participationCall: call } = await open();
    const { participation } = await apply(call.id);
    const { errors } = await iranian.query(
      'mutation ($input: EventActionInput!) { participationAccept(input: $input) { userErrors { code } } }',
      { input: { id: participation.id, version: 1 } },
    );
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    const silent = await step(host, 'Decline', participation);
    expect(silent.userErrors).toMatchObject([{ code: 'INVALID', path: ['input', 'reason'] }]);
    const both = await Promise.all([
      step(host, 'Decline', participation, { reason: 'Full.' }),
      step(host, 'Accept', participation),
    ]);
    expect(both.flatMap(({ userErrors }) => userErrors)).toHaveLength(1);
  });
});
