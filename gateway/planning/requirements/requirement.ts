import {
  type ConstDirectiveNode,
  type FieldNode,
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
  type SelectionNode,
  type SelectionSetNode,
  type TypeNode,
} from 'graphql';
import { type DraftMember, joinsOf, type SupergraphDraft, textOf } from './SupergraphDraft.js';

/** A field of a subgraph with what it has to be handed. */
export interface Requirement {
  readonly type: string;
  readonly field: DraftMember;
  /** The `@join__field` that says so. */
  readonly join: ConstDirectiveNode;
  readonly graph: string;
  /** The required fields as the directive writes them. */
  readonly text: string;
}

/** A field that a requirement needs, and of which type. */
export interface NeededField {
  readonly type: string;
  readonly node: FieldNode;
}

/** All requirements of a supergraph. */
export function requirementsOf(draft: SupergraphDraft): Requirement[] {
  return [...draft.types].flatMap(([type, { members }]) =>
    [...members.values()].flatMap((field) =>
      joinsOf(field, 'join__field').flatMap((join) => {
        const text = textOf(join, 'requires');
        const graph = textOf(join, 'graph');
        return text === undefined || graph === undefined
          ? []
          : [{ type, field, join, graph, text }];
      }),
    ),
  );
}

/** The fields that a set of fields of a type names, those inside others included. */
export function fieldsIn(draft: SupergraphDraft, type: string, text: string): NeededField[] {
  const fields: NeededField[] = [];
  rewriteFieldSet(draft, type, text, (field) => {
    fields.push(field);
    return field.node;
  });
  return fields;
}

/** A set of fields of a type with each field written as told. */
export function rewriteFieldSet(
  draft: SupergraphDraft,
  type: string,
  text: string,
  write: (field: NeededField) => FieldNode,
): string {
  const rewrite = (on: string, set: SelectionSetNode): SelectionSetNode => ({
    ...set,
    selections: set.selections.map((selection): SelectionNode => {
      if (selection.kind === Kind.FRAGMENT_SPREAD) return selection;
      if (selection.kind === Kind.INLINE_FRAGMENT) {
        const inside = selection.typeCondition?.name.value ?? on;
        return { ...selection, selectionSet: rewrite(inside, selection.selectionSet) };
      }
      const field = draft.type(on).members.get(selection.name.value)?.node;
      if (field === undefined || !('type' in field)) return selection;
      const { selectionSet } = selection;
      const below = selectionSet && rewrite(namedType(field.type), selectionSet);
      return write({ type: on, node: below ? { ...selection, selectionSet: below } : selection });
    }),
  });
  return rewrite(type, parseFieldSet(text)).selections.map(print).join(' ');
}

/** The arguments of a field as text, by which two ways to ask it are told apart. */
export function argumentsOf({ arguments: args = [] }: FieldNode): string {
  return args.map(print).sort().join(', ');
}

/** The name in a type. */
export function namedType(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type);
}

function parseFieldSet(text: string): SelectionSetNode {
  const [definition] = parse(`{ ${text} }`, { noLocation: true }).definitions;
  return (definition as OperationDefinitionNode).selectionSet;
}
