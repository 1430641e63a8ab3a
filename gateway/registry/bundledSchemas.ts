import { createHash } from 'node:crypto';
import { bundledUrl, type SubgraphSchema } from '../../schema/compose.js';

/** The schemas that ship with a build, and the name by which revisions remember them. */
export interface BundledSchemas {
  /** SHA-256 over names and SDL, in hexadecimal; two builds with the same schemas have the same. */
  readonly hash: string;
  readonly schemas: readonly SubgraphSchema[];
}

/** Makes the bundled schemas of a build out of its subgraphs. */
export function bundledSchemasOf(
  subgraphs: Iterable<{ readonly name: string; readonly typeDefs: string }>,
): BundledSchemas {
  const schemas = [...subgraphs]
    .map(({ name, typeDefs }) => ({ name, typeDefs, url: bundledUrl(name) }))
    .sort((one, other) => (one.name < other.name ? -1 : 1));
  const facts = schemas.map(({ name, typeDefs }) => [name, typeDefs]);
  return { hash: createHash('sha256').update(JSON.stringify(facts)).digest('hex'), schemas };
}
