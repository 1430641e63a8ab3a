import { type DirectiveNode, Kind, parse } from 'graphql';
import { SUBGRAPH_NAMES, type SubgraphName, subgraphs } from '../../../subgraphs/index.js';

/**
 * The subgraph that keeps the records of each type: of those that find them by their `nodeKey`, the one that knows most
 * of them.
 */
export function ownersOf(): ReadonlyMap<string, SubgraphName> {
  const known = new Map<string, { readonly owner: SubgraphName; readonly fields: number }>();
  for (const owner of SUBGRAPH_NAMES) {
    for (const definition of parse(subgraphs[owner].typeDefs).definitions) {
      if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION) continue;
      const { name, directives = [], fields = [] } = definition;
      if (!directives.some(isOwnersKey)) continue;
      if (fields.length > (known.get(name.value)?.fields ?? 0)) {
        known.set(name.value, { owner, fields: fields.length });
      }
    }
  }
  return new Map([...known].map(([name, { owner }]) => [name, owner]));
}

function isOwnersKey({ name, arguments: given = [] }: DirectiveNode): boolean {
  if (name.value !== 'key') return false;
  const argumentOf = (argument: string) =>
    given.find((each) => each.name.value === argument)?.value;
  const fields = argumentOf('fields');
  const resolvable = argumentOf('resolvable');
  return (
    fields?.kind === Kind.STRING &&
    fields.value === 'nodeKey' &&
    !(resolvable?.kind === Kind.BOOLEAN && !resolvable.value)
  );
}
