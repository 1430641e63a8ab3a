import {
  type ConstArgumentNode,
  type ConstDirectiveNode,
  type ConstValueNode,
  type DefinitionNode,
  type DocumentNode,
  type EnumValueDefinitionNode,
  type FieldDefinitionNode,
  type InputValueDefinitionNode,
  isTypeDefinitionNode,
  Kind,
  parse,
  type TypeDefinitionNode,
} from 'graphql';

type MemberNode = FieldDefinitionNode | InputValueDefinitionNode | EnumValueDefinitionNode;

/** A field, an input field or an enum's value, with the directives that say which subgraphs have it. */
export interface DraftMember {
  readonly node: MemberNode;
  directives: ConstDirectiveNode[];
}

/** A type of a supergraph while it is changed. */
export interface DraftType {
  readonly node: TypeDefinitionNode;
  directives: ConstDirectiveNode[];
  readonly members: Map<string, DraftMember>;
}

/** The arguments of a join directive that our changes read and write. */
export type JoinArgs = Readonly<Record<string, string | boolean | undefined>>;

/** A supergraph's SDL while it is changed. */
export class SupergraphDraft {
  readonly types = new Map<string, DraftType>();
  readonly #others: readonly DefinitionNode[];

  constructor(supergraphSdl: string) {
    const { definitions } = parse(supergraphSdl, { noLocation: true });
    this.#others = definitions.filter((node) => !isTypeDefinitionNode(node));
    for (const node of definitions.filter(isTypeDefinitionNode)) {
      const members = new Map<string, DraftMember>();
      for (const member of membersOf(node)) {
        members.set(member.name.value, {
          node: member,
          directives: [...(member.directives ?? [])],
        });
      }
      this.types.set(node.name.value, {
        node,
        directives: [...(node.directives ?? [])],
        members,
      });
    }
  }

  /** The type of a name; a supergraph that composed has all that its fields name. */
  type(name: string): DraftType {
    const found = this.types.get(name);
    if (found === undefined) throw new Error(`the supergraph has no type ${name}`);
    return found;
  }

  toDocument(): DocumentNode {
    const types = [...this.types.values()].map(({ node, directives, members }) => {
      const written = [...members.values()].map((member) => ({
        ...member.node,
        directives: member.directives,
      }));
      const changed = { ...node, directives };
      if (node.kind === Kind.ENUM_TYPE_DEFINITION) return { ...changed, values: written };
      return 'fields' in node ? { ...changed, fields: written } : changed;
    });
    // The members of a type are of the kind that they were read from.
    return { kind: Kind.DOCUMENT, definitions: [...this.#others, ...types] as DefinitionNode[] };
  }
}

function membersOf(node: TypeDefinitionNode): readonly MemberNode[] {
  if (node.kind === Kind.ENUM_TYPE_DEFINITION) return node.values ?? [];
  return 'fields' in node ? (node.fields ?? []) : [];
}

/** The join directives of one name among directives, with those of one graph only when it is given. */
export function joinsOf(
  { directives }: { readonly directives: readonly ConstDirectiveNode[] },
  name: string,
  graph?: string,
): ConstDirectiveNode[] {
  return directives.filter(
    (directive) =>
      directive.name.value === name && (graph === undefined || argOf(directive, 'graph') === graph),
  );
}

/** An argument of a join directive. */
export function argOf(directive: ConstDirectiveNode, name: string): string | boolean | undefined {
  const value = directive.arguments?.find((argument) => argument.name.value === name)?.value;
  switch (value?.kind) {
    case Kind.STRING:
    case Kind.ENUM:
    case Kind.BOOLEAN:
      return value.value;
    default:
      return undefined;
  }
}

/** The text of a join directive's argument that names fields, or undefined. */
export function textOf(directive: ConstDirectiveNode, name: string): string | undefined {
  const value = argOf(directive, name);
  return typeof value === 'string' ? value : undefined;
}

/** A join directive with some arguments changed; undefined takes one away. */
export function changeJoin(directive: ConstDirectiveNode, args: JoinArgs): ConstDirectiveNode {
  const kept = (directive.arguments ?? []).filter(({ name }) => !(name.value in args));
  return { ...directive, arguments: [...kept, ...argumentNodes(args)] };
}

/** A new join directive. */
export function join(name: string, args: JoinArgs): ConstDirectiveNode {
  return {
    kind: Kind.DIRECTIVE,
    name: { kind: Kind.NAME, value: name },
    arguments: argumentNodes(args),
  };
}

function argumentNodes(args: JoinArgs): ConstArgumentNode[] {
  return Object.entries(args).flatMap(([name, value]): ConstArgumentNode[] => {
    if (value === undefined) return [];
    const node = { kind: Kind.ARGUMENT as const, name: { kind: Kind.NAME as const, value: name } };
    return [{ ...node, value: valueNode(name, value) }];
  });
}

function valueNode(name: string, value: string | boolean): ConstValueNode {
  if (typeof value === 'boolean') return { kind: Kind.BOOLEAN, value };
  return name === 'graph' ? { kind: Kind.ENUM, value } : { kind: Kind.STRING, value };
}
