import { cleanLine } from '../cleaning/cleanText.js';
import type { ImportFormat, MappedRow } from '../format.js';
import { csvRow } from './csvRow.js';
import { requestDraft } from './listingDrafts.js';
import { parseRow, recordWithoutMentions, refused } from './mappedRow.js';

const COLUMNS = ['topic', 'title'] as const;
const TopicRow = csvRow(COLUMNS);

const LICENCE = 'CC-BY-4.0';

/**
 * Call topics of the EU's research programmes. The table has a row for each project, so a topic stands in many
 * rows; it is one request, and a row that says the same again changes nothing.
 */
export const cordisTopics: ImportFormat = {
  name: 'cordis-topics',
  description: 'CORDIS, table topics: technology requests, one for each call topic',
  syntax: { type: 'csv', delimiter: ';', columns: COLUMNS },
  licence: LICENCE,
  companions: {},
  async createMapper({ platform }) {
    return (row) => mapTopic(row, platform);
  },
};

function mapTopic(source: unknown, platform: string): MappedRow {
  const parsed = parseRow(TopicRow, source);
  if ('status' in parsed) return parsed;
  const { row } = parsed;
  const localId = row.topic.trim();
  if (!/^[A-Za-z0-9][\w.-]*$/.test(localId)) {
    return refused('topic', row.topic, 'must be a topic code, for example HORIZON-CL5-2024-D3-01');
  }
  const title = cleanLine(row.title);
  if (title === '') return refused('title', row.title, 'a request needs a title');
  const content = requestDraft({
    platform,
    localId,
    licence: LICENCE,
    title,
    year: yearIn(localId),
  });
  return recordWithoutMentions(content);
}

/** The year of the call: HORIZON-CL5-2024-D3-01 is of 2024. */
function yearIn(code: string): number | null {
  const year = /-(20\d{2})(?:-|$)/.exec(code)?.[1];
  return year === undefined ? null : Number(year);
}
