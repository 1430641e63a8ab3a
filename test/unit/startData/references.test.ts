import { describe, expect, it } from '@jest/globals';
import { startData } from '../../../import/startData/startData.js';

const all = Object.values(startData).flat();
const ids = new Set(all.map(({ _id }) => _id));
const kindOf = (id: string) => id.split(':')[0];

describe('references of the start data', () => {
  it('lead to records of the right kind within it', () => {
    const dangling = all.flatMap((record) =>
      referencesOf(record, record._id).filter(
        ({ id, kind }) => !ids.has(id) || kindOf(id) !== kind,
      ),
    );
    expect(dangling).toEqual([]);
  });

  it('between institutions exist in both directions', () => {
    const inverse: Readonly<Record<string, string>> = {
      PARENT: 'CHILD',
      CHILD: 'PARENT',
      PREDECESSOR: 'SUCCESSOR',
      SUCCESSOR: 'PREDECESSOR',
      RELATED: 'RELATED',
    };
    const relations = startData.institutions.flatMap(({ _id, relations }) =>
      relations.map(({ kind, institutionId }) => `${_id} ${kind} ${institutionId}`),
    );
    const inverses = startData.institutions.flatMap(({ _id, relations }) =>
      relations.map(({ kind, institutionId }) => `${institutionId} ${inverse[kind]} ${_id}`),
    );
    expect(relations.length).toBeGreaterThan(5);
    expect(inverses.sort()).toEqual(relations.sort());
  });

  it('are labelled with the name of the institution they lead to', () => {
    const nameOf = new Map(startData.institutions.map(({ _id, names }) => [_id, names[0]?.value]));
    for (const { institutionId, label } of startData.institutions.flatMap((i) => i.relations)) {
      expect(label).toBe(nameOf.get(institutionId));
    }
  });

  it('give every edge between domains at least one example', () => {
    const edges = new Set(
      all.flatMap((record) =>
        referencesOf(record, record._id).map(({ path }) => `${kindOf(record._id)}.${path}`),
      ),
    );
    expect([...edges].sort()).toEqual(
      [
        'accolade.institutionId',
        'accolade.offerId',
        'agreement.coveredProjectIds',
        'agreement.institutionId',
        'assessment.institutionId',
        'assistance.givenByInstitutionId',
        'assistance.institutionId',
        'commission.bodyId',
        'evaluation.institutionIds',
        'evaluation.projectId',
        'fundingsearch.institutionIds',
        'fundingsearch.leadIds',
        'fundingsearch.projectId',
        'idea.institutionId',
        'idea.projectId',
        'policyaction.agreedAtEventId',
        'programme.hostInstitutionId',
        'programme.institutionId',
        'programme.projectId',
        'progressreport.eventId',
        'progressreport.institutionIds',
        'progressreport.projectId',
        'progressreport.submitterIds',
        'project.givenByInstitutionId',
        'area.institutionId',
        'profile.agreementIds',
        'profile.assessmentIds',
        'profile.contactInstitutionId',
        'profile.institutionId',
        'body.agreedAtEventId',
        'booth.eventId',
        'booth.exhibitorId',
        'boothexchange.boothId',
        'boothexchange.eventId',
        'boothexchange.eventIds',
        'boothexchange.heldBoothIds',
        'meeting.eventId',
        'meetingslot.aboutId',
        'meetingslot.agreedByIds',
        'meetingslot.eventId',
        'meetingslot.partyIds',
        'participation.callId',
        'participation.eventId',
        'participation.hostInstitutionId',
        'participationcall.eventId',
        'unveiling.eventId',
        'unveiling.institutionId',
        'unveiling.offerId',
        'body.hostInstitutionId',
        'body.parentId',
        'body.termsAdoptedAtEventId',
        'capability.institutionId',
        'contact.bodyId',
        'contact.institutionId',
        'decision.bodyId',
        'decision.eventId',
        'decision.projectId',
        'decision.proposedByBodyId',
        'decision.responsibleBodyIds',
        'event.bodyId',
        'event.hostInstitutionId',
        'event.organiserIds',
        'event.parentId',
        'exchange.callId',
        'exchange.homeInstitutionId',
        'exchange.hostInstitutionId',
        'exchangecall.hostInstitutionId',
        'institution.institutionId',
        'membership.groupId',
        'membership.memberId',
        'nomination.bodyId',
        'nomination.contactPointId',
        'nomination.decisionId',
        'interest.askingInstitutionId',
        'interest.listingId',
        'interest.owningInstitutionId',
        'offer.exhibitedAtIds',
        'offer.institutionId',
        'offer.originProjectId',
        'offer.taskForceId',
        'package.institutionId',
        'package.offerIds',
        'platform.ownerBodyId',
        'platform.ownerInstitutionId',
        'project.decidedAtEventId',
        'project.institutionId',
        'request.institutionId',
        'request.taskForceId',
        'transfer.confirmedByIds',
        'transfer.giverInstitutionId',
        'transfer.listingId',
        'transfer.partyInstitutionIds',
        'transfer.receiverInstitutionId',
      ].sort(),
    );
  });
});

interface Reference {
  readonly path: string;
  readonly id: string;
  readonly kind: string | undefined;
}

const NO_REFERENCES = new Set(['_id', 'localId', 'geoNamesId', 'externalIds']);

const KIND_OF_REFERENCE: readonly (readonly [RegExp, string])[] = [
  [
    /institutionIds?$|organiserIds$|exhibitorId$|partyIds$|agreedByIds$|confirmedByIds$|^leadIds$|^submitterIds$|^memberId$|^groupId$/i,
    'institution',
  ],
  [/bodyIds?$|taskForceId$/i, 'body'],
  [/eventIds?$|exhibitedAtIds$|^sessionIds$/i, 'event'],
  [/boothIds?$/i, 'booth'],
  [/offerIds?$|aboutId$|listingId$/i, 'offer'],
  [/projectIds?$/i, 'project'],
  [/contactPointId$/, 'contact'],
  [/decisionId$/, 'decision'],
  [/interestIds?$/i, 'interest'],
  [/agreementIds?$|^renewsId$/i, 'agreement'],
  [/^assessmentIds$/, 'assessment'],
];

/** All references in a record, found by the names of its fields; throws for a field it has not heard of. */
function referencesOf(value: unknown, owner: string): Reference[] {
  if (Array.isArray(value)) return value.flatMap((item) => referencesOf(item, owner));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([path, member]) => {
    if (NO_REFERENCES.has(path)) return [];
    if (!/Ids?$/.test(path)) return referencesOf(member, owner);
    const kind =
      path === 'parentId'
        ? kindOf(owner)
        : path === 'callId'
          ? `${kindOf(owner)}call`
          : KIND_OF_REFERENCE.find(([pattern]) => pattern.test(path))?.[1];
    if (kind === undefined) throw new Error(`what does ${path} point at?`);
    return [member].flat().flatMap((id) => (id === null ? [] : [{ path, id: String(id), kind }]));
  });
}
