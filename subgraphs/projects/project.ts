import type {
  StoredCode,
  StoredDateRange,
  StoredMoney,
  StoredRecord,
  StoredText,
} from '../kit/record.js';
import type {
  BudgetPurpose,
  ContinuationDecision,
  PartnerRole,
  ProjectKind,
  ProjectResourceKind,
  ProjectState,
} from './__generated__/resolvers.js';
import type { RecordAccess } from './access.js';
import { compareDecimals, sumOf } from './decimal.js';

/** An institution that takes part in a project. */
export interface StoredProjectPartner {
  /** Null for a partner that is not in the directory, which has a name. */
  institutionId: string | null;
  role: PartnerRole;
  name?: string | null;
  country?: string | null;
  /** Decimal number in percent. */
  sharePercent?: string | null;
}

/** Money given to a project. */
export interface StoredFunding {
  /** Who gives it, in words: "IDA". */
  funder: string;
  instrument: string | null;
  amount: StoredMoney;
}

/** Something to be reached by a day (YYYY-MM-DD). */
export interface StoredMilestone {
  title: string;
  dueOn: string;
  doneOn: string | null;
}

/** What a project may spend on one purpose. */
export interface StoredBudgetLine {
  purpose: BudgetPurpose;
  description: string | null;
  amount: StoredMoney;
}

/** What there is to carry a project out besides money. */
export interface StoredResource {
  kind: ProjectResourceKind;
  description: string;
  quantity: number | null;
  givenByInstitutionId: string | null;
}

/** A decision whether a project goes on. */
export interface StoredContinuation {
  decision: ContinuationDecision;
  reason: string;
  /** YYYY-MM-DD. */
  decidedOn: string;
  decidedAtEventId: string | null;
}

/** A document of the collection `projects`. */
export interface StoredProject extends StoredRecord {
  /** Absent in what imports and start data give, which the store makes PUBLIC. */
  access?: RecordAccess;
  title: StoredText[];
  /** The first title in lower case, by which lists are ordered. */
  titleKey: string;
  objective: StoredText[];
  kind: ProjectKind;
  state: ProjectState;
  /** Why a project was terminated or rejected, in words. */
  stateReason: string | null;
  countries: string[];
  leadCountry: string | null;
  partners: StoredProjectPartner[];
  fields: string[];
  classifications: StoredCode[];
  period: StoredDateRange;
  /** First day (YYYY-MM-DD) by which lists are ordered: start, else approval; null when not known. */
  startsOn: string | null;
  approvedOn: string | null;
  year: number | null;
  cost: StoredMoney | null;
  funding: StoredFunding[];
  /** The meeting that decided it. */
  decidedAtEventId: string | null;
  url: string | null;
  // Only what is entered at the hub has these.
  administrator?: { name: string | null; institutionId: string | null } | null;
  resources?: StoredResource[];
  milestones?: StoredMilestone[];
  budget?: StoredBudgetLine[];
  continuations?: StoredContinuation[];
  /** Offers announced as its outputs when it was completed. */
  announcedOfferIds?: string[];
}

/** A rule that a project breaks: the field at fault, and the rule in words. */
export interface BrokenProjectRule {
  readonly field: keyof StoredProject;
  readonly sentence: string;
}

const STATES_WITH_REASON: readonly ProjectState[] = ['REJECTED', 'TERMINATED'];

/** The rules of a stored project that it breaks, as sentences; empty when it is sound. */
export function brokenProjectRules(project: StoredProject): readonly string[] {
  return brokenRulesOf(project).map(({ sentence }) => sentence);
}

/** The rules of a stored project that it breaks; empty when it is sound. */
export function brokenRulesOf(project: StoredProject): readonly BrokenProjectRule[] {
  const broken: BrokenProjectRule[] = [];
  const breaks = (field: keyof StoredProject, sentence: string) => broken.push({ field, sentence });
  const { title, kind, state, stateReason, countries, period, cost, funding } = project;
  if (title.length === 0) breaks('title', 'a project needs a title');
  if (kind === 'JOINT_RESEARCH' && new Set(countries).size < 2) {
    const got = countries.join(', ') || 'none';
    breaks('countries', `JOINT_RESEARCH needs at least two countries, got ${got}`);
  }
  if (STATES_WITH_REASON.includes(state) && (stateReason ?? '').trim() === '') {
    breaks('stateReason', `state ${state} needs a reason`);
  }
  if (period.start !== null && period.end !== null && period.end < period.start) {
    const got = `${period.start} to ${period.end}`;
    breaks('period', `period must not end before it starts, got ${got}`);
  }
  if (cost?.amount.startsWith('-')) {
    breaks('cost', `cost must not be negative, got ${cost.amount}`);
  }
  for (const { funder, amount } of funding) {
    if (amount.amount.startsWith('-')) {
      breaks('funding', `funding must not be negative, got ${amount.amount} of ${funder}`);
    }
  }
  broken.push(...brokenShares(project), ...brokenMoney(project));
  return broken;
}

function brokenShares({ partners }: StoredProject): readonly BrokenProjectRule[] {
  const shares = partners.flatMap(({ sharePercent = null }) => sharePercent ?? []);
  const wrong = shares.find((share) => compareDecimals(share, '0') <= 0);
  if (wrong !== undefined) {
    const sentence = `the share of a partner must be greater than 0 percent, got ${wrong}`;
    return [{ field: 'partners', sentence }];
  }
  const sum = sumOf(shares);
  if (compareDecimals(sum, '100') <= 0) return [];
  const sentence = `the shares of all partners must add up to 100 percent at most, got ${sum}`;
  return [{ field: 'partners', sentence }];
}

/** Money is compared where there is a budget; what a source gives without one is the source's. */
function brokenMoney({ budget = [], funding }: StoredProject): readonly BrokenProjectRule[] {
  const [first] = budget;
  if (first === undefined) return [];
  const { currency } = first.amount;
  const other = budget.find(({ amount }) => amount.currency !== currency);
  if (other !== undefined) {
    const sentence = `all lines of the budget must be in one currency, got ${currency} and ${other.amount.currency}`;
    return [{ field: 'budget', sentence }];
  }
  const foreign = funding.find(({ amount }) => amount.currency !== currency);
  if (foreign !== undefined) {
    const sentence = `funding must be in the currency of the budget, ${currency}, got ${foreign.amount.currency}`;
    return [{ field: 'funding', sentence }];
  }
  const total = sumOf(budget.map(({ amount }) => amount.amount));
  const committed = sumOf(funding.map(({ amount }) => amount.amount));
  if (compareDecimals(committed, total) <= 0) return [];
  const sentence = `committed funding must not exceed the budget of ${total} ${currency}, got ${committed}`;
  return [{ field: 'funding', sentence }];
}

/** The institutions of the directory that take part in a project, in whatever role; each once. */
export function partnerIdsOf({ partners }: Pick<StoredProject, 'partners'>): readonly string[] {
  return [...new Set(partners.flatMap(({ institutionId }) => institutionId ?? []))];
}

/** The institutions whose editors answer for a project: the lead and the administrator's. */
export function leadIdsOf({
  partners,
  administrator = null,
}: Pick<StoredProject, 'partners' | 'administrator'>): readonly string[] {
  const leads = partners.flatMap(({ role, institutionId }) =>
    role === 'LEAD' && institutionId !== null ? [institutionId] : [],
  );
  const { institutionId = null } = administrator ?? {};
  return institutionId === null ? leads : [...new Set([...leads, institutionId])];
}

/** Milestones whose day has passed on a day (YYYY-MM-DD) and that were not reached. */
export function overdueOn(milestones: readonly StoredMilestone[], day: string): StoredMilestone[] {
  return milestones.filter(({ dueOn, doneOn }) => doneOn === null && dueOn < day);
}

/** The day of an instant in UTC, as YYYY-MM-DD. */
export function dayOf(at: Date): string {
  return at.toISOString().slice(0, 10);
}
