import type { ContenderKind } from '../contenders.js';
import type { Spread } from '../statistics.js';
import { short } from '../statistics.js';

/** A bar with its name; the line over its end reaches from the least to the most. */
export interface Bar {
  readonly label: string;
  readonly kind: ContenderKind;
  readonly value: Spread;
}

/** What a chart shows. */
export interface BarChart {
  readonly title: string;
  /** What the numbers are, as "requests per second". */
  readonly unit: string;
  readonly bars: readonly Bar[];
}

const WIDTH = 760;
const LABEL_WIDTH = 170;
const NUMBER_WIDTH = 80;
const BAR_WIDTH = WIDTH - LABEL_WIDTH - NUMBER_WIDTH;
const ROW = 28;
const TOP = 56;

// Text takes the reader's ground: dark on light and light on dark. The colours of the bars are apart on both, and for
// those who do not tell red from green.
const STYLE = `
  text { font: 14px system-ui, sans-serif; fill: #1f2328; }
  .title { font-weight: 600; font-size: 15px; }
  .unit { fill: #59636e; font-size: 13px; }
  .range { stroke: #1f2328; stroke-width: 1.5; }
  .hub { fill: #0969da; } .peer { fill: #bc6c00; } .schema { fill: #6e7781; } .floor { fill: #afb8c1; }
  @media (prefers-color-scheme: dark) {
    text { fill: #f0f6fc; }
    .unit { fill: #9198a1; }
    .range { stroke: #f0f6fc; }
    .hub { fill: #4493f8; } .peer { fill: #db8b24; } .schema { fill: #8b949e; } .floor { fill: #565d66; }
  }`;

/** Draws horizontal bars from zero as an SVG that is readable on a light and on a dark page. */
export function barChart({ title, unit, bars }: BarChart): string {
  const most = Math.max(...bars.map(({ value }) => value.max), Number.MIN_VALUE);
  const x = (value: number) => LABEL_WIDTH + (value / most) * BAR_WIDTH;
  const rows = bars.flatMap(({ label, kind, value }, index) => {
    const top = TOP + index * ROW;
    const middle = top + ROW / 2 - 3;
    return [
      `<text x="${LABEL_WIDTH - 10}" y="${middle + 5}" text-anchor="end">${escaped(label)}</text>`,
      `<rect class="${kind}" x="${LABEL_WIDTH}" y="${top}" width="${round(x(value.median) - LABEL_WIDTH)}" height="${ROW - 7}" rx="2"/>`,
      `<line class="range" x1="${round(x(value.min))}" x2="${round(x(value.max))}" y1="${middle}" y2="${middle}"/>`,
      `<text x="${round(x(value.max) + 8)}" y="${middle + 5}">${short(value.median)}</text>`,
    ];
  });
  const height = TOP + bars.length * ROW + 8;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="${escaped(title)}, ${escaped(unit)}">`,
    `<style>${STYLE}\n</style>`,
    `<text class="title" x="0" y="18">${escaped(title)}</text>`,
    `<text class="unit" x="0" y="38">${escaped(unit)}</text>`,
    ...rows,
    '</svg>\n',
  ].join('\n');
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
