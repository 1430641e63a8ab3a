import Table from 'cli-table3';
import type { ImportResult } from '../runImport.js';

/** Facts of a run that are worth a line of their own. */
export function summaryOfRun(result: ImportResult) {
  const { seconds, peakMemoryBytes, ...rest } = result;
  return {
    ...rest,
    seconds: Number(seconds.toFixed(2)),
    recordsPerSecond: Math.round(result.read / Math.max(seconds, 0.001)),
    peakMemoryMb: Math.round(peakMemoryBytes / 1024 / 1024),
  };
}

/** What a run did, as a table and the sentences that a reader needs beside it. */
export function describeRun(result: ImportResult): string {
  const { seconds, recordsPerSecond, peakMemoryMb } = summaryOfRun(result);
  const table = new Table({
    colAligns: ['left', 'right'],
    style: { head: [], border: [] },
    chars: { mid: '', 'left-mid': '', 'mid-mid': '', 'right-mid': '' },
  });
  const rows: [string, number, string?][] = [
    ['read', result.read],
    ['added', result.added],
    ['changed', result.changed],
    ['unchanged', result.unchanged],
    ['refused', result.refused],
    ['values set aside', result.setAside],
    ['institutions created', result.institutionsCreated],
    ['seconds', seconds],
    ['records/s', recordsPerSecond],
    ['peak memory', peakMemoryMb, ' MB'],
  ];
  for (const [name, value, unit = ''] of rows) {
    table.push([name, `${value.toLocaleString('en')}${unit}`]);
  }
  return [table.toString(), ...remarks(result)].join('\n');
}

function remarks({ failure, stopped, refusedFile, dangling }: ImportResult): string[] {
  return [
    ...(failure === null ? [] : [`Incomplete: ${failure}.`]),
    ...(stopped ? ['Stopped before the end of the file: run it again to import the rest.'] : []),
    ...(refusedFile === null ? [] : [`What was refused or set aside: ${refusedFile}`]),
    ...(dangling.count === 0
      ? []
      : [
          `${dangling.count.toLocaleString('en')} relations point at institutions the hub does not have, for example:`,
          ...dangling.examples.map((example) => `  ${example}`),
        ]),
  ];
}
