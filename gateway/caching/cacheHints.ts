import {
  type ConstDirectiveNode,
  type DocumentNode,
  type FieldDefinitionNode,
  Kind,
  parse,
} from 'graphql';

/** Who may keep an answer. */
export type CacheScope = 'PUBLIC' | 'PRIVATE';

/** How long an answer may be kept, and by whom; what is not said is open. */
export interface CachePolicy {
  /** Seconds. */
  readonly maxAge?: number;
  readonly scope?: CacheScope;
}

/** What `@cacheControl` says of a type or a field. */
export interface CacheHint extends CachePolicy {
  /** It may be kept as long as what it stands in. */
  readonly inheritMaxAge?: boolean;
}

/** What the schemas of the hub's own subgraphs say of their types and fields. */
export interface CacheHints {
  ofType(typeName: string): CacheHint | undefined;
  ofField(typeName: string, fieldName: string): CacheHint | undefined;
  /** Whether a type is the hub's own. */
  isOwnType(typeName: string): boolean;
  /** Whether a field is the hub's own; how long others' may be kept, their answers tell. */
  isOwn(typeName: string, fieldName: string): boolean;
}

/**
 * Reads the `@cacheControl` of schemas. The value types that subgraphs share are part of what they stand in, and inherit
 * without a hint.
 */
export function readCacheHints(schemas: readonly string[]): CacheHints {
  const types = new Map<string, CacheHint | null>();
  const fields = new Map<string, CacheHint | null>();
  for (const document of schemas.map((sdl) => parse(sdl, { noLocation: true }))) {
    for (const { name, directives, members } of typesOf(document)) {
      note(types, name, hintIn(directives) ?? sharedValue(directives));
      if (!types.has(name)) types.set(name, null);
      for (const field of members) {
        const key = `${name}.${field.name.value}`;
        note(fields, key, hintIn(field.directives));
        if (!fields.has(key)) fields.set(key, null);
      }
    }
  }
  return {
    ofType: (typeName) => types.get(typeName) ?? undefined,
    ofField: (typeName, fieldName) => fields.get(`${typeName}.${fieldName}`) ?? undefined,
    isOwnType: (typeName) => types.has(typeName),
    isOwn: (typeName, fieldName) => fields.has(`${typeName}.${fieldName}`),
  };
}

/** The more restrictive of two policies, in each of their parts. */
export function restrict(one: CachePolicy, other: CachePolicy): CachePolicy {
  const ages = [one.maxAge, other.maxAge].filter((age) => age !== undefined);
  const scopes = [one.scope, other.scope];
  const scope = scopes.includes('PRIVATE') ? 'PRIVATE' : (one.scope ?? other.scope);
  return {
    ...(ages.length > 0 && { maxAge: Math.min(...ages) }),
    ...(scope !== undefined && { scope }),
  };
}

interface TypeParts {
  readonly name: string;
  readonly directives: readonly ConstDirectiveNode[];
  readonly members: readonly FieldDefinitionNode[];
}

function typesOf({ definitions }: DocumentNode): TypeParts[] {
  return definitions.flatMap((node) => {
    switch (node.kind) {
      case Kind.OBJECT_TYPE_DEFINITION:
      case Kind.OBJECT_TYPE_EXTENSION:
      case Kind.INTERFACE_TYPE_DEFINITION:
      case Kind.INTERFACE_TYPE_EXTENSION: {
        const { name, directives = [], fields: members = [] } = node;
        return [{ name: name.value, directives, members }];
      }
      case Kind.UNION_TYPE_DEFINITION:
      case Kind.UNION_TYPE_EXTENSION:
        return [{ name: node.name.value, directives: node.directives ?? [], members: [] }];
      default:
        return [];
    }
  });
}

/** Several subgraphs may say something of one type. */
function note(
  hints: Map<string, CacheHint | null>,
  key: string,
  hint: CacheHint | undefined,
): void {
  if (hint === undefined) return;
  const known = hints.get(key);
  if (known === undefined || known === null) {
    hints.set(key, hint);
    return;
  }
  const restricted = restrict(known, hint);
  const inheritMaxAge = known.inheritMaxAge === true && hint.inheritMaxAge === true;
  hints.set(key, { ...restricted, ...(inheritMaxAge && { inheritMaxAge }) });
}

function sharedValue(directives: readonly ConstDirectiveNode[]): CacheHint | undefined {
  const names = directives.map(({ name }) => name.value);
  return names.includes('shareable') && !names.includes('key')
    ? { inheritMaxAge: true }
    : undefined;
}

function hintIn(directives: readonly ConstDirectiveNode[] = []): CacheHint | undefined {
  const directive = directives.find(({ name }) => name.value === 'cacheControl');
  if (directive === undefined) return undefined;
  const values = new Map(directive.arguments?.map(({ name, value }) => [name.value, value]));
  const maxAge = values.get('maxAge');
  const scope = values.get('scope');
  const inherits = values.get('inheritMaxAge');
  return {
    ...(maxAge?.kind === Kind.INT && { maxAge: Number(maxAge.value) }),
    ...(scope?.kind === Kind.ENUM && { scope: scope.value === 'PRIVATE' ? 'PRIVATE' : 'PUBLIC' }),
    ...(inherits?.kind === Kind.BOOLEAN && inherits.value && { inheritMaxAge: true }),
  };
}
