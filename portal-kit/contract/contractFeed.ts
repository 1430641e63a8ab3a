import {
  type DocumentNode,
  Kind,
  type ObjectTypeDefinitionNode,
  type ObjectTypeExtensionNode,
  type TypeNode,
} from 'graphql';
import type { z } from 'zod';
import { FEED_KINDS, FEED_RECORDS, FeedItem, FeedPage } from '../../schema/feed/changeFeed.js';
import { typePrefix } from '../../schema/portalCode.js';
import { askData, askFeed, askGraphql, type ContractTarget, parse } from './askPortal.js';
import { ContractBreach, expectThat } from './ContractBreach.js';

/** A page of a feed. */
export type Page = z.output<typeof FeedPage>;

/** A feed in one of its two forms. */
export interface ContractFeed {
  readonly name: string;
  page(after: string | null, first: number): Promise<Page>;
  /** Whether a question is refused in an orderly way; null when it is answered. */
  refusalOf(after: string | null, first: number): Promise<string | null>;
}

const MOST_PAGES = 10_000;
const DEEPEST = 8;

/** The feeds a portal offers: in its schema, in JSON, or none. */
export function feedsOf(target: ContractTarget, sdl: DocumentNode): readonly ContractFeed[] {
  const query = feedQuery(target, sdl);
  return [
    ...(query === null ? [] : [graphqlFeed(target, query)]),
    ...(target.feedUrl === undefined ? [] : [jsonFeed(target, target.feedUrl)]),
  ];
}

/** Reads a feed from a cursor to its end. */
export async function readFeed(
  feed: ContractFeed,
  first: number,
): Promise<{ readonly items: readonly unknown[]; readonly cursor: string }> {
  const items: unknown[] = [];
  const cursors = new Set<string>();
  let after: string | null = null;
  for (let number = 1; number <= MOST_PAGES; number += 1) {
    const page = await feed.page(after, first);
    expectThat(page.items.length <= first, `a page of ${first} has ${page.items.length} items`);
    items.push(...page.items);
    if (!page.hasMore) return { items, cursor: page.cursor };
    expectThat(page.items.length > 0, 'a page without items says that there are more');
    expectThat(!cursors.has(page.cursor), 'pages go round in a circle: a cursor comes twice');
    cursors.add(page.cursor);
    after = page.cursor;
  }
  throw new ContractBreach(`the feed has no end within ${MOST_PAGES} pages`);
}

/** Checks an item, and gives the id of its record. */
export function checkItem(item: unknown, portal: string): string {
  const { id, removed } = parse(FeedItem, item, 'an item of the feed');
  const [kindName = '', owner, ...rest] = id.split(':');
  const kind = FEED_KINDS.find((each) => each === kindName);
  expectThat(
    kind !== undefined && owner === portal && rest.join(':') !== '',
    `the id ${id} is not <kind>:${portal}:<localId> with one of ${FEED_KINDS.join(', ')}`,
  );
  if (removed) return id;
  const record = typeof item === 'object' && item !== null ? Reflect.get(item, kind) : null;
  const schema: z.ZodType = FEED_RECORDS[kind];
  parse(schema, record, `the record ${id}`);
  return id;
}

function graphqlFeed(target: ContractTarget, query: string): ContractFeed {
  return {
    name: 'the feed in the schema',
    async page(after, first) {
      const data = await askData(target, query, { after, first });
      return parse(FeedPage, feedIn(data, target), 'a page of the feed');
    },
    async refusalOf(after, first) {
      const { data, errors } = await askGraphql(target, query, { after, first });
      if (errors[0] !== undefined) return errors[0].message;
      parse(FeedPage, feedIn(data, target), 'a page of the feed');
      return null;
    },
  };
}

function feedIn(data: unknown, { portal }: ContractTarget): unknown {
  const own = typeof data === 'object' && data !== null ? Reflect.get(data, portal) : null;
  return typeof own === 'object' && own !== null ? Reflect.get(own, 'changes') : null;
}

function jsonFeed(target: ContractTarget, address: string): ContractFeed {
  const addressOf = (after: string | null, first: number) => {
    const url = new URL(address);
    url.searchParams.set('first', String(first));
    if (after !== null) url.searchParams.set('after', after);
    return url.href;
  };
  return {
    name: 'the feed in JSON',
    async page(after, first) {
      const { status, body } = await askFeed(target, addressOf(after, first));
      expectThat(status === 200, `a page of the feed is answered with ${status}`);
      return parse(FeedPage, body, 'a page of the feed');
    },
    async refusalOf(after, first) {
      const { status, body } = await askFeed(target, addressOf(after, first));
      expectThat(status < 500, `the feed fails with ${status}`);
      if (status >= 400) return `status ${status}`;
      parse(FeedPage, body, 'a page of the feed');
      return null;
    },
  };
}

type ObjectNode = ObjectTypeDefinitionNode | ObjectTypeExtensionNode;

/** A query for a page with every field that the portal's feed has; null when its schema has no feed. */
function feedQuery({ portal }: ContractTarget, sdl: DocumentNode): string | null {
  const types = new Map<string, ObjectNode[]>();
  for (const node of sdl.definitions) {
    if (node.kind !== Kind.OBJECT_TYPE_DEFINITION && node.kind !== Kind.OBJECT_TYPE_EXTENSION) {
      continue;
    }
    types.set(node.name.value, [...(types.get(node.name.value) ?? []), node]);
  }
  const fieldsOf = (type: string) => (types.get(type) ?? []).flatMap(({ fields }) => fields ?? []);
  const changes = fieldsOf(`${typePrefix(portal)}Query`).find(
    ({ name }) => name.value === 'changes',
  );
  if (changes === undefined) return null;
  const selectionOf = (type: string, depth: number): string => {
    const fields = fieldsOf(type);
    if (fields.length === 0) return '';
    if (depth > DEEPEST) return '{ __typename }';
    const parts = fields.map(
      (field) => `${field.name.value} ${selectionOf(namedTypeOf(field.type), depth + 1)}`,
    );
    return `{ ${parts.join(' ')} }`;
  };
  return `query ($after: String, $first: Int!) { ${portal} {
    changes(after: $after, first: $first) ${selectionOf(namedTypeOf(changes.type), 1)} } }`;
}

function namedTypeOf(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedTypeOf(type.type);
}
