import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { packageRoot } from '../../gateway/packageRoot.js';
import { checkSubgraph } from '../../schema/checkSubgraph.js';
import { bundledUrl, compose, type SubgraphSchema } from '../../schema/compose.js';
import type { CheckReport } from '../../schema/findings.js';
import { splitSupergraph } from '../../schema/splitSupergraph.js';
import { SUBGRAPH_NAMES, subgraphs } from '../../subgraphs/index.js';

const LINK =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key", "@shareable", "@external", "@requires", "@override", "@inaccessible", "@provides"])';

/** Mistakes whose findings, places and patches depend on what the hub has. */
const MISTAKES: Readonly<Record<string, string>> = {
  'a value type without @shareable': 'type Money { amount: Decimal! currency: CurrencyCode! }',
  'a value type that lacks a field': 'type Money @shareable { amount: Decimal! }',
  'a value type with a field more': 'type Country @shareable { code: ID! name: String! iso: Int }',
  'an enum with a value more': 'enum CountQualifier { EXACT OVER ABOUT NEARLY }',
  'an input that differs': 'input YearRange { from: Int! to: Int }',
  'an interface that differs': 'interface Node { id: ID! techmartCode: String }',
  'a scalar with another meaning':
    'scalar DateTime @specifiedBy(url: "https://techmart.example/date")',
  'a connection of the hub': 'type TechnologyConnection @shareable { totalCount: Int }',
  'a field of the hub, with another type':
    'type TechnologyOffer @key(fields: "id") { id: ID! title: String }',
  'a field of the hub, needed': `type Institution @key(fields: "id") {
    id: ID! established: Int @external techmartAge: Int @requires(fields: "established") }`,
  'a field of the hub, overridden': `type Institution @key(fields: "id") {
    id: ID! established: Int @override(from: "institutions") }`,
  'a key the hub keeps to itself': 'type Event @key(fields: "nodeKey") { nodeKey: ID! }',
  'a key nobody has': 'type Event @key(fields: "slug") { slug: ID! techmartX: Int }',
  'a type of the hub, described': '"Ours."\ntype Project @key(fields: "id") { "Ours." id: ID! }',
  'a type of the hub, hidden':
    'type Project @key(fields: "id") @inaccessible { id: ID! techmartA: Int }',
  'a type of the hub as something else': 'scalar Institution',
  'a root field of the hub': 'type Query { technologies: [String!]! }',
  'a mutation': 'type Mutation { techmartDo: Int }',
  'a type of the other portal':
    'type MostiRank { value: Int }\ntype Query { techmart: TechmartQuery }\ntype TechmartQuery { rank: MostiRank }',
  'an interface on a type of the hub':
    'interface TechmartRanked { techmartRank: Int }\ntype Event implements TechmartRanked @key(fields: "id") { id: ID! techmartRank: Int }',
};

const bundled: SubgraphSchema[] = SUBGRAPH_NAMES.map((name) => ({
  name,
  typeDefs: subgraphs[name].typeDefs,
  url: bundledUrl(name),
}));
const mosti: SubgraphSchema = {
  name: 'mosti',
  url: 'https://mosti.example/graphql',
  typeDefs: `${LINK}
    type Institution @key(fields: "id") { id: ID! "Its rank." mostiRank: MostiRank }
    "A rank." type MostiRank { "The rank." value: Int }`,
};

// Composition names several faults of one place, and the query that shows a fault, by the order in which subgraphs
// declare their types.
function inOrderOfText(report: CheckReport) {
  const findings = report.findings
    .map((finding) => ({ ...finding, message: finding.message.replace(SHOWN_BY, '') }))
    .map((finding) => JSON.stringify(finding))
    .sort();
  return { ...report, findings };
}

const SHOWN_BY = /(?<=The following supergraph API query:)[\s\S]*/;

describe('a check against a supergraph that was taken apart', () => {
  const others = [...bundled, mosti];
  let supergraphSdl: string;
  let parts: readonly SubgraphSchema[];
  let example: string;
  beforeAll(async () => {
    const outcome = compose(others);
    if (outcome.status === 'refused') throw new Error(outcome.errors.map(String).join('\n'));
    supergraphSdl = outcome.supergraphSdl;
    parts = splitSupergraph(supergraphSdl);
    const file = path.join(packageRoot(), 'portal-kit/examples/techmart/schema.graphql');
    example = await readFile(file, 'utf8');
  });

  async function reportOn(
    sdl: string,
    neighbours: readonly SubgraphSchema[],
  ): Promise<CheckReport> {
    const { report } = await checkSubgraph(
      {
        portal: { code: 'techmart' },
        sdl,
        url: 'https://techmart.example/graphql',
        others: neighbours,
        current: { supergraphSdl },
      },
      { compose },
    );
    return report;
  }

  it('passes the example', async () => {
    const report = await reportOn(example, parts);

    expect(report).toEqual(await reportOn(example, others));
    expect(report).toMatchObject({ verdict: 'passed', findings: [] });
  });

  it.each(Object.entries(MISTAKES))('reports the same of %s', async (_what, mistake) => {
    const sdl = `${LINK}\n\n${mistake}\n`;

    const report = await reportOn(sdl, parts);

    expect(inOrderOfText(report)).toEqual(inOrderOfText(await reportOn(sdl, others)));
    expect(report.findings).not.toEqual([]);
  });
});
