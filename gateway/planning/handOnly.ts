import type { FetchNode, QueryPlanSelectionNode } from '@apollo/query-planner';
import { selectionsOf } from './keepKeys.js';
import type { StoodForField } from './requirements/standInFields.js';
import type { SupergraphFacts } from './supergraphFacts.js';

interface Handed extends Pick<SupergraphFacts, 'interfaceKeys' | 'interfaceObjectFields'> {
  /** The interface by which the objects are asked for. */
  readonly interfaceName: string;
  /** Names of the fields that a fetch still asks, and of those that it asked before. */
  readonly kept: ReadonlySet<string>;
  readonly dropped: ReadonlySet<string>;
  /** The fields that others stand for in the plan, by the names of these. */
  readonly standIns: ReadonlyMap<string, StoodForField>;
}

/** Leaves out of what a fetch hands to a subgraph what only the fields require that it does not ask any more. */
export function handOnly(
  fetch: FetchNode,
  { interfaceName, interfaceKeys, interfaceObjectFields, kept, dropped, standIns }: Handed,
): FetchNode {
  const requiring = interfaceObjectFields.requiring.get(interfaceName);
  if (fetch.requires === undefined || requiring === undefined) return fetch;
  const requiredBy = (fields: ReadonlySet<string>) =>
    namesIn([...fields].flatMap((field) => requiring.get(field) ?? []));
  const needed = new Set([...requiredBy(kept), ...namesIn(interfaceKeys.get(interfaceName) ?? [])]);
  const unneeded = new Set([...requiredBy(dropped)].filter((name) => !needed.has(name)));
  if (unneeded.size === 0) return fetch;
  const without = (selection: QueryPlanSelectionNode): QueryPlanSelectionNode[] => {
    if (selection.kind === 'Field') {
      const { name } = selection;
      return unneeded.has(standIns.get(name)?.field ?? name) ? [] : [selection];
    }
    return [{ ...selection, selections: selection.selections.flatMap(without) }];
  };
  return { ...fetch, requires: fetch.requires.flatMap(without) };
}

/** The outermost names in sets of fields. */
function namesIn(sets: readonly string[]): Set<string> {
  return new Set(
    sets.flatMap(selectionsOf).flatMap((one) => (one.kind === 'Field' ? [one.name] : [])),
  );
}
