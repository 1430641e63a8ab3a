import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { packageRoot } from '../../gateway/packageRoot.js';
import { bundledUrl, compose, type SubgraphSchema } from '../../schema/compose.js';
import { splitSupergraph } from '../../schema/splitSupergraph.js';
import { SUBGRAPH_NAMES, subgraphs } from '../../subgraphs/index.js';

const bundled: SubgraphSchema[] = SUBGRAPH_NAMES.map((name) => ({
  name,
  typeDefs: subgraphs[name].typeDefs,
  url: bundledUrl(name),
}));

const LINK =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key", "@external", "@requires", "@inaccessible", "@tag"])';

const onlyExtends: SubgraphSchema = {
  name: 'mosti',
  url: 'https://mosti.example/graphql',
  typeDefs: `${LINK}
    type Institution @key(fields: "id") {
      id: ID!
      established: Int @external
      """
      Two lines
      of text.
      """
      mostiRank(scale: Int = 5): Int @deprecated(reason: "Use mostiGrade.")
      "Shown to nobody."
      mostiHidden: String @inaccessible @tag(name: "internal")
      "From the year it was founded."
      mostiAge: Int @requires(fields: "established")
    }`,
};

function composed(schemas: readonly SubgraphSchema[]): string {
  const outcome = compose(schemas);
  if (outcome.status === 'refused') throw new Error(outcome.errors.map(String).join('\n'));
  return outcome.supergraphSdl;
}

describe('splitSupergraph', () => {
  let example: SubgraphSchema;
  beforeAll(async () => {
    const file = path.join(packageRoot(), 'portal-kit/examples/techmart/schema.graphql');
    example = {
      name: 'techmart',
      url: 'https://techmart.example/graphql',
      typeDefs: await readFile(file, 'utf8'),
    };
  });

  it('gives subgraphs that compose to the same supergraph, letter by letter', () => {
    const supergraph = composed(bundled);

    const parts = splitSupergraph(supergraph);

    expect(parts.map(({ name, url }) => ({ name, url }))).toEqual(
      expect.arrayContaining(bundled.map(({ name, url }) => ({ name, url }))),
    );
    expect(composed(parts)).toBe(supergraph);
  });

  it('keeps descriptions, what is hidden, tags and deprecations of portals', () => {
    const supergraph = composed([...bundled, example, onlyExtends]);

    expect(composed(splitSupergraph(supergraph))).toBe(supergraph);
  });

  it('leaves the graph of the others when one is taken away', () => {
    const parts = splitSupergraph(composed([...bundled, example, onlyExtends]));

    const others = parts.filter(({ name }) => name !== 'techmart');

    expect(composed(others)).toBe(composed([...bundled, onlyExtends]));
  });

  it('refuses a text that is no supergraph', () => {
    expect(() => splitSupergraph('type Query { a: Int }')).toThrow();
  });
});
