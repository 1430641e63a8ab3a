import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { loadStartData } from '../../import/startData/loadStartData.js';
import { startData } from '../../import/startData/startData.js';
import { silentLog } from '../support/askSubgraph.js';
import { type CommandCounter, commandCounter } from '../support/databaseCommandCounter.js';
import { startTestHub, type TestHub } from '../support/testHub.js';

const FIRST_START = new Date('2026-06-01T08:00:00Z');
const SECOND_START = new Date('2026-06-02T08:00:00Z');
const COLLECTIONS = [
  'platforms',
  'institutions',
  'bodies',
  'contactPoints',
  'nominations',
  'capabilities',
  'institutionMemberships',
  'cooperationAreas',
  'partnerProfiles',
  'personnelExchangeCalls',
  'personnelExchanges',
  'events',
  'projects',
  'decisions',
  'technologies',
  'booths',
  'boothExchanges',
  'participationCalls',
  'participations',
  'productUnveilings',
  'accolades',
  'meetings',
  'meetingSlots',
] as const;

let hub: TestHub;
let mongo: CommandCounter;

beforeAll(async () => {
  hub = await startTestHub();
  mongo = commandCounter(hub.database.client);
  await loadStartData(hub.stores, { now: FIRST_START, log: silentLog });
});

afterAll(() => hub.stop());

const documentsOf = (collection: string) =>
  hub.database.db.collection(collection).find().sort({ _id: 1 }).toArray();

describe('loadStartData', () => {
  it('writes every record once', async () => {
    for (const collection of COLLECTIONS) {
      const documents = await documentsOf(collection);
      expect([collection, documents.length]).toEqual([collection, startData[collection].length]);
      expect(documents.every(({ version }) => version === 1)).toBe(true);
    }
  });

  it('changes nothing the second time, with one look-up for each collection', async () => {
    const before = await Promise.all(COLLECTIONS.map(documentsOf));
    mongo.reset();
    await loadStartData(hub.stores, { now: SECOND_START, log: silentLog });

    expect(COLLECTIONS.map((collection) => mongo.queries(collection))).toEqual(
      COLLECTIONS.map(() => 1),
    );
    expect(await Promise.all(COLLECTIONS.map(documentsOf))).toEqual(before);
  });

  it('writes a record anew that an earlier release wrote in another form, and says so', async () => {
    const { events } = hub.stores.events;
    const bodies = hub.database.db.collection<{ _id: string; version: number }>('bodies');
    await bodies.updateOne({ _id: 'body:hub:wgic' }, { $set: { fingerprint: 'old', name: [] } });
    const logged: unknown[] = [];
    const log = { info: (...line: unknown[]) => void logged.push(line) };
    await loadStartData(hub.stores, { now: SECOND_START, log });

    expect(await bodies.findOne({ _id: 'body:hub:wgic' })).toMatchObject({
      name: [{ value: 'Working Group on Industrial Cooperation', language: 'en' }],
      updatedAt: SECOND_START,
      version: 2,
    });
    expect((await events.findByIds(['event:hub:wgic-4']))[0]).toMatchObject({ version: 1 });
    expect(logged).toEqual([
      [
        'start data loaded',
        { bodies: { added: 0, changed: 1, unchanged: startData.bodies.length - 1 } },
      ],
    ]);
  });
});

describe('a fresh hub', () => {
  it('knows the eleven task forces with their coordinators, and the nine members', async () => {
    const { data, errors } = await hub.query(`{
      bodies(filter: { types: [TASK_FORCE] }, orderBy: NUMBER) {
        totalCount
        nodes { number coordinators { code } technologies { totalCount } }
      }
      body(id: "body:hub:d8") { members { country { code } since } }
    }`);

    expect(errors).toBeUndefined();
    expect(data.bodies.totalCount).toBe(11);
    for (const [index, taskForce] of data.bodies.nodes.entries()) {
      expect(taskForce.number).toBe(index + 1);
      expect(taskForce.coordinators.length).toBeGreaterThanOrEqual(1);
      expect(taskForce.technologies.totalCount).toBeGreaterThanOrEqual(1);
    }
    expect(data.body.members).toHaveLength(9);
  });

  it('finds offers and requests about solar desalination first', async () => {
    const { data, errors } = await hub.query(`{
      technologies(query: "solar desalination", first: 3) { nodes { __typename id source { sample } } }
    }`);

    expect(errors).toBeUndefined();
    expect(new Set(data.technologies.nodes.map((node: { id: string }) => node.id))).toEqual(
      new Set(['offer:hub:sample-1', 'offer:hub:sample-2', 'request:hub:sample-1']),
    );
  });

  it('answers over all domains from one listing, in the language of the reader', async () => {
    const { data, errors } = await hub.query(
      `{ technology(id: "offer:hub:sample-1") {
        title { value }
        institution { name projects { nodes { title { value } } } }
        taskForce { coordinators { code } }
        source { platform { code name participation } }
        ... on TechnologyOffer {
          exhibitedAt { name host { name } exhibits { totalCount } }
          originProject { leadInstitution { name } outputs { totalCount } }
        }
      } }`,
      {},
      { 'accept-language': 'fa' },
    );

    expect(errors).toBeUndefined();
    expect(data.technology).toEqual({
      title: { value: 'نمونه: دستگاه خورشیدی شیرین‌سازی آب با غشا' },
      institution: {
        name: 'نمونه: شرکت غشای البرز',
        projects: {
          nodes: [
            {
              title: {
                value: 'نمونه: شیرین‌سازی آب با انرژی خورشیدی برای روستاهای بدون شبکهٔ برق',
              },
            },
          ],
        },
      },
      taskForce: { coordinators: [{ code: 'TR' }, { code: 'NG' }] },
      source: { platform: { code: 'hub', name: 'TTEN Hub', participation: 'HOSTED' } },
      exhibitedAt: [
        {
          name: 'Sample: Jakarta Water and Energy Technology Exhibition 2027',
          host: { name: 'Sample: Khatulistiwa Technology Park' },
          exhibits: { totalCount: 4 },
        },
      ],
      originProject: {
        leadInstitution: { name: 'Sample: Nile Centre for Water Research' },
        outputs: { totalCount: 2 },
      },
    });
  });

  it('tells what a meeting decided, and what came of it', async () => {
    const { data, errors } = await hub.query(`{
      event(id: "event:hub:ministerial-4") {
        body { name }
        decisions { nodes { number dueText project { title { value } } body { acronym } } }
        projectsDecided { totalCount }
      }
    }`);

    expect(errors).toBeUndefined();
    expect(data.event).toEqual({
      body: { name: 'Ministerial Meeting on Industrial Cooperation' },
      decisions: {
        nodes: [
          {
            number: 1,
            dueText: null,
            project: {
              title: {
                value:
                  'Requirements for upgrading technological cooperation and exchanges among the members',
              },
            },
            body: null,
          },
          { number: 2, dueText: 'next meeting', project: null, body: { acronym: 'TTC' } },
          { number: 3, dueText: null, project: null, body: null },
        ],
      },
      projectsDecided: { totalCount: 1 },
    });
  });
});
