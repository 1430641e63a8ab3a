import { describe, expect, it } from '@jest/globals';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { type Bar, barChart } from '../../../scripts/bench/gateway/page/barChart.js';

const bar = (label: string, median: number): Bar => ({
  label,
  kind: 'peer',
  value: { median, min: median * 0.9, max: median * 1.1 },
});

function widths(svg: string): number[] {
  const parser = new XMLParser({ ignoreAttributes: false, parseAttributeValue: true });
  const rects: Record<string, number>[] = parser.parse(svg).svg.rect;
  return rects.map((rect) => rect['@_width'] ?? Number.NaN);
}

describe('a bar chart', () => {
  it('draws bars as long as their values', () => {
    const bars = [bar('one', 100), bar('half', 50), bar('tenth', 10)];
    const [one = 0, half = 0, tenth = 0] = widths(barChart({ title: 't', unit: 'u', bars }));
    expect(half / one).toBeCloseTo(0.5, 2);
    expect(tenth / one).toBeCloseTo(0.1, 2);
  });

  it('is well-formed whatever the names are, and names itself for those who do not see it', () => {
    const svg = barChart({ title: 'a < b & "c"', unit: '<s>', bars: [bar('<&>', 1), bar('b', 2)] });
    expect(XMLValidator.validate(svg)).toBe(true);
    expect(svg).toContain('aria-label="a &lt; b &amp; &quot;c&quot;, &lt;s&gt;"');
  });

  it('has colours of its own for a dark page', () => {
    expect(barChart({ title: 't', unit: 'u', bars: [] })).toContain('prefers-color-scheme: dark');
  });

  it('draws nothing longer than the picture', () => {
    const bars = [bar('most', 1e6), bar('least', 1e-3)];
    for (const width of widths(barChart({ title: 't', unit: 'u', bars }))) {
      expect(width).toBeGreaterThanOrEqual(0);
      expect(width).toBeLessThan(760);
    }
  });
});
