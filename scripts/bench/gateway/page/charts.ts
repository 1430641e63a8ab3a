import { type BenchCase, OPERATIONS } from '../operations.js';
import { isSameCase, rateOf } from '../ratios.js';
import type { GatewayResults, MeasuredContender } from '../results.js';
import { casesMeasured, caseTitle } from '../resultsTable.js';
import type { Spread } from '../statistics.js';
import { type Bar, barChart } from './barChart.js';

/** A picture of the page. */
export interface Chart {
  /** Its file, without a folder. */
  readonly file: string;
  readonly alt: string;
  readonly svg: string;
}

/** The number of clients whose cases are drawn, where it was measured. */
const DRAWN_CLIENTS = 32;

/** The charts of requests per second: of each operation and size, with 32 clients or the most there were. */
export function rateCharts(results: GatewayResults): Chart[] {
  const cases = casesMeasured(results);
  const drawn = cases.filter((one) => {
    const alike = cases.filter((other) => isSameCase({ ...other, clients: one.clients }, one));
    const counts = alike.map(({ clients }) => clients);
    return one.clients === (counts.includes(DRAWN_CLIENTS) ? DRAWN_CLIENTS : Math.max(...counts));
  });
  return drawn.map((wanted) => rateChart(results, wanted));
}

/** The charts of starts and of operations that were never seen. */
export function startCharts({ contenders }: GatewayResults): Chart[] {
  const bars = (pick: (contender: MeasuredContender) => Spread | null) =>
    contenders.flatMap((contender): Bar[] => {
      const value = pick(contender);
      return value === null ? [] : [{ label: contender.name, kind: contender.kind, value }];
    });
  return [
    chart(
      'start.svg',
      'From the start of the process to the first answer',
      'milliseconds; less is better',
      bars((one) => (one.status === 'measured' ? one.startMs : null)),
    ),
    chart(
      'unknown-operation.svg',
      'The first answer to an operation never seen',
      'milliseconds; less is better',
      bars((one) => (one.status === 'measured' ? one.coldMs : null)),
    ),
  ];
}

function rateChart(results: GatewayResults, wanted: BenchCase): Chart {
  const bars = results.contenders.flatMap(({ name, kind }): Bar[] => {
    // It is so much faster than all else that their bars would be points.
    if (kind === 'floor') return [];
    const measured = results.cases.find((one) => one.contender === name && isSameCase(one, wanted));
    const value = measured === undefined ? null : rateOf(measured);
    return value === null ? [] : [{ label: name, kind, value }];
  });
  const { operation, items } = wanted;
  const title = `${caseTitle(wanted)}: ${OPERATIONS[operation].title}`;
  const file = `${operation.toLowerCase()}-${items}.svg`;
  return chart(file, title, 'requests per second; more is better', bars);
}

function chart(file: string, title: string, unit: string, bars: readonly Bar[]): Chart {
  return { file, alt: `${title}: ${unit}`, svg: barChart({ title, unit, bars }) };
}
