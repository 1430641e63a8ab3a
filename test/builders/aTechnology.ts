import type { RecordInput } from '../../subgraphs/kit/saveRecords.js';
import type { StoredOffer, StoredRequest } from '../../subgraphs/technologies/technology.js';
import { expiryOf } from '../../subgraphs/technologies/technology.js';
import { aSource } from './aSource.js';

let count = 0;

function aListing(kind: 'offer' | 'request', title: string) {
  count += 1;
  const number = String(count).padStart(4, '0');
  const publishedAt = new Date(Date.UTC(2026, 0, 1, 0, count));
  return {
    _id: `${kind}:techmart:${number}`,
    title: [{ value: `${title} ${number}`, language: 'en' }],
    titleKey: `${title} ${number}`.toLowerCase(),
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
    publishedAt,
    expiresAt: expiryOf(publishedAt),
    year: null,
    taskForceId: null,
    readiness: null,
    deadline: null,
    source: aSource(number),
    fingerprint: number,
  };
}

/** A published offer that everyone may read; each is newer than the one before. */
export function anOffer(
  overrides: Partial<RecordInput<StoredOffer>> = {},
): RecordInput<StoredOffer> {
  return {
    ...aListing('offer', 'Offer'),
    kind: 'OFFER',
    advantages: [],
    applications: [],
    stage: null,
    intellectualProperty: null,
    partnerSought: [],
    exhibitedAtIds: [],
    originProjectId: null,
    ...overrides,
  };
}

/** A published request that everyone may read; each is newer than the one before. */
export function aRequest(
  overrides: Partial<RecordInput<StoredRequest>> = {},
): RecordInput<StoredRequest> {
  return {
    ...aListing('request', 'Request'),
    kind: 'REQUEST',
    need: [],
    expertiseSought: [],
    constraints: [],
    budget: null,
    ...overrides,
  };
}
