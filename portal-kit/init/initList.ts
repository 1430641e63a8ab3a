import path from 'node:path';
import type { Answer } from '../answer.js';
import { badInput } from '../CommandFailure.js';
import { openSource } from '../reading/openSource.js';
import { readSettings, SETTINGS_FILE } from '../settings.js';
import type { Surroundings } from '../surroundings.js';
import { askColumns } from './ask/askColumns.js';
import { portalCode, portalFacts } from './ask/askPortal.js';
import { describeProposal, factsOf } from './describeProposal.js';
import { decisionsOf, hintsOf, type InitOptions } from './initOptions.js';
import { portalFileFor } from './portalFileFor.js';
import { profileColumns, type TableProfile } from './profile/profileColumns.js';
import { proposeLanguage } from './propose/proposeLanguage.js';
import { proposeListing } from './propose/proposeListing.js';
import type { FoundSource } from './recognise/foundSource.js';
import { type FromKind, recogniseSource } from './recognise/recogniseSource.js';
import { writeNewFiles } from './writeNewFiles.js';

/** Makes a portal.json from a list: looks at the source, proposes what its columns mean, asks, and writes. */
export async function initList(
  from: string,
  kind: Exclude<FromKind, 'schema'>,
  options: InitOptions,
  surroundings: Surroundings,
): Promise<Answer> {
  const { folder, environment, fetch } = surroundings;
  const person = options.yes === true || options.json === true ? null : surroundings.person;
  const settings = await readSettings(options, folder);
  const out = options.out ?? 'portal.json';
  const portal = await portalCode(settings.portal, person);
  const { signal } = new AbortController();
  const found = await recogniseSource(
    from,
    kind,
    { folder, environment, fetch, signal },
    hintsOf(options),
  );
  const table = await profileColumns(
    await openSource(found.source, {
      folder,
      environment: { ...environment, ...found.environment },
      signal,
    }),
  );
  refuseEmpty(table, found);
  const language = proposeLanguage(table.columns, options.country ?? null);
  const facts = await portalFacts(portal, options, language, person);
  const listing = {
    columns: table.columns,
    listName: found.listName,
    portal,
    language: facts.language,
    decisions: decisionsOf(options),
  };
  const proposal = person === null ? proposeListing(listing) : await askColumns(listing, person);
  const file = portalFileFor(out, facts, sourceFrom(found, folder, out), proposal);
  const { url, hub } = settings;
  const ownSettings = { portal, schema: out, ...(url ? { url } : {}), ...(hub ? { hub } : {}) };
  const written = path.join(path.dirname(out), SETTINGS_FILE);
  await writeNewFiles(
    [
      { name: out, text: `${JSON.stringify(file, null, 2)}\n` },
      {
        name: written,
        text: `${JSON.stringify({ ...ownSettings, schema: path.basename(out) }, null, 2)}\n`,
      },
    ],
    { folder, force: options.force === true },
  );
  const doubts = [
    ...found.doubts,
    ...facts.doubts,
    ...(proposal.kind.isSure
      ? []
      : [`${proposal.kind.kind}s are a guess: ${proposal.kind.reason}; --kind says it`]),
    ...proposal.columns.flatMap((column) => column.doubts),
    ...table.problems,
  ];
  return {
    outcome: 'ok',
    text: [
      [...found.notes, sampleNote(table)].join('\n'),
      describeProposal(proposal, surroundings),
      ...(doubts.length === 0
        ? []
        : [`To look at:\n${doubts.map((doubt) => `  - ${doubt}`).join('\n')}`]),
      `Wrote ${out} and ${written}. Next: tten dev`,
    ].join('\n\n'),
    facts: {
      files: [out, written],
      source: file.listings[0]?.source,
      portal: { portal, name: facts.name, country: facts.country, language: facts.language },
      kind: proposal.kind,
      key: proposal.key,
      columns: proposal.columns.map(factsOf),
      doubts,
    },
  };
}

function refuseEmpty({ rows, problems }: TableProfile, { listName }: FoundSource): void {
  if (rows > 0) return;
  const why = problems.length === 0 ? '' : `; ${problems.join('; ')}`;
  throw badInput(`${listName} has no rows that tell what its columns hold: add a few${why}`);
}

function sampleNote({ rows, hasMore, badRows }: TableProfile): string {
  const bad = badRows === 0 ? '' : `; ${badRows} could not be read`;
  return `Looked at ${hasMore ? `the first ${rows}` : `all ${rows}`} rows${bad}.`;
}

/** Files are named from the folder of portal.json. */
function sourceFrom({ source }: FoundSource, folder: string, out: string): FoundSource['source'] {
  if (!('file' in source)) return source;
  const from = path.dirname(path.resolve(folder, out));
  const file = path.relative(from, path.resolve(folder, source.file)).split(path.sep).join('/');
  return { ...source, file };
}
