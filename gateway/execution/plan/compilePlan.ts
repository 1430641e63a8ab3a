import type { PlanNode } from '@apollo/query-planner';
import { compileFetch } from './compileFetch.js';
import type { PlanFacts, Step } from './execution.js';
import { objectsAt } from './places.js';

/** A plan that the hub does not execute itself, with the reason. */
export class UnknownPlan extends Error {}

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
      return async (execution, objects) => {
        const below = objectsAt(objects, further);
        if (below.length > 0) await step(execution, below);
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
    case 'Fetch':
      return compileFetch(node, facts, path);
    case 'Defer':
      throw new UnknownPlan('the plan defers a part of the answer');
  }
}

function fieldOrEach(step: string | number): string {
  // Conditions on types in a path are an option of the planner that is off.
  if (typeof step === 'string' && /^(@|\w+)$/.test(step)) return step;
  throw new UnknownPlan(`the plan has ${step} in a path`);
}
