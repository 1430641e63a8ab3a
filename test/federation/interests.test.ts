import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { RecordInput } from '../../subgraphs/kit/saveRecords.js';
import { LONGEST_MESSAGE, MOST_MESSAGES } from '../../subgraphs/technologies/interests/interest.js';
import { lapseInterests } from '../../subgraphs/technologies/interests/lapseInterests.js';
import type { StoredOffer } from '../../subgraphs/technologies/technology.js';
import { anInstitution } from '../builders/anInstitution.js';
import { aSource } from '../builders/aSource.js';
import { anOffer } from '../builders/aTechnology.js';
import { type ActingHub, type ActingViewer, startActingHub } from '../support/actingHub.js';
import { commandCounter } from '../support/databaseCommandCounter.js';
import { stagesOfReads } from '../support/explainedReads.js';

let hub: ActingHub;
let offer: RecordInput<StoredOffer>;
let lab: string;
let firm: string;
let owner: ActingViewer;
let asker: ActingViewer;
let moderator: ActingViewer;
let askersModerator: ActingViewer;
let secretariat: ActingViewer;

const INTEREST = `interest { id version state lapsesAt closingNote messages { side text }
  listing { id } askingInstitution { id } owningInstitution { id } askingCountry { code } }`;

beforeAll(async () => {
  hub = await startActingHub();
});
afterAll(() => hub.stop());

beforeEach(async () => {
  const institutions = [anInstitution({ country: 'IR' }), anInstitution({ country: 'TR' })];
  await hub.stores.institutions.institutions.save(institutions, new Date());
  [lab = '', firm = ''] = institutions.map(({ _id }) => _id);
  offer = await listed({ institutionId: lab, country: 'IR' });
  owner = hub.as({ roles: ['INSTITUTION_EDITOR'], institutionIds: [lab] });
  asker = hub.as({ roles: ['INSTITUTION_EDITOR'], institutionIds: [firm] });
  moderator = hub.as({ roles: ['MODERATOR'], country: 'IR' });
  askersModerator = hub.as({ roles: ['MODERATOR'], country: 'TR' });
  secretariat = hub.as({ roles: ['SECRETARIAT'] });
});

async function listed(fields: Partial<RecordInput<StoredOffer>>) {
  const made = anOffer(fields);
  const atHub = {
    ...made,
    _id: made._id.replace(':techmart:', ':hub:'),
    source: { ...aSource(made._id), platform: 'hub' },
    ...fields,
  };
  await hub.stores.technologies.technologies.save([atHub], new Date());
  return atHub;
}

async function send(more: object = {}, as = asker) {
  const input = { listingId: offer._id, institutionId: firm, message: 'We want it.', ...more };
  return as.act('interestSend', 'InterestSendInput', input, INTEREST);
}

interface Sent {
  readonly id: string;
  readonly version: number;
}

async function step(as: ActingViewer, name: string, { id, version }: Sent, more: object = {}) {
  const type = name === 'interestConclude' ? 'InterestConcludeInput' : 'InterestActionInput';
  return as.act(name, type, { id, version, ...more }, INTEREST);
}

async function write(as: ActingViewer, id: string, message: string, more: object = {}) {
  return as.act('interestMessage', 'InterestMessageInput', { id, message, ...more }, INTEREST);
}

async function forwarded() {
  const { interest } = await send();
  return (await step(moderator, 'interestForward', interest)).interest;
}

async function negotiated() {
  const accepted = await step(owner, 'interestAccept', await forwarded());
  return (await step(asker, 'interestNegotiate', accepted.interest)).interest;
}

/** The code with which an action is refused to someone who may not do it at all. */
async function codeOf(as: ActingViewer, name: string, { id, version }: Sent) {
  const { errors } = await as.query(
    `mutation ($input: InterestActionInput!) { ${name}(input: $input) { userErrors { code } } }`,
    { input: { id, version, reason: 'No.' } },
  );
  return errors?.[0]?.extensions.code;
}

describe('an expression of interest', () => {
  it('is sent, forwarded, accepted, negotiated and closed, each step by who may and in its history', async () => {
    const { interest, userErrors } = await send();
    expect(userErrors).toEqual([]);
    expect(interest).toMatchObject({
      state: 'SENT',
      version: 1,
      listing: { id: offer._id },
      askingInstitution: { id: firm },
      owningInstitution: { id: lab },
      askingCountry: { code: 'TR' },
      messages: [{ side: 'ASKING', text: 'We want it.' }],
    });
    const passed = await step(moderator, 'interestForward', interest);
    expect(passed.interest).toMatchObject({ state: 'FORWARDED', version: 2 });
    expect(Date.parse(passed.interest.lapsesAt)).toBeGreaterThan(Date.now() + 29 * 86_400_000);
    const accepted = await step(owner, 'interestAccept', passed.interest);
    expect(accepted.interest).toMatchObject({ state: 'ACCEPTED', lapsesAt: null });
    const talks = await step(owner, 'interestNegotiate', accepted.interest);
    expect(talks.interest).toMatchObject({ state: 'NEGOTIATION' });
    const closed = await step(asker, 'interestClose', talks.interest, { reason: 'Too dear.' });
    expect(closed.interest).toMatchObject({ state: 'CLOSED', closingNote: 'Too dear.' });

    const data = await owner.ask(
      'query ($id: ID!) { interest(id: $id) { history { nodes { action by { subject } changes { field } } } } }',
      { id: interest.id },
    );
    const { nodes } = data.interest.history;
    expect(nodes.map(({ action }: { action: string }) => action)).toEqual([
      'CLOSE',
      'NEGOTIATE',
      'ACCEPT',
      'FORWARD',
      'SEND',
    ]);
    expect(JSON.stringify(nodes)).not.toContain('We want it.');
    expect(nodes[4].changes).not.toContainEqual({ field: 'messages' });
  });

  it('is declined with a reason that the other side reads, and never without', async () => {
    const passed = await forwarded();
    const mute = await step(owner, 'interestDecline', passed);
    expect(mute.userErrors).toMatchObject([{ code: 'INVALID', path: ['input', 'reason'] }]);
    await step(owner, 'interestDecline', passed, { reason: 'Sold already.' });
    const { interest } = await asker.ask(
      'query ($id: ID!) { interest(id: $id) { state closingNote } }',
      { id: passed.id },
    );
    expect(interest).toEqual({ state: 'DECLINED', closingNote: 'Sold already.' });
  });

  it('lapses when nobody answers for thirty days, and not a moment earlier', async () => {
    const { id, lapsesAt } = await forwarded();
    const duty = lapseInterests(hub.stores.technologies.interests);
    const stateAt = async (at: Date) => {
      await duty.run(at);
      const { interest } = await asker.ask(
        'query ($id: ID!) { interest(id: $id) { state history(first: 1) { nodes { action by { subject } } } } }',
        { id },
      );
      return interest;
    };
    expect(await stateAt(new Date(Date.parse(lapsesAt) - 1))).toMatchObject({ state: 'FORWARDED' });
    const entry = { action: 'LAPSE', by: { subject: 'hub' } };
    expect(await stateAt(new Date(lapsesAt))).toEqual({
      state: 'LAPSED',
      history: { nodes: [entry] },
    });
    // The place is free again.
    expect((await send()).userErrors).toEqual([]);
  });

  it('ends with an agreement only when it is one the viewer can read', async () => {
    const talks = await negotiated();
    for (const agreementId of ['agreement:hub:none', offer._id, 'x']) {
      const { interest, userErrors } = await step(asker, 'interestConclude', talks, {
        agreementId,
      });
      expect(interest).toBeNull();
      expect(userErrors).toMatchObject([{ code: 'INVALID', path: ['input', 'agreementId'] }]);
    }
  });

  it('ends with the agreement that both institutions are parties of', async () => {
    const talks = await negotiated();
    const agreementOf = async (...institutionIds: string[]) => {
      const { agreement } = await asker.act(
        'agreementCreate',
        'AgreementCreateInput',
        {
          content: {
            title: [{ value: 'Memorandum', language: 'en' }],
            kind: 'MEMORANDUM_OF_UNDERSTANDING',
            parties: institutionIds.map((institutionId) => ({ institutionId })),
          },
        },
        'agreement { id }',
      );
      return agreement.id;
    };
    const third = anInstitution();
    await hub.stores.institutions.institutions.save([third], new Date());
    const other = await agreementOf(firm, third._id);
    for (const as of [asker, owner]) {
      // To the owner's side it is a draft of others.
      const { userErrors } = await step(as, 'interestConclude', talks, { agreementId: other });
      expect(userErrors).toMatchObject([{ code: 'INVALID', path: ['input', 'agreementId'] }]);
    }
    const agreementId = await agreementOf(firm, lab);
    const { interest } = await owner.act(
      'interestConclude',
      'InterestConcludeInput',
      { id: talks.id, version: talks.version, agreementId },
      'interest { state agreement { id kind } }',
    );
    expect(interest).toEqual({
      state: 'AGREEMENT',
      agreement: { id: agreementId, kind: 'MEMORANDUM_OF_UNDERSTANDING' },
    });
  });

  it.each([
    ['interestAccept', 'SENT', 'owner'],
    ['interestNegotiate', 'FORWARDED', 'owner'],
    ['interestClose', 'FORWARDED', 'asker'],
    ['interestForward', 'FORWARDED', 'moderator'],
    ['interestDecline', 'NEGOTIATION', 'owner'],
  ] as const)('is not led by %s out of the state %s', async (name, state, who) => {
    const sent = state === 'SENT' ? (await send()).interest : await forwarded();
    const interest = state === 'NEGOTIATION' ? await negotiatedFrom(sent) : sent;
    const as = { owner, asker, moderator }[who];
    const { userErrors } = await step(as, name, interest, { reason: 'Why not.' });
    expect(userErrors).toMatchObject([{ code: state === 'SENT' ? 'NOT_FOUND' : 'WRONG_STATE' }]);
  });

  it('refuses a version that is no longer the present one', async () => {
    const passed = await forwarded();
    const { userErrors } = await step(owner, 'interestAccept', { ...passed, version: 1 });
    expect(userErrors).toMatchObject([{ code: 'STALE_VERSION', path: ['input', 'version'] }]);
  });

  async function negotiatedFrom(sent: Sent) {
    const accepted = await step(owner, 'interestAccept', sent);
    return (await step(asker, 'interestNegotiate', accepted.interest)).interest;
  }
});

describe('who sends an expression of interest', () => {
  it('does so in no listing of an own institution, whichever of them asks', async () => {
    const both = hub.as({ roles: ['INSTITUTION_EDITOR'], institutionIds: [lab, firm] });
    for (const institutionId of [lab, firm]) {
      const { userErrors } = await send({ institutionId }, both);
      expect(userErrors).toMatchObject([{ code: 'INVALID', path: ['input', 'listingId'] }]);
    }
  });

  it('reads the listing, which is published', async () => {
    const hidden = await listed({ institutionId: lab, country: 'IR', access: 'ON_REQUEST' });
    const draft = await listed({ institutionId: lab, country: 'IR', state: 'DRAFT' });
    const gone = await listed({ institutionId: lab, country: 'IR', state: 'EXPIRED' });
    const refusals = [];
    for (const listingId of [hidden._id, draft._id, 'offer:hub:none', gone._id]) {
      refusals.push((await send({ listingId })).userErrors[0].code);
    }
    expect(refusals).toEqual(['NOT_FOUND', 'NOT_FOUND', 'NOT_FOUND', 'WRONG_STATE']);
  });

  it('edits the institution, which is active', async () => {
    const asked = await moderator.query(
      'mutation ($input: InterestSendInput!) { interestSend(input: $input) { interest { id } } }',
      { input: { listingId: offer._id, institutionId: firm, message: 'x' } },
    );
    expect(asked.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    const closed = anInstitution({ status: 'INACTIVE' });
    await hub.stores.institutions.institutions.save([closed], new Date());
    const editor = hub.as({ roles: ['INSTITUTION_EDITOR'], institutionIds: [closed._id] });
    const { userErrors } = await send({ institutionId: closed._id }, editor);
    expect(userErrors).toMatchObject([{ code: 'INVALID', path: ['input', 'institutionId'] }]);
  });

  it('has one open for a listing, however many are sent at once', async () => {
    const results = await Promise.all(Array.from({ length: 6 }, () => send()));
    expect(results.filter(({ interest }) => interest !== null)).toHaveLength(1);
    const refused = results.filter(({ interest }) => interest === null);
    expect(refused.map(({ userErrors }) => userErrors[0].code)).toEqual(Array(5).fill('CONFLICT'));
  });

  it('sends once for one idempotency key', async () => {
    const first = await send({ idempotencyKey: 'key' });
    const again = await send({ idempotencyKey: 'key' });
    expect(again.interest.id).toBe(first.interest.id);
  });

  it.each([
    ['', 'message: must not be empty'],
    ['x'.repeat(LONGEST_MESSAGE + 1), 'message: must have at most 4000 characters'],
  ])('says something, and not too much', async (message, refusal) => {
    const { userErrors } = await send({ message });
    expect(userErrors).toEqual([{ code: 'INVALID', message: refusal, path: ['input', 'message'] }]);
  });
});

describe('the letters of an expression of interest', () => {
  it('are of both sides, in their order, and none is lost when both write at once', async () => {
    const { id } = await forwarded();
    const writers = [owner, asker, owner, asker, owner];
    await Promise.all(writers.map((as, index) => write(as, id, `word ${index}`)));
    const { interest } = await asker.ask(
      'query ($id: ID!) { interest(id: $id) { messages { side text } } }',
      { id },
    );
    expect(interest.messages).toHaveLength(6);
    for (const [index, as] of writers.entries()) {
      const side = as === owner ? 'OWNING' : 'ASKING';
      expect(interest.messages).toContainEqual({ side, text: `word ${index}` });
    }
  });

  it('are sent once for one idempotency key', async () => {
    const { id } = await forwarded();
    await write(asker, id, 'once', { idempotencyKey: 'k' });
    const { interest } = await write(asker, id, 'once', { idempotencyKey: 'k' });
    expect(interest.messages).toHaveLength(2);
  });

  it('are not written by a third, nor before it was forwarded, nor beyond their number', async () => {
    const { interest } = await send();
    expect((await write(asker, interest.id, 'early')).userErrors[0].code).toBe('WRONG_STATE');
    const { errors } = await secretariat.query(
      'mutation ($input: InterestMessageInput!) { interestMessage(input: $input) { userErrors { code } } }',
      { input: { id: interest.id, message: 'x' } },
    );
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    await step(moderator, 'interestForward', interest);
    const message = { at: new Date(), side: 'ASKING' as const, text: 'x' };
    await hub.database.db
      .collection<{ _id: string }>('interests')
      .updateOne({ _id: interest.id }, { $set: { messages: Array(MOST_MESSAGES).fill(message) } });
    expect((await write(owner, interest.id, 'late')).userErrors[0].code).toBe('CONFLICT');
  });
});

describe('expressions of interest', () => {
  const LISTS = `query ($id: ID!, $offer: ID!, $lab: ID!, $firm: ID!) {
    interest(id: $id) { id }
    node(id: $id) { id }
    interests { totalCount nodes { id } }
    technology(id: $offer) { interests { totalCount nodes { id } } }
    owner: institution(id: $lab) { interestsReceived { totalCount nodes { id } } }
    asker: institution(id: $firm) { interestsSent { totalCount nodes { id } } } }`;

  const listsOf = async (as: Pick<ActingViewer, 'ask'>, id: string) => {
    const { interest, node, interests, technology, ...institutions } = await as.ask(LISTS, {
      id,
      offer: offer._id,
      lab,
      firm,
    });
    const of = ({ totalCount, nodes }: { totalCount: number; nodes: { id: string }[] }) =>
      nodes.some((one) => one.id === id) ? 'there' : `${totalCount} others`;
    return {
      byId: [interest?.id, node?.id],
      lists: [
        of(interests).replace(/^\d+ others$/, 'absent'),
        of(technology.interests),
        of(institutions.owner.interestsReceived),
        of(institutions.asker.interestsSent),
      ],
    };
  };
  const absent = {
    byId: [undefined, undefined],
    lists: ['absent', '0 others', '0 others', '0 others'],
  };

  it('are there for the two sides and those between them, for everyone else nowhere', async () => {
    const { interest } = await send();
    const { id } = interest;
    const there = { byId: [id, id], lists: ['there', 'there', 'there', 'there'] };
    const administrator = hub.as({ roles: ['ADMINISTRATOR'] });
    for (const who of [asker, moderator, askersModerator, secretariat, administrator]) {
      expect(await listsOf(who, id)).toEqual(there);
    }
    // Its owner is told of it when it was forwarded.
    expect(await listsOf(owner, id)).toEqual(absent);
    await step(moderator, 'interestForward', interest);
    expect(await listsOf(owner, id)).toEqual(there);
    for (const stranger of [
      {
        ask: async (query: string, variables?: object) => (await hub.query(query, variables)).data,
      },
      hub.as({ roles: ['MEMBER'], country: 'IR' }),
      hub.as({ roles: ['MODERATOR'], country: 'MY' }),
      hub.as({ roles: ['MINISTERS_OFFICE'], country: 'IR' }),
      hub.as({ roles: ['PORTAL'], portal: 'techmart' }),
      hub.as({ roles: ['INSTITUTION_EDITOR'], institutionIds: ['institution:hub:other'] }),
    ]) {
      expect(await listsOf(stranger, id)).toEqual(absent);
    }
  });

  it('are refused to strangers in the words for one that does not exist', async () => {
    const passed = await forwarded();
    const stranger = hub.as({ roles: ['MODERATOR'], country: 'MY' });
    const { userErrors } = await step(stranger, 'interestForward', passed);
    const { userErrors: none } = await step(stranger, 'interestForward', {
      ...passed,
      id: 'interest:hub:none',
    });
    expect(userErrors[0].code).toBe('NOT_FOUND');
    expect(userErrors[0].message.replace(passed.id, 'interest:hub:none')).toBe(none[0].message);
  });

  it('are led by nobody but who the step is for', async () => {
    const { interest } = await send();
    expect(await codeOf(asker, 'interestForward', interest)).toBe('FORBIDDEN');
    expect(await codeOf(askersModerator, 'interestForward', interest)).toBe('FORBIDDEN');
    const passed = await step(secretariat, 'interestForward', interest);
    for (const who of [asker, moderator, secretariat]) {
      expect(await codeOf(who, 'interestAccept', passed.interest)).toBe('FORBIDDEN');
    }
    const accepted = await step(owner, 'interestAccept', passed.interest);
    expect(await codeOf(moderator, 'interestNegotiate', accepted.interest)).toBe('FORBIDDEN');
  });

  it('in listings that a platform gave are answered by a moderator of its country', async () => {
    const given = anOffer({ institutionId: lab, country: 'IR' });
    await hub.stores.technologies.technologies.save([given], new Date());
    const { interest } = await send({ listingId: given._id });
    const passed = await step(moderator, 'interestForward', interest);
    expect(await codeOf(askersModerator, 'interestAccept', passed.interest)).toBe('FORBIDDEN');
    const accepted = await step(moderator, 'interestAccept', passed.interest);
    expect(accepted.interest).toMatchObject({ state: 'ACCEPTED' });
  });

  it('are filtered by side, state and listing, and paged', async () => {
    const { id } = await forwarded();
    const idsOf = async (as: ActingViewer, args: string) => {
      const { interests } = await as.ask(`{ interests(${args}) { nodes { id } } }`);
      return interests.nodes.map((node: { id: string }) => node.id);
    };
    expect(await idsOf(asker, 'filter: { side: ASKING }')).toEqual([id]);
    expect(await idsOf(asker, 'filter: { side: OWNING }')).toEqual([]);
    expect(await idsOf(owner, 'filter: { side: OWNING, states: [FORWARDED] }')).toEqual([id]);
    expect(await idsOf(owner, 'filter: { states: [SENT] }')).toEqual([]);
    expect(await idsOf(secretariat, `filter: { listings: ["${offer._id}"] }`)).toEqual([id]);
    const first = await secretariat.ask(
      '{ interests(first: 1) { pageInfo { endCursor hasNextPage } } }',
    );
    expect(first.interests.pageInfo.hasNextPage).toBe(true);
    const [second] = await idsOf(
      secretariat,
      `first: 1, after: "${first.interests.pageInfo.endCursor}"`,
    );
    expect(second).not.toBe(id);
  });

  it('are read from indexes, those of many listings in one round trip', async () => {
    await forwarded();
    const counter = commandCounter(hub.database.client);
    const lists = [
      [asker, '{ interests(filter: { side: ASKING }) { totalCount nodes { id listing { id } } } }'],
      [moderator, '{ interests(filter: { states: [SENT] }) { totalCount nodes { id } } }'],
      [secretariat, '{ interests { totalCount nodes { id } } }'],
      [owner, '{ technologies { nodes { interests { nodes { id } } } } }'],
    ] as const;
    for (const [as, query] of lists) {
      counter.reset();
      const stages = await stagesOfReads(hub.database.client, hub.database.db, () => as.ask(query));
      expect(stages).not.toContain('COLLSCAN');
      expect(stages).toContain('IXSCAN');
      if (query.includes('technologies')) expect(counter.queries('interests')).toBe(1);
    }
  });
});
