import {
  type FieldNode,
  type GraphQLSchema,
  type InlineFragmentNode,
  Kind,
  type OperationDefinitionNode,
  print,
  type SelectionSetNode,
} from 'graphql';
import type { InterfaceObjectFields } from './interfaceObjectFields.js';
import { RENAMED } from './keyAliases.js';
import {
  type PlainSelection,
  plainSelections,
  responseKey,
  type Scope,
  scopeBelow,
  scopeInside,
  scopeOf,
} from './selections.js';

/** An operation as it is planned, where that differs from how it is answered. */
export interface AskedOfInterfaces {
  /** With which the answer is written. */
  readonly operation: OperationDefinitionNode;
  readonly planned: OperationDefinitionNode;
  /** The client's response keys, by those that stand for them in both. */
  readonly writtenAs: ReadonlyMap<string, string>;
}

/** A position whose objects come as an interface object. */
interface Place {
  readonly requiring: Pick<ReadonlySet<string>, 'has'>;
  /** Names of the types that an object there can have. */
  readonly types: readonly string[];
}

const TYPE_NAME: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } };

/**
 * Plans a field for which an interface object requires others as if it was asked of the interface, not of one type.
 *
 * Where the objects come from a subgraph with an interface object, the planner asks another subgraph twice for the same
 * objects: for their types, and for what is required. It then merges the second fetch, which waits for the first, into
 * the first, which so waits for itself, and planning has no end before the memory has one. Fetches are narrowed
 * afterwards to the types that the operation asks.
 */
export function askInterfaces(
  operation: OperationDefinitionNode,
  schema: GraphQLSchema,
  { givenBy, requiring }: InterfaceObjectFields,
): AskedOfInterfaces {
  const writtenAs = new Map<string, string>();
  const root = schema.getRootType(operation.operation);
  if (!root || givenBy.size === 0) return { operation, planned: operation, writtenAs };
  const placeBelow = (field: FieldNode, scope: Scope, below: Scope): Place | null => {
    const fields = requiring.get(below.type.name);
    if (fields === undefined) return null;
    const names = [scope.type, ...scope.possible].map(({ name }) => name);
    if (!names.some((name) => givenBy.has(`${name}.${field.name.value}`))) return null;
    return { requiring: fields, types: [...below.possible].map(({ name }) => name) };
  };
  const look = (
    set: SelectionSetNode,
    scope: Scope,
    change: (selections: readonly PlainSelection[], place: Place) => readonly PlainSelection[],
    place: Place | null = null,
  ): SelectionSetNode => {
    const selections = plainSelections(set).map((selection): PlainSelection => {
      const { selectionSet } = selection;
      if (selection.kind === Kind.INLINE_FRAGMENT) {
        const inside = scopeInside(selection, scope, schema);
        return { ...selection, selectionSet: look(selection.selectionSet, inside, change) };
      }
      const below = scopeBelow(selection, scope, schema);
      if (selectionSet === undefined || below === null) return selection;
      const at = placeBelow(selection, scope, below);
      return { ...selection, selectionSet: look(selectionSet, below, change, at) };
    });
    return {
      kind: Kind.SELECTION_SET,
      selections: place === null ? selections : change(selections, place),
    };
  };
  const scope = scopeOf(root, schema);
  const apart = look(operation.selectionSet, scope, (selections, place) =>
    keepApart(selections, place, writtenAs),
  );
  const answered = writtenAs.size === 0 ? operation : { ...operation, selectionSet: apart };
  const selectionSet = look(answered.selectionSet, scope, askOnce);
  return { operation: answered, planned: { ...operation, selectionSet }, writtenAs };
}

/** Gives a key of its own, for each type, to what is asked of several types in different ways. */
function keepApart(
  selections: readonly PlainSelection[],
  place: Place,
  writtenAs: Map<string, string>,
): readonly PlainSelection[] {
  const ways = new Map<string, Set<string>>();
  for (const field of selections.flatMap((one) => movable(one, place))) {
    const key = responseKey(field);
    ways.set(key, (ways.get(key) ?? new Set()).add(print(field)));
  }
  for (const one of selections) if (one.kind === Kind.FIELD) ways.delete(responseKey(one));
  return selections.map((selection) => {
    const fields = new Set(movable(selection, place));
    if (selection.kind === Kind.FIELD || fields.size === 0) return selection;
    const at = place.types.indexOf(selection.typeCondition?.name.value ?? '');
    return withSelections(
      selection,
      plainSelections(selection.selectionSet).map((one) => {
        if (one.kind !== Kind.FIELD || !fields.has(one)) return one;
        const key = responseKey(one);
        if ((ways.get(key)?.size ?? 0) < 2) return one;
        // A renamed alias has a name behind the prefix, and so no digit.
        const alias = `${RENAMED}${at}_${key}`;
        writtenAs.set(alias, key);
        return { ...one, alias: { kind: Kind.NAME, value: alias } };
      }),
    );
  });
}

/** Moves what is asked of types to the interface, and asks for the types that tell whose it is. */
function askOnce(selections: readonly PlainSelection[], place: Place): readonly PlainSelection[] {
  const moved = new Map<string, FieldNode>();
  const left = selections.flatMap((selection): PlainSelection[] => {
    const fields = movable(selection, place);
    if (selection.kind === Kind.FIELD || fields.length === 0) return [selection];
    for (const field of fields) moved.set(print(field), field);
    const asked = new Set<PlainSelection>(fields);
    const others = plainSelections(selection.selectionSet).filter((one) => !asked.has(one));
    return others.length === 0 ? [] : [withSelections(selection, others)];
  });
  if (moved.size === 0) return selections;
  for (const one of selections) if (one.kind === Kind.FIELD) moved.delete(print(one));
  return [TYPE_NAME, ...moved.values(), ...left];
}

/** The fields of a fragment on a type that can be asked of its interface as well. */
function movable(selection: PlainSelection, { requiring, types }: Place): readonly FieldNode[] {
  if (selection.kind === Kind.FIELD) return [];
  if (!types.includes(selection.typeCondition?.name.value ?? '')) return [];
  return plainSelections(selection.selectionSet).filter(
    (one): one is FieldNode => one.kind === Kind.FIELD && requiring.has(one.name.value),
  );
}

function withSelections(
  fragment: InlineFragmentNode,
  selections: readonly PlainSelection[],
): InlineFragmentNode {
  return { ...fragment, selectionSet: { kind: Kind.SELECTION_SET, selections } };
}
