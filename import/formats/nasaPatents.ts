import type { StoredOffer } from '../../subgraphs/technologies/technology.js';
import { cleanLine } from '../cleaning/cleanText.js';
import { isNoDate, parseDay } from '../cleaning/dates.js';
import type { ImportFormat, MappedRow, Problem } from '../format.js';
import { csvRow } from './csvRow.js';
import { offerDraft } from './listingDrafts.js';
import { listingOf, parseRow, refused } from './mappedRow.js';
import { centreMention } from './nasaCentres.js';

const COLUMNS = [
  ...['Center', 'Status', 'Case Number', 'Application SN', 'Title', 'Patent Expiration Date'],
] as const;
const PatentRow = csvRow(COLUMNS);
type PatentRow = Readonly<Record<(typeof COLUMNS)[number], string>>;

const LICENCE = 'Public domain (US federal work)';
const OFFICE = 'USPTO';

/** NASA's patent portfolio. The numbers are those of the applications; it has none of the patents. */
export const nasaPatents: ImportFormat = {
  name: 'nasa-patents',
  description: 'NASA patent portfolio (NASA_Patents.csv): technology offers',
  syntax: { type: 'csv', delimiter: ';', columns: COLUMNS },
  licence: LICENCE,
  companions: {},
  async createMapper({ platform }) {
    return (row) => mapPatent(row, platform);
  },
};

function mapPatent(source: unknown, platform: string): MappedRow {
  const parsed = parseRow(PatentRow, source);
  if ('status' in parsed) return parsed;
  const { row } = parsed;
  const localId = row['Case Number'].trim().replace(/\s+/g, '-');
  if (localId === '') return refused('Case Number', '', 'a record needs a case number');
  const title = cleanLine(row.Title);
  if (title === '') return refused('Title', row.Title, 'an offer needs a title');

  const setAside: Problem[] = [];
  const centre = centreMention(row.Center);
  if (centre === null && row.Center.trim() !== '') {
    setAside.push({ field: 'Center', value: row.Center, reason: 'not a NASA centre' });
  }
  const content = offerDraft({
    platform,
    localId,
    licence: LICENCE,
    title,
    country: 'US',
    cooperationTypes: ['LICENCE'],
    intellectualProperty: protectionOf(row, setAside),
  });
  return listingOf(content, centre, setAside);
}

function protectionOf(row: PatentRow, setAside: Problem[]): StoredOffer['intellectualProperty'] {
  const status = row.Status.trim();
  const number = numberIn(row, setAside);
  const expiresOn = expiryIn(row, setAside);
  const rights = number === null ? [] : [{ number, office: OFFICE, expiresOn }];
  if (status === 'Application') return { status: 'APPLIED', rights };
  if (status !== 'Issued') {
    const reason = 'must be Issued or Application; the kind of protection stays unknown';
    setAside.push({ field: 'Status', value: row.Status, reason });
    return null;
  }
  if (rights.length > 0) return { status: 'GRANTED', rights };
  const reason = 'a granted right needs a number; the kind of protection stays unknown';
  setAside.push({ field: 'Status', value: row.Status, reason });
  return null;
}

/** A serial number such as 13/033,085; the file also has "/0" and "12/ 474430". */
function numberIn(row: PatentRow, setAside: Problem[]): string | null {
  const field = 'Application SN';
  const number = row[field].replace(/\s+/g, '');
  if (/^\d+\/\d[\d,/]*$/.test(number)) return number;
  if (number !== '') {
    setAside.push({ field, value: row[field], reason: 'no serial number of an application' });
  }
  return null;
}

function expiryIn(row: PatentRow, setAside: Problem[]): string | null {
  const field = 'Patent Expiration Date';
  if (isNoDate(row[field])) return null;
  const day = parseDay(row[field]);
  if (day === null) setAside.push({ field, value: row[field], reason: 'not a date' });
  return day;
}
