import { type EntityLoader, entityLoader } from '../../../../subgraphs/kit/entityLoader.js';
import { lazily } from '../../../../subgraphs/kit/lazily.js';
import {
  type BenchEvent,
  type BenchInstitution,
  type BenchProject,
  type BenchTechnology,
  events,
  institutions,
  projects,
  technologies,
} from './records.js';

/** The loaders of one request over the records in memory. */
export interface BenchLoaders {
  readonly technologyById: EntityLoader<BenchTechnology>;
  readonly institutionById: EntityLoader<BenchInstitution>;
  readonly projectById: EntityLoader<BenchProject>;
  readonly eventById: EntityLoader<BenchEvent>;
}

interface Identified {
  readonly id: string;
}

function byId<Row extends Identified>(rows: readonly Row[]): () => EntityLoader<Row> {
  const index = new Map(rows.map((row) => [row.id, row]));
  const findMany = async (ids: readonly string[]) => ids.flatMap((id) => index.get(id) ?? []);
  return () => entityLoader(findMany, ({ id }) => id);
}

const loadTechnologies = byId(technologies);
const loadInstitutions = byId(institutions);
const loadProjects = byId(projects);
const loadEvents = byId(events);

/** Makes the loaders of one request, each when it is first asked for. */
export function createBenchLoaders(): BenchLoaders {
  return openLoaders(null);
}

const openLoaders = lazily<null>()({
  technologyById: loadTechnologies,
  institutionById: loadInstitutions,
  projectById: loadProjects,
  eventById: loadEvents,
});
