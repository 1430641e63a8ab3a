import { type DocumentNode, type FieldDefinitionNode, Kind, parse, print } from 'graphql';
import {
  argument,
  type DirectiveNames,
  readDirectiveNames,
  stringArgument,
} from './directiveNames.js';
import {
  declaredTypes,
  elementsOf,
  interfacesOf,
  kindOf,
  outputFieldsOf,
  type TypeDeclaration,
  type TypeKind,
} from './typeNodes.js';

/** A subgraph the hub runs itself or a portal's, as far as rules read it. */
export interface NeighbourSchema {
  readonly name: string;
  readonly typeDefs: string;
  /** Whether the hub runs it: its types are the hub's. */
  readonly isHub: boolean;
}

/** A type of the hub. */
export interface HubType {
  readonly name: string;
  readonly kind: TypeKind;
  /** The declaration with the most in it; for a type every subgraph repeats, the one to repeat. */
  readonly declaration: TypeDeclaration;
  /** Subgraph of that declaration. */
  readonly owner: string;
  readonly isEntity: boolean;
  /** Whether it is a value type that subgraphs repeat. */
  readonly isShareable: boolean;
  /** The fields by which others can point at it: the single fields of its visible, resolvable keys. */
  readonly keys: ReadonlySet<string>;
  readonly fields: ReadonlyMap<string, FieldDefinitionNode>;
  readonly interfaces: ReadonlySet<string>;
  /** Directives and descriptions by coordinate, as the hub has them. */
  readonly directives: ReadonlyMap<string, ReadonlySet<string>>;
  readonly descriptions: ReadonlyMap<string, ReadonlySet<string>>;
}

/** What the hub and the other portals have. */
export interface HubTypes {
  type(name: string): HubType | undefined;
  /** The portal whose type it is, where it is another's. */
  otherPortal(typeName: string): string | undefined;
}

interface Declared {
  readonly subgraph: string;
  readonly node: TypeDeclaration;
  readonly names: DirectiveNames;
}

/** Reads the types of everyone else. */
export function readHubTypes(neighbours: readonly NeighbourSchema[]): HubTypes {
  const ofHub = new Map<string, Declared[]>();
  const ofPortals = new Map<string, string>();
  for (const { name, typeDefs, isHub } of neighbours) {
    const document: DocumentNode = parse(typeDefs);
    const names = readDirectiveNames(document);
    for (const [typeName, nodes] of declaredTypes(document)) {
      if (!isHub) ofPortals.set(typeName, name);
      else {
        const declared = nodes.map((node) => ({ subgraph: name, node, names }));
        ofHub.set(typeName, [...(ofHub.get(typeName) ?? []), ...declared]);
      }
    }
  }
  const known = new Map<string, HubType>();
  return {
    type(name) {
      const declared = ofHub.get(name);
      if (declared === undefined) return undefined;
      const type = known.get(name) ?? readType(name, declared);
      if (type !== undefined) known.set(name, type);
      return type;
    },
    otherPortal: (name) => (ofHub.has(name) ? undefined : ofPortals.get(name)),
  };
}

function readType(name: string, declared: readonly Declared[]): HubType | undefined {
  const [first] = declared;
  if (first === undefined) return undefined;
  const fullest = declared.reduce((best, next) => (sizeOf(next) > sizeOf(best) ? next : best));
  const fields = new Map<string, FieldDefinitionNode>();
  for (const { node } of declared) {
    for (const field of outputFieldsOf(node)) {
      if (fields.get(field.name.value)?.description === undefined) {
        fields.set(field.name.value, field);
      }
    }
  }
  const hidden = new Set(
    declared.flatMap(({ node, names }) =>
      outputFieldsOf(node)
        .filter((field) => hasDirective(field.directives ?? [], 'inaccessible', names))
        .map((field) => field.name.value),
    ),
  );
  const keys = declared.flatMap(keysOf);
  return {
    name,
    kind: kindOf(first.node),
    declaration: fullest.node,
    owner: fullest.subgraph,
    isEntity: keys.length > 0,
    isShareable: declared.some(({ node, names }) =>
      hasDirective(node.directives ?? [], 'shareable', names),
    ),
    keys: new Set(
      keys
        .filter(
          ({ fields: key, resolvable }) => resolvable && /^\w+$/.test(key) && !hidden.has(key),
        )
        .map(({ fields: key }) => key),
    ),
    fields,
    interfaces: new Set(
      declared.flatMap(({ node }) => interfacesOf(node).map((named) => named.name.value)),
    ),
    ...annotations(declared),
  };
}

function annotations(declared: readonly Declared[]) {
  const directives = new Map<string, Set<string>>();
  const descriptions = new Map<string, Set<string>>();
  const add = (map: Map<string, Set<string>>, key: string, value: string) => {
    const known = map.get(key);
    if (known === undefined) map.set(key, new Set([value]));
    else known.add(value);
  };
  for (const { node } of declared) {
    for (const element of elementsOf(node)) {
      for (const applied of element.directives) add(directives, element.coordinate, print(applied));
      const text = 'description' in element.node ? element.node.description?.value : undefined;
      if (text !== undefined) add(descriptions, element.coordinate, text);
    }
  }
  return { directives, descriptions };
}

/** The keys a declaration gives its type. */
export function keysOf({ node, names }: Pick<Declared, 'node' | 'names'>) {
  return (node.directives ?? [])
    .filter((directive) => names.canonical(directive.name.value) === 'key')
    .map((directive) => {
      const resolvable = argument(directive, 'resolvable');
      return {
        directive,
        fields: (stringArgument(directive, 'fields') ?? '').trim(),
        resolvable: resolvable?.kind !== Kind.BOOLEAN || resolvable.value,
      };
    });
}

function hasDirective(
  directives: readonly { readonly name: { readonly value: string } }[],
  canonicalName: string,
  names: DirectiveNames,
): boolean {
  return directives.some(({ name }) => names.canonical(name.value) === canonicalName);
}

function sizeOf({ node }: Declared): number {
  return elementsOf(node).length;
}
