import { z } from 'zod';
import type { EventMode } from '../../subgraphs/events/__generated__/resolvers.js';
import type { StoredEvent } from '../../subgraphs/events/event.js';
import { recordId } from '../../subgraphs/kit/record.js';
import { cleanLine } from '../cleaning/cleanText.js';
import { countryCodeOf } from '../cleaning/countries.js';
import { parseDay, yearOf } from '../cleaning/dates.js';
import { digestOf, slugOf } from '../cleaning/slugOf.js';
import { textIn } from '../cleaning/texts.js';
import { parseAddress } from '../cleaning/webAddress.js';
import type { Draft, ImportFormat, MappedRow, Problem } from '../format.js';
import { parseRow, recordWithoutMentions, refused } from './mappedRow.js';
import { seriesOf } from './seriesOf.js';

const Conference = z.object({
  name: z.string(),
  startDate: z.string(),
  endDate: z.string().optional(),
  url: z.string().optional(),
  city: z.string().optional(),
  country: z.string().optional(),
  online: z.boolean().optional(),
  cfpUrl: z.string().optional(),
  cfpEndDate: z.string().optional(),
});
type Conference = z.infer<typeof Conference>;

const ConfsTechRow = z.object({ file: z.string(), record: Conference });

/** What all rows of one event say together. */
interface EventRows {
  conference: Conference;
  topics: string[];
}

const LICENCE = 'MIT';
/** What rows of one event can say differently. */
const COMPARED = ['endDate', 'url', 'country', 'online', 'cfpUrl', 'cfpEndDate'] as const;

/**
 * Conferences of confs.tech, as lines {file, record}.
 *
 * An event stands once in the file of each of its topics, so the file is read once before: each row then becomes
 * the event with all its topics, and with what any of its rows says. An event is told by name, first day and city.
 */
export const confsTech: ImportFormat = {
  name: 'confs-tech',
  description: 'confs.tech: conferences, as lines {"file", "record"}',
  syntax: { type: 'jsonl' },
  licence: LICENCE,
  companions: {},
  async createMapper({ platform, rows }) {
    const events = new Map<string, EventRows>();
    for await (const row of rows()) {
      const parsed = ConfsTechRow.safeParse(row);
      if (parsed.success) join(events, parsed.data);
    }
    return (row) => mapEvent(row, events, platform);
  },
};

function join(events: Map<string, EventRows>, { file, record }: z.infer<typeof ConfsTechRow>) {
  const key = keyOf(record);
  const known = events.get(key);
  const topics = [...(known?.topics ?? []), topicOf(file)];
  events.set(key, {
    // The first row that says something is right.
    conference: { ...record, ...known?.conference },
    topics: [...new Set(topics)].filter((topic) => topic !== '').sort(),
  });
}

function mapEvent(
  source: unknown,
  events: ReadonlyMap<string, EventRows>,
  platform: string,
): MappedRow {
  const parsed = parseRow(ConfsTechRow, source);
  if ('status' in parsed) return parsed;
  const { record } = parsed.row;
  const { conference, topics } = events.get(keyOf(record)) ?? {
    conference: record,
    topics: [topicOf(parsed.row.file)],
  };
  const name = cleanLine(conference.name);
  if (name === '') return refused('name', record.name, 'an event needs a name');
  const start = parseDay(record.startDate);
  if (start === null) {
    return refused('startDate', record.startDate, 'must be a day, for example 2026-05-31');
  }
  const setAside = disagreements(record, conference);
  const city = cleanLine(conference.city ?? '') || null;
  const page = parseAddress('url', conference.url);
  const localId = [start, slugOf(name, 40), digestOf(keyOf(record))].filter(Boolean).join('-');
  const draft: Draft<StoredEvent> = {
    _id: recordId('event', platform, localId),
    source: { platform, localId, url: page.url, citation: null, licence: LICENCE, sample: false },
    name: textIn('und', name),
    nameKey: name.toLowerCase(),
    description: [],
    type: 'CONFERENCE',
    status: 'CONFIRMED',
    mode: modeOf(conference),
    ...seriesOf(name),
    parentId: null,
    bodyId: null,
    hostInstitutionId: null,
    organiserIds: [],
    venue: null,
    city,
    country: countryOf(conference, setAside),
    geo: null,
    timeZone: null,
    period: { start, end: endOf(conference, start, setAside), precision: 'DAY', text: null },
    startsOn: start,
    year: yearOf(start),
    topics,
    url: page.url,
    callForPapers: callForPapersOf(conference, setAside),
    figures: [],
    participations: [],
  };
  return recordWithoutMentions({ domain: 'events', draft }, [...page.problems, ...setAside]);
}

function keyOf({ name, startDate, city = '' }: Conference): string {
  return JSON.stringify([cleanLine(name).toLowerCase(), startDate.trim(), cleanLine(city)]);
}

/** conferences/2026/tech-comm.json is about tech-comm. */
function topicOf(file: string): string {
  return /([^/]+)\.json$/.exec(file)?.[1] ?? '';
}

function disagreements(record: Conference, joined: Conference): Problem[] {
  return COMPARED.filter(
    (field) => record[field] !== undefined && record[field] !== joined[field],
  ).map((field) => ({
    field,
    value: String(record[field]),
    reason: `an earlier row of the same event says ${joined[field]}`,
  }));
}

function modeOf({ city, online }: Conference): EventMode {
  const hasPlace = (city ?? '').trim() !== '';
  if (online === true) return hasPlace ? 'HYBRID' : 'ONLINE';
  return hasPlace ? 'IN_PERSON' : 'UNKNOWN';
}

function countryOf({ country = '' }: Conference, setAside: Problem[]): string | null {
  const code = countryCodeOf(country);
  if (code === null && country.trim() !== '') {
    const reason = 'no country of that name is known';
    setAside.push({ field: 'country', value: country, reason });
  }
  return code;
}

function endOf({ endDate = '' }: Conference, start: string, setAside: Problem[]): string | null {
  const end = parseDay(endDate);
  if (end !== null && end >= start) return end;
  if (endDate.trim() !== '') {
    const reason = `must be a day, not before the first, ${start}`;
    setAside.push({ field: 'endDate', value: endDate, reason });
  }
  return null;
}

function callForPapersOf(
  { cfpUrl, cfpEndDate = '' }: Conference,
  setAside: Problem[],
): StoredEvent['callForPapers'] {
  const { url, problems } = parseAddress('cfpUrl', cfpUrl);
  setAside.push(...problems);
  const closesOn = parseDay(cfpEndDate);
  if (closesOn === null && cfpEndDate.trim() !== '') {
    setAside.push({ field: 'cfpEndDate', value: cfpEndDate, reason: 'not a date' });
  }
  return url === null && closesOn === null ? null : { url, closesOn };
}
