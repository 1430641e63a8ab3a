import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { aBody } from '../builders/aBody.js';
import { anEvent } from '../builders/anEvent.js';
import { anInstitution } from '../builders/anInstitution.js';
import { type ActingHub, type ActingViewer, startActingHub } from '../support/actingHub.js';
import { until } from '../support/databaseEngine.js';

let hub: ActingHub;
let host: string;
let editor: ActingViewer;
let moderator: ActingViewer;

beforeAll(async () => {
  hub = await startActingHub();
});
afterAll(() => hub.stop());

beforeEach(async () => {
  const institution = anInstitution({ country: 'TR' });
  await hub.stores.institutions.institutions.save([institution], new Date());
  host = institution._id;
  editor = hub.as({ roles: ['INSTITUTION_EDITOR'], institutionIds: [host] });
  moderator = hub.as({ roles: ['MODERATOR'], country: 'TR' });
});

const EVENT = `event { id version status type mode name timeZone period { start end precision text }
  parent { id } host { id } country { code } topics figures { measure count { value qualifier } } }`;

const content = {
  name: [{ value: 'Bosphorus Technology Fair', language: 'en' }],
  type: 'EXHIBITION',
  country: 'TR',
  timeZone: 'Europe/Istanbul',
  period: { start: '2098-05-10', end: '2098-05-12' },
};

const create = (more: object = {}, as = editor, hostId: string | null = host) =>
  as.act('eventCreate', 'EventCreateInput', { hostId, content: { ...content, ...more } }, EVENT);

interface Step {
  readonly id: string;
  readonly version: number;
}

const step = (as: ActingViewer, name: string, { id, version }: Step, more: object = {}) =>
  as.act(`event${name}`, 'EventActionInput', { id, version, ...more }, EVENT);

const revise = (as: ActingViewer, { id, version }: Step, change: object) =>
  as.act('eventRevise', 'EventReviseInput', { id, version, content: change }, EVENT);

describe('an event entered at the hub', () => {
  it('goes from planned over confirmed and postponed to new days, with each step in its history', async () => {
    const { event, userErrors } = await create({
      topics: ['water', 'water'],
      figures: [{ measure: 'stands', count: { value: 60, qualifier: 'ABOUT' } }],
    });
    expect(userErrors).toEqual([]);
    expect(event).toMatchObject({
      status: 'PLANNED',
      version: 1,
      mode: 'UNKNOWN',
      host: { id: host },
      topics: ['water'],
      figures: [{ measure: 'stands', count: { value: 60, qualifier: 'ABOUT' } }],
    });
    const { event: confirmed } = await step(moderator, 'Confirm', event);
    expect(confirmed.status).toBe('CONFIRMED');
    const { event: postponed } = await step(editor, 'Postpone', confirmed, {
      reason: 'The hall is not ready.',
    });
    expect(postponed).toMatchObject({
      status: 'POSTPONED',
      period: {
        start: null,
        end: null,
        text: 'put off, first planned for 2098-05-10 to 2098-05-12',
      },
    });
    const without = await step(editor, 'Confirm', postponed);
    expect(without.userErrors).toMatchObject([{ code: 'INVALID', path: ['input', 'id'] }]);
    const { event: planned } = await revise(editor, postponed, {
      period: { start: '2098-09-01', end: '2098-09-01' },
    });
    expect(planned).toMatchObject({ status: 'PLANNED', period: { start: '2098-09-01' } });
    const { event: off } = await step(editor, 'Cancel', planned, { reason: 'No money.' });
    expect(off.status).toBe('CANCELLED');
    const late = await revise(editor, off, { city: 'Bursa' });
    expect(late.userErrors).toMatchObject([{ code: 'WRONG_STATE' }]);

    const read = `query ($id: ID!) { event(id: $id) { history { nodes { action reason } } } }`;
    const { event: own } = await editor.ask(read, { id: event.id });
    expect(own.history.nodes.map(({ action }: { action: string }) => action)).toEqual([
      'CANCEL',
      'REVISE',
      'POSTPONE',
      'CONFIRM',
      'CREATE',
    ]);
    const { data } = await hub.query(read, { id: event.id });
    expect(data.event).toEqual({ history: null });
  });

  it('is decided only as long as it has no days', async () => {
    const { event } = await create({ period: null });
    expect(event.status).toBe('DECIDED');
    const { event: planned } = await revise(editor, event, { period: content.period });
    expect(planned.status).toBe('PLANNED');
    const { event: undone } = await revise(editor, planned, { period: null });
    expect(undone.status).toBe('DECIDED');
  });

  it('is listed by its year and found by its name', async () => {
    const { event } = await create({ name: [{ value: 'Xylophonic Expo', language: 'en' }] });
    const { events } = await moderator.ask(
      '{ events(query: "xylophonic", filter: { years: { from: 2098, to: 2098 } }) { nodes { id } } }',
    );
    expect(events.nodes).toEqual([{ id: event.id }]);
  });

  it.each([
    ['ends before it starts', { period: { start: '2098-05-12', end: '2098-05-10' } }, 'period'],
    ['is in no time zone there is', { timeZone: 'Asia/Atlantis' }, 'timeZone'],
    ['is in an offset instead of a time zone', { timeZone: '+03:30' }, 'timeZone'],
    ['has an edition below 1', { edition: 0 }, 'edition'],
    ['has no name', { name: [] }, 'name'],
    ['is part of nothing', { parentId: 'event:hub:none' }, 'parentId'],
    ['is of no body', { bodyId: 'body:hub:none' }, 'bodyId'],
    ['is organised by nobody', { organiserIds: ['institution:hub:none'] }, 'organiserIds'],
    ['lies off the map', { location: { latitude: 91, longitude: 0 } }, 'location'],
    ['counts below nothing', { figures: [{ measure: 'x', count: { value: -1 } }] }, 'figures'],
  ])('is not entered when it %s', async (_what, wrong, field) => {
    const { event, userErrors } = await create(wrong);
    expect(event).toBeNull();
    expect(userErrors).toMatchObject([{ code: 'INVALID' }]);
    expect(userErrors[0].path.slice(0, 3)).toEqual(['input', 'content', field]);
  });

  it('needs a type and an active host', async () => {
    const { userErrors } = await create({ type: undefined });
    expect(userErrors).toMatchObject([{ code: 'INVALID', path: ['input', 'content', 'type'] }]);
    const secretariat = hub.as({ roles: ['SECRETARIAT'] });
    const unknown = await create({}, secretariat, 'institution:hub:none');
    expect(unknown.userErrors).toMatchObject([{ code: 'INVALID', path: ['input', 'hostId'] }]);
  });

  it('leaves its parent again where two have made their events part of each other at once', async () => {
    const parentOf = async (id: string) =>
      (await hub.stores.events.events.writer.find(id))?.parentId ?? null;
    const { event: one } = await create();
    const { event: other } = await create();
    const both = await Promise.all([
      revise(editor, one, { parentId: other.id }),
      revise(editor, other, { parentId: one.id }),
    ]);
    expect(both.flatMap(({ userErrors }) => userErrors).length).toBeLessThan(2);
    await until(
      async () => (await parentOf(one.id)) === null || (await parentOf(other.id)) === null,
    );
  });

  it('is taken out of a circle of three by the sweep, one of them and by the hub', async () => {
    const { event: first } = await create();
    const { event: second } = await create({ parentId: first.id });
    const { event: third } = await create({ parentId: second.id });
    const ids: string[] = [first.id, second.id, third.id];
    await hub.stores.events.events.outbox.sweep();
    // What three who wrote at the same moment leave behind, and no action alone can.
    const { modifiedCount } = await hub.database.db
      .collection<{ _id: string }>('events')
      .updateMany({ _id: { $in: ids } }, [
        {
          $set: {
            parentId: { $cond: [{ $eq: ['$_id', first.id] }, third.id, '$parentId'] },
            pendingActions: [{ _id: '$_id', at: '$createdAt', changes: [{ field: 'parentId' }] }],
          },
        },
      ]);
    expect(modifiedCount).toBe(3);
    const { events } = hub.stores.events;
    await until(async () => {
      await events.outbox.sweep();
      const found = await Promise.all(ids.map((id) => events.writer.find(id)));
      return found.every((event) => event?.pendingActions?.length === 0);
    });
    const found = await Promise.all(ids.map((id) => events.writer.find(id)));
    const out = found.filter((event) => event?.parentId === null);
    expect(out.map((event) => event?._id)).toEqual([ids.toSorted().at(-1)]);
    const { event } = await editor.ask(
      'query ($id: ID!) { event(id: $id) { parent { id } history(first: 1) { nodes { action by { subject } } } } }',
      { id: out[0]?._id },
    );
    expect(event).toEqual({
      parent: null,
      history: { nodes: [{ action: 'LEAVE_PARENT', by: { subject: 'hub' } }] },
    });
  });

  it('can be the meeting of a body and part of another event, and not part of itself', async () => {
    const body = aBody();
    await hub.stores.institutions.bodies.save([body], new Date());
    const { event: summit } = await create({ type: 'SUMMIT' });
    const { event: forum, userErrors } = await create({ parentId: summit.id, bodyId: body._id });
    expect(userErrors).toEqual([]);
    expect(forum.parent).toEqual({ id: summit.id });
    for (const parentId of [summit.id, forum.id]) {
      const circle = await revise(editor, summit, { parentId });
      expect(circle.userErrors).toMatchObject([
        { code: 'INVALID', path: ['input', 'content', 'parentId'] },
      ]);
    }
  });

  it('is entered by its host, moderators of its country and the secretariat alone', async () => {
    const input = { hostId: null, content };
    const MUTATION =
      'mutation ($input: EventCreateInput!) { eventCreate(input: $input) { event { id } } }';
    const refusalOf = async (as: ActingViewer, given: object = input) =>
      (await as.query(MUTATION, { input: given })).errors?.[0]?.extensions.code;
    expect(await refusalOf(moderator)).toBeUndefined();
    expect(await refusalOf(hub.as({ roles: ['SECRETARIAT'] }))).toBeUndefined();
    expect(await refusalOf(hub.as({ roles: ['MODERATOR'], country: 'IR' }))).toBe('FORBIDDEN');
    expect(await refusalOf(hub.as({ roles: ['MEMBER'], country: 'TR' }))).toBe('FORBIDDEN');
    expect(await refusalOf(editor)).toBe('FORBIDDEN');
    const { errors } = await hub.query(MUTATION, { input });
    expect(errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });

  it('is not moved to a country whose events one may not write', async () => {
    const { event } = await create({}, moderator, null);
    const { userErrors } = await revise(moderator, event, { country: 'IR' });
    expect(userErrors).toMatchObject([{ code: 'INVALID', path: ['input', 'content', 'country'] }]);
  });

  it('is postponed and cancelled with a reason only', async () => {
    const { event } = await create();
    for (const name of ['Postpone', 'Cancel']) {
      const { userErrors } = await step(editor, name, event);
      expect(userErrors).toMatchObject([{ code: 'INVALID', path: ['input', 'reason'] }]);
    }
  });

  it('is changed once by two writers who have read the same version', async () => {
    const { event } = await create();
    const results = await Promise.all([
      step(editor, 'Confirm', event),
      step(moderator, 'Cancel', event, { reason: 'No.' }),
    ]);
    expect(results.flatMap(({ userErrors }) => userErrors)).toHaveLength(1);
    const stale = await step(editor, 'Confirm', event);
    expect(stale.userErrors).toMatchObject([{ code: 'STALE_VERSION' }]);
  });

  it('is kept where it comes from when a platform has given it', async () => {
    const given = anEvent({ hostInstitutionId: host });
    await hub.stores.events.events.save([given], new Date());
    const { userErrors } = await step(editor, 'Confirm', { id: given._id, version: 1 });
    expect(userErrors).toMatchObject([{ code: 'CONFLICT', path: ['input', 'id'] }]);
  });
});

describe('a booth', () => {
  const BOOTH = 'booth { id version number hall areaSquareMetres exhibitor { id } event { id } }';
  const createBooth = (eventId: string, more: object = {}, as = editor) =>
    as.act('boothCreate', 'BoothCreateInput', { eventId, content: more }, BOOTH);

  it('is entered, rewritten, given an exhibitor and withdrawn by those who write its event', async () => {
    const { event } = await create();
    const { booth, userErrors } = await createBooth(event.id, { number: 'A-12', hall: '4' });
    expect(userErrors).toEqual([]);
    expect(booth).toMatchObject({ number: 'A-12', hall: '4', event: { id: event.id } });
    const { booth: revised } = await editor.act(
      'boothRevise',
      'BoothReviseInput',
      { id: booth.id, version: 1, content: { areaSquareMetres: 12.5, hall: null } },
      BOOTH,
    );
    expect(revised).toMatchObject({ number: 'A-12', hall: null, areaSquareMetres: 12.5 });
    const { booth: filled } = await editor.act(
      'boothAssignExhibitor',
      'BoothAssignExhibitorInput',
      { id: booth.id, version: 2, exhibitorId: host },
      BOOTH,
    );
    expect(filled.exhibitor).toEqual({ id: host });
    const { institution } = await editor.ask(
      'query ($id: ID!) { institution(id: $id) { booths { totalCount nodes { id } } } }',
      { id: host },
    );
    expect(institution.booths).toEqual({ totalCount: 1, nodes: [{ id: booth.id }] });
    const gone = await editor.act(
      'boothWithdraw',
      'EventActionInput',
      { id: booth.id, version: 3, reason: 'Rebuilt.' },
      BOOTH,
    );
    expect(gone).toEqual({ booth: null, userErrors: [] });
    expect((await createBooth(event.id, { number: 'A-12' })).userErrors).toEqual([]);
  });

  it('has a number of its own within its event, also when two are entered at the same time', async () => {
    const { event } = await create();
    const results = await Promise.all([1, 2, 3].map(() => createBooth(event.id, { number: '7' })));
    expect(results.flatMap(({ userErrors }) => userErrors)).toMatchObject([
      { code: 'CONFLICT', path: ['input', 'content', 'number'] },
      { code: 'CONFLICT', path: ['input', 'content', 'number'] },
    ]);
    expect((await createBooth(event.id)).userErrors).toEqual([]);
    expect((await createBooth(event.id)).userErrors).toEqual([]);
  });

  it('is not entered at no event, without a size or by a stranger', async () => {
    const { event } = await create();
    const nowhere = await createBooth('event:hub:none');
    expect(nowhere.userErrors).toMatchObject([{ code: 'INVALID', path: ['input', 'eventId'] }]);
    const flat = await createBooth(event.id, { areaSquareMetres: 0 });
    expect(flat.userErrors).toMatchObject([{ code: 'INVALID' }]);
    const { errors } = await hub
      .as({ roles: ['MODERATOR'], country: 'IR' })
      .query(
        'mutation ($input: BoothCreateInput!) { boothCreate(input: $input) { booth { id } } }',
        {
          input: { eventId: event.id, content: {} },
        },
      );
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('is not withdrawn while it is part of an exchange', async () => {
    const { event } = await create();
    const { booth } = await createBooth(event.id);
    const inotex = anEvent({ country: 'IR' });
    const period = {
      start: '2098-08-01',
      end: '2098-08-02',
      precision: 'DAY' as const,
      text: null,
    };
    await hub.stores.events.events.save(
      [{ ...inotex, period, startsOn: period.start }],
      new Date(),
    );
    const proposed = await moderator.act(
      'boothExchangePropose',
      'BoothExchangeProposeInput',
      {
        country: 'TR',
        eventId: event.id,
        boothId: booth.id,
        partnerCountry: 'IR',
        partnerEventId: inotex._id,
      },
      'boothExchange { id }',
    );
    expect(proposed.userErrors).toEqual([]);
    const { userErrors } = await editor.act(
      'boothWithdraw',
      'EventActionInput',
      { id: booth.id, version: 1, reason: 'Rebuilt.' },
      BOOTH,
    );
    expect(userErrors).toMatchObject([{ code: 'CONFLICT', path: ['input', 'id'] }]);
  });
});
