import { badInput } from '../../CommandFailure.js';
import type { FieldMapping } from '../../portalFile/fieldMapping.js';
import type { ColumnProfile } from '../profile/columnProfile.js';
import { hasTarget, isTargetName, type TargetName, targetOf } from '../words/concepts.js';
import { foreignCountryNames } from '../words/countryNames.js';
import { assignColumns } from './assignColumns.js';
import { type Candidate, leavesOut } from './candidatesOf.js';
import { formsOf } from './formsOf.js';
import { type ColumnProposal, type Decisions, type ListingProposal, SURE } from './proposal.js';
import { recognisedCodes, wordsOf } from './proposeCodes.js';
import { proposeExtra } from './proposeExtra.js';
import { proposeKey } from './proposeKey.js';
import { proposeKind } from './proposeKind.js';

/** What a proposal is made from. */
export interface ListingFacts {
  readonly columns: readonly ColumnProfile[];
  /** Name of the file, sheet, table or path. */
  readonly listName: string;
  readonly portal: string;
  /** BCP 47 tag of texts that do not say theirs. */
  readonly language: string;
  readonly decisions: Decisions;
}

/** Proposes where each column of a list goes, with the reason; a list without key or title is bad input. */
export function proposeListing(facts: ListingFacts): ListingProposal {
  const { columns, decisions } = facts;
  refuseUnknownColumns(columns, decisions);
  const headings = columns.map(({ column }) => column);
  const kind =
    decisions.kind === undefined
      ? proposeKind(headings, facts.listName)
      : { kind: decisions.kind, isSure: true, reason: 'you said so' };
  const key = proposeKey(columns, decisions);
  const chosen = assignColumns(columns, kind.kind, key.column, decisions);
  const name = hasTarget(kind.kind, 'title') ? 'title' : 'name';
  if (![...chosen.values()].some(({ target }) => target === name)) {
    throw badInput(
      `no column is the ${name} of the ${kind.kind}s: say which with --map "<column>=${name}", or name the kind of record with --kind`,
    );
  }
  const taken = new Set<string>();
  const proposals = columns.map((profile): ColumnProposal => {
    const { column, examples } = profile;
    const base = { column, example: examples[0] ?? '', unknownWords: [] };
    if (column === key.column) {
      const { confidence, reason } = key;
      const isSure = confidence >= SURE;
      return {
        ...base,
        goesTo: { as: 'key' },
        confidence,
        isSure,
        reason,
        doubts: isSure ? [] : [reason],
      };
    }
    const candidate = chosen.get(column);
    if (candidate !== undefined) return { ...base, ...fieldProposal(profile, candidate, facts) };
    const out = leftOut(profile, decisions);
    if (out !== null) {
      return {
        ...base,
        goesTo: { as: 'out' },
        confidence: 0.9,
        isSure: true,
        reason: out,
        doubts: [],
      };
    }
    const extra = proposeExtra(withDecidedDates(profile, decisions), facts.portal, taken);
    taken.add(extra.field);
    const reason = `the hub has no field for it; it becomes ${extra.field} of the portal's own`;
    const isSure = decisions.columns.get(column) === 'extra';
    const doubts = [
      `say in "description" what ${extra.field} means to readers abroad`,
      ...dateDoubts(profile, decisions),
    ];
    return { ...base, goesTo: { as: 'extra', extra }, confidence: 0.5, isSure, reason, doubts };
  });
  return { kind, key: key.column, columns: proposals };
}

function fieldProposal(
  profile: ColumnProfile,
  { target, confidence, reason, language }: Candidate,
  facts: ListingFacts,
): Omit<ColumnProposal, 'column' | 'example'> {
  const { decisions } = facts;
  const { form, ...rest } = targetOf(target);
  const dated = withDecidedDates(profile, decisions);
  const isList = ['lines', 'terms', 'countries', 'codes', 'integers'].includes(form);
  const ownLanguage = language ?? profile.language;
  const mapping: FieldMapping = {
    to: target,
    column: profile.column,
    ...(form === 'text' && ownLanguage !== null && ownLanguage !== facts.language
      ? { language: ownLanguage }
      : {}),
    ...formsOf(formsThatCount(dated, form), isList),
    ...(form === 'money' ? currencyFor(profile, facts.columns) : {}),
    ...(form === 'country' || form === 'countries' ? countryCodes(profile, facts.language) : {}),
  };
  if (!('enumName' in rest)) {
    const doubts = [...dateDoubts(profile, decisions), ...numberDoubts(dated, form)];
    return proposed(mapping, confidence, reason, doubts);
  }
  const { codes, unknown } = recognisedCodes(profile, rest.enumName);
  const decidedCodes = decisions.codes.get(profile.column) ?? new Map<string, string>();
  const known = { ...codes, ...Object.fromEntries(decidedCodes) };
  const open = unknown.filter((word) => !decidedCodes.has(word));
  const doubts = open.map(
    (word) => `"${word}" is no word the kit knows: give it a value of ${rest.enumName} in "codes"`,
  );
  const withCodes = Object.keys(known).length === 0 ? mapping : { ...mapping, codes: known };
  return { ...proposed(withCodes, confidence, reason, doubts), unknownWords: open };
}

function proposed(
  mapping: FieldMapping,
  confidence: number,
  reason: string,
  doubts: readonly string[],
): Omit<ColumnProposal, 'column' | 'example'> {
  const isSure = confidence >= SURE;
  return {
    goesTo: { as: 'field', mapping },
    confidence,
    isSure,
    reason,
    unknownWords: [],
    doubts: isSure ? doubts : [`${mapping.to} is a guess: ${reason}`, ...doubts],
  };
}

/** A year is a number and a text can be one: forms only count where the field reads them. */
function formsThatCount(profile: ColumnProfile, form: string): ColumnProfile {
  const readsDates = form === 'day' || form === 'instant';
  const readsNumbers = ['number', 'money', 'integer'].includes(form);
  return {
    ...profile,
    dates: readsDates ? profile.dates : null,
    numbers: readsNumbers ? profile.numbers : null,
  };
}

/** The currency the column names, or the only one of a column of currencies beside it. */
function currencyFor(
  profile: ColumnProfile,
  columns: readonly ColumnProfile[],
): { readonly currency?: string } {
  const beside = columns.find(
    ({ distinct, examples: [example = ''] }) => distinct === 1 && /^[A-Z]{3}$/.test(example),
  );
  const currency = profile.currency ?? beside?.examples[0];
  return currency === undefined ? {} : { currency };
}

/** Names in another language than the portal's stand in the file with their codes. */
function countryCodes(
  profile: ColumnProfile,
  language: string,
): { readonly codes?: Readonly<Record<string, string>> } {
  const codes = foreignCountryNames(wordsOf(profile), language);
  return Object.keys(codes).length === 0 ? {} : { codes };
}

function withDecidedDates(profile: ColumnProfile, { dates }: Decisions): ColumnProfile {
  const form = dates.get(profile.column);
  if (form === undefined || profile.dates === null) return profile;
  return { ...profile, dates: { ...profile.dates, form, isAmbiguous: false } };
}

function dateDoubts({ column, dates }: ColumnProfile, decisions: Decisions): readonly string[] {
  if (dates === null || !dates.isAmbiguous || decisions.dates.has(column)) return [];
  return [
    `"${column}" may begin with the day or with the month; it is read as ${dates.form ?? ''}`,
  ];
}

function numberDoubts({ column, numbers }: ColumnProfile, form: string): readonly string[] {
  if (numbers === null || !numbers.isAmbiguous || !['number', 'money'].includes(form)) return [];
  return [`"${column}": its sign is read as one of thousands; "decimal" says otherwise`];
}

function leftOut(profile: ColumnProfile, { columns }: Decisions): string | null {
  const to = columns.get(profile.column);
  if (to !== undefined) return to === 'out' ? 'you said so' : null;
  if (profile.filled === 0) return 'it is empty';
  if (profile.shares.email >= 0.5)
    return 'its values are e-mail addresses: personal data is not published';
  if (profile.shares.phone >= 0.5)
    return 'its values are telephone numbers: personal data is not published';
  return leavesOut(profile.column);
}

function refuseUnknownColumns(columns: readonly ColumnProfile[], decisions: Decisions): void {
  const known = new Set(columns.map(({ column }) => column));
  const strange = [...decisions.columns.keys()].find((column) => !known.has(column));
  if (strange === undefined) return;
  const names = [...known].map((column) => `"${column}"`).join(', ');
  throw badInput(`there is no column "${strange}"; the list has ${names}`);
}

/** Whether a text names a place a column can go to. */
export function isDestination(text: string): text is TargetName | 'key' | 'extra' | 'out' {
  return isTargetName(text) || text === 'key' || text === 'extra' || text === 'out';
}
