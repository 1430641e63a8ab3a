import { bodies } from './facts/bodies.js';
import { bodyMeetings } from './facts/bodyMeetings.js';
import { contactPoints, nominations } from './facts/contactPoints.js';
import { decisions } from './facts/decisions.js';
import { focalPoints } from './facts/focalPoints.js';
import { governments } from './facts/governments.js';
import { highCouncilMeetings } from './facts/highCouncilMeetings.js';
import { jointCommission } from './facts/jointCommission.js';
import { organisations } from './facts/organisations.js';
import { platforms } from './facts/platforms.js';
import { projects } from './facts/projects.js';
import { publicEvents } from './facts/publicEvents.js';
import { taskForces } from './facts/taskForces.js';
import { agricultureOffers } from './samples/agricultureOffers.js';
import { basicNeedsRequests } from './samples/basicNeedsRequests.js';
import { capabilities } from './samples/capabilities.js';
import { cooperationAreas } from './samples/cooperationAreas.js';
import { events as sampleEvents } from './samples/events.js';
import { industryOffers } from './samples/industryOffers.js';
import { industryRequests } from './samples/industryRequests.js';
import { institutions as sampleInstitutions } from './samples/institutions.js';
import { institutionMemberships } from './samples/memberships.js';
import { personnelExchangeCalls, personnelExchanges } from './samples/personnelExchange.js';
import { projects as sampleProjects } from './samples/projects.js';
import { waterAndEnergyOffers } from './samples/waterAndEnergyOffers.js';

/** What a fresh hub knows: facts about the network, and samples that are marked as such. */
export const startData = {
  platforms,
  institutions: [...governments, ...focalPoints, ...organisations, ...sampleInstitutions],
  bodies: [...bodies, ...jointCommission, ...taskForces],
  contactPoints,
  nominations,
  capabilities,
  institutionMemberships,
  cooperationAreas,
  personnelExchangeCalls,
  personnelExchanges,
  events: [...bodyMeetings, ...highCouncilMeetings, ...publicEvents, ...sampleEvents],
  projects: [...projects, ...sampleProjects],
  decisions,
  technologies: [
    ...waterAndEnergyOffers,
    ...agricultureOffers,
    ...industryOffers,
    ...basicNeedsRequests,
    ...industryRequests,
  ],
};
