import type { Document } from 'mongodb';

/** The branches of an `$or` that is a whole filter; any other filter is its own only branch. */
export function branchesOf(filter: Document): readonly Document[] {
  const { $or: branches, ...rest } = filter;
  return Array.isArray(branches) && Object.keys(rest).length === 0 ? branches : [filter];
}

/**
 * What satisfies a filter and further conditions. They go into each branch of an `$or` at the root: only there does the
 * planner find each branch an index of its own.
 */
export function restrict(filter: Document, ...conditions: Document[]): Document {
  const [first, ...others] = branchesOf(filter).map((branch) => ({
    $and: [branch, ...conditions],
  }));
  return others.length === 0 && first !== undefined ? first : { $or: [first, ...others] };
}
