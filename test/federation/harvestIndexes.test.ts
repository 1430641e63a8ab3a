import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { stagesOfReads } from '../support/explainedReads.js';
import {
  aFedInstitution,
  aFedOffer,
  type FeedPortal,
  startFeedPortal,
} from '../support/feedPortal.js';
import { type HarvestTestBed, openHarvestTestBed } from '../support/harvestTestBed.js';

let bed: HarvestTestBed;
let portal: FeedPortal;

beforeAll(async () => {
  bed = await openHarvestTestBed();
  const bad = Array.from({ length: 20 }, (_none, index) => aFedOffer(`bad${index}`, { title: [] }));
  const lost = aFedOffer('lost', { institution: { id: 'institution:techmart:never' } });
  const named = aFedOffer('named', { institution: { name: 'An office' } });
  portal = await startFeedPortal([...bad, lost, named, aFedInstitution(1)], { pageItems: 3 });
  await bed.setFeed({ format: 'json', url: portal.url });
});
afterAll(async () => {
  await portal.stop();
  await bed.close();
});

describe('the reads of a harvest', () => {
  it('all use an index, those of a full one and its removals among them', async () => {
    await bed.harvest();
    portal.forget('offer:techmart:named');
    const { client, db } = bed.database;

    const stages = await stagesOfReads(client, db, async () => {
      await bed.harvest({ full: true });
      await bed.store.refusals('techmart', 1_000);
    });

    expect(stages.filter((stage) => stage === 'COLLSCAN' || stage === 'SORT')).toEqual([]);
    expect(stages.length).toBeGreaterThan(20);
  });
});
