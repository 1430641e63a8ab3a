import { stat } from 'node:fs/promises';
import path from 'node:path';
import { badInput } from './CommandFailure.js';
import { PORTAL_FILE, readPortalFile } from './portalFile/readPortalFile.js';
import { readSchemaFile, type SchemaFile } from './schemaFile.js';
import { portalSdl } from './serving/portalSdl.js';
import { required, type Settings } from './settings.js';

/** A portal's code and its schema. */
export interface PortalSchema {
  readonly portal: string;
  readonly schema: SchemaFile;
}

/**
 * Reads the schema that settings name: a file of SDL, or a portal.json that makes one and says the portal's code as well.
 * Without either, a portal.json in the folder is taken.
 */
export async function readPortalSchema(settings: Settings, folder: string): Promise<PortalSchema> {
  const name = settings.schema ?? (await portalFileIn(folder)) ?? required(settings, 'schema');
  if (path.extname(name).toLowerCase() !== '.json') {
    const portal = required(settings, 'portal');
    return { portal, schema: await readSchemaFile(name, folder) };
  }
  const { file, path: place } = await readPortalFile(name, folder);
  const { portal } = file;
  if (settings.portal !== undefined && settings.portal !== portal) {
    throw badInput(
      `${name} is of the portal ${portal}, and --portal or tten.json say ${settings.portal}`,
    );
  }
  const sdl = await portalSdl(file);
  return { portal, schema: { name: `schema of ${name}`, path: place, sdl, isMade: true } };
}

async function portalFileIn(folder: string): Promise<string | undefined> {
  const facts = await stat(path.join(folder, PORTAL_FILE)).catch(() => null);
  return facts?.isFile() === true ? PORTAL_FILE : undefined;
}
