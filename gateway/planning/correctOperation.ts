import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  getOperationAST,
  Kind,
  type OperationDefinitionNode,
} from 'graphql';
import { askInterfaces } from './askInterfaces.js';
import { type Conditions, conditionVariables, decideConditions } from './decideConditions.js';
import { inlineFragments } from './inlineFragments.js';
import { renameKeyAliases } from './keyAliases.js';
import { writeMutationsInTurn } from './mutationTurns.js';
import { askNodeIds } from './nodeIds.js';
import { keepPossibleFragments } from './possibleFragments.js';
import type { HiddenFields } from './selections.js';
import type { SupergraphFacts } from './supergraphFacts.js';

/** An operation as it is planned and executed, and how its answer differs from what the client asked for. */
export interface CorrectedOperation {
  /** Without named fragments and conditions. */
  readonly operation: OperationDefinitionNode;
  /** The same as the planner gets it: some fields are asked of more objects than the answer has them for. */
  readonly planned: OperationDefinitionNode;
  /** Fields that the plan needs and the client did not ask for. */
  readonly hidden: ReadonlySet<FieldNode>;
  /** The client's response keys, by those that stand for them in the plan. */
  readonly writtenAs: ReadonlyMap<string, string>;
}

/** An operation of which the conditions are still open. */
export interface OpenOperation {
  readonly operation: OperationDefinitionNode;
  /** The variables that its `@skip` and `@include` name. */
  readonly conditionVariables: readonly string[];
}

/** What the corrections know of the supergraph. */
export interface CorrectionFacts extends SupergraphFacts {
  readonly schema: GraphQLSchema;
}

/** Opens an operation of a document that is valid for the schema. */
export function openOperation(
  document: DocumentNode,
  operationName: string | undefined,
): OpenOperation {
  const given = getOperationAST(document, operationName);
  if (!given) throw new Error('the document has no such operation');
  const fragments = document.definitions.filter(
    (node): node is FragmentDefinitionNode => node.kind === Kind.FRAGMENT_DEFINITION,
  );
  const byName = new Map(fragments.map((fragment) => [fragment.name.value, fragment]));
  const operation = inlineFragments(given, byName);
  return { operation, conditionVariables: conditionVariables(operation) };
}

/** Applies our corrections around the planner to an operation, for one choice of its conditions. */
export function correctOperation(
  { operation: open }: OpenOperation,
  conditions: Conditions,
  facts: CorrectionFacts,
): CorrectedOperation {
  const { schema } = facts;
  const hidden: HiddenFields = new Set();
  const decided = decideConditions(open, conditions, hidden);
  const possible = keepPossibleFragments(decided, facts, hidden);
  const inTurn = writeMutationsInTurn(possible);
  const renamed = renameKeyAliases(inTurn, schema, facts);
  const identified = askNodeIds(renamed.operation, schema, hidden);
  const asked = askInterfaces(identified, schema, facts.interfaceObjectFields);
  const { operation, planned } = asked;
  return { operation, planned, hidden, writtenAs: writtenBack(renamed.writtenAs, asked.writtenAs) };
}

/** The client's response keys, by those that have replaced them in two turns. */
function writtenBack(
  first: ReadonlyMap<string, string>,
  second: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const again = [...second].map(([key, before]) => [key, first.get(before) ?? before] as const);
  return new Map([...first, ...again]);
}
