import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Viewer } from '../../subgraphs/kit/viewer.js';
import { anInstitution } from '../builders/anInstitution.js';
import { anOffer } from '../builders/aTechnology.js';
import { type ActingHub, type ActingViewer, startActingHub } from '../support/actingHub.js';

// Who may do what to an offer of an Iranian institution, in each of its states: every cell through the public endpoint.

const LAB = 'institution:techmart:lab';
const STATES = [
  'DRAFT',
  'SUBMITTED',
  'RETURNED',
  'REJECTED',
  'PUBLISHED',
  'EXPIRED',
  'WITHDRAWN',
  'FULFILLED',
] as const;
type State = (typeof STATES)[number];

const VIEWERS = {
  member: { roles: ['MEMBER'], country: 'IR' },
  stranger: { roles: ['MEMBER'], country: 'TR' },
  editor: { roles: ['INSTITUTION_EDITOR'], country: 'IR', institutionIds: [LAB] },
  otherEditor: {
    roles: ['INSTITUTION_EDITOR'],
    country: 'IR',
    institutionIds: ['institution:hub:x'],
  },
  portal: { roles: ['PORTAL'], portal: 'techmart' },
  moderator: { roles: ['MODERATOR'], country: 'IR' },
  insider: { roles: ['MODERATOR'], country: 'IR', institutionIds: [LAB] },
  otherModerator: { roles: ['MODERATOR'], country: 'TR' },
  secretariat: { roles: ['SECRETARIAT'] },
  minister: { roles: ['MINISTERS_OFFICE'], country: 'IR' },
  administrator: { roles: ['ADMINISTRATOR'] },
} as const satisfies Record<string, Partial<Viewer>>;
type Who = keyof typeof VIEWERS | 'public';

const OPEN: readonly State[] = ['PUBLISHED', 'EXPIRED', 'FULFILLED'];
const SEE_HANDED_IN: readonly Who[] = ['moderator', 'insider', 'secretariat'];
const OWNERS: readonly Who[] = ['editor', 'administrator'];
const JUDGES: readonly Who[] = ['moderator', 'secretariat', 'administrator'];

const REASON = { reason: 'For the test.' };
const WORDS = { content: { summary: [{ value: 'Water from the sea.', language: 'en' }] } };

/** Each action: its mutation, what goes with it, who may do it, and from which states. */
const ACTIONS: readonly {
  readonly mutation: string;
  readonly inputType?: string;
  readonly more?: object;
  readonly by: readonly Who[];
  readonly from: readonly State[];
}[] = [
  {
    mutation: 'technologyOfferRevise',
    inputType: 'TechnologyOfferReviseInput',
    more: WORDS,
    by: OWNERS,
    from: ['DRAFT', 'RETURNED'],
  },
  { mutation: 'technologySubmit', by: OWNERS, from: ['DRAFT'] },
  { mutation: 'technologyReturn', more: REASON, by: JUDGES, from: ['SUBMITTED'] },
  { mutation: 'technologyReject', more: REASON, by: JUDGES, from: ['SUBMITTED'] },
  {
    mutation: 'technologyPublish',
    inputType: 'TechnologyPublishInput',
    by: JUDGES,
    from: ['SUBMITTED'],
  },
  {
    mutation: 'technologyRenew',
    inputType: 'TechnologyPublishInput',
    by: OWNERS,
    from: ['PUBLISHED', 'EXPIRED'],
  },
  {
    mutation: 'technologyWithdraw',
    more: REASON,
    by: [...OWNERS, ...JUDGES],
    from: ['PUBLISHED'],
  },
  { mutation: 'technologyFulfil', by: OWNERS, from: ['PUBLISHED'] },
  { mutation: 'technologyDiscard', by: OWNERS, from: ['DRAFT', 'RETURNED', 'REJECTED'] },
];

function sees(who: Who, state: State): boolean {
  if (OWNERS.includes(who) || OPEN.includes(state)) return true;
  return state !== 'DRAFT' && SEE_HANDED_IN.includes(who);
}

let hub: ActingHub;
let actors: ReadonlyMap<Who, Pick<ActingViewer, 'query'>>;

beforeAll(async () => {
  hub = await startActingHub();
  const lab = anInstitution({ _id: LAB, country: 'IR' });
  await hub.stores.institutions.institutions.save([lab], new Date());
  const signedIn = Object.entries(VIEWERS).map(
    ([who, { roles, ...viewer }]) =>
      // The keys of VIEWERS are just these names.
      [who as Who, hub.as({ ...viewer, roles: [...roles] })] as const,
  );
  actors = new Map<Who, Pick<ActingViewer, 'query'>>([['public', hub], ...signedIn]);
});
afterAll(() => hub.stop());

let count = 0;

/** An offer that was written at the hub, in a state. */
async function offerIn(state: State): Promise<string> {
  count += 1;
  const _id = `offer:hub:right-${count}`;
  const offer = anOffer({
    _id,
    source: { ...anOffer().source, platform: 'hub', localId: `right-${count}` },
    institutionId: LAB,
    country: 'IR',
    state,
    summary: [{ value: 'Water from the sea by the sun.', language: 'en' }],
    submittedBy: 'someone else',
  });
  await hub.stores.technologies.technologies.save([offer], new Date());
  return _id;
}

describe.each(ACTIONS)('$mutation', ({ mutation, inputType, more, by, from }) => {
  const operation = `mutation ($input: ${inputType ?? 'TechnologyActionInput'}!) {
    payload: ${mutation}(input: $input) { userErrors { code } } }`;

  async function outcome(who: Who, id: string): Promise<string> {
    const actor = actors.get(who);
    const answer = await actor?.query(operation, { input: { id, version: 1, ...more } });
    const [error] = answer?.errors ?? [];
    if (error !== undefined) return error.extensions.code ?? error.message;
    return answer?.data.payload.userErrors[0]?.code ?? 'done';
  }

  it.each(STATES)('of an offer that is %s', async (state) => {
    const expected = (who: Who) => {
      if (who === 'public') return 'UNAUTHENTICATED';
      if (!sees(who, state)) return 'NOT_FOUND';
      if (!by.includes(who)) return 'FORBIDDEN';
      return from.includes(state) ? 'done' : 'WRONG_STATE';
    };
    const outcomes: Record<string, string> = {};
    let id = await offerIn(state);
    for (const who of actors.keys()) {
      outcomes[who] = await outcome(who, id);
      if (outcomes[who] === 'done') id = await offerIn(state);
    }
    const all = [...actors.keys()].map((who) => [who, expected(who)]);
    expect(outcomes).toEqual(Object.fromEntries(all));
  });
});

it('has more than four hundred cells', () => {
  expect(ACTIONS.length * STATES.length * actors.size).toBe(864);
});
