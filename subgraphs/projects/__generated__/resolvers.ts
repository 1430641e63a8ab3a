// Written by `npm run codegen` from schema.graphql; do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ProjectMapper, ProjectPartnerMapper, ProjectAdministratorMapper, ProjectResourceMapper, ProjectContinuationMapper, ProjectConnectionMapper, ProjectEdgeMapper, ProjectFacetsMapper, AgreementMapper, AgreementPartyMapper, AgreementDraftMapper, AgreementConnectionMapper, AgreementEdgeMapper, EvaluationMapper, EvaluatorMapper, EvaluationConnectionMapper, EvaluationEdgeMapper, ProgressReportMapper, ProgressReportConnectionMapper, ProgressReportEdgeMapper, MinisterialReportMapper, MinisterialCountryMapper, MinisterialDecisionMapper, SourceMapper, DateRangeMapper, InstitutionMapper, EventMapper, PlatformMapper, TechnologyOfferMapper, RecordActionConnectionMapper, RecordActionMapper, ActionAuthorMapper } from '../mappers.js';
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
  /** Evaluations that the reader carries out, latest first; for the secretariat and administrators all of them. Empty for everyone else: evaluations are never public. */
  evaluations: Maybe<EvaluationConnection>;
  /** One evaluation by its id. Null when there is none, or the reader may not know of it. */
  evaluation: Maybe<Evaluation>;
  /** Reports on the progress of projects, asked for and submitted, earliest due first. Read by participants of the project, ministers' offices, the secretariat and administrators; empty for everyone else. */
  progressReports: Maybe<ProgressReportConnection>;
  /** One progress report by its id. Null when there is none, or the reader may not know of it. */
  progressReport: Maybe<ProgressReport>;
  /** Progress reports that were due before a day and are not submitted, longest overdue first. */
  overdueProgressReports: Maybe<ProgressReportConnection>;
  /** What ministers are told at a meeting, computed from the projects and reports the reader may read. FORBIDDEN for all but ministers' offices, the secretariat and administrators. Null when there is no such meeting. */
  ministerialReport: Maybe<MinisterialReport>;
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


export type QueryAgreementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AgreementFilter>;
};


export type QueryAgreementArgs = {
  id: Scalars['ID']['input'];
};


export type QueryEvaluationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EvaluationFilter>;
};


export type QueryEvaluationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryProgressReportsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProgressReportFilter>;
};


export type QueryProgressReportArgs = {
  id: Scalars['ID']['input'];
};


export type QueryOverdueProgressReportsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  meetingId?: InputMaybe<Scalars['ID']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


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
  /** Agreements that cover this project, latest validity first. */
  agreements: AgreementConnection;
  /** Evaluations of this project that the reader carries out, latest first; for the secretariat and administrators all of them. Empty for everyone else. */
  evaluations: EvaluationConnection;
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

export type Event = {
  __typename?: 'Event';
  id: Scalars['ID']['output'];
  /** Projects that were decided at this event, latest first unless ordered otherwise. Null while projects cannot be reached. */
  projectsDecided: Maybe<ProjectConnection>;
  /** Reports on the progress of projects for this meeting, earliest due first; empty for readers who may not read them. Null while reports cannot be reached. */
  progressReports: Maybe<ProgressReportConnection>;
};


export type EventProjectsDecidedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProjectFilter>;
  orderBy?: InputMaybe<ProjectOrder>;
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


export type MutationAgreementCreateArgs = {
  input: AgreementCreateInput;
};


export type MutationAgreementReviseArgs = {
  input: AgreementReviseInput;
};


export type MutationAgreementDraftAddArgs = {
  input: AgreementDraftAddInput;
};


export type MutationAgreementNegotiateArgs = {
  input: ProjectActionInput;
};


export type MutationAgreementSignArgs = {
  input: AgreementSignInput;
};


export type MutationAgreementBringIntoForceArgs = {
  input: ProjectActionInput;
};


export type MutationAgreementTerminateArgs = {
  input: ProjectActionInput;
};


export type MutationAgreementRenewArgs = {
  input: AgreementRenewInput;
};


export type MutationAgreementDiscardArgs = {
  input: ProjectActionInput;
};


export type MutationEvaluationOpenArgs = {
  input: EvaluationOpenInput;
};


export type MutationEvaluationEvaluatorAssignArgs = {
  input: EvaluationEvaluatorAssignInput;
};


export type MutationEvaluationConflictDeclareArgs = {
  input: ProjectActionInput;
};


export type MutationEvaluationScoreArgs = {
  input: EvaluationScoreInput;
};


export type MutationEvaluationConcludeArgs = {
  input: EvaluationConcludeInput;
};


export type MutationEvaluationCancelArgs = {
  input: ProjectActionInput;
};


export type MutationProjectCreateArgs = {
  input: ProjectCreateInput;
};


export type MutationProjectReviseArgs = {
  input: ProjectReviseInput;
};


export type MutationProjectProposeArgs = {
  input: ProjectActionInput;
};


export type MutationProjectEvaluateArgs = {
  input: ProjectActionInput;
};


export type MutationProjectApproveArgs = {
  input: ProjectApproveInput;
};


export type MutationProjectRejectArgs = {
  input: ProjectActionInput;
};


export type MutationProjectFundingCommitArgs = {
  input: ProjectFundingCommitInput;
};


export type MutationProjectStartArgs = {
  input: ProjectActionInput;
};


export type MutationProjectSuspendArgs = {
  input: ProjectActionInput;
};


export type MutationProjectResumeArgs = {
  input: ProjectActionInput;
};


export type MutationProjectContinuationDecideArgs = {
  input: ProjectContinuationDecideInput;
};


export type MutationProjectCompleteArgs = {
  input: ProjectCompleteInput;
};


export type MutationProjectDiscardArgs = {
  input: ProjectActionInput;
};


export type MutationProgressReportRequestArgs = {
  input: ProgressReportRequestInput;
};


export type MutationProgressReportRescheduleArgs = {
  input: ProgressReportRescheduleInput;
};


export type MutationProgressReportSubmitArgs = {
  input: ProgressReportSubmitInput;
};


export type MutationProgressReportReturnArgs = {
  input: ProjectActionInput;
};


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
  /** Projects it covers; an entry is null where the reader may not read the project. */
  coveredProjects: Array<Maybe<Project>>;
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
  /** Ids of projects it covers. */
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
  /** The agreement as it now is. Null when nothing was changed. */
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
  /** Who did what to it, latest first. Null unless the reader is of the secretariat or an administrator. */
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
  /** The evaluation as it now is. Null when nothing was changed. */
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
  /** The project as it now is. Null when nothing was changed. */
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
  /** The progress report as it now is. Null when nothing was changed. */
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
  Evaluation: Evaluation;
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
  Evaluation:
    ( { __typename: 'Evaluation' }
    & ( GraphQLRecursivePick<FederationTypes['Evaluation'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['Evaluation'], {"nodeKey":true}> ) );
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
    | ( EvaluationMapper )
    | ( ProgressReportMapper )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Project: ResolverTypeWrapper<ProjectMapper>;
  ProjectPartner: ResolverTypeWrapper<ProjectPartnerMapper>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
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
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Query: Record<PropertyKey, never>;
  Int: Scalars['Int']['output'];
  String: Scalars['String']['output'];
  ID: Scalars['ID']['output'];
  Project: ProjectMapper;
  ProjectPartner: ProjectPartnerMapper;
  Boolean: Scalars['Boolean']['output'];
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
};

export type QueryResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  projects?: Resolver<Maybe<ResolversTypes['ProjectConnection']>, ParentType, ContextType, RequireFields<QueryProjectsArgs, 'first'>>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType, RequireFields<QueryProjectArgs, 'id'>>;
  agreements?: Resolver<Maybe<ResolversTypes['AgreementConnection']>, ParentType, ContextType, RequireFields<QueryAgreementsArgs, 'first'>>;
  agreement?: Resolver<Maybe<ResolversTypes['Agreement']>, ParentType, ContextType, RequireFields<QueryAgreementArgs, 'id'>>;
  evaluations?: Resolver<Maybe<ResolversTypes['EvaluationConnection']>, ParentType, ContextType, RequireFields<QueryEvaluationsArgs, 'first'>>;
  evaluation?: Resolver<Maybe<ResolversTypes['Evaluation']>, ParentType, ContextType, RequireFields<QueryEvaluationArgs, 'id'>>;
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
  agreements?: Resolver<ResolversTypes['AgreementConnection'], ParentType, ContextType, RequireFields<ProjectAgreementsArgs, 'first'>>;
  evaluations?: Resolver<ResolversTypes['EvaluationConnection'], ParentType, ContextType, RequireFields<ProjectEvaluationsArgs, 'first'>>;
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
};

export type EventResolvers<ContextType = ProjectsContext, ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event'], FederationReferenceType extends FederationReferenceTypes['Event'] = FederationReferenceTypes['Event']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Event']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  projectsDecided?: Resolver<Maybe<ResolversTypes['ProjectConnection']>, ParentType, ContextType, RequireFields<EventProjectsDecidedArgs, 'first'>>;
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
  evaluationOpen?: Resolver<Maybe<ResolversTypes['EvaluationPayload']>, ParentType, ContextType, RequireFields<MutationEvaluationOpenArgs, 'input'>>;
  evaluationEvaluatorAssign?: Resolver<Maybe<ResolversTypes['EvaluationPayload']>, ParentType, ContextType, RequireFields<MutationEvaluationEvaluatorAssignArgs, 'input'>>;
  evaluationConflictDeclare?: Resolver<Maybe<ResolversTypes['EvaluationPayload']>, ParentType, ContextType, RequireFields<MutationEvaluationConflictDeclareArgs, 'input'>>;
  evaluationScore?: Resolver<Maybe<ResolversTypes['EvaluationPayload']>, ParentType, ContextType, RequireFields<MutationEvaluationScoreArgs, 'input'>>;
  evaluationConclude?: Resolver<Maybe<ResolversTypes['EvaluationPayload']>, ParentType, ContextType, RequireFields<MutationEvaluationConcludeArgs, 'input'>>;
  evaluationCancel?: Resolver<Maybe<ResolversTypes['EvaluationPayload']>, ParentType, ContextType, RequireFields<MutationEvaluationCancelArgs, 'input'>>;
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
  coveredProjects?: Resolver<Array<Maybe<ResolversTypes['Project']>>, ParentType, ContextType>;
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
  __resolveType: TypeResolveFn<'Project' | 'Agreement' | 'Evaluation' | 'ProgressReport', ParentType, ContextType>;
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
  Evaluation?: EvaluationResolvers<ContextType>;
  ForeignProject?: ForeignProjectResolvers<ContextType>;
  EvaluationCriterion?: EvaluationCriterionResolvers<ContextType>;
  Evaluator?: EvaluatorResolvers<ContextType>;
  EvaluationScore?: EvaluationScoreResolvers<ContextType>;
  EvaluationConnection?: EvaluationConnectionResolvers<ContextType>;
  EvaluationEdge?: EvaluationEdgeResolvers<ContextType>;
  EvaluationPayload?: EvaluationPayloadResolvers<ContextType>;
  ProjectAdministrator?: ProjectAdministratorResolvers<ContextType>;
  ProjectResource?: ProjectResourceResolvers<ContextType>;
  ProjectMilestone?: ProjectMilestoneResolvers<ContextType>;
  ProjectBudgetLine?: ProjectBudgetLineResolvers<ContextType>;
  ProjectContinuation?: ProjectContinuationResolvers<ContextType>;
  ProjectPayload?: ProjectPayloadResolvers<ContextType>;
  ProjectUserError?: ProjectUserErrorResolvers<ContextType>;
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

