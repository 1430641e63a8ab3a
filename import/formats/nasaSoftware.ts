import { z } from 'zod';
import { cleanLine, cleanParagraphs } from '../cleaning/cleanText.js';
import { parseDay, yearOf } from '../cleaning/dates.js';
import { parseAddress } from '../cleaning/webAddress.js';
import type { ImportFormat, MappedRow, Problem } from '../format.js';
import { offerDraft } from './listingDrafts.js';
import { listingOf, parseRow, refused } from './mappedRow.js';
import { centreMention, isCentreCode } from './nasaCentres.js';

const SoftwareRow = z.object({
  'local-id': z.string(),
  name: z.string(),
  description: z.string().nullish(),
  organization: z.string().nullish(),
  tags: z.array(z.string()).default([]),
  // The catalogue writes an empty text for an empty list.
  sti_keywords_passed_thresholds: z.array(z.string()).nullish().catch(null),
  homepageURL: z.string().nullish(),
  repositoryURL: z.string().nullish(),
  permissions: z.object({ usageType: z.string().nullish() }).nullish(),
  date: z.object({ created: z.string().optional() }).nullish(),
});
type SoftwareRow = z.infer<typeof SoftwareRow>;

const LICENCE = 'Public domain (US federal work)';
/** Tags that say to whom a program is released, with their variants: "… Release (Academic)". */
const RELEASE = /^(?:u\.s\. .*release|general public release|open source)/i;
const US_ONLY = /^u\.s\. (?:release only|government purpose release)/i;
const OPEN_SOURCE = /^open source/i;

/** NASA's catalogue of software, one record of code.json per line. */
export const nasaSoftware: ImportFormat = {
  name: 'nasa-software',
  description: 'NASA software catalogue, one record of code.json per line: technology offers',
  syntax: { type: 'jsonl' },
  licence: LICENCE,
  companions: {},
  async createMapper({ platform }) {
    return (row) => mapSoftware(row, platform);
  },
};

function mapSoftware(source: unknown, platform: string): MappedRow {
  const parsed = parseRow(SoftwareRow, source);
  if ('status' in parsed) return parsed;
  const { row } = parsed;
  const localId = row['local-id'].trim();
  if (localId === '') return refused('local-id', '', 'a record needs an id of its own');
  const title = cleanLine(row.name);
  if (title === '') return refused('name', row.name, 'an offer needs a title');

  const setAside: Problem[] = [];
  const organization = (row.organization ?? '').trim();
  const centre = centreMention(organization);
  if (centre === null && organization !== '') {
    const reason = 'not the abbreviation of a NASA centre';
    setAside.push({ field: 'organization', value: organization, reason });
  }
  const tags = row.tags.map(cleanLine);
  const openSource = tags.some((tag) => OPEN_SOURCE.test(tag)) || isOpenSource(row);
  const content = offerDraft({
    platform,
    localId,
    url: urlOf(row, setAside),
    licence: LICENCE,
    title,
    description: cleanParagraphs(row.description ?? ''),
    keywords: [...tags.filter(isSubject), ...stiKeywords(row)],
    country: 'US',
    targetCountries: tags.some((tag) => US_ONLY.test(tag)) ? ['US'] : [],
    cooperationTypes: ['LICENCE'],
    // The other dates of a record are those of its entry in the catalogue.
    year: yearOf(parseDay(row.date?.created ?? '')),
    intellectualProperty: openSource ? { status: 'OPEN_SOURCE', rights: [] } : null,
  });
  return listingOf(content, centre, setAside);
}

/** Records without a release tag tell it here. With one, the tag is the stricter of the two. */
function isOpenSource({ tags, permissions }: SoftwareRow): boolean {
  return permissions?.usageType === 'openSource' && !tags.some((tag) => RELEASE.test(tag.trim()));
}

function isSubject(tag: string): boolean {
  return tag !== 'NASA' && !isCentreCode(tag) && !RELEASE.test(tag);
}

function stiKeywords({ sti_keywords_passed_thresholds: keywords }: SoftwareRow): string[] {
  return (keywords ?? []).map((keyword) => cleanLine(keyword.replace(/^nlp:/, '')));
}

function urlOf({ homepageURL, repositoryURL }: SoftwareRow, setAside: Problem[]): string | null {
  const homepage = parseAddress('homepageURL', homepageURL);
  const repository = parseAddress('repositoryURL', repositoryURL);
  setAside.push(...homepage.problems, ...repository.problems);
  return homepage.url ?? repository.url;
}
