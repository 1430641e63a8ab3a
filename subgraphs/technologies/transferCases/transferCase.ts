import type { ActedKind } from '../../kit/actions/actionRule.js';
import { type Refusal, refusal } from '../../kit/actions/outcome.js';
import type { StoredCode, StoredMoney, StoredRecord, StoredText } from '../../kit/record.js';
import type {
  TechnologyLevel,
  TransferCaseState,
  TransferMethod,
} from '../__generated__/resolvers.js';

/** A document of the collection `transferCases`: a technology that went from one institution to another. */
export interface StoredTransferCase extends StoredRecord {
  title: StoredText[];
  /** The first title in lower case, by which lists are ordered. */
  titleKey: string;
  description: StoredText[];
  method: TransferMethod;
  giverInstitutionId: string;
  receiverInstitutionId: string;
  giverCountry: string | null;
  receiverCountry: string | null;
  /** Giver and receiver, for lists below either. */
  partyInstitutionIds: string[];
  /** The countries of both, each once. */
  countries: string[];
  /** Day of the contract or the first payment, YYYY-MM-DD; null when only the year is known. */
  agreedOn: string | null;
  year: number;
  value: StoredMoney | null;
  level: TechnologyLevel | null;
  peopleTrained: number | null;
  patents: number | null;
  sectors: StoredCode[];
  sustainableDevelopmentGoals: number[];
  listingId: string | null;
  interestId: string | null;
  agreementId: string | null;
  state: TransferCaseState;
  /** The institutions that say it is so: at first the one that reported it. */
  confirmedByIds: string[];
  /** What the institution said that says it is not so; null unless it is disputed. */
  disputeNote: string | null;
  publishedAt: Date | null;
}

/** The rules of a transfer case that it breaks, each with the field at fault. */
export function brokenTransferRulesOf(
  transfer: StoredTransferCase,
): readonly { readonly field: string; readonly sentence: string }[] {
  const { giverInstitutionId, receiverInstitutionId, confirmedByIds, state } = transfer;
  const broken: { field: string; sentence: string }[] = [];
  if (giverInstitutionId === receiverInstitutionId) {
    const sentence = 'a transfer needs two institutions, giver and receiver';
    broken.push({ field: 'receiverInstitutionId', sentence });
  }
  if (transfer.agreedOn !== null && Number(transfer.agreedOn.slice(0, 4)) !== transfer.year) {
    broken.push({ field: 'year', sentence: 'year must be that of agreedOn' });
  }
  const isConfirmed = [giverInstitutionId, receiverInstitutionId].every((id) =>
    confirmedByIds.includes(id),
  );
  if (state === 'CONFIRMED' && !isConfirmed) {
    broken.push({ field: 'state', sentence: 'a confirmed transfer is confirmed by both sides' });
  }
  return broken;
}

/** {@link brokenTransferRulesOf} in words alone, for the start data. */
export function brokenTransferRules(transfer: StoredTransferCase): readonly string[] {
  return brokenTransferRulesOf(transfer).map(({ sentence }) => sentence);
}

const PER_INTEREST: Refusal = refusal(
  'CONFLICT',
  'There is a transfer case of this expression of interest already; go on with that one',
  'content.interestId',
);

/** What actions need to know of transfer cases. */
export const TRANSFER_CASE: ActedKind<StoredTransferCase> = {
  noun: 'transfer case',
  stateOf: ({ state }) => state,
  brokenRules: (transfer) =>
    brokenTransferRulesOf(transfer).map(({ field, sentence }) =>
      refusal('INVALID', sentence, `content.${field}`),
    ),
  taken: { ofInterest: PER_INTEREST },
};
