import {
  type FieldNode,
  type GraphQLResolveInfo,
  isAbstractType,
  Kind,
  type SelectionSetNode,
} from 'graphql';

/** The stored fields a request needs of a record, in their order; null for the whole record. */
export type StoredFields = readonly string[] | null;

/** What a field of the schema is made of: stored fields, or the whole record. */
type Needs<Row> = readonly KeysOf<Row>[] | 'WHOLE';

/** The names of all fields of a record, also of those that only some of its kinds have. */
type KeysOf<Row> = Row extends unknown ? keyof Row & string : never;

/** Resolvers that belong to no field. */
type OfType = '__resolveReference' | '__resolveType' | '__isTypeOf';

/**
 * What each field of a type is made of. A field that is stored under its own name need not be named; any other one must
 * be, so that a new field is not forgotten.
 */
export type FieldNeeds<Resolvers, Row> = {
  readonly [Field in Exclude<KeysOf<Resolvers>, KeysOf<Row> | OfType>]-?: Needs<Row>;
} & {
  readonly [Field in Exclude<KeysOf<Resolvers>, OfType>]?: Needs<Row>;
};

/** Finds out what is to be read of the records that a field gives. */
export interface StoredFieldsOf {
  /** Of the record that a field gives, or that a reference to it is resolved to. */
  ofRecord(info: SelectionInfo): StoredFields;
  /** Of the records of the connection that a field gives. */
  ofPage(info: SelectionInfo): StoredFields;
}

/** The part of what a resolver is told that is looked at. */
export type SelectionInfo = Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments' | 'schema'>;

interface Recorded<Resolvers, Row> {
  /** The object types of the records. */
  readonly types: readonly string[];
  /** Read whatever is selected: what tells the type of a record, for example. */
  readonly always: readonly KeysOf<Row>[];
  readonly needs: FieldNeeds<Resolvers, Row>;
}

/**
 * Says of what stored fields the fields of a record are made. It is looked up once for each place in a document that
 * is executed again; what variables leave out of it is read all the same.
 */
export function storedFieldsOf<Resolvers, Row>({
  types,
  always,
  needs,
}: Recorded<Resolvers, Row>): StoredFieldsOf {
  // Each name of a field of the schema leads to what it needs or to nothing.
  const needsOf = new Map<string, readonly string[] | 'WHOLE'>(
    Object.entries(needs as Record<string, readonly string[] | 'WHOLE'>),
  );

  function fieldsOf(names: ReadonlySet<string>): StoredFields {
    const fields = new Set<string>(always);
    for (const name of names) {
      if (name === '__typename') continue;
      const needed = needsOf.get(name) ?? [name];
      if (needed === 'WHOLE') return null;
      for (const field of needed) fields.add(field);
    }
    return [...fields].sort();
  }

  const known = { record: new WeakMap<FieldNode, Found>(), page: new WeakMap<FieldNode, Found>() };

  function find(node: FieldNode, info: SelectionInfo, where: 'record' | 'page'): StoredFields {
    const found = known[where].get(node);
    if (found !== undefined) return found.fields;
    const names = new Set<string>();
    const walk = { info, types };
    if (where === 'record') addNames(node.selectionSet, walk, names);
    else {
      for (const [name, child] of childrenOf(node.selectionSet, walk)) {
        if (name === 'nodes') addNames(child.selectionSet, walk, names);
        if (name !== 'edges') continue;
        for (const [inEdge, record] of childrenOf(child.selectionSet, walk)) {
          if (inEdge === 'node') addNames(record.selectionSet, walk, names);
        }
      }
    }
    const fields = fieldsOf(names);
    known[where].set(node, { fields });
    return fields;
  }

  const findAll = (info: SelectionInfo, where: 'record' | 'page'): StoredFields =>
    info.fieldNodes.map((node) => find(node, info, where)).reduce(unionOfFields);

  return {
    ofRecord: (info) => findAll(info, 'record'),
    ofPage: (info) => findAll(info, 'page'),
  };
}

interface Found {
  readonly fields: StoredFields;
}

interface Walk {
  readonly info: SelectionInfo;
  readonly types: readonly string[];
}

/** All that either needs. */
export function unionOfFields(one: StoredFields, other: StoredFields): StoredFields {
  if (one === null || other === null) return null;
  if (one === other || other.every((field) => one.includes(field))) return one;
  return [...new Set([...one, ...other])].sort();
}

/** Whether the first is read where the second is needed. */
export function isCovered(read: StoredFields, needed: StoredFields): boolean {
  return read === null || needed?.every((field) => read.includes(field)) === true;
}

function addNames(selections: SelectionSetNode | undefined, walk: Walk, names: Set<string>): void {
  for (const [name] of childrenOf(selections, walk)) names.add(name);
}

/** The fields of a selection with those of the fragments in it, but for fragments on other records. */
function* childrenOf(
  selections: SelectionSetNode | undefined,
  walk: Walk,
): Generator<readonly [string, FieldNode]> {
  for (const selection of selections?.selections ?? []) {
    if (selection.kind === Kind.FIELD) {
      yield [selection.name.value, selection];
      continue;
    }
    const fragment =
      selection.kind === Kind.INLINE_FRAGMENT
        ? selection
        : walk.info.fragments[selection.name.value];
    if (fragment === undefined || !canBe(fragment.typeCondition?.name.value, walk)) continue;
    yield* childrenOf(fragment.selectionSet, walk);
  }
}

function canBe(typeName: string | undefined, { info, types }: Walk): boolean {
  if (typeName === undefined || types.includes(typeName)) return true;
  // A fragment on the connection or an edge is on no record at all.
  const type = info.schema.getType(typeName);
  return isAbstractType(type) || typeName.endsWith('Connection') || typeName.endsWith('Edge');
}
