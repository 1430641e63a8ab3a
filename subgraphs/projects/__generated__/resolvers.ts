// Written by `npm run codegen` from schema.graphql; do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ProjectMapper, ProjectPartnerMapper, ProjectConnectionMapper, ProjectEdgeMapper, ProjectFacetsMapper, SourceMapper, DateRangeMapper, InstitutionMapper, EventMapper, PlatformMapper } from '../mappers.js';
import type { ProjectsContext } from '../context.js';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
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

export type Query = {
  __typename?: 'Query';
  /** Joint projects and programmes, latest first unless ordered otherwise or searched by text. */
  projects: Maybe<ProjectConnection>;
  /** One project by its id. Null when there is none. */
  project: Maybe<Project>;
};


export type QueryProjectsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  query?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProjectFilter>;
  orderBy?: InputMaybe<ProjectOrder>;
};


export type QueryProjectArgs = {
  id: Scalars['ID']['input'];
};

/** A project or programme that countries or institutions propose, carry out or have finished together. */
export type Project = Node & {
  __typename?: 'Project';
  /** Identifies the project in the whole network. */
  id: Scalars['ID']['output'];
  /** The id once more, by which Query.node finds out whether the record exists. */
  nodeKey: Scalars['ID']['output'];
  /** Title of the project, in the reader's language where there is a translation. */
  title: LocalizedText;
  /** The title in every language it was given in, the project's own first. */
  titleTranslations: Array<LocalizedText>;
  /** What it is to achieve. Null when the source does not tell. */
  objective: Maybe<LocalizedText>;
  /** What kind of project it is. */
  kind: ProjectKind;
  /** Where it stands between idea and end. */
  state: ProjectState;
  /** Why it was rejected or terminated, in words. Null in every other state. */
  stateReason: Maybe<Scalars['String']['output']>;
  /** Countries that take part. */
  countries: Array<Country>;
  /** Country that leads it. Null when none does or the source names none. */
  leadCountry: Maybe<Country>;
  /** Institution that leads it: the first partner in the role LEAD. Null when there is none. */
  leadInstitution: Maybe<Institution>;
  /** Institutions that take part, in the source's order. */
  partners: Array<ProjectPartner>;
  /** Fields of work, as its source words them. */
  fields: Array<Scalars['String']['output']>;
  /** Terms of public vocabularies, for example euroSciVoc. */
  classifications: Array<Code>;
  /** Its days from start to end. */
  period: DateRange;
  /** Day it was approved. Null before, or when not known. */
  approvedOn: Maybe<Scalars['Date']['output']>;
  /** Calendar year it is counted in: of its start, else of its approval. Null when neither is known. */
  year: Maybe<Scalars['Int']['output']>;
  /** What it costs altogether. Null when not known. */
  cost: Maybe<Money>;
  /** Money given to it, one entry for each funder and instrument. */
  funding: Array<ProjectFunding>;
  /** The meeting that decided it. Null when none did or it is not known. */
  decidedAt: Maybe<Event>;
  /** Home page of the project. Null when it has none. */
  url: Maybe<Scalars['URL']['output']>;
  /** Where the record came from. */
  source: Source;
  /** When the hub first stored it. */
  createdAt: Scalars['DateTime']['output'];
  /** When the hub last changed it. */
  updatedAt: Scalars['DateTime']['output'];
  /** Grows by one with every change. */
  version: Scalars['Int']['output'];
};


/** A project or programme that countries or institutions propose, carry out or have finished together. */
export type ProjectTitleArgs = {
  prefer?: InputMaybe<Array<Scalars['LanguageTag']['input']>>;
};


/** A project or programme that countries or institutions propose, carry out or have finished together. */
export type ProjectObjectiveArgs = {
  prefer?: InputMaybe<Array<Scalars['LanguageTag']['input']>>;
};

/** An institution that takes part in a project. */
export type ProjectPartner = {
  __typename?: 'ProjectPartner';
  /** The institution. Null while the directory of institutions is unreachable. */
  institution: Maybe<Institution>;
  /** What it is in the project. */
  role: PartnerRole;
};

/** Money given to a project. */
export type ProjectFunding = {
  __typename?: 'ProjectFunding';
  /** Who gives it, in words, for example IDA. */
  funder: Scalars['String']['output'];
  /** In which form, in words, for example grant or loan. Null when the source does not tell. */
  instrument: Maybe<Scalars['String']['output']>;
  /** How much is given. */
  amount: Money;
};

/** Kind of a project. Values may be added. */
export type ProjectKind =
  /** Research that at least two countries do together. */
  | 'JOINT_RESEARCH'
  /** A study, for example of feasibility. */
  | 'STUDY'
  /** Training, advice and institutions made stronger. */
  | 'CAPACITY_BUILDING'
  /** Start-ups and founders are helped. */
  | 'ENTREPRENEURSHIP'
  /** A technology park is planned, built or run. */
  | 'TECHNOLOGY_PARK'
  /** An innovation cluster or an alliance of clusters. */
  | 'CLUSTER'
  /** Development financed by a bank or a fund. */
  | 'DEVELOPMENT_FINANCE'
  /** Something else. */
  | 'OTHER';

/** Where a project stands. Values may be added. */
export type ProjectState =
  /** An idea, not yet worked out. */
  | 'IDEA'
  /** Proposed to those who decide. */
  | 'PROPOSED'
  /** The proposal is being evaluated. */
  | 'UNDER_EVALUATION'
  /** Approved, without money so far. */
  | 'APPROVED'
  /** Money is committed; work has not begun. */
  | 'FUNDED'
  /** Work goes on. */
  | 'RUNNING'
  /** Work is interrupted. */
  | 'SUSPENDED'
  /** Work is done. */
  | 'COMPLETED'
  /** The proposal was refused; stateReason says why. */
  | 'REJECTED'
  /** Ended before its work was done; stateReason says why. */
  | 'TERMINATED';

/** What an institution is in a project. Values may be added. */
export type PartnerRole =
  /** Leads the project. */
  | 'LEAD'
  /** Does part of the work. */
  | 'PARTNER'
  /** Carries the project out on behalf of others. */
  | 'IMPLEMENTING_AGENCY'
  /** Borrows the money. */
  | 'BORROWER'
  /** Gives money. */
  | 'FUNDER';

/** Orders of a list of projects. Values may be added. */
export type ProjectOrder =
  /** Earliest start first, or approval where the start is not known; after those without either. */
  | 'STARTS_ON_ASC'
  /** Latest start first, or approval where the start is not known; those without either last. */
  | 'STARTS_ON_DESC'
  /** By title, A to Z, in the project's own language. */
  | 'TITLE'
  /** Best match of the query first; only together with a query. */
  | 'RELEVANCE';

/** Conditions on projects; those given must all hold, and of a list one value is enough. */
export type ProjectFilter = {
  /** Kinds of project. */
  kinds?: InputMaybe<Array<ProjectKind>>;
  /** States; without it, all of them. */
  states?: InputMaybe<Array<ProjectState>>;
  /** Countries that take part. */
  countries?: InputMaybe<Array<Scalars['CountryCode']['input']>>;
  /** Fields of work, exactly as written. */
  fields?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Ids of institutions that take part, in whatever role. */
  institutions?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Years it is counted in. */
  years?: InputMaybe<YearRange>;
  /** Codes of the platforms that gave the project. */
  platforms?: InputMaybe<Array<Scalars['String']['input']>>;
  /** True for samples only, false for none. */
  samples?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A page of projects, and what can be said of the whole list. */
export type ProjectConnection = {
  __typename?: 'ProjectConnection';
  /** The projects of this page with their cursors. */
  edges: Array<ProjectEdge>;
  /** The projects of this page. */
  nodes: Array<Project>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many projects the whole list has. */
  totalCount: Scalars['Int']['output'];
  /** Counts by value over the whole list; null below another record, where there are none. */
  facets: Maybe<ProjectFacets>;
};

/** A project and its place in the list. */
export type ProjectEdge = {
  __typename?: 'ProjectEdge';
  /** Place of the project, for the argument after. */
  cursor: Scalars['String']['output'];
  /** The project. */
  node: Project;
};

/** How many projects have each value, most frequent first, 50 values at most. Each facet ignores its own filter. */
export type ProjectFacets = {
  __typename?: 'ProjectFacets';
  /** By kind of project. */
  kinds: Array<FacetValue>;
  /** By state. */
  states: Array<FacetValue>;
  /** By country that takes part. */
  countries: Array<FacetValue>;
  /** By year it is counted in. */
  years: Array<FacetValue>;
  /** By field of work. */
  fields: Array<FacetValue>;
  /** By platform that gave the project. */
  platforms: Array<FacetValue>;
};

export type Institution = {
  __typename?: 'Institution';
  id: Scalars['ID']['output'];
  /** Projects this institution takes part in, in whatever role, latest first unless ordered otherwise. Null while projects cannot be reached. */
  projects: Maybe<ProjectConnection>;
};


export type InstitutionProjectsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProjectFilter>;
  orderBy?: InputMaybe<ProjectOrder>;
};

export type Event = {
  __typename?: 'Event';
  id: Scalars['ID']['output'];
  /** Projects that were decided at this event, latest first unless ordered otherwise. Null while projects cannot be reached. */
  projectsDecided: Maybe<ProjectConnection>;
};


export type EventProjectsDecidedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProjectFilter>;
  orderBy?: InputMaybe<ProjectOrder>;
};

export type Platform = {
  __typename?: 'Platform';
  code: Scalars['String']['output'];
  /** Projects this platform gave, latest first unless ordered otherwise. Null while projects cannot be reached. */
  projects: Maybe<ProjectConnection>;
};


export type PlatformProjectsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProjectFilter>;
  orderBy?: InputMaybe<ProjectOrder>;
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
  Project: Project;
  Institution: Institution;
  Event: Event;
  Platform: Platform;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Project:
    ( { __typename: 'Project' }
    & ( GraphQLRecursivePick<FederationTypes['Project'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['Project'], {"nodeKey":true}> ) );
  Institution:
    ( { __typename: 'Institution' }
    & GraphQLRecursivePick<FederationTypes['Institution'], {"id":true}> );
  Event:
    ( { __typename: 'Event' }
    & GraphQLRecursivePick<FederationTypes['Event'], {"id":true}> );
  Platform:
    ( { __typename: 'Platform' }
    & GraphQLRecursivePick<FederationTypes['Platform'], {"code":true}> );
};


/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node: ( ProjectMapper );
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Project: ResolverTypeWrapper<ProjectMapper>;
  ProjectPartner: ResolverTypeWrapper<ProjectPartnerMapper>;
  ProjectFunding: ResolverTypeWrapper<ProjectFunding>;
  ProjectKind: ProjectKind;
  ProjectState: ProjectState;
  PartnerRole: PartnerRole;
  ProjectOrder: ProjectOrder;
  ProjectFilter: ProjectFilter;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  ProjectConnection: ResolverTypeWrapper<ProjectConnectionMapper>;
  ProjectEdge: ResolverTypeWrapper<ProjectEdgeMapper>;
  ProjectFacets: ResolverTypeWrapper<ProjectFacetsMapper>;
  Institution: ResolverTypeWrapper<InstitutionMapper>;
  Event: ResolverTypeWrapper<EventMapper>;
  Platform: ResolverTypeWrapper<PlatformMapper>;
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
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  FacetValue: ResolverTypeWrapper<FacetValue>;
  Source: ResolverTypeWrapper<SourceMapper>;
  RecordAction: ResolverTypeWrapper<RecordAction>;
  ActionAuthor: ResolverTypeWrapper<ActionAuthor>;
  FieldChange: ResolverTypeWrapper<FieldChange>;
  RecordActionConnection: ResolverTypeWrapper<RecordActionConnection>;
  LocalizedTextInput: LocalizedTextInput;
  MoneyInput: MoneyInput;
  CodeInput: CodeInput;
  YearRange: YearRange;
  DateRangeInput: DateRangeInput;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Query: Record<PropertyKey, never>;
  Int: Scalars['Int']['output'];
  String: Scalars['String']['output'];
  ID: Scalars['ID']['output'];
  Project: ProjectMapper;
  ProjectPartner: ProjectPartnerMapper;
  ProjectFunding: ProjectFunding;
  ProjectFilter: ProjectFilter;
  Boolean: Scalars['Boolean']['output'];
  ProjectConnection: ProjectConnectionMapper;
  ProjectEdge: ProjectEdgeMapper;
  ProjectFacets: ProjectFacetsMapper;
  Institution: InstitutionMapper;
  Event: EventMapper;
  Platform: PlatformMapper;
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
  Float: Scalars['Float']['output'];
  FacetValue: FacetValue;
  Source: SourceMapper;
  RecordAction: RecordAction;
  ActionAuthor: ActionAuthor;
  FieldChange: FieldChange;
  RecordActionConnection: RecordActionConnection;
  LocalizedTextInput: LocalizedTextInput;
  MoneyInput: MoneyInput;
  CodeInput: CodeInput;
  YearRange: YearRange;
  DateRangeInput: DateRangeInput;
};

export type QueryResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  projects?: Resolver<Maybe<ResolversTypes['ProjectConnection']>, ParentType, ContextType, RequireFields<QueryProjectsArgs, 'first'>>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType, RequireFields<QueryProjectArgs, 'id'>>;
};

export type ProjectResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['Project'] = ResolversParentTypes['Project'], FederationReferenceType extends FederationReferenceTypes['Project'] = FederationReferenceTypes['Project']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Project']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nodeKey?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType, Partial<ProjectTitleArgs>>;
  titleTranslations?: Resolver<Array<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  objective?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType, Partial<ProjectObjectiveArgs>>;
  kind?: Resolver<ResolversTypes['ProjectKind'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ProjectState'], ParentType, ContextType>;
  stateReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  countries?: Resolver<Array<ResolversTypes['Country']>, ParentType, ContextType>;
  leadCountry?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  leadInstitution?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType>;
  partners?: Resolver<Array<ResolversTypes['ProjectPartner']>, ParentType, ContextType>;
  fields?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  classifications?: Resolver<Array<ResolversTypes['Code']>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['DateRange'], ParentType, ContextType>;
  approvedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  cost?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  funding?: Resolver<Array<ResolversTypes['ProjectFunding']>, ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProjectPartnerResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['ProjectPartner'] = ResolversParentTypes['ProjectPartner']> = {
  institution?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['PartnerRole'], ParentType, ContextType>;
};

export type ProjectFundingResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['ProjectFunding'] = ResolversParentTypes['ProjectFunding']> = {
  funder?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  instrument?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type ProjectConnectionResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['ProjectConnection'] = ResolversParentTypes['ProjectConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ProjectEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Project']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  facets?: Resolver<Maybe<ResolversTypes['ProjectFacets']>, ParentType, ContextType>;
};

export type ProjectEdgeResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['ProjectEdge'] = ResolversParentTypes['ProjectEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
};

export type ProjectFacetsResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['ProjectFacets'] = ResolversParentTypes['ProjectFacets']> = {
  kinds?: Resolver<Array<ResolversTypes['FacetValue']>, ParentType, ContextType>;
  states?: Resolver<Array<ResolversTypes['FacetValue']>, ParentType, ContextType>;
  countries?: Resolver<Array<ResolversTypes['FacetValue']>, ParentType, ContextType>;
  years?: Resolver<Array<ResolversTypes['FacetValue']>, ParentType, ContextType>;
  fields?: Resolver<Array<ResolversTypes['FacetValue']>, ParentType, ContextType>;
  platforms?: Resolver<Array<ResolversTypes['FacetValue']>, ParentType, ContextType>;
};

export type InstitutionResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['Institution'] = ResolversParentTypes['Institution'], FederationReferenceType extends FederationReferenceTypes['Institution'] = FederationReferenceTypes['Institution']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Institution']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  projects?: Resolver<Maybe<ResolversTypes['ProjectConnection']>, ParentType, ContextType, RequireFields<InstitutionProjectsArgs, 'first'>>;
};

export type EventResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event'], FederationReferenceType extends FederationReferenceTypes['Event'] = FederationReferenceTypes['Event']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Event']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  projectsDecided?: Resolver<Maybe<ResolversTypes['ProjectConnection']>, ParentType, ContextType, RequireFields<EventProjectsDecidedArgs, 'first'>>;
};

export type PlatformResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['Platform'] = ResolversParentTypes['Platform'], FederationReferenceType extends FederationReferenceTypes['Platform'] = FederationReferenceTypes['Platform']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Platform']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  projects?: Resolver<Maybe<ResolversTypes['ProjectConnection']>, ParentType, ContextType, RequireFields<PlatformProjectsArgs, 'first'>>;
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

export type NodeResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Project', ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type LocalizedTextResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['LocalizedText'] = ResolversParentTypes['LocalizedText']> = {
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['LanguageTag'], ParentType, ContextType>;
};

export type CountryResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['Country'] = ResolversParentTypes['Country']> = {
  code?: Resolver<ResolversTypes['CountryCode'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CodeResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['Code'] = ResolversParentTypes['Code']> = {
  scheme?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
};

export type CountResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['Count'] = ResolversParentTypes['Count']> = {
  value?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  qualifier?: Resolver<ResolversTypes['CountQualifier'], ParentType, ContextType>;
};

export type DateRangeResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['DateRange'] = ResolversParentTypes['DateRange']> = {
  start?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  end?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  precision?: Resolver<ResolversTypes['DatePrecision'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type GeoPointResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['GeoPoint'] = ResolversParentTypes['GeoPoint']> = {
  latitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  longitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type FacetValueResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['FacetValue'] = ResolversParentTypes['FacetValue']> = {
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SourceResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  platform?: Resolver<Maybe<ResolversTypes['Platform']>, ParentType, ContextType>;
  localId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  citation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fetchedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  licence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sample?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type RecordActionResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['RecordAction'] = ResolversParentTypes['RecordAction']> = {
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['ActionAuthor'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fromState?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  toState?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changes?: Resolver<Array<ResolversTypes['FieldChange']>, ParentType, ContextType>;
};

export type ActionAuthorResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['ActionAuthor'] = ResolversParentTypes['ActionAuthor']> = {
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  countryCode?: Resolver<Maybe<ResolversTypes['CountryCode']>, ParentType, ContextType>;
};

export type FieldChangeResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['FieldChange'] = ResolversParentTypes['FieldChange']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RecordActionConnectionResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['RecordActionConnection'] = ResolversParentTypes['RecordActionConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['RecordAction']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type Resolvers<ContextType = ProjectsContext> = {
  Query?: QueryResolvers<ContextType>;
  Project?: ProjectResolvers<ContextType>;
  ProjectPartner?: ProjectPartnerResolvers<ContextType>;
  ProjectFunding?: ProjectFundingResolvers<ContextType>;
  ProjectConnection?: ProjectConnectionResolvers<ContextType>;
  ProjectEdge?: ProjectEdgeResolvers<ContextType>;
  ProjectFacets?: ProjectFacetsResolvers<ContextType>;
  Institution?: InstitutionResolvers<ContextType>;
  Event?: EventResolvers<ContextType>;
  Platform?: PlatformResolvers<ContextType>;
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

