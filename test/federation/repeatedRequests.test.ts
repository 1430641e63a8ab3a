import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { anInstitution } from '../builders/anInstitution.js';
import { type ActingHub, type ActingViewer, startActingHub } from '../support/actingHub.js';

// A client whose answer was lost sends the same request again, with its idempotency key. What happened in between is
// what others have done to the record.

let hub: ActingHub;
let lab: string;
let owner: ActingViewer;
let moderator: ActingViewer;

beforeAll(async () => {
  hub = await startActingHub();
});
afterAll(() => hub.stop());

beforeEach(async () => {
  const institution = anInstitution({ country: 'IR' });
  await hub.stores.institutions.institutions.save([institution], new Date());
  lab = institution._id;
  owner = hub.as({ roles: ['INSTITUTION_EDITOR'], institutionIds: [lab] });
  moderator = hub.as({ roles: ['MODERATOR'], country: 'IR' });
});

const LISTING = 'technology { id version state }';
const DONE_OUT_OF_SIGHT = { technology: null, userErrors: [] };

interface Listing {
  readonly id: string;
  readonly version: number;
}

function create(idempotencyKey: string, as = owner) {
  const content = {
    title: [{ value: 'Solar desalination', language: 'en' }],
    summary: [{ value: 'Drinking water from the sea by the sun.', language: 'en' }],
  };
  const input = { institutionId: lab, content, idempotencyKey };
  return as.act('technologyOfferCreate', 'TechnologyOfferCreateInput', input, LISTING);
}

function act(as: ActingViewer, mutation: string, { id, version }: Listing, key?: string) {
  const input = { id, version, reason: 'As agreed.', ...(key && { idempotencyKey: key }) };
  return as.act(mutation, 'TechnologyActionInput', input, LISTING);
}

async function revise({ id, version }: Listing) {
  const content = { description: [{ value: 'Ten litres a day.', language: 'en' }] };
  const input = { id, version, content };
  return owner.act('technologyOfferRevise', 'TechnologyOfferReviseInput', input, LISTING);
}

async function submitted(): Promise<Listing> {
  const { technology } = await create('form');
  return (await act(owner, 'technologySubmit', technology)).technology;
}

describe('a request that is sent again', () => {
  it('makes and changes once however often it arrives', async () => {
    const made = await Promise.all([create('form'), create('form'), create('form')]);
    expect(new Set(made.map(({ technology }) => technology.id)).size).toBe(1);
    const submit = () => act(owner, 'technologySubmit', made[0].technology, 'submit');
    const answers = [await submit(), ...(await Promise.all([submit(), submit()]))];
    expect(answers.map(({ technology }) => technology?.version)).toEqual([2, 2, 2]);
  });

  it('was done, although its record has since gone where its sender does not see it', async () => {
    const listing = await submitted();
    const giveBack = () => act(moderator, 'technologyReturn', listing, 'return');
    const { technology: returned } = await giveBack();
    expect(returned.state).toBe('RETURNED');
    const { technology: draft } = await revise(returned);
    expect(draft.state).toBe('DRAFT');

    expect(await giveBack()).toEqual(DONE_OUT_OF_SIGHT);
    const anew = await act(moderator, 'technologyReturn', listing, 'another request');
    expect(anew.userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
    const { technology } = await owner.ask(
      'query ($id: ID!) { technology(id: $id) { version state } }',
      { id: listing.id },
    );
    expect(technology).toEqual({ version: draft.version, state: 'DRAFT' });
  });

  it('was done, although its record was thrown away', async () => {
    const { technology: draft } = await create('form');
    const submit = () => act(owner, 'technologySubmit', draft, 'submit');
    await submit();
    const returned = await act(moderator, 'technologyReturn', { id: draft.id, version: 2 });
    const discard = () => act(owner, 'technologyDiscard', returned.technology, 'discard');

    expect(await discard()).toEqual(DONE_OUT_OF_SIGHT);
    expect(await discard()).toEqual(DONE_OUT_OF_SIGHT);
    expect(await submit()).toEqual(DONE_OUT_OF_SIGHT);
    expect(await create('form')).toEqual(DONE_OUT_OF_SIGHT);
    const { userErrors } = await act(owner, 'technologyDiscard', returned.technology);
    expect(userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
  });

  it('tells another sender nothing', async () => {
    const { technology: draft } = await create('form');
    await act(owner, 'technologySubmit', draft, 'submit');
    const stranger = hub.as({
      roles: ['INSTITUTION_EDITOR'],
      institutionIds: ['institution:hub:x'],
    });
    const returned = await act(moderator, 'technologyReturn', { id: draft.id, version: 2 });
    await revise(returned.technology);
    const { userErrors } = await act(stranger, 'technologySubmit', draft, 'submit');
    expect(userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
  });

  it('was done, although its sender has lost the right since', async () => {
    const { technology: first } = await create('form');
    const { subject } = owner.viewer;
    const former = hub.as({ subject, roles: [] });
    expect(await create('form', former)).toEqual(DONE_OUT_OF_SIGHT);
    expect(first.state).toBe('DRAFT');
  });
});
