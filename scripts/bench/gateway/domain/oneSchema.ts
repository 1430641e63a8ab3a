import { type BenchLoaders, createBenchLoaders } from './loaders.js';
import { type BenchInstitution, type BenchProject, technologies } from './records.js';

/** The domain as one schema, without federation; what its clients see is what clients of the supergraph see. */
export const ONE_SCHEMA_SDL = `
  type Query {
    technologies(first: Int = 20, offset: Int = 0): [Technology!]!
    technology(id: ID!): Technology
  }
  type Technology {
    id: ID!
    name: String!
    readinessLevel: Int
    summary: String
    keywords: [String!]!
    institution: Institution
  }
  type Institution { id: ID! name: String! country: String projects: [Project!]! }
  type Project { id: ID! title: String! budget: Int events: [Event!]! }
  type Event { id: ID! name: String! city: String }
`;

/** The page of technologies that a root field asks for. */
export function pageOfTechnologies({ first, offset }: { first: number; offset: number }) {
  return technologies.slice(offset, offset + first);
}

interface ById {
  readonly id: string;
}

const RESOLVERS = {
  Query: {
    technologies: (_: unknown, page: { first: number; offset: number }) => pageOfTechnologies(page),
    technology: (_: unknown, { id }: ById, loaders: BenchLoaders) =>
      loaders.technologyById.load(id),
  },
  Technology: {
    institution: (
      { institutionId }: { institutionId: string },
      _: unknown,
      loaders: BenchLoaders,
    ) => loaders.institutionById.load(institutionId),
  },
  Institution: {
    projects: ({ projectIds }: BenchInstitution, _: unknown, loaders: BenchLoaders) =>
      Promise.all(projectIds.map((id) => loaders.projectById.load(id))),
  },
  Project: {
    events: ({ eventIds }: BenchProject, _: unknown, loaders: BenchLoaders) =>
      Promise.all(eventIds.map((id) => loaders.eventById.load(id))),
  },
};

/** A schema of whatever copy of graphql-js. */
interface BuiltSchema {
  getType(name: string): unknown;
}

interface TypeWithFields {
  getFields(): Record<string, { resolve?: unknown }>;
}

/**
 * Gives a schema that was built from {@link ONE_SCHEMA_SDL} its resolvers.
 *
 * Nothing here imports graphql-js: a contender may have a copy of its own.
 */
export function addResolvers(schema: BuiltSchema): void {
  for (const [typeName, resolvers] of Object.entries(RESOLVERS)) {
    // Every type named above is an object type of the SDL.
    const fields = (schema.getType(typeName) as TypeWithFields).getFields();
    for (const [name, resolve] of Object.entries(resolvers)) {
      const field = fields[name];
      if (field === undefined)
        throw new Error(`the schema of the bench has no ${typeName}.${name}`);
      field.resolve = resolve;
    }
  }
}

/** The context of one request. */
export const createOneContext = createBenchLoaders;
