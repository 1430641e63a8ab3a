import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { anInstitution } from '../builders/anInstitution.js';
import { anOffer } from '../builders/aTechnology.js';
import { aNeedAssessment } from '../builders/jointWork.js';
import { type ActingHub, type ActingViewer, startActingHub } from '../support/actingHub.js';

let hub: ActingHub;
let institution: ReturnType<typeof anInstitution>;
let lab: string;
let owner: ActingViewer;
let moderator: ActingViewer;

beforeAll(async () => {
  hub = await startActingHub();
});
afterAll(() => hub.stop());

beforeEach(async () => {
  institution = anInstitution({ country: 'IR' });
  await hub.stores.institutions.institutions.save([institution], new Date());
  lab = institution._id;
  owner = hub.as({ roles: ['INSTITUTION_EDITOR'], institutionIds: [lab] });
  moderator = hub.as({ roles: ['MODERATOR'], country: 'IR' });
});

const LISTING = `technology { id version state country { code } moderatorNote publishedAt expiresAt
  ... on TechnologyOffer { stage readiness { min max } } }`;

const content = {
  title: [{ value: 'Solar desalination', language: 'en' }],
  summary: [{ value: 'Drinking water from the sea by the sun.', language: 'en' }],
};

async function draft(more: object = {}, as = owner) {
  const input = { institutionId: lab, content: { ...content, ...more } };
  return as.act('technologyOfferCreate', 'TechnologyOfferCreateInput', input, LISTING);
}

/** One step of a listing that was read as `technology`. */
async function step(
  as: ActingViewer,
  mutation: string,
  { id, version }: { id: string; version: number },
  more: object = {},
) {
  const type = /Publish|Renew/.test(mutation) ? 'TechnologyPublishInput' : 'TechnologyActionInput';
  return as.act(mutation, type, { id, version, ...more }, LISTING);
}

async function published() {
  const { technology } = await draft();
  const submitted = await step(owner, 'technologySubmit', technology);
  const { technology: listed } = await step(moderator, 'technologyPublish', submitted.technology);
  return listed;
}

describe('a listing written at the hub', () => {
  it('goes from draft over moderation into the lists, with each step in its history', async () => {
    const { technology, userErrors } = await draft();
    expect(userErrors).toEqual([]);
    expect(technology).toMatchObject({ state: 'DRAFT', version: 1, country: { code: 'IR' } });

    const submitted = await step(owner, 'technologySubmit', technology);
    expect(submitted.technology).toMatchObject({ state: 'SUBMITTED', version: 2 });
    const returned = await step(moderator, 'technologyReturn', submitted.technology, {
      reason: 'Say how much water it gives.',
    });
    expect(returned.technology).toMatchObject({
      state: 'RETURNED',
      moderatorNote: 'Say how much water it gives.',
    });
    const revised = await owner.act(
      'technologyOfferRevise',
      'TechnologyOfferReviseInput',
      {
        id: technology.id,
        version: 3,
        content: { description: [{ value: 'Ten litres a day.', language: 'en' }] },
      },
      LISTING,
    );
    expect(revised.technology).toMatchObject({ state: 'DRAFT', version: 4, moderatorNote: null });
    const again = await step(owner, 'technologySubmit', revised.technology);
    const { technology: listed } = await step(moderator, 'technologyPublish', again.technology);
    expect(listed).toMatchObject({ state: 'PUBLISHED', version: 6 });

    const { data } = await hub.query(
      'query ($id: ID!) { technology(id: $id) { state history { nodes { version } } } }',
      {
        id: listed.id,
      },
    );
    expect(data.technology).toEqual({ state: 'PUBLISHED', history: null });
    const { technology: own } = await owner.ask(
      `query ($id: ID!) { technology(id: $id) { history(first: 4) { pageInfo { hasNextPage endCursor }
        nodes { version action reason fromState toState by { subject roles } changes { field before after } } } } }`,
      { id: listed.id },
    );
    expect(own.history.nodes.map(({ action }: { action: string }) => action)).toEqual([
      'PUBLISH',
      'SUBMIT',
      'REVISE',
      'RETURN',
    ]);
    expect(own.history.nodes[3]).toMatchObject({
      version: 3,
      reason: 'Say how much water it gives.',
      fromState: 'SUBMITTED',
      toState: 'RETURNED',
      by: { subject: moderator.viewer.subject, roles: ['MODERATOR'] },
    });
    expect(own.history.nodes[2].changes).toContainEqual({
      field: 'description',
      before: '[]',
      after: '[{"value":"Ten litres a day.","language":"en"}]',
    });
    const { technology: rest } = await owner.ask(
      'query ($id: ID!, $after: String) { technology(id: $id) { history(after: $after) { pageInfo { hasNextPage } nodes { action } } } }',
      { id: listed.id, after: own.history.pageInfo.endCursor },
    );
    expect(own.history.pageInfo.hasNextPage).toBe(true);
    expect(rest.history).toEqual({
      pageInfo: { hasNextPage: false },
      nodes: [{ action: 'SUBMIT' }, { action: 'CREATE' }],
    });
  });

  it('is known to nobody else while it is a draft', async () => {
    const { technology } = await draft();
    for (const stranger of [
      moderator,
      hub.as({ roles: ['SECRETARIAT'] }),
      hub.as({ roles: ['INSTITUTION_EDITOR'], institutionIds: ['institution:hub:other'] }),
    ]) {
      const { technology: changed, userErrors } = await step(
        stranger,
        'technologySubmit',
        technology,
      );
      expect(changed).toBeNull();
      expect(userErrors).toEqual([
        {
          code: 'NOT_FOUND',
          message: `There is no listing ${technology.id}, or you may not read it; check the id`,
          path: ['input', 'id'],
        },
      ]);
      const absent = await step(stranger, 'technologySubmit', { id: 'offer:hub:none', version: 1 });
      expect(absent.userErrors[0].message).toBe(
        userErrors[0].message.replace(technology.id, 'offer:hub:none'),
      );
    }
  });

  it.each([
    ['someone of no role', {}],
    ['a moderator of another country', { roles: ['MODERATOR'], country: 'TR' }],
  ] as const)('is not published by %s', async (_who, viewer) => {
    const listed = await published();
    const { data, errors } = await hub
      .as({ ...viewer, roles: [...(('roles' in viewer && viewer.roles) || [])] })
      .query(
        'mutation ($input: TechnologyActionInput!) { technologyWithdraw(input: $input) { userErrors { code } } }',
        { input: { id: listed.id, version: listed.version, reason: 'No.' } },
      );
    expect(data).toEqual({ technologyWithdraw: null });
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('is not acted on by the public', async () => {
    const listed = await published();
    const { errors } = await hub.query(
      'mutation ($input: TechnologyActionInput!) { technologyWithdraw(input: $input) { userErrors { code } } }',
      { input: { id: listed.id, version: listed.version, reason: 'No.' } },
    );
    expect(errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });

  it('is not published by someone of its own institution, nor by who has handed it in', async () => {
    const { technology } = await draft();
    const { technology: submitted } = await step(owner, 'technologySubmit', technology);
    const insider = hub.as({ roles: ['MODERATOR'], country: 'IR', institutionIds: [lab] });
    const submitter = hub.as({
      subject: owner.viewer.subject,
      roles: ['MODERATOR'],
      country: 'IR',
    });
    for (const wrong of [insider, submitter]) {
      const { errors } = await wrong.query(
        'mutation ($input: TechnologyPublishInput!) { technologyPublish(input: $input) { userErrors { code } } }',
        { input: { id: submitted.id, version: submitted.version } },
      );
      expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    }
  });

  it('is not published for an institution that is no longer active', async () => {
    const { technology } = await draft();
    const { technology: submitted } = await step(owner, 'technologySubmit', technology);
    const closed = { ...institution, status: 'INACTIVE' as const, fingerprint: 'closed' };
    await hub.stores.institutions.institutions.save([closed], new Date());
    const { userErrors } = await step(moderator, 'technologyPublish', submitted);
    expect(userErrors).toEqual([
      {
        code: 'INVALID',
        message: `institutionId: the institution ${lab} is INACTIVE; a listing needs an active one`,
        path: ['input', 'id'],
      },
    ]);
  });

  it('leaves the lists within a year, and comes back when it is renewed', async () => {
    const listed = await published();
    const year = 365 * 24 * 60 * 60 * 1000;
    expect(Date.parse(listed.expiresAt) - Date.parse(listed.publishedAt)).toBe(year);
    const tooLong = await step(owner, 'technologyRenew', listed, { expiresOn: '2999-01-01' });
    expect(tooLong.userErrors[0]).toMatchObject({ code: 'INVALID', path: ['input', 'expiresOn'] });
  });

  it.each([
    [{ readiness: { min: 5, max: 3 } }, 'INVALID', ['input', 'content', 'readiness']],
    [
      { stage: 'ON_MARKET', readiness: { min: 7, max: 8 } },
      'INVALID',
      ['input', 'content', 'stage'],
    ],
    [
      { intellectualProperty: { status: 'GRANTED' } },
      'INVALID',
      ['input', 'content', 'intellectualProperty'],
    ],
    [
      { title: [{ value: '   ', language: 'en' }] },
      'INVALID',
      ['input', 'content', 'title', '0', 'value'],
    ],
    [
      { sustainableDevelopmentGoals: [18] },
      'INVALID',
      ['input', 'content', 'sustainableDevelopmentGoals', '0'],
    ],
  ])('is not written as %j', async (wrong, code, path) => {
    const { technology, userErrors } = await draft(wrong);
    expect(technology).toBeNull();
    expect(userErrors).toMatchObject([{ code, path }]);
  });

  it('cannot skip a step', async () => {
    const { technology } = await draft();
    const { userErrors } = await step(owner, 'technologyFulfil', technology);
    expect(userErrors).toEqual([
      {
        code: 'WRONG_STATE',
        message: 'The listing is DRAFT; this can be done when it is PUBLISHED',
        path: ['input', 'id'],
      },
    ]);
  });

  it('is changed once by two writers who have read the same version', async () => {
    const { technology } = await draft();
    const results = await Promise.all([
      step(owner, 'technologySubmit', technology),
      step(owner, 'technologySubmit', technology),
    ]);
    const codes = results.flatMap(({ userErrors }) =>
      userErrors.map(({ code }: { code: string }) => code),
    );
    expect(codes).toEqual(['STALE_VERSION']);
  });

  it('is kept where it comes from when a platform has given it', async () => {
    const offer = anOffer({ institutionId: lab });
    await hub.stores.technologies.technologies.save([offer], new Date());
    const { userErrors } = await step(
      owner,
      'technologyWithdraw',
      { id: offer._id, version: 1 },
      { reason: 'Sold.' },
    );
    expect(userErrors).toEqual([
      {
        code: 'CONFLICT',
        message:
          'The listing is kept by the platform techmart; change it there, and the hub follows',
        path: ['input', 'id'],
      },
    ]);
  });

  it('is handed in with the listings that it may repeat, of those its owner may read', async () => {
    const title = [{ value: 'Windmill pump for saline wells', language: 'en' }];
    const words =
      'A windmill drives a piston pump that lifts saline water from wells of eighty metres without electricity into a tank beside the village.';
    const same = { title, summary: [{ value: words, language: 'en' }] };
    const first = await draft(same);
    const submitted = await step(owner, 'technologySubmit', first.technology);
    await step(moderator, 'technologyPublish', submitted.technology);
    const hidden = await draft({ ...same, access: 'ON_REQUEST' });
    const stranger = 'institution:hub:stranger';
    const elsewhere = anInstitution({ _id: stranger, country: 'EG' });
    await hub.stores.institutions.institutions.save([elsewhere], new Date());
    const other = hub.as({ roles: ['INSTITUTION_EDITOR'], institutionIds: [stranger] });
    const again = await other.act(
      'technologyOfferCreate',
      'TechnologyOfferCreateInput',
      { institutionId: stranger, content: same },
      LISTING,
    );
    const { id, version } = again.technology;
    const payload = await other.act(
      'technologySubmit',
      'TechnologyActionInput',
      { id, version },
      'possibleDuplicates { listing { id } score reasons { kind } }',
    );
    const ids = payload.possibleDuplicates.map(
      ({ listing }: { listing: { id: string } }) => listing.id,
    );
    expect(ids).toContain(first.technology.id);
    expect(ids).not.toContain(hidden.technology.id);
    expect(ids).not.toContain(id);
  });

  it('is thrown away without a trace for readers', async () => {
    const { technology } = await draft();
    const { userErrors } = await step(owner, 'technologyDiscard', technology);
    expect(userErrors).toEqual([]);
    const gone = await owner.ask('query ($id: ID!) { technology(id: $id) { id } }', {
      id: technology.id,
    });
    expect(gone).toEqual({ technology: null });
  });

  it('is read by the editors of institutions it is shared with', async () => {
    const { technology } = await draft({ access: 'ON_REQUEST' });
    const { technology: submitted } = await step(owner, 'technologySubmit', technology);
    const { technology: listed } = await step(moderator, 'technologyPublish', submitted);
    const friend = hub.as({ roles: ['INSTITUTION_EDITOR'], institutionIds: ['institution:hub:f'] });
    const read = () =>
      friend.ask('query ($id: ID!) { technology(id: $id) { state } }', { id: listed.id });
    expect(await read()).toEqual({ technology: null });
    const shared = await owner.act(
      'technologyShare',
      'TechnologyShareInput',
      { id: listed.id, version: listed.version, institutionIds: ['institution:hub:f'] },
      LISTING,
    );
    expect(shared.userErrors).toEqual([]);
    expect(await read()).toEqual({ technology: { state: 'PUBLISHED' } });
    const { technologies } = await friend.ask('{ technologies(filter: {}) { nodes { id } } }');
    expect(technologies.nodes).toContainEqual({ id: listed.id });
  });
});

describe('Query.technologyModerationQueue', () => {
  it('has what waits for a moderator of the country, longest waiting first', async () => {
    const waiting: string[] = [];
    for (let count = 0; count < 3; count += 1) {
      const { technology } = await draft();
      await step(owner, 'technologySubmit', technology);
      waiting.push(technology.id);
    }
    const QUEUE = '{ technologyModerationQueue(first: 100) { totalCount nodes { id } } }';
    const { technologyModerationQueue: queue } = await moderator.ask(QUEUE);
    const ids = queue.nodes.map(({ id }: { id: string }) => id);
    expect(ids.slice(-3)).toEqual(waiting);
    expect(queue.totalCount).toBe(ids.length);
    const elsewhere = hub.as({ roles: ['MODERATOR'], country: 'TR' });
    expect((await elsewhere.ask(QUEUE)).technologyModerationQueue).toEqual({
      totalCount: 0,
      nodes: [],
    });
    const { errors } = await owner.query(QUEUE);
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});

describe('a request written at the hub', () => {
  it('names the needs assessment that found the need, and is listed below it', async () => {
    const assessment = aNeedAssessment({ state: 'PUBLISHED', access: 'PUBLIC' });
    await hub.stores.projects.needAssessments.save([assessment], new Date());
    const originAssessmentId = assessment._id;
    const ask = (id: string) =>
      owner.act(
        'technologyRequestCreate',
        'TechnologyRequestCreateInput',
        { institutionId: lab, content: { ...content, originAssessmentId: id } },
        `technology { id version ... on TechnologyRequest { originAssessment { id
          requests(filter: { states: [DRAFT] }) { nodes { id } } } } }`,
      );
    const { technology, userErrors } = await ask(originAssessmentId);
    expect(userErrors).toEqual([]);
    expect(technology.originAssessment).toEqual({
      id: originAssessmentId,
      requests: { nodes: [{ id: technology.id }] },
    });
    expect((await ask('project:hub:1')).userErrors).toMatchObject([
      { code: 'INVALID', path: ['input', 'content', 'originAssessmentId'] },
    ]);
  });
});
