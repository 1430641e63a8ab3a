import { recordId, type StoredCode } from '../../subgraphs/kit/record.js';
import type { CooperationType } from '../../subgraphs/technologies/__generated__/resolvers.js';
import type { StoredOffer, StoredRequest } from '../../subgraphs/technologies/technology.js';
import { summaryOf } from '../cleaning/summaryOf.js';
import { distinct, textIn } from '../cleaning/texts.js';
import type { DomainDraft, ListingDraft } from '../format.js';

/** What a format knows of a listing; all else is empty. */
interface ListingFacts {
  readonly platform: string;
  readonly localId: string;
  readonly url?: string | null;
  readonly licence: string | null;
  /** Clean and not empty. */
  readonly title: string;
  readonly description?: string;
  /** Of title and description; English without it. */
  readonly language?: string;
  readonly keywords?: readonly string[];
  readonly classifications?: readonly StoredCode[];
  readonly country?: string | null;
  readonly targetCountries?: readonly string[];
  readonly cooperationTypes?: readonly CooperationType[];
  readonly year?: number | null;
  readonly deadline?: string | null;
  readonly intellectualProperty?: StoredOffer['intellectualProperty'];
}

type ListingContent = Extract<DomainDraft, { domain: 'technologies' }>;

/** An offer with what a format knows of it. */
export function offerDraft(facts: ListingFacts): ListingContent {
  const draft: ListingDraft<StoredOffer> = {
    ...listingFields('offer', facts),
    kind: 'OFFER',
    advantages: [],
    applications: [],
    stage: null,
    intellectualProperty: facts.intellectualProperty ?? null,
    partnerSought: [],
    exhibitedAtIds: [],
    originProjectId: null,
  };
  return { domain: 'technologies', draft };
}

/** A request with what a format knows of it. */
export function requestDraft(facts: ListingFacts): ListingContent {
  const draft: ListingDraft<StoredRequest> = {
    ...listingFields('request', facts),
    kind: 'REQUEST',
    need: [],
    expertiseSought: [],
    constraints: [],
    budget: null,
  };
  return { domain: 'technologies', draft };
}

function listingFields(kind: 'offer' | 'request', facts: ListingFacts) {
  const { platform, localId, title, description = '', language = 'en' } = facts;
  return {
    _id: recordId(kind, platform, localId),
    source: {
      platform,
      localId,
      url: facts.url ?? null,
      citation: null,
      licence: facts.licence,
      sample: false,
    },
    title: textIn(language, title),
    titleKey: title.toLowerCase(),
    summary: textIn(language, summaryOf(description)),
    description: textIn(language, description),
    keywords: distinct(facts.keywords ?? []),
    classifications: [...(facts.classifications ?? [])],
    sectors: [],
    sustainableDevelopmentGoals: [],
    institutionId: null,
    contact: null,
    country: facts.country ?? null,
    targetCountries: [...(facts.targetCountries ?? [])],
    cooperationTypes: [...(facts.cooperationTypes ?? [])],
    // What everyone may read at the source, everyone may read here.
    access: 'PUBLIC' as const,
    year: facts.year ?? null,
    taskForceId: null,
    readiness: null,
    deadline: facts.deadline ?? null,
  };
}
