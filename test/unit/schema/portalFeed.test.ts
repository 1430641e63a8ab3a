import { readFileSync } from 'node:fs';
import path from 'node:path';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { describe, expect, it } from '@jest/globals';
import {
  type GraphQLObjectType,
  type GraphQLOutputType,
  isListType,
  isNonNullType,
  isObjectType,
  parse,
} from 'graphql';
import { z } from 'zod';
import { checkSubgraph } from '../../../schema/checkSubgraph.js';
import { compose } from '../../../schema/compose.js';
import { FEED_KINDS, FEED_RECORDS, FeedItem, FeedPage } from '../../../schema/feed/changeFeed.js';
import { HUB_SUBGRAPHS, hubSupergraph } from './hubSubgraphs.js';

const sdl = readFileSync(path.join(__dirname, '../../../schema/portal.graphql'), 'utf8');
const schema = buildSubgraphSchema({ typeDefs: parse(sdl) });

/** Names a field with its shape: `title: [TechmartChangesText]`, objects by their own fields. */
type Shape = { readonly [field: string]: Shape | string };

interface JsonSchema {
  readonly type?: string | readonly string[];
  readonly anyOf?: readonly JsonSchema[];
  readonly items?: JsonSchema;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
}

function objectType(name: string): GraphQLObjectType {
  const type = schema.getType(name);
  if (!isObjectType(type)) throw new Error(`portal.graphql has no type ${name}`);
  return type;
}

/** The fields of a type as GraphQL has them; `!` where a value is promised or said to be required. */
function shapeOfType(type: GraphQLObjectType): Shape {
  return Object.fromEntries(
    Object.values(type.getFields()).map(({ name, type: fieldType, description }) => {
      const isRequired = isNonNullType(fieldType) || /Required\.$/.test(description ?? '');
      return [isRequired ? `${name}!` : name, shapeOfOutput(fieldType)];
    }),
  );
}

function shapeOfOutput(type: GraphQLOutputType): Shape | string {
  if (isNonNullType(type)) return shapeOfOutput(type.ofType);
  if (isListType(type)) return { '[]': shapeOfOutput(type.ofType) };
  if (isObjectType(type)) return shapeOfType(type);
  const words: Readonly<Record<string, string>> = { ID: 'string', Int: 'integer', Float: 'number' };
  return words[type.toString()] ?? type.toString().toLowerCase();
}

function shapeOfSchema(parsed: z.ZodType): Shape | string {
  // What goes in: a list that may be missing is a list.
  return shapeOfJson(z.toJSONSchema(parsed, { io: 'input', unrepresentable: 'any' }) as JsonSchema);
}

function shapeOfJson({
  type,
  anyOf,
  items,
  properties,
  required = [],
}: JsonSchema): Shape | string {
  const [given] = anyOf?.filter((one) => one.type !== 'null') ?? [];
  if (given !== undefined) return shapeOfJson(given);
  if (type === 'array') return { '[]': shapeOfJson(items ?? {}) };
  if (properties === undefined) return [type].flat().find((one) => one !== 'null') ?? 'unknown';
  return Object.fromEntries(
    Object.entries(properties).map(([name, property]) => [
      required.includes(name) ? `${name}!` : name,
      shapeOfJson(property),
    ]),
  );
}

describe('the change feed in GraphQL', () => {
  it.each(FEED_KINDS)(
    'has the same fields for a record of the kind %s as the hub parses',
    (kind) => {
      const type = `TechmartChanges${kind.charAt(0).toUpperCase()}${kind.slice(1)}`;

      const shape = shapeOfType(objectType(type));

      expect(shape).toEqual(shapeOfSchema(FEED_RECORDS[kind]));
      expect(Object.keys(shape).length).toBeGreaterThan(10);
    },
  );

  it('has pages and items as the hub parses them', () => {
    const { 'items!': items, ...page } = shapeOfType(objectType('TechmartChangesPage'));
    const { 'items!': _unknown, ...parsedPage } = Object(shapeOfSchema(FeedPage));
    const item = shapeOfType(objectType('TechmartChangesItem'));
    const parsedItem = Object(shapeOfSchema(FeedItem));

    expect(page).toEqual(parsedPage);
    expect(items).toHaveProperty(['[]']);
    expect(Object.keys(item)).toEqual([...Object.keys(parsedItem), ...FEED_KINDS]);
    expect(item).toMatchObject(parsedItem);
  });

  it('is a schema that a portal may publish as it stands', async () => {
    const { report } = await checkSubgraph(
      {
        portal: { code: 'techmart' },
        sdl,
        url: 'https://techmart.example/graphql',
        others: HUB_SUBGRAPHS,
        current: { supergraphSdl: hubSupergraph() },
      },
      { compose },
    );

    expect(report).toMatchObject({ verdict: 'passed', findings: [] });
    expect(JSON.stringify(report.changes)).not.toContain('TechmartChanges');
  });
});
