import type { ActedKind } from '../../kit/actions/actionRule.js';
import { refusal } from '../../kit/actions/outcome.js';
import type { StoredMoney } from '../../kit/record.js';
import type { Viewer } from '../../kit/viewer.js';
import type {
  FunderContactState,
  FunderKind,
  FundingSearchState,
} from '../__generated__/resolvers.js';
import { editsOneOf, isOfSecretariat, REPORT_READERS, type ReadingRule } from '../access.js';
import { sumOf } from '../decimal.js';
import type { Stateful } from '../stepTo.js';

/** A funder that was contacted; days are YYYY-MM-DD. */
export interface StoredFunderContact {
  number: number;
  funder: string;
  kind: FunderKind;
  country: string | null;
  contactedOn: string;
  state: FunderContactState;
  amount: StoredMoney | null;
  followUpOn: string | null;
  note: string | null;
}

/** A document of the collection `fundingSearches`. */
export interface StoredFundingSearch extends Stateful {
  projectId: string;
  sought: StoredMoney;
  purpose: string | null;
  state: FundingSearchState;
  contacts: StoredFunderContact[];
  /** Of the project when the search began: who reads it, and who leads it. */
  countries: string[];
  institutionIds: string[];
  leadIds: string[];
}

/** Who reads searches for money. */
export const FUNDING_READING: ReadingRule<StoredFundingSearch> = {
  readers: REPORT_READERS,
  institutions: { path: 'institutionIds', of: ({ institutionIds }) => institutionIds },
  countries: { path: 'countries', of: ({ countries }) => countries },
};

/** What actions need to know of searches for money. */
export const FUNDING_SEARCH: ActedKind<StoredFundingSearch> = {
  noun: 'search for money',
  stateOf: ({ state }) => state,
  brokenRules: () => [],
  taken: {
    oneOpen: refusal('CONFLICT', 'A search for this project is open already', 'projectId'),
  },
};

/** Whether a viewer leads a search: an editor of the project's lead institution, or the secretariat. */
export function mayLeadSearch(
  viewer: Viewer,
  { leadIds }: Pick<StoredFundingSearch, 'leadIds'>,
): boolean {
  return isOfSecretariat(viewer) || editsOneOf(viewer, leadIds);
}

/** What was committed, in the currency that is looked for. */
export function committedTo({ sought: { currency }, contacts }: StoredFundingSearch): StoredMoney {
  const amounts = contacts.flatMap(({ state, amount }) =>
    state === 'COMMITTED' && amount?.currency === currency ? [amount.amount] : [],
  );
  return { amount: sumOf(amounts), currency };
}

/** Contacts of an open search that were to be followed up before a day (YYYY-MM-DD). */
export function overdueContacts(
  { state, contacts }: StoredFundingSearch,
  day: string,
): StoredFunderContact[] {
  if (state !== 'OPEN') return [];
  return contacts.filter(({ followUpOn }) => followUpOn !== null && followUpOn < day);
}
