import type { FetchNode, PlanNode } from '@apollo/query-planner';
import { keepKeys } from '../../planning/keepKeys.js';
import type { NarrowFetch } from '../../planning/narrowFetches.js';
import type { Tree } from '../tree.js';
import { compileFetch } from './compileFetch.js';
import type { PlanFacts, Step } from './execution.js';
import { inSubgraphTerms } from './inSubgraphTerms.js';
import { objectsAt } from './places.js';

/** A plan that the hub does not execute itself, with the reason. */
export class UnknownPlan extends Error {}

const NOTHING_TO_DO = Promise.resolve();

/** Compiles a plan's node; `path` leads from the root to the objects it works on. */
export function compilePlan(node: PlanNode, facts: PlanFacts, path: readonly string[] = []): Step {
  switch (node.kind) {
    case 'Sequence': {
      const steps = node.nodes.map((each) => compilePlan(each, facts, path));
      return async (execution, objects) => {
        for (const step of steps) await step(execution, objects);
      };
    }
    case 'Parallel': {
      const steps = node.nodes.map((each) => compilePlan(each, facts, path));
      return async (execution, objects) => {
        await Promise.all(steps.map((step) => step(execution, objects)));
      };
    }
    case 'Flatten': {
      const further = node.path.map(fieldOrEach);
      const step = compilePlan(node.node, facts, [...path, ...further]);
      return (execution, objects) => {
        const below = objectsAt(objects, further);
        return below.length === 0 ? NOTHING_TO_DO : step(execution, below);
      };
    }
    case 'Condition': {
      const { condition, ifClause, elseClause } = node;
      const yes = ifClause && compilePlan(ifClause, facts, path);
      const no = elseClause && compilePlan(elseClause, facts, path);
      return async (execution, objects) => {
        await (execution.coercedVariables[condition] === true ? yes : no)?.(execution, objects);
      };
    }
    case 'Fetch': {
      const narrowed = facts.narrow?.(node, path) ?? null;
      return narrowed === null
        ? compileOne(node, facts, path)
        : compileByType(node, narrowed, facts, path);
    }
    case 'Defer':
      throw new UnknownPlan('the plan defers a part of the answer');
  }
}

function compileOne(given: FetchNode, facts: PlanFacts, path: readonly string[]): Step {
  const { separated, supergraphSchema, interfaceKeys = new Map() } = facts;
  const fetch = keepKeys(given, interfaceKeys, supergraphSchema);
  return compileFetch(separated === null ? fetch : inSubgraphTerms(fetch, separated), facts, path);
}

/** Compiles a fetch that is another one for objects of some types. */
function compileByType(
  fetch: FetchNode,
  narrowed: readonly NarrowFetch[],
  facts: PlanFacts,
  path: readonly string[],
): Step {
  const steps = new Map<unknown, Step | null>();
  for (const { types, fetch: own } of narrowed) {
    const step = own && compileOne(own, facts, path);
    for (const type of types) steps.set(type, step);
  }
  const others = compileOne(fetch, facts, path);
  return async (execution, objects) => {
    const byStep = new Map<Step, Tree[]>();
    for (const object of objects) {
      const own = steps.get(object['__typename']);
      const step = own === undefined ? others : own;
      if (step !== null) {
        const group = byStep.get(step);
        if (group === undefined) byStep.set(step, [object]);
        else group.push(object);
      }
    }
    await Promise.all([...byStep].map(([step, group]) => step(execution, group)));
  };
}

function fieldOrEach(step: string | number): string {
  // Conditions on types in a path are an option of the planner that is off.
  if (typeof step === 'string' && /^(@|\w+)$/.test(step)) return step;
  throw new UnknownPlan(`the plan has ${step} in a path`);
}
