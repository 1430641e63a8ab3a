import type { FetchNode, QueryPlanSelectionNode } from '@apollo/query-planner';
import type { GraphQLSchema } from 'graphql';
import { meetsCondition } from '../meetsCondition.js';
import { isTree, mergeTree, type Tree } from '../tree.js';
import { compileRewrites } from './rewrites.js';

/** The representation by which a subgraph finds an object, or null where the object lacks what that takes. */
export type Represent = (object: Tree) => Tree | null;

const NO_INTERFACES: ReadonlySet<string> = new Set();

/** Compiles what a fetch asks of an object: the fields of a key, and those that a `@requires` names. */
export function compileRepresentation(fetch: FetchNode, schema: GraphQLSchema): Represent {
  const select = compileSelections(fetch.requires ?? [], schema);
  const rewrite = compileRewrites(fetch.inputRewrites, schema);
  return (object) => {
    const representation = select(object);
    if (representation === null || typeof representation['__typename'] !== 'string') return null;
    rewrite?.(representation);
    return representation;
  };
}

function compileSelections(
  selections: readonly QueryPlanSelectionNode[],
  schema: GraphQLSchema,
): Represent {
  // What applies depends on the object's type alone, of which there are few.
  const byType = new Map<unknown, (object: Tree, result: Tree) => boolean>();
  const compileFor = (typeName: unknown) => {
    const parts = selections.map((selection) => compileSelection(selection, typeName, schema));
    return (object: Tree, result: Tree) => parts.every((part) => part(object, result));
  };
  return (object) => {
    const typeName = object['__typename'];
    let take = byType.get(typeName);
    if (take === undefined) {
      take = compileFor(typeName);
      byType.set(typeName, take);
    }
    const result: Tree = {};
    return take(object, result) ? result : null;
  };
}

/** Copies one selection; answers false where the object lacks it. */
function compileSelection(
  selection: QueryPlanSelectionNode,
  typeName: unknown,
  schema: GraphQLSchema,
): (object: Tree, result: Tree) => boolean {
  if (selection.kind === 'InlineFragment') {
    const { typeCondition } = selection;
    if (typeCondition === undefined || !meetsCondition(schema, typeName, typeCondition)) {
      return () => true;
    }
    const select = compileSelections(selection.selections, schema);
    return (object, result) => {
      const part = select(object);
      if (part === null) return false;
      mergeTree(result, part, NO_INTERFACES);
      return true;
    };
  }
  const key = selection.alias ?? selection.name;
  const select = selection.selections && compileSelections(selection.selections, schema);
  return (object, result) => {
    const value = object[key];
    if (value === undefined) return false;
    result[key] = select === undefined ? value : selectEach(value, select);
    return true;
  };
}

function selectEach(value: unknown, select: Represent): unknown {
  if (Array.isArray(value)) return value.map((member) => selectEach(member, select));
  return isTree(value) ? select(value) : value;
}
