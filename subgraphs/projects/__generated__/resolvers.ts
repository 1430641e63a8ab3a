// Written by `npm run codegen` from schema.graphql; do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ProjectMapper, ProjectPartnerMapper, ProjectAdministratorMapper, ProjectResourceMapper, ProjectContinuationMapper, ProjectConnectionMapper, ProjectEdgeMapper, ProjectFacetsMapper, AgreementMapper, AgreementPartyMapper, AgreementDraftMapper, AgreementConnectionMapper, AgreementEdgeMapper, EvaluationMapper, EvaluatorMapper, EvaluationConnectionMapper, EvaluationEdgeMapper, ProgressReportMapper, ProgressReportConnectionMapper, ProgressReportEdgeMapper, MinisterialReportMapper, MinisterialCountryMapper, MinisterialDecisionMapper, NeedAssessmentMapper, NeedAssessmentConnectionMapper, NeedAssessmentEdgeMapper, JointCommissionMapper, JointCommissionConnectionMapper, JointCommissionEdgeMapper, ProgrammeMapper, ProgrammeConnectionMapper, ProgrammeEdgeMapper, OperationalPlanMapper, OperationalPlanConnectionMapper, OperationalPlanEdgeMapper, IdeaMapper, IdeaConnectionMapper, IdeaEdgeMapper, PolicyActionMapper, PolicyActionConnectionMapper, PolicyActionEdgeMapper, AssistanceMapper, AssistanceConnectionMapper, AssistanceEdgeMapper, FundingSearchMapper, FundingSearchConnectionMapper, FundingSearchEdgeMapper, ProgrammeCohortMapper, FunderContactMapper, BodyMapper, SourceMapper, DateRangeMapper, InstitutionMapper, EventMapper, PlatformMapper, TechnologyOfferMapper, RecordActionConnectionMapper, RecordActionMapper, ActionAuthorMapper } from '../mappers.js';
import type { ProjectsContext } from '../context.js';
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
  /** Joint projects and programmes, latest first unless ordered otherwise or searched by text. */
  projects: Maybe<ProjectConnection>;
  /** One project by its id. Null when there is none. */
  project: Maybe<Project>;
  /** Agreements between institutions of the network: everyone finds those that were signed, parties, the secretariat and administrators those in the making as well. Latest validity first. */
  agreements: Maybe<AgreementConnection>;
  /** One agreement by its id. Null when there is none. */
  agreement: Maybe<Agreement>;
  /** Assessments of what a country or a branch of its economy needs, latest first; drafts for their authors, the secretariat and administrators alone. */
  needAssessments: Maybe<NeedAssessmentConnection>;
  /** One assessment by its id. Null when there is none, or the reader may not know of it. */
  needAssessment: Maybe<NeedAssessment>;
  /** Assistance that institutions ask for and give: information, training, experts, advice; latest first. */
  assistance: Maybe<AssistanceConnection>;
  /** One request by its id. Null when there is none, or the reader may not know of it. */
  assistanceRequest: Maybe<Assistance>;
  /** Joint commissions of two countries, latest established first. */
  jointCommissions: Maybe<JointCommissionConnection>;
  /** One commission by its id. Null when there is none, or the reader may not know of it. */
  jointCommission: Maybe<JointCommission>;
  /** Evaluations that the reader carries out, latest first; for the secretariat and administrators all of them. Empty for everyone else: evaluations are never public. */
  evaluations: Maybe<EvaluationConnection>;
  /** One evaluation by its id. Null when there is none, or the reader may not know of it. */
  evaluation: Maybe<Evaluation>;
  /** Searches for money for projects, latest first. Read by participants of the project, ministers' offices, the secretariat and administrators; empty for everyone else. */
  fundingSearches: Maybe<FundingSearchConnection>;
  /** One search by its id. Null when there is none, or the reader may not know of it. */
  fundingSearch: Maybe<FundingSearch>;
  /** Ideas for cooperation, latest first. */
  ideas: Maybe<IdeaConnection>;
  /** One idea by its id. Null when there is none, or the reader may not know of it. */
  idea: Maybe<Idea>;
  /** Operational plans of the network, latest first; drafts for ministers' offices, the secretariat and administrators alone. */
  operationalPlans: Maybe<OperationalPlanConnection>;
  /** One plan by its id. Null when there is none, or the reader may not know of it. */
  operationalPlan: Maybe<OperationalPlan>;
  /** What members do together in trade and technology policy, for example for article 66.2 of the TRIPS Agreement; latest first. */
  policyActions: Maybe<PolicyActionConnection>;
  /** One action by its id. Null when there is none, or the reader may not know of it. */
  policyAction: Maybe<PolicyAction>;
  /** Programmes of entrepreneurship, training and exchange, latest entered first. */
  programmes: Maybe<ProgrammeConnection>;
  /** One programme by its id. Null when there is none, or the reader may not know of it. */
  programme: Maybe<Programme>;
  /** Reports on the progress of projects, asked for and submitted, earliest due first. Read by participants of the project, ministers' offices, the secretariat and administrators; empty for everyone else. */
  progressReports: Maybe<ProgressReportConnection>;
  /** One progress report by its id. Null when there is none, or the reader may not know of it. */
  progressReport: Maybe<ProgressReport>;
  /** Progress reports that were due before a day and are not submitted, longest overdue first. */
  overdueProgressReports: Maybe<ProgressReportConnection>;
  /** What ministers are told at a meeting, computed from the projects and reports the reader may read. FORBIDDEN for all but ministers' offices, the secretariat and administrators. Null when there is no such meeting. */
  ministerialReport: Maybe<MinisterialReport>;
};


/** What can be read. Lists come page by page, and hold what the reader may see. */
export type QueryProjectsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  query?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProjectFilter>;
  orderBy?: InputMaybe<ProjectOrder>;
};


/** What can be read. Lists come page by page, and hold what the reader may see. */
export type QueryProjectArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read. Lists come page by page, and hold what the reader may see. */
export type QueryAgreementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AgreementFilter>;
};


/** What can be read. Lists come page by page, and hold what the reader may see. */
export type QueryAgreementArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read. Lists come page by page, and hold what the reader may see. */
export type QueryNeedAssessmentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<NeedAssessmentFilter>;
};


/** What can be read. Lists come page by page, and hold what the reader may see. */
export type QueryNeedAssessmentArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read. Lists come page by page, and hold what the reader may see. */
export type QueryAssistanceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AssistanceFilter>;
};


/** What can be read. Lists come page by page, and hold what the reader may see. */
export type QueryAssistanceRequestArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read. Lists come page by page, and hold what the reader may see. */
export type QueryJointCommissionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<JointCommissionFilter>;
};


/** What can be read. Lists come page by page, and hold what the reader may see. */
export type QueryJointCommissionArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read. Lists come page by page, and hold what the reader may see. */
export type QueryEvaluationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EvaluationFilter>;
};


/** What can be read. Lists come page by page, and hold what the reader may see. */
export type QueryEvaluationArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read. Lists come page by page, and hold what the reader may see. */
export type QueryFundingSearchesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FundingSearchFilter>;
};


/** What can be read. Lists come page by page, and hold what the reader may see. */
export type QueryFundingSearchArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read. Lists come page by page, and hold what the reader may see. */
export type QueryIdeasArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<IdeaFilter>;
};


/** What can be read. Lists come page by page, and hold what the reader may see. */
export type QueryIdeaArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read. Lists come page by page, and hold what the reader may see. */
export type QueryOperationalPlansArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OperationalPlanFilter>;
};


/** What can be read. Lists come page by page, and hold what the reader may see. */
export type QueryOperationalPlanArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read. Lists come page by page, and hold what the reader may see. */
export type QueryPolicyActionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PolicyActionFilter>;
};


/** What can be read. Lists come page by page, and hold what the reader may see. */
export type QueryPolicyActionArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read. Lists come page by page, and hold what the reader may see. */
export type QueryProgrammesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProgrammeFilter>;
};


/** What can be read. Lists come page by page, and hold what the reader may see. */
export type QueryProgrammeArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read. Lists come page by page, and hold what the reader may see. */
export type QueryProgressReportsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProgressReportFilter>;
};


/** What can be read. Lists come page by page, and hold what the reader may see. */
export type QueryProgressReportArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read. Lists come page by page, and hold what the reader may see. */
export type QueryOverdueProgressReportsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  meetingId?: InputMaybe<Scalars['ID']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** What can be read. Lists come page by page, and hold what the reader may see. */
export type QueryMinisterialReportArgs = {
  meetingId: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
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
  /** True when an agreement that is in force and valid today, in UTC, covers it: without one its work cannot begin, and should not go on. */
  covered: Scalars['Boolean']['output'];
  /** Agreements that cover this project, latest validity first. */
  agreements: AgreementConnection;
  /** Evaluations of this project that the reader carries out, latest first; for the secretariat and administrators all of them. Empty for everyone else. */
  evaluations: EvaluationConnection;
  /** Searches for money for this project, latest first; empty for readers who may not read them. */
  fundingSearches: FundingSearchConnection;
  /** Ideas this project came of, latest first. */
  ideas: IdeaConnection;
  /** Who may read it: a project entered at the hub is for its participants until it is approved. */
  access: ProjectAccess;
  /** Person and institution that answer for it. Null when none is named. */
  administrator: Maybe<ProjectAdministrator>;
  /** What there is to carry it out besides money. */
  resources: Array<ProjectResource>;
  /** What is to be reached by when, in their order. */
  milestones: Array<ProjectMilestone>;
  /** Milestones whose day has passed and that were not reached, in their order. */
  overdueMilestones: Array<ProjectMilestone>;
  /** What it may cost, by purpose, in one currency. */
  budget: Array<ProjectBudgetLine>;
  /** Sum of the budget. Null without a budget. */
  budgetTotal: Maybe<Money>;
  /** Money committed, in the currency of the budget. Null without a budget. */
  committedTotal: Maybe<Money>;
  /** What of the budget nobody has committed yet. Null without a budget. */
  fundingGap: Maybe<Money>;
  /** Decisions whether it goes on, the latest last. */
  continuationDecisions: Array<ProjectContinuation>;
  /** Offers that were announced as its outputs when it was completed; an entry is null where the reader may not read the offer. Project.outputs has all offers that name it as their origin. */
  announcedOutputs: Array<Maybe<TechnologyOffer>>;
  /** Who did what to it, latest first. Null unless the reader edits it, is of the secretariat or an administrator. */
  history: Maybe<RecordActionConnection>;
  /** Reports on its progress, earliest due first; empty for readers who may not read them. */
  progressReports: ProgressReportConnection;
};


/** A project or programme that countries or institutions propose, carry out or have finished together. */
export type ProjectTitleArgs = {
  prefer?: InputMaybe<Array<Scalars['LanguageTag']['input']>>;
};


/** A project or programme that countries or institutions propose, carry out or have finished together. */
export type ProjectObjectiveArgs = {
  prefer?: InputMaybe<Array<Scalars['LanguageTag']['input']>>;
};


/** A project or programme that countries or institutions propose, carry out or have finished together. */
export type ProjectAgreementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A project or programme that countries or institutions propose, carry out or have finished together. */
export type ProjectEvaluationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A project or programme that countries or institutions propose, carry out or have finished together. */
export type ProjectFundingSearchesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A project or programme that countries or institutions propose, carry out or have finished together. */
export type ProjectIdeasArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A project or programme that countries or institutions propose, carry out or have finished together. */
export type ProjectHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A project or programme that countries or institutions propose, carry out or have finished together. */
export type ProjectProgressReportsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** An institution that takes part in a project. */
export type ProjectPartner = {
  __typename?: 'ProjectPartner';
  /** The institution. Null while the directory of institutions is unreachable. */
  institution: Maybe<Institution>;
  /** What it is in the project. */
  role: PartnerRole;
  /** Name of a partner that is not in the directory of institutions. Null for one that is. */
  name: Maybe<Scalars['String']['output']>;
  /** Country of the partner. Null when not known. */
  country: Maybe<Country>;
  /** True when its country is no member of the D-8 today. Null when its country is not known. */
  outsideMembership: Maybe<Scalars['Boolean']['output']>;
  /** Its share in the project in percent, greater than 0; the shares of all partners add up to 100 at most. Null when none is agreed. */
  sharePercent: Maybe<Scalars['Decimal']['output']>;
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
  /** Agreements of this institution, latest validity first. Null while agreements cannot be reached. */
  agreements: Maybe<AgreementConnection>;
  /** Assessments of needs by this institution, latest first. Null while they cannot be reached. */
  needAssessments: Maybe<NeedAssessmentConnection>;
  /** Assistance this institution asks for, latest first. Null while it cannot be reached. */
  assistanceAsked: Maybe<AssistanceConnection>;
  /** Assistance this institution offers, gives or gave, latest first. Null while it cannot be reached. */
  assistanceGiven: Maybe<AssistanceConnection>;
  /** Ideas of this institution, latest first. Null while they cannot be reached. */
  ideas: Maybe<IdeaConnection>;
  /** Programmes this institution runs, latest entered first. Null while they cannot be reached. */
  programmes: Maybe<ProgrammeConnection>;
};


export type InstitutionProjectsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProjectFilter>;
  orderBy?: InputMaybe<ProjectOrder>;
};


export type InstitutionAgreementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type InstitutionNeedAssessmentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type InstitutionAssistanceAskedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type InstitutionAssistanceGivenArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type InstitutionIdeasArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type InstitutionProgrammesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type Event = {
  __typename?: 'Event';
  id: Scalars['ID']['output'];
  /** Projects that were decided at this event, latest first unless ordered otherwise. Null while projects cannot be reached. */
  projectsDecided: Maybe<ProjectConnection>;
  /** Joint commissions whose session this event is. Null while they cannot be reached. */
  sessionOf: Maybe<JointCommissionConnection>;
  /** Actions this meeting agreed on, latest first. Null while they cannot be reached. */
  policyActions: Maybe<PolicyActionConnection>;
  /** Reports on the progress of projects for this meeting, earliest due first; empty for readers who may not read them. Null while reports cannot be reached. */
  progressReports: Maybe<ProgressReportConnection>;
};


export type EventProjectsDecidedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProjectFilter>;
  orderBy?: InputMaybe<ProjectOrder>;
};


export type EventSessionOfArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type EventPolicyActionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type EventProgressReportsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
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

/** What can be changed, each field one action. What the input gets wrong is told in `userErrors`, not in `errors`. */
export type Mutation = {
  __typename?: 'Mutation';
  /** Begins an agreement. For editors of one of its parties, the secretariat and administrators. */
  agreementCreate: Maybe<AgreementPayload>;
  /** Rewrites an agreement that is not signed by anyone yet. For editors of its parties, the secretariat and administrators. */
  agreementRevise: Maybe<AgreementPayload>;
  /** Adds a version of the text, which makes signatures of the version before void. For editors of its parties. */
  agreementDraftAdd: Maybe<AgreementPayload>;
  /** Opens the negotiation of a draft that has a text. For editors of its parties, the secretariat and administrators. */
  agreementNegotiate: Maybe<AgreementPayload>;
  /** Records the signature of a party under the latest version; with the last one the agreement is SIGNED and public. Editors sign for their institution, the secretariat and administrators for parties that are not in the directory. */
  agreementSign: Maybe<AgreementPayload>;
  /** Brings a signed agreement into force; its validity must have begun and not be over. For editors of its parties, the secretariat and administrators. */
  agreementBringIntoForce: Maybe<AgreementPayload>;
  /** Ends an agreement before its time; the reason says why and is published. For editors of its parties, the secretariat and administrators. */
  agreementTerminate: Maybe<AgreementPayload>;
  /** Ends an agreement whose successor is in force. For editors of its parties, the secretariat and administrators. */
  agreementRenew: Maybe<AgreementPayload>;
  /** Throws away an agreement that is not signed. It cannot be read afterwards: the agreement in the payload is null on success. For editors of its parties, the secretariat and administrators. */
  agreementDiscard: Maybe<AgreementPayload>;
  /** Writes the draft of an assessment. For editors of its institution, the secretariat and administrators. */
  needAssessmentCreate: Maybe<NeedAssessmentPayload>;
  /** Rewrites a draft. For editors of its institution, the secretariat and administrators. */
  needAssessmentRevise: Maybe<NeedAssessmentPayload>;
  /** Publishes a draft that has a need. For editors of its institution, the secretariat and administrators. */
  needAssessmentPublish: Maybe<NeedAssessmentPayload>;
  /** Says that the needs were met or are out of date; the reason says which. For editors of its institution, the secretariat and administrators. */
  needAssessmentClose: Maybe<NeedAssessmentPayload>;
  /** Asks for assistance. For editors of the institution that asks and administrators. */
  assistanceCreate: Maybe<AssistancePayload>;
  /** Rewrites what is asked for, while nobody offers it. For editors of the institution that asks and administrators. */
  assistanceRevise: Maybe<AssistancePayload>;
  /** Offers the assistance, on behalf of another institution. For editors of the institution that offers. */
  assistanceOffer: Maybe<AssistancePayload>;
  /** Accepts what is offered. For editors of the institution that asks and administrators. */
  assistanceAccept: Maybe<AssistancePayload>;
  /** Declines what is offered, so that others can offer; the reason says why. For editors of the institution that asks and administrators. */
  assistanceDecline: Maybe<AssistancePayload>;
  /** Confirms that the assistance was given. For editors of the institution that asks and administrators. */
  assistanceConfirm: Maybe<AssistancePayload>;
  /** Does without assistance that was not given; the reason says why. For editors of the institution that asks and administrators. */
  assistanceWithdraw: Maybe<AssistancePayload>;
  /** Enters a joint commission. For moderators of one of its countries, the secretariat and administrators. */
  jointCommissionCreate: Maybe<JointCommissionPayload>;
  /** Rewrites a joint commission, with its committees and sessions. For moderators of one of its countries, the secretariat and administrators. */
  jointCommissionRevise: Maybe<JointCommissionPayload>;
  /** Says that a planned commission is at work; its day of establishment is today unless it was given. For moderators of one of its countries, the secretariat and administrators. */
  jointCommissionEstablish: Maybe<JointCommissionPayload>;
  /** Ends a commission; the reason says why. For moderators of one of its countries, the secretariat and administrators. */
  jointCommissionDissolve: Maybe<JointCommissionPayload>;
  /** Opens the evaluation of a project, of the hub or of another body, with criteria whose weights add up to 100. For the secretariat and administrators. */
  evaluationOpen: Maybe<EvaluationPayload>;
  /** Asks someone to evaluate; refused for an editor of an institution that takes part in the project. For the secretariat and administrators. */
  evaluationEvaluatorAssign: Maybe<EvaluationPayload>;
  /** Says that the viewer, an evaluator, is not impartial; the reason says why. Its scores do not count from then on. For evaluators. */
  evaluationConflictDeclare: Maybe<EvaluationPayload>;
  /** Hands in the scores of the viewer, one for each criterion, once: from then on the viewer sees those of the others. For evaluators. */
  evaluationScore: Maybe<EvaluationPayload>;
  /** Ends the evaluation with a recommendation; at least one evaluator has handed in scores. For the secretariat and administrators. */
  evaluationConclude: Maybe<EvaluationPayload>;
  /** Ends the evaluation without a result; the reason says why. For the secretariat and administrators. */
  evaluationCancel: Maybe<EvaluationPayload>;
  /** Begins to look for money for a project; one search of a project is open at a time. For editors of the project's lead institution, the secretariat and administrators. */
  fundingSearchOpen: Maybe<FundingSearchPayload>;
  /** Notes a funder that was contacted. For editors of the project's lead institution, the secretariat and administrators. */
  fundingSearchContactAdd: Maybe<FundingSearchPayload>;
  /** Notes how a contact goes on: from CONTACTED to IN_TALKS to OFFERED to COMMITTED, skipping what was not needed, or to DECLINED before it is COMMITTED. For editors of the project's lead institution, the secretariat and administrators. */
  fundingSearchContactFollowUp: Maybe<FundingSearchPayload>;
  /** Ends a search in which a funder has committed money. For editors of the project's lead institution, the secretariat and administrators. */
  fundingSearchSucceed: Maybe<FundingSearchPayload>;
  /** Gives a search up; the reason says why. For editors of the project's lead institution, the secretariat and administrators. */
  fundingSearchAbandon: Maybe<FundingSearchPayload>;
  /** Puts an idea before the network. For editors of its institution, the secretariat and administrators. */
  ideaCreate: Maybe<IdeaPayload>;
  /** Rewrites an idea that nobody has taken up. For editors of its institution, the secretariat and administrators. */
  ideaRevise: Maybe<IdeaPayload>;
  /** Says which project came of an idea. For editors of its institution, the secretariat and administrators. */
  ideaTakeUp: Maybe<IdeaPayload>;
  /** Takes an idea back; the reason says why. For editors of its institution, the secretariat and administrators. */
  ideaWithdraw: Maybe<IdeaPayload>;
  /** Enters a project as an idea. For editors of its lead institution, the secretariat and administrators. */
  projectCreate: Maybe<ProjectPayload>;
  /** Rewrites a project: all of it while it is an idea or proposed; from its approval to its end only period, fields, classifications, administrator, resources, milestones and page. For editors of its lead institution, the secretariat and administrators. */
  projectRevise: Maybe<ProjectPayload>;
  /** Proposes an idea to those who decide; it needs an objective and a lead institution. For editors of its lead institution, the secretariat and administrators. */
  projectPropose: Maybe<ProjectPayload>;
  /** Takes a proposal into evaluation. For the secretariat and administrators. */
  projectEvaluate: Maybe<ProjectPayload>;
  /** Approves a project under evaluation, which makes it public; no evaluation of it may be open. For the secretariat and administrators of none of its institutions. */
  projectApprove: Maybe<ProjectPayload>;
  /** Refuses a proposal; the reason says why. For the secretariat and administrators of none of its institutions. */
  projectReject: Maybe<ProjectPayload>;
  /** Records money committed to an approved project, at most its budget and in the budget's currency; the first makes it FUNDED. For editors of its lead institution, the secretariat and administrators. */
  projectFundingCommit: Maybe<ProjectPayload>;
  /** Begins the work on a funded project; an agreement in force must cover it. For editors of its lead institution, the secretariat and administrators. */
  projectStart: Maybe<ProjectPayload>;
  /** Interrupts the work; the reason says why. For editors of its lead institution, the secretariat and administrators. */
  projectSuspend: Maybe<ProjectPayload>;
  /** Goes on with interrupted work; an agreement in force must cover it. For editors of its lead institution, the secretariat and administrators. */
  projectResume: Maybe<ProjectPayload>;
  /** Decides whether an approved project goes on or is terminated; the reason says why. For the secretariat and administrators. */
  projectContinuationDecide: Maybe<ProjectPayload>;
  /** Ends the work, with the outputs that are announced: offers that name this project as their origin. For editors of its lead institution, the secretariat and administrators. */
  projectComplete: Maybe<ProjectPayload>;
  /** Throws away an idea. It cannot be read afterwards: the project in the payload is null on success. For editors of its lead institution, the secretariat and administrators. */
  projectDiscard: Maybe<ProjectPayload>;
  /** Writes the draft of a plan. For the secretariat and administrators. */
  operationalPlanCreate: Maybe<OperationalPlanPayload>;
  /** Rewrites a draft, or the milestones of an adopted plan. For the secretariat and administrators. */
  operationalPlanRevise: Maybe<OperationalPlanPayload>;
  /** Says that a meeting has adopted a draft that has a milestone. For the secretariat and administrators. */
  operationalPlanAdopt: Maybe<OperationalPlanPayload>;
  /** Ends a plan whose milestones are all reached. For the secretariat and administrators. */
  operationalPlanComplete: Maybe<OperationalPlanPayload>;
  /** Ends an adopted plan before its milestones are reached; the reason says why. For the secretariat and administrators. */
  operationalPlanSupersede: Maybe<OperationalPlanPayload>;
  /** Proposes an action. For moderators of one of its countries, the secretariat and administrators. */
  policyActionCreate: Maybe<PolicyActionPayload>;
  /** Rewrites an action that is proposed. For moderators of one of its countries, the secretariat and administrators. */
  policyActionRevise: Maybe<PolicyActionPayload>;
  /** Says that a meeting has agreed on the action. For the secretariat and administrators. */
  policyActionAgree: Maybe<PolicyActionPayload>;
  /** Says that an agreed action is under way. For moderators of one of its countries, the secretariat and administrators. */
  policyActionBegin: Maybe<PolicyActionPayload>;
  /** Ends an action that is under way; the reason says what was reached. For moderators of one of its countries, the secretariat and administrators. */
  policyActionComplete: Maybe<PolicyActionPayload>;
  /** Gives an action up; the reason says why. For the secretariat and administrators. */
  policyActionAbandon: Maybe<PolicyActionPayload>;
  /** Enters a programme. For editors of its institution, the secretariat and administrators. */
  programmeCreate: Maybe<ProgrammePayload>;
  /** Rewrites a programme and its cohorts before its end. For editors of its institution, the secretariat and administrators. */
  programmeRevise: Maybe<ProgrammePayload>;
  /** Opens a planned programme that has a cohort. For editors of its institution, the secretariat and administrators. */
  programmeOpen: Maybe<ProgrammePayload>;
  /** Ends an open programme whose cohorts are through. For editors of its institution, the secretariat and administrators. */
  programmeComplete: Maybe<ProgrammePayload>;
  /** Calls a programme off; the reason says why. For editors of its institution, the secretariat and administrators. */
  programmeCancel: Maybe<ProgrammePayload>;
  /** Asks for a report on a project for a meeting, due some days before the meeting begins. For the secretariat and administrators. */
  progressReportRequest: Maybe<ProgressReportPayload>;
  /** Sets the due day anew after the meeting was moved. For the secretariat and administrators. */
  progressReportReschedule: Maybe<ProgressReportPayload>;
  /** Submits a report. For editors of the institution of the project's administrator, else of its lead institution, and administrators. */
  progressReportSubmit: Maybe<ProgressReportPayload>;
  /** Sends a report back; the reason says what is missing. For the secretariat and administrators. */
  progressReportReturn: Maybe<ProgressReportPayload>;
  /** Does without a report; the reason says why. For the secretariat and administrators. */
  progressReportWithdraw: Maybe<ProgressReportPayload>;
};


/** What can be changed, each field one action. What the input gets wrong is told in `userErrors`, not in `errors`. */
export type MutationAgreementCreateArgs = {
  input: AgreementCreateInput;
};


/** What can be changed, each field one action. What the input gets wrong is told in `userErrors`, not in `errors`. */
export type MutationAgreementReviseArgs = {
  input: AgreementReviseInput;
};


/** What can be changed, each field one action. What the input gets wrong is told in `userErrors`, not in `errors`. */
export type MutationAgreementDraftAddArgs = {
  input: AgreementDraftAddInput;
};


/** What can be changed, each field one action. What the input gets wrong is told in `userErrors`, not in `errors`. */
export type MutationAgreementNegotiateArgs = {
  input: ProjectActionInput;
};


/** What can be changed, each field one action. What the input gets wrong is told in `userErrors`, not in `errors`. */
export type MutationAgreementSignArgs = {
  input: AgreementSignInput;
};


/** What can be changed, each field one action. What the input gets wrong is told in `userErrors`, not in `errors`. */
export type MutationAgreementBringIntoForceArgs = {
  input: ProjectActionInput;
};


/** What can be changed, each field one action. What the input gets wrong is told in `userErrors`, not in `errors`. */
export type MutationAgreementTerminateArgs = {
  input: ProjectActionInput;
};


/** What can be changed, each field one action. What the input gets wrong is told in `userErrors`, not in `errors`. */
export type MutationAgreementRenewArgs = {
  input: AgreementRenewInput;
};


/** What can be changed, each field one action. What the input gets wrong is told in `userErrors`, not in `errors`. */
export type MutationAgreementDiscardArgs = {
  input: ProjectActionInput;
};


/** What can be changed, each field one action. What the input gets wrong is told in `userErrors`, not in `errors`. */
export type MutationNeedAssessmentCreateArgs = {
  input: NeedAssessmentCreateInput;
};


/** What can be changed, each field one action. What the input gets wrong is told in `userErrors`, not in `errors`. */
export type MutationNeedAssessmentReviseArgs = {
  input: NeedAssessmentReviseInput;
};


/** What can be changed, each field one action. What the input gets wrong is told in `userErrors`, not in `errors`. */
export type MutationNeedAssessmentPublishArgs = {
  input: ProjectActionInput;
};


/** What can be changed, each field one action. What the input gets wrong is told in `userErrors`, not in `errors`. */
export type MutationNeedAssessmentCloseArgs = {
  input: ProjectActionInput;
};


/** What can be changed, each field one action. What the input gets wrong is told in `userErrors`, not in `errors`. */
export type MutationAssistanceCreateArgs = {
  input: AssistanceCreateInput;
};


/** What can be changed, each field one action. What the input gets wrong is told in `userErrors`, not in `errors`. */
export type MutationAssistanceReviseArgs = {
  input: AssistanceReviseInput;
};


/** What can be changed, each field one action. What the input gets wrong is told in `userErrors`, not in `errors`. */
export type MutationAssistanceOfferArgs = {
  input: AssistanceOfferInput;
};


/** What can be changed, each field one action. What the input gets wrong is told in `userErrors`, not in `errors`. */
export type MutationAssistanceAcceptArgs = {
  input: ProjectActionInput;
};


/** What can be changed, each field one action. What the input gets wrong is told in `userErrors`, not in `errors`. */
export type MutationAssistanceDeclineArgs = {
  input: ProjectActionInput;
};


/** What can be changed, each field one action. What the input gets wrong is told in `userErrors`, not in `errors`. */
export type MutationAssistanceConfirmArgs = {
  input: ProjectActionInput;
};


/** What can be changed, each field one action. What the input gets wrong is told in `userErrors`, not in `errors`. */
export type MutationAssistanceWithdrawArgs = {
  input: ProjectActionInput;
};


/** What can be changed, each field one action. What the input gets wrong is told in `userErrors`, not in `errors`. */
export type MutationJointCommissionCreateArgs = {
  input: JointCommissionCreateInput;
};


/** What can be changed, each field one action. What the input gets wrong is told in `userErrors`, not in `errors`. */
export type MutationJointCommissionReviseArgs = {
  input: JointCommissionReviseInput;
};


/** What can be changed, each field one action. What the input gets wrong is told in `userErrors`, not in `errors`. */
export type MutationJointCommissionEstablishArgs = {
  input: ProjectActionInput;
};


/** What can be changed, each field one action. What the input gets wrong is told in `userErrors`, not in `errors`. */
export type MutationJointCommissionDissolveArgs = {
  input: ProjectActionInput;
};


/** What can be changed, each field one action. What the input gets wrong is told in `userErrors`, not in `errors`. */
export type MutationEvaluationOpenArgs = {
  input: EvaluationOpenInput;
};


/** What can be changed, each field one action. What the input gets wrong is told in `userErrors`, not in `errors`. */
export type MutationEvaluationEvaluatorAssignArgs = {
  input: EvaluationEvaluatorAssignInput;
};


/** What can be changed, each field one action. What the input gets wrong is told in `userErrors`, not in `errors`. */
export type MutationEvaluationConflictDeclareArgs = {
  input: ProjectActionInput;
};


/** What can be changed, each field one action. What the input gets wrong is told in `userErrors`, not in `errors`. */
export type MutationEvaluationScoreArgs = {
  input: EvaluationScoreInput;
};


/** What can be changed, each field one action. What the input gets wrong is told in `userErrors`, not in `errors`. */
export type MutationEvaluationConcludeArgs = {
  input: EvaluationConcludeInput;
};


/** What can be changed, each field one action. What the input gets wrong is told in `userErrors`, not in `errors`. */
export type MutationEvaluationCancelArgs = {
  input: ProjectActionInput;
};


/** What can be changed, each field one action. What the input gets wrong is told in `userErrors`, not in `errors`. */
export type MutationFundingSearchOpenArgs = {
  input: FundingSearchOpenInput;
};


/** What can be changed, each field one action. What the input gets wrong is told in `userErrors`, not in `errors`. */
export type MutationFundingSearchContactAddArgs = {
  input: FundingSearchContactAddInput;
};


/** What can be changed, each field one action. What the input gets wrong is told in `userErrors`, not in `errors`. */
export type MutationFundingSearchContactFollowUpArgs = {
  input: FundingSearchContactFollowUpInput;
};


/** What can be changed, each field one action. What the input gets wrong is told in `userErrors`, not in `errors`. */
export type MutationFundingSearchSucceedArgs = {
  input: ProjectActionInput;
};


/** What can be changed, each field one action. What the input gets wrong is told in `userErrors`, not in `errors`. */
export type MutationFundingSearchAbandonArgs = {
  input: ProjectActionInput;
};


/** What can be changed, each field one action. What the input gets wrong is told in `userErrors`, not in `errors`. */
export type MutationIdeaCreateArgs = {
  input: IdeaCreateInput;
};


/** What can be changed, each field one action. What the input gets wrong is told in `userErrors`, not in `errors`. */
export type MutationIdeaReviseArgs = {
  input: IdeaReviseInput;
};


/** What can be changed, each field one action. What the input gets wrong is told in `userErrors`, not in `errors`. */
export type MutationIdeaTakeUpArgs = {
  input: IdeaTakeUpInput;
};


/** What can be changed, each field one action. What the input gets wrong is told in `userErrors`, not in `errors`. */
export type MutationIdeaWithdrawArgs = {
  input: ProjectActionInput;
};


/** What can be changed, each field one action. What the input gets wrong is told in `userErrors`, not in `errors`. */
export type MutationProjectCreateArgs = {
  input: ProjectCreateInput;
};


/** What can be changed, each field one action. What the input gets wrong is told in `userErrors`, not in `errors`. */
export type MutationProjectReviseArgs = {
  input: ProjectReviseInput;
};


/** What can be changed, each field one action. What the input gets wrong is told in `userErrors`, not in `errors`. */
export type MutationProjectProposeArgs = {
  input: ProjectActionInput;
};


/** What can be changed, each field one action. What the input gets wrong is told in `userErrors`, not in `errors`. */
export type MutationProjectEvaluateArgs = {
  input: ProjectActionInput;
};


/** What can be changed, each field one action. What the input gets wrong is told in `userErrors`, not in `errors`. */
export type MutationProjectApproveArgs = {
  input: ProjectApproveInput;
};


/** What can be changed, each field one action. What the input gets wrong is told in `userErrors`, not in `errors`. */
export type MutationProjectRejectArgs = {
  input: ProjectActionInput;
};


/** What can be changed, each field one action. What the input gets wrong is told in `userErrors`, not in `errors`. */
export type MutationProjectFundingCommitArgs = {
  input: ProjectFundingCommitInput;
};


/** What can be changed, each field one action. What the input gets wrong is told in `userErrors`, not in `errors`. */
export type MutationProjectStartArgs = {
  input: ProjectActionInput;
};


/** What can be changed, each field one action. What the input gets wrong is told in `userErrors`, not in `errors`. */
export type MutationProjectSuspendArgs = {
  input: ProjectActionInput;
};


/** What can be changed, each field one action. What the input gets wrong is told in `userErrors`, not in `errors`. */
export type MutationProjectResumeArgs = {
  input: ProjectActionInput;
};


/** What can be changed, each field one action. What the input gets wrong is told in `userErrors`, not in `errors`. */
export type MutationProjectContinuationDecideArgs = {
  input: ProjectContinuationDecideInput;
};


/** What can be changed, each field one action. What the input gets wrong is told in `userErrors`, not in `errors`. */
export type MutationProjectCompleteArgs = {
  input: ProjectCompleteInput;
};


/** What can be changed, each field one action. What the input gets wrong is told in `userErrors`, not in `errors`. */
export type MutationProjectDiscardArgs = {
  input: ProjectActionInput;
};


/** What can be changed, each field one action. What the input gets wrong is told in `userErrors`, not in `errors`. */
export type MutationOperationalPlanCreateArgs = {
  input: OperationalPlanCreateInput;
};


/** What can be changed, each field one action. What the input gets wrong is told in `userErrors`, not in `errors`. */
export type MutationOperationalPlanReviseArgs = {
  input: OperationalPlanReviseInput;
};


/** What can be changed, each field one action. What the input gets wrong is told in `userErrors`, not in `errors`. */
export type MutationOperationalPlanAdoptArgs = {
  input: OperationalPlanAdoptInput;
};


/** What can be changed, each field one action. What the input gets wrong is told in `userErrors`, not in `errors`. */
export type MutationOperationalPlanCompleteArgs = {
  input: ProjectActionInput;
};


/** What can be changed, each field one action. What the input gets wrong is told in `userErrors`, not in `errors`. */
export type MutationOperationalPlanSupersedeArgs = {
  input: ProjectActionInput;
};


/** What can be changed, each field one action. What the input gets wrong is told in `userErrors`, not in `errors`. */
export type MutationPolicyActionCreateArgs = {
  input: PolicyActionCreateInput;
};


/** What can be changed, each field one action. What the input gets wrong is told in `userErrors`, not in `errors`. */
export type MutationPolicyActionReviseArgs = {
  input: PolicyActionReviseInput;
};


/** What can be changed, each field one action. What the input gets wrong is told in `userErrors`, not in `errors`. */
export type MutationPolicyActionAgreeArgs = {
  input: PolicyActionAgreeInput;
};


/** What can be changed, each field one action. What the input gets wrong is told in `userErrors`, not in `errors`. */
export type MutationPolicyActionBeginArgs = {
  input: ProjectActionInput;
};


/** What can be changed, each field one action. What the input gets wrong is told in `userErrors`, not in `errors`. */
export type MutationPolicyActionCompleteArgs = {
  input: ProjectActionInput;
};


/** What can be changed, each field one action. What the input gets wrong is told in `userErrors`, not in `errors`. */
export type MutationPolicyActionAbandonArgs = {
  input: ProjectActionInput;
};


/** What can be changed, each field one action. What the input gets wrong is told in `userErrors`, not in `errors`. */
export type MutationProgrammeCreateArgs = {
  input: ProgrammeCreateInput;
};


/** What can be changed, each field one action. What the input gets wrong is told in `userErrors`, not in `errors`. */
export type MutationProgrammeReviseArgs = {
  input: ProgrammeReviseInput;
};


/** What can be changed, each field one action. What the input gets wrong is told in `userErrors`, not in `errors`. */
export type MutationProgrammeOpenArgs = {
  input: ProjectActionInput;
};


/** What can be changed, each field one action. What the input gets wrong is told in `userErrors`, not in `errors`. */
export type MutationProgrammeCompleteArgs = {
  input: ProjectActionInput;
};


/** What can be changed, each field one action. What the input gets wrong is told in `userErrors`, not in `errors`. */
export type MutationProgrammeCancelArgs = {
  input: ProjectActionInput;
};


/** What can be changed, each field one action. What the input gets wrong is told in `userErrors`, not in `errors`. */
export type MutationProgressReportRequestArgs = {
  input: ProgressReportRequestInput;
};


/** What can be changed, each field one action. What the input gets wrong is told in `userErrors`, not in `errors`. */
export type MutationProgressReportRescheduleArgs = {
  input: ProgressReportRescheduleInput;
};


/** What can be changed, each field one action. What the input gets wrong is told in `userErrors`, not in `errors`. */
export type MutationProgressReportSubmitArgs = {
  input: ProgressReportSubmitInput;
};


/** What can be changed, each field one action. What the input gets wrong is told in `userErrors`, not in `errors`. */
export type MutationProgressReportReturnArgs = {
  input: ProjectActionInput;
};


/** What can be changed, each field one action. What the input gets wrong is told in `userErrors`, not in `errors`. */
export type MutationProgressReportWithdrawArgs = {
  input: ProjectActionInput;
};

/** What institutions have agreed or are about to agree, for example a memorandum of understanding. */
export type Agreement = Node & {
  __typename?: 'Agreement';
  /** Identifies the agreement in the whole network. */
  id: Scalars['ID']['output'];
  /** The id once more, by which Query.node finds out whether the record exists. */
  nodeKey: Scalars['ID']['output'];
  /** Title of the agreement, in the reader's language where there is a translation. */
  title: LocalizedText;
  /** The title in every language it was given in, the agreement's own first. */
  titleTranslations: Array<LocalizedText>;
  /** What kind of agreement it is. */
  kind: AgreementKind;
  /** Where it stands between draft and end. */
  state: AgreementState;
  /** Why it was terminated. Null in every other state. */
  stateReason: Maybe<Scalars['String']['output']>;
  /** Who agrees, at least two. */
  parties: Array<AgreementParty>;
  /** Days on which it is valid; it expires after the last one. */
  validity: DateRange;
  /** Versions of the text, the latest last. Null unless the reader edits one of the parties. */
  drafts: Maybe<Array<AgreementDraft>>;
  /** Projects it covers, those that the reader may read. */
  coveredProjects: Array<Project>;
  /** Offers it covers; an entry is null where the reader may not read the offer. Null unless the reader edits one of the parties, is of the secretariat or an administrator. */
  coveredOffers: Maybe<Array<Maybe<TechnologyOffer>>>;
  /** Ids of the expressions of interest it came out of. Null unless the reader edits one of the parties, is of the secretariat or an administrator. */
  coveredInterestIds: Maybe<Array<Scalars['ID']['output']>>;
  /** The agreement it is to renew. Null when it renews none, or the reader may not read that one. */
  renews: Maybe<Agreement>;
  /** Where the record came from. */
  source: Source;
  /** When the hub first stored it. */
  createdAt: Scalars['DateTime']['output'];
  /** When the hub last changed it. */
  updatedAt: Scalars['DateTime']['output'];
  /** Grows by one with every change. */
  version: Scalars['Int']['output'];
  /** Who did what to it, latest first. Null unless the reader is an editor of one of the parties. */
  history: Maybe<RecordActionConnection>;
};


/** What institutions have agreed or are about to agree, for example a memorandum of understanding. */
export type AgreementTitleArgs = {
  prefer?: InputMaybe<Array<Scalars['LanguageTag']['input']>>;
};


/** What institutions have agreed or are about to agree, for example a memorandum of understanding. */
export type AgreementHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** One who agrees. */
export type AgreementParty = {
  __typename?: 'AgreementParty';
  /** The institution. Null for a party that is not in the directory, or while the directory is unreachable. */
  institution: Maybe<Institution>;
  /** Name of a party that is not in the directory. Null for one that is. */
  name: Maybe<Scalars['String']['output']>;
  /** Country of the party. Null when not known. */
  country: Maybe<Country>;
  /** True when its country is no member of the D-8 today. Null when its country is not known. */
  outsideMembership: Maybe<Scalars['Boolean']['output']>;
  /** Day it signed the latest version. Null when it has not. */
  signedOn: Maybe<Scalars['Date']['output']>;
  /** Who signed for it, in words. Null when it has not signed. */
  signatory: Maybe<Scalars['String']['output']>;
};

/** A version of the text of an agreement. */
export type AgreementDraft = {
  __typename?: 'AgreementDraft';
  /** Its number among the versions, from 1. */
  number: Scalars['Int']['output'];
  /** The text. */
  text: LocalizedText;
  /** What is new in it, in the author's words. Null when the author did not tell. */
  note: Maybe<Scalars['String']['output']>;
  /** Who added it, by the subject of the token. */
  author: Scalars['String']['output'];
  /** When it was added. */
  at: Scalars['DateTime']['output'];
};

/** Kind of an agreement. Values may be added. */
export type AgreementKind =
  /** An understanding that binds in good faith. */
  | 'MEMORANDUM_OF_UNDERSTANDING'
  /** Research done together. */
  | 'JOINT_RESEARCH'
  /** A licence to use a technology. */
  | 'LICENCE'
  /** A technology changes hands, with know-how and training. */
  | 'TECHNOLOGY_TRANSFER'
  /** People go from one party to the other. */
  | 'PERSONNEL_EXCHANGE'
  /** Money for a project. */
  | 'FINANCING'
  /** What is learnt is kept secret. */
  | 'CONFIDENTIALITY'
  /** A company is founded together. */
  | 'JOINT_VENTURE'
  /** Something else. */
  | 'OTHER';

/** Where an agreement stands. Values may be added. */
export type AgreementState =
  /** Texts are being written. */
  | 'DRAFT'
  /** The parties negotiate and sign. */
  | 'NEGOTIATION'
  /** Every party has signed; it is not in force yet. */
  | 'SIGNED'
  /** It holds. */
  | 'IN_FORCE'
  /** Its validity is over. */
  | 'EXPIRED'
  /** It was ended before its time; stateReason says why. */
  | 'TERMINATED'
  /** Another agreement took its place. */
  | 'RENEWED';

/** A page of agreements, and how many the whole list has. */
export type AgreementConnection = {
  __typename?: 'AgreementConnection';
  /** The agreements of this page with their cursors. */
  edges: Array<AgreementEdge>;
  /** The agreements of this page. */
  nodes: Array<Agreement>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many agreements the whole list has. */
  totalCount: Scalars['Int']['output'];
};

/** An agreement and its place in the list. */
export type AgreementEdge = {
  __typename?: 'AgreementEdge';
  /** Place of the agreement, for the argument after. */
  cursor: Scalars['String']['output'];
  /** The agreement. */
  node: Agreement;
};

/** Conditions on agreements; those given must all hold, and of a list one value is enough. */
export type AgreementFilter = {
  /** Kinds of agreement. */
  kinds?: InputMaybe<Array<AgreementKind>>;
  /** States. */
  states?: InputMaybe<Array<AgreementState>>;
  /** Ids of institutions that are parties. */
  institutions?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Ids of projects it covers; those that the reader may not read find nothing. */
  projects?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** True for samples only, false for none. */
  samples?: InputMaybe<Scalars['Boolean']['input']>;
};

export type TechnologyOffer = {
  __typename?: 'TechnologyOffer';
  nodeKey: Scalars['ID']['output'];
  /** Agreements that cover this offer, of those the reader is a party to, latest validity first; all of them for the secretariat and administrators. Null while agreements cannot be reached. */
  agreements: Maybe<AgreementConnection>;
};


export type TechnologyOfferAgreementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** What became of an action on an agreement. */
export type AgreementPayload = {
  __typename?: 'AgreementPayload';
  /** The agreement as it now is. Null when nothing was changed, or when the same request was sent before and the viewer may no longer read it. */
  agreement: Maybe<Agreement>;
  /** Why nothing was changed. Empty on success. */
  userErrors: Array<ProjectUserError>;
};

/** A new agreement. */
export type AgreementCreateInput = {
  /** What the agreement says; title, kind and two parties are needed. */
  content: AgreementContent;
  /** Chosen by the client: the same request sent again makes nothing more. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** New words for an agreement. */
export type AgreementReviseInput = {
  /** Id of the agreement. */
  id: Scalars['ID']['input'];
  /** Version of the agreement that the viewer has read. */
  version: Scalars['Int']['input'];
  /** What is to be changed: fields that are left out stay as they are, null empties them. */
  content: AgreementContent;
  /** Why, for the audit trail. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Chosen by the client: the same request sent again changes nothing more. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** A version of the text. */
export type AgreementDraftAddInput = {
  /** Id of the agreement. */
  id: Scalars['ID']['input'];
  /** Version of the agreement that the viewer has read. */
  version: Scalars['Int']['input'];
  /** The text, at most 30,000 characters. */
  text: LocalizedTextInput;
  /** What is new in it. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Why, for the audit trail. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Chosen by the client: the same request sent again changes nothing more. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** A signature. */
export type AgreementSignInput = {
  /** Id of the agreement. */
  id: Scalars['ID']['input'];
  /** Version of the agreement that the viewer has read. */
  version: Scalars['Int']['input'];
  /** The party that signs. Null for one that is not in the directory. */
  institutionId?: InputMaybe<Scalars['ID']['input']>;
  /** The name of the party that signs, when it is not in the directory. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Who signs for it, in words. */
  signatory: Scalars['String']['input'];
  /** Day of the signature; today without it. */
  signedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Why, for the audit trail. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Chosen by the client: the same request sent again changes nothing more. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The end of an agreement by its successor. */
export type AgreementRenewInput = {
  /** Id of the agreement. */
  id: Scalars['ID']['input'];
  /** Version of the agreement that the viewer has read. */
  version: Scalars['Int']['input'];
  /** Id of the agreement that takes its place: it names this one as renewed, is in force and has the same parties. */
  successorId: Scalars['ID']['input'];
  /** Why, for the audit trail. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Chosen by the client: the same request sent again changes nothing more. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What an agreement says. Fields that are left out stay as they are, null empties them. */
export type AgreementContent = {
  /** Title, the agreement's own language first; at most 300 characters. */
  title?: InputMaybe<Array<LocalizedTextInput>>;
  /** What kind of agreement it is. */
  kind?: InputMaybe<AgreementKind>;
  /** Who agrees: 2 to 50 parties, each once. */
  parties?: InputMaybe<Array<AgreementPartyInput>>;
  /** Days on which it is to be valid. */
  validity?: InputMaybe<ProjectDaysInput>;
  /** Ids of the projects it covers, at most 50. */
  coveredProjectIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Ids of the offers it covers, at most 50. */
  coveredOfferIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Ids of the expressions of interest it came out of, at most 50. */
  coveredInterestIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The agreement it is to renew. */
  renewsId?: InputMaybe<Scalars['ID']['input']>;
};

/** A party: an institution of the directory, or one that is not in it by name and country. */
export type AgreementPartyInput = {
  /** The institution. Null for one that is not in the directory. */
  institutionId?: InputMaybe<Scalars['ID']['input']>;
  /** Name, for one that is not in the directory. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Country, for one that is not in the directory. */
  country?: InputMaybe<Scalars['CountryCode']['input']>;
};

/** What a country, or a branch of its economy, needs in technology; requests can come of it. */
export type NeedAssessment = Node & {
  __typename?: 'NeedAssessment';
  /** Identifies the assessment in the whole network. */
  id: Scalars['ID']['output'];
  /** The id once more, by which Query.node finds out whether the record exists. */
  nodeKey: Scalars['ID']['output'];
  /** Title of the assessment, in the reader's language where there is a translation. */
  title: LocalizedText;
  /** The title in every language it was given in, its own first. */
  titleTranslations: Array<LocalizedText>;
  /** What was found, in short. Null when not told. */
  summary: Maybe<LocalizedText>;
  /** The country whose needs they are. */
  country: Country;
  /** The branches of its economy that were looked at, by ISIC or NACE; empty for all of them. */
  sectors: Array<Code>;
  /** The institution that assessed. Null while the directory is unreachable. */
  institution: Maybe<Institution>;
  /** Where it stands. */
  state: NeedAssessmentState;
  /** What is needed, in the author's order. */
  needs: Array<AssessedNeed>;
  /** When it was published. Null before. */
  publishedAt: Maybe<Scalars['DateTime']['output']>;
  /** Why it was closed. Null before. */
  stateReason: Maybe<Scalars['String']['output']>;
  /** Where the record came from. */
  source: Source;
  /** When the hub first stored it. */
  createdAt: Scalars['DateTime']['output'];
  /** When the hub last changed it. */
  updatedAt: Scalars['DateTime']['output'];
  /** Grows by one with every change. */
  version: Scalars['Int']['output'];
  /** Who did what to it, latest first. Null unless the reader is an editor of its institution, of the secretariat or an administrator. */
  history: Maybe<RecordActionConnection>;
};


/** What a country, or a branch of its economy, needs in technology; requests can come of it. */
export type NeedAssessmentTitleArgs = {
  prefer?: InputMaybe<Array<Scalars['LanguageTag']['input']>>;
};


/** What a country, or a branch of its economy, needs in technology; requests can come of it. */
export type NeedAssessmentSummaryArgs = {
  prefer?: InputMaybe<Array<Scalars['LanguageTag']['input']>>;
};


/** What a country, or a branch of its economy, needs in technology; requests can come of it. */
export type NeedAssessmentHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Something that is needed. */
export type AssessedNeed = {
  __typename?: 'AssessedNeed';
  /** The need in a few words. */
  title: Scalars['String']['output'];
  /** The need in full. Null when the title says enough. */
  description: Maybe<Scalars['String']['output']>;
  /** How much it matters. */
  priority: NeedPriority;
};

/** How much a need matters. Values may be added. */
export type NeedPriority =
  /** Without it other things cannot be done. */
  | 'HIGH'
  /** It would help much. */
  | 'MEDIUM'
  /** It would help. */
  | 'LOW';

/** Where an assessment stands. Values may be added. */
export type NeedAssessmentState =
  /** It is being written. */
  | 'DRAFT'
  /** Everyone may read it. */
  | 'PUBLISHED'
  /** Its needs are met or out of date; stateReason says which. */
  | 'CLOSED';

/** A page of assessments, and how many the whole list has. */
export type NeedAssessmentConnection = {
  __typename?: 'NeedAssessmentConnection';
  /** The assessments of this page with their cursors. */
  edges: Array<NeedAssessmentEdge>;
  /** The assessments of this page. */
  nodes: Array<NeedAssessment>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many assessments the whole list has. */
  totalCount: Scalars['Int']['output'];
};

/** An assessment and its place in the list. */
export type NeedAssessmentEdge = {
  __typename?: 'NeedAssessmentEdge';
  /** Place of the assessment, for the argument after. */
  cursor: Scalars['String']['output'];
  /** The assessment. */
  node: NeedAssessment;
};

/** Conditions on assessments; those given must all hold, and of a list one value is enough. */
export type NeedAssessmentFilter = {
  /** States. */
  states?: InputMaybe<Array<NeedAssessmentState>>;
  /** Countries. */
  countries?: InputMaybe<Array<Scalars['CountryCode']['input']>>;
  /** Ids of the institutions that assessed. */
  institutions?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** True for samples only, false for none. */
  samples?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What became of an action on an assessment. */
export type NeedAssessmentPayload = {
  __typename?: 'NeedAssessmentPayload';
  /** The assessment as it now is. Null when nothing was changed, or when the same request was sent before and the viewer may no longer read it. */
  needAssessment: Maybe<NeedAssessment>;
  /** Why nothing was changed. Empty on success. */
  userErrors: Array<ProjectUserError>;
};

/** A new assessment. */
export type NeedAssessmentCreateInput = {
  /** What the assessment says. */
  content: NeedAssessmentContent;
  /** Chosen by the client: the same request sent again makes nothing more. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** New words for an assessment. */
export type NeedAssessmentReviseInput = {
  /** Id of the assessment. */
  id: Scalars['ID']['input'];
  /** Version of the assessment that the viewer has read. */
  version: Scalars['Int']['input'];
  /** What is to be changed: fields that are left out stay as they are, null empties them. */
  content: NeedAssessmentContent;
  /** Why, for the audit trail. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Chosen by the client: the same request sent again changes nothing more. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What an assessment says. Fields that are left out stay as they are, null empties them. */
export type NeedAssessmentContent = {
  /** Title, the assessment's own language first; needed for a new one. */
  title?: InputMaybe<Array<LocalizedTextInput>>;
  /** What was found, in short. */
  summary?: InputMaybe<Array<LocalizedTextInput>>;
  /** The country whose needs they are; needed for a new one. */
  country?: InputMaybe<Scalars['CountryCode']['input']>;
  /** The branches of its economy that were looked at. */
  sectors?: InputMaybe<Array<CodeInput>>;
  /** The institution that assesses; needed for a new one. */
  institutionId?: InputMaybe<Scalars['ID']['input']>;
  /** What is needed, at most 50. */
  needs?: InputMaybe<Array<AssessedNeedInput>>;
};

/** Something that is needed. */
export type AssessedNeedInput = {
  /** The need in a few words. */
  title: Scalars['String']['input'];
  /** The need in full. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** How much it matters. */
  priority: NeedPriority;
};

/** Assistance that one institution asks for and another gives. */
export type Assistance = Node & {
  __typename?: 'Assistance';
  /** Identifies the request in the whole network. */
  id: Scalars['ID']['output'];
  /** The id once more, by which Query.node finds out whether the record exists. */
  nodeKey: Scalars['ID']['output'];
  /** What is asked for, in a few words, in the reader's language where there is a translation. */
  title: LocalizedText;
  /** The title in every language it was given in, its own first. */
  titleTranslations: Array<LocalizedText>;
  /** What is asked for, in full. Null when the title says enough. */
  summary: Maybe<LocalizedText>;
  /** What kind of assistance it is. */
  kind: AssistanceKind;
  /** Fields it is about. */
  fields: Array<Scalars['String']['output']>;
  /** Where it stands. */
  state: AssistanceState;
  /** Why an offer was declined or the request withdrawn, as said last. Null when nothing was declined or withdrawn. */
  stateReason: Maybe<Scalars['String']['output']>;
  /** The institution that asks. Null while the directory is unreachable. */
  askedBy: Maybe<Institution>;
  /** The institution that offers, gives or gave it. Null while nobody does. */
  givenBy: Maybe<Institution>;
  /** What is offered, in the giver's words. Null while nobody offers. */
  offer: Maybe<Scalars['String']['output']>;
  /** Where the record came from. */
  source: Source;
  /** When the hub first stored it. */
  createdAt: Scalars['DateTime']['output'];
  /** When the hub last changed it. */
  updatedAt: Scalars['DateTime']['output'];
  /** Grows by one with every change. */
  version: Scalars['Int']['output'];
  /** Who did what to it, latest first. Null unless the reader is an editor of the institution that asks or gives, of the secretariat or an administrator. */
  history: Maybe<RecordActionConnection>;
};


/** Assistance that one institution asks for and another gives. */
export type AssistanceTitleArgs = {
  prefer?: InputMaybe<Array<Scalars['LanguageTag']['input']>>;
};


/** Assistance that one institution asks for and another gives. */
export type AssistanceSummaryArgs = {
  prefer?: InputMaybe<Array<Scalars['LanguageTag']['input']>>;
};


/** Assistance that one institution asks for and another gives. */
export type AssistanceHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Kind of assistance. Values may be added. */
export type AssistanceKind =
  /** Technical information. */
  | 'TECHNICAL_INFORMATION'
  /** Training. */
  | 'TRAINING'
  /** Experts come or are asked. */
  | 'EXPERT_ASSISTANCE'
  /** Advice on a question or a plan. */
  | 'CONSULTANCY';

/** Where assistance stands. Values may be added. */
export type AssistanceState =
  /** It is asked for. */
  | 'ASKED'
  /** An institution offers it. */
  | 'OFFERED'
  /** The offer is accepted. */
  | 'ACCEPTED'
  /** It was given. */
  | 'GIVEN'
  /** It is done without; stateReason says why. */
  | 'WITHDRAWN';

/** A page of requests, and how many the whole list has. */
export type AssistanceConnection = {
  __typename?: 'AssistanceConnection';
  /** The requests of this page with their cursors. */
  edges: Array<AssistanceEdge>;
  /** The requests of this page. */
  nodes: Array<Assistance>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many requests the whole list has. */
  totalCount: Scalars['Int']['output'];
};

/** A request and its place in the list. */
export type AssistanceEdge = {
  __typename?: 'AssistanceEdge';
  /** Place of the request, for the argument after. */
  cursor: Scalars['String']['output'];
  /** The request. */
  node: Assistance;
};

/** Conditions on assistance; those given must all hold, and of a list one value is enough. */
export type AssistanceFilter = {
  /** Kinds. */
  kinds?: InputMaybe<Array<AssistanceKind>>;
  /** States. */
  states?: InputMaybe<Array<AssistanceState>>;
  /** Ids of institutions that ask. */
  askedBy?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Ids of institutions that offer, give or gave it. */
  givenBy?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** True for samples only, false for none. */
  samples?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What became of an action on a request. */
export type AssistancePayload = {
  __typename?: 'AssistancePayload';
  /** The request as it now is. Null when nothing was changed, or when the same request was sent before and the viewer may no longer read it. */
  assistance: Maybe<Assistance>;
  /** Why nothing was changed. Empty on success. */
  userErrors: Array<ProjectUserError>;
};

/** A new request. */
export type AssistanceCreateInput = {
  /** What the request says. */
  content: AssistanceContent;
  /** Chosen by the client: the same request sent again makes nothing more. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** New words for a request. */
export type AssistanceReviseInput = {
  /** Id of the request. */
  id: Scalars['ID']['input'];
  /** Version of the request that the viewer has read. */
  version: Scalars['Int']['input'];
  /** What is to be changed: fields that are left out stay as they are, null empties them. */
  content: AssistanceContent;
  /** Why, for the audit trail. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Chosen by the client: the same request sent again changes nothing more. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** An offer of assistance. */
export type AssistanceOfferInput = {
  /** Id of the request. */
  id: Scalars['ID']['input'];
  /** Version of the request that the viewer has read. */
  version: Scalars['Int']['input'];
  /** The institution that offers, another one than that which asks. */
  institutionId: Scalars['ID']['input'];
  /** What is offered, in words. */
  offer: Scalars['String']['input'];
  /** Why, for the audit trail. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Chosen by the client: the same request sent again changes nothing more. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What a request for assistance says. Fields that are left out stay as they are, null empties them. */
export type AssistanceContent = {
  /** What is asked for, in a few words, its own language first; needed for a new one. */
  title?: InputMaybe<Array<LocalizedTextInput>>;
  /** What is asked for, in full. */
  summary?: InputMaybe<Array<LocalizedTextInput>>;
  /** What kind of assistance it is; needed for a new one. */
  kind?: InputMaybe<AssistanceKind>;
  /** Fields it is about, at most 50. */
  fields?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The institution that asks; needed for a new one. */
  institutionId?: InputMaybe<Scalars['ID']['input']>;
};

/** A commission in which two countries lead their cooperation, with committees and sessions. */
export type JointCommission = Node & {
  __typename?: 'JointCommission';
  /** Identifies the commission in the whole network. */
  id: Scalars['ID']['output'];
  /** The id once more, by which Query.node finds out whether the record exists. */
  nodeKey: Scalars['ID']['output'];
  /** Name of the commission, in the reader's language where there is a translation. */
  title: LocalizedText;
  /** The title in every language it was given in, its own first. */
  titleTranslations: Array<LocalizedText>;
  /** The two countries. */
  countries: Array<Country>;
  /** Where it stands. */
  state: JointCommissionState;
  /** Why it was dissolved. Null in every other state. */
  stateReason: Maybe<Scalars['String']['output']>;
  /** Day it was established. Null before, or when not known. */
  establishedOn: Maybe<Scalars['Date']['output']>;
  /** The body it is in the directory of bodies. Null when it is not in it. */
  body: Maybe<Body>;
  /** Its committees, in their order. */
  committees: Array<JointCommittee>;
  /** Its sessions, in their order. An entry is null while events cannot be reached. */
  sessions: Array<Maybe<Event>>;
  /** Where the record came from. */
  source: Source;
  /** When the hub first stored it. */
  createdAt: Scalars['DateTime']['output'];
  /** When the hub last changed it. */
  updatedAt: Scalars['DateTime']['output'];
  /** Grows by one with every change. */
  version: Scalars['Int']['output'];
  /** Who did what to it, latest first. Null unless the reader is a moderator of one of its countries, of the secretariat or an administrator. */
  history: Maybe<RecordActionConnection>;
};


/** A commission in which two countries lead their cooperation, with committees and sessions. */
export type JointCommissionTitleArgs = {
  prefer?: InputMaybe<Array<Scalars['LanguageTag']['input']>>;
};


/** A commission in which two countries lead their cooperation, with committees and sessions. */
export type JointCommissionHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A committee of a joint commission. */
export type JointCommittee = {
  __typename?: 'JointCommittee';
  /** Name of the committee. */
  name: Scalars['String']['output'];
  /** What it is for. Null when the name says enough. */
  field: Maybe<Scalars['String']['output']>;
  /** Who leads it, in words. Null when not known. */
  chair: Maybe<Scalars['String']['output']>;
};

/** Where a joint commission stands. Values may be added. */
export type JointCommissionState =
  /** It is agreed upon and not at work yet. */
  | 'PLANNED'
  /** It is at work. */
  | 'ESTABLISHED'
  /** It has ended; stateReason says why. */
  | 'DISSOLVED';

/** A body of the directory, known here by its id alone. */
export type Body = {
  __typename?: 'Body';
  id: Scalars['ID']['output'];
};

/** A page of commissions, and how many the whole list has. */
export type JointCommissionConnection = {
  __typename?: 'JointCommissionConnection';
  /** The commissions of this page with their cursors. */
  edges: Array<JointCommissionEdge>;
  /** The commissions of this page. */
  nodes: Array<JointCommission>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many commissions the whole list has. */
  totalCount: Scalars['Int']['output'];
};

/** A commission and its place in the list. */
export type JointCommissionEdge = {
  __typename?: 'JointCommissionEdge';
  /** Place of the commission, for the argument after. */
  cursor: Scalars['String']['output'];
  /** The commission. */
  node: JointCommission;
};

/** Conditions on joint commissions; those given must all hold, and of a list one value is enough. */
export type JointCommissionFilter = {
  /** States. */
  states?: InputMaybe<Array<JointCommissionState>>;
  /** Countries, one of the two. */
  countries?: InputMaybe<Array<Scalars['CountryCode']['input']>>;
  /** True for samples only, false for none. */
  samples?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What became of an action on a commission. */
export type JointCommissionPayload = {
  __typename?: 'JointCommissionPayload';
  /** The commission as it now is. Null when nothing was changed, or when the same request was sent before and the viewer may no longer read it. */
  jointCommission: Maybe<JointCommission>;
  /** Why nothing was changed. Empty on success. */
  userErrors: Array<ProjectUserError>;
};

/** A new commission. */
export type JointCommissionCreateInput = {
  /** What the commission says. */
  content: JointCommissionContent;
  /** Chosen by the client: the same request sent again makes nothing more. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** New words for a commission. */
export type JointCommissionReviseInput = {
  /** Id of the commission. */
  id: Scalars['ID']['input'];
  /** Version of the commission that the viewer has read. */
  version: Scalars['Int']['input'];
  /** What is to be changed: fields that are left out stay as they are, null empties them. */
  content: JointCommissionContent;
  /** Why, for the audit trail. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Chosen by the client: the same request sent again changes nothing more. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What a joint commission says. Fields that are left out stay as they are, null empties them. */
export type JointCommissionContent = {
  /** Name, the commission's own language first; needed for a new one. */
  title?: InputMaybe<Array<LocalizedTextInput>>;
  /** The two countries; needed for a new one. */
  countries?: InputMaybe<Array<Scalars['CountryCode']['input']>>;
  /** Day it was established. */
  establishedOn?: InputMaybe<Scalars['Date']['input']>;
  /** The body it is in the directory of bodies. */
  bodyId?: InputMaybe<Scalars['ID']['input']>;
  /** Its committees, at most 50. */
  committees?: InputMaybe<Array<JointCommitteeInput>>;
  /** Ids of the events that are its sessions, at most 50. */
  sessionIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** A committee of a joint commission. */
export type JointCommitteeInput = {
  /** Name of the committee. */
  name: Scalars['String']['input'];
  /** What it is for. */
  field?: InputMaybe<Scalars['String']['input']>;
  /** Who leads it, in words. */
  chair?: InputMaybe<Scalars['String']['input']>;
};

/** The judgement of several persons on a project, by weighted criteria. */
export type Evaluation = Node & {
  __typename?: 'Evaluation';
  /** Identifies the evaluation in the whole network. */
  id: Scalars['ID']['output'];
  /** The id once more, by which Query.node finds out whether the record exists. */
  nodeKey: Scalars['ID']['output'];
  /** Where it stands. */
  state: EvaluationState;
  /** The project. Null when it is a project of another body that the hub does not hold, or while the reader may not read it. */
  project: Maybe<Project>;
  /** The project of another body, when the hub does not hold it. Null otherwise. */
  foreignProject: Maybe<ForeignProject>;
  /** What is judged, in their order; the weights add up to 100. */
  criteria: Array<EvaluationCriterion>;
  /** How many persons are asked. */
  evaluatorCount: Scalars['Int']['output'];
  /** How many have handed in scores that count. */
  scoredCount: Scalars['Int']['output'];
  /** Who is asked. For an evaluator who has not handed in scores it has that evaluator alone. */
  evaluators: Array<Evaluator>;
  /** Mean of the weighted scores that count, 0 to 10, to two places. Null while none counts, and for an evaluator who has not handed in scores. */
  result: Maybe<Scalars['Float']['output']>;
  /** What the secretariat concluded. Null while it is open. */
  recommendation: Maybe<Recommendation>;
  /** The conclusion in words. Null while it is open. */
  conclusion: Maybe<Scalars['String']['output']>;
  /** Where the record came from. */
  source: Source;
  /** When the hub first stored it. */
  createdAt: Scalars['DateTime']['output'];
  /** When the hub last changed it. */
  updatedAt: Scalars['DateTime']['output'];
  /** Grows by one with every change. */
  version: Scalars['Int']['output'];
  /** Who did what to it, latest first. Null unless the reader is of the secretariat or an administrator, and no evaluator who has not handed in scores. */
  history: Maybe<RecordActionConnection>;
};


/** The judgement of several persons on a project, by weighted criteria. */
export type EvaluationHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A project of another body, described for its evaluation. */
export type ForeignProject = {
  __typename?: 'ForeignProject';
  /** Title of the project. */
  title: Scalars['String']['output'];
  /** The body it belongs to, in words. */
  body: Scalars['String']['output'];
  /** Page of the project. Null when it has none. */
  url: Maybe<Scalars['URL']['output']>;
};

/** Something an evaluation judges. */
export type EvaluationCriterion = {
  __typename?: 'EvaluationCriterion';
  /** What is judged. */
  name: Scalars['String']['output'];
  /** Its weight in percent, from 1. */
  weight: Scalars['Int']['output'];
};

/** Someone who is asked to evaluate. */
export type Evaluator = {
  __typename?: 'Evaluator';
  /** Name of the person. */
  name: Scalars['String']['output'];
  /** True for the reader itself. */
  isReader: Scalars['Boolean']['output'];
  /** Institutions the person belongs to, as the secretariat knows them. An entry is null while the directory is unreachable. */
  institutions: Array<Maybe<Institution>>;
  /** Why the person is not impartial, in its own words; its scores do not count. Null when no conflict was declared. */
  conflict: Maybe<Scalars['String']['output']>;
  /** When the scores were handed in. Null before. */
  scoredAt: Maybe<Scalars['DateTime']['output']>;
  /** Its scores in the order of the criteria; empty before they are handed in. */
  scores: Array<EvaluationScore>;
  /** Its scores weighted, 0 to 10, to two places. Null before they are handed in. */
  weighted: Maybe<Scalars['Float']['output']>;
};

/** What an evaluator thinks of one criterion. */
export type EvaluationScore = {
  __typename?: 'EvaluationScore';
  /** The criterion. */
  criterion: Scalars['String']['output'];
  /** 0 (not met at all) to 10 (could not be better). */
  score: Scalars['Int']['output'];
  /** The reasons. Null when none are given. */
  comment: Maybe<Scalars['String']['output']>;
};

/** Where an evaluation stands. Values may be added. */
export type EvaluationState =
  /** Evaluators hand in scores. */
  | 'OPEN'
  /** It has a recommendation. */
  | 'CONCLUDED'
  /** It ended without a result. */
  | 'CANCELLED';

/** What an evaluation recommends. Values may be added. */
export type Recommendation =
  /** Carry it out as it is. */
  | 'APPROVE'
  /** Carry it out with changes. */
  | 'APPROVE_WITH_CHANGES'
  /** Do not carry it out. */
  | 'REJECT';

/** A page of evaluations, and how many the whole list has. */
export type EvaluationConnection = {
  __typename?: 'EvaluationConnection';
  /** The evaluations of this page with their cursors. */
  edges: Array<EvaluationEdge>;
  /** The evaluations of this page. */
  nodes: Array<Evaluation>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many evaluations the whole list has. */
  totalCount: Scalars['Int']['output'];
};

/** An evaluation and its place in the list. */
export type EvaluationEdge = {
  __typename?: 'EvaluationEdge';
  /** Place of the evaluation, for the argument after. */
  cursor: Scalars['String']['output'];
  /** The evaluation. */
  node: Evaluation;
};

/** Conditions on evaluations; those given must all hold, and of a list one value is enough. */
export type EvaluationFilter = {
  /** States. */
  states?: InputMaybe<Array<EvaluationState>>;
  /** Ids of projects. */
  projects?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** What became of an action on an evaluation. */
export type EvaluationPayload = {
  __typename?: 'EvaluationPayload';
  /** The evaluation as it now is. Null when nothing was changed, or when the same request was sent before and the viewer may no longer read it. */
  evaluation: Maybe<Evaluation>;
  /** Why nothing was changed. Empty on success. */
  userErrors: Array<ProjectUserError>;
};

/** A new evaluation: of a project of the hub, or of one of another body. */
export type EvaluationOpenInput = {
  /** Id of the project. Null for a project that the hub does not hold. */
  projectId?: InputMaybe<Scalars['ID']['input']>;
  /** A project of another body that the hub does not hold. */
  foreignProject?: InputMaybe<ForeignProjectInput>;
  /** What is to be judged: 1 to 20 criteria, each name once, weights that add up to 100. */
  criteria: Array<EvaluationCriterionInput>;
  /** Chosen by the client: the same request sent again makes nothing more. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** A project of another body. */
export type ForeignProjectInput = {
  /** Title of the project. */
  title: Scalars['String']['input'];
  /** The body it belongs to, in words. */
  body: Scalars['String']['input'];
  /** Page of the project. */
  url?: InputMaybe<Scalars['URL']['input']>;
};

/** Something to be judged. */
export type EvaluationCriterionInput = {
  /** What is judged. */
  name: Scalars['String']['input'];
  /** Its weight in percent, from 1. */
  weight: Scalars['Int']['input'];
};

/** Someone to be asked. */
export type EvaluationEvaluatorAssignInput = {
  /** Id of the evaluation. */
  id: Scalars['ID']['input'];
  /** Version of the evaluation that the viewer has read. */
  version: Scalars['Int']['input'];
  /** Subject of the person's token. */
  subject: Scalars['String']['input'];
  /** Name of the person. */
  name: Scalars['String']['input'];
  /** Ids of the institutions the person belongs to; none may take part in the project. */
  institutionIds: Array<Scalars['ID']['input']>;
  /** Why, for the audit trail. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Chosen by the client: the same request sent again changes nothing more. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The scores of one evaluator. */
export type EvaluationScoreInput = {
  /** Id of the evaluation. */
  id: Scalars['ID']['input'];
  /** Version of the evaluation that the viewer has read. */
  version: Scalars['Int']['input'];
  /** One score for each criterion. */
  scores: Array<EvaluationScoreEntryInput>;
  /** Why, for the audit trail. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Chosen by the client: the same request sent again changes nothing more. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What an evaluator thinks of one criterion. */
export type EvaluationScoreEntryInput = {
  /** Name of the criterion. */
  criterion: Scalars['String']['input'];
  /** 0 (not met at all) to 10 (could not be better). */
  score: Scalars['Int']['input'];
  /** The reasons. */
  comment?: InputMaybe<Scalars['String']['input']>;
};

/** The end of an evaluation. */
export type EvaluationConcludeInput = {
  /** Id of the evaluation. */
  id: Scalars['ID']['input'];
  /** Version of the evaluation that the viewer has read. */
  version: Scalars['Int']['input'];
  /** What is recommended. */
  recommendation: Recommendation;
  /** The conclusion in words. */
  conclusion: Scalars['String']['input'];
  /** Why, for the audit trail. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Chosen by the client: the same request sent again changes nothing more. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The search for regional and international funders of a project, with all who were contacted. */
export type FundingSearch = Node & {
  __typename?: 'FundingSearch';
  /** Identifies the search in the whole network. */
  id: Scalars['ID']['output'];
  /** The id once more, by which Query.node finds out whether the record exists. */
  nodeKey: Scalars['ID']['output'];
  /** The project. Null while the reader may not read it. */
  project: Maybe<Project>;
  /** How much is looked for. */
  sought: Money;
  /** What the money is for, in words. Null when the project says enough. */
  purpose: Maybe<Scalars['String']['output']>;
  /** Where it stands. */
  state: FundingSearchState;
  /** Why it was given up. Null in every other state. */
  stateReason: Maybe<Scalars['String']['output']>;
  /** Funders that were contacted, in their order. */
  contacts: Array<FunderContact>;
  /** Contacts that were to be followed up by a day that lies before today in UTC, while the search is open. */
  overdueFollowUps: Array<FunderContact>;
  /** Sum of what was committed, in the currency that is looked for; commitments in others are left out. */
  committed: Money;
  /** Where the record came from. */
  source: Source;
  /** When the hub first stored it. */
  createdAt: Scalars['DateTime']['output'];
  /** When the hub last changed it. */
  updatedAt: Scalars['DateTime']['output'];
  /** Grows by one with every change. */
  version: Scalars['Int']['output'];
  /** Who did what to it, latest first. Null unless the reader is an editor of the project's lead institution, of the secretariat or an administrator. */
  history: Maybe<RecordActionConnection>;
};


/** The search for regional and international funders of a project, with all who were contacted. */
export type FundingSearchHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A funder that was contacted. */
export type FunderContact = {
  __typename?: 'FunderContact';
  /** Its number among the contacts, from 1. */
  number: Scalars['Int']['output'];
  /** Name of the funder. */
  funder: Scalars['String']['output'];
  /** What kind of funder it is. */
  kind: FunderKind;
  /** Country of the funder. Null for one of several or when not known. */
  country: Maybe<Country>;
  /** Day of the first contact. */
  contactedOn: Scalars['Date']['output'];
  /** How it goes. */
  state: FunderContactState;
  /** How much is offered or committed. Null before, or when not told. */
  amount: Maybe<Money>;
  /** Day by which to ask again. Null when there is nothing to ask. */
  followUpOn: Maybe<Scalars['Date']['output']>;
  /** What was said last. Null when nothing was noted. */
  note: Maybe<Scalars['String']['output']>;
};

/** Kind of a funder. Values may be added. */
export type FunderKind =
  /** A fund or bank of the region. */
  | 'REGIONAL'
  /** A fund, bank or organisation of the world. */
  | 'INTERNATIONAL'
  /** A fund or ministry of one country. */
  | 'NATIONAL'
  /** A company or a foundation. */
  | 'PRIVATE';

/** How it goes with a funder. Values may be added. */
export type FunderContactState =
  /** It was asked. */
  | 'CONTACTED'
  /** There are talks. */
  | 'IN_TALKS'
  /** It offers money. */
  | 'OFFERED'
  /** It has committed money. */
  | 'COMMITTED'
  /** It does not give any. */
  | 'DECLINED';

/** Where a search for money stands. Values may be added. */
export type FundingSearchState =
  /** Funders are looked for. */
  | 'OPEN'
  /** A funder has committed money. */
  | 'SUCCEEDED'
  /** It was given up; stateReason says why. */
  | 'ABANDONED';

/** A page of searches, and how many the whole list has. */
export type FundingSearchConnection = {
  __typename?: 'FundingSearchConnection';
  /** The searches of this page with their cursors. */
  edges: Array<FundingSearchEdge>;
  /** The searches of this page. */
  nodes: Array<FundingSearch>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many searches the whole list has. */
  totalCount: Scalars['Int']['output'];
};

/** A search and its place in the list. */
export type FundingSearchEdge = {
  __typename?: 'FundingSearchEdge';
  /** Place of the search, for the argument after. */
  cursor: Scalars['String']['output'];
  /** The search. */
  node: FundingSearch;
};

/** Conditions on searches for money; those given must all hold, and of a list one value is enough. */
export type FundingSearchFilter = {
  /** States. */
  states?: InputMaybe<Array<FundingSearchState>>;
  /** Ids of projects. */
  projects?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** True for samples only, false for none. */
  samples?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What became of an action on a search. */
export type FundingSearchPayload = {
  __typename?: 'FundingSearchPayload';
  /** The search as it now is. Null when nothing was changed, or when the same request was sent before and the viewer may no longer read it. */
  fundingSearch: Maybe<FundingSearch>;
  /** Why nothing was changed. Empty on success. */
  userErrors: Array<ProjectUserError>;
};

/** A new search for money. */
export type FundingSearchOpenInput = {
  /** Id of the project. */
  projectId: Scalars['ID']['input'];
  /** How much is looked for, more than nothing. */
  sought: MoneyInput;
  /** What the money is for, in words. */
  purpose?: InputMaybe<Scalars['String']['input']>;
  /** Chosen by the client: the same request sent again makes nothing more. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** A funder that was contacted. */
export type FundingSearchContactAddInput = {
  /** Id of the search. */
  id: Scalars['ID']['input'];
  /** Version of the search that the viewer has read. */
  version: Scalars['Int']['input'];
  /** Name of the funder. */
  funder: Scalars['String']['input'];
  /** What kind of funder it is. */
  kind: FunderKind;
  /** Country of the funder. */
  country?: InputMaybe<Scalars['CountryCode']['input']>;
  /** Day of the first contact, today or before; today without it. */
  contactedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Day by which to ask again. */
  followUpOn?: InputMaybe<Scalars['Date']['input']>;
  /** What was said. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Why, for the audit trail. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Chosen by the client: the same request sent again changes nothing more. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** How a contact goes on. */
export type FundingSearchContactFollowUpInput = {
  /** Id of the search. */
  id: Scalars['ID']['input'];
  /** Version of the search that the viewer has read. */
  version: Scalars['Int']['input'];
  /** Number of the contact. */
  number: Scalars['Int']['input'];
  /** How it goes now; as before to note something only. */
  state: FunderContactState;
  /** How much is offered or committed; needed to commit, as before without it. */
  amount?: InputMaybe<MoneyInput>;
  /** Day by which to ask again. Null when there is nothing to ask. */
  followUpOn?: InputMaybe<Scalars['Date']['input']>;
  /** What was said; as before without it. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Why, for the audit trail. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Chosen by the client: the same request sent again changes nothing more. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** A thought for cooperation that may become a project and, with it, an agreement. */
export type Idea = Node & {
  __typename?: 'Idea';
  /** Identifies the idea in the whole network. */
  id: Scalars['ID']['output'];
  /** The id once more, by which Query.node finds out whether the record exists. */
  nodeKey: Scalars['ID']['output'];
  /** The idea in a few words, in the reader's language where there is a translation. */
  title: LocalizedText;
  /** The title in every language it was given in, its own first. */
  titleTranslations: Array<LocalizedText>;
  /** The idea in full. Null when the title says enough. */
  summary: Maybe<LocalizedText>;
  /** Fields it is about. */
  fields: Array<Scalars['String']['output']>;
  /** The institution whose idea it is. Null while the directory is unreachable. */
  institution: Maybe<Institution>;
  /** Where it stands. */
  state: IdeaState;
  /** Why it was taken back. Null in every other state. */
  stateReason: Maybe<Scalars['String']['output']>;
  /** The project that came of it. Null before, or when the reader may not read that project. */
  project: Maybe<Project>;
  /** Where the record came from. */
  source: Source;
  /** When the hub first stored it. */
  createdAt: Scalars['DateTime']['output'];
  /** When the hub last changed it. */
  updatedAt: Scalars['DateTime']['output'];
  /** Grows by one with every change. */
  version: Scalars['Int']['output'];
  /** Who did what to it, latest first. Null unless the reader is an editor of its institution, of the secretariat or an administrator. */
  history: Maybe<RecordActionConnection>;
};


/** A thought for cooperation that may become a project and, with it, an agreement. */
export type IdeaTitleArgs = {
  prefer?: InputMaybe<Array<Scalars['LanguageTag']['input']>>;
};


/** A thought for cooperation that may become a project and, with it, an agreement. */
export type IdeaSummaryArgs = {
  prefer?: InputMaybe<Array<Scalars['LanguageTag']['input']>>;
};


/** A thought for cooperation that may become a project and, with it, an agreement. */
export type IdeaHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Where an idea stands. Values may be added. */
export type IdeaState =
  /** It waits for someone to take it up. */
  | 'OPEN'
  /** A project came of it. */
  | 'TAKEN_UP'
  /** It was taken back; stateReason says why. */
  | 'WITHDRAWN';

/** A page of ideas, and how many the whole list has. */
export type IdeaConnection = {
  __typename?: 'IdeaConnection';
  /** The ideas of this page with their cursors. */
  edges: Array<IdeaEdge>;
  /** The ideas of this page. */
  nodes: Array<Idea>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many ideas the whole list has. */
  totalCount: Scalars['Int']['output'];
};

/** An idea and its place in the list. */
export type IdeaEdge = {
  __typename?: 'IdeaEdge';
  /** Place of the idea, for the argument after. */
  cursor: Scalars['String']['output'];
  /** The idea. */
  node: Idea;
};

/** Conditions on ideas; those given must all hold, and of a list one value is enough. */
export type IdeaFilter = {
  /** States. */
  states?: InputMaybe<Array<IdeaState>>;
  /** Fields, exactly as written. */
  fields?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Ids of the institutions whose ideas they are. */
  institutions?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** True for samples only, false for none. */
  samples?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What became of an action on an idea. */
export type IdeaPayload = {
  __typename?: 'IdeaPayload';
  /** The idea as it now is. Null when nothing was changed, or when the same request was sent before and the viewer may no longer read it. */
  idea: Maybe<Idea>;
  /** Why nothing was changed. Empty on success. */
  userErrors: Array<ProjectUserError>;
};

/** A new idea. */
export type IdeaCreateInput = {
  /** What the idea says. */
  content: IdeaContent;
  /** Chosen by the client: the same request sent again makes nothing more. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** New words for an idea. */
export type IdeaReviseInput = {
  /** Id of the idea. */
  id: Scalars['ID']['input'];
  /** Version of the idea that the viewer has read. */
  version: Scalars['Int']['input'];
  /** What is to be changed: fields that are left out stay as they are, null empties them. */
  content: IdeaContent;
  /** Why, for the audit trail. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Chosen by the client: the same request sent again changes nothing more. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The project that came of an idea. */
export type IdeaTakeUpInput = {
  /** Id of the idea. */
  id: Scalars['ID']['input'];
  /** Version of the idea that the viewer has read. */
  version: Scalars['Int']['input'];
  /** Id of the project, one that the viewer may read. */
  projectId: Scalars['ID']['input'];
  /** Why, for the audit trail. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Chosen by the client: the same request sent again changes nothing more. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What an idea says. Fields that are left out stay as they are, null empties them. */
export type IdeaContent = {
  /** The idea in a few words, its own language first; needed for a new one. */
  title?: InputMaybe<Array<LocalizedTextInput>>;
  /** The idea in full. */
  summary?: InputMaybe<Array<LocalizedTextInput>>;
  /** Fields it is about, at most 50. */
  fields?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The institution whose idea it is; needed for a new one. */
  institutionId?: InputMaybe<Scalars['ID']['input']>;
};

/** Who may read a project. Values may be added. */
export type ProjectAccess =
  /** Everyone. */
  | 'PUBLIC'
  /** Editors of its institutions, members and ministers' offices of its countries, its evaluators, the secretariat and administrators. */
  | 'PARTICIPANTS';

/** Who answers for a project. */
export type ProjectAdministrator = {
  __typename?: 'ProjectAdministrator';
  /** Name of the person. Null when only the institution is named. */
  name: Maybe<Scalars['String']['output']>;
  /** The institution, one of the partners. Null when only the person is named. */
  institution: Maybe<Institution>;
};

/** Something there is to carry a project out. */
export type ProjectResource = {
  __typename?: 'ProjectResource';
  /** What kind of resource it is. */
  kind: ProjectResourceKind;
  /** The resource in words. */
  description: Scalars['String']['output'];
  /** How many: persons, machines or what the description says. Null when not counted. */
  quantity: Maybe<Scalars['Int']['output']>;
  /** The partner that brings it in. Null when not settled. */
  givenBy: Maybe<Institution>;
};

/** Kind of a resource. Values may be added. */
export type ProjectResourceKind =
  /** People, by what they can do. */
  | 'STAFF'
  /** Machines and instruments. */
  | 'EQUIPMENT'
  /** Rooms, laboratories, test sites. */
  | 'FACILITIES'
  /** Data, software, literature. */
  | 'INFORMATION'
  /** Something else. */
  | 'OTHER';

/** Something to be reached by a day. */
export type ProjectMilestone = {
  __typename?: 'ProjectMilestone';
  /** What is to be reached. */
  title: Scalars['String']['output'];
  /** Last day to reach it. */
  dueOn: Scalars['Date']['output'];
  /** Day it was reached. Null before. */
  doneOn: Maybe<Scalars['Date']['output']>;
};

/** What a project may spend on one purpose. */
export type ProjectBudgetLine = {
  __typename?: 'ProjectBudgetLine';
  /** What the money is for. */
  purpose: BudgetPurpose;
  /** The purpose in words. Null when the kind says enough. */
  description: Maybe<Scalars['String']['output']>;
  /** How much. */
  amount: Money;
};

/** What money is for. Values may be added. */
export type BudgetPurpose =
  /** Research and development. */
  | 'RESEARCH_AND_DEVELOPMENT'
  /** Training and other development of human resources. */
  | 'HUMAN_RESOURCE_DEVELOPMENT'
  /** Machines and instruments. */
  | 'EQUIPMENT'
  /** Travel and meetings. */
  | 'TRAVEL_AND_MEETINGS'
  /** Patents and other protection. */
  | 'INTELLECTUAL_PROPERTY'
  /** Making results known and used. */
  | 'DISSEMINATION'
  /** Running the project. */
  | 'ADMINISTRATION'
  /** Something else. */
  | 'OTHER';

/** A decision whether a project goes on. */
export type ProjectContinuation = {
  __typename?: 'ProjectContinuation';
  /** What was decided. */
  decision: ContinuationDecision;
  /** Why. */
  reason: Scalars['String']['output'];
  /** Day of the decision. */
  decidedOn: Scalars['Date']['output'];
  /** The meeting that decided. Null when none did. */
  decidedAt: Maybe<Event>;
};

/** Whether a project goes on. */
export type ContinuationDecision =
  /** It goes on. */
  | 'CONTINUE'
  /** It ends before its work is done. */
  | 'TERMINATE';

/** What became of an action on a project. */
export type ProjectPayload = {
  __typename?: 'ProjectPayload';
  /** The project as it now is. Null when nothing was changed, or when the same request was sent before and the viewer may no longer read it. */
  project: Maybe<Project>;
  /** Why nothing was changed. Empty on success. */
  userErrors: Array<ProjectUserError>;
};

/** Why an action was refused. */
export type ProjectUserError = {
  __typename?: 'ProjectUserError';
  /** What kind of refusal it is. */
  code: ProjectUserErrorCode;
  /** What is wrong and what would be right. */
  message: Scalars['String']['output'];
  /** The input field at fault, from the argument down; empty when it is about none. */
  path: Array<Scalars['String']['output']>;
};

/** Kind of a refusal. Values may be added. */
export type ProjectUserErrorCode =
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

/** One step of the way of a project, an agreement or another record kept with them. */
export type ProjectActionInput = {
  /** Id of the record. */
  id: Scalars['ID']['input'];
  /** Version of the record that the viewer has read. */
  version: Scalars['Int']['input'];
  /** Why, for the audit trail; needed where the step says so. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Chosen by the client: the same request sent again changes nothing more. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** A new project. */
export type ProjectCreateInput = {
  /** What the project says; title, kind and a partner in the role LEAD are needed. */
  content: ProjectContent;
  /** Chosen by the client: the same request sent again makes nothing more. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** New words for a project. */
export type ProjectReviseInput = {
  /** Id of the project. */
  id: Scalars['ID']['input'];
  /** Version of the project that the viewer has read. */
  version: Scalars['Int']['input'];
  /** What is to be changed: fields that are left out stay as they are, null empties them. */
  content: ProjectContent;
  /** Why, for the audit trail. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Chosen by the client: the same request sent again changes nothing more. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** An approval. */
export type ProjectApproveInput = {
  /** Id of the project. */
  id: Scalars['ID']['input'];
  /** Version of the project that the viewer has read. */
  version: Scalars['Int']['input'];
  /** Day of the approval; today without it. */
  approvedOn?: InputMaybe<Scalars['Date']['input']>;
  /** The meeting that approved it. */
  decidedAtEventId?: InputMaybe<Scalars['ID']['input']>;
  /** Why, for the audit trail. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Chosen by the client: the same request sent again changes nothing more. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** Money committed to a project. */
export type ProjectFundingCommitInput = {
  /** Id of the project. */
  id: Scalars['ID']['input'];
  /** Version of the project that the viewer has read. */
  version: Scalars['Int']['input'];
  /** Who commits it, in words, for example IDA. */
  funder: Scalars['String']['input'];
  /** In which form, in words, for example grant or loan. */
  instrument?: InputMaybe<Scalars['String']['input']>;
  /** How much, in the currency of the budget. */
  amount: MoneyInput;
  /** Why, for the audit trail. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Chosen by the client: the same request sent again changes nothing more. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** A decision whether a project goes on. */
export type ProjectContinuationDecideInput = {
  /** Id of the project. */
  id: Scalars['ID']['input'];
  /** Version of the project that the viewer has read. */
  version: Scalars['Int']['input'];
  /** What was decided. */
  decision: ContinuationDecision;
  /** Why; it is published with the project. */
  reason: Scalars['String']['input'];
  /** The meeting that decided. */
  decidedAtEventId?: InputMaybe<Scalars['ID']['input']>;
  /** Chosen by the client: the same request sent again changes nothing more. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The end of a project. */
export type ProjectCompleteInput = {
  /** Id of the project. */
  id: Scalars['ID']['input'];
  /** Version of the project that the viewer has read. */
  version: Scalars['Int']['input'];
  /** Ids of the offers announced as outputs, each with this project as its origin; at most 50, empty for none. */
  announcedOfferIds: Array<Scalars['ID']['input']>;
  /** Why, for the audit trail. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Chosen by the client: the same request sent again changes nothing more. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What a project says. Fields that are left out stay as they are, null empties them. */
export type ProjectContent = {
  /** Title, the project's own language first; at most 300 characters. */
  title?: InputMaybe<Array<LocalizedTextInput>>;
  /** What it is to achieve, at most 5,000 characters. */
  objective?: InputMaybe<Array<LocalizedTextInput>>;
  /** What kind of project it is; JOINT_RESEARCH needs at least two countries. */
  kind?: InputMaybe<ProjectKind>;
  /** Countries that take part; those of its partners are added to them. */
  countries?: InputMaybe<Array<Scalars['CountryCode']['input']>>;
  /** Country that leads it; that of the lead institution where a new project does not say. */
  leadCountry?: InputMaybe<Scalars['CountryCode']['input']>;
  /** Who takes part, at most 50; partners outside the membership are welcome. */
  partners?: InputMaybe<Array<ProjectPartnerInput>>;
  /** Who answers for it. */
  administrator?: InputMaybe<ProjectAdministratorInput>;
  /** What there is to carry it out besides money, at most 50 entries. */
  resources?: InputMaybe<Array<ProjectResourceInput>>;
  /** What is to be reached by when, at most 50. */
  milestones?: InputMaybe<Array<ProjectMilestoneInput>>;
  /** What it may cost, by purpose, in one currency; at most 50 lines. */
  budget?: InputMaybe<Array<ProjectBudgetLineInput>>;
  /** Fields of work, at most 50. */
  fields?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Terms of public vocabularies, at most 50. */
  classifications?: InputMaybe<Array<CodeInput>>;
  /** Its days from start to end. */
  period?: InputMaybe<ProjectDaysInput>;
  /** Home page of the project. */
  url?: InputMaybe<Scalars['URL']['input']>;
};

/** Calendar days from start to end. */
export type ProjectDaysInput = {
  /** First day. Null when not known. */
  start?: InputMaybe<Scalars['Date']['input']>;
  /** Last day, not before the first. Null when not known. */
  end?: InputMaybe<Scalars['Date']['input']>;
};

/** A partner: an institution of the directory, or one that is not in it by name and country. */
export type ProjectPartnerInput = {
  /** The institution. Null for one that is not in the directory. */
  institutionId?: InputMaybe<Scalars['ID']['input']>;
  /** Name, for one that is not in the directory. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Country, for one that is not in the directory. */
  country?: InputMaybe<Scalars['CountryCode']['input']>;
  /** What it is in the project. */
  role: PartnerRole;
  /** Its share in percent, greater than 0. */
  sharePercent?: InputMaybe<Scalars['Decimal']['input']>;
};

/** Who answers for a project: a person, an institution or both. */
export type ProjectAdministratorInput = {
  /** Name of the person. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** The institution, one of the partners. */
  institutionId?: InputMaybe<Scalars['ID']['input']>;
};

/** Something there is to carry a project out. */
export type ProjectResourceInput = {
  /** What kind of resource it is. */
  kind: ProjectResourceKind;
  /** The resource in words. */
  description: Scalars['String']['input'];
  /** How many, from 1. */
  quantity?: InputMaybe<Scalars['Int']['input']>;
  /** The partner that brings it in. */
  givenByInstitutionId?: InputMaybe<Scalars['ID']['input']>;
};

/** Something to be reached by a day. */
export type ProjectMilestoneInput = {
  /** What is to be reached. */
  title: Scalars['String']['input'];
  /** Last day to reach it. */
  dueOn: Scalars['Date']['input'];
  /** Day it was reached. */
  doneOn?: InputMaybe<Scalars['Date']['input']>;
};

/** What a project may spend on one purpose. */
export type ProjectBudgetLineInput = {
  /** What the money is for. */
  purpose: BudgetPurpose;
  /** The purpose in words. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** How much; all lines in one currency. */
  amount: MoneyInput;
};

/** What the network sets out to do in some years, with milestones. */
export type OperationalPlan = Node & {
  __typename?: 'OperationalPlan';
  /** Identifies the plan in the whole network. */
  id: Scalars['ID']['output'];
  /** The id once more, by which Query.node finds out whether the record exists. */
  nodeKey: Scalars['ID']['output'];
  /** Title of the plan, in the reader's language where there is a translation. */
  title: LocalizedText;
  /** The title in every language it was given in, its own first. */
  titleTranslations: Array<LocalizedText>;
  /** What it sets out to do. Null when not told. */
  summary: Maybe<LocalizedText>;
  /** Where it stands. */
  state: OperationalPlanState;
  /** Why it was superseded. Null in every other state. */
  stateReason: Maybe<Scalars['String']['output']>;
  /** Its days from start to end. */
  period: DateRange;
  /** The body whose plan it is. Null when it is the plan of the whole network. */
  body: Maybe<Body>;
  /** The meeting that adopted it. Null before, or when not known. */
  adoptedAt: Maybe<Event>;
  /** What is to be reached by when, in their order. */
  milestones: Array<ProjectMilestone>;
  /** Milestones whose day has passed and that were not reached, in their order. */
  overdueMilestones: Array<ProjectMilestone>;
  /** Where the record came from. */
  source: Source;
  /** When the hub first stored it. */
  createdAt: Scalars['DateTime']['output'];
  /** When the hub last changed it. */
  updatedAt: Scalars['DateTime']['output'];
  /** Grows by one with every change. */
  version: Scalars['Int']['output'];
  /** Who did what to it, latest first. Null unless the reader is of the secretariat or an administrator. */
  history: Maybe<RecordActionConnection>;
};


/** What the network sets out to do in some years, with milestones. */
export type OperationalPlanTitleArgs = {
  prefer?: InputMaybe<Array<Scalars['LanguageTag']['input']>>;
};


/** What the network sets out to do in some years, with milestones. */
export type OperationalPlanSummaryArgs = {
  prefer?: InputMaybe<Array<Scalars['LanguageTag']['input']>>;
};


/** What the network sets out to do in some years, with milestones. */
export type OperationalPlanHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Where an operational plan stands. Values may be added. */
export type OperationalPlanState =
  /** It is being written. */
  | 'DRAFT'
  /** It holds. */
  | 'ADOPTED'
  /** All its milestones are reached. */
  | 'COMPLETED'
  /** Something else took its place; stateReason says what. */
  | 'SUPERSEDED';

/** A page of plans, and how many the whole list has. */
export type OperationalPlanConnection = {
  __typename?: 'OperationalPlanConnection';
  /** The plans of this page with their cursors. */
  edges: Array<OperationalPlanEdge>;
  /** The plans of this page. */
  nodes: Array<OperationalPlan>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many plans the whole list has. */
  totalCount: Scalars['Int']['output'];
};

/** A plan and its place in the list. */
export type OperationalPlanEdge = {
  __typename?: 'OperationalPlanEdge';
  /** Place of the plan, for the argument after. */
  cursor: Scalars['String']['output'];
  /** The plan. */
  node: OperationalPlan;
};

/** Conditions on operational plans; those given must all hold, and of a list one value is enough. */
export type OperationalPlanFilter = {
  /** States. */
  states?: InputMaybe<Array<OperationalPlanState>>;
  /** True for samples only, false for none. */
  samples?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What became of an action on a plan. */
export type OperationalPlanPayload = {
  __typename?: 'OperationalPlanPayload';
  /** The plan as it now is. Null when nothing was changed, or when the same request was sent before and the viewer may no longer read it. */
  operationalPlan: Maybe<OperationalPlan>;
  /** Why nothing was changed. Empty on success. */
  userErrors: Array<ProjectUserError>;
};

/** A new plan. */
export type OperationalPlanCreateInput = {
  /** What the plan says. */
  content: OperationalPlanContent;
  /** Chosen by the client: the same request sent again makes nothing more. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** New words for a plan. */
export type OperationalPlanReviseInput = {
  /** Id of the plan. */
  id: Scalars['ID']['input'];
  /** Version of the plan that the viewer has read. */
  version: Scalars['Int']['input'];
  /** What is to be changed: fields that are left out stay as they are, null empties them. */
  content: OperationalPlanContent;
  /** Why, for the audit trail. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Chosen by the client: the same request sent again changes nothing more. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** A meeting's consent to a plan. */
export type OperationalPlanAdoptInput = {
  /** Id of the plan. */
  id: Scalars['ID']['input'];
  /** Version of the plan that the viewer has read. */
  version: Scalars['Int']['input'];
  /** Id of the meeting. */
  adoptedAtEventId: Scalars['ID']['input'];
  /** Why, for the audit trail. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Chosen by the client: the same request sent again changes nothing more. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What an operational plan says. Fields that are left out stay as they are, null empties them. */
export type OperationalPlanContent = {
  /** Title, the plan's own language first; needed for a new one. */
  title?: InputMaybe<Array<LocalizedTextInput>>;
  /** What it sets out to do. */
  summary?: InputMaybe<Array<LocalizedTextInput>>;
  /** Its days from start to end. */
  period?: InputMaybe<ProjectDaysInput>;
  /** The body whose plan it is. */
  bodyId?: InputMaybe<Scalars['ID']['input']>;
  /** What is to be reached by when, at most 50. */
  milestones?: InputMaybe<Array<ProjectMilestoneInput>>;
};

/** Something members do together in trade and technology policy. */
export type PolicyAction = Node & {
  __typename?: 'PolicyAction';
  /** Identifies the action in the whole network. */
  id: Scalars['ID']['output'];
  /** The id once more, by which Query.node finds out whether the record exists. */
  nodeKey: Scalars['ID']['output'];
  /** The action in a few words, in the reader's language where there is a translation. */
  title: LocalizedText;
  /** The title in every language it was given in, its own first. */
  titleTranslations: Array<LocalizedText>;
  /** The action in full. Null when the title says enough. */
  summary: Maybe<LocalizedText>;
  /** The rule it is about, for example TRIPS Agreement, article 66.2. */
  legalBasis: Scalars['String']['output'];
  /** Countries that act; empty for all members. */
  countries: Array<Country>;
  /** Where it stands. */
  state: PolicyActionState;
  /** What was reached, or why it was given up. Null in every other state. */
  stateReason: Maybe<Scalars['String']['output']>;
  /** Last day to carry it out. Null when none was set. */
  dueOn: Maybe<Scalars['Date']['output']>;
  /** True when dueOn lies before today in UTC and the action is neither completed nor given up. */
  overdue: Scalars['Boolean']['output'];
  /** The meeting that agreed on it. Null before, or when not known. */
  agreedAt: Maybe<Event>;
  /** Where the record came from. */
  source: Source;
  /** When the hub first stored it. */
  createdAt: Scalars['DateTime']['output'];
  /** When the hub last changed it. */
  updatedAt: Scalars['DateTime']['output'];
  /** Grows by one with every change. */
  version: Scalars['Int']['output'];
  /** Who did what to it, latest first. Null unless the reader is a moderator of one of its countries, of the secretariat or an administrator. */
  history: Maybe<RecordActionConnection>;
};


/** Something members do together in trade and technology policy. */
export type PolicyActionTitleArgs = {
  prefer?: InputMaybe<Array<Scalars['LanguageTag']['input']>>;
};


/** Something members do together in trade and technology policy. */
export type PolicyActionSummaryArgs = {
  prefer?: InputMaybe<Array<Scalars['LanguageTag']['input']>>;
};


/** Something members do together in trade and technology policy. */
export type PolicyActionHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Where an action stands. Values may be added. */
export type PolicyActionState =
  /** A member proposes it. */
  | 'PROPOSED'
  /** A meeting has agreed on it. */
  | 'AGREED'
  /** It is under way. */
  | 'UNDER_WAY'
  /** It is done; stateReason says what was reached. */
  | 'COMPLETED'
  /** It was given up; stateReason says why. */
  | 'ABANDONED';

/** A page of actions, and how many the whole list has. */
export type PolicyActionConnection = {
  __typename?: 'PolicyActionConnection';
  /** The actions of this page with their cursors. */
  edges: Array<PolicyActionEdge>;
  /** The actions of this page. */
  nodes: Array<PolicyAction>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many actions the whole list has. */
  totalCount: Scalars['Int']['output'];
};

/** An action and its place in the list. */
export type PolicyActionEdge = {
  __typename?: 'PolicyActionEdge';
  /** Place of the action, for the argument after. */
  cursor: Scalars['String']['output'];
  /** The action. */
  node: PolicyAction;
};

/** Conditions on actions; those given must all hold, and of a list one value is enough. */
export type PolicyActionFilter = {
  /** States. */
  states?: InputMaybe<Array<PolicyActionState>>;
  /** Countries named to act. */
  countries?: InputMaybe<Array<Scalars['CountryCode']['input']>>;
  /** True for samples only, false for none. */
  samples?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What became of an action on an action. */
export type PolicyActionPayload = {
  __typename?: 'PolicyActionPayload';
  /** The action as it now is. Null when nothing was changed, or when the same request was sent before and the viewer may no longer read it. */
  policyAction: Maybe<PolicyAction>;
  /** Why nothing was changed. Empty on success. */
  userErrors: Array<ProjectUserError>;
};

/** A new action. */
export type PolicyActionCreateInput = {
  /** What the action says. */
  content: PolicyActionContent;
  /** Chosen by the client: the same request sent again makes nothing more. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** New words for an action. */
export type PolicyActionReviseInput = {
  /** Id of the action. */
  id: Scalars['ID']['input'];
  /** Version of the action that the viewer has read. */
  version: Scalars['Int']['input'];
  /** What is to be changed: fields that are left out stay as they are, null empties them. */
  content: PolicyActionContent;
  /** Why, for the audit trail. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Chosen by the client: the same request sent again changes nothing more. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** A meeting's consent to an action. */
export type PolicyActionAgreeInput = {
  /** Id of the action. */
  id: Scalars['ID']['input'];
  /** Version of the action that the viewer has read. */
  version: Scalars['Int']['input'];
  /** Id of the meeting. */
  agreedAtEventId: Scalars['ID']['input'];
  /** Why, for the audit trail. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Chosen by the client: the same request sent again changes nothing more. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What an action says. Fields that are left out stay as they are, null empties them. */
export type PolicyActionContent = {
  /** The action in a few words, its own language first; needed for a new one. */
  title?: InputMaybe<Array<LocalizedTextInput>>;
  /** The action in full. */
  summary?: InputMaybe<Array<LocalizedTextInput>>;
  /** The rule it is about; TRIPS Agreement, article 66.2 where it does not say. */
  legalBasis?: InputMaybe<Scalars['String']['input']>;
  /** Countries that act; empty for all members. */
  countries?: InputMaybe<Array<Scalars['CountryCode']['input']>>;
  /** Last day to carry it out. */
  dueOn?: InputMaybe<Scalars['Date']['input']>;
};

/** A programme that takes people through entrepreneurship, training or an exchange, cohort by cohort. */
export type Programme = Node & {
  __typename?: 'Programme';
  /** Identifies the programme in the whole network. */
  id: Scalars['ID']['output'];
  /** The id once more, by which Query.node finds out whether the record exists. */
  nodeKey: Scalars['ID']['output'];
  /** Title of the programme, in the reader's language where there is a translation. */
  title: LocalizedText;
  /** The title in every language it was given in, its own first. */
  titleTranslations: Array<LocalizedText>;
  /** What it is about. Null when not told. */
  summary: Maybe<LocalizedText>;
  /** What kind of programme it is. */
  kind: ProgrammeKind;
  /** Where it stands. */
  state: ProgrammeState;
  /** Why it was called off. Null in every other state. */
  stateReason: Maybe<Scalars['String']['output']>;
  /** Countries whose people take part; empty for all. */
  countries: Array<Country>;
  /** Fields it is about. */
  fields: Array<Scalars['String']['output']>;
  /** The institution that runs it. Null while the directory is unreachable. */
  institution: Maybe<Institution>;
  /** The project it belongs to. Null when it stands alone, or the reader may not read that project. */
  project: Maybe<Project>;
  /** Its cohorts, in their order. */
  cohorts: Array<ProgrammeCohort>;
  /** Places of all cohorts together; those that do not tell are left out. */
  placeCount: Scalars['Int']['output'];
  /** Participants of all cohorts together; those that do not tell are left out. */
  participantCount: Scalars['Int']['output'];
  /** Where the record came from. */
  source: Source;
  /** When the hub first stored it. */
  createdAt: Scalars['DateTime']['output'];
  /** When the hub last changed it. */
  updatedAt: Scalars['DateTime']['output'];
  /** Grows by one with every change. */
  version: Scalars['Int']['output'];
  /** Who did what to it, latest first. Null unless the reader is an editor of its institution, of the secretariat or an administrator. */
  history: Maybe<RecordActionConnection>;
};


/** A programme that takes people through entrepreneurship, training or an exchange, cohort by cohort. */
export type ProgrammeTitleArgs = {
  prefer?: InputMaybe<Array<Scalars['LanguageTag']['input']>>;
};


/** A programme that takes people through entrepreneurship, training or an exchange, cohort by cohort. */
export type ProgrammeSummaryArgs = {
  prefer?: InputMaybe<Array<Scalars['LanguageTag']['input']>>;
};


/** A programme that takes people through entrepreneurship, training or an exchange, cohort by cohort. */
export type ProgrammeHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** People who go through a programme together. */
export type ProgrammeCohort = {
  __typename?: 'ProgrammeCohort';
  /** Name of the cohort, for example Spring 2027. */
  name: Scalars['String']['output'];
  /** Its days from start to end. */
  period: DateRange;
  /** Last day to apply. Null when not known. */
  applyUntil: Maybe<Scalars['Date']['output']>;
  /** How many can take part. Null when not known. */
  places: Maybe<Scalars['Int']['output']>;
  /** How many take part or took part. Null when not known. */
  participants: Maybe<Scalars['Int']['output']>;
  /** Where it takes place. Null when not settled. */
  host: Maybe<Institution>;
};

/** Kind of a programme. Values may be added. */
export type ProgrammeKind =
  /** Founders are helped to build companies. */
  | 'ENTREPRENEURSHIP'
  /** People are trained. */
  | 'TRAINING'
  /** Students go abroad. */
  | 'STUDENT_EXCHANGE'
  /** Scientists share what they know. */
  | 'SCIENTIFIC_EXCHANGE';

/** Where a programme stands. Values may be added. */
export type ProgrammeState =
  /** It is being prepared. */
  | 'PLANNED'
  /** Cohorts apply or are at work. */
  | 'OPEN'
  /** All cohorts are through. */
  | 'COMPLETED'
  /** It was called off; stateReason says why. */
  | 'CANCELLED';

/** A page of programmes, and how many the whole list has. */
export type ProgrammeConnection = {
  __typename?: 'ProgrammeConnection';
  /** The programmes of this page with their cursors. */
  edges: Array<ProgrammeEdge>;
  /** The programmes of this page. */
  nodes: Array<Programme>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many programmes the whole list has. */
  totalCount: Scalars['Int']['output'];
};

/** A programme and its place in the list. */
export type ProgrammeEdge = {
  __typename?: 'ProgrammeEdge';
  /** Place of the programme, for the argument after. */
  cursor: Scalars['String']['output'];
  /** The programme. */
  node: Programme;
};

/** Conditions on programmes; those given must all hold, and of a list one value is enough. */
export type ProgrammeFilter = {
  /** Kinds. */
  kinds?: InputMaybe<Array<ProgrammeKind>>;
  /** States. */
  states?: InputMaybe<Array<ProgrammeState>>;
  /** Countries named to take part. */
  countries?: InputMaybe<Array<Scalars['CountryCode']['input']>>;
  /** Ids of the institutions that run them. */
  institutions?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** True for samples only, false for none. */
  samples?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What became of an action on a programme. */
export type ProgrammePayload = {
  __typename?: 'ProgrammePayload';
  /** The programme as it now is. Null when nothing was changed, or when the same request was sent before and the viewer may no longer read it. */
  programme: Maybe<Programme>;
  /** Why nothing was changed. Empty on success. */
  userErrors: Array<ProjectUserError>;
};

/** A new programme. */
export type ProgrammeCreateInput = {
  /** What the programme says. */
  content: ProgrammeContent;
  /** Chosen by the client: the same request sent again makes nothing more. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** New words for a programme. */
export type ProgrammeReviseInput = {
  /** Id of the programme. */
  id: Scalars['ID']['input'];
  /** Version of the programme that the viewer has read. */
  version: Scalars['Int']['input'];
  /** What is to be changed: fields that are left out stay as they are, null empties them. */
  content: ProgrammeContent;
  /** Why, for the audit trail. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Chosen by the client: the same request sent again changes nothing more. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What a programme says. Fields that are left out stay as they are, null empties them. */
export type ProgrammeContent = {
  /** Title, the programme's own language first; needed for a new one. */
  title?: InputMaybe<Array<LocalizedTextInput>>;
  /** What it is about. */
  summary?: InputMaybe<Array<LocalizedTextInput>>;
  /** What kind of programme it is; needed for a new one. */
  kind?: InputMaybe<ProgrammeKind>;
  /** Countries whose people take part; empty for all. */
  countries?: InputMaybe<Array<Scalars['CountryCode']['input']>>;
  /** Fields it is about, at most 50. */
  fields?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The institution that runs it; needed for a new one. */
  institutionId?: InputMaybe<Scalars['ID']['input']>;
  /** The project it belongs to. */
  projectId?: InputMaybe<Scalars['ID']['input']>;
  /** Its cohorts, at most 50, each name once. */
  cohorts?: InputMaybe<Array<ProgrammeCohortInput>>;
};

/** People who go through a programme together. */
export type ProgrammeCohortInput = {
  /** Name of the cohort. */
  name: Scalars['String']['input'];
  /** Its days from start to end. */
  period?: InputMaybe<ProjectDaysInput>;
  /** Last day to apply, not after the first day. */
  applyUntil?: InputMaybe<Scalars['Date']['input']>;
  /** How many can take part, from 1. */
  places?: InputMaybe<Scalars['Int']['input']>;
  /** How many take part, at most the places. */
  participants?: InputMaybe<Scalars['Int']['input']>;
  /** Where it takes place. */
  hostInstitutionId?: InputMaybe<Scalars['ID']['input']>;
};

/** A report on the progress of a project for a meeting. */
export type ProgressReport = Node & {
  __typename?: 'ProgressReport';
  /** Identifies the progress report in the whole network. */
  id: Scalars['ID']['output'];
  /** The id once more, by which Query.node finds out whether the record exists. */
  nodeKey: Scalars['ID']['output'];
  /** The project. Null while the reader may not read it. */
  project: Maybe<Project>;
  /** The meeting it is for. Null while events cannot be reached. */
  meeting: Maybe<Event>;
  /** Where it stands. */
  state: ProgressReportState;
  /** Last day to submit it, some days before the meeting begins. */
  dueOn: Scalars['Date']['output'];
  /** True when dueOn lies before today in UTC and it is not submitted. */
  overdue: Scalars['Boolean']['output'];
  /** When it was last submitted. Null before. */
  submittedAt: Maybe<Scalars['DateTime']['output']>;
  /** Why it was sent back or is done without. Null in every other state. */
  stateReason: Maybe<Scalars['String']['output']>;
  /** The period it is about. Null before it is submitted. */
  period: Maybe<DateRange>;
  /** What happened, in short. Null before it is submitted. */
  summary: Maybe<LocalizedText>;
  /** What was reached, one entry for each achievement. */
  achievements: Array<Scalars['String']['output']>;
  /** What stands in the way, one entry for each problem. */
  problems: Array<Scalars['String']['output']>;
  /** What ministers are asked to decide, one entry for each decision. */
  decisionsNeeded: Array<Scalars['String']['output']>;
  /** How much of the work is done, 0 to 100. Null when not told. */
  percentDone: Maybe<Scalars['Int']['output']>;
  /** Money spent so far. Null when not told. */
  spent: Maybe<Money>;
  /** Where the record came from. */
  source: Source;
  /** When the hub first stored it. */
  createdAt: Scalars['DateTime']['output'];
  /** When the hub last changed it. */
  updatedAt: Scalars['DateTime']['output'];
  /** Grows by one with every change. */
  version: Scalars['Int']['output'];
  /** Who did what to it, latest first. Null unless the reader is an editor of the institution that submits it, of the secretariat or an administrator. */
  history: Maybe<RecordActionConnection>;
};


/** A report on the progress of a project for a meeting. */
export type ProgressReportSummaryArgs = {
  prefer?: InputMaybe<Array<Scalars['LanguageTag']['input']>>;
};


/** A report on the progress of a project for a meeting. */
export type ProgressReportHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Where a progress report stands. Values may be added. */
export type ProgressReportState =
  /** It is asked for. */
  | 'REQUESTED'
  /** It is there. */
  | 'SUBMITTED'
  /** It was sent back; stateReason says what is missing. */
  | 'RETURNED'
  /** It is done without; stateReason says why. */
  | 'WITHDRAWN';

/** A page of progress reports, and how many the whole list has. */
export type ProgressReportConnection = {
  __typename?: 'ProgressReportConnection';
  /** The progress reports of this page with their cursors. */
  edges: Array<ProgressReportEdge>;
  /** The progress reports of this page. */
  nodes: Array<ProgressReport>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many progress reports the whole list has. */
  totalCount: Scalars['Int']['output'];
};

/** A progress report and its place in the list. */
export type ProgressReportEdge = {
  __typename?: 'ProgressReportEdge';
  /** Place of the progress report, for the argument after. */
  cursor: Scalars['String']['output'];
  /** The progress report. */
  node: ProgressReport;
};

/** Conditions on progress reports; those given must all hold, and of a list one value is enough. */
export type ProgressReportFilter = {
  /** States. */
  states?: InputMaybe<Array<ProgressReportState>>;
  /** Ids of projects. */
  projects?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Ids of meetings. */
  meetings?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Days by which they are due. */
  due?: InputMaybe<DateRangeInput>;
  /** True for samples only, false for none. */
  samples?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What ministers are told at a meeting. */
export type MinisterialReport = {
  __typename?: 'MinisterialReport';
  /** The meeting. */
  meeting: Maybe<Event>;
  /** The day by which reports and milestones are overdue. */
  asOf: Scalars['Date']['output'];
  /** Projects by country and state, the country with most projects first. A project of two countries counts in both. */
  countries: Array<MinisterialCountry>;
  /** Reports for this meeting that are overdue, longest overdue first; 100 at most. */
  overdueReports: Array<ProgressReport>;
  /** How many reports for this meeting are overdue. */
  overdueReportCount: Scalars['Int']['output'];
  /** How many reports for this meeting are submitted. */
  submittedReportCount: Scalars['Int']['output'];
  /** What ministers are asked to decide by the reports submitted for this meeting, of the first 100 reports. */
  decisionsNeeded: Array<MinisterialDecision>;
  /** Budgets and committed funding of approved, funded, running and suspended projects with a budget, by currency. */
  funding: Array<MinisterialFunding>;
  /** Running projects with a milestone that is overdue, latest start first; 100 at most. */
  projectsBehind: Array<Project>;
  /** Running projects that no agreement in force covers on that day, latest start first; 100 at most. Those that platforms gave are left out: their agreements are kept elsewhere. */
  projectsUncovered: Array<Project>;
};

/** The projects of one country. */
export type MinisterialCountry = {
  __typename?: 'MinisterialCountry';
  /** The country. */
  country: Country;
  /** How many projects it takes part in, in whatever state. */
  projectCount: Scalars['Int']['output'];
  /** How many are in each state; states without any are left out. */
  states: Array<MinisterialState>;
};

/** Projects in one state. */
export type MinisterialState = {
  __typename?: 'MinisterialState';
  /** The state. */
  state: ProjectState;
  /** How many projects are in it. */
  count: Scalars['Int']['output'];
};

/** Something ministers are asked to decide. */
export type MinisterialDecision = {
  __typename?: 'MinisterialDecision';
  /** The decision, in the words of the report. */
  text: Scalars['String']['output'];
  /** The report that asks for it. */
  report: ProgressReport;
};

/** Budgets and funding in one currency. */
export type MinisterialFunding = {
  __typename?: 'MinisterialFunding';
  /** How many projects have a budget in this currency. */
  projectCount: Scalars['Int']['output'];
  /** Sum of their budgets. */
  budget: Money;
  /** Sum of what is committed to them. */
  committed: Money;
  /** What nobody has committed yet. */
  gap: Money;
};

/** What became of an action on a progress report. */
export type ProgressReportPayload = {
  __typename?: 'ProgressReportPayload';
  /** The progress report as it now is. Null when nothing was changed, or when the same request was sent before and the viewer may no longer read it. */
  progressReport: Maybe<ProgressReport>;
  /** Why nothing was changed. Empty on success. */
  userErrors: Array<ProjectUserError>;
};

/** A report that is asked for. */
export type ProgressReportRequestInput = {
  /** Id of the project. */
  projectId: Scalars['ID']['input'];
  /** Id of the meeting it is for; its first day must be set. */
  meetingId: Scalars['ID']['input'];
  /** How many days before the meeting begins it is due, 0 to 365; 14 without it. */
  daysBefore?: InputMaybe<Scalars['Int']['input']>;
  /** Chosen by the client: the same request sent again makes nothing more. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** A due day after the meeting was moved. */
export type ProgressReportRescheduleInput = {
  /** Id of the report. */
  id: Scalars['ID']['input'];
  /** Version of the report that the viewer has read. */
  version: Scalars['Int']['input'];
  /** How many days before the meeting begins it is due, 0 to 365; as before without it. */
  daysBefore?: InputMaybe<Scalars['Int']['input']>;
  /** Why, for the audit trail. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Chosen by the client: the same request sent again changes nothing more. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** A report. */
export type ProgressReportSubmitInput = {
  /** Id of the report. */
  id: Scalars['ID']['input'];
  /** Version of the report that the viewer has read. */
  version: Scalars['Int']['input'];
  /** What the report says. */
  content: ProgressReportContent;
  /** Why, for the audit trail. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Chosen by the client: the same request sent again changes nothing more. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What a progress report says. */
export type ProgressReportContent = {
  /** The period it is about. */
  period?: InputMaybe<ProjectDaysInput>;
  /** What happened, in short; at most 5,000 characters. */
  summary: Array<LocalizedTextInput>;
  /** What was reached, at most 50 entries. */
  achievements?: InputMaybe<Array<Scalars['String']['input']>>;
  /** What stands in the way, at most 50 entries. */
  problems?: InputMaybe<Array<Scalars['String']['input']>>;
  /** What ministers are asked to decide, at most 50 entries. */
  decisionsNeeded?: InputMaybe<Array<Scalars['String']['input']>>;
  /** How much of the work is done, 0 to 100. */
  percentDone?: InputMaybe<Scalars['Int']['input']>;
  /** Money spent so far. */
  spent?: InputMaybe<MoneyInput>;
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
  Project: Project;
  Institution: Institution;
  Event: Event;
  Platform: Platform;
  Agreement: Agreement;
  TechnologyOffer: TechnologyOffer;
  NeedAssessment: NeedAssessment;
  Assistance: Assistance;
  JointCommission: JointCommission;
  Evaluation: Evaluation;
  FundingSearch: FundingSearch;
  Idea: Idea;
  OperationalPlan: OperationalPlan;
  PolicyAction: PolicyAction;
  Programme: Programme;
  ProgressReport: ProgressReport;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Project:
    ( { __typename: 'Project' }
    & GraphQLRecursivePick<FederationTypes['Project'], {"nodeKey":true}> );
  Institution:
    ( { __typename: 'Institution' }
    & GraphQLRecursivePick<FederationTypes['Institution'], {"id":true}> );
  Event:
    ( { __typename: 'Event' }
    & GraphQLRecursivePick<FederationTypes['Event'], {"id":true}> );
  Platform:
    ( { __typename: 'Platform' }
    & GraphQLRecursivePick<FederationTypes['Platform'], {"code":true}> );
  Agreement:
    ( { __typename: 'Agreement' }
    & ( GraphQLRecursivePick<FederationTypes['Agreement'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['Agreement'], {"nodeKey":true}> ) );
  TechnologyOffer:
    ( { __typename: 'TechnologyOffer' }
    & GraphQLRecursivePick<FederationTypes['TechnologyOffer'], {"nodeKey":true}> );
  NeedAssessment:
    ( { __typename: 'NeedAssessment' }
    & ( GraphQLRecursivePick<FederationTypes['NeedAssessment'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['NeedAssessment'], {"nodeKey":true}> ) );
  Assistance:
    ( { __typename: 'Assistance' }
    & ( GraphQLRecursivePick<FederationTypes['Assistance'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['Assistance'], {"nodeKey":true}> ) );
  JointCommission:
    ( { __typename: 'JointCommission' }
    & ( GraphQLRecursivePick<FederationTypes['JointCommission'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['JointCommission'], {"nodeKey":true}> ) );
  Evaluation:
    ( { __typename: 'Evaluation' }
    & ( GraphQLRecursivePick<FederationTypes['Evaluation'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['Evaluation'], {"nodeKey":true}> ) );
  FundingSearch:
    ( { __typename: 'FundingSearch' }
    & ( GraphQLRecursivePick<FederationTypes['FundingSearch'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['FundingSearch'], {"nodeKey":true}> ) );
  Idea:
    ( { __typename: 'Idea' }
    & ( GraphQLRecursivePick<FederationTypes['Idea'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['Idea'], {"nodeKey":true}> ) );
  OperationalPlan:
    ( { __typename: 'OperationalPlan' }
    & ( GraphQLRecursivePick<FederationTypes['OperationalPlan'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['OperationalPlan'], {"nodeKey":true}> ) );
  PolicyAction:
    ( { __typename: 'PolicyAction' }
    & ( GraphQLRecursivePick<FederationTypes['PolicyAction'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['PolicyAction'], {"nodeKey":true}> ) );
  Programme:
    ( { __typename: 'Programme' }
    & ( GraphQLRecursivePick<FederationTypes['Programme'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['Programme'], {"nodeKey":true}> ) );
  ProgressReport:
    ( { __typename: 'ProgressReport' }
    & ( GraphQLRecursivePick<FederationTypes['ProgressReport'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['ProgressReport'], {"nodeKey":true}> ) );
};


/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( ProjectMapper )
    | ( AgreementMapper )
    | ( NeedAssessmentMapper )
    | ( AssistanceMapper )
    | ( JointCommissionMapper )
    | ( EvaluationMapper )
    | ( FundingSearchMapper )
    | ( IdeaMapper )
    | ( OperationalPlanMapper )
    | ( PolicyActionMapper )
    | ( ProgrammeMapper )
    | ( ProgressReportMapper )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
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
  ProjectConnection: ResolverTypeWrapper<ProjectConnectionMapper>;
  ProjectEdge: ResolverTypeWrapper<ProjectEdgeMapper>;
  ProjectFacets: ResolverTypeWrapper<ProjectFacetsMapper>;
  Institution: ResolverTypeWrapper<InstitutionMapper>;
  Event: ResolverTypeWrapper<EventMapper>;
  Platform: ResolverTypeWrapper<PlatformMapper>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Agreement: ResolverTypeWrapper<AgreementMapper>;
  AgreementParty: ResolverTypeWrapper<AgreementPartyMapper>;
  AgreementDraft: ResolverTypeWrapper<AgreementDraftMapper>;
  AgreementKind: AgreementKind;
  AgreementState: AgreementState;
  AgreementConnection: ResolverTypeWrapper<AgreementConnectionMapper>;
  AgreementEdge: ResolverTypeWrapper<AgreementEdgeMapper>;
  AgreementFilter: AgreementFilter;
  TechnologyOffer: ResolverTypeWrapper<TechnologyOfferMapper>;
  AgreementPayload: ResolverTypeWrapper<Omit<AgreementPayload, 'agreement'> & { agreement?: Maybe<ResolversTypes['Agreement']> }>;
  AgreementCreateInput: AgreementCreateInput;
  AgreementReviseInput: AgreementReviseInput;
  AgreementDraftAddInput: AgreementDraftAddInput;
  AgreementSignInput: AgreementSignInput;
  AgreementRenewInput: AgreementRenewInput;
  AgreementContent: AgreementContent;
  AgreementPartyInput: AgreementPartyInput;
  NeedAssessment: ResolverTypeWrapper<NeedAssessmentMapper>;
  AssessedNeed: ResolverTypeWrapper<AssessedNeed>;
  NeedPriority: NeedPriority;
  NeedAssessmentState: NeedAssessmentState;
  NeedAssessmentConnection: ResolverTypeWrapper<NeedAssessmentConnectionMapper>;
  NeedAssessmentEdge: ResolverTypeWrapper<NeedAssessmentEdgeMapper>;
  NeedAssessmentFilter: NeedAssessmentFilter;
  NeedAssessmentPayload: ResolverTypeWrapper<Omit<NeedAssessmentPayload, 'needAssessment'> & { needAssessment?: Maybe<ResolversTypes['NeedAssessment']> }>;
  NeedAssessmentCreateInput: NeedAssessmentCreateInput;
  NeedAssessmentReviseInput: NeedAssessmentReviseInput;
  NeedAssessmentContent: NeedAssessmentContent;
  AssessedNeedInput: AssessedNeedInput;
  Assistance: ResolverTypeWrapper<AssistanceMapper>;
  AssistanceKind: AssistanceKind;
  AssistanceState: AssistanceState;
  AssistanceConnection: ResolverTypeWrapper<AssistanceConnectionMapper>;
  AssistanceEdge: ResolverTypeWrapper<AssistanceEdgeMapper>;
  AssistanceFilter: AssistanceFilter;
  AssistancePayload: ResolverTypeWrapper<Omit<AssistancePayload, 'assistance'> & { assistance?: Maybe<ResolversTypes['Assistance']> }>;
  AssistanceCreateInput: AssistanceCreateInput;
  AssistanceReviseInput: AssistanceReviseInput;
  AssistanceOfferInput: AssistanceOfferInput;
  AssistanceContent: AssistanceContent;
  JointCommission: ResolverTypeWrapper<JointCommissionMapper>;
  JointCommittee: ResolverTypeWrapper<JointCommittee>;
  JointCommissionState: JointCommissionState;
  Body: ResolverTypeWrapper<BodyMapper>;
  JointCommissionConnection: ResolverTypeWrapper<JointCommissionConnectionMapper>;
  JointCommissionEdge: ResolverTypeWrapper<JointCommissionEdgeMapper>;
  JointCommissionFilter: JointCommissionFilter;
  JointCommissionPayload: ResolverTypeWrapper<Omit<JointCommissionPayload, 'jointCommission'> & { jointCommission?: Maybe<ResolversTypes['JointCommission']> }>;
  JointCommissionCreateInput: JointCommissionCreateInput;
  JointCommissionReviseInput: JointCommissionReviseInput;
  JointCommissionContent: JointCommissionContent;
  JointCommitteeInput: JointCommitteeInput;
  Evaluation: ResolverTypeWrapper<EvaluationMapper>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  ForeignProject: ResolverTypeWrapper<ForeignProject>;
  EvaluationCriterion: ResolverTypeWrapper<EvaluationCriterion>;
  Evaluator: ResolverTypeWrapper<EvaluatorMapper>;
  EvaluationScore: ResolverTypeWrapper<EvaluationScore>;
  EvaluationState: EvaluationState;
  Recommendation: Recommendation;
  EvaluationConnection: ResolverTypeWrapper<EvaluationConnectionMapper>;
  EvaluationEdge: ResolverTypeWrapper<EvaluationEdgeMapper>;
  EvaluationFilter: EvaluationFilter;
  EvaluationPayload: ResolverTypeWrapper<Omit<EvaluationPayload, 'evaluation'> & { evaluation?: Maybe<ResolversTypes['Evaluation']> }>;
  EvaluationOpenInput: EvaluationOpenInput;
  ForeignProjectInput: ForeignProjectInput;
  EvaluationCriterionInput: EvaluationCriterionInput;
  EvaluationEvaluatorAssignInput: EvaluationEvaluatorAssignInput;
  EvaluationScoreInput: EvaluationScoreInput;
  EvaluationScoreEntryInput: EvaluationScoreEntryInput;
  EvaluationConcludeInput: EvaluationConcludeInput;
  FundingSearch: ResolverTypeWrapper<FundingSearchMapper>;
  FunderContact: ResolverTypeWrapper<FunderContactMapper>;
  FunderKind: FunderKind;
  FunderContactState: FunderContactState;
  FundingSearchState: FundingSearchState;
  FundingSearchConnection: ResolverTypeWrapper<FundingSearchConnectionMapper>;
  FundingSearchEdge: ResolverTypeWrapper<FundingSearchEdgeMapper>;
  FundingSearchFilter: FundingSearchFilter;
  FundingSearchPayload: ResolverTypeWrapper<Omit<FundingSearchPayload, 'fundingSearch'> & { fundingSearch?: Maybe<ResolversTypes['FundingSearch']> }>;
  FundingSearchOpenInput: FundingSearchOpenInput;
  FundingSearchContactAddInput: FundingSearchContactAddInput;
  FundingSearchContactFollowUpInput: FundingSearchContactFollowUpInput;
  Idea: ResolverTypeWrapper<IdeaMapper>;
  IdeaState: IdeaState;
  IdeaConnection: ResolverTypeWrapper<IdeaConnectionMapper>;
  IdeaEdge: ResolverTypeWrapper<IdeaEdgeMapper>;
  IdeaFilter: IdeaFilter;
  IdeaPayload: ResolverTypeWrapper<Omit<IdeaPayload, 'idea'> & { idea?: Maybe<ResolversTypes['Idea']> }>;
  IdeaCreateInput: IdeaCreateInput;
  IdeaReviseInput: IdeaReviseInput;
  IdeaTakeUpInput: IdeaTakeUpInput;
  IdeaContent: IdeaContent;
  ProjectAccess: ProjectAccess;
  ProjectAdministrator: ResolverTypeWrapper<ProjectAdministratorMapper>;
  ProjectResource: ResolverTypeWrapper<ProjectResourceMapper>;
  ProjectResourceKind: ProjectResourceKind;
  ProjectMilestone: ResolverTypeWrapper<ProjectMilestone>;
  ProjectBudgetLine: ResolverTypeWrapper<ProjectBudgetLine>;
  BudgetPurpose: BudgetPurpose;
  ProjectContinuation: ResolverTypeWrapper<ProjectContinuationMapper>;
  ContinuationDecision: ContinuationDecision;
  ProjectPayload: ResolverTypeWrapper<Omit<ProjectPayload, 'project'> & { project?: Maybe<ResolversTypes['Project']> }>;
  ProjectUserError: ResolverTypeWrapper<ProjectUserError>;
  ProjectUserErrorCode: ProjectUserErrorCode;
  ProjectActionInput: ProjectActionInput;
  ProjectCreateInput: ProjectCreateInput;
  ProjectReviseInput: ProjectReviseInput;
  ProjectApproveInput: ProjectApproveInput;
  ProjectFundingCommitInput: ProjectFundingCommitInput;
  ProjectContinuationDecideInput: ProjectContinuationDecideInput;
  ProjectCompleteInput: ProjectCompleteInput;
  ProjectContent: ProjectContent;
  ProjectDaysInput: ProjectDaysInput;
  ProjectPartnerInput: ProjectPartnerInput;
  ProjectAdministratorInput: ProjectAdministratorInput;
  ProjectResourceInput: ProjectResourceInput;
  ProjectMilestoneInput: ProjectMilestoneInput;
  ProjectBudgetLineInput: ProjectBudgetLineInput;
  OperationalPlan: ResolverTypeWrapper<OperationalPlanMapper>;
  OperationalPlanState: OperationalPlanState;
  OperationalPlanConnection: ResolverTypeWrapper<OperationalPlanConnectionMapper>;
  OperationalPlanEdge: ResolverTypeWrapper<OperationalPlanEdgeMapper>;
  OperationalPlanFilter: OperationalPlanFilter;
  OperationalPlanPayload: ResolverTypeWrapper<Omit<OperationalPlanPayload, 'operationalPlan'> & { operationalPlan?: Maybe<ResolversTypes['OperationalPlan']> }>;
  OperationalPlanCreateInput: OperationalPlanCreateInput;
  OperationalPlanReviseInput: OperationalPlanReviseInput;
  OperationalPlanAdoptInput: OperationalPlanAdoptInput;
  OperationalPlanContent: OperationalPlanContent;
  PolicyAction: ResolverTypeWrapper<PolicyActionMapper>;
  PolicyActionState: PolicyActionState;
  PolicyActionConnection: ResolverTypeWrapper<PolicyActionConnectionMapper>;
  PolicyActionEdge: ResolverTypeWrapper<PolicyActionEdgeMapper>;
  PolicyActionFilter: PolicyActionFilter;
  PolicyActionPayload: ResolverTypeWrapper<Omit<PolicyActionPayload, 'policyAction'> & { policyAction?: Maybe<ResolversTypes['PolicyAction']> }>;
  PolicyActionCreateInput: PolicyActionCreateInput;
  PolicyActionReviseInput: PolicyActionReviseInput;
  PolicyActionAgreeInput: PolicyActionAgreeInput;
  PolicyActionContent: PolicyActionContent;
  Programme: ResolverTypeWrapper<ProgrammeMapper>;
  ProgrammeCohort: ResolverTypeWrapper<ProgrammeCohortMapper>;
  ProgrammeKind: ProgrammeKind;
  ProgrammeState: ProgrammeState;
  ProgrammeConnection: ResolverTypeWrapper<ProgrammeConnectionMapper>;
  ProgrammeEdge: ResolverTypeWrapper<ProgrammeEdgeMapper>;
  ProgrammeFilter: ProgrammeFilter;
  ProgrammePayload: ResolverTypeWrapper<Omit<ProgrammePayload, 'programme'> & { programme?: Maybe<ResolversTypes['Programme']> }>;
  ProgrammeCreateInput: ProgrammeCreateInput;
  ProgrammeReviseInput: ProgrammeReviseInput;
  ProgrammeContent: ProgrammeContent;
  ProgrammeCohortInput: ProgrammeCohortInput;
  ProgressReport: ResolverTypeWrapper<ProgressReportMapper>;
  ProgressReportState: ProgressReportState;
  ProgressReportConnection: ResolverTypeWrapper<ProgressReportConnectionMapper>;
  ProgressReportEdge: ResolverTypeWrapper<ProgressReportEdgeMapper>;
  ProgressReportFilter: ProgressReportFilter;
  MinisterialReport: ResolverTypeWrapper<MinisterialReportMapper>;
  MinisterialCountry: ResolverTypeWrapper<MinisterialCountryMapper>;
  MinisterialState: ResolverTypeWrapper<MinisterialState>;
  MinisterialDecision: ResolverTypeWrapper<MinisterialDecisionMapper>;
  MinisterialFunding: ResolverTypeWrapper<MinisterialFunding>;
  ProgressReportPayload: ResolverTypeWrapper<Omit<ProgressReportPayload, 'progressReport'> & { progressReport?: Maybe<ResolversTypes['ProgressReport']> }>;
  ProgressReportRequestInput: ProgressReportRequestInput;
  ProgressReportRescheduleInput: ProgressReportRescheduleInput;
  ProgressReportSubmitInput: ProgressReportSubmitInput;
  ProgressReportContent: ProgressReportContent;
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
  Project: ProjectMapper;
  ProjectPartner: ProjectPartnerMapper;
  ProjectFunding: ProjectFunding;
  ProjectFilter: ProjectFilter;
  ProjectConnection: ProjectConnectionMapper;
  ProjectEdge: ProjectEdgeMapper;
  ProjectFacets: ProjectFacetsMapper;
  Institution: InstitutionMapper;
  Event: EventMapper;
  Platform: PlatformMapper;
  Mutation: Record<PropertyKey, never>;
  Agreement: AgreementMapper;
  AgreementParty: AgreementPartyMapper;
  AgreementDraft: AgreementDraftMapper;
  AgreementConnection: AgreementConnectionMapper;
  AgreementEdge: AgreementEdgeMapper;
  AgreementFilter: AgreementFilter;
  TechnologyOffer: TechnologyOfferMapper;
  AgreementPayload: Omit<AgreementPayload, 'agreement'> & { agreement?: Maybe<ResolversParentTypes['Agreement']> };
  AgreementCreateInput: AgreementCreateInput;
  AgreementReviseInput: AgreementReviseInput;
  AgreementDraftAddInput: AgreementDraftAddInput;
  AgreementSignInput: AgreementSignInput;
  AgreementRenewInput: AgreementRenewInput;
  AgreementContent: AgreementContent;
  AgreementPartyInput: AgreementPartyInput;
  NeedAssessment: NeedAssessmentMapper;
  AssessedNeed: AssessedNeed;
  NeedAssessmentConnection: NeedAssessmentConnectionMapper;
  NeedAssessmentEdge: NeedAssessmentEdgeMapper;
  NeedAssessmentFilter: NeedAssessmentFilter;
  NeedAssessmentPayload: Omit<NeedAssessmentPayload, 'needAssessment'> & { needAssessment?: Maybe<ResolversParentTypes['NeedAssessment']> };
  NeedAssessmentCreateInput: NeedAssessmentCreateInput;
  NeedAssessmentReviseInput: NeedAssessmentReviseInput;
  NeedAssessmentContent: NeedAssessmentContent;
  AssessedNeedInput: AssessedNeedInput;
  Assistance: AssistanceMapper;
  AssistanceConnection: AssistanceConnectionMapper;
  AssistanceEdge: AssistanceEdgeMapper;
  AssistanceFilter: AssistanceFilter;
  AssistancePayload: Omit<AssistancePayload, 'assistance'> & { assistance?: Maybe<ResolversParentTypes['Assistance']> };
  AssistanceCreateInput: AssistanceCreateInput;
  AssistanceReviseInput: AssistanceReviseInput;
  AssistanceOfferInput: AssistanceOfferInput;
  AssistanceContent: AssistanceContent;
  JointCommission: JointCommissionMapper;
  JointCommittee: JointCommittee;
  Body: BodyMapper;
  JointCommissionConnection: JointCommissionConnectionMapper;
  JointCommissionEdge: JointCommissionEdgeMapper;
  JointCommissionFilter: JointCommissionFilter;
  JointCommissionPayload: Omit<JointCommissionPayload, 'jointCommission'> & { jointCommission?: Maybe<ResolversParentTypes['JointCommission']> };
  JointCommissionCreateInput: JointCommissionCreateInput;
  JointCommissionReviseInput: JointCommissionReviseInput;
  JointCommissionContent: JointCommissionContent;
  JointCommitteeInput: JointCommitteeInput;
  Evaluation: EvaluationMapper;
  Float: Scalars['Float']['output'];
  ForeignProject: ForeignProject;
  EvaluationCriterion: EvaluationCriterion;
  Evaluator: EvaluatorMapper;
  EvaluationScore: EvaluationScore;
  EvaluationConnection: EvaluationConnectionMapper;
  EvaluationEdge: EvaluationEdgeMapper;
  EvaluationFilter: EvaluationFilter;
  EvaluationPayload: Omit<EvaluationPayload, 'evaluation'> & { evaluation?: Maybe<ResolversParentTypes['Evaluation']> };
  EvaluationOpenInput: EvaluationOpenInput;
  ForeignProjectInput: ForeignProjectInput;
  EvaluationCriterionInput: EvaluationCriterionInput;
  EvaluationEvaluatorAssignInput: EvaluationEvaluatorAssignInput;
  EvaluationScoreInput: EvaluationScoreInput;
  EvaluationScoreEntryInput: EvaluationScoreEntryInput;
  EvaluationConcludeInput: EvaluationConcludeInput;
  FundingSearch: FundingSearchMapper;
  FunderContact: FunderContactMapper;
  FundingSearchConnection: FundingSearchConnectionMapper;
  FundingSearchEdge: FundingSearchEdgeMapper;
  FundingSearchFilter: FundingSearchFilter;
  FundingSearchPayload: Omit<FundingSearchPayload, 'fundingSearch'> & { fundingSearch?: Maybe<ResolversParentTypes['FundingSearch']> };
  FundingSearchOpenInput: FundingSearchOpenInput;
  FundingSearchContactAddInput: FundingSearchContactAddInput;
  FundingSearchContactFollowUpInput: FundingSearchContactFollowUpInput;
  Idea: IdeaMapper;
  IdeaConnection: IdeaConnectionMapper;
  IdeaEdge: IdeaEdgeMapper;
  IdeaFilter: IdeaFilter;
  IdeaPayload: Omit<IdeaPayload, 'idea'> & { idea?: Maybe<ResolversParentTypes['Idea']> };
  IdeaCreateInput: IdeaCreateInput;
  IdeaReviseInput: IdeaReviseInput;
  IdeaTakeUpInput: IdeaTakeUpInput;
  IdeaContent: IdeaContent;
  ProjectAdministrator: ProjectAdministratorMapper;
  ProjectResource: ProjectResourceMapper;
  ProjectMilestone: ProjectMilestone;
  ProjectBudgetLine: ProjectBudgetLine;
  ProjectContinuation: ProjectContinuationMapper;
  ProjectPayload: Omit<ProjectPayload, 'project'> & { project?: Maybe<ResolversParentTypes['Project']> };
  ProjectUserError: ProjectUserError;
  ProjectActionInput: ProjectActionInput;
  ProjectCreateInput: ProjectCreateInput;
  ProjectReviseInput: ProjectReviseInput;
  ProjectApproveInput: ProjectApproveInput;
  ProjectFundingCommitInput: ProjectFundingCommitInput;
  ProjectContinuationDecideInput: ProjectContinuationDecideInput;
  ProjectCompleteInput: ProjectCompleteInput;
  ProjectContent: ProjectContent;
  ProjectDaysInput: ProjectDaysInput;
  ProjectPartnerInput: ProjectPartnerInput;
  ProjectAdministratorInput: ProjectAdministratorInput;
  ProjectResourceInput: ProjectResourceInput;
  ProjectMilestoneInput: ProjectMilestoneInput;
  ProjectBudgetLineInput: ProjectBudgetLineInput;
  OperationalPlan: OperationalPlanMapper;
  OperationalPlanConnection: OperationalPlanConnectionMapper;
  OperationalPlanEdge: OperationalPlanEdgeMapper;
  OperationalPlanFilter: OperationalPlanFilter;
  OperationalPlanPayload: Omit<OperationalPlanPayload, 'operationalPlan'> & { operationalPlan?: Maybe<ResolversParentTypes['OperationalPlan']> };
  OperationalPlanCreateInput: OperationalPlanCreateInput;
  OperationalPlanReviseInput: OperationalPlanReviseInput;
  OperationalPlanAdoptInput: OperationalPlanAdoptInput;
  OperationalPlanContent: OperationalPlanContent;
  PolicyAction: PolicyActionMapper;
  PolicyActionConnection: PolicyActionConnectionMapper;
  PolicyActionEdge: PolicyActionEdgeMapper;
  PolicyActionFilter: PolicyActionFilter;
  PolicyActionPayload: Omit<PolicyActionPayload, 'policyAction'> & { policyAction?: Maybe<ResolversParentTypes['PolicyAction']> };
  PolicyActionCreateInput: PolicyActionCreateInput;
  PolicyActionReviseInput: PolicyActionReviseInput;
  PolicyActionAgreeInput: PolicyActionAgreeInput;
  PolicyActionContent: PolicyActionContent;
  Programme: ProgrammeMapper;
  ProgrammeCohort: ProgrammeCohortMapper;
  ProgrammeConnection: ProgrammeConnectionMapper;
  ProgrammeEdge: ProgrammeEdgeMapper;
  ProgrammeFilter: ProgrammeFilter;
  ProgrammePayload: Omit<ProgrammePayload, 'programme'> & { programme?: Maybe<ResolversParentTypes['Programme']> };
  ProgrammeCreateInput: ProgrammeCreateInput;
  ProgrammeReviseInput: ProgrammeReviseInput;
  ProgrammeContent: ProgrammeContent;
  ProgrammeCohortInput: ProgrammeCohortInput;
  ProgressReport: ProgressReportMapper;
  ProgressReportConnection: ProgressReportConnectionMapper;
  ProgressReportEdge: ProgressReportEdgeMapper;
  ProgressReportFilter: ProgressReportFilter;
  MinisterialReport: MinisterialReportMapper;
  MinisterialCountry: MinisterialCountryMapper;
  MinisterialState: MinisterialState;
  MinisterialDecision: MinisterialDecisionMapper;
  MinisterialFunding: MinisterialFunding;
  ProgressReportPayload: Omit<ProgressReportPayload, 'progressReport'> & { progressReport?: Maybe<ResolversParentTypes['ProgressReport']> };
  ProgressReportRequestInput: ProgressReportRequestInput;
  ProgressReportRescheduleInput: ProgressReportRescheduleInput;
  ProgressReportSubmitInput: ProgressReportSubmitInput;
  ProgressReportContent: ProgressReportContent;
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

export type CacheControlDirectiveResolver<Result, Parent, ContextType = ProjectsContext, Args = CacheControlDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type QueryResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  projects?: Resolver<Maybe<ResolversTypes['ProjectConnection']>, ParentType, ContextType, RequireFields<QueryProjectsArgs, 'first'>>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType, RequireFields<QueryProjectArgs, 'id'>>;
  agreements?: Resolver<Maybe<ResolversTypes['AgreementConnection']>, ParentType, ContextType, RequireFields<QueryAgreementsArgs, 'first'>>;
  agreement?: Resolver<Maybe<ResolversTypes['Agreement']>, ParentType, ContextType, RequireFields<QueryAgreementArgs, 'id'>>;
  needAssessments?: Resolver<Maybe<ResolversTypes['NeedAssessmentConnection']>, ParentType, ContextType, RequireFields<QueryNeedAssessmentsArgs, 'first'>>;
  needAssessment?: Resolver<Maybe<ResolversTypes['NeedAssessment']>, ParentType, ContextType, RequireFields<QueryNeedAssessmentArgs, 'id'>>;
  assistance?: Resolver<Maybe<ResolversTypes['AssistanceConnection']>, ParentType, ContextType, RequireFields<QueryAssistanceArgs, 'first'>>;
  assistanceRequest?: Resolver<Maybe<ResolversTypes['Assistance']>, ParentType, ContextType, RequireFields<QueryAssistanceRequestArgs, 'id'>>;
  jointCommissions?: Resolver<Maybe<ResolversTypes['JointCommissionConnection']>, ParentType, ContextType, RequireFields<QueryJointCommissionsArgs, 'first'>>;
  jointCommission?: Resolver<Maybe<ResolversTypes['JointCommission']>, ParentType, ContextType, RequireFields<QueryJointCommissionArgs, 'id'>>;
  evaluations?: Resolver<Maybe<ResolversTypes['EvaluationConnection']>, ParentType, ContextType, RequireFields<QueryEvaluationsArgs, 'first'>>;
  evaluation?: Resolver<Maybe<ResolversTypes['Evaluation']>, ParentType, ContextType, RequireFields<QueryEvaluationArgs, 'id'>>;
  fundingSearches?: Resolver<Maybe<ResolversTypes['FundingSearchConnection']>, ParentType, ContextType, RequireFields<QueryFundingSearchesArgs, 'first'>>;
  fundingSearch?: Resolver<Maybe<ResolversTypes['FundingSearch']>, ParentType, ContextType, RequireFields<QueryFundingSearchArgs, 'id'>>;
  ideas?: Resolver<Maybe<ResolversTypes['IdeaConnection']>, ParentType, ContextType, RequireFields<QueryIdeasArgs, 'first'>>;
  idea?: Resolver<Maybe<ResolversTypes['Idea']>, ParentType, ContextType, RequireFields<QueryIdeaArgs, 'id'>>;
  operationalPlans?: Resolver<Maybe<ResolversTypes['OperationalPlanConnection']>, ParentType, ContextType, RequireFields<QueryOperationalPlansArgs, 'first'>>;
  operationalPlan?: Resolver<Maybe<ResolversTypes['OperationalPlan']>, ParentType, ContextType, RequireFields<QueryOperationalPlanArgs, 'id'>>;
  policyActions?: Resolver<Maybe<ResolversTypes['PolicyActionConnection']>, ParentType, ContextType, RequireFields<QueryPolicyActionsArgs, 'first'>>;
  policyAction?: Resolver<Maybe<ResolversTypes['PolicyAction']>, ParentType, ContextType, RequireFields<QueryPolicyActionArgs, 'id'>>;
  programmes?: Resolver<Maybe<ResolversTypes['ProgrammeConnection']>, ParentType, ContextType, RequireFields<QueryProgrammesArgs, 'first'>>;
  programme?: Resolver<Maybe<ResolversTypes['Programme']>, ParentType, ContextType, RequireFields<QueryProgrammeArgs, 'id'>>;
  progressReports?: Resolver<Maybe<ResolversTypes['ProgressReportConnection']>, ParentType, ContextType, RequireFields<QueryProgressReportsArgs, 'first'>>;
  progressReport?: Resolver<Maybe<ResolversTypes['ProgressReport']>, ParentType, ContextType, RequireFields<QueryProgressReportArgs, 'id'>>;
  overdueProgressReports?: Resolver<Maybe<ResolversTypes['ProgressReportConnection']>, ParentType, ContextType, RequireFields<QueryOverdueProgressReportsArgs, 'first'>>;
  ministerialReport?: Resolver<Maybe<ResolversTypes['MinisterialReport']>, ParentType, ContextType, RequireFields<QueryMinisterialReportArgs, 'meetingId'>>;
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
  covered?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  agreements?: Resolver<ResolversTypes['AgreementConnection'], ParentType, ContextType, RequireFields<ProjectAgreementsArgs, 'first'>>;
  evaluations?: Resolver<ResolversTypes['EvaluationConnection'], ParentType, ContextType, RequireFields<ProjectEvaluationsArgs, 'first'>>;
  fundingSearches?: Resolver<ResolversTypes['FundingSearchConnection'], ParentType, ContextType, RequireFields<ProjectFundingSearchesArgs, 'first'>>;
  ideas?: Resolver<ResolversTypes['IdeaConnection'], ParentType, ContextType, RequireFields<ProjectIdeasArgs, 'first'>>;
  access?: Resolver<ResolversTypes['ProjectAccess'], ParentType, ContextType>;
  administrator?: Resolver<Maybe<ResolversTypes['ProjectAdministrator']>, ParentType, ContextType>;
  resources?: Resolver<Array<ResolversTypes['ProjectResource']>, ParentType, ContextType>;
  milestones?: Resolver<Array<ResolversTypes['ProjectMilestone']>, ParentType, ContextType>;
  overdueMilestones?: Resolver<Array<ResolversTypes['ProjectMilestone']>, ParentType, ContextType>;
  budget?: Resolver<Array<ResolversTypes['ProjectBudgetLine']>, ParentType, ContextType>;
  budgetTotal?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  committedTotal?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  fundingGap?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  continuationDecisions?: Resolver<Array<ResolversTypes['ProjectContinuation']>, ParentType, ContextType>;
  announcedOutputs?: Resolver<Array<Maybe<ResolversTypes['TechnologyOffer']>>, ParentType, ContextType>;
  history?: Resolver<Maybe<ResolversTypes['RecordActionConnection']>, ParentType, ContextType, RequireFields<ProjectHistoryArgs, 'first'>>;
  progressReports?: Resolver<ResolversTypes['ProgressReportConnection'], ParentType, ContextType, RequireFields<ProjectProgressReportsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProjectPartnerResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['ProjectPartner'] = ResolversParentTypes['ProjectPartner']> = {
  institution?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['PartnerRole'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  outsideMembership?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  sharePercent?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
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
  agreements?: Resolver<Maybe<ResolversTypes['AgreementConnection']>, ParentType, ContextType, RequireFields<InstitutionAgreementsArgs, 'first'>>;
  needAssessments?: Resolver<Maybe<ResolversTypes['NeedAssessmentConnection']>, ParentType, ContextType, RequireFields<InstitutionNeedAssessmentsArgs, 'first'>>;
  assistanceAsked?: Resolver<Maybe<ResolversTypes['AssistanceConnection']>, ParentType, ContextType, RequireFields<InstitutionAssistanceAskedArgs, 'first'>>;
  assistanceGiven?: Resolver<Maybe<ResolversTypes['AssistanceConnection']>, ParentType, ContextType, RequireFields<InstitutionAssistanceGivenArgs, 'first'>>;
  ideas?: Resolver<Maybe<ResolversTypes['IdeaConnection']>, ParentType, ContextType, RequireFields<InstitutionIdeasArgs, 'first'>>;
  programmes?: Resolver<Maybe<ResolversTypes['ProgrammeConnection']>, ParentType, ContextType, RequireFields<InstitutionProgrammesArgs, 'first'>>;
};

export type EventResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event'], FederationReferenceType extends FederationReferenceTypes['Event'] = FederationReferenceTypes['Event']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Event']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  projectsDecided?: Resolver<Maybe<ResolversTypes['ProjectConnection']>, ParentType, ContextType, RequireFields<EventProjectsDecidedArgs, 'first'>>;
  sessionOf?: Resolver<Maybe<ResolversTypes['JointCommissionConnection']>, ParentType, ContextType, RequireFields<EventSessionOfArgs, 'first'>>;
  policyActions?: Resolver<Maybe<ResolversTypes['PolicyActionConnection']>, ParentType, ContextType, RequireFields<EventPolicyActionsArgs, 'first'>>;
  progressReports?: Resolver<Maybe<ResolversTypes['ProgressReportConnection']>, ParentType, ContextType, RequireFields<EventProgressReportsArgs, 'first'>>;
};

export type PlatformResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['Platform'] = ResolversParentTypes['Platform'], FederationReferenceType extends FederationReferenceTypes['Platform'] = FederationReferenceTypes['Platform']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Platform']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  projects?: Resolver<Maybe<ResolversTypes['ProjectConnection']>, ParentType, ContextType, RequireFields<PlatformProjectsArgs, 'first'>>;
};

export type MutationResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  agreementCreate?: Resolver<Maybe<ResolversTypes['AgreementPayload']>, ParentType, ContextType, RequireFields<MutationAgreementCreateArgs, 'input'>>;
  agreementRevise?: Resolver<Maybe<ResolversTypes['AgreementPayload']>, ParentType, ContextType, RequireFields<MutationAgreementReviseArgs, 'input'>>;
  agreementDraftAdd?: Resolver<Maybe<ResolversTypes['AgreementPayload']>, ParentType, ContextType, RequireFields<MutationAgreementDraftAddArgs, 'input'>>;
  agreementNegotiate?: Resolver<Maybe<ResolversTypes['AgreementPayload']>, ParentType, ContextType, RequireFields<MutationAgreementNegotiateArgs, 'input'>>;
  agreementSign?: Resolver<Maybe<ResolversTypes['AgreementPayload']>, ParentType, ContextType, RequireFields<MutationAgreementSignArgs, 'input'>>;
  agreementBringIntoForce?: Resolver<Maybe<ResolversTypes['AgreementPayload']>, ParentType, ContextType, RequireFields<MutationAgreementBringIntoForceArgs, 'input'>>;
  agreementTerminate?: Resolver<Maybe<ResolversTypes['AgreementPayload']>, ParentType, ContextType, RequireFields<MutationAgreementTerminateArgs, 'input'>>;
  agreementRenew?: Resolver<Maybe<ResolversTypes['AgreementPayload']>, ParentType, ContextType, RequireFields<MutationAgreementRenewArgs, 'input'>>;
  agreementDiscard?: Resolver<Maybe<ResolversTypes['AgreementPayload']>, ParentType, ContextType, RequireFields<MutationAgreementDiscardArgs, 'input'>>;
  needAssessmentCreate?: Resolver<Maybe<ResolversTypes['NeedAssessmentPayload']>, ParentType, ContextType, RequireFields<MutationNeedAssessmentCreateArgs, 'input'>>;
  needAssessmentRevise?: Resolver<Maybe<ResolversTypes['NeedAssessmentPayload']>, ParentType, ContextType, RequireFields<MutationNeedAssessmentReviseArgs, 'input'>>;
  needAssessmentPublish?: Resolver<Maybe<ResolversTypes['NeedAssessmentPayload']>, ParentType, ContextType, RequireFields<MutationNeedAssessmentPublishArgs, 'input'>>;
  needAssessmentClose?: Resolver<Maybe<ResolversTypes['NeedAssessmentPayload']>, ParentType, ContextType, RequireFields<MutationNeedAssessmentCloseArgs, 'input'>>;
  assistanceCreate?: Resolver<Maybe<ResolversTypes['AssistancePayload']>, ParentType, ContextType, RequireFields<MutationAssistanceCreateArgs, 'input'>>;
  assistanceRevise?: Resolver<Maybe<ResolversTypes['AssistancePayload']>, ParentType, ContextType, RequireFields<MutationAssistanceReviseArgs, 'input'>>;
  assistanceOffer?: Resolver<Maybe<ResolversTypes['AssistancePayload']>, ParentType, ContextType, RequireFields<MutationAssistanceOfferArgs, 'input'>>;
  assistanceAccept?: Resolver<Maybe<ResolversTypes['AssistancePayload']>, ParentType, ContextType, RequireFields<MutationAssistanceAcceptArgs, 'input'>>;
  assistanceDecline?: Resolver<Maybe<ResolversTypes['AssistancePayload']>, ParentType, ContextType, RequireFields<MutationAssistanceDeclineArgs, 'input'>>;
  assistanceConfirm?: Resolver<Maybe<ResolversTypes['AssistancePayload']>, ParentType, ContextType, RequireFields<MutationAssistanceConfirmArgs, 'input'>>;
  assistanceWithdraw?: Resolver<Maybe<ResolversTypes['AssistancePayload']>, ParentType, ContextType, RequireFields<MutationAssistanceWithdrawArgs, 'input'>>;
  jointCommissionCreate?: Resolver<Maybe<ResolversTypes['JointCommissionPayload']>, ParentType, ContextType, RequireFields<MutationJointCommissionCreateArgs, 'input'>>;
  jointCommissionRevise?: Resolver<Maybe<ResolversTypes['JointCommissionPayload']>, ParentType, ContextType, RequireFields<MutationJointCommissionReviseArgs, 'input'>>;
  jointCommissionEstablish?: Resolver<Maybe<ResolversTypes['JointCommissionPayload']>, ParentType, ContextType, RequireFields<MutationJointCommissionEstablishArgs, 'input'>>;
  jointCommissionDissolve?: Resolver<Maybe<ResolversTypes['JointCommissionPayload']>, ParentType, ContextType, RequireFields<MutationJointCommissionDissolveArgs, 'input'>>;
  evaluationOpen?: Resolver<Maybe<ResolversTypes['EvaluationPayload']>, ParentType, ContextType, RequireFields<MutationEvaluationOpenArgs, 'input'>>;
  evaluationEvaluatorAssign?: Resolver<Maybe<ResolversTypes['EvaluationPayload']>, ParentType, ContextType, RequireFields<MutationEvaluationEvaluatorAssignArgs, 'input'>>;
  evaluationConflictDeclare?: Resolver<Maybe<ResolversTypes['EvaluationPayload']>, ParentType, ContextType, RequireFields<MutationEvaluationConflictDeclareArgs, 'input'>>;
  evaluationScore?: Resolver<Maybe<ResolversTypes['EvaluationPayload']>, ParentType, ContextType, RequireFields<MutationEvaluationScoreArgs, 'input'>>;
  evaluationConclude?: Resolver<Maybe<ResolversTypes['EvaluationPayload']>, ParentType, ContextType, RequireFields<MutationEvaluationConcludeArgs, 'input'>>;
  evaluationCancel?: Resolver<Maybe<ResolversTypes['EvaluationPayload']>, ParentType, ContextType, RequireFields<MutationEvaluationCancelArgs, 'input'>>;
  fundingSearchOpen?: Resolver<Maybe<ResolversTypes['FundingSearchPayload']>, ParentType, ContextType, RequireFields<MutationFundingSearchOpenArgs, 'input'>>;
  fundingSearchContactAdd?: Resolver<Maybe<ResolversTypes['FundingSearchPayload']>, ParentType, ContextType, RequireFields<MutationFundingSearchContactAddArgs, 'input'>>;
  fundingSearchContactFollowUp?: Resolver<Maybe<ResolversTypes['FundingSearchPayload']>, ParentType, ContextType, RequireFields<MutationFundingSearchContactFollowUpArgs, 'input'>>;
  fundingSearchSucceed?: Resolver<Maybe<ResolversTypes['FundingSearchPayload']>, ParentType, ContextType, RequireFields<MutationFundingSearchSucceedArgs, 'input'>>;
  fundingSearchAbandon?: Resolver<Maybe<ResolversTypes['FundingSearchPayload']>, ParentType, ContextType, RequireFields<MutationFundingSearchAbandonArgs, 'input'>>;
  ideaCreate?: Resolver<Maybe<ResolversTypes['IdeaPayload']>, ParentType, ContextType, RequireFields<MutationIdeaCreateArgs, 'input'>>;
  ideaRevise?: Resolver<Maybe<ResolversTypes['IdeaPayload']>, ParentType, ContextType, RequireFields<MutationIdeaReviseArgs, 'input'>>;
  ideaTakeUp?: Resolver<Maybe<ResolversTypes['IdeaPayload']>, ParentType, ContextType, RequireFields<MutationIdeaTakeUpArgs, 'input'>>;
  ideaWithdraw?: Resolver<Maybe<ResolversTypes['IdeaPayload']>, ParentType, ContextType, RequireFields<MutationIdeaWithdrawArgs, 'input'>>;
  projectCreate?: Resolver<Maybe<ResolversTypes['ProjectPayload']>, ParentType, ContextType, RequireFields<MutationProjectCreateArgs, 'input'>>;
  projectRevise?: Resolver<Maybe<ResolversTypes['ProjectPayload']>, ParentType, ContextType, RequireFields<MutationProjectReviseArgs, 'input'>>;
  projectPropose?: Resolver<Maybe<ResolversTypes['ProjectPayload']>, ParentType, ContextType, RequireFields<MutationProjectProposeArgs, 'input'>>;
  projectEvaluate?: Resolver<Maybe<ResolversTypes['ProjectPayload']>, ParentType, ContextType, RequireFields<MutationProjectEvaluateArgs, 'input'>>;
  projectApprove?: Resolver<Maybe<ResolversTypes['ProjectPayload']>, ParentType, ContextType, RequireFields<MutationProjectApproveArgs, 'input'>>;
  projectReject?: Resolver<Maybe<ResolversTypes['ProjectPayload']>, ParentType, ContextType, RequireFields<MutationProjectRejectArgs, 'input'>>;
  projectFundingCommit?: Resolver<Maybe<ResolversTypes['ProjectPayload']>, ParentType, ContextType, RequireFields<MutationProjectFundingCommitArgs, 'input'>>;
  projectStart?: Resolver<Maybe<ResolversTypes['ProjectPayload']>, ParentType, ContextType, RequireFields<MutationProjectStartArgs, 'input'>>;
  projectSuspend?: Resolver<Maybe<ResolversTypes['ProjectPayload']>, ParentType, ContextType, RequireFields<MutationProjectSuspendArgs, 'input'>>;
  projectResume?: Resolver<Maybe<ResolversTypes['ProjectPayload']>, ParentType, ContextType, RequireFields<MutationProjectResumeArgs, 'input'>>;
  projectContinuationDecide?: Resolver<Maybe<ResolversTypes['ProjectPayload']>, ParentType, ContextType, RequireFields<MutationProjectContinuationDecideArgs, 'input'>>;
  projectComplete?: Resolver<Maybe<ResolversTypes['ProjectPayload']>, ParentType, ContextType, RequireFields<MutationProjectCompleteArgs, 'input'>>;
  projectDiscard?: Resolver<Maybe<ResolversTypes['ProjectPayload']>, ParentType, ContextType, RequireFields<MutationProjectDiscardArgs, 'input'>>;
  operationalPlanCreate?: Resolver<Maybe<ResolversTypes['OperationalPlanPayload']>, ParentType, ContextType, RequireFields<MutationOperationalPlanCreateArgs, 'input'>>;
  operationalPlanRevise?: Resolver<Maybe<ResolversTypes['OperationalPlanPayload']>, ParentType, ContextType, RequireFields<MutationOperationalPlanReviseArgs, 'input'>>;
  operationalPlanAdopt?: Resolver<Maybe<ResolversTypes['OperationalPlanPayload']>, ParentType, ContextType, RequireFields<MutationOperationalPlanAdoptArgs, 'input'>>;
  operationalPlanComplete?: Resolver<Maybe<ResolversTypes['OperationalPlanPayload']>, ParentType, ContextType, RequireFields<MutationOperationalPlanCompleteArgs, 'input'>>;
  operationalPlanSupersede?: Resolver<Maybe<ResolversTypes['OperationalPlanPayload']>, ParentType, ContextType, RequireFields<MutationOperationalPlanSupersedeArgs, 'input'>>;
  policyActionCreate?: Resolver<Maybe<ResolversTypes['PolicyActionPayload']>, ParentType, ContextType, RequireFields<MutationPolicyActionCreateArgs, 'input'>>;
  policyActionRevise?: Resolver<Maybe<ResolversTypes['PolicyActionPayload']>, ParentType, ContextType, RequireFields<MutationPolicyActionReviseArgs, 'input'>>;
  policyActionAgree?: Resolver<Maybe<ResolversTypes['PolicyActionPayload']>, ParentType, ContextType, RequireFields<MutationPolicyActionAgreeArgs, 'input'>>;
  policyActionBegin?: Resolver<Maybe<ResolversTypes['PolicyActionPayload']>, ParentType, ContextType, RequireFields<MutationPolicyActionBeginArgs, 'input'>>;
  policyActionComplete?: Resolver<Maybe<ResolversTypes['PolicyActionPayload']>, ParentType, ContextType, RequireFields<MutationPolicyActionCompleteArgs, 'input'>>;
  policyActionAbandon?: Resolver<Maybe<ResolversTypes['PolicyActionPayload']>, ParentType, ContextType, RequireFields<MutationPolicyActionAbandonArgs, 'input'>>;
  programmeCreate?: Resolver<Maybe<ResolversTypes['ProgrammePayload']>, ParentType, ContextType, RequireFields<MutationProgrammeCreateArgs, 'input'>>;
  programmeRevise?: Resolver<Maybe<ResolversTypes['ProgrammePayload']>, ParentType, ContextType, RequireFields<MutationProgrammeReviseArgs, 'input'>>;
  programmeOpen?: Resolver<Maybe<ResolversTypes['ProgrammePayload']>, ParentType, ContextType, RequireFields<MutationProgrammeOpenArgs, 'input'>>;
  programmeComplete?: Resolver<Maybe<ResolversTypes['ProgrammePayload']>, ParentType, ContextType, RequireFields<MutationProgrammeCompleteArgs, 'input'>>;
  programmeCancel?: Resolver<Maybe<ResolversTypes['ProgrammePayload']>, ParentType, ContextType, RequireFields<MutationProgrammeCancelArgs, 'input'>>;
  progressReportRequest?: Resolver<Maybe<ResolversTypes['ProgressReportPayload']>, ParentType, ContextType, RequireFields<MutationProgressReportRequestArgs, 'input'>>;
  progressReportReschedule?: Resolver<Maybe<ResolversTypes['ProgressReportPayload']>, ParentType, ContextType, RequireFields<MutationProgressReportRescheduleArgs, 'input'>>;
  progressReportSubmit?: Resolver<Maybe<ResolversTypes['ProgressReportPayload']>, ParentType, ContextType, RequireFields<MutationProgressReportSubmitArgs, 'input'>>;
  progressReportReturn?: Resolver<Maybe<ResolversTypes['ProgressReportPayload']>, ParentType, ContextType, RequireFields<MutationProgressReportReturnArgs, 'input'>>;
  progressReportWithdraw?: Resolver<Maybe<ResolversTypes['ProgressReportPayload']>, ParentType, ContextType, RequireFields<MutationProgressReportWithdrawArgs, 'input'>>;
};

export type AgreementResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['Agreement'] = ResolversParentTypes['Agreement'], FederationReferenceType extends FederationReferenceTypes['Agreement'] = FederationReferenceTypes['Agreement']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Agreement']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nodeKey?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType, Partial<AgreementTitleArgs>>;
  titleTranslations?: Resolver<Array<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AgreementKind'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['AgreementState'], ParentType, ContextType>;
  stateReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  parties?: Resolver<Array<ResolversTypes['AgreementParty']>, ParentType, ContextType>;
  validity?: Resolver<ResolversTypes['DateRange'], ParentType, ContextType>;
  drafts?: Resolver<Maybe<Array<ResolversTypes['AgreementDraft']>>, ParentType, ContextType>;
  coveredProjects?: Resolver<Array<ResolversTypes['Project']>, ParentType, ContextType>;
  coveredOffers?: Resolver<Maybe<Array<Maybe<ResolversTypes['TechnologyOffer']>>>, ParentType, ContextType>;
  coveredInterestIds?: Resolver<Maybe<Array<ResolversTypes['ID']>>, ParentType, ContextType>;
  renews?: Resolver<Maybe<ResolversTypes['Agreement']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  history?: Resolver<Maybe<ResolversTypes['RecordActionConnection']>, ParentType, ContextType, RequireFields<AgreementHistoryArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgreementPartyResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['AgreementParty'] = ResolversParentTypes['AgreementParty']> = {
  institution?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  outsideMembership?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  signedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  signatory?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AgreementDraftResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['AgreementDraft'] = ResolversParentTypes['AgreementDraft']> = {
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  author?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type AgreementConnectionResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['AgreementConnection'] = ResolversParentTypes['AgreementConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AgreementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Agreement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AgreementEdgeResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['AgreementEdge'] = ResolversParentTypes['AgreementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Agreement'], ParentType, ContextType>;
};

export type TechnologyOfferResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['TechnologyOffer'] = ResolversParentTypes['TechnologyOffer'], FederationReferenceType extends FederationReferenceTypes['TechnologyOffer'] = FederationReferenceTypes['TechnologyOffer']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['TechnologyOffer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  nodeKey?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  agreements?: Resolver<Maybe<ResolversTypes['AgreementConnection']>, ParentType, ContextType, RequireFields<TechnologyOfferAgreementsArgs, 'first'>>;
};

export type AgreementPayloadResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['AgreementPayload'] = ResolversParentTypes['AgreementPayload']> = {
  agreement?: Resolver<Maybe<ResolversTypes['Agreement']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['ProjectUserError']>, ParentType, ContextType>;
};

export type NeedAssessmentResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['NeedAssessment'] = ResolversParentTypes['NeedAssessment'], FederationReferenceType extends FederationReferenceTypes['NeedAssessment'] = FederationReferenceTypes['NeedAssessment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['NeedAssessment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nodeKey?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType, Partial<NeedAssessmentTitleArgs>>;
  titleTranslations?: Resolver<Array<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType, Partial<NeedAssessmentSummaryArgs>>;
  country?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
  sectors?: Resolver<Array<ResolversTypes['Code']>, ParentType, ContextType>;
  institution?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['NeedAssessmentState'], ParentType, ContextType>;
  needs?: Resolver<Array<ResolversTypes['AssessedNeed']>, ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  stateReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  history?: Resolver<Maybe<ResolversTypes['RecordActionConnection']>, ParentType, ContextType, RequireFields<NeedAssessmentHistoryArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AssessedNeedResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['AssessedNeed'] = ResolversParentTypes['AssessedNeed']> = {
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  priority?: Resolver<ResolversTypes['NeedPriority'], ParentType, ContextType>;
};

export type NeedAssessmentConnectionResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['NeedAssessmentConnection'] = ResolversParentTypes['NeedAssessmentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['NeedAssessmentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['NeedAssessment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NeedAssessmentEdgeResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['NeedAssessmentEdge'] = ResolversParentTypes['NeedAssessmentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['NeedAssessment'], ParentType, ContextType>;
};

export type NeedAssessmentPayloadResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['NeedAssessmentPayload'] = ResolversParentTypes['NeedAssessmentPayload']> = {
  needAssessment?: Resolver<Maybe<ResolversTypes['NeedAssessment']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['ProjectUserError']>, ParentType, ContextType>;
};

export type AssistanceResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['Assistance'] = ResolversParentTypes['Assistance'], FederationReferenceType extends FederationReferenceTypes['Assistance'] = FederationReferenceTypes['Assistance']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Assistance']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nodeKey?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType, Partial<AssistanceTitleArgs>>;
  titleTranslations?: Resolver<Array<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType, Partial<AssistanceSummaryArgs>>;
  kind?: Resolver<ResolversTypes['AssistanceKind'], ParentType, ContextType>;
  fields?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['AssistanceState'], ParentType, ContextType>;
  stateReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  askedBy?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType>;
  givenBy?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType>;
  offer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  history?: Resolver<Maybe<ResolversTypes['RecordActionConnection']>, ParentType, ContextType, RequireFields<AssistanceHistoryArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AssistanceConnectionResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['AssistanceConnection'] = ResolversParentTypes['AssistanceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AssistanceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Assistance']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AssistanceEdgeResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['AssistanceEdge'] = ResolversParentTypes['AssistanceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Assistance'], ParentType, ContextType>;
};

export type AssistancePayloadResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['AssistancePayload'] = ResolversParentTypes['AssistancePayload']> = {
  assistance?: Resolver<Maybe<ResolversTypes['Assistance']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['ProjectUserError']>, ParentType, ContextType>;
};

export type JointCommissionResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['JointCommission'] = ResolversParentTypes['JointCommission'], FederationReferenceType extends FederationReferenceTypes['JointCommission'] = FederationReferenceTypes['JointCommission']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['JointCommission']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nodeKey?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType, Partial<JointCommissionTitleArgs>>;
  titleTranslations?: Resolver<Array<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  countries?: Resolver<Array<ResolversTypes['Country']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['JointCommissionState'], ParentType, ContextType>;
  stateReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  establishedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  body?: Resolver<Maybe<ResolversTypes['Body']>, ParentType, ContextType>;
  committees?: Resolver<Array<ResolversTypes['JointCommittee']>, ParentType, ContextType>;
  sessions?: Resolver<Array<Maybe<ResolversTypes['Event']>>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  history?: Resolver<Maybe<ResolversTypes['RecordActionConnection']>, ParentType, ContextType, RequireFields<JointCommissionHistoryArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type JointCommitteeResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['JointCommittee'] = ResolversParentTypes['JointCommittee']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  chair?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type BodyResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['Body'] = ResolversParentTypes['Body']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type JointCommissionConnectionResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['JointCommissionConnection'] = ResolversParentTypes['JointCommissionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['JointCommissionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['JointCommission']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type JointCommissionEdgeResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['JointCommissionEdge'] = ResolversParentTypes['JointCommissionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['JointCommission'], ParentType, ContextType>;
};

export type JointCommissionPayloadResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['JointCommissionPayload'] = ResolversParentTypes['JointCommissionPayload']> = {
  jointCommission?: Resolver<Maybe<ResolversTypes['JointCommission']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['ProjectUserError']>, ParentType, ContextType>;
};

export type EvaluationResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['Evaluation'] = ResolversParentTypes['Evaluation'], FederationReferenceType extends FederationReferenceTypes['Evaluation'] = FederationReferenceTypes['Evaluation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Evaluation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nodeKey?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['EvaluationState'], ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  foreignProject?: Resolver<Maybe<ResolversTypes['ForeignProject']>, ParentType, ContextType>;
  criteria?: Resolver<Array<ResolversTypes['EvaluationCriterion']>, ParentType, ContextType>;
  evaluatorCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  scoredCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evaluators?: Resolver<Array<ResolversTypes['Evaluator']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  recommendation?: Resolver<Maybe<ResolversTypes['Recommendation']>, ParentType, ContextType>;
  conclusion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  history?: Resolver<Maybe<ResolversTypes['RecordActionConnection']>, ParentType, ContextType, RequireFields<EvaluationHistoryArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ForeignProjectResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['ForeignProject'] = ResolversParentTypes['ForeignProject']> = {
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  body?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
};

export type EvaluationCriterionResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['EvaluationCriterion'] = ResolversParentTypes['EvaluationCriterion']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EvaluatorResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['Evaluator'] = ResolversParentTypes['Evaluator']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isReader?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  institutions?: Resolver<Array<Maybe<ResolversTypes['Institution']>>, ParentType, ContextType>;
  conflict?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  scoredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  scores?: Resolver<Array<ResolversTypes['EvaluationScore']>, ParentType, ContextType>;
  weighted?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type EvaluationScoreResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['EvaluationScore'] = ResolversParentTypes['EvaluationScore']> = {
  criterion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  comment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EvaluationConnectionResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['EvaluationConnection'] = ResolversParentTypes['EvaluationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EvaluationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Evaluation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EvaluationEdgeResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['EvaluationEdge'] = ResolversParentTypes['EvaluationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Evaluation'], ParentType, ContextType>;
};

export type EvaluationPayloadResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['EvaluationPayload'] = ResolversParentTypes['EvaluationPayload']> = {
  evaluation?: Resolver<Maybe<ResolversTypes['Evaluation']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['ProjectUserError']>, ParentType, ContextType>;
};

export type FundingSearchResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['FundingSearch'] = ResolversParentTypes['FundingSearch'], FederationReferenceType extends FederationReferenceTypes['FundingSearch'] = FederationReferenceTypes['FundingSearch']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['FundingSearch']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nodeKey?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  sought?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  purpose?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['FundingSearchState'], ParentType, ContextType>;
  stateReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contacts?: Resolver<Array<ResolversTypes['FunderContact']>, ParentType, ContextType>;
  overdueFollowUps?: Resolver<Array<ResolversTypes['FunderContact']>, ParentType, ContextType>;
  committed?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  history?: Resolver<Maybe<ResolversTypes['RecordActionConnection']>, ParentType, ContextType, RequireFields<FundingSearchHistoryArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FunderContactResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['FunderContact'] = ResolversParentTypes['FunderContact']> = {
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  funder?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['FunderKind'], ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  contactedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['FunderContactState'], ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  followUpOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FundingSearchConnectionResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['FundingSearchConnection'] = ResolversParentTypes['FundingSearchConnection']> = {
  edges?: Resolver<Array<ResolversTypes['FundingSearchEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['FundingSearch']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FundingSearchEdgeResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['FundingSearchEdge'] = ResolversParentTypes['FundingSearchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['FundingSearch'], ParentType, ContextType>;
};

export type FundingSearchPayloadResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['FundingSearchPayload'] = ResolversParentTypes['FundingSearchPayload']> = {
  fundingSearch?: Resolver<Maybe<ResolversTypes['FundingSearch']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['ProjectUserError']>, ParentType, ContextType>;
};

export type IdeaResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['Idea'] = ResolversParentTypes['Idea'], FederationReferenceType extends FederationReferenceTypes['Idea'] = FederationReferenceTypes['Idea']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Idea']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nodeKey?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType, Partial<IdeaTitleArgs>>;
  titleTranslations?: Resolver<Array<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType, Partial<IdeaSummaryArgs>>;
  fields?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  institution?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['IdeaState'], ParentType, ContextType>;
  stateReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  history?: Resolver<Maybe<ResolversTypes['RecordActionConnection']>, ParentType, ContextType, RequireFields<IdeaHistoryArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IdeaConnectionResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['IdeaConnection'] = ResolversParentTypes['IdeaConnection']> = {
  edges?: Resolver<Array<ResolversTypes['IdeaEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Idea']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IdeaEdgeResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['IdeaEdge'] = ResolversParentTypes['IdeaEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Idea'], ParentType, ContextType>;
};

export type IdeaPayloadResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['IdeaPayload'] = ResolversParentTypes['IdeaPayload']> = {
  idea?: Resolver<Maybe<ResolversTypes['Idea']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['ProjectUserError']>, ParentType, ContextType>;
};

export type ProjectAdministratorResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['ProjectAdministrator'] = ResolversParentTypes['ProjectAdministrator']> = {
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  institution?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType>;
};

export type ProjectResourceResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['ProjectResource'] = ResolversParentTypes['ProjectResource']> = {
  kind?: Resolver<ResolversTypes['ProjectResourceKind'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  givenBy?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType>;
};

export type ProjectMilestoneResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['ProjectMilestone'] = ResolversParentTypes['ProjectMilestone']> = {
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  doneOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type ProjectBudgetLineResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['ProjectBudgetLine'] = ResolversParentTypes['ProjectBudgetLine']> = {
  purpose?: Resolver<ResolversTypes['BudgetPurpose'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type ProjectContinuationResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['ProjectContinuation'] = ResolversParentTypes['ProjectContinuation']> = {
  decision?: Resolver<ResolversTypes['ContinuationDecision'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  decidedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
};

export type ProjectPayloadResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['ProjectPayload'] = ResolversParentTypes['ProjectPayload']> = {
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['ProjectUserError']>, ParentType, ContextType>;
};

export type ProjectUserErrorResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['ProjectUserError'] = ResolversParentTypes['ProjectUserError']> = {
  code?: Resolver<ResolversTypes['ProjectUserErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type OperationalPlanResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['OperationalPlan'] = ResolversParentTypes['OperationalPlan'], FederationReferenceType extends FederationReferenceTypes['OperationalPlan'] = FederationReferenceTypes['OperationalPlan']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['OperationalPlan']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nodeKey?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType, Partial<OperationalPlanTitleArgs>>;
  titleTranslations?: Resolver<Array<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType, Partial<OperationalPlanSummaryArgs>>;
  state?: Resolver<ResolversTypes['OperationalPlanState'], ParentType, ContextType>;
  stateReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['DateRange'], ParentType, ContextType>;
  body?: Resolver<Maybe<ResolversTypes['Body']>, ParentType, ContextType>;
  adoptedAt?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  milestones?: Resolver<Array<ResolversTypes['ProjectMilestone']>, ParentType, ContextType>;
  overdueMilestones?: Resolver<Array<ResolversTypes['ProjectMilestone']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  history?: Resolver<Maybe<ResolversTypes['RecordActionConnection']>, ParentType, ContextType, RequireFields<OperationalPlanHistoryArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OperationalPlanConnectionResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['OperationalPlanConnection'] = ResolversParentTypes['OperationalPlanConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OperationalPlanEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['OperationalPlan']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OperationalPlanEdgeResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['OperationalPlanEdge'] = ResolversParentTypes['OperationalPlanEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['OperationalPlan'], ParentType, ContextType>;
};

export type OperationalPlanPayloadResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['OperationalPlanPayload'] = ResolversParentTypes['OperationalPlanPayload']> = {
  operationalPlan?: Resolver<Maybe<ResolversTypes['OperationalPlan']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['ProjectUserError']>, ParentType, ContextType>;
};

export type PolicyActionResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['PolicyAction'] = ResolversParentTypes['PolicyAction'], FederationReferenceType extends FederationReferenceTypes['PolicyAction'] = FederationReferenceTypes['PolicyAction']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PolicyAction']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nodeKey?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType, Partial<PolicyActionTitleArgs>>;
  titleTranslations?: Resolver<Array<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType, Partial<PolicyActionSummaryArgs>>;
  legalBasis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  countries?: Resolver<Array<ResolversTypes['Country']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PolicyActionState'], ParentType, ContextType>;
  stateReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  agreedAt?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  history?: Resolver<Maybe<ResolversTypes['RecordActionConnection']>, ParentType, ContextType, RequireFields<PolicyActionHistoryArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PolicyActionConnectionResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['PolicyActionConnection'] = ResolversParentTypes['PolicyActionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PolicyActionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['PolicyAction']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PolicyActionEdgeResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['PolicyActionEdge'] = ResolversParentTypes['PolicyActionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PolicyAction'], ParentType, ContextType>;
};

export type PolicyActionPayloadResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['PolicyActionPayload'] = ResolversParentTypes['PolicyActionPayload']> = {
  policyAction?: Resolver<Maybe<ResolversTypes['PolicyAction']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['ProjectUserError']>, ParentType, ContextType>;
};

export type ProgrammeResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['Programme'] = ResolversParentTypes['Programme'], FederationReferenceType extends FederationReferenceTypes['Programme'] = FederationReferenceTypes['Programme']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Programme']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nodeKey?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType, Partial<ProgrammeTitleArgs>>;
  titleTranslations?: Resolver<Array<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType, Partial<ProgrammeSummaryArgs>>;
  kind?: Resolver<ResolversTypes['ProgrammeKind'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ProgrammeState'], ParentType, ContextType>;
  stateReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  countries?: Resolver<Array<ResolversTypes['Country']>, ParentType, ContextType>;
  fields?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  institution?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  cohorts?: Resolver<Array<ResolversTypes['ProgrammeCohort']>, ParentType, ContextType>;
  placeCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  participantCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  history?: Resolver<Maybe<ResolversTypes['RecordActionConnection']>, ParentType, ContextType, RequireFields<ProgrammeHistoryArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProgrammeCohortResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['ProgrammeCohort'] = ResolversParentTypes['ProgrammeCohort']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['DateRange'], ParentType, ContextType>;
  applyUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  places?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  participants?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  host?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType>;
};

export type ProgrammeConnectionResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['ProgrammeConnection'] = ResolversParentTypes['ProgrammeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ProgrammeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Programme']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProgrammeEdgeResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['ProgrammeEdge'] = ResolversParentTypes['ProgrammeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Programme'], ParentType, ContextType>;
};

export type ProgrammePayloadResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['ProgrammePayload'] = ResolversParentTypes['ProgrammePayload']> = {
  programme?: Resolver<Maybe<ResolversTypes['Programme']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['ProjectUserError']>, ParentType, ContextType>;
};

export type ProgressReportResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['ProgressReport'] = ResolversParentTypes['ProgressReport'], FederationReferenceType extends FederationReferenceTypes['ProgressReport'] = FederationReferenceTypes['ProgressReport']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ProgressReport']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nodeKey?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  meeting?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ProgressReportState'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  submittedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  stateReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['DateRange']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType, Partial<ProgressReportSummaryArgs>>;
  achievements?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  decisionsNeeded?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  percentDone?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  spent?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  history?: Resolver<Maybe<ResolversTypes['RecordActionConnection']>, ParentType, ContextType, RequireFields<ProgressReportHistoryArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProgressReportConnectionResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['ProgressReportConnection'] = ResolversParentTypes['ProgressReportConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ProgressReportEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ProgressReport']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProgressReportEdgeResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['ProgressReportEdge'] = ResolversParentTypes['ProgressReportEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ProgressReport'], ParentType, ContextType>;
};

export type MinisterialReportResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['MinisterialReport'] = ResolversParentTypes['MinisterialReport']> = {
  meeting?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  countries?: Resolver<Array<ResolversTypes['MinisterialCountry']>, ParentType, ContextType>;
  overdueReports?: Resolver<Array<ResolversTypes['ProgressReport']>, ParentType, ContextType>;
  overdueReportCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  submittedReportCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  decisionsNeeded?: Resolver<Array<ResolversTypes['MinisterialDecision']>, ParentType, ContextType>;
  funding?: Resolver<Array<ResolversTypes['MinisterialFunding']>, ParentType, ContextType>;
  projectsBehind?: Resolver<Array<ResolversTypes['Project']>, ParentType, ContextType>;
  projectsUncovered?: Resolver<Array<ResolversTypes['Project']>, ParentType, ContextType>;
};

export type MinisterialCountryResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['MinisterialCountry'] = ResolversParentTypes['MinisterialCountry']> = {
  country?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
  projectCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  states?: Resolver<Array<ResolversTypes['MinisterialState']>, ParentType, ContextType>;
};

export type MinisterialStateResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['MinisterialState'] = ResolversParentTypes['MinisterialState']> = {
  state?: Resolver<ResolversTypes['ProjectState'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MinisterialDecisionResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['MinisterialDecision'] = ResolversParentTypes['MinisterialDecision']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  report?: Resolver<ResolversTypes['ProgressReport'], ParentType, ContextType>;
};

export type MinisterialFundingResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['MinisterialFunding'] = ResolversParentTypes['MinisterialFunding']> = {
  projectCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  budget?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  committed?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  gap?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type ProgressReportPayloadResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['ProgressReportPayload'] = ResolversParentTypes['ProgressReportPayload']> = {
  progressReport?: Resolver<Maybe<ResolversTypes['ProgressReport']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['ProjectUserError']>, ParentType, ContextType>;
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
  __resolveType: TypeResolveFn<'Project' | 'Agreement' | 'NeedAssessment' | 'Assistance' | 'JointCommission' | 'Evaluation' | 'FundingSearch' | 'Idea' | 'OperationalPlan' | 'PolicyAction' | 'Programme' | 'ProgressReport', ParentType, ContextType>;
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
  Mutation?: MutationResolvers<ContextType>;
  Agreement?: AgreementResolvers<ContextType>;
  AgreementParty?: AgreementPartyResolvers<ContextType>;
  AgreementDraft?: AgreementDraftResolvers<ContextType>;
  AgreementConnection?: AgreementConnectionResolvers<ContextType>;
  AgreementEdge?: AgreementEdgeResolvers<ContextType>;
  TechnologyOffer?: TechnologyOfferResolvers<ContextType>;
  AgreementPayload?: AgreementPayloadResolvers<ContextType>;
  NeedAssessment?: NeedAssessmentResolvers<ContextType>;
  AssessedNeed?: AssessedNeedResolvers<ContextType>;
  NeedAssessmentConnection?: NeedAssessmentConnectionResolvers<ContextType>;
  NeedAssessmentEdge?: NeedAssessmentEdgeResolvers<ContextType>;
  NeedAssessmentPayload?: NeedAssessmentPayloadResolvers<ContextType>;
  Assistance?: AssistanceResolvers<ContextType>;
  AssistanceConnection?: AssistanceConnectionResolvers<ContextType>;
  AssistanceEdge?: AssistanceEdgeResolvers<ContextType>;
  AssistancePayload?: AssistancePayloadResolvers<ContextType>;
  JointCommission?: JointCommissionResolvers<ContextType>;
  JointCommittee?: JointCommitteeResolvers<ContextType>;
  Body?: BodyResolvers<ContextType>;
  JointCommissionConnection?: JointCommissionConnectionResolvers<ContextType>;
  JointCommissionEdge?: JointCommissionEdgeResolvers<ContextType>;
  JointCommissionPayload?: JointCommissionPayloadResolvers<ContextType>;
  Evaluation?: EvaluationResolvers<ContextType>;
  ForeignProject?: ForeignProjectResolvers<ContextType>;
  EvaluationCriterion?: EvaluationCriterionResolvers<ContextType>;
  Evaluator?: EvaluatorResolvers<ContextType>;
  EvaluationScore?: EvaluationScoreResolvers<ContextType>;
  EvaluationConnection?: EvaluationConnectionResolvers<ContextType>;
  EvaluationEdge?: EvaluationEdgeResolvers<ContextType>;
  EvaluationPayload?: EvaluationPayloadResolvers<ContextType>;
  FundingSearch?: FundingSearchResolvers<ContextType>;
  FunderContact?: FunderContactResolvers<ContextType>;
  FundingSearchConnection?: FundingSearchConnectionResolvers<ContextType>;
  FundingSearchEdge?: FundingSearchEdgeResolvers<ContextType>;
  FundingSearchPayload?: FundingSearchPayloadResolvers<ContextType>;
  Idea?: IdeaResolvers<ContextType>;
  IdeaConnection?: IdeaConnectionResolvers<ContextType>;
  IdeaEdge?: IdeaEdgeResolvers<ContextType>;
  IdeaPayload?: IdeaPayloadResolvers<ContextType>;
  ProjectAdministrator?: ProjectAdministratorResolvers<ContextType>;
  ProjectResource?: ProjectResourceResolvers<ContextType>;
  ProjectMilestone?: ProjectMilestoneResolvers<ContextType>;
  ProjectBudgetLine?: ProjectBudgetLineResolvers<ContextType>;
  ProjectContinuation?: ProjectContinuationResolvers<ContextType>;
  ProjectPayload?: ProjectPayloadResolvers<ContextType>;
  ProjectUserError?: ProjectUserErrorResolvers<ContextType>;
  OperationalPlan?: OperationalPlanResolvers<ContextType>;
  OperationalPlanConnection?: OperationalPlanConnectionResolvers<ContextType>;
  OperationalPlanEdge?: OperationalPlanEdgeResolvers<ContextType>;
  OperationalPlanPayload?: OperationalPlanPayloadResolvers<ContextType>;
  PolicyAction?: PolicyActionResolvers<ContextType>;
  PolicyActionConnection?: PolicyActionConnectionResolvers<ContextType>;
  PolicyActionEdge?: PolicyActionEdgeResolvers<ContextType>;
  PolicyActionPayload?: PolicyActionPayloadResolvers<ContextType>;
  Programme?: ProgrammeResolvers<ContextType>;
  ProgrammeCohort?: ProgrammeCohortResolvers<ContextType>;
  ProgrammeConnection?: ProgrammeConnectionResolvers<ContextType>;
  ProgrammeEdge?: ProgrammeEdgeResolvers<ContextType>;
  ProgrammePayload?: ProgrammePayloadResolvers<ContextType>;
  ProgressReport?: ProgressReportResolvers<ContextType>;
  ProgressReportConnection?: ProgressReportConnectionResolvers<ContextType>;
  ProgressReportEdge?: ProgressReportEdgeResolvers<ContextType>;
  MinisterialReport?: MinisterialReportResolvers<ContextType>;
  MinisterialCountry?: MinisterialCountryResolvers<ContextType>;
  MinisterialState?: MinisterialStateResolvers<ContextType>;
  MinisterialDecision?: MinisterialDecisionResolvers<ContextType>;
  MinisterialFunding?: MinisterialFundingResolvers<ContextType>;
  ProgressReportPayload?: ProgressReportPayloadResolvers<ContextType>;
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

export type DirectiveResolvers<ContextType = ProjectsContext> = {
  cacheControl?: CacheControlDirectiveResolver<any, any, ContextType>;
};
