import { printSchema, Supergraph } from '@apollo/federation-internals';
import {
  type ASTNode,
  type ConstDirectiveNode,
  type DocumentNode,
  type EnumValueDefinitionNode,
  type FieldDefinitionNode,
  type InputValueDefinitionNode,
  isTypeDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  parse,
  print,
  type StringValueNode,
  type TypeDefinitionNode,
  visit,
} from 'graphql';
import type { SubgraphSchema } from './compose.js';

/** What a supergraph says of one element and its parts in subgraphs do not carry. */
interface Remarks {
  readonly description: StringValueNode | undefined;
  readonly directives: readonly ConstDirectiveNode[];
}

/** Directives that a supergraph keeps and that taking it apart would otherwise lose. */
const KEPT = new Set(['inaccessible', 'tag', 'deprecated', 'specifiedBy']);

/** Names that federation adds to each subgraph by itself. */
const MACHINERY = /^(link|federation|join)__|^_(Any|Entity|Service|entities|service)$/;

/** Directives a subgraph imports from federation; all of them exist since version 2.3. */
const IMPORTS = [
  ...['@key', '@requires', '@provides', '@external', '@tag', '@shareable'],
  ...['@inaccessible', '@override', '@interfaceObject'],
];

/** Takes a supergraph apart into subgraphs that compose to the same supergraph again. */
export function splitSupergraph(supergraphSdl: string): SubgraphSchema[] {
  const remarks = remarksOf(parse(supergraphSdl, { noLocation: true }));
  const link = linkOf(supergraphSdl);
  return [...Supergraph.build(supergraphSdl, { validateSupergraph: false }).subgraphs()].map(
    ({ name, url, schema }) => {
      const document = parse(printSchema(schema), { noLocation: true });
      return { name, url, typeDefs: `${link}\n\n${print(withRemarks(document, remarks))}` };
    },
  );
}

function withRemarks(document: DocumentNode, remarks: ReadonlyMap<string, Remarks>): DocumentNode {
  const trail: string[] = [];
  return visit(document, {
    enter(node) {
      if (node.kind === Kind.SCHEMA_DEFINITION || node.kind === Kind.DIRECTIVE_DEFINITION)
        return null;
      if (!isNamedElement(node)) return undefined;
      if (MACHINERY.test(node.name.value)) return null;
      trail.push(node.name.value);
      const said = remarks.get(trail.join('.'));
      if (said === undefined) return undefined;
      const present = new Set(node.directives?.map(({ name }) => name.value));
      const missing = said.directives.filter(({ name }) => !present.has(name.value));
      return {
        ...node,
        description: asInSource(said.description),
        directives: [...(node.directives ?? []), ...missing],
      };
    },
    leave(node) {
      if (isNamedElement(node)) trail.pop();
      if (node.kind !== Kind.OBJECT_TYPE_DEFINITION) return undefined;
      // The root type of a subgraph that only adds to others' types has no fields left.
      return node.fields?.length === 0 ? null : withShareableType(node);
    },
  });
}

/** Taking apart marks each field of a value type, where sources mark the type. */
function withShareableType(node: ObjectTypeDefinitionNode): ObjectTypeDefinitionNode | undefined {
  const { fields = [], directives = [] } = node;
  const isEntity = directives.some(({ name }) => name.value === 'key');
  const [shareable] = fields.flatMap(shareableOf);
  if (isEntity || shareable === undefined) return undefined;
  if (!fields.every((field) => shareableOf(field).length > 0)) return undefined;
  return {
    ...node,
    directives: [...directives, shareable],
    fields: fields.map((field) => ({
      ...field,
      directives: (field.directives ?? []).filter(({ name }) => name.value !== 'shareable'),
    })),
  };
}

function shareableOf({ directives = [] }: FieldDefinitionNode): readonly ConstDirectiveNode[] {
  return directives.filter(({ name }) => name.value === 'shareable');
}

/** A supergraph writes every description as a block; sources do so where it has several lines. */
function asInSource(description: StringValueNode | undefined): StringValueNode | undefined {
  if (description === undefined) return undefined;
  return { ...description, block: description.value.includes('\n') };
}

function remarksOf(supergraph: DocumentNode): ReadonlyMap<string, Remarks> {
  const remarks = new Map<string, Remarks>();
  const trail: string[] = [];
  visit(supergraph, {
    enter(node) {
      if (!isNamedElement(node)) return;
      trail.push(node.name.value);
      remarks.set(trail.join('.'), {
        description: node.description,
        directives: (node.directives ?? []).filter(({ name }) => KEPT.has(name.value)),
      });
    },
    leave(node) {
      if (isNamedElement(node)) trail.pop();
    },
  });
  return remarks;
}

type Element =
  | TypeDefinitionNode
  | FieldDefinitionNode
  | InputValueDefinitionNode
  | EnumValueDefinitionNode;

function isNamedElement(node: ASTNode): node is Element {
  return (
    isTypeDefinitionNode(node) ||
    node.kind === Kind.FIELD_DEFINITION ||
    node.kind === Kind.INPUT_VALUE_DEFINITION ||
    node.kind === Kind.ENUM_VALUE_DEFINITION
  );
}

/** The lowest version with the same notation, so that composing again writes the same supergraph. */
function linkOf(supergraphSdl: string): string {
  const notation = /specs\.apollo\.dev\/join\/(v0\.\d+)/.exec(supergraphSdl)?.[1];
  const version = notation === 'v0.3' ? 'v2.3' : notation === 'v0.4' ? 'v2.7' : 'v2.8';
  const imports = IMPORTS.map((name) => `"${name}"`).join(', ');
  return `extend schema @link(url: "https://specs.apollo.dev/federation/${version}", import: [${imports}])`;
}
