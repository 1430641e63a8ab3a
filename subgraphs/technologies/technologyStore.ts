import type { Db, IndexDescription } from 'mongodb';
import { anyOf, between, chooseOrder, exactly, holding } from '../kit/conditions.js';
import { createCountCache } from '../kit/countCache.js';
import type { Order } from '../kit/keyset.js';
import { RELEVANCE } from '../kit/readPages.js';
import type { Conditions, RecordReader } from '../kit/recordReader.js';
import { createRecordStore, type RecordStore } from '../kit/recordStore.js';
import { PUBLIC_VIEWER } from '../kit/viewer.js';
import type { TechnologyFilter, TechnologyOrder } from './__generated__/resolvers.js';
import { readableTechnologies } from './access.js';
import { FORMER_MATCHING, fillMatching } from './matching/fillMatching.js';
import type { TermStatistics } from './matching/findMatches.js';
import { storedMatchingOf } from './matching/storedMatching.js';
import { rememberTerms } from './matching/termCounts.js';
import { LISTED_STATES, type StoredTechnology } from './technology.js';

/** The store of offers and requests, each saved with what it is matched by. */
export interface TechnologyStore extends RecordStore<StoredTechnology>, TermStatistics {}

/** The same store as one viewer may read it. */
export type TechnologyReader = RecordReader<StoredTechnology>;

/** What the store reads as when nobody says for whom. */
const [PUBLIC_FILTER] = readableTechnologies(PUBLIC_VIEWER, new Date(0));

const FACETS = {
  kinds: { path: 'kind', isList: false },
  countries: { path: 'country', isList: false },
  states: { path: 'state', isList: false },
  stages: { path: 'stage', isList: false },
  intellectualProperty: { path: 'intellectualProperty.status', isList: false },
  cooperationTypes: { path: 'cooperationTypes', isList: true },
  years: { path: 'year', isList: false },
  classifications: { path: 'classifications.value', isList: true },
  sustainableDevelopmentGoals: { path: 'sustainableDevelopmentGoals', isList: true },
  platforms: { path: 'source.platform', isList: false },
};

const LISTED = { shown: 1, access: 1, state: 1 } as const;
const NEWEST_KEY = { publishedAt: -1, _id: 1 } as const;

const INDEXES: readonly IndexDescription[] = [
  { key: { ...LISTED, ...NEWEST_KEY }, name: 'shownNewest' },
  { key: { ...LISTED, year: -1, _id: 1 }, name: 'shownYear' },
  { key: { ...LISTED, titleKey: 1, _id: 1 }, name: 'shownTitle' },
  { key: { ...LISTED, deadline: 1, _id: 1 }, name: 'shownDeadline' },
  { key: { ...LISTED, kind: 1, ...NEWEST_KEY }, name: 'shownKind' },
  { key: { ...LISTED, country: 1, ...NEWEST_KEY }, name: 'shownCountry' },
  { key: { ...LISTED, stage: 1, ...NEWEST_KEY }, name: 'shownStage' },
  { key: { ...LISTED, 'intellectualProperty.status': 1, ...NEWEST_KEY }, name: 'shownProtection' },
  { key: { cooperationTypes: 1, ...LISTED, ...NEWEST_KEY }, name: 'shownCooperation' },
  { key: { 'classifications.value': 1, ...LISTED, ...NEWEST_KEY }, name: 'shownClassification' },
  { key: { keywords: 1, ...LISTED, ...NEWEST_KEY }, name: 'shownKeyword' },
  { key: { sustainableDevelopmentGoals: 1, ...LISTED, ...NEWEST_KEY }, name: 'shownGoal' },
  { key: { targetCountries: 1, ...LISTED, ...NEWEST_KEY }, name: 'shownTargetCountry' },
  { key: { institutionId: 1, ...LISTED, ...NEWEST_KEY }, name: 'shownInstitution' },
  { key: { taskForceId: 1, ...LISTED, ...NEWEST_KEY }, name: 'shownTaskForce' },
  { key: { exhibitedAtIds: 1, ...LISTED, ...NEWEST_KEY }, name: 'shownExhibitedAt' },
  { key: { originProjectId: 1, ...LISTED, ...NEWEST_KEY }, name: 'shownOriginProject' },
  {
    key: { originAssessmentId: 1, ...LISTED, ...NEWEST_KEY },
    name: 'shownOriginAssessment',
    sparse: true,
  },
  { key: { 'source.platform': 1, ...LISTED, ...NEWEST_KEY }, name: 'shownGivenBy' },
  { key: { sharedWithIds: 1, ...LISTED, ...NEWEST_KEY }, name: 'shownShared', sparse: true },
  { key: { shown: 1, state: 1, updatedAt: -1, _id: 1 }, name: 'shownChanged' },
  {
    key: { ...LISTED, submittedAt: 1, _id: 1 },
    name: 'shownSubmitted',
    partialFilterExpression: { state: 'SUBMITTED' },
  },
  {
    key: { expiresAt: 1 },
    name: 'expiry',
    partialFilterExpression: { state: 'PUBLISHED' },
  },
  { key: { 'matching.leads': 1, ...LISTED, kind: 1 }, name: 'shownLead' },
  {
    key: { 'matching.weights': 1 },
    name: 'formerMatching',
    partialFilterExpression: FORMER_MATCHING,
  },
  {
    key: {
      'title.value': 'text',
      keywords: 'text',
      'summary.value': 'text',
      'description.value': 'text',
    },
    name: 'text',
    weights: { 'title.value': 10, keywords: 5, 'summary.value': 3, 'description.value': 1 },
    default_language: 'english',
    // Our texts carry a field `language` of their own, which is a BCP 47 tag and not a stemmer's name.
    language_override: 'textIndexLanguage',
  },
];

/** What they were before records told whether they are shown. */
const FORMER_INDEXES = [
  'newest',
  'year',
  'title',
  'deadline',
  'kind',
  'country',
  'stage',
  'protection',
  'cooperation',
  'classification',
  'keyword',
  'goal',
  'institution',
  'taskForce',
  'exhibitedAt',
  'originProject',
  'givenBy',
];

const ORDERS: Readonly<Record<TechnologyOrder, Order>> = {
  NEWEST: { name: 'NEWEST', key: { path: 'publishedAt', direction: -1 } },
  YEAR: { name: 'YEAR', key: { path: 'year', direction: -1 } },
  TITLE: { name: 'TITLE', key: { path: 'titleKey', direction: 1 } },
  DEADLINE: { name: 'DEADLINE', key: { path: 'deadline', direction: 1 } },
  RELEVANCE,
};

/** Longest waiting for a moderator first. */
export const LONGEST_WAITING: Order = {
  name: 'LONGEST_WAITING',
  key: { path: 'submittedAt', direction: 1 },
};

// A page of listings with their matches asks for a thousand terms.
const REMEMBERED_TERMS = 50_000;

/** Opens the store over the collection `technologies`. */
export function createTechnologyStore(db: Db): TechnologyStore {
  const records = createRecordStore<StoredTechnology>(db, 'technologies', {
    indexes: INDEXES,
    formerIndexes: FORMER_INDEXES,
    visible: PUBLIC_FILTER,
    facets: FACETS,
    derive: (listing) => ({ matching: storedMatchingOf(listing) }),
  });
  const terms = createCountCache(db, 'technologies', { max: REMEMBERED_TERMS });
  return {
    ...records,
    async ensureIndexes() {
      await records.ensureIndexes();
      await fillMatching(db.collection<StoredTechnology>('technologies'));
    },
    termCounts: (asked) => rememberTerms(records, terms, asked),
    publishedCount: () => records.count(technologyConditions(null)),
  };
}

/** The order a reader asked for; a list found by text is by relevance unless the reader says otherwise. */
export function technologyOrder(
  orderBy: TechnologyOrder | null | undefined,
  { isTextSearch } = { isTextSearch: false },
): Order {
  return chooseOrder(ORDERS, orderBy, { isTextSearch, otherwise: 'NEWEST' });
}

/** The conditions of a filter, one for each facet it has a part in. */
export function technologyConditions(
  filter: TechnologyFilter | null | undefined,
): Conditions<StoredTechnology> {
  const given = filter ?? {};
  return {
    states: { state: { $in: [...(given.states ?? LISTED_STATES)] } },
    ...anyOf('kinds', 'kind', given.kinds),
    ...anyOf('countries', 'country', given.countries),
    ...anyOf('targetCountries', 'targetCountries', marketsOf(given.targetCountries)),
    ...anyOf('stages', 'stage', given.stages),
    ...anyOf('intellectualProperty', 'intellectualProperty.status', given.intellectualProperty),
    ...anyOf('cooperationTypes', 'cooperationTypes', given.cooperationTypes),
    ...anyOf('keywords', 'keywords', given.keywords),
    ...anyOf('classifications', 'classifications.value', given.classifications),
    ...anyOf(
      'sustainableDevelopmentGoals',
      'sustainableDevelopmentGoals',
      given.sustainableDevelopmentGoals,
    ),
    ...anyOf('platforms', 'source.platform', given.platforms),
    ...between('years', 'year', given.years),
    ...between('deadline', 'deadline', given.deadline),
    ...holding('readinessLevel', 'readiness', given.readinessLevel),
    ...exactly('samples', 'source.sample', given.samples),
  };
}

/** What `targetCountries` holds of listings for these countries: one of them, or none for every country. */
function marketsOf(
  countries: readonly string[] | null | undefined,
): readonly unknown[] | null | undefined {
  // To MongoDB an empty list is a value of its own.
  return countries === null || countries === undefined ? countries : [...countries, []];
}
