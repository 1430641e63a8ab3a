import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { anEvent } from '../builders/anEvent.js';
import { anInstitution } from '../builders/anInstitution.js';
import { anOffer } from '../builders/aTechnology.js';
import { type ActingHub, type ActingViewer, startActingHub } from '../support/actingHub.js';

let hub: ActingHub;
let lab: string;
let event: ReturnType<typeof anEvent>;
let offer: ReturnType<typeof anOffer>;
let editor: ActingViewer;
let host: ActingViewer;

beforeAll(async () => {
  hub = await startActingHub();
  host = hub.as({ roles: ['MODERATOR'], country: 'TR' });
});
afterAll(() => hub.stop());

beforeEach(async () => {
  const institution = anInstitution({ country: 'IR' });
  lab = institution._id;
  event = anEvent({ country: 'TR' });
  offer = anOffer({ institutionId: lab });
  editor = hub.as({ roles: ['INSTITUTION_EDITOR'], institutionIds: [lab] });
  await hub.stores.institutions.institutions.save([institution], new Date());
  await hub.stores.events.events.save([event], new Date());
  await hub.stores.technologies.technologies.save([offer], new Date());
});

const name = [{ value: 'Membrane M2', language: 'en' }];

describe('an unveiling', () => {
  const UNVEILING = `productUnveiling { id version name { value } unveiledOn country { code }
    event { id } institution { id } offer { id title { value } } }`;
  const create = (content: object, as = editor, input: object = {}) =>
    as.act(
      'productUnveilingCreate',
      'ProductUnveilingCreateInput',
      { eventId: event._id, institutionId: lab, content: { name, ...content }, ...input },
      UNVEILING,
    );

  it('is entered by its institution, and found from event, institution, offer and node', async () => {
    const { productUnveiling: made, userErrors } = await create({
      unveiledOn: '2026-05-11',
      offerId: offer._id,
    });
    expect(userErrors).toEqual([]);
    expect(made).toMatchObject({
      country: { code: 'IR' },
      event: { id: event._id },
      offer: { id: offer._id, title: { value: offer.title[0]?.value } },
    });
    const data = await hub.query(
      `query ($id: ID!, $event: ID!, $lab: ID!, $offer: ID!) {
        node(id: $id) { id }
        event(id: $event) { productUnveilings { nodes { id } } }
        institution(id: $lab) { productUnveilings { nodes { id } } }
        technology(id: $offer) { ... on TechnologyOffer { productUnveilings { nodes { id } } } } }`,
      { id: made.id, event: event._id, lab, offer: offer._id },
    );
    const list = { productUnveilings: { nodes: [{ id: made.id }] } };
    expect(data).toEqual({
      data: { node: { id: made.id }, event: list, institution: list, technology: list },
    });
  });

  it.each([
    ['outside the days of the event', () => ({ unveiledOn: '2026-05-13' }), 'unveiledOn'],
    ['with an offer that is not there', () => ({ offerId: 'offer:hub:none' }), 'offerId'],
    ['without a name', () => ({ name: [] }), 'name'],
  ])('is not entered %s', async (_how, wrong, field) => {
    const { userErrors } = await create(wrong());
    expect(userErrors).toMatchObject([{ code: 'INVALID', path: ['input', 'content', field] }]);
  });

  it('does not name an offer that not everyone may read, or of someone else', async () => {
    const hidden = anOffer({ institutionId: lab, access: 'MEMBERS' });
    const others = anOffer({});
    await hub.stores.technologies.technologies.save([hidden, others], new Date());
    for (const { _id: offerId } of [hidden, others]) {
      const { userErrors } = await create({ offerId });
      expect(userErrors).toMatchObject([
        { code: 'INVALID', path: ['input', 'content', 'offerId'] },
      ]);
    }
  });

  it('is rewritten and withdrawn by its institution and the organisers, and by no one else', async () => {
    const { productUnveiling: made } = await create({}, host);
    const revised = await editor.act(
      'productUnveilingRevise',
      'ProductUnveilingReviseInput',
      { id: made.id, version: 1, content: { unveiledOn: '2026-05-10' } },
      UNVEILING,
    );
    expect(revised.productUnveiling).toMatchObject({ version: 2, unveiledOn: '2026-05-10' });
    const input = { id: made.id, version: 2, reason: 'Shown before.' };
    const stranger = hub.as({ roles: ['MODERATOR'], country: 'MY' });
    const { errors } = await stranger.query(
      'mutation ($input: EventActionInput!) { productUnveilingWithdraw(input: $input) { userErrors { code } } }',
      { input },
    );
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    const gone = await host.act('productUnveilingWithdraw', 'EventActionInput', input, UNVEILING);
    expect(gone).toEqual({ productUnveiling: null, userErrors: [] });
    const { data } = await hub.query('query ($id: ID!) { productUnveiling(id: $id) { id } }', {
      id: made.id,
    });
    expect(data).toEqual({ productUnveiling: null });
  });
});

describe('an accolade', () => {
  const ACCOLADE = `accolade { id version name { value } rank wonOn country { code } event { id } offer { id } }`;
  const create = (content: object, as = host, input: object = { eventId: event._id }) =>
    as.act(
      'accoladeCreate',
      'AccoladeCreateInput',
      { institutionId: lab, content: { name, ...content }, ...input },
      ACCOLADE,
    );

  it('is entered by the organisers, and found from event, institution and offer', async () => {
    const { accolade: made, userErrors } = await create({
      rank: 'gold medal',
      wonOn: '2020-05-12',
      offerId: offer._id,
    });
    expect(userErrors).toEqual([]);
    expect(made).toMatchObject({ rank: 'gold medal', country: { code: 'IR' } });
    const { data } = await hub.query(
      `query ($event: ID!, $lab: ID!, $offer: ID!) {
        event(id: $event) { accolades { nodes { id } } }
        institution(id: $lab) { accolades { nodes { id } } }
        technology(id: $offer) { ... on TechnologyOffer { accolades { nodes { id } } } } }`,
      { event: event._id, lab, offer: offer._id },
    );
    const list = { accolades: { nodes: [{ id: made.id }] } };
    expect(data).toEqual({ event: list, institution: list, technology: list });
  });

  it("is entered by a moderator of the winner's country where no event gave it, and not by the winner", async () => {
    const iranian = hub.as({ roles: ['MODERATOR'], country: 'IR' });
    const { accolade } = await create({}, iranian, {});
    expect(accolade).toMatchObject({ event: null });
    const { errors } = await editor.query(
      'mutation ($input: AccoladeCreateInput!) { accoladeCreate(input: $input) { userErrors { code } } }',
      { input: { institutionId: lab, content: { name } } },
    );
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it.each([
    ['in the future', { wonOn: '2998-01-01' }, {}, ['input', 'content', 'wonOn']],
    ['without a name', { name: [] }, {}, ['input', 'content', 'name']],
    ['at no event', {}, { eventId: 'event:hub:none' }, ['input', 'eventId']],
    ['by nobody', {}, { institutionId: 'institution:hub:none' }, ['input', 'institutionId']],
  ])('is not won %s', async (_how, content, input, path) => {
    const secretariat = hub.as({ roles: ['SECRETARIAT'] });
    const { userErrors } = await create(content, secretariat, input);
    expect(userErrors).toMatchObject([{ code: 'INVALID', path }]);
  });
});
