import type { StoredOffer, StoredRequest } from '../../subgraphs/technologies/technology.js';
import { type Given, identity, type Origin, orderKey, type StartDraft } from './drafts.js';

const emptyListing = {
  summary: [],
  description: [],
  keywords: [],
  classifications: [],
  sectors: [],
  sustainableDevelopmentGoals: [],
  institutionId: null,
  contact: null,
  country: null,
  targetCountries: [],
  cooperationTypes: [],
  access: 'PUBLIC' as const,
  state: 'PUBLISHED' as const,
  // Loading publishes a listing that has no date yet.
  publishedAt: null,
  expiresAt: null,
  year: null,
  taskForceId: null,
  readiness: null,
  deadline: null,
};

/** An offer that everyone may read, published when it is first loaded unless a date is given. */
export function draftOffer(
  localId: string,
  origin: Origin,
  given: Given<StoredOffer, 'title', 'kind' | 'titleKey'>,
): StartDraft<StoredOffer> {
  return {
    ...identity('offer', localId, origin),
    kind: 'OFFER',
    titleKey: orderKey(given.title),
    ...emptyListing,
    advantages: [],
    applications: [],
    stage: null,
    intellectualProperty: null,
    partnerSought: [],
    exhibitedAtIds: [],
    originProjectId: null,
    ...given,
  };
}

/** A request that everyone may read, published when it is first loaded unless a date is given. */
export function draftRequest(
  localId: string,
  origin: Origin,
  given: Given<StoredRequest, 'title', 'kind' | 'titleKey'>,
): StartDraft<StoredRequest> {
  return {
    ...identity('request', localId, origin),
    kind: 'REQUEST',
    titleKey: orderKey(given.title),
    ...emptyListing,
    need: [],
    expertiseSought: [],
    constraints: [],
    budget: null,
    ...given,
  };
}
