import type { ActedKind } from '../../kit/actions/actionRule.js';
import { type Refusal, refusal } from '../../kit/actions/outcome.js';
import type { StoredDateRange, StoredText } from '../../kit/record.js';
import type { Viewer } from '../../kit/viewer.js';
import type { AgreementKind, AgreementState } from '../__generated__/resolvers.js';
import {
  editsOneOf,
  isOfSecretariat,
  type ReadingRule,
  type ReservedRecord,
  SECRETARIAT,
} from '../access.js';

/** One who agrees. */
export interface StoredParty {
  /** Null for a party that is not in the directory, which has a name. */
  institutionId: string | null;
  name: string | null;
  country: string | null;
  /** YYYY-MM-DD; null until it has signed. */
  signedOn: string | null;
  signatory: string | null;
}

/** A version of the text. */
export interface StoredDraft {
  number: number;
  text: StoredText;
  note: string | null;
  /** Subject of the token. */
  author: string;
  at: Date;
}

/** A document of the collection `agreements`. */
export interface StoredAgreement extends ReservedRecord {
  title: StoredText[];
  kind: AgreementKind;
  state: AgreementState;
  stateReason: string | null;
  parties: StoredParty[];
  validity: StoredDateRange;
  drafts: StoredDraft[];
  coveredProjectIds: string[];
  coveredOfferIds: string[];
  coveredInterestIds: string[];
  renewsId: string | null;
}

/** What actions need to know of agreements. */
export const AGREEMENT: ActedKind<StoredAgreement> = {
  noun: 'agreement',
  stateOf: ({ state }) => state,
  brokenRules: brokenAgreementRules,
  taken: {},
};

/** Who reads an agreement that is not signed yet. */
export const AGREEMENT_READING: ReadingRule<StoredAgreement> = {
  readers: SECRETARIAT,
  institutions: { path: 'parties.institutionId', of: partyIdsOf },
};

/** The institutions of the directory that are parties. */
export function partyIdsOf({ parties }: Pick<StoredAgreement, 'parties'>): readonly string[] {
  return parties.flatMap(({ institutionId }) => institutionId ?? []);
}

/** Whether a viewer edits one of the parties. */
export function isParty(viewer: Viewer, agreement: Pick<StoredAgreement, 'parties'>): boolean {
  return editsOneOf(viewer, partyIdsOf(agreement));
}

/** Whether a viewer leads an agreement on its way. */
export function mayLeadAgreement(
  viewer: Viewer,
  agreement: Pick<StoredAgreement, 'parties'>,
): boolean {
  return isOfSecretariat(viewer) || isParty(viewer, agreement);
}

/** The rules of an agreement that it breaks; empty when it is sound. */
export function brokenAgreementRules(agreement: StoredAgreement): readonly Refusal[] {
  const { title, parties, validity, state, stateReason, renewsId, _id } = agreement;
  const refusals: Refusal[] = [];
  const invalid = (field: string, message: string) =>
    refusals.push(refusal('INVALID', message, field));
  if (title.length === 0) invalid('content.title', 'an agreement needs a title');
  const distinct = new Set(parties.map(({ institutionId, name }) => institutionId ?? name));
  if (distinct.size < 2 || distinct.size < parties.length) {
    const message = `an agreement needs at least two parties, each once, got ${distinct.size} different of ${parties.length}`;
    invalid('content.parties', message);
  }
  const { start, end } = validity;
  if (start !== null && end !== null && end < start) {
    const message = `validity must not end before it starts, got ${start} to ${end}`;
    invalid('content.validity', message);
  }
  if (state === 'TERMINATED' && (stateReason ?? '').trim() === '') {
    invalid('reason', 'state TERMINATED needs a reason');
  }
  if (renewsId === _id) invalid('content.renewsId', 'an agreement cannot renew itself');
  return refusals;
}
