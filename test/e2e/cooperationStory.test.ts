import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { type HubProcess, startHubProcess } from '../../scripts/hubProcess.js';
import { type Person, peopleOf } from '../support/people.js';

// From a need to a report to ministers: the whole of cooperation over HTTP, each step by someone with the right role.

let folder: string;
let hub: HubProcess;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'tten-story-'));
  hub = await startHubProcess({ DATA_DIR: folder, HARVEST_SCHEDULE: 'off' });
}, 60_000);

afterAll(async () => {
  await hub.stop();
  await rm(folder, { recursive: true, force: true, maxRetries: 10 });
});

const DAY_MS = 86_400_000;
const inDays = (days: number) => new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10);
const english = (value: string) => [{ value, language: 'en' }];
const step = ({ id, version }: { id: string; version: number }) => ({ id, version });

/** An institution of a country that the start data has. */
async function institutionOf(country: string, reader: Person): Promise<string> {
  const query = `query ($countries: [CountryCode!]) {
    institutions(first: 1, filter: { countries: $countries }) { nodes { id } } }`;
  const { institutions } = await reader.ask(query, { countries: [country] });
  return institutions.nodes[0].id;
}

const OVERDUE = `query ($id: ID!, $asOf: Date) { overdueProgressReports(meetingId: $id, asOf: $asOf) {
  nodes { id project { title { value } } } } }`;
const REPORT = `query ($id: ID!, $asOf: Date) { ministerialReport(meetingId: $id, asOf: $asOf) {
  meeting { name } submittedReportCount overdueReportCount
  decisionsNeeded { text report { project { id } } }
  countries { country { code } states { state count } }
  funding { budget { currency } committed { amount } } } }`;

it('leads from a need in Türkiye to a report to ministers', async () => {
  const person = await peopleOf({ url: hub.url, dataDir: folder });
  const secretariat = await person('secretariat', 'SECRETARIAT', {});
  const turkish = await institutionOf('TR', secretariat);
  const iranian = await institutionOf('IR', secretariat);
  const turkishLab = await person('ayse', 'INSTITUTION_EDITOR', { institutionIds: [turkish] });
  const iranianLab = await person('dariush', 'INSTITUTION_EDITOR', { institutionIds: [iranian] });
  const ankara = await person('ankara', 'MODERATOR', { country: 'TR' });
  const tehran = await person('tehran', 'MODERATOR', { country: 'IR' });
  const jakarta = await person('jakarta', 'MODERATOR', { country: 'ID' });
  const minister = await person('minister', 'MINISTERS_OFFICE', { country: 'TR' });
  const [expert, judge] = [
    await person('expert', 'MEMBER', { country: 'MY' }),
    await person('judge', 'MEMBER', { country: 'EG' }),
  ];

  // Türkiye finds out what it needs, and asks for it.
  const draft = await turkishLab.does('needAssessmentCreate', {
    content: {
      title: english('Drinking water for the coast'),
      summary: english('What the towns on the coast need until 2030.'),
      country: 'TR',
      institutionId: turkish,
      needs: [{ title: 'Desalination that runs on the sun', priority: 'HIGH' }],
    },
  });
  const assessment = await turkishLab.does('needAssessmentPublish', step(draft));
  const words = 'Solar desalination of sea water for coastal towns with membranes';
  const asked = await turkishLab.does('technologyRequestCreate', {
    institutionId: turkish,
    content: {
      title: english('Solar desalination for coastal towns'),
      summary: english(words),
      need: english('Ten cubic metres of drinking water a day from the sea.'),
      keywords: ['desalination', 'solar'],
      cooperationTypes: ['RD_COOPERATION'],
      originAssessmentId: assessment.id,
    },
  });
  const request = await ankara.does(
    'technologyPublish',
    step(await turkishLab.does('technologySubmit', step(asked))),
  );

  // Iran offers it, and the hub finds that they match.
  const offered = await iranianLab.does('technologyOfferCreate', {
    institutionId: iranian,
    content: {
      title: english('Solar desalination with membranes'),
      summary: english(words),
      keywords: ['desalination', 'solar'],
      cooperationTypes: ['RD_COOPERATION'],
      readiness: { min: 6, max: 7 },
    },
  });
  const offer = await tehran.does(
    'technologyPublish',
    step(await iranianLab.does('technologySubmit', step(offered))),
  );
  const { technology } = await turkishLab.ask(
    `query ($id: ID!) { technology(id: $id) { ... on TechnologyRequest {
      originAssessment { id title { value } }
      matches(first: 3) { nodes { score offer { id } reasons { kind } } } } } }`,
    { id: request.id },
  );
  expect(technology.originAssessment).toEqual({
    id: assessment.id,
    title: { value: 'Drinking water for the coast' },
  });
  expect(technology.matches.nodes[0].offer.id).toBe(offer.id);

  // An expression of interest goes its way.
  const sent = await turkishLab.does('interestSend', {
    listingId: offer.id,
    institutionId: turkish,
    message: 'We need ten cubic metres a day. Can we talk in Jakarta?',
  });
  const forwarded = await tehran.does('interestForward', step(sent));
  const accepted = await iranianLab.does('interestAccept', step(forwarded));
  const talking = await turkishLab.does('interestNegotiate', step(accepted));

  // An exhibition in Jakarta, to which Türkiye comes by an exchange of booths.
  const exhibition = (
    name: string,
    city: string,
    country: string,
    timeZone: string,
    from: number,
  ) => ({
    content: {
      name: english(name),
      type: 'EXHIBITION',
      mode: 'IN_PERSON',
      city,
      country,
      timeZone,
      period: { start: inDays(from), end: inDays(from + 3) },
    },
  });
  const fair = await jakarta.does(
    'eventCreate',
    exhibition('Water Technology Jakarta', 'Jakarta', 'ID', 'Asia/Jakarta', 30),
    'id version status',
  );
  await jakarta.does('eventConfirm', step(fair), 'id version status');
  const inIstanbul = await ankara.does(
    'eventCreate',
    exhibition('Environment Technologies Istanbul', 'Istanbul', 'TR', 'Europe/Istanbul', 90),
    'id version status',
  );
  const booth = await jakarta.does(
    'boothCreate',
    { eventId: fair.id, content: { number: 'A1', guestCountry: 'TR' } },
    'id version',
  );
  const proposed = await jakarta.does('boothExchangePropose', {
    country: 'ID',
    eventId: fair.id,
    boothId: booth.id,
    partnerCountry: 'TR',
    partnerEventId: inIstanbul.id,
  });
  const returned = await ankara.does(
    'boothCreate',
    { eventId: inIstanbul.id, content: { number: 'B7', guestCountry: 'ID' } },
    'id version',
  );
  const exchanged = await ankara.does('boothExchangeAccept', {
    ...step(proposed),
    boothId: returned.id,
  });
  expect(exchanged.state).toBe('ACCEPTED');
  const slot = await turkishLab.does('meetingSlotPropose', {
    eventId: fair.id,
    partyIds: [turkish, iranian],
    startsAt: `${inDays(31)}T03:00:00Z`,
    aboutId: offer.id,
    table: 'A1',
  });
  const confirmed = await iranianLab.does(
    'meetingSlotConfirm',
    step(slot),
    'state startsLocally about { id }',
  );
  expect(confirmed).toMatchObject({ state: 'CONFIRMED', about: { id: offer.id } });
  expect(confirmed.startsLocally).toContain('10:00');

  // They sign a memorandum, which ends the interest well.
  const sign = async (agreement: { id: string; version: number }) => {
    const written = await turkishLab.does('agreementDraftAdd', {
      ...step(agreement),
      text: { value: 'Both share what they learn.', language: 'en' },
    });
    const negotiated = await turkishLab.does('agreementNegotiate', step(written));
    const once = await turkishLab.does('agreementSign', {
      ...step(negotiated),
      institutionId: turkish,
      signatory: 'The director',
    });
    const twice = await iranianLab.does('agreementSign', {
      ...step(once),
      institutionId: iranian,
      signatory: 'The president',
    });
    return turkishLab.does('agreementBringIntoForce', step(twice));
  };
  const parties = [{ institutionId: turkish }, { institutionId: iranian }];
  const validity = { start: inDays(0), end: inDays(700) };
  const memorandum = await sign(
    await turkishLab.does('agreementCreate', {
      content: {
        title: english('Memorandum on solar desalination'),
        kind: 'MEMORANDUM_OF_UNDERSTANDING',
        parties,
        validity,
        coveredOfferIds: [offer.id],
        coveredInterestIds: [talking.id],
      },
    }),
  );
  expect(memorandum.state).toBe('IN_FORCE');
  const concluded = await turkishLab.does('interestConclude', {
    ...step(talking),
    agreementId: memorandum.id,
  });
  expect(concluded.state).toBe('AGREEMENT');

  // A joint project of two countries is proposed, evaluated, approved, funded and begun.
  const usd = (amount: string) => ({ amount, currency: 'USD' });
  const idea = await turkishLab.does('projectCreate', {
    content: {
      title: english('Solar desalination plant for the coast'),
      objective: english('A plant that gives ten cubic metres a day.'),
      kind: 'JOINT_RESEARCH',
      countries: ['TR', 'IR'],
      leadCountry: 'TR',
      partners: [
        { institutionId: turkish, role: 'LEAD', sharePercent: '60' },
        { institutionId: iranian, role: 'PARTNER', sharePercent: '40' },
      ],
      administrator: { name: 'Ayşe Yılmaz', institutionId: turkish },
      milestones: [{ title: 'Plant runs', dueOn: inDays(200) }],
      budget: [{ purpose: 'RESEARCH_AND_DEVELOPMENT', amount: usd('500000') }],
      period: { start: inDays(10), end: inDays(400) },
    },
  });
  const onTable = await turkishLab.does('projectPropose', step(idea));
  const judged = await secretariat.does('projectEvaluate', step(onTable));
  let evaluation = await secretariat.does('evaluationOpen', {
    projectId: idea.id,
    criteria: [
      { name: 'Benefit', weight: 60 },
      { name: 'Feasibility', weight: 40 },
    ],
  });
  for (const evaluator of [expert, judge]) {
    evaluation = await secretariat.does('evaluationEvaluatorAssign', {
      ...step(evaluation),
      subject: await subjectOf(evaluator),
      name: evaluator.name,
      institutionIds: [],
    });
  }
  for (const evaluator of [expert, judge]) {
    evaluation = await evaluator.does('evaluationScore', {
      ...step(evaluation),
      scores: [
        { criterion: 'Benefit', score: 9 },
        { criterion: 'Feasibility', score: 7 },
      ],
    });
  }
  const result = await secretariat.does(
    'evaluationConclude',
    { ...step(evaluation), recommendation: 'APPROVE', conclusion: 'Useful and feasible.' },
    'result recommendation',
  );
  expect(result).toEqual({ result: 8.2, recommendation: 'APPROVE' });
  const approved = await secretariat.does('projectApprove', step(judged));
  const funded = await secretariat.does('projectFundingCommit', {
    ...step(approved),
    funder: 'A development fund',
    amount: usd('500000'),
  });
  expect(funded.state).toBe('FUNDED');
  await sign(
    await turkishLab.does('agreementCreate', {
      content: {
        title: english('Agreement on the plant'),
        kind: 'JOINT_RESEARCH',
        parties,
        validity,
        coveredProjectIds: [idea.id],
      },
    }),
  );
  const running = await turkishLab.does('projectStart', step(funded));
  expect(running.state).toBe('RUNNING');

  // Ministers meet, and want to know how it goes.
  const meeting = await secretariat.does(
    'eventCreate',
    {
      content: {
        name: english('Ministerial meeting on industry'),
        type: 'MINISTERIAL',
        mode: 'IN_PERSON',
        city: 'Dhaka',
        country: 'BD',
        timeZone: 'Asia/Dhaka',
        period: { start: inDays(60), end: inDays(61) },
      },
    },
    'id version',
  );
  const wanted = await secretariat.does(
    'progressReportRequest',
    { projectId: idea.id, meetingId: meeting.id, daysBefore: 14 },
    'id version state dueOn',
  );
  const asOf = inDays(59);
  const late = await minister.ask(OVERDUE, { id: meeting.id, asOf });
  expect(late.overdueProgressReports.nodes).toEqual([
    { id: wanted.id, project: { title: { value: 'Solar desalination plant for the coast' } } },
  ]);
  await turkishLab.does('progressReportSubmit', {
    ...step(wanted),
    content: {
      summary: english('The membranes are delivered.'),
      percentDone: 30,
      decisionsNeeded: ['Customs free entry for the membranes.'],
    },
  });
  const done = await minister.ask(OVERDUE, { id: meeting.id, asOf });
  expect(done.overdueProgressReports.nodes).toEqual([]);

  const report = async () => {
    const data = await minister.ask(REPORT, { id: meeting.id, asOf });
    return data.ministerialReport;
  };
  const { funding } = await report();
  const dollars = funding.find(
    ({ budget }: { budget: { currency: string } }) => budget.currency === 'USD',
  );
  expect(Number(dollars.committed.amount)).toBeGreaterThanOrEqual(500_000);

  // What came out of it is offered to everyone.
  const output = await turkishLab.does('technologyOfferCreate', {
    institutionId: turkish,
    content: {
      title: english('Control unit for solar desalination plants'),
      summary: english('Keeps membranes clean while the sun changes.'),
      originProjectId: idea.id,
      exhibitedAtIds: [fair.id],
    },
  });
  const listed = await ankara.does(
    'technologyPublish',
    step(await turkishLab.does('technologySubmit', step(output))),
  );
  const completed = await turkishLab.does(
    'projectComplete',
    { ...step(running), announcedOfferIds: [listed.id] },
    'state announcedOutputs { id } outputs { nodes { id } }',
  );
  expect(completed).toEqual({
    state: 'COMPLETED',
    announcedOutputs: [{ id: listed.id }],
    outputs: { nodes: [{ id: listed.id }] },
  });

  // The minister's report has all of it.
  const told = await report();
  const ofTurkey = told.countries.find(
    ({ country }: { country: { code: string } }) => country.code === 'TR',
  );
  expect(ofTurkey.states).toContainEqual({ state: 'COMPLETED', count: expect.any(Number) });
  expect(told).toMatchObject({
    meeting: { name: 'Ministerial meeting on industry' },
    submittedReportCount: 1,
    overdueReportCount: 0,
    decisionsNeeded: [
      { text: 'Customs free entry for the membranes.', report: { project: { id: idea.id } } },
    ],
  });
}, 120_000);

/** How the hub calls someone: by issuer and subject. */
async function subjectOf(who: Person): Promise<string> {
  const { viewer } = await who.ask('{ viewer { subject } }');
  return viewer.subject;
}
