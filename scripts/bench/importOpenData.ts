import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { packageRoot } from '../../gateway/packageRoot.js';

/** The open data files by format and platform, institutions first so that mentions find them. */
const OPEN_DATA: readonly {
  readonly format: string;
  readonly file: string;
  readonly platform: string;
  readonly companions?: Readonly<Record<string, string>>;
}[] = [
  { format: 'ror', file: 'institutions.ror.jsonl.gz', platform: 'ror' },
  { format: 'worldbank-projects', file: 'projects.worldbank-2025.csv.gz', platform: 'worldbank' },
  { format: 'confs-tech', file: 'events.confs-tech.jsonl.gz', platform: 'confstech' },
  { format: 'sbir-topics', file: 'requests.sbir-topics.jsonl.gz', platform: 'sbir' },
  { format: 'sbir-awards', file: 'technologies.sbir-awards.jsonl.gz', platform: 'sbir' },
  { format: 'nasa-software', file: 'technologies.nasa-software.jsonl.gz', platform: 'nasa' },
  { format: 'nasa-patents', file: 'technologies.nasa-patents.csv.gz', platform: 'nasa' },
  { format: 'cordis-topics', file: 'projects.cordis-he-topics.csv.gz', platform: 'cordis' },
  {
    format: 'cordis-projects',
    file: 'projects.cordis-he-reportSummaries.csv.gz',
    platform: 'cordis',
    companions: { euroscivoc: 'projects.cordis-he-euroSciVoc.csv.gz' },
  },
];

/** Imports the open data of a folder, or that of some `formats`, with the built import, one process per file. */
export async function importOpenData(
  folder: string,
  environment: Record<string, string>,
  say: (line: string) => void,
  formats: readonly string[] = OPEN_DATA.map(({ format }) => format),
): Promise<void> {
  for (const { format, file, platform, companions = {} } of OPEN_DATA) {
    if (!formats.includes(format)) continue;
    if (!existsSync(path.join(folder, file))) throw new Error(`${folder} has no ${file}`);
    say(`importing ${file}`);
    const options = Object.entries(companions).flatMap(([option, companion]) => [
      `--${option}`,
      path.join(folder, companion),
    ]);
    const child = spawn(
      process.execPath,
      [
        path.join(packageRoot(), 'dist', 'scripts', 'import.js'),
        format,
        path.join(folder, file),
        '--platform',
        platform,
        ...options,
      ],
      { env: { ...process.env, ...environment }, stdio: ['ignore', 'ignore', 'inherit'] },
    );
    const [code] = await once(child, 'exit');
    if (code !== 0) throw new Error(`the import of ${file} ended with ${code}`);
  }
}
