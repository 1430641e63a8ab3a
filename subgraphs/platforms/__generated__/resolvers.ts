// Written by `npm run codegen` from schema.graphql; do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { PlatformMapper, PlatformConnectionMapper, PlatformEdgeMapper, PlatformFacetsMapper, HarvestMapper, SchemaAdditionMapper, ViewerMapper, SourceMapper, NodeMapper, TechnologyOfferMapper, TechnologyRequestMapper, InstitutionMapper, BodyMapper, EventMapper, DecisionMapper, ProjectMapper, CountryPlatformsMapper, RecordActionConnectionMapper, RecordActionMapper, ActionAuthorMapper, ExpressionOfInterestMapper, SavedSearchMapper, AgreementMapper, EvaluationMapper, ProgressReportMapper, TransferCaseMapper, TechnologyPackageMapper, NeedAssessmentMapper, JointCommissionMapper, ProgrammeMapper, OperationalPlanMapper, IdeaMapper, PolicyActionMapper, AssistanceMapper, FundingSearchMapper } from '../mappers.js';
import type { PlatformsContext } from '../context.js';
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
  /** National and open platforms whose records are in the network or will be, by name unless ordered otherwise. */
  platforms: Maybe<PlatformConnection>;
  /** One platform by its code. Null when there is none. */
  platform: Maybe<Platform>;
  /** Who asks, as the hub knows it from the request's token. Null while the hub cannot tell. */
  viewer: Maybe<Viewer>;
  /** Any record of the network by its id. Null when there is none that the reader may see. */
  node: Maybe<Node>;
  /** Several records of the network by their ids, in the order of the ids; null for each that there is none of, or that the reader may not see. */
  nodes: Maybe<Array<Maybe<Node>>>;
  /** How far the members of the network are connected, country by country in the order of their codes: which platforms they have and how each takes part. */
  platformCoverage: Maybe<Array<CountryPlatforms>>;
};


/** What can be read. Lists come page by page, and hold what the reader may see. */
export type QueryPlatformsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PlatformFilter>;
  orderBy?: InputMaybe<PlatformOrder>;
};


/** What can be read. Lists come page by page, and hold what the reader may see. */
export type QueryPlatformArgs = {
  code: Scalars['String']['input'];
};


/** What can be read. Lists come page by page, and hold what the reader may see. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read. Lists come page by page, and hold what the reader may see. */
export type QueryNodesArgs = {
  ids: Array<Scalars['ID']['input']>;
};


/** What can be read. Lists come page by page, and hold what the reader may see. */
export type QueryPlatformCoverageArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};

/** Who asks: the public, or the person or machine that the request's token is for. */
export type Viewer = {
  __typename?: 'Viewer';
  /** Names the person or machine, with the issuer of its token. Null for the public. */
  subject: Maybe<Scalars['ID']['output']>;
  /** What it may be taken for: PUBLIC, and those of its roles that the hub knows. */
  roles: Array<ViewerRole>;
  /** The country it is of. Null for the public, and for whoever is of none. */
  country: Maybe<Country>;
  /** Institutions it is of, 20 at most; null for each that the hub has no record of. */
  institutions: Array<Maybe<Institution>>;
  /** The platform it is. Null when it is none, or the hub does not know it. */
  platform: Maybe<Platform>;
};

/** What a viewer may be. Values may be added. */
export type ViewerRole =
  /** Everyone: reads what is published and open. */
  | 'PUBLIC'
  /** A user of a country: reads also what is for the members of the network, or for its country. */
  | 'MEMBER'
  /** Writes for institutions: reads also all that is theirs. */
  | 'INSTITUTION_EDITOR'
  /** A national platform: reads also all that it gave. */
  | 'PORTAL'
  /** Decides on publication in a country: reads there all that was handed in. */
  | 'MODERATOR'
  /** Runs the network: reads all that was handed in. */
  | 'SECRETARIAT'
  /** The office of a minister: reads reports, and what a user of its country reads. */
  | 'MINISTERS_OFFICE'
  /** Runs the hub: reads everything. */
  | 'ADMINISTRATOR';

/** A platform of one country or of the open web that takes part in the network. */
export type Platform = Node & {
  __typename?: 'Platform';
  /** Identifies the platform's record in the whole network. */
  id: Scalars['ID']['output'];
  /** The id once more, by which Query.node finds out whether the record exists. */
  nodeKey: Scalars['ID']['output'];
  /** Short name of lower-case letters and digits, unique; the middle part of the ids of the platform's records. */
  code: Scalars['String']['output'];
  /** Its name, as its owner writes it. */
  name: Scalars['String']['output'];
  /** Country whose platform it is. Null when it belongs to none or it is not known. */
  country: Maybe<Country>;
  /** The institution that runs it. Null when none does, or the hub has no record of it. */
  owner: Maybe<Institution>;
  /** The body that runs it. Null when none does, or the hub has no record of it. */
  ownerBody: Maybe<Body>;
  /** Its page on the web. Null when it is not known. */
  homePage: Maybe<Scalars['URL']['output']>;
  /** How its records come into the lists of the network. */
  participation: ParticipationMode;
  /** How its connection to the network stands. */
  state: PlatformState;
  /** What came of the newest harvest of its records. Null when there was none. */
  lastHarvest: Maybe<Harvest>;
  /** Everything that had changed at the platform by then is in the network: when its last complete harvest began. Null when none was completed. */
  freshAsOf: Maybe<Scalars['DateTime']['output']>;
  /** What it adds to the graph besides types of its own, at most 100; empty when it has no schema in the graph. */
  addsToSchema: Array<SchemaAddition>;
  /** Whether it works. */
  status: PlatformStatus;
  /** What it holds, in words, for example technology offers. */
  contents: Array<Scalars['String']['output']>;
  /** Licence of its data, as an SPDX id or in words. Null when it does not state one. */
  licence: Maybe<Scalars['String']['output']>;
  /** What else there is to know of it. Null when there is nothing. */
  note: Maybe<Scalars['String']['output']>;
  /** Where the record came from. */
  source: Source;
  /** When the hub first stored it. */
  createdAt: Scalars['DateTime']['output'];
  /** When the hub last changed it. */
  updatedAt: Scalars['DateTime']['output'];
  /** Grows by one with every change. */
  version: Scalars['Int']['output'];
  /** Who speaks for it to other platforms and the secretariat, in its own order. Null for readers who work neither for the network nor for a member. */
  liaisons: Maybe<Array<PlatformLiaison>>;
  /** Who did what to its description, latest first. Null unless the reader may describe it. */
  history: Maybe<RecordActionConnection>;
};


/** A platform of one country or of the open web that takes part in the network. */
export type PlatformHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** How the records of a platform come into the network. Values may be added. */
export type ParticipationMode =
  /** They are entered at the hub or imported into it. */
  | 'HOSTED'
  /** The hub copies them regularly from the platform's list of changes. */
  | 'HARVESTED'
  /** They do not: the platform answers for fields of its own while a query runs. One that does both is HARVESTED. */
  | 'FEDERATED'
  /** They do not: the platform is known and not yet connected. */
  | 'NONE';

/** How the connection of a platform to the network stands. Values may be added. */
export type PlatformState =
  /** Its schema is in the graph, its last harvest is less than a day old, or its records are kept at the hub. */
  | 'CONNECTED'
  /** Its records are older than they should be: the last harvest failed, or none was completed for a day. */
  | 'STALE'
  /** It is registered, and has neither published a schema nor been harvested to the end. */
  | 'WAITING'
  /** It no longer takes part, and its records are not shown. */
  | 'WITHDRAWN'
  /** It is known, and takes no part yet. */
  | 'NOT_CONNECTED';

/** What came of one run of copying a platform's changes. */
export type Harvest = {
  __typename?: 'Harvest';
  /** When it began. */
  startedAt: Scalars['DateTime']['output'];
  /** When it ended. */
  finishedAt: Scalars['DateTime']['output'];
  /** How it ended. */
  outcome: HarvestOutcome;
  /** Records that were new. */
  added: Scalars['Int']['output'];
  /** Records that had changed. */
  changed: Scalars['Int']['output'];
  /** Records that were as before. */
  unchanged: Scalars['Int']['output'];
  /** Records that were gone. */
  removed: Scalars['Int']['output'];
  /** Records that could not be taken, because they break a rule. */
  refused: Scalars['Int']['output'];
  /** Why it failed, in one sentence. Null when it did not. */
  failure: Maybe<Scalars['String']['output']>;
};

/** How a harvest ended. Values may be added. */
export type HarvestOutcome =
  /** It came to the end of the changes. */
  | 'COMPLETED'
  /** It was stopped before the end, and goes on from there. */
  | 'STOPPED'
  /** It could not go on. */
  | 'FAILED';

/** A field that a platform adds to what everyone can query. */
export type SchemaAddition = {
  __typename?: 'SchemaAddition';
  /** Type and field, for example TechnologyOffer.techmartCertificate. */
  coordinate: Scalars['String']['output'];
  /** Where the field stands. */
  kind: SchemaAdditionKind;
  /** What the platform says of it. Null when it says nothing. */
  description: Maybe<Scalars['String']['output']>;
};

/** Where an added field stands. Values may be added. */
export type SchemaAdditionKind =
  /** On Query: the way to what only this platform has. */
  | 'ROOT_FIELD'
  /** On a type of the hub: a further fact about its records. */
  | 'FIELD';

/** Whether a platform works. Values may be added. */
export type PlatformStatus =
  /** Decided on by a meeting, and nothing more is known. */
  | 'DECIDED'
  /** Being built. */
  | 'PLANNED'
  /** It works. */
  | 'ACTIVE'
  /** It has ended; records it gave may still be there. */
  | 'RETIRED';

/** Orders of a list of platforms. Values may be added. */
export type PlatformOrder =
  /** By name, A to Z. */
  | 'NAME'
  /** By code, A to Z. */
  | 'CODE';

/** Conditions on platforms; those given must all hold, and of a list one value is enough. */
export type PlatformFilter = {
  /** Countries whose platform it is. */
  countries?: InputMaybe<Array<Scalars['CountryCode']['input']>>;
  /** Ways of taking part. */
  participation?: InputMaybe<Array<ParticipationMode>>;
  /** Statuses; without it, all. */
  statuses?: InputMaybe<Array<PlatformStatus>>;
  /** True for samples only, false for none. */
  samples?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A page of platforms, and what can be said of the whole list. */
export type PlatformConnection = {
  __typename?: 'PlatformConnection';
  /** The platforms of this page with their cursors. */
  edges: Array<PlatformEdge>;
  /** The platforms of this page. */
  nodes: Array<Platform>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many platforms the whole list has. */
  totalCount: Scalars['Int']['output'];
  /** Counts by value over the whole list. */
  facets: PlatformFacets;
};

/** A platform and its place in the list. */
export type PlatformEdge = {
  __typename?: 'PlatformEdge';
  /** Place of the platform, for the argument after. */
  cursor: Scalars['String']['output'];
  /** The platform. */
  node: Platform;
};

/** How many platforms have each value, most frequent first, 50 values at most. Each facet ignores its own filter. */
export type PlatformFacets = {
  __typename?: 'PlatformFacets';
  /** By country. */
  countries: Array<FacetValue>;
  /** By way of taking part. */
  participation: Array<FacetValue>;
};

export type TechnologyOffer = Node & {
  __typename?: 'TechnologyOffer';
  id: Scalars['ID']['output'];
  nodeKey: Scalars['ID']['output'];
};

export type TechnologyRequest = Node & {
  __typename?: 'TechnologyRequest';
  id: Scalars['ID']['output'];
  nodeKey: Scalars['ID']['output'];
};

export type Institution = Node & {
  __typename?: 'Institution';
  id: Scalars['ID']['output'];
  nodeKey: Scalars['ID']['output'];
};

export type Body = Node & {
  __typename?: 'Body';
  id: Scalars['ID']['output'];
  nodeKey: Scalars['ID']['output'];
};

export type Event = Node & {
  __typename?: 'Event';
  id: Scalars['ID']['output'];
  nodeKey: Scalars['ID']['output'];
};

export type ContactPoint = Node & {
  __typename?: 'ContactPoint';
  id: Scalars['ID']['output'];
  nodeKey: Scalars['ID']['output'];
};

export type Nomination = Node & {
  __typename?: 'Nomination';
  id: Scalars['ID']['output'];
  nodeKey: Scalars['ID']['output'];
};

export type Decision = Node & {
  __typename?: 'Decision';
  id: Scalars['ID']['output'];
  nodeKey: Scalars['ID']['output'];
};

export type Booth = Node & {
  __typename?: 'Booth';
  id: Scalars['ID']['output'];
  nodeKey: Scalars['ID']['output'];
};

export type BoothExchange = Node & {
  __typename?: 'BoothExchange';
  id: Scalars['ID']['output'];
  nodeKey: Scalars['ID']['output'];
};

export type MeetingSlot = Node & {
  __typename?: 'MeetingSlot';
  id: Scalars['ID']['output'];
  nodeKey: Scalars['ID']['output'];
};

export type Meeting = Node & {
  __typename?: 'Meeting';
  id: Scalars['ID']['output'];
  nodeKey: Scalars['ID']['output'];
};

export type ParticipationCall = Node & {
  __typename?: 'ParticipationCall';
  id: Scalars['ID']['output'];
  nodeKey: Scalars['ID']['output'];
};

export type Participation = Node & {
  __typename?: 'Participation';
  id: Scalars['ID']['output'];
  nodeKey: Scalars['ID']['output'];
};

export type ProductUnveiling = Node & {
  __typename?: 'ProductUnveiling';
  id: Scalars['ID']['output'];
  nodeKey: Scalars['ID']['output'];
};

export type Accolade = Node & {
  __typename?: 'Accolade';
  id: Scalars['ID']['output'];
  nodeKey: Scalars['ID']['output'];
};

export type Project = Node & {
  __typename?: 'Project';
  id: Scalars['ID']['output'];
  nodeKey: Scalars['ID']['output'];
};

export type ExpressionOfInterest = Node & {
  __typename?: 'ExpressionOfInterest';
  id: Scalars['ID']['output'];
  nodeKey: Scalars['ID']['output'];
};

export type PersonnelExchangeCall = Node & {
  __typename?: 'PersonnelExchangeCall';
  id: Scalars['ID']['output'];
  nodeKey: Scalars['ID']['output'];
};

export type Agreement = Node & {
  __typename?: 'Agreement';
  id: Scalars['ID']['output'];
  nodeKey: Scalars['ID']['output'];
};

export type PersonnelExchange = Node & {
  __typename?: 'PersonnelExchange';
  id: Scalars['ID']['output'];
  nodeKey: Scalars['ID']['output'];
};

export type SavedSearch = Node & {
  __typename?: 'SavedSearch';
  id: Scalars['ID']['output'];
  nodeKey: Scalars['ID']['output'];
};

export type Evaluation = Node & {
  __typename?: 'Evaluation';
  id: Scalars['ID']['output'];
  nodeKey: Scalars['ID']['output'];
};

export type TransferCase = Node & {
  __typename?: 'TransferCase';
  id: Scalars['ID']['output'];
  nodeKey: Scalars['ID']['output'];
};

export type ProgressReport = Node & {
  __typename?: 'ProgressReport';
  id: Scalars['ID']['output'];
  nodeKey: Scalars['ID']['output'];
};

export type TechnologyPackage = Node & {
  __typename?: 'TechnologyPackage';
  id: Scalars['ID']['output'];
  nodeKey: Scalars['ID']['output'];
};

export type NeedAssessment = Node & {
  __typename?: 'NeedAssessment';
  id: Scalars['ID']['output'];
  nodeKey: Scalars['ID']['output'];
};

export type JointCommission = Node & {
  __typename?: 'JointCommission';
  id: Scalars['ID']['output'];
  nodeKey: Scalars['ID']['output'];
};

export type Programme = Node & {
  __typename?: 'Programme';
  id: Scalars['ID']['output'];
  nodeKey: Scalars['ID']['output'];
};

export type OperationalPlan = Node & {
  __typename?: 'OperationalPlan';
  id: Scalars['ID']['output'];
  nodeKey: Scalars['ID']['output'];
};

export type Idea = Node & {
  __typename?: 'Idea';
  id: Scalars['ID']['output'];
  nodeKey: Scalars['ID']['output'];
};

export type PolicyAction = Node & {
  __typename?: 'PolicyAction';
  id: Scalars['ID']['output'];
  nodeKey: Scalars['ID']['output'];
};

export type Assistance = Node & {
  __typename?: 'Assistance';
  id: Scalars['ID']['output'];
  nodeKey: Scalars['ID']['output'];
};

export type FundingSearch = Node & {
  __typename?: 'FundingSearch';
  id: Scalars['ID']['output'];
  nodeKey: Scalars['ID']['output'];
};

export type Capability = Node & {
  __typename?: 'Capability';
  id: Scalars['ID']['output'];
  nodeKey: Scalars['ID']['output'];
};

export type InstitutionMembership = Node & {
  __typename?: 'InstitutionMembership';
  id: Scalars['ID']['output'];
  nodeKey: Scalars['ID']['output'];
};

export type CooperationArea = Node & {
  __typename?: 'CooperationArea';
  id: Scalars['ID']['output'];
  nodeKey: Scalars['ID']['output'];
};

export type PartnerProfile = Node & {
  __typename?: 'PartnerProfile';
  id: Scalars['ID']['output'];
  nodeKey: Scalars['ID']['output'];
};

/** What can be changed, each field one action. What the input gets wrong is told in `userErrors`, not in `errors`. */
export type Mutation = {
  __typename?: 'Mutation';
  /** Describes a platform anew. For the platform itself, moderators of its country, the secretariat and administrators. */
  platformDescribe: Maybe<PlatformPayload>;
  /** Says who speaks for a platform, in place of those named before. For the platform itself, moderators of its country, the secretariat and administrators. */
  platformNameLiaisons: Maybe<PlatformPayload>;
};


/** What can be changed, each field one action. What the input gets wrong is told in `userErrors`, not in `errors`. */
export type MutationPlatformDescribeArgs = {
  input: PlatformDescribeInput;
};


/** What can be changed, each field one action. What the input gets wrong is told in `userErrors`, not in `errors`. */
export type MutationPlatformNameLiaisonsArgs = {
  input: PlatformNameLiaisonsInput;
};

/** Someone who speaks for a platform. */
export type PlatformLiaison = {
  __typename?: 'PlatformLiaison';
  /** Name of the person or the office. */
  name: Scalars['String']['output'];
  /** What the person is at the platform. Null when it is not told. */
  role: Maybe<Scalars['String']['output']>;
  /** Address for mail. Null when there is none. */
  email: Maybe<Scalars['String']['output']>;
  /** Number for calls, as one dials it from abroad. Null when there is none. */
  phone: Maybe<Scalars['String']['output']>;
  /** Languages the person writes. */
  languages: Array<Scalars['LanguageTag']['output']>;
};

/** The platforms of a member of the network. */
export type CountryPlatforms = {
  __typename?: 'CountryPlatforms';
  /** The member. */
  country: Country;
  /** Its platforms, by code, at most 100; empty when none is known. */
  platforms: Array<Platform>;
  /** True when at least one of them gives its records to the network or answers in the graph. */
  isConnected: Scalars['Boolean']['output'];
};

/** What became of an action on a platform. */
export type PlatformPayload = {
  __typename?: 'PlatformPayload';
  /** The platform as it now is. Null when nothing was changed, or when the same request was sent before and the viewer may no longer read it. */
  platform: Maybe<Platform>;
  /** Why nothing was changed. Empty on success. */
  userErrors: Array<PlatformUserError>;
};

/** Why an action was refused. */
export type PlatformUserError = {
  __typename?: 'PlatformUserError';
  /** What kind of refusal it is. */
  code: PlatformUserErrorCode;
  /** What is wrong and what would be right. */
  message: Scalars['String']['output'];
  /** The input field at fault, from the argument down; empty when it is about none. */
  path: Array<Scalars['String']['output']>;
};

/** Kind of a refusal. Values may be added. */
export type PlatformUserErrorCode =
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

/** New words about a platform. Fields that are left out stay as they are, null empties them. */
export type PlatformDescribeInput = {
  /** Id of the platform's record. */
  id: Scalars['ID']['input'];
  /** Version of the record that the change builds on. */
  version: Scalars['Int']['input'];
  /** Its name, at most 200 characters; it cannot be emptied. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Its page on the web. */
  homePage?: InputMaybe<Scalars['URL']['input']>;
  /** What it holds, in words, at most 20. */
  contents?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Licence of its data, as an SPDX id or in words. */
  licence?: InputMaybe<Scalars['String']['input']>;
  /** What else there is to know of it, at most 2,000 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Why, for the audit trail. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Chosen by the client: the same request sent again changes nothing more. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** Who speaks for a platform. */
export type PlatformNameLiaisonsInput = {
  /** Id of the platform's record. */
  id: Scalars['ID']['input'];
  /** Version of the record that the change builds on. */
  version: Scalars['Int']['input'];
  /** All of them, in the order they are to be asked, at most 10; empty for none. */
  liaisons: Array<PlatformLiaisonInput>;
  /** Why, for the audit trail. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Chosen by the client: the same request sent again changes nothing more. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** Someone who speaks for a platform. One of email and phone is needed. */
export type PlatformLiaisonInput = {
  /** Name of the person or the office. */
  name: Scalars['String']['input'];
  /** What the person is at the platform. */
  role?: InputMaybe<Scalars['String']['input']>;
  /** Address for mail. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** Number for calls, as one dials it from abroad, for example +90 312 000 00 00. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** Languages the person writes. */
  languages?: InputMaybe<Array<Scalars['LanguageTag']['input']>>;
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
  Platform: Platform;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Platform:
    ( { __typename: 'Platform' }
    & GraphQLRecursivePick<FederationTypes['Platform'], {"nodeKey":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Viewer: ResolverTypeWrapper<ViewerMapper>;
  ViewerRole: ViewerRole;
  Platform: ResolverTypeWrapper<PlatformMapper>;
  ParticipationMode: ParticipationMode;
  PlatformState: PlatformState;
  Harvest: ResolverTypeWrapper<HarvestMapper>;
  HarvestOutcome: HarvestOutcome;
  SchemaAddition: ResolverTypeWrapper<SchemaAdditionMapper>;
  SchemaAdditionKind: SchemaAdditionKind;
  PlatformStatus: PlatformStatus;
  PlatformOrder: PlatformOrder;
  PlatformFilter: PlatformFilter;
  PlatformConnection: ResolverTypeWrapper<PlatformConnectionMapper>;
  PlatformEdge: ResolverTypeWrapper<PlatformEdgeMapper>;
  PlatformFacets: ResolverTypeWrapper<PlatformFacetsMapper>;
  TechnologyOffer: ResolverTypeWrapper<TechnologyOfferMapper>;
  TechnologyRequest: ResolverTypeWrapper<TechnologyRequestMapper>;
  Institution: ResolverTypeWrapper<InstitutionMapper>;
  Body: ResolverTypeWrapper<BodyMapper>;
  Event: ResolverTypeWrapper<EventMapper>;
  ContactPoint: ResolverTypeWrapper<ContactPoint>;
  Nomination: ResolverTypeWrapper<Nomination>;
  Decision: ResolverTypeWrapper<DecisionMapper>;
  Booth: ResolverTypeWrapper<Booth>;
  BoothExchange: ResolverTypeWrapper<BoothExchange>;
  MeetingSlot: ResolverTypeWrapper<MeetingSlot>;
  Meeting: ResolverTypeWrapper<Meeting>;
  ParticipationCall: ResolverTypeWrapper<ParticipationCall>;
  Participation: ResolverTypeWrapper<Participation>;
  ProductUnveiling: ResolverTypeWrapper<ProductUnveiling>;
  Accolade: ResolverTypeWrapper<Accolade>;
  Project: ResolverTypeWrapper<ProjectMapper>;
  ExpressionOfInterest: ResolverTypeWrapper<ExpressionOfInterestMapper>;
  PersonnelExchangeCall: ResolverTypeWrapper<PersonnelExchangeCall>;
  Agreement: ResolverTypeWrapper<AgreementMapper>;
  PersonnelExchange: ResolverTypeWrapper<PersonnelExchange>;
  SavedSearch: ResolverTypeWrapper<SavedSearchMapper>;
  Evaluation: ResolverTypeWrapper<EvaluationMapper>;
  TransferCase: ResolverTypeWrapper<TransferCaseMapper>;
  ProgressReport: ResolverTypeWrapper<ProgressReportMapper>;
  TechnologyPackage: ResolverTypeWrapper<TechnologyPackageMapper>;
  NeedAssessment: ResolverTypeWrapper<NeedAssessmentMapper>;
  JointCommission: ResolverTypeWrapper<JointCommissionMapper>;
  Programme: ResolverTypeWrapper<ProgrammeMapper>;
  OperationalPlan: ResolverTypeWrapper<OperationalPlanMapper>;
  Idea: ResolverTypeWrapper<IdeaMapper>;
  PolicyAction: ResolverTypeWrapper<PolicyActionMapper>;
  Assistance: ResolverTypeWrapper<AssistanceMapper>;
  FundingSearch: ResolverTypeWrapper<FundingSearchMapper>;
  Capability: ResolverTypeWrapper<Capability>;
  InstitutionMembership: ResolverTypeWrapper<InstitutionMembership>;
  CooperationArea: ResolverTypeWrapper<CooperationArea>;
  PartnerProfile: ResolverTypeWrapper<PartnerProfile>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  PlatformLiaison: ResolverTypeWrapper<PlatformLiaison>;
  CountryPlatforms: ResolverTypeWrapper<CountryPlatformsMapper>;
  PlatformPayload: ResolverTypeWrapper<Omit<PlatformPayload, 'platform'> & { platform?: Maybe<ResolversTypes['Platform']> }>;
  PlatformUserError: ResolverTypeWrapper<PlatformUserError>;
  PlatformUserErrorCode: PlatformUserErrorCode;
  PlatformDescribeInput: PlatformDescribeInput;
  PlatformNameLiaisonsInput: PlatformNameLiaisonsInput;
  PlatformLiaisonInput: PlatformLiaisonInput;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  URL: ResolverTypeWrapper<Scalars['URL']['output']>;
  CountryCode: ResolverTypeWrapper<Scalars['CountryCode']['output']>;
  LanguageTag: ResolverTypeWrapper<Scalars['LanguageTag']['output']>;
  CurrencyCode: ResolverTypeWrapper<Scalars['CurrencyCode']['output']>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  Node: ResolverTypeWrapper<NodeMapper>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  LocalizedText: ResolverTypeWrapper<LocalizedText>;
  Country: ResolverTypeWrapper<Country>;
  Code: ResolverTypeWrapper<Code>;
  Money: ResolverTypeWrapper<Money>;
  CountQualifier: CountQualifier;
  Count: ResolverTypeWrapper<Count>;
  DatePrecision: DatePrecision;
  DateRange: ResolverTypeWrapper<DateRange>;
  GeoPoint: ResolverTypeWrapper<GeoPoint>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
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
  Viewer: ViewerMapper;
  Platform: PlatformMapper;
  Harvest: HarvestMapper;
  SchemaAddition: SchemaAdditionMapper;
  PlatformFilter: PlatformFilter;
  PlatformConnection: PlatformConnectionMapper;
  PlatformEdge: PlatformEdgeMapper;
  PlatformFacets: PlatformFacetsMapper;
  TechnologyOffer: TechnologyOfferMapper;
  TechnologyRequest: TechnologyRequestMapper;
  Institution: InstitutionMapper;
  Body: BodyMapper;
  Event: EventMapper;
  ContactPoint: ContactPoint;
  Nomination: Nomination;
  Decision: DecisionMapper;
  Booth: Booth;
  BoothExchange: BoothExchange;
  MeetingSlot: MeetingSlot;
  Meeting: Meeting;
  ParticipationCall: ParticipationCall;
  Participation: Participation;
  ProductUnveiling: ProductUnveiling;
  Accolade: Accolade;
  Project: ProjectMapper;
  ExpressionOfInterest: ExpressionOfInterestMapper;
  PersonnelExchangeCall: PersonnelExchangeCall;
  Agreement: AgreementMapper;
  PersonnelExchange: PersonnelExchange;
  SavedSearch: SavedSearchMapper;
  Evaluation: EvaluationMapper;
  TransferCase: TransferCaseMapper;
  ProgressReport: ProgressReportMapper;
  TechnologyPackage: TechnologyPackageMapper;
  NeedAssessment: NeedAssessmentMapper;
  JointCommission: JointCommissionMapper;
  Programme: ProgrammeMapper;
  OperationalPlan: OperationalPlanMapper;
  Idea: IdeaMapper;
  PolicyAction: PolicyActionMapper;
  Assistance: AssistanceMapper;
  FundingSearch: FundingSearchMapper;
  Capability: Capability;
  InstitutionMembership: InstitutionMembership;
  CooperationArea: CooperationArea;
  PartnerProfile: PartnerProfile;
  Mutation: Record<PropertyKey, never>;
  PlatformLiaison: PlatformLiaison;
  CountryPlatforms: CountryPlatformsMapper;
  PlatformPayload: Omit<PlatformPayload, 'platform'> & { platform?: Maybe<ResolversParentTypes['Platform']> };
  PlatformUserError: PlatformUserError;
  PlatformDescribeInput: PlatformDescribeInput;
  PlatformNameLiaisonsInput: PlatformNameLiaisonsInput;
  PlatformLiaisonInput: PlatformLiaisonInput;
  DateTime: Scalars['DateTime']['output'];
  Date: Scalars['Date']['output'];
  URL: Scalars['URL']['output'];
  CountryCode: Scalars['CountryCode']['output'];
  LanguageTag: Scalars['LanguageTag']['output'];
  CurrencyCode: Scalars['CurrencyCode']['output'];
  Decimal: Scalars['Decimal']['output'];
  Node: NodeMapper;
  PageInfo: PageInfo;
  LocalizedText: LocalizedText;
  Country: Country;
  Code: Code;
  Money: Money;
  Count: Count;
  DateRange: DateRange;
  GeoPoint: GeoPoint;
  Float: Scalars['Float']['output'];
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

export type CacheControlDirectiveResolver<Result, Parent, ContextType = PlatformsContext, Args = CacheControlDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type QueryResolvers<ContextType = PlatformsContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  platforms?: Resolver<Maybe<ResolversTypes['PlatformConnection']>, ParentType, ContextType, RequireFields<QueryPlatformsArgs, 'first'>>;
  platform?: Resolver<Maybe<ResolversTypes['Platform']>, ParentType, ContextType, RequireFields<QueryPlatformArgs, 'code'>>;
  viewer?: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<Maybe<Array<Maybe<ResolversTypes['Node']>>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  platformCoverage?: Resolver<Maybe<Array<ResolversTypes['CountryPlatforms']>>, ParentType, ContextType, Partial<QueryPlatformCoverageArgs>>;
};

export type ViewerResolvers<ContextType = PlatformsContext, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  subject?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['ViewerRole']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  institutions?: Resolver<Array<Maybe<ResolversTypes['Institution']>>, ParentType, ContextType>;
  platform?: Resolver<Maybe<ResolversTypes['Platform']>, ParentType, ContextType>;
};

export type PlatformResolvers<ContextType = PlatformsContext, ParentType extends ResolversParentTypes['Platform'] = ResolversParentTypes['Platform'], FederationReferenceType extends FederationReferenceTypes['Platform'] = FederationReferenceTypes['Platform']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Platform']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nodeKey?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType>;
  ownerBody?: Resolver<Maybe<ResolversTypes['Body']>, ParentType, ContextType>;
  homePage?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  participation?: Resolver<ResolversTypes['ParticipationMode'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PlatformState'], ParentType, ContextType>;
  lastHarvest?: Resolver<Maybe<ResolversTypes['Harvest']>, ParentType, ContextType>;
  freshAsOf?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  addsToSchema?: Resolver<Array<ResolversTypes['SchemaAddition']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PlatformStatus'], ParentType, ContextType>;
  contents?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  licence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  liaisons?: Resolver<Maybe<Array<ResolversTypes['PlatformLiaison']>>, ParentType, ContextType>;
  history?: Resolver<Maybe<ResolversTypes['RecordActionConnection']>, ParentType, ContextType, RequireFields<PlatformHistoryArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HarvestResolvers<ContextType = PlatformsContext, ParentType extends ResolversParentTypes['Harvest'] = ResolversParentTypes['Harvest']> = {
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  finishedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['HarvestOutcome'], ParentType, ContextType>;
  added?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unchanged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  removed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  refused?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  failure?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SchemaAdditionResolvers<ContextType = PlatformsContext, ParentType extends ResolversParentTypes['SchemaAddition'] = ResolversParentTypes['SchemaAddition']> = {
  coordinate?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SchemaAdditionKind'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PlatformConnectionResolvers<ContextType = PlatformsContext, ParentType extends ResolversParentTypes['PlatformConnection'] = ResolversParentTypes['PlatformConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PlatformEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Platform']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['PlatformFacets'], ParentType, ContextType>;
};

export type PlatformEdgeResolvers<ContextType = PlatformsContext, ParentType extends ResolversParentTypes['PlatformEdge'] = ResolversParentTypes['PlatformEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Platform'], ParentType, ContextType>;
};

export type PlatformFacetsResolvers<ContextType = PlatformsContext, ParentType extends ResolversParentTypes['PlatformFacets'] = ResolversParentTypes['PlatformFacets']> = {
  countries?: Resolver<Array<ResolversTypes['FacetValue']>, ParentType, ContextType>;
  participation?: Resolver<Array<ResolversTypes['FacetValue']>, ParentType, ContextType>;
};

export type TechnologyOfferResolvers<ContextType = PlatformsContext, ParentType extends ResolversParentTypes['TechnologyOffer'] = ResolversParentTypes['TechnologyOffer']> = {
  nodeKey?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TechnologyRequestResolvers<ContextType = PlatformsContext, ParentType extends ResolversParentTypes['TechnologyRequest'] = ResolversParentTypes['TechnologyRequest']> = {
  nodeKey?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InstitutionResolvers<ContextType = PlatformsContext, ParentType extends ResolversParentTypes['Institution'] = ResolversParentTypes['Institution']> = {
  nodeKey?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BodyResolvers<ContextType = PlatformsContext, ParentType extends ResolversParentTypes['Body'] = ResolversParentTypes['Body']> = {
  nodeKey?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EventResolvers<ContextType = PlatformsContext, ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event']> = {
  nodeKey?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ContactPointResolvers<ContextType = PlatformsContext, ParentType extends ResolversParentTypes['ContactPoint'] = ResolversParentTypes['ContactPoint']> = {
  nodeKey?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NominationResolvers<ContextType = PlatformsContext, ParentType extends ResolversParentTypes['Nomination'] = ResolversParentTypes['Nomination']> = {
  nodeKey?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DecisionResolvers<ContextType = PlatformsContext, ParentType extends ResolversParentTypes['Decision'] = ResolversParentTypes['Decision']> = {
  nodeKey?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BoothResolvers<ContextType = PlatformsContext, ParentType extends ResolversParentTypes['Booth'] = ResolversParentTypes['Booth']> = {
  nodeKey?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BoothExchangeResolvers<ContextType = PlatformsContext, ParentType extends ResolversParentTypes['BoothExchange'] = ResolversParentTypes['BoothExchange']> = {
  nodeKey?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MeetingSlotResolvers<ContextType = PlatformsContext, ParentType extends ResolversParentTypes['MeetingSlot'] = ResolversParentTypes['MeetingSlot']> = {
  nodeKey?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MeetingResolvers<ContextType = PlatformsContext, ParentType extends ResolversParentTypes['Meeting'] = ResolversParentTypes['Meeting']> = {
  nodeKey?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ParticipationCallResolvers<ContextType = PlatformsContext, ParentType extends ResolversParentTypes['ParticipationCall'] = ResolversParentTypes['ParticipationCall']> = {
  nodeKey?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ParticipationResolvers<ContextType = PlatformsContext, ParentType extends ResolversParentTypes['Participation'] = ResolversParentTypes['Participation']> = {
  nodeKey?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProductUnveilingResolvers<ContextType = PlatformsContext, ParentType extends ResolversParentTypes['ProductUnveiling'] = ResolversParentTypes['ProductUnveiling']> = {
  nodeKey?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AccoladeResolvers<ContextType = PlatformsContext, ParentType extends ResolversParentTypes['Accolade'] = ResolversParentTypes['Accolade']> = {
  nodeKey?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProjectResolvers<ContextType = PlatformsContext, ParentType extends ResolversParentTypes['Project'] = ResolversParentTypes['Project']> = {
  nodeKey?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ExpressionOfInterestResolvers<ContextType = PlatformsContext, ParentType extends ResolversParentTypes['ExpressionOfInterest'] = ResolversParentTypes['ExpressionOfInterest']> = {
  nodeKey?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonnelExchangeCallResolvers<ContextType = PlatformsContext, ParentType extends ResolversParentTypes['PersonnelExchangeCall'] = ResolversParentTypes['PersonnelExchangeCall']> = {
  nodeKey?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgreementResolvers<ContextType = PlatformsContext, ParentType extends ResolversParentTypes['Agreement'] = ResolversParentTypes['Agreement']> = {
  nodeKey?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonnelExchangeResolvers<ContextType = PlatformsContext, ParentType extends ResolversParentTypes['PersonnelExchange'] = ResolversParentTypes['PersonnelExchange']> = {
  nodeKey?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SavedSearchResolvers<ContextType = PlatformsContext, ParentType extends ResolversParentTypes['SavedSearch'] = ResolversParentTypes['SavedSearch']> = {
  nodeKey?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EvaluationResolvers<ContextType = PlatformsContext, ParentType extends ResolversParentTypes['Evaluation'] = ResolversParentTypes['Evaluation']> = {
  nodeKey?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TransferCaseResolvers<ContextType = PlatformsContext, ParentType extends ResolversParentTypes['TransferCase'] = ResolversParentTypes['TransferCase']> = {
  nodeKey?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProgressReportResolvers<ContextType = PlatformsContext, ParentType extends ResolversParentTypes['ProgressReport'] = ResolversParentTypes['ProgressReport']> = {
  nodeKey?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TechnologyPackageResolvers<ContextType = PlatformsContext, ParentType extends ResolversParentTypes['TechnologyPackage'] = ResolversParentTypes['TechnologyPackage']> = {
  nodeKey?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NeedAssessmentResolvers<ContextType = PlatformsContext, ParentType extends ResolversParentTypes['NeedAssessment'] = ResolversParentTypes['NeedAssessment']> = {
  nodeKey?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type JointCommissionResolvers<ContextType = PlatformsContext, ParentType extends ResolversParentTypes['JointCommission'] = ResolversParentTypes['JointCommission']> = {
  nodeKey?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProgrammeResolvers<ContextType = PlatformsContext, ParentType extends ResolversParentTypes['Programme'] = ResolversParentTypes['Programme']> = {
  nodeKey?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OperationalPlanResolvers<ContextType = PlatformsContext, ParentType extends ResolversParentTypes['OperationalPlan'] = ResolversParentTypes['OperationalPlan']> = {
  nodeKey?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IdeaResolvers<ContextType = PlatformsContext, ParentType extends ResolversParentTypes['Idea'] = ResolversParentTypes['Idea']> = {
  nodeKey?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PolicyActionResolvers<ContextType = PlatformsContext, ParentType extends ResolversParentTypes['PolicyAction'] = ResolversParentTypes['PolicyAction']> = {
  nodeKey?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AssistanceResolvers<ContextType = PlatformsContext, ParentType extends ResolversParentTypes['Assistance'] = ResolversParentTypes['Assistance']> = {
  nodeKey?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FundingSearchResolvers<ContextType = PlatformsContext, ParentType extends ResolversParentTypes['FundingSearch'] = ResolversParentTypes['FundingSearch']> = {
  nodeKey?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CapabilityResolvers<ContextType = PlatformsContext, ParentType extends ResolversParentTypes['Capability'] = ResolversParentTypes['Capability']> = {
  nodeKey?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InstitutionMembershipResolvers<ContextType = PlatformsContext, ParentType extends ResolversParentTypes['InstitutionMembership'] = ResolversParentTypes['InstitutionMembership']> = {
  nodeKey?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CooperationAreaResolvers<ContextType = PlatformsContext, ParentType extends ResolversParentTypes['CooperationArea'] = ResolversParentTypes['CooperationArea']> = {
  nodeKey?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PartnerProfileResolvers<ContextType = PlatformsContext, ParentType extends ResolversParentTypes['PartnerProfile'] = ResolversParentTypes['PartnerProfile']> = {
  nodeKey?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MutationResolvers<ContextType = PlatformsContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  platformDescribe?: Resolver<Maybe<ResolversTypes['PlatformPayload']>, ParentType, ContextType, RequireFields<MutationPlatformDescribeArgs, 'input'>>;
  platformNameLiaisons?: Resolver<Maybe<ResolversTypes['PlatformPayload']>, ParentType, ContextType, RequireFields<MutationPlatformNameLiaisonsArgs, 'input'>>;
};

export type PlatformLiaisonResolvers<ContextType = PlatformsContext, ParentType extends ResolversParentTypes['PlatformLiaison'] = ResolversParentTypes['PlatformLiaison']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  languages?: Resolver<Array<ResolversTypes['LanguageTag']>, ParentType, ContextType>;
};

export type CountryPlatformsResolvers<ContextType = PlatformsContext, ParentType extends ResolversParentTypes['CountryPlatforms'] = ResolversParentTypes['CountryPlatforms']> = {
  country?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
  platforms?: Resolver<Array<ResolversTypes['Platform']>, ParentType, ContextType>;
  isConnected?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PlatformPayloadResolvers<ContextType = PlatformsContext, ParentType extends ResolversParentTypes['PlatformPayload'] = ResolversParentTypes['PlatformPayload']> = {
  platform?: Resolver<Maybe<ResolversTypes['Platform']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['PlatformUserError']>, ParentType, ContextType>;
};

export type PlatformUserErrorResolvers<ContextType = PlatformsContext, ParentType extends ResolversParentTypes['PlatformUserError'] = ResolversParentTypes['PlatformUserError']> = {
  code?: Resolver<ResolversTypes['PlatformUserErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
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

export type NodeResolvers<ContextType = PlatformsContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Platform' | 'TechnologyOffer' | 'TechnologyRequest' | 'Institution' | 'Body' | 'Event' | 'ContactPoint' | 'Nomination' | 'Decision' | 'Booth' | 'BoothExchange' | 'MeetingSlot' | 'Meeting' | 'ParticipationCall' | 'Participation' | 'ProductUnveiling' | 'Accolade' | 'Project' | 'ExpressionOfInterest' | 'PersonnelExchangeCall' | 'Agreement' | 'PersonnelExchange' | 'SavedSearch' | 'Evaluation' | 'TransferCase' | 'ProgressReport' | 'TechnologyPackage' | 'NeedAssessment' | 'JointCommission' | 'Programme' | 'OperationalPlan' | 'Idea' | 'PolicyAction' | 'Assistance' | 'FundingSearch' | 'Capability' | 'InstitutionMembership' | 'CooperationArea' | 'PartnerProfile', ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = PlatformsContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type LocalizedTextResolvers<ContextType = PlatformsContext, ParentType extends ResolversParentTypes['LocalizedText'] = ResolversParentTypes['LocalizedText']> = {
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['LanguageTag'], ParentType, ContextType>;
};

export type CountryResolvers<ContextType = PlatformsContext, ParentType extends ResolversParentTypes['Country'] = ResolversParentTypes['Country']> = {
  code?: Resolver<ResolversTypes['CountryCode'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CodeResolvers<ContextType = PlatformsContext, ParentType extends ResolversParentTypes['Code'] = ResolversParentTypes['Code']> = {
  scheme?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = PlatformsContext, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
};

export type CountResolvers<ContextType = PlatformsContext, ParentType extends ResolversParentTypes['Count'] = ResolversParentTypes['Count']> = {
  value?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  qualifier?: Resolver<ResolversTypes['CountQualifier'], ParentType, ContextType>;
};

export type DateRangeResolvers<ContextType = PlatformsContext, ParentType extends ResolversParentTypes['DateRange'] = ResolversParentTypes['DateRange']> = {
  start?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  end?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  precision?: Resolver<ResolversTypes['DatePrecision'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type GeoPointResolvers<ContextType = PlatformsContext, ParentType extends ResolversParentTypes['GeoPoint'] = ResolversParentTypes['GeoPoint']> = {
  latitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  longitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type FacetValueResolvers<ContextType = PlatformsContext, ParentType extends ResolversParentTypes['FacetValue'] = ResolversParentTypes['FacetValue']> = {
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SourceResolvers<ContextType = PlatformsContext, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  platform?: Resolver<Maybe<ResolversTypes['Platform']>, ParentType, ContextType>;
  localId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  citation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fetchedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  licence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sample?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type RecordActionResolvers<ContextType = PlatformsContext, ParentType extends ResolversParentTypes['RecordAction'] = ResolversParentTypes['RecordAction']> = {
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['ActionAuthor'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fromState?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  toState?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changes?: Resolver<Array<ResolversTypes['FieldChange']>, ParentType, ContextType>;
};

export type ActionAuthorResolvers<ContextType = PlatformsContext, ParentType extends ResolversParentTypes['ActionAuthor'] = ResolversParentTypes['ActionAuthor']> = {
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  countryCode?: Resolver<Maybe<ResolversTypes['CountryCode']>, ParentType, ContextType>;
};

export type FieldChangeResolvers<ContextType = PlatformsContext, ParentType extends ResolversParentTypes['FieldChange'] = ResolversParentTypes['FieldChange']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RecordActionConnectionResolvers<ContextType = PlatformsContext, ParentType extends ResolversParentTypes['RecordActionConnection'] = ResolversParentTypes['RecordActionConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['RecordAction']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type Resolvers<ContextType = PlatformsContext> = {
  Query?: QueryResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
  Platform?: PlatformResolvers<ContextType>;
  Harvest?: HarvestResolvers<ContextType>;
  SchemaAddition?: SchemaAdditionResolvers<ContextType>;
  PlatformConnection?: PlatformConnectionResolvers<ContextType>;
  PlatformEdge?: PlatformEdgeResolvers<ContextType>;
  PlatformFacets?: PlatformFacetsResolvers<ContextType>;
  TechnologyOffer?: TechnologyOfferResolvers<ContextType>;
  TechnologyRequest?: TechnologyRequestResolvers<ContextType>;
  Institution?: InstitutionResolvers<ContextType>;
  Body?: BodyResolvers<ContextType>;
  Event?: EventResolvers<ContextType>;
  ContactPoint?: ContactPointResolvers<ContextType>;
  Nomination?: NominationResolvers<ContextType>;
  Decision?: DecisionResolvers<ContextType>;
  Booth?: BoothResolvers<ContextType>;
  BoothExchange?: BoothExchangeResolvers<ContextType>;
  MeetingSlot?: MeetingSlotResolvers<ContextType>;
  Meeting?: MeetingResolvers<ContextType>;
  ParticipationCall?: ParticipationCallResolvers<ContextType>;
  Participation?: ParticipationResolvers<ContextType>;
  ProductUnveiling?: ProductUnveilingResolvers<ContextType>;
  Accolade?: AccoladeResolvers<ContextType>;
  Project?: ProjectResolvers<ContextType>;
  ExpressionOfInterest?: ExpressionOfInterestResolvers<ContextType>;
  PersonnelExchangeCall?: PersonnelExchangeCallResolvers<ContextType>;
  Agreement?: AgreementResolvers<ContextType>;
  PersonnelExchange?: PersonnelExchangeResolvers<ContextType>;
  SavedSearch?: SavedSearchResolvers<ContextType>;
  Evaluation?: EvaluationResolvers<ContextType>;
  TransferCase?: TransferCaseResolvers<ContextType>;
  ProgressReport?: ProgressReportResolvers<ContextType>;
  TechnologyPackage?: TechnologyPackageResolvers<ContextType>;
  NeedAssessment?: NeedAssessmentResolvers<ContextType>;
  JointCommission?: JointCommissionResolvers<ContextType>;
  Programme?: ProgrammeResolvers<ContextType>;
  OperationalPlan?: OperationalPlanResolvers<ContextType>;
  Idea?: IdeaResolvers<ContextType>;
  PolicyAction?: PolicyActionResolvers<ContextType>;
  Assistance?: AssistanceResolvers<ContextType>;
  FundingSearch?: FundingSearchResolvers<ContextType>;
  Capability?: CapabilityResolvers<ContextType>;
  InstitutionMembership?: InstitutionMembershipResolvers<ContextType>;
  CooperationArea?: CooperationAreaResolvers<ContextType>;
  PartnerProfile?: PartnerProfileResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  PlatformLiaison?: PlatformLiaisonResolvers<ContextType>;
  CountryPlatforms?: CountryPlatformsResolvers<ContextType>;
  PlatformPayload?: PlatformPayloadResolvers<ContextType>;
  PlatformUserError?: PlatformUserErrorResolvers<ContextType>;
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

export type DirectiveResolvers<ContextType = PlatformsContext> = {
  cacheControl?: CacheControlDirectiveResolver<any, any, ContextType>;
};
