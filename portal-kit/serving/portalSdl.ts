import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import {
  type DefinitionNode,
  type DocumentNode,
  Kind,
  type ObjectTypeDefinitionNode,
  parse,
  print,
  visit,
} from 'graphql';
import { FEED_KINDS, type FeedKind } from '../../schema/feed/changeFeed.js';
import { typePrefix } from '../../schema/portalCode.js';
import type { ExtraField } from '../portalFile/fieldMapping.js';
import type { PortalFile } from '../portalFile/portalFile.js';

/** The hub's type for each kind of record. */
export const HUB_TYPES: Readonly<Record<FeedKind, string>> = {
  offer: 'TechnologyOffer',
  request: 'TechnologyRequest',
  institution: 'Institution',
  event: 'Event',
  project: 'Project',
};

/** The code that stands for a portal's in the hub's file. */
const EXAMPLE = { code: 'techmart', prefix: 'Techmart' };

const LINK =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key", "@inaccessible"])';

const DATE = `"A calendar day without a time zone, YYYY-MM-DD."
scalar Date @specifiedBy(url: "https://scalars.graphql.org/andimarek/local-date")`;

/**
 * The schema of a portal: the change feed with the kinds it serves, every field of them whether a column fills it or not,
 * so that a column more needs no new schema; and the fields of its own on the hub's types.
 */
export async function portalSdl(file: PortalFile): Promise<string> {
  const pattern = fileURLToPath(new URL('../../schema/portal.graphql', import.meta.url));
  const feed = parse(await readFile(pattern, 'utf8'), { noLocation: true });
  const kinds = FEED_KINDS.filter((kind) => file.listings.some((listing) => listing.kind === kind));
  const own = reachable(withKinds(renamed(feed, file.portal), kinds));
  const isDated = file.listings.some(({ extra }) => extra.some(({ type }) => type === 'Date'));
  return `${[
    LINK,
    ...(isDated ? [DATE] : []),
    ...own.map((definition) => print(definition)),
    ...kinds.flatMap((kind) => extraType(file, kind)),
  ].join('\n\n')}\n`;
}

function renamed(document: DocumentNode, code: string): DocumentNode {
  const prefix = typePrefix(code);
  return visit(document, {
    Name: (node) => {
      if (node.value === EXAMPLE.code) return { ...node, value: code };
      return node.value.startsWith(EXAMPLE.prefix)
        ? { ...node, value: `${prefix}${node.value.slice(EXAMPLE.prefix.length)}` }
        : undefined;
    },
    StringValue: (node) => ({
      ...node,
      value: node.value.replaceAll(`:${EXAMPLE.code}:`, `:${code}:`),
    }),
  });
}

/** Leaves out the kinds of record that a portal has none of. */
function withKinds(document: DocumentNode, kinds: readonly FeedKind[]): DocumentNode {
  const absent = new Set<string>(FEED_KINDS.filter((kind) => !kinds.includes(kind)));
  return visit(document, {
    ObjectTypeDefinition: (node) =>
      node.name.value.endsWith('ChangesItem')
        ? { ...node, fields: node.fields?.filter(({ name }) => !absent.has(name.value)) ?? [] }
        : undefined,
  });
}

/** The types that can be reached from Query, in the order of the document. */
function reachable(document: DocumentNode): readonly ObjectTypeDefinitionNode[] {
  const types = document.definitions.filter(isObjectType);
  const byName = new Map(types.map((type) => [type.name.value, type]));
  const reached = new Set<string>();
  const follow = (name: string) => {
    const type = byName.get(name);
    if (type === undefined || reached.has(name)) return;
    reached.add(name);
    visit(type, { NamedType: (node) => follow(node.name.value) });
  };
  follow('Query');
  return types.filter(({ name }) => reached.has(name.value));
}

function isObjectType(node: DefinitionNode): node is ObjectTypeDefinitionNode {
  return node.kind === Kind.OBJECT_TYPE_DEFINITION;
}

function extraType({ listings }: PortalFile, kind: FeedKind): readonly string[] {
  const extras = new Map<string, ExtraField>();
  for (const listing of listings) {
    if (listing.kind !== kind) continue;
    for (const extra of listing.extra) if (!extras.has(extra.field)) extras.set(extra.field, extra);
  }
  if (extras.size === 0) return [];
  const fields = [...extras.values()].map(
    // JSON's strings are GraphQL's.
    ({ field, type, description }) => `  ${JSON.stringify(description)}\n  ${field}: ${type}`,
  );
  return [`type ${HUB_TYPES[kind]} @key(fields: "id") {\n  id: ID!\n${fields.join('\n')}\n}`];
}
