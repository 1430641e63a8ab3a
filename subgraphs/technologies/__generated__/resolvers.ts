// Written by `npm run codegen` from schema.graphql; do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { TechnologyListingMapper, TechnologyOfferMapper, TechnologyRequestMapper, TechnologyConnectionMapper, TechnologyEdgeMapper, TechnologyFacetsMapper, SourceMapper, DateRangeMapper, InstitutionMapper, BodyMapper, EventMapper, ProjectMapper, NeedAssessmentMapper, AgreementMapper, PlatformMapper, RecordActionConnectionMapper, RecordActionMapper, ActionAuthorMapper, MatchListMapper, MatchMapper, TechnologyDuplicateMapper, ExpressionOfInterestMapper, ExpressionOfInterestConnectionMapper, ExpressionOfInterestEdgeMapper, SavedSearchMapper, SavedSearchConnectionMapper, SavedSearchEdgeMapper, SavedSearchMailMapper, SavedSearchAlertMapper, AlertDeliveryMapper, TransferCaseMapper, TransferCaseConnectionMapper, TransferCaseEdgeMapper, TransferCaseFacetsMapper, TechnologyPackageMapper, TechnologyPackageConnectionMapper, TechnologyPackageEdgeMapper, TechnologyPackageFacetsMapper, PackageItemMapper, PackageTrainingMapper, PackageDocumentMapper, TechnologyListingPayloadMapper } from '../mappers.js';
import type { TechnologiesContext } from '../context.js';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** An instant in UTC, RFC 3339, for example 2026-03-01T09:30:00.000Z. */
  DateTime: { input: Date; output: Date; }
  /** A calendar day without a time zone, YYYY-MM-DD. */
  Date: { input: string; output: string; }
  /** An absolute http or https address. */
  URL: { input: string; output: string; }
  /** A country by its ISO 3166-1 alpha-2 code, for example TR. */
  CountryCode: { input: string; output: string; }
  /** A language by its BCP 47 tag, for example tr or ar-EG; und where the language is not known. */
  LanguageTag: { input: string; output: string; }
  /** A currency by its ISO 4217 code, for example USD. */
  CurrencyCode: { input: string; output: string; }
  /** A decimal number written as a string, so that no digit is lost, for example "12500000.50". */
  Decimal: { input: string; output: string; }
  _FieldSet: { input: string; output: string; }
};

/** What can be read. Lists come page by page, and hold what the reader may see. */
export type Query = {
  __typename?: 'Query';
  /** Technology offers and requests that everyone may read, newest first unless ordered otherwise or searched by text. */
  technologies: Maybe<TechnologyConnection>;
  /** One offer or request by its id. Null when there is none that the reader may see. */
  technology: Maybe<TechnologyListing>;
  /** Listings that a listing about to be handed in probably repeats, likeliest first; none when it seems to be new. */
  technologyDuplicates: Maybe<Array<TechnologyDuplicate>>;
  /** How many of the listings the reader may see were published in each month or year, by one of their properties. */
  technologyStatistics: Maybe<TechnologyStatistics>;
  /** The reader's own saved searches, last saved first; empty for the public. */
  savedSearches: Maybe<SavedSearchConnection>;
  /** One of the reader's own saved searches by its id. Null for those of others. */
  savedSearch: Maybe<SavedSearch>;
  /** Expressions of interest that the reader may read, last sent first: editors those of their institutions, moderators those that touch their country, the secretariat all. */
  interests: Maybe<ExpressionOfInterestConnection>;
  /** One expression of interest by its id. Null when there is none that the reader may read. */
  interest: Maybe<ExpressionOfInterest>;
  /** Listings that wait for a moderator, longest waiting first: those of a moderator's country, for the secretariat and administrators all. FORBIDDEN for everyone else. */
  technologyModerationQueue: Maybe<TechnologyConnection>;
  /** The directory of technology packages: published ones by title unless ordered otherwise or searched by text. */
  technologyPackages: Maybe<TechnologyPackageConnection>;
  /** One package by its id. Null when there is none that the reader may read. */
  technologyPackage: Maybe<TechnologyPackage>;
  /** Documented technology transfers: those that are published, and others where they concern the reader; latest year first unless ordered otherwise. */
  transferCases: Maybe<TransferCaseConnection>;
  /** One transfer case by its id. Null when there is none that the reader may read. */
  transferCase: Maybe<TransferCase>;
};


/** What can be read. Lists come page by page, and hold what the reader may see. */
export type QueryTechnologiesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  query?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TechnologyFilter>;
  orderBy?: InputMaybe<TechnologyOrder>;
};


/** What can be read. Lists come page by page, and hold what the reader may see. */
export type QueryTechnologyArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read. Lists come page by page, and hold what the reader may see. */
export type QueryTechnologyDuplicatesArgs = {
  input: TechnologyDuplicatesInput;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be read. Lists come page by page, and hold what the reader may see. */
export type QueryTechnologyStatisticsArgs = {
  by: TechnologyStatisticsBy;
  period?: InputMaybe<StatisticsPeriod>;
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
  filter?: InputMaybe<TechnologyFilter>;
  top?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be read. Lists come page by page, and hold what the reader may see. */
export type QuerySavedSearchesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What can be read. Lists come page by page, and hold what the reader may see. */
export type QuerySavedSearchArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read. Lists come page by page, and hold what the reader may see. */
export type QueryInterestsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<InterestFilter>;
};


/** What can be read. Lists come page by page, and hold what the reader may see. */
export type QueryInterestArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read. Lists come page by page, and hold what the reader may see. */
export type QueryTechnologyModerationQueueArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What can be read. Lists come page by page, and hold what the reader may see. */
export type QueryTechnologyPackagesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  query?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PackageFilter>;
  orderBy?: InputMaybe<PackageOrder>;
};


/** What can be read. Lists come page by page, and hold what the reader may see. */
export type QueryTechnologyPackageArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read. Lists come page by page, and hold what the reader may see. */
export type QueryTransferCasesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TransferCaseFilter>;
  orderBy?: InputMaybe<TransferCaseOrder>;
};


/** What can be read. Lists come page by page, and hold what the reader may see. */
export type QueryTransferCaseArgs = {
  id: Scalars['ID']['input'];
};

/** What an offer and a request have in common. */
export type TechnologyListing = {
  /** Identifies the listing in the whole network. */
  id: Scalars['ID']['output'];
  /** Short name of the technology, in the reader's language where there is a translation. */
  title: LocalizedText;
  /** The title in every language it was given in, the listing's own first. */
  titleTranslations: Array<LocalizedText>;
  /** One paragraph for a first look. Null when the source has none. */
  summary: Maybe<LocalizedText>;
  /** The whole text. Null when the source has none. */
  description: Maybe<LocalizedText>;
  /** Free words by which the owner wants it found. */
  keywords: Array<Scalars['String']['output']>;
  /** Terms of public vocabularies, for example IPC, CPC, euroSciVoc, FOS. */
  classifications: Array<Code>;
  /** Branches of the economy, by ISIC or NACE. */
  sectors: Array<Code>;
  /** United Nations sustainable development goals it serves, 1 to 17. */
  sustainableDevelopmentGoals: Array<Scalars['Int']['output']>;
  /** The institution that offers or asks. Null when the source names none. */
  institution: Maybe<Institution>;
  /** Whom to write to. Null when the source names no one. */
  contact: Maybe<TechnologyContact>;
  /** Country of the offering or asking side. Null when it is not known. */
  country: Maybe<Country>;
  /** Countries it is meant for; empty means every country. */
  targetCountries: Array<Country>;
  /** Kinds of cooperation the owner looks for. */
  cooperationTypes: Array<CooperationType>;
  /** Who may read it. */
  access: TechnologyAccess;
  /** Where it stands between draft and end. */
  state: TechnologyState;
  /** When it was published in the network. Null before. */
  publishedAt: Maybe<Scalars['DateTime']['output']>;
  /** When it leaves the lists unless it is renewed. Null when it has no end. */
  expiresAt: Maybe<Scalars['DateTime']['output']>;
  /** Calendar year in which its source first announced it. Null when the source does not tell. */
  year: Maybe<Scalars['Int']['output']>;
  /** The task force of the network it belongs to. Null when it was assigned to none. */
  taskForce: Maybe<Body>;
  /** Where the record came from. */
  source: Source;
  /** When the hub first stored it. */
  createdAt: Scalars['DateTime']['output'];
  /** When the hub last changed it. */
  updatedAt: Scalars['DateTime']['output'];
  /** Grows by one with every change. */
  version: Scalars['Int']['output'];
  /** Expressions of interest in it, last sent first: those the reader may read, which are none but for the two sides and those who run the network. */
  interests: ExpressionOfInterestConnection;
  /** When its owner last handed it to the moderators. Null when it was not handed in at the hub. */
  submittedAt: Maybe<Scalars['DateTime']['output']>;
  /** What the moderator said who returned or rejected it. Null in every other state. */
  moderatorNote: Maybe<Scalars['String']['output']>;
  /** Who did what to it, latest first. Null unless the reader edits or moderates it. */
  history: Maybe<RecordActionConnection>;
  /** Documented transfers that followed from it, latest year first: published ones, and others where they concern the reader. */
  transferCases: TransferCaseConnection;
};


/** What an offer and a request have in common. */
export type TechnologyListingTitleArgs = {
  prefer?: InputMaybe<Array<Scalars['LanguageTag']['input']>>;
};


/** What an offer and a request have in common. */
export type TechnologyListingSummaryArgs = {
  prefer?: InputMaybe<Array<Scalars['LanguageTag']['input']>>;
};


/** What an offer and a request have in common. */
export type TechnologyListingDescriptionArgs = {
  prefer?: InputMaybe<Array<Scalars['LanguageTag']['input']>>;
};


/** What an offer and a request have in common. */
export type TechnologyListingInterestsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What an offer and a request have in common. */
export type TechnologyListingHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What an offer and a request have in common. */
export type TechnologyListingTransferCasesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A technology an institution offers for transfer, licence or joint development. */
export type TechnologyOffer = Node & TechnologyListing & {
  __typename?: 'TechnologyOffer';
  /** Identifies the listing in the whole network. */
  id: Scalars['ID']['output'];
  /** The id once more, by which Query.node finds out whether the record exists. */
  nodeKey: Scalars['ID']['output'];
  /** Short name of the technology, in the reader's language where there is a translation. */
  title: LocalizedText;
  /** The title in every language it was given in, the listing's own first. */
  titleTranslations: Array<LocalizedText>;
  /** One paragraph for a first look. Null when the source has none. */
  summary: Maybe<LocalizedText>;
  /** The whole text. Null when the source has none. */
  description: Maybe<LocalizedText>;
  /** Free words by which the owner wants it found. */
  keywords: Array<Scalars['String']['output']>;
  /** Terms of public vocabularies, for example IPC, CPC, euroSciVoc, FOS. */
  classifications: Array<Code>;
  /** Branches of the economy, by ISIC or NACE. */
  sectors: Array<Code>;
  /** United Nations sustainable development goals it serves, 1 to 17. */
  sustainableDevelopmentGoals: Array<Scalars['Int']['output']>;
  /** The institution that offers it. Null when the source names none. */
  institution: Maybe<Institution>;
  /** Whom to write to. Null when the source names no one. */
  contact: Maybe<TechnologyContact>;
  /** Country of the offering side. Null when it is not known. */
  country: Maybe<Country>;
  /** Countries it may be transferred to; empty means every country. */
  targetCountries: Array<Country>;
  /** Kinds of cooperation the owner looks for. */
  cooperationTypes: Array<CooperationType>;
  /** Who may read it. */
  access: TechnologyAccess;
  /** Where it stands between draft and end. */
  state: TechnologyState;
  /** When it was published in the network. Null before. */
  publishedAt: Maybe<Scalars['DateTime']['output']>;
  /** When it leaves the lists unless it is renewed. Null when it has no end. */
  expiresAt: Maybe<Scalars['DateTime']['output']>;
  /** Calendar year in which its source first announced it. Null when the source does not tell. */
  year: Maybe<Scalars['Int']['output']>;
  /** The task force of the network it belongs to. Null when it was assigned to none. */
  taskForce: Maybe<Body>;
  /** Where the record came from. */
  source: Source;
  /** When the hub first stored it. */
  createdAt: Scalars['DateTime']['output'];
  /** When the hub last changed it. */
  updatedAt: Scalars['DateTime']['output'];
  /** Grows by one with every change. */
  version: Scalars['Int']['output'];
  /** What it does better than what is in use. Null when the owner does not say. */
  advantages: Maybe<LocalizedText>;
  /** What it can be used for. Null when the owner does not say. */
  applications: Maybe<LocalizedText>;
  /** Technology readiness of the offer. Null when the owner has not assessed it. */
  readiness: Maybe<ReadinessRange>;
  /** How far its development has come. Null when the owner does not say. */
  stage: Maybe<DevelopmentStage>;
  /** How it is protected and by which rights. Null when the owner does not say. */
  intellectualProperty: Maybe<IntellectualProperty>;
  /** The partner the owner looks for. Null when the owner does not say. */
  partnerSought: Maybe<LocalizedText>;
  /** Events at which it was or will be shown. An entry is null while that event cannot be fetched. */
  exhibitedAt: Array<Maybe<Event>>;
  /** The project it came out of. Null when it came out of none that is known. */
  originProject: Maybe<Project>;
  /** Published requests it may answer: of other institutions, with each side in a country the other is meant for, best first. Empty unless this one is published. */
  matches: MatchList;
  /** Expressions of interest in it, last sent first: those the reader may read, which are none but for the two sides and those who run the network. */
  interests: ExpressionOfInterestConnection;
  /** When its owner last handed it to the moderators. Null when it was not handed in at the hub. */
  submittedAt: Maybe<Scalars['DateTime']['output']>;
  /** What the moderator said who returned or rejected it. Null in every other state. */
  moderatorNote: Maybe<Scalars['String']['output']>;
  /** Who did what to it, latest first. Null unless the reader edits or moderates it. */
  history: Maybe<RecordActionConnection>;
  /** Published packages that it is in, by title. */
  packages: TechnologyPackageConnection;
  /** Documented transfers that followed from it, latest year first: published ones, and others where they concern the reader. */
  transferCases: TransferCaseConnection;
};


/** A technology an institution offers for transfer, licence or joint development. */
export type TechnologyOfferTitleArgs = {
  prefer?: InputMaybe<Array<Scalars['LanguageTag']['input']>>;
};


/** A technology an institution offers for transfer, licence or joint development. */
export type TechnologyOfferSummaryArgs = {
  prefer?: InputMaybe<Array<Scalars['LanguageTag']['input']>>;
};


/** A technology an institution offers for transfer, licence or joint development. */
export type TechnologyOfferDescriptionArgs = {
  prefer?: InputMaybe<Array<Scalars['LanguageTag']['input']>>;
};


/** A technology an institution offers for transfer, licence or joint development. */
export type TechnologyOfferAdvantagesArgs = {
  prefer?: InputMaybe<Array<Scalars['LanguageTag']['input']>>;
};


/** A technology an institution offers for transfer, licence or joint development. */
export type TechnologyOfferApplicationsArgs = {
  prefer?: InputMaybe<Array<Scalars['LanguageTag']['input']>>;
};


/** A technology an institution offers for transfer, licence or joint development. */
export type TechnologyOfferPartnerSoughtArgs = {
  prefer?: InputMaybe<Array<Scalars['LanguageTag']['input']>>;
};


/** A technology an institution offers for transfer, licence or joint development. */
export type TechnologyOfferMatchesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A technology an institution offers for transfer, licence or joint development. */
export type TechnologyOfferInterestsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A technology an institution offers for transfer, licence or joint development. */
export type TechnologyOfferHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A technology an institution offers for transfer, licence or joint development. */
export type TechnologyOfferPackagesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A technology an institution offers for transfer, licence or joint development. */
export type TechnologyOfferTransferCasesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A technology an institution looks for. */
export type TechnologyRequest = Node & TechnologyListing & {
  __typename?: 'TechnologyRequest';
  /** Identifies the listing in the whole network. */
  id: Scalars['ID']['output'];
  /** The id once more, by which Query.node finds out whether the record exists. */
  nodeKey: Scalars['ID']['output'];
  /** Short name of what is looked for, in the reader's language where there is a translation. */
  title: LocalizedText;
  /** The title in every language it was given in, the listing's own first. */
  titleTranslations: Array<LocalizedText>;
  /** One paragraph for a first look. Null when the source has none. */
  summary: Maybe<LocalizedText>;
  /** The whole text. Null when the source has none. */
  description: Maybe<LocalizedText>;
  /** Free words by which the owner wants it found. */
  keywords: Array<Scalars['String']['output']>;
  /** Terms of public vocabularies, for example IPC, CPC, euroSciVoc, FOS. */
  classifications: Array<Code>;
  /** Branches of the economy, by ISIC or NACE. */
  sectors: Array<Code>;
  /** United Nations sustainable development goals it serves, 1 to 17. */
  sustainableDevelopmentGoals: Array<Scalars['Int']['output']>;
  /** The institution that asks. Null when the source names none. */
  institution: Maybe<Institution>;
  /** Whom to write to. Null when the source names no one. */
  contact: Maybe<TechnologyContact>;
  /** Country of the asking side. Null when it is not known. */
  country: Maybe<Country>;
  /** Countries whose offers are welcome; empty means every country. */
  targetCountries: Array<Country>;
  /** Kinds of cooperation the owner looks for. */
  cooperationTypes: Array<CooperationType>;
  /** Who may read it. */
  access: TechnologyAccess;
  /** Where it stands between draft and end. */
  state: TechnologyState;
  /** When it was published in the network. Null before. */
  publishedAt: Maybe<Scalars['DateTime']['output']>;
  /** When it leaves the lists unless it is renewed. Null when it has no end. */
  expiresAt: Maybe<Scalars['DateTime']['output']>;
  /** Calendar year in which its source first announced it. Null when the source does not tell. */
  year: Maybe<Scalars['Int']['output']>;
  /** The task force of the network it belongs to. Null when it was assigned to none. */
  taskForce: Maybe<Body>;
  /** Where the record came from. */
  source: Source;
  /** When the hub first stored it. */
  createdAt: Scalars['DateTime']['output'];
  /** When the hub last changed it. */
  updatedAt: Scalars['DateTime']['output'];
  /** Grows by one with every change. */
  version: Scalars['Int']['output'];
  /** The problem to be solved. Null when the owner does not say. */
  need: Maybe<LocalizedText>;
  /** The knowledge a partner should bring. Null when the owner does not say. */
  expertiseSought: Maybe<LocalizedText>;
  /** What a solution must respect. Null when the owner does not say. */
  constraints: Maybe<LocalizedText>;
  /** Technology readiness an offer should have. Null when any will do. */
  readiness: Maybe<ReadinessRange>;
  /** What the owner can spend. Null when the owner does not say. */
  budget: Maybe<Money>;
  /** Last day for answers. Null when it stays open. */
  deadline: Maybe<Scalars['Date']['output']>;
  /** Published offers that may answer it: of other institutions, with each side in a country the other is meant for, best first. Empty unless this one is published. */
  matches: MatchList;
  /** The needs assessment that found the need. Null when none is named. */
  originAssessment: Maybe<NeedAssessment>;
  /** Expressions of interest in it, last sent first: those the reader may read, which are none but for the two sides and those who run the network. */
  interests: ExpressionOfInterestConnection;
  /** When its owner last handed it to the moderators. Null when it was not handed in at the hub. */
  submittedAt: Maybe<Scalars['DateTime']['output']>;
  /** What the moderator said who returned or rejected it. Null in every other state. */
  moderatorNote: Maybe<Scalars['String']['output']>;
  /** Who did what to it, latest first. Null unless the reader edits or moderates it. */
  history: Maybe<RecordActionConnection>;
  /** Documented transfers that followed from it, latest year first: published ones, and others where they concern the reader. */
  transferCases: TransferCaseConnection;
};


/** A technology an institution looks for. */
export type TechnologyRequestTitleArgs = {
  prefer?: InputMaybe<Array<Scalars['LanguageTag']['input']>>;
};


/** A technology an institution looks for. */
export type TechnologyRequestSummaryArgs = {
  prefer?: InputMaybe<Array<Scalars['LanguageTag']['input']>>;
};


/** A technology an institution looks for. */
export type TechnologyRequestDescriptionArgs = {
  prefer?: InputMaybe<Array<Scalars['LanguageTag']['input']>>;
};


/** A technology an institution looks for. */
export type TechnologyRequestNeedArgs = {
  prefer?: InputMaybe<Array<Scalars['LanguageTag']['input']>>;
};


/** A technology an institution looks for. */
export type TechnologyRequestExpertiseSoughtArgs = {
  prefer?: InputMaybe<Array<Scalars['LanguageTag']['input']>>;
};


/** A technology an institution looks for. */
export type TechnologyRequestConstraintsArgs = {
  prefer?: InputMaybe<Array<Scalars['LanguageTag']['input']>>;
};


/** A technology an institution looks for. */
export type TechnologyRequestMatchesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A technology an institution looks for. */
export type TechnologyRequestInterestsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A technology an institution looks for. */
export type TechnologyRequestHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A technology an institution looks for. */
export type TechnologyRequestTransferCasesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A person or an office that answers for a listing. */
export type TechnologyContact = {
  __typename?: 'TechnologyContact';
  /** Name of the person or the office. Null when only a role is known. */
  name: Maybe<Scalars['String']['output']>;
  /** What the person is at the institution. Null when it is not known. */
  role: Maybe<Scalars['String']['output']>;
  /** Page through which to write. Null when there is none. */
  url: Maybe<Scalars['URL']['output']>;
};

/** Technology readiness levels after ISO 16290, 1 (principle observed) to 9 (proven in use). */
export type ReadinessRange = {
  __typename?: 'ReadinessRange';
  /** Lowest level, 1 to 9. */
  min: Scalars['Int']['output'];
  /** Highest level, from min to 9. */
  max: Scalars['Int']['output'];
};

/** How a technology is protected. */
export type IntellectualProperty = {
  __typename?: 'IntellectualProperty';
  /** Kind of protection. */
  status: IntellectualPropertyStatus;
  /** The rights, where they have numbers. */
  rights: Array<IntellectualPropertyRight>;
};

/** A right that an office has granted or is asked to grant. */
export type IntellectualPropertyRight = {
  __typename?: 'IntellectualPropertyRight';
  /** Number of the right or of the application, as the office writes it. */
  number: Scalars['String']['output'];
  /** The office, for example USPTO. */
  office: Scalars['String']['output'];
  /** Last day of protection. Null when it is not known. */
  expiresOn: Maybe<Scalars['Date']['output']>;
};

/** Whether a listing offers or asks. Values may be added. */
export type TechnologyKind =
  /** An institution offers a technology. */
  | 'OFFER'
  /** An institution looks for a technology. */
  | 'REQUEST';

/** Who may read a listing. Values may be added. */
export type TechnologyAccess =
  /** Everyone. */
  | 'PUBLIC'
  /** Users of the countries that are members of the D-8. */
  | 'MEMBERS'
  /** Users of the countries the owner has listed. */
  | 'LISTED_COUNTRIES'
  /** Those to whom the owner gives it on request; until then only its owner and those who run the network. */
  | 'ON_REQUEST';

/** Where a listing stands. Values may be added. */
export type TechnologyState =
  /** Being written. */
  | 'DRAFT'
  /** Waiting for a moderator. */
  | 'SUBMITTED'
  /** Sent back to its owner with a reason. */
  | 'RETURNED'
  /** Refused by a moderator. */
  | 'REJECTED'
  /** In the lists. */
  | 'PUBLISHED'
  /** Past its end and not renewed. */
  | 'EXPIRED'
  /** Taken back by its owner. */
  | 'WITHDRAWN'
  /** A partner was found. */
  | 'FULFILLED';

/** How far the development of a technology has come. Values may be added. */
export type DevelopmentStage =
  /** An idea worked out on paper. */
  | 'CONCEPT'
  /** Tested in the laboratory. */
  | 'LAB_TESTED'
  /** Tested in the field. */
  | 'FIELD_TESTED'
  /** A prototype exists. */
  | 'PROTOTYPE'
  /** It can be seen at work. */
  | 'DEMONSTRATION_AVAILABLE'
  /** It is sold or used. */
  | 'ON_MARKET';

/** Kind of protection of a technology. Values may be added. */
export type IntellectualPropertyStatus =
  /** Not protected. */
  | 'NONE'
  /** Know-how kept secret. */
  | 'SECRET_KNOW_HOW'
  /** A right is applied for. */
  | 'APPLIED'
  /** A right is granted. */
  | 'GRANTED'
  /** Copyright. */
  | 'COPYRIGHT'
  /** Exclusive rights were given to a licensee. */
  | 'EXCLUSIVE_RIGHTS'
  /** Published under an open-source licence. */
  | 'OPEN_SOURCE'
  /** Something else. */
  | 'OTHER';

/** Kind of cooperation the owner of a listing looks for. Values may be added. */
export type CooperationType =
  /** A licence. */
  | 'LICENCE'
  /** Joint research and development. */
  | 'RD_COOPERATION'
  /** Help with engineering, testing or adaptation. */
  | 'TECHNICAL_COOPERATION'
  /** Sale or distribution. */
  | 'COMMERCIAL'
  /** A joint company. */
  | 'JOINT_VENTURE'
  /** Capital. */
  | 'INVESTMENT'
  /** Work given to a partner. */
  | 'OUTSOURCING'
  /** Supply of goods or components. */
  | 'SUPPLY'
  /** Services. */
  | 'SERVICES';

/** Orders of a list of listings. Values may be added. */
export type TechnologyOrder =
  /** Last published first. */
  | 'NEWEST'
  /** Last announced by its source first; those without a year last. */
  | 'YEAR'
  /** By title, A to Z, in the listing's own language. */
  | 'TITLE'
  /** Nearest deadline first, after those that have none. */
  | 'DEADLINE'
  /** Best match of the query first; only together with a query. */
  | 'RELEVANCE';

/** Conditions on listings; those given must all hold, and of a list one value is enough. */
export type TechnologyFilter = {
  /** Offers, requests or both. */
  kinds?: InputMaybe<Array<TechnologyKind>>;
  /** Countries of the offering or asking side. */
  countries?: InputMaybe<Array<Scalars['CountryCode']['input']>>;
  /** Countries it may be transferred to, or whose offers are welcome; a listing for every country is kept as well. */
  targetCountries?: InputMaybe<Array<Scalars['CountryCode']['input']>>;
  /** States; without it, PUBLISHED only. Everyone may read PUBLISHED, EXPIRED and FULFILLED; the others only those whose listing it is and those who moderate it. */
  states?: InputMaybe<Array<TechnologyState>>;
  /** Stages of development. */
  stages?: InputMaybe<Array<DevelopmentStage>>;
  /** Kinds of protection. */
  intellectualProperty?: InputMaybe<Array<IntellectualPropertyStatus>>;
  /** Kinds of cooperation. */
  cooperationTypes?: InputMaybe<Array<CooperationType>>;
  /** Years of first announcement. */
  years?: InputMaybe<YearRange>;
  /** Keywords, exactly as written. */
  keywords?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Codes of a vocabulary term, for example /29/97/543 of euroSciVoc. */
  classifications?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Sustainable development goals, 1 to 17. */
  sustainableDevelopmentGoals?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** A readiness level that the listing's range holds. */
  readinessLevel?: InputMaybe<Scalars['Int']['input']>;
  /** Days of the deadline. */
  deadline?: InputMaybe<DateRangeInput>;
  /** Codes of the platforms that gave the listing. */
  platforms?: InputMaybe<Array<Scalars['String']['input']>>;
  /** True for samples only, false for none. */
  samples?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A page of listings, and what can be said of the whole list. */
export type TechnologyConnection = {
  __typename?: 'TechnologyConnection';
  /** The listings of this page with their cursors. */
  edges: Array<TechnologyEdge>;
  /** The listings of this page. */
  nodes: Array<TechnologyListing>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many listings the whole list has. */
  totalCount: Scalars['Int']['output'];
  /** Counts by value over the whole list; null below another record, where there are none. */
  facets: Maybe<TechnologyFacets>;
};

/** A listing and its place in the list. */
export type TechnologyEdge = {
  __typename?: 'TechnologyEdge';
  /** Place of the listing, for the argument after. */
  cursor: Scalars['String']['output'];
  /** The listing. */
  node: TechnologyListing;
};

/** How many listings have each value, most frequent first, 50 values at most. Each facet ignores its own filter. */
export type TechnologyFacets = {
  __typename?: 'TechnologyFacets';
  /** By offer and request. */
  kinds: Array<FacetValue>;
  /** By country of the offering or asking side. */
  countries: Array<FacetValue>;
  /** By state, among the listings the reader may see. */
  states: Array<FacetValue>;
  /** By stage of development. */
  stages: Array<FacetValue>;
  /** By kind of protection. */
  intellectualProperty: Array<FacetValue>;
  /** By kind of cooperation. */
  cooperationTypes: Array<FacetValue>;
  /** By year of first announcement. */
  years: Array<FacetValue>;
  /** By vocabulary term. */
  classifications: Array<FacetValue>;
  /** By sustainable development goal. */
  sustainableDevelopmentGoals: Array<FacetValue>;
  /** By platform that gave the listing. */
  platforms: Array<FacetValue>;
};

export type Institution = {
  __typename?: 'Institution';
  id: Scalars['ID']['output'];
  /** Offers and requests of this institution, newest first unless ordered otherwise. Null while technologies cannot be reached. */
  technologies: Maybe<TechnologyConnection>;
  /** Expressions of interest it has sent: those the reader may read, last sent first. Null while technologies cannot be reached. */
  interestsSent: Maybe<ExpressionOfInterestConnection>;
  /** Expressions of interest in its listings: those the reader may read, last sent first. Null while technologies cannot be reached. */
  interestsReceived: Maybe<ExpressionOfInterestConnection>;
  /** Published packages that it supplies, by title. Null while technologies cannot be reached. */
  technologyPackages: Maybe<TechnologyPackageConnection>;
  /** Documented transfers it has given or received, latest year first: published ones, and others where they concern the reader. Null while technologies cannot be reached. */
  transferCases: Maybe<TransferCaseConnection>;
};


export type InstitutionTechnologiesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TechnologyFilter>;
  orderBy?: InputMaybe<TechnologyOrder>;
};


export type InstitutionInterestsSentArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type InstitutionInterestsReceivedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type InstitutionTechnologyPackagesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type InstitutionTransferCasesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type Body = {
  __typename?: 'Body';
  id: Scalars['ID']['output'];
  /** Offers and requests that belong to this task force, newest first unless ordered otherwise. Null while technologies cannot be reached. */
  technologies: Maybe<TechnologyConnection>;
};


export type BodyTechnologiesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TechnologyFilter>;
  orderBy?: InputMaybe<TechnologyOrder>;
};

export type Event = {
  __typename?: 'Event';
  id: Scalars['ID']['output'];
  /** Offers shown at this event, newest first unless ordered otherwise. Null while technologies cannot be reached. */
  exhibits: Maybe<TechnologyConnection>;
};


export type EventExhibitsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TechnologyFilter>;
  orderBy?: InputMaybe<TechnologyOrder>;
};

export type Project = {
  __typename?: 'Project';
  nodeKey: Scalars['ID']['output'];
  /** Offers that came out of this project, newest first unless ordered otherwise. Null while technologies cannot be reached. */
  outputs: Maybe<TechnologyConnection>;
};


export type ProjectOutputsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TechnologyFilter>;
  orderBy?: InputMaybe<TechnologyOrder>;
};

/** What a country, or a branch of its economy, needs in technology; requests can come of it. */
export type NeedAssessment = {
  __typename?: 'NeedAssessment';
  nodeKey: Scalars['ID']['output'];
  /** Requests for technologies that follow from this assessment, newest first unless ordered otherwise. Null while technologies cannot be reached. */
  requests: Maybe<TechnologyConnection>;
};


/** What a country, or a branch of its economy, needs in technology; requests can come of it. */
export type NeedAssessmentRequestsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TechnologyFilter>;
  orderBy?: InputMaybe<TechnologyOrder>;
};

export type Platform = {
  __typename?: 'Platform';
  code: Scalars['String']['output'];
  /** Offers and requests this platform gave, newest first unless ordered otherwise. Null while technologies cannot be reached. */
  technologies: Maybe<TechnologyConnection>;
};


export type PlatformTechnologiesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TechnologyFilter>;
  orderBy?: InputMaybe<TechnologyOrder>;
};

/** The best matches of one listing among those the reader may see. */
export type MatchList = {
  __typename?: 'MatchList';
  /** The matches, best first. */
  nodes: Array<Match>;
  /** Whether there are more than were asked for. */
  hasMore: Scalars['Boolean']['output'];
};

/** An offer and a request that may suit each other. */
export type Match = {
  __typename?: 'Match';
  /** The side that offers. */
  offer: TechnologyOffer;
  /** The side that asks. */
  request: TechnologyRequest;
  /** From 0, nothing in common, to 1, the offer says all that the request asks for and fits in every respect; above 0.3 a pair mostly shares its subject. For ordering, no probability; the same from both sides. */
  score: Scalars['Float']['output'];
  /** What speaks for it, the most telling first. */
  reasons: Array<MatchReason>;
};

/** Something that an offer and a request have in common. */
export type MatchReason = {
  __typename?: 'MatchReason';
  /** What kind of thing. */
  kind: MatchReasonKind;
  /** The reason as an English sentence. */
  text: Scalars['String']['output'];
  /** What is shared: words, codes, levels or countries, as the kind says. Ten at most. */
  shared: Array<Scalars['String']['output']>;
};

/** What an offer and a request can have in common. Values may be added. */
export type MatchReasonKind =
  /** Words of their texts, the rarest and weightiest first. */
  | 'WORDS'
  /** Keywords that both owners have given. */
  | 'KEYWORDS'
  /** Terms of a vocabulary, as scheme and code. */
  | 'CLASSIFICATION'
  /** Branches of the economy, as scheme and code. */
  | 'SECTOR'
  /** Sustainable development goals, by number. */
  | 'GOAL'
  /** The task force of the network, by its id. */
  | 'TASK_FORCE'
  /** Readiness levels, the lowest and the highest in common. */
  | 'READINESS'
  /** Kinds of cooperation that both look for. */
  | 'COOPERATION'
  /** The countries of both, where each side names the other's. */
  | 'COUNTRIES';

/** What a listing will say, before it is handed in. */
export type TechnologyDuplicatesInput = {
  /** Whether it offers or asks; only listings of the same kind are compared. */
  kind: TechnologyKind;
  /** Id of the listing itself where it is stored already; it is no duplicate of itself. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** The title in each language it has, 1 to 20. */
  titles: Array<Scalars['String']['input']>;
  /** The summary. */
  summary?: InputMaybe<Scalars['String']['input']>;
  /** The whole text. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Keywords. */
  keywords?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Id of the institution that offers or asks. */
  institutionId?: InputMaybe<Scalars['ID']['input']>;
  /** Numbers of patents and other rights, however they are written. */
  rightNumbers?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Page of the listing at its source. */
  sourceUrl?: InputMaybe<Scalars['String']['input']>;
};

/** A listing that another one probably repeats. */
export type TechnologyDuplicate = {
  __typename?: 'TechnologyDuplicate';
  /** The listing that is there already. */
  listing: TechnologyListing;
  /** How likely it is the same, from 0.6, worth a look, to 1, certain. For ordering, no probability. */
  score: Scalars['Float']['output'];
  /** What speaks for it, the most telling first. */
  reasons: Array<DuplicateReason>;
};

/** Something that makes a listing look like another one. */
export type DuplicateReason = {
  __typename?: 'DuplicateReason';
  /** What kind of thing. */
  kind: DuplicateReasonKind;
  /** The reason as an English sentence. */
  text: Scalars['String']['output'];
};

/** What can make a listing look like another one. Values may be added. */
export type DuplicateReasonKind =
  /** They came from the same page. */
  | 'SAME_PAGE'
  /** They name the same patent or other right. */
  | 'SAME_RIGHT'
  /** Their titles have the same words, or nearly. */
  | 'SIMILAR_TITLE'
  /** Their texts have the same words, or nearly. */
  | 'SIMILAR_TEXT'
  /** They are of the same institution. */
  | 'SAME_INSTITUTION';

/** A property of listings by which statistics count. Values may be added. */
export type TechnologyStatisticsBy =
  /** Country of the offering or asking side. */
  | 'COUNTRY'
  /** Vocabulary terms; a listing with several counts under each. */
  | 'FIELD'
  /** Branches of the economy; a listing with several counts under each. */
  | 'SECTOR'
  /** Sustainable development goals; a listing with several counts under each. */
  | 'GOAL'
  /** Kinds of cooperation; a listing with several counts under each. */
  | 'COOPERATION'
  /** State. */
  | 'STATE'
  /** Offer or request. */
  | 'KIND'
  /** Stage of development. */
  | 'STAGE'
  /** Platform that gave the listing. */
  | 'PLATFORM';

/** Length of a period of statistics. */
export type StatisticsPeriod =
  /** A calendar month. */
  | 'MONTH'
  /** A calendar year. */
  | 'YEAR';

/** How many listings were published over time; every series has a count for every period, also where it is 0. */
export type TechnologyStatistics = {
  __typename?: 'TechnologyStatistics';
  /** The first day of each period, in order; 120 at most. */
  periods: Array<Scalars['Date']['output']>;
  /** How many listings were published in each period, each counted once. */
  counts: Array<Scalars['Int']['output']>;
  /** How many were published in all periods together, each counted once. */
  totalCount: Scalars['Int']['output'];
  /** One for each of the most frequent values, then one for the other values and one for listings without a value, where there are any. */
  series: Array<TechnologySeries>;
};

/** How many listings with one value, or with any of the rest, were published in each period. */
export type TechnologySeries = {
  __typename?: 'TechnologySeries';
  /** What is counted. */
  kind: SeriesKind;
  /** The value: a country code, a code of a vocabulary, the name of an enum value. Null for OTHER and NONE. */
  value: Maybe<Scalars['String']['output']>;
  /** The value for readers. */
  label: Scalars['String']['output'];
  /** The count of each period, in the order of periods. */
  counts: Array<Scalars['Int']['output']>;
  /** The sum of the counts. */
  totalCount: Scalars['Int']['output'];
};

/** What a series counts. Values may be added. */
export type SeriesKind =
  /** Listings with one value. */
  | 'VALUE'
  /** Listings with values that have no series of their own; one with several of them counts for each. */
  | 'OTHER'
  /** Listings without a value. */
  | 'NONE';

/** What can be changed, each field one action. What the input gets wrong is told in `userErrors`, not in `errors`. */
export type Mutation = {
  __typename?: 'Mutation';
  /** Saves a search. From now on it finds each listing once that comes into the lists and that its owner may read. By anyone who is signed in, 50 at most. */
  savedSearchCreate: Maybe<SavedSearchPayload>;
  /** Changes what is looked for; with nothing to change it lets the owner's present rights count from now on. By its owner. */
  savedSearchRevise: Maybe<SavedSearchPayload>;
  /** Stops it for a while. By its owner. */
  savedSearchPause: Maybe<SavedSearchPayload>;
  /** Lets it go on; what came in between is not made up for. By its owner. */
  savedSearchResume: Maybe<SavedSearchPayload>;
  /** Throws it away with its feed and its addresses: the search in the payload is null on success. By its owner. */
  savedSearchDelete: Maybe<SavedSearchPayload>;
  /** Gives its feed another address; the old one is gone. By its owner. */
  savedSearchRenewFeed: Maybe<SavedSearchPayload>;
  /** Lets what it finds be posted to an address from now on, signed with a new secret after Standard Webhooks. By its owner. */
  savedSearchSetWebhook: Maybe<SavedSearchWebhookPayload>;
  /** Ends the posting. By its owner. */
  savedSearchRemoveWebhook: Maybe<SavedSearchPayload>;
  /** Lets what it finds be sent to a mail address, once the address has said yes by a link it is sent. By its owner. */
  savedSearchSetMail: Maybe<SavedSearchPayload>;
  /** Ends the mails. By its owner. */
  savedSearchRemoveMail: Maybe<SavedSearchPayload>;
  /** Says that an institution is interested in a published listing of another one. By an editor of that institution; one interest of an institution in a listing can be open at a time. */
  interestSend: Maybe<ExpressionOfInterestPayload>;
  /** Passes an interest on to the listing's owner, who has 30 days to answer. By a moderator of the listing's country or the secretariat. */
  interestForward: Maybe<ExpressionOfInterestPayload>;
  /** Says that the owner wants to talk. By an editor of the listing's institution; for a listing that a platform gave also by a moderator of its country or the secretariat. */
  interestAccept: Maybe<ExpressionOfInterestPayload>;
  /** Says that the owner does not want to talk; the reason says why and is read by the other side. By those who can accept. */
  interestDecline: Maybe<ExpressionOfInterestPayload>;
  /** Says that both sides talk. By either side. */
  interestNegotiate: Maybe<ExpressionOfInterestPayload>;
  /** Ends the talks with an agreement between the two institutions, which the viewer can read. By either side. */
  interestConclude: Maybe<ExpressionOfInterestPayload>;
  /** Ends the talks without an agreement; the reason says why. By either side. */
  interestClose: Maybe<ExpressionOfInterestPayload>;
  /** Writes to the other side, from the forwarding to the end of the talks. By either side; it names no version, so that two who write at once are both heard. */
  interestMessage: Maybe<ExpressionOfInterestPayload>;
  /** Writes the draft of an offer, for an institution that the viewer edits. */
  technologyOfferCreate: Maybe<TechnologyListingPayload>;
  /** Writes the draft of a request, for an institution that the viewer edits. */
  technologyRequestCreate: Maybe<TechnologyListingPayload>;
  /** Rewrites an offer that is a draft or was returned, which makes it a draft again. */
  technologyOfferRevise: Maybe<TechnologyListingPayload>;
  /** Rewrites a request that is a draft or was returned, which makes it a draft again. */
  technologyRequestRevise: Maybe<TechnologyListingPayload>;
  /** Hands a draft to the moderators. */
  technologySubmit: Maybe<TechnologyListingPayload>;
  /** Sends a submitted listing back to its owner, who can rewrite it; the reason says what is missing. */
  technologyReturn: Maybe<TechnologyListingPayload>;
  /** Refuses a submitted listing for good; the reason says why. */
  technologyReject: Maybe<TechnologyListingPayload>;
  /** Puts a submitted listing into the lists. Its institution must be active, and the moderator of another institution. */
  technologyPublish: Maybe<TechnologyListingPayload>;
  /** Keeps a listing in the lists for longer, or brings an expired one back. */
  technologyRenew: Maybe<TechnologyListingPayload>;
  /** Takes a published listing out of the lists; the reason says why. */
  technologyWithdraw: Maybe<TechnologyListingPayload>;
  /** Says that a partner was found for a published listing. */
  technologyFulfil: Maybe<TechnologyListingPayload>;
  /** Throws away a draft, a returned or a rejected listing. It cannot be read afterwards: the listing in the payload is null on success. */
  technologyDiscard: Maybe<TechnologyListingPayload>;
  /** Lets the editors of other institutions read a listing with the access ON_REQUEST, or no longer. */
  technologyShare: Maybe<TechnologyListingPayload>;
  /** Writes the draft of a package, for an institution that the viewer edits. */
  packageCreate: Maybe<TechnologyPackagePayload>;
  /** Rewrites a package that is a draft or was returned, which makes it a draft again. By an editor of its supplier. */
  packageRevise: Maybe<TechnologyPackagePayload>;
  /** Hands a draft to the moderators. By an editor of its supplier. */
  packageSubmit: Maybe<TechnologyPackagePayload>;
  /** Sends a submitted package back; the reason says what is missing. By a moderator of its country or the secretariat, of another institution. */
  packageReturn: Maybe<TechnologyPackagePayload>;
  /** Puts a submitted package into the directory. By a moderator of its country or the secretariat, of another institution. */
  packagePublish: Maybe<TechnologyPackagePayload>;
  /** Takes a published package out of the directory; the reason says why. By an editor of its supplier, or who may publish it. */
  packageWithdraw: Maybe<TechnologyPackagePayload>;
  /** Throws away a draft or a returned package: the package in the payload is null on success. By an editor of its supplier. */
  packageDiscard: Maybe<TechnologyPackagePayload>;
  /** Reports that a technology went from one institution to another. By an editor of either; the other one is asked to confirm it. */
  transferCaseReport: Maybe<TransferCasePayload>;
  /** Rewrites a case that is not confirmed yet or is disputed; the other side is asked again. By an editor of either institution. */
  transferCaseRevise: Maybe<TransferCasePayload>;
  /** Says that a reported case is so. By an editor of the institution that has not said so yet. */
  transferCaseConfirm: Maybe<TransferCasePayload>;
  /** Says that a case is not so, which takes a published one out of sight; the reason says what is wrong. By an editor of either institution. */
  transferCaseDispute: Maybe<TransferCasePayload>;
  /** Shows a confirmed case to everyone. By the secretariat or a moderator of one of its countries, of neither institution. */
  transferCasePublish: Maybe<TransferCasePayload>;
  /** Takes back a case that is not confirmed or is disputed: the case in the payload is null on success. By an editor of either institution. */
  transferCaseDiscard: Maybe<TransferCasePayload>;
};


/** What can be changed, each field one action. What the input gets wrong is told in `userErrors`, not in `errors`. */
export type MutationSavedSearchCreateArgs = {
  input: SavedSearchCreateInput;
};


/** What can be changed, each field one action. What the input gets wrong is told in `userErrors`, not in `errors`. */
export type MutationSavedSearchReviseArgs = {
  input: SavedSearchReviseInput;
};


/** What can be changed, each field one action. What the input gets wrong is told in `userErrors`, not in `errors`. */
export type MutationSavedSearchPauseArgs = {
  input: SavedSearchActionInput;
};


/** What can be changed, each field one action. What the input gets wrong is told in `userErrors`, not in `errors`. */
export type MutationSavedSearchResumeArgs = {
  input: SavedSearchActionInput;
};


/** What can be changed, each field one action. What the input gets wrong is told in `userErrors`, not in `errors`. */
export type MutationSavedSearchDeleteArgs = {
  input: SavedSearchActionInput;
};


/** What can be changed, each field one action. What the input gets wrong is told in `userErrors`, not in `errors`. */
export type MutationSavedSearchRenewFeedArgs = {
  input: SavedSearchActionInput;
};


/** What can be changed, each field one action. What the input gets wrong is told in `userErrors`, not in `errors`. */
export type MutationSavedSearchSetWebhookArgs = {
  input: SavedSearchWebhookInput;
};


/** What can be changed, each field one action. What the input gets wrong is told in `userErrors`, not in `errors`. */
export type MutationSavedSearchRemoveWebhookArgs = {
  input: SavedSearchActionInput;
};


/** What can be changed, each field one action. What the input gets wrong is told in `userErrors`, not in `errors`. */
export type MutationSavedSearchSetMailArgs = {
  input: SavedSearchMailInput;
};


/** What can be changed, each field one action. What the input gets wrong is told in `userErrors`, not in `errors`. */
export type MutationSavedSearchRemoveMailArgs = {
  input: SavedSearchActionInput;
};


/** What can be changed, each field one action. What the input gets wrong is told in `userErrors`, not in `errors`. */
export type MutationInterestSendArgs = {
  input: InterestSendInput;
};


/** What can be changed, each field one action. What the input gets wrong is told in `userErrors`, not in `errors`. */
export type MutationInterestForwardArgs = {
  input: InterestActionInput;
};


/** What can be changed, each field one action. What the input gets wrong is told in `userErrors`, not in `errors`. */
export type MutationInterestAcceptArgs = {
  input: InterestActionInput;
};


/** What can be changed, each field one action. What the input gets wrong is told in `userErrors`, not in `errors`. */
export type MutationInterestDeclineArgs = {
  input: InterestActionInput;
};


/** What can be changed, each field one action. What the input gets wrong is told in `userErrors`, not in `errors`. */
export type MutationInterestNegotiateArgs = {
  input: InterestActionInput;
};


/** What can be changed, each field one action. What the input gets wrong is told in `userErrors`, not in `errors`. */
export type MutationInterestConcludeArgs = {
  input: InterestConcludeInput;
};


/** What can be changed, each field one action. What the input gets wrong is told in `userErrors`, not in `errors`. */
export type MutationInterestCloseArgs = {
  input: InterestActionInput;
};


/** What can be changed, each field one action. What the input gets wrong is told in `userErrors`, not in `errors`. */
export type MutationInterestMessageArgs = {
  input: InterestMessageInput;
};


/** What can be changed, each field one action. What the input gets wrong is told in `userErrors`, not in `errors`. */
export type MutationTechnologyOfferCreateArgs = {
  input: TechnologyOfferCreateInput;
};


/** What can be changed, each field one action. What the input gets wrong is told in `userErrors`, not in `errors`. */
export type MutationTechnologyRequestCreateArgs = {
  input: TechnologyRequestCreateInput;
};


/** What can be changed, each field one action. What the input gets wrong is told in `userErrors`, not in `errors`. */
export type MutationTechnologyOfferReviseArgs = {
  input: TechnologyOfferReviseInput;
};


/** What can be changed, each field one action. What the input gets wrong is told in `userErrors`, not in `errors`. */
export type MutationTechnologyRequestReviseArgs = {
  input: TechnologyRequestReviseInput;
};


/** What can be changed, each field one action. What the input gets wrong is told in `userErrors`, not in `errors`. */
export type MutationTechnologySubmitArgs = {
  input: TechnologyActionInput;
};


/** What can be changed, each field one action. What the input gets wrong is told in `userErrors`, not in `errors`. */
export type MutationTechnologyReturnArgs = {
  input: TechnologyActionInput;
};


/** What can be changed, each field one action. What the input gets wrong is told in `userErrors`, not in `errors`. */
export type MutationTechnologyRejectArgs = {
  input: TechnologyActionInput;
};


/** What can be changed, each field one action. What the input gets wrong is told in `userErrors`, not in `errors`. */
export type MutationTechnologyPublishArgs = {
  input: TechnologyPublishInput;
};


/** What can be changed, each field one action. What the input gets wrong is told in `userErrors`, not in `errors`. */
export type MutationTechnologyRenewArgs = {
  input: TechnologyPublishInput;
};


/** What can be changed, each field one action. What the input gets wrong is told in `userErrors`, not in `errors`. */
export type MutationTechnologyWithdrawArgs = {
  input: TechnologyActionInput;
};


/** What can be changed, each field one action. What the input gets wrong is told in `userErrors`, not in `errors`. */
export type MutationTechnologyFulfilArgs = {
  input: TechnologyActionInput;
};


/** What can be changed, each field one action. What the input gets wrong is told in `userErrors`, not in `errors`. */
export type MutationTechnologyDiscardArgs = {
  input: TechnologyActionInput;
};


/** What can be changed, each field one action. What the input gets wrong is told in `userErrors`, not in `errors`. */
export type MutationTechnologyShareArgs = {
  input: TechnologyShareInput;
};


/** What can be changed, each field one action. What the input gets wrong is told in `userErrors`, not in `errors`. */
export type MutationPackageCreateArgs = {
  input: PackageCreateInput;
};


/** What can be changed, each field one action. What the input gets wrong is told in `userErrors`, not in `errors`. */
export type MutationPackageReviseArgs = {
  input: PackageReviseInput;
};


/** What can be changed, each field one action. What the input gets wrong is told in `userErrors`, not in `errors`. */
export type MutationPackageSubmitArgs = {
  input: PackageActionInput;
};


/** What can be changed, each field one action. What the input gets wrong is told in `userErrors`, not in `errors`. */
export type MutationPackageReturnArgs = {
  input: PackageActionInput;
};


/** What can be changed, each field one action. What the input gets wrong is told in `userErrors`, not in `errors`. */
export type MutationPackagePublishArgs = {
  input: PackageActionInput;
};


/** What can be changed, each field one action. What the input gets wrong is told in `userErrors`, not in `errors`. */
export type MutationPackageWithdrawArgs = {
  input: PackageActionInput;
};


/** What can be changed, each field one action. What the input gets wrong is told in `userErrors`, not in `errors`. */
export type MutationPackageDiscardArgs = {
  input: PackageActionInput;
};


/** What can be changed, each field one action. What the input gets wrong is told in `userErrors`, not in `errors`. */
export type MutationTransferCaseReportArgs = {
  input: TransferCaseReportInput;
};


/** What can be changed, each field one action. What the input gets wrong is told in `userErrors`, not in `errors`. */
export type MutationTransferCaseReviseArgs = {
  input: TransferCaseReviseInput;
};


/** What can be changed, each field one action. What the input gets wrong is told in `userErrors`, not in `errors`. */
export type MutationTransferCaseConfirmArgs = {
  input: TransferCaseActionInput;
};


/** What can be changed, each field one action. What the input gets wrong is told in `userErrors`, not in `errors`. */
export type MutationTransferCaseDisputeArgs = {
  input: TransferCaseActionInput;
};


/** What can be changed, each field one action. What the input gets wrong is told in `userErrors`, not in `errors`. */
export type MutationTransferCasePublishArgs = {
  input: TransferCaseActionInput;
};


/** What can be changed, each field one action. What the input gets wrong is told in `userErrors`, not in `errors`. */
export type MutationTransferCaseDiscardArgs = {
  input: TransferCaseActionInput;
};

/** A search that goes on by itself, and tells its owner what it finds. Nobody else knows of it. */
export type SavedSearch = Node & {
  __typename?: 'SavedSearch';
  /** Identifies the saved search in the whole network. */
  id: Scalars['ID']['output'];
  /** The id once more, by which Query.node finds out whether the record exists. */
  nodeKey: Scalars['ID']['output'];
  /** What its owner calls it. */
  name: Scalars['String']['output'];
  /** The words looked for, as technologies(query:) takes them. Null for none. */
  query: Maybe<Scalars['String']['output']>;
  /** The conditions, as JSON that technologies(filter:) takes as a variable. */
  filterJson: Scalars['String']['output'];
  /** Whether it goes on. */
  state: SavedSearchState;
  /** Path of its Atom feed below the address of the hub. Whoever knows it can read the feed. */
  feedPath: Scalars['String']['output'];
  /** Where what it finds is posted to. Null for nowhere. */
  webhook: Maybe<SavedSearchWebhook>;
  /** Whom what it finds is sent to by mail. Null for nobody. */
  mail: Maybe<SavedSearchMail>;
  /** Until when it finds what its owner may read. Afterwards it finds what everyone may read; each change by the owner makes it 90 days again. */
  rightsUntil: Scalars['DateTime']['output'];
  /** What it found, last found first; what the owner may no longer read, or is no longer in the lists, is left out. Kept for 90 days. */
  alerts: Array<SavedSearchAlert>;
  /** Where the record came from. */
  source: Source;
  /** When it was saved. */
  createdAt: Scalars['DateTime']['output'];
  /** When it was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Grows by one with every change. */
  version: Scalars['Int']['output'];
  /** Who did what to it, latest first; without addresses and secrets. */
  history: Maybe<RecordActionConnection>;
};


/** A search that goes on by itself, and tells its owner what it finds. Nobody else knows of it. */
export type SavedSearchAlertsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A search that goes on by itself, and tells its owner what it finds. Nobody else knows of it. */
export type SavedSearchHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Whether a saved search goes on. Values may be added. */
export type SavedSearchState =
  /** It looks for what is new. */
  | 'ACTIVE'
  /** Its owner has stopped it for a while. */
  | 'PAUSED';

/** An address that found listings are posted to. */
export type SavedSearchWebhook = {
  __typename?: 'SavedSearchWebhook';
  /** The address. */
  url: Scalars['String']['output'];
  /** When it was set, and its secret made. */
  setAt: Scalars['DateTime']['output'];
  /** When the hub gave it up after too many failures. Null while it is in use; set it again to revive it. */
  deadAt: Maybe<Scalars['DateTime']['output']>;
  /** How often in a row posting failed. */
  failures: Scalars['Int']['output'];
  /** Why it failed last. Null when it did not since the last success. */
  lastFailure: Maybe<Scalars['String']['output']>;
};

/** A mail address that found listings are sent to. */
export type SavedSearchMail = {
  __typename?: 'SavedSearchMail';
  /** The address. */
  address: Scalars['String']['output'];
  /** When it said yes. Null before, and nothing is sent to it. */
  confirmedAt: Maybe<Scalars['DateTime']['output']>;
};

/** A listing that a saved search has found. */
export type SavedSearchAlert = {
  __typename?: 'SavedSearchAlert';
  /** The listing. */
  listing: TechnologyListing;
  /** When it was found. */
  foundAt: Scalars['DateTime']['output'];
  /** How far it was posted. Null where there was no webhook. */
  webhook: Maybe<AlertDelivery>;
  /** How far it was sent by mail. Null where there was no confirmed address. */
  mail: Maybe<AlertDelivery>;
};

/** How far an alert was delivered one way. */
export type AlertDelivery = {
  __typename?: 'AlertDelivery';
  /** Where it stands. */
  state: AlertDeliveryState;
  /** How often it was tried. */
  tries: Scalars['Int']['output'];
  /** Why the last try failed. Null when none did. */
  reason: Maybe<Scalars['String']['output']>;
};

/** Where the delivery of an alert stands. Values may be added. */
export type AlertDeliveryState =
  /** Waits to be tried, again perhaps. */
  | 'PENDING'
  /** Delivered. */
  | 'SENT'
  /** Given up after too many tries. */
  | 'DEAD'
  /** Not delivered, since the listing or the address was gone when its turn came. */
  | 'DROPPED';

/** A page of saved searches. */
export type SavedSearchConnection = {
  __typename?: 'SavedSearchConnection';
  /** Those of this page with their cursors. */
  edges: Array<SavedSearchEdge>;
  /** Those of this page. */
  nodes: Array<SavedSearch>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many the whole list has. */
  totalCount: Scalars['Int']['output'];
};

/** A saved search and its place in the list. */
export type SavedSearchEdge = {
  __typename?: 'SavedSearchEdge';
  /** Place in the list, for the argument after. */
  cursor: Scalars['String']['output'];
  /** The saved search. */
  node: SavedSearch;
};

/** What became of an action on a saved search. */
export type SavedSearchPayload = {
  __typename?: 'SavedSearchPayload';
  /** The saved search as it now is. Null when nothing was changed, when it was thrown away, or when the same request was sent before and the viewer may no longer read it. */
  savedSearch: Maybe<SavedSearch>;
  /** Why nothing was changed. Empty on success. */
  userErrors: Array<TechnologyUserError>;
};

/** What became of a new webhook. */
export type SavedSearchWebhookPayload = {
  __typename?: 'SavedSearchWebhookPayload';
  /** The saved search as it now is. Null when nothing was changed, or when the same request was sent before and the viewer may no longer read it. */
  savedSearch: Maybe<SavedSearch>;
  /** The secret that signs what is posted, this once. Null when nothing was changed, and for a request that was sent before: set the webhook again for a new one. */
  secret: Maybe<Scalars['String']['output']>;
  /** Why nothing was changed. Empty on success. */
  userErrors: Array<TechnologyUserError>;
};

/** A search to be saved. */
export type SavedSearchCreateInput = {
  /** What to call it, one line of at most 200 characters. */
  name: Scalars['String']['input'];
  /** Words to look for. */
  query?: InputMaybe<Scalars['String']['input']>;
  /** Conditions, as technologies takes them; states can only be PUBLISHED. */
  filter?: InputMaybe<TechnologyFilter>;
  /** Chosen by the client: the same request sent again makes nothing more. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What is to be changed of a saved search. Fields that are left out stay as they are. */
export type SavedSearchReviseInput = {
  /** Id of the saved search. */
  id: Scalars['ID']['input'];
  /** Version of it that the viewer has read. */
  version: Scalars['Int']['input'];
  /** What to call it, one line of at most 200 characters. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Words to look for; null for none. */
  query?: InputMaybe<Scalars['String']['input']>;
  /** Conditions; null for none. */
  filter?: InputMaybe<TechnologyFilter>;
  /** Why, for the audit trail. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Chosen by the client: the same request sent again changes nothing more. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** One step of a saved search. */
export type SavedSearchActionInput = {
  /** Id of the saved search. */
  id: Scalars['ID']['input'];
  /** Version of it that the viewer has read. */
  version: Scalars['Int']['input'];
  /** Why, for the audit trail. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Chosen by the client: the same request sent again changes nothing more. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** Where found listings are to be posted to. */
export type SavedSearchWebhookInput = {
  /** Id of the saved search. */
  id: Scalars['ID']['input'];
  /** Version of it that the viewer has read. */
  version: Scalars['Int']['input'];
  /** Address on the public internet, https. */
  url: Scalars['URL']['input'];
  /** Why, for the audit trail. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Chosen by the client: the same request sent again changes nothing more. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** Whom found listings are to be sent to. */
export type SavedSearchMailInput = {
  /** Id of the saved search. */
  id: Scalars['ID']['input'];
  /** Version of it that the viewer has read. */
  version: Scalars['Int']['input'];
  /** The mail address. */
  address: Scalars['String']['input'];
  /** Why, for the audit trail. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Chosen by the client: the same request sent again changes nothing more. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What an institution wants of another institution's listing, and what came of it. Nobody reads it but editors of the two institutions (the listing's since it was forwarded), moderators of the two countries, the secretariat and administrators. */
export type ExpressionOfInterest = Node & {
  __typename?: 'ExpressionOfInterest';
  /** Identifies the expression of interest in the whole network. */
  id: Scalars['ID']['output'];
  /** The id once more, by which Query.node finds out whether the record exists. */
  nodeKey: Scalars['ID']['output'];
  /** The listing. Null when the reader may not read it, or it is gone. */
  listing: Maybe<TechnologyListing>;
  /** The institution that is interested. Null while institutions cannot be reached. */
  askingInstitution: Maybe<Institution>;
  /** Country of the institution that is interested. Null when it is not known. */
  askingCountry: Maybe<Country>;
  /** The institution of the listing. Null when the listing names none. */
  owningInstitution: Maybe<Institution>;
  /** Country of the listing. Null when it is not known. */
  owningCountry: Maybe<Country>;
  /** Where it stands. */
  state: InterestState;
  /** What the sides wrote to each other, oldest first, 100 at most; the first is what it was sent with. */
  messages: Array<InterestMessage>;
  /** When it was sent. */
  sentAt: Scalars['DateTime']['output'];
  /** When it was passed on to the listing's owner. Null before. */
  forwardedAt: Maybe<Scalars['DateTime']['output']>;
  /** When the owner accepted or declined. Null before. */
  answeredAt: Maybe<Scalars['DateTime']['output']>;
  /** When it lapses unless the owner answers. Null when it waits for no answer. */
  lapsesAt: Maybe<Scalars['DateTime']['output']>;
  /** Why it was declined or closed. Null otherwise. */
  closingNote: Maybe<Scalars['String']['output']>;
  /** The agreement it led to. Null when it led to none. */
  agreement: Maybe<Agreement>;
  /** Where the record came from. */
  source: Source;
  /** When the hub first stored it. */
  createdAt: Scalars['DateTime']['output'];
  /** When the hub last changed it. */
  updatedAt: Scalars['DateTime']['output'];
  /** Grows by one with every change. */
  version: Scalars['Int']['output'];
  /** Who did what to it, latest first. */
  history: Maybe<RecordActionConnection>;
};


/** What an institution wants of another institution's listing, and what came of it. Nobody reads it but editors of the two institutions (the listing's since it was forwarded), moderators of the two countries, the secretariat and administrators. */
export type ExpressionOfInterestHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** What institutions have agreed or are about to agree, for example a memorandum of understanding. */
export type Agreement = {
  __typename?: 'Agreement';
  nodeKey: Scalars['ID']['output'];
};

/** What one side wrote to the other. */
export type InterestMessage = {
  __typename?: 'InterestMessage';
  /** When. */
  at: Scalars['DateTime']['output'];
  /** Which side wrote it. */
  side: InterestSide;
  /** The message, as plain text. */
  text: Scalars['String']['output'];
};

/** Where an expression of interest stands. Values may be added. */
export type InterestState =
  /** Sent; waits for who runs the network in the listing's country. */
  | 'SENT'
  /** Passed on to the listing's owner; waits for an answer. */
  | 'FORWARDED'
  /** The owner wants to talk. */
  | 'ACCEPTED'
  /** The owner does not want to talk. */
  | 'DECLINED'
  /** Nobody answered in time. */
  | 'LAPSED'
  /** Both sides talk. */
  | 'NEGOTIATION'
  /** The talks ended with an agreement. */
  | 'AGREEMENT'
  /** The talks ended without one. */
  | 'CLOSED';

/** A side of an expression of interest. Values may be added. */
export type InterestSide =
  /** The institution that is interested. */
  | 'ASKING'
  /** The institution whose listing it is, or who answers for it. */
  | 'OWNING';

/** A page of expressions of interest. */
export type ExpressionOfInterestConnection = {
  __typename?: 'ExpressionOfInterestConnection';
  /** Those of this page with their cursors. */
  edges: Array<ExpressionOfInterestEdge>;
  /** Those of this page. */
  nodes: Array<ExpressionOfInterest>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many the whole list has, of those the reader may read. */
  totalCount: Scalars['Int']['output'];
};

/** An expression of interest and its place in the list. */
export type ExpressionOfInterestEdge = {
  __typename?: 'ExpressionOfInterestEdge';
  /** Place in the list, for the argument after. */
  cursor: Scalars['String']['output'];
  /** The expression of interest. */
  node: ExpressionOfInterest;
};

/** Conditions on expressions of interest; those given must all hold, and of a list one value is enough. */
export type InterestFilter = {
  /** ASKING: those that the viewer's institutions sent; OWNING: those they received. */
  side?: InputMaybe<InterestSide>;
  /** Where they stand. */
  states?: InputMaybe<Array<InterestState>>;
  /** Ids of the listings. */
  listings?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** What became of an action on an expression of interest. */
export type ExpressionOfInterestPayload = {
  __typename?: 'ExpressionOfInterestPayload';
  /** The expression of interest as it now is. Null when nothing was changed, or when the same request was sent before and the viewer may no longer read it. */
  interest: Maybe<ExpressionOfInterest>;
  /** Why nothing was changed. Empty on success. */
  userErrors: Array<TechnologyUserError>;
};

/** An expression of interest. */
export type InterestSendInput = {
  /** Id of the listing. */
  listingId: Scalars['ID']['input'];
  /** The institution that is interested; one that the viewer edits. */
  institutionId: Scalars['ID']['input'];
  /** What it is interested in and why, at most 4,000 characters. */
  message: Scalars['String']['input'];
  /** Chosen by the client: the same request sent again makes nothing more. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** One step of an expression of interest. */
export type InterestActionInput = {
  /** Id of the expression of interest. */
  id: Scalars['ID']['input'];
  /** Version of it that the viewer has read. */
  version: Scalars['Int']['input'];
  /** Why, for the audit trail; needed to decline and to close. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Chosen by the client: the same request sent again changes nothing more. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The end of talks by an agreement. */
export type InterestConcludeInput = {
  /** Id of the expression of interest. */
  id: Scalars['ID']['input'];
  /** Version of it that the viewer has read. */
  version: Scalars['Int']['input'];
  /** Id of the agreement; both institutions are parties of it. */
  agreementId: Scalars['ID']['input'];
  /** Why, for the audit trail. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Chosen by the client: the same request sent again changes nothing more. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** A message to the other side. */
export type InterestMessageInput = {
  /** Id of the expression of interest. */
  id: Scalars['ID']['input'];
  /** The message, at most 4,000 characters. */
  message: Scalars['String']['input'];
  /** Chosen by the client: the same request sent again changes nothing more. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What became of an action on a listing. */
export type TechnologyListingPayload = {
  __typename?: 'TechnologyListingPayload';
  /** The listing as it now is. Null when nothing was changed, when it was thrown away, or when the same request was sent before and the viewer may no longer read it. */
  technology: Maybe<TechnologyListing>;
  /** Listings the viewer may read that this one may repeat, likeliest first, five at most; for its owner before it is judged, and for who judges it. */
  possibleDuplicates: Array<TechnologyDuplicate>;
  /** Why nothing was changed. Empty on success. */
  userErrors: Array<TechnologyUserError>;
};

/** Why an action was refused. */
export type TechnologyUserError = {
  __typename?: 'TechnologyUserError';
  /** What kind of refusal it is. */
  code: TechnologyUserErrorCode;
  /** What is wrong and what would be right. */
  message: Scalars['String']['output'];
  /** The input field at fault, from the argument down; empty when it is about none. */
  path: Array<Scalars['String']['output']>;
};

/** Kind of a refusal. Values may be added. */
export type TechnologyUserErrorCode =
  /** There is no such record, or the reader may not know of it. */
  | 'NOT_FOUND'
  /** The record was changed since it was read; read it again and decide anew. */
  | 'STALE_VERSION'
  /** The record is not in a state from which this can be done. */
  | 'WRONG_STATE'
  /** A value breaks a rule; path names it. */
  | 'INVALID'
  /** Another record stands in the way. */
  | 'CONFLICT';

/** A new offer. */
export type TechnologyOfferCreateInput = {
  /** The institution that offers it; its editors own the listing. */
  institutionId: Scalars['ID']['input'];
  /** What the offer says; a title is needed, everything else can follow before it is submitted. */
  content: TechnologyOfferContent;
  /** Chosen by the client: the same request sent again makes nothing more. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** A new request. */
export type TechnologyRequestCreateInput = {
  /** The institution that asks; its editors own the listing. */
  institutionId: Scalars['ID']['input'];
  /** What the request says; a title is needed, everything else can follow before it is submitted. */
  content: TechnologyRequestContent;
  /** Chosen by the client: the same request sent again makes nothing more. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** New words for an offer. */
export type TechnologyOfferReviseInput = {
  /** Id of the offer. */
  id: Scalars['ID']['input'];
  /** Version of the offer that the change builds on. */
  version: Scalars['Int']['input'];
  /** What is to be changed: fields that are left out stay as they are, null empties them. */
  content: TechnologyOfferContent;
  /** Why, for the audit trail. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Chosen by the client: the same request sent again changes nothing more. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** New words for a request. */
export type TechnologyRequestReviseInput = {
  /** Id of the request. */
  id: Scalars['ID']['input'];
  /** Version of the request that the change builds on. */
  version: Scalars['Int']['input'];
  /** What is to be changed: fields that are left out stay as they are, null empties them. */
  content: TechnologyRequestContent;
  /** Why, for the audit trail. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Chosen by the client: the same request sent again changes nothing more. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** One step of a listing's way. */
export type TechnologyActionInput = {
  /** Id of the listing. */
  id: Scalars['ID']['input'];
  /** Version of the listing that the viewer has read. */
  version: Scalars['Int']['input'];
  /** Why, for the audit trail; needed to return, reject and withdraw. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Chosen by the client: the same request sent again changes nothing more. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** A step that puts a listing into the lists. */
export type TechnologyPublishInput = {
  /** Id of the listing. */
  id: Scalars['ID']['input'];
  /** Version of the listing that the viewer has read. */
  version: Scalars['Int']['input'];
  /** Last day in the lists, within a year from now. Without it: a year from now, or a request's deadline if that is sooner. */
  expiresOn?: InputMaybe<Scalars['Date']['input']>;
  /** Why, for the audit trail. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Chosen by the client: the same request sent again changes nothing more. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** Who may read a listing with the access ON_REQUEST besides its owner. */
export type TechnologyShareInput = {
  /** Id of the listing. */
  id: Scalars['ID']['input'];
  /** Version of the listing that the viewer has read. */
  version: Scalars['Int']['input'];
  /** The institutions whose editors may read it from now on, all of them; empty for none. */
  institutionIds: Array<Scalars['ID']['input']>;
  /** Why, for the audit trail. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Chosen by the client: the same request sent again changes nothing more. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What an offer says. Fields that are left out stay as they are, null empties them. */
export type TechnologyOfferContent = {
  /** Short name, the offer's own language first; at most 300 characters. */
  title?: InputMaybe<Array<LocalizedTextInput>>;
  /** One paragraph for a first look, at most 2,000 characters. */
  summary?: InputMaybe<Array<LocalizedTextInput>>;
  /** The whole text, at most 20,000 characters. */
  description?: InputMaybe<Array<LocalizedTextInput>>;
  /** Free words by which it is to be found, at most 50. */
  keywords?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Terms of public vocabularies, at most 50. */
  classifications?: InputMaybe<Array<CodeInput>>;
  /** Branches of the economy, by ISIC or NACE. */
  sectors?: InputMaybe<Array<CodeInput>>;
  /** Sustainable development goals, 1 to 17. */
  sustainableDevelopmentGoals?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** Whom to write to. */
  contact?: InputMaybe<TechnologyContactInput>;
  /** Countries it may be transferred to; empty for every country. */
  targetCountries?: InputMaybe<Array<Scalars['CountryCode']['input']>>;
  /** Kinds of cooperation looked for. */
  cooperationTypes?: InputMaybe<Array<CooperationType>>;
  /** Who may read it; PUBLIC where a new listing does not say. */
  access?: InputMaybe<TechnologyAccess>;
  /** Calendar year in which it was first announced. */
  year?: InputMaybe<Scalars['Int']['input']>;
  /** The task force it belongs to. */
  taskForceId?: InputMaybe<Scalars['ID']['input']>;
  /** Technology readiness of the offer. */
  readiness?: InputMaybe<ReadinessRangeInput>;
  /** How far its development has come; ON_MARKET goes with readiness 9. */
  stage?: InputMaybe<DevelopmentStage>;
  /** How it is protected; GRANTED needs a right with number and office. */
  intellectualProperty?: InputMaybe<IntellectualPropertyInput>;
  /** What it does better than what is in use. */
  advantages?: InputMaybe<Array<LocalizedTextInput>>;
  /** What it can be used for. */
  applications?: InputMaybe<Array<LocalizedTextInput>>;
  /** The partner looked for. */
  partnerSought?: InputMaybe<Array<LocalizedTextInput>>;
  /** Events at which it was or will be shown, at most 50. */
  exhibitedAtIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The project it came out of. */
  originProjectId?: InputMaybe<Scalars['ID']['input']>;
};

/** What a request says. Fields that are left out stay as they are, null empties them. */
export type TechnologyRequestContent = {
  /** Short name, the request's own language first; at most 300 characters. */
  title?: InputMaybe<Array<LocalizedTextInput>>;
  /** One paragraph for a first look, at most 2,000 characters. */
  summary?: InputMaybe<Array<LocalizedTextInput>>;
  /** The whole text, at most 20,000 characters. */
  description?: InputMaybe<Array<LocalizedTextInput>>;
  /** Free words by which it is to be found, at most 50. */
  keywords?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Terms of public vocabularies, at most 50. */
  classifications?: InputMaybe<Array<CodeInput>>;
  /** Branches of the economy, by ISIC or NACE. */
  sectors?: InputMaybe<Array<CodeInput>>;
  /** Sustainable development goals, 1 to 17. */
  sustainableDevelopmentGoals?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** Whom to write to. */
  contact?: InputMaybe<TechnologyContactInput>;
  /** Countries whose offers are welcome; empty for every country. */
  targetCountries?: InputMaybe<Array<Scalars['CountryCode']['input']>>;
  /** Kinds of cooperation looked for. */
  cooperationTypes?: InputMaybe<Array<CooperationType>>;
  /** Who may read it; PUBLIC where a new listing does not say. */
  access?: InputMaybe<TechnologyAccess>;
  /** Calendar year in which it was first announced. */
  year?: InputMaybe<Scalars['Int']['input']>;
  /** The task force it belongs to. */
  taskForceId?: InputMaybe<Scalars['ID']['input']>;
  /** Technology readiness an offer should have. */
  readiness?: InputMaybe<ReadinessRangeInput>;
  /** The problem to be solved. */
  need?: InputMaybe<Array<LocalizedTextInput>>;
  /** The knowledge a partner should bring. */
  expertiseSought?: InputMaybe<Array<LocalizedTextInput>>;
  /** What a solution must respect. */
  constraints?: InputMaybe<Array<LocalizedTextInput>>;
  /** What can be spent. */
  budget?: InputMaybe<MoneyInput>;
  /** Last day for answers. */
  deadline?: InputMaybe<Scalars['Date']['input']>;
  /** The needs assessment that found the need. */
  originAssessmentId?: InputMaybe<Scalars['ID']['input']>;
};

/** A person or an office that answers for a listing. */
export type TechnologyContactInput = {
  /** Name of the person or the office. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** What the person is at the institution. */
  role?: InputMaybe<Scalars['String']['input']>;
  /** Page through which to write. */
  url?: InputMaybe<Scalars['URL']['input']>;
};

/** Technology readiness levels after ISO 16290. */
export type ReadinessRangeInput = {
  /** Lowest level, 1 to 9. */
  min: Scalars['Int']['input'];
  /** Highest level, from min to 9. */
  max: Scalars['Int']['input'];
};

/** How a technology is protected. */
export type IntellectualPropertyInput = {
  /** Kind of protection. */
  status: IntellectualPropertyStatus;
  /** The rights, where they have numbers; at most 50. */
  rights?: InputMaybe<Array<IntellectualPropertyRightInput>>;
};

/** A right that an office has granted or is asked to grant. */
export type IntellectualPropertyRightInput = {
  /** Number of the right or of the application, as the office writes it. */
  number: Scalars['String']['input'];
  /** The office, for example USPTO. */
  office: Scalars['String']['input'];
  /** Last day of protection. */
  expiresOn?: InputMaybe<Scalars['Date']['input']>;
};

/** All that is needed to take up a technology, from one supplier. */
export type TechnologyPackage = Node & {
  __typename?: 'TechnologyPackage';
  /** Identifies the package in the whole network. */
  id: Scalars['ID']['output'];
  /** The id once more, by which Query.node finds out whether the record exists. */
  nodeKey: Scalars['ID']['output'];
  /** Short name of the package, in the reader's language where there is a translation. */
  title: LocalizedText;
  /** The title in every language it was given in, the package's own first. */
  titleTranslations: Array<LocalizedText>;
  /** One paragraph for a first look. Null when the supplier gives none. */
  summary: Maybe<LocalizedText>;
  /** The whole text. Null when the supplier gives none. */
  description: Maybe<LocalizedText>;
  /** Free words by which the supplier wants it found. */
  keywords: Array<Scalars['String']['output']>;
  /** Its disciplines, the main one first, by FOS, the OECD's fields of research and development. */
  disciplines: Array<Code>;
  /** What it is made of, 100 at most. */
  components: Array<PackageItem>;
  /** Documents that go with it, 100 at most. */
  documents: Array<PackageDocument>;
  /** Training that goes with it, 100 at most. */
  training: Array<PackageTraining>;
  /** Equipment that goes with it, 100 at most. */
  equipment: Array<PackageItem>;
  /** The offers in it that the reader may read, 50 at most. */
  offers: Array<TechnologyOffer>;
  /** What it costs. Null when the supplier does not say. */
  price: Maybe<Money>;
  /** The institution that supplies it. Null while institutions cannot be reached. */
  supplier: Maybe<Institution>;
  /** Country of the supplier. Null when it is not known. */
  country: Maybe<Country>;
  /** Countries it may be supplied to; empty means every country. */
  targetCountries: Array<Country>;
  /** Where it stands. */
  state: PackageState;
  /** When it was published. Null before. */
  publishedAt: Maybe<Scalars['DateTime']['output']>;
  /** When its supplier last handed it to the moderators. Null before. */
  submittedAt: Maybe<Scalars['DateTime']['output']>;
  /** What the moderator said who returned it. Null in every other state. */
  moderatorNote: Maybe<Scalars['String']['output']>;
  /** Where the record came from. */
  source: Source;
  /** When the hub first stored it. */
  createdAt: Scalars['DateTime']['output'];
  /** When the hub last changed it. */
  updatedAt: Scalars['DateTime']['output'];
  /** Grows by one with every change. */
  version: Scalars['Int']['output'];
  /** Who did what to it, latest first. Null unless the reader edits or moderates it. */
  history: Maybe<RecordActionConnection>;
};


/** All that is needed to take up a technology, from one supplier. */
export type TechnologyPackageTitleArgs = {
  prefer?: InputMaybe<Array<Scalars['LanguageTag']['input']>>;
};


/** All that is needed to take up a technology, from one supplier. */
export type TechnologyPackageSummaryArgs = {
  prefer?: InputMaybe<Array<Scalars['LanguageTag']['input']>>;
};


/** All that is needed to take up a technology, from one supplier. */
export type TechnologyPackageDescriptionArgs = {
  prefer?: InputMaybe<Array<Scalars['LanguageTag']['input']>>;
};


/** All that is needed to take up a technology, from one supplier. */
export type TechnologyPackageHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A component or a piece of equipment of a package. */
export type PackageItem = {
  __typename?: 'PackageItem';
  /** What it is. */
  name: LocalizedText;
  /** What it does. Null when the supplier does not say. */
  description: Maybe<LocalizedText>;
  /** How many there are. Null where it is not counted. */
  quantity: Maybe<Scalars['Int']['output']>;
};


/** A component or a piece of equipment of a package. */
export type PackageItemNameArgs = {
  prefer?: InputMaybe<Array<Scalars['LanguageTag']['input']>>;
};


/** A component or a piece of equipment of a package. */
export type PackageItemDescriptionArgs = {
  prefer?: InputMaybe<Array<Scalars['LanguageTag']['input']>>;
};

/** A document of a package. */
export type PackageDocument = {
  __typename?: 'PackageDocument';
  /** What it is. */
  name: LocalizedText;
  /** Languages it is written in; empty when the supplier does not say. */
  languages: Array<Scalars['LanguageTag']['output']>;
  /** Where it can be read. Null when it comes with the package only. */
  url: Maybe<Scalars['URL']['output']>;
};


/** A document of a package. */
export type PackageDocumentNameArgs = {
  prefer?: InputMaybe<Array<Scalars['LanguageTag']['input']>>;
};

/** Training that goes with a package. */
export type PackageTraining = {
  __typename?: 'PackageTraining';
  /** What is taught. */
  name: LocalizedText;
  /** How it is taught. Null when the supplier does not say. */
  description: Maybe<LocalizedText>;
  /** How many days it takes. Null when the supplier does not say. */
  days: Maybe<Scalars['Int']['output']>;
  /** Languages it is given in; empty when the supplier does not say. */
  languages: Array<Scalars['LanguageTag']['output']>;
};


/** Training that goes with a package. */
export type PackageTrainingNameArgs = {
  prefer?: InputMaybe<Array<Scalars['LanguageTag']['input']>>;
};


/** Training that goes with a package. */
export type PackageTrainingDescriptionArgs = {
  prefer?: InputMaybe<Array<Scalars['LanguageTag']['input']>>;
};

/** Where a package stands. Values may be added. */
export type PackageState =
  /** Being written. */
  | 'DRAFT'
  /** Waiting for a moderator. */
  | 'SUBMITTED'
  /** Sent back to its supplier with a reason. */
  | 'RETURNED'
  /** In the directory. */
  | 'PUBLISHED'
  /** Taken out of the directory. */
  | 'WITHDRAWN';

/** Orders of a list of packages. Values may be added. */
export type PackageOrder =
  /** By title, A to Z, in the package's own language. */
  | 'TITLE'
  /** Last published first. */
  | 'NEWEST'
  /** Best match of the query first; only together with a query. */
  | 'RELEVANCE';

/** Conditions on packages; those given must all hold, and of a list one value is enough. */
export type PackageFilter = {
  /** Codes of disciplines, for example 2.7 of FOS. */
  disciplines?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Countries of the supplier. */
  countries?: InputMaybe<Array<Scalars['CountryCode']['input']>>;
  /** Ids of suppliers. */
  institutions?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** States; without it, PUBLISHED only. The others are read only by those whose package it is and those who moderate it. */
  states?: InputMaybe<Array<PackageState>>;
  /** True for samples only, false for none. */
  samples?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A page of packages, and what can be said of the whole list. */
export type TechnologyPackageConnection = {
  __typename?: 'TechnologyPackageConnection';
  /** Those of this page with their cursors. */
  edges: Array<TechnologyPackageEdge>;
  /** Those of this page. */
  nodes: Array<TechnologyPackage>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many the whole list has. */
  totalCount: Scalars['Int']['output'];
  /** Counts by value over the whole list; null below another record, where there are none. */
  facets: Maybe<TechnologyPackageFacets>;
};

/** A package and its place in the list. */
export type TechnologyPackageEdge = {
  __typename?: 'TechnologyPackageEdge';
  /** Place in the list, for the argument after. */
  cursor: Scalars['String']['output'];
  /** The package. */
  node: TechnologyPackage;
};

/** How many packages have each value, most frequent first, 50 values at most. Each facet ignores its own filter. */
export type TechnologyPackageFacets = {
  __typename?: 'TechnologyPackageFacets';
  /** By discipline. */
  disciplines: Array<FacetValue>;
  /** By country of the supplier. */
  countries: Array<FacetValue>;
  /** By state, among those the reader may read. */
  states: Array<FacetValue>;
};

/** What became of an action on a package. */
export type TechnologyPackagePayload = {
  __typename?: 'TechnologyPackagePayload';
  /** The package as it now is. Null when nothing was changed, when it was thrown away, or when the same request was sent before and the viewer may no longer read it. */
  package: Maybe<TechnologyPackage>;
  /** Why nothing was changed. Empty on success. */
  userErrors: Array<TechnologyUserError>;
};

/** A new package. */
export type PackageCreateInput = {
  /** The institution that supplies it; its editors own the package. */
  institutionId: Scalars['ID']['input'];
  /** What the package says; a title is needed, everything else can follow before it is submitted. */
  content: PackageContent;
  /** Chosen by the client: the same request sent again makes nothing more. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** New words for a package. */
export type PackageReviseInput = {
  /** Id of the package. */
  id: Scalars['ID']['input'];
  /** Version of it that the viewer has read. */
  version: Scalars['Int']['input'];
  /** What is to be changed: fields that are left out stay as they are, null empties them. */
  content: PackageContent;
  /** Why, for the audit trail. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Chosen by the client: the same request sent again changes nothing more. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** One step of a package. */
export type PackageActionInput = {
  /** Id of the package. */
  id: Scalars['ID']['input'];
  /** Version of it that the viewer has read. */
  version: Scalars['Int']['input'];
  /** Why, for the audit trail; needed to return and to withdraw. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Chosen by the client: the same request sent again changes nothing more. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What a package says. Fields that are left out stay as they are, null empties them. */
export type PackageContent = {
  /** Short name, the package's own language first; at most 300 characters. */
  title?: InputMaybe<Array<LocalizedTextInput>>;
  /** One paragraph for a first look, at most 2,000 characters. */
  summary?: InputMaybe<Array<LocalizedTextInput>>;
  /** The whole text, at most 20,000 characters. */
  description?: InputMaybe<Array<LocalizedTextInput>>;
  /** Free words by which it is to be found, at most 50. */
  keywords?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Its disciplines, the main one first, by FOS; one at least before it is submitted. */
  disciplines?: InputMaybe<Array<CodeInput>>;
  /** What it is made of, at most 100. */
  components?: InputMaybe<Array<PackageItemInput>>;
  /** Documents that go with it, at most 100. */
  documents?: InputMaybe<Array<PackageDocumentInput>>;
  /** Training that goes with it, at most 100. */
  training?: InputMaybe<Array<PackageTrainingInput>>;
  /** Equipment that goes with it, at most 100. */
  equipment?: InputMaybe<Array<PackageItemInput>>;
  /** Ids of the offers in it, at most 50. */
  offerIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** What it costs. */
  price?: InputMaybe<MoneyInput>;
  /** Countries it may be supplied to; empty for every country. */
  targetCountries?: InputMaybe<Array<Scalars['CountryCode']['input']>>;
};

/** A component or a piece of equipment. */
export type PackageItemInput = {
  /** What it is, the own language first; at most 300 characters. */
  name: Array<LocalizedTextInput>;
  /** More about it, at most 2,000 characters. */
  description?: InputMaybe<Array<LocalizedTextInput>>;
  /** How many there are. */
  quantity?: InputMaybe<Scalars['Int']['input']>;
};

/** A document. */
export type PackageDocumentInput = {
  /** What it is, the own language first; at most 300 characters. */
  name: Array<LocalizedTextInput>;
  /** Languages. */
  languages?: InputMaybe<Array<Scalars['LanguageTag']['input']>>;
  /** Where it can be read. */
  url?: InputMaybe<Scalars['URL']['input']>;
};

/** Training. */
export type PackageTrainingInput = {
  /** What it is, the own language first; at most 300 characters. */
  name: Array<LocalizedTextInput>;
  /** More about it, at most 2,000 characters. */
  description?: InputMaybe<Array<LocalizedTextInput>>;
  /** How many days it takes. */
  days?: InputMaybe<Scalars['Int']['input']>;
  /** Languages. */
  languages?: InputMaybe<Array<Scalars['LanguageTag']['input']>>;
};

/** A technology that went from one institution to another, documented by both. */
export type TransferCase = Node & {
  __typename?: 'TransferCase';
  /** Identifies the case in the whole network. */
  id: Scalars['ID']['output'];
  /** The id once more, by which Query.node finds out whether the record exists. */
  nodeKey: Scalars['ID']['output'];
  /** What was transferred, in the reader's language where there is a translation. */
  title: LocalizedText;
  /** The title in every language it was given in, the case's own first. */
  titleTranslations: Array<LocalizedText>;
  /** The whole story. Null when nobody has told it. */
  description: Maybe<LocalizedText>;
  /** How it was transferred. */
  method: TransferMethod;
  /** The institution the technology came from. Null while institutions cannot be reached. */
  giver: Maybe<Institution>;
  /** The institution it went to. Null while institutions cannot be reached. */
  receiver: Maybe<Institution>;
  /** Country it came from. Null when it is not known. */
  giverCountry: Maybe<Country>;
  /** Country it went to. Null when it is not known. */
  receiverCountry: Maybe<Country>;
  /** Day of the contract or of the first payment. Null when only the year is known. */
  agreedOn: Maybe<Scalars['Date']['output']>;
  /** Year of the contract or of the first payment. */
  year: Scalars['Int']['output'];
  /** Value of the contract. Null when it is not told. */
  value: Maybe<Money>;
  /** How high the technology is. Null when nobody has judged it. */
  level: Maybe<TechnologyLevel>;
  /** How many people were trained. Null when it is not told. */
  peopleTrained: Maybe<Scalars['Int']['output']>;
  /** How many patents went with it. Null when it is not told. */
  patents: Maybe<Scalars['Int']['output']>;
  /** Branches of the economy, by ISIC or NACE. */
  sectors: Array<Code>;
  /** United Nations sustainable development goals it serves, 1 to 17. */
  sustainableDevelopmentGoals: Array<Scalars['Int']['output']>;
  /** The listing it followed from. Null when it followed from none, or the reader may not read it. */
  listing: Maybe<TechnologyListing>;
  /** The expression of interest it followed from. Null when it followed from none, or the reader may not read it. */
  interest: Maybe<ExpressionOfInterest>;
  /** The agreement it is based on. Null when none is named. */
  agreement: Maybe<Agreement>;
  /** Where it stands. */
  state: TransferCaseState;
  /** The institutions that say it is so, two at most. An entry is null while that institution cannot be fetched. */
  confirmedBy: Array<Maybe<Institution>>;
  /** What the side said that disputes it. Null unless it is disputed. */
  disputeNote: Maybe<Scalars['String']['output']>;
  /** When it was published. Null before. */
  publishedAt: Maybe<Scalars['DateTime']['output']>;
  /** Where the record came from. */
  source: Source;
  /** When the hub first stored it. */
  createdAt: Scalars['DateTime']['output'];
  /** When the hub last changed it. */
  updatedAt: Scalars['DateTime']['output'];
  /** Grows by one with every change. */
  version: Scalars['Int']['output'];
  /** Who did what to it, latest first. Null unless the reader is of one of the institutions or may publish it. */
  history: Maybe<RecordActionConnection>;
};


/** A technology that went from one institution to another, documented by both. */
export type TransferCaseTitleArgs = {
  prefer?: InputMaybe<Array<Scalars['LanguageTag']['input']>>;
};


/** A technology that went from one institution to another, documented by both. */
export type TransferCaseDescriptionArgs = {
  prefer?: InputMaybe<Array<Scalars['LanguageTag']['input']>>;
};


/** A technology that went from one institution to another, documented by both. */
export type TransferCaseHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** How a technology is transferred: the thirteen methods of the network's Technology Transfer Award. Values may be added. */
export type TransferMethod =
  /** The right to use it is given against fees. */
  | 'LICENSING'
  /** The technology is bought. */
  | 'ACQUISITION'
  /** It is learned by training and study. */
  | 'EDUCATIONAL_ACQUISITION'
  /** The company that has it is bought, or two become one. */
  | 'MERGER_AND_ACQUISITION'
  /** A small share of the company that has it is bought. */
  | 'MINORITY_EQUITY'
  /** A plant is delivered ready to run. */
  | 'TURN_KEY'
  /** It is developed under an agreement on research and development. */
  | 'RD_AGREEMENT'
  /** A company is founded together. */
  | 'JOINT_VENTURE'
  /** Several work on it together without founding a company. */
  | 'CONSORTIUM'
  /** The work is given to a partner. */
  | 'OUTSOURCING'
  /** Plant and knowledge are paid for with what they make. */
  | 'BUY_BACK_AGREEMENT'
  /** The partners bind themselves for a longer time. */
  | 'STRATEGIC_ALLIANCE'
  /** In another way. */
  | 'OTHER';

/** How high a technology is. Values may be added. */
export type TechnologyLevel =
  /** High technology. */
  | 'HIGH'
  /** Medium technology. */
  | 'MEDIUM'
  /** Low technology. */
  | 'LOW';

/** Where a transfer case stands. Values may be added. */
export type TransferCaseState =
  /** One side has reported it; the other one is asked. */
  | 'REPORTED'
  /** Both sides say it is so. */
  | 'CONFIRMED'
  /** Everyone may read it. */
  | 'PUBLISHED'
  /** One side says it is not so. */
  | 'DISPUTED';

/** Orders of a list of transfer cases. Values may be added. */
export type TransferCaseOrder =
  /** Latest year first. */
  | 'NEWEST'
  /** By title, A to Z, in the case's own language. */
  | 'TITLE';

/** Conditions on transfer cases; those given must all hold, and of a list one value is enough. */
export type TransferCaseFilter = {
  /** How it was transferred. */
  methods?: InputMaybe<Array<TransferMethod>>;
  /** Where they stand; everyone reads PUBLISHED only. */
  states?: InputMaybe<Array<TransferCaseState>>;
  /** Countries of either side. */
  countries?: InputMaybe<Array<Scalars['CountryCode']['input']>>;
  /** Ids of institutions of either side. */
  institutions?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** How high the technology is. */
  levels?: InputMaybe<Array<TechnologyLevel>>;
  /** Years of the contract. */
  years?: InputMaybe<YearRange>;
  /** True for samples only, false for none. */
  samples?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A page of transfer cases, and what can be said of the whole list. */
export type TransferCaseConnection = {
  __typename?: 'TransferCaseConnection';
  /** Those of this page with their cursors. */
  edges: Array<TransferCaseEdge>;
  /** Those of this page. */
  nodes: Array<TransferCase>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many the whole list has. */
  totalCount: Scalars['Int']['output'];
  /** Counts by value over the whole list; null below another record, where there are none. */
  facets: Maybe<TransferCaseFacets>;
};

/** A transfer case and its place in the list. */
export type TransferCaseEdge = {
  __typename?: 'TransferCaseEdge';
  /** Place in the list, for the argument after. */
  cursor: Scalars['String']['output'];
  /** The transfer case. */
  node: TransferCase;
};

/** How many transfer cases have each value, most frequent first, 50 values at most. Each facet ignores its own filter. */
export type TransferCaseFacets = {
  __typename?: 'TransferCaseFacets';
  /** By method. */
  methods: Array<FacetValue>;
  /** By country of either side. */
  countries: Array<FacetValue>;
  /** By state, among those the reader may read. */
  states: Array<FacetValue>;
  /** By year. */
  years: Array<FacetValue>;
  /** By level of the technology. */
  levels: Array<FacetValue>;
};

/** What became of an action on a transfer case. */
export type TransferCasePayload = {
  __typename?: 'TransferCasePayload';
  /** The case as it now is. Null when nothing was changed, when it was taken back, or when the same request was sent before and the viewer may no longer read it. */
  transferCase: Maybe<TransferCase>;
  /** Why nothing was changed. Empty on success. */
  userErrors: Array<TechnologyUserError>;
};

/** A technology transfer. */
export type TransferCaseReportInput = {
  /** The institution the technology came from. */
  giverInstitutionId: Scalars['ID']['input'];
  /** The institution it went to. */
  receiverInstitutionId: Scalars['ID']['input'];
  /** What was transferred, and how. */
  content: TransferCaseContent;
  /** Chosen by the client: the same request sent again makes nothing more. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** New words for a transfer case. */
export type TransferCaseReviseInput = {
  /** Id of the transfer case. */
  id: Scalars['ID']['input'];
  /** Version of it that the viewer has read. */
  version: Scalars['Int']['input'];
  /** What it says from now on, all of it. */
  content: TransferCaseContent;
  /** Why, for the audit trail. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Chosen by the client: the same request sent again changes nothing more. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** One step of a transfer case. */
export type TransferCaseActionInput = {
  /** Id of the transfer case. */
  id: Scalars['ID']['input'];
  /** Version of it that the viewer has read. */
  version: Scalars['Int']['input'];
  /** Why, for the audit trail; needed to dispute. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Chosen by the client: the same request sent again changes nothing more. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What a transfer case says. */
export type TransferCaseContent = {
  /** What was transferred, the case's own language first; at most 300 characters. */
  title: Array<LocalizedTextInput>;
  /** The whole story, at most 20,000 characters. */
  description?: InputMaybe<Array<LocalizedTextInput>>;
  /** How it was transferred. */
  method: TransferMethod;
  /** Day of the contract or of the first payment. */
  agreedOn: Scalars['Date']['input'];
  /** Value of the contract; everyone reads it when the case is published. */
  value?: InputMaybe<MoneyInput>;
  /** How high the technology is. */
  level?: InputMaybe<TechnologyLevel>;
  /** How many people were trained. */
  peopleTrained?: InputMaybe<Scalars['Int']['input']>;
  /** How many patents went with it. */
  patents?: InputMaybe<Scalars['Int']['input']>;
  /** Branches of the economy, by ISIC or NACE. */
  sectors?: InputMaybe<Array<CodeInput>>;
  /** Sustainable development goals, 1 to 17. */
  sustainableDevelopmentGoals?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** Id of the listing it followed from. */
  listingId?: InputMaybe<Scalars['ID']['input']>;
  /** Id of the expression of interest it followed from, which led to an agreement between the two institutions. */
  interestId?: InputMaybe<Scalars['ID']['input']>;
  /** Id of the agreement it is based on. */
  agreementId?: InputMaybe<Scalars['ID']['input']>;
};

/** A record that can be fetched again by its id. */
export type Node = {
  /** Identifies the record in the whole network. Opaque to clients. */
  id: Scalars['ID']['output'];
};

/** Where a page of a connection stands in the whole list. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** True when the list goes on after this page. */
  hasNextPage: Scalars['Boolean']['output'];
  /** True when this page was asked for with a cursor, so records stand before it. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first record of this page. Null on an empty page. */
  startCursor: Maybe<Scalars['String']['output']>;
  /** Cursor of the last record of this page, for the next page's after. Null on an empty page. */
  endCursor: Maybe<Scalars['String']['output']>;
};

/** A text and the language it is written in. */
export type LocalizedText = {
  __typename?: 'LocalizedText';
  /** The text itself. */
  value: Scalars['String']['output'];
  /** Language of the text; und where the source does not tell. */
  language: Scalars['LanguageTag']['output'];
};

/** A country as the reader's language names it. */
export type Country = {
  __typename?: 'Country';
  /** ISO 3166-1 alpha-2 code. */
  code: Scalars['CountryCode']['output'];
  /** Name in the first language the request prefers, English otherwise. */
  name: Scalars['String']['output'];
};

/** A term of a public vocabulary, for example IPC, euroSciVoc or ISIC. */
export type Code = {
  __typename?: 'Code';
  /** Name of the vocabulary, for example euroSciVoc. */
  scheme: Scalars['String']['output'];
  /** The term's code in that vocabulary. */
  value: Scalars['String']['output'];
  /** The term in words. Null where the source gives the code only. */
  label: Maybe<Scalars['String']['output']>;
};

/** An amount of money in one currency. */
export type Money = {
  __typename?: 'Money';
  /** The amount in units of the currency, not in cents. */
  amount: Scalars['Decimal']['output'];
  /** Currency of the amount. */
  currency: Scalars['CurrencyCode']['output'];
};

/** How exactly a source counted. Values may be added. */
export type CountQualifier =
  /** The number is exact. */
  | 'EXACT'
  /** The source says over, or more than. */
  | 'OVER'
  /** The source says about, or nearly. */
  | 'ABOUT';

/** A number as its source gave it, exact or rounded. */
export type Count = {
  __typename?: 'Count';
  /** The number. */
  value: Scalars['Int']['output'];
  /** Whether the number is exact. */
  qualifier: CountQualifier;
};

/** How finely a source gave a date. Values may be added. */
export type DatePrecision =
  /** To the day. */
  | 'DAY'
  /** To the month; the days given are the first and last of it. */
  | 'MONTH'
  /** To the year; the days given are the first and last of it. */
  | 'YEAR';

/** A period of calendar days, as finely as its source gave it. */
export type DateRange = {
  __typename?: 'DateRange';
  /** First day. Null when the source does not tell. */
  start: Maybe<Scalars['Date']['output']>;
  /** Last day. Null when the source does not tell. */
  end: Maybe<Scalars['Date']['output']>;
  /** How finely the source gave the days. */
  precision: DatePrecision;
  /** The source's own words, for example mid-December 2019. Null when it gave plain dates. */
  text: Maybe<Scalars['String']['output']>;
};

/** A point on the map, WGS 84. */
export type GeoPoint = {
  __typename?: 'GeoPoint';
  /** Degrees north of the equator, -90 to 90. */
  latitude: Scalars['Float']['output'];
  /** Degrees east of Greenwich, -180 to 180. */
  longitude: Scalars['Float']['output'];
};

/** One value of a facet and how many records of the list have it. */
export type FacetValue = {
  __typename?: 'FacetValue';
  /** The value as a filter takes it. */
  value: Scalars['String']['output'];
  /** The value in words for a reader. */
  label: Scalars['String']['output'];
  /** How many records have it, with every other condition of the filter kept. */
  count: Scalars['Int']['output'];
};

/** Where a record came from. */
export type Source = {
  __typename?: 'Source';
  /** The platform that gave the record. Null while the directory of platforms is unreachable. */
  platform: Maybe<Platform>;
  /** The record's own id at that platform. */
  localId: Scalars['String']['output'];
  /** Address of the record at its source. Null when it has no page of its own. */
  url: Maybe<Scalars['URL']['output']>;
  /** The document the record was taken from, in words. Null when the platform's own record is the source. */
  citation: Maybe<Scalars['String']['output']>;
  /** When the hub took the record over in its present form. */
  fetchedAt: Scalars['DateTime']['output'];
  /** Licence of the data, as an SPDX id or in words. Null when the source does not state it. */
  licence: Maybe<Scalars['String']['output']>;
  /** True for a record made up to show how the hub works; it describes nothing real. */
  sample: Scalars['Boolean']['output'];
};

/** What was done to a record, by whom and why: an entry of its audit trail. */
export type RecordAction = {
  __typename?: 'RecordAction';
  /** What was done, for example SUBMIT. */
  action: Scalars['String']['output'];
  /** When. */
  at: Scalars['DateTime']['output'];
  /** Who did it, by the subject of the token; hub where time alone made the change. */
  by: ActionAuthor;
  /** Why, in the author's words. Null where none was given. */
  reason: Maybe<Scalars['String']['output']>;
  /** State before. Null for a new record, and for one without states. */
  fromState: Maybe<Scalars['String']['output']>;
  /** State afterwards. Null for a record without states. */
  toState: Maybe<Scalars['String']['output']>;
  /** Version of the record that it made. */
  version: Scalars['Int']['output'];
  /** The fields it changed, by name. */
  changes: Array<FieldChange>;
};

/** Who acted, as the token said at that time. */
export type ActionAuthor = {
  __typename?: 'ActionAuthor';
  /** Subject of the token. */
  subject: Scalars['String']['output'];
  /** Roles of the token. */
  roles: Array<Scalars['String']['output']>;
  /** Country of the token. Null when it has none. */
  countryCode: Maybe<Scalars['CountryCode']['output']>;
};

/** One field that an action changed. */
export type FieldChange = {
  __typename?: 'FieldChange';
  /** Name of the field, as the hub stores it. */
  field: Scalars['String']['output'];
  /** Value before, as JSON, cut after 2,000 characters. Null where there was none. */
  before: Maybe<Scalars['String']['output']>;
  /** Value afterwards, as JSON, cut after 2,000 characters. Null where there is none. */
  after: Maybe<Scalars['String']['output']>;
};

/** A page of the audit trail of a record, latest first. */
export type RecordActionConnection = {
  __typename?: 'RecordActionConnection';
  /** The entries of this page. */
  nodes: Array<RecordAction>;
  /** Where this page stands. */
  pageInfo: PageInfo;
};

/** A text and the language it is written in, as a form gives it. */
export type LocalizedTextInput = {
  /** The text itself. */
  value: Scalars['String']['input'];
  /** Language of the text. */
  language: Scalars['LanguageTag']['input'];
};

/** An amount of money in one currency, as a form gives it. */
export type MoneyInput = {
  /** The amount in units of the currency, not in cents; not negative. */
  amount: Scalars['Decimal']['input'];
  /** Currency of the amount. */
  currency: Scalars['CurrencyCode']['input'];
};

/** A term of a public vocabulary, as a form gives it. */
export type CodeInput = {
  /** Name of the vocabulary, for example euroSciVoc. */
  scheme: Scalars['String']['input'];
  /** The term's code in that vocabulary. */
  value: Scalars['String']['input'];
  /** The term in words. Null to leave it out. */
  label?: InputMaybe<Scalars['String']['input']>;
};

/** Calendar years from and to, both included. */
export type YearRange = {
  /** First year. Null for no lower bound. */
  from?: InputMaybe<Scalars['Int']['input']>;
  /** Last year. Null for no upper bound. */
  to?: InputMaybe<Scalars['Int']['input']>;
};

/** Calendar days from and to, both included. */
export type DateRangeInput = {
  /** First day. Null for no lower bound. */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** Last day. Null for no upper bound. */
  to?: InputMaybe<Scalars['Date']['input']>;
};

/** Who may keep an answer. */
export type CacheControlScope =
  /** Everyone, and caches on the way. */
  | 'PUBLIC'
  /** The reader alone who asked. */
  | 'PRIVATE';



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  TechnologyOffer: TechnologyOffer;
  TechnologyRequest: TechnologyRequest;
  Institution: Institution;
  Body: Body;
  Event: Event;
  Project: Project;
  NeedAssessment: NeedAssessment;
  Platform: Platform;
  SavedSearch: SavedSearch;
  ExpressionOfInterest: ExpressionOfInterest;
  TechnologyPackage: TechnologyPackage;
  TransferCase: TransferCase;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  TechnologyOffer:
    ( { __typename: 'TechnologyOffer' }
    & GraphQLRecursivePick<FederationTypes['TechnologyOffer'], {"nodeKey":true}> );
  TechnologyRequest:
    ( { __typename: 'TechnologyRequest' }
    & GraphQLRecursivePick<FederationTypes['TechnologyRequest'], {"nodeKey":true}> );
  Institution:
    ( { __typename: 'Institution' }
    & GraphQLRecursivePick<FederationTypes['Institution'], {"id":true}> );
  Body:
    ( { __typename: 'Body' }
    & GraphQLRecursivePick<FederationTypes['Body'], {"id":true}> );
  Event:
    ( { __typename: 'Event' }
    & GraphQLRecursivePick<FederationTypes['Event'], {"id":true}> );
  Project:
    ( { __typename: 'Project' }
    & GraphQLRecursivePick<FederationTypes['Project'], {"nodeKey":true}> );
  NeedAssessment:
    ( { __typename: 'NeedAssessment' }
    & GraphQLRecursivePick<FederationTypes['NeedAssessment'], {"nodeKey":true}> );
  Platform:
    ( { __typename: 'Platform' }
    & GraphQLRecursivePick<FederationTypes['Platform'], {"code":true}> );
  SavedSearch:
    ( { __typename: 'SavedSearch' }
    & ( GraphQLRecursivePick<FederationTypes['SavedSearch'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['SavedSearch'], {"nodeKey":true}> ) );
  ExpressionOfInterest:
    ( { __typename: 'ExpressionOfInterest' }
    & ( GraphQLRecursivePick<FederationTypes['ExpressionOfInterest'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['ExpressionOfInterest'], {"nodeKey":true}> ) );
  TechnologyPackage:
    ( { __typename: 'TechnologyPackage' }
    & ( GraphQLRecursivePick<FederationTypes['TechnologyPackage'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['TechnologyPackage'], {"nodeKey":true}> ) );
  TransferCase:
    ( { __typename: 'TransferCase' }
    & ( GraphQLRecursivePick<FederationTypes['TransferCase'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['TransferCase'], {"nodeKey":true}> ) );
};


/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  TechnologyListing:
    | ( TechnologyOfferMapper )
    | ( TechnologyRequestMapper )
  ;
  Node:
    | ( TechnologyOfferMapper )
    | ( TechnologyRequestMapper )
    | ( SavedSearchMapper )
    | ( ExpressionOfInterestMapper )
    | ( TechnologyPackageMapper )
    | ( TransferCaseMapper )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  TechnologyListing: ResolverTypeWrapper<TechnologyListingMapper>;
  TechnologyOffer: ResolverTypeWrapper<TechnologyOfferMapper>;
  TechnologyRequest: ResolverTypeWrapper<TechnologyRequestMapper>;
  TechnologyContact: ResolverTypeWrapper<TechnologyContact>;
  ReadinessRange: ResolverTypeWrapper<ReadinessRange>;
  IntellectualProperty: ResolverTypeWrapper<IntellectualProperty>;
  IntellectualPropertyRight: ResolverTypeWrapper<IntellectualPropertyRight>;
  TechnologyKind: TechnologyKind;
  TechnologyAccess: TechnologyAccess;
  TechnologyState: TechnologyState;
  DevelopmentStage: DevelopmentStage;
  IntellectualPropertyStatus: IntellectualPropertyStatus;
  CooperationType: CooperationType;
  TechnologyOrder: TechnologyOrder;
  TechnologyFilter: TechnologyFilter;
  TechnologyConnection: ResolverTypeWrapper<TechnologyConnectionMapper>;
  TechnologyEdge: ResolverTypeWrapper<TechnologyEdgeMapper>;
  TechnologyFacets: ResolverTypeWrapper<TechnologyFacetsMapper>;
  Institution: ResolverTypeWrapper<InstitutionMapper>;
  Body: ResolverTypeWrapper<BodyMapper>;
  Event: ResolverTypeWrapper<EventMapper>;
  Project: ResolverTypeWrapper<ProjectMapper>;
  NeedAssessment: ResolverTypeWrapper<NeedAssessmentMapper>;
  Platform: ResolverTypeWrapper<PlatformMapper>;
  MatchList: ResolverTypeWrapper<MatchListMapper>;
  Match: ResolverTypeWrapper<MatchMapper>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  MatchReason: ResolverTypeWrapper<MatchReason>;
  MatchReasonKind: MatchReasonKind;
  TechnologyDuplicatesInput: TechnologyDuplicatesInput;
  TechnologyDuplicate: ResolverTypeWrapper<TechnologyDuplicateMapper>;
  DuplicateReason: ResolverTypeWrapper<DuplicateReason>;
  DuplicateReasonKind: DuplicateReasonKind;
  TechnologyStatisticsBy: TechnologyStatisticsBy;
  StatisticsPeriod: StatisticsPeriod;
  TechnologyStatistics: ResolverTypeWrapper<TechnologyStatistics>;
  TechnologySeries: ResolverTypeWrapper<TechnologySeries>;
  SeriesKind: SeriesKind;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  SavedSearch: ResolverTypeWrapper<SavedSearchMapper>;
  SavedSearchState: SavedSearchState;
  SavedSearchWebhook: ResolverTypeWrapper<SavedSearchWebhook>;
  SavedSearchMail: ResolverTypeWrapper<SavedSearchMailMapper>;
  SavedSearchAlert: ResolverTypeWrapper<SavedSearchAlertMapper>;
  AlertDelivery: ResolverTypeWrapper<AlertDeliveryMapper>;
  AlertDeliveryState: AlertDeliveryState;
  SavedSearchConnection: ResolverTypeWrapper<SavedSearchConnectionMapper>;
  SavedSearchEdge: ResolverTypeWrapper<SavedSearchEdgeMapper>;
  SavedSearchPayload: ResolverTypeWrapper<Omit<SavedSearchPayload, 'savedSearch'> & { savedSearch?: Maybe<ResolversTypes['SavedSearch']> }>;
  SavedSearchWebhookPayload: ResolverTypeWrapper<Omit<SavedSearchWebhookPayload, 'savedSearch'> & { savedSearch?: Maybe<ResolversTypes['SavedSearch']> }>;
  SavedSearchCreateInput: SavedSearchCreateInput;
  SavedSearchReviseInput: SavedSearchReviseInput;
  SavedSearchActionInput: SavedSearchActionInput;
  SavedSearchWebhookInput: SavedSearchWebhookInput;
  SavedSearchMailInput: SavedSearchMailInput;
  ExpressionOfInterest: ResolverTypeWrapper<ExpressionOfInterestMapper>;
  Agreement: ResolverTypeWrapper<AgreementMapper>;
  InterestMessage: ResolverTypeWrapper<InterestMessage>;
  InterestState: InterestState;
  InterestSide: InterestSide;
  ExpressionOfInterestConnection: ResolverTypeWrapper<ExpressionOfInterestConnectionMapper>;
  ExpressionOfInterestEdge: ResolverTypeWrapper<ExpressionOfInterestEdgeMapper>;
  InterestFilter: InterestFilter;
  ExpressionOfInterestPayload: ResolverTypeWrapper<Omit<ExpressionOfInterestPayload, 'interest'> & { interest?: Maybe<ResolversTypes['ExpressionOfInterest']> }>;
  InterestSendInput: InterestSendInput;
  InterestActionInput: InterestActionInput;
  InterestConcludeInput: InterestConcludeInput;
  InterestMessageInput: InterestMessageInput;
  TechnologyListingPayload: ResolverTypeWrapper<TechnologyListingPayloadMapper>;
  TechnologyUserError: ResolverTypeWrapper<TechnologyUserError>;
  TechnologyUserErrorCode: TechnologyUserErrorCode;
  TechnologyOfferCreateInput: TechnologyOfferCreateInput;
  TechnologyRequestCreateInput: TechnologyRequestCreateInput;
  TechnologyOfferReviseInput: TechnologyOfferReviseInput;
  TechnologyRequestReviseInput: TechnologyRequestReviseInput;
  TechnologyActionInput: TechnologyActionInput;
  TechnologyPublishInput: TechnologyPublishInput;
  TechnologyShareInput: TechnologyShareInput;
  TechnologyOfferContent: TechnologyOfferContent;
  TechnologyRequestContent: TechnologyRequestContent;
  TechnologyContactInput: TechnologyContactInput;
  ReadinessRangeInput: ReadinessRangeInput;
  IntellectualPropertyInput: IntellectualPropertyInput;
  IntellectualPropertyRightInput: IntellectualPropertyRightInput;
  TechnologyPackage: ResolverTypeWrapper<TechnologyPackageMapper>;
  PackageItem: ResolverTypeWrapper<PackageItemMapper>;
  PackageDocument: ResolverTypeWrapper<PackageDocumentMapper>;
  PackageTraining: ResolverTypeWrapper<PackageTrainingMapper>;
  PackageState: PackageState;
  PackageOrder: PackageOrder;
  PackageFilter: PackageFilter;
  TechnologyPackageConnection: ResolverTypeWrapper<TechnologyPackageConnectionMapper>;
  TechnologyPackageEdge: ResolverTypeWrapper<TechnologyPackageEdgeMapper>;
  TechnologyPackageFacets: ResolverTypeWrapper<TechnologyPackageFacetsMapper>;
  TechnologyPackagePayload: ResolverTypeWrapper<Omit<TechnologyPackagePayload, 'package'> & { package?: Maybe<ResolversTypes['TechnologyPackage']> }>;
  PackageCreateInput: PackageCreateInput;
  PackageReviseInput: PackageReviseInput;
  PackageActionInput: PackageActionInput;
  PackageContent: PackageContent;
  PackageItemInput: PackageItemInput;
  PackageDocumentInput: PackageDocumentInput;
  PackageTrainingInput: PackageTrainingInput;
  TransferCase: ResolverTypeWrapper<TransferCaseMapper>;
  TransferMethod: TransferMethod;
  TechnologyLevel: TechnologyLevel;
  TransferCaseState: TransferCaseState;
  TransferCaseOrder: TransferCaseOrder;
  TransferCaseFilter: TransferCaseFilter;
  TransferCaseConnection: ResolverTypeWrapper<TransferCaseConnectionMapper>;
  TransferCaseEdge: ResolverTypeWrapper<TransferCaseEdgeMapper>;
  TransferCaseFacets: ResolverTypeWrapper<TransferCaseFacetsMapper>;
  TransferCasePayload: ResolverTypeWrapper<Omit<TransferCasePayload, 'transferCase'> & { transferCase?: Maybe<ResolversTypes['TransferCase']> }>;
  TransferCaseReportInput: TransferCaseReportInput;
  TransferCaseReviseInput: TransferCaseReviseInput;
  TransferCaseActionInput: TransferCaseActionInput;
  TransferCaseContent: TransferCaseContent;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  URL: ResolverTypeWrapper<Scalars['URL']['output']>;
  CountryCode: ResolverTypeWrapper<Scalars['CountryCode']['output']>;
  LanguageTag: ResolverTypeWrapper<Scalars['LanguageTag']['output']>;
  CurrencyCode: ResolverTypeWrapper<Scalars['CurrencyCode']['output']>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  LocalizedText: ResolverTypeWrapper<LocalizedText>;
  Country: ResolverTypeWrapper<Country>;
  Code: ResolverTypeWrapper<Code>;
  Money: ResolverTypeWrapper<Money>;
  CountQualifier: CountQualifier;
  Count: ResolverTypeWrapper<Count>;
  DatePrecision: DatePrecision;
  DateRange: ResolverTypeWrapper<DateRangeMapper>;
  GeoPoint: ResolverTypeWrapper<GeoPoint>;
  FacetValue: ResolverTypeWrapper<FacetValue>;
  Source: ResolverTypeWrapper<SourceMapper>;
  RecordAction: ResolverTypeWrapper<RecordActionMapper>;
  ActionAuthor: ResolverTypeWrapper<ActionAuthorMapper>;
  FieldChange: ResolverTypeWrapper<FieldChange>;
  RecordActionConnection: ResolverTypeWrapper<RecordActionConnectionMapper>;
  LocalizedTextInput: LocalizedTextInput;
  MoneyInput: MoneyInput;
  CodeInput: CodeInput;
  YearRange: YearRange;
  DateRangeInput: DateRangeInput;
  CacheControlScope: CacheControlScope;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Query: Record<PropertyKey, never>;
  String: Scalars['String']['output'];
  ID: Scalars['ID']['output'];
  TechnologyListing: TechnologyListingMapper;
  TechnologyOffer: TechnologyOfferMapper;
  TechnologyRequest: TechnologyRequestMapper;
  TechnologyContact: TechnologyContact;
  ReadinessRange: ReadinessRange;
  IntellectualProperty: IntellectualProperty;
  IntellectualPropertyRight: IntellectualPropertyRight;
  TechnologyFilter: TechnologyFilter;
  TechnologyConnection: TechnologyConnectionMapper;
  TechnologyEdge: TechnologyEdgeMapper;
  TechnologyFacets: TechnologyFacetsMapper;
  Institution: InstitutionMapper;
  Body: BodyMapper;
  Event: EventMapper;
  Project: ProjectMapper;
  NeedAssessment: NeedAssessmentMapper;
  Platform: PlatformMapper;
  MatchList: MatchListMapper;
  Match: MatchMapper;
  Float: Scalars['Float']['output'];
  MatchReason: MatchReason;
  TechnologyDuplicatesInput: TechnologyDuplicatesInput;
  TechnologyDuplicate: TechnologyDuplicateMapper;
  DuplicateReason: DuplicateReason;
  TechnologyStatistics: TechnologyStatistics;
  TechnologySeries: TechnologySeries;
  Mutation: Record<PropertyKey, never>;
  SavedSearch: SavedSearchMapper;
  SavedSearchWebhook: SavedSearchWebhook;
  SavedSearchMail: SavedSearchMailMapper;
  SavedSearchAlert: SavedSearchAlertMapper;
  AlertDelivery: AlertDeliveryMapper;
  SavedSearchConnection: SavedSearchConnectionMapper;
  SavedSearchEdge: SavedSearchEdgeMapper;
  SavedSearchPayload: Omit<SavedSearchPayload, 'savedSearch'> & { savedSearch?: Maybe<ResolversParentTypes['SavedSearch']> };
  SavedSearchWebhookPayload: Omit<SavedSearchWebhookPayload, 'savedSearch'> & { savedSearch?: Maybe<ResolversParentTypes['SavedSearch']> };
  SavedSearchCreateInput: SavedSearchCreateInput;
  SavedSearchReviseInput: SavedSearchReviseInput;
  SavedSearchActionInput: SavedSearchActionInput;
  SavedSearchWebhookInput: SavedSearchWebhookInput;
  SavedSearchMailInput: SavedSearchMailInput;
  ExpressionOfInterest: ExpressionOfInterestMapper;
  Agreement: AgreementMapper;
  InterestMessage: InterestMessage;
  ExpressionOfInterestConnection: ExpressionOfInterestConnectionMapper;
  ExpressionOfInterestEdge: ExpressionOfInterestEdgeMapper;
  InterestFilter: InterestFilter;
  ExpressionOfInterestPayload: Omit<ExpressionOfInterestPayload, 'interest'> & { interest?: Maybe<ResolversParentTypes['ExpressionOfInterest']> };
  InterestSendInput: InterestSendInput;
  InterestActionInput: InterestActionInput;
  InterestConcludeInput: InterestConcludeInput;
  InterestMessageInput: InterestMessageInput;
  TechnologyListingPayload: TechnologyListingPayloadMapper;
  TechnologyUserError: TechnologyUserError;
  TechnologyOfferCreateInput: TechnologyOfferCreateInput;
  TechnologyRequestCreateInput: TechnologyRequestCreateInput;
  TechnologyOfferReviseInput: TechnologyOfferReviseInput;
  TechnologyRequestReviseInput: TechnologyRequestReviseInput;
  TechnologyActionInput: TechnologyActionInput;
  TechnologyPublishInput: TechnologyPublishInput;
  TechnologyShareInput: TechnologyShareInput;
  TechnologyOfferContent: TechnologyOfferContent;
  TechnologyRequestContent: TechnologyRequestContent;
  TechnologyContactInput: TechnologyContactInput;
  ReadinessRangeInput: ReadinessRangeInput;
  IntellectualPropertyInput: IntellectualPropertyInput;
  IntellectualPropertyRightInput: IntellectualPropertyRightInput;
  TechnologyPackage: TechnologyPackageMapper;
  PackageItem: PackageItemMapper;
  PackageDocument: PackageDocumentMapper;
  PackageTraining: PackageTrainingMapper;
  PackageFilter: PackageFilter;
  TechnologyPackageConnection: TechnologyPackageConnectionMapper;
  TechnologyPackageEdge: TechnologyPackageEdgeMapper;
  TechnologyPackageFacets: TechnologyPackageFacetsMapper;
  TechnologyPackagePayload: Omit<TechnologyPackagePayload, 'package'> & { package?: Maybe<ResolversParentTypes['TechnologyPackage']> };
  PackageCreateInput: PackageCreateInput;
  PackageReviseInput: PackageReviseInput;
  PackageActionInput: PackageActionInput;
  PackageContent: PackageContent;
  PackageItemInput: PackageItemInput;
  PackageDocumentInput: PackageDocumentInput;
  PackageTrainingInput: PackageTrainingInput;
  TransferCase: TransferCaseMapper;
  TransferCaseFilter: TransferCaseFilter;
  TransferCaseConnection: TransferCaseConnectionMapper;
  TransferCaseEdge: TransferCaseEdgeMapper;
  TransferCaseFacets: TransferCaseFacetsMapper;
  TransferCasePayload: Omit<TransferCasePayload, 'transferCase'> & { transferCase?: Maybe<ResolversParentTypes['TransferCase']> };
  TransferCaseReportInput: TransferCaseReportInput;
  TransferCaseReviseInput: TransferCaseReviseInput;
  TransferCaseActionInput: TransferCaseActionInput;
  TransferCaseContent: TransferCaseContent;
  DateTime: Scalars['DateTime']['output'];
  Date: Scalars['Date']['output'];
  URL: Scalars['URL']['output'];
  CountryCode: Scalars['CountryCode']['output'];
  LanguageTag: Scalars['LanguageTag']['output'];
  CurrencyCode: Scalars['CurrencyCode']['output'];
  Decimal: Scalars['Decimal']['output'];
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  PageInfo: PageInfo;
  LocalizedText: LocalizedText;
  Country: Country;
  Code: Code;
  Money: Money;
  Count: Count;
  DateRange: DateRangeMapper;
  GeoPoint: GeoPoint;
  FacetValue: FacetValue;
  Source: SourceMapper;
  RecordAction: RecordActionMapper;
  ActionAuthor: ActionAuthorMapper;
  FieldChange: FieldChange;
  RecordActionConnection: RecordActionConnectionMapper;
  LocalizedTextInput: LocalizedTextInput;
  MoneyInput: MoneyInput;
  CodeInput: CodeInput;
  YearRange: YearRange;
  DateRangeInput: DateRangeInput;
  Int: Scalars['Int']['output'];
  Boolean: Scalars['Boolean']['output'];
};

export type CacheControlDirectiveArgs = {
  maxAge?: Maybe<Scalars['Int']['input']>;
  scope?: Maybe<CacheControlScope>;
  inheritMaxAge?: Maybe<Scalars['Boolean']['input']>;
};

export type CacheControlDirectiveResolver<Result, Parent, ContextType = TechnologiesContext, Args = CacheControlDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type QueryResolvers<ContextType = TechnologiesContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  technologies?: Resolver<Maybe<ResolversTypes['TechnologyConnection']>, ParentType, ContextType, RequireFields<QueryTechnologiesArgs, 'first'>>;
  technology?: Resolver<Maybe<ResolversTypes['TechnologyListing']>, ParentType, ContextType, RequireFields<QueryTechnologyArgs, 'id'>>;
  technologyDuplicates?: Resolver<Maybe<Array<ResolversTypes['TechnologyDuplicate']>>, ParentType, ContextType, RequireFields<QueryTechnologyDuplicatesArgs, 'input' | 'first'>>;
  technologyStatistics?: Resolver<Maybe<ResolversTypes['TechnologyStatistics']>, ParentType, ContextType, RequireFields<QueryTechnologyStatisticsArgs, 'by' | 'period' | 'top'>>;
  savedSearches?: Resolver<Maybe<ResolversTypes['SavedSearchConnection']>, ParentType, ContextType, RequireFields<QuerySavedSearchesArgs, 'first'>>;
  savedSearch?: Resolver<Maybe<ResolversTypes['SavedSearch']>, ParentType, ContextType, RequireFields<QuerySavedSearchArgs, 'id'>>;
  interests?: Resolver<Maybe<ResolversTypes['ExpressionOfInterestConnection']>, ParentType, ContextType, RequireFields<QueryInterestsArgs, 'first'>>;
  interest?: Resolver<Maybe<ResolversTypes['ExpressionOfInterest']>, ParentType, ContextType, RequireFields<QueryInterestArgs, 'id'>>;
  technologyModerationQueue?: Resolver<Maybe<ResolversTypes['TechnologyConnection']>, ParentType, ContextType, RequireFields<QueryTechnologyModerationQueueArgs, 'first'>>;
  technologyPackages?: Resolver<Maybe<ResolversTypes['TechnologyPackageConnection']>, ParentType, ContextType, RequireFields<QueryTechnologyPackagesArgs, 'first'>>;
  technologyPackage?: Resolver<Maybe<ResolversTypes['TechnologyPackage']>, ParentType, ContextType, RequireFields<QueryTechnologyPackageArgs, 'id'>>;
  transferCases?: Resolver<Maybe<ResolversTypes['TransferCaseConnection']>, ParentType, ContextType, RequireFields<QueryTransferCasesArgs, 'first'>>;
  transferCase?: Resolver<Maybe<ResolversTypes['TransferCase']>, ParentType, ContextType, RequireFields<QueryTransferCaseArgs, 'id'>>;
};

export type TechnologyListingResolvers<ContextType = TechnologiesContext, ParentType extends ResolversParentTypes['TechnologyListing'] = ResolversParentTypes['TechnologyListing']> = {
  __resolveType: TypeResolveFn<'TechnologyOffer' | 'TechnologyRequest', ParentType, ContextType>;
};

export type TechnologyOfferResolvers<ContextType = TechnologiesContext, ParentType extends ResolversParentTypes['TechnologyOffer'] = ResolversParentTypes['TechnologyOffer'], FederationReferenceType extends FederationReferenceTypes['TechnologyOffer'] = FederationReferenceTypes['TechnologyOffer']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['TechnologyOffer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nodeKey?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType, Partial<TechnologyOfferTitleArgs>>;
  titleTranslations?: Resolver<Array<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType, Partial<TechnologyOfferSummaryArgs>>;
  description?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType, Partial<TechnologyOfferDescriptionArgs>>;
  keywords?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  classifications?: Resolver<Array<ResolversTypes['Code']>, ParentType, ContextType>;
  sectors?: Resolver<Array<ResolversTypes['Code']>, ParentType, ContextType>;
  sustainableDevelopmentGoals?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
  institution?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType>;
  contact?: Resolver<Maybe<ResolversTypes['TechnologyContact']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  targetCountries?: Resolver<Array<ResolversTypes['Country']>, ParentType, ContextType>;
  cooperationTypes?: Resolver<Array<ResolversTypes['CooperationType']>, ParentType, ContextType>;
  access?: Resolver<ResolversTypes['TechnologyAccess'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['TechnologyState'], ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  taskForce?: Resolver<Maybe<ResolversTypes['Body']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  advantages?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType, Partial<TechnologyOfferAdvantagesArgs>>;
  applications?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType, Partial<TechnologyOfferApplicationsArgs>>;
  readiness?: Resolver<Maybe<ResolversTypes['ReadinessRange']>, ParentType, ContextType>;
  stage?: Resolver<Maybe<ResolversTypes['DevelopmentStage']>, ParentType, ContextType>;
  intellectualProperty?: Resolver<Maybe<ResolversTypes['IntellectualProperty']>, ParentType, ContextType>;
  partnerSought?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType, Partial<TechnologyOfferPartnerSoughtArgs>>;
  exhibitedAt?: Resolver<Array<Maybe<ResolversTypes['Event']>>, ParentType, ContextType>;
  originProject?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  matches?: Resolver<ResolversTypes['MatchList'], ParentType, ContextType, RequireFields<TechnologyOfferMatchesArgs, 'first'>>;
  interests?: Resolver<ResolversTypes['ExpressionOfInterestConnection'], ParentType, ContextType, RequireFields<TechnologyOfferInterestsArgs, 'first'>>;
  submittedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  moderatorNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<Maybe<ResolversTypes['RecordActionConnection']>, ParentType, ContextType, RequireFields<TechnologyOfferHistoryArgs, 'first'>>;
  packages?: Resolver<ResolversTypes['TechnologyPackageConnection'], ParentType, ContextType, RequireFields<TechnologyOfferPackagesArgs, 'first'>>;
  transferCases?: Resolver<ResolversTypes['TransferCaseConnection'], ParentType, ContextType, RequireFields<TechnologyOfferTransferCasesArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TechnologyRequestResolvers<ContextType = TechnologiesContext, ParentType extends ResolversParentTypes['TechnologyRequest'] = ResolversParentTypes['TechnologyRequest'], FederationReferenceType extends FederationReferenceTypes['TechnologyRequest'] = FederationReferenceTypes['TechnologyRequest']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['TechnologyRequest']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nodeKey?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType, Partial<TechnologyRequestTitleArgs>>;
  titleTranslations?: Resolver<Array<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType, Partial<TechnologyRequestSummaryArgs>>;
  description?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType, Partial<TechnologyRequestDescriptionArgs>>;
  keywords?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  classifications?: Resolver<Array<ResolversTypes['Code']>, ParentType, ContextType>;
  sectors?: Resolver<Array<ResolversTypes['Code']>, ParentType, ContextType>;
  sustainableDevelopmentGoals?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
  institution?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType>;
  contact?: Resolver<Maybe<ResolversTypes['TechnologyContact']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  targetCountries?: Resolver<Array<ResolversTypes['Country']>, ParentType, ContextType>;
  cooperationTypes?: Resolver<Array<ResolversTypes['CooperationType']>, ParentType, ContextType>;
  access?: Resolver<ResolversTypes['TechnologyAccess'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['TechnologyState'], ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  taskForce?: Resolver<Maybe<ResolversTypes['Body']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  need?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType, Partial<TechnologyRequestNeedArgs>>;
  expertiseSought?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType, Partial<TechnologyRequestExpertiseSoughtArgs>>;
  constraints?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType, Partial<TechnologyRequestConstraintsArgs>>;
  readiness?: Resolver<Maybe<ResolversTypes['ReadinessRange']>, ParentType, ContextType>;
  budget?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  deadline?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  matches?: Resolver<ResolversTypes['MatchList'], ParentType, ContextType, RequireFields<TechnologyRequestMatchesArgs, 'first'>>;
  originAssessment?: Resolver<Maybe<ResolversTypes['NeedAssessment']>, ParentType, ContextType>;
  interests?: Resolver<ResolversTypes['ExpressionOfInterestConnection'], ParentType, ContextType, RequireFields<TechnologyRequestInterestsArgs, 'first'>>;
  submittedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  moderatorNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<Maybe<ResolversTypes['RecordActionConnection']>, ParentType, ContextType, RequireFields<TechnologyRequestHistoryArgs, 'first'>>;
  transferCases?: Resolver<ResolversTypes['TransferCaseConnection'], ParentType, ContextType, RequireFields<TechnologyRequestTransferCasesArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TechnologyContactResolvers<ContextType = TechnologiesContext, ParentType extends ResolversParentTypes['TechnologyContact'] = ResolversParentTypes['TechnologyContact']> = {
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
};

export type ReadinessRangeResolvers<ContextType = TechnologiesContext, ParentType extends ResolversParentTypes['ReadinessRange'] = ResolversParentTypes['ReadinessRange']> = {
  min?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  max?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IntellectualPropertyResolvers<ContextType = TechnologiesContext, ParentType extends ResolversParentTypes['IntellectualProperty'] = ResolversParentTypes['IntellectualProperty']> = {
  status?: Resolver<ResolversTypes['IntellectualPropertyStatus'], ParentType, ContextType>;
  rights?: Resolver<Array<ResolversTypes['IntellectualPropertyRight']>, ParentType, ContextType>;
};

export type IntellectualPropertyRightResolvers<ContextType = TechnologiesContext, ParentType extends ResolversParentTypes['IntellectualPropertyRight'] = ResolversParentTypes['IntellectualPropertyRight']> = {
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  office?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expiresOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type TechnologyConnectionResolvers<ContextType = TechnologiesContext, ParentType extends ResolversParentTypes['TechnologyConnection'] = ResolversParentTypes['TechnologyConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TechnologyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['TechnologyListing']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  facets?: Resolver<Maybe<ResolversTypes['TechnologyFacets']>, ParentType, ContextType>;
};

export type TechnologyEdgeResolvers<ContextType = TechnologiesContext, ParentType extends ResolversParentTypes['TechnologyEdge'] = ResolversParentTypes['TechnologyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TechnologyListing'], ParentType, ContextType>;
};

export type TechnologyFacetsResolvers<ContextType = TechnologiesContext, ParentType extends ResolversParentTypes['TechnologyFacets'] = ResolversParentTypes['TechnologyFacets']> = {
  kinds?: Resolver<Array<ResolversTypes['FacetValue']>, ParentType, ContextType>;
  countries?: Resolver<Array<ResolversTypes['FacetValue']>, ParentType, ContextType>;
  states?: Resolver<Array<ResolversTypes['FacetValue']>, ParentType, ContextType>;
  stages?: Resolver<Array<ResolversTypes['FacetValue']>, ParentType, ContextType>;
  intellectualProperty?: Resolver<Array<ResolversTypes['FacetValue']>, ParentType, ContextType>;
  cooperationTypes?: Resolver<Array<ResolversTypes['FacetValue']>, ParentType, ContextType>;
  years?: Resolver<Array<ResolversTypes['FacetValue']>, ParentType, ContextType>;
  classifications?: Resolver<Array<ResolversTypes['FacetValue']>, ParentType, ContextType>;
  sustainableDevelopmentGoals?: Resolver<Array<ResolversTypes['FacetValue']>, ParentType, ContextType>;
  platforms?: Resolver<Array<ResolversTypes['FacetValue']>, ParentType, ContextType>;
};

export type InstitutionResolvers<ContextType = TechnologiesContext, ParentType extends ResolversParentTypes['Institution'] = ResolversParentTypes['Institution'], FederationReferenceType extends FederationReferenceTypes['Institution'] = FederationReferenceTypes['Institution']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Institution']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  technologies?: Resolver<Maybe<ResolversTypes['TechnologyConnection']>, ParentType, ContextType, RequireFields<InstitutionTechnologiesArgs, 'first'>>;
  interestsSent?: Resolver<Maybe<ResolversTypes['ExpressionOfInterestConnection']>, ParentType, ContextType, RequireFields<InstitutionInterestsSentArgs, 'first'>>;
  interestsReceived?: Resolver<Maybe<ResolversTypes['ExpressionOfInterestConnection']>, ParentType, ContextType, RequireFields<InstitutionInterestsReceivedArgs, 'first'>>;
  technologyPackages?: Resolver<Maybe<ResolversTypes['TechnologyPackageConnection']>, ParentType, ContextType, RequireFields<InstitutionTechnologyPackagesArgs, 'first'>>;
  transferCases?: Resolver<Maybe<ResolversTypes['TransferCaseConnection']>, ParentType, ContextType, RequireFields<InstitutionTransferCasesArgs, 'first'>>;
};

export type BodyResolvers<ContextType = TechnologiesContext, ParentType extends ResolversParentTypes['Body'] = ResolversParentTypes['Body'], FederationReferenceType extends FederationReferenceTypes['Body'] = FederationReferenceTypes['Body']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Body']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  technologies?: Resolver<Maybe<ResolversTypes['TechnologyConnection']>, ParentType, ContextType, RequireFields<BodyTechnologiesArgs, 'first'>>;
};

export type EventResolvers<ContextType = TechnologiesContext, ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event'], FederationReferenceType extends FederationReferenceTypes['Event'] = FederationReferenceTypes['Event']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Event']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  exhibits?: Resolver<Maybe<ResolversTypes['TechnologyConnection']>, ParentType, ContextType, RequireFields<EventExhibitsArgs, 'first'>>;
};

export type ProjectResolvers<ContextType = TechnologiesContext, ParentType extends ResolversParentTypes['Project'] = ResolversParentTypes['Project'], FederationReferenceType extends FederationReferenceTypes['Project'] = FederationReferenceTypes['Project']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Project']> | FederationReferenceType, FederationReferenceType, ContextType>;
  nodeKey?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  outputs?: Resolver<Maybe<ResolversTypes['TechnologyConnection']>, ParentType, ContextType, RequireFields<ProjectOutputsArgs, 'first'>>;
};

export type NeedAssessmentResolvers<ContextType = TechnologiesContext, ParentType extends ResolversParentTypes['NeedAssessment'] = ResolversParentTypes['NeedAssessment'], FederationReferenceType extends FederationReferenceTypes['NeedAssessment'] = FederationReferenceTypes['NeedAssessment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['NeedAssessment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  nodeKey?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  requests?: Resolver<Maybe<ResolversTypes['TechnologyConnection']>, ParentType, ContextType, RequireFields<NeedAssessmentRequestsArgs, 'first'>>;
};

export type PlatformResolvers<ContextType = TechnologiesContext, ParentType extends ResolversParentTypes['Platform'] = ResolversParentTypes['Platform'], FederationReferenceType extends FederationReferenceTypes['Platform'] = FederationReferenceTypes['Platform']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Platform']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  technologies?: Resolver<Maybe<ResolversTypes['TechnologyConnection']>, ParentType, ContextType, RequireFields<PlatformTechnologiesArgs, 'first'>>;
};

export type MatchListResolvers<ContextType = TechnologiesContext, ParentType extends ResolversParentTypes['MatchList'] = ResolversParentTypes['MatchList']> = {
  nodes?: Resolver<Array<ResolversTypes['Match']>, ParentType, ContextType>;
  hasMore?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type MatchResolvers<ContextType = TechnologiesContext, ParentType extends ResolversParentTypes['Match'] = ResolversParentTypes['Match']> = {
  offer?: Resolver<ResolversTypes['TechnologyOffer'], ParentType, ContextType>;
  request?: Resolver<ResolversTypes['TechnologyRequest'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['MatchReason']>, ParentType, ContextType>;
};

export type MatchReasonResolvers<ContextType = TechnologiesContext, ParentType extends ResolversParentTypes['MatchReason'] = ResolversParentTypes['MatchReason']> = {
  kind?: Resolver<ResolversTypes['MatchReasonKind'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shared?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TechnologyDuplicateResolvers<ContextType = TechnologiesContext, ParentType extends ResolversParentTypes['TechnologyDuplicate'] = ResolversParentTypes['TechnologyDuplicate']> = {
  listing?: Resolver<ResolversTypes['TechnologyListing'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['DuplicateReason']>, ParentType, ContextType>;
};

export type DuplicateReasonResolvers<ContextType = TechnologiesContext, ParentType extends ResolversParentTypes['DuplicateReason'] = ResolversParentTypes['DuplicateReason']> = {
  kind?: Resolver<ResolversTypes['DuplicateReasonKind'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TechnologyStatisticsResolvers<ContextType = TechnologiesContext, ParentType extends ResolversParentTypes['TechnologyStatistics'] = ResolversParentTypes['TechnologyStatistics']> = {
  periods?: Resolver<Array<ResolversTypes['Date']>, ParentType, ContextType>;
  counts?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  series?: Resolver<Array<ResolversTypes['TechnologySeries']>, ParentType, ContextType>;
};

export type TechnologySeriesResolvers<ContextType = TechnologiesContext, ParentType extends ResolversParentTypes['TechnologySeries'] = ResolversParentTypes['TechnologySeries']> = {
  kind?: Resolver<ResolversTypes['SeriesKind'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  counts?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = TechnologiesContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  savedSearchCreate?: Resolver<Maybe<ResolversTypes['SavedSearchPayload']>, ParentType, ContextType, RequireFields<MutationSavedSearchCreateArgs, 'input'>>;
  savedSearchRevise?: Resolver<Maybe<ResolversTypes['SavedSearchPayload']>, ParentType, ContextType, RequireFields<MutationSavedSearchReviseArgs, 'input'>>;
  savedSearchPause?: Resolver<Maybe<ResolversTypes['SavedSearchPayload']>, ParentType, ContextType, RequireFields<MutationSavedSearchPauseArgs, 'input'>>;
  savedSearchResume?: Resolver<Maybe<ResolversTypes['SavedSearchPayload']>, ParentType, ContextType, RequireFields<MutationSavedSearchResumeArgs, 'input'>>;
  savedSearchDelete?: Resolver<Maybe<ResolversTypes['SavedSearchPayload']>, ParentType, ContextType, RequireFields<MutationSavedSearchDeleteArgs, 'input'>>;
  savedSearchRenewFeed?: Resolver<Maybe<ResolversTypes['SavedSearchPayload']>, ParentType, ContextType, RequireFields<MutationSavedSearchRenewFeedArgs, 'input'>>;
  savedSearchSetWebhook?: Resolver<Maybe<ResolversTypes['SavedSearchWebhookPayload']>, ParentType, ContextType, RequireFields<MutationSavedSearchSetWebhookArgs, 'input'>>;
  savedSearchRemoveWebhook?: Resolver<Maybe<ResolversTypes['SavedSearchPayload']>, ParentType, ContextType, RequireFields<MutationSavedSearchRemoveWebhookArgs, 'input'>>;
  savedSearchSetMail?: Resolver<Maybe<ResolversTypes['SavedSearchPayload']>, ParentType, ContextType, RequireFields<MutationSavedSearchSetMailArgs, 'input'>>;
  savedSearchRemoveMail?: Resolver<Maybe<ResolversTypes['SavedSearchPayload']>, ParentType, ContextType, RequireFields<MutationSavedSearchRemoveMailArgs, 'input'>>;
  interestSend?: Resolver<Maybe<ResolversTypes['ExpressionOfInterestPayload']>, ParentType, ContextType, RequireFields<MutationInterestSendArgs, 'input'>>;
  interestForward?: Resolver<Maybe<ResolversTypes['ExpressionOfInterestPayload']>, ParentType, ContextType, RequireFields<MutationInterestForwardArgs, 'input'>>;
  interestAccept?: Resolver<Maybe<ResolversTypes['ExpressionOfInterestPayload']>, ParentType, ContextType, RequireFields<MutationInterestAcceptArgs, 'input'>>;
  interestDecline?: Resolver<Maybe<ResolversTypes['ExpressionOfInterestPayload']>, ParentType, ContextType, RequireFields<MutationInterestDeclineArgs, 'input'>>;
  interestNegotiate?: Resolver<Maybe<ResolversTypes['ExpressionOfInterestPayload']>, ParentType, ContextType, RequireFields<MutationInterestNegotiateArgs, 'input'>>;
  interestConclude?: Resolver<Maybe<ResolversTypes['ExpressionOfInterestPayload']>, ParentType, ContextType, RequireFields<MutationInterestConcludeArgs, 'input'>>;
  interestClose?: Resolver<Maybe<ResolversTypes['ExpressionOfInterestPayload']>, ParentType, ContextType, RequireFields<MutationInterestCloseArgs, 'input'>>;
  interestMessage?: Resolver<Maybe<ResolversTypes['ExpressionOfInterestPayload']>, ParentType, ContextType, RequireFields<MutationInterestMessageArgs, 'input'>>;
  technologyOfferCreate?: Resolver<Maybe<ResolversTypes['TechnologyListingPayload']>, ParentType, ContextType, RequireFields<MutationTechnologyOfferCreateArgs, 'input'>>;
  technologyRequestCreate?: Resolver<Maybe<ResolversTypes['TechnologyListingPayload']>, ParentType, ContextType, RequireFields<MutationTechnologyRequestCreateArgs, 'input'>>;
  technologyOfferRevise?: Resolver<Maybe<ResolversTypes['TechnologyListingPayload']>, ParentType, ContextType, RequireFields<MutationTechnologyOfferReviseArgs, 'input'>>;
  technologyRequestRevise?: Resolver<Maybe<ResolversTypes['TechnologyListingPayload']>, ParentType, ContextType, RequireFields<MutationTechnologyRequestReviseArgs, 'input'>>;
  technologySubmit?: Resolver<Maybe<ResolversTypes['TechnologyListingPayload']>, ParentType, ContextType, RequireFields<MutationTechnologySubmitArgs, 'input'>>;
  technologyReturn?: Resolver<Maybe<ResolversTypes['TechnologyListingPayload']>, ParentType, ContextType, RequireFields<MutationTechnologyReturnArgs, 'input'>>;
  technologyReject?: Resolver<Maybe<ResolversTypes['TechnologyListingPayload']>, ParentType, ContextType, RequireFields<MutationTechnologyRejectArgs, 'input'>>;
  technologyPublish?: Resolver<Maybe<ResolversTypes['TechnologyListingPayload']>, ParentType, ContextType, RequireFields<MutationTechnologyPublishArgs, 'input'>>;
  technologyRenew?: Resolver<Maybe<ResolversTypes['TechnologyListingPayload']>, ParentType, ContextType, RequireFields<MutationTechnologyRenewArgs, 'input'>>;
  technologyWithdraw?: Resolver<Maybe<ResolversTypes['TechnologyListingPayload']>, ParentType, ContextType, RequireFields<MutationTechnologyWithdrawArgs, 'input'>>;
  technologyFulfil?: Resolver<Maybe<ResolversTypes['TechnologyListingPayload']>, ParentType, ContextType, RequireFields<MutationTechnologyFulfilArgs, 'input'>>;
  technologyDiscard?: Resolver<Maybe<ResolversTypes['TechnologyListingPayload']>, ParentType, ContextType, RequireFields<MutationTechnologyDiscardArgs, 'input'>>;
  technologyShare?: Resolver<Maybe<ResolversTypes['TechnologyListingPayload']>, ParentType, ContextType, RequireFields<MutationTechnologyShareArgs, 'input'>>;
  packageCreate?: Resolver<Maybe<ResolversTypes['TechnologyPackagePayload']>, ParentType, ContextType, RequireFields<MutationPackageCreateArgs, 'input'>>;
  packageRevise?: Resolver<Maybe<ResolversTypes['TechnologyPackagePayload']>, ParentType, ContextType, RequireFields<MutationPackageReviseArgs, 'input'>>;
  packageSubmit?: Resolver<Maybe<ResolversTypes['TechnologyPackagePayload']>, ParentType, ContextType, RequireFields<MutationPackageSubmitArgs, 'input'>>;
  packageReturn?: Resolver<Maybe<ResolversTypes['TechnologyPackagePayload']>, ParentType, ContextType, RequireFields<MutationPackageReturnArgs, 'input'>>;
  packagePublish?: Resolver<Maybe<ResolversTypes['TechnologyPackagePayload']>, ParentType, ContextType, RequireFields<MutationPackagePublishArgs, 'input'>>;
  packageWithdraw?: Resolver<Maybe<ResolversTypes['TechnologyPackagePayload']>, ParentType, ContextType, RequireFields<MutationPackageWithdrawArgs, 'input'>>;
  packageDiscard?: Resolver<Maybe<ResolversTypes['TechnologyPackagePayload']>, ParentType, ContextType, RequireFields<MutationPackageDiscardArgs, 'input'>>;
  transferCaseReport?: Resolver<Maybe<ResolversTypes['TransferCasePayload']>, ParentType, ContextType, RequireFields<MutationTransferCaseReportArgs, 'input'>>;
  transferCaseRevise?: Resolver<Maybe<ResolversTypes['TransferCasePayload']>, ParentType, ContextType, RequireFields<MutationTransferCaseReviseArgs, 'input'>>;
  transferCaseConfirm?: Resolver<Maybe<ResolversTypes['TransferCasePayload']>, ParentType, ContextType, RequireFields<MutationTransferCaseConfirmArgs, 'input'>>;
  transferCaseDispute?: Resolver<Maybe<ResolversTypes['TransferCasePayload']>, ParentType, ContextType, RequireFields<MutationTransferCaseDisputeArgs, 'input'>>;
  transferCasePublish?: Resolver<Maybe<ResolversTypes['TransferCasePayload']>, ParentType, ContextType, RequireFields<MutationTransferCasePublishArgs, 'input'>>;
  transferCaseDiscard?: Resolver<Maybe<ResolversTypes['TransferCasePayload']>, ParentType, ContextType, RequireFields<MutationTransferCaseDiscardArgs, 'input'>>;
};

export type SavedSearchResolvers<ContextType = TechnologiesContext, ParentType extends ResolversParentTypes['SavedSearch'] = ResolversParentTypes['SavedSearch'], FederationReferenceType extends FederationReferenceTypes['SavedSearch'] = FederationReferenceTypes['SavedSearch']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SavedSearch']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nodeKey?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  query?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  filterJson?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['SavedSearchState'], ParentType, ContextType>;
  feedPath?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  webhook?: Resolver<Maybe<ResolversTypes['SavedSearchWebhook']>, ParentType, ContextType>;
  mail?: Resolver<Maybe<ResolversTypes['SavedSearchMail']>, ParentType, ContextType>;
  rightsUntil?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  alerts?: Resolver<Array<ResolversTypes['SavedSearchAlert']>, ParentType, ContextType, RequireFields<SavedSearchAlertsArgs, 'first'>>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  history?: Resolver<Maybe<ResolversTypes['RecordActionConnection']>, ParentType, ContextType, RequireFields<SavedSearchHistoryArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SavedSearchWebhookResolvers<ContextType = TechnologiesContext, ParentType extends ResolversParentTypes['SavedSearchWebhook'] = ResolversParentTypes['SavedSearchWebhook']> = {
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  setAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  deadAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  failures?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lastFailure?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SavedSearchMailResolvers<ContextType = TechnologiesContext, ParentType extends ResolversParentTypes['SavedSearchMail'] = ResolversParentTypes['SavedSearchMail']> = {
  address?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  confirmedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type SavedSearchAlertResolvers<ContextType = TechnologiesContext, ParentType extends ResolversParentTypes['SavedSearchAlert'] = ResolversParentTypes['SavedSearchAlert']> = {
  listing?: Resolver<ResolversTypes['TechnologyListing'], ParentType, ContextType>;
  foundAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  webhook?: Resolver<Maybe<ResolversTypes['AlertDelivery']>, ParentType, ContextType>;
  mail?: Resolver<Maybe<ResolversTypes['AlertDelivery']>, ParentType, ContextType>;
};

export type AlertDeliveryResolvers<ContextType = TechnologiesContext, ParentType extends ResolversParentTypes['AlertDelivery'] = ResolversParentTypes['AlertDelivery']> = {
  state?: Resolver<ResolversTypes['AlertDeliveryState'], ParentType, ContextType>;
  tries?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SavedSearchConnectionResolvers<ContextType = TechnologiesContext, ParentType extends ResolversParentTypes['SavedSearchConnection'] = ResolversParentTypes['SavedSearchConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SavedSearchEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['SavedSearch']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SavedSearchEdgeResolvers<ContextType = TechnologiesContext, ParentType extends ResolversParentTypes['SavedSearchEdge'] = ResolversParentTypes['SavedSearchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SavedSearch'], ParentType, ContextType>;
};

export type SavedSearchPayloadResolvers<ContextType = TechnologiesContext, ParentType extends ResolversParentTypes['SavedSearchPayload'] = ResolversParentTypes['SavedSearchPayload']> = {
  savedSearch?: Resolver<Maybe<ResolversTypes['SavedSearch']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['TechnologyUserError']>, ParentType, ContextType>;
};

export type SavedSearchWebhookPayloadResolvers<ContextType = TechnologiesContext, ParentType extends ResolversParentTypes['SavedSearchWebhookPayload'] = ResolversParentTypes['SavedSearchWebhookPayload']> = {
  savedSearch?: Resolver<Maybe<ResolversTypes['SavedSearch']>, ParentType, ContextType>;
  secret?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['TechnologyUserError']>, ParentType, ContextType>;
};

export type ExpressionOfInterestResolvers<ContextType = TechnologiesContext, ParentType extends ResolversParentTypes['ExpressionOfInterest'] = ResolversParentTypes['ExpressionOfInterest'], FederationReferenceType extends FederationReferenceTypes['ExpressionOfInterest'] = FederationReferenceTypes['ExpressionOfInterest']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ExpressionOfInterest']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nodeKey?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  listing?: Resolver<Maybe<ResolversTypes['TechnologyListing']>, ParentType, ContextType>;
  askingInstitution?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType>;
  askingCountry?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  owningInstitution?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType>;
  owningCountry?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['InterestState'], ParentType, ContextType>;
  messages?: Resolver<Array<ResolversTypes['InterestMessage']>, ParentType, ContextType>;
  sentAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  forwardedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  answeredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lapsesAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  closingNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  agreement?: Resolver<Maybe<ResolversTypes['Agreement']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  history?: Resolver<Maybe<ResolversTypes['RecordActionConnection']>, ParentType, ContextType, RequireFields<ExpressionOfInterestHistoryArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgreementResolvers<ContextType = TechnologiesContext, ParentType extends ResolversParentTypes['Agreement'] = ResolversParentTypes['Agreement']> = {
  nodeKey?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type InterestMessageResolvers<ContextType = TechnologiesContext, ParentType extends ResolversParentTypes['InterestMessage'] = ResolversParentTypes['InterestMessage']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  side?: Resolver<ResolversTypes['InterestSide'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ExpressionOfInterestConnectionResolvers<ContextType = TechnologiesContext, ParentType extends ResolversParentTypes['ExpressionOfInterestConnection'] = ResolversParentTypes['ExpressionOfInterestConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ExpressionOfInterestEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ExpressionOfInterest']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ExpressionOfInterestEdgeResolvers<ContextType = TechnologiesContext, ParentType extends ResolversParentTypes['ExpressionOfInterestEdge'] = ResolversParentTypes['ExpressionOfInterestEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ExpressionOfInterest'], ParentType, ContextType>;
};

export type ExpressionOfInterestPayloadResolvers<ContextType = TechnologiesContext, ParentType extends ResolversParentTypes['ExpressionOfInterestPayload'] = ResolversParentTypes['ExpressionOfInterestPayload']> = {
  interest?: Resolver<Maybe<ResolversTypes['ExpressionOfInterest']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['TechnologyUserError']>, ParentType, ContextType>;
};

export type TechnologyListingPayloadResolvers<ContextType = TechnologiesContext, ParentType extends ResolversParentTypes['TechnologyListingPayload'] = ResolversParentTypes['TechnologyListingPayload']> = {
  technology?: Resolver<Maybe<ResolversTypes['TechnologyListing']>, ParentType, ContextType>;
  possibleDuplicates?: Resolver<Array<ResolversTypes['TechnologyDuplicate']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['TechnologyUserError']>, ParentType, ContextType>;
};

export type TechnologyUserErrorResolvers<ContextType = TechnologiesContext, ParentType extends ResolversParentTypes['TechnologyUserError'] = ResolversParentTypes['TechnologyUserError']> = {
  code?: Resolver<ResolversTypes['TechnologyUserErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TechnologyPackageResolvers<ContextType = TechnologiesContext, ParentType extends ResolversParentTypes['TechnologyPackage'] = ResolversParentTypes['TechnologyPackage'], FederationReferenceType extends FederationReferenceTypes['TechnologyPackage'] = FederationReferenceTypes['TechnologyPackage']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['TechnologyPackage']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nodeKey?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType, Partial<TechnologyPackageTitleArgs>>;
  titleTranslations?: Resolver<Array<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType, Partial<TechnologyPackageSummaryArgs>>;
  description?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType, Partial<TechnologyPackageDescriptionArgs>>;
  keywords?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  disciplines?: Resolver<Array<ResolversTypes['Code']>, ParentType, ContextType>;
  components?: Resolver<Array<ResolversTypes['PackageItem']>, ParentType, ContextType>;
  documents?: Resolver<Array<ResolversTypes['PackageDocument']>, ParentType, ContextType>;
  training?: Resolver<Array<ResolversTypes['PackageTraining']>, ParentType, ContextType>;
  equipment?: Resolver<Array<ResolversTypes['PackageItem']>, ParentType, ContextType>;
  offers?: Resolver<Array<ResolversTypes['TechnologyOffer']>, ParentType, ContextType>;
  price?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  supplier?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  targetCountries?: Resolver<Array<ResolversTypes['Country']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PackageState'], ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  submittedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  moderatorNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  history?: Resolver<Maybe<ResolversTypes['RecordActionConnection']>, ParentType, ContextType, RequireFields<TechnologyPackageHistoryArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PackageItemResolvers<ContextType = TechnologiesContext, ParentType extends ResolversParentTypes['PackageItem'] = ResolversParentTypes['PackageItem']> = {
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType, Partial<PackageItemNameArgs>>;
  description?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType, Partial<PackageItemDescriptionArgs>>;
  quantity?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PackageDocumentResolvers<ContextType = TechnologiesContext, ParentType extends ResolversParentTypes['PackageDocument'] = ResolversParentTypes['PackageDocument']> = {
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType, Partial<PackageDocumentNameArgs>>;
  languages?: Resolver<Array<ResolversTypes['LanguageTag']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
};

export type PackageTrainingResolvers<ContextType = TechnologiesContext, ParentType extends ResolversParentTypes['PackageTraining'] = ResolversParentTypes['PackageTraining']> = {
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType, Partial<PackageTrainingNameArgs>>;
  description?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType, Partial<PackageTrainingDescriptionArgs>>;
  days?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  languages?: Resolver<Array<ResolversTypes['LanguageTag']>, ParentType, ContextType>;
};

export type TechnologyPackageConnectionResolvers<ContextType = TechnologiesContext, ParentType extends ResolversParentTypes['TechnologyPackageConnection'] = ResolversParentTypes['TechnologyPackageConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TechnologyPackageEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['TechnologyPackage']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  facets?: Resolver<Maybe<ResolversTypes['TechnologyPackageFacets']>, ParentType, ContextType>;
};

export type TechnologyPackageEdgeResolvers<ContextType = TechnologiesContext, ParentType extends ResolversParentTypes['TechnologyPackageEdge'] = ResolversParentTypes['TechnologyPackageEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TechnologyPackage'], ParentType, ContextType>;
};

export type TechnologyPackageFacetsResolvers<ContextType = TechnologiesContext, ParentType extends ResolversParentTypes['TechnologyPackageFacets'] = ResolversParentTypes['TechnologyPackageFacets']> = {
  disciplines?: Resolver<Array<ResolversTypes['FacetValue']>, ParentType, ContextType>;
  countries?: Resolver<Array<ResolversTypes['FacetValue']>, ParentType, ContextType>;
  states?: Resolver<Array<ResolversTypes['FacetValue']>, ParentType, ContextType>;
};

export type TechnologyPackagePayloadResolvers<ContextType = TechnologiesContext, ParentType extends ResolversParentTypes['TechnologyPackagePayload'] = ResolversParentTypes['TechnologyPackagePayload']> = {
  package?: Resolver<Maybe<ResolversTypes['TechnologyPackage']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['TechnologyUserError']>, ParentType, ContextType>;
};

export type TransferCaseResolvers<ContextType = TechnologiesContext, ParentType extends ResolversParentTypes['TransferCase'] = ResolversParentTypes['TransferCase'], FederationReferenceType extends FederationReferenceTypes['TransferCase'] = FederationReferenceTypes['TransferCase']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['TransferCase']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nodeKey?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType, Partial<TransferCaseTitleArgs>>;
  titleTranslations?: Resolver<Array<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType, Partial<TransferCaseDescriptionArgs>>;
  method?: Resolver<ResolversTypes['TransferMethod'], ParentType, ContextType>;
  giver?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType>;
  receiver?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType>;
  giverCountry?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  receiverCountry?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  agreedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['TechnologyLevel']>, ParentType, ContextType>;
  peopleTrained?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  patents?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sectors?: Resolver<Array<ResolversTypes['Code']>, ParentType, ContextType>;
  sustainableDevelopmentGoals?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
  listing?: Resolver<Maybe<ResolversTypes['TechnologyListing']>, ParentType, ContextType>;
  interest?: Resolver<Maybe<ResolversTypes['ExpressionOfInterest']>, ParentType, ContextType>;
  agreement?: Resolver<Maybe<ResolversTypes['Agreement']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['TransferCaseState'], ParentType, ContextType>;
  confirmedBy?: Resolver<Array<Maybe<ResolversTypes['Institution']>>, ParentType, ContextType>;
  disputeNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  history?: Resolver<Maybe<ResolversTypes['RecordActionConnection']>, ParentType, ContextType, RequireFields<TransferCaseHistoryArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TransferCaseConnectionResolvers<ContextType = TechnologiesContext, ParentType extends ResolversParentTypes['TransferCaseConnection'] = ResolversParentTypes['TransferCaseConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TransferCaseEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['TransferCase']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  facets?: Resolver<Maybe<ResolversTypes['TransferCaseFacets']>, ParentType, ContextType>;
};

export type TransferCaseEdgeResolvers<ContextType = TechnologiesContext, ParentType extends ResolversParentTypes['TransferCaseEdge'] = ResolversParentTypes['TransferCaseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TransferCase'], ParentType, ContextType>;
};

export type TransferCaseFacetsResolvers<ContextType = TechnologiesContext, ParentType extends ResolversParentTypes['TransferCaseFacets'] = ResolversParentTypes['TransferCaseFacets']> = {
  methods?: Resolver<Array<ResolversTypes['FacetValue']>, ParentType, ContextType>;
  countries?: Resolver<Array<ResolversTypes['FacetValue']>, ParentType, ContextType>;
  states?: Resolver<Array<ResolversTypes['FacetValue']>, ParentType, ContextType>;
  years?: Resolver<Array<ResolversTypes['FacetValue']>, ParentType, ContextType>;
  levels?: Resolver<Array<ResolversTypes['FacetValue']>, ParentType, ContextType>;
};

export type TransferCasePayloadResolvers<ContextType = TechnologiesContext, ParentType extends ResolversParentTypes['TransferCasePayload'] = ResolversParentTypes['TransferCasePayload']> = {
  transferCase?: Resolver<Maybe<ResolversTypes['TransferCase']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['TechnologyUserError']>, ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface UrlScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['URL'], any> {
  name: 'URL';
}

export interface CountryCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CountryCode'], any> {
  name: 'CountryCode';
}

export interface LanguageTagScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LanguageTag'], any> {
  name: 'LanguageTag';
}

export interface CurrencyCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CurrencyCode'], any> {
  name: 'CurrencyCode';
}

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}

export type NodeResolvers<ContextType = TechnologiesContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'TechnologyOffer' | 'TechnologyRequest' | 'SavedSearch' | 'ExpressionOfInterest' | 'TechnologyPackage' | 'TransferCase', ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = TechnologiesContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type LocalizedTextResolvers<ContextType = TechnologiesContext, ParentType extends ResolversParentTypes['LocalizedText'] = ResolversParentTypes['LocalizedText']> = {
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['LanguageTag'], ParentType, ContextType>;
};

export type CountryResolvers<ContextType = TechnologiesContext, ParentType extends ResolversParentTypes['Country'] = ResolversParentTypes['Country']> = {
  code?: Resolver<ResolversTypes['CountryCode'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CodeResolvers<ContextType = TechnologiesContext, ParentType extends ResolversParentTypes['Code'] = ResolversParentTypes['Code']> = {
  scheme?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = TechnologiesContext, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
};

export type CountResolvers<ContextType = TechnologiesContext, ParentType extends ResolversParentTypes['Count'] = ResolversParentTypes['Count']> = {
  value?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  qualifier?: Resolver<ResolversTypes['CountQualifier'], ParentType, ContextType>;
};

export type DateRangeResolvers<ContextType = TechnologiesContext, ParentType extends ResolversParentTypes['DateRange'] = ResolversParentTypes['DateRange']> = {
  start?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  end?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  precision?: Resolver<ResolversTypes['DatePrecision'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type GeoPointResolvers<ContextType = TechnologiesContext, ParentType extends ResolversParentTypes['GeoPoint'] = ResolversParentTypes['GeoPoint']> = {
  latitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  longitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type FacetValueResolvers<ContextType = TechnologiesContext, ParentType extends ResolversParentTypes['FacetValue'] = ResolversParentTypes['FacetValue']> = {
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SourceResolvers<ContextType = TechnologiesContext, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  platform?: Resolver<Maybe<ResolversTypes['Platform']>, ParentType, ContextType>;
  localId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  citation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fetchedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  licence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sample?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type RecordActionResolvers<ContextType = TechnologiesContext, ParentType extends ResolversParentTypes['RecordAction'] = ResolversParentTypes['RecordAction']> = {
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['ActionAuthor'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fromState?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  toState?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changes?: Resolver<Array<ResolversTypes['FieldChange']>, ParentType, ContextType>;
};

export type ActionAuthorResolvers<ContextType = TechnologiesContext, ParentType extends ResolversParentTypes['ActionAuthor'] = ResolversParentTypes['ActionAuthor']> = {
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  countryCode?: Resolver<Maybe<ResolversTypes['CountryCode']>, ParentType, ContextType>;
};

export type FieldChangeResolvers<ContextType = TechnologiesContext, ParentType extends ResolversParentTypes['FieldChange'] = ResolversParentTypes['FieldChange']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RecordActionConnectionResolvers<ContextType = TechnologiesContext, ParentType extends ResolversParentTypes['RecordActionConnection'] = ResolversParentTypes['RecordActionConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['RecordAction']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type Resolvers<ContextType = TechnologiesContext> = {
  Query?: QueryResolvers<ContextType>;
  TechnologyListing?: TechnologyListingResolvers<ContextType>;
  TechnologyOffer?: TechnologyOfferResolvers<ContextType>;
  TechnologyRequest?: TechnologyRequestResolvers<ContextType>;
  TechnologyContact?: TechnologyContactResolvers<ContextType>;
  ReadinessRange?: ReadinessRangeResolvers<ContextType>;
  IntellectualProperty?: IntellectualPropertyResolvers<ContextType>;
  IntellectualPropertyRight?: IntellectualPropertyRightResolvers<ContextType>;
  TechnologyConnection?: TechnologyConnectionResolvers<ContextType>;
  TechnologyEdge?: TechnologyEdgeResolvers<ContextType>;
  TechnologyFacets?: TechnologyFacetsResolvers<ContextType>;
  Institution?: InstitutionResolvers<ContextType>;
  Body?: BodyResolvers<ContextType>;
  Event?: EventResolvers<ContextType>;
  Project?: ProjectResolvers<ContextType>;
  NeedAssessment?: NeedAssessmentResolvers<ContextType>;
  Platform?: PlatformResolvers<ContextType>;
  MatchList?: MatchListResolvers<ContextType>;
  Match?: MatchResolvers<ContextType>;
  MatchReason?: MatchReasonResolvers<ContextType>;
  TechnologyDuplicate?: TechnologyDuplicateResolvers<ContextType>;
  DuplicateReason?: DuplicateReasonResolvers<ContextType>;
  TechnologyStatistics?: TechnologyStatisticsResolvers<ContextType>;
  TechnologySeries?: TechnologySeriesResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  SavedSearch?: SavedSearchResolvers<ContextType>;
  SavedSearchWebhook?: SavedSearchWebhookResolvers<ContextType>;
  SavedSearchMail?: SavedSearchMailResolvers<ContextType>;
  SavedSearchAlert?: SavedSearchAlertResolvers<ContextType>;
  AlertDelivery?: AlertDeliveryResolvers<ContextType>;
  SavedSearchConnection?: SavedSearchConnectionResolvers<ContextType>;
  SavedSearchEdge?: SavedSearchEdgeResolvers<ContextType>;
  SavedSearchPayload?: SavedSearchPayloadResolvers<ContextType>;
  SavedSearchWebhookPayload?: SavedSearchWebhookPayloadResolvers<ContextType>;
  ExpressionOfInterest?: ExpressionOfInterestResolvers<ContextType>;
  Agreement?: AgreementResolvers<ContextType>;
  InterestMessage?: InterestMessageResolvers<ContextType>;
  ExpressionOfInterestConnection?: ExpressionOfInterestConnectionResolvers<ContextType>;
  ExpressionOfInterestEdge?: ExpressionOfInterestEdgeResolvers<ContextType>;
  ExpressionOfInterestPayload?: ExpressionOfInterestPayloadResolvers<ContextType>;
  TechnologyListingPayload?: TechnologyListingPayloadResolvers<ContextType>;
  TechnologyUserError?: TechnologyUserErrorResolvers<ContextType>;
  TechnologyPackage?: TechnologyPackageResolvers<ContextType>;
  PackageItem?: PackageItemResolvers<ContextType>;
  PackageDocument?: PackageDocumentResolvers<ContextType>;
  PackageTraining?: PackageTrainingResolvers<ContextType>;
  TechnologyPackageConnection?: TechnologyPackageConnectionResolvers<ContextType>;
  TechnologyPackageEdge?: TechnologyPackageEdgeResolvers<ContextType>;
  TechnologyPackageFacets?: TechnologyPackageFacetsResolvers<ContextType>;
  TechnologyPackagePayload?: TechnologyPackagePayloadResolvers<ContextType>;
  TransferCase?: TransferCaseResolvers<ContextType>;
  TransferCaseConnection?: TransferCaseConnectionResolvers<ContextType>;
  TransferCaseEdge?: TransferCaseEdgeResolvers<ContextType>;
  TransferCaseFacets?: TransferCaseFacetsResolvers<ContextType>;
  TransferCasePayload?: TransferCasePayloadResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  Date?: GraphQLScalarType;
  URL?: GraphQLScalarType;
  CountryCode?: GraphQLScalarType;
  LanguageTag?: GraphQLScalarType;
  CurrencyCode?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  Node?: NodeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  LocalizedText?: LocalizedTextResolvers<ContextType>;
  Country?: CountryResolvers<ContextType>;
  Code?: CodeResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Count?: CountResolvers<ContextType>;
  DateRange?: DateRangeResolvers<ContextType>;
  GeoPoint?: GeoPointResolvers<ContextType>;
  FacetValue?: FacetValueResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  RecordAction?: RecordActionResolvers<ContextType>;
  ActionAuthor?: ActionAuthorResolvers<ContextType>;
  FieldChange?: FieldChangeResolvers<ContextType>;
  RecordActionConnection?: RecordActionConnectionResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = TechnologiesContext> = {
  cacheControl?: CacheControlDirectiveResolver<any, any, ContextType>;
};
