import { compose } from '../../../../schema/compose.js';
import { defineSubgraph, type Subgraph } from '../../../../subgraphs/kit/defineSubgraph.js';
import { type BenchLoaders, createBenchLoaders } from './loaders.js';
import { pageOfTechnologies } from './oneSchema.js';
import type { BenchInstitution, BenchProject, BenchTechnology } from './records.js';

/** The names of the bench's subgraphs. */
export const BENCH_SUBGRAPHS = ['technologies', 'institutions', 'projects', 'events'] as const;

/** A subgraph of the bench. */
export type BenchSubgraph = (typeof BENCH_SUBGRAPHS)[number];

interface Parts {
  /** The fields of `Query`, if it has any. */
  readonly query: string;
  /** The type it owns. */
  readonly owned: string;
  /** A type it points at, and nothing else of it. */
  readonly reference: string | null;
}

const PARTS: Readonly<Record<BenchSubgraph, Parts>> = {
  technologies: {
    query: `type Query {
      technologies(first: Int = 20, offset: Int = 0): [Technology!]!
      technology(id: ID!): Technology
    }`,
    owned: `type Technology @key(fields: "id") {
      id: ID!
      name: String!
      readinessLevel: Int
      summary: String
      keywords: [String!]!
      institution: Institution
    }`,
    reference: 'Institution',
  },
  institutions: {
    query: '',
    owned: `type Institution @key(fields: "id") {
      id: ID! name: String! country: String projects: [Project!]!
    }`,
    reference: 'Project',
  },
  projects: {
    query: '',
    owned: `type Project @key(fields: "id") {
      id: ID! title: String! budget: Int events: [Event!]!
    }`,
    reference: 'Event',
  },
  events: {
    query: '',
    owned: 'type Event @key(fields: "id") { id: ID! name: String! city: String }',
    reference: null,
  },
};

/** The schema of a subgraph, in Federation 2. */
export function sdlOf(name: BenchSubgraph): string {
  const { query, owned, reference } = PARTS[name];
  return [
    'extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key"])',
    query,
    owned,
    reference && `type ${reference} @key(fields: "id", resolvable: false) { id: ID! }`,
  ]
    .filter(Boolean)
    .join('\n');
}

/** The same schema in Federation 1, for gateways that know no other. */
export function federation1SdlOf(name: BenchSubgraph): string {
  const { query, owned, reference } = PARTS[name];
  return [
    query && `extend ${query}`,
    owned,
    reference && `extend type ${reference} @key(fields: "id") { id: ID! @external }`,
  ]
    .filter(Boolean)
    .join('\n');
}

interface ById {
  readonly id: string;
}

const RESOLVERS: Readonly<Record<BenchSubgraph, object>> = {
  technologies: {
    Query: {
      technologies: (_: unknown, page: { first: number; offset: number }) =>
        pageOfTechnologies(page),
      technology: (_: unknown, { id }: ById, loaders: BenchLoaders) =>
        loaders.technologyById.load(id),
    },
    Technology: {
      __resolveReference: ({ id }: ById, loaders: BenchLoaders) => loaders.technologyById.load(id),
      institution: ({ institutionId: id }: BenchTechnology) => ({ __typename: 'Institution', id }),
    },
  },
  institutions: {
    Institution: {
      __resolveReference: ({ id }: ById, loaders: BenchLoaders) => loaders.institutionById.load(id),
      projects: ({ projectIds }: BenchInstitution) =>
        projectIds.map((id) => ({ __typename: 'Project', id })),
    },
  },
  projects: {
    Project: {
      __resolveReference: ({ id }: ById, loaders: BenchLoaders) => loaders.projectById.load(id),
      events: ({ eventIds }: BenchProject) => eventIds.map((id) => ({ __typename: 'Event', id })),
    },
  },
  events: {
    Event: {
      __resolveReference: ({ id }: ById, loaders: BenchLoaders) => loaders.eventById.load(id),
    },
  },
};

/** Defines a subgraph as the hub's own are defined. */
export function benchSubgraph(name: BenchSubgraph): Subgraph<null> {
  return defineSubgraph({
    name,
    typeDefs: sdlOf(name),
    resolvers: RESOLVERS[name],
    openStores: () => null,
    createContext: createBenchLoaders,
  });
}

/** Composes the subgraphs at their addresses. */
export function composeBenchSupergraph(urls: Readonly<Record<BenchSubgraph, string>>): string {
  const composed = compose(
    BENCH_SUBGRAPHS.map((name) => ({ name, typeDefs: sdlOf(name), url: urls[name] })),
  );
  if (composed.status === 'composed') return composed.supergraphSdl;
  throw new Error(`the subgraphs of the bench do not compose: ${composed.errors.join('; ')}`);
}
