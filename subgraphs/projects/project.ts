import type {
  StoredCode,
  StoredDateRange,
  StoredMoney,
  StoredRecord,
  StoredText,
} from '../kit/record.js';
import type { PartnerRole, ProjectKind, ProjectState } from './__generated__/resolvers.js';

/** An institution that takes part in a project. */
export interface StoredProjectPartner {
  institutionId: string;
  role: PartnerRole;
}

/** Money given to a project. */
export interface StoredFunding {
  /** Who gives it, in words: "IDA". */
  funder: string;
  instrument: string | null;
  amount: StoredMoney;
}

/** A document of the collection `projects`. */
export interface StoredProject extends StoredRecord {
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
}

const STATES_WITH_REASON: readonly ProjectState[] = ['REJECTED', 'TERMINATED'];

/** The rules of a stored project that it breaks, as sentences; empty when it is sound. */
export function brokenProjectRules(project: StoredProject): readonly string[] {
  const broken: string[] = [];
  const { title, kind, state, stateReason, countries, period, cost, funding } = project;
  if (title.length === 0) broken.push('a project needs a title');
  if (kind === 'JOINT_RESEARCH' && new Set(countries).size < 2) {
    broken.push(
      `JOINT_RESEARCH needs at least two countries, got ${countries.join(', ') || 'none'}`,
    );
  }
  if (STATES_WITH_REASON.includes(state) && (stateReason ?? '').trim() === '') {
    broken.push(`state ${state} needs a reason`);
  }
  if (period.start !== null && period.end !== null && period.end < period.start) {
    broken.push(`period must not end before it starts, got ${period.start} to ${period.end}`);
  }
  if (cost?.amount.startsWith('-')) {
    broken.push(`cost must not be negative, got ${cost.amount}`);
  }
  for (const { funder, amount } of funding) {
    if (amount.amount.startsWith('-')) {
      broken.push(`funding must not be negative, got ${amount.amount} of ${funder}`);
    }
  }
  return broken;
}
