// Written by `npm run codegen` from schema.graphql; do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { InstitutionMapper, InstitutionLocationMapper, InstitutionRelationMapper, InstitutionConnectionMapper, InstitutionEdgeMapper, InstitutionFacetsMapper, AffiliationPartMapper, AffiliationCandidateMapper, InstitutionProblemMapper, InstitutionProblemConnectionMapper, ContactPointMapper, ContactPointConnectionMapper, ContactPointEdgeMapper, NominationMapper, NominationConnectionMapper, NominationEdgeMapper, ContactCoverageMapper, ContactCoverageMemberMapper, PersonnelExchangeCallMapper, PersonnelExchangeCallConnectionMapper, PersonnelExchangeCallEdgeMapper, PersonnelExchangeMapper, PersonnelExchangeConnectionMapper, PersonnelExchangeEdgeMapper, CapabilityMapper, CapabilityConnectionMapper, CapabilityEdgeMapper, CapabilityFacetsMapper, BodyCriterionMapper, InstitutionMembershipMapper, InstitutionMembershipConnectionMapper, InstitutionMembershipEdgeMapper, CooperationAreaMapper, CooperationAreaConnectionMapper, CooperationAreaEdgeMapper, AreaAssistanceMapper, PartnerProfileMapper, PartnerProfileConnectionMapper, PartnerProfileEdgeMapper, PartnerProfileEditionMapper, PartnerProfileTextMapper, PartnerProfileAreaMapper, AgreementMapper, NeedAssessmentMapper, DecisionMapper, BodyMapper, BodyMemberMapper, BodySeatMapper, TermOfReferenceMapper, BodyConnectionMapper, BodyEdgeMapper, SourceMapper, EventMapper, PlatformMapper, RecordActionConnectionMapper, RecordActionMapper, ActionAuthorMapper } from '../mappers.js';
import type { InstitutionsContext } from '../context.js';
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
  /** Ministries, universities, companies and other institutions, by name unless ordered otherwise or searched by text. */
  institutions: Maybe<InstitutionConnection>;
  /** One institution by its id, whatever its status. Null when there is none. */
  institution: Maybe<Institution>;
  /** Working groups, task forces, councils and other organs of the network and its members, by name unless ordered otherwise. */
  bodies: Maybe<BodyConnection>;
  /** One body by its id. Null when there is none. */
  body: Maybe<Body>;
  /** The institutions a free text means, such as the affiliation under the title of an article. Refused beyond 2,000 characters or 10 institutions. */
  resolveAffiliation: Maybe<AffiliationResolution>;
  /** What is wrong with the relations and the ids of institutions, by id of the institution. A page may be short while the list goes on. */
  institutionProblems: Maybe<InstitutionProblemConnection>;
  /** The contact points of bodies in countries, by country unless ordered otherwise. */
  contactPoints: Maybe<ContactPointConnection>;
  /** One contact point by its id. Null when there is none. */
  contactPoint: Maybe<ContactPoint>;
  /** What countries were asked to nominate contact persons for, earliest due first unless ordered otherwise. */
  nominations: Maybe<NominationConnection>;
  /** One nomination by its id. Null when there is none. */
  nomination: Maybe<Nomination>;
  /** Which members of a body have a contact point for it on a day, and which are late. Null when there is no such body. */
  contactCoverage: Maybe<ContactCoverage>;
  /** What institutions are able to do in technology and research, newest first unless ordered otherwise or searched by text. */
  capabilities: Maybe<CapabilityConnection>;
  /** One capability by its id, whatever its state. Null when there is none. */
  capability: Maybe<Capability>;
  /** Areas in which institutions want to work with other countries, by title unless ordered otherwise. */
  cooperationAreas: Maybe<CooperationAreaConnection>;
  /** One area of cooperation by its id, whatever its state. Null when there is none. */
  cooperationArea: Maybe<CooperationArea>;
  /** Which institutions are or were in technology parks, incubators, clusters and alliances, last begun first. */
  institutionMemberships: Maybe<InstitutionMembershipConnection>;
  /** One membership by its id. Null when there is none. */
  institutionMembership: Maybe<InstitutionMembership>;
  /** Profiles of partner countries and organisations, by country unless ordered otherwise. One without an edition is listed only for those who may write it. */
  partnerProfiles: Maybe<PartnerProfileConnection>;
  /** One profile by its id, whatever its state. Null when there is none, or when nothing of it was published and the reader may not write it. */
  partnerProfile: Maybe<PartnerProfile>;
  /** Calls by which institutions invite personnel, students and experts of others, newest first unless ordered otherwise. */
  personnelExchangeCalls: Maybe<PersonnelExchangeCallConnection>;
  /** One call by its id. Null when there is none. */
  personnelExchangeCall: Maybe<PersonnelExchangeCall>;
  /** Applications and stays that the reader may know of, last applied for first: those of the reader's institutions, for a moderator those of the country, for the secretariat and administrators all. */
  personnelExchanges: Maybe<PersonnelExchangeConnection>;
  /** One application or stay by its id. Null when there is none, or the reader may not know of it. */
  personnelExchange: Maybe<PersonnelExchange>;
};


/** What can be read. Lists come page by page, and hold what the reader may see. */
export type QueryInstitutionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  query?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<InstitutionFilter>;
  orderBy?: InputMaybe<InstitutionOrder>;
};


/** What can be read. Lists come page by page, and hold what the reader may see. */
export type QueryInstitutionArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read. Lists come page by page, and hold what the reader may see. */
export type QueryBodiesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<BodyFilter>;
  orderBy?: InputMaybe<BodyOrder>;
};


/** What can be read. Lists come page by page, and hold what the reader may see. */
export type QueryBodyArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read. Lists come page by page, and hold what the reader may see. */
export type QueryResolveAffiliationArgs = {
  text: Scalars['String']['input'];
  countryHint?: InputMaybe<Scalars['CountryCode']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be read. Lists come page by page, and hold what the reader may see. */
export type QueryInstitutionProblemsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  kinds?: InputMaybe<Array<InstitutionProblemKind>>;
};


/** What can be read. Lists come page by page, and hold what the reader may see. */
export type QueryContactPointsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ContactPointFilter>;
  orderBy?: InputMaybe<ContactPointOrder>;
};


/** What can be read. Lists come page by page, and hold what the reader may see. */
export type QueryContactPointArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read. Lists come page by page, and hold what the reader may see. */
export type QueryNominationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<NominationFilter>;
  orderBy?: InputMaybe<NominationOrder>;
};


/** What can be read. Lists come page by page, and hold what the reader may see. */
export type QueryNominationArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read. Lists come page by page, and hold what the reader may see. */
export type QueryContactCoverageArgs = {
  body: Scalars['ID']['input'];
  on?: InputMaybe<Scalars['Date']['input']>;
};


/** What can be read. Lists come page by page, and hold what the reader may see. */
export type QueryCapabilitiesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  query?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CapabilityFilter>;
  orderBy?: InputMaybe<CapabilityOrder>;
};


/** What can be read. Lists come page by page, and hold what the reader may see. */
export type QueryCapabilityArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read. Lists come page by page, and hold what the reader may see. */
export type QueryCooperationAreasArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CooperationAreaFilter>;
  orderBy?: InputMaybe<CooperationAreaOrder>;
};


/** What can be read. Lists come page by page, and hold what the reader may see. */
export type QueryCooperationAreaArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read. Lists come page by page, and hold what the reader may see. */
export type QueryInstitutionMembershipsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<InstitutionMembershipFilter>;
};


/** What can be read. Lists come page by page, and hold what the reader may see. */
export type QueryInstitutionMembershipArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read. Lists come page by page, and hold what the reader may see. */
export type QueryPartnerProfilesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PartnerProfileFilter>;
  orderBy?: InputMaybe<PartnerProfileOrder>;
};


/** What can be read. Lists come page by page, and hold what the reader may see. */
export type QueryPartnerProfileArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read. Lists come page by page, and hold what the reader may see. */
export type QueryPersonnelExchangeCallsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PersonnelExchangeCallFilter>;
  orderBy?: InputMaybe<PersonnelExchangeCallOrder>;
};


/** What can be read. Lists come page by page, and hold what the reader may see. */
export type QueryPersonnelExchangeCallArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read. Lists come page by page, and hold what the reader may see. */
export type QueryPersonnelExchangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PersonnelExchangeFilter>;
};


/** What can be read. Lists come page by page, and hold what the reader may see. */
export type QueryPersonnelExchangeArgs = {
  id: Scalars['ID']['input'];
};

/** An organisation that takes part in research, technology or its transfer: a ministry, a university, a company, a venue. */
export type Institution = Node & {
  __typename?: 'Institution';
  /** Identifies the institution in the whole network. */
  id: Scalars['ID']['output'];
  /** The id once more, by which Query.node finds out whether the record exists. */
  nodeKey: Scalars['ID']['output'];
  /** Its name in the reader's language where it has one there, else the name it is shown by; never an acronym or an alias. */
  name: Scalars['String']['output'];
  /** All names it is known by, the one it is shown by first. */
  names: Array<InstitutionName>;
  /** Its acronyms, for example ITU; empty when none is known. */
  acronyms: Array<Scalars['String']['output']>;
  /** What it is; several may hold at once. */
  types: Array<InstitutionType>;
  /** Whether it still exists. */
  status: InstitutionStatus;
  /** False when only the name is known, from a record that mentions it. */
  verified: Scalars['Boolean']['output'];
  /** Calendar year in which it was established. Null when it is not known. */
  established: Maybe<Scalars['Int']['output']>;
  /** Its pages on the web. */
  links: Array<InstitutionLink>;
  /** Internet domains that belong to it, for example itu.edu.tr. */
  domains: Array<Scalars['String']['output']>;
  /** Where it is; several for one with several sites. */
  locations: Array<InstitutionLocation>;
  /** Country of its first location. Null when it is not known. */
  country: Maybe<Country>;
  /** Institutions it belongs to, consists of, came from or went into: what its own source says, then, up to 200, what only the others' sources say. */
  relations: Array<InstitutionRelation>;
  /** The wholes it is part of, nearest first, at most 100; it is none of them, not even where the sources run in a circle. */
  ancestors: Array<Institution>;
  /** What became of it, nearest first, at most 100: through mergers and successors, and their successors. */
  successors: Array<Institution>;
  /** The active institution that stands in its place today. Null when it is active itself, when it has none, or when several share its place. */
  currentSuccessor: Maybe<Institution>;
  /** The record that stands in place of this one, which was found to be of the same institution. Null for a record that was not merged. */
  mergedInto: Maybe<Institution>;
  /** Records that were merged into this one, which are withdrawn, by name unless ordered otherwise. */
  mergedFrom: InstitutionConnection;
  /** Its ids in other registers, for example ISNI, Wikidata, GRID. */
  externalIds: Array<InstitutionExternalId>;
  /** Where the record came from. */
  source: Source;
  /** When the hub first stored it. */
  createdAt: Scalars['DateTime']['output'];
  /** When the hub last changed it. */
  updatedAt: Scalars['DateTime']['output'];
  /** Grows by one with every change. */
  version: Scalars['Int']['output'];
  /** What it is able to do in technology and research, newest first unless ordered otherwise. */
  capabilities: CapabilityConnection;
  /** Areas in which it wants to work with other countries, by title unless ordered otherwise. */
  cooperationAreas: CooperationAreaConnection;
  /** Where this record and the one it was merged into said different things, of which that one's stayed; empty for a record that was not merged. */
  mergeConflicts: Array<InstitutionMergeConflict>;
  /** Who did what to it at the hub, latest first. Null unless the reader may rewrite it. */
  history: Maybe<RecordActionConnection>;
  /** The parks, incubators, clusters and alliances it is or was in, last begun first. */
  memberships: InstitutionMembershipConnection;
  /** The institutions that are or were in it, as tenants of a park for example, last begun first. */
  members: InstitutionMembershipConnection;
  /** Its profile as a partner, unless that was withdrawn. Null when there is none that the reader may read. */
  partnerProfile: Maybe<PartnerProfile>;
  /** Its calls for personnel, students and experts of others, newest first unless ordered otherwise. */
  personnelExchangeCalls: PersonnelExchangeCallConnection;
};


/** An organisation that takes part in research, technology or its transfer: a ministry, a university, a company, a venue. */
export type InstitutionNameArgs = {
  prefer?: InputMaybe<Array<Scalars['LanguageTag']['input']>>;
};


/** An organisation that takes part in research, technology or its transfer: a ministry, a university, a company, a venue. */
export type InstitutionMergedFromArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<InstitutionOrder>;
};


/** An organisation that takes part in research, technology or its transfer: a ministry, a university, a company, a venue. */
export type InstitutionCapabilitiesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CapabilityFilter>;
  orderBy?: InputMaybe<CapabilityOrder>;
};


/** An organisation that takes part in research, technology or its transfer: a ministry, a university, a company, a venue. */
export type InstitutionCooperationAreasArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CooperationAreaFilter>;
  orderBy?: InputMaybe<CooperationAreaOrder>;
};


/** An organisation that takes part in research, technology or its transfer: a ministry, a university, a company, a venue. */
export type InstitutionHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** An organisation that takes part in research, technology or its transfer: a ministry, a university, a company, a venue. */
export type InstitutionMembershipsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<InstitutionMembershipFilter>;
};


/** An organisation that takes part in research, technology or its transfer: a ministry, a university, a company, a venue. */
export type InstitutionMembersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<InstitutionMembershipFilter>;
};


/** An organisation that takes part in research, technology or its transfer: a ministry, a university, a company, a venue. */
export type InstitutionPersonnelExchangeCallsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PersonnelExchangeCallFilter>;
  orderBy?: InputMaybe<PersonnelExchangeCallOrder>;
};

/** A name of an institution. */
export type InstitutionName = {
  __typename?: 'InstitutionName';
  /** The name itself. */
  value: Scalars['String']['output'];
  /** Language of the name; und where the source does not tell. */
  language: Scalars['LanguageTag']['output'];
  /** What kind of name it is; several may hold at once. */
  kinds: Array<InstitutionNameKind>;
};

/** A page of an institution on the web. */
export type InstitutionLink = {
  __typename?: 'InstitutionLink';
  /** Whose page it is. */
  kind: InstitutionLinkKind;
  /** Address of the page. */
  url: Scalars['URL']['output'];
};

/** A place where an institution is. */
export type InstitutionLocation = {
  __typename?: 'InstitutionLocation';
  /** Number of the place in GeoNames. Null when it is not known. */
  geoNamesId: Maybe<Scalars['Int']['output']>;
  /** Name of the city or settlement. Null when only the country is known. */
  place: Maybe<Scalars['String']['output']>;
  /** Country of the place. Null when it is not known. */
  country: Maybe<Country>;
  /** Name of the first-level division of the country, for example a province. Null when it is not known. */
  subdivision: Maybe<Scalars['String']['output']>;
  /** The place on the map. Null when it is not known. */
  point: Maybe<GeoPoint>;
};

/** How an institution is related to another, seen from this one. */
export type InstitutionRelation = {
  __typename?: 'InstitutionRelation';
  /** What the other institution is to this one. */
  kind: InstitutionRelationKind;
  /** Name of the other institution as the source gives it. */
  label: Scalars['String']['output'];
  /** The other institution. Null when the hub has no record of it. */
  institution: Maybe<Institution>;
  /** True when only the other institution's record says so, of which this is the other side. */
  derived: Scalars['Boolean']['output'];
};

/** What a free text about institutions was found to mean. */
export type AffiliationResolution = {
  __typename?: 'AffiliationResolution';
  /** What names one institution each, in the order of the text; at most 10. */
  parts: Array<AffiliationPart>;
};

/** A part of an affiliation text that names one institution. */
export type AffiliationPart = {
  __typename?: 'AffiliationPart';
  /** The part as it was written. */
  text: Scalars['String']['output'];
  /** The country the part names. Null when it names none. */
  country: Maybe<Country>;
  /** The candidate that is meant. Null where none fits well enough, or several fit equally well. */
  chosen: Maybe<AffiliationCandidate>;
  /** Institutions that may be meant, best first; empty when there are none. */
  candidates: Array<AffiliationCandidate>;
};

/** An institution that an affiliation text may mean. */
export type AffiliationCandidate = {
  __typename?: 'AffiliationCandidate';
  /** The institution. */
  institution: Institution;
  /** How well it fits, 0 to 1. It compares the candidates of one text; whether to believe the best is told by chosen. */
  score: Scalars['Float']['output'];
  /** The name that was found in the text. */
  matchedName: InstitutionName;
  /** Where in the text it was found. */
  matchedText: Scalars['String']['output'];
  /** What speaks for it, and against it. */
  reasons: Array<AffiliationReason>;
};

/** What speaks for or against a candidate of an affiliation. Values may be added. */
export type AffiliationReason =
  /** A name of it is written out. */
  | 'NAME'
  /** A name of it is written with words cut short. */
  | 'ABBREVIATED_NAME'
  /** A name of it is written with other letters, as by a slip of the pen. */
  | 'MISSPELT_NAME'
  /** Only some words of a name of it are written. */
  | 'PART_OF_NAME'
  /** Its initials are written. */
  | 'ACRONYM'
  /** The place where it is is written. */
  | 'PLACE'
  /** It is in the country that is written or was given. */
  | 'COUNTRY'
  /** It is in another country than the one that is written or was given. */
  | 'OTHER_COUNTRY'
  /** The hub knows only its name, from a record that mentions it. */
  | 'MENTION_ONLY';

/** What is wrong with a record of an institution. */
export type InstitutionProblem = {
  __typename?: 'InstitutionProblem';
  /** What kind of problem it is. */
  kind: InstitutionProblemKind;
  /** The institution whose record has it. */
  institution: Institution;
  /** The problem in words, with the ids at fault. */
  detail: Scalars['String']['output'];
};

/** What can be wrong with a record of an institution. Values may be added. */
export type InstitutionProblemKind =
  /** A relation leads to a record the hub does not have. */
  | 'DANGLING_RELATION'
  /** It belongs to itself, through the institutions it belongs to. Reported once for each circle, at the lowest id in it. */
  | 'HIERARCHY_CYCLE'
  /** It is its own successor, through its successors. Reported once for each circle, at the lowest id in it. */
  | 'SUCCESSION_CYCLE'
  /** An id of another register has a wrong check digit, or not the form of that register. */
  | 'BROKEN_EXTERNAL_ID';

/** A page of problems of institutions. */
export type InstitutionProblemConnection = {
  __typename?: 'InstitutionProblemConnection';
  /** The problems of this page with their cursors. */
  edges: Array<InstitutionProblemEdge>;
  /** The problems of this page. */
  nodes: Array<InstitutionProblem>;
  /** Where this page stands. */
  pageInfo: PageInfo;
};

/** A problem of an institution and its place in the list. */
export type InstitutionProblemEdge = {
  __typename?: 'InstitutionProblemEdge';
  /** Place of the problem, for the argument after. */
  cursor: Scalars['String']['output'];
  /** The problem. */
  node: InstitutionProblem;
};

/** The ids of an institution in one other register. */
export type InstitutionExternalId = {
  __typename?: 'InstitutionExternalId';
  /** Name of the register, for example isni, wikidata, grid, fundref. */
  scheme: Scalars['String']['output'];
  /** The id the register prefers. Null when it prefers none. */
  preferred: Maybe<Scalars['String']['output']>;
  /** All ids the institution has there. */
  all: Array<Scalars['String']['output']>;
};

/** What an institution is. The first nine are those of the Research Organization Registry. Values may be added. */
export type InstitutionType =
  /** It teaches: a university, a school. */
  | 'EDUCATION'
  /** It funds research. */
  | 'FUNDER'
  /** It cares for the sick: a hospital, a clinic. */
  | 'HEALTHCARE'
  /** It works for profit. */
  | 'COMPANY'
  /** It keeps documents or objects: an archive, a library, a museum. */
  | 'ARCHIVE'
  /** It works for a cause, not for profit. */
  | 'NONPROFIT'
  /** Part of a government. */
  | 'GOVERNMENT'
  /** Equipment or buildings for research that others use as well. */
  | 'FACILITY'
  /** Something else. */
  | 'OTHER'
  /** A ministry. */
  | 'MINISTRY'
  /** A public agency below a ministry. */
  | 'AGENCY'
  /** A university. */
  | 'UNIVERSITY'
  /** A centre or institute for research. */
  | 'RESEARCH_CENTRE'
  /** A science or technology park. */
  | 'TECHNOLOGY_PARK'
  /** It houses and helps young companies. */
  | 'INCUBATOR'
  /** It leads young companies through a programme with an end. */
  | 'ACCELERATOR'
  /** Companies and institutes of one branch that work together. */
  | 'CLUSTER'
  /** The office through which a research institution gives away its technology. */
  | 'TECHNOLOGY_TRANSFER_OFFICE'
  /** A young company with a new product. */
  | 'STARTUP'
  /** A company that its country has recognised as knowledge-based. */
  | 'KNOWLEDGE_BASED_COMPANY'
  /** An organisation whose members are states. */
  | 'INTERNATIONAL_ORGANIZATION'
  /** An association or syndicate of companies of one branch. */
  | 'INDUSTRY_ASSOCIATION'
  /** A place where exhibitions and meetings are held. */
  | 'VENUE';

/** Whether an institution still exists. Values may be added. */
export type InstitutionStatus =
  /** It exists. */
  | 'ACTIVE'
  /** It has ended, or went into another. */
  | 'INACTIVE'
  /** Its record was created in error; another may stand in its place. */
  | 'WITHDRAWN';

/** Kind of a name. Values may be added. */
export type InstitutionNameKind =
  /** The name it is shown by. */
  | 'DISPLAY'
  /** An official name, in one of its languages. */
  | 'LABEL'
  /** Another name in use, or a former one. */
  | 'ALIAS'
  /** Its initials or another abbreviation. */
  | 'ACRONYM';

/** Whose page a link leads to. Values may be added. */
export type InstitutionLinkKind =
  /** The institution's own. */
  | 'WEBSITE'
  /** Wikipedia's article about it. */
  | 'WIKIPEDIA';

/** What another institution is to the one at hand. Values may be added. */
export type InstitutionRelationKind =
  /** The other one is the whole that this one belongs to. */
  | 'PARENT'
  /** The other one is a part of this one. */
  | 'CHILD'
  /** The two are connected in some other way. */
  | 'RELATED'
  /** The other one is what this one was before. */
  | 'PREDECESSOR'
  /** The other one is what became of this one. */
  | 'SUCCESSOR';

/** Orders of a list of institutions. Values may be added. */
export type InstitutionOrder =
  /** By the name it is shown by, A to Z. */
  | 'NAME'
  /** Last established first; those without a year last. */
  | 'ESTABLISHED'
  /** Best match of the query first; only together with a query. */
  | 'RELEVANCE';

/** Conditions on institutions; those given must all hold, and of a list one value is enough. */
export type InstitutionFilter = {
  /** Countries of the first location. */
  countries?: InputMaybe<Array<Scalars['CountryCode']['input']>>;
  /** What the institution is. */
  types?: InputMaybe<Array<InstitutionType>>;
  /** Statuses; without it, ACTIVE only. */
  statuses?: InputMaybe<Array<InstitutionStatus>>;
  /** True for those with a record of their own, false for those only mentioned by others. */
  verified?: InputMaybe<Scalars['Boolean']['input']>;
  /** Codes of the platforms that gave the record. */
  platforms?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Years of establishment. */
  established?: InputMaybe<YearRange>;
  /** True for samples only, false for none. */
  samples?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A page of institutions, and what can be said of the whole list. */
export type InstitutionConnection = {
  __typename?: 'InstitutionConnection';
  /** The institutions of this page with their cursors. */
  edges: Array<InstitutionEdge>;
  /** The institutions of this page. */
  nodes: Array<Institution>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many institutions the whole list has. */
  totalCount: Scalars['Int']['output'];
  /** Counts by value over the whole list; null below another record, where there are none. */
  facets: Maybe<InstitutionFacets>;
};

/** An institution and its place in the list. */
export type InstitutionEdge = {
  __typename?: 'InstitutionEdge';
  /** Place of the institution, for the argument after. */
  cursor: Scalars['String']['output'];
  /** The institution. */
  node: Institution;
};

/** How many institutions have each value, most frequent first, 50 values at most. Each facet ignores its own filter. */
export type InstitutionFacets = {
  __typename?: 'InstitutionFacets';
  /** By country of the first location. */
  countries: Array<FacetValue>;
  /** By what the institution is. */
  types: Array<FacetValue>;
  /** By status. */
  statuses: Array<FacetValue>;
  /** By platform that gave the record. */
  platforms: Array<FacetValue>;
};

/** An organ of the network, of its members or of two countries: a working group, a task force, a secretariat. */
export type Body = Node & {
  __typename?: 'Body';
  /** Identifies the body in the whole network. */
  id: Scalars['ID']['output'];
  /** The id once more, by which Query.node finds out whether the record exists. */
  nodeKey: Scalars['ID']['output'];
  /** Its name, in the reader's language where there is a translation. */
  name: Scalars['String']['output'];
  /** The name in every language it was given in, the body's own first. */
  nameTranslations: Array<LocalizedText>;
  /** Its acronym, for example WGIC. Null when it has none. */
  acronym: Maybe<Scalars['String']['output']>;
  /** What kind of body it is. */
  type: BodyType;
  /** Whether it works already, or still. */
  status: BodyStatus;
  /** The body it belongs to. Null for one that stands alone. */
  parent: Maybe<Body>;
  /** The body it belongs to, the one that belongs to, and so on, nearest first, at most 50; it is none of them. */
  ancestors: Array<Body>;
  /** Its contact points in countries, by country unless ordered otherwise. */
  contactPoints: ContactPointConnection;
  /** What countries were asked to nominate for it, earliest due first unless ordered otherwise. */
  nominations: NominationConnection;
  /** Bodies that belong to this one, by name unless ordered otherwise. */
  bodies: BodyConnection;
  /** Its number among those of its kind, for example 4 of the task forces. Null when they are not numbered. */
  number: Maybe<Scalars['Int']['output']>;
  /** Countries that coordinate it; a task force has at least one. */
  coordinators: Array<Country>;
  /** Countries that are or were its members; empty when the source does not list them. */
  members: Array<BodyMember>;
  /** Where it has its seat. Null when it has none or it is not known. */
  seat: Maybe<BodySeat>;
  /** The institution that houses it. Null when there is none or it is not known. */
  hostInstitution: Maybe<Institution>;
  /** The event at which it was agreed. Null when it is not known. */
  agreedAt: Maybe<Event>;
  /** Month in which it is to be formed, YYYY-MM. Null when it exists already, or no month is named. */
  plannedFor: Maybe<Scalars['String']['output']>;
  /** What it is to do. Null when the source does not tell. */
  mandate: Maybe<LocalizedText>;
  /** Its terms of reference, in their order; empty when it has none. */
  termsOfReference: Array<TermOfReference>;
  /** The event at which its terms of reference were adopted. Null when it is not known. */
  termsAdoptedAt: Maybe<Event>;
  /** Fields it works in, in words, for example telecommunication. */
  fields: Array<Scalars['String']['output']>;
  /** Where the record came from. */
  source: Source;
  /** When the hub first stored it. */
  createdAt: Scalars['DateTime']['output'];
  /** When the hub last changed it. */
  updatedAt: Scalars['DateTime']['output'];
  /** Grows by one with every change. */
  version: Scalars['Int']['output'];
  /** Day on which it was established. Null when it is not known, or it is planned. */
  establishedOn: Maybe<Scalars['Date']['output']>;
  /** Day on which it was dissolved. Null when it is not known, or it was not. */
  dissolvedOn: Maybe<Scalars['Date']['output']>;
  /** What it has to fulfil before it is formed, in their order; empty when nothing is set. */
  criteria: Array<BodyCriterion>;
  /** The report on its preparation or its work that is due, or was. Null when none is asked for. */
  report: Maybe<BodyReport>;
  /** Who did what to it at the hub, latest first. Null unless the reader is of the secretariat or an administrator. */
  history: Maybe<RecordActionConnection>;
};


/** An organ of the network, of its members or of two countries: a working group, a task force, a secretariat. */
export type BodyNameArgs = {
  prefer?: InputMaybe<Array<Scalars['LanguageTag']['input']>>;
};


/** An organ of the network, of its members or of two countries: a working group, a task force, a secretariat. */
export type BodyContactPointsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ContactPointFilter>;
  orderBy?: InputMaybe<ContactPointOrder>;
};


/** An organ of the network, of its members or of two countries: a working group, a task force, a secretariat. */
export type BodyNominationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<NominationFilter>;
  orderBy?: InputMaybe<NominationOrder>;
};


/** An organ of the network, of its members or of two countries: a working group, a task force, a secretariat. */
export type BodyBodiesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<BodyFilter>;
  orderBy?: InputMaybe<BodyOrder>;
};


/** An organ of the network, of its members or of two countries: a working group, a task force, a secretariat. */
export type BodyMandateArgs = {
  prefer?: InputMaybe<Array<Scalars['LanguageTag']['input']>>;
};


/** An organ of the network, of its members or of two countries: a working group, a task force, a secretariat. */
export type BodyHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** The membership of a country in a body. */
export type BodyMember = {
  __typename?: 'BodyMember';
  /** The member. */
  country: Country;
  /** First day of the membership. Null when it is not known. */
  since: Maybe<Scalars['Date']['output']>;
  /** Last day of the membership. Null while it lasts. */
  until: Maybe<Scalars['Date']['output']>;
};

/** Where a body has its seat. */
export type BodySeat = {
  __typename?: 'BodySeat';
  /** Name of the city. Null when only the country is known. */
  city: Maybe<Scalars['String']['output']>;
  /** The country. Null when only the city is known. */
  country: Maybe<Country>;
};

/** One of the tasks a body was given. */
export type TermOfReference = {
  __typename?: 'TermOfReference';
  /** Its number in the list. */
  number: Scalars['Int']['output'];
  /** The task, in the reader's language where there is a translation. */
  text: LocalizedText;
};


/** One of the tasks a body was given. */
export type TermOfReferenceTextArgs = {
  prefer?: InputMaybe<Array<Scalars['LanguageTag']['input']>>;
};

/** Kind of a body. Values may be added. */
export type BodyType =
  /** Officials of the members for one area of cooperation. */
  | 'WORKING_GROUP'
  /** Experts of the members for one branch, led by coordinating countries. */
  | 'TASK_FORCE'
  /** It decides for those below it. */
  | 'COUNCIL'
  /** It prepares and follows up the work of others. */
  | 'SECRETARIAT'
  /** A department of a ministry. */
  | 'DIRECTORATE'
  /** A joint commission of two or more countries. */
  | 'COMMISSION'
  /** Part of a commission or of another body, for one subject. */
  | 'COMMITTEE'
  /** A centre that members run together. */
  | 'CENTRE'
  /** A network of institutions or platforms. */
  | 'NETWORK'
  /** The ministers of the members. */
  | 'MINISTERIAL';

/** Whether a body works. Values may be added. */
export type BodyStatus =
  /** Decided on or proposed, and not yet formed. */
  | 'PLANNED'
  /** It works. */
  | 'ACTIVE'
  /** It has ended. */
  | 'DISSOLVED';

/** Orders of a list of bodies. Values may be added. */
export type BodyOrder =
  /** By name, A to Z, in the body's own language. */
  | 'NAME'
  /** By number, after those that have none. */
  | 'NUMBER';

/** Conditions on bodies; those given must all hold, and of a list one value is enough. */
export type BodyFilter = {
  /** Kinds of body. */
  types?: InputMaybe<Array<BodyType>>;
  /** Statuses; without it, all. */
  statuses?: InputMaybe<Array<BodyStatus>>;
  /** Coordinating countries. */
  coordinators?: InputMaybe<Array<Scalars['CountryCode']['input']>>;
  /** Countries whose membership has not ended. */
  members?: InputMaybe<Array<Scalars['CountryCode']['input']>>;
  /** True for samples only, false for none. */
  samples?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A page of bodies, and what can be said of the whole list. */
export type BodyConnection = {
  __typename?: 'BodyConnection';
  /** The bodies of this page with their cursors. */
  edges: Array<BodyEdge>;
  /** The bodies of this page. */
  nodes: Array<Body>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many bodies the whole list has. */
  totalCount: Scalars['Int']['output'];
};

/** A body and its place in the list. */
export type BodyEdge = {
  __typename?: 'BodyEdge';
  /** Place of the body, for the argument after. */
  cursor: Scalars['String']['output'];
  /** The body. */
  node: Body;
};

/** Whom a body turns to in a country: an office, and for those who may know it the person. */
export type ContactPoint = Node & {
  __typename?: 'ContactPoint';
  /** Identifies the contact point in the whole network. */
  id: Scalars['ID']['output'];
  /** The id once more, by which Query.node finds out whether the record exists. */
  nodeKey: Scalars['ID']['output'];
  /** The body it is a contact point of. Null when the hub has no record of it. */
  body: Maybe<Body>;
  /** The country it is in. */
  country: Country;
  /** The institution that houses it. Null when it is not known. */
  institution: Maybe<Institution>;
  /** The office or the position held. Null when the source does not tell. */
  office: Maybe<LocalizedText>;
  /** The person. Null when nobody is named, and to all but members of the network, the secretariat, moderators and administrators. */
  person: Maybe<ContactPerson>;
  /** First day on which it is one. Null when it is not known. */
  since: Maybe<Scalars['Date']['output']>;
  /** Last day on which it is one. Null while it lasts. */
  until: Maybe<Scalars['Date']['output']>;
  /** Where the record came from. */
  source: Source;
  /** When the hub first stored it. */
  createdAt: Scalars['DateTime']['output'];
  /** When the hub last changed it. */
  updatedAt: Scalars['DateTime']['output'];
  /** Grows by one with every change. */
  version: Scalars['Int']['output'];
  /** Who did what to it, latest first. Null unless the reader may change it. */
  history: Maybe<RecordActionConnection>;
};


/** Whom a body turns to in a country: an office, and for those who may know it the person. */
export type ContactPointOfficeArgs = {
  prefer?: InputMaybe<Array<Scalars['LanguageTag']['input']>>;
};


/** Whom a body turns to in a country: an office, and for those who may know it the person. */
export type ContactPointHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A person to turn to. */
export type ContactPerson = {
  __typename?: 'ContactPerson';
  /** The name. */
  name: Scalars['String']['output'];
  /** The address for mail. Null when it is not known. */
  email: Maybe<Scalars['String']['output']>;
};

/** Orders of a list of contact points. Values may be added. */
export type ContactPointOrder =
  /** By code of the country, A to Z. */
  | 'COUNTRY'
  /** Longest in place first, after those of which the first day is not known. */
  | 'SINCE';

/** Conditions on contact points; those given must all hold, and of a list one value is enough. */
export type ContactPointFilter = {
  /** Ids of bodies. */
  bodies?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Countries. */
  countries?: InputMaybe<Array<Scalars['CountryCode']['input']>>;
  /** The day on which they are contact points. */
  on?: InputMaybe<Scalars['Date']['input']>;
  /** True for samples only, false for none. */
  samples?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A page of contact points, and what can be said of the whole list. */
export type ContactPointConnection = {
  __typename?: 'ContactPointConnection';
  /** The contact points of this page with their cursors. */
  edges: Array<ContactPointEdge>;
  /** The contact points of this page. */
  nodes: Array<ContactPoint>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many contact points the whole list has. */
  totalCount: Scalars['Int']['output'];
};

/** A contact point and its place in the list. */
export type ContactPointEdge = {
  __typename?: 'ContactPointEdge';
  /** Place of the contact point, for the argument after. */
  cursor: Scalars['String']['output'];
  /** The contact point. */
  node: ContactPoint;
};

/** A country's answer to the request for a contact person of a body. */
export type Nomination = Node & {
  __typename?: 'Nomination';
  /** Identifies the nomination in the whole network. */
  id: Scalars['ID']['output'];
  /** The id once more, by which Query.node finds out whether the record exists. */
  nodeKey: Scalars['ID']['output'];
  /** The body that asks. Null when the hub has no record of it. */
  body: Maybe<Body>;
  /** The country that is asked. */
  country: Country;
  /** How far it has come. */
  state: NominationState;
  /** Day of the request. */
  requestedOn: Scalars['Date']['output'];
  /** Day by which the country was to answer. Null when none was set. */
  dueOn: Maybe<Scalars['Date']['output']>;
  /** Whether the due day is over, in UTC, without an answer. */
  overdue: Scalars['Boolean']['output'];
  /** Day of the answer. Null while there is none, or when it is not known. */
  answeredOn: Maybe<Scalars['Date']['output']>;
  /** The contact point that was nominated. Null unless one was. */
  contactPoint: Maybe<ContactPoint>;
  /** The decision by which countries were asked. Null when there was none. */
  decision: Maybe<Decision>;
  /** Where the record came from. */
  source: Source;
  /** When the hub first stored it. */
  createdAt: Scalars['DateTime']['output'];
  /** When the hub last changed it. */
  updatedAt: Scalars['DateTime']['output'];
  /** Grows by one with every change. */
  version: Scalars['Int']['output'];
  /** Who did what to it, latest first. Null unless the reader may answer it or is of the secretariat. */
  history: Maybe<RecordActionConnection>;
};


/** A country's answer to the request for a contact person of a body. */
export type NominationHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** How far a nomination has come. Values may be added. */
export type NominationState =
  /** The country was asked and has not answered. */
  | 'REQUESTED'
  /** The country has named a contact point. */
  | 'NOMINATED'
  /** The country has answered that it names none. */
  | 'DECLINED';

/** Orders of a list of nominations. Values may be added. */
export type NominationOrder =
  /** Earliest due first, after those without a due day. */
  | 'DUE_ON'
  /** By code of the country, A to Z. */
  | 'COUNTRY';

/** Conditions on nominations; those given must all hold, and of a list one value is enough. */
export type NominationFilter = {
  /** Ids of bodies. */
  bodies?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Countries. */
  countries?: InputMaybe<Array<Scalars['CountryCode']['input']>>;
  /** How far they have come. */
  states?: InputMaybe<Array<NominationState>>;
  /** True for those whose due day is over without an answer, false for all others. */
  overdue?: InputMaybe<Scalars['Boolean']['input']>;
  /** True for samples only, false for none. */
  samples?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A page of nominations, and what can be said of the whole list. */
export type NominationConnection = {
  __typename?: 'NominationConnection';
  /** The nominations of this page with their cursors. */
  edges: Array<NominationEdge>;
  /** The nominations of this page. */
  nodes: Array<Nomination>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many nominations the whole list has. */
  totalCount: Scalars['Int']['output'];
};

/** A nomination and its place in the list. */
export type NominationEdge = {
  __typename?: 'NominationEdge';
  /** Place of the nomination, for the argument after. */
  cursor: Scalars['String']['output'];
  /** The nomination. */
  node: Nomination;
};

/** How the members of a body are covered by contact points on a day. */
export type ContactCoverage = {
  __typename?: 'ContactCoverage';
  /** The body. */
  body: Body;
  /** The day it is said of. */
  on: Scalars['Date']['output'];
  /** The members on that day, by code: those of the body; where it lists none, those of the nearest body above it that does, else those of the network. */
  members: Array<ContactCoverageMember>;
  /** How many members have a contact point. */
  coveredCount: Scalars['Int']['output'];
  /** The members that have none, by code. */
  missing: Array<ContactCoverageMember>;
};

/** What a member has done for its contact point. */
export type ContactCoverageMember = {
  __typename?: 'ContactCoverageMember';
  /** The member. */
  country: Country;
  /** Its contact point for the body on that day. Null when it has none. */
  contactPoint: Maybe<ContactPoint>;
  /** What it was last asked and answered. Null when it was not asked. */
  nomination: Maybe<Nomination>;
  /** Day by which it was to name one. Null when it was not asked, or no day was set. */
  dueOn: Maybe<Scalars['Date']['output']>;
  /** Days from the due day to the answer, or to the day looked at while there is none. Zero when it is not late, null without a due day or when the day of the answer is not known. */
  daysLate: Maybe<Scalars['Int']['output']>;
};

export type Event = {
  __typename?: 'Event';
  id: Scalars['ID']['output'];
};

export type Decision = {
  __typename?: 'Decision';
  id: Scalars['ID']['output'];
};

export type Platform = {
  __typename?: 'Platform';
  code: Scalars['String']['output'];
  /** Institutions whose records this platform gave, by name unless ordered otherwise. Null while institutions cannot be reached. */
  institutions: Maybe<InstitutionConnection>;
};


export type PlatformInstitutionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<InstitutionFilter>;
  orderBy?: InputMaybe<InstitutionOrder>;
};

/** What can be changed, each field one action. What the input gets wrong is told in `userErrors`, not in `errors`. */
export type Mutation = {
  __typename?: 'Mutation';
  /** Plans a body, which is PLANNED until it is established. For the secretariat and administrators. */
  bodyCreate: Maybe<BodyPayload>;
  /** Rewrites a body that is planned or works; a task force keeps at least one coordinating country. For the secretariat and administrators. */
  bodyRevise: Maybe<BodyPayload>;
  /** Says that a planned body works. For the secretariat and administrators. */
  bodyEstablish: Maybe<BodyPayload>;
  /** Says that the report that was due has come. For the secretariat and administrators. */
  bodyReport: Maybe<BodyPayload>;
  /** Says, with a reason, that a body works no more, or never will. For the secretariat and administrators. */
  bodyDissolve: Maybe<BodyPayload>;
  /** Tells what an institution is able to do. For its editors and administrators; the institution must be active. */
  capabilityCreate: Maybe<CapabilityPayload>;
  /** Rewrites a capability. For editors of its institution and administrators. */
  capabilityRevise: Maybe<CapabilityPayload>;
  /** Takes a capability out of the lists, with a reason. For editors of its institution, moderators of its country, the secretariat and administrators. */
  capabilityWithdraw: Maybe<CapabilityPayload>;
  /** Tells in what an active institution wants to work with other countries. For its editors, moderators of its country, the secretariat and administrators. */
  cooperationAreaOpen: Maybe<CooperationAreaPayload>;
  /** Rewrites an open area. For editors of its institution, moderators of its country, the secretariat and administrators. */
  cooperationAreaRevise: Maybe<CooperationAreaPayload>;
  /** Takes an area out of the lists, with a reason. For editors of its institution, moderators of its country, the secretariat and administrators. */
  cooperationAreaClose: Maybe<CooperationAreaPayload>;
  /** Enters an institution. For moderators of its country, the secretariat and administrators. */
  institutionCreate: Maybe<InstitutionPayload>;
  /** Rewrites the record of an institution that the hub keeps. For its editors, moderators of its country, the secretariat and administrators. */
  institutionRevise: Maybe<InstitutionPayload>;
  /** Says, with a reason, that an institution has ended, and what became of it. For moderators of its country, the secretariat and administrators. */
  institutionDeactivate: Maybe<InstitutionPayload>;
  /** Withdraws a record that the hub keeps in favour of another of the same institution, whoever keeps that one; what it says is united with what the other says. For moderators of the country, the secretariat and administrators. */
  institutionMerge: Maybe<InstitutionPayload>;
  /** Tells that an institution is in a park, an incubator, a cluster or an alliance. For editors of that one, moderators of its country, the secretariat and administrators. */
  institutionMembershipBegin: Maybe<InstitutionMembershipPayload>;
  /** Tells when a membership ends. For editors of both institutions, moderators of both countries, the secretariat and administrators. */
  institutionMembershipEnd: Maybe<InstitutionMembershipPayload>;
  /** Asks the members of a body to nominate contact persons for it, each that has not been asked and not answered yet. For the secretariat and administrators. */
  nominationsRequest: Maybe<NominationsPayload>;
  /** Answers a request by naming a contact point, which this makes. For members and moderators of the country, and administrators. */
  nominationNominate: Maybe<NominationPayload>;
  /** Answers a request by naming nobody; the reason says why. For members and moderators of the country, and administrators. */
  nominationDecline: Maybe<NominationPayload>;
  /** Corrects what a contact point says. For members and moderators of its country, the secretariat and administrators. */
  contactPointRevise: Maybe<ContactPointPayload>;
  /** Says until when a contact point is one. For members and moderators of its country, the secretariat and administrators. */
  contactPointEnd: Maybe<ContactPointPayload>;
  /** Begins the profile of a country or of an active organisation, as the draft of its first edition; CONFLICT while there is another that is not withdrawn. For moderators of its country, the secretariat, administrators and, for an organisation, its editors. */
  partnerProfileCreate: Maybe<PartnerProfilePayload>;
  /** Rewrites the draft of the next edition, which begins with what the last edition says; what was published stays as it is. For moderators of its country, the secretariat, administrators and, for an organisation, its editors. */
  partnerProfileRevise: Maybe<PartnerProfilePayload>;
  /** Publishes the draft as the next edition; a profile has at most 50. For moderators of its country, the secretariat, administrators and, for an organisation, its editors. */
  partnerProfilePublish: Maybe<PartnerProfilePayload>;
  /** Takes a profile out of the lists for good, with a reason; its editions stay readable, and another can be begun. For moderators of its country, the secretariat, administrators and, for an organisation, its editors. */
  partnerProfileWithdraw: Maybe<PartnerProfilePayload>;
  /** Opens a call. For editors of the host institution, which must be active. */
  personnelExchangeCallOpen: Maybe<PersonnelExchangeCallPayload>;
  /** Rewrites an open call; its places cannot become fewer. For editors of the host institution. */
  personnelExchangeCallRevise: Maybe<PersonnelExchangeCallPayload>;
  /** Takes no more applications. For editors of the host institution. */
  personnelExchangeCallClose: Maybe<PersonnelExchangeCallPayload>;
  /** Calls a call off, with a reason, and with it the applications to which not both sides have agreed. For editors of the host institution, the secretariat and administrators. */
  personnelExchangeCallCancel: Maybe<PersonnelExchangeCallPayload>;
  /** Applies to an open call for a person. For editors of the home institution, which must be active and of another country. */
  personnelExchangeApply: Maybe<PersonnelExchangePayload>;
  /** Selects an applicant for a period, or proposes another period, which takes back what was agreed to. For editors of the host institution. */
  personnelExchangeSelect: Maybe<PersonnelExchangePayload>;
  /** Agrees to the period for one side. For its editors; nobody agrees for both. */
  personnelExchangeAgree: Maybe<PersonnelExchangePayload>;
  /** Tells that a stay has begun. For editors of both institutions. */
  personnelExchangeStart: Maybe<PersonnelExchangePayload>;
  /** Tells that a stay is over. For editors of both institutions. */
  personnelExchangeFinish: Maybe<PersonnelExchangePayload>;
  /** Ends an exchange that is not completed, with a reason. For editors of both institutions, the secretariat and administrators. */
  personnelExchangeCancel: Maybe<PersonnelExchangePayload>;
};


/** What can be changed, each field one action. What the input gets wrong is told in `userErrors`, not in `errors`. */
export type MutationBodyCreateArgs = {
  input: BodyCreateInput;
};


/** What can be changed, each field one action. What the input gets wrong is told in `userErrors`, not in `errors`. */
export type MutationBodyReviseArgs = {
  input: BodyReviseInput;
};


/** What can be changed, each field one action. What the input gets wrong is told in `userErrors`, not in `errors`. */
export type MutationBodyEstablishArgs = {
  input: BodyEstablishInput;
};


/** What can be changed, each field one action. What the input gets wrong is told in `userErrors`, not in `errors`. */
export type MutationBodyReportArgs = {
  input: BodyReportInput;
};


/** What can be changed, each field one action. What the input gets wrong is told in `userErrors`, not in `errors`. */
export type MutationBodyDissolveArgs = {
  input: BodyDissolveInput;
};


/** What can be changed, each field one action. What the input gets wrong is told in `userErrors`, not in `errors`. */
export type MutationCapabilityCreateArgs = {
  input: CapabilityCreateInput;
};


/** What can be changed, each field one action. What the input gets wrong is told in `userErrors`, not in `errors`. */
export type MutationCapabilityReviseArgs = {
  input: CapabilityReviseInput;
};


/** What can be changed, each field one action. What the input gets wrong is told in `userErrors`, not in `errors`. */
export type MutationCapabilityWithdrawArgs = {
  input: CapabilityWithdrawInput;
};


/** What can be changed, each field one action. What the input gets wrong is told in `userErrors`, not in `errors`. */
export type MutationCooperationAreaOpenArgs = {
  input: CooperationAreaOpenInput;
};


/** What can be changed, each field one action. What the input gets wrong is told in `userErrors`, not in `errors`. */
export type MutationCooperationAreaReviseArgs = {
  input: CooperationAreaReviseInput;
};


/** What can be changed, each field one action. What the input gets wrong is told in `userErrors`, not in `errors`. */
export type MutationCooperationAreaCloseArgs = {
  input: CooperationAreaCloseInput;
};


/** What can be changed, each field one action. What the input gets wrong is told in `userErrors`, not in `errors`. */
export type MutationInstitutionCreateArgs = {
  input: InstitutionCreateInput;
};


/** What can be changed, each field one action. What the input gets wrong is told in `userErrors`, not in `errors`. */
export type MutationInstitutionReviseArgs = {
  input: InstitutionReviseInput;
};


/** What can be changed, each field one action. What the input gets wrong is told in `userErrors`, not in `errors`. */
export type MutationInstitutionDeactivateArgs = {
  input: InstitutionDeactivateInput;
};


/** What can be changed, each field one action. What the input gets wrong is told in `userErrors`, not in `errors`. */
export type MutationInstitutionMergeArgs = {
  input: InstitutionMergeInput;
};


/** What can be changed, each field one action. What the input gets wrong is told in `userErrors`, not in `errors`. */
export type MutationInstitutionMembershipBeginArgs = {
  input: InstitutionMembershipBeginInput;
};


/** What can be changed, each field one action. What the input gets wrong is told in `userErrors`, not in `errors`. */
export type MutationInstitutionMembershipEndArgs = {
  input: InstitutionMembershipEndInput;
};


/** What can be changed, each field one action. What the input gets wrong is told in `userErrors`, not in `errors`. */
export type MutationNominationsRequestArgs = {
  input: NominationsRequestInput;
};


/** What can be changed, each field one action. What the input gets wrong is told in `userErrors`, not in `errors`. */
export type MutationNominationNominateArgs = {
  input: NominationNominateInput;
};


/** What can be changed, each field one action. What the input gets wrong is told in `userErrors`, not in `errors`. */
export type MutationNominationDeclineArgs = {
  input: NominationDeclineInput;
};


/** What can be changed, each field one action. What the input gets wrong is told in `userErrors`, not in `errors`. */
export type MutationContactPointReviseArgs = {
  input: ContactPointReviseInput;
};


/** What can be changed, each field one action. What the input gets wrong is told in `userErrors`, not in `errors`. */
export type MutationContactPointEndArgs = {
  input: ContactPointEndInput;
};


/** What can be changed, each field one action. What the input gets wrong is told in `userErrors`, not in `errors`. */
export type MutationPartnerProfileCreateArgs = {
  input: PartnerProfileCreateInput;
};


/** What can be changed, each field one action. What the input gets wrong is told in `userErrors`, not in `errors`. */
export type MutationPartnerProfileReviseArgs = {
  input: PartnerProfileReviseInput;
};


/** What can be changed, each field one action. What the input gets wrong is told in `userErrors`, not in `errors`. */
export type MutationPartnerProfilePublishArgs = {
  input: PartnerProfileActionInput;
};


/** What can be changed, each field one action. What the input gets wrong is told in `userErrors`, not in `errors`. */
export type MutationPartnerProfileWithdrawArgs = {
  input: PartnerProfileActionInput;
};


/** What can be changed, each field one action. What the input gets wrong is told in `userErrors`, not in `errors`. */
export type MutationPersonnelExchangeCallOpenArgs = {
  input: PersonnelExchangeCallOpenInput;
};


/** What can be changed, each field one action. What the input gets wrong is told in `userErrors`, not in `errors`. */
export type MutationPersonnelExchangeCallReviseArgs = {
  input: PersonnelExchangeCallReviseInput;
};


/** What can be changed, each field one action. What the input gets wrong is told in `userErrors`, not in `errors`. */
export type MutationPersonnelExchangeCallCloseArgs = {
  input: PersonnelExchangeCallActionInput;
};


/** What can be changed, each field one action. What the input gets wrong is told in `userErrors`, not in `errors`. */
export type MutationPersonnelExchangeCallCancelArgs = {
  input: PersonnelExchangeCallActionInput;
};


/** What can be changed, each field one action. What the input gets wrong is told in `userErrors`, not in `errors`. */
export type MutationPersonnelExchangeApplyArgs = {
  input: PersonnelExchangeApplyInput;
};


/** What can be changed, each field one action. What the input gets wrong is told in `userErrors`, not in `errors`. */
export type MutationPersonnelExchangeSelectArgs = {
  input: PersonnelExchangeSelectInput;
};


/** What can be changed, each field one action. What the input gets wrong is told in `userErrors`, not in `errors`. */
export type MutationPersonnelExchangeAgreeArgs = {
  input: PersonnelExchangeAgreeInput;
};


/** What can be changed, each field one action. What the input gets wrong is told in `userErrors`, not in `errors`. */
export type MutationPersonnelExchangeStartArgs = {
  input: PersonnelExchangeStartInput;
};


/** What can be changed, each field one action. What the input gets wrong is told in `userErrors`, not in `errors`. */
export type MutationPersonnelExchangeFinishArgs = {
  input: PersonnelExchangeFinishInput;
};


/** What can be changed, each field one action. What the input gets wrong is told in `userErrors`, not in `errors`. */
export type MutationPersonnelExchangeCancelArgs = {
  input: PersonnelExchangeCancelInput;
};

/** Something a planned body has to fulfil. */
export type BodyCriterion = {
  __typename?: 'BodyCriterion';
  /** Its number in the list. */
  number: Scalars['Int']['output'];
  /** What is to be fulfilled, in the reader's language where there is a translation. */
  text: LocalizedText;
};


/** Something a planned body has to fulfil. */
export type BodyCriterionTextArgs = {
  prefer?: InputMaybe<Array<Scalars['LanguageTag']['input']>>;
};

/** A report on a body. */
export type BodyReport = {
  __typename?: 'BodyReport';
  /** Last day for it. */
  dueOn: Scalars['Date']['output'];
  /** Day on which it came. Null while it has not. */
  deliveredOn: Maybe<Scalars['Date']['output']>;
  /** Whether the last day is over, in UTC, without a report. */
  overdue: Scalars['Boolean']['output'];
};

/** What became of an action on a body. */
export type BodyPayload = {
  __typename?: 'BodyPayload';
  /** The body as it now is. Null when nothing was changed, or when the same request was sent before and the viewer may no longer read it. */
  body: Maybe<Body>;
  /** Why nothing was changed. Empty on success. */
  userErrors: Array<InstitutionUserError>;
};

/** A new body. */
export type BodyCreateInput = {
  /** What it says; name and type are needed, and a coordinating country for a task force. */
  content: BodyContent;
  /** Why, for the audit trail. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Chosen by the client: the same request sent again makes nothing more. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** New words for a body. */
export type BodyReviseInput = {
  /** Id of the body. */
  id: Scalars['ID']['input'];
  /** Version of the body that the viewer has read. */
  version: Scalars['Int']['input'];
  /** What is to be changed: fields that are left out stay as they are, null empties them. */
  content: BodyContent;
  /** Why, for the audit trail. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Chosen by the client: the same request sent again changes nothing more. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The beginning of a body. */
export type BodyEstablishInput = {
  /** Id of the body. */
  id: Scalars['ID']['input'];
  /** Version of the body that the viewer has read. */
  version: Scalars['Int']['input'];
  /** The day; today, in UTC, without it, and not later. */
  on?: InputMaybe<Scalars['Date']['input']>;
  /** Why, for the audit trail. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Chosen by the client: the same request sent again changes nothing more. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The report of a body. */
export type BodyReportInput = {
  /** Id of the body. */
  id: Scalars['ID']['input'];
  /** Version of the body that the viewer has read. */
  version: Scalars['Int']['input'];
  /** The day; today, in UTC, without it, and not later. */
  on?: InputMaybe<Scalars['Date']['input']>;
  /** Why, for the audit trail. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Chosen by the client: the same request sent again changes nothing more. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The end of a body. */
export type BodyDissolveInput = {
  /** Id of the body. */
  id: Scalars['ID']['input'];
  /** Version of the body that the viewer has read. */
  version: Scalars['Int']['input'];
  /** The day; today, in UTC, without it, and not later. */
  on?: InputMaybe<Scalars['Date']['input']>;
  /** Why; it is needed. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Chosen by the client: the same request sent again changes nothing more. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What is said of a body. Fields that are left out stay as they are, null empties them. */
export type BodyContent = {
  /** Its name, its own language first; at most 300 characters. */
  name?: InputMaybe<Array<LocalizedTextInput>>;
  /** Its acronym. */
  acronym?: InputMaybe<Scalars['String']['input']>;
  /** What kind of body it is. */
  type?: InputMaybe<BodyType>;
  /** Id of the body it belongs to; none that belongs to this one. */
  parentId?: InputMaybe<Scalars['ID']['input']>;
  /** Its number among those of its kind. */
  number?: InputMaybe<Scalars['Int']['input']>;
  /** Countries that coordinate it; a task force has at least one. */
  coordinators?: InputMaybe<Array<Scalars['CountryCode']['input']>>;
  /** All countries that are or were its members, with the days; none twice at a time. */
  members?: InputMaybe<Array<BodyMemberInput>>;
  /** Where it has its seat. */
  seat?: InputMaybe<BodySeatInput>;
  /** Id of the institution that houses it. */
  hostInstitutionId?: InputMaybe<Scalars['ID']['input']>;
  /** Id of the event at which it was agreed. */
  agreedAtEventId?: InputMaybe<Scalars['ID']['input']>;
  /** Month in which it is to be formed, YYYY-MM; only while it is planned. */
  plannedFor?: InputMaybe<Scalars['String']['input']>;
  /** What it is to do, at most 5,000 characters. */
  mandate?: InputMaybe<Array<LocalizedTextInput>>;
  /** Its terms of reference, each with a number of its own, at most 100. */
  termsOfReference?: InputMaybe<Array<NumberedTextInput>>;
  /** Id of the event at which its terms of reference were adopted. */
  termsAdoptedAtEventId?: InputMaybe<Scalars['ID']['input']>;
  /** Fields it works in, in words. */
  fields?: InputMaybe<Array<Scalars['String']['input']>>;
  /** What it has to fulfil before it is formed, each with a number of its own, at most 100. */
  criteria?: InputMaybe<Array<NumberedTextInput>>;
  /** Last day for a report on it; a new one asks for another report. */
  reportDueOn?: InputMaybe<Scalars['Date']['input']>;
};

/** The membership of a country, as a form gives it. */
export type BodyMemberInput = {
  /** The member. */
  country: Scalars['CountryCode']['input'];
  /** First day. */
  since?: InputMaybe<Scalars['Date']['input']>;
  /** Last day; left out while it lasts. */
  until?: InputMaybe<Scalars['Date']['input']>;
};

/** The seat of a body, as a form gives it. */
export type BodySeatInput = {
  /** Name of the city. */
  city?: InputMaybe<Scalars['String']['input']>;
  /** The country. */
  country?: InputMaybe<Scalars['CountryCode']['input']>;
};

/** A text with a number, as a form gives it. */
export type NumberedTextInput = {
  /** The number, 1 or more. */
  number: Scalars['Int']['input'];
  /** The text, at most 2,000 characters. */
  text: Array<LocalizedTextInput>;
};

/** What an institution is able to do: a technology it masters, a measurement it makes, research it can take on. */
export type Capability = Node & {
  __typename?: 'Capability';
  /** Identifies the capability in the whole network. */
  id: Scalars['ID']['output'];
  /** The id once more, by which Query.node finds out whether the record exists. */
  nodeKey: Scalars['ID']['output'];
  /** The institution that has it. Null when the hub has no record of it. */
  institution: Maybe<Institution>;
  /** The country of the institution. */
  country: Country;
  /** Whether it is about using technology or about making it. */
  kind: CapabilityKind;
  /** Whether it still is there. */
  state: CapabilityState;
  /** What it is called, in the reader's language where there is a translation. */
  title: LocalizedText;
  /** The title in every language it was given in, its own first. */
  titleTranslations: Array<LocalizedText>;
  /** What can be done with it. Null when that is not told. */
  summary: Maybe<LocalizedText>;
  /** Fields of science or technology, as terms of a public vocabulary. */
  fields: Array<Code>;
  /** Free words by which it is to be found. */
  keywords: Array<Scalars['String']['output']>;
  /** Instruments, machines and other equipment. */
  equipment: Array<Scalars['String']['output']>;
  /** Technology readiness at which the institution can work. Null when it does not tell. */
  readiness: Maybe<CapabilityReadiness>;
  /** Who did what to it, latest first. Null unless the reader may withdraw it. */
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


/** What an institution is able to do: a technology it masters, a measurement it makes, research it can take on. */
export type CapabilityTitleArgs = {
  prefer?: InputMaybe<Array<Scalars['LanguageTag']['input']>>;
};


/** What an institution is able to do: a technology it masters, a measurement it makes, research it can take on. */
export type CapabilitySummaryArgs = {
  prefer?: InputMaybe<Array<Scalars['LanguageTag']['input']>>;
};


/** What an institution is able to do: a technology it masters, a measurement it makes, research it can take on. */
export type CapabilityHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Technology readiness levels after ISO 16290, 1 to 9. */
export type CapabilityReadiness = {
  __typename?: 'CapabilityReadiness';
  /** Lowest level. */
  min: Scalars['Int']['output'];
  /** Highest level. */
  max: Scalars['Int']['output'];
};

/** What a capability is about. Values may be added. */
export type CapabilityKind =
  /** Making, testing or running something with technology that is known. */
  | 'TECHNOLOGICAL'
  /** Research and development. */
  | 'RESEARCH';

/** Whether a capability still is there. Values may be added. */
export type CapabilityState =
  /** It is there. */
  | 'ACTIVE'
  /** It is there no more, or should not have been told. */
  | 'WITHDRAWN';

/** Orders of a list of capabilities. Values may be added. */
export type CapabilityOrder =
  /** Newest first. */
  | 'NEWEST'
  /** By title, A to Z, in the capability's own language. */
  | 'TITLE'
  /** Best match of the query first; only together with a query. */
  | 'RELEVANCE';

/** Conditions on capabilities; those given must all hold, and of a list one value is enough. */
export type CapabilityFilter = {
  /** States; without it, ACTIVE only. */
  states?: InputMaybe<Array<CapabilityState>>;
  /** What they are about. */
  kinds?: InputMaybe<Array<CapabilityKind>>;
  /** Countries of the institutions. */
  countries?: InputMaybe<Array<Scalars['CountryCode']['input']>>;
  /** Ids of institutions. */
  institutions?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Codes of fields in their vocabulary. */
  fields?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Equipment, as capabilities write it. */
  equipment?: InputMaybe<Array<Scalars['String']['input']>>;
  /** A technology readiness level, 1 to 9, at which the institution can work. */
  readinessLevel?: InputMaybe<Scalars['Int']['input']>;
  /** True for samples only, false for none. */
  samples?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A page of capabilities, and what can be said of the whole list. */
export type CapabilityConnection = {
  __typename?: 'CapabilityConnection';
  /** The capabilities of this page with their cursors. */
  edges: Array<CapabilityEdge>;
  /** The capabilities of this page. */
  nodes: Array<Capability>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many capabilities the whole list has. */
  totalCount: Scalars['Int']['output'];
  /** Counts by value over the whole list; null below another record, where there are none. */
  facets: Maybe<CapabilityFacets>;
};

/** A capability and its place in the list. */
export type CapabilityEdge = {
  __typename?: 'CapabilityEdge';
  /** Place of the capability, for the argument after. */
  cursor: Scalars['String']['output'];
  /** The capability. */
  node: Capability;
};

/** How many capabilities have each value, most frequent first, 50 values at most. Each facet ignores its own filter. */
export type CapabilityFacets = {
  __typename?: 'CapabilityFacets';
  /** By what they are about. */
  kinds: Array<FacetValue>;
  /** By country of the institution. */
  countries: Array<FacetValue>;
  /** By field, as its code. */
  fields: Array<FacetValue>;
};

/** What became of an action on a capability. */
export type CapabilityPayload = {
  __typename?: 'CapabilityPayload';
  /** The capability as it now is. Null when nothing was changed, or when the same request was sent before and the viewer may no longer read it. */
  capability: Maybe<Capability>;
  /** Why nothing was changed. Empty on success. */
  userErrors: Array<InstitutionUserError>;
};

/** A new capability. */
export type CapabilityCreateInput = {
  /** Id of the institution that has it. */
  institutionId: Scalars['ID']['input'];
  /** What it says; kind and title are needed. */
  content: CapabilityContent;
  /** Why, for the audit trail. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Chosen by the client: the same request sent again makes nothing more. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** New words for a capability. */
export type CapabilityReviseInput = {
  /** Id of the capability. */
  id: Scalars['ID']['input'];
  /** Version of the capability that the change builds on. */
  version: Scalars['Int']['input'];
  /** What is to be changed: fields that are left out stay as they are, null empties them. */
  content: CapabilityContent;
  /** Why, for the audit trail. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Chosen by the client: the same request sent again changes nothing more. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The end of a capability. */
export type CapabilityWithdrawInput = {
  /** Id of the capability. */
  id: Scalars['ID']['input'];
  /** Version of the capability that the viewer has read. */
  version: Scalars['Int']['input'];
  /** Why; it is needed. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Chosen by the client: the same request sent again changes nothing more. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What a capability says. Fields that are left out stay as they are, null empties them. */
export type CapabilityContent = {
  /** What it is about. */
  kind?: InputMaybe<CapabilityKind>;
  /** What it is called, its own language first; at most 300 characters. */
  title?: InputMaybe<Array<LocalizedTextInput>>;
  /** What can be done with it, at most 5,000 characters. */
  summary?: InputMaybe<Array<LocalizedTextInput>>;
  /** Fields of science or technology, at most 50. */
  fields?: InputMaybe<Array<CodeInput>>;
  /** Free words by which it is to be found, at most 50. */
  keywords?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Instruments, machines and other equipment, at most 50. */
  equipment?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Technology readiness at which the institution can work. */
  readiness?: InputMaybe<CapabilityReadinessInput>;
};

/** Technology readiness levels after ISO 16290, as a form gives them. */
export type CapabilityReadinessInput = {
  /** Lowest level, 1 to 9. */
  min: Scalars['Int']['input'];
  /** Highest level, from min to 9. */
  max: Scalars['Int']['input'];
};

/** An area in which an institution wants to work with other countries, with the help it asks for and gives. */
export type CooperationArea = Node & {
  __typename?: 'CooperationArea';
  /** Identifies the area in the whole network. */
  id: Scalars['ID']['output'];
  /** The id once more, by which Query.node finds out whether the record exists. */
  nodeKey: Scalars['ID']['output'];
  /** The institution that tells it, for example a ministry. Null when the hub has no record of it. */
  institution: Maybe<Institution>;
  /** The country of the institution. */
  country: Country;
  /** Whether it is still wanted. */
  state: CooperationAreaState;
  /** What it is called, in the reader's language where there is a translation. */
  title: LocalizedText;
  /** What is to be done together. Null when that is not told. */
  description: Maybe<LocalizedText>;
  /** Fields of science or technology, as terms of a public vocabulary. */
  fields: Array<Code>;
  /** Countries it is meant for; empty for all. */
  partnerCountries: Array<Country>;
  /** Training, expert assistance and consultancy that is asked for or given. */
  assistance: Array<AreaAssistance>;
  /** Who did what to it, latest first. Null unless the reader may rewrite it. */
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


/** An area in which an institution wants to work with other countries, with the help it asks for and gives. */
export type CooperationAreaTitleArgs = {
  prefer?: InputMaybe<Array<Scalars['LanguageTag']['input']>>;
};


/** An area in which an institution wants to work with other countries, with the help it asks for and gives. */
export type CooperationAreaDescriptionArgs = {
  prefer?: InputMaybe<Array<Scalars['LanguageTag']['input']>>;
};


/** An area in which an institution wants to work with other countries, with the help it asks for and gives. */
export type CooperationAreaHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Help from one country to another. */
export type AreaAssistance = {
  __typename?: 'AreaAssistance';
  /** What kind of help it is. */
  kind: AreaAssistanceKind;
  /** Whether it is asked for or given. */
  direction: AreaAssistanceDirection;
  /** In what, and for whom, in the reader's language where there is a translation. */
  subject: LocalizedText;
};


/** Help from one country to another. */
export type AreaAssistanceSubjectArgs = {
  prefer?: InputMaybe<Array<Scalars['LanguageTag']['input']>>;
};

/** Kind of help. Values may be added. */
export type AreaAssistanceKind =
  /** Courses and practice. */
  | 'TRAINING'
  /** Experts who come to help. */
  | 'EXPERT_ASSISTANCE'
  /** Professional advice. */
  | 'CONSULTANCY';

/** From whom help comes. Values may be added. */
export type AreaAssistanceDirection =
  /** The institution asks for it. */
  | 'ASKED'
  /** The institution gives it. */
  | 'GIVEN';

/** Whether an area is still wanted. Values may be added. */
export type CooperationAreaState =
  /** It is. */
  | 'OPEN'
  /** Nothing more is wanted in it. */
  | 'CLOSED';

/** Orders of a list of areas. Values may be added. */
export type CooperationAreaOrder =
  /** By title, A to Z, in the area's own language. */
  | 'TITLE'
  /** Newest first. */
  | 'NEWEST';

/** Conditions on areas; those given must all hold, and of a list one value is enough. */
export type CooperationAreaFilter = {
  /** States; without it, OPEN only. */
  states?: InputMaybe<Array<CooperationAreaState>>;
  /** Countries of the institutions. */
  countries?: InputMaybe<Array<Scalars['CountryCode']['input']>>;
  /** Ids of institutions. */
  institutions?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Countries that are named as partners. */
  partnerCountries?: InputMaybe<Array<Scalars['CountryCode']['input']>>;
  /** Codes of fields in their vocabulary. */
  fields?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Help that is asked for or given. */
  assistance?: InputMaybe<AreaAssistanceFilter>;
  /** True for samples only, false for none. */
  samples?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Conditions on help; one and the same must satisfy all that are given. */
export type AreaAssistanceFilter = {
  /** Kinds of help. */
  kinds?: InputMaybe<Array<AreaAssistanceKind>>;
  /** Asked for or given. */
  directions?: InputMaybe<Array<AreaAssistanceDirection>>;
};

/** A page of areas, and what can be said of the whole list. */
export type CooperationAreaConnection = {
  __typename?: 'CooperationAreaConnection';
  /** The areas of this page with their cursors. */
  edges: Array<CooperationAreaEdge>;
  /** The areas of this page. */
  nodes: Array<CooperationArea>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many areas the whole list has. */
  totalCount: Scalars['Int']['output'];
};

/** An area of cooperation and its place in the list. */
export type CooperationAreaEdge = {
  __typename?: 'CooperationAreaEdge';
  /** Place of the area, for the argument after. */
  cursor: Scalars['String']['output'];
  /** The area. */
  node: CooperationArea;
};

/** What became of an action on an area of cooperation. */
export type CooperationAreaPayload = {
  __typename?: 'CooperationAreaPayload';
  /** The area as it now is. Null when nothing was changed, or when the same request was sent before and the viewer may no longer read it. */
  cooperationArea: Maybe<CooperationArea>;
  /** Why nothing was changed. Empty on success. */
  userErrors: Array<InstitutionUserError>;
};

/** A new area of cooperation. */
export type CooperationAreaOpenInput = {
  /** Id of the institution that tells it. */
  institutionId: Scalars['ID']['input'];
  /** What it says; a title is needed. */
  content: CooperationAreaContent;
  /** Why, for the audit trail. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Chosen by the client: the same request sent again makes nothing more. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** New words for an area of cooperation. */
export type CooperationAreaReviseInput = {
  /** Id of the area. */
  id: Scalars['ID']['input'];
  /** Version of the area that the viewer has read. */
  version: Scalars['Int']['input'];
  /** What is to be changed: fields that are left out stay as they are, null empties them. */
  content: CooperationAreaContent;
  /** Why, for the audit trail. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Chosen by the client: the same request sent again changes nothing more. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The end of an area of cooperation. */
export type CooperationAreaCloseInput = {
  /** Id of the area. */
  id: Scalars['ID']['input'];
  /** Version of the area that the viewer has read. */
  version: Scalars['Int']['input'];
  /** Why; it is needed. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Chosen by the client: the same request sent again changes nothing more. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What an area of cooperation says, at most 50 of each. Fields that are left out stay as they are, null empties them. */
export type CooperationAreaContent = {
  /** What it is called, its own language first; at most 300 characters. */
  title?: InputMaybe<Array<LocalizedTextInput>>;
  /** What is to be done together, at most 5,000 characters. */
  description?: InputMaybe<Array<LocalizedTextInput>>;
  /** Fields of science or technology. */
  fields?: InputMaybe<Array<CodeInput>>;
  /** Countries it is meant for, without its own; empty for all. */
  partnerCountries?: InputMaybe<Array<Scalars['CountryCode']['input']>>;
  /** Training, expert assistance and consultancy that is asked for or given. */
  assistance?: InputMaybe<Array<AreaAssistanceInput>>;
};

/** Help, as a form gives it. */
export type AreaAssistanceInput = {
  /** What kind of help it is. */
  kind: AreaAssistanceKind;
  /** Whether it is asked for or given. */
  direction: AreaAssistanceDirection;
  /** In what, and for whom, at most 1,000 characters. */
  subject: Array<LocalizedTextInput>;
};

/** Something that a merged record and its survivor did not say alike. */
export type InstitutionMergeConflict = {
  __typename?: 'InstitutionMergeConflict';
  /** Name of the field, for example established. */
  field: Scalars['String']['output'];
  /** What the survivor said, which stayed. */
  kept: Scalars['String']['output'];
  /** What the merged record said. */
  other: Scalars['String']['output'];
};

/** What became of an action on an institution. */
export type InstitutionPayload = {
  __typename?: 'InstitutionPayload';
  /** The institution as it now is; of a merger, the record that gave way. Null when nothing was changed, or when the same request was sent before and the viewer may no longer read it. */
  institution: Maybe<Institution>;
  /** Why nothing was changed. Empty on success. */
  userErrors: Array<InstitutionUserError>;
};

/** A new institution. */
export type InstitutionCreateInput = {
  /** What it says; names and types are needed, and a location for whoever is not of the secretariat. */
  content: InstitutionContent;
  /** Why, for the audit trail. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Chosen by the client: the same request sent again makes nothing more. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** New words for an institution. */
export type InstitutionReviseInput = {
  /** Id of the institution. */
  id: Scalars['ID']['input'];
  /** Version of the institution that the viewer has read. */
  version: Scalars['Int']['input'];
  /** What is to be changed: fields that are left out stay as they are, null empties them. */
  content: InstitutionContent;
  /** Why, for the audit trail. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Chosen by the client: the same request sent again changes nothing more. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The end of an institution. */
export type InstitutionDeactivateInput = {
  /** Id of the institution. */
  id: Scalars['ID']['input'];
  /** Version of the institution that the viewer has read. */
  version: Scalars['Int']['input'];
  /** Id of the institution that stands in its place, if there is one. */
  successorId?: InputMaybe<Scalars['ID']['input']>;
  /** Why; it is needed. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Chosen by the client: the same request sent again changes nothing more. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** Two records of one institution. */
export type InstitutionMergeInput = {
  /** Id of the institution. */
  id: Scalars['ID']['input'];
  /** Version of the institution that the viewer has read. */
  version: Scalars['Int']['input'];
  /** Id of the record that stays. */
  survivorId: Scalars['ID']['input'];
  /** Why the two are one; it is needed. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Chosen by the client: the same request sent again changes nothing more. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What the record of an institution says, at most 50 of each. Fields that are left out stay as they are, null empties them. */
export type InstitutionContent = {
  /** All its names, the one it is shown by first, of the kind DISPLAY. */
  names?: InputMaybe<Array<InstitutionNameInput>>;
  /** What it is; at least one. */
  types?: InputMaybe<Array<InstitutionType>>;
  /** Calendar year in which it was established. */
  established?: InputMaybe<Scalars['Int']['input']>;
  /** Its pages on the web. */
  links?: InputMaybe<Array<InstitutionLinkInput>>;
  /** Internet domains that belong to it, for example itu.edu.tr. */
  domains?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Where it is; the first one that has a country says of which country it is. */
  locations?: InputMaybe<Array<InstitutionLocationInput>>;
  /** Institutions it belongs to, consists of, came from or went into; none may lead back to it in a circle. */
  relations?: InputMaybe<Array<InstitutionRelationInput>>;
  /** Its ids in other registers, each register once. */
  externalIds?: InputMaybe<Array<InstitutionExternalIdInput>>;
};

/** A name, as a form gives it. */
export type InstitutionNameInput = {
  /** The name itself, at most 300 characters. */
  value: Scalars['String']['input'];
  /** Language of the name; und for an acronym. */
  language: Scalars['LanguageTag']['input'];
  /** What kind of name it is. */
  kinds: Array<InstitutionNameKind>;
};

/** A page on the web, as a form gives it. */
export type InstitutionLinkInput = {
  /** Whose page it is. */
  kind: InstitutionLinkKind;
  /** Address of the page. */
  url: Scalars['URL']['input'];
};

/** A place, as a form gives it. */
export type InstitutionLocationInput = {
  /** Number of the place in GeoNames. */
  geoNamesId?: InputMaybe<Scalars['Int']['input']>;
  /** Name of the city or settlement. */
  place?: InputMaybe<Scalars['String']['input']>;
  /** Country of the place. */
  country?: InputMaybe<Scalars['CountryCode']['input']>;
  /** Name of the first-level division of the country. */
  subdivision?: InputMaybe<Scalars['String']['input']>;
  /** Degrees north of the equator, -90 to 90; together with longitude. */
  latitude?: InputMaybe<Scalars['Float']['input']>;
  /** Degrees east of Greenwich, -180 to 180; together with latitude. */
  longitude?: InputMaybe<Scalars['Float']['input']>;
};

/** A relation, as a form gives it. */
export type InstitutionRelationInput = {
  /** What the other institution is to this one. */
  kind: InstitutionRelationKind;
  /** Id of the other institution. */
  institutionId: Scalars['ID']['input'];
};

/** The ids in one other register, as a form gives them. */
export type InstitutionExternalIdInput = {
  /** Name of the register, for example isni, wikidata, grid, fundref. */
  scheme: Scalars['String']['input'];
  /** The id the register prefers. */
  preferred?: InputMaybe<Scalars['String']['input']>;
  /** All ids the institution has there. */
  all: Array<Scalars['String']['input']>;
};

/** An institution's time in a technology park, an incubator, a cluster or an alliance. */
export type InstitutionMembership = Node & {
  __typename?: 'InstitutionMembership';
  /** Identifies the membership in the whole network. */
  id: Scalars['ID']['output'];
  /** The id once more, by which Query.node finds out whether the record exists. */
  nodeKey: Scalars['ID']['output'];
  /** The institution that is in the other. Null when the hub has no record of it. */
  member: Maybe<Institution>;
  /** The park, incubator, cluster or alliance. Null when the hub has no record of it. */
  group: Maybe<Institution>;
  /** What the one is in the other. */
  kind: InstitutionMembershipKind;
  /** First day. */
  since: Scalars['Date']['output'];
  /** Last day. Null while it lasts. */
  until: Maybe<Scalars['Date']['output']>;
  /** Who did what to it, latest first. Null unless the reader may end it. */
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


/** An institution's time in a technology park, an incubator, a cluster or an alliance. */
export type InstitutionMembershipHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** What one institution is in another. Values may be added. */
export type InstitutionMembershipKind =
  /** It has its rooms in a technology park, an incubator or an accelerator. */
  | 'TENANT'
  /** It is helped by an incubator or an accelerator, or by a park as one. */
  | 'INCUBATED'
  /** It belongs to a cluster, an alliance or an association. */
  | 'MEMBER';

/** Conditions on memberships; those given must all hold, and of a list one value is enough. */
export type InstitutionMembershipFilter = {
  /** What the one is in the other. */
  kinds?: InputMaybe<Array<InstitutionMembershipKind>>;
  /** The day on which they last. */
  on?: InputMaybe<Scalars['Date']['input']>;
  /** True for samples only, false for none. */
  samples?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A page of memberships, and what can be said of the whole list. */
export type InstitutionMembershipConnection = {
  __typename?: 'InstitutionMembershipConnection';
  /** The memberships of this page with their cursors. */
  edges: Array<InstitutionMembershipEdge>;
  /** The memberships of this page. */
  nodes: Array<InstitutionMembership>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many memberships the whole list has. */
  totalCount: Scalars['Int']['output'];
};

/** A membership and its place in the list. */
export type InstitutionMembershipEdge = {
  __typename?: 'InstitutionMembershipEdge';
  /** Place of the membership, for the argument after. */
  cursor: Scalars['String']['output'];
  /** The membership. */
  node: InstitutionMembership;
};

/** What became of an action on a membership. */
export type InstitutionMembershipPayload = {
  __typename?: 'InstitutionMembershipPayload';
  /** The membership as it now is. Null when nothing was changed, or when the same request was sent before and the viewer may no longer read it. */
  institutionMembership: Maybe<InstitutionMembership>;
  /** Why nothing was changed. Empty on success. */
  userErrors: Array<InstitutionUserError>;
};

/** A new membership. */
export type InstitutionMembershipBeginInput = {
  /** Id of the institution that is in the other. */
  memberId: Scalars['ID']['input'];
  /** Id of the park, incubator, cluster or alliance. */
  groupId: Scalars['ID']['input'];
  /** What the one is in the other; one of a kind at a time. */
  kind: InstitutionMembershipKind;
  /** First day. */
  since: Scalars['Date']['input'];
  /** Why, for the audit trail. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Chosen by the client: the same request sent again makes nothing more. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The end of a membership. */
export type InstitutionMembershipEndInput = {
  /** Id of the membership. */
  id: Scalars['ID']['input'];
  /** Version of the membership that the viewer has read. */
  version: Scalars['Int']['input'];
  /** Last day. */
  until: Scalars['Date']['input'];
  /** Why, for the audit trail. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Chosen by the client: the same request sent again changes nothing more. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What became of an action on a nomination. */
export type NominationPayload = {
  __typename?: 'NominationPayload';
  /** The nomination as it now is. Null when nothing was changed, or when the same request was sent before and the viewer may no longer read it. */
  nomination: Maybe<Nomination>;
  /** Why nothing was changed. Empty on success. */
  userErrors: Array<InstitutionUserError>;
};

/** What became of asking the members of a body. */
export type NominationsPayload = {
  __typename?: 'NominationsPayload';
  /** The requests to the countries that were meant, those that stood open before among them, by code of the country; empty when nobody was asked. */
  nominations: Array<Nomination>;
  /** Why nobody was asked. Empty on success. */
  userErrors: Array<InstitutionUserError>;
};

/** What became of an action on a contact point. */
export type ContactPointPayload = {
  __typename?: 'ContactPointPayload';
  /** The contact point as it now is. Null when nothing was changed, or when the same request was sent before and the viewer may no longer read it. */
  contactPoint: Maybe<ContactPoint>;
  /** Why nothing was changed. Empty on success. */
  userErrors: Array<InstitutionUserError>;
};

/** Why an action was refused. */
export type InstitutionUserError = {
  __typename?: 'InstitutionUserError';
  /** What kind of refusal it is. */
  code: InstitutionUserErrorCode;
  /** What is wrong and what would be right. */
  message: Scalars['String']['output'];
  /** The input field at fault, from the argument down; empty when it is about none. */
  path: Array<Scalars['String']['output']>;
};

/** Kind of a refusal. Values may be added. */
export type InstitutionUserErrorCode =
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

/** A request to the members of a body. */
export type NominationsRequestInput = {
  /** Id of the body. */
  bodyId: Scalars['ID']['input'];
  /** Last day for the answer, today at the earliest, in UTC. */
  dueOn: Scalars['Date']['input'];
  /** The members to ask, by code; all members of today without it. */
  countries?: InputMaybe<Array<Scalars['CountryCode']['input']>>;
  /** Id of the decision by which they are asked. */
  decisionId?: InputMaybe<Scalars['ID']['input']>;
  /** Why, for the audit trail. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Chosen by the client: the same request sent again asks nobody once more. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** An answer that names a contact point. */
export type NominationNominateInput = {
  /** Id of the nomination. */
  id: Scalars['ID']['input'];
  /** Version of the nomination that the viewer has read. */
  version: Scalars['Int']['input'];
  /** The contact point; an institution, an office or a person is needed. */
  contactPoint: NomineeInput;
  /** Why, for the audit trail. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Chosen by the client: the same request sent again changes nothing more. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** Whom a country names. */
export type NomineeInput = {
  /** Id of the institution that houses it. */
  institutionId?: InputMaybe<Scalars['ID']['input']>;
  /** The office or the position held, at most 300 characters. */
  office?: InputMaybe<Array<LocalizedTextInput>>;
  /** The person, whom members of the network, the secretariat, moderators and administrators can read. */
  person?: InputMaybe<ContactPersonInput>;
  /** First day; today, in UTC, without it. */
  since?: InputMaybe<Scalars['Date']['input']>;
};

/** A person to turn to, as a form gives it. */
export type ContactPersonInput = {
  /** The name. */
  name: Scalars['String']['input'];
  /** The address for mail. */
  email?: InputMaybe<Scalars['String']['input']>;
};

/** An answer that names nobody. */
export type NominationDeclineInput = {
  /** Id of the nomination. */
  id: Scalars['ID']['input'];
  /** Version of the nomination that the viewer has read. */
  version: Scalars['Int']['input'];
  /** Why the country names nobody; it is needed. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Chosen by the client: the same request sent again changes nothing more. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** New words for a contact point. Fields that are left out stay as they are, null empties them. */
export type ContactPointReviseInput = {
  /** Id of the contact point. */
  id: Scalars['ID']['input'];
  /** Version of the contact point that the change builds on. */
  version: Scalars['Int']['input'];
  /** Id of the institution that houses it. */
  institutionId?: InputMaybe<Scalars['ID']['input']>;
  /** The office or the position held, at most 300 characters. */
  office?: InputMaybe<Array<LocalizedTextInput>>;
  /** The person. */
  person?: InputMaybe<ContactPersonInput>;
  /** Why, for the audit trail. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Chosen by the client: the same request sent again changes nothing more. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The end of a contact point. */
export type ContactPointEndInput = {
  /** Id of the contact point. */
  id: Scalars['ID']['input'];
  /** Version of the contact point that the viewer has read. */
  version: Scalars['Int']['input'];
  /** Last day on which it is one. */
  until: Scalars['Date']['input'];
  /** Why, for the audit trail. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Chosen by the client: the same request sent again changes nothing more. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What is known of a partner of the network, a country or an organisation, edition by edition. */
export type PartnerProfile = Node & {
  __typename?: 'PartnerProfile';
  /** Identifies the profile in the whole network. */
  id: Scalars['ID']['output'];
  /** The id once more, by which Query.node finds out whether the record exists. */
  nodeKey: Scalars['ID']['output'];
  /** Whether it is of a country or of an organisation. */
  partner: PartnerKind;
  /** The country it is of, a member or not; that of the organisation for an organisation. */
  country: Country;
  /** The organisation it is of. Null for the profile of a country, and when the hub has no record of it. */
  institution: Maybe<Institution>;
  /** Where it stands. */
  state: PartnerProfileState;
  /** The last published edition. Null before the first. */
  edition: Maybe<PartnerProfileEdition>;
  /** Every published edition as it was, latest first; at most 50. */
  editions: Array<PartnerProfileEdition>;
  /** The text of the next edition. Null when nobody has begun it, and for readers who may not write the profile. */
  draft: Maybe<PartnerProfileText>;
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


/** What is known of a partner of the network, a country or an organisation, edition by edition. */
export type PartnerProfileHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A text of a profile as it was published. */
export type PartnerProfileEdition = {
  __typename?: 'PartnerProfileEdition';
  /** 1 for the first edition, one more for each that follows. */
  number: Scalars['Int']['output'];
  /** When it was published. */
  publishedAt: Scalars['DateTime']['output'];
  /** What it says. */
  text: PartnerProfileText;
};

/** What a profile says of a partner. */
export type PartnerProfileText = {
  __typename?: 'PartnerProfileText';
  /** The partner in some paragraphs, in the reader's language where there is a translation. */
  summary: LocalizedText;
  /** Areas in which it wants to work together; at most 50. */
  areas: Array<PartnerProfileArea>;
  /** What it needs. Null when that is not told. */
  needs: Maybe<LocalizedText>;
  /** What it is good at. Null when that is not told. */
  strengths: Maybe<LocalizedText>;
  /** Assessments of its needs, at most 40; an entry is null where the reader may not read the assessment. */
  needAssessments: Array<Maybe<NeedAssessment>>;
  /** Agreements it has made, at most 40; an entry is null where the reader may not read the agreement. */
  agreements: Array<Maybe<Agreement>>;
  /** The institution to write to. Null when none is named, and when the hub has no record of it. */
  contactInstitution: Maybe<Institution>;
};


/** What a profile says of a partner. */
export type PartnerProfileTextSummaryArgs = {
  prefer?: InputMaybe<Array<Scalars['LanguageTag']['input']>>;
};


/** What a profile says of a partner. */
export type PartnerProfileTextNeedsArgs = {
  prefer?: InputMaybe<Array<Scalars['LanguageTag']['input']>>;
};


/** What a profile says of a partner. */
export type PartnerProfileTextStrengthsArgs = {
  prefer?: InputMaybe<Array<Scalars['LanguageTag']['input']>>;
};

/** An area in which a partner wants to work together. */
export type PartnerProfileArea = {
  __typename?: 'PartnerProfileArea';
  /** What it is called, in the reader's language where there is a translation. */
  title: LocalizedText;
  /** The area as terms of public vocabularies, at most 50. */
  codes: Array<Code>;
};


/** An area in which a partner wants to work together. */
export type PartnerProfileAreaTitleArgs = {
  prefer?: InputMaybe<Array<Scalars['LanguageTag']['input']>>;
};

export type Agreement = {
  __typename?: 'Agreement';
  nodeKey: Scalars['ID']['output'];
};

export type NeedAssessment = {
  __typename?: 'NeedAssessment';
  nodeKey: Scalars['ID']['output'];
};

/** Whom a profile is of. Values may be added. */
export type PartnerKind =
  /** A country, a member or not. */
  | 'COUNTRY'
  /** An institution of the directory. */
  | 'ORGANISATION';

/** Where a profile stands. Values may be added. */
export type PartnerProfileState =
  /** Its first edition is being written; only those who may write it can read it. */
  | 'DRAFT'
  /** It has an edition that everyone can read; the next may be in the making. */
  | 'PUBLISHED'
  /** It is out of the lists for good. */
  | 'WITHDRAWN';

/** Orders of a list of profiles. Values may be added. */
export type PartnerProfileOrder =
  /** By the code of the country. */
  | 'COUNTRY'
  /** Last published first. */
  | 'LATEST';

/** Conditions on profiles; those given must all hold, and of a list one value is enough. */
export type PartnerProfileFilter = {
  /** States; without it, PUBLISHED only. */
  states?: InputMaybe<Array<PartnerProfileState>>;
  /** Profiles of countries, or of organisations. */
  partner?: InputMaybe<PartnerKind>;
  /** Countries: their own profiles, and those of their organisations. */
  countries?: InputMaybe<Array<Scalars['CountryCode']['input']>>;
  /** Ids of institutions. */
  institutions?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** True for samples only, false for none. */
  samples?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A page of profiles, and what can be said of the whole list. */
export type PartnerProfileConnection = {
  __typename?: 'PartnerProfileConnection';
  /** The profiles of this page with their cursors. */
  edges: Array<PartnerProfileEdge>;
  /** The profiles of this page. */
  nodes: Array<PartnerProfile>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many profiles the whole list has. */
  totalCount: Scalars['Int']['output'];
};

/** A profile and its place in the list. */
export type PartnerProfileEdge = {
  __typename?: 'PartnerProfileEdge';
  /** Place of the profile, for the argument after. */
  cursor: Scalars['String']['output'];
  /** The profile. */
  node: PartnerProfile;
};

/** What became of an action on a profile. */
export type PartnerProfilePayload = {
  __typename?: 'PartnerProfilePayload';
  /** The profile as it now is. Null when nothing was changed, or when the same request was sent before and the viewer may no longer read it. */
  partnerProfile: Maybe<PartnerProfile>;
  /** Why nothing was changed. Empty on success. */
  userErrors: Array<InstitutionUserError>;
};

/** A new profile, of a country or of an organisation. */
export type PartnerProfileCreateInput = {
  /** The country it is of, a member or not. Null for an organisation. */
  country?: InputMaybe<Scalars['CountryCode']['input']>;
  /** Id of the institution it is of. Null for a country. */
  institutionId?: InputMaybe<Scalars['ID']['input']>;
  /** What it says; a summary is needed. */
  content: PartnerProfileContent;
  /** Why, for the audit trail. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Chosen by the client: the same request sent again makes nothing more. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** New words for the next edition of a profile. */
export type PartnerProfileReviseInput = {
  /** Id of the profile. */
  id: Scalars['ID']['input'];
  /** Version of the profile that the viewer has read. */
  version: Scalars['Int']['input'];
  /** What is to be changed: fields that are left out stay as they are, null empties them. */
  content: PartnerProfileContent;
  /** Why, for the audit trail. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Chosen by the client: the same request sent again changes nothing more. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** One step of a profile's way. */
export type PartnerProfileActionInput = {
  /** Id of the profile. */
  id: Scalars['ID']['input'];
  /** Version of the profile that the viewer has read. */
  version: Scalars['Int']['input'];
  /** Why, for the audit trail; needed to withdraw. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Chosen by the client: the same request sent again changes nothing more. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What a profile says, at most 60,000 bytes in all. Fields that are left out stay as they are, null empties them. */
export type PartnerProfileContent = {
  /** The partner in some paragraphs, at most 5,000 characters. */
  summary?: InputMaybe<Array<LocalizedTextInput>>;
  /** Areas in which it wants to work together, at most 50. */
  areas?: InputMaybe<Array<PartnerProfileAreaInput>>;
  /** What it needs, at most 5,000 characters. */
  needs?: InputMaybe<Array<LocalizedTextInput>>;
  /** What it is good at, at most 5,000 characters. */
  strengths?: InputMaybe<Array<LocalizedTextInput>>;
  /** Ids of assessments of its needs that the viewer can read, at most 40. */
  assessmentIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Ids of agreements that the viewer can read, at most 40. */
  agreementIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Id of the active institution to write to. */
  contactInstitutionId?: InputMaybe<Scalars['ID']['input']>;
};

/** An area of work together, as a form gives it. */
export type PartnerProfileAreaInput = {
  /** What it is called, at most 300 characters. */
  title: Array<LocalizedTextInput>;
  /** The area as terms of public vocabularies, at most 50. */
  codes?: InputMaybe<Array<CodeInput>>;
};

/** An institution invites personnel, students or experts of others for a time. */
export type PersonnelExchangeCall = Node & {
  __typename?: 'PersonnelExchangeCall';
  /** Identifies the call in the whole network. */
  id: Scalars['ID']['output'];
  /** The id once more, by which Query.node finds out whether the record exists. */
  nodeKey: Scalars['ID']['output'];
  /** The institution that receives. Null when the hub has no record of it. */
  hostInstitution: Maybe<Institution>;
  /** The country of the institution that receives. */
  hostCountry: Country;
  /** Who is invited. */
  kind: PersonnelExchangeKind;
  /** How far it has come. */
  state: PersonnelExchangeCallState;
  /** Whether one can apply today, in UTC. */
  open: Scalars['Boolean']['output'];
  /** What it is called, in the reader's language where there is a translation. */
  title: LocalizedText;
  /** What the work is and what is offered. Null when the call does not tell. */
  description: Maybe<LocalizedText>;
  /** Fields of science or technology, as terms of a public vocabulary. */
  fields: Array<Code>;
  /** Skills that are looked for. */
  skills: Array<Scalars['String']['output']>;
  /** How long one stays, in weeks. */
  weeks: Scalars['Int']['output'];
  /** How many can be taken. */
  places: Scalars['Int']['output'];
  /** First day on which one can come. Null when it is open. */
  startsFrom: Maybe<Scalars['Date']['output']>;
  /** Last day for applications. */
  applyBy: Scalars['Date']['output'];
  /** Why it was called off. Null unless it was. */
  cancelledBecause: Maybe<Scalars['String']['output']>;
  /** The applications that the reader may know of, last applied for first. */
  exchanges: PersonnelExchangeConnection;
  /** Who did what to it, latest first. Null unless the reader edits its institution or is of the secretariat. */
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


/** An institution invites personnel, students or experts of others for a time. */
export type PersonnelExchangeCallTitleArgs = {
  prefer?: InputMaybe<Array<Scalars['LanguageTag']['input']>>;
};


/** An institution invites personnel, students or experts of others for a time. */
export type PersonnelExchangeCallDescriptionArgs = {
  prefer?: InputMaybe<Array<Scalars['LanguageTag']['input']>>;
};


/** An institution invites personnel, students or experts of others for a time. */
export type PersonnelExchangeCallExchangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PersonnelExchangeFilter>;
};


/** An institution invites personnel, students or experts of others for a time. */
export type PersonnelExchangeCallHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** One person's stay at an institution of another country, from the application on. Only the two sides, moderators of their countries, the secretariat and administrators know of it. */
export type PersonnelExchange = Node & {
  __typename?: 'PersonnelExchange';
  /** Identifies the exchange in the whole network. */
  id: Scalars['ID']['output'];
  /** The id once more, by which Query.node finds out whether the record exists. */
  nodeKey: Scalars['ID']['output'];
  /** The call it answers. Null when the hub has no record of it. */
  call: Maybe<PersonnelExchangeCall>;
  /** Who goes. */
  kind: PersonnelExchangeKind;
  /** The institution that receives. Null when the hub has no record of it. */
  hostInstitution: Maybe<Institution>;
  /** The country of the institution that receives. */
  hostCountry: Country;
  /** The institution that sends. Null when the hub has no record of it. */
  homeInstitution: Maybe<Institution>;
  /** The country of the institution that sends. */
  homeCountry: Country;
  /** How far it has come. */
  state: PersonnelExchangeState;
  /** The person who goes. Null to all but editors of the two institutions, the secretariat and administrators. */
  person: Maybe<ExchangedPerson>;
  /** What the person knows and wants to do, in the reader's language where there is a translation. */
  qualification: LocalizedText;
  /** From when to when the person is to stay. Null before the host has proposed it. */
  period: Maybe<PersonnelExchangePeriod>;
  /** When the host agreed to the period. Null while it has not. */
  agreedByHostAt: Maybe<Scalars['DateTime']['output']>;
  /** When the home institution agreed to the period. Null while it has not. */
  agreedByHomeAt: Maybe<Scalars['DateTime']['output']>;
  /** The day on which the stay began. Null before. */
  startedOn: Maybe<Scalars['Date']['output']>;
  /** The day on which the stay was over. Null before, and when it was not completed. */
  finishedOn: Maybe<Scalars['Date']['output']>;
  /** What came of it. Null when nothing was told. */
  outcome: Maybe<LocalizedText>;
  /** Who did what to it, latest first. Null to those who may not read the person. */
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


/** One person's stay at an institution of another country, from the application on. Only the two sides, moderators of their countries, the secretariat and administrators know of it. */
export type PersonnelExchangeQualificationArgs = {
  prefer?: InputMaybe<Array<Scalars['LanguageTag']['input']>>;
};


/** One person's stay at an institution of another country, from the application on. Only the two sides, moderators of their countries, the secretariat and administrators know of it. */
export type PersonnelExchangeOutcomeArgs = {
  prefer?: InputMaybe<Array<Scalars['LanguageTag']['input']>>;
};


/** One person's stay at an institution of another country, from the application on. Only the two sides, moderators of their countries, the secretariat and administrators know of it. */
export type PersonnelExchangeHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** The person of an exchange. */
export type ExchangedPerson = {
  __typename?: 'ExchangedPerson';
  /** The name. */
  name: Scalars['String']['output'];
  /** The address for mail. Null when it is not known. */
  email: Maybe<Scalars['String']['output']>;
};

/** From when to when someone is to stay. */
export type PersonnelExchangePeriod = {
  __typename?: 'PersonnelExchangePeriod';
  /** First day. */
  startsOn: Scalars['Date']['output'];
  /** Last day. */
  endsOn: Scalars['Date']['output'];
};

/** Who is exchanged. Values may be added. */
export type PersonnelExchangeKind =
  /** People who work in research and development. */
  | 'RD_PERSONNEL'
  /** Students. */
  | 'STUDENT'
  /** Experts, to pass on what they know. */
  | 'EXPERT';

/** How far a call has come. Values may be added. */
export type PersonnelExchangeCallState =
  /** It takes applications until its last day. */
  | 'CALL_OPEN'
  /** It takes no more applications. */
  | 'CALL_CLOSED'
  /** It was called off. */
  | 'CANCELLED';

/** How far an exchange has come. Values may be added. */
export type PersonnelExchangeState =
  /** The home institution has applied. */
  | 'APPLIED'
  /** The host has selected the person and proposed a period. */
  | 'SELECTED'
  /** Both sides have agreed to the period. */
  | 'AGREED_BY_BOTH'
  /** The person is there. */
  | 'ONGOING'
  /** The stay is over. */
  | 'COMPLETED'
  /** It ended before it was completed, or the person was not selected. */
  | 'CANCELLED';

/** A side of an exchange. Values may be added. */
export type PersonnelExchangeSide =
  /** The institution that receives. */
  | 'HOST'
  /** The institution that sends. */
  | 'HOME';

/** Orders of a list of calls. Values may be added. */
export type PersonnelExchangeCallOrder =
  /** Newest first. */
  | 'NEWEST'
  /** Earliest last day for applications first. */
  | 'APPLY_BY';

/** Conditions on calls; those given must all hold, and of a list one value is enough. */
export type PersonnelExchangeCallFilter = {
  /** How far they have come; without it, all. */
  states?: InputMaybe<Array<PersonnelExchangeCallState>>;
  /** Who is invited. */
  kinds?: InputMaybe<Array<PersonnelExchangeKind>>;
  /** Countries of the institutions that receive. */
  hostCountries?: InputMaybe<Array<Scalars['CountryCode']['input']>>;
  /** Ids of the institutions that receive. */
  hostInstitutions?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Codes of fields in their vocabulary. */
  fields?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Skills, as calls write them. */
  skills?: InputMaybe<Array<Scalars['String']['input']>>;
  /** True for those to which one can apply today, in UTC, false for all others. */
  open?: InputMaybe<Scalars['Boolean']['input']>;
  /** True for samples only, false for none. */
  samples?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Conditions on exchanges; those given must all hold, and of a list one value is enough. */
export type PersonnelExchangeFilter = {
  /** How far they have come; without it, all. */
  states?: InputMaybe<Array<PersonnelExchangeState>>;
  /** Who goes. */
  kinds?: InputMaybe<Array<PersonnelExchangeKind>>;
  /** Ids of calls. */
  calls?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The side of the reader's institutions. */
  side?: InputMaybe<PersonnelExchangeSide>;
};

/** A page of calls, and what can be said of the whole list. */
export type PersonnelExchangeCallConnection = {
  __typename?: 'PersonnelExchangeCallConnection';
  /** The calls of this page with their cursors. */
  edges: Array<PersonnelExchangeCallEdge>;
  /** The calls of this page. */
  nodes: Array<PersonnelExchangeCall>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many calls the whole list has. */
  totalCount: Scalars['Int']['output'];
};

/** A call and its place in the list. */
export type PersonnelExchangeCallEdge = {
  __typename?: 'PersonnelExchangeCallEdge';
  /** Place of it, for the argument after. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: PersonnelExchangeCall;
};

/** A page of exchanges, and what can be said of the whole list. */
export type PersonnelExchangeConnection = {
  __typename?: 'PersonnelExchangeConnection';
  /** The exchanges of this page with their cursors. */
  edges: Array<PersonnelExchangeEdge>;
  /** The exchanges of this page. */
  nodes: Array<PersonnelExchange>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many exchanges the whole list has. */
  totalCount: Scalars['Int']['output'];
};

/** An exchange and its place in the list. */
export type PersonnelExchangeEdge = {
  __typename?: 'PersonnelExchangeEdge';
  /** Place of it, for the argument after. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: PersonnelExchange;
};

/** What became of an action on a call. */
export type PersonnelExchangeCallPayload = {
  __typename?: 'PersonnelExchangeCallPayload';
  /** The call as it now is. Null when nothing was changed, or when the same request was sent before and the viewer may no longer read it. */
  personnelExchangeCall: Maybe<PersonnelExchangeCall>;
  /** Why nothing was changed. Empty on success. */
  userErrors: Array<InstitutionUserError>;
};

/** What became of an action on an exchange. */
export type PersonnelExchangePayload = {
  __typename?: 'PersonnelExchangePayload';
  /** The exchange as it now is. Null when nothing was changed, or when the same request was sent before and the viewer may no longer read it. */
  personnelExchange: Maybe<PersonnelExchange>;
  /** Why nothing was changed. Empty on success. */
  userErrors: Array<InstitutionUserError>;
};

/** A new call. */
export type PersonnelExchangeCallOpenInput = {
  /** Id of the institution that receives. */
  hostInstitutionId: Scalars['ID']['input'];
  /** What it says; kind, title, weeks, places and applyBy are needed. */
  content: PersonnelExchangeCallContent;
  /** Why, for the audit trail. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Chosen by the client: the same request sent again makes nothing more. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** New words for a call. */
export type PersonnelExchangeCallReviseInput = {
  /** Id of the call. */
  id: Scalars['ID']['input'];
  /** Version of the call that the viewer has read. */
  version: Scalars['Int']['input'];
  /** What is to be changed: fields that are left out stay as they are, null empties them. */
  content: PersonnelExchangeCallContent;
  /** Why, for the audit trail. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Chosen by the client: the same request sent again changes nothing more. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** One step of a call's way. */
export type PersonnelExchangeCallActionInput = {
  /** Id of the call. */
  id: Scalars['ID']['input'];
  /** Version of the call that the viewer has read. */
  version: Scalars['Int']['input'];
  /** Why, for the audit trail; needed to cancel. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Chosen by the client: the same request sent again changes nothing more. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What a call says. Fields that are left out stay as they are, null empties them. */
export type PersonnelExchangeCallContent = {
  /** Who is invited. */
  kind?: InputMaybe<PersonnelExchangeKind>;
  /** What it is called, its own language first; at most 300 characters. */
  title?: InputMaybe<Array<LocalizedTextInput>>;
  /** What the work is and what is offered, at most 5,000 characters. */
  description?: InputMaybe<Array<LocalizedTextInput>>;
  /** Fields of science or technology, at most 50. */
  fields?: InputMaybe<Array<CodeInput>>;
  /** Skills that are looked for, at most 50. */
  skills?: InputMaybe<Array<Scalars['String']['input']>>;
  /** How long one stays, in weeks, 1 to 520. */
  weeks?: InputMaybe<Scalars['Int']['input']>;
  /** How many can be taken, 1 to 100; never fewer than before. */
  places?: InputMaybe<Scalars['Int']['input']>;
  /** First day on which one can come. */
  startsFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Last day for applications, today at the earliest, in UTC. */
  applyBy?: InputMaybe<Scalars['Date']['input']>;
};

/** An application. */
export type PersonnelExchangeApplyInput = {
  /** Id of the call. */
  callId: Scalars['ID']['input'];
  /** Id of the institution that sends. */
  homeInstitutionId: Scalars['ID']['input'];
  /** The person who is to go, whom only the two sides, the secretariat and administrators can read. */
  person: ExchangedPersonInput;
  /** What the person knows and wants to do, at most 5,000 characters. */
  qualification: Array<LocalizedTextInput>;
  /** Why, for the audit trail. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Chosen by the client: the same request sent again makes nothing more. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The person of an exchange, as a form gives it. */
export type ExchangedPersonInput = {
  /** The name. */
  name: Scalars['String']['input'];
  /** The address for mail. */
  email?: InputMaybe<Scalars['String']['input']>;
};

/** An applicant who is to come. */
export type PersonnelExchangeSelectInput = {
  /** Id of the exchange. */
  id: Scalars['ID']['input'];
  /** Version of the exchange that the viewer has read. */
  version: Scalars['Int']['input'];
  /** First day of the stay, today at the earliest, in UTC. */
  startsOn: Scalars['Date']['input'];
  /** Last day of the stay. */
  endsOn: Scalars['Date']['input'];
  /** Why, for the audit trail. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Chosen by the client: the same request sent again changes nothing more. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The agreement of one side. */
export type PersonnelExchangeAgreeInput = {
  /** Id of the exchange. */
  id: Scalars['ID']['input'];
  /** Version of the exchange that the viewer has read. */
  version: Scalars['Int']['input'];
  /** The side that agrees. */
  side: PersonnelExchangeSide;
  /** Why, for the audit trail. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Chosen by the client: the same request sent again changes nothing more. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The beginning of a stay. */
export type PersonnelExchangeStartInput = {
  /** Id of the exchange. */
  id: Scalars['ID']['input'];
  /** Version of the exchange that the viewer has read. */
  version: Scalars['Int']['input'];
  /** The day; today, in UTC, without it, and not later. */
  on?: InputMaybe<Scalars['Date']['input']>;
  /** Why, for the audit trail. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Chosen by the client: the same request sent again changes nothing more. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The end of a stay. */
export type PersonnelExchangeFinishInput = {
  /** Id of the exchange. */
  id: Scalars['ID']['input'];
  /** Version of the exchange that the viewer has read. */
  version: Scalars['Int']['input'];
  /** The day; today, in UTC, without it, and not later. */
  on?: InputMaybe<Scalars['Date']['input']>;
  /** What came of it, at most 5,000 characters. */
  outcome?: InputMaybe<Array<LocalizedTextInput>>;
  /** Why, for the audit trail. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Chosen by the client: the same request sent again changes nothing more. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The early end of an exchange. */
export type PersonnelExchangeCancelInput = {
  /** Id of the exchange. */
  id: Scalars['ID']['input'];
  /** Version of the exchange that the viewer has read. */
  version: Scalars['Int']['input'];
  /** Why; it is needed. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Chosen by the client: the same request sent again changes nothing more. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
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
  Institution: Institution;
  Body: Body;
  ContactPoint: ContactPoint;
  Nomination: Nomination;
  Platform: Platform;
  Capability: Capability;
  CooperationArea: CooperationArea;
  InstitutionMembership: InstitutionMembership;
  PartnerProfile: PartnerProfile;
  PersonnelExchangeCall: PersonnelExchangeCall;
  PersonnelExchange: PersonnelExchange;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Institution:
    ( { __typename: 'Institution' }
    & GraphQLRecursivePick<FederationTypes['Institution'], {"nodeKey":true}> );
  Body:
    ( { __typename: 'Body' }
    & GraphQLRecursivePick<FederationTypes['Body'], {"nodeKey":true}> );
  ContactPoint:
    ( { __typename: 'ContactPoint' }
    & GraphQLRecursivePick<FederationTypes['ContactPoint'], {"nodeKey":true}> );
  Nomination:
    ( { __typename: 'Nomination' }
    & GraphQLRecursivePick<FederationTypes['Nomination'], {"nodeKey":true}> );
  Platform:
    ( { __typename: 'Platform' }
    & GraphQLRecursivePick<FederationTypes['Platform'], {"code":true}> );
  Capability:
    ( { __typename: 'Capability' }
    & ( GraphQLRecursivePick<FederationTypes['Capability'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['Capability'], {"nodeKey":true}> ) );
  CooperationArea:
    ( { __typename: 'CooperationArea' }
    & ( GraphQLRecursivePick<FederationTypes['CooperationArea'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['CooperationArea'], {"nodeKey":true}> ) );
  InstitutionMembership:
    ( { __typename: 'InstitutionMembership' }
    & ( GraphQLRecursivePick<FederationTypes['InstitutionMembership'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['InstitutionMembership'], {"nodeKey":true}> ) );
  PartnerProfile:
    ( { __typename: 'PartnerProfile' }
    & ( GraphQLRecursivePick<FederationTypes['PartnerProfile'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['PartnerProfile'], {"nodeKey":true}> ) );
  PersonnelExchangeCall:
    ( { __typename: 'PersonnelExchangeCall' }
    & ( GraphQLRecursivePick<FederationTypes['PersonnelExchangeCall'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['PersonnelExchangeCall'], {"nodeKey":true}> ) );
  PersonnelExchange:
    ( { __typename: 'PersonnelExchange' }
    & ( GraphQLRecursivePick<FederationTypes['PersonnelExchange'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['PersonnelExchange'], {"nodeKey":true}> ) );
};


/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( InstitutionMapper )
    | ( BodyMapper )
    | ( ContactPointMapper )
    | ( NominationMapper )
    | ( CapabilityMapper )
    | ( CooperationAreaMapper )
    | ( InstitutionMembershipMapper )
    | ( PartnerProfileMapper )
    | ( PersonnelExchangeCallMapper )
    | ( PersonnelExchangeMapper )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Institution: ResolverTypeWrapper<InstitutionMapper>;
  InstitutionName: ResolverTypeWrapper<InstitutionName>;
  InstitutionLink: ResolverTypeWrapper<InstitutionLink>;
  InstitutionLocation: ResolverTypeWrapper<InstitutionLocationMapper>;
  InstitutionRelation: ResolverTypeWrapper<InstitutionRelationMapper>;
  AffiliationResolution: ResolverTypeWrapper<Omit<AffiliationResolution, 'parts'> & { parts: Array<ResolversTypes['AffiliationPart']> }>;
  AffiliationPart: ResolverTypeWrapper<AffiliationPartMapper>;
  AffiliationCandidate: ResolverTypeWrapper<AffiliationCandidateMapper>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  AffiliationReason: AffiliationReason;
  InstitutionProblem: ResolverTypeWrapper<InstitutionProblemMapper>;
  InstitutionProblemKind: InstitutionProblemKind;
  InstitutionProblemConnection: ResolverTypeWrapper<InstitutionProblemConnectionMapper>;
  InstitutionProblemEdge: ResolverTypeWrapper<Omit<InstitutionProblemEdge, 'node'> & { node: ResolversTypes['InstitutionProblem'] }>;
  InstitutionExternalId: ResolverTypeWrapper<InstitutionExternalId>;
  InstitutionType: InstitutionType;
  InstitutionStatus: InstitutionStatus;
  InstitutionNameKind: InstitutionNameKind;
  InstitutionLinkKind: InstitutionLinkKind;
  InstitutionRelationKind: InstitutionRelationKind;
  InstitutionOrder: InstitutionOrder;
  InstitutionFilter: InstitutionFilter;
  InstitutionConnection: ResolverTypeWrapper<InstitutionConnectionMapper>;
  InstitutionEdge: ResolverTypeWrapper<InstitutionEdgeMapper>;
  InstitutionFacets: ResolverTypeWrapper<InstitutionFacetsMapper>;
  Body: ResolverTypeWrapper<BodyMapper>;
  BodyMember: ResolverTypeWrapper<BodyMemberMapper>;
  BodySeat: ResolverTypeWrapper<BodySeatMapper>;
  TermOfReference: ResolverTypeWrapper<TermOfReferenceMapper>;
  BodyType: BodyType;
  BodyStatus: BodyStatus;
  BodyOrder: BodyOrder;
  BodyFilter: BodyFilter;
  BodyConnection: ResolverTypeWrapper<BodyConnectionMapper>;
  BodyEdge: ResolverTypeWrapper<BodyEdgeMapper>;
  ContactPoint: ResolverTypeWrapper<ContactPointMapper>;
  ContactPerson: ResolverTypeWrapper<ContactPerson>;
  ContactPointOrder: ContactPointOrder;
  ContactPointFilter: ContactPointFilter;
  ContactPointConnection: ResolverTypeWrapper<ContactPointConnectionMapper>;
  ContactPointEdge: ResolverTypeWrapper<ContactPointEdgeMapper>;
  Nomination: ResolverTypeWrapper<NominationMapper>;
  NominationState: NominationState;
  NominationOrder: NominationOrder;
  NominationFilter: NominationFilter;
  NominationConnection: ResolverTypeWrapper<NominationConnectionMapper>;
  NominationEdge: ResolverTypeWrapper<NominationEdgeMapper>;
  ContactCoverage: ResolverTypeWrapper<ContactCoverageMapper>;
  ContactCoverageMember: ResolverTypeWrapper<ContactCoverageMemberMapper>;
  Event: ResolverTypeWrapper<EventMapper>;
  Decision: ResolverTypeWrapper<DecisionMapper>;
  Platform: ResolverTypeWrapper<PlatformMapper>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  BodyCriterion: ResolverTypeWrapper<BodyCriterionMapper>;
  BodyReport: ResolverTypeWrapper<BodyReport>;
  BodyPayload: ResolverTypeWrapper<Omit<BodyPayload, 'body'> & { body?: Maybe<ResolversTypes['Body']> }>;
  BodyCreateInput: BodyCreateInput;
  BodyReviseInput: BodyReviseInput;
  BodyEstablishInput: BodyEstablishInput;
  BodyReportInput: BodyReportInput;
  BodyDissolveInput: BodyDissolveInput;
  BodyContent: BodyContent;
  BodyMemberInput: BodyMemberInput;
  BodySeatInput: BodySeatInput;
  NumberedTextInput: NumberedTextInput;
  Capability: ResolverTypeWrapper<CapabilityMapper>;
  CapabilityReadiness: ResolverTypeWrapper<CapabilityReadiness>;
  CapabilityKind: CapabilityKind;
  CapabilityState: CapabilityState;
  CapabilityOrder: CapabilityOrder;
  CapabilityFilter: CapabilityFilter;
  CapabilityConnection: ResolverTypeWrapper<CapabilityConnectionMapper>;
  CapabilityEdge: ResolverTypeWrapper<CapabilityEdgeMapper>;
  CapabilityFacets: ResolverTypeWrapper<CapabilityFacetsMapper>;
  CapabilityPayload: ResolverTypeWrapper<Omit<CapabilityPayload, 'capability'> & { capability?: Maybe<ResolversTypes['Capability']> }>;
  CapabilityCreateInput: CapabilityCreateInput;
  CapabilityReviseInput: CapabilityReviseInput;
  CapabilityWithdrawInput: CapabilityWithdrawInput;
  CapabilityContent: CapabilityContent;
  CapabilityReadinessInput: CapabilityReadinessInput;
  CooperationArea: ResolverTypeWrapper<CooperationAreaMapper>;
  AreaAssistance: ResolverTypeWrapper<AreaAssistanceMapper>;
  AreaAssistanceKind: AreaAssistanceKind;
  AreaAssistanceDirection: AreaAssistanceDirection;
  CooperationAreaState: CooperationAreaState;
  CooperationAreaOrder: CooperationAreaOrder;
  CooperationAreaFilter: CooperationAreaFilter;
  AreaAssistanceFilter: AreaAssistanceFilter;
  CooperationAreaConnection: ResolverTypeWrapper<CooperationAreaConnectionMapper>;
  CooperationAreaEdge: ResolverTypeWrapper<CooperationAreaEdgeMapper>;
  CooperationAreaPayload: ResolverTypeWrapper<Omit<CooperationAreaPayload, 'cooperationArea'> & { cooperationArea?: Maybe<ResolversTypes['CooperationArea']> }>;
  CooperationAreaOpenInput: CooperationAreaOpenInput;
  CooperationAreaReviseInput: CooperationAreaReviseInput;
  CooperationAreaCloseInput: CooperationAreaCloseInput;
  CooperationAreaContent: CooperationAreaContent;
  AreaAssistanceInput: AreaAssistanceInput;
  InstitutionMergeConflict: ResolverTypeWrapper<InstitutionMergeConflict>;
  InstitutionPayload: ResolverTypeWrapper<Omit<InstitutionPayload, 'institution'> & { institution?: Maybe<ResolversTypes['Institution']> }>;
  InstitutionCreateInput: InstitutionCreateInput;
  InstitutionReviseInput: InstitutionReviseInput;
  InstitutionDeactivateInput: InstitutionDeactivateInput;
  InstitutionMergeInput: InstitutionMergeInput;
  InstitutionContent: InstitutionContent;
  InstitutionNameInput: InstitutionNameInput;
  InstitutionLinkInput: InstitutionLinkInput;
  InstitutionLocationInput: InstitutionLocationInput;
  InstitutionRelationInput: InstitutionRelationInput;
  InstitutionExternalIdInput: InstitutionExternalIdInput;
  InstitutionMembership: ResolverTypeWrapper<InstitutionMembershipMapper>;
  InstitutionMembershipKind: InstitutionMembershipKind;
  InstitutionMembershipFilter: InstitutionMembershipFilter;
  InstitutionMembershipConnection: ResolverTypeWrapper<InstitutionMembershipConnectionMapper>;
  InstitutionMembershipEdge: ResolverTypeWrapper<InstitutionMembershipEdgeMapper>;
  InstitutionMembershipPayload: ResolverTypeWrapper<Omit<InstitutionMembershipPayload, 'institutionMembership'> & { institutionMembership?: Maybe<ResolversTypes['InstitutionMembership']> }>;
  InstitutionMembershipBeginInput: InstitutionMembershipBeginInput;
  InstitutionMembershipEndInput: InstitutionMembershipEndInput;
  NominationPayload: ResolverTypeWrapper<Omit<NominationPayload, 'nomination'> & { nomination?: Maybe<ResolversTypes['Nomination']> }>;
  NominationsPayload: ResolverTypeWrapper<Omit<NominationsPayload, 'nominations'> & { nominations: Array<ResolversTypes['Nomination']> }>;
  ContactPointPayload: ResolverTypeWrapper<Omit<ContactPointPayload, 'contactPoint'> & { contactPoint?: Maybe<ResolversTypes['ContactPoint']> }>;
  InstitutionUserError: ResolverTypeWrapper<InstitutionUserError>;
  InstitutionUserErrorCode: InstitutionUserErrorCode;
  NominationsRequestInput: NominationsRequestInput;
  NominationNominateInput: NominationNominateInput;
  NomineeInput: NomineeInput;
  ContactPersonInput: ContactPersonInput;
  NominationDeclineInput: NominationDeclineInput;
  ContactPointReviseInput: ContactPointReviseInput;
  ContactPointEndInput: ContactPointEndInput;
  PartnerProfile: ResolverTypeWrapper<PartnerProfileMapper>;
  PartnerProfileEdition: ResolverTypeWrapper<PartnerProfileEditionMapper>;
  PartnerProfileText: ResolverTypeWrapper<PartnerProfileTextMapper>;
  PartnerProfileArea: ResolverTypeWrapper<PartnerProfileAreaMapper>;
  Agreement: ResolverTypeWrapper<AgreementMapper>;
  NeedAssessment: ResolverTypeWrapper<NeedAssessmentMapper>;
  PartnerKind: PartnerKind;
  PartnerProfileState: PartnerProfileState;
  PartnerProfileOrder: PartnerProfileOrder;
  PartnerProfileFilter: PartnerProfileFilter;
  PartnerProfileConnection: ResolverTypeWrapper<PartnerProfileConnectionMapper>;
  PartnerProfileEdge: ResolverTypeWrapper<PartnerProfileEdgeMapper>;
  PartnerProfilePayload: ResolverTypeWrapper<Omit<PartnerProfilePayload, 'partnerProfile'> & { partnerProfile?: Maybe<ResolversTypes['PartnerProfile']> }>;
  PartnerProfileCreateInput: PartnerProfileCreateInput;
  PartnerProfileReviseInput: PartnerProfileReviseInput;
  PartnerProfileActionInput: PartnerProfileActionInput;
  PartnerProfileContent: PartnerProfileContent;
  PartnerProfileAreaInput: PartnerProfileAreaInput;
  PersonnelExchangeCall: ResolverTypeWrapper<PersonnelExchangeCallMapper>;
  PersonnelExchange: ResolverTypeWrapper<PersonnelExchangeMapper>;
  ExchangedPerson: ResolverTypeWrapper<ExchangedPerson>;
  PersonnelExchangePeriod: ResolverTypeWrapper<PersonnelExchangePeriod>;
  PersonnelExchangeKind: PersonnelExchangeKind;
  PersonnelExchangeCallState: PersonnelExchangeCallState;
  PersonnelExchangeState: PersonnelExchangeState;
  PersonnelExchangeSide: PersonnelExchangeSide;
  PersonnelExchangeCallOrder: PersonnelExchangeCallOrder;
  PersonnelExchangeCallFilter: PersonnelExchangeCallFilter;
  PersonnelExchangeFilter: PersonnelExchangeFilter;
  PersonnelExchangeCallConnection: ResolverTypeWrapper<PersonnelExchangeCallConnectionMapper>;
  PersonnelExchangeCallEdge: ResolverTypeWrapper<PersonnelExchangeCallEdgeMapper>;
  PersonnelExchangeConnection: ResolverTypeWrapper<PersonnelExchangeConnectionMapper>;
  PersonnelExchangeEdge: ResolverTypeWrapper<PersonnelExchangeEdgeMapper>;
  PersonnelExchangeCallPayload: ResolverTypeWrapper<Omit<PersonnelExchangeCallPayload, 'personnelExchangeCall'> & { personnelExchangeCall?: Maybe<ResolversTypes['PersonnelExchangeCall']> }>;
  PersonnelExchangePayload: ResolverTypeWrapper<Omit<PersonnelExchangePayload, 'personnelExchange'> & { personnelExchange?: Maybe<ResolversTypes['PersonnelExchange']> }>;
  PersonnelExchangeCallOpenInput: PersonnelExchangeCallOpenInput;
  PersonnelExchangeCallReviseInput: PersonnelExchangeCallReviseInput;
  PersonnelExchangeCallActionInput: PersonnelExchangeCallActionInput;
  PersonnelExchangeCallContent: PersonnelExchangeCallContent;
  PersonnelExchangeApplyInput: PersonnelExchangeApplyInput;
  ExchangedPersonInput: ExchangedPersonInput;
  PersonnelExchangeSelectInput: PersonnelExchangeSelectInput;
  PersonnelExchangeAgreeInput: PersonnelExchangeAgreeInput;
  PersonnelExchangeStartInput: PersonnelExchangeStartInput;
  PersonnelExchangeFinishInput: PersonnelExchangeFinishInput;
  PersonnelExchangeCancelInput: PersonnelExchangeCancelInput;
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
  DateRange: ResolverTypeWrapper<DateRange>;
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
  Institution: InstitutionMapper;
  InstitutionName: InstitutionName;
  InstitutionLink: InstitutionLink;
  InstitutionLocation: InstitutionLocationMapper;
  InstitutionRelation: InstitutionRelationMapper;
  AffiliationResolution: Omit<AffiliationResolution, 'parts'> & { parts: Array<ResolversParentTypes['AffiliationPart']> };
  AffiliationPart: AffiliationPartMapper;
  AffiliationCandidate: AffiliationCandidateMapper;
  Float: Scalars['Float']['output'];
  InstitutionProblem: InstitutionProblemMapper;
  InstitutionProblemConnection: InstitutionProblemConnectionMapper;
  InstitutionProblemEdge: Omit<InstitutionProblemEdge, 'node'> & { node: ResolversParentTypes['InstitutionProblem'] };
  InstitutionExternalId: InstitutionExternalId;
  InstitutionFilter: InstitutionFilter;
  InstitutionConnection: InstitutionConnectionMapper;
  InstitutionEdge: InstitutionEdgeMapper;
  InstitutionFacets: InstitutionFacetsMapper;
  Body: BodyMapper;
  BodyMember: BodyMemberMapper;
  BodySeat: BodySeatMapper;
  TermOfReference: TermOfReferenceMapper;
  BodyFilter: BodyFilter;
  BodyConnection: BodyConnectionMapper;
  BodyEdge: BodyEdgeMapper;
  ContactPoint: ContactPointMapper;
  ContactPerson: ContactPerson;
  ContactPointFilter: ContactPointFilter;
  ContactPointConnection: ContactPointConnectionMapper;
  ContactPointEdge: ContactPointEdgeMapper;
  Nomination: NominationMapper;
  NominationFilter: NominationFilter;
  NominationConnection: NominationConnectionMapper;
  NominationEdge: NominationEdgeMapper;
  ContactCoverage: ContactCoverageMapper;
  ContactCoverageMember: ContactCoverageMemberMapper;
  Event: EventMapper;
  Decision: DecisionMapper;
  Platform: PlatformMapper;
  Mutation: Record<PropertyKey, never>;
  BodyCriterion: BodyCriterionMapper;
  BodyReport: BodyReport;
  BodyPayload: Omit<BodyPayload, 'body'> & { body?: Maybe<ResolversParentTypes['Body']> };
  BodyCreateInput: BodyCreateInput;
  BodyReviseInput: BodyReviseInput;
  BodyEstablishInput: BodyEstablishInput;
  BodyReportInput: BodyReportInput;
  BodyDissolveInput: BodyDissolveInput;
  BodyContent: BodyContent;
  BodyMemberInput: BodyMemberInput;
  BodySeatInput: BodySeatInput;
  NumberedTextInput: NumberedTextInput;
  Capability: CapabilityMapper;
  CapabilityReadiness: CapabilityReadiness;
  CapabilityFilter: CapabilityFilter;
  CapabilityConnection: CapabilityConnectionMapper;
  CapabilityEdge: CapabilityEdgeMapper;
  CapabilityFacets: CapabilityFacetsMapper;
  CapabilityPayload: Omit<CapabilityPayload, 'capability'> & { capability?: Maybe<ResolversParentTypes['Capability']> };
  CapabilityCreateInput: CapabilityCreateInput;
  CapabilityReviseInput: CapabilityReviseInput;
  CapabilityWithdrawInput: CapabilityWithdrawInput;
  CapabilityContent: CapabilityContent;
  CapabilityReadinessInput: CapabilityReadinessInput;
  CooperationArea: CooperationAreaMapper;
  AreaAssistance: AreaAssistanceMapper;
  CooperationAreaFilter: CooperationAreaFilter;
  AreaAssistanceFilter: AreaAssistanceFilter;
  CooperationAreaConnection: CooperationAreaConnectionMapper;
  CooperationAreaEdge: CooperationAreaEdgeMapper;
  CooperationAreaPayload: Omit<CooperationAreaPayload, 'cooperationArea'> & { cooperationArea?: Maybe<ResolversParentTypes['CooperationArea']> };
  CooperationAreaOpenInput: CooperationAreaOpenInput;
  CooperationAreaReviseInput: CooperationAreaReviseInput;
  CooperationAreaCloseInput: CooperationAreaCloseInput;
  CooperationAreaContent: CooperationAreaContent;
  AreaAssistanceInput: AreaAssistanceInput;
  InstitutionMergeConflict: InstitutionMergeConflict;
  InstitutionPayload: Omit<InstitutionPayload, 'institution'> & { institution?: Maybe<ResolversParentTypes['Institution']> };
  InstitutionCreateInput: InstitutionCreateInput;
  InstitutionReviseInput: InstitutionReviseInput;
  InstitutionDeactivateInput: InstitutionDeactivateInput;
  InstitutionMergeInput: InstitutionMergeInput;
  InstitutionContent: InstitutionContent;
  InstitutionNameInput: InstitutionNameInput;
  InstitutionLinkInput: InstitutionLinkInput;
  InstitutionLocationInput: InstitutionLocationInput;
  InstitutionRelationInput: InstitutionRelationInput;
  InstitutionExternalIdInput: InstitutionExternalIdInput;
  InstitutionMembership: InstitutionMembershipMapper;
  InstitutionMembershipFilter: InstitutionMembershipFilter;
  InstitutionMembershipConnection: InstitutionMembershipConnectionMapper;
  InstitutionMembershipEdge: InstitutionMembershipEdgeMapper;
  InstitutionMembershipPayload: Omit<InstitutionMembershipPayload, 'institutionMembership'> & { institutionMembership?: Maybe<ResolversParentTypes['InstitutionMembership']> };
  InstitutionMembershipBeginInput: InstitutionMembershipBeginInput;
  InstitutionMembershipEndInput: InstitutionMembershipEndInput;
  NominationPayload: Omit<NominationPayload, 'nomination'> & { nomination?: Maybe<ResolversParentTypes['Nomination']> };
  NominationsPayload: Omit<NominationsPayload, 'nominations'> & { nominations: Array<ResolversParentTypes['Nomination']> };
  ContactPointPayload: Omit<ContactPointPayload, 'contactPoint'> & { contactPoint?: Maybe<ResolversParentTypes['ContactPoint']> };
  InstitutionUserError: InstitutionUserError;
  NominationsRequestInput: NominationsRequestInput;
  NominationNominateInput: NominationNominateInput;
  NomineeInput: NomineeInput;
  ContactPersonInput: ContactPersonInput;
  NominationDeclineInput: NominationDeclineInput;
  ContactPointReviseInput: ContactPointReviseInput;
  ContactPointEndInput: ContactPointEndInput;
  PartnerProfile: PartnerProfileMapper;
  PartnerProfileEdition: PartnerProfileEditionMapper;
  PartnerProfileText: PartnerProfileTextMapper;
  PartnerProfileArea: PartnerProfileAreaMapper;
  Agreement: AgreementMapper;
  NeedAssessment: NeedAssessmentMapper;
  PartnerProfileFilter: PartnerProfileFilter;
  PartnerProfileConnection: PartnerProfileConnectionMapper;
  PartnerProfileEdge: PartnerProfileEdgeMapper;
  PartnerProfilePayload: Omit<PartnerProfilePayload, 'partnerProfile'> & { partnerProfile?: Maybe<ResolversParentTypes['PartnerProfile']> };
  PartnerProfileCreateInput: PartnerProfileCreateInput;
  PartnerProfileReviseInput: PartnerProfileReviseInput;
  PartnerProfileActionInput: PartnerProfileActionInput;
  PartnerProfileContent: PartnerProfileContent;
  PartnerProfileAreaInput: PartnerProfileAreaInput;
  PersonnelExchangeCall: PersonnelExchangeCallMapper;
  PersonnelExchange: PersonnelExchangeMapper;
  ExchangedPerson: ExchangedPerson;
  PersonnelExchangePeriod: PersonnelExchangePeriod;
  PersonnelExchangeCallFilter: PersonnelExchangeCallFilter;
  PersonnelExchangeFilter: PersonnelExchangeFilter;
  PersonnelExchangeCallConnection: PersonnelExchangeCallConnectionMapper;
  PersonnelExchangeCallEdge: PersonnelExchangeCallEdgeMapper;
  PersonnelExchangeConnection: PersonnelExchangeConnectionMapper;
  PersonnelExchangeEdge: PersonnelExchangeEdgeMapper;
  PersonnelExchangeCallPayload: Omit<PersonnelExchangeCallPayload, 'personnelExchangeCall'> & { personnelExchangeCall?: Maybe<ResolversParentTypes['PersonnelExchangeCall']> };
  PersonnelExchangePayload: Omit<PersonnelExchangePayload, 'personnelExchange'> & { personnelExchange?: Maybe<ResolversParentTypes['PersonnelExchange']> };
  PersonnelExchangeCallOpenInput: PersonnelExchangeCallOpenInput;
  PersonnelExchangeCallReviseInput: PersonnelExchangeCallReviseInput;
  PersonnelExchangeCallActionInput: PersonnelExchangeCallActionInput;
  PersonnelExchangeCallContent: PersonnelExchangeCallContent;
  PersonnelExchangeApplyInput: PersonnelExchangeApplyInput;
  ExchangedPersonInput: ExchangedPersonInput;
  PersonnelExchangeSelectInput: PersonnelExchangeSelectInput;
  PersonnelExchangeAgreeInput: PersonnelExchangeAgreeInput;
  PersonnelExchangeStartInput: PersonnelExchangeStartInput;
  PersonnelExchangeFinishInput: PersonnelExchangeFinishInput;
  PersonnelExchangeCancelInput: PersonnelExchangeCancelInput;
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
  DateRange: DateRange;
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

export type CacheControlDirectiveResolver<Result, Parent, ContextType = InstitutionsContext, Args = CacheControlDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type QueryResolvers<ContextType = InstitutionsContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  institutions?: Resolver<Maybe<ResolversTypes['InstitutionConnection']>, ParentType, ContextType, RequireFields<QueryInstitutionsArgs, 'first'>>;
  institution?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType, RequireFields<QueryInstitutionArgs, 'id'>>;
  bodies?: Resolver<Maybe<ResolversTypes['BodyConnection']>, ParentType, ContextType, RequireFields<QueryBodiesArgs, 'first'>>;
  body?: Resolver<Maybe<ResolversTypes['Body']>, ParentType, ContextType, RequireFields<QueryBodyArgs, 'id'>>;
  resolveAffiliation?: Resolver<Maybe<ResolversTypes['AffiliationResolution']>, ParentType, ContextType, RequireFields<QueryResolveAffiliationArgs, 'text' | 'first'>>;
  institutionProblems?: Resolver<Maybe<ResolversTypes['InstitutionProblemConnection']>, ParentType, ContextType, RequireFields<QueryInstitutionProblemsArgs, 'first'>>;
  contactPoints?: Resolver<Maybe<ResolversTypes['ContactPointConnection']>, ParentType, ContextType, RequireFields<QueryContactPointsArgs, 'first'>>;
  contactPoint?: Resolver<Maybe<ResolversTypes['ContactPoint']>, ParentType, ContextType, RequireFields<QueryContactPointArgs, 'id'>>;
  nominations?: Resolver<Maybe<ResolversTypes['NominationConnection']>, ParentType, ContextType, RequireFields<QueryNominationsArgs, 'first'>>;
  nomination?: Resolver<Maybe<ResolversTypes['Nomination']>, ParentType, ContextType, RequireFields<QueryNominationArgs, 'id'>>;
  contactCoverage?: Resolver<Maybe<ResolversTypes['ContactCoverage']>, ParentType, ContextType, RequireFields<QueryContactCoverageArgs, 'body'>>;
  capabilities?: Resolver<Maybe<ResolversTypes['CapabilityConnection']>, ParentType, ContextType, RequireFields<QueryCapabilitiesArgs, 'first'>>;
  capability?: Resolver<Maybe<ResolversTypes['Capability']>, ParentType, ContextType, RequireFields<QueryCapabilityArgs, 'id'>>;
  cooperationAreas?: Resolver<Maybe<ResolversTypes['CooperationAreaConnection']>, ParentType, ContextType, RequireFields<QueryCooperationAreasArgs, 'first'>>;
  cooperationArea?: Resolver<Maybe<ResolversTypes['CooperationArea']>, ParentType, ContextType, RequireFields<QueryCooperationAreaArgs, 'id'>>;
  institutionMemberships?: Resolver<Maybe<ResolversTypes['InstitutionMembershipConnection']>, ParentType, ContextType, RequireFields<QueryInstitutionMembershipsArgs, 'first'>>;
  institutionMembership?: Resolver<Maybe<ResolversTypes['InstitutionMembership']>, ParentType, ContextType, RequireFields<QueryInstitutionMembershipArgs, 'id'>>;
  partnerProfiles?: Resolver<Maybe<ResolversTypes['PartnerProfileConnection']>, ParentType, ContextType, RequireFields<QueryPartnerProfilesArgs, 'first'>>;
  partnerProfile?: Resolver<Maybe<ResolversTypes['PartnerProfile']>, ParentType, ContextType, RequireFields<QueryPartnerProfileArgs, 'id'>>;
  personnelExchangeCalls?: Resolver<Maybe<ResolversTypes['PersonnelExchangeCallConnection']>, ParentType, ContextType, RequireFields<QueryPersonnelExchangeCallsArgs, 'first'>>;
  personnelExchangeCall?: Resolver<Maybe<ResolversTypes['PersonnelExchangeCall']>, ParentType, ContextType, RequireFields<QueryPersonnelExchangeCallArgs, 'id'>>;
  personnelExchanges?: Resolver<Maybe<ResolversTypes['PersonnelExchangeConnection']>, ParentType, ContextType, RequireFields<QueryPersonnelExchangesArgs, 'first'>>;
  personnelExchange?: Resolver<Maybe<ResolversTypes['PersonnelExchange']>, ParentType, ContextType, RequireFields<QueryPersonnelExchangeArgs, 'id'>>;
};

export type InstitutionResolvers<ContextType = InstitutionsContext, ParentType extends ResolversParentTypes['Institution'] = ResolversParentTypes['Institution'], FederationReferenceType extends FederationReferenceTypes['Institution'] = FederationReferenceTypes['Institution']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Institution']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nodeKey?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<InstitutionNameArgs>>;
  names?: Resolver<Array<ResolversTypes['InstitutionName']>, ParentType, ContextType>;
  acronyms?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  types?: Resolver<Array<ResolversTypes['InstitutionType']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['InstitutionStatus'], ParentType, ContextType>;
  verified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  established?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  links?: Resolver<Array<ResolversTypes['InstitutionLink']>, ParentType, ContextType>;
  domains?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  locations?: Resolver<Array<ResolversTypes['InstitutionLocation']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  relations?: Resolver<Array<ResolversTypes['InstitutionRelation']>, ParentType, ContextType>;
  ancestors?: Resolver<Array<ResolversTypes['Institution']>, ParentType, ContextType>;
  successors?: Resolver<Array<ResolversTypes['Institution']>, ParentType, ContextType>;
  currentSuccessor?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType>;
  mergedInto?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType>;
  mergedFrom?: Resolver<ResolversTypes['InstitutionConnection'], ParentType, ContextType, RequireFields<InstitutionMergedFromArgs, 'first'>>;
  externalIds?: Resolver<Array<ResolversTypes['InstitutionExternalId']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  capabilities?: Resolver<ResolversTypes['CapabilityConnection'], ParentType, ContextType, RequireFields<InstitutionCapabilitiesArgs, 'first'>>;
  cooperationAreas?: Resolver<ResolversTypes['CooperationAreaConnection'], ParentType, ContextType, RequireFields<InstitutionCooperationAreasArgs, 'first'>>;
  mergeConflicts?: Resolver<Array<ResolversTypes['InstitutionMergeConflict']>, ParentType, ContextType>;
  history?: Resolver<Maybe<ResolversTypes['RecordActionConnection']>, ParentType, ContextType, RequireFields<InstitutionHistoryArgs, 'first'>>;
  memberships?: Resolver<ResolversTypes['InstitutionMembershipConnection'], ParentType, ContextType, RequireFields<InstitutionMembershipsArgs, 'first'>>;
  members?: Resolver<ResolversTypes['InstitutionMembershipConnection'], ParentType, ContextType, RequireFields<InstitutionMembersArgs, 'first'>>;
  partnerProfile?: Resolver<Maybe<ResolversTypes['PartnerProfile']>, ParentType, ContextType>;
  personnelExchangeCalls?: Resolver<ResolversTypes['PersonnelExchangeCallConnection'], ParentType, ContextType, RequireFields<InstitutionPersonnelExchangeCallsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InstitutionNameResolvers<ContextType = InstitutionsContext, ParentType extends ResolversParentTypes['InstitutionName'] = ResolversParentTypes['InstitutionName']> = {
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['LanguageTag'], ParentType, ContextType>;
  kinds?: Resolver<Array<ResolversTypes['InstitutionNameKind']>, ParentType, ContextType>;
};

export type InstitutionLinkResolvers<ContextType = InstitutionsContext, ParentType extends ResolversParentTypes['InstitutionLink'] = ResolversParentTypes['InstitutionLink']> = {
  kind?: Resolver<ResolversTypes['InstitutionLinkKind'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['URL'], ParentType, ContextType>;
};

export type InstitutionLocationResolvers<ContextType = InstitutionsContext, ParentType extends ResolversParentTypes['InstitutionLocation'] = ResolversParentTypes['InstitutionLocation']> = {
  geoNamesId?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  subdivision?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  point?: Resolver<Maybe<ResolversTypes['GeoPoint']>, ParentType, ContextType>;
};

export type InstitutionRelationResolvers<ContextType = InstitutionsContext, ParentType extends ResolversParentTypes['InstitutionRelation'] = ResolversParentTypes['InstitutionRelation']> = {
  kind?: Resolver<ResolversTypes['InstitutionRelationKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  institution?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType>;
  derived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type AffiliationResolutionResolvers<ContextType = InstitutionsContext, ParentType extends ResolversParentTypes['AffiliationResolution'] = ResolversParentTypes['AffiliationResolution']> = {
  parts?: Resolver<Array<ResolversTypes['AffiliationPart']>, ParentType, ContextType>;
};

export type AffiliationPartResolvers<ContextType = InstitutionsContext, ParentType extends ResolversParentTypes['AffiliationPart'] = ResolversParentTypes['AffiliationPart']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  chosen?: Resolver<Maybe<ResolversTypes['AffiliationCandidate']>, ParentType, ContextType>;
  candidates?: Resolver<Array<ResolversTypes['AffiliationCandidate']>, ParentType, ContextType>;
};

export type AffiliationCandidateResolvers<ContextType = InstitutionsContext, ParentType extends ResolversParentTypes['AffiliationCandidate'] = ResolversParentTypes['AffiliationCandidate']> = {
  institution?: Resolver<ResolversTypes['Institution'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  matchedName?: Resolver<ResolversTypes['InstitutionName'], ParentType, ContextType>;
  matchedText?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['AffiliationReason']>, ParentType, ContextType>;
};

export type InstitutionProblemResolvers<ContextType = InstitutionsContext, ParentType extends ResolversParentTypes['InstitutionProblem'] = ResolversParentTypes['InstitutionProblem']> = {
  kind?: Resolver<ResolversTypes['InstitutionProblemKind'], ParentType, ContextType>;
  institution?: Resolver<ResolversTypes['Institution'], ParentType, ContextType>;
  detail?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type InstitutionProblemConnectionResolvers<ContextType = InstitutionsContext, ParentType extends ResolversParentTypes['InstitutionProblemConnection'] = ResolversParentTypes['InstitutionProblemConnection']> = {
  edges?: Resolver<Array<ResolversTypes['InstitutionProblemEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['InstitutionProblem']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type InstitutionProblemEdgeResolvers<ContextType = InstitutionsContext, ParentType extends ResolversParentTypes['InstitutionProblemEdge'] = ResolversParentTypes['InstitutionProblemEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['InstitutionProblem'], ParentType, ContextType>;
};

export type InstitutionExternalIdResolvers<ContextType = InstitutionsContext, ParentType extends ResolversParentTypes['InstitutionExternalId'] = ResolversParentTypes['InstitutionExternalId']> = {
  scheme?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  preferred?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  all?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type InstitutionConnectionResolvers<ContextType = InstitutionsContext, ParentType extends ResolversParentTypes['InstitutionConnection'] = ResolversParentTypes['InstitutionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['InstitutionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Institution']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  facets?: Resolver<Maybe<ResolversTypes['InstitutionFacets']>, ParentType, ContextType>;
};

export type InstitutionEdgeResolvers<ContextType = InstitutionsContext, ParentType extends ResolversParentTypes['InstitutionEdge'] = ResolversParentTypes['InstitutionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Institution'], ParentType, ContextType>;
};

export type InstitutionFacetsResolvers<ContextType = InstitutionsContext, ParentType extends ResolversParentTypes['InstitutionFacets'] = ResolversParentTypes['InstitutionFacets']> = {
  countries?: Resolver<Array<ResolversTypes['FacetValue']>, ParentType, ContextType>;
  types?: Resolver<Array<ResolversTypes['FacetValue']>, ParentType, ContextType>;
  statuses?: Resolver<Array<ResolversTypes['FacetValue']>, ParentType, ContextType>;
  platforms?: Resolver<Array<ResolversTypes['FacetValue']>, ParentType, ContextType>;
};

export type BodyResolvers<ContextType = InstitutionsContext, ParentType extends ResolversParentTypes['Body'] = ResolversParentTypes['Body'], FederationReferenceType extends FederationReferenceTypes['Body'] = FederationReferenceTypes['Body']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Body']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nodeKey?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<BodyNameArgs>>;
  nameTranslations?: Resolver<Array<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  acronym?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['BodyType'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['BodyStatus'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Body']>, ParentType, ContextType>;
  ancestors?: Resolver<Array<ResolversTypes['Body']>, ParentType, ContextType>;
  contactPoints?: Resolver<ResolversTypes['ContactPointConnection'], ParentType, ContextType, RequireFields<BodyContactPointsArgs, 'first'>>;
  nominations?: Resolver<ResolversTypes['NominationConnection'], ParentType, ContextType, RequireFields<BodyNominationsArgs, 'first'>>;
  bodies?: Resolver<ResolversTypes['BodyConnection'], ParentType, ContextType, RequireFields<BodyBodiesArgs, 'first'>>;
  number?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  coordinators?: Resolver<Array<ResolversTypes['Country']>, ParentType, ContextType>;
  members?: Resolver<Array<ResolversTypes['BodyMember']>, ParentType, ContextType>;
  seat?: Resolver<Maybe<ResolversTypes['BodySeat']>, ParentType, ContextType>;
  hostInstitution?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType>;
  agreedAt?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  plannedFor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mandate?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType, Partial<BodyMandateArgs>>;
  termsOfReference?: Resolver<Array<ResolversTypes['TermOfReference']>, ParentType, ContextType>;
  termsAdoptedAt?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  fields?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  establishedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  dissolvedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  criteria?: Resolver<Array<ResolversTypes['BodyCriterion']>, ParentType, ContextType>;
  report?: Resolver<Maybe<ResolversTypes['BodyReport']>, ParentType, ContextType>;
  history?: Resolver<Maybe<ResolversTypes['RecordActionConnection']>, ParentType, ContextType, RequireFields<BodyHistoryArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BodyMemberResolvers<ContextType = InstitutionsContext, ParentType extends ResolversParentTypes['BodyMember'] = ResolversParentTypes['BodyMember']> = {
  country?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type BodySeatResolvers<ContextType = InstitutionsContext, ParentType extends ResolversParentTypes['BodySeat'] = ResolversParentTypes['BodySeat']> = {
  city?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
};

export type TermOfReferenceResolvers<ContextType = InstitutionsContext, ParentType extends ResolversParentTypes['TermOfReference'] = ResolversParentTypes['TermOfReference']> = {
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType, Partial<TermOfReferenceTextArgs>>;
};

export type BodyConnectionResolvers<ContextType = InstitutionsContext, ParentType extends ResolversParentTypes['BodyConnection'] = ResolversParentTypes['BodyConnection']> = {
  edges?: Resolver<Array<ResolversTypes['BodyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Body']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BodyEdgeResolvers<ContextType = InstitutionsContext, ParentType extends ResolversParentTypes['BodyEdge'] = ResolversParentTypes['BodyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Body'], ParentType, ContextType>;
};

export type ContactPointResolvers<ContextType = InstitutionsContext, ParentType extends ResolversParentTypes['ContactPoint'] = ResolversParentTypes['ContactPoint'], FederationReferenceType extends FederationReferenceTypes['ContactPoint'] = FederationReferenceTypes['ContactPoint']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ContactPoint']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nodeKey?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  body?: Resolver<Maybe<ResolversTypes['Body']>, ParentType, ContextType>;
  country?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
  institution?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType>;
  office?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType, Partial<ContactPointOfficeArgs>>;
  person?: Resolver<Maybe<ResolversTypes['ContactPerson']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  history?: Resolver<Maybe<ResolversTypes['RecordActionConnection']>, ParentType, ContextType, RequireFields<ContactPointHistoryArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ContactPersonResolvers<ContextType = InstitutionsContext, ParentType extends ResolversParentTypes['ContactPerson'] = ResolversParentTypes['ContactPerson']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ContactPointConnectionResolvers<ContextType = InstitutionsContext, ParentType extends ResolversParentTypes['ContactPointConnection'] = ResolversParentTypes['ContactPointConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ContactPointEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ContactPoint']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ContactPointEdgeResolvers<ContextType = InstitutionsContext, ParentType extends ResolversParentTypes['ContactPointEdge'] = ResolversParentTypes['ContactPointEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ContactPoint'], ParentType, ContextType>;
};

export type NominationResolvers<ContextType = InstitutionsContext, ParentType extends ResolversParentTypes['Nomination'] = ResolversParentTypes['Nomination'], FederationReferenceType extends FederationReferenceTypes['Nomination'] = FederationReferenceTypes['Nomination']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Nomination']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nodeKey?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  body?: Resolver<Maybe<ResolversTypes['Body']>, ParentType, ContextType>;
  country?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['NominationState'], ParentType, ContextType>;
  requestedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  answeredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  contactPoint?: Resolver<Maybe<ResolversTypes['ContactPoint']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  history?: Resolver<Maybe<ResolversTypes['RecordActionConnection']>, ParentType, ContextType, RequireFields<NominationHistoryArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NominationConnectionResolvers<ContextType = InstitutionsContext, ParentType extends ResolversParentTypes['NominationConnection'] = ResolversParentTypes['NominationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['NominationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Nomination']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NominationEdgeResolvers<ContextType = InstitutionsContext, ParentType extends ResolversParentTypes['NominationEdge'] = ResolversParentTypes['NominationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Nomination'], ParentType, ContextType>;
};

export type ContactCoverageResolvers<ContextType = InstitutionsContext, ParentType extends ResolversParentTypes['ContactCoverage'] = ResolversParentTypes['ContactCoverage']> = {
  body?: Resolver<ResolversTypes['Body'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  members?: Resolver<Array<ResolversTypes['ContactCoverageMember']>, ParentType, ContextType>;
  coveredCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  missing?: Resolver<Array<ResolversTypes['ContactCoverageMember']>, ParentType, ContextType>;
};

export type ContactCoverageMemberResolvers<ContextType = InstitutionsContext, ParentType extends ResolversParentTypes['ContactCoverageMember'] = ResolversParentTypes['ContactCoverageMember']> = {
  country?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
  contactPoint?: Resolver<Maybe<ResolversTypes['ContactPoint']>, ParentType, ContextType>;
  nomination?: Resolver<Maybe<ResolversTypes['Nomination']>, ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  daysLate?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type EventResolvers<ContextType = InstitutionsContext, ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type DecisionResolvers<ContextType = InstitutionsContext, ParentType extends ResolversParentTypes['Decision'] = ResolversParentTypes['Decision']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PlatformResolvers<ContextType = InstitutionsContext, ParentType extends ResolversParentTypes['Platform'] = ResolversParentTypes['Platform'], FederationReferenceType extends FederationReferenceTypes['Platform'] = FederationReferenceTypes['Platform']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Platform']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  institutions?: Resolver<Maybe<ResolversTypes['InstitutionConnection']>, ParentType, ContextType, RequireFields<PlatformInstitutionsArgs, 'first'>>;
};

export type MutationResolvers<ContextType = InstitutionsContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  bodyCreate?: Resolver<Maybe<ResolversTypes['BodyPayload']>, ParentType, ContextType, RequireFields<MutationBodyCreateArgs, 'input'>>;
  bodyRevise?: Resolver<Maybe<ResolversTypes['BodyPayload']>, ParentType, ContextType, RequireFields<MutationBodyReviseArgs, 'input'>>;
  bodyEstablish?: Resolver<Maybe<ResolversTypes['BodyPayload']>, ParentType, ContextType, RequireFields<MutationBodyEstablishArgs, 'input'>>;
  bodyReport?: Resolver<Maybe<ResolversTypes['BodyPayload']>, ParentType, ContextType, RequireFields<MutationBodyReportArgs, 'input'>>;
  bodyDissolve?: Resolver<Maybe<ResolversTypes['BodyPayload']>, ParentType, ContextType, RequireFields<MutationBodyDissolveArgs, 'input'>>;
  capabilityCreate?: Resolver<Maybe<ResolversTypes['CapabilityPayload']>, ParentType, ContextType, RequireFields<MutationCapabilityCreateArgs, 'input'>>;
  capabilityRevise?: Resolver<Maybe<ResolversTypes['CapabilityPayload']>, ParentType, ContextType, RequireFields<MutationCapabilityReviseArgs, 'input'>>;
  capabilityWithdraw?: Resolver<Maybe<ResolversTypes['CapabilityPayload']>, ParentType, ContextType, RequireFields<MutationCapabilityWithdrawArgs, 'input'>>;
  cooperationAreaOpen?: Resolver<Maybe<ResolversTypes['CooperationAreaPayload']>, ParentType, ContextType, RequireFields<MutationCooperationAreaOpenArgs, 'input'>>;
  cooperationAreaRevise?: Resolver<Maybe<ResolversTypes['CooperationAreaPayload']>, ParentType, ContextType, RequireFields<MutationCooperationAreaReviseArgs, 'input'>>;
  cooperationAreaClose?: Resolver<Maybe<ResolversTypes['CooperationAreaPayload']>, ParentType, ContextType, RequireFields<MutationCooperationAreaCloseArgs, 'input'>>;
  institutionCreate?: Resolver<Maybe<ResolversTypes['InstitutionPayload']>, ParentType, ContextType, RequireFields<MutationInstitutionCreateArgs, 'input'>>;
  institutionRevise?: Resolver<Maybe<ResolversTypes['InstitutionPayload']>, ParentType, ContextType, RequireFields<MutationInstitutionReviseArgs, 'input'>>;
  institutionDeactivate?: Resolver<Maybe<ResolversTypes['InstitutionPayload']>, ParentType, ContextType, RequireFields<MutationInstitutionDeactivateArgs, 'input'>>;
  institutionMerge?: Resolver<Maybe<ResolversTypes['InstitutionPayload']>, ParentType, ContextType, RequireFields<MutationInstitutionMergeArgs, 'input'>>;
  institutionMembershipBegin?: Resolver<Maybe<ResolversTypes['InstitutionMembershipPayload']>, ParentType, ContextType, RequireFields<MutationInstitutionMembershipBeginArgs, 'input'>>;
  institutionMembershipEnd?: Resolver<Maybe<ResolversTypes['InstitutionMembershipPayload']>, ParentType, ContextType, RequireFields<MutationInstitutionMembershipEndArgs, 'input'>>;
  nominationsRequest?: Resolver<Maybe<ResolversTypes['NominationsPayload']>, ParentType, ContextType, RequireFields<MutationNominationsRequestArgs, 'input'>>;
  nominationNominate?: Resolver<Maybe<ResolversTypes['NominationPayload']>, ParentType, ContextType, RequireFields<MutationNominationNominateArgs, 'input'>>;
  nominationDecline?: Resolver<Maybe<ResolversTypes['NominationPayload']>, ParentType, ContextType, RequireFields<MutationNominationDeclineArgs, 'input'>>;
  contactPointRevise?: Resolver<Maybe<ResolversTypes['ContactPointPayload']>, ParentType, ContextType, RequireFields<MutationContactPointReviseArgs, 'input'>>;
  contactPointEnd?: Resolver<Maybe<ResolversTypes['ContactPointPayload']>, ParentType, ContextType, RequireFields<MutationContactPointEndArgs, 'input'>>;
  partnerProfileCreate?: Resolver<Maybe<ResolversTypes['PartnerProfilePayload']>, ParentType, ContextType, RequireFields<MutationPartnerProfileCreateArgs, 'input'>>;
  partnerProfileRevise?: Resolver<Maybe<ResolversTypes['PartnerProfilePayload']>, ParentType, ContextType, RequireFields<MutationPartnerProfileReviseArgs, 'input'>>;
  partnerProfilePublish?: Resolver<Maybe<ResolversTypes['PartnerProfilePayload']>, ParentType, ContextType, RequireFields<MutationPartnerProfilePublishArgs, 'input'>>;
  partnerProfileWithdraw?: Resolver<Maybe<ResolversTypes['PartnerProfilePayload']>, ParentType, ContextType, RequireFields<MutationPartnerProfileWithdrawArgs, 'input'>>;
  personnelExchangeCallOpen?: Resolver<Maybe<ResolversTypes['PersonnelExchangeCallPayload']>, ParentType, ContextType, RequireFields<MutationPersonnelExchangeCallOpenArgs, 'input'>>;
  personnelExchangeCallRevise?: Resolver<Maybe<ResolversTypes['PersonnelExchangeCallPayload']>, ParentType, ContextType, RequireFields<MutationPersonnelExchangeCallReviseArgs, 'input'>>;
  personnelExchangeCallClose?: Resolver<Maybe<ResolversTypes['PersonnelExchangeCallPayload']>, ParentType, ContextType, RequireFields<MutationPersonnelExchangeCallCloseArgs, 'input'>>;
  personnelExchangeCallCancel?: Resolver<Maybe<ResolversTypes['PersonnelExchangeCallPayload']>, ParentType, ContextType, RequireFields<MutationPersonnelExchangeCallCancelArgs, 'input'>>;
  personnelExchangeApply?: Resolver<Maybe<ResolversTypes['PersonnelExchangePayload']>, ParentType, ContextType, RequireFields<MutationPersonnelExchangeApplyArgs, 'input'>>;
  personnelExchangeSelect?: Resolver<Maybe<ResolversTypes['PersonnelExchangePayload']>, ParentType, ContextType, RequireFields<MutationPersonnelExchangeSelectArgs, 'input'>>;
  personnelExchangeAgree?: Resolver<Maybe<ResolversTypes['PersonnelExchangePayload']>, ParentType, ContextType, RequireFields<MutationPersonnelExchangeAgreeArgs, 'input'>>;
  personnelExchangeStart?: Resolver<Maybe<ResolversTypes['PersonnelExchangePayload']>, ParentType, ContextType, RequireFields<MutationPersonnelExchangeStartArgs, 'input'>>;
  personnelExchangeFinish?: Resolver<Maybe<ResolversTypes['PersonnelExchangePayload']>, ParentType, ContextType, RequireFields<MutationPersonnelExchangeFinishArgs, 'input'>>;
  personnelExchangeCancel?: Resolver<Maybe<ResolversTypes['PersonnelExchangePayload']>, ParentType, ContextType, RequireFields<MutationPersonnelExchangeCancelArgs, 'input'>>;
};

export type BodyCriterionResolvers<ContextType = InstitutionsContext, ParentType extends ResolversParentTypes['BodyCriterion'] = ResolversParentTypes['BodyCriterion']> = {
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType, Partial<BodyCriterionTextArgs>>;
};

export type BodyReportResolvers<ContextType = InstitutionsContext, ParentType extends ResolversParentTypes['BodyReport'] = ResolversParentTypes['BodyReport']> = {
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  deliveredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type BodyPayloadResolvers<ContextType = InstitutionsContext, ParentType extends ResolversParentTypes['BodyPayload'] = ResolversParentTypes['BodyPayload']> = {
  body?: Resolver<Maybe<ResolversTypes['Body']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['InstitutionUserError']>, ParentType, ContextType>;
};

export type CapabilityResolvers<ContextType = InstitutionsContext, ParentType extends ResolversParentTypes['Capability'] = ResolversParentTypes['Capability'], FederationReferenceType extends FederationReferenceTypes['Capability'] = FederationReferenceTypes['Capability']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Capability']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nodeKey?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  institution?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType>;
  country?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CapabilityKind'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CapabilityState'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType, Partial<CapabilityTitleArgs>>;
  titleTranslations?: Resolver<Array<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType, Partial<CapabilitySummaryArgs>>;
  fields?: Resolver<Array<ResolversTypes['Code']>, ParentType, ContextType>;
  keywords?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  equipment?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  readiness?: Resolver<Maybe<ResolversTypes['CapabilityReadiness']>, ParentType, ContextType>;
  history?: Resolver<Maybe<ResolversTypes['RecordActionConnection']>, ParentType, ContextType, RequireFields<CapabilityHistoryArgs, 'first'>>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CapabilityReadinessResolvers<ContextType = InstitutionsContext, ParentType extends ResolversParentTypes['CapabilityReadiness'] = ResolversParentTypes['CapabilityReadiness']> = {
  min?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  max?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CapabilityConnectionResolvers<ContextType = InstitutionsContext, ParentType extends ResolversParentTypes['CapabilityConnection'] = ResolversParentTypes['CapabilityConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CapabilityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Capability']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  facets?: Resolver<Maybe<ResolversTypes['CapabilityFacets']>, ParentType, ContextType>;
};

export type CapabilityEdgeResolvers<ContextType = InstitutionsContext, ParentType extends ResolversParentTypes['CapabilityEdge'] = ResolversParentTypes['CapabilityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Capability'], ParentType, ContextType>;
};

export type CapabilityFacetsResolvers<ContextType = InstitutionsContext, ParentType extends ResolversParentTypes['CapabilityFacets'] = ResolversParentTypes['CapabilityFacets']> = {
  kinds?: Resolver<Array<ResolversTypes['FacetValue']>, ParentType, ContextType>;
  countries?: Resolver<Array<ResolversTypes['FacetValue']>, ParentType, ContextType>;
  fields?: Resolver<Array<ResolversTypes['FacetValue']>, ParentType, ContextType>;
};

export type CapabilityPayloadResolvers<ContextType = InstitutionsContext, ParentType extends ResolversParentTypes['CapabilityPayload'] = ResolversParentTypes['CapabilityPayload']> = {
  capability?: Resolver<Maybe<ResolversTypes['Capability']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['InstitutionUserError']>, ParentType, ContextType>;
};

export type CooperationAreaResolvers<ContextType = InstitutionsContext, ParentType extends ResolversParentTypes['CooperationArea'] = ResolversParentTypes['CooperationArea'], FederationReferenceType extends FederationReferenceTypes['CooperationArea'] = FederationReferenceTypes['CooperationArea']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CooperationArea']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nodeKey?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  institution?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType>;
  country?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CooperationAreaState'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType, Partial<CooperationAreaTitleArgs>>;
  description?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType, Partial<CooperationAreaDescriptionArgs>>;
  fields?: Resolver<Array<ResolversTypes['Code']>, ParentType, ContextType>;
  partnerCountries?: Resolver<Array<ResolversTypes['Country']>, ParentType, ContextType>;
  assistance?: Resolver<Array<ResolversTypes['AreaAssistance']>, ParentType, ContextType>;
  history?: Resolver<Maybe<ResolversTypes['RecordActionConnection']>, ParentType, ContextType, RequireFields<CooperationAreaHistoryArgs, 'first'>>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AreaAssistanceResolvers<ContextType = InstitutionsContext, ParentType extends ResolversParentTypes['AreaAssistance'] = ResolversParentTypes['AreaAssistance']> = {
  kind?: Resolver<ResolversTypes['AreaAssistanceKind'], ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['AreaAssistanceDirection'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType, Partial<AreaAssistanceSubjectArgs>>;
};

export type CooperationAreaConnectionResolvers<ContextType = InstitutionsContext, ParentType extends ResolversParentTypes['CooperationAreaConnection'] = ResolversParentTypes['CooperationAreaConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CooperationAreaEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['CooperationArea']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CooperationAreaEdgeResolvers<ContextType = InstitutionsContext, ParentType extends ResolversParentTypes['CooperationAreaEdge'] = ResolversParentTypes['CooperationAreaEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CooperationArea'], ParentType, ContextType>;
};

export type CooperationAreaPayloadResolvers<ContextType = InstitutionsContext, ParentType extends ResolversParentTypes['CooperationAreaPayload'] = ResolversParentTypes['CooperationAreaPayload']> = {
  cooperationArea?: Resolver<Maybe<ResolversTypes['CooperationArea']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['InstitutionUserError']>, ParentType, ContextType>;
};

export type InstitutionMergeConflictResolvers<ContextType = InstitutionsContext, ParentType extends ResolversParentTypes['InstitutionMergeConflict'] = ResolversParentTypes['InstitutionMergeConflict']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kept?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  other?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type InstitutionPayloadResolvers<ContextType = InstitutionsContext, ParentType extends ResolversParentTypes['InstitutionPayload'] = ResolversParentTypes['InstitutionPayload']> = {
  institution?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['InstitutionUserError']>, ParentType, ContextType>;
};

export type InstitutionMembershipResolvers<ContextType = InstitutionsContext, ParentType extends ResolversParentTypes['InstitutionMembership'] = ResolversParentTypes['InstitutionMembership'], FederationReferenceType extends FederationReferenceTypes['InstitutionMembership'] = FederationReferenceTypes['InstitutionMembership']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['InstitutionMembership']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nodeKey?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  member?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType>;
  group?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['InstitutionMembershipKind'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  history?: Resolver<Maybe<ResolversTypes['RecordActionConnection']>, ParentType, ContextType, RequireFields<InstitutionMembershipHistoryArgs, 'first'>>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InstitutionMembershipConnectionResolvers<ContextType = InstitutionsContext, ParentType extends ResolversParentTypes['InstitutionMembershipConnection'] = ResolversParentTypes['InstitutionMembershipConnection']> = {
  edges?: Resolver<Array<ResolversTypes['InstitutionMembershipEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['InstitutionMembership']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InstitutionMembershipEdgeResolvers<ContextType = InstitutionsContext, ParentType extends ResolversParentTypes['InstitutionMembershipEdge'] = ResolversParentTypes['InstitutionMembershipEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['InstitutionMembership'], ParentType, ContextType>;
};

export type InstitutionMembershipPayloadResolvers<ContextType = InstitutionsContext, ParentType extends ResolversParentTypes['InstitutionMembershipPayload'] = ResolversParentTypes['InstitutionMembershipPayload']> = {
  institutionMembership?: Resolver<Maybe<ResolversTypes['InstitutionMembership']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['InstitutionUserError']>, ParentType, ContextType>;
};

export type NominationPayloadResolvers<ContextType = InstitutionsContext, ParentType extends ResolversParentTypes['NominationPayload'] = ResolversParentTypes['NominationPayload']> = {
  nomination?: Resolver<Maybe<ResolversTypes['Nomination']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['InstitutionUserError']>, ParentType, ContextType>;
};

export type NominationsPayloadResolvers<ContextType = InstitutionsContext, ParentType extends ResolversParentTypes['NominationsPayload'] = ResolversParentTypes['NominationsPayload']> = {
  nominations?: Resolver<Array<ResolversTypes['Nomination']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['InstitutionUserError']>, ParentType, ContextType>;
};

export type ContactPointPayloadResolvers<ContextType = InstitutionsContext, ParentType extends ResolversParentTypes['ContactPointPayload'] = ResolversParentTypes['ContactPointPayload']> = {
  contactPoint?: Resolver<Maybe<ResolversTypes['ContactPoint']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['InstitutionUserError']>, ParentType, ContextType>;
};

export type InstitutionUserErrorResolvers<ContextType = InstitutionsContext, ParentType extends ResolversParentTypes['InstitutionUserError'] = ResolversParentTypes['InstitutionUserError']> = {
  code?: Resolver<ResolversTypes['InstitutionUserErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PartnerProfileResolvers<ContextType = InstitutionsContext, ParentType extends ResolversParentTypes['PartnerProfile'] = ResolversParentTypes['PartnerProfile'], FederationReferenceType extends FederationReferenceTypes['PartnerProfile'] = FederationReferenceTypes['PartnerProfile']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PartnerProfile']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nodeKey?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  partner?: Resolver<ResolversTypes['PartnerKind'], ParentType, ContextType>;
  country?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
  institution?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PartnerProfileState'], ParentType, ContextType>;
  edition?: Resolver<Maybe<ResolversTypes['PartnerProfileEdition']>, ParentType, ContextType>;
  editions?: Resolver<Array<ResolversTypes['PartnerProfileEdition']>, ParentType, ContextType>;
  draft?: Resolver<Maybe<ResolversTypes['PartnerProfileText']>, ParentType, ContextType>;
  history?: Resolver<Maybe<ResolversTypes['RecordActionConnection']>, ParentType, ContextType, RequireFields<PartnerProfileHistoryArgs, 'first'>>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PartnerProfileEditionResolvers<ContextType = InstitutionsContext, ParentType extends ResolversParentTypes['PartnerProfileEdition'] = ResolversParentTypes['PartnerProfileEdition']> = {
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  publishedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['PartnerProfileText'], ParentType, ContextType>;
};

export type PartnerProfileTextResolvers<ContextType = InstitutionsContext, ParentType extends ResolversParentTypes['PartnerProfileText'] = ResolversParentTypes['PartnerProfileText']> = {
  summary?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType, Partial<PartnerProfileTextSummaryArgs>>;
  areas?: Resolver<Array<ResolversTypes['PartnerProfileArea']>, ParentType, ContextType>;
  needs?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType, Partial<PartnerProfileTextNeedsArgs>>;
  strengths?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType, Partial<PartnerProfileTextStrengthsArgs>>;
  needAssessments?: Resolver<Array<Maybe<ResolversTypes['NeedAssessment']>>, ParentType, ContextType>;
  agreements?: Resolver<Array<Maybe<ResolversTypes['Agreement']>>, ParentType, ContextType>;
  contactInstitution?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType>;
};

export type PartnerProfileAreaResolvers<ContextType = InstitutionsContext, ParentType extends ResolversParentTypes['PartnerProfileArea'] = ResolversParentTypes['PartnerProfileArea']> = {
  title?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType, Partial<PartnerProfileAreaTitleArgs>>;
  codes?: Resolver<Array<ResolversTypes['Code']>, ParentType, ContextType>;
};

export type AgreementResolvers<ContextType = InstitutionsContext, ParentType extends ResolversParentTypes['Agreement'] = ResolversParentTypes['Agreement']> = {
  nodeKey?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type NeedAssessmentResolvers<ContextType = InstitutionsContext, ParentType extends ResolversParentTypes['NeedAssessment'] = ResolversParentTypes['NeedAssessment']> = {
  nodeKey?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PartnerProfileConnectionResolvers<ContextType = InstitutionsContext, ParentType extends ResolversParentTypes['PartnerProfileConnection'] = ResolversParentTypes['PartnerProfileConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PartnerProfileEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['PartnerProfile']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PartnerProfileEdgeResolvers<ContextType = InstitutionsContext, ParentType extends ResolversParentTypes['PartnerProfileEdge'] = ResolversParentTypes['PartnerProfileEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PartnerProfile'], ParentType, ContextType>;
};

export type PartnerProfilePayloadResolvers<ContextType = InstitutionsContext, ParentType extends ResolversParentTypes['PartnerProfilePayload'] = ResolversParentTypes['PartnerProfilePayload']> = {
  partnerProfile?: Resolver<Maybe<ResolversTypes['PartnerProfile']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['InstitutionUserError']>, ParentType, ContextType>;
};

export type PersonnelExchangeCallResolvers<ContextType = InstitutionsContext, ParentType extends ResolversParentTypes['PersonnelExchangeCall'] = ResolversParentTypes['PersonnelExchangeCall'], FederationReferenceType extends FederationReferenceTypes['PersonnelExchangeCall'] = FederationReferenceTypes['PersonnelExchangeCall']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PersonnelExchangeCall']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nodeKey?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  hostInstitution?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType>;
  hostCountry?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PersonnelExchangeKind'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PersonnelExchangeCallState'], ParentType, ContextType>;
  open?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType, Partial<PersonnelExchangeCallTitleArgs>>;
  description?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType, Partial<PersonnelExchangeCallDescriptionArgs>>;
  fields?: Resolver<Array<ResolversTypes['Code']>, ParentType, ContextType>;
  skills?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  weeks?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  places?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  startsFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  applyBy?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  cancelledBecause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  exchanges?: Resolver<ResolversTypes['PersonnelExchangeConnection'], ParentType, ContextType, RequireFields<PersonnelExchangeCallExchangesArgs, 'first'>>;
  history?: Resolver<Maybe<ResolversTypes['RecordActionConnection']>, ParentType, ContextType, RequireFields<PersonnelExchangeCallHistoryArgs, 'first'>>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonnelExchangeResolvers<ContextType = InstitutionsContext, ParentType extends ResolversParentTypes['PersonnelExchange'] = ResolversParentTypes['PersonnelExchange'], FederationReferenceType extends FederationReferenceTypes['PersonnelExchange'] = FederationReferenceTypes['PersonnelExchange']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PersonnelExchange']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nodeKey?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  call?: Resolver<Maybe<ResolversTypes['PersonnelExchangeCall']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PersonnelExchangeKind'], ParentType, ContextType>;
  hostInstitution?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType>;
  hostCountry?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
  homeInstitution?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType>;
  homeCountry?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PersonnelExchangeState'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['ExchangedPerson']>, ParentType, ContextType>;
  qualification?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType, Partial<PersonnelExchangeQualificationArgs>>;
  period?: Resolver<Maybe<ResolversTypes['PersonnelExchangePeriod']>, ParentType, ContextType>;
  agreedByHostAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  agreedByHomeAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  startedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  finishedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType, Partial<PersonnelExchangeOutcomeArgs>>;
  history?: Resolver<Maybe<ResolversTypes['RecordActionConnection']>, ParentType, ContextType, RequireFields<PersonnelExchangeHistoryArgs, 'first'>>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ExchangedPersonResolvers<ContextType = InstitutionsContext, ParentType extends ResolversParentTypes['ExchangedPerson'] = ResolversParentTypes['ExchangedPerson']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PersonnelExchangePeriodResolvers<ContextType = InstitutionsContext, ParentType extends ResolversParentTypes['PersonnelExchangePeriod'] = ResolversParentTypes['PersonnelExchangePeriod']> = {
  startsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  endsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type PersonnelExchangeCallConnectionResolvers<ContextType = InstitutionsContext, ParentType extends ResolversParentTypes['PersonnelExchangeCallConnection'] = ResolversParentTypes['PersonnelExchangeCallConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PersonnelExchangeCallEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['PersonnelExchangeCall']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PersonnelExchangeCallEdgeResolvers<ContextType = InstitutionsContext, ParentType extends ResolversParentTypes['PersonnelExchangeCallEdge'] = ResolversParentTypes['PersonnelExchangeCallEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PersonnelExchangeCall'], ParentType, ContextType>;
};

export type PersonnelExchangeConnectionResolvers<ContextType = InstitutionsContext, ParentType extends ResolversParentTypes['PersonnelExchangeConnection'] = ResolversParentTypes['PersonnelExchangeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PersonnelExchangeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['PersonnelExchange']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PersonnelExchangeEdgeResolvers<ContextType = InstitutionsContext, ParentType extends ResolversParentTypes['PersonnelExchangeEdge'] = ResolversParentTypes['PersonnelExchangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PersonnelExchange'], ParentType, ContextType>;
};

export type PersonnelExchangeCallPayloadResolvers<ContextType = InstitutionsContext, ParentType extends ResolversParentTypes['PersonnelExchangeCallPayload'] = ResolversParentTypes['PersonnelExchangeCallPayload']> = {
  personnelExchangeCall?: Resolver<Maybe<ResolversTypes['PersonnelExchangeCall']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['InstitutionUserError']>, ParentType, ContextType>;
};

export type PersonnelExchangePayloadResolvers<ContextType = InstitutionsContext, ParentType extends ResolversParentTypes['PersonnelExchangePayload'] = ResolversParentTypes['PersonnelExchangePayload']> = {
  personnelExchange?: Resolver<Maybe<ResolversTypes['PersonnelExchange']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['InstitutionUserError']>, ParentType, ContextType>;
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

export type NodeResolvers<ContextType = InstitutionsContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Institution' | 'Body' | 'ContactPoint' | 'Nomination' | 'Capability' | 'CooperationArea' | 'InstitutionMembership' | 'PartnerProfile' | 'PersonnelExchangeCall' | 'PersonnelExchange', ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = InstitutionsContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type LocalizedTextResolvers<ContextType = InstitutionsContext, ParentType extends ResolversParentTypes['LocalizedText'] = ResolversParentTypes['LocalizedText']> = {
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['LanguageTag'], ParentType, ContextType>;
};

export type CountryResolvers<ContextType = InstitutionsContext, ParentType extends ResolversParentTypes['Country'] = ResolversParentTypes['Country']> = {
  code?: Resolver<ResolversTypes['CountryCode'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CodeResolvers<ContextType = InstitutionsContext, ParentType extends ResolversParentTypes['Code'] = ResolversParentTypes['Code']> = {
  scheme?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = InstitutionsContext, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
};

export type CountResolvers<ContextType = InstitutionsContext, ParentType extends ResolversParentTypes['Count'] = ResolversParentTypes['Count']> = {
  value?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  qualifier?: Resolver<ResolversTypes['CountQualifier'], ParentType, ContextType>;
};

export type DateRangeResolvers<ContextType = InstitutionsContext, ParentType extends ResolversParentTypes['DateRange'] = ResolversParentTypes['DateRange']> = {
  start?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  end?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  precision?: Resolver<ResolversTypes['DatePrecision'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type GeoPointResolvers<ContextType = InstitutionsContext, ParentType extends ResolversParentTypes['GeoPoint'] = ResolversParentTypes['GeoPoint']> = {
  latitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  longitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type FacetValueResolvers<ContextType = InstitutionsContext, ParentType extends ResolversParentTypes['FacetValue'] = ResolversParentTypes['FacetValue']> = {
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SourceResolvers<ContextType = InstitutionsContext, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  platform?: Resolver<Maybe<ResolversTypes['Platform']>, ParentType, ContextType>;
  localId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  citation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fetchedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  licence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sample?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type RecordActionResolvers<ContextType = InstitutionsContext, ParentType extends ResolversParentTypes['RecordAction'] = ResolversParentTypes['RecordAction']> = {
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['ActionAuthor'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fromState?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  toState?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changes?: Resolver<Array<ResolversTypes['FieldChange']>, ParentType, ContextType>;
};

export type ActionAuthorResolvers<ContextType = InstitutionsContext, ParentType extends ResolversParentTypes['ActionAuthor'] = ResolversParentTypes['ActionAuthor']> = {
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  countryCode?: Resolver<Maybe<ResolversTypes['CountryCode']>, ParentType, ContextType>;
};

export type FieldChangeResolvers<ContextType = InstitutionsContext, ParentType extends ResolversParentTypes['FieldChange'] = ResolversParentTypes['FieldChange']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RecordActionConnectionResolvers<ContextType = InstitutionsContext, ParentType extends ResolversParentTypes['RecordActionConnection'] = ResolversParentTypes['RecordActionConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['RecordAction']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type Resolvers<ContextType = InstitutionsContext> = {
  Query?: QueryResolvers<ContextType>;
  Institution?: InstitutionResolvers<ContextType>;
  InstitutionName?: InstitutionNameResolvers<ContextType>;
  InstitutionLink?: InstitutionLinkResolvers<ContextType>;
  InstitutionLocation?: InstitutionLocationResolvers<ContextType>;
  InstitutionRelation?: InstitutionRelationResolvers<ContextType>;
  AffiliationResolution?: AffiliationResolutionResolvers<ContextType>;
  AffiliationPart?: AffiliationPartResolvers<ContextType>;
  AffiliationCandidate?: AffiliationCandidateResolvers<ContextType>;
  InstitutionProblem?: InstitutionProblemResolvers<ContextType>;
  InstitutionProblemConnection?: InstitutionProblemConnectionResolvers<ContextType>;
  InstitutionProblemEdge?: InstitutionProblemEdgeResolvers<ContextType>;
  InstitutionExternalId?: InstitutionExternalIdResolvers<ContextType>;
  InstitutionConnection?: InstitutionConnectionResolvers<ContextType>;
  InstitutionEdge?: InstitutionEdgeResolvers<ContextType>;
  InstitutionFacets?: InstitutionFacetsResolvers<ContextType>;
  Body?: BodyResolvers<ContextType>;
  BodyMember?: BodyMemberResolvers<ContextType>;
  BodySeat?: BodySeatResolvers<ContextType>;
  TermOfReference?: TermOfReferenceResolvers<ContextType>;
  BodyConnection?: BodyConnectionResolvers<ContextType>;
  BodyEdge?: BodyEdgeResolvers<ContextType>;
  ContactPoint?: ContactPointResolvers<ContextType>;
  ContactPerson?: ContactPersonResolvers<ContextType>;
  ContactPointConnection?: ContactPointConnectionResolvers<ContextType>;
  ContactPointEdge?: ContactPointEdgeResolvers<ContextType>;
  Nomination?: NominationResolvers<ContextType>;
  NominationConnection?: NominationConnectionResolvers<ContextType>;
  NominationEdge?: NominationEdgeResolvers<ContextType>;
  ContactCoverage?: ContactCoverageResolvers<ContextType>;
  ContactCoverageMember?: ContactCoverageMemberResolvers<ContextType>;
  Event?: EventResolvers<ContextType>;
  Decision?: DecisionResolvers<ContextType>;
  Platform?: PlatformResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  BodyCriterion?: BodyCriterionResolvers<ContextType>;
  BodyReport?: BodyReportResolvers<ContextType>;
  BodyPayload?: BodyPayloadResolvers<ContextType>;
  Capability?: CapabilityResolvers<ContextType>;
  CapabilityReadiness?: CapabilityReadinessResolvers<ContextType>;
  CapabilityConnection?: CapabilityConnectionResolvers<ContextType>;
  CapabilityEdge?: CapabilityEdgeResolvers<ContextType>;
  CapabilityFacets?: CapabilityFacetsResolvers<ContextType>;
  CapabilityPayload?: CapabilityPayloadResolvers<ContextType>;
  CooperationArea?: CooperationAreaResolvers<ContextType>;
  AreaAssistance?: AreaAssistanceResolvers<ContextType>;
  CooperationAreaConnection?: CooperationAreaConnectionResolvers<ContextType>;
  CooperationAreaEdge?: CooperationAreaEdgeResolvers<ContextType>;
  CooperationAreaPayload?: CooperationAreaPayloadResolvers<ContextType>;
  InstitutionMergeConflict?: InstitutionMergeConflictResolvers<ContextType>;
  InstitutionPayload?: InstitutionPayloadResolvers<ContextType>;
  InstitutionMembership?: InstitutionMembershipResolvers<ContextType>;
  InstitutionMembershipConnection?: InstitutionMembershipConnectionResolvers<ContextType>;
  InstitutionMembershipEdge?: InstitutionMembershipEdgeResolvers<ContextType>;
  InstitutionMembershipPayload?: InstitutionMembershipPayloadResolvers<ContextType>;
  NominationPayload?: NominationPayloadResolvers<ContextType>;
  NominationsPayload?: NominationsPayloadResolvers<ContextType>;
  ContactPointPayload?: ContactPointPayloadResolvers<ContextType>;
  InstitutionUserError?: InstitutionUserErrorResolvers<ContextType>;
  PartnerProfile?: PartnerProfileResolvers<ContextType>;
  PartnerProfileEdition?: PartnerProfileEditionResolvers<ContextType>;
  PartnerProfileText?: PartnerProfileTextResolvers<ContextType>;
  PartnerProfileArea?: PartnerProfileAreaResolvers<ContextType>;
  Agreement?: AgreementResolvers<ContextType>;
  NeedAssessment?: NeedAssessmentResolvers<ContextType>;
  PartnerProfileConnection?: PartnerProfileConnectionResolvers<ContextType>;
  PartnerProfileEdge?: PartnerProfileEdgeResolvers<ContextType>;
  PartnerProfilePayload?: PartnerProfilePayloadResolvers<ContextType>;
  PersonnelExchangeCall?: PersonnelExchangeCallResolvers<ContextType>;
  PersonnelExchange?: PersonnelExchangeResolvers<ContextType>;
  ExchangedPerson?: ExchangedPersonResolvers<ContextType>;
  PersonnelExchangePeriod?: PersonnelExchangePeriodResolvers<ContextType>;
  PersonnelExchangeCallConnection?: PersonnelExchangeCallConnectionResolvers<ContextType>;
  PersonnelExchangeCallEdge?: PersonnelExchangeCallEdgeResolvers<ContextType>;
  PersonnelExchangeConnection?: PersonnelExchangeConnectionResolvers<ContextType>;
  PersonnelExchangeEdge?: PersonnelExchangeEdgeResolvers<ContextType>;
  PersonnelExchangeCallPayload?: PersonnelExchangeCallPayloadResolvers<ContextType>;
  PersonnelExchangePayload?: PersonnelExchangePayloadResolvers<ContextType>;
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

export type DirectiveResolvers<ContextType = InstitutionsContext> = {
  cacheControl?: CacheControlDirectiveResolver<any, any, ContextType>;
};
