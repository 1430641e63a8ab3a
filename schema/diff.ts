import { CriticalityLevel, diff } from '@graphql-inspector/core';
import type { GraphQLSchema } from 'graphql';
import { apiSchemaOf } from './apiSchema.js';
import type { ChangeCriticality, SchemaChange } from './findings.js';

const CRITICALITIES: Record<CriticalityLevel, ChangeCriticality> = {
  [CriticalityLevel.Breaking]: 'breaking',
  [CriticalityLevel.Dangerous]: 'dangerous',
  [CriticalityLevel.NonBreaking]: 'safe',
};

const ORDER: readonly ChangeCriticality[] = ['breaking', 'dangerous', 'safe'];

/** The differences for clients between two supergraphs, what breaks them first. */
export async function diffSupergraphs(
  today: string,
  tomorrow: string,
): Promise<readonly SchemaChange[]> {
  return today === tomorrow ? [] : diffSchemas(apiSchemaOf(today), apiSchemaOf(tomorrow));
}

/** The differences for clients between two schemas, what breaks them first. */
export async function diffSchemas(
  today: GraphQLSchema,
  tomorrow: GraphQLSchema,
): Promise<readonly SchemaChange[]> {
  const changes = await diff(today, tomorrow);
  const added = new Set(
    changes.filter(({ type }) => /^\w+_ADDED$/.test(type) && !isDescribed(type)).map(pathOf),
  );
  return changes
    .filter((change) => !(isDescribed(change.type) && added.has(pathOf(change))))
    .map(({ criticality, message, path, type }) => ({
      criticality: CRITICALITIES[criticality.level],
      coordinate: coordinateOf(path),
      message: message.endsWith('.') ? message : `${message}.`,
      kind: type,
    }))
    .sort(
      (a, b) =>
        ORDER.indexOf(a.criticality) - ORDER.indexOf(b.criticality) ||
        compareText(a.coordinate, b.coordinate) ||
        compareText(a.message, b.message),
    );
}

// Inspector tells of the description of what is new besides telling of what is new.
function isDescribed(type: string): boolean {
  return type.endsWith('_DESCRIPTION_ADDED');
}

function pathOf({ path }: { readonly path?: string }): string {
  return path ?? '';
}

// Inspector writes Type.field.argument where a schema coordinate is Type.field(argument:).
function coordinateOf(path: string | undefined): string {
  const [type = '', member, argument] = (path ?? '').split('.');
  if (member === undefined || member.startsWith('@')) return type;
  if (argument === undefined || argument.startsWith('@')) return `${type}.${member}`;
  return `${type}.${member}(${argument}:)`;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
