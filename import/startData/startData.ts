import { bodies } from './facts/bodies.js';
import { bodyMeetings } from './facts/bodyMeetings.js';
import { contactPoints, nominations } from './facts/contactPoints.js';
import { decisions } from './facts/decisions.js';
import { focalPoints } from './facts/focalPoints.js';
import { governments } from './facts/governments.js';
import { highCouncilMeetings } from './facts/highCouncilMeetings.js';
import { jointCommission } from './facts/jointCommission.js';
import { jointCommissions, policyActions } from './facts/jointWork.js';
import { organisations } from './facts/organisations.js';
import { platforms } from './facts/platforms.js';
import { projects } from './facts/projects.js';
import { publicEvents } from './facts/publicEvents.js';
import { taskForces } from './facts/taskForces.js';
import { transferCases } from './facts/transferCases.js';
import { agreements } from './samples/agreements.js';
import { agricultureOffers } from './samples/agricultureOffers.js';
import { basicNeedsRequests } from './samples/basicNeedsRequests.js';
import { capabilities } from './samples/capabilities.js';
import {
  interests,
  transferCases as sampleTransferCases,
  technologyPackages,
} from './samples/cooperation.js';
import { cooperationAreas } from './samples/cooperationAreas.js';
import { events as sampleEvents } from './samples/events.js';
import * as exhibitionPapers from './samples/exhibitionPapers.js';
import { industryOffers } from './samples/industryOffers.js';
import { industryRequests } from './samples/industryRequests.js';
import { institutions as sampleInstitutions } from './samples/institutions.js';
import {
  assistance,
  ideas,
  needAssessments,
  operationalPlans,
  programmes,
} from './samples/jointWork.js';
import { expertMeetings, meetingSlots, meetings } from './samples/meetingPapers.js';
import { institutionMemberships } from './samples/memberships.js';
import { partnerProfiles } from './samples/partnerProfiles.js';
import { personnelExchangeCalls, personnelExchanges } from './samples/personnelExchange.js';
import { projects as sampleProjects } from './samples/projects.js';
import {
  evaluations,
  fundingSearches,
  meetings as ministerialMeetings,
  progressReports,
} from './samples/projectWork.js';
import { waterAndEnergyOffers } from './samples/waterAndEnergyOffers.js';

/** What a fresh hub knows: facts about the network, and samples that are marked as such. */
export const startData = {
  platforms,
  institutions: [...governments, ...focalPoints, ...organisations, ...sampleInstitutions],
  bodies: [...bodies, ...jointCommission, ...taskForces],
  contactPoints,
  nominations,
  events: [
    ...bodyMeetings,
    ...highCouncilMeetings,
    ...publicEvents,
    ...sampleEvents,
    ...expertMeetings,
    ...ministerialMeetings,
  ],
  capabilities,
  institutionMemberships,
  cooperationAreas,
  partnerProfiles,
  personnelExchangeCalls,
  personnelExchanges,
  projects: [...projects, ...sampleProjects],
  agreements,
  evaluations,
  progressReports,
  fundingSearches,
  needAssessments,
  jointCommissions,
  programmes,
  operationalPlans,
  ideas,
  policyActions,
  assistance,
  decisions,
  technologies: [
    ...waterAndEnergyOffers,
    ...agricultureOffers,
    ...industryOffers,
    ...basicNeedsRequests,
    ...industryRequests,
  ],
  ...exhibitionPapers,
  meetings,
  meetingSlots,
  interests,
  transferCases: [...transferCases, ...sampleTransferCases],
  technologyPackages,
};
