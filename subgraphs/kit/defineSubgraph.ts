import { buildSubgraphSchema } from '@apollo/subgraph';
import { type GraphQLSchema, parse } from 'graphql';
import type { Db } from 'mongodb';
import { scalars } from '../../schema/scalars/index.js';
import type { Duty } from './duties.js';
import type { RequestFacts } from './requestFacts.js';
import { resolveEntities } from './resolveEntities.js';

/** What a domain says of itself. */
export interface SubgraphDefinition<Stores> {
  /** Name in the supergraph, equal to the domain's folder. */
  readonly name: string;
  /** The whole SDL, shared types included. */
  readonly typeDefs: string;
  /** The generated resolver map of the domain. */
  readonly resolvers: object;
  /** Builds the stores over a database; connects and reads nothing. */
  readonly openStores: (db: Db) => Stores;
  /** Builds the context of one request; its loaders live as long as the request. */
  readonly createContext: (stores: Stores, facts: RequestFacts) => object;
  /** What it does without being asked; nothing without it. */
  readonly duties?: (stores: Stores) => readonly Duty[];
}

/** A bundled subgraph: its schema, and what it takes to open it over a database. */
export interface Subgraph<Stores = unknown> {
  readonly name: string;
  readonly typeDefs: string;
  readonly openStores: (db: Db) => Stores;
  open(stores: Stores): OpenSubgraph;
  duties(stores: Stores): readonly Duty[];
}

/** A subgraph that can answer. */
export interface OpenSubgraph {
  readonly name: string;
  readonly schema: GraphQLSchema;
  createContext(facts: RequestFacts): object;
}

/** Makes a subgraph out of its SDL, resolvers and context. */
export function defineSubgraph<Stores>(definition: SubgraphDefinition<Stores>): Subgraph<Stores> {
  const { name, typeDefs, openStores } = definition;
  return {
    name,
    typeDefs,
    openStores,
    duties: definition.duties ?? (() => []),
    open(stores) {
      const schema = buildSubgraphSchema({
        typeDefs: parse(typeDefs),
        // The generated map is typed against the SDL; @apollo/subgraph wants an index signature it does not have.
        resolvers: { ...scalars, ...definition.resolvers } as never,
      });
      resolveEntities(schema);
      return {
        name,
        schema,
        createContext: (facts) => definition.createContext(stores, facts),
      };
    },
  };
}
