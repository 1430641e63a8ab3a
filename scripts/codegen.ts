// Writes each domain's SDL as a module and its resolver types: `npm run codegen`. With --check it only compares.
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { codegen } from '@graphql-codegen/core';
import * as typescript from '@graphql-codegen/typescript';
import * as typescriptResolvers from '@graphql-codegen/typescript-resolvers';
import { parse } from 'graphql';
import { packageRoot } from '../gateway/packageRoot.js';
import { writeGenerated } from './writeGenerated.js';

const SCALARS = {
  DateTime: 'Date',
  Date: 'string',
  URL: 'string',
  CountryCode: 'string',
  LanguageTag: 'string',
  CurrencyCode: 'string',
  Decimal: 'string',
  _FieldSet: 'string',
  link__Import: 'string',
};

/** The SDL of a domain: its own file first, then those of its subjects by the name of their folder. */
async function readSdlFiles(folder: string): Promise<readonly string[]> {
  const files = await readdir(folder, { recursive: true });
  const ofSubjects = files.filter((file) => /^\w+[\\/]schema\.graphql$/.test(file)).sort();
  return Promise.all(
    ['schema.graphql', ...ofSubjects].map((file) => readFile(path.join(folder, file), 'utf8')),
  );
}

async function generateDomain(domain: string, sharedSdl: string): Promise<Map<string, string>> {
  const folder = path.join(packageRoot(), 'subgraphs', domain);
  const sdl = [...(await readSdlFiles(folder)), sharedSdl].join('\n');
  const mapperSource = await readFile(path.join(folder, 'mappers.ts'), 'utf8');
  const mappers = Object.fromEntries(
    [...mapperSource.matchAll(/^export type (\w+)Mapper\b/gm)].map(([, name]) => [
      name,
      `../mappers.js#${name}Mapper`,
    ]),
  );
  const contextName = `${domain[0]?.toUpperCase()}${domain.slice(1)}Context`;
  const output = path.join(folder, '__generated__', 'resolvers.ts');
  const code = await codegen({
    filename: output,
    schema: parse(sdl),
    documents: [],
    plugins: [{ typescript: {} }, { 'typescript-resolvers': {} }],
    pluginMap: { typescript, 'typescript-resolvers': typescriptResolvers },
    config: {
      federation: true,
      useTypeImports: true,
      enumsAsTypes: true,
      scalars: SCALARS,
      strictScalars: true,
      contextType: `../context.js#${contextName}`,
      mappers,
      resolversNonOptionalTypename: false,
      makeResolverTypeCallable: true,
      avoidOptionals: { field: true },
    },
  });
  const note = '// Written by `npm run codegen` from schema.graphql; do not edit.\n';
  return new Map([
    [output, `${note}${code}`],
    [
      path.join(folder, '__generated__', 'typeDefs.ts'),
      `${note}export const typeDefs = ${JSON.stringify(sdl)};\n`,
    ],
  ]);
}

async function main(): Promise<void> {
  const root = packageRoot();
  const sharedSdl = await readFile(path.join(root, 'schema', 'shared.graphql'), 'utf8');
  const entries = await readdir(path.join(root, 'subgraphs'), { withFileTypes: true });
  const domains = entries
    .filter((entry) => entry.isDirectory() && entry.name !== 'kit')
    .map(({ name }) => name)
    .sort();
  const files = await Promise.all(domains.map((domain) => generateDomain(domain, sharedSdl)));
  await writeGenerated(new Map(files.flatMap((file) => [...file])), {
    check: process.argv.includes('--check'),
    command: 'npm run codegen',
  });
}

await main();
