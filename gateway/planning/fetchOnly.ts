import type { FetchNode } from '@apollo/query-planner';
import {
  type DocumentNode,
  type FieldNode,
  Kind,
  parse,
  print,
  type SelectionSetNode,
  stripIgnoredCharacters,
  visit,
} from 'graphql';
import { type PlainSelection, plainSelections } from './selections.js';

/** A fetch of objects with only some of their fields: the same fetch when these are all, null when there is none. */
export function fetchOnly(
  fetch: FetchNode,
  isWanted: (field: FieldNode) => boolean,
): FetchNode | null {
  let kept = 0;
  let dropped = 0;
  const keep = (set: SelectionSetNode): SelectionSetNode => {
    const selections = plainSelections(set).flatMap((selection): PlainSelection[] => {
      if (selection.kind === Kind.INLINE_FRAGMENT) {
        const selectionSet = keep(selection.selectionSet);
        return selectionSet.selections.length === 0 ? [] : [{ ...selection, selectionSet }];
      }
      if (isWanted(selection)) {
        kept += 1;
        return [selection];
      }
      dropped += 1;
      return [];
    });
    return { ...set, selections };
  };
  const document = visit(parse(fetch.operation, { noLocation: true }), {
    [Kind.FIELD]: ({ name, ...field }) => {
      if (name.value !== '_entities' || field.selectionSet === undefined) return undefined;
      return { ...field, name, selectionSet: keep(field.selectionSet) };
    },
  });
  if (dropped === 0) return fetch;
  return kept === 0 ? null : withDocument(fetch, document);
}

/** A fetch with another operation, without the variables that this does not use: subgraphs refuse such. */
function withDocument(fetch: FetchNode, document: DocumentNode): FetchNode {
  const used = new Set<string>();
  visit(document, {
    [Kind.VARIABLE_DEFINITION]: () => false,
    [Kind.VARIABLE]: ({ name }) => {
      used.add(name.value);
    },
  });
  const plain = visit(document, {
    [Kind.VARIABLE_DEFINITION]: ({ variable }) => (used.has(variable.name.value) ? false : null),
  });
  return {
    ...fetch,
    operation: stripIgnoredCharacters(print(plain)),
    variableUsages: (fetch.variableUsages ?? []).filter((name) => used.has(name)),
  };
}
