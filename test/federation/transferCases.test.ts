import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { anInstitution } from '../builders/anInstitution.js';
import { anOffer } from '../builders/aTechnology.js';
import { type ActingHub, type ActingViewer, startActingHub } from '../support/actingHub.js';

let hub: ActingHub;
let giver: string;
let receiver: string;
let seller: ActingViewer;
let buyer: ActingViewer;
let moderator: ActingViewer;

const CASE = `transferCase { id version state method year value { amount currency } disputeNote
  giver { id } receiver { id } giverCountry { code } confirmedBy { id } listing { id } interest { id } }`;
const content = {
  title: [{ value: 'Two biosimilar drugs', language: 'en' }],
  method: 'LICENSING',
  agreedOn: '2024-05-02',
  value: { amount: '250000.50', currency: 'USD' },
  level: 'HIGH',
};

beforeAll(async () => {
  hub = await startActingHub();
});
afterAll(() => hub.stop());
beforeEach(async () => {
  const institutions = [anInstitution({ country: 'IR' }), anInstitution({ country: 'MY' })];
  await hub.stores.institutions.institutions.save(institutions, new Date());
  [giver = '', receiver = ''] = institutions.map(({ _id }) => _id);
  seller = hub.as({ roles: ['INSTITUTION_EDITOR'], institutionIds: [giver] });
  buyer = hub.as({ roles: ['INSTITUTION_EDITOR'], institutionIds: [receiver] });
  moderator = hub.as({ roles: ['MODERATOR'], country: 'MY' });
});

async function report(more: object = {}, as = seller, parties: object = {}) {
  const input = {
    giverInstitutionId: giver,
    receiverInstitutionId: receiver,
    content: { ...content, ...more },
    ...parties,
  };
  return as.act('transferCaseReport', 'TransferCaseReportInput', input, CASE);
}

const step = (
  as: ActingViewer,
  name: string,
  { id, version }: { id: string; version: number },
  more: object = {},
) => as.act(`transferCase${name}`, 'TransferCaseActionInput', { id, version, ...more }, CASE);

async function confirmed() {
  const { transferCase } = await report();
  return (await step(buyer, 'Confirm', transferCase)).transferCase;
}

async function codeOf(
  as: ActingViewer,
  name: string,
  { id, version }: { id: string; version: number },
) {
  const { errors } = await as.query(
    `mutation ($input: TransferCaseActionInput!) { transferCase${name}(input: $input) { userErrors { code } } }`,
    { input: { id, version, reason: 'No.' } },
  );
  return errors?.[0]?.extensions.code;
}

/** An interest of the buyer in an offer of the seller, in a state. */
async function interestIn(state: string) {
  const offer = {
    ...anOffer({ institutionId: giver, country: 'IR' }),
    source: { ...anOffer().source, platform: 'hub' },
  };
  await hub.stores.technologies.technologies.save([offer], new Date());
  const { interest } = await buyer.act(
    'interestSend',
    'InterestSendInput',
    { listingId: offer._id, institutionId: receiver, message: 'We want it.' },
    'interest { id }',
  );
  await hub.database.db
    .collection<{ _id: string }>('interests')
    .updateOne({ _id: interest.id }, { $set: { state, agreementId: 'agreement:hub:1' } });
  return { offerId: offer._id, interestId: interest.id };
}

describe('a transfer case', () => {
  it('is reported by one side, confirmed by the other, and published by who runs the network', async () => {
    const { transferCase, userErrors } = await report();
    expect(userErrors).toEqual([]);
    expect(transferCase).toMatchObject({
      state: 'REPORTED',
      year: 2024,
      value: { amount: '250000.50', currency: 'USD' },
      giver: { id: giver },
      receiver: { id: receiver },
      giverCountry: { code: 'IR' },
      confirmedBy: [{ id: giver }],
    });
    const { userErrors: own } = await step(seller, 'Confirm', transferCase);
    expect(own).toMatchObject([{ code: 'CONFLICT' }]);
    const agreed = await step(buyer, 'Confirm', transferCase);
    expect(agreed.transferCase).toMatchObject({
      state: 'CONFIRMED',
      confirmedBy: [{ id: giver }, { id: receiver }],
    });
    const published = await step(moderator, 'Publish', agreed.transferCase);
    expect(published.transferCase.state).toBe('PUBLISHED');
    const { data } = await hub.query(
      'query ($id: ID!) { transferCase(id: $id) { state history { nodes { action } } } }',
      { id: transferCase.id },
    );
    expect(data.transferCase).toEqual({ state: 'PUBLISHED', history: null });
    const { transferCase: told } = await buyer.ask(
      'query ($id: ID!) { transferCase(id: $id) { history { nodes { action } } } }',
      { id: transferCase.id },
    );
    expect(told.history.nodes).toEqual(
      ['PUBLISH', 'CONFIRM', 'REPORT'].map((action) => ({ action })),
    );
  });

  it('is published by nobody before both sides have confirmed it, nor by a side itself', async () => {
    const { transferCase } = await report();
    const early = await step(moderator, 'Publish', transferCase);
    expect(early.userErrors).toMatchObject([{ code: 'WRONG_STATE' }]);
    const both = await confirmed();
    expect(await codeOf(seller, 'Publish', both)).toBe('FORBIDDEN');
    const insider = hub.as({ roles: ['MODERATOR'], country: 'MY', institutionIds: [receiver] });
    expect(await codeOf(insider, 'Publish', both)).toBe('FORBIDDEN');
  });

  it('is disputed with a reason, rewritten, and confirmed anew', async () => {
    const both = await confirmed();
    const mute = await step(buyer, 'Dispute', both);
    expect(mute.userErrors).toMatchObject([{ code: 'INVALID', path: ['input', 'reason'] }]);
    const { transferCase: published } = await step(moderator, 'Publish', both);
    const disputed = await step(buyer, 'Dispute', published, { reason: 'It was half of that.' });
    expect(disputed.transferCase).toMatchObject({
      state: 'DISPUTED',
      disputeNote: 'It was half of that.',
      confirmedBy: [{ id: giver }],
    });
    const { data } = await hub.query('{ transferCases { nodes { id } } }');
    expect(data.transferCases.nodes).not.toContainEqual({ id: both.id });
    const { id, version } = disputed.transferCase;
    const { transferCase } = await seller.act(
      'transferCaseRevise',
      'TransferCaseReviseInput',
      { id, version, content: { ...content, value: { amount: '125000', currency: 'USD' } } },
      CASE,
    );
    expect(transferCase).toMatchObject({ state: 'REPORTED', disputeNote: null });
    const agreed = await step(buyer, 'Confirm', transferCase);
    expect(agreed.transferCase.state).toBe('CONFIRMED');
  });

  it('is taken back before it is confirmed, and not afterwards', async () => {
    const { transferCase } = await report();
    expect((await step(seller, 'Discard', transferCase)).userErrors).toEqual([]);
    const gone = await seller.ask(
      'query ($id: ID!) { transferCase(id: $id) { id } node(id: $id) { id } }',
      {
        id: transferCase.id,
      },
    );
    expect(gone).toEqual({ transferCase: null, node: null });
    const refused = await step(seller, 'Discard', await confirmed());
    expect(refused.userErrors).toMatchObject([{ code: 'WRONG_STATE' }]);
  });

  it('follows from an agreed interest between its two institutions, each interest once', async () => {
    const { offerId, interestId } = await interestIn('AGREEMENT');
    const results = await Promise.all(
      [seller, buyer, seller].map((as) => report({ interestId, listingId: offerId }, as)),
    );
    const made = results.filter(({ transferCase }) => transferCase !== null);
    expect(made).toHaveLength(1);
    expect(made[0].transferCase).toMatchObject({
      listing: { id: offerId },
      interest: { id: interestId },
    });
    for (const { userErrors, transferCase } of results) {
      if (transferCase === null) {
        expect(userErrors).toMatchObject([
          { code: 'CONFLICT', path: ['input', 'content', 'interestId'] },
        ]);
      }
    }
    const below = await seller.ask(
      'query ($id: ID!) { technology(id: $id) { transferCases { totalCount } } }',
      { id: offerId },
    );
    expect(below.technology.transferCases.totalCount).toBe(1);
  });

  it('does not follow from talks, from what the reporter cannot read, or from what is between others', async () => {
    const talks = await interestIn('NEGOTIATION');
    const pathsOf = async (more: object, as = seller, parties: object = {}) =>
      (await report(more, as, parties)).userErrors.map(({ path }: { path: string[] }) =>
        path.at(-1),
      );
    expect(await pathsOf({ interestId: talks.interestId })).toEqual(['interestId']);
    expect(await pathsOf({ interestId: 'interest:hub:none' })).toEqual(['interestId']);
    expect(await pathsOf({ listingId: 'offer:hub:none' })).toEqual(['listingId']);
    expect(await pathsOf({ agreementId: 'agreement:hub:none' })).toEqual(['agreementId']);
    const third = anInstitution({ country: 'TR' });
    await hub.stores.institutions.institutions.save([third], new Date());
    const { interestId } = await interestIn('AGREEMENT');
    const others = { receiverInstitutionId: third._id };
    expect(await pathsOf({ interestId }, seller, others)).toEqual(['interestId']);
  });

  it.each([
    [{ title: [] }, 'title'],
    [{ peopleTrained: -1 }, 'peopleTrained'],
    [{ sustainableDevelopmentGoals: [18] }, '0'],
    [{ listingId: 'institution:hub:1' }, 'listingId'],
  ])('is refused with %j', async (more, field) => {
    const { userErrors } = await report(more);
    expect(userErrors).toMatchObject([{ code: 'INVALID' }]);
    expect(userErrors[0].path.at(-1)).toBe(field);
  });

  it('is between two institutions, of which the reporter edits one', async () => {
    const alone = await report({}, seller, { receiverInstitutionId: giver });
    expect(alone.userErrors).toMatchObject([
      { code: 'INVALID', path: ['input', 'content', 'receiverInstitutionId'] },
    ]);
    const { errors } = await moderator.query(
      'mutation ($input: TransferCaseReportInput!) { transferCaseReport(input: $input) { userErrors { code } } }',
      { input: { giverInstitutionId: giver, receiverInstitutionId: receiver, content } },
    );
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('is absent for everyone but its sides and those between them until it is published', async () => {
    const { transferCase } = await report();
    const READ = `query ($id: ID!, $giver: ID!) { transferCase(id: $id) { id } node(id: $id) { id }
      transferCases(filter: { institutions: [$giver] }) { totalCount facets { methods { count } } }
      institution(id: $giver) { transferCases { totalCount } } }`;
    const variables = { id: transferCase.id, giver };
    for (const who of [seller, buyer, moderator, hub.as({ roles: ['SECRETARIAT'] })]) {
      expect(await who.ask(READ, variables)).toEqual({
        transferCase: { id: transferCase.id },
        node: { id: transferCase.id },
        transferCases: { totalCount: 1, facets: { methods: [{ count: 1 }] } },
        institution: { transferCases: { totalCount: 1 } },
      });
    }
    const nothing = {
      transferCase: null,
      node: null,
      transferCases: { totalCount: 0, facets: { methods: [] } },
      institution: { transferCases: { totalCount: 0 } },
    };
    const strangers = [
      hub.as({ roles: ['MODERATOR'], country: 'TR' }),
      hub.as({ roles: ['MEMBER'], country: 'IR' }),
    ];
    for (const who of strangers) expect(await who.ask(READ, variables)).toEqual(nothing);
    expect((await hub.query(READ, variables)).data).toEqual(nothing);
  });
});
