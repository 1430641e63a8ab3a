import type { FetchNode, QueryPlanSelectionNode } from '@apollo/query-planner';
import type { GraphQLSchema } from 'graphql';
import type { Tree } from '../tree.js';
import { compileRepresentation } from './representations.js';

/** What a fetch sends, and the objects that it stands for. */
export class Represented {
  readonly representations: Tree[] = [];
  /** The first object of each representation; most have no other. */
  readonly #first: Tree[] = [];
  #others: Map<number, Tree[]> | null = null;

  /** Adds an object by the key of its representation, which is made for the first one that has it. */
  take(
    known: Map<string, number>,
    key: string,
    owner: Tree,
    represent: (owner: Tree) => Tree,
  ): void {
    const index = known.get(key);
    if (index === undefined) {
      known.set(key, this.representations.length);
      this.representations.push(represent(owner));
      this.#first.push(owner);
      return;
    }
    this.#others ??= new Map();
    const others = this.#others.get(index);
    if (others === undefined) this.#others.set(index, [owner]);
    else others.push(owner);
  }

  /** Adds an object beside which there is no other. */
  takeOnly(owner: Tree, representation: Tree): void {
    this.representations.push(representation);
    this.#first.push(owner);
  }

  /** The objects that a representation stands for. */
  ownersOf(index: number): readonly Tree[] {
    const first = this.#first[index];
    return first === undefined ? [] : [first, ...(this.#others?.get(index) ?? [])];
  }

  /** Calls back for each object that a representation stands for. */
  eachOwner(index: number, visit: (owner: Tree) => void): void {
    const first = this.#first[index];
    if (first !== undefined) visit(first);
    const others = this.#others?.get(index);
    if (others !== undefined) for (const owner of others) visit(owner);
  }
}

/** Compiles a fetch's representations of objects; objects that are represented alike are represented once. */
export function compileRepresentOnce(
  fetch: FetchNode,
  schema: GraphQLSchema,
): (objects: readonly Tree[]) => Represented {
  const represent = compileRepresentation(fetch, schema);
  const only = onlyField(fetch);
  const byField = compileByField(only ?? '');
  return (objects) => {
    const represented = new Represented();
    const [first] = objects;
    if (first !== undefined && objects.length === 1) {
      const representation = represent(first);
      if (representation !== null) represented.takeOnly(first, representation);
      return represented;
    }
    const byText = new Map<string, number>();
    const byType = new Map<unknown, Map<string, number> | null>();
    for (const object of objects) {
      const typeName = object['__typename'];
      const value = only === null ? undefined : object[only];
      if (only === null || typeof value !== 'string') {
        const representation = represent(object);
        if (representation !== null) {
          represented.take(byText, JSON.stringify(representation), object, () => representation);
        }
        continue;
      }
      let byValue = byType.get(typeName);
      if (byValue === undefined) {
        // With the field there, its type alone decides whether an object is asked for.
        byValue = represent(object) === null ? null : new Map();
        byType.set(typeName, byValue);
      }
      if (byValue !== null) {
        represented.take(byValue, value, object, byField);
      }
    }
    return represented;
  };
}

/** Compiles the representation by one field. Assigned, as a literal with a computed key takes three times as long. */
function compileByField(field: string): (object: Tree) => Tree {
  return (object) => {
    const representation: Tree = { __typename: object['__typename'] };
    representation[field] = object[field];
    return representation;
  };
}

/** Stands for a field with fields of its own. */
const COMPOSED = '';

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

function fieldsOf(selection: QueryPlanSelectionNode): string[] {
  if (selection.kind === 'InlineFragment') return selection.selections.flatMap(fieldsOf);
  return [selection.selections === undefined ? (selection.alias ?? selection.name) : COMPOSED];
}
