import { z } from 'zod';
import { cleanLine, cleanParagraphs } from '../cleaning/cleanText.js';
import { firstSentence } from '../cleaning/summaryOf.js';
import { distinct } from '../cleaning/texts.js';
import type { ImportFormat, MappedRow, Problem } from '../format.js';
import { offerDraft } from './listingDrafts.js';
import { listingOf, parseRow, refused } from './mappedRow.js';

const AwardRow = z.object({
  title: z.string(),
  link: z.string(),
  abstract: z.string().nullish(),
  agency: z.array(z.string().nullable()).nullish(),
  firm: z.string().nullish(),
  phase: z.string().nullish(),
  program: z.string().nullish(),
  year: z.number().int().nullish(),
});

const LICENCE = 'US federal open data of SBIR.gov; abstracts by the funded firms';
const PROVIDED_BY_APPLICANT = /^description\s*\(?\s*provided by applicant\s*\)?\s*:?\s*/i;

/** Awards of the US programme SBIR: what a small company was funded to develop. */
export const sbirAwards: ImportFormat = {
  name: 'sbir-awards',
  description: 'SBIR.gov awards, one JSON object per line: technology offers',
  syntax: { type: 'jsonl' },
  licence: LICENCE,
  companions: {},
  async createMapper({ platform }) {
    return (row) => mapAward(row, platform);
  },
};

function mapAward(source: unknown, platform: string): MappedRow {
  const parsed = parseRow(AwardRow, source);
  if ('status' in parsed) return parsed;
  const { row } = parsed;
  const localId = /\/detail\/(\d+)\/?$/.exec(row.link.trim())?.[1];
  if (localId === undefined) {
    return refused('link', row.link, 'must end in the number of the award: …/detail/123456');
  }
  const description = cleanParagraphs(row.abstract ?? '').replace(PROVIDED_BY_APPLICANT, '');
  const setAside: Problem[] = [];
  let title = cleanLine(row.title);
  if (title === '') {
    title = firstSentence(description);
    if (title === '') return refused('title', row.title, 'neither a title nor an abstract');
    const reason = 'no title: the first sentence of the abstract stands in for it';
    setAside.push({ field: 'title', value: row.title, reason });
  }
  const content = offerDraft({
    platform,
    localId,
    url: row.link.trim(),
    licence: LICENCE,
    title,
    description,
    keywords: distinct(
      [...(row.agency ?? []), row.program, row.phase].map((name) => cleanLine(name ?? '')),
    ),
    country: 'US',
    year: row.year ?? null,
  });
  const firm = cleanLine(row.firm ?? '');
  const mention = firm === '' ? null : ({ name: firm, country: 'US', types: ['COMPANY'] } as const);
  return listingOf(content, mention, setAside);
}
