import { recordId, type StoredMoney } from '../../subgraphs/kit/record.js';
import type { ProjectState } from '../../subgraphs/projects/__generated__/resolvers.js';
import type {
  StoredFunding,
  StoredProject,
  StoredProjectPartner,
} from '../../subgraphs/projects/project.js';
import { cleanLine, cleanParagraphs } from '../cleaning/cleanText.js';
import { countryCodeOf } from '../cleaning/countries.js';
import { isNoDate, parseDay, yearOf } from '../cleaning/dates.js';
import { moneyOf, parseAmount } from '../cleaning/money.js';
import { textIn } from '../cleaning/texts.js';
import type { Draft, ImportFormat, InstitutionMention, MappedRow, Problem } from '../format.js';
import { csvRow } from './csvRow.js';
import { parseRow, refused } from './mappedRow.js';

const COLUMNS = [
  ...['id', 'countryshortname', 'status', 'last_stage_reached_name', 'project_name', 'pdo'],
  ...['impagency', 'borrower', 'boardapprovaldate', 'loan_effective_date', 'closingdate'],
  ...['curr_project_cost', 'curr_ibrd_commitment', 'idacommamt', 'grantamt', 'lendinginstr'],
] as const;
const WorldBankRow = csvRow(COLUMNS);
type WorldBankRow = Readonly<Record<(typeof COLUMNS)[number], string>>;

const STATES: Readonly<Record<string, ProjectState>> = {
  Active: 'RUNNING',
  Closed: 'COMPLETED',
  Dropped: 'TERMINATED',
  Pipeline: 'PROPOSED',
};

const LICENCE = 'CC-BY-4.0';
const CURRENCY = 'USD';

/** Projects of the World Bank in the columns of its API. */
export const worldbankProjects: ImportFormat = {
  name: 'worldbank-projects',
  description: 'World Bank, Projects & Operations: development projects',
  syntax: { type: 'csv', delimiter: ',', columns: COLUMNS },
  licence: LICENCE,
  companions: {},
  async createMapper({ platform }) {
    return (row) => mapProject(row, platform);
  },
};

function mapProject(source: unknown, platform: string): MappedRow {
  const parsed = parseRow(WorldBankRow, source);
  if ('status' in parsed) return parsed;
  const { row } = parsed;
  const localId = row.id.trim();
  if (!/^P\d+$/.test(localId)) {
    return refused('id', row.id, 'must be a World Bank project id, for example P123456');
  }
  const title = cleanLine(row.project_name);
  if (title === '') return refused('project_name', row.project_name, 'a project needs a name');
  const state = STATES[row.status.trim()];
  if (state === undefined) {
    return refused('status', row.status, `must be one of ${Object.keys(STATES).join(', ')}`);
  }

  const setAside: Problem[] = [];
  const country = countryCodeOf(row.countryshortname);
  if (country === null && row.countryshortname.trim() !== '') {
    const reason = 'no country of that name is known';
    setAside.push({ field: 'countryshortname', value: row.countryshortname, reason });
  }
  const start = dayIn(row, 'loan_effective_date', setAside);
  const approvedOn = dayIn(row, 'boardapprovaldate', setAside);
  const startsOn = start ?? approvedOn;
  const partners = partnersOf(row, country);
  const draft: Draft<StoredProject> = {
    _id: recordId('project', platform, localId),
    source: {
      platform,
      localId,
      url: `https://projects.worldbank.org/en/projects-operations/project-detail/${localId}`,
      citation: null,
      licence: LICENCE,
      sample: false,
    },
    title: textIn('en', title),
    titleKey: title.toLowerCase(),
    objective: textIn('en', cleanParagraphs(row.pdo)),
    kind: 'DEVELOPMENT_FINANCE',
    state,
    stateReason: state === 'TERMINATED' ? droppedReason(row) : null,
    countries: country === null ? [] : [country],
    leadCountry: country,
    // The institutions are not known yet; the roles are part of what the source says.
    partners: partners.map(({ role }) => ({ institutionId: '', role })),
    fields: [],
    classifications: [],
    period: {
      start,
      end: endIn(row, start, setAside),
      precision: 'DAY',
      text: null,
    },
    startsOn,
    approvedOn,
    year: yearOf(startsOn),
    cost: moneyIn(row, 'curr_project_cost', setAside),
    funding: fundingOf(row, setAside),
    decidedAtEventId: null,
    url: null,
  };
  return {
    status: 'record',
    content: { domain: 'projects', draft },
    mentions: partners.map(({ mention }) => mention),
    withInstitutions: (ids) => ({
      domain: 'projects',
      draft: { ...draft, partners: namedPartners(partners, ids) },
    }),
    setAside,
  };
}

interface Partner {
  readonly role: StoredProjectPartner['role'];
  readonly mention: InstitutionMention;
}

function partnersOf(row: WorldBankRow, country: string | null): Partner[] {
  const named = (cell: string, role: Partner['role']): Partner[] =>
    institutionsIn(cell).map((name) => ({ role, mention: { name, country, types: [] } }));
  return [...named(row.impagency, 'IMPLEMENTING_AGENCY'), ...named(row.borrower, 'BORROWER')];
}

/**
 * The institutions of a cell. Only semicolons and line breaks separate them: a comma stands between a department
 * and its ministry, a slash and a hyphen between two names of one.
 */
function institutionsIn(cell: string): string[] {
  return [...new Set(cell.split(/[;\n\r]+/).map(cleanLine))].filter((name) => /\p{L}/u.test(name));
}

/** Two spellings in one cell can turn out to be one institution. */
function namedPartners(
  partners: readonly Partner[],
  ids: readonly string[],
): StoredProjectPartner[] {
  const byRoleAndId = new Map<string, StoredProjectPartner>();
  for (const [index, { role }] of partners.entries()) {
    const institutionId = ids[index];
    if (institutionId === undefined) continue;
    byRoleAndId.set(`${role} ${institutionId}`, { institutionId, role });
  }
  return [...byRoleAndId.values()];
}

function droppedReason({ last_stage_reached_name }: WorldBankRow): string {
  const stage = cleanLine(last_stage_reached_name);
  const reason = 'The World Bank lists it as dropped.';
  return stage === '' ? reason : `${reason} Last stage reached: ${stage}.`;
}

function fundingOf(row: WorldBankRow, setAside: Problem[]): StoredFunding[] {
  const instrument = cleanLine(row.lendinginstr) || null;
  const amounts: [string, string | null, StoredMoney | null][] = [
    ['IBRD', instrument, moneyIn(row, 'curr_ibrd_commitment', setAside)],
    ['IDA', instrument, moneyIn(row, 'idacommamt', setAside)],
    // The file does not say which trust fund gives a grant.
    ['World Bank', 'Grant', moneyIn(row, 'grantamt', setAside)],
  ];
  return amounts.flatMap(([funder, instrument, amount]) =>
    amount === null ? [] : [{ funder, instrument, amount }],
  );
}

function moneyIn(
  row: WorldBankRow,
  field: keyof WorldBankRow,
  setAside: Problem[],
): StoredMoney | null {
  if (row[field].trim() === '') return null;
  const amount = parseAmount(row[field]);
  if (amount === null) setAside.push({ field, value: row[field], reason: 'not an amount' });
  return moneyOf(amount, CURRENCY);
}

function dayIn(row: WorldBankRow, field: keyof WorldBankRow, setAside: Problem[]): string | null {
  if (isNoDate(row[field])) return null;
  const day = parseDay(row[field]);
  if (day === null) setAside.push({ field, value: row[field], reason: 'not a date' });
  return day;
}

function endIn(row: WorldBankRow, start: string | null, setAside: Problem[]): string | null {
  const field = 'closingdate';
  const end = dayIn(row, field, setAside);
  if (start === null || end === null || end >= start) return end;
  setAside.push({ field, value: row[field], reason: `earlier than the start, ${start}` });
  return null;
}
