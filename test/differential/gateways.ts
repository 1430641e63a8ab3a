import { ApolloGateway, type GraphQLDataSource } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { execute, parse, validate } from 'graphql';
import type { RequestContext } from '../../gateway/context.js';
import { createRequestContext } from '../../gateway/context.js';
import { createGateway } from '../../gateway/createGateway.js';
import { InProcessDataSource } from '../../gateway/datasources/InProcessDataSource.js';
import { readData } from '../../gateway/execution/answer/WrittenData.js';
import type { OpenSubgraph } from '../../subgraphs/kit/defineSubgraph.js';
import type { Log, RequestFacts } from '../../subgraphs/kit/requestFacts.js';
import { requestFacts, silentLog } from '../support/askSubgraph.js';
import type { Answer } from './compareAnswers.js';
import type { Operation } from './generateOperation.js';
import type { Model } from './model.js';
import { openModelSubgraph } from './subgraphResolvers.js';
import { createWorld, type World } from './world.js';

/** A gateway over the subgraphs of a model. */
export interface ModelGateway {
  ask(operation: Pick<Operation, 'query' | 'variables'>): Promise<Answer>;
  stop(): Promise<void>;
}

const UNLIMITED = {
  tokens: Number.MAX_SAFE_INTEGER,
  depth: Number.MAX_SAFE_INTEGER,
  aliases: Number.MAX_SAFE_INTEGER,
  cost: Number.MAX_SAFE_INTEGER,
};

/** Opens the hub's gateway, or Apollo's alone, over the subgraphs of a model. */
export async function openModelGateway(
  model: Model,
  supergraphSdl: string,
  kind: 'hub' | 'stock',
): Promise<ModelGateway> {
  // What the answer does not tell, for the report of a difference.
  const causes: string[] = [];
  const log: Log = {
    ...silentLog,
    error: (message, fields) => {
      causes.push(`${message}: ${causeOf(fields)}`);
    },
  };
  // Apollo Server hands on a copy of the context, so that a request is known by its id.
  const worlds = new Map<string, World>();
  let asked = 0;
  const worldOf = ({ requestId }: RequestFacts) => {
    const world = worlds.get(requestId);
    if (world === undefined) throw new Error('a subgraph was asked outside an operation');
    return world;
  };
  const fetches: string[] = [];
  const choose = (name: string) =>
    noting(name, fetches, dataSourceOf(openModelSubgraph(model, name, worldOf), worldOf));
  const server =
    kind === 'hub'
      ? await hubServer(supergraphSdl, choose, log)
      : await stockServer(supergraphSdl, choose);
  return {
    async ask({ query, variables }) {
      asked += 1;
      const requestId = String(asked);
      const contextValue = createRequestContext({}, requestFacts({ log, requestId }));
      causes.length = 0;
      fetches.length = 0;
      const world = createWorld();
      worlds.set(requestId, world);
      const { body } = await server
        .executeOperation({ query, variables: { ...variables } }, { contextValue })
        .catch((error: unknown) => {
          throw new Error(`the gateway gave no answer: ${causes.join('; ')}`, { cause: error });
        });
      worlds.delete(requestId);
      if (body.kind !== 'single') throw new Error('the answer came in parts');
      const { data, errors } = body.singleResult;
      return {
        data: data ? readData(data) : data,
        ...(errors && { errors }),
        journal: world.journal,
        causes: [...causes],
        fetches: [...fetches],
      };
    },
    stop: () => server.stop(),
  };
}

function causeOf(fields: object | undefined): string {
  const err = (fields as { err?: unknown } | undefined)?.err;
  return err instanceof Error ? (err.stack ?? err.message) : JSON.stringify(fields);
}

type ChooseSource = (name: string) => GraphQLDataSource<RequestContext>;

async function hubServer(supergraphSdl: string, choose: ChooseSource, log: Log) {
  const { server } = await createGateway({
    supergraphSdl,
    dataSources: { choose },
    operationLimits: UNLIMITED,
    log,
  });
  return server;
}

async function stockServer(supergraphSdl: string, choose: ChooseSource) {
  const server = new ApolloServer<RequestContext>({
    gateway: new ApolloGateway({
      supergraphSdl,
      buildService: ({ name }) => choose(name),
      logger: silentLog,
    }),
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    logger: silentLog,
  });
  await server.start();
  return server;
}

/** Every other subgraph runs as bundled ones do; the rest are asked as over a wire, and refuse what is not valid. */
function dataSourceOf(
  subgraph: OpenSubgraph,
  worldOf: (facts: RequestFacts) => World,
): GraphQLDataSource<RequestContext> {
  if (Number(subgraph.name.slice(1)) % 2 === 0) return new InProcessDataSource(subgraph, 0);
  return {
    async process({ request, context }) {
      const document = parse(request.query ?? '');
      const invalid = validate(subgraph.schema, document);
      const result =
        invalid.length > 0
          ? { errors: invalid }
          : await execute({
              schema: subgraph.schema,
              document,
              variableValues: JSON.parse(JSON.stringify(request.variables ?? {})),
              contextValue: worldOf(context as RequestContext),
            });
      return JSON.parse(JSON.stringify(result));
    },
  };
}

/** Notes what a subgraph was asked and what it said. */
function noting(
  name: string,
  fetches: string[],
  source: GraphQLDataSource<RequestContext>,
): GraphQLDataSource<RequestContext> {
  return {
    async process(options) {
      const { query, variables } = options.request;
      const response = await source.process(options);
      const asked = `${query} ${JSON.stringify(variables)}`;
      fetches.push(`${name}: ${asked}\n    ${JSON.stringify(response)}`);
      return response;
    },
  };
}
