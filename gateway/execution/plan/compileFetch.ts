import type { GraphQLDataSource } from '@apollo/gateway';
import type { FetchNode } from '@apollo/query-planner';
import { isTree, mergeTree, type Tree } from '../tree.js';
import {
  asIncoming,
  type Execution,
  OPERATION_REQUEST,
  type PlanFacts,
  type Step,
} from './execution.js';
import { noteErrors, noteFailure } from './fetchErrors.js';
import { compileRepresentOnce } from './representOnce.js';
import { compileRewrites, renamedKeys } from './rewrites.js';

type Answer = Awaited<ReturnType<GraphQLDataSource['process']>>;

/** Compiles a fetch of objects by their representations, or of a root's fields. */
export function compileFetch(fetch: FetchNode, facts: PlanFacts, path: readonly string[]): Step {
  const ask = compileRequest(fetch, facts);
  const { interfaces } = facts;
  const compiled = {
    subgraph: fetch.serviceName,
    path,
    renamed: renamedKeys(fetch.outputRewrites),
  };
  const rewrite = compileRewrites(fetch.outputRewrites, facts.supergraphSchema);
  if (fetch.requires === undefined) {
    return async (execution, objects) => {
      const answer = await ask(execution, null);
      if (answer === null) return;
      noteErrors(execution, answer.errors, { ...compiled, ownersOf: () => objects });
      if (!isTree(answer.data)) return;
      rewrite?.(answer.data);
      for (const object of objects) mergeTree(object, answer.data, interfaces);
    };
  }
  const represent = compileRepresentOnce(fetch, facts.supergraphSchema);
  return async (execution, objects) => {
    const represented = represent(objects);
    const { representations } = represented;
    if (representations.length === 0) return;
    const answer = await ask(execution, representations);
    if (answer === null) return;
    const entities = entitiesOf(answer, representations.length);
    noteErrors(execution, answer.errors, {
      ...compiled,
      ownersOf: (index) => (index === null ? [] : represented.ownersOf(index)),
    });
    if (entities === null) {
      if (!answer.errors?.length) {
        noteFailure(execution, fetch.serviceName, new Error('it answered without the entities'));
      }
      return;
    }
    rewrite?.(entities);
    for (let index = 0; index < entities.length; index++) {
      const entity: unknown = entities[index];
      if (!isTree(entity)) continue;
      // Its owners then share what is below it: they stand for one record, at one path, so whatever is fetched later
      // into the one belongs into the others.
      represented.eachOwner(index, (owner) => mergeTree(owner, entity, interfaces));
    }
  };
}

function entitiesOf(answer: Answer, count: number): unknown[] | null {
  const entities: unknown = answer.data?.['_entities'];
  return Array.isArray(entities) && entities.length === count ? entities : null;
}

/** Makes the function that asks a fetch's subgraph; it notes a failure and then answers null. */
function compileRequest(
  fetch: FetchNode,
  facts: PlanFacts,
): (execution: Execution, representations: readonly Tree[] | null) => Promise<Answer | null> {
  const { serviceName, operation: query, operationName, variableUsages = [] } = fetch;
  return async (execution, representations) => {
    const { asked, context } = execution;
    try {
      const source = facts.sourceOf(serviceName);
      if (source === undefined) throw new Error(`there is no data source for ${serviceName}`);
      const variables: Tree = {};
      for (const name of variableUsages) {
        const value = execution.variables[name];
        if (value !== undefined) variables[name] = value;
      }
      if (representations !== null) variables['representations'] = representations;
      return await source.process({
        kind: OPERATION_REQUEST,
        request: { query, variables, ...(operationName && { operationName }) },
        incomingRequestContext: asIncoming(asked),
        context,
      });
    } catch (error) {
      noteFailure(execution, serviceName, error);
      return null;
    }
  };
}
