import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  type GraphQLSchema,
  OperationTypeNode,
  parse,
} from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';
import { LRUCache } from 'lru-cache';

/** Runs the text of a fetch in a subgraph's schema. */
export type RunFetch = (
  text: string,
  variables: Readonly<Record<string, unknown>> | undefined,
  contextValue: object,
) => Promise<ExecutionResult>;

interface KnownFetch {
  readonly document: DocumentNode;
  uses: number;
  /** Null where graphql-jit does not compile it. */
  compiled: CompiledQuery['query'] | null | undefined;
}

const KEPT_FETCHES = 2_000;

/**
 * How often graphql-js executes a fetch before it is compiled: compiling takes some milliseconds, which an operation
 * that nobody repeats would not give back.
 */
const USES_BEFORE_COMPILING = 2;

/**
 * Makes what runs fetches in a schema of this process: by graphql-js at first, and compiled by graphql-jit, a fifth of
 * the time, what is asked again and again. Mutations stay with graphql-js.
 */
export function createFetchRunner(
  schema: GraphQLSchema,
  usesBeforeCompiling = USES_BEFORE_COMPILING,
): RunFetch {
  const fetches = new LRUCache<string, KnownFetch>({ max: KEPT_FETCHES });
  return async (text, variables, contextValue) => {
    let fetch = fetches.get(text);
    if (fetch === undefined) {
      // Not validated: the planner wrote it for the schema this subgraph was composed with.
      fetch = { document: parse(text, { noLocation: true }), uses: 0, compiled: undefined };
      fetches.set(text, fetch);
    }
    fetch.uses += 1;
    if (fetch.compiled === undefined && fetch.uses > usesBeforeCompiling) {
      fetch.compiled = compile(schema, fetch.document);
    }
    if (fetch.compiled) return fetch.compiled({}, contextValue, variables);
    const variableValues = variables && { variableValues: variables };
    return execute({ schema, document: fetch.document, contextValue, ...variableValues });
  };
}

function compile(schema: GraphQLSchema, document: DocumentNode): CompiledQuery['query'] | null {
  const isQuery = document.definitions.every(
    (definition) =>
      !('operation' in definition) || definition.operation === OperationTypeNode.QUERY,
  );
  if (!isQuery) return null;
  const compiled = compileQuery(schema, document);
  return isCompiledQuery(compiled) ? compiled.query : null;
}
