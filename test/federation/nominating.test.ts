import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { aBody } from '../builders/aBody.js';
import { anInstitution } from '../builders/anInstitution.js';
import { type ActingHub, type ActingViewer, startActingHub } from '../support/actingHub.js';
import { stagesOfReads } from '../support/explainedReads.js';

let hub: ActingHub;
let secretariat: ActingViewer;
let turkish: ActingViewer;
let body: string;

beforeAll(async () => {
  hub = await startActingHub();
});
afterAll(() => hub.stop());

const lasting = (country: string) => ({ country, since: null, until: null });

beforeEach(async () => {
  const record = aBody({ members: ['TR', 'IR', 'NG'].map(lasting) });
  await hub.stores.institutions.bodies.save([record], new Date());
  body = record._id;
  secretariat = hub.as({ roles: ['SECRETARIAT'] });
  turkish = hub.as({ roles: ['MODERATOR'], country: 'TR' });
});

const DUE = '2999-12-31';
const NOMINATION = `nomination { id version state answeredOn country { code }
  contactPoint { id version office { value } institution { id } person { name email } since } }`;

const request = (more: object = {}, as = secretariat) =>
  as.act(
    'nominationsRequest',
    'NominationsRequestInput',
    { bodyId: body, dueOn: DUE, ...more },
    'nominations { id version state dueOn country { code } decision { id } }',
  );

interface Nomination {
  readonly id: string;
  readonly version: number;
  readonly country: { readonly code: string };
}

async function requestTo(country: string): Promise<Nomination> {
  const { nominations } = await request({ countries: [country] });
  return nominations[0];
}

const nominate = (
  as: ActingViewer,
  { id, version }: Pick<Nomination, 'id' | 'version'>,
  contactPoint: object,
  more: object = {},
) =>
  as.act(
    'nominationNominate',
    'NominationNominateInput',
    { id, version, contactPoint, ...more },
    NOMINATION,
  );

const decline = (as: ActingViewer, { id, version }: Nomination, more: object = {}) =>
  as.act('nominationDecline', 'NominationDeclineInput', { id, version, ...more }, NOMINATION);

const office = [{ value: 'Directorate of Technology', language: 'en' }];
const codesOf = (nominations: readonly Nomination[]) =>
  nominations.map(({ country }) => country.code);

describe('asking the members of a body', () => {
  it('makes one request for each member, with its due day and the decision', async () => {
    const { nominations, userErrors } = await request({ decisionId: 'decision:hub:dhaka-1' });

    expect(userErrors).toEqual([]);
    expect(codesOf(nominations)).toEqual(['IR', 'NG', 'TR']);
    for (const nomination of nominations) {
      expect(nomination).toMatchObject({ state: 'REQUESTED', dueOn: DUE, version: 1 });
    }
    const { contactCoverage } = await secretariat.ask(
      'query ($body: ID!) { contactCoverage(body: $body) { coveredCount missing { dueOn } } }',
      { body },
    );
    expect(contactCoverage).toEqual({
      coveredCount: 0,
      missing: [{ dueOn: DUE }, { dueOn: DUE }, { dueOn: DUE }],
    });
  });

  it('asks nobody twice, not even when two ask at once', async () => {
    const [one, two] = await Promise.all([request(), request()]);
    const third = await request();

    expect(one.userErrors).toEqual([]);
    expect(two.nominations).toEqual(one.nominations);
    expect(third.nominations).toEqual(one.nominations);
    const { nominations } = await secretariat.ask(
      'query ($body: ID!) { nominations(filter: { bodies: [$body] }) { totalCount } }',
      { body },
    );
    expect(nominations.totalCount).toBe(3);
  });

  it('answers the same request sent again with what it made, whatever became of it', async () => {
    const first = await request({ idempotencyKey: 'january', countries: ['TR'] });
    await decline(turkish, first.nominations[0], { reason: 'No office does this.' });

    const again = await request({ idempotencyKey: 'january', countries: ['TR'] });
    expect(again.nominations).toEqual([{ ...first.nominations[0], version: 2, state: 'DECLINED' }]);
    const anew = await request({ idempotencyKey: 'june', countries: ['TR'] });
    expect(anew.nominations[0]).toMatchObject({ state: 'REQUESTED', version: 1 });
    expect(anew.nominations[0].id).not.toBe(first.nominations[0].id);
  });

  it.each([
    ['an unknown body', { bodyId: 'body:hub:gone' }, 'bodyId', /there is no body body:hub:gone/],
    ['a day that is over', { dueOn: '2020-01-01' }, 'dueOn', /or later, got 2020-01-01/],
    ['a country that is no member', { countries: ['TR', 'DE'] }, 'countries', /got DE/],
    ['what is no decision', { decisionId: 'event:hub:x' }, 'decisionId', /id of a decision/],
  ])('refuses %s', async (_what, input, field, message) => {
    const { nominations, userErrors } = await request(input);

    expect(nominations).toEqual([]);
    expect(userErrors).toEqual([
      { code: 'INVALID', message: expect.stringMatching(message), path: ['input', field] },
    ]);
  });

  it('refuses a body that was dissolved', async () => {
    const dissolved = aBody({ status: 'DISSOLVED' });
    await hub.stores.institutions.bodies.save([dissolved], new Date());

    const { userErrors } = await request({ bodyId: dissolved._id });
    expect(userErrors[0]).toMatchObject({ code: 'INVALID', path: ['input', 'bodyId'] });
  });

  it.each(['MODERATOR', 'MEMBER', 'MINISTERS_OFFICE'] as const)(
    'is nothing for a %s',
    async (role) => {
      const { errors } = await hub
        .as({ roles: [role], country: 'TR' })
        .query(
          `mutation ($body: ID!) { nominationsRequest(input: { bodyId: $body, dueOn: "${DUE}" }) { nominations { id } } }`,
          { body },
        );
      expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN']);
    },
  );
});

describe('the answer of a country', () => {
  it('makes the contact point that it names, which coverage then counts', async () => {
    const host = anInstitution();
    await hub.stores.institutions.institutions.save([host], new Date());
    const asked = await requestTo('TR');

    const { nomination, userErrors } = await nominate(turkish, asked, {
      institutionId: host._id,
      office,
      person: { name: 'Somebody', email: 'somebody@example.org' },
      since: '2026-01-01',
    });

    expect(userErrors).toEqual([]);
    expect(nomination).toMatchObject({
      state: 'NOMINATED',
      version: 2,
      contactPoint: {
        version: 1,
        office: { value: 'Directorate of Technology' },
        institution: { id: host._id },
        person: { name: 'Somebody', email: 'somebody@example.org' },
        since: '2026-01-01',
      },
    });
    const { data } = await hub.query(
      `query ($body: ID!) { contactCoverage(body: $body) { coveredCount missing { country { code } } }
        contactPoints(filter: { bodies: [$body] }) { nodes { id person { name } history { nodes { action } } } } }`,
      { body },
    );
    expect(data.contactCoverage).toEqual({
      coveredCount: 1,
      missing: [{ country: { code: 'IR' } }, { country: { code: 'NG' } }],
    });
    expect(data.contactPoints.nodes).toEqual([
      { id: nomination.contactPoint.id, person: null, history: null },
    ]);
    const trail = await turkish.ask(
      `query ($id: ID!) { contactPoint(id: $id) { history { nodes { action version by { subject } } } } }`,
      { id: nomination.contactPoint.id },
    );
    expect(trail.contactPoint.history.nodes).toEqual([
      { action: 'NOMINATE', version: 1, by: { subject: turkish.viewer.subject } },
    ]);
  });

  it('makes its contact point also when the process died right after the answer', async () => {
    const asked = await requestTo('TR');
    const { nominations, contactPoints } = hub.stores.institutions;
    const record = await nominations.writer.find(asked.id);
    if (record === null) throw new Error('the request is stored');
    const nominee = { institutionId: null, office, person: null, since: '2026-01-01' };
    const contactPointId = `contact:hub:${asked.id.split(':')[2]}`;
    await nominations.writer.change({
      record,
      set: { state: 'NOMINATED', answeredOn: '2999-01-01', contactPointId, nominee },
      action: {
        _id: `${asked.id}#2`,
        recordId: asked.id,
        version: 2,
        action: 'NOMINATE',
        at: new Date(),
        by: { subject: 'someone', roles: ['MEMBER'], country: 'TR', institutionIds: [] },
        reason: null,
        fromState: 'REQUESTED',
        toState: 'NOMINATED',
        changes: [],
      },
      requestKey: null,
    });
    expect(await contactPoints.writer.find(contactPointId)).toBeNull();

    await nominations.outbox.sweep();
    await nominations.outbox.sweep();

    expect(await contactPoints.writer.find(contactPointId)).toMatchObject({ office, version: 1 });
  });

  it('is one of two that are given at once', async () => {
    const asked = await requestTo('TR');

    const answers = await Promise.all([
      nominate(turkish, asked, { office }),
      decline(hub.as({ roles: ['MEMBER'], country: 'TR' }), asked, { reason: 'Nobody.' }),
    ]);

    const refusals = answers.flatMap(({ userErrors }) => userErrors);
    expect(refusals).toHaveLength(1);
    expect(['STALE_VERSION', 'WRONG_STATE']).toContain(refusals[0].code);
    const { nomination } = await turkish.ask(
      'query ($id: ID!) { nomination(id: $id) { state contactPoint { id } } }',
      { id: asked.id },
    );
    expect(nomination.contactPoint === null).toBe(nomination.state === 'DECLINED');
  });

  it('is given once, and on the version that was read', async () => {
    const asked = await requestTo('TR');
    const stale = await nominate(turkish, { ...asked, version: 7 }, { office });
    expect(stale.userErrors[0]).toMatchObject({
      code: 'STALE_VERSION',
      path: ['input', 'version'],
    });
    const { nomination } = await nominate(turkish, asked, { office }, { idempotencyKey: 'k' });

    const same = await nominate(turkish, asked, { office }, { idempotencyKey: 'k' });
    expect(same).toEqual({ nomination, userErrors: [] });
    const again = await nominate(turkish, nomination, { office });
    expect(again.userErrors[0]).toMatchObject({ code: 'WRONG_STATE' });
  });

  it('needs a reason to decline', async () => {
    const asked = await requestTo('TR');

    expect((await decline(turkish, asked)).userErrors[0]).toMatchObject({
      code: 'INVALID',
      path: ['input', 'reason'],
    });
    const { nomination } = await decline(turkish, asked, { reason: 'No office does this.' });
    expect(nomination).toMatchObject({ state: 'DECLINED', contactPoint: null });
  });

  it.each([
    ['nobody at all', {}, 'contactPoint', /institution, an office or a person/],
    [
      'an institution there is not',
      { institutionId: 'institution:hub:gone' },
      'contactPoint.institutionId',
      /there is no institution institution:hub:gone/,
    ],
    [
      'what is no institution',
      { institutionId: 'body:hub:x' },
      'contactPoint.institutionId',
      /must be the id of a record/,
    ],
    [
      'a wrong address',
      { person: { name: 'Somebody', email: 'somewhere' } },
      'contactPoint',
      /^the e-mail address of a person must be as office@example.org$/,
    ],
    ['an empty office', { office: [{ value: ' ', language: 'en' }] }, /office\.0/, /not be empty/],
  ])('refuses %s', async (_what, contactPoint, field, message) => {
    const { nomination, userErrors } = await nominate(turkish, await requestTo('TR'), contactPoint);

    expect(nomination).toBeNull();
    expect(userErrors).toHaveLength(1);
    expect(userErrors[0].message).toMatch(message);
    expect(userErrors[0].path.slice(1).join('.')).toMatch(field);
  });

  it('is for the country to give', async () => {
    const asked = await requestTo('TR');
    const strangers = [
      hub.as({ roles: ['MODERATOR'], country: 'IR' }),
      hub.as({ roles: ['MEMBER'], country: 'IR' }),
      hub.as({ roles: ['MINISTERS_OFFICE'], country: 'TR' }),
      secretariat,
    ];
    for (const stranger of strangers) {
      const { errors } = await stranger.query(
        `mutation ($id: ID!) { nominationDecline(input: { id: $id, version: 1, reason: "No" }) { nomination { id } } }`,
        { id: asked.id },
      );
      expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN']);
    }
    const member = hub.as({ roles: ['MEMBER'], country: 'TR' });
    expect((await nominate(member, asked, { office })).userErrors).toEqual([]);
  });
});

describe('a contact point', () => {
  const CONTACT_POINT = 'contactPoint { id version until office { value } person { name } }';
  const change = (as: ActingViewer, mutation: string, input: object) =>
    as.act(
      mutation,
      mutation === 'contactPointEnd' ? 'ContactPointEndInput' : 'ContactPointReviseInput',
      input,
      CONTACT_POINT,
    );
  const named = async () => {
    const answer = await nominate(turkish, await requestTo('TR'), {
      office,
      person: { name: 'Somebody' },
      since: '2026-01-01',
    });
    return answer.nomination.contactPoint;
  };

  it('is corrected by its country and ended by the secretariat', async () => {
    const { id } = await named();

    const revised = await change(turkish, 'contactPointRevise', {
      id,
      version: 1,
      person: { name: 'Somebody Else' },
    });
    expect(revised.contactPoint).toEqual({
      id,
      version: 2,
      until: null,
      office: { value: 'Directorate of Technology' },
      person: { name: 'Somebody Else' },
    });
    const ended = await change(secretariat, 'contactPointEnd', {
      id,
      version: 2,
      until: '2026-06-30',
    });
    expect(ended.contactPoint).toMatchObject({ version: 3, until: '2026-06-30' });
    const { contactCoverage } = await secretariat.ask(
      'query ($body: ID!) { contactCoverage(body: $body, on: "2026-07-01") { coveredCount } }',
      { body },
    );
    expect(contactCoverage.coveredCount).toBe(0);
  });

  it('keeps its rules', async () => {
    const { id } = await named();
    const early = await change(turkish, 'contactPointEnd', { id, version: 1, until: '2025-01-01' });
    expect(early.userErrors[0]).toMatchObject({ code: 'INVALID', path: ['input', 'until'] });
    const emptied = await change(turkish, 'contactPointRevise', {
      id,
      version: 1,
      office: null,
      person: null,
    });
    expect(emptied.userErrors[0]).toMatchObject({
      code: 'INVALID',
      message: 'a contact point must name an institution, an office or a person',
    });
    const { errors } = await hub
      .as({ roles: ['MODERATOR'], country: 'IR' })
      .query(
        'mutation ($id: ID!) { contactPointEnd(input: { id: $id, version: 1, until: "2026-06-30" }) { contactPoint { id } } }',
        { id },
      );
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN']);
  });
});

it('finds the open request of a country in an index', async () => {
  await request();
  const { client, db } = hub.database;

  const stages = await stagesOfReads(client, db, () =>
    hub.stores.institutions.nominations.openRequest(body, 'TR'),
  );

  expect(stages).toContain('IXSCAN');
  expect(stages).not.toContain('COLLSCAN');
});
