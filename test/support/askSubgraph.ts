import { execute, parse, validate } from 'graphql';
import type { OpenSubgraph } from '../../subgraphs/kit/defineSubgraph.js';
import type { RequestFacts } from '../../subgraphs/kit/requestFacts.js';
import { PUBLIC_VIEWER } from '../../subgraphs/kit/viewer.js';

/** What an operation answered, as plain JSON. */
export interface Answer {
  // Tests read answers freely; a wrong path fails the expectation it stands in.
  // biome-ignore lint/suspicious/noExplicitAny: the shape is the query's, which each test writes itself
  readonly data: any;
  readonly errors?: readonly { message: string; extensions: { code?: string } }[];
}

export const silentLog = { debug() {}, info() {}, warn() {}, error() {} };

/** The facts of a request by the public, in English unless told otherwise. */
export function requestFacts(overrides: Partial<RequestFacts> = {}): RequestFacts {
  return {
    requestId: 'test',
    viewer: PUBLIC_VIEWER,
    languages: ['en'],
    ask: async (query) => {
      throw new Error(`this test answers no question to the network: ${query}`);
    },
    log: silentLog,
    ...overrides,
  };
}

/** Runs an operation on one subgraph, with a context of its own, as a request would. */
export async function askSubgraph(
  subgraph: OpenSubgraph,
  query: string,
  variables: Record<string, unknown> = {},
  facts: Partial<RequestFacts> = {},
): Promise<Answer> {
  const document = parse(query);
  const [invalid] = validate(subgraph.schema, document);
  if (invalid !== undefined) throw invalid;
  const result = await execute({
    schema: subgraph.schema,
    document,
    variableValues: variables,
    contextValue: subgraph.createContext(requestFacts(facts)),
  });
  return JSON.parse(JSON.stringify(result));
}

/** Asks for entities by reference, as the gateway does for fields added to another subgraph's type. */
export async function askEntities(
  subgraph: OpenSubgraph,
  representations: readonly object[],
  selection: string,
): Promise<Answer> {
  const query = `query ($representations: [_Any!]!) { _entities(representations: $representations) { ${selection} } }`;
  return askSubgraph(subgraph, query, { representations });
}

/** Pages through a connection from start to end and returns the ids in the order they came. */
export async function idsOfAllPages(
  subgraph: OpenSubgraph,
  field: string,
  args: string,
  betweenPages: () => Promise<void> = async () => {},
): Promise<string[]> {
  const ids: string[] = [];
  const query = `query ($after: String) { list: ${field}(after: $after, ${args}) { nodes { id } pageInfo { endCursor hasNextPage } } }`;
  for (let after: string | null = null, hasNext = true; hasNext; ) {
    const { data, errors } = await askSubgraph(subgraph, query, { after });
    if (errors !== undefined) throw new Error(errors[0]?.message);
    ids.push(...data.list.nodes.map((node: { id: string }) => node.id));
    hasNext = data.list.pageInfo.hasNextPage;
    after = data.list.pageInfo.endCursor;
    await betweenPages();
  }
  return ids;
}
