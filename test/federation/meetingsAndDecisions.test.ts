import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { aBody } from '../builders/aBody.js';
import { aDecision } from '../builders/aDecision.js';
import { anEvent } from '../builders/anEvent.js';
import { anInstitution } from '../builders/anInstitution.js';
import { aProject } from '../builders/aProject.js';
import { type ActingHub, type ActingViewer, startActingHub } from '../support/actingHub.js';
import { daysFromNow } from '../support/localDays.js';

let hub: ActingHub;
let secretariat: ActingViewer;
let iranian: ActingViewer;
let malaysian: ActingViewer;
let eventId: string;

beforeAll(async () => {
  hub = await startActingHub();
  secretariat = hub.as({ roles: ['SECRETARIAT'] });
  iranian = hub.as({ roles: ['MODERATOR'], country: 'IR' });
  malaysian = hub.as({ roles: ['MODERATOR'], country: 'MY' });
});
afterAll(() => hub.stop());

async function newMeeting(start: string, more: Partial<ReturnType<typeof anEvent>> = {}) {
  const period = { start, end: start, precision: 'DAY' as const, text: null };
  const event = anEvent({ type: 'TASK_FORCE_MEETING', period, startsOn: start, ...more });
  await hub.stores.events.events.save([event], new Date());
  return event._id;
}

beforeEach(async () => {
  eventId = await newMeeting(daysFromNow(-3), { country: 'BD', timeZone: 'Asia/Dhaka' });
});

async function refusalOf(as: ActingViewer, mutation: string, type: string, input: object) {
  const { errors } = await as.query(
    `mutation ($input: ${type}!) { ${mutation}(input: $input) { userErrors { code } } }`,
    { input },
  );
  return errors?.[0]?.extensions.code;
}

interface Step {
  readonly id: string;
  readonly version: number;
}

describe('a decision', () => {
  const DECISION = `decision { id version number type dueOn overdue pastDue completedOn
    text { value } responsibleCountries { code } progress { percent note } body { id } project { id } event { id } }`;
  const content = {
    type: 'ACTION',
    text: [{ value: 'Every country names a contact person.', language: 'en' }],
    dueOn: daysFromNow(-1),
    responsibleCountries: ['IR'],
  };
  const record = (more: object = {}, input: object = {}, as = secretariat) =>
    as.act(
      'decisionRecord',
      'DecisionRecordInput',
      { eventId, ...input, content: { ...content, ...more } },
      DECISION,
    );
  const step = (as: ActingViewer, name: string, { id, version }: Step, more: object = {}) =>
    as.act(
      `decision${name}`,
      name === 'Reopen' ? 'EventActionInput' : `Decision${name}Input`,
      { id, version, ...more },
      DECISION,
    );

  it('is recorded, reported on, completed and reopened, and overdue until it is completed', async () => {
    const [body, project] = [aBody(), aProject()];
    await hub.stores.institutions.bodies.save([body], new Date());
    await hub.stores.projects.projects.save([project], new Date());
    const { decision, userErrors } = await record({ bodyId: body._id, projectId: project._id });
    expect(userErrors).toEqual([]);
    expect(decision).toMatchObject({
      number: 1,
      overdue: true,
      pastDue: true,
      completedOn: null,
      progress: null,
      body: { id: body._id },
      project: { id: project._id },
      event: { id: eventId },
    });
    const { decision: half } = await step(iranian, 'Report', decision, {
      percent: 50,
      note: 'Someone is asked.',
    });
    expect(half.progress).toEqual({ percent: 50, note: 'Someone is asked.' });
    const { decision: done } = await step(iranian, 'Complete', half);
    expect(done).toMatchObject({
      completedOn: expect.stringMatching(/^\d{4}-/),
      overdue: false,
      pastDue: true,
    });
    const again = await step(iranian, 'Report', done, { note: 'More.' });
    expect(again.userErrors).toMatchObject([{ code: 'WRONG_STATE' }]);
    const { decision: open } = await step(secretariat, 'Reopen', done, { reason: 'Not so.' });
    expect(open).toMatchObject({ completedOn: null, overdue: true });
    const { decision: later } = await step(secretariat, 'Revise', open, {
      content: { dueOn: daysFromNow(30) },
    });
    expect(later).toMatchObject({ overdue: false, responsibleCountries: [{ code: 'IR' }] });

    const read = 'query ($id: ID!) { decision(id: $id) { history { nodes { action } } } }';
    const { decision: own } = await iranian.ask(read, { id: decision.id });
    expect(own.history.nodes.map(({ action }: { action: string }) => action)).toEqual([
      'REVISE',
      'REOPEN',
      'COMPLETE',
      'REPORT',
      'RECORD',
    ]);
    expect((await malaysian.ask(read, { id: decision.id })).decision).toEqual({ history: null });
  });

  it('is found by whether it is completed', async () => {
    const { decision: open } = await record();
    const { decision: done } = await record();
    await step(iranian, 'Complete', done);
    const LIST = `query ($event: ID!, $completed: Boolean) {
      decisions(filter: { events: [$event], completed: $completed }) { totalCount nodes { id } } }`;
    const idsOf = async (completed: boolean | null) =>
      (await iranian.ask(LIST, { event: eventId, completed })).decisions.nodes;
    expect(await idsOf(true)).toEqual([{ id: done.id }]);
    expect(await idsOf(false)).toEqual([{ id: open.id }]);
    expect(await idsOf(null)).toHaveLength(2);
  });

  it('has a number of its own within its meeting, also when many are recorded at the same time', async () => {
    const same = await Promise.all([1, 2, 3].map(() => record({}, { number: 4 })));
    expect(same.filter(({ decision }) => decision !== null)).toHaveLength(1);
    expect(same.flatMap(({ userErrors }) => userErrors)).toMatchObject([
      { code: 'CONFLICT', path: ['input', 'number'] },
      { code: 'CONFLICT', path: ['input', 'number'] },
    ]);
    expect((await record()).decision.number).toBe(5);
    await hub.stores.events.decisions.save([aDecision({ eventId, number: 9 })], new Date());
    expect((await record({}, { number: 9 })).userErrors).toMatchObject([{ code: 'CONFLICT' }]);
  });

  it.each([
    ['no text', { text: [] }, 'content'],
    ['no type', { type: undefined }, 'content'],
    ['a body that is not there', { bodyId: 'body:hub:none' }, 'content'],
    ['a project that is not there', { projectId: 'project:hub:none' }, 'content'],
    ['a responsible body of another kind', { responsibleBodyIds: ['event:hub:x'] }, 'content'],
  ])('is not recorded with %s', async (_what, wrong, field) => {
    const { decision, userErrors } = await record(wrong);
    expect(decision).toBeNull();
    expect(userErrors).toMatchObject([{ code: 'INVALID' }]);
    expect(userErrors[0].path.slice(0, 2)).toEqual(['input', field]);
  });

  it('is not recorded of an exhibition, or with a number below 1', async () => {
    const fair = await newMeeting(daysFromNow(-2), { type: 'EXHIBITION' });
    for (const wrong of [{ eventId: fair }, { eventId: 'event:hub:none' }, { number: 0 }]) {
      const { userErrors } = await record({}, wrong);
      expect(userErrors).toMatchObject([
        { code: 'INVALID', path: ['input', Object.keys(wrong)[0]] },
      ]);
    }
  });

  it('is not completed in the future, and not reported beyond the whole', async () => {
    const { decision } = await record();
    const early = await step(iranian, 'Complete', decision, { completedOn: daysFromNow(2) });
    expect(early.userErrors).toMatchObject([{ code: 'INVALID', path: ['input', 'completedOn'] }]);
    const much = await step(iranian, 'Report', decision, { percent: 101, note: 'More.' });
    expect(much.userErrors).toMatchObject([{ code: 'INVALID', path: ['input', 'percent'] }]);
  });

  it('is written by those who write its meeting, and followed by those responsible', async () => {
    const input = { eventId, content };
    expect(await refusalOf(iranian, 'decisionRecord', 'DecisionRecordInput', input)).toBe(
      'FORBIDDEN',
    );
    const host = hub.as({ roles: ['MODERATOR'], country: 'BD' });
    const { decision } = await record({}, {}, host);
    const { id, version } = decision;
    const complete = { id, version };
    expect(await refusalOf(malaysian, 'decisionComplete', 'DecisionCompleteInput', complete)).toBe(
      'FORBIDDEN',
    );
    const revise = { id, version, content: { dueOn: null } };
    expect(await refusalOf(iranian, 'decisionRevise', 'DecisionReviseInput', revise)).toBe(
      'FORBIDDEN',
    );
  });

  it('is changed once by two writers who have read the same version', async () => {
    const { decision } = await record();
    const results = await Promise.all([
      step(iranian, 'Complete', decision),
      step(secretariat, 'Report', decision, { note: 'Nothing yet.' }),
    ]);
    expect(results.flatMap(({ userErrors }) => userErrors)).toHaveLength(1);
  });
});

describe('the papers of a meeting', () => {
  const MEETING = `meeting { id version state adoptedAt event { id } agenda { number title presentedByCountry { code } }
    delegations { country { code } count } participants { name institution { id } } minutes { value } minutesUrl }`;
  const open = (more: object = {}, as = secretariat) =>
    as.act('meetingOpen', 'MeetingOpenInput', { eventId, ...more }, MEETING);
  const step = (as: ActingViewer, name: string, { id, version }: Step, more: object = {}) =>
    as.act(
      `meeting${name}`,
      name === 'AdoptMinutes' ? 'EventActionInput' : `Meeting${name}Input`,
      { id, version, ...more },
      MEETING,
    );
  const minutes = [{ value: 'The meeting agreed.', language: 'en' }];
  const read = async (as: ActingViewer) => {
    const { event } = await as.ask(`query ($id: ID!) { event(id: $id) { ${MEETING} } }`, {
      id: eventId,
    });
    return event.meeting;
  };

  it('go from agenda and participants over a draft to adopted minutes', async () => {
    const institution = anInstitution();
    await hub.stores.institutions.institutions.save([institution], new Date());
    const { meeting, userErrors } = await open({
      agenda: [{ title: 'Opening' }, { title: 'TTEN portal', presentedByCountry: 'IR' }],
    });
    expect(userErrors).toEqual([]);
    expect(meeting).toMatchObject({
      state: 'OPEN',
      event: { id: eventId },
      agenda: [
        { number: 1, title: 'Opening', presentedByCountry: null },
        { number: 2, title: 'TTEN portal', presentedByCountry: { code: 'IR' } },
      ],
    });
    const { meeting: attended } = await step(secretariat, 'SetParticipants', meeting, {
      participants: [
        { name: 'Person One', country: 'IR', institutionId: institution._id },
        { name: 'Person Two', country: 'IR', role: 'Head of delegation' },
        { name: 'Person Three' },
      ],
    });
    const { meeting: drafted } = await step(secretariat, 'DraftMinutes', attended, { minutes });
    expect(drafted).toMatchObject({ state: 'MINUTES_DRAFTED', adoptedAt: null });

    const delegations = [
      { country: { code: 'IR' }, count: 2 },
      { country: null, count: 1 },
    ];
    expect(await read(malaysian)).toMatchObject({
      participants: null,
      minutes: null,
      delegations,
    });
    expect(await read(iranian)).toMatchObject({
      participants: [
        { name: 'Person One', institution: { id: institution._id } },
        { name: 'Person Two', institution: null },
        { name: 'Person Three', institution: null },
      ],
      minutes: { value: 'The meeting agreed.' },
    });

    const { meeting: adopted } = await step(secretariat, 'AdoptMinutes', drafted);
    expect(adopted.state).toBe('MINUTES_ADOPTED');
    expect(await read(malaysian)).toMatchObject({
      participants: null,
      minutes: { value: 'The meeting agreed.' },
    });
    for (const [name, more] of [
      ['SetAgenda', { agenda: [] }],
      ['SetParticipants', { participants: [] }],
      ['DraftMinutes', { minutes }],
    ] as const) {
      const late = await step(secretariat, name, adopted, more);
      expect(late.userErrors).toMatchObject([{ code: 'WRONG_STATE' }]);
    }
    const { node, meetings } = await secretariat.ask(
      'query ($id: ID!) { node(id: $id) { ... on Meeting { history { nodes { action } } } } meetings { nodes { id } } }',
      { id: meeting.id },
    );
    expect(node.history.nodes).toHaveLength(4);
    expect(meetings.nodes).toContainEqual({ id: meeting.id });
  });

  it('are opened once, also by two at the same time', async () => {
    const results = await Promise.all([open(), open(), open()]);
    expect(results.filter(({ meeting }) => meeting !== null)).toHaveLength(1);
    expect(results.flatMap(({ userErrors }) => userErrors)).toMatchObject([
      { code: 'CONFLICT', path: ['input', 'eventId'] },
      { code: 'CONFLICT', path: ['input', 'eventId'] },
    ]);
  });

  it('have no minutes before the meeting has begun, nor adopted ones that were not drafted', async () => {
    eventId = await newMeeting(daysFromNow(3));
    const { meeting } = await open();
    const early = await step(secretariat, 'DraftMinutes', meeting, { minutes });
    expect(early.userErrors).toMatchObject([{ code: 'INVALID', path: ['input', 'id'] }]);
    const skipped = await step(secretariat, 'AdoptMinutes', meeting);
    expect(skipped.userErrors).toMatchObject([{ code: 'WRONG_STATE' }]);
  });

  it('belong to meetings, with items, names and institutions that are some', async () => {
    const fair = await newMeeting(daysFromNow(-2), { type: 'EXHIBITION' });
    const wrongEvent = await open({ eventId: fair });
    expect(wrongEvent.userErrors).toMatchObject([{ code: 'INVALID', path: ['input', 'eventId'] }]);
    const empty = await open({ agenda: [{ title: '' }] });
    expect(empty.userErrors[0].path).toEqual(['input', 'agenda', '0', 'title']);
    const { meeting } = await open();
    const nobody = await step(secretariat, 'SetParticipants', meeting, {
      participants: [{ name: 'Person', institutionId: 'institution:hub:none' }],
    });
    expect(nobody.userErrors[0].path).toEqual(['input', 'participants', '0', 'institutionId']);
  });

  it('are written by those who write the event', async () => {
    expect(await refusalOf(iranian, 'meetingOpen', 'MeetingOpenInput', { eventId })).toBe(
      'FORBIDDEN',
    );
    const { meeting } = await open({}, hub.as({ roles: ['MODERATOR'], country: 'BD' }));
    const input = { id: meeting.id, version: 1 };
    expect(await refusalOf(iranian, 'meetingAdoptMinutes', 'EventActionInput', input)).toBe(
      'FORBIDDEN',
    );
  });
});
