import path from 'node:path';
import type { z } from 'zod';
import { FEED_KINDS, type FeedKind } from '../../schema/feed/changeFeed.js';
import { badInput } from '../CommandFailure.js';
import { type HubEnums, readHubEnums } from '../mapping/hubEnums.js';
import { readText } from '../schemaFile.js';
import { breachesOf } from './breachesOf.js';
import { PortalFile } from './portalFile.js';
import { TARGETS, type Target } from './targets.js';

/** The name a portal.json has unless another is given. */
export const PORTAL_FILE = 'portal.json';

/** A portal.json that was read, and where it is. */
export interface ReadPortalFile {
  /** As the user wrote it, for messages. */
  readonly name: string;
  readonly path: string;
  /** The folder its files are named from. */
  readonly folder: string;
  readonly file: PortalFile;
  readonly enums: HubEnums;
}

/** Reads a portal.json; the failure says of each mistake where it is and what would be right. */
export async function readPortalFile(name: string, folder: string): Promise<ReadPortalFile> {
  const place = path.resolve(folder, name);
  const value = parseJson(await readText(place, name), name);
  const parsed = PortalFile.safeParse(value);
  if (!parsed.success) {
    throw badInput(parsed.error.issues.map((issue) => sentenceOf(issue, name, value)).join('\n'));
  }
  const enums = await readHubEnums();
  const breaches = breachesOf(parsed.data, enums);
  if (breaches.length > 0) {
    throw badInput(breaches.map((breach) => `${name}: ${breach}`).join('\n'));
  }
  return { name, path: place, folder: path.dirname(place), file: parsed.data, enums };
}

function parseJson(text: string, name: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw badInput(`${name} is not JSON: ${why}`, cause);
  }
}

function sentenceOf(issue: z.core.$ZodIssue, name: string, value: unknown): string {
  const place = issue.path.map(String).join('.');
  const where = place === '' ? name : `${name}: ${place}`;
  if (issue.path.at(-1) === 'to' && issue.path[0] === 'listings') {
    const kind = FEED_KINDS.find(
      (each) => each === valueIn(value, ['listings', issue.path[1], 'kind']),
    );
    const known = fieldNames(kind ?? 'offer');
    return `${where} ${JSON.stringify(valueIn(value, issue.path))} is no field of the hub; there are ${known.join(', ')}`;
  }
  if (issue.code === 'unrecognized_keys') {
    return `${where} does not know ${issue.keys.map((key) => `"${key}"`).join(', ')}`;
  }
  return `${where} ${issue.message.replace(/^Invalid input: /, '')}`;
}

function fieldNames(kind: FeedKind): readonly string[] {
  const all: readonly Target[] = TARGETS;
  return all.filter(({ kinds }) => kinds.includes(kind)).map((target) => target.name);
}

function valueIn(value: unknown, steps: readonly (PropertyKey | undefined)[]): unknown {
  return steps.reduce(
    (inner: unknown, step) =>
      typeof inner === 'object' && inner !== null && step !== undefined
        ? Reflect.get(inner, step)
        : undefined,
    value,
  );
}
