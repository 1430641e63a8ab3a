import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  GraphQLError,
  type GraphQLSchema,
  type GraphQLType,
  getNamedType,
  isInputObjectType,
  Kind,
  type NamedTypeNode,
  OperationTypeNode,
  parse,
  typeFromAST,
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
  /** Since it was last compiled. */
  uses: number;
  isCompilable: boolean;
}

const KEPT_FETCHES = 2_000;

/** A compiled fetch of ten fields takes 110 KB of memory, its document alone 6 KB. */
const KEPT_COMPILED = 100;

/** How often graphql-js executes a fetch before it is compiled: compiling takes what some twenty executions save. */
const USES_BEFORE_COMPILING = 20;

/**
 * Makes what runs fetches in a schema of this process: by graphql-js at first, and compiled by graphql-jit, a fifth of
 * the time, what is asked again and again. Mutations stay with graphql-js, as does what fails.
 */
export function createFetchRunner(
  schema: GraphQLSchema,
  usesBeforeCompiling = USES_BEFORE_COMPILING,
): RunFetch {
  const fetches = new LRUCache<string, KnownFetch>({ max: KEPT_FETCHES });
  const compiledFetches = new LRUCache<string, CompiledQuery['query']>({ max: KEPT_COMPILED });
  const fetchOf = (text: string): KnownFetch => {
    let fetch = fetches.get(text);
    if (fetch === undefined) {
      // Not validated: the planner wrote it for the schema this subgraph was composed with.
      fetch = { document: parse(text, { noLocation: true }), uses: 0, isCompilable: true };
      fetches.set(text, fetch);
    }
    return fetch;
  };
  const compiledOf = (text: string): CompiledQuery['query'] | null => {
    const known = compiledFetches.get(text);
    if (known !== undefined) return known;
    const fetch = fetchOf(text);
    fetch.uses += 1;
    if (!fetch.isCompilable || fetch.uses <= usesBeforeCompiling) return null;
    fetch.uses = 0;
    const compiled = compile(schema, fetch.document);
    if (compiled === null) fetch.isCompilable = false;
    else compiledFetches.set(text, compiled);
    return compiled;
  };
  return async (text, variables, contextValue) => {
    const compiled = compiledOf(text);
    if (compiled !== null) {
      const result: ExecutionResult = await compiled(undefined, contextValue, variables);
      if (result.errors === undefined) return result;
      const errors = result.errors.flatMap((error) => asGraphqlError(error) ?? []);
      if (errors.length === result.errors.length && !errors.some(isOfMember)) {
        return { ...result, errors };
      }
    }
    const { document } = fetchOf(text);
    return execute({
      schema,
      document,
      contextValue,
      ...(variables && { variableValues: variables }),
    });
  };
}

/**
 * An error of a resolver as graphql-js has it; null for an error of graphql-jit's own, such as a null where none may be.
 * Those say less than graphql-js does, which is then asked.
 */
function asGraphqlError({ message, path, originalError }: GraphQLError): GraphQLError | null {
  return originalError ? new GraphQLError(message, { path: path ?? null, originalError }) : null;
}

/** Whether an error is that of a list's member: when a promise of one fails, graphql-jit can lose the member. */
function isOfMember({ path }: GraphQLError): boolean {
  return typeof path?.at(-1) === 'number';
}

function compile(schema: GraphQLSchema, document: DocumentNode): CompiledQuery['query'] | null {
  const operations = document.definitions.filter(
    (definition) => definition.kind === Kind.OPERATION_DEFINITION,
  );
  const isCompilable = operations.every(
    ({ operation, variableDefinitions = [] }) =>
      operation === OperationTypeNode.QUERY &&
      variableDefinitions.every(
        ({ type }) => !hasItself(typeFromAST(schema, type as NamedTypeNode)),
      ),
  );
  if (!isCompilable) return null;
  const compiled = compileQuery(schema, document);
  return isCompiledQuery(compiled) ? compiled.query : null;
}

/** Whether an input type has fields of its own type, at any depth: graphql-jit would write them out without an end. */
function hasItself(type: GraphQLType | undefined, outer: readonly GraphQLType[] = []): boolean {
  const named = type && getNamedType(type);
  if (!isInputObjectType(named)) return false;
  if (outer.includes(named)) return true;
  return Object.values(named.getFields()).some((field) => hasItself(field.type, [...outer, named]));
}
