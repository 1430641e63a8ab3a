import { describe, expect, it } from '@jest/globals';
import { cleanLine, cleanParagraphs } from '../../../../import/cleaning/cleanText.js';
import { firstSentence, summaryOf } from '../../../../import/cleaning/summaryOf.js';

describe('cleanLine', () => {
  it.each([
    ['&quot;R&amp;D&quot;&nbsp; for  pumps ', '"R&D" for pumps'],
    ['6 1/2&amp;quot; wide', '6 1/2" wide'],
    ['O&#039;Neil&#39;s &trade;', "O'Neil's ™"],
    ['range 5\u00965\u00b0', 'range 5–5°'],
    ['\uf0b7 point\u00ad less \uf06dm \uf8ff', '• point less μm'],
    ['less < 5 and c\u2019t <webdev>', 'less < 5 and c’t <webdev>'],
    ['<p>one</p><p>two <b>three</b></p>', 'one two three'],
    ['a\u0000b\tc\r\nd', 'a b c d'],
    ['TÜRK?YE A.?.', 'TÜRK?YE A.?.'],
    ['cafe\u0301', 'café'],
  ])('makes %j %j', (text, clean) => {
    expect(cleanLine(text)).toBe(clean);
  });

  it.each(['N/A', 'Not Available', 'TO BE DETERMINED.', ' TBD ', '-', '&nbsp;'])(
    'takes %j as nothing',
    (text) => {
      expect(cleanLine(text)).toBe('');
    },
  );
});

describe('cleanParagraphs', () => {
  it('keeps paragraphs and list items apart', () => {
    const text =
      'One  line.\r\n \t\n\n\nTwo&nbsp;lines.<br/>Three.&lt;ul&gt;&lt;li&gt;item&lt;/li&gt;&lt;/ul&gt;';

    expect(cleanParagraphs(text)).toBe('One line.\n\nTwo lines.\nThree.\n\nitem');
  });
});

describe('summaryOf', () => {
  const sentence = `${'Pumps move water and '.repeat(5)}are quiet.`;

  it('cuts a long description after a whole sentence', () => {
    expect(summaryOf(`${sentence} ${sentence} ${sentence}`)).toBe(`${sentence} ${sentence}`);
  });

  it('cuts at a word where no sentence ends', () => {
    const summary = summaryOf('word '.repeat(100));

    expect(summary.endsWith('word…')).toBe(true);
    expect(summary.length).toBeLessThanOrEqual(301);
  });

  it('gives none for a description that is short itself', () => {
    expect(summaryOf(sentence)).toBe('');
  });
});

describe('firstSentence', () => {
  it.each([
    ['A valve. It never sticks.', 'A valve.'],
    ['No end in sight', 'No end in sight'],
    ['', ''],
  ])('takes of %j %j', (text, first) => {
    expect(firstSentence(text)).toBe(first);
  });
});
