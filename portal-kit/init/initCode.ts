import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { typePrefix } from '../../schema/portalCode.js';
import type { Answer } from '../answer.js';
import { badInput } from '../CommandFailure.js';
import { readSettings, SETTINGS_FILE } from '../settings.js';
import type { Surroundings } from '../surroundings.js';
import { portalCode, portalFacts } from './ask/askPortal.js';
import type { InitOptions } from './initOptions.js';
import { kitDependency } from './kitDependency.js';
import { type NewFile, writeNewFiles } from './writeNewFiles.js';

/** What the template says in the places of the portal's own code, name and country. */
const TEMPLATE_CODE = 'techmart';
const TEMPLATE_COUNTRY = "'TR'";
const TEMPLATE_NAME = "name: 'Techmart'";
const TEMPLATE_LANGUAGE = "LANGUAGE = 'en'";

/** Begins a portal in TypeScript: a small subgraph with live fields and a change feed, which passes its own tests. */
export async function initCode(options: InitOptions, surroundings: Surroundings): Promise<Answer> {
  const person = options.yes === true || options.json === true ? null : surroundings.person;
  const portal = await portalCode(options.portal, person);
  // The records of the template are in English, whatever the country.
  const found = { language: 'en', isSure: true, reason: 'the template is in English' };
  if (options.country === undefined && person === null) {
    throw badInput(
      '--country is missing: the ISO 3166-1 alpha-2 code of the portal, for example TR',
    );
  }
  const facts = await portalFacts(portal, options, found, person);
  const out = options.out ?? portal;
  // Looks at the addresses that are to be written.
  await readSettings(options, path.resolve(surroundings.folder, out));
  const substituted = (text: string) =>
    text
      .replaceAll(TEMPLATE_NAME, `name: '${facts.name.replaceAll(/[\\']/g, '\\$&')}'`)
      .replaceAll(TEMPLATE_COUNTRY, `'${facts.country}'`)
      .replaceAll(TEMPLATE_LANGUAGE, `LANGUAGE = '${facts.language}'`)
      .replaceAll(TEMPLATE_CODE, portal)
      .replaceAll(typePrefix(TEMPLATE_CODE), typePrefix(portal));
  const kit = await kitDependency(path.resolve(surroundings.folder, out));
  const files = (await templateFiles()).map(({ name, text }): NewFile => {
    const changed = substituted(name === SETTINGS_FILE ? withAddresses(text, options) : text);
    // Last, since the place of the kit may hold words of the template.
    const placed = name === 'package.json' ? withKit(changed, kit) : changed;
    return { name: path.join(out, name), text: placed };
  });
  await writeNewFiles(files, { folder: surroundings.folder, force: options.force === true });
  return {
    outcome: 'ok',
    text: [
      `Wrote a portal in TypeScript to ${out}: ${files.map(({ name }) => path.basename(name)).join(', ')}.`,
      'Its records are invented; README.md says where your own go.',
      ...(facts.doubts.length === 0
        ? []
        : [`To look at:\n${facts.doubts.map((doubt) => `  - ${doubt}`).join('\n')}`]),
      `Next: cd ${out}, npm install, npm test`,
    ].join('\n\n'),
    facts: { files: files.map(({ name }) => name), portal: facts, doubts: facts.doubts },
  };
}

function withAddresses(text: string, { url, hub }: InitOptions): string {
  const settings: object = JSON.parse(text);
  return `${JSON.stringify({ ...settings, ...(url ? { url } : {}), ...(hub ? { hub } : {}) }, null, 2)}\n`;
}

function withKit(text: string, kit: string): string {
  const manifest = JSON.parse(text);
  manifest.devDependencies['@tten/portal-kit'] = kit;
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

async function templateFiles(): Promise<readonly NewFile[]> {
  const folder = await templateFolder();
  const names = (await readdir(folder)).toSorted();
  return Promise.all(
    names.map(async (name) => ({ name, text: await readFile(path.join(folder, name), 'utf8') })),
  );
}

/** The templates stand beside the kit's sources, and beside dist/ in the package. */
async function templateFolder(): Promise<string> {
  const places = ['../templates/subgraph', '../../../templates/subgraph'];
  for (const place of places) {
    const folder = fileURLToPath(new URL(place, import.meta.url));
    if ((await readdir(folder).catch(() => [])).length > 0) return folder;
  }
  throw badInput(
    'the templates are missing from this installation of @tten/portal-kit: install it again',
  );
}
