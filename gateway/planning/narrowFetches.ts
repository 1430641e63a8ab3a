import type { FetchNode, PlanNode, QueryPlanSelectionNode } from '@apollo/query-planner';
import {
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  isCompositeType,
  isInterfaceType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { fetchOnly } from './fetchOnly.js';
import { handOnly } from './handOnly.js';
import type { StoodForField } from './requirements/standInFields.js';
import { plainSelections, responseKey, scopeOf } from './selections.js';
import type { SupergraphFacts } from './supergraphFacts.js';

/** A fetch for objects of certain types; none where nothing is asked of them. */
export interface NarrowFetch {
  readonly types: ReadonlySet<string>;
  readonly fetch: FetchNode | null;
}

/** Tells how a fetch at a path differs by the types of the objects there; null when it does not. */
export type Narrow = (fetch: FetchNode, path: readonly string[]) => readonly NarrowFetch[] | null;

interface NarrowingFacts
  extends Pick<SupergraphFacts, 'interfaceObjects' | 'interfaceKeys' | 'interfaceObjectFields'> {
  readonly schema: GraphQLSchema;
  /** The fields that others stand for in the plan, by the names of these. */
  readonly standIns?: ReadonlyMap<string, StoodForField>;
}

/**
 * Keeps fields that are asked of some types of an interface from being fetched for the others.
 *
 * To a subgraph with an interface object all of them are one type, so that the planner asks it for the fields of all in
 * one fetch. A field that nobody asked for may fail, and make null what was asked for beside it; and where it requires
 * others, an object without them would not be asked for at all.
 */
export function narrowFetches(
  operation: OperationDefinitionNode,
  plan: PlanNode,
  { schema, interfaceObjects, standIns = new Map(), ...facts }: NarrowingFacts,
): Narrow {
  if (interfaceObjects.size === 0) return () => null;
  const needed = new Set<string>();
  noteNeeded(plan, needed);
  return (fetch, path) => {
    const interfaceName = interfaceOf(fetch, interfaceObjects);
    const asked = interfaceName === undefined ? undefined : schema.getType(interfaceName);
    if (!isInterfaceType(asked)) return null;
    const handed = { interfaceName: asked.name, standIns, ...facts };
    const sets = setsAt([operation.selectionSet], path);
    const types = [...scopeOf(asked, schema).possible];
    const keysOf = new Map(types.map((type) => [type, keysFor(type, sets, schema)]));
    const all = new Set([...keysOf.values()].flatMap((keys) => [...keys]));
    const narrowed = new Map<string | null, { types: Set<string>; fetch: FetchNode | null }>();
    for (const [type, keys] of keysOf) {
      const [kept, dropped] = [new Set<string>(), new Set<string>()];
      const only = fetchOnly(fetch, (field) => {
        const key = keyIn(fetch, field);
        const isWanted = !all.has(key) || needed.has(field.name.value) || keys.has(key);
        (isWanted ? kept : dropped).add(field.name.value);
        return isWanted;
      });
      if (only === fetch) continue;
      // What the subgraph of an interface object calls an object's type is the interface.
      const asksNothing = [...kept].every((name) => name === '__typename');
      const own = only && !asksNothing ? handOnly(only, { ...handed, kept, dropped }) : null;
      const operationOf = own?.operation ?? null;
      const alike = narrowed.get(operationOf) ?? { types: new Set(), fetch: own };
      alike.types.add(type.name);
      narrowed.set(operationOf, alike);
    }
    return narrowed.size > 0 ? [...narrowed.values()] : null;
  };
}

/** The interface by which a fetch asks for objects, where that is an interface object somewhere. */
function interfaceOf(
  { inputRewrites = [] }: FetchNode,
  interfaceObjects: ReadonlySet<string>,
): string | undefined {
  for (const rewrite of inputRewrites) {
    if (rewrite.kind === 'ValueSetter' && interfaceObjects.has(rewrite.setValueTo)) {
      return rewrite.setValueTo;
    }
  }
  return undefined;
}

/** Notes the names of the fields that fetches of a plan are handed. */
function noteNeeded(node: PlanNode, needed: Set<string>): void {
  const note = (selections: readonly QueryPlanSelectionNode[]): void => {
    for (const selection of selections) {
      if (selection.kind === 'Field') needed.add(selection.name);
      note(selection.selections ?? []);
    }
  };
  switch (node.kind) {
    case 'Sequence':
    case 'Parallel':
      for (const each of node.nodes) noteNeeded(each, needed);
      break;
    case 'Flatten':
      noteNeeded(node.node, needed);
      break;
    case 'Fetch':
      note(node.requires ?? []);
      break;
  }
}

/** What is selected of the objects at a path, whatever their type. */
function setsAt(
  sets: readonly SelectionSetNode[],
  path: readonly string[],
): readonly SelectionSetNode[] {
  const [step, ...further] = path;
  if (step === undefined) return sets;
  if (step === '@') return setsAt(sets, further);
  const below = (set: SelectionSetNode): SelectionSetNode[] =>
    plainSelections(set).flatMap((selection) => {
      if (selection.kind === Kind.INLINE_FRAGMENT) return below(selection.selectionSet);
      return responseKey(selection) === step ? (selection.selectionSet ?? []) : [];
    });
  return setsAt(sets.flatMap(below), further);
}

function keysFor(
  type: GraphQLObjectType,
  sets: readonly SelectionSetNode[],
  schema: GraphQLSchema,
): Set<string> {
  const keysIn = (set: SelectionSetNode): string[] =>
    plainSelections(set).flatMap((selection) => {
      if (selection.kind === Kind.FIELD) return [responseKey(selection)];
      const condition =
        selection.typeCondition && schema.getType(selection.typeCondition.name.value);
      const isMet = !isCompositeType(condition) || scopeOf(condition, schema).possible.has(type);
      return isMet ? keysIn(selection.selectionSet) : [];
    });
  return new Set(sets.flatMap(keysIn));
}

/** The key in the answer of a field that a fetch asks. */
function keyIn({ outputRewrites = [] }: FetchNode, field: FieldNode): string {
  const key = responseKey(field);
  for (const rewrite of outputRewrites) {
    if (rewrite.kind === 'KeyRenamer' && rewrite.path.at(-1) === key) return rewrite.renameKeyTo;
  }
  return key;
}
