import {
  type ConstDirectiveNode,
  type ConstValueNode,
  type DocumentNode,
  Kind,
  type SchemaDefinitionNode,
  type SchemaExtensionNode,
} from 'graphql';

const FEDERATION = 'https://specs.apollo.dev/federation/';

/** One `@link` of a schema. */
export interface SchemaLink {
  readonly node: ConstDirectiveNode;
  /** The address it names; empty when it names none. */
  readonly url: string;
  readonly as: string | null;
  readonly isFederation: boolean;
}

/** Which directive a name stands for in one SDL: `@link` can import each under any name. */
export interface DirectiveNames {
  readonly links: readonly SchemaLink[];
  /** The name the specification has for a directive the SDL applies. */
  canonical(name: string): string;
  /** The name this SDL has for a directive of federation; null when it has not imported it. */
  local(canonicalName: string): string | null;
  /** Whether the SDL took this directive from federation, under whatever name. */
  isImported(name: string): boolean;
}

/** Reads what the links of an SDL import, and under which names. */
export function readDirectiveNames(document: DocumentNode): DirectiveNames {
  const links = schemaNodes(document)
    .flatMap(({ directives }) => directives ?? [])
    .filter(({ name }) => name.value === 'link')
    .map(readLink);
  const canonicalNames = new Map<string, string>();
  const namespaces = new Set(['federation']);
  for (const link of links.filter(({ isFederation }) => isFederation)) {
    if (link.as !== null) namespaces.add(link.as);
    for (const [name, local] of importsOf(link.node)) canonicalNames.set(local, name);
  }
  const withoutNamespace = (name: string) => {
    const [namespace, rest] = name.split('__', 2);
    return rest !== undefined && namespace !== undefined && namespaces.has(namespace) ? rest : null;
  };
  return {
    links,
    canonical: (name) => canonicalNames.get(name) ?? withoutNamespace(name) ?? name,
    local: (wanted) => [...canonicalNames].find(([, name]) => name === wanted)?.[0] ?? null,
    isImported: (name) => canonicalNames.has(name) || withoutNamespace(name) !== null,
  };
}

/** The schema definitions and extensions of a document. */
export function schemaNodes(
  document: DocumentNode,
): readonly (SchemaDefinitionNode | SchemaExtensionNode)[] {
  return document.definitions.filter(
    (node) => node.kind === Kind.SCHEMA_DEFINITION || node.kind === Kind.SCHEMA_EXTENSION,
  );
}

/** The text of a directive's argument; null when it is absent or not a string. */
export function stringArgument(node: ConstDirectiveNode, name: string): string | null {
  const value = argument(node, name);
  return value?.kind === Kind.STRING ? value.value : null;
}

/** The value of a directive's argument. */
export function argument(node: ConstDirectiveNode, name: string): ConstValueNode | undefined {
  return node.arguments?.find((given) => given.name.value === name)?.value;
}

function readLink(node: ConstDirectiveNode): SchemaLink {
  const url = stringArgument(node, 'url') ?? '';
  return {
    node,
    url,
    as: stringArgument(node, 'as'),
    isFederation: url.startsWith(FEDERATION),
  };
}

function importsOf(link: ConstDirectiveNode): readonly (readonly [string, string])[] {
  const list = argument(link, 'import');
  if (list?.kind !== Kind.LIST) return [];
  return list.values.flatMap((entry) => {
    if (entry.kind === Kind.STRING) return [[bare(entry.value), bare(entry.value)] as const];
    if (entry.kind !== Kind.OBJECT) return [];
    const read = (key: string) => {
      const value = entry.fields.find((field) => field.name.value === key)?.value;
      return value?.kind === Kind.STRING ? bare(value.value) : null;
    };
    const name = read('name');
    return name === null ? [] : [[name, read('as') ?? name] as const];
  });
}

function bare(name: string): string {
  return name.replace(/^@/, '');
}
