// Written by `npm run codegen` from schema.graphql; do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { EventMapper, EventFigureMapper, EventParticipationMapper, EventConnectionMapper, EventEdgeMapper, EventFacetsMapper, EventSeriesMapper, EventSeriesConnectionMapper, CountryFestivalCoverageMapper, FestivalCoverageMapper, FestivalYearMapper, CountryEventParticipationMapper, DecisionMapper, DecisionConnectionMapper, DecisionEdgeMapper, SourceMapper, DateRangeMapper, InstitutionMapper, BodyMapper, ProjectMapper, PlatformMapper, TechnologyOfferMapper, TechnologyRequestMapper, ExpressionOfInterestMapper, BoothMapper, BoothConnectionMapper, BoothEdgeMapper, BoothExchangeMapper, BoothExchangeLegMapper, BoothExchangeConnectionMapper, BoothExchangeEdgeMapper, BoothExchangeBalanceMapper, MeetingSlotMapper, MeetingSlotConnectionMapper, MeetingSlotEdgeMapper, MeetingMapper, MeetingConnectionMapper, MeetingEdgeMapper, AgendaItemMapper, MeetingDelegationMapper, MeetingParticipantMapper, ParticipationCallMapper, ParticipationCallConnectionMapper, ParticipationCallEdgeMapper, ParticipationMapper, ParticipationConnectionMapper, ParticipationEdgeMapper, ProductUnveilingMapper, ProductUnveilingConnectionMapper, ProductUnveilingEdgeMapper, AccoladeMapper, AccoladeConnectionMapper, AccoladeEdgeMapper, RecordActionConnectionMapper, RecordActionMapper, ActionAuthorMapper } from '../mappers.js';
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

/** What can be read. Lists come page by page, and hold what the reader may see. */
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
  /** Prizes and awards that technologies and institutions have won, latest first. */
  accolades: Maybe<AccoladeConnection>;
  /** One accolade by its id. Null when there is none. */
  accolade: Maybe<Accolade>;
  /** Exchanges of booths between two countries, latest proposal first: the agreed ones, and for the users of a country every one of that country. */
  boothExchanges: Maybe<BoothExchangeConnection>;
  /** One exchange by its id. Null when there is none that the reader may read. */
  boothExchange: Maybe<BoothExchange>;
  /** What countries have given and received in agreed exchanges of booths, by country code. Samples do not count. */
  boothExchangeBalance: Maybe<Array<BoothExchangeBalance>>;
  /** Booths at exhibitions and other events, those of one event together, by number. */
  booths: Maybe<BoothConnection>;
  /** One booth by its id. Null when there is none. */
  booth: Maybe<Booth>;
  /** Talks between two institutions at events, earliest first: those of the institutions the reader edits, for the secretariat and administrators all, for everyone else none. */
  meetingSlots: Maybe<MeetingSlotConnection>;
  /** One talk by its id. Null when there is none that the reader may read. */
  meetingSlot: Maybe<MeetingSlot>;
  /** The agenda and the minutes of meetings by the event's first day, latest first. */
  meetings: Maybe<MeetingConnection>;
  /** One meeting by its id. Null when there is none. */
  meeting: Maybe<Meeting>;
  /** Calls to take part in events, those that close last first. */
  participationCalls: Maybe<ParticipationCallConnection>;
  /** One call by its id. Null when there is none. */
  participationCall: Maybe<ParticipationCall>;
  /** How countries and institutions take part in events, latest first: accepted ones, and further ones for those who have applied or who decide. */
  participations: Maybe<ParticipationConnection>;
  /** One participation by its id. Null when there is none that the reader may read. */
  participation: Maybe<Participation>;
  /** Products and technologies that were shown for the first time at events, latest first. */
  productUnveilings: Maybe<ProductUnveilingConnection>;
  /** One unveiling by its id. Null when there is none. */
  productUnveiling: Maybe<ProductUnveiling>;
};


/** What can be read. Lists come page by page, and hold what the reader may see. */
export type QueryEventsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  query?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EventFilter>;
  orderBy?: InputMaybe<EventOrder>;
};


/** What can be read. Lists come page by page, and hold what the reader may see. */
export type QueryEventArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read. Lists come page by page, and hold what the reader may see. */
export type QueryDecisionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DecisionFilter>;
  orderBy?: InputMaybe<DecisionOrder>;
};


/** What can be read. Lists come page by page, and hold what the reader may see. */
export type QueryDecisionArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read. Lists come page by page, and hold what the reader may see. */
export type QueryEventSeriesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EventFilter>;
};


/** What can be read. Lists come page by page, and hold what the reader may see. */
export type QueryEventSeriesByNameArgs = {
  name: Scalars['String']['input'];
};


/** What can be read. Lists come page by page, and hold what the reader may see. */
export type QueryFestivalCoverageArgs = {
  from: Scalars['Int']['input'];
  to: Scalars['Int']['input'];
  countries?: InputMaybe<Array<Scalars['CountryCode']['input']>>;
  series?: InputMaybe<Array<Scalars['String']['input']>>;
};


/** What can be read. Lists come page by page, and hold what the reader may see. */
export type QueryEventParticipationArgs = {
  from: Scalars['Int']['input'];
  to: Scalars['Int']['input'];
  countries?: InputMaybe<Array<Scalars['CountryCode']['input']>>;
  types?: InputMaybe<Array<EventType>>;
};


/** What can be read. Lists come page by page, and hold what the reader may see. */
export type QueryAccoladesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AccoladeFilter>;
};


/** What can be read. Lists come page by page, and hold what the reader may see. */
export type QueryAccoladeArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read. Lists come page by page, and hold what the reader may see. */
export type QueryBoothExchangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<BoothExchangeFilter>;
};


/** What can be read. Lists come page by page, and hold what the reader may see. */
export type QueryBoothExchangeArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read. Lists come page by page, and hold what the reader may see. */
export type QueryBoothExchangeBalanceArgs = {
  countries?: InputMaybe<Array<Scalars['CountryCode']['input']>>;
};


/** What can be read. Lists come page by page, and hold what the reader may see. */
export type QueryBoothsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<BoothFilter>;
};


/** What can be read. Lists come page by page, and hold what the reader may see. */
export type QueryBoothArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read. Lists come page by page, and hold what the reader may see. */
export type QueryMeetingSlotsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MeetingSlotFilter>;
};


/** What can be read. Lists come page by page, and hold what the reader may see. */
export type QueryMeetingSlotArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read. Lists come page by page, and hold what the reader may see. */
export type QueryMeetingsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What can be read. Lists come page by page, and hold what the reader may see. */
export type QueryMeetingArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read. Lists come page by page, and hold what the reader may see. */
export type QueryParticipationCallsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ParticipationCallFilter>;
};


/** What can be read. Lists come page by page, and hold what the reader may see. */
export type QueryParticipationCallArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read. Lists come page by page, and hold what the reader may see. */
export type QueryParticipationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ParticipationFilter>;
};


/** What can be read. Lists come page by page, and hold what the reader may see. */
export type QueryParticipationArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read. Lists come page by page, and hold what the reader may see. */
export type QueryProductUnveilingsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProductUnveilingFilter>;
};


/** What can be read. Lists come page by page, and hold what the reader may see. */
export type QueryProductUnveilingArgs = {
  id: Scalars['ID']['input'];
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
  /** How countries took part or will take part: what the source of the event says, and what was accepted at the hub, summed up by country and form. */
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
  /** Prizes and awards that were given here, latest first. */
  accolades: AccoladeConnection;
  /** Exchanges of booths of which one leg is at this event, latest proposal first, as far as the reader may read them. */
  boothExchanges: BoothExchangeConnection;
  /** Booths at this event, by number. */
  booths: BoothConnection;
  /** Who did what to it, latest first. Null unless the reader may write it. */
  history: Maybe<RecordActionConnection>;
  /** Talks at this event that the reader may read, earliest first. */
  meetingSlots: MeetingSlotConnection;
  /** Agenda, participants and minutes of a meeting. Null where nobody has opened them. */
  meeting: Maybe<Meeting>;
  /** Calls to take part in this event, those that close last first. */
  participationCalls: ParticipationCallConnection;
  /** Participations in this event with their delegations and pavilions that the reader may read, latest first. Event.participations sums the accepted ones up. */
  participationRecords: ParticipationConnection;
  /** What was shown here for the first time, latest first. */
  productUnveilings: ProductUnveilingConnection;
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


/** An exhibition, a conference, a meeting of a body or another event of the network or of interest to it. */
export type EventAccoladesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** An exhibition, a conference, a meeting of a body or another event of the network or of interest to it. */
export type EventBoothExchangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** An exhibition, a conference, a meeting of a body or another event of the network or of interest to it. */
export type EventBoothsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** An exhibition, a conference, a meeting of a body or another event of the network or of interest to it. */
export type EventHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** An exhibition, a conference, a meeting of a body or another event of the network or of interest to it. */
export type EventMeetingSlotsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** An exhibition, a conference, a meeting of a body or another event of the network or of interest to it. */
export type EventParticipationCallsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** An exhibition, a conference, a meeting of a body or another event of the network or of interest to it. */
export type EventParticipationRecordsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** An exhibition, a conference, a meeting of a body or another event of the network or of interest to it. */
export type EventProductUnveilingsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
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
  /** True when dueOn lies before today in UTC, whether or not the decision was carried out by then; overdue tells that. */
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
  /** How far it has come, as last reported. Null where nobody has reported. */
  progress: Maybe<DecisionProgress>;
  /** The day on which it was carried out. Null while it is not known to be. */
  completedOn: Maybe<Scalars['Date']['output']>;
  /** True when its due day lies before today in UTC and it is not known to be carried out. */
  overdue: Scalars['Boolean']['output'];
  /** Who did what to it, latest first. Null unless the reader may report on it. */
  history: Maybe<RecordActionConnection>;
};


/** Something a meeting decided. */
export type DecisionTextArgs = {
  prefer?: InputMaybe<Array<Scalars['LanguageTag']['input']>>;
};


/** Something a meeting decided. */
export type DecisionHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
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
  /** Countries that took part or will take part, as the source of the event says or as was accepted at the hub. */
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
  /** True for those that were carried out, false for those that are not known to be. */
  completed?: InputMaybe<Scalars['Boolean']['input']>;
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
  /** Prizes and awards this institution has won, latest first. Null while events cannot be reached. */
  accolades: Maybe<AccoladeConnection>;
  /** Booths at which this institution exhibits. Null while events cannot be reached. */
  booths: Maybe<BoothConnection>;
  /** Talks of this institution at events that the reader may read, earliest first. Null while events cannot be reached. */
  meetingSlots: Maybe<MeetingSlotConnection>;
  /** Participations of this institution in events that the reader may read, latest first. Null while events cannot be reached. */
  participationRecords: Maybe<ParticipationConnection>;
  /** What this institution showed for the first time at events, latest first. Null while events cannot be reached. */
  productUnveilings: Maybe<ProductUnveilingConnection>;
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


export type InstitutionAccoladesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type InstitutionBoothsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type InstitutionMeetingSlotsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type InstitutionParticipationRecordsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type InstitutionProductUnveilingsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
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
  nodeKey: Scalars['ID']['output'];
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

/** What can be changed, each field one action. What the input gets wrong is told in `userErrors`, not in `errors`. */
export type Mutation = {
  __typename?: 'Mutation';
  /** Enters an accolade. For those who may write the event, moderators of the winner's country, the secretariat and administrators. */
  accoladeCreate: Maybe<AccoladePayload>;
  /** Rewrites an accolade. For those who may write the event, moderators of the winner's country, the secretariat and administrators. */
  accoladeRevise: Maybe<AccoladePayload>;
  /** Takes an accolade out of the lists; the reason says why, and the record in the payload is null on success. For those who may write the event, moderators of the winner's country, the secretariat and administrators. */
  accoladeWithdraw: Maybe<AccoladePayload>;
  /** Offers another country a booth at one's own exhibition for one at its exhibition. For moderators of the proposing country and administrators. */
  boothExchangePropose: Maybe<BoothExchangePayload>;
  /** Agrees to a proposed exchange. For moderators of the country it was proposed to and administrators. */
  boothExchangeAccept: Maybe<BoothExchangePayload>;
  /** Refuses a proposed exchange, or takes the proposal back; the reason says why. For moderators of either country and administrators. */
  boothExchangeDecline: Maybe<BoothExchangePayload>;
  /** Says which booth is given at an event, or puts another in its place as long as the guest has not confirmed. For moderators of the country that gives it and administrators. */
  boothExchangeAssignBooth: Maybe<BoothExchangePayload>;
  /** Says as the guest that the booth was there and used. The event must be over. The first leg makes the exchange LEG1_DONE, the second BALANCED. For moderators of the country that was guest and administrators. */
  boothExchangeConfirmLeg: Maybe<BoothExchangePayload>;
  /** Enters a booth of an event, which can then be given away. For those who may write the event. */
  boothCreate: Maybe<BoothPayload>;
  /** Rewrites a booth. For those who may write its event. */
  boothRevise: Maybe<BoothPayload>;
  /** Says who exhibits at a booth. For those who may write its event, and for moderators of the country it was given to. */
  boothAssignExhibitor: Maybe<BoothPayload>;
  /** Takes a booth that is in no exchange out of the list; the reason says why, and the booth in the payload is null on success. For those who may write its event. */
  boothWithdraw: Maybe<BoothPayload>;
  /** Records what a meeting decided. For those who may write the meeting's event. */
  decisionRecord: Maybe<DecisionPayload>;
  /** Corrects a decision, its due day or those responsible. For those who may write the meeting's event. */
  decisionRevise: Maybe<DecisionPayload>;
  /** Reports how far a decision has come. For moderators of a responsible country, those who may write the meeting's event, the secretariat and administrators. */
  decisionReport: Maybe<DecisionPayload>;
  /** Says that a decision was carried out. For moderators of a responsible country, those who may write the meeting's event, the secretariat and administrators. */
  decisionComplete: Maybe<DecisionPayload>;
  /** Takes back that a decision was carried out; the reason says why. For those who may write the meeting's event. */
  decisionReopen: Maybe<DecisionPayload>;
  /** Enters an event. For editors of its host, moderators of its country, the secretariat and administrators. With days it is PLANNED, without them DECIDED. */
  eventCreate: Maybe<EventPayload>;
  /** Rewrites an event that is not cancelled. New days make a decided or postponed event PLANNED. For those who may enter it. */
  eventRevise: Maybe<EventPayload>;
  /** Confirms the days of a decided, planned or postponed event, which must have some. For those who may enter it. */
  eventConfirm: Maybe<EventPayload>;
  /** Puts a planned or confirmed event off, which takes its days away; the reason says why. For those who may enter it. */
  eventPostpone: Maybe<EventPayload>;
  /** Calls an event off; the reason says why. For those who may enter it. */
  eventCancel: Maybe<EventPayload>;
  /** Proposes a talk at an event, which keeps the time free for both sides and the table. For editors of one of the two institutions, who agree by it, for the secretariat and administrators. */
  meetingSlotPropose: Maybe<MeetingSlotPayload>;
  /** Agrees to a proposed talk. Once both sides have agreed it is CONFIRMED. For editors of a side that has not agreed yet and administrators. */
  meetingSlotConfirm: Maybe<MeetingSlotPayload>;
  /** Says that a confirmed talk was held, after its end. For editors of either side, the secretariat and administrators. */
  meetingSlotHold: Maybe<MeetingSlotPayload>;
  /** Calls a proposed or confirmed talk off, which frees the time; the reason says why. For editors of either side, the secretariat and administrators. */
  meetingSlotCancel: Maybe<MeetingSlotPayload>;
  /** Opens the papers of a meeting: an event that is the meeting of a body, or a summit. Once for each. For those who may write the event. */
  meetingOpen: Maybe<MeetingPayload>;
  /** Sets the whole agenda, as long as the minutes are not adopted. For those who may write the event. */
  meetingSetAgenda: Maybe<MeetingPayload>;
  /** Sets the whole list of participants, as long as the minutes are not adopted. For those who may write the event. */
  meetingSetParticipants: Maybe<MeetingPayload>;
  /** Drafts the minutes, or drafts them anew, once the meeting has begun. For those who may write the event. */
  meetingDraftMinutes: Maybe<MeetingPayload>;
  /** Adopts the drafted minutes, which makes them public and the papers final. For those who may write the event. */
  meetingAdoptMinutes: Maybe<MeetingPayload>;
  /** Calls for participation in an event. For those who may write the event. */
  participationCallOpen: Maybe<ParticipationCallPayload>;
  /** Ends a call before its day. For those who may write the event. */
  participationCallClose: Maybe<ParticipationCallPayload>;
  /** Applies for participation. For moderators of the country, for editors of the institution, and administrators. */
  participationApply: Maybe<ParticipationPayload>;
  /** Enters a participation that nobody had to apply for. For those who may write the event. */
  participationRecord: Maybe<ParticipationPayload>;
  /** Rewrites a participation that was applied for or accepted. For those who may apply for it. */
  participationRevise: Maybe<ParticipationPayload>;
  /** Accepts an application, as long as the call has places left. For those who may write the event. */
  participationAccept: Maybe<ParticipationPayload>;
  /** Refuses an application; the reason says why. For those who may write the event. */
  participationDecline: Maybe<ParticipationPayload>;
  /** Takes an application or an accepted participation back; the reason says why. For those who may apply for it. */
  participationWithdraw: Maybe<ParticipationPayload>;
  /** Says after the event how many took part and what came of it. For those who may apply for it or write the event. */
  participationComplete: Maybe<ParticipationPayload>;
  /** Enters an unveiling. For editors of the institution, those who may write the event. */
  productUnveilingCreate: Maybe<ProductUnveilingPayload>;
  /** Rewrites an unveiling. For editors of the institution, those who may write the event. */
  productUnveilingRevise: Maybe<ProductUnveilingPayload>;
  /** Takes an unveiling out of the lists; the reason says why, and the record in the payload is null on success. For editors of the institution, those who may write the event. */
  productUnveilingWithdraw: Maybe<ProductUnveilingPayload>;
};


/** What can be changed, each field one action. What the input gets wrong is told in `userErrors`, not in `errors`. */
export type MutationAccoladeCreateArgs = {
  input: AccoladeCreateInput;
};


/** What can be changed, each field one action. What the input gets wrong is told in `userErrors`, not in `errors`. */
export type MutationAccoladeReviseArgs = {
  input: AccoladeReviseInput;
};


/** What can be changed, each field one action. What the input gets wrong is told in `userErrors`, not in `errors`. */
export type MutationAccoladeWithdrawArgs = {
  input: EventActionInput;
};


/** What can be changed, each field one action. What the input gets wrong is told in `userErrors`, not in `errors`. */
export type MutationBoothExchangeProposeArgs = {
  input: BoothExchangeProposeInput;
};


/** What can be changed, each field one action. What the input gets wrong is told in `userErrors`, not in `errors`. */
export type MutationBoothExchangeAcceptArgs = {
  input: BoothExchangeAcceptInput;
};


/** What can be changed, each field one action. What the input gets wrong is told in `userErrors`, not in `errors`. */
export type MutationBoothExchangeDeclineArgs = {
  input: EventActionInput;
};


/** What can be changed, each field one action. What the input gets wrong is told in `userErrors`, not in `errors`. */
export type MutationBoothExchangeAssignBoothArgs = {
  input: BoothExchangeAssignBoothInput;
};


/** What can be changed, each field one action. What the input gets wrong is told in `userErrors`, not in `errors`. */
export type MutationBoothExchangeConfirmLegArgs = {
  input: BoothExchangeConfirmLegInput;
};


/** What can be changed, each field one action. What the input gets wrong is told in `userErrors`, not in `errors`. */
export type MutationBoothCreateArgs = {
  input: BoothCreateInput;
};


/** What can be changed, each field one action. What the input gets wrong is told in `userErrors`, not in `errors`. */
export type MutationBoothReviseArgs = {
  input: BoothReviseInput;
};


/** What can be changed, each field one action. What the input gets wrong is told in `userErrors`, not in `errors`. */
export type MutationBoothAssignExhibitorArgs = {
  input: BoothAssignExhibitorInput;
};


/** What can be changed, each field one action. What the input gets wrong is told in `userErrors`, not in `errors`. */
export type MutationBoothWithdrawArgs = {
  input: EventActionInput;
};


/** What can be changed, each field one action. What the input gets wrong is told in `userErrors`, not in `errors`. */
export type MutationDecisionRecordArgs = {
  input: DecisionRecordInput;
};


/** What can be changed, each field one action. What the input gets wrong is told in `userErrors`, not in `errors`. */
export type MutationDecisionReviseArgs = {
  input: DecisionReviseInput;
};


/** What can be changed, each field one action. What the input gets wrong is told in `userErrors`, not in `errors`. */
export type MutationDecisionReportArgs = {
  input: DecisionReportInput;
};


/** What can be changed, each field one action. What the input gets wrong is told in `userErrors`, not in `errors`. */
export type MutationDecisionCompleteArgs = {
  input: DecisionCompleteInput;
};


/** What can be changed, each field one action. What the input gets wrong is told in `userErrors`, not in `errors`. */
export type MutationDecisionReopenArgs = {
  input: EventActionInput;
};


/** What can be changed, each field one action. What the input gets wrong is told in `userErrors`, not in `errors`. */
export type MutationEventCreateArgs = {
  input: EventCreateInput;
};


/** What can be changed, each field one action. What the input gets wrong is told in `userErrors`, not in `errors`. */
export type MutationEventReviseArgs = {
  input: EventReviseInput;
};


/** What can be changed, each field one action. What the input gets wrong is told in `userErrors`, not in `errors`. */
export type MutationEventConfirmArgs = {
  input: EventActionInput;
};


/** What can be changed, each field one action. What the input gets wrong is told in `userErrors`, not in `errors`. */
export type MutationEventPostponeArgs = {
  input: EventActionInput;
};


/** What can be changed, each field one action. What the input gets wrong is told in `userErrors`, not in `errors`. */
export type MutationEventCancelArgs = {
  input: EventActionInput;
};


/** What can be changed, each field one action. What the input gets wrong is told in `userErrors`, not in `errors`. */
export type MutationMeetingSlotProposeArgs = {
  input: MeetingSlotProposeInput;
};


/** What can be changed, each field one action. What the input gets wrong is told in `userErrors`, not in `errors`. */
export type MutationMeetingSlotConfirmArgs = {
  input: EventActionInput;
};


/** What can be changed, each field one action. What the input gets wrong is told in `userErrors`, not in `errors`. */
export type MutationMeetingSlotHoldArgs = {
  input: EventActionInput;
};


/** What can be changed, each field one action. What the input gets wrong is told in `userErrors`, not in `errors`. */
export type MutationMeetingSlotCancelArgs = {
  input: EventActionInput;
};


/** What can be changed, each field one action. What the input gets wrong is told in `userErrors`, not in `errors`. */
export type MutationMeetingOpenArgs = {
  input: MeetingOpenInput;
};


/** What can be changed, each field one action. What the input gets wrong is told in `userErrors`, not in `errors`. */
export type MutationMeetingSetAgendaArgs = {
  input: MeetingSetAgendaInput;
};


/** What can be changed, each field one action. What the input gets wrong is told in `userErrors`, not in `errors`. */
export type MutationMeetingSetParticipantsArgs = {
  input: MeetingSetParticipantsInput;
};


/** What can be changed, each field one action. What the input gets wrong is told in `userErrors`, not in `errors`. */
export type MutationMeetingDraftMinutesArgs = {
  input: MeetingDraftMinutesInput;
};


/** What can be changed, each field one action. What the input gets wrong is told in `userErrors`, not in `errors`. */
export type MutationMeetingAdoptMinutesArgs = {
  input: EventActionInput;
};


/** What can be changed, each field one action. What the input gets wrong is told in `userErrors`, not in `errors`. */
export type MutationParticipationCallOpenArgs = {
  input: ParticipationCallOpenInput;
};


/** What can be changed, each field one action. What the input gets wrong is told in `userErrors`, not in `errors`. */
export type MutationParticipationCallCloseArgs = {
  input: EventActionInput;
};


/** What can be changed, each field one action. What the input gets wrong is told in `userErrors`, not in `errors`. */
export type MutationParticipationApplyArgs = {
  input: ParticipationApplyInput;
};


/** What can be changed, each field one action. What the input gets wrong is told in `userErrors`, not in `errors`. */
export type MutationParticipationRecordArgs = {
  input: ParticipationRecordInput;
};


/** What can be changed, each field one action. What the input gets wrong is told in `userErrors`, not in `errors`. */
export type MutationParticipationReviseArgs = {
  input: ParticipationReviseInput;
};


/** What can be changed, each field one action. What the input gets wrong is told in `userErrors`, not in `errors`. */
export type MutationParticipationAcceptArgs = {
  input: EventActionInput;
};


/** What can be changed, each field one action. What the input gets wrong is told in `userErrors`, not in `errors`. */
export type MutationParticipationDeclineArgs = {
  input: EventActionInput;
};


/** What can be changed, each field one action. What the input gets wrong is told in `userErrors`, not in `errors`. */
export type MutationParticipationWithdrawArgs = {
  input: EventActionInput;
};


/** What can be changed, each field one action. What the input gets wrong is told in `userErrors`, not in `errors`. */
export type MutationParticipationCompleteArgs = {
  input: ParticipationCompleteInput;
};


/** What can be changed, each field one action. What the input gets wrong is told in `userErrors`, not in `errors`. */
export type MutationProductUnveilingCreateArgs = {
  input: ProductUnveilingCreateInput;
};


/** What can be changed, each field one action. What the input gets wrong is told in `userErrors`, not in `errors`. */
export type MutationProductUnveilingReviseArgs = {
  input: ProductUnveilingReviseInput;
};


/** What can be changed, each field one action. What the input gets wrong is told in `userErrors`, not in `errors`. */
export type MutationProductUnveilingWithdrawArgs = {
  input: EventActionInput;
};

export type TechnologyOffer = Node & {
  __typename?: 'TechnologyOffer';
  /** Prizes and awards this technology has won, latest first. Null while events cannot be reached. */
  accolades: Maybe<AccoladeConnection>;
  id: Scalars['ID']['output'];
  nodeKey: Scalars['ID']['output'];
  /** Events at which this technology was shown for the first time, latest first. Null while events cannot be reached. */
  productUnveilings: Maybe<ProductUnveilingConnection>;
};


export type TechnologyOfferAccoladesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type TechnologyOfferProductUnveilingsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A prize or an award that a technology or an institution has won. */
export type Accolade = Node & {
  __typename?: 'Accolade';
  /** Identifies the accolade in the whole network. */
  id: Scalars['ID']['output'];
  /** The id once more, by which Query.node finds out whether the record exists. */
  nodeKey: Scalars['ID']['output'];
  /** What was won, in the reader's language where there is a translation. */
  name: LocalizedText;
  /** Place or grade, for example first place or gold medal. Null when there was one prize only. */
  rank: Maybe<Scalars['String']['output']>;
  /** Who gave it, in words. Null when not known. */
  awardedBy: Maybe<Scalars['String']['output']>;
  /** The day. Null when not known. */
  wonOn: Maybe<Scalars['Date']['output']>;
  /** The event at which it was given. Null when it was given at none, or that event was removed. */
  event: Maybe<Event>;
  /** The winner. Null while it cannot be fetched. */
  institution: Maybe<Institution>;
  /** Country of the winner. Null when it has none. */
  country: Maybe<Country>;
  /** The offer whose technology won. Null when there is none, or none that the reader may read. */
  offer: Maybe<TechnologyOffer>;
  /** Page about it. Null when it has none. */
  url: Maybe<Scalars['URL']['output']>;
  /** Who did what to it, latest first. Null unless the reader may write it. */
  history: Maybe<RecordActionConnection>;
  /** Where the record came from. */
  source: Source;
  /** When the hub first stored it. */
  createdAt: Scalars['DateTime']['output'];
  /** When the hub last changed it. */
  updatedAt: Scalars['DateTime']['output'];
  /** Grows by one with every change. */
  version: Scalars['Int']['output'];
};


/** A prize or an award that a technology or an institution has won. */
export type AccoladeNameArgs = {
  prefer?: InputMaybe<Array<Scalars['LanguageTag']['input']>>;
};


/** A prize or an award that a technology or an institution has won. */
export type AccoladeHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A page of accolades, and how many the whole list has. */
export type AccoladeConnection = {
  __typename?: 'AccoladeConnection';
  /** The accolades of this page with their cursors. */
  edges: Array<AccoladeEdge>;
  /** The accolades of this page. */
  nodes: Array<Accolade>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many accolades the whole list has. */
  totalCount: Scalars['Int']['output'];
};

/** One of the accolades and its place in the list. */
export type AccoladeEdge = {
  __typename?: 'AccoladeEdge';
  /** Place in the list, for the argument after. */
  cursor: Scalars['String']['output'];
  /** The accolade itself. */
  node: Accolade;
};

/** What became of an action on a accolade. */
export type AccoladePayload = {
  __typename?: 'AccoladePayload';
  /** The accolade as it now is. Null when nothing was changed, or when the same request was sent before and the viewer may no longer read it. */
  accolade: Maybe<Accolade>;
  /** Why nothing was changed. Empty on success. */
  userErrors: Array<EventUserError>;
};

/** Conditions on accolades; those given must all hold, and of a list one value is enough. */
export type AccoladeFilter = {
  /** Ids of events. */
  events?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Countries of the institutions. */
  countries?: InputMaybe<Array<Scalars['CountryCode']['input']>>;
  /** True for samples only, false for none. */
  samples?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What is to change about one of the accolades. */
export type AccoladeReviseInput = {
  /** Id of the record. */
  id: Scalars['ID']['input'];
  /** Version of the record that the change builds on. */
  version: Scalars['Int']['input'];
  /** What is to be changed: fields that are left out stay as they are, null empties them. */
  content: AccoladeContent;
  /** Why, for the audit trail. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Chosen by the client: the same request sent again changes nothing more. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** An accolade. */
export type AccoladeCreateInput = {
  /** The event at which it was given. */
  eventId?: InputMaybe<Scalars['ID']['input']>;
  /** The active institution that has won. */
  institutionId: Scalars['ID']['input'];
  /** What is known of it; a name is needed. */
  content: AccoladeContent;
  /** Chosen by the client: the same request sent again makes nothing more. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What is known of an accolade. Fields that are left out stay as they are, null empties them. */
export type AccoladeContent = {
  /** What was won, its own language first; at most 300 characters. */
  name?: InputMaybe<Array<LocalizedTextInput>>;
  /** Place or grade, at most 100 characters. */
  rank?: InputMaybe<Scalars['String']['input']>;
  /** Who gave it, at most 300 characters. */
  awardedBy?: InputMaybe<Scalars['String']['input']>;
  /** The day, not in the future. */
  wonOn?: InputMaybe<Scalars['Date']['input']>;
  /** A published offer of the winner that everyone may read. */
  offerId?: InputMaybe<Scalars['ID']['input']>;
  /** Page about it. */
  url?: InputMaybe<Scalars['URL']['input']>;
};

/** Two countries give each other a booth, each at an exhibition of its own. */
export type BoothExchange = Node & {
  __typename?: 'BoothExchange';
  /** Identifies the exchange in the whole network. */
  id: Scalars['ID']['output'];
  /** The id once more, by which Query.node finds out whether the record exists. */
  nodeKey: Scalars['ID']['output'];
  /** Where it stands. */
  state: BoothExchangeState;
  /** The two legs, the one that the proposing country hosts first. */
  legs: Array<BoothExchangeLeg>;
  /** The country that proposed it. */
  proposedBy: Country;
  /** The country it was proposed to. */
  proposedTo: Country;
  /** When it was proposed. */
  proposedAt: Scalars['DateTime']['output'];
  /** When the other country agreed. Null when it has not. */
  acceptedAt: Maybe<Scalars['DateTime']['output']>;
  /** When it expires unless it has come to its end: until the answer the day to answer by, afterwards a year after the later of the events. Null when it does not expire any more. */
  expiresAt: Maybe<Scalars['DateTime']['output']>;
  /** What the proposing country adds. Null when it adds nothing. */
  note: Maybe<Scalars['String']['output']>;
  /** Who did what to it, latest first. Null unless the reader is a moderator of one of the countries, or of the secretariat. */
  history: Maybe<RecordActionConnection>;
  /** Where the record came from. */
  source: Source;
  /** When the hub first stored it. */
  createdAt: Scalars['DateTime']['output'];
  /** When the hub last changed it. */
  updatedAt: Scalars['DateTime']['output'];
  /** Grows by one with every change. */
  version: Scalars['Int']['output'];
};


/** Two countries give each other a booth, each at an exhibition of its own. */
export type BoothExchangeHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** One direction of an exchange: a country gives a booth at its event to another one. */
export type BoothExchangeLeg = {
  __typename?: 'BoothExchangeLeg';
  /** The country that gives the booth. */
  host: Country;
  /** The country that receives it. */
  guest: Country;
  /** The event. Null when it was removed. */
  event: Maybe<Event>;
  /** The booth. Null when none is assigned yet. */
  booth: Maybe<Booth>;
  /** When the guest confirmed that the leg was held. Null when it has not. */
  confirmedAt: Maybe<Scalars['DateTime']['output']>;
  /** What the guest says of it. Null when it says nothing. */
  remark: Maybe<Scalars['String']['output']>;
};

/** Where an exchange of booths stands. Values may be added. */
export type BoothExchangeState =
  /** The other country has not answered yet. */
  | 'PROPOSED'
  /** Both countries agree. */
  | 'ACCEPTED'
  /** One leg was held. */
  | 'LEG1_DONE'
  /** Both legs were held. */
  | 'BALANCED'
  /** One of the countries does not want it. */
  | 'DECLINED'
  /** It was not answered in time, or not held in time. */
  | 'EXPIRED';

/** What a country has given and received in exchanges of booths. */
export type BoothExchangeBalance = {
  __typename?: 'BoothExchangeBalance';
  /** The country. */
  country: Country;
  /** Booths it has given, as their guests have confirmed. */
  given: Scalars['Int']['output'];
  /** Booths it has received, as it has confirmed itself. */
  received: Scalars['Int']['output'];
  /** Booths it has agreed to give and not given yet, in exchanges that are under way. */
  toGive: Scalars['Int']['output'];
  /** Booths it was promised and has not received yet, in exchanges that are under way. */
  toReceive: Scalars['Int']['output'];
  /** Given less received: above 0 the others owe it booths, below 0 it owes them. */
  balance: Scalars['Int']['output'];
};

/** A page of exchanges, and how many the whole list has. */
export type BoothExchangeConnection = {
  __typename?: 'BoothExchangeConnection';
  /** The exchanges of this page with their cursors. */
  edges: Array<BoothExchangeEdge>;
  /** The exchanges of this page. */
  nodes: Array<BoothExchange>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many exchanges the whole list has. */
  totalCount: Scalars['Int']['output'];
};

/** One of the exchanges and its place in the list. */
export type BoothExchangeEdge = {
  __typename?: 'BoothExchangeEdge';
  /** Place in the list, for the argument after. */
  cursor: Scalars['String']['output'];
  /** The exchange itself. */
  node: BoothExchange;
};

/** What became of an action on a exchange. */
export type BoothExchangePayload = {
  __typename?: 'BoothExchangePayload';
  /** The exchange as it now is. Null when nothing was changed, or when the same request was sent before and the viewer may no longer read it. */
  boothExchange: Maybe<BoothExchange>;
  /** Why nothing was changed. Empty on success. */
  userErrors: Array<EventUserError>;
};

/** Conditions on exchanges; those given must all hold, and of a list one value is enough. */
export type BoothExchangeFilter = {
  /** Where they stand. */
  states?: InputMaybe<Array<BoothExchangeState>>;
  /** Countries that take part. */
  countries?: InputMaybe<Array<Scalars['CountryCode']['input']>>;
  /** Ids of events at which one of the legs is. */
  events?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** True for samples only, false for none. */
  samples?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A proposed exchange. */
export type BoothExchangeProposeInput = {
  /** The country that proposes. */
  country: Scalars['CountryCode']['input'];
  /** An event in that country at which it gives a booth; it must not be over or cancelled. */
  eventId: Scalars['ID']['input'];
  /** The booth it gives; it can also follow later. */
  boothId?: InputMaybe<Scalars['ID']['input']>;
  /** The other country. */
  partnerCountry: Scalars['CountryCode']['input'];
  /** An event in the other country at which it asks for a booth; it must not be over or cancelled. */
  partnerEventId: Scalars['ID']['input'];
  /** Last day to answer, in UTC and not in the past; without it the last day before the earlier of the events, at least a week from now. */
  answerBy?: InputMaybe<Scalars['Date']['input']>;
  /** What is to be said besides, at most 2,000 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Chosen by the client: the same request sent again makes nothing more. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The answer to a proposed exchange. */
export type BoothExchangeAcceptInput = {
  /** Id of the exchange. */
  id: Scalars['ID']['input'];
  /** Version of the exchange that the viewer has read. */
  version: Scalars['Int']['input'];
  /** The booth that the accepting country gives; it can also follow later. */
  boothId?: InputMaybe<Scalars['ID']['input']>;
  /** Why, for the audit trail. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Chosen by the client: the same request sent again changes nothing more. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The booth of a leg. */
export type BoothExchangeAssignBoothInput = {
  /** Id of the exchange. */
  id: Scalars['ID']['input'];
  /** Version of the exchange that the viewer has read. */
  version: Scalars['Int']['input'];
  /** A booth at the event of the leg, which is in no other exchange. */
  boothId: Scalars['ID']['input'];
  /** Why, for the audit trail. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Chosen by the client: the same request sent again changes nothing more. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The guest's word that a leg was held. */
export type BoothExchangeConfirmLegInput = {
  /** Id of the exchange. */
  id: Scalars['ID']['input'];
  /** Version of the exchange that the viewer has read. */
  version: Scalars['Int']['input'];
  /** The event of the leg. */
  eventId: Scalars['ID']['input'];
  /** What is to be said of it, at most 2,000 characters. */
  remark?: InputMaybe<Scalars['String']['input']>;
  /** Why, for the audit trail. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Chosen by the client: the same request sent again changes nothing more. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** A stand at an exhibition or another event. */
export type Booth = Node & {
  __typename?: 'Booth';
  /** Identifies the booth in the whole network. */
  id: Scalars['ID']['output'];
  /** The id once more, by which Query.node finds out whether the record exists. */
  nodeKey: Scalars['ID']['output'];
  /** The event it stands at. Null when that event was removed. */
  event: Maybe<Event>;
  /** Country of the event, which gives the booth. Null when the event has none. */
  hostCountry: Maybe<Country>;
  /** Number or name of the stand, as visitors find it. Null when not yet known; within an event each once. */
  number: Maybe<Scalars['String']['output']>;
  /** Hall it stands in. Null when not known. */
  hall: Maybe<Scalars['String']['output']>;
  /** Floor area in square metres. Null when not known. */
  areaSquareMetres: Maybe<Scalars['Float']['output']>;
  /** The country it is given to outside of an exchange. Null when it is given to none. */
  guestCountry: Maybe<Country>;
  /** Who exhibits there. Null when not known. */
  exhibitor: Maybe<Institution>;
  /** The exchange it is part of. Null when there is none that the reader may read. */
  exchange: Maybe<BoothExchange>;
  /** What else is to be known of it. Null when there is nothing. */
  note: Maybe<Scalars['String']['output']>;
  /** Who did what to it, latest first. Null unless the reader may write its event. */
  history: Maybe<RecordActionConnection>;
  /** Where the record came from. */
  source: Source;
  /** When the hub first stored it. */
  createdAt: Scalars['DateTime']['output'];
  /** When the hub last changed it. */
  updatedAt: Scalars['DateTime']['output'];
  /** Grows by one with every change. */
  version: Scalars['Int']['output'];
};


/** A stand at an exhibition or another event. */
export type BoothHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A page of booths, and how many the whole list has. */
export type BoothConnection = {
  __typename?: 'BoothConnection';
  /** The booths of this page with their cursors. */
  edges: Array<BoothEdge>;
  /** The booths of this page. */
  nodes: Array<Booth>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many booths the whole list has. */
  totalCount: Scalars['Int']['output'];
};

/** One of the booths and its place in the list. */
export type BoothEdge = {
  __typename?: 'BoothEdge';
  /** Place in the list, for the argument after. */
  cursor: Scalars['String']['output'];
  /** The booth itself. */
  node: Booth;
};

/** What became of an action on a booth. */
export type BoothPayload = {
  __typename?: 'BoothPayload';
  /** The booth as it now is. Null when nothing was changed, or when the same request was sent before and the viewer may no longer read it. */
  booth: Maybe<Booth>;
  /** Why nothing was changed. Empty on success. */
  userErrors: Array<EventUserError>;
};

/** Conditions on booths; those given must all hold, and of a list one value is enough. */
export type BoothFilter = {
  /** Ids of the events they stand at. */
  events?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Countries of the events. */
  hostCountries?: InputMaybe<Array<Scalars['CountryCode']['input']>>;
  /** Countries they are given to outside of an exchange. */
  guestCountries?: InputMaybe<Array<Scalars['CountryCode']['input']>>;
  /** True for samples only, false for none. */
  samples?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A new booth. */
export type BoothCreateInput = {
  /** The event it stands at. */
  eventId: Scalars['ID']['input'];
  /** What is known of it. */
  content: BoothContent;
  /** Chosen by the client: the same request sent again makes nothing more. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What is to change about a booth. */
export type BoothReviseInput = {
  /** Id of the booth. */
  id: Scalars['ID']['input'];
  /** Version of the booth that the change builds on. */
  version: Scalars['Int']['input'];
  /** What is to be changed: fields that are left out stay as they are, null empties them. */
  content: BoothContent;
  /** Why, for the audit trail. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Chosen by the client: the same request sent again changes nothing more. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What is known of a booth. Fields that are left out stay as they are, null empties them. */
export type BoothContent = {
  /** Number or name of the stand; within an event each once. */
  number?: InputMaybe<Scalars['String']['input']>;
  /** Hall it stands in. */
  hall?: InputMaybe<Scalars['String']['input']>;
  /** Floor area in square metres, above 0. */
  areaSquareMetres?: InputMaybe<Scalars['Float']['input']>;
  /** The country it is given to outside of an exchange. */
  guestCountry?: InputMaybe<Scalars['CountryCode']['input']>;
  /** What else is to be known of it. */
  note?: InputMaybe<Scalars['String']['input']>;
};

/** Who exhibits at a booth. */
export type BoothAssignExhibitorInput = {
  /** Id of the booth. */
  id: Scalars['ID']['input'];
  /** Version of the booth that the change builds on. */
  version: Scalars['Int']['input'];
  /** The active institution that exhibits there; null for none. */
  exhibitorId?: InputMaybe<Scalars['ID']['input']>;
  /** Why, for the audit trail. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Chosen by the client: the same request sent again changes nothing more. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** How far a decision has come. */
export type DecisionProgress = {
  __typename?: 'DecisionProgress';
  /** Share of the work that is done, 0 to 100. Null where none was given. */
  percent: Maybe<Scalars['Int']['output']>;
  /** What was done, in words. */
  note: Scalars['String']['output'];
  /** When it was reported. */
  reportedAt: Scalars['DateTime']['output'];
};

/** What became of an action on a decision. */
export type DecisionPayload = {
  __typename?: 'DecisionPayload';
  /** The decision as it now is. Null when nothing was changed, or when the same request was sent before and the viewer may no longer read it. */
  decision: Maybe<Decision>;
  /** Why nothing was changed. Empty on success. */
  userErrors: Array<EventUserError>;
};

/** A decision of a meeting. */
export type DecisionRecordInput = {
  /** The meeting that decided it: an event that is the meeting of a body, or a summit. */
  eventId: Scalars['ID']['input'];
  /** Its number among the decisions of the meeting, from 1; without it the next one. */
  number?: InputMaybe<Scalars['Int']['input']>;
  /** What was decided; a type and a text are needed. */
  content: DecisionContent;
  /** Chosen by the client: the same request sent again makes nothing more. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What is to change about a decision. */
export type DecisionReviseInput = {
  /** Id of the decision. */
  id: Scalars['ID']['input'];
  /** Version of the decision that the change builds on. */
  version: Scalars['Int']['input'];
  /** What is to be changed: fields that are left out stay as they are, null empties them. */
  content: DecisionContent;
  /** Why, for the audit trail. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Chosen by the client: the same request sent again changes nothing more. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What a meeting decided. Fields that are left out stay as they are, null empties them. */
export type DecisionContent = {
  /** What kind of thing was decided. */
  type?: InputMaybe<DecisionType>;
  /** The decision, its own language first; at most 5,000 characters. */
  text?: InputMaybe<Array<LocalizedTextInput>>;
  /** Last day to carry it out. */
  dueOn?: InputMaybe<Scalars['Date']['input']>;
  /** The time limit in words where it is no day, for example next meeting. */
  dueText?: InputMaybe<Scalars['String']['input']>;
  /** Countries asked to carry it out. */
  responsibleCountries?: InputMaybe<Array<Scalars['CountryCode']['input']>>;
  /** Bodies asked to carry it out, at most 20. */
  responsibleBodyIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Country that proposed it. */
  proposedByCountry?: InputMaybe<Scalars['CountryCode']['input']>;
  /** Body that proposed it. */
  proposedByBodyId?: InputMaybe<Scalars['ID']['input']>;
  /** The body it is about. */
  bodyId?: InputMaybe<Scalars['ID']['input']>;
  /** The project it is about. */
  projectId?: InputMaybe<Scalars['ID']['input']>;
};

/** How far a decision has come. */
export type DecisionReportInput = {
  /** Id of the decision. */
  id: Scalars['ID']['input'];
  /** Version of the decision that the change builds on. */
  version: Scalars['Int']['input'];
  /** Share of the work that is done, 0 to 100. */
  percent?: InputMaybe<Scalars['Int']['input']>;
  /** What was done, at most 5,000 characters. */
  note: Scalars['String']['input'];
  /** Why, for the audit trail. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Chosen by the client: the same request sent again changes nothing more. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** That a decision was carried out. */
export type DecisionCompleteInput = {
  /** Id of the decision. */
  id: Scalars['ID']['input'];
  /** Version of the decision that the change builds on. */
  version: Scalars['Int']['input'];
  /** The day, in UTC, on which it was carried out; today without it, and not in the future. */
  completedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Why, for the audit trail. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Chosen by the client: the same request sent again changes nothing more. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What became of an action on an event. */
export type EventPayload = {
  __typename?: 'EventPayload';
  /** The event as it now is. Null when nothing was changed, or when the same request was sent before and the viewer may no longer read it. */
  event: Maybe<Event>;
  /** Why nothing was changed. Empty on success. */
  userErrors: Array<EventUserError>;
};

/** Why an action was refused. */
export type EventUserError = {
  __typename?: 'EventUserError';
  /** What kind of refusal it is. */
  code: EventUserErrorCode;
  /** What is wrong and what would be right. */
  message: Scalars['String']['output'];
  /** The input field at fault, from the argument down; empty when it is about none. */
  path: Array<Scalars['String']['output']>;
};

/** Kind of a refusal. Values may be added. */
export type EventUserErrorCode =
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

/** One step of the way of an event, or of a record that belongs to one. */
export type EventActionInput = {
  /** Id of the record. */
  id: Scalars['ID']['input'];
  /** Version of the record that the viewer has read. */
  version: Scalars['Int']['input'];
  /** Why, for the audit trail; the description of the mutation says where it is needed. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Chosen by the client: the same request sent again changes nothing more. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** A new event. */
export type EventCreateInput = {
  /** The institution at whose invitation it takes place. Needed from editors of institutions, who give one of their own. */
  hostId?: InputMaybe<Scalars['ID']['input']>;
  /** What is known of the event; a name and a type are needed. */
  content: EventContent;
  /** Chosen by the client: the same request sent again makes nothing more. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What is to change about an event. */
export type EventReviseInput = {
  /** Id of the event. */
  id: Scalars['ID']['input'];
  /** Version of the event that the change builds on. */
  version: Scalars['Int']['input'];
  /** What is to be changed: fields that are left out stay as they are, null empties them. */
  content: EventContent;
  /** Why, for the audit trail. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Chosen by the client: the same request sent again changes nothing more. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What is known of an event. Fields that are left out stay as they are, null empties them. */
export type EventContent = {
  /** Name, the event's own language first; at most 300 characters. */
  name?: InputMaybe<Array<LocalizedTextInput>>;
  /** What it is about, at most 20,000 characters. */
  description?: InputMaybe<Array<LocalizedTextInput>>;
  /** What kind of event it is. */
  type?: InputMaybe<EventType>;
  /** Whether one goes there or takes part from afar; UNKNOWN where a new event does not say. */
  mode?: InputMaybe<EventMode>;
  /** Name of the series it belongs to. */
  series?: InputMaybe<Scalars['String']['input']>;
  /** Number of the event within its series, from 1. */
  edition?: InputMaybe<Scalars['Int']['input']>;
  /** The event it is part of or held alongside, which must not be part of this one. Where two make their events part of each other at the same moment, the hub takes one of them out again. */
  parentId?: InputMaybe<Scalars['ID']['input']>;
  /** The body whose meeting it is. */
  bodyId?: InputMaybe<Scalars['ID']['input']>;
  /** Institutions that organise it, at most 20. */
  organiserIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Building or grounds. */
  venue?: InputMaybe<Scalars['String']['input']>;
  /** City. */
  city?: InputMaybe<Scalars['String']['input']>;
  /** Country it takes place in. */
  country?: InputMaybe<Scalars['CountryCode']['input']>;
  /** Point on the map. */
  location?: InputMaybe<GeoPointInput>;
  /** IANA time zone of its days, for example Asia/Tehran. */
  timeZone?: InputMaybe<Scalars['String']['input']>;
  /** Its days, in its time zone. */
  period?: InputMaybe<EventPeriodInput>;
  /** Subjects of the event, at most 50. */
  topics?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Home page of the event. */
  url?: InputMaybe<Scalars['URL']['input']>;
  /** Where and until when contributions can be sent in. */
  callForPapers?: InputMaybe<CallForPapersInput>;
  /** Counts of the event, at most 20. */
  figures?: InputMaybe<Array<EventFigureInput>>;
};

/** The days of an event. */
export type EventPeriodInput = {
  /** First day. */
  start: Scalars['Date']['input'];
  /** Last day, not before the first. */
  end: Scalars['Date']['input'];
};

/** A point on the map, WGS 84. */
export type GeoPointInput = {
  /** Degrees north of the equator, -90 to 90. */
  latitude: Scalars['Float']['input'];
  /** Degrees east of Greenwich, -180 to 180. */
  longitude: Scalars['Float']['input'];
};

/** An invitation to send in talks or papers. */
export type CallForPapersInput = {
  /** Page of the call. */
  url?: InputMaybe<Scalars['URL']['input']>;
  /** Last day for contributions. */
  closesOn?: InputMaybe<Scalars['Date']['input']>;
};

/** Something that was counted at an event. */
export type EventFigureInput = {
  /** What was counted, in words. */
  measure: Scalars['String']['input'];
  /** The number counted. */
  count: CountInput;
};

/** A number, exact or rounded. */
export type CountInput = {
  /** The number, from 0. */
  value: Scalars['Int']['input'];
  /** Whether the number is exact. */
  qualifier?: InputMaybe<CountQualifier>;
};

export type TechnologyRequest = Node & {
  __typename?: 'TechnologyRequest';
  id: Scalars['ID']['output'];
  nodeKey: Scalars['ID']['output'];
};

export type ExpressionOfInterest = Node & {
  __typename?: 'ExpressionOfInterest';
  id: Scalars['ID']['output'];
  nodeKey: Scalars['ID']['output'];
};

/** A talk between two institutions at an event. Only the two and the secretariat know of it. */
export type MeetingSlot = Node & {
  __typename?: 'MeetingSlot';
  /** Identifies the talk in the whole network. */
  id: Scalars['ID']['output'];
  /** The id once more, by which Query.node finds out whether the record exists. */
  nodeKey: Scalars['ID']['output'];
  /** Where it stands. */
  state: MeetingSlotState;
  /** The event. Null when it was removed. */
  event: Maybe<Event>;
  /** The two institutions. An entry is null while that institution cannot be fetched. */
  parties: Array<Maybe<Institution>>;
  /** Those of the two that have agreed. An entry is null while that institution cannot be fetched. */
  agreedBy: Array<Maybe<Institution>>;
  /** The offer, the request or the expression of interest that brings them together. Null when none was named. */
  about: Maybe<Node>;
  /** When it begins, a quarter of an hour of the event's clock. */
  startsAt: Scalars['DateTime']['output'];
  /** When it ends, a quarter of an hour of the event's clock. */
  endsAt: Scalars['DateTime']['output'];
  /** What the clock at the event shows when it begins, as YYYY-MM-DDTHH:MM. */
  startsLocally: Scalars['String']['output'];
  /** What the clock at the event shows when it ends, as YYYY-MM-DDTHH:MM. */
  endsLocally: Scalars['String']['output'];
  /** IANA time zone of that clock. */
  timeZone: Scalars['String']['output'];
  /** Table or room. Null when none is reserved. */
  table: Maybe<Scalars['String']['output']>;
  /** What it is to be about. Null when nothing was said. */
  note: Maybe<Scalars['String']['output']>;
  /** Who did what to it, latest first. */
  history: Maybe<RecordActionConnection>;
  /** Where the record came from. */
  source: Source;
  /** When the hub first stored it. */
  createdAt: Scalars['DateTime']['output'];
  /** When the hub last changed it. */
  updatedAt: Scalars['DateTime']['output'];
  /** Grows by one with every change. */
  version: Scalars['Int']['output'];
};


/** A talk between two institutions at an event. Only the two and the secretariat know of it. */
export type MeetingSlotHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Where a talk stands. Values may be added. */
export type MeetingSlotState =
  /** One side, or the secretariat, proposes it. */
  | 'PROPOSED'
  /** Both sides have agreed. */
  | 'CONFIRMED'
  /** It took place. */
  | 'HELD'
  /** It does not take place. */
  | 'CANCELLED';

/** A page of talks, and how many the whole list has. */
export type MeetingSlotConnection = {
  __typename?: 'MeetingSlotConnection';
  /** The talks of this page with their cursors. */
  edges: Array<MeetingSlotEdge>;
  /** The talks of this page. */
  nodes: Array<MeetingSlot>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many talks the whole list has. */
  totalCount: Scalars['Int']['output'];
};

/** One of the talks and its place in the list. */
export type MeetingSlotEdge = {
  __typename?: 'MeetingSlotEdge';
  /** Place in the list, for the argument after. */
  cursor: Scalars['String']['output'];
  /** The talk itself. */
  node: MeetingSlot;
};

/** What became of an action on a talk. */
export type MeetingSlotPayload = {
  __typename?: 'MeetingSlotPayload';
  /** The talk as it now is. Null when nothing was changed, or when the same request was sent before and the viewer may no longer read it. */
  meetingSlot: Maybe<MeetingSlot>;
  /** Why nothing was changed. Empty on success. */
  userErrors: Array<EventUserError>;
};

/** Conditions on talks; those given must all hold, and of a list one value is enough. */
export type MeetingSlotFilter = {
  /** Where they stand. */
  states?: InputMaybe<Array<MeetingSlotState>>;
  /** Ids of events. */
  events?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Ids of institutions that take part. */
  institutions?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** A proposed talk. */
export type MeetingSlotProposeInput = {
  /** The event; its days and its time zone must be known. */
  eventId: Scalars['ID']['input'];
  /** The two institutions, both active. */
  partyIds: Array<Scalars['ID']['input']>;
  /** When it begins: a quarter of an hour of the event's clock, ahead, and within the event's days. */
  startsAt: Scalars['DateTime']['input'];
  /** How long it takes: 15 to 240 minutes in quarters of an hour. */
  minutes?: Scalars['Int']['input'];
  /** Table or room to reserve, at most 50 characters. */
  table?: InputMaybe<Scalars['String']['input']>;
  /** The offer, the request or the expression of interest that brings them together: a listing must be of one of the two, an interest must be one between the two that is FORWARDED, ACCEPTED, NEGOTIATION or AGREEMENT. Only the secretariat and administrators may leave it out. */
  aboutId?: InputMaybe<Scalars['ID']['input']>;
  /** What it is to be about, at most 2,000 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Chosen by the client: the same request sent again makes nothing more. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The papers of a meeting: agenda, participants and minutes. */
export type Meeting = Node & {
  __typename?: 'Meeting';
  /** Identifies the meeting's papers in the whole network. */
  id: Scalars['ID']['output'];
  /** The id once more, by which Query.node finds out whether the record exists. */
  nodeKey: Scalars['ID']['output'];
  /** The event. Null when it was removed. */
  event: Maybe<Event>;
  /** Where the papers stand. */
  state: MeetingState;
  /** The agenda in its order, at most 100 items. */
  agenda: Array<AgendaItem>;
  /** How many participants countries have sent, by country code; those of no country last. */
  delegations: Array<MeetingDelegation>;
  /** Who takes part, at most 300. Null for readers other than the users of countries that take part, those who may write the event, and the secretariat. */
  participants: Maybe<Array<MeetingParticipant>>;
  /** The minutes. Null while there are none; a draft is null for readers who may not see the participants. */
  minutes: Maybe<LocalizedText>;
  /** Page or file of the minutes. Null where minutes are null, or have none. */
  minutesUrl: Maybe<Scalars['URL']['output']>;
  /** When the minutes were adopted. Null while they are not. */
  adoptedAt: Maybe<Scalars['DateTime']['output']>;
  /** Who did what to it, latest first. Null unless the reader may write the event. */
  history: Maybe<RecordActionConnection>;
  /** Where the record came from. */
  source: Source;
  /** When the hub first stored it. */
  createdAt: Scalars['DateTime']['output'];
  /** When the hub last changed it. */
  updatedAt: Scalars['DateTime']['output'];
  /** Grows by one with every change. */
  version: Scalars['Int']['output'];
};


/** The papers of a meeting: agenda, participants and minutes. */
export type MeetingMinutesArgs = {
  prefer?: InputMaybe<Array<Scalars['LanguageTag']['input']>>;
};


/** The papers of a meeting: agenda, participants and minutes. */
export type MeetingHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A point of an agenda. */
export type AgendaItem = {
  __typename?: 'AgendaItem';
  /** Its place, from 1. */
  number: Scalars['Int']['output'];
  /** What it is about. */
  title: Scalars['String']['output'];
  /** Country that presents it. Null where none is named. */
  presentedByCountry: Maybe<Country>;
  /** Page or file of its paper. Null when it has none. */
  url: Maybe<Scalars['URL']['output']>;
};

/** How many participants a country has sent to a meeting. */
export type MeetingDelegation = {
  __typename?: 'MeetingDelegation';
  /** The country. Null for those of no country, for example of an organisation. */
  country: Maybe<Country>;
  /** How many. */
  count: Scalars['Int']['output'];
};

/** Someone who takes part in a meeting. */
export type MeetingParticipant = {
  __typename?: 'MeetingParticipant';
  /** Name of the person. */
  name: Scalars['String']['output'];
  /** What the person is or does at the meeting. Null when not known. */
  role: Maybe<Scalars['String']['output']>;
  /** Country the person is of. Null for none. */
  country: Maybe<Country>;
  /** Institution the person is of. Null for none, or while it cannot be fetched. */
  institution: Maybe<Institution>;
};

/** Where the papers of a meeting stand. Values may be added. */
export type MeetingState =
  /** There are no minutes yet. */
  | 'OPEN'
  /** The minutes are drafted. */
  | 'MINUTES_DRAFTED'
  /** The minutes are adopted; nothing changes any more. */
  | 'MINUTES_ADOPTED';

/** A page of meetings, and how many the whole list has. */
export type MeetingConnection = {
  __typename?: 'MeetingConnection';
  /** The meetings of this page with their cursors. */
  edges: Array<MeetingEdge>;
  /** The meetings of this page. */
  nodes: Array<Meeting>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many meetings the whole list has. */
  totalCount: Scalars['Int']['output'];
};

/** One of the meetings and its place in the list. */
export type MeetingEdge = {
  __typename?: 'MeetingEdge';
  /** Place in the list, for the argument after. */
  cursor: Scalars['String']['output'];
  /** The meeting itself. */
  node: Meeting;
};

/** What became of an action on a meeting. */
export type MeetingPayload = {
  __typename?: 'MeetingPayload';
  /** The meeting as it now is. Null when nothing was changed, or when the same request was sent before and the viewer may no longer read it. */
  meeting: Maybe<Meeting>;
  /** Why nothing was changed. Empty on success. */
  userErrors: Array<EventUserError>;
};

/** The papers of a meeting. */
export type MeetingOpenInput = {
  /** The event. */
  eventId: Scalars['ID']['input'];
  /** Its agenda, at most 100 items; it can also follow. */
  agenda?: InputMaybe<Array<AgendaItemInput>>;
  /** Chosen by the client: the same request sent again makes nothing more. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The agenda of a meeting. */
export type MeetingSetAgendaInput = {
  /** Id of the meeting. */
  id: Scalars['ID']['input'];
  /** Version of the meeting that the change builds on. */
  version: Scalars['Int']['input'];
  /** All items in their order, at most 100. */
  agenda: Array<AgendaItemInput>;
  /** Why, for the audit trail. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Chosen by the client: the same request sent again changes nothing more. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The participants of a meeting. */
export type MeetingSetParticipantsInput = {
  /** Id of the meeting. */
  id: Scalars['ID']['input'];
  /** Version of the meeting that the change builds on. */
  version: Scalars['Int']['input'];
  /** All participants, at most 300. */
  participants: Array<MeetingParticipantInput>;
  /** Why, for the audit trail. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Chosen by the client: the same request sent again changes nothing more. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The minutes of a meeting. */
export type MeetingDraftMinutesInput = {
  /** Id of the meeting. */
  id: Scalars['ID']['input'];
  /** Version of the meeting that the change builds on. */
  version: Scalars['Int']['input'];
  /** The minutes, their own language first; at most 50,000 characters. */
  minutes: Array<LocalizedTextInput>;
  /** Page or file of the minutes. */
  url?: InputMaybe<Scalars['URL']['input']>;
  /** Why, for the audit trail. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Chosen by the client: the same request sent again changes nothing more. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** A point of an agenda, as a form gives it. */
export type AgendaItemInput = {
  /** What it is about, at most 500 characters. */
  title: Scalars['String']['input'];
  /** Country that presents it. */
  presentedByCountry?: InputMaybe<Scalars['CountryCode']['input']>;
  /** Page or file of its paper. */
  url?: InputMaybe<Scalars['URL']['input']>;
};

/** Someone who takes part in a meeting, as a form gives it. */
export type MeetingParticipantInput = {
  /** Name of the person, at most 200 characters. */
  name: Scalars['String']['input'];
  /** What the person is or does at the meeting, at most 200 characters. */
  role?: InputMaybe<Scalars['String']['input']>;
  /** Country the person is of. */
  country?: InputMaybe<Scalars['CountryCode']['input']>;
  /** Institution the person is of. */
  institutionId?: InputMaybe<Scalars['ID']['input']>;
};

/** A call to take part in an event. */
export type ParticipationCall = Node & {
  __typename?: 'ParticipationCall';
  /** Identifies the call in the whole network. */
  id: Scalars['ID']['output'];
  /** The id once more, by which Query.node finds out whether the record exists. */
  nodeKey: Scalars['ID']['output'];
  /** The event. Null when it was removed. */
  event: Maybe<Event>;
  /** What participants can expect and what is expected of them, in the reader's language where there is a translation. */
  text: LocalizedText;
  /** In which forms one can take part. */
  kinds: Array<ParticipationKind>;
  /** Countries that are called; empty for every country. */
  countries: Array<Country>;
  /** Last day to apply, in UTC. */
  closesOn: Scalars['Date']['output'];
  /** How many can be accepted. Null for no limit. */
  places: Maybe<Scalars['Int']['output']>;
  /** Whether participation is made easier, for example by free stands or help with visas. */
  facilitated: Scalars['Boolean']['output'];
  /** Whether one can apply today. */
  open: Scalars['Boolean']['output'];
  /** Who did what to it, latest first. Null unless the reader may write the event. */
  history: Maybe<RecordActionConnection>;
  /** Where the record came from. */
  source: Source;
  /** When the hub first stored it. */
  createdAt: Scalars['DateTime']['output'];
  /** When the hub last changed it. */
  updatedAt: Scalars['DateTime']['output'];
  /** Grows by one with every change. */
  version: Scalars['Int']['output'];
};


/** A call to take part in an event. */
export type ParticipationCallTextArgs = {
  prefer?: InputMaybe<Array<Scalars['LanguageTag']['input']>>;
};


/** A call to take part in an event. */
export type ParticipationCallHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** How a country or an institution takes part in an event. */
export type Participation = Node & {
  __typename?: 'Participation';
  /** Identifies the participation in the whole network. */
  id: Scalars['ID']['output'];
  /** The id once more, by which Query.node finds out whether the record exists. */
  nodeKey: Scalars['ID']['output'];
  /** Where it stands. */
  state: ParticipationState;
  /** The event. Null when it was removed. */
  event: Maybe<Event>;
  /** The call that it answers. Null when it answers none. */
  call: Maybe<ParticipationCall>;
  /** The country that takes part. */
  country: Country;
  /** The institution that takes part. Null when the country as a whole does. */
  institution: Maybe<Institution>;
  /** In which form. */
  kind: ParticipationKind;
  /** How many take part in this form: companies, persons or stands, as the form has it. Null when not known. */
  count: Maybe<Count>;
  /** The pavilion. Null when there is none. */
  pavilion: Maybe<Pavilion>;
  /** What the organisers or the network do to make it easier. Null when they do nothing. */
  facilitation: Maybe<Scalars['String']['output']>;
  /** Members of the delegation, at most 100. Null for readers other than those who may apply for it or write the event, and the secretariat. */
  members: Maybe<Array<DelegationMember>>;
  /** How many members of the delegation are named. */
  memberCount: Scalars['Int']['output'];
  /** What came of it. Null while it is not told. */
  result: Maybe<Scalars['String']['output']>;
  /** Who did what to it, latest first. Null unless the reader may see the members. */
  history: Maybe<RecordActionConnection>;
  /** Where the record came from. */
  source: Source;
  /** When the hub first stored it. */
  createdAt: Scalars['DateTime']['output'];
  /** When the hub last changed it. */
  updatedAt: Scalars['DateTime']['output'];
  /** Grows by one with every change. */
  version: Scalars['Int']['output'];
};


/** How a country or an institution takes part in an event. */
export type ParticipationHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A part of an exhibition that belongs to one country. */
export type Pavilion = {
  __typename?: 'Pavilion';
  /** Hall it stands in. Null when not known. */
  hall: Maybe<Scalars['String']['output']>;
  /** Floor area in square metres. Null when not known. */
  areaSquareMetres: Maybe<Scalars['Float']['output']>;
};

/** A member of a delegation. */
export type DelegationMember = {
  __typename?: 'DelegationMember';
  /** Name of the person. */
  name: Scalars['String']['output'];
  /** What the person is or does. Null when not known. */
  role: Maybe<Scalars['String']['output']>;
};

/** Where a participation stands. Values may be added. */
export type ParticipationState =
  /** It was applied for. */
  | 'APPLIED'
  /** It is accepted. */
  | 'ACCEPTED'
  /** It is refused. */
  | 'DECLINED'
  /** It was taken back. */
  | 'WITHDRAWN'
  /** The event is over, and it took place. */
  | 'TOOK_PART';

/** A page of calls, and how many the whole list has. */
export type ParticipationCallConnection = {
  __typename?: 'ParticipationCallConnection';
  /** The calls of this page with their cursors. */
  edges: Array<ParticipationCallEdge>;
  /** The calls of this page. */
  nodes: Array<ParticipationCall>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many calls the whole list has. */
  totalCount: Scalars['Int']['output'];
};

/** One of the calls and its place in the list. */
export type ParticipationCallEdge = {
  __typename?: 'ParticipationCallEdge';
  /** Place in the list, for the argument after. */
  cursor: Scalars['String']['output'];
  /** The call itself. */
  node: ParticipationCall;
};

/** A page of participations, and how many the whole list has. */
export type ParticipationConnection = {
  __typename?: 'ParticipationConnection';
  /** The participations of this page with their cursors. */
  edges: Array<ParticipationEdge>;
  /** The participations of this page. */
  nodes: Array<Participation>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many participations the whole list has. */
  totalCount: Scalars['Int']['output'];
};

/** One of the participations and its place in the list. */
export type ParticipationEdge = {
  __typename?: 'ParticipationEdge';
  /** Place in the list, for the argument after. */
  cursor: Scalars['String']['output'];
  /** The participation itself. */
  node: Participation;
};

/** What became of an action on a call. */
export type ParticipationCallPayload = {
  __typename?: 'ParticipationCallPayload';
  /** The call as it now is. Null when nothing was changed, or when the same request was sent before and the viewer may no longer read it. */
  participationCall: Maybe<ParticipationCall>;
  /** Why nothing was changed. Empty on success. */
  userErrors: Array<EventUserError>;
};

/** What became of an action on a participation. */
export type ParticipationPayload = {
  __typename?: 'ParticipationPayload';
  /** The participation as it now is. Null when nothing was changed, or when the same request was sent before and the viewer may no longer read it. */
  participation: Maybe<Participation>;
  /** Why nothing was changed. Empty on success. */
  userErrors: Array<EventUserError>;
};

/** Conditions on calls; those given must all hold, and of a list one value is enough. */
export type ParticipationCallFilter = {
  /** Ids of events. */
  events?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** True for those that close today or later and were not closed before, false for the others. */
  open?: InputMaybe<Scalars['Boolean']['input']>;
  /** True for those that make participation easier. */
  facilitated?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Conditions on participations; those given must all hold, and of a list one value is enough. */
export type ParticipationFilter = {
  /** Where they stand. */
  states?: InputMaybe<Array<ParticipationState>>;
  /** Ids of events. */
  events?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Ids of calls. */
  calls?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Countries that take part. */
  countries?: InputMaybe<Array<Scalars['CountryCode']['input']>>;
  /** Forms of participation. */
  kinds?: InputMaybe<Array<ParticipationKind>>;
};

/** A call to take part in an event. */
export type ParticipationCallOpenInput = {
  /** The event, which must not be over or cancelled. */
  eventId: Scalars['ID']['input'];
  /** What participants can expect and what is expected of them, its own language first; at most 20,000 characters. */
  text: Array<LocalizedTextInput>;
  /** In which forms one can take part. */
  kinds: Array<ParticipationKind>;
  /** Countries that are called; every country without it. */
  countries?: InputMaybe<Array<Scalars['CountryCode']['input']>>;
  /** Last day to apply, in UTC; not in the past. */
  closesOn: Scalars['Date']['input'];
  /** How many can be accepted, 1 to 10,000; no limit without it. */
  places?: InputMaybe<Scalars['Int']['input']>;
  /** Whether participation is made easier. */
  facilitated?: Scalars['Boolean']['input'];
  /** Chosen by the client: the same request sent again makes nothing more. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** An application. */
export type ParticipationApplyInput = {
  /** The call, which must be open. */
  callId: Scalars['ID']['input'];
  /** The country that takes part; it must be called. */
  country: Scalars['CountryCode']['input'];
  /** The active institution that takes part, of that country; without it the country as a whole. */
  institutionId?: InputMaybe<Scalars['ID']['input']>;
  /** In which form; the call must have it. */
  kind: ParticipationKind;
  /** What else is known. */
  content?: InputMaybe<ParticipationContent>;
  /** Chosen by the client: the same request sent again makes nothing more. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** A participation that nobody had to apply for. */
export type ParticipationRecordInput = {
  /** The event. */
  eventId: Scalars['ID']['input'];
  /** The country that takes part. */
  country: Scalars['CountryCode']['input'];
  /** The institution that takes part; without it the country as a whole. */
  institutionId?: InputMaybe<Scalars['ID']['input']>;
  /** In which form. */
  kind: ParticipationKind;
  /** What else is known. */
  content?: InputMaybe<ParticipationContent>;
  /** Chosen by the client: the same request sent again makes nothing more. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What is to change about a participation. */
export type ParticipationReviseInput = {
  /** Id of the participation. */
  id: Scalars['ID']['input'];
  /** Version of the participation that the change builds on. */
  version: Scalars['Int']['input'];
  /** What is to be changed: fields that are left out stay as they are, null empties them. */
  content: ParticipationContent;
  /** Why, for the audit trail. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Chosen by the client: the same request sent again changes nothing more. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What came of a participation. */
export type ParticipationCompleteInput = {
  /** Id of the participation. */
  id: Scalars['ID']['input'];
  /** Version of the participation that the change builds on. */
  version: Scalars['Int']['input'];
  /** How many took part; without it the count stays as it is. */
  count?: InputMaybe<CountInput>;
  /** What came of it, at most 5,000 characters. */
  result?: InputMaybe<Scalars['String']['input']>;
  /** Why, for the audit trail. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Chosen by the client: the same request sent again changes nothing more. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What is known of a participation. Fields that are left out stay as they are, null empties them. */
export type ParticipationContent = {
  /** How many take part in this form. */
  count?: InputMaybe<CountInput>;
  /** The pavilion. */
  pavilion?: InputMaybe<PavilionInput>;
  /** What the organisers or the network do to make it easier, at most 2,000 characters. */
  facilitation?: InputMaybe<Scalars['String']['input']>;
  /** Members of the delegation, at most 100. */
  members?: InputMaybe<Array<DelegationMemberInput>>;
};

/** A part of an exhibition that belongs to one country. */
export type PavilionInput = {
  /** Hall it stands in. */
  hall?: InputMaybe<Scalars['String']['input']>;
  /** Floor area in square metres, above 0. */
  areaSquareMetres?: InputMaybe<Scalars['Float']['input']>;
};

/** A member of a delegation. */
export type DelegationMemberInput = {
  /** Name of the person, at most 200 characters. */
  name: Scalars['String']['input'];
  /** What the person is or does, at most 200 characters. */
  role?: InputMaybe<Scalars['String']['input']>;
};

/** A product or a technology is shown for the first time, at an event. */
export type ProductUnveiling = Node & {
  __typename?: 'ProductUnveiling';
  /** Identifies the unveiling in the whole network. */
  id: Scalars['ID']['output'];
  /** The id once more, by which Query.node finds out whether the record exists. */
  nodeKey: Scalars['ID']['output'];
  /** What was unveiled, in the reader's language where there is a translation. */
  name: LocalizedText;
  /** More about it. Null when nothing more is known. */
  description: Maybe<LocalizedText>;
  /** The event. Null when it was removed. */
  event: Maybe<Event>;
  /** The day, in the event's time zone. Null when not known. */
  unveiledOn: Maybe<Scalars['Date']['output']>;
  /** The institution that unveiled it. Null while it cannot be fetched. */
  institution: Maybe<Institution>;
  /** Country of the institution. Null when it has none. */
  country: Maybe<Country>;
  /** The offer by which it can be had. Null when there is none, or none that the reader may read. */
  offer: Maybe<TechnologyOffer>;
  /** Who did what to it, latest first. Null unless the reader may write it. */
  history: Maybe<RecordActionConnection>;
  /** Where the record came from. */
  source: Source;
  /** When the hub first stored it. */
  createdAt: Scalars['DateTime']['output'];
  /** When the hub last changed it. */
  updatedAt: Scalars['DateTime']['output'];
  /** Grows by one with every change. */
  version: Scalars['Int']['output'];
};


/** A product or a technology is shown for the first time, at an event. */
export type ProductUnveilingNameArgs = {
  prefer?: InputMaybe<Array<Scalars['LanguageTag']['input']>>;
};


/** A product or a technology is shown for the first time, at an event. */
export type ProductUnveilingDescriptionArgs = {
  prefer?: InputMaybe<Array<Scalars['LanguageTag']['input']>>;
};


/** A product or a technology is shown for the first time, at an event. */
export type ProductUnveilingHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A page of unveilings, and how many the whole list has. */
export type ProductUnveilingConnection = {
  __typename?: 'ProductUnveilingConnection';
  /** The unveilings of this page with their cursors. */
  edges: Array<ProductUnveilingEdge>;
  /** The unveilings of this page. */
  nodes: Array<ProductUnveiling>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many unveilings the whole list has. */
  totalCount: Scalars['Int']['output'];
};

/** One of the unveilings and its place in the list. */
export type ProductUnveilingEdge = {
  __typename?: 'ProductUnveilingEdge';
  /** Place in the list, for the argument after. */
  cursor: Scalars['String']['output'];
  /** The unveiling itself. */
  node: ProductUnveiling;
};

/** What became of an action on a unveiling. */
export type ProductUnveilingPayload = {
  __typename?: 'ProductUnveilingPayload';
  /** The unveiling as it now is. Null when nothing was changed, or when the same request was sent before and the viewer may no longer read it. */
  productUnveiling: Maybe<ProductUnveiling>;
  /** Why nothing was changed. Empty on success. */
  userErrors: Array<EventUserError>;
};

/** Conditions on unveilings; those given must all hold, and of a list one value is enough. */
export type ProductUnveilingFilter = {
  /** Ids of events. */
  events?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Countries of the institutions. */
  countries?: InputMaybe<Array<Scalars['CountryCode']['input']>>;
  /** True for samples only, false for none. */
  samples?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What is to change about one of the unveilings. */
export type ProductUnveilingReviseInput = {
  /** Id of the record. */
  id: Scalars['ID']['input'];
  /** Version of the record that the change builds on. */
  version: Scalars['Int']['input'];
  /** What is to be changed: fields that are left out stay as they are, null empties them. */
  content: ProductUnveilingContent;
  /** Why, for the audit trail. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Chosen by the client: the same request sent again changes nothing more. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** An unveiling. */
export type ProductUnveilingCreateInput = {
  /** The event. */
  eventId: Scalars['ID']['input'];
  /** The active institution that unveils it. */
  institutionId: Scalars['ID']['input'];
  /** What is known of it; a name is needed. */
  content: ProductUnveilingContent;
  /** Chosen by the client: the same request sent again makes nothing more. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What is known of an unveiling. Fields that are left out stay as they are, null empties them. */
export type ProductUnveilingContent = {
  /** What is unveiled, its own language first; at most 300 characters. */
  name?: InputMaybe<Array<LocalizedTextInput>>;
  /** More about it, at most 5,000 characters. */
  description?: InputMaybe<Array<LocalizedTextInput>>;
  /** The day, within the days of the event. */
  unveiledOn?: InputMaybe<Scalars['Date']['input']>;
  /** A published offer of the same institution that everyone may read. */
  offerId?: InputMaybe<Scalars['ID']['input']>;
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
  Event: Event;
  Decision: Decision;
  Institution: Institution;
  Body: Body;
  Project: Project;
  Platform: Platform;
  TechnologyOffer: TechnologyOffer;
  Accolade: Accolade;
  BoothExchange: BoothExchange;
  Booth: Booth;
  TechnologyRequest: TechnologyRequest;
  MeetingSlot: MeetingSlot;
  Meeting: Meeting;
  ParticipationCall: ParticipationCall;
  Participation: Participation;
  ProductUnveiling: ProductUnveiling;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Event:
    ( { __typename: 'Event' }
    & GraphQLRecursivePick<FederationTypes['Event'], {"nodeKey":true}> );
  Decision:
    ( { __typename: 'Decision' }
    & GraphQLRecursivePick<FederationTypes['Decision'], {"nodeKey":true}> );
  Institution:
    ( { __typename: 'Institution' }
    & GraphQLRecursivePick<FederationTypes['Institution'], {"id":true}> );
  Body:
    ( { __typename: 'Body' }
    & GraphQLRecursivePick<FederationTypes['Body'], {"id":true}> );
  Project:
    ( { __typename: 'Project' }
    & GraphQLRecursivePick<FederationTypes['Project'], {"nodeKey":true}> );
  Platform:
    ( { __typename: 'Platform' }
    & GraphQLRecursivePick<FederationTypes['Platform'], {"code":true}> );
  TechnologyOffer:
    ( { __typename: 'TechnologyOffer' }
    & GraphQLRecursivePick<FederationTypes['TechnologyOffer'], {"nodeKey":true}> );
  Accolade:
    ( { __typename: 'Accolade' }
    & ( GraphQLRecursivePick<FederationTypes['Accolade'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['Accolade'], {"nodeKey":true}> ) );
  BoothExchange:
    ( { __typename: 'BoothExchange' }
    & ( GraphQLRecursivePick<FederationTypes['BoothExchange'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['BoothExchange'], {"nodeKey":true}> ) );
  Booth:
    ( { __typename: 'Booth' }
    & ( GraphQLRecursivePick<FederationTypes['Booth'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['Booth'], {"nodeKey":true}> ) );
  TechnologyRequest:
    ( { __typename: 'TechnologyRequest' }
    & GraphQLRecursivePick<FederationTypes['TechnologyRequest'], {"nodeKey":true}> );
  MeetingSlot:
    ( { __typename: 'MeetingSlot' }
    & ( GraphQLRecursivePick<FederationTypes['MeetingSlot'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['MeetingSlot'], {"nodeKey":true}> ) );
  Meeting:
    ( { __typename: 'Meeting' }
    & ( GraphQLRecursivePick<FederationTypes['Meeting'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['Meeting'], {"nodeKey":true}> ) );
  ParticipationCall:
    ( { __typename: 'ParticipationCall' }
    & ( GraphQLRecursivePick<FederationTypes['ParticipationCall'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['ParticipationCall'], {"nodeKey":true}> ) );
  Participation:
    ( { __typename: 'Participation' }
    & ( GraphQLRecursivePick<FederationTypes['Participation'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['Participation'], {"nodeKey":true}> ) );
  ProductUnveiling:
    ( { __typename: 'ProductUnveiling' }
    & ( GraphQLRecursivePick<FederationTypes['ProductUnveiling'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['ProductUnveiling'], {"nodeKey":true}> ) );
};


/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( EventMapper )
    | ( DecisionMapper )
    | ( TechnologyOfferMapper )
    | ( AccoladeMapper )
    | ( BoothExchangeMapper )
    | ( BoothMapper )
    | ( TechnologyRequestMapper )
    | ( ExpressionOfInterestMapper )
    | ( MeetingSlotMapper )
    | ( MeetingMapper )
    | ( ParticipationCallMapper )
    | ( ParticipationMapper )
    | ( ProductUnveilingMapper )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Event: ResolverTypeWrapper<EventMapper>;
  EventSeries: ResolverTypeWrapper<EventSeriesMapper>;
  EventSeriesConnection: ResolverTypeWrapper<EventSeriesConnectionMapper>;
  EventSeriesEdge: ResolverTypeWrapper<Omit<EventSeriesEdge, 'node'> & { node: ResolversTypes['EventSeries'] }>;
  FestivalCoverage: ResolverTypeWrapper<FestivalCoverageMapper>;
  CountryFestivalCoverage: ResolverTypeWrapper<CountryFestivalCoverageMapper>;
  FestivalYear: ResolverTypeWrapper<FestivalYearMapper>;
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
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  TechnologyOffer: ResolverTypeWrapper<TechnologyOfferMapper>;
  Accolade: ResolverTypeWrapper<AccoladeMapper>;
  AccoladeConnection: ResolverTypeWrapper<AccoladeConnectionMapper>;
  AccoladeEdge: ResolverTypeWrapper<AccoladeEdgeMapper>;
  AccoladePayload: ResolverTypeWrapper<Omit<AccoladePayload, 'accolade'> & { accolade?: Maybe<ResolversTypes['Accolade']> }>;
  AccoladeFilter: AccoladeFilter;
  AccoladeReviseInput: AccoladeReviseInput;
  AccoladeCreateInput: AccoladeCreateInput;
  AccoladeContent: AccoladeContent;
  BoothExchange: ResolverTypeWrapper<BoothExchangeMapper>;
  BoothExchangeLeg: ResolverTypeWrapper<BoothExchangeLegMapper>;
  BoothExchangeState: BoothExchangeState;
  BoothExchangeBalance: ResolverTypeWrapper<BoothExchangeBalanceMapper>;
  BoothExchangeConnection: ResolverTypeWrapper<BoothExchangeConnectionMapper>;
  BoothExchangeEdge: ResolverTypeWrapper<BoothExchangeEdgeMapper>;
  BoothExchangePayload: ResolverTypeWrapper<Omit<BoothExchangePayload, 'boothExchange'> & { boothExchange?: Maybe<ResolversTypes['BoothExchange']> }>;
  BoothExchangeFilter: BoothExchangeFilter;
  BoothExchangeProposeInput: BoothExchangeProposeInput;
  BoothExchangeAcceptInput: BoothExchangeAcceptInput;
  BoothExchangeAssignBoothInput: BoothExchangeAssignBoothInput;
  BoothExchangeConfirmLegInput: BoothExchangeConfirmLegInput;
  Booth: ResolverTypeWrapper<BoothMapper>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  BoothConnection: ResolverTypeWrapper<BoothConnectionMapper>;
  BoothEdge: ResolverTypeWrapper<BoothEdgeMapper>;
  BoothPayload: ResolverTypeWrapper<Omit<BoothPayload, 'booth'> & { booth?: Maybe<ResolversTypes['Booth']> }>;
  BoothFilter: BoothFilter;
  BoothCreateInput: BoothCreateInput;
  BoothReviseInput: BoothReviseInput;
  BoothContent: BoothContent;
  BoothAssignExhibitorInput: BoothAssignExhibitorInput;
  DecisionProgress: ResolverTypeWrapper<DecisionProgress>;
  DecisionPayload: ResolverTypeWrapper<Omit<DecisionPayload, 'decision'> & { decision?: Maybe<ResolversTypes['Decision']> }>;
  DecisionRecordInput: DecisionRecordInput;
  DecisionReviseInput: DecisionReviseInput;
  DecisionContent: DecisionContent;
  DecisionReportInput: DecisionReportInput;
  DecisionCompleteInput: DecisionCompleteInput;
  EventPayload: ResolverTypeWrapper<Omit<EventPayload, 'event'> & { event?: Maybe<ResolversTypes['Event']> }>;
  EventUserError: ResolverTypeWrapper<EventUserError>;
  EventUserErrorCode: EventUserErrorCode;
  EventActionInput: EventActionInput;
  EventCreateInput: EventCreateInput;
  EventReviseInput: EventReviseInput;
  EventContent: EventContent;
  EventPeriodInput: EventPeriodInput;
  GeoPointInput: GeoPointInput;
  CallForPapersInput: CallForPapersInput;
  EventFigureInput: EventFigureInput;
  CountInput: CountInput;
  TechnologyRequest: ResolverTypeWrapper<TechnologyRequestMapper>;
  ExpressionOfInterest: ResolverTypeWrapper<ExpressionOfInterestMapper>;
  MeetingSlot: ResolverTypeWrapper<MeetingSlotMapper>;
  MeetingSlotState: MeetingSlotState;
  MeetingSlotConnection: ResolverTypeWrapper<MeetingSlotConnectionMapper>;
  MeetingSlotEdge: ResolverTypeWrapper<MeetingSlotEdgeMapper>;
  MeetingSlotPayload: ResolverTypeWrapper<Omit<MeetingSlotPayload, 'meetingSlot'> & { meetingSlot?: Maybe<ResolversTypes['MeetingSlot']> }>;
  MeetingSlotFilter: MeetingSlotFilter;
  MeetingSlotProposeInput: MeetingSlotProposeInput;
  Meeting: ResolverTypeWrapper<MeetingMapper>;
  AgendaItem: ResolverTypeWrapper<AgendaItemMapper>;
  MeetingDelegation: ResolverTypeWrapper<MeetingDelegationMapper>;
  MeetingParticipant: ResolverTypeWrapper<MeetingParticipantMapper>;
  MeetingState: MeetingState;
  MeetingConnection: ResolverTypeWrapper<MeetingConnectionMapper>;
  MeetingEdge: ResolverTypeWrapper<MeetingEdgeMapper>;
  MeetingPayload: ResolverTypeWrapper<Omit<MeetingPayload, 'meeting'> & { meeting?: Maybe<ResolversTypes['Meeting']> }>;
  MeetingOpenInput: MeetingOpenInput;
  MeetingSetAgendaInput: MeetingSetAgendaInput;
  MeetingSetParticipantsInput: MeetingSetParticipantsInput;
  MeetingDraftMinutesInput: MeetingDraftMinutesInput;
  AgendaItemInput: AgendaItemInput;
  MeetingParticipantInput: MeetingParticipantInput;
  ParticipationCall: ResolverTypeWrapper<ParticipationCallMapper>;
  Participation: ResolverTypeWrapper<ParticipationMapper>;
  Pavilion: ResolverTypeWrapper<Pavilion>;
  DelegationMember: ResolverTypeWrapper<DelegationMember>;
  ParticipationState: ParticipationState;
  ParticipationCallConnection: ResolverTypeWrapper<ParticipationCallConnectionMapper>;
  ParticipationCallEdge: ResolverTypeWrapper<ParticipationCallEdgeMapper>;
  ParticipationConnection: ResolverTypeWrapper<ParticipationConnectionMapper>;
  ParticipationEdge: ResolverTypeWrapper<ParticipationEdgeMapper>;
  ParticipationCallPayload: ResolverTypeWrapper<Omit<ParticipationCallPayload, 'participationCall'> & { participationCall?: Maybe<ResolversTypes['ParticipationCall']> }>;
  ParticipationPayload: ResolverTypeWrapper<Omit<ParticipationPayload, 'participation'> & { participation?: Maybe<ResolversTypes['Participation']> }>;
  ParticipationCallFilter: ParticipationCallFilter;
  ParticipationFilter: ParticipationFilter;
  ParticipationCallOpenInput: ParticipationCallOpenInput;
  ParticipationApplyInput: ParticipationApplyInput;
  ParticipationRecordInput: ParticipationRecordInput;
  ParticipationReviseInput: ParticipationReviseInput;
  ParticipationCompleteInput: ParticipationCompleteInput;
  ParticipationContent: ParticipationContent;
  PavilionInput: PavilionInput;
  DelegationMemberInput: DelegationMemberInput;
  ProductUnveiling: ResolverTypeWrapper<ProductUnveilingMapper>;
  ProductUnveilingConnection: ResolverTypeWrapper<ProductUnveilingConnectionMapper>;
  ProductUnveilingEdge: ResolverTypeWrapper<ProductUnveilingEdgeMapper>;
  ProductUnveilingPayload: ResolverTypeWrapper<Omit<ProductUnveilingPayload, 'productUnveiling'> & { productUnveiling?: Maybe<ResolversTypes['ProductUnveiling']> }>;
  ProductUnveilingFilter: ProductUnveilingFilter;
  ProductUnveilingReviseInput: ProductUnveilingReviseInput;
  ProductUnveilingCreateInput: ProductUnveilingCreateInput;
  ProductUnveilingContent: ProductUnveilingContent;
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
  Event: EventMapper;
  EventSeries: EventSeriesMapper;
  EventSeriesConnection: EventSeriesConnectionMapper;
  EventSeriesEdge: Omit<EventSeriesEdge, 'node'> & { node: ResolversParentTypes['EventSeries'] };
  FestivalCoverage: FestivalCoverageMapper;
  CountryFestivalCoverage: CountryFestivalCoverageMapper;
  FestivalYear: FestivalYearMapper;
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
  Mutation: Record<PropertyKey, never>;
  TechnologyOffer: TechnologyOfferMapper;
  Accolade: AccoladeMapper;
  AccoladeConnection: AccoladeConnectionMapper;
  AccoladeEdge: AccoladeEdgeMapper;
  AccoladePayload: Omit<AccoladePayload, 'accolade'> & { accolade?: Maybe<ResolversParentTypes['Accolade']> };
  AccoladeFilter: AccoladeFilter;
  AccoladeReviseInput: AccoladeReviseInput;
  AccoladeCreateInput: AccoladeCreateInput;
  AccoladeContent: AccoladeContent;
  BoothExchange: BoothExchangeMapper;
  BoothExchangeLeg: BoothExchangeLegMapper;
  BoothExchangeBalance: BoothExchangeBalanceMapper;
  BoothExchangeConnection: BoothExchangeConnectionMapper;
  BoothExchangeEdge: BoothExchangeEdgeMapper;
  BoothExchangePayload: Omit<BoothExchangePayload, 'boothExchange'> & { boothExchange?: Maybe<ResolversParentTypes['BoothExchange']> };
  BoothExchangeFilter: BoothExchangeFilter;
  BoothExchangeProposeInput: BoothExchangeProposeInput;
  BoothExchangeAcceptInput: BoothExchangeAcceptInput;
  BoothExchangeAssignBoothInput: BoothExchangeAssignBoothInput;
  BoothExchangeConfirmLegInput: BoothExchangeConfirmLegInput;
  Booth: BoothMapper;
  Float: Scalars['Float']['output'];
  BoothConnection: BoothConnectionMapper;
  BoothEdge: BoothEdgeMapper;
  BoothPayload: Omit<BoothPayload, 'booth'> & { booth?: Maybe<ResolversParentTypes['Booth']> };
  BoothFilter: BoothFilter;
  BoothCreateInput: BoothCreateInput;
  BoothReviseInput: BoothReviseInput;
  BoothContent: BoothContent;
  BoothAssignExhibitorInput: BoothAssignExhibitorInput;
  DecisionProgress: DecisionProgress;
  DecisionPayload: Omit<DecisionPayload, 'decision'> & { decision?: Maybe<ResolversParentTypes['Decision']> };
  DecisionRecordInput: DecisionRecordInput;
  DecisionReviseInput: DecisionReviseInput;
  DecisionContent: DecisionContent;
  DecisionReportInput: DecisionReportInput;
  DecisionCompleteInput: DecisionCompleteInput;
  EventPayload: Omit<EventPayload, 'event'> & { event?: Maybe<ResolversParentTypes['Event']> };
  EventUserError: EventUserError;
  EventActionInput: EventActionInput;
  EventCreateInput: EventCreateInput;
  EventReviseInput: EventReviseInput;
  EventContent: EventContent;
  EventPeriodInput: EventPeriodInput;
  GeoPointInput: GeoPointInput;
  CallForPapersInput: CallForPapersInput;
  EventFigureInput: EventFigureInput;
  CountInput: CountInput;
  TechnologyRequest: TechnologyRequestMapper;
  ExpressionOfInterest: ExpressionOfInterestMapper;
  MeetingSlot: MeetingSlotMapper;
  MeetingSlotConnection: MeetingSlotConnectionMapper;
  MeetingSlotEdge: MeetingSlotEdgeMapper;
  MeetingSlotPayload: Omit<MeetingSlotPayload, 'meetingSlot'> & { meetingSlot?: Maybe<ResolversParentTypes['MeetingSlot']> };
  MeetingSlotFilter: MeetingSlotFilter;
  MeetingSlotProposeInput: MeetingSlotProposeInput;
  Meeting: MeetingMapper;
  AgendaItem: AgendaItemMapper;
  MeetingDelegation: MeetingDelegationMapper;
  MeetingParticipant: MeetingParticipantMapper;
  MeetingConnection: MeetingConnectionMapper;
  MeetingEdge: MeetingEdgeMapper;
  MeetingPayload: Omit<MeetingPayload, 'meeting'> & { meeting?: Maybe<ResolversParentTypes['Meeting']> };
  MeetingOpenInput: MeetingOpenInput;
  MeetingSetAgendaInput: MeetingSetAgendaInput;
  MeetingSetParticipantsInput: MeetingSetParticipantsInput;
  MeetingDraftMinutesInput: MeetingDraftMinutesInput;
  AgendaItemInput: AgendaItemInput;
  MeetingParticipantInput: MeetingParticipantInput;
  ParticipationCall: ParticipationCallMapper;
  Participation: ParticipationMapper;
  Pavilion: Pavilion;
  DelegationMember: DelegationMember;
  ParticipationCallConnection: ParticipationCallConnectionMapper;
  ParticipationCallEdge: ParticipationCallEdgeMapper;
  ParticipationConnection: ParticipationConnectionMapper;
  ParticipationEdge: ParticipationEdgeMapper;
  ParticipationCallPayload: Omit<ParticipationCallPayload, 'participationCall'> & { participationCall?: Maybe<ResolversParentTypes['ParticipationCall']> };
  ParticipationPayload: Omit<ParticipationPayload, 'participation'> & { participation?: Maybe<ResolversParentTypes['Participation']> };
  ParticipationCallFilter: ParticipationCallFilter;
  ParticipationFilter: ParticipationFilter;
  ParticipationCallOpenInput: ParticipationCallOpenInput;
  ParticipationApplyInput: ParticipationApplyInput;
  ParticipationRecordInput: ParticipationRecordInput;
  ParticipationReviseInput: ParticipationReviseInput;
  ParticipationCompleteInput: ParticipationCompleteInput;
  ParticipationContent: ParticipationContent;
  PavilionInput: PavilionInput;
  DelegationMemberInput: DelegationMemberInput;
  ProductUnveiling: ProductUnveilingMapper;
  ProductUnveilingConnection: ProductUnveilingConnectionMapper;
  ProductUnveilingEdge: ProductUnveilingEdgeMapper;
  ProductUnveilingPayload: Omit<ProductUnveilingPayload, 'productUnveiling'> & { productUnveiling?: Maybe<ResolversParentTypes['ProductUnveiling']> };
  ProductUnveilingFilter: ProductUnveilingFilter;
  ProductUnveilingReviseInput: ProductUnveilingReviseInput;
  ProductUnveilingCreateInput: ProductUnveilingCreateInput;
  ProductUnveilingContent: ProductUnveilingContent;
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

export type CacheControlDirectiveResolver<Result, Parent, ContextType = EventsContext, Args = CacheControlDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type QueryResolvers<ContextType = EventsContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  events?: Resolver<Maybe<ResolversTypes['EventConnection']>, ParentType, ContextType, RequireFields<QueryEventsArgs, 'first'>>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType, RequireFields<QueryEventArgs, 'id'>>;
  decisions?: Resolver<Maybe<ResolversTypes['DecisionConnection']>, ParentType, ContextType, RequireFields<QueryDecisionsArgs, 'first'>>;
  decision?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType, RequireFields<QueryDecisionArgs, 'id'>>;
  eventSeries?: Resolver<Maybe<ResolversTypes['EventSeriesConnection']>, ParentType, ContextType, RequireFields<QueryEventSeriesArgs, 'first'>>;
  eventSeriesByName?: Resolver<Maybe<ResolversTypes['EventSeries']>, ParentType, ContextType, RequireFields<QueryEventSeriesByNameArgs, 'name'>>;
  festivalCoverage?: Resolver<Maybe<ResolversTypes['FestivalCoverage']>, ParentType, ContextType, RequireFields<QueryFestivalCoverageArgs, 'from' | 'to'>>;
  eventParticipation?: Resolver<Maybe<ResolversTypes['EventParticipationReport']>, ParentType, ContextType, RequireFields<QueryEventParticipationArgs, 'from' | 'to' | 'types'>>;
  accolades?: Resolver<Maybe<ResolversTypes['AccoladeConnection']>, ParentType, ContextType, RequireFields<QueryAccoladesArgs, 'first'>>;
  accolade?: Resolver<Maybe<ResolversTypes['Accolade']>, ParentType, ContextType, RequireFields<QueryAccoladeArgs, 'id'>>;
  boothExchanges?: Resolver<Maybe<ResolversTypes['BoothExchangeConnection']>, ParentType, ContextType, RequireFields<QueryBoothExchangesArgs, 'first'>>;
  boothExchange?: Resolver<Maybe<ResolversTypes['BoothExchange']>, ParentType, ContextType, RequireFields<QueryBoothExchangeArgs, 'id'>>;
  boothExchangeBalance?: Resolver<Maybe<Array<ResolversTypes['BoothExchangeBalance']>>, ParentType, ContextType, Partial<QueryBoothExchangeBalanceArgs>>;
  booths?: Resolver<Maybe<ResolversTypes['BoothConnection']>, ParentType, ContextType, RequireFields<QueryBoothsArgs, 'first'>>;
  booth?: Resolver<Maybe<ResolversTypes['Booth']>, ParentType, ContextType, RequireFields<QueryBoothArgs, 'id'>>;
  meetingSlots?: Resolver<Maybe<ResolversTypes['MeetingSlotConnection']>, ParentType, ContextType, RequireFields<QueryMeetingSlotsArgs, 'first'>>;
  meetingSlot?: Resolver<Maybe<ResolversTypes['MeetingSlot']>, ParentType, ContextType, RequireFields<QueryMeetingSlotArgs, 'id'>>;
  meetings?: Resolver<Maybe<ResolversTypes['MeetingConnection']>, ParentType, ContextType, RequireFields<QueryMeetingsArgs, 'first'>>;
  meeting?: Resolver<Maybe<ResolversTypes['Meeting']>, ParentType, ContextType, RequireFields<QueryMeetingArgs, 'id'>>;
  participationCalls?: Resolver<Maybe<ResolversTypes['ParticipationCallConnection']>, ParentType, ContextType, RequireFields<QueryParticipationCallsArgs, 'first'>>;
  participationCall?: Resolver<Maybe<ResolversTypes['ParticipationCall']>, ParentType, ContextType, RequireFields<QueryParticipationCallArgs, 'id'>>;
  participations?: Resolver<Maybe<ResolversTypes['ParticipationConnection']>, ParentType, ContextType, RequireFields<QueryParticipationsArgs, 'first'>>;
  participation?: Resolver<Maybe<ResolversTypes['Participation']>, ParentType, ContextType, RequireFields<QueryParticipationArgs, 'id'>>;
  productUnveilings?: Resolver<Maybe<ResolversTypes['ProductUnveilingConnection']>, ParentType, ContextType, RequireFields<QueryProductUnveilingsArgs, 'first'>>;
  productUnveiling?: Resolver<Maybe<ResolversTypes['ProductUnveiling']>, ParentType, ContextType, RequireFields<QueryProductUnveilingArgs, 'id'>>;
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
  accolades?: Resolver<ResolversTypes['AccoladeConnection'], ParentType, ContextType, RequireFields<EventAccoladesArgs, 'first'>>;
  boothExchanges?: Resolver<ResolversTypes['BoothExchangeConnection'], ParentType, ContextType, RequireFields<EventBoothExchangesArgs, 'first'>>;
  booths?: Resolver<ResolversTypes['BoothConnection'], ParentType, ContextType, RequireFields<EventBoothsArgs, 'first'>>;
  history?: Resolver<Maybe<ResolversTypes['RecordActionConnection']>, ParentType, ContextType, RequireFields<EventHistoryArgs, 'first'>>;
  meetingSlots?: Resolver<ResolversTypes['MeetingSlotConnection'], ParentType, ContextType, RequireFields<EventMeetingSlotsArgs, 'first'>>;
  meeting?: Resolver<Maybe<ResolversTypes['Meeting']>, ParentType, ContextType>;
  participationCalls?: Resolver<ResolversTypes['ParticipationCallConnection'], ParentType, ContextType, RequireFields<EventParticipationCallsArgs, 'first'>>;
  participationRecords?: Resolver<ResolversTypes['ParticipationConnection'], ParentType, ContextType, RequireFields<EventParticipationRecordsArgs, 'first'>>;
  productUnveilings?: Resolver<ResolversTypes['ProductUnveilingConnection'], ParentType, ContextType, RequireFields<EventProductUnveilingsArgs, 'first'>>;
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
  progress?: Resolver<Maybe<ResolversTypes['DecisionProgress']>, ParentType, ContextType>;
  completedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  history?: Resolver<Maybe<ResolversTypes['RecordActionConnection']>, ParentType, ContextType, RequireFields<DecisionHistoryArgs, 'first'>>;
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
  accolades?: Resolver<Maybe<ResolversTypes['AccoladeConnection']>, ParentType, ContextType, RequireFields<InstitutionAccoladesArgs, 'first'>>;
  booths?: Resolver<Maybe<ResolversTypes['BoothConnection']>, ParentType, ContextType, RequireFields<InstitutionBoothsArgs, 'first'>>;
  meetingSlots?: Resolver<Maybe<ResolversTypes['MeetingSlotConnection']>, ParentType, ContextType, RequireFields<InstitutionMeetingSlotsArgs, 'first'>>;
  participationRecords?: Resolver<Maybe<ResolversTypes['ParticipationConnection']>, ParentType, ContextType, RequireFields<InstitutionParticipationRecordsArgs, 'first'>>;
  productUnveilings?: Resolver<Maybe<ResolversTypes['ProductUnveilingConnection']>, ParentType, ContextType, RequireFields<InstitutionProductUnveilingsArgs, 'first'>>;
};

export type BodyResolvers<ContextType = EventsContext, ParentType extends ResolversParentTypes['Body'] = ResolversParentTypes['Body'], FederationReferenceType extends FederationReferenceTypes['Body'] = FederationReferenceTypes['Body']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Body']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  meetings?: Resolver<Maybe<ResolversTypes['EventConnection']>, ParentType, ContextType, RequireFields<BodyMeetingsArgs, 'first'>>;
  decisions?: Resolver<Maybe<ResolversTypes['DecisionConnection']>, ParentType, ContextType, RequireFields<BodyDecisionsArgs, 'first'>>;
};

export type ProjectResolvers<ContextType = EventsContext, ParentType extends ResolversParentTypes['Project'] = ResolversParentTypes['Project'], FederationReferenceType extends FederationReferenceTypes['Project'] = FederationReferenceTypes['Project']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Project']> | FederationReferenceType, FederationReferenceType, ContextType>;
  nodeKey?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  decisions?: Resolver<Maybe<ResolversTypes['DecisionConnection']>, ParentType, ContextType, RequireFields<ProjectDecisionsArgs, 'first'>>;
};

export type PlatformResolvers<ContextType = EventsContext, ParentType extends ResolversParentTypes['Platform'] = ResolversParentTypes['Platform'], FederationReferenceType extends FederationReferenceTypes['Platform'] = FederationReferenceTypes['Platform']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Platform']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  events?: Resolver<Maybe<ResolversTypes['EventConnection']>, ParentType, ContextType, RequireFields<PlatformEventsArgs, 'first'>>;
};

export type MutationResolvers<ContextType = EventsContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  accoladeCreate?: Resolver<Maybe<ResolversTypes['AccoladePayload']>, ParentType, ContextType, RequireFields<MutationAccoladeCreateArgs, 'input'>>;
  accoladeRevise?: Resolver<Maybe<ResolversTypes['AccoladePayload']>, ParentType, ContextType, RequireFields<MutationAccoladeReviseArgs, 'input'>>;
  accoladeWithdraw?: Resolver<Maybe<ResolversTypes['AccoladePayload']>, ParentType, ContextType, RequireFields<MutationAccoladeWithdrawArgs, 'input'>>;
  boothExchangePropose?: Resolver<Maybe<ResolversTypes['BoothExchangePayload']>, ParentType, ContextType, RequireFields<MutationBoothExchangeProposeArgs, 'input'>>;
  boothExchangeAccept?: Resolver<Maybe<ResolversTypes['BoothExchangePayload']>, ParentType, ContextType, RequireFields<MutationBoothExchangeAcceptArgs, 'input'>>;
  boothExchangeDecline?: Resolver<Maybe<ResolversTypes['BoothExchangePayload']>, ParentType, ContextType, RequireFields<MutationBoothExchangeDeclineArgs, 'input'>>;
  boothExchangeAssignBooth?: Resolver<Maybe<ResolversTypes['BoothExchangePayload']>, ParentType, ContextType, RequireFields<MutationBoothExchangeAssignBoothArgs, 'input'>>;
  boothExchangeConfirmLeg?: Resolver<Maybe<ResolversTypes['BoothExchangePayload']>, ParentType, ContextType, RequireFields<MutationBoothExchangeConfirmLegArgs, 'input'>>;
  boothCreate?: Resolver<Maybe<ResolversTypes['BoothPayload']>, ParentType, ContextType, RequireFields<MutationBoothCreateArgs, 'input'>>;
  boothRevise?: Resolver<Maybe<ResolversTypes['BoothPayload']>, ParentType, ContextType, RequireFields<MutationBoothReviseArgs, 'input'>>;
  boothAssignExhibitor?: Resolver<Maybe<ResolversTypes['BoothPayload']>, ParentType, ContextType, RequireFields<MutationBoothAssignExhibitorArgs, 'input'>>;
  boothWithdraw?: Resolver<Maybe<ResolversTypes['BoothPayload']>, ParentType, ContextType, RequireFields<MutationBoothWithdrawArgs, 'input'>>;
  decisionRecord?: Resolver<Maybe<ResolversTypes['DecisionPayload']>, ParentType, ContextType, RequireFields<MutationDecisionRecordArgs, 'input'>>;
  decisionRevise?: Resolver<Maybe<ResolversTypes['DecisionPayload']>, ParentType, ContextType, RequireFields<MutationDecisionReviseArgs, 'input'>>;
  decisionReport?: Resolver<Maybe<ResolversTypes['DecisionPayload']>, ParentType, ContextType, RequireFields<MutationDecisionReportArgs, 'input'>>;
  decisionComplete?: Resolver<Maybe<ResolversTypes['DecisionPayload']>, ParentType, ContextType, RequireFields<MutationDecisionCompleteArgs, 'input'>>;
  decisionReopen?: Resolver<Maybe<ResolversTypes['DecisionPayload']>, ParentType, ContextType, RequireFields<MutationDecisionReopenArgs, 'input'>>;
  eventCreate?: Resolver<Maybe<ResolversTypes['EventPayload']>, ParentType, ContextType, RequireFields<MutationEventCreateArgs, 'input'>>;
  eventRevise?: Resolver<Maybe<ResolversTypes['EventPayload']>, ParentType, ContextType, RequireFields<MutationEventReviseArgs, 'input'>>;
  eventConfirm?: Resolver<Maybe<ResolversTypes['EventPayload']>, ParentType, ContextType, RequireFields<MutationEventConfirmArgs, 'input'>>;
  eventPostpone?: Resolver<Maybe<ResolversTypes['EventPayload']>, ParentType, ContextType, RequireFields<MutationEventPostponeArgs, 'input'>>;
  eventCancel?: Resolver<Maybe<ResolversTypes['EventPayload']>, ParentType, ContextType, RequireFields<MutationEventCancelArgs, 'input'>>;
  meetingSlotPropose?: Resolver<Maybe<ResolversTypes['MeetingSlotPayload']>, ParentType, ContextType, RequireFields<MutationMeetingSlotProposeArgs, 'input'>>;
  meetingSlotConfirm?: Resolver<Maybe<ResolversTypes['MeetingSlotPayload']>, ParentType, ContextType, RequireFields<MutationMeetingSlotConfirmArgs, 'input'>>;
  meetingSlotHold?: Resolver<Maybe<ResolversTypes['MeetingSlotPayload']>, ParentType, ContextType, RequireFields<MutationMeetingSlotHoldArgs, 'input'>>;
  meetingSlotCancel?: Resolver<Maybe<ResolversTypes['MeetingSlotPayload']>, ParentType, ContextType, RequireFields<MutationMeetingSlotCancelArgs, 'input'>>;
  meetingOpen?: Resolver<Maybe<ResolversTypes['MeetingPayload']>, ParentType, ContextType, RequireFields<MutationMeetingOpenArgs, 'input'>>;
  meetingSetAgenda?: Resolver<Maybe<ResolversTypes['MeetingPayload']>, ParentType, ContextType, RequireFields<MutationMeetingSetAgendaArgs, 'input'>>;
  meetingSetParticipants?: Resolver<Maybe<ResolversTypes['MeetingPayload']>, ParentType, ContextType, RequireFields<MutationMeetingSetParticipantsArgs, 'input'>>;
  meetingDraftMinutes?: Resolver<Maybe<ResolversTypes['MeetingPayload']>, ParentType, ContextType, RequireFields<MutationMeetingDraftMinutesArgs, 'input'>>;
  meetingAdoptMinutes?: Resolver<Maybe<ResolversTypes['MeetingPayload']>, ParentType, ContextType, RequireFields<MutationMeetingAdoptMinutesArgs, 'input'>>;
  participationCallOpen?: Resolver<Maybe<ResolversTypes['ParticipationCallPayload']>, ParentType, ContextType, RequireFields<MutationParticipationCallOpenArgs, 'input'>>;
  participationCallClose?: Resolver<Maybe<ResolversTypes['ParticipationCallPayload']>, ParentType, ContextType, RequireFields<MutationParticipationCallCloseArgs, 'input'>>;
  participationApply?: Resolver<Maybe<ResolversTypes['ParticipationPayload']>, ParentType, ContextType, RequireFields<MutationParticipationApplyArgs, 'input'>>;
  participationRecord?: Resolver<Maybe<ResolversTypes['ParticipationPayload']>, ParentType, ContextType, RequireFields<MutationParticipationRecordArgs, 'input'>>;
  participationRevise?: Resolver<Maybe<ResolversTypes['ParticipationPayload']>, ParentType, ContextType, RequireFields<MutationParticipationReviseArgs, 'input'>>;
  participationAccept?: Resolver<Maybe<ResolversTypes['ParticipationPayload']>, ParentType, ContextType, RequireFields<MutationParticipationAcceptArgs, 'input'>>;
  participationDecline?: Resolver<Maybe<ResolversTypes['ParticipationPayload']>, ParentType, ContextType, RequireFields<MutationParticipationDeclineArgs, 'input'>>;
  participationWithdraw?: Resolver<Maybe<ResolversTypes['ParticipationPayload']>, ParentType, ContextType, RequireFields<MutationParticipationWithdrawArgs, 'input'>>;
  participationComplete?: Resolver<Maybe<ResolversTypes['ParticipationPayload']>, ParentType, ContextType, RequireFields<MutationParticipationCompleteArgs, 'input'>>;
  productUnveilingCreate?: Resolver<Maybe<ResolversTypes['ProductUnveilingPayload']>, ParentType, ContextType, RequireFields<MutationProductUnveilingCreateArgs, 'input'>>;
  productUnveilingRevise?: Resolver<Maybe<ResolversTypes['ProductUnveilingPayload']>, ParentType, ContextType, RequireFields<MutationProductUnveilingReviseArgs, 'input'>>;
  productUnveilingWithdraw?: Resolver<Maybe<ResolversTypes['ProductUnveilingPayload']>, ParentType, ContextType, RequireFields<MutationProductUnveilingWithdrawArgs, 'input'>>;
};

export type TechnologyOfferResolvers<ContextType = EventsContext, ParentType extends ResolversParentTypes['TechnologyOffer'] = ResolversParentTypes['TechnologyOffer'], FederationReferenceType extends FederationReferenceTypes['TechnologyOffer'] = FederationReferenceTypes['TechnologyOffer']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['TechnologyOffer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  accolades?: Resolver<Maybe<ResolversTypes['AccoladeConnection']>, ParentType, ContextType, RequireFields<TechnologyOfferAccoladesArgs, 'first'>>;
  nodeKey?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  productUnveilings?: Resolver<Maybe<ResolversTypes['ProductUnveilingConnection']>, ParentType, ContextType, RequireFields<TechnologyOfferProductUnveilingsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AccoladeResolvers<ContextType = EventsContext, ParentType extends ResolversParentTypes['Accolade'] = ResolversParentTypes['Accolade'], FederationReferenceType extends FederationReferenceTypes['Accolade'] = FederationReferenceTypes['Accolade']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Accolade']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nodeKey?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType, Partial<AccoladeNameArgs>>;
  rank?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  awardedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  wonOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  institution?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  offer?: Resolver<Maybe<ResolversTypes['TechnologyOffer']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  history?: Resolver<Maybe<ResolversTypes['RecordActionConnection']>, ParentType, ContextType, RequireFields<AccoladeHistoryArgs, 'first'>>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AccoladeConnectionResolvers<ContextType = EventsContext, ParentType extends ResolversParentTypes['AccoladeConnection'] = ResolversParentTypes['AccoladeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AccoladeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Accolade']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AccoladeEdgeResolvers<ContextType = EventsContext, ParentType extends ResolversParentTypes['AccoladeEdge'] = ResolversParentTypes['AccoladeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Accolade'], ParentType, ContextType>;
};

export type AccoladePayloadResolvers<ContextType = EventsContext, ParentType extends ResolversParentTypes['AccoladePayload'] = ResolversParentTypes['AccoladePayload']> = {
  accolade?: Resolver<Maybe<ResolversTypes['Accolade']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['EventUserError']>, ParentType, ContextType>;
};

export type BoothExchangeResolvers<ContextType = EventsContext, ParentType extends ResolversParentTypes['BoothExchange'] = ResolversParentTypes['BoothExchange'], FederationReferenceType extends FederationReferenceTypes['BoothExchange'] = FederationReferenceTypes['BoothExchange']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['BoothExchange']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nodeKey?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['BoothExchangeState'], ParentType, ContextType>;
  legs?: Resolver<Array<ResolversTypes['BoothExchangeLeg']>, ParentType, ContextType>;
  proposedBy?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
  proposedTo?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
  proposedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  acceptedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<Maybe<ResolversTypes['RecordActionConnection']>, ParentType, ContextType, RequireFields<BoothExchangeHistoryArgs, 'first'>>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BoothExchangeLegResolvers<ContextType = EventsContext, ParentType extends ResolversParentTypes['BoothExchangeLeg'] = ResolversParentTypes['BoothExchangeLeg']> = {
  host?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
  guest?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  booth?: Resolver<Maybe<ResolversTypes['Booth']>, ParentType, ContextType>;
  confirmedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  remark?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type BoothExchangeBalanceResolvers<ContextType = EventsContext, ParentType extends ResolversParentTypes['BoothExchangeBalance'] = ResolversParentTypes['BoothExchangeBalance']> = {
  country?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
  given?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  received?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  toGive?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  toReceive?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  balance?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BoothExchangeConnectionResolvers<ContextType = EventsContext, ParentType extends ResolversParentTypes['BoothExchangeConnection'] = ResolversParentTypes['BoothExchangeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['BoothExchangeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['BoothExchange']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BoothExchangeEdgeResolvers<ContextType = EventsContext, ParentType extends ResolversParentTypes['BoothExchangeEdge'] = ResolversParentTypes['BoothExchangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['BoothExchange'], ParentType, ContextType>;
};

export type BoothExchangePayloadResolvers<ContextType = EventsContext, ParentType extends ResolversParentTypes['BoothExchangePayload'] = ResolversParentTypes['BoothExchangePayload']> = {
  boothExchange?: Resolver<Maybe<ResolversTypes['BoothExchange']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['EventUserError']>, ParentType, ContextType>;
};

export type BoothResolvers<ContextType = EventsContext, ParentType extends ResolversParentTypes['Booth'] = ResolversParentTypes['Booth'], FederationReferenceType extends FederationReferenceTypes['Booth'] = FederationReferenceTypes['Booth']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Booth']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nodeKey?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  hostCountry?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hall?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  areaSquareMetres?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  guestCountry?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  exhibitor?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType>;
  exchange?: Resolver<Maybe<ResolversTypes['BoothExchange']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<Maybe<ResolversTypes['RecordActionConnection']>, ParentType, ContextType, RequireFields<BoothHistoryArgs, 'first'>>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BoothConnectionResolvers<ContextType = EventsContext, ParentType extends ResolversParentTypes['BoothConnection'] = ResolversParentTypes['BoothConnection']> = {
  edges?: Resolver<Array<ResolversTypes['BoothEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Booth']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BoothEdgeResolvers<ContextType = EventsContext, ParentType extends ResolversParentTypes['BoothEdge'] = ResolversParentTypes['BoothEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Booth'], ParentType, ContextType>;
};

export type BoothPayloadResolvers<ContextType = EventsContext, ParentType extends ResolversParentTypes['BoothPayload'] = ResolversParentTypes['BoothPayload']> = {
  booth?: Resolver<Maybe<ResolversTypes['Booth']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['EventUserError']>, ParentType, ContextType>;
};

export type DecisionProgressResolvers<ContextType = EventsContext, ParentType extends ResolversParentTypes['DecisionProgress'] = ResolversParentTypes['DecisionProgress']> = {
  percent?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reportedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type DecisionPayloadResolvers<ContextType = EventsContext, ParentType extends ResolversParentTypes['DecisionPayload'] = ResolversParentTypes['DecisionPayload']> = {
  decision?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['EventUserError']>, ParentType, ContextType>;
};

export type EventPayloadResolvers<ContextType = EventsContext, ParentType extends ResolversParentTypes['EventPayload'] = ResolversParentTypes['EventPayload']> = {
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['EventUserError']>, ParentType, ContextType>;
};

export type EventUserErrorResolvers<ContextType = EventsContext, ParentType extends ResolversParentTypes['EventUserError'] = ResolversParentTypes['EventUserError']> = {
  code?: Resolver<ResolversTypes['EventUserErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TechnologyRequestResolvers<ContextType = EventsContext, ParentType extends ResolversParentTypes['TechnologyRequest'] = ResolversParentTypes['TechnologyRequest'], FederationReferenceType extends FederationReferenceTypes['TechnologyRequest'] = FederationReferenceTypes['TechnologyRequest']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['TechnologyRequest']> | FederationReferenceType, FederationReferenceType, ContextType>;
  nodeKey?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ExpressionOfInterestResolvers<ContextType = EventsContext, ParentType extends ResolversParentTypes['ExpressionOfInterest'] = ResolversParentTypes['ExpressionOfInterest']> = {
  nodeKey?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MeetingSlotResolvers<ContextType = EventsContext, ParentType extends ResolversParentTypes['MeetingSlot'] = ResolversParentTypes['MeetingSlot'], FederationReferenceType extends FederationReferenceTypes['MeetingSlot'] = FederationReferenceTypes['MeetingSlot']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['MeetingSlot']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nodeKey?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['MeetingSlotState'], ParentType, ContextType>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  parties?: Resolver<Array<Maybe<ResolversTypes['Institution']>>, ParentType, ContextType>;
  agreedBy?: Resolver<Array<Maybe<ResolversTypes['Institution']>>, ParentType, ContextType>;
  about?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  startsLocally?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  endsLocally?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  table?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<Maybe<ResolversTypes['RecordActionConnection']>, ParentType, ContextType, RequireFields<MeetingSlotHistoryArgs, 'first'>>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MeetingSlotConnectionResolvers<ContextType = EventsContext, ParentType extends ResolversParentTypes['MeetingSlotConnection'] = ResolversParentTypes['MeetingSlotConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MeetingSlotEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['MeetingSlot']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MeetingSlotEdgeResolvers<ContextType = EventsContext, ParentType extends ResolversParentTypes['MeetingSlotEdge'] = ResolversParentTypes['MeetingSlotEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MeetingSlot'], ParentType, ContextType>;
};

export type MeetingSlotPayloadResolvers<ContextType = EventsContext, ParentType extends ResolversParentTypes['MeetingSlotPayload'] = ResolversParentTypes['MeetingSlotPayload']> = {
  meetingSlot?: Resolver<Maybe<ResolversTypes['MeetingSlot']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['EventUserError']>, ParentType, ContextType>;
};

export type MeetingResolvers<ContextType = EventsContext, ParentType extends ResolversParentTypes['Meeting'] = ResolversParentTypes['Meeting'], FederationReferenceType extends FederationReferenceTypes['Meeting'] = FederationReferenceTypes['Meeting']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Meeting']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nodeKey?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['MeetingState'], ParentType, ContextType>;
  agenda?: Resolver<Array<ResolversTypes['AgendaItem']>, ParentType, ContextType>;
  delegations?: Resolver<Array<ResolversTypes['MeetingDelegation']>, ParentType, ContextType>;
  participants?: Resolver<Maybe<Array<ResolversTypes['MeetingParticipant']>>, ParentType, ContextType>;
  minutes?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType, Partial<MeetingMinutesArgs>>;
  minutesUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  adoptedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  history?: Resolver<Maybe<ResolversTypes['RecordActionConnection']>, ParentType, ContextType, RequireFields<MeetingHistoryArgs, 'first'>>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgendaItemResolvers<ContextType = EventsContext, ParentType extends ResolversParentTypes['AgendaItem'] = ResolversParentTypes['AgendaItem']> = {
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  presentedByCountry?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
};

export type MeetingDelegationResolvers<ContextType = EventsContext, ParentType extends ResolversParentTypes['MeetingDelegation'] = ResolversParentTypes['MeetingDelegation']> = {
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MeetingParticipantResolvers<ContextType = EventsContext, ParentType extends ResolversParentTypes['MeetingParticipant'] = ResolversParentTypes['MeetingParticipant']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  institution?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType>;
};

export type MeetingConnectionResolvers<ContextType = EventsContext, ParentType extends ResolversParentTypes['MeetingConnection'] = ResolversParentTypes['MeetingConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MeetingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Meeting']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MeetingEdgeResolvers<ContextType = EventsContext, ParentType extends ResolversParentTypes['MeetingEdge'] = ResolversParentTypes['MeetingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Meeting'], ParentType, ContextType>;
};

export type MeetingPayloadResolvers<ContextType = EventsContext, ParentType extends ResolversParentTypes['MeetingPayload'] = ResolversParentTypes['MeetingPayload']> = {
  meeting?: Resolver<Maybe<ResolversTypes['Meeting']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['EventUserError']>, ParentType, ContextType>;
};

export type ParticipationCallResolvers<ContextType = EventsContext, ParentType extends ResolversParentTypes['ParticipationCall'] = ResolversParentTypes['ParticipationCall'], FederationReferenceType extends FederationReferenceTypes['ParticipationCall'] = FederationReferenceTypes['ParticipationCall']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ParticipationCall']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nodeKey?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType, Partial<ParticipationCallTextArgs>>;
  kinds?: Resolver<Array<ResolversTypes['ParticipationKind']>, ParentType, ContextType>;
  countries?: Resolver<Array<ResolversTypes['Country']>, ParentType, ContextType>;
  closesOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  places?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  facilitated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  open?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  history?: Resolver<Maybe<ResolversTypes['RecordActionConnection']>, ParentType, ContextType, RequireFields<ParticipationCallHistoryArgs, 'first'>>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ParticipationResolvers<ContextType = EventsContext, ParentType extends ResolversParentTypes['Participation'] = ResolversParentTypes['Participation'], FederationReferenceType extends FederationReferenceTypes['Participation'] = FederationReferenceTypes['Participation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Participation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nodeKey?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ParticipationState'], ParentType, ContextType>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  call?: Resolver<Maybe<ResolversTypes['ParticipationCall']>, ParentType, ContextType>;
  country?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
  institution?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ParticipationKind'], ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes['Count']>, ParentType, ContextType>;
  pavilion?: Resolver<Maybe<ResolversTypes['Pavilion']>, ParentType, ContextType>;
  facilitation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  members?: Resolver<Maybe<Array<ResolversTypes['DelegationMember']>>, ParentType, ContextType>;
  memberCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<Maybe<ResolversTypes['RecordActionConnection']>, ParentType, ContextType, RequireFields<ParticipationHistoryArgs, 'first'>>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PavilionResolvers<ContextType = EventsContext, ParentType extends ResolversParentTypes['Pavilion'] = ResolversParentTypes['Pavilion']> = {
  hall?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  areaSquareMetres?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type DelegationMemberResolvers<ContextType = EventsContext, ParentType extends ResolversParentTypes['DelegationMember'] = ResolversParentTypes['DelegationMember']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ParticipationCallConnectionResolvers<ContextType = EventsContext, ParentType extends ResolversParentTypes['ParticipationCallConnection'] = ResolversParentTypes['ParticipationCallConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ParticipationCallEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ParticipationCall']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ParticipationCallEdgeResolvers<ContextType = EventsContext, ParentType extends ResolversParentTypes['ParticipationCallEdge'] = ResolversParentTypes['ParticipationCallEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ParticipationCall'], ParentType, ContextType>;
};

export type ParticipationConnectionResolvers<ContextType = EventsContext, ParentType extends ResolversParentTypes['ParticipationConnection'] = ResolversParentTypes['ParticipationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ParticipationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Participation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ParticipationEdgeResolvers<ContextType = EventsContext, ParentType extends ResolversParentTypes['ParticipationEdge'] = ResolversParentTypes['ParticipationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Participation'], ParentType, ContextType>;
};

export type ParticipationCallPayloadResolvers<ContextType = EventsContext, ParentType extends ResolversParentTypes['ParticipationCallPayload'] = ResolversParentTypes['ParticipationCallPayload']> = {
  participationCall?: Resolver<Maybe<ResolversTypes['ParticipationCall']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['EventUserError']>, ParentType, ContextType>;
};

export type ParticipationPayloadResolvers<ContextType = EventsContext, ParentType extends ResolversParentTypes['ParticipationPayload'] = ResolversParentTypes['ParticipationPayload']> = {
  participation?: Resolver<Maybe<ResolversTypes['Participation']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['EventUserError']>, ParentType, ContextType>;
};

export type ProductUnveilingResolvers<ContextType = EventsContext, ParentType extends ResolversParentTypes['ProductUnveiling'] = ResolversParentTypes['ProductUnveiling'], FederationReferenceType extends FederationReferenceTypes['ProductUnveiling'] = FederationReferenceTypes['ProductUnveiling']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ProductUnveiling']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nodeKey?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType, Partial<ProductUnveilingNameArgs>>;
  description?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType, Partial<ProductUnveilingDescriptionArgs>>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  unveiledOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  institution?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  offer?: Resolver<Maybe<ResolversTypes['TechnologyOffer']>, ParentType, ContextType>;
  history?: Resolver<Maybe<ResolversTypes['RecordActionConnection']>, ParentType, ContextType, RequireFields<ProductUnveilingHistoryArgs, 'first'>>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProductUnveilingConnectionResolvers<ContextType = EventsContext, ParentType extends ResolversParentTypes['ProductUnveilingConnection'] = ResolversParentTypes['ProductUnveilingConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ProductUnveilingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ProductUnveiling']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProductUnveilingEdgeResolvers<ContextType = EventsContext, ParentType extends ResolversParentTypes['ProductUnveilingEdge'] = ResolversParentTypes['ProductUnveilingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ProductUnveiling'], ParentType, ContextType>;
};

export type ProductUnveilingPayloadResolvers<ContextType = EventsContext, ParentType extends ResolversParentTypes['ProductUnveilingPayload'] = ResolversParentTypes['ProductUnveilingPayload']> = {
  productUnveiling?: Resolver<Maybe<ResolversTypes['ProductUnveiling']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['EventUserError']>, ParentType, ContextType>;
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
  __resolveType: TypeResolveFn<'Event' | 'Decision' | 'TechnologyOffer' | 'Accolade' | 'BoothExchange' | 'Booth' | 'TechnologyRequest' | 'ExpressionOfInterest' | 'MeetingSlot' | 'Meeting' | 'ParticipationCall' | 'Participation' | 'ProductUnveiling', ParentType, ContextType>;
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
  Mutation?: MutationResolvers<ContextType>;
  TechnologyOffer?: TechnologyOfferResolvers<ContextType>;
  Accolade?: AccoladeResolvers<ContextType>;
  AccoladeConnection?: AccoladeConnectionResolvers<ContextType>;
  AccoladeEdge?: AccoladeEdgeResolvers<ContextType>;
  AccoladePayload?: AccoladePayloadResolvers<ContextType>;
  BoothExchange?: BoothExchangeResolvers<ContextType>;
  BoothExchangeLeg?: BoothExchangeLegResolvers<ContextType>;
  BoothExchangeBalance?: BoothExchangeBalanceResolvers<ContextType>;
  BoothExchangeConnection?: BoothExchangeConnectionResolvers<ContextType>;
  BoothExchangeEdge?: BoothExchangeEdgeResolvers<ContextType>;
  BoothExchangePayload?: BoothExchangePayloadResolvers<ContextType>;
  Booth?: BoothResolvers<ContextType>;
  BoothConnection?: BoothConnectionResolvers<ContextType>;
  BoothEdge?: BoothEdgeResolvers<ContextType>;
  BoothPayload?: BoothPayloadResolvers<ContextType>;
  DecisionProgress?: DecisionProgressResolvers<ContextType>;
  DecisionPayload?: DecisionPayloadResolvers<ContextType>;
  EventPayload?: EventPayloadResolvers<ContextType>;
  EventUserError?: EventUserErrorResolvers<ContextType>;
  TechnologyRequest?: TechnologyRequestResolvers<ContextType>;
  ExpressionOfInterest?: ExpressionOfInterestResolvers<ContextType>;
  MeetingSlot?: MeetingSlotResolvers<ContextType>;
  MeetingSlotConnection?: MeetingSlotConnectionResolvers<ContextType>;
  MeetingSlotEdge?: MeetingSlotEdgeResolvers<ContextType>;
  MeetingSlotPayload?: MeetingSlotPayloadResolvers<ContextType>;
  Meeting?: MeetingResolvers<ContextType>;
  AgendaItem?: AgendaItemResolvers<ContextType>;
  MeetingDelegation?: MeetingDelegationResolvers<ContextType>;
  MeetingParticipant?: MeetingParticipantResolvers<ContextType>;
  MeetingConnection?: MeetingConnectionResolvers<ContextType>;
  MeetingEdge?: MeetingEdgeResolvers<ContextType>;
  MeetingPayload?: MeetingPayloadResolvers<ContextType>;
  ParticipationCall?: ParticipationCallResolvers<ContextType>;
  Participation?: ParticipationResolvers<ContextType>;
  Pavilion?: PavilionResolvers<ContextType>;
  DelegationMember?: DelegationMemberResolvers<ContextType>;
  ParticipationCallConnection?: ParticipationCallConnectionResolvers<ContextType>;
  ParticipationCallEdge?: ParticipationCallEdgeResolvers<ContextType>;
  ParticipationConnection?: ParticipationConnectionResolvers<ContextType>;
  ParticipationEdge?: ParticipationEdgeResolvers<ContextType>;
  ParticipationCallPayload?: ParticipationCallPayloadResolvers<ContextType>;
  ParticipationPayload?: ParticipationPayloadResolvers<ContextType>;
  ProductUnveiling?: ProductUnveilingResolvers<ContextType>;
  ProductUnveilingConnection?: ProductUnveilingConnectionResolvers<ContextType>;
  ProductUnveilingEdge?: ProductUnveilingEdgeResolvers<ContextType>;
  ProductUnveilingPayload?: ProductUnveilingPayloadResolvers<ContextType>;
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

export type DirectiveResolvers<ContextType = EventsContext> = {
  cacheControl?: CacheControlDirectiveResolver<any, any, ContextType>;
};
