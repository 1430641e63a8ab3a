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
  // Before anything is removed: results of another release may not make a page.
  const page = performancePage(results, { rates, starts, folder: FOLDER });
  const folder = path.join(docsFolder, FOLDER);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  for (const { file, svg } of [...rates, ...starts]) await writeFile(path.join(folder, file), svg);
  await writeFile(path.join(docsFolder, 'performance.md'), page);
}
