import type { Database } from '../../../gateway/database/openDatabase.js';
import { loadStartData } from '../../../import/startData/loadStartData.js';
import { type AllStores, ensureAllIndexes, openAllStores } from '../../../subgraphs/index.js';
import { fingerprintOf } from '../../../subgraphs/kit/fingerprint.js';
import type { StoredRecord } from '../../../subgraphs/kit/record.js';
import type { RecordStore } from '../../../subgraphs/kit/recordStore.js';
import type { Log } from '../../../subgraphs/kit/requestFacts.js';
import { newPlatform } from '../../../subgraphs/platforms/platform.js';
import { madeDecision } from './records/madeDecision.js';
import { madeEvent } from './records/madeEvent.js';
import { madeInstitution } from './records/madeInstitution.js';
import { madeProject } from './records/madeProject.js';
import { madeTechnology } from './records/madeTechnology.js';
import { neighboursOf } from './records/neighbours.js';
import { PLATFORM_CODES } from './records/sourceOf.js';

/** How many records of each kind a database has. */
export type RecordCounts = Readonly<Record<string, number>>;

const BATCH = 1_000;
const silent: Log = { debug() {}, info() {}, warn() {}, error() {} };

/**
 * Fills a database with the start data and with made records in proportion to so many technologies; what is there
 * already stays, so that a fill that was cut short is finished by the next.
 */
export async function fillDatabase(
  { db }: Pick<Database, 'db'>,
  technologies: number,
  say: (line: string) => void,
): Promise<RecordCounts> {
  const stores = openAllStores(db);
  const marks = db.collection<{ _id: string; counts: RecordCounts }>('benchFills');
  const known = await marks.findOne({ _id: String(technologies) });
  if (known !== null) return known.counts;
  const now = new Date();
  // Each record goes into all indexes at once, as it does in a hub.
  await ensureAllIndexes(stores);
  await loadStartData(stores, { now, log: silent });
  await savePlatforms(stores, now);
  const neighbours = neighboursOf(technologies, await taskForcesOf(stores));
  const { institutions, events, projects } = neighbours;

  async function fill<Row extends StoredRecord>(
    name: string,
    store: Pick<RecordStore<Row>, 'save'>,
    count: number,
    make: (number: number) => Parameters<RecordStore<Row>['save']>[0][number],
  ): Promise<void> {
    for (let start = 0; start < count; start += BATCH) {
      const size = Math.min(BATCH, count - start);
      const records = Array.from({ length: size }, (_, index) => make(start + index));
      await store.save(records, now);
      if ((start / BATCH) % 10 === 0) say(`${name}: ${start + size} of ${count}`);
    }
  }

  const of = stores;
  await fill('institutions', of.institutions.institutions, institutions.count, (number) =>
    madeInstitution(number, neighbours),
  );
  await fill('events', of.events.events, events.count, (number) => madeEvent(number, neighbours));
  await fill('projects', of.projects.projects, projects.count, (number) =>
    madeProject(number, neighbours),
  );
  const decisions = Math.round(events.count / 2);
  await fill('decisions', of.events.decisions, decisions, (number) =>
    madeDecision(number, neighbours),
  );
  await fill('technologies', of.technologies.technologies, technologies, (number) =>
    madeTechnology(number, neighbours),
  );
  const counts = {
    technologies,
    institutions: institutions.count,
    projects: projects.count,
    events: events.count,
    decisions,
  };
  await marks.updateOne({ _id: String(technologies) }, { $set: { counts } }, { upsert: true });
  return counts;
}

async function savePlatforms({ platforms }: AllStores, now: Date): Promise<void> {
  const records = PLATFORM_CODES.map((code) => {
    const platform = newPlatform(
      {
        code,
        name: `Platform ${code}`,
        country: 'TR',
        licence: 'CC-BY-4.0',
        participation: 'HARVESTED',
      },
      now,
    );
    return { ...platform, fingerprint: fingerprintOf({ code }) };
  });
  await platforms.platforms.save(records, now);
}

async function taskForcesOf({ institutions }: AllStores): Promise<string[]> {
  const found = await institutions.bodies.union<{ _id: string }>([
    { conditions: { types: { type: 'TASK_FORCE' } }, stages: [{ $project: { _id: 1 } }] },
  ]);
  return found.map(({ _id }) => _id).sort();
}
