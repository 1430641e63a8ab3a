import {
  type FieldNode,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  type SelectionNode,
} from 'graphql';
import { plainSelections, responseKey } from './selections.js';

/**
 * Writes each mutation of an operation once, in the order in which they are to run.
 *
 * The planner sends mutations of a fragment together, so that they run out of turn beside others that are asked outside
 * it, and a mutation that is asked in several selections can run more than once.
 */
export function writeMutationsInTurn(operation: OperationDefinitionNode): OperationDefinitionNode {
  if (operation.operation !== OperationTypeNode.MUTATION) return operation;
  const byKey = new Map<string, FieldNode>();
  const add = (field: FieldNode): void => {
    const key = responseKey(field);
    const before = byKey.get(key);
    byKey.set(key, before === undefined ? field : joined(before, field));
  };
  const look = (set: OperationDefinitionNode['selectionSet']): void => {
    for (const selection of plainSelections(set)) {
      if (selection.kind === Kind.FIELD) add(selection);
      // Conditions are decided before, and only one type is there.
      else look(selection.selectionSet);
    }
  };
  look(operation.selectionSet);
  return {
    ...operation,
    selectionSet: { kind: Kind.SELECTION_SET, selections: [...byKey.values()] },
  };
}

function joined(first: FieldNode, second: FieldNode): FieldNode {
  const selections: SelectionNode[] = [
    ...(first.selectionSet?.selections ?? []),
    ...(second.selectionSet?.selections ?? []),
  ];
  if (selections.length === 0) return first;
  return { ...first, selectionSet: { kind: Kind.SELECTION_SET, selections } };
}
