import { type DirectiveNode, Kind, type OperationDefinitionNode } from 'graphql';
import {
  type HiddenFields,
  type PlainSelection,
  plainSelections,
  selectionSetOf,
} from './selections.js';

/** Values of the variables that `@skip` and `@include` name. */
export type Conditions = Readonly<Record<string, unknown>>;

/**
 * Leaves out what `@skip` and `@include` choose against, so that an operation is planned for one choice.
 *
 * With conditions in the operation the planner fetches what a literal leaves out inside a conditional fragment, runs a
 * mutation twice that stands in such a fragment and outside, and has no plan for an object of which nothing is left.
 */
export function decideConditions(
  operation: OperationDefinitionNode,
  conditions: Conditions,
  hidden: HiddenFields,
): OperationDefinitionNode {
  const decide = (selections: readonly PlainSelection[]): PlainSelection[] =>
    selections.flatMap((selection): PlainSelection[] => {
      const { directives = [], selectionSet } = selection;
      if (!directives.every((directive) => isFor(directive, conditions))) return [];
      const others = directives.filter((directive) => !isCondition(directive));
      const decided = { ...selection, directives: others };
      if (selectionSet === undefined) return directives.length === 0 ? [selection] : [decided];
      const below = decide(plainSelections(selectionSet));
      if (below.length === 0 && selection.kind === Kind.INLINE_FRAGMENT) return [];
      return [{ ...decided, selectionSet: selectionSetOf(below, hidden) }];
    });
  const selections = decide(plainSelections(operation.selectionSet));
  return { ...operation, selectionSet: selectionSetOf(selections, hidden) };
}

/** The variables that an operation's conditions name. */
export function conditionVariables({ selectionSet }: OperationDefinitionNode): string[] {
  const names = new Set<string>();
  const look = (selections: readonly PlainSelection[]): void => {
    for (const { directives = [], selectionSet: below } of selections) {
      for (const directive of directives.filter(isCondition)) {
        const value = directive.arguments?.[0]?.value;
        if (value?.kind === Kind.VARIABLE) names.add(value.name.value);
      }
      if (below !== undefined) look(plainSelections(below));
    }
  };
  look(plainSelections(selectionSet));
  return [...names];
}

function isCondition({ name }: DirectiveNode): boolean {
  return name.value === 'skip' || name.value === 'include';
}

function isFor(directive: DirectiveNode, conditions: Conditions): boolean {
  if (!isCondition(directive)) return true;
  const value = directive.arguments?.[0]?.value;
  const given =
    value?.kind === Kind.VARIABLE
      ? conditions[value.name.value]
      : value?.kind === Kind.BOOLEAN && value.value;
  return (given === true) === (directive.name.value === 'include');
}
