import type { StoredInterest } from '../../subgraphs/technologies/interests/interest.js';
import type { StoredPackage } from '../../subgraphs/technologies/packages/package.js';
import type { StoredTransferCase } from '../../subgraphs/technologies/transferCases/transferCase.js';
import { type Given, identity, type Origin, orderKey, type StartDraft } from './drafts.js';

type Parties =
  | 'partyInstitutionIds'
  | 'countries'
  | 'confirmedByIds'
  | 'giverInstitutionId'
  | 'receiverInstitutionId'
  | 'giverCountry'
  | 'receiverCountry';

/** One side of a transfer: its institution and its country. */
interface Party {
  readonly institutionId: string;
  readonly country: string;
}

/** A transfer that both sides have confirmed and everyone may read, unless told otherwise. */
export function draftTransferCase(
  localId: string,
  origin: Origin,
  [giver, receiver]: readonly [giver: Party, receiver: Party],
  given: Given<StoredTransferCase, 'title' | 'method' | 'year', 'titleKey' | Parties>,
): StartDraft<StoredTransferCase> {
  const partyInstitutionIds = [giver.institutionId, receiver.institutionId];
  return {
    ...identity('transfer', localId, origin),
    titleKey: orderKey(given.title),
    description: [],
    giverInstitutionId: giver.institutionId,
    receiverInstitutionId: receiver.institutionId,
    giverCountry: giver.country,
    receiverCountry: receiver.country,
    partyInstitutionIds,
    countries: [...new Set([giver.country, receiver.country])],
    confirmedByIds: partyInstitutionIds,
    agreedOn: null,
    value: null,
    level: null,
    peopleTrained: null,
    patents: null,
    sectors: [],
    sustainableDevelopmentGoals: [],
    listingId: null,
    interestId: null,
    agreementId: null,
    state: 'PUBLISHED',
    disputeNote: null,
    publishedAt: null,
    ...given,
  };
}

/** A package that everyone may read, unless told otherwise. */
export function draftPackage(
  localId: string,
  origin: Origin,
  given: Given<
    StoredPackage,
    'title' | 'disciplines' | 'components' | 'institutionId' | 'country' | 'publishedAt',
    'titleKey'
  >,
): StartDraft<StoredPackage> {
  return {
    ...identity('package', localId, origin),
    titleKey: orderKey(given.title),
    summary: [],
    description: [],
    keywords: [],
    documents: [],
    training: [],
    equipment: [],
    offerIds: [],
    price: null,
    targetCountries: [],
    state: 'PUBLISHED',
    submittedAt: null,
    submittedBy: null,
    moderatorNote: null,
    ...given,
  };
}

/** An expression of interest in a listing of the hub that was just sent, unless told otherwise. */
export function draftInterest(
  localId: string,
  origin: Origin,
  given: Given<
    StoredInterest,
    | 'listingId'
    | 'listingKind'
    | 'listingCountry'
    | 'owningInstitutionId'
    | 'askingInstitutionId'
    | 'askingCountry'
    | 'messages',
    'listingPlatform'
  >,
): StartDraft<StoredInterest> {
  return {
    ...identity('interest', localId, origin),
    listingPlatform: 'hub',
    state: 'SENT',
    forwardedAt: null,
    answeredAt: null,
    closingNote: null,
    agreementId: null,
    ...given,
  };
}
