import { compose } from '../../../schema/compose.js';
import { BENCH_SUBGRAPHS, type BenchSubgraph, sdlOf } from '../gateway/domain/subgraphs.js';

/**
 * The supergraph of a revision: each adds a field to a type of the events subgraph, which has an address of its own.
 *
 * Every second one has fields that require each other, so that the hub plans with a supergraph of its own.
 */
export function supergraphOf(revision: number): string {
  const composed = compose(
    BENCH_SUBGRAPHS.map((name) => ({
      name,
      typeDefs: sdlAt(revision, name),
      url: `http://${name}-${name === 'events' ? revision : 0}.example/graphql`,
    })),
  );
  if (composed.status === 'composed') return composed.supergraphSdl;
  throw new Error(`revision ${revision} does not compose: ${composed.errors.join('; ')}`);
}

/** A chain: the rate of a project requires its cost, which requires its budget. */
const CHAIN: Readonly<Partial<Record<BenchSubgraph, string>>> = {
  events:
    'type Project @key(fields: "id") { id: ID! budget: Int @external cost: Int @requires(fields: "budget") }',
  technologies:
    'type Project @key(fields: "id") { id: ID! cost: Int @external rate: Int @requires(fields: "cost") }',
};

function sdlAt(revision: number, name: BenchSubgraph): string {
  const chain = revision % 2 === 1 ? CHAIN[name] : undefined;
  const imports = chain === undefined ? '["@key"]' : '["@key", "@external", "@requires"]';
  return [
    sdlOf(name).replace('["@key"]', imports),
    name === 'events' ? `extend type Event { revision${revision}: Int }` : '',
    chain ?? '',
  ].join('\n');
}
