/** A graph as its clients see it, and which subgraph answers which part: everything else is made from this. */
export interface Model {
  /** Chooses the data. */
  readonly seed: number;
  readonly subgraphs: readonly string[];
  readonly objects: ObjectModel[];
  readonly abstracts: AbstractModel[];
}

/** An object type; of the kinds, entities have keys and values are the same in each subgraph that has them. */
export interface ObjectModel {
  readonly name: string;
  readonly kind: 'entity' | 'value' | 'root';
  /** The field sets that identify an entity, as `@key` writes them. */
  readonly keys: readonly string[];
  readonly fields: FieldModel[];
  readonly homes: TypeHome[];
}

/** That a subgraph declares a type. */
export interface TypeHome {
  readonly subgraph: string;
  readonly keys: { readonly fields: string; readonly resolvable: boolean }[];
  /** Declared only to point at: it answers nothing but keys. */
  readonly stub: boolean;
}

export interface FieldModel {
  readonly name: string;
  /** As SDL writes it. */
  readonly type: string;
  readonly args: readonly ArgModel[];
  /** Part of a key: unique for each object, or only together with the rest of its key. */
  readonly role: 'unique' | 'half' | 'plain';
  /** Whether it can throw, and be null where it must not. What others need to answer never fails. */
  mood: 'sturdy' | 'failing';
  readonly homes: FieldHome[];
  requires?: readonly RequiredField[];
  /** The interface that declares it as an object in its homes. */
  readonly interfaceObject?: string;
}

export interface ArgModel {
  readonly name: string;
  readonly type: string;
  readonly default?: string;
}

/** How a subgraph declares a field. */
export interface FieldHome {
  readonly subgraph: string;
  external?: boolean;
  /** Taken over by another subgraph: must not be asked here. */
  overridden?: boolean;
  overrides?: string;
  provides?: string;
}

/** A field that another needs of the same object. */
export interface RequiredField {
  readonly name: string;
  /** Arguments as SDL writes them, and as a resolver gets them. */
  readonly args?: { readonly text: string; readonly values: Readonly<Record<string, unknown>> };
  /** The fields needed of the object that it is. */
  readonly children?: readonly string[];
}

/** An interface or a union. */
export interface AbstractModel {
  readonly name: string;
  readonly kind: 'interface' | 'union';
  readonly members: readonly string[];
  /** The names of the fields an interface has. */
  readonly fields: string[];
  /** The key of an interface of entities. */
  readonly key?: string;
  readonly homes: string[];
  /** Where an interface of entities is an `@interfaceObject`. */
  readonly objectIn: readonly string[];
}

export const SCALARS = ['String', 'Int', 'Float', 'Boolean', 'ID', 'Color', 'Blob'] as const;

export const COLORS = ['RED', 'GREEN', 'BLUE'] as const;

/** The types every subgraph repeats. */
export const SHARED_SDL = `
enum Color { ${COLORS.join(' ')} }
scalar Blob
input Size { w: Int = 3 h: Int! tags: [String!] inner: Size color: Color = GREEN blob: Blob }
`;

export function objectOf(model: Model, name: string): ObjectModel {
  const found = model.objects.find((object) => object.name === name);
  if (found === undefined) throw new Error(`the model has no object type ${name}`);
  return found;
}

export function fieldOf(object: ObjectModel, name: string): FieldModel {
  const found = object.fields.find((field) => field.name === name);
  if (found === undefined) throw new Error(`${object.name} has no field ${name} in the model`);
  return found;
}

/** The name in a type of SDL, without lists and non-null marks. */
export function baseName(type: string): string {
  return type.replace(/[[\]!]/g, '');
}

/** The object types a value of a type can have. */
export function possibleTypes(model: Model, name: string): readonly string[] {
  return model.abstracts.find((abstract) => abstract.name === name)?.members ?? [name];
}

/** The fields of a key's or another field set's first level. */
export function topFields(fieldSet: string): string[] {
  return fieldSet
    .replace(/\{[^{}]*\}/g, '')
    .split(/\s+/)
    .filter(Boolean);
}

export function isIn(homes: readonly { readonly subgraph: string }[], subgraph: string): boolean {
  return homes.some((home) => home.subgraph === subgraph);
}
