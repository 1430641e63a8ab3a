import { operationFromDocument, type Schema } from '@apollo/federation-internals';
import type { QueryPlanner } from '@apollo/query-planner';
import {
  type FragmentDefinitionNode,
  type GraphQLError,
  type GraphQLSchema,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
  visit,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import type { CorrectedOperation } from '../planning/correctOperation.js';
import { collectFields } from './answer/collectFields.js';
import { compileAnswer, type ValueWriter } from './answer/compileAnswer.js';
import { explainViolations, type Violation } from './answer/violations.js';
import { WrittenData } from './answer/WrittenData.js';
import { compileIntrospection, type Introspect } from './introspection.js';
import { compilePlan, UnknownPlan } from './plan/compilePlan.js';
import type { Execution, PlanFacts } from './plan/execution.js';

/** What operations are compiled with: one supergraph. */
export interface CompileFacts extends PlanFacts {
  readonly planner: QueryPlanner;
  /** What clients see, as the planner and as graphql-js has it. */
  readonly plannerApiSchema: Schema;
  readonly apiSchema: GraphQLSchema;
}

/** An answer as Apollo Server takes it; its data is WrittenData. */
export interface ExecutedAnswer {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly GraphQLError[];
}

/** An operation with all that depends on the schema and on its text alone. */
export type CompiledOperation = (
  variables: Readonly<Record<string, unknown>>,
  incomingRequestContext: Execution['incomingRequestContext'],
) => Promise<ExecutedAnswer>;

/** What `@skip` and `@include` choose by variables has one writer for each choice; so many are kept. */
const KEPT_CHOICES = 64;

/** Plans an operation and compiles the plan and the writer of its answer. */
export function compileOperation(
  { document, operation, hidden, writtenAs }: CorrectedOperation,
  facts: CompileFacts,
): CompiledOperation {
  const { apiSchema, plannerApiSchema, planner } = facts;
  const operationName = operation.name?.value;
  const plan = planner.buildQueryPlan(
    operationFromDocument(plannerApiSchema, document, { ...(operationName && { operationName }) }),
  );
  if (plan.node?.kind === 'Subscription') throw new Error('subscriptions are not served');
  const step = plan.node && compilePlan(plan.node, facts);
  const fragments = document.definitions.filter(
    (definition): definition is FragmentDefinitionNode =>
      definition.kind === Kind.FRAGMENT_DEFINITION,
  );
  const fragmentsByName = new Map(fragments.map((fragment) => [fragment.name.value, fragment]));
  const root = apiSchema.getRootType(operation.operation);
  if (!root) throw new Error(`the schema has no ${operation.operation}`);

  const conditionNames = variablesOfConditions([operation, ...fragments]);
  const choices = new LRUCache<string, Choice>({ max: KEPT_CHOICES });
  const choose = (conditions: Readonly<Record<string, unknown>>): Choice => {
    const key = conditionNames.map((name) => (conditions[name] === true ? 1 : 0)).join('');
    let choice = choices.get(key);
    if (choice === undefined) {
      const selecting = { schema: apiSchema, fragments: fragmentsByName, conditions };
      const answering = { ...selecting, hidden, writtenAs };
      const rootFields = collectFields(root, [operation.selectionSet], selecting);
      choice = {
        write: compileAnswer(root, operation.selectionSet, answering),
        introspect: compileIntrospection(apiSchema, operation, fragments, rootFields),
      };
      choices.set(key, choice);
    }
    return choice;
  };

  return async (variables, incomingRequestContext) => {
    const { coerced, errors: refused } = getVariableValues(
      apiSchema,
      operation.variableDefinitions ?? [],
      variables,
    );
    if (refused !== undefined) return { errors: refused };
    const execution: Execution = {
      variables,
      coercedVariables: coerced,
      data: {},
      errors: [],
      incomingRequestContext,
    };
    const { write, introspect } = choose(coerced);
    if (step !== undefined) await step(execution, [execution.data]);
    if (introspect !== null) {
      execution.errors.push(...(await introspect(execution.data, variables)));
    }
    return answerOf(execution, write);
  };
}

interface Choice {
  readonly write: ValueWriter;
  readonly introspect: Introspect | null;
}

function answerOf({ data, errors }: Execution, write: ValueWriter): ExecutedAnswer {
  const violations: Violation[] = [];
  const text = write(data, violations);
  if (violations.length > 0) errors.push(...explainViolations(violations, errors));
  return {
    // Apollo Server and its plugins hand it on as it is.
    data: text === null ? null : (new WrittenData(text) as unknown as Record<string, unknown>),
    ...(errors.length > 0 && { errors }),
  };
}

/** The variables that `@skip` and `@include` name. */
function variablesOfConditions(
  definitions: readonly (OperationDefinitionNode | FragmentDefinitionNode)[],
): string[] {
  const names = new Set<string>();
  for (const definition of definitions) {
    visit(definition, {
      [Kind.FIELD]({ alias }) {
        // No key of a plain object of ours; nobody asks for it in earnest.
        if (alias?.value === '__proto__') throw new UnknownPlan('an alias is called __proto__');
      },
      [Kind.DIRECTIVE](directive) {
        const { value: name } = directive.name;
        const value = directive.arguments?.[0]?.value;
        if (['skip', 'include'].includes(name) && value?.kind === Kind.VARIABLE) {
          names.add(value.name.value);
        }
      },
    });
  }
  return [...names];
}
