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
