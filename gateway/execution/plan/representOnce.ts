import type { FetchNode, QueryPlanSelectionNode } from '@apollo/query-planner';
import type { GraphQLSchema } from 'graphql';
import type { Tree } from '../tree.js';
import { compileRepresentation } from './representations.js';

/** What a fetch sends, and for each of it the objects that it stands for. */
interface Represented {
  readonly representations: readonly Tree[];
  readonly owners: readonly (readonly Tree[])[];
}

/** Compiles a fetch's representations of objects; objects that are represented alike are represented once. */
export function compileRepresentOnce(
  fetch: FetchNode,
  schema: GraphQLSchema,
): (objects: readonly Tree[]) => Represented {
  const represent = compileRepresentation(fetch, schema);
  const only = onlyField(fetch);
  return (objects) => {
    const representations: Tree[] = [];
    const owners: Tree[][] = [];
    const known = new Map<unknown, Map<unknown, number>>();
    for (const object of objects) {
      let kind: unknown = object['__typename'];
      let key = only === null ? undefined : object[only];
      let representation: Tree | null = null;
      if (typeof key !== 'string') {
        representation = represent(object);
        if (representation === null) continue;
        // No type has this name, so that no text is taken for the value of a field.
        kind = '';
        key = JSON.stringify(representation);
      }
      let indexes = known.get(kind);
      if (indexes === undefined) {
        indexes = new Map();
        known.set(kind, indexes);
      }
      const index = indexes.get(key);
      if (index !== undefined) {
        owners[index]?.push(object);
        continue;
      }
      representation ??= represent(object);
      if (representation === null) continue;
      indexes.set(key, representations.length);
      representations.push(representation);
      owners.push([object]);
    }
    return { representations, owners };
  };
}

/**
 * The field that, with the type's name, is all of each representation of a fetch; null where there are several.
 *
 * By such a field, representations are compared without writing them down, which took a twentieth of a large page's
 * time.
 */
function onlyField({ requires = [], inputRewrites }: FetchNode): string | null {
  if (inputRewrites?.length) return null;
  const fields = new Set(requires.flatMap(fieldsOf));
  fields.delete('__typename');
  const [only] = fields;
  return fields.size === 1 && only !== undefined && only !== COMPOSED ? only : null;
}

/** Stands for a field with fields of its own. */
const COMPOSED = '';

function fieldsOf(selection: QueryPlanSelectionNode): string[] {
  if (selection.kind === 'InlineFragment') return selection.selections.flatMap(fieldsOf);
  return [selection.selections === undefined ? (selection.alias ?? selection.name) : COMPOSED];
}
