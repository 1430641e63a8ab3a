import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { isPortalCode } from '../schema/portalCode.js';
import { badInput } from './CommandFailure.js';
import { isAbsentFile } from './schemaFile.js';

/** The file that may hold options, so that commands are short. */
export const SETTINGS_FILE = 'tten.json';

const portal = z
  .string()
  .refine(
    isPortalCode,
    'is a code of 2 to 32 lower-case letters and digits, a letter first, and not a word of the hub',
  );
const address = z.url({ protocol: /^https?$/, error: 'is an http or https address' });

const Settings = z.strictObject({
  portal: portal.optional(),
  schema: z.string().min(1, 'is the path of a file').optional(),
  url: address.optional(),
  hub: address.optional(),
});

/** What tten.json can say, and options can say instead. */
export type Settings = z.infer<typeof Settings>;

/** The options a command was given, completed from the tten.json of the folder. */
export async function readSettings(options: Settings, folder: string): Promise<Settings> {
  const own = parseSettings(
    {
      portal: options.portal,
      schema: options.schema,
      url: options.url,
      hub: options.hub,
    },
    (field) => `--${field}`,
  );
  const file = await readSettingsFile(folder);
  return { ...file, ...Object.fromEntries(Object.entries(own).filter(([, value]) => value)) };
}

/** A setting the command cannot do without. */
export function required(settings: Settings, field: keyof Settings): string {
  const value = settings[field];
  if (value !== undefined) return value;
  throw badInput(`--${field} is missing: give it, or "${field}" in ${SETTINGS_FILE}`);
}

async function readSettingsFile(folder: string): Promise<Settings> {
  const text = await readFile(path.join(folder, SETTINGS_FILE), 'utf8').catch((error: unknown) => {
    if (isAbsentFile(error)) return '{}';
    throw badInput(`${SETTINGS_FILE} cannot be read`, error);
  });
  return parseSettings(parseJson(text), (field) => `${SETTINGS_FILE}: ${field}`);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw badInput(`${SETTINGS_FILE} is not JSON: ${messageOf(error)}`, error);
  }
}

function parseSettings(value: unknown, nameOf: (field: string) => string): Settings {
  const parsed = Settings.safeParse(value);
  if (parsed.success) return parsed.data;
  const sentences = parsed.error.issues.map((issue) => {
    if (issue.code === 'unrecognized_keys') {
      const known = Object.keys(Settings.shape).join(', ');
      return `${nameOf(issue.keys.join(', '))} is not a setting; those are ${known}`;
    }
    if (issue.path.length === 0) return `${SETTINGS_FILE} holds one JSON object`;
    return `${nameOf(issue.path.join('.'))} ${issue.message}`;
  });
  throw badInput(sentences.join('\n'));
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
