import {
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/**
 * Writes an operation's named fragments out where they are spread.
 *
 * The planner expands them as well; our corrections need to know where each selection stands. A valid operation has no
 * fragments in circles, and how large it becomes was limited before.
 */
export function inlineFragments(
  operation: OperationDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): OperationDefinitionNode {
  const written = new Map<string, SelectionSetNode>();
  const bodyOf = (name: string): SelectionSetNode => {
    let body = written.get(name);
    if (body === undefined) {
      const fragment = fragments.get(name);
      if (fragment === undefined) throw new Error(`there is no fragment ${name}`);
      body = inlineSet(fragment.selectionSet);
      written.set(name, body);
    }
    return body;
  };
  const inline = (selection: SelectionNode): SelectionNode => {
    if (selection.kind === Kind.FRAGMENT_SPREAD) {
      const name = selection.name.value;
      const typeCondition = fragments.get(name)?.typeCondition;
      return {
        kind: Kind.INLINE_FRAGMENT,
        ...(typeCondition && { typeCondition }),
        ...(selection.directives && { directives: selection.directives }),
        selectionSet: bodyOf(name),
      };
    }
    if (selection.selectionSet === undefined) return selection;
    return { ...selection, selectionSet: inlineSet(selection.selectionSet) };
  };
  const inlineSet = (set: SelectionSetNode): SelectionSetNode => ({
    kind: Kind.SELECTION_SET,
    selections: set.selections.map(inline),
  });
  return { ...operation, selectionSet: inlineSet(operation.selectionSet) };
}
