import type { Answer } from '../answer.js';
import { badInput } from '../CommandFailure.js';
import { lint } from '../commands/lint.js';
import { SETTINGS_FILE } from '../settings.js';
import type { Surroundings } from '../surroundings.js';
import { portalCode } from './ask/askPortal.js';
import type { InitOptions } from './initOptions.js';
import { writeNewFiles } from './writeNewFiles.js';

/** Makes a tten.json for a schema that is there, after a look at it by the hub's rules. */
export async function initSchema(
  schema: string,
  options: InitOptions,
  surroundings: Surroundings,
): Promise<Answer> {
  if (options.out !== undefined)
    throw badInput(`--out is for portal.json; a schema only gets a ${SETTINGS_FILE}`);
  const person = options.yes === true || options.json === true ? null : surroundings.person;
  const portal = await portalCode(options.portal, person);
  const { folder } = surroundings;
  const linted = await lint({ ...options, portal, schema }, surroundings);
  const { url, hub } = options;
  const settings = { portal, schema, ...(url ? { url } : {}), ...(hub ? { hub } : {}) };
  const text = `${JSON.stringify(settings, null, 2)}\n`;
  await writeNewFiles([{ name: SETTINGS_FILE, text }], { folder, force: options.force === true });
  const next =
    linted.outcome === 'ok' ? 'tten check' : 'mend what the report names, then tten check';
  return {
    ...linted,
    text: `${linted.text}\n\nWrote ${SETTINGS_FILE}. Next: ${next}`,
    facts: { ...linted.facts, files: [SETTINGS_FILE] },
  };
}
