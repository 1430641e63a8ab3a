import { costBySize } from '../costBySize.js';
import { OPERATIONS } from '../operations.js';
import type { GatewayResults } from '../results.js';
import {
  CASE_HEADINGS,
  caseRows,
  casesMeasured,
  caseTitle,
  startRows,
  times,
  timesWithRange,
} from '../resultsTable.js';
import type { Chart } from './charts.js';

interface Pictures {
  readonly rates: readonly Chart[];
  readonly starts: readonly Chart[];
  /** Where they lie, from the page. */
  readonly folder: string;
}

/** The page about the speed of the gateway, in Markdown. */
export function performancePage(
  results: GatewayResults,
  { rates, starts, folder }: Pictures,
): string {
  const picture = ({ file, alt }: Chart) => `![${alt}](${folder}/${file})`;
  const sections = [
    introduction(results),
    ['## What is claimed', claimsTable(results)],
    ['## Requests per second', ...rates.map(picture)],
    costSection(results),
    ['## Starting, and operations never seen', ...starts.map(picture), startTable(results)],
    ['## How it is measured', ...method(results)],
    ['## All figures', ...allTables(results)],
  ];
  return `${sections.flat().join('\n\n')}\n`;
}

function introduction({ machine, measuredOn, contenders }: GatewayResults): string[] {
  const { processor, cores, memoryGiB, node, system } = machine;
  const rows = contenders.map(({ name, title }) => [`\`${name}\``, title]);
  return [
    '# Performance of the gateway',
    '<!-- Written by `npm run bench -- gateway --page` from what `npm run bench -- gateway` measured. -->',
    `How the hub's gateway compares with the federation gateways that npm has, and with one schema without federation. Measured on ${measuredOn} on ${processor}, ${cores} cores, ${memoryGiB} GiB, Node ${node}, ${system}. To measure on another machine:`,
    '```sh\nnpm run bench -- gateway\nnpm run bench -- gateway --page\n```',
    markdownTable(['contender', 'what it is'], rows),
  ];
}

function claimsTable({ claims }: GatewayResults): string {
  const rows = claims.map(({ claim, isAim, figure, byCpu, holds }) => [
    isAim ? `${claim} (an aim)` : claim,
    timesWithRange(figure),
    times(byCpu),
    holds === null ? 'not measured' : holds ? 'yes' : 'no',
  ]);
  return markdownTable(['claim', 'by requests per second', 'by CPU per request', 'holds'], rows);
}

function costSection(results: GatewayResults): string[] {
  const costs = costBySize(results);
  if (costs === null) return [];
  return [
    '## Cost by the size of a page',
    'Processor time of one Q2, and of each of its items: where the cost grows linearly, that of an item stays, or shrinks as what is the same for each request is shared by more.',
    markdownTable(costs.headings, costs.rows),
  ];
}

function startTable(results: GatewayResults): string {
  const headings = ['contender', 'start ms', 'operation never seen ms', 'answers'];
  return markdownTable(headings, startRows(results));
}

function method({ settings }: GatewayResults): string[] {
  const { rounds, seconds, warmUpSeconds, subgraphs, generator, isPinned } = settings;
  const operations = Object.entries(OPERATIONS).map(
    ([name, { title, text }]) => `${name}, ${title}:\n\n\`\`\`text\n${text}\n\`\`\``,
  );
  return [
    `Four subgraphs in memory hold 4,000 technologies, 600 institutions, 1,800 projects and 900 events. ${
      subgraphs === 'memo'
        ? 'They replay the bytes of an answer to an equal request, so that what is measured is the gateway, not they.'
        : 'They work out each answer with graphql-js and DataLoader.'
    } Of 20 technologies that follow each other, 12 institutions are the owners; a gateway that asks for each record once has less to ask than one that does not notice. The contenders whose name begins with \`schema\` have the same records in their own process and need no other.`,
    ...operations,
    `Each contender answers 100 different pages or records, fewer of large pages, and each answer is compared with what graphql-js makes of the one schema before anything is timed; one that differs is not measured. It is then asked each operation, without being timed, until three measurements of a second are no more than 3 % faster than the best before them, for ${warmUpSeconds} s at most: V8 compiles what it runs step by step. Then ${rounds} rounds of about ${seconds} s for each case, the contenders one after the other, in every second round in the opposite order. Figures are medians with the least and the most; ratios are medians of the ratios of each round. No contender caches answers, and each has one process${
      isPinned ? ' on a processor of its own; subgraphs and the load are on another' : ''
    }.`,
    `The load is made by ${generator}: so many clients, each with one connection and its next request as soon as the last is answered, so many requests as fill the time, none of them cut off. CPU is that of the contender, all its threads and children, per request, from \`/proc\`. \`busy\` is its share of one processor: far below 1, the load, the subgraphs or other work on the machine were the limit, and CPU per request says more than requests per second. Larger pages have fewer clients: they would only wait longer.`,
    "The hub is measured as it is shipped, behind Apollo Server and fastify, with limits, masks and its log (to /dev/null). Every contender has the young generation that `npm start` gives the hub (`--max-semi-space-size=32`). An operation never seen is Q2 under an alias that no one has used before; in it, the subgraphs' work is included.",
    'What this does not say: how it would be with a database, with slow subgraphs, with many different operations at once, or with more processors.',
  ];
}

function allTables(results: GatewayResults): string[] {
  return casesMeasured(results).flatMap((wanted) => [
    `### ${caseTitle(wanted)}`,
    markdownTable([...CASE_HEADINGS], caseRows(results, wanted)),
  ]);
}

function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  const isNumber = (index: number) => rows.every((row) => /^[\d–]/.test(row[index] ?? ''));
  const alignment = head.map((_, index) => (isNumber(index) ? '---:' : '---'));
  return [line(head), line(alignment), ...rows.map(line)].join('\n');
}
