import { kindOfRecord } from '../kit/record.js';

/** The type of a record by the kind its id names; platforms, which are kept here, are not among them. */
const TYPE_OF_KIND = new Map(
  Object.entries({
    offer: 'TechnologyOffer',
    request: 'TechnologyRequest',
    interest: 'ExpressionOfInterest',
    search: 'SavedSearch',
    transfer: 'TransferCase',
    package: 'TechnologyPackage',
    institution: 'Institution',
    body: 'Body',
    contact: 'ContactPoint',
    nomination: 'Nomination',
    exchangecall: 'PersonnelExchangeCall',
    exchange: 'PersonnelExchange',
    capability: 'Capability',
    membership: 'InstitutionMembership',
    area: 'CooperationArea',
    profile: 'PartnerProfile',
    event: 'Event',
    decision: 'Decision',
    booth: 'Booth',
    boothexchange: 'BoothExchange',
    meetingslot: 'MeetingSlot',
    meeting: 'Meeting',
    participationcall: 'ParticipationCall',
    participation: 'Participation',
    unveiling: 'ProductUnveiling',
    accolade: 'Accolade',
    project: 'Project',
    agreement: 'Agreement',
    evaluation: 'Evaluation',
    progressreport: 'ProgressReport',
    assessment: 'NeedAssessment',
    commission: 'JointCommission',
    programme: 'Programme',
    plan: 'OperationalPlan',
    idea: 'Idea',
    policyaction: 'PolicyAction',
    assistance: 'Assistance',
    fundingsearch: 'FundingSearch',
  } as const),
);

/** A record of another subgraph, which may or may not exist. */
export interface NodeReference {
  readonly typename: NonNullable<ReturnType<typeof TYPE_OF_KIND.get>>;
  readonly nodeKey: string;
}

/** The record of another subgraph that an id names, or null for an id of no kind they keep. */
export function nodeReference(id: string): NodeReference | null {
  const typename = TYPE_OF_KIND.get(kindOfRecord(id) ?? '');
  return typename === undefined ? null : { typename, nodeKey: id };
}
