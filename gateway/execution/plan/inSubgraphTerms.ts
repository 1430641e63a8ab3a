import type { FetchDataRewrite, FetchNode, QueryPlanSelectionNode } from '@apollo/query-planner';
import { type FieldNode, Kind, parse, print, stripIgnoredCharacters, visit } from 'graphql';
import type { SeparatedSupergraph } from '../../planning/requirements/separateRequirements.js';

type Terms = Pick<SeparatedSupergraph, 'subgraphs' | 'standIns'>;

/** Tells a fetch in terms of the subgraphs, where it was planned with a supergraph whose requirements are separated. */
export function inSubgraphTerms(fetch: FetchNode, { subgraphs, standIns }: Terms): FetchNode {
  const serviceName = subgraphs.get(fetch.serviceName) ?? fetch.serviceName;
  if (standIns.size === 0) return { ...fetch, serviceName };
  const rewrites = handedRewrites(fetch.requires ?? [], [], standIns);
  return {
    ...fetch,
    serviceName,
    operation: askedPlainly(fetch.operation, standIns),
    ...(rewrites.length > 0 && { inputRewrites: [...rewrites, ...(fetch.inputRewrites ?? [])] }),
  };
}

/** An operation in which each stand-in is an alias of the field that it stands for. */
function askedPlainly(operation: string, standIns: Terms['standIns']): string {
  if (![...standIns.keys()].some((name) => operation.includes(name))) return operation;
  const document = visit(parse(operation, { noLocation: true }), {
    [Kind.FIELD](node): FieldNode | undefined {
      const original = standIns.get(node.name.value);
      if (original === undefined) return undefined;
      return {
        ...node,
        alias: node.alias ?? node.name,
        name: { ...node.name, value: original.field },
        arguments: original.args,
      };
    },
  });
  return stripIgnoredCharacters(print(document));
}

/** The rewrites that give what is handed to a subgraph the names that it knows. */
function handedRewrites(
  selections: readonly QueryPlanSelectionNode[],
  path: readonly string[],
  standIns: Terms['standIns'],
): FetchDataRewrite[] {
  return selections.flatMap((selection): FetchDataRewrite[] => {
    if (selection.kind === 'InlineFragment') {
      return handedRewrites(selection.selections, path, standIns);
    }
    const place = [...path, selection.alias ?? selection.name];
    const below = handedRewrites(selection.selections ?? [], place, standIns);
    const original = standIns.get(selection.name);
    if (original === undefined) return below;
    return [...below, { kind: 'KeyRenamer', path: place, renameKeyTo: original.field }];
  });
}
