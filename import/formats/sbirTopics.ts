import { z } from 'zod';
import { cleanLine, cleanParagraphs } from '../cleaning/cleanText.js';
import { parseDay, yearOf } from '../cleaning/dates.js';
import { digestOf } from '../cleaning/slugOf.js';
import { distinct } from '../cleaning/texts.js';
import { parseAddress } from '../cleaning/webAddress.js';
import type { ImportFormat, MappedRow, Problem } from '../format.js';
import { requestDraft } from './listingDrafts.js';
import { listingOf, parseRow, refused } from './mappedRow.js';

const text = z
  .string()
  .nullish()
  .transform((value) => value ?? '');

const TopicRow = z.object({
  'Topic Name': z.string(),
  Description: text,
  Agency: text,
  Phase: text,
  Program: text,
  'Release Date': text,
  'Open Date': text,
  'Close Date': text,
  URL: text,
});
type TopicRow = z.infer<typeof TopicRow>;

const LICENCE = 'Public domain (works of US federal agencies, 17 USC 105)';

/** Topics of the US programme SBIR: agencies ask small companies for technology. */
export const sbirTopics: ImportFormat = {
  name: 'sbir-topics',
  description: 'SBIR.gov solicitation topics, one JSON object per line: technology requests',
  syntax: { type: 'jsonl' },
  licence: LICENCE,
  companions: {},
  async createMapper({ platform }) {
    const pages = new Map<string, string | null>();
    return (row) => mapTopic(row, pages, platform);
  },
};

/** `pages` holds the addresses of the topics met so far: the first of a topic is taken. */
function mapTopic(source: unknown, pages: Map<string, string | null>, platform: string): MappedRow {
  const parsed = parseRow(TopicRow, source);
  if ('status' in parsed) return parsed;
  const { row } = parsed;
  const title = cleanLine(row['Topic Name']);
  if (title === '') return refused('Topic Name', row['Topic Name'], 'a request needs a title');

  const description = cleanParagraphs(row.Description);
  const agencies = namesIn(row.Agency);
  const phases = namesIn(row.Phase);
  const programs = namesIn(row.Program);
  const deadline = parseDay(row['Close Date']);
  const localId = localIdOf(row, title, description);
  const page = parseAddress('URL', row.URL);
  const setAside: Problem[] = [...page.problems];
  const url = pages.get(localId) ?? page.url;
  pages.set(localId, url);
  if (page.url !== null && page.url !== url) {
    const reason = `an earlier row of the same topic says ${url}`;
    setAside.push({ field: 'URL', value: row.URL, reason });
  }
  if (deadline === null && row['Close Date'].trim() !== '') {
    setAside.push({ field: 'Close Date', value: row['Close Date'], reason: 'not a date' });
  }
  // The agency that asks stands last, after the department it belongs to.
  const asking = agencies.at(-1);
  const content = requestDraft({
    platform,
    localId,
    url,
    licence: LICENCE,
    title,
    description,
    keywords: [...phases, ...programs, ...agencies.filter((name) => name !== asking)],
    country: 'US',
    year: yearOf(parseDay(row['Release Date']) ?? parseDay(row['Open Date'])),
    deadline,
  });
  const mention =
    asking === undefined ? null : ({ name: asking, country: 'US', types: ['GOVERNMENT'] } as const);
  return listingOf(content, mention, setAside);
}

/** Names separated by commas, each once: exports repeat them, "A,A,B,A". */
function namesIn(cell: string): string[] {
  return distinct(cell.split(',').map(cleanLine));
}

/**
 * Topics have no id, and one solicitation has many of the same name ("Other"), so a topic is told by all it says
 * but its address. A topic that is reworded arrives as another one.
 */
function localIdOf(row: TopicRow, title: string, description: string): string {
  return digestOf(
    title,
    description,
    ...namesIn(row.Agency),
    ...namesIn(row.Phase),
    ...namesIn(row.Program),
    row['Release Date'].trim(),
    row['Open Date'].trim(),
    row['Close Date'].trim(),
  );
}
