import type { StoredCode } from '../../subgraphs/kit/record.js';
import { cleanLine } from '../cleaning/cleanText.js';
import type { ImportFormat, MappedRow, Problem } from '../format.js';
import { csvRow } from './csvRow.js';
import { offerDraft } from './listingDrafts.js';
import { parseRow, recordWithoutMentions, refused } from './mappedRow.js';

const COLUMNS = ['title', 'projectID', 'projectAcronym'] as const;
const ReportRow = csvRow(COLUMNS);

const TERM_COLUMNS = ['projectID', 'euroSciVocCode', 'euroSciVocTitle'] as const;
const TermRow = csvRow(TERM_COLUMNS);

const LICENCE = 'CC-BY-4.0';
const PERIOD = /^Periodic Reporting for period \d+ - /;

/**
 * Projects of the EU's research programmes by their periodic reports, as offers of what they work out.
 *
 * Nothing of the report itself is taken over, neither its period nor its date: the reports of a later period
 * say the same again.
 */
export const cordisProjects: ImportFormat = {
  name: 'cordis-projects',
  description: 'CORDIS, table reportSummaries: technology offers, one for each project',
  syntax: { type: 'csv', delimiter: ';', columns: COLUMNS },
  licence: LICENCE,
  companions: {
    euroscivoc: {
      description: 'CORDIS, table euroSciVoc: terms of the European Science Vocabulary by project',
      syntax: { type: 'csv', delimiter: ';', columns: TERM_COLUMNS },
    },
  },
  async createMapper({ platform, companions }) {
    const terms = await termsByProject(companions['euroscivoc']);
    return (row) => mapProject(row, terms, platform);
  },
};

async function termsByProject(
  rows: AsyncIterable<unknown> | undefined,
): Promise<ReadonlyMap<string, readonly StoredCode[]>> {
  const terms = new Map<string, StoredCode[]>();
  for await (const row of rows ?? []) {
    const parsed = TermRow.safeParse(row);
    if (!parsed.success) continue;
    const { projectID, euroSciVocCode, euroSciVocTitle } = parsed.data;
    const value = euroSciVocCode.trim();
    const known = terms.get(projectID.trim()) ?? [];
    if (value === '' || known.some((term) => term.value === value)) continue;
    const label = cleanLine(euroSciVocTitle) || null;
    terms.set(projectID.trim(), [...known, { scheme: 'euroSciVoc', value, label }]);
  }
  return terms;
}

function mapProject(
  source: unknown,
  terms: ReadonlyMap<string, readonly StoredCode[]>,
  platform: string,
): MappedRow {
  const parsed = parseRow(ReportRow, source);
  if ('status' in parsed) return parsed;
  const { row } = parsed;
  const localId = row.projectID.trim();
  if (!/^\d+$/.test(localId)) {
    return refused('projectID', row.projectID, 'must be the number of a project');
  }
  const acronym = cleanLine(row.projectAcronym);
  const setAside: Problem[] = [];
  const title = projectTitle(cleanLine(row.title), acronym, setAside);
  if (title === '') return refused('title', row.title, 'an offer needs a title');
  const content = offerDraft({
    platform,
    localId,
    url: `https://cordis.europa.eu/project/id/${localId}`,
    licence: LICENCE,
    title,
    keywords: [acronym],
    classifications: terms.get(localId) ?? [],
  });
  return recordWithoutMentions(content, setAside);
}

/** The title in "Periodic Reporting for period 1 - ACRONYM (Title)"; both parts may hold brackets and hyphens. */
function projectTitle(text: string, acronym: string, setAside: Problem[]): string {
  const report = text.replace(PERIOD, '');
  const opening = `${acronym} (`;
  if (report !== text && report.startsWith(opening) && report.endsWith(')')) {
    return report.slice(opening.length, -1).trim();
  }
  const reason = 'not of the form "Periodic Reporting for period 1 - ACRONYM (Title)"; taken whole';
  setAside.push({ field: 'title', value: text, reason });
  return text;
}
