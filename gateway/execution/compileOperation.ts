import { operationFromDocument, type Schema } from '@apollo/federation-internals';
import {
  GraphQLError,
  type GraphQLSchema,
  getVariableValues,
  Kind,
  type VariableDefinitionNode,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import type { CacheHints, CachePolicy } from '../caching/cacheHints.js';
import { operationPolicy } from '../caching/operationPolicy.js';
import {
  type CorrectedOperation,
  correctOperation,
  type OpenOperation,
} from '../planning/correctOperation.js';
import type { PlanOperation } from '../planning/createPlan.js';
import type { Conditions } from '../planning/decideConditions.js';
import { narrowFetches } from '../planning/narrowFetches.js';
import type { SupergraphFacts } from '../planning/supergraphFacts.js';
import { type AnswerWriter, compileAnswer } from './answer/compileAnswer.js';
import { explainViolations, type Violation } from './answer/violations.js';
import { WrittenData } from './answer/WrittenData.js';
import { compileIntrospection, type Introspect } from './introspection.js';
import { compilePlan, UnknownPlan } from './plan/compilePlan.js';
import type { Execution, PlanFacts, Step } from './plan/execution.js';

/** What operations are compiled with: one supergraph. */
export interface CompileFacts extends PlanFacts {
  readonly plan: PlanOperation;
  /** What clients see, as the planner and as graphql-js has it. */
  readonly plannerApiSchema: Schema;
  readonly apiSchema: GraphQLSchema;
  readonly supergraphFacts: SupergraphFacts;
  readonly cacheHints: CacheHints;
}

/** An answer as Apollo Server takes it; its data is WrittenData. */
export interface ExecutedAnswer {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly GraphQLError[];
}

/** An operation with all that depends on the schema and its text alone. */
export interface CompiledOperation {
  /** Answers, or gives null when its plan is unknown here. */
  run(
    variables: Readonly<Record<string, unknown>>,
    asked: Execution['asked'],
  ): Promise<ExecutedAnswer | null>;
  /** The choices of its conditions that it is compiled for. */
  choices(): readonly string[];
  /** Compiles it for a choice of {@link choices}, or for the one that its defaults make. */
  prepare(choice?: string): void;
}

/** An operation is planned for each choice its `@skip` and `@include` make; so many are kept. */
const KEPT_CHOICES = 64;

/** An operation planned for one choice. */
interface Choice {
  readonly step: Step | null;
  readonly write: AnswerWriter;
  readonly introspect: Introspect | null;
  readonly writtenAs: ReadonlyMap<string, string>;
  /** How long its answer may be kept as far as the hub's schemas tell. */
  readonly policy: CachePolicy;
}

/** Compiles an operation, each choice of its conditions when it first comes. */
export function compileOperation(open: OpenOperation, facts: CompileFacts): CompiledOperation {
  const choices = new LRUCache<string, Choice | UnknownPlan>({ max: KEPT_CHOICES });
  const keyOf = (conditions: Conditions): string =>
    open.conditionVariables.map((name) => (conditions[name] === true ? 1 : 0)).join('');
  const choose = (key: string): Choice | UnknownPlan => {
    let choice = choices.get(key);
    if (choice === undefined) {
      const conditions = open.conditionVariables.map(
        (name, at) => [name, key[at] === '1'] as const,
      );
      choice = compileChoice(open, Object.fromEntries(conditions), facts);
      choices.set(key, choice);
    }
    return choice;
  };
  const definitions = open.operation.variableDefinitions ?? [];
  const run: CompiledOperation['run'] = async (variables, asked) => {
    const values = getVariableValues(facts.apiSchema, definitions, variables);
    if (values.errors !== undefined) return { errors: values.errors };
    const choice = choose(keyOf(values.coerced));
    if (choice instanceof UnknownPlan) return null;
    const execution = {
      variables,
      coercedVariables: values.coerced,
      data: {},
      errors: [],
      asked,
      context: { ...asked.contextValue, subgraphContexts: new Map() },
    };
    return execute(choice, execution);
  };
  return {
    run,
    choices: () => [...choices.keys()],
    prepare(choice = keyOf(defaultsOf(definitions))) {
      choose(choice);
    },
  };
}

function defaultsOf(definitions: readonly VariableDefinitionNode[]): Conditions {
  return Object.fromEntries(
    definitions.map(({ variable, defaultValue }) => [
      variable.name.value,
      defaultValue?.kind === Kind.BOOLEAN && defaultValue.value,
    ]),
  );
}

async function execute(
  { step, write, introspect, writtenAs, policy }: Choice,
  execution: Execution,
): Promise<ExecutedAnswer> {
  const { data, errors, variables, asked } = execution;
  asked.overallCachePolicy.restrict(policy);
  await step?.(execution, [data]);
  if (introspect !== null) errors.push(...(await introspect(data, variables)));
  const violations: Violation[] = [];
  const text = write(data, violations);
  if (violations.length > 0) errors.push(...explainViolations(violations, errors));
  return {
    // Apollo Server and its plugins hand it on as it is.
    data: text === null ? null : (new WrittenData(text) as unknown as Record<string, unknown>),
    ...(errors.length > 0 && { errors: errors.map((error) => asAsked(error, writtenAs)) }),
  };
}

function compileChoice(
  open: OpenOperation,
  conditions: Conditions,
  facts: CompileFacts,
): Choice | UnknownPlan {
  const { apiSchema: schema, supergraphFacts, cacheHints } = facts;
  const corrected = correctOperation(open, conditions, { schema, ...supergraphFacts });
  const { operation, hidden, writtenAs } = corrected;
  const root = schema.getRootType(operation.operation);
  if (!root) throw new Error(`the schema has no ${operation.operation}`);
  try {
    return {
      step: planSteps(corrected, facts),
      write: compileAnswer(root, operation.selectionSet, { schema, hidden, writtenAs }),
      introspect: compileIntrospection(schema, operation),
      writtenAs: new Map([...writtenAs, ...standInKeys(facts)]),
      policy: operationPolicy(schema, operation, cacheHints),
    };
  } catch (error) {
    if (error instanceof UnknownPlan) return error;
    throw error;
  }
}

/** An error at a field that stands in for another is about that one. */
function standInKeys({ separated }: CompileFacts): [string, string][] {
  return [...(separated?.standIns ?? [])].map(([name, { field }]) => [name, field]);
}

function planSteps({ operation, planned }: CorrectedOperation, facts: CompileFacts): Step | null {
  const document = { kind: Kind.DOCUMENT as const, definitions: [planned] };
  const { node } = facts.plan(operationFromDocument(facts.plannerApiSchema, document));
  if (node?.kind === 'Subscription') throw new UnknownPlan('the operation is a subscription');
  if (node === undefined) return null;
  const { apiSchema: schema, supergraphFacts, separated } = facts;
  const { interfaceKeys } = supergraphFacts;
  const standIns = separated?.standIns ?? new Map();
  const narrow = narrowFetches(operation, node, { schema, standIns, ...supergraphFacts });
  return compilePlan(node, { ...facts, interfaceKeys, narrow });
}

/** An error by the client's response keys. */
function asAsked(error: GraphQLError, writtenAs: Choice['writtenAs']): GraphQLError {
  if (writtenAs.size === 0 || error.path === undefined) return error;
  const path = error.path.map((step) => writtenAs.get(String(step)) ?? step);
  const { message, extensions, originalError } = error;
  return new GraphQLError(message, { path, extensions, originalError: originalError ?? error });
}
