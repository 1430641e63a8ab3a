import { storedFieldsOf } from '../kit/storedFields.js';
import type { BodyResolvers, InstitutionResolvers } from './__generated__/resolvers.js';
import type { StoredBody } from './body.js';
import type { StoredInstitution } from './institution.js';

/** What is read of an institution for what is selected of it. */
export const INSTITUTION_FIELDS = storedFieldsOf<InstitutionResolvers, StoredInstitution>({
  types: ['Institution'],
  always: [],
  needs: {
    id: [],
    nodeKey: [],
    name: ['names'],
    acronyms: ['names'],
    status: ['status', 'mergedIntoId'],
    mergedInto: ['mergedIntoId'],
    mergedFrom: [],
    members: [],
    memberships: [],
    capabilities: [],
    cooperationAreas: [],
    partnerProfile: [],
    personnelExchangeCalls: [],
    // How institutions hang together is followed from whole records.
    relations: 'WHOLE',
    ancestors: 'WHOLE',
    successors: 'WHOLE',
    currentSuccessor: 'WHOLE',
    history: 'WHOLE',
  },
});

/** What is read of a body for what is selected of it. */
export const BODY_FIELDS = storedFieldsOf<BodyResolvers, StoredBody>({
  types: ['Body'],
  always: [],
  needs: {
    id: [],
    nodeKey: [],
    nameTranslations: ['name'],
    parent: ['parentId'],
    seat: ['seatCity', 'seatCountry'],
    hostInstitution: ['hostInstitutionId'],
    agreedAt: ['agreedAtEventId'],
    termsAdoptedAt: ['termsAdoptedAtEventId'],
    report: ['reportDueOn', 'reportedOn'],
    bodies: [],
    contactPoints: [],
    nominations: [],
    ancestors: 'WHOLE',
    history: 'WHOLE',
  },
});
