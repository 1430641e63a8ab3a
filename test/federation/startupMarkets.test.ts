import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { anInstitution } from '../builders/anInstitution.js';
import { anOffer } from '../builders/aTechnology.js';
import { stagesOfReads } from '../support/explainedReads.js';
import { startTestHub, type TestHub } from '../support/testHub.js';

let hub: TestHub;

beforeAll(async () => {
  hub = await startTestHub();
});
afterAll(() => hub.stop());

describe('start-ups that look for markets', () => {
  it('are found by their kind, each with what it offers to a country', async () => {
    const startup = anInstitution({ types: ['COMPANY', 'STARTUP'] });
    const company = anInstitution({ types: ['COMPANY', 'KNOWLEDGE_BASED_COMPANY'] });
    const university = anInstitution({ types: ['UNIVERSITY'] });
    await hub.stores.institutions.institutions.save([startup, company, university], new Date());
    const of = (institutionId: string, ...targetCountries: string[]) =>
      anOffer({ institutionId, targetCountries });
    const toTurkey = of(startup._id, 'MY', 'TR');
    const toAll = of(company._id);
    const others = [of(startup._id, 'MY'), of(university._id, 'TR')];
    await hub.stores.technologies.technologies.save([toTurkey, toAll, ...others], new Date());

    const { data, errors } = await hub.query(`{
      institutions(filter: { types: [STARTUP, KNOWLEDGE_BASED_COMPANY] }) {
        nodes { id technologies(filter: { kinds: [OFFER], targetCountries: ["TR"] }) { nodes { id } } } } }`);

    expect(errors).toBeUndefined();
    expect(data.institutions.nodes).toHaveLength(2);
    expect(data.institutions.nodes).toEqual(
      expect.arrayContaining([
        { id: startup._id, technologies: { nodes: [{ id: toTurkey._id }] } },
        { id: company._id, technologies: { nodes: [{ id: toAll._id }] } },
      ]),
    );
    expect(hub.fetches).toEqual(['institutions', 'technologies']);
  });

  it('are looked up by market in an index', async () => {
    const { client, db } = hub.database;
    const stages = await stagesOfReads(client, db, () =>
      hub.query(
        '{ technologies(filter: { targetCountries: ["TR"] }) { totalCount nodes { id } } }',
      ),
    );
    expect(stages).toContain('IXSCAN');
    expect(stages).not.toContain('COLLSCAN');
  });
});
