import type { StoredCode, StoredMoney, StoredRecord, StoredText } from '../kit/record.js';
import type {
  CooperationType,
  DevelopmentStage,
  IntellectualPropertyStatus,
  TechnologyAccess,
  TechnologyState,
} from './__generated__/resolvers.js';
import type { StoredMatching } from './matching/storedMatching.js';

/** Readiness levels, 1 ≤ min ≤ max ≤ 9. */
export interface StoredReadiness {
  min: number;
  max: number;
}

/** What an offer and a request have in common, as stored. Texts list the record's own language first. */
interface StoredListing extends StoredRecord {
  title: StoredText[];
  /** The first title in lower case, by which lists are ordered. */
  titleKey: string;
  summary: StoredText[];
  description: StoredText[];
  keywords: string[];
  classifications: StoredCode[];
  sectors: StoredCode[];
  sustainableDevelopmentGoals: number[];
  institutionId: string | null;
  contact: { name: string | null; role: string | null; url: string | null } | null;
  country: string | null;
  targetCountries: string[];
  cooperationTypes: CooperationType[];
  access: TechnologyAccess;
  state: TechnologyState;
  publishedAt: Date | null;
  expiresAt: Date | null;
  year: number | null;
  taskForceId: string | null;
  readiness: StoredReadiness | null;
  /** YYYY-MM-DD; offers have none. */
  deadline: string | null;
  /** What it is matched by; the store adds it. */
  matching?: StoredMatching;
  /** The rest is of listings that are written at the hub; absent from others. */
  submittedAt?: Date | null;
  /** Subject of who handed it in. */
  submittedBy?: string | null;
  /** What the moderator said who returned or rejected it. */
  moderatorNote?: string | null;
  /** When it last came into the lists again or was to stay longer. */
  renewedAt?: Date | null;
  /** Institutions whose editors may read it although its access is ON_REQUEST. */
  sharedWithIds?: string[];
}

/** An offer, as stored. */
export interface StoredOffer extends StoredListing {
  kind: 'OFFER';
  advantages: StoredText[];
  applications: StoredText[];
  stage: DevelopmentStage | null;
  intellectualProperty: {
    status: IntellectualPropertyStatus;
    rights: { number: string; office: string; expiresOn: string | null }[];
  } | null;
  partnerSought: StoredText[];
  exhibitedAtIds: string[];
  originProjectId: string | null;
}

/** A request, as stored. */
export interface StoredRequest extends StoredListing {
  kind: 'REQUEST';
  need: StoredText[];
  expertiseSought: StoredText[];
  constraints: StoredText[];
  budget: StoredMoney | null;
  /** The needs assessment that found the need; absent from requests of earlier releases and of platforms. */
  originAssessmentId?: string | null;
}

/** A document of the collection `technologies`. */
export type StoredTechnology = StoredOffer | StoredRequest;

/** The states in which everyone may read a listing, given that its access is open. */
export const READABLE_STATES: readonly TechnologyState[] = ['PUBLISHED', 'EXPIRED', 'FULFILLED'];

/** The states of a list that names none. */
export const LISTED_STATES: readonly TechnologyState[] = ['PUBLISHED'];

const DAYS_IN_LISTS = 365;

/** When a listing leaves the lists unless it is renewed: a year after its publication at the latest. */
export function expiryOf(publishedAt: Date): Date {
  return new Date(publishedAt.getTime() + DAYS_IN_LISTS * 24 * 60 * 60 * 1000);
}

/** A rule that a listing breaks. */
export interface BrokenRule {
  /** The field at fault. */
  readonly field: string;
  readonly sentence: string;
}

/** The rules of a stored listing that it breaks; empty when it is sound. */
export function brokenRulesOf(technology: StoredTechnology): readonly BrokenRule[] {
  const broken: BrokenRule[] = [];
  const add = (field: string, sentence: string) => broken.push({ field, sentence });
  const { readiness, publishedAt, expiresAt } = technology;
  if (readiness !== null && !isReadinessRange(readiness)) {
    const { min, max } = readiness;
    add('readiness', `readiness must be 1 to 9 with min not above max, got ${min} to ${max}`);
  }
  if (technology.state === 'PUBLISHED' && publishedAt === null) {
    add('publishedAt', 'a published listing must say when it was published');
  }
  const since = technology.renewedAt ?? publishedAt;
  if (since !== null && expiresAt !== null && expiresAt > expiryOf(since)) {
    add('expiresAt', 'expiresAt must lie within a year of publishedAt');
  }
  if (technology.kind === 'REQUEST') return broken;
  if (technology.stage === 'ON_MARKET' && readiness !== null && readiness.max !== 9) {
    add('stage', `stage ON_MARKET means readiness 9, got ${readiness.max}`);
  }
  const { intellectualProperty } = technology;
  if (intellectualProperty?.status === 'GRANTED' && intellectualProperty.rights.length === 0) {
    const sentence = 'intellectual property GRANTED needs a right with number and office';
    add('intellectualProperty', sentence);
  }
  return broken;
}

/** {@link brokenRulesOf} in words alone, for imports and the start data. */
export function brokenTechnologyRules(technology: StoredTechnology): readonly string[] {
  return brokenRulesOf(technology).map(({ sentence }) => sentence);
}

function isReadinessRange({ min, max }: StoredReadiness): boolean {
  return Number.isInteger(min) && Number.isInteger(max) && min >= 1 && min <= max && max <= 9;
}
