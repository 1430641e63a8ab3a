import type { FetchDataRewrite } from '@apollo/query-planner';
import type { GraphQLSchema } from 'graphql';
import { meetsCondition } from '../meetsCondition.js';
import { isTree, type Tree } from '../tree.js';

/** Changes a representation before it is sent, or an object before it is merged. */
export type Rewrite = (object: unknown) => void;

const CONDITION = '... on ';

/**
 * Makes one function of a fetch's rewrites.
 *
 * The planner asks for them where the names that a subgraph needs are not those of the answer: the type name of an
 * interface object, and fields that one fetch must ask twice with different arguments.
 */
export function compileRewrites(
  rewrites: readonly FetchDataRewrite[] | undefined,
  schema: GraphQLSchema,
): Rewrite | null {
  if (!rewrites?.length) return null;
  const each = rewrites.map((rewrite) => compileRewrite(rewrite, schema));
  return (object) => {
    for (const rewrite of each) rewrite(object);
  };
}

function compileRewrite(rewrite: FetchDataRewrite, schema: GraphQLSchema): Rewrite {
  const field = rewrite.path.at(-1) ?? '';
  const change = (object: Tree) => {
    if (rewrite.kind === 'ValueSetter') object[field] = rewrite.setValueTo;
    else if (object[field] !== undefined) {
      object[rewrite.renameKeyTo] = object[field];
      delete object[field];
    }
  };
  return rewrite.path.slice(0, -1).reduceRight<Rewrite>(
    (next, step) => compileStep(step, next, schema),
    (value) => eachObject(value, change),
  );
}

function compileStep(step: string, next: Rewrite, schema: GraphQLSchema): Rewrite {
  if (!step.startsWith(CONDITION)) {
    return (value) => eachObject(value, (object) => next(object[step]));
  }
  const condition = step.slice(CONDITION.length);
  return (value) =>
    eachObject(value, (object) => {
      const typeName = object['__typename'];
      // Without a type name there was only one type that it could be.
      if (typeName === undefined || meetsCondition(schema, typeName, condition)) next(object);
    });
}

function eachObject(value: unknown, visit: (object: Tree) => void): void {
  if (Array.isArray(value)) for (const member of value) eachObject(member, visit);
  else if (isTree(value)) visit(value);
}

/** The keys that renaming gives in place of those that a subgraph answers with, for the paths of its errors. */
export function renamedKeys(
  rewrites: readonly FetchDataRewrite[] | undefined,
): ReadonlyMap<string, string> {
  const renamed = new Map<string, string>();
  for (const rewrite of rewrites ?? []) {
    if (rewrite.kind === 'KeyRenamer') renamed.set(rewrite.path.at(-1) ?? '', rewrite.renameKeyTo);
  }
  return renamed;
}
