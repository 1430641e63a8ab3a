import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { GatewayResults } from '../results.js';
import { rateCharts, startCharts } from './charts.js';
import { performancePage } from './performancePage.js';

const FOLDER = 'performance';

/** Writes performance.md and its pictures into the folder of the documents. */
export async function writePage(results: GatewayResults, docsFolder: string): Promise<void> {
  const rates = rateCharts(results);
  const starts = startCharts(results);
  const folder = path.join(docsFolder, FOLDER);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  for (const { file, svg } of [...rates, ...starts]) await writeFile(path.join(folder, file), svg);
  const page = performancePage(results, { rates, starts, folder: FOLDER });
  await writeFile(path.join(docsFolder, 'performance.md'), page);
}
