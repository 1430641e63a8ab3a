import type { DocumentNode } from 'graphql';
import type { z } from 'zod';
import { FEED_KINDS, FEED_RECORDS, FeedItem, FeedPage } from '../feed/changeFeed.js';
import { typePrefix } from '../portalCode.js';
import {
  declaredTypes,
  kindOf,
  namedTypeOf,
  outputFieldsOf,
  type TypeDeclaration,
} from '../rules/reading/typeNodes.js';
import { type GraphQLAnswer, isRecord, type ProbeRequest } from './endpoint.js';

const FIRST = 5;
// Records have lists of texts and of terms with labels; the schema of a hostile portal may go round in circles.
const DEEPEST = 5;
const MOST_FIELDS = 400;

/** A change feed as a schema declares it. */
export interface DeclaredFeed {
  /** The request for a small page after a cursor; null for the first. */
  page(after: string | null): ProbeRequest;
}

type Types = ReadonlyMap<string, readonly TypeDeclaration[]>;

/** Finds the change feed that a portal's schema declares; null when there is none. */
export function declaredFeed(document: DocumentNode, portal: string): DeclaredFeed | null {
  const types = declaredTypes(document);
  const changes = fieldsOf(types, `${typePrefix(portal)}Query`).find(
    ({ name }) => name.value === 'changes',
  );
  if (changes === undefined) return null;
  const selection = selectionOf(types, namedTypeOf(changes.type));
  const query = `query ($after: String, $first: Int!) { ${portal} { changes(after: $after, first: $first) ${selection} } }`;
  return { page: (after) => ({ query, variables: { after, first: FIRST } }) };
}

/** Everything that can be asked of a type without arguments that must be given. */
function selectionOf(types: Types, type: string): string {
  let asked = 0;
  const select = (name: string, depth: number): string => {
    const parts = fieldsOf(types, name).flatMap((field) => {
      const needsArguments = field.arguments?.some(
        (given) => given.type.kind === 'NonNullType' && given.defaultValue === undefined,
      );
      asked += 1;
      if (needsArguments || asked > MOST_FIELDS) return [];
      const inner = namedTypeOf(field.type);
      if (!isObject(types, inner)) return [field.name.value];
      const within = depth < DEEPEST ? select(inner, depth + 1) : '';
      return within === '' ? [] : [`${field.name.value} ${within}`];
    });
    return parts.length === 0 ? '' : `{ ${parts.join(' ')} }`;
  };
  return select(type, 0);
}

function fieldsOf(types: Types, name: string) {
  return (types.get(name) ?? []).flatMap(outputFieldsOf);
}

function isObject(types: Types, name: string): boolean {
  return types.get(name)?.some((node) => kindOf(node) === 'object') ?? false;
}

/** A page that can be harvested, or in words why it cannot. */
export type FeedPageReading =
  | { readonly status: 'read'; readonly cursor: string; readonly hasMore: boolean }
  | { readonly status: 'unusable'; readonly reason: string };

/** Reads a page of a feed and every item of it. */
export function readFeedPage({ data, hasErrors }: GraphQLAnswer, portal: string): FeedPageReading {
  if (hasErrors) return unusable('it answers with an error');
  const root = data?.[portal];
  const page = FeedPage.safeParse(isRecord(root) ? root['changes'] : null);
  if (!page.success) return unusable(`the page is not one: ${wordsOf(page.error)}`);
  const { cursor, hasMore, items } = page.data;
  if (items.length > FIRST) {
    return unusable(`it gives ${items.length} items where ${FIRST} were asked for`);
  }
  for (const [index, item] of items.entries()) {
    const problem = problemOf(item, portal);
    if (problem !== null) return unusable(`item ${index} of the page: ${problem}`);
  }
  return { status: 'read', cursor, hasMore };
}

function problemOf(json: unknown, portal: string): string | null {
  const item = FeedItem.safeParse(json);
  if (!item.success) return wordsOf(item.error);
  const [kind = '', code] = item.data.id.split(':');
  const known = FEED_KINDS.find((each) => each === kind);
  if (known === undefined || code !== portal) {
    return `its id does not begin with a kind of the feed and ${portal}, as in offer:${portal}:1`;
  }
  if (item.data.removed) return null;
  const record = FEED_RECORDS[known].safeParse(isRecord(json) ? json[known] : undefined);
  return record.success ? null : `${known}: ${wordsOf(record.error)}`;
}

/** Where the first mistake is and what belongs there; values are not repeated. */
function wordsOf({ issues }: z.ZodError): string {
  const [issue] = issues;
  const place = issue?.path.join('.') ?? '';
  return place === '' ? (issue?.message ?? 'unreadable') : `${place}: ${issue?.message}`;
}

function unusable(reason: string): FeedPageReading {
  return { status: 'unusable', reason };
}
