// Written by `npm run codegen` from schema.graphql; do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { EventMapper, EventFigureMapper, EventParticipationMapper, EventConnectionMapper, EventEdgeMapper, EventFacetsMapper, EventSeriesMapper, EventSeriesConnectionMapper, CountryFestivalCoverageMapper, FestivalCoverageMapper, FestivalYearMapper, CountryEventParticipationMapper, DecisionMapper, DecisionConnectionMapper, DecisionEdgeMapper, SourceMapper, DateRangeMapper, InstitutionMapper, BodyMapper, ProjectMapper, PlatformMapper } from '../mappers.js';
import type { EventsContext } from '../context.js';
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

export type Query = {
  __typename?: 'Query';
  /** Exhibitions, conferences, meetings and other events, latest first unless ordered otherwise or searched by text. */
  events: Maybe<EventConnection>;
  /** One event by its id. Null when there is none. */
  event: Maybe<Event>;
  /** What meetings decided, the decisions of one meeting together unless ordered otherwise. */
  decisions: Maybe<DecisionConnection>;
  /** One decision by its id. Null when there is none. */
  decision: Maybe<Decision>;
  /** Series of events, by name, capital letters before small ones: those with at least one edition that satisfies the filter. */
  eventSeries: Maybe<EventSeriesConnection>;
  /** One series by its name. Null when no event belongs to it. */
  eventSeriesByName: Maybe<EventSeries>;
  /** In which years the members of the D-8 hold or plan a technology festival, and in which they do not. Samples do not count. */
  festivalCoverage: Maybe<FestivalCoverage>;
  /** How often and in which forms countries take part in events, year by year. Cancelled and postponed events and samples do not count. */
  eventParticipation: Maybe<EventParticipationReport>;
};


export type QueryEventsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  query?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EventFilter>;
  orderBy?: InputMaybe<EventOrder>;
};


export type QueryEventArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDecisionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DecisionFilter>;
  orderBy?: InputMaybe<DecisionOrder>;
};


export type QueryDecisionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryEventSeriesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EventFilter>;
};


export type QueryEventSeriesByNameArgs = {
  name: Scalars['String']['input'];
};


export type QueryFestivalCoverageArgs = {
  from: Scalars['Int']['input'];
  to: Scalars['Int']['input'];
  countries?: InputMaybe<Array<Scalars['CountryCode']['input']>>;
  series?: InputMaybe<Array<Scalars['String']['input']>>;
};


export type QueryEventParticipationArgs = {
  from: Scalars['Int']['input'];
  to: Scalars['Int']['input'];
  countries?: InputMaybe<Array<Scalars['CountryCode']['input']>>;
  types?: InputMaybe<Array<EventType>>;
};

/** An exhibition, a conference, a meeting of a body or another event of the network or of interest to it. */
export type Event = Node & {
  __typename?: 'Event';
  /** Identifies the event in the whole network. */
  id: Scalars['ID']['output'];
  /** The id once more, by which Query.node finds out whether the record exists. */
  nodeKey: Scalars['ID']['output'];
  /** Name of the event, in the reader's language where it has one there. */
  name: Scalars['String']['output'];
  /** The name in every language it is known in, the event's own first. */
  nameTranslations: Array<LocalizedText>;
  /** What it is about. Null when the source does not tell. */
  description: Maybe<LocalizedText>;
  /** What kind of event it is. */
  type: EventType;
  /** How certain it is that the event takes place, as its source last said. */
  status: EventStatus;
  /** Whether one goes there or takes part from afar. */
  mode: EventMode;
  /** Name of the series it belongs to, for example INOTEX. Null when it stands alone. */
  series: Maybe<Scalars['String']['output']>;
  /** Number of the event within its series, from 1. Null when it has none. */
  edition: Maybe<Scalars['Int']['output']>;
  /** The series with all its editions. Null when the event stands alone. */
  eventSeries: Maybe<EventSeries>;
  /** The edition of the same series with the latest first day before this one's. Null when there is none, or this one has no date. */
  previousEdition: Maybe<Event>;
  /** The edition of the same series with the earliest first day after this one's. Null when there is none, or this one has no date. */
  nextEdition: Maybe<Event>;
  /** The event it is part of or held alongside. Null when it stands alone. */
  parent: Maybe<Event>;
  /** Events that are part of this one or held alongside, latest first unless ordered otherwise. */
  subEvents: EventConnection;
  /** The body whose meeting it is. Null when it is no body's meeting. */
  body: Maybe<Body>;
  /** The institution at whose invitation it takes place. Null when the source names none. */
  host: Maybe<Institution>;
  /** Institutions that organise it. An entry is null while that institution cannot be fetched. */
  organisers: Array<Maybe<Institution>>;
  /** Building or grounds, in the source's words. Null when not known, or online. */
  venue: Maybe<Scalars['String']['output']>;
  /** City, in the source's spelling. Null when not known, or online. */
  city: Maybe<Scalars['String']['output']>;
  /** Country it takes place in. Null when not known, or online. */
  country: Maybe<Country>;
  /** Point on the map, of the venue or else of the city. Null when not known, or online. */
  location: Maybe<GeoPoint>;
  /** IANA time zone of its days, for example Asia/Tehran. Null when not known. */
  timeZone: Maybe<Scalars['String']['output']>;
  /** Its days, in its time zone. */
  period: DateRange;
  /** Subjects of the event, as its source words them. */
  topics: Array<Scalars['String']['output']>;
  /** Home page of the event. Null when it has none. */
  url: Maybe<Scalars['URL']['output']>;
  /** Where and until when contributions can be sent in. Null when none are asked for. */
  callForPapers: Maybe<CallForPapers>;
  /** Counts the source gives of the event, for example of its exhibitors. */
  figures: Array<EventFigure>;
  /** How countries took part or will take part. */
  participations: Array<EventParticipation>;
  /** What was decided at this event, by number unless ordered otherwise. */
  decisions: DecisionConnection;
  /** Where the record came from. */
  source: Source;
  /** When the hub first stored it. */
  createdAt: Scalars['DateTime']['output'];
  /** When the hub last changed it. */
  updatedAt: Scalars['DateTime']['output'];
  /** Grows by one with every change. */
  version: Scalars['Int']['output'];
};


/** An exhibition, a conference, a meeting of a body or another event of the network or of interest to it. */
export type EventNameArgs = {
  prefer?: InputMaybe<Array<Scalars['LanguageTag']['input']>>;
};


/** An exhibition, a conference, a meeting of a body or another event of the network or of interest to it. */
export type EventDescriptionArgs = {
  prefer?: InputMaybe<Array<Scalars['LanguageTag']['input']>>;
};


/** An exhibition, a conference, a meeting of a body or another event of the network or of interest to it. */
export type EventSubEventsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EventFilter>;
  orderBy?: InputMaybe<EventOrder>;
};


/** An exhibition, a conference, a meeting of a body or another event of the network or of interest to it. */
export type EventDecisionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DecisionFilter>;
  orderBy?: InputMaybe<DecisionOrder>;
};

/** Events that are held again and again under one name, whichever platform gave them. */
export type EventSeries = {
  __typename?: 'EventSeries';
  /** Name of the series, for example INOTEX, by which it is known in the network. */
  name: Scalars['String']['output'];
  /** Events of the series, latest first unless ordered otherwise. */
  editions: EventConnection;
  /** Countries in which editions take place, by code. */
  countries: Array<Country>;
  /** The edition with the earliest first day. Null when none has a date. */
  firstEdition: Maybe<Event>;
  /** The edition with the latest first day, which may still be to come. Null when none has a date. */
  latestEdition: Maybe<Event>;
};


/** Events that are held again and again under one name, whichever platform gave them. */
export type EventSeriesEditionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EventFilter>;
  orderBy?: InputMaybe<EventOrder>;
};

/** A page of series, and how many the whole list has. */
export type EventSeriesConnection = {
  __typename?: 'EventSeriesConnection';
  /** The series of this page with their cursors. */
  edges: Array<EventSeriesEdge>;
  /** The series of this page. */
  nodes: Array<EventSeries>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many series the whole list has. */
  totalCount: Scalars['Int']['output'];
};

/** A series and its place in the list. */
export type EventSeriesEdge = {
  __typename?: 'EventSeriesEdge';
  /** Place of the series, for the argument after. */
  cursor: Scalars['String']['output'];
  /** The series. */
  node: EventSeries;
};

/** Where and when technology festivals are held or planned, and where one is missing. */
export type FestivalCoverage = {
  __typename?: 'FestivalCoverage';
  /** Each country with its years, by code. */
  countries: Array<CountryFestivalCoverage>;
  /** How many years of membership the countries have together among those asked for. */
  yearCount: Scalars['Int']['output'];
  /** In how many of them no festival is held or planned. */
  missingCount: Scalars['Int']['output'];
};

/** The festivals of one country, year by year. */
export type CountryFestivalCoverage = {
  __typename?: 'CountryFestivalCoverage';
  /** The country. */
  country: Country;
  /** Those of the years asked for in which the country is a member of the D-8 on at least one day, in their order. */
  years: Array<FestivalYear>;
  /** How many years these are. */
  yearCount: Scalars['Int']['output'];
  /** In how many of them a festival is held or planned. */
  coveredCount: Scalars['Int']['output'];
  /** In how many of them none is. */
  missingCount: Scalars['Int']['output'];
};

/** The festivals of one country in one year. */
export type FestivalYear = {
  __typename?: 'FestivalYear';
  /** The year. */
  year: Scalars['Int']['output'];
  /** First day of the year on which the country is a member; the first of January but in the year it joins. */
  memberFrom: Scalars['Date']['output'];
  /** Last day of the year on which the country is a member; the last of December but in the year it leaves. */
  memberUntil: Scalars['Date']['output'];
  /** How many festivals begin there in the year, in membership or not. Cancelled and postponed ones do not count. */
  festivalCount: Scalars['Int']['output'];
  /** The first of them, by first day. */
  festivals: Array<Event>;
  /** True when no festival is held or planned there in the year; a festival that no platform has reported is missing as well. */
  isMissing: Scalars['Boolean']['output'];
};


/** The festivals of one country in one year. */
export type FestivalYearFestivalsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** How countries take part in events, year by year. */
export type EventParticipationReport = {
  __typename?: 'EventParticipationReport';
  /** Each country asked for, by code. */
  countries: Array<CountryEventParticipation>;
};

/** How one country takes part in events. */
export type CountryEventParticipation = {
  __typename?: 'CountryEventParticipation';
  /** The country. */
  country: Country;
  /** The years in which it takes part in an event, in their order. */
  years: Array<ParticipationYear>;
};

/** How one country takes part in the events of one year. */
export type ParticipationYear = {
  __typename?: 'ParticipationYear';
  /** The year in which the events begin. */
  year: Scalars['Int']['output'];
  /** In how many events it takes part, in whichever form. */
  eventCount: Scalars['Int']['output'];
  /** The forms in which it takes part, those with most events first. */
  kinds: Array<ParticipationOfKind>;
};

/** How one country takes part in one form in the events of one year. */
export type ParticipationOfKind = {
  __typename?: 'ParticipationOfKind';
  /** The form. */
  kind: ParticipationKind;
  /** In how many events it takes part in this form. */
  eventCount: Scalars['Int']['output'];
  /** Sum of what the sources count: EXACT when all counts are, OVER when one of them is, else ABOUT. Null when nothing was counted. */
  count: Maybe<Count>;
  /** How many participations have no count and are not in the sum. */
  uncounted: Scalars['Int']['output'];
};

/** An invitation to send in talks or papers. */
export type CallForPapers = {
  __typename?: 'CallForPapers';
  /** Page of the call. Null when it has none. */
  url: Maybe<Scalars['URL']['output']>;
  /** Last day for contributions. Null when not known. */
  closesOn: Maybe<Scalars['Date']['output']>;
};

/** Something the source counted at an event. */
export type EventFigure = {
  __typename?: 'EventFigure';
  /** What was counted, in words, for example domestic exhibitors. */
  measure: Scalars['String']['output'];
  /** The number counted. */
  count: Count;
};

/** How a country took part in an event. */
export type EventParticipation = {
  __typename?: 'EventParticipation';
  /** The country. */
  country: Country;
  /** In which form it took part. */
  kind: ParticipationKind;
  /** How many took part in this form: companies, persons or stands, as the form has it. Null when not known. */
  count: Maybe<Count>;
  /** What came of it, in the source's words. Null when the source does not tell. */
  result: Maybe<Scalars['String']['output']>;
};

/** Something a meeting decided. */
export type Decision = Node & {
  __typename?: 'Decision';
  /** Identifies the decision in the whole network. */
  id: Scalars['ID']['output'];
  /** The id once more, by which Query.node finds out whether the record exists. */
  nodeKey: Scalars['ID']['output'];
  /** The meeting that decided it. Null when the hub does not hold that meeting. */
  event: Maybe<Event>;
  /** Its number among the decisions of the meeting, from 1. */
  number: Scalars['Int']['output'];
  /** What kind of thing was decided. */
  type: DecisionType;
  /** The decision, in the reader's language where there is a translation. */
  text: LocalizedText;
  /** The decision in every language it was given in, its own first. */
  textTranslations: Array<LocalizedText>;
  /** Last day to carry it out. Null when no day was set. */
  dueOn: Maybe<Scalars['Date']['output']>;
  /** The time limit in the source's words where it is no day, for example next meeting. Null when there is none. */
  dueText: Maybe<Scalars['String']['output']>;
  /** True when dueOn lies before today in UTC. It says nothing about whether the decision was carried out, which the hub does not record. */
  pastDue: Scalars['Boolean']['output'];
  /** Countries asked to carry it out. */
  responsibleCountries: Array<Country>;
  /** Bodies asked to carry it out. An entry is null while that body cannot be fetched. */
  responsibleBodies: Array<Maybe<Body>>;
  /** Country that proposed it. Null when the source names none. */
  proposedByCountry: Maybe<Country>;
  /** Body that proposed it. Null when the source names none. */
  proposedByBody: Maybe<Body>;
  /** The body it is about, for example the one it establishes. Null when it is about none. */
  body: Maybe<Body>;
  /** The project it is about. Null when it is about none. */
  project: Maybe<Project>;
  /** Where the record came from. */
  source: Source;
  /** When the hub first stored it. */
  createdAt: Scalars['DateTime']['output'];
  /** When the hub last changed it. */
  updatedAt: Scalars['DateTime']['output'];
  /** Grows by one with every change. */
  version: Scalars['Int']['output'];
};


/** Something a meeting decided. */
export type DecisionTextArgs = {
  prefer?: InputMaybe<Array<Scalars['LanguageTag']['input']>>;
};

/** Kind of an event. Values may be added. */
export type EventType =
  /** Products and technologies are shown. */
  | 'EXHIBITION'
  /** Technology is celebrated and shown to the public, as a rule once a year. */
  | 'FESTIVAL'
  /** Talks and papers. */
  | 'CONFERENCE'
  /** Heads of state or government meet. */
  | 'SUMMIT'
  /** Companies meet companies of other countries. */
  | 'BUSINESS_FORUM'
  /** Offers and requests are matched in arranged talks. */
  | 'BROKERAGE'
  /** A working group meets. */
  | 'WORKING_GROUP'
  /** A task force meets. */
  | 'TASK_FORCE_MEETING'
  /** Ministers meet. */
  | 'MINISTERIAL'
  /** The High Council of the network meets. */
  | 'HIGH_COUNCIL'
  /** A joint commission of two or more countries meets. */
  | 'COMMISSION_SESSION'
  /** Experts meet. */
  | 'EXPERT_MEETING'
  /** Something else. */
  | 'OTHER';

/** How certain it is that an event takes place. Whether it is over is told by its days. Values may be added. */
export type EventStatus =
  /** It was decided to hold it; no day is set yet. */
  | 'DECIDED'
  /** Days are proposed. */
  | 'PLANNED'
  /** Its organisers have confirmed the days. */
  | 'CONFIRMED'
  /** It does not take place. */
  | 'CANCELLED'
  /** It takes place later; no new day is set yet. */
  | 'POSTPONED';

/** Whether one goes to an event or takes part from afar. Values may be added. */
export type EventMode =
  /** At a place. */
  | 'IN_PERSON'
  /** From afar only. */
  | 'ONLINE'
  /** Both at a place and from afar. */
  | 'HYBRID'
  /** The source does not tell. */
  | 'UNKNOWN';

/** In which form a country takes part in an event. Values may be added. */
export type ParticipationKind =
  /** With a pavilion of its own. */
  | 'PAVILION'
  /** With a delegation. */
  | 'DELEGATION'
  /** With exhibitors. */
  | 'EXHIBITORS'
  /** With speakers. */
  | 'SPEAKERS'
  /** With visitors. */
  | 'VISITORS'
  /** In another form. */
  | 'OTHER';

/** Kind of thing a meeting decides. Values may be added. */
export type DecisionType =
  /** An area of cooperation is agreed. */
  | 'AREA_AGREED'
  /** A body is established. */
  | 'BODY_ESTABLISHED'
  /** Terms of reference are adopted. */
  | 'TERMS_OF_REFERENCE_ADOPTED'
  /** Someone is to do something. */
  | 'ACTION'
  /** A platform is to be set up or changed. */
  | 'PLATFORM'
  /** A programme is to be run. */
  | 'PROGRAMME'
  /** A directory is to be compiled. */
  | 'DIRECTORY'
  /** Money is to be provided. */
  | 'BUDGET'
  /** An event is to be held. */
  | 'EVENT'
  /** A policy is to be followed or prepared. */
  | 'POLICY'
  /** A research project is to be carried out. */
  | 'RESEARCH_PROJECT'
  /** A new body is to be prepared. */
  | 'BODY_PREPARATION'
  /** Members are to take part in an event. */
  | 'EVENT_PARTICIPATION'
  /** A target is set. */
  | 'TARGET'
  /** Members are to give each other booths at their exhibitions. */
  | 'BOOTH_EXCHANGE'
  /** Platforms are to be connected. */
  | 'PLATFORM_INTEGRATION'
  /** Something else. */
  | 'OTHER';

/** Orders of a list of events. Values may be added. */
export type EventOrder =
  /** Earliest first day first, after those without a date. */
  | 'STARTS_ON_ASC'
  /** Latest first day first; those without a date last. */
  | 'STARTS_ON_DESC'
  /** By name, A to Z, in the event's own language. */
  | 'NAME'
  /** Best match of the query first; only together with a query. */
  | 'RELEVANCE';

/** Orders of a list of decisions. Values may be added. */
export type DecisionOrder =
  /** The decisions of one meeting together. */
  | 'MEETING'
  /** By number, first to last; meant for the decisions of one meeting. */
  | 'NUMBER'
  /** Earliest due day first, after those without one. */
  | 'DUE_ON_ASC'
  /** Latest due day first; those without one last. */
  | 'DUE_ON_DESC';

/** Conditions on events; those given must all hold, and of a list one value is enough. */
export type EventFilter = {
  /** Kinds of event. */
  types?: InputMaybe<Array<EventType>>;
  /** Countries it takes place in. */
  countries?: InputMaybe<Array<Scalars['CountryCode']['input']>>;
  /** In person, online or both. */
  modes?: InputMaybe<Array<EventMode>>;
  /** Statuses; without it, all of them. */
  statuses?: InputMaybe<Array<EventStatus>>;
  /** Days between which its first day lies. */
  period?: InputMaybe<DateRangeInput>;
  /** Years it takes place in. */
  years?: InputMaybe<YearRange>;
  /** Topics, exactly as written. */
  topics?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Names of series, exactly as written. */
  series?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Ids of the bodies whose meeting it is. */
  bodies?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Countries that took part or will take part. */
  participants?: InputMaybe<Array<Scalars['CountryCode']['input']>>;
  /** Codes of the platforms that gave the event. */
  platforms?: InputMaybe<Array<Scalars['String']['input']>>;
  /** True for samples only, false for none. */
  samples?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Conditions on decisions; those given must all hold, and of a list one value is enough. */
export type DecisionFilter = {
  /** Kinds of decision. */
  types?: InputMaybe<Array<DecisionType>>;
  /** Ids of the meetings that decided it. */
  events?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Ids of the bodies it is about. */
  bodies?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Countries asked to carry it out. */
  responsibleCountries?: InputMaybe<Array<Scalars['CountryCode']['input']>>;
  /** Ids of the bodies asked to carry it out. */
  responsibleBodies?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Days between which its due day lies. */
  due?: InputMaybe<DateRangeInput>;
  /** True for those whose due day lies before today in UTC, false for those to come or without a due day. */
  pastDue?: InputMaybe<Scalars['Boolean']['input']>;
  /** True for samples only, false for none. */
  samples?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A page of events, and what can be said of the whole list. */
export type EventConnection = {
  __typename?: 'EventConnection';
  /** The events of this page with their cursors. */
  edges: Array<EventEdge>;
  /** The events of this page. */
  nodes: Array<Event>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many events the whole list has. */
  totalCount: Scalars['Int']['output'];
  /** Counts by value over the whole list; null below another record, where there are none. */
  facets: Maybe<EventFacets>;
};

/** An event and its place in the list. */
export type EventEdge = {
  __typename?: 'EventEdge';
  /** Place of the event, for the argument after. */
  cursor: Scalars['String']['output'];
  /** The event. */
  node: Event;
};

/** How many events have each value, most frequent first, 50 values at most. Each facet ignores its own filter. */
export type EventFacets = {
  __typename?: 'EventFacets';
  /** By kind of event. */
  types: Array<FacetValue>;
  /** By country it takes place in. */
  countries: Array<FacetValue>;
  /** By year it takes place in. */
  years: Array<FacetValue>;
  /** By in person, online or both. */
  modes: Array<FacetValue>;
  /** By topic. */
  topics: Array<FacetValue>;
  /** By status. */
  statuses: Array<FacetValue>;
  /** By platform that gave the event. */
  platforms: Array<FacetValue>;
};

/** A page of decisions, and how many the whole list has. */
export type DecisionConnection = {
  __typename?: 'DecisionConnection';
  /** The decisions of this page with their cursors. */
  edges: Array<DecisionEdge>;
  /** The decisions of this page. */
  nodes: Array<Decision>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many decisions the whole list has. */
  totalCount: Scalars['Int']['output'];
};

/** A decision and its place in the list. */
export type DecisionEdge = {
  __typename?: 'DecisionEdge';
  /** Place of the decision, for the argument after. */
  cursor: Scalars['String']['output'];
  /** The decision. */
  node: Decision;
};

export type Institution = {
  __typename?: 'Institution';
  id: Scalars['ID']['output'];
  /** Events that take place at this institution's invitation, latest first unless ordered otherwise. Null while events cannot be reached. */
  eventsHosted: Maybe<EventConnection>;
  /** Events this institution organises, latest first unless ordered otherwise. Null while events cannot be reached. */
  eventsOrganised: Maybe<EventConnection>;
};


export type InstitutionEventsHostedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EventFilter>;
  orderBy?: InputMaybe<EventOrder>;
};


export type InstitutionEventsOrganisedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EventFilter>;
  orderBy?: InputMaybe<EventOrder>;
};

export type Body = {
  __typename?: 'Body';
  id: Scalars['ID']['output'];
  /** Meetings of this body, latest first unless ordered otherwise. Null while events cannot be reached. */
  meetings: Maybe<EventConnection>;
  /** Decisions about this body, those of one meeting together unless ordered otherwise. Null while events cannot be reached. */
  decisions: Maybe<DecisionConnection>;
};


export type BodyMeetingsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EventFilter>;
  orderBy?: InputMaybe<EventOrder>;
};


export type BodyDecisionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DecisionFilter>;
  orderBy?: InputMaybe<DecisionOrder>;
};

export type Project = {
  __typename?: 'Project';
  id: Scalars['ID']['output'];
  /** Decisions about this project, those of one meeting together unless ordered otherwise. Null while events cannot be reached. */
  decisions: Maybe<DecisionConnection>;
};


export type ProjectDecisionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DecisionFilter>;
  orderBy?: InputMaybe<DecisionOrder>;
};

export type Platform = {
  __typename?: 'Platform';
  code: Scalars['String']['output'];
  /** Events this platform gave, latest first unless ordered otherwise. Null while events cannot be reached. */
  events: Maybe<EventConnection>;
};


export type PlatformEventsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EventFilter>;
  orderBy?: InputMaybe<EventOrder>;
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
  Event: Event;
  Decision: Decision;
  Institution: Institution;
  Body: Body;
  Project: Project;
  Platform: Platform;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Event:
    ( { __typename: 'Event' }
    & ( GraphQLRecursivePick<FederationTypes['Event'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['Event'], {"nodeKey":true}> ) );
  Decision:
    ( { __typename: 'Decision' }
    & ( GraphQLRecursivePick<FederationTypes['Decision'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['Decision'], {"nodeKey":true}> ) );
  Institution:
    ( { __typename: 'Institution' }
    & GraphQLRecursivePick<FederationTypes['Institution'], {"id":true}> );
  Body:
    ( { __typename: 'Body' }
    & GraphQLRecursivePick<FederationTypes['Body'], {"id":true}> );
  Project:
    ( { __typename: 'Project' }
    & GraphQLRecursivePick<FederationTypes['Project'], {"id":true}> );
  Platform:
    ( { __typename: 'Platform' }
    & GraphQLRecursivePick<FederationTypes['Platform'], {"code":true}> );
};


/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( EventMapper )
    | ( DecisionMapper )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Event: ResolverTypeWrapper<EventMapper>;
  EventSeries: ResolverTypeWrapper<EventSeriesMapper>;
  EventSeriesConnection: ResolverTypeWrapper<EventSeriesConnectionMapper>;
  EventSeriesEdge: ResolverTypeWrapper<Omit<EventSeriesEdge, 'node'> & { node: ResolversTypes['EventSeries'] }>;
  FestivalCoverage: ResolverTypeWrapper<FestivalCoverageMapper>;
  CountryFestivalCoverage: ResolverTypeWrapper<CountryFestivalCoverageMapper>;
  FestivalYear: ResolverTypeWrapper<FestivalYearMapper>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  EventParticipationReport: ResolverTypeWrapper<Omit<EventParticipationReport, 'countries'> & { countries: Array<ResolversTypes['CountryEventParticipation']> }>;
  CountryEventParticipation: ResolverTypeWrapper<CountryEventParticipationMapper>;
  ParticipationYear: ResolverTypeWrapper<ParticipationYear>;
  ParticipationOfKind: ResolverTypeWrapper<ParticipationOfKind>;
  CallForPapers: ResolverTypeWrapper<CallForPapers>;
  EventFigure: ResolverTypeWrapper<EventFigureMapper>;
  EventParticipation: ResolverTypeWrapper<EventParticipationMapper>;
  Decision: ResolverTypeWrapper<DecisionMapper>;
  EventType: EventType;
  EventStatus: EventStatus;
  EventMode: EventMode;
  ParticipationKind: ParticipationKind;
  DecisionType: DecisionType;
  EventOrder: EventOrder;
  DecisionOrder: DecisionOrder;
  EventFilter: EventFilter;
  DecisionFilter: DecisionFilter;
  EventConnection: ResolverTypeWrapper<EventConnectionMapper>;
  EventEdge: ResolverTypeWrapper<EventEdgeMapper>;
  EventFacets: ResolverTypeWrapper<EventFacetsMapper>;
  DecisionConnection: ResolverTypeWrapper<DecisionConnectionMapper>;
  DecisionEdge: ResolverTypeWrapper<DecisionEdgeMapper>;
  Institution: ResolverTypeWrapper<InstitutionMapper>;
  Body: ResolverTypeWrapper<BodyMapper>;
  Project: ResolverTypeWrapper<ProjectMapper>;
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
  Event: EventMapper;
  EventSeries: EventSeriesMapper;
  EventSeriesConnection: EventSeriesConnectionMapper;
  EventSeriesEdge: Omit<EventSeriesEdge, 'node'> & { node: ResolversParentTypes['EventSeries'] };
  FestivalCoverage: FestivalCoverageMapper;
  CountryFestivalCoverage: CountryFestivalCoverageMapper;
  FestivalYear: FestivalYearMapper;
  Boolean: Scalars['Boolean']['output'];
  EventParticipationReport: Omit<EventParticipationReport, 'countries'> & { countries: Array<ResolversParentTypes['CountryEventParticipation']> };
  CountryEventParticipation: CountryEventParticipationMapper;
  ParticipationYear: ParticipationYear;
  ParticipationOfKind: ParticipationOfKind;
  CallForPapers: CallForPapers;
  EventFigure: EventFigureMapper;
  EventParticipation: EventParticipationMapper;
  Decision: DecisionMapper;
  EventFilter: EventFilter;
  DecisionFilter: DecisionFilter;
  EventConnection: EventConnectionMapper;
  EventEdge: EventEdgeMapper;
  EventFacets: EventFacetsMapper;
  DecisionConnection: DecisionConnectionMapper;
  DecisionEdge: DecisionEdgeMapper;
  Institution: InstitutionMapper;
  Body: BodyMapper;
  Project: ProjectMapper;
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

export type QueryResolvers<ContextType = EventsContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  events?: Resolver<Maybe<ResolversTypes['EventConnection']>, ParentType, ContextType, RequireFields<QueryEventsArgs, 'first'>>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType, RequireFields<QueryEventArgs, 'id'>>;
  decisions?: Resolver<Maybe<ResolversTypes['DecisionConnection']>, ParentType, ContextType, RequireFields<QueryDecisionsArgs, 'first'>>;
  decision?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType, RequireFields<QueryDecisionArgs, 'id'>>;
  eventSeries?: Resolver<Maybe<ResolversTypes['EventSeriesConnection']>, ParentType, ContextType, RequireFields<QueryEventSeriesArgs, 'first'>>;
  eventSeriesByName?: Resolver<Maybe<ResolversTypes['EventSeries']>, ParentType, ContextType, RequireFields<QueryEventSeriesByNameArgs, 'name'>>;
  festivalCoverage?: Resolver<Maybe<ResolversTypes['FestivalCoverage']>, ParentType, ContextType, RequireFields<QueryFestivalCoverageArgs, 'from' | 'to'>>;
  eventParticipation?: Resolver<Maybe<ResolversTypes['EventParticipationReport']>, ParentType, ContextType, RequireFields<QueryEventParticipationArgs, 'from' | 'to' | 'types'>>;
};

export type EventResolvers<ContextType = EventsContext, ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event'], FederationReferenceType extends FederationReferenceTypes['Event'] = FederationReferenceTypes['Event']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Event']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nodeKey?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<EventNameArgs>>;
  nameTranslations?: Resolver<Array<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType, Partial<EventDescriptionArgs>>;
  type?: Resolver<ResolversTypes['EventType'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['EventStatus'], ParentType, ContextType>;
  mode?: Resolver<ResolversTypes['EventMode'], ParentType, ContextType>;
  series?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  edition?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  eventSeries?: Resolver<Maybe<ResolversTypes['EventSeries']>, ParentType, ContextType>;
  previousEdition?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  nextEdition?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  subEvents?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<EventSubEventsArgs, 'first'>>;
  body?: Resolver<Maybe<ResolversTypes['Body']>, ParentType, ContextType>;
  host?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType>;
  organisers?: Resolver<Array<Maybe<ResolversTypes['Institution']>>, ParentType, ContextType>;
  venue?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  city?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['GeoPoint']>, ParentType, ContextType>;
  timeZone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['DateRange'], ParentType, ContextType>;
  topics?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  callForPapers?: Resolver<Maybe<ResolversTypes['CallForPapers']>, ParentType, ContextType>;
  figures?: Resolver<Array<ResolversTypes['EventFigure']>, ParentType, ContextType>;
  participations?: Resolver<Array<ResolversTypes['EventParticipation']>, ParentType, ContextType>;
  decisions?: Resolver<ResolversTypes['DecisionConnection'], ParentType, ContextType, RequireFields<EventDecisionsArgs, 'first'>>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EventSeriesResolvers<ContextType = EventsContext, ParentType extends ResolversParentTypes['EventSeries'] = ResolversParentTypes['EventSeries']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  editions?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<EventSeriesEditionsArgs, 'first'>>;
  countries?: Resolver<Array<ResolversTypes['Country']>, ParentType, ContextType>;
  firstEdition?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  latestEdition?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
};

export type EventSeriesConnectionResolvers<ContextType = EventsContext, ParentType extends ResolversParentTypes['EventSeriesConnection'] = ResolversParentTypes['EventSeriesConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EventSeriesEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['EventSeries']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EventSeriesEdgeResolvers<ContextType = EventsContext, ParentType extends ResolversParentTypes['EventSeriesEdge'] = ResolversParentTypes['EventSeriesEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['EventSeries'], ParentType, ContextType>;
};

export type FestivalCoverageResolvers<ContextType = EventsContext, ParentType extends ResolversParentTypes['FestivalCoverage'] = ResolversParentTypes['FestivalCoverage']> = {
  countries?: Resolver<Array<ResolversTypes['CountryFestivalCoverage']>, ParentType, ContextType>;
  yearCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  missingCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CountryFestivalCoverageResolvers<ContextType = EventsContext, ParentType extends ResolversParentTypes['CountryFestivalCoverage'] = ResolversParentTypes['CountryFestivalCoverage']> = {
  country?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
  years?: Resolver<Array<ResolversTypes['FestivalYear']>, ParentType, ContextType>;
  yearCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coveredCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  missingCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FestivalYearResolvers<ContextType = EventsContext, ParentType extends ResolversParentTypes['FestivalYear'] = ResolversParentTypes['FestivalYear']> = {
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  memberFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  memberUntil?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  festivalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  festivals?: Resolver<Array<ResolversTypes['Event']>, ParentType, ContextType, RequireFields<FestivalYearFestivalsArgs, 'first'>>;
  isMissing?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type EventParticipationReportResolvers<ContextType = EventsContext, ParentType extends ResolversParentTypes['EventParticipationReport'] = ResolversParentTypes['EventParticipationReport']> = {
  countries?: Resolver<Array<ResolversTypes['CountryEventParticipation']>, ParentType, ContextType>;
};

export type CountryEventParticipationResolvers<ContextType = EventsContext, ParentType extends ResolversParentTypes['CountryEventParticipation'] = ResolversParentTypes['CountryEventParticipation']> = {
  country?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
  years?: Resolver<Array<ResolversTypes['ParticipationYear']>, ParentType, ContextType>;
};

export type ParticipationYearResolvers<ContextType = EventsContext, ParentType extends ResolversParentTypes['ParticipationYear'] = ResolversParentTypes['ParticipationYear']> = {
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  eventCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kinds?: Resolver<Array<ResolversTypes['ParticipationOfKind']>, ParentType, ContextType>;
};

export type ParticipationOfKindResolvers<ContextType = EventsContext, ParentType extends ResolversParentTypes['ParticipationOfKind'] = ResolversParentTypes['ParticipationOfKind']> = {
  kind?: Resolver<ResolversTypes['ParticipationKind'], ParentType, ContextType>;
  eventCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes['Count']>, ParentType, ContextType>;
  uncounted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CallForPapersResolvers<ContextType = EventsContext, ParentType extends ResolversParentTypes['CallForPapers'] = ResolversParentTypes['CallForPapers']> = {
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  closesOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type EventFigureResolvers<ContextType = EventsContext, ParentType extends ResolversParentTypes['EventFigure'] = ResolversParentTypes['EventFigure']> = {
  measure?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
};

export type EventParticipationResolvers<ContextType = EventsContext, ParentType extends ResolversParentTypes['EventParticipation'] = ResolversParentTypes['EventParticipation']> = {
  country?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ParticipationKind'], ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes['Count']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DecisionResolvers<ContextType = EventsContext, ParentType extends ResolversParentTypes['Decision'] = ResolversParentTypes['Decision'], FederationReferenceType extends FederationReferenceTypes['Decision'] = FederationReferenceTypes['Decision']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Decision']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nodeKey?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['DecisionType'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType, Partial<DecisionTextArgs>>;
  textTranslations?: Resolver<Array<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  dueText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pastDue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  responsibleCountries?: Resolver<Array<ResolversTypes['Country']>, ParentType, ContextType>;
  responsibleBodies?: Resolver<Array<Maybe<ResolversTypes['Body']>>, ParentType, ContextType>;
  proposedByCountry?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  proposedByBody?: Resolver<Maybe<ResolversTypes['Body']>, ParentType, ContextType>;
  body?: Resolver<Maybe<ResolversTypes['Body']>, ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EventConnectionResolvers<ContextType = EventsContext, ParentType extends ResolversParentTypes['EventConnection'] = ResolversParentTypes['EventConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EventEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Event']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  facets?: Resolver<Maybe<ResolversTypes['EventFacets']>, ParentType, ContextType>;
};

export type EventEdgeResolvers<ContextType = EventsContext, ParentType extends ResolversParentTypes['EventEdge'] = ResolversParentTypes['EventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
};

export type EventFacetsResolvers<ContextType = EventsContext, ParentType extends ResolversParentTypes['EventFacets'] = ResolversParentTypes['EventFacets']> = {
  types?: Resolver<Array<ResolversTypes['FacetValue']>, ParentType, ContextType>;
  countries?: Resolver<Array<ResolversTypes['FacetValue']>, ParentType, ContextType>;
  years?: Resolver<Array<ResolversTypes['FacetValue']>, ParentType, ContextType>;
  modes?: Resolver<Array<ResolversTypes['FacetValue']>, ParentType, ContextType>;
  topics?: Resolver<Array<ResolversTypes['FacetValue']>, ParentType, ContextType>;
  statuses?: Resolver<Array<ResolversTypes['FacetValue']>, ParentType, ContextType>;
  platforms?: Resolver<Array<ResolversTypes['FacetValue']>, ParentType, ContextType>;
};

export type DecisionConnectionResolvers<ContextType = EventsContext, ParentType extends ResolversParentTypes['DecisionConnection'] = ResolversParentTypes['DecisionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DecisionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Decision']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DecisionEdgeResolvers<ContextType = EventsContext, ParentType extends ResolversParentTypes['DecisionEdge'] = ResolversParentTypes['DecisionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Decision'], ParentType, ContextType>;
};

export type InstitutionResolvers<ContextType = EventsContext, ParentType extends ResolversParentTypes['Institution'] = ResolversParentTypes['Institution'], FederationReferenceType extends FederationReferenceTypes['Institution'] = FederationReferenceTypes['Institution']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Institution']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  eventsHosted?: Resolver<Maybe<ResolversTypes['EventConnection']>, ParentType, ContextType, RequireFields<InstitutionEventsHostedArgs, 'first'>>;
  eventsOrganised?: Resolver<Maybe<ResolversTypes['EventConnection']>, ParentType, ContextType, RequireFields<InstitutionEventsOrganisedArgs, 'first'>>;
};

export type BodyResolvers<ContextType = EventsContext, ParentType extends ResolversParentTypes['Body'] = ResolversParentTypes['Body'], FederationReferenceType extends FederationReferenceTypes['Body'] = FederationReferenceTypes['Body']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Body']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  meetings?: Resolver<Maybe<ResolversTypes['EventConnection']>, ParentType, ContextType, RequireFields<BodyMeetingsArgs, 'first'>>;
  decisions?: Resolver<Maybe<ResolversTypes['DecisionConnection']>, ParentType, ContextType, RequireFields<BodyDecisionsArgs, 'first'>>;
};

export type ProjectResolvers<ContextType = EventsContext, ParentType extends ResolversParentTypes['Project'] = ResolversParentTypes['Project'], FederationReferenceType extends FederationReferenceTypes['Project'] = FederationReferenceTypes['Project']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Project']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  decisions?: Resolver<Maybe<ResolversTypes['DecisionConnection']>, ParentType, ContextType, RequireFields<ProjectDecisionsArgs, 'first'>>;
};

export type PlatformResolvers<ContextType = EventsContext, ParentType extends ResolversParentTypes['Platform'] = ResolversParentTypes['Platform'], FederationReferenceType extends FederationReferenceTypes['Platform'] = FederationReferenceTypes['Platform']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Platform']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  events?: Resolver<Maybe<ResolversTypes['EventConnection']>, ParentType, ContextType, RequireFields<PlatformEventsArgs, 'first'>>;
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

export type NodeResolvers<ContextType = EventsContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Event' | 'Decision', ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = EventsContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type LocalizedTextResolvers<ContextType = EventsContext, ParentType extends ResolversParentTypes['LocalizedText'] = ResolversParentTypes['LocalizedText']> = {
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['LanguageTag'], ParentType, ContextType>;
};

export type CountryResolvers<ContextType = EventsContext, ParentType extends ResolversParentTypes['Country'] = ResolversParentTypes['Country']> = {
  code?: Resolver<ResolversTypes['CountryCode'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CodeResolvers<ContextType = EventsContext, ParentType extends ResolversParentTypes['Code'] = ResolversParentTypes['Code']> = {
  scheme?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = EventsContext, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
};

export type CountResolvers<ContextType = EventsContext, ParentType extends ResolversParentTypes['Count'] = ResolversParentTypes['Count']> = {
  value?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  qualifier?: Resolver<ResolversTypes['CountQualifier'], ParentType, ContextType>;
};

export type DateRangeResolvers<ContextType = EventsContext, ParentType extends ResolversParentTypes['DateRange'] = ResolversParentTypes['DateRange']> = {
  start?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  end?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  precision?: Resolver<ResolversTypes['DatePrecision'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type GeoPointResolvers<ContextType = EventsContext, ParentType extends ResolversParentTypes['GeoPoint'] = ResolversParentTypes['GeoPoint']> = {
  latitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  longitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type FacetValueResolvers<ContextType = EventsContext, ParentType extends ResolversParentTypes['FacetValue'] = ResolversParentTypes['FacetValue']> = {
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SourceResolvers<ContextType = EventsContext, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  platform?: Resolver<Maybe<ResolversTypes['Platform']>, ParentType, ContextType>;
  localId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  citation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fetchedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  licence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sample?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type RecordActionResolvers<ContextType = EventsContext, ParentType extends ResolversParentTypes['RecordAction'] = ResolversParentTypes['RecordAction']> = {
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['ActionAuthor'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fromState?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  toState?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changes?: Resolver<Array<ResolversTypes['FieldChange']>, ParentType, ContextType>;
};

export type ActionAuthorResolvers<ContextType = EventsContext, ParentType extends ResolversParentTypes['ActionAuthor'] = ResolversParentTypes['ActionAuthor']> = {
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  countryCode?: Resolver<Maybe<ResolversTypes['CountryCode']>, ParentType, ContextType>;
};

export type FieldChangeResolvers<ContextType = EventsContext, ParentType extends ResolversParentTypes['FieldChange'] = ResolversParentTypes['FieldChange']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RecordActionConnectionResolvers<ContextType = EventsContext, ParentType extends ResolversParentTypes['RecordActionConnection'] = ResolversParentTypes['RecordActionConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['RecordAction']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type Resolvers<ContextType = EventsContext> = {
  Query?: QueryResolvers<ContextType>;
  Event?: EventResolvers<ContextType>;
  EventSeries?: EventSeriesResolvers<ContextType>;
  EventSeriesConnection?: EventSeriesConnectionResolvers<ContextType>;
  EventSeriesEdge?: EventSeriesEdgeResolvers<ContextType>;
  FestivalCoverage?: FestivalCoverageResolvers<ContextType>;
  CountryFestivalCoverage?: CountryFestivalCoverageResolvers<ContextType>;
  FestivalYear?: FestivalYearResolvers<ContextType>;
  EventParticipationReport?: EventParticipationReportResolvers<ContextType>;
  CountryEventParticipation?: CountryEventParticipationResolvers<ContextType>;
  ParticipationYear?: ParticipationYearResolvers<ContextType>;
  ParticipationOfKind?: ParticipationOfKindResolvers<ContextType>;
  CallForPapers?: CallForPapersResolvers<ContextType>;
  EventFigure?: EventFigureResolvers<ContextType>;
  EventParticipation?: EventParticipationResolvers<ContextType>;
  Decision?: DecisionResolvers<ContextType>;
  EventConnection?: EventConnectionResolvers<ContextType>;
  EventEdge?: EventEdgeResolvers<ContextType>;
  EventFacets?: EventFacetsResolvers<ContextType>;
  DecisionConnection?: DecisionConnectionResolvers<ContextType>;
  DecisionEdge?: DecisionEdgeResolvers<ContextType>;
  Institution?: InstitutionResolvers<ContextType>;
  Body?: BodyResolvers<ContextType>;
  Project?: ProjectResolvers<ContextType>;
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

