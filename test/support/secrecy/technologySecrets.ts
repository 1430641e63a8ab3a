import { anInterest } from '../../builders/anInterest.js';
import { aPackage } from '../../builders/aPackage.js';
import { anOffer, aRequest } from '../../builders/aTechnology.js';
import { aTransferCase } from '../../builders/aTransferCase.js';
import { at, hiddenId, hubSource, identityOf, OPEN, placerOf, said, spoken } from './placing.js';
import type { SecretName } from './secrets.js';
import type { PlacedRecord } from './secretWorld.js';
import { LAB, PARTNER, STRANGER, subjectOf } from './viewers.js';

const place = placerOf('technologies');

/** All that a listing says in words. */
function wordsOf(name: SecretName | null) {
  return {
    title: said(name),
    summary: said(name),
    description: said(name),
    keywords: [spoken(name)],
    contact: { name: spoken(name), role: spoken(name), url: null },
  };
}

const CODES = {
  classifications: [{ scheme: 'IPC', value: 'C02F', label: 'Water' }],
  sectors: [{ scheme: 'ISIC', value: 'E36', label: 'Water supply' }],
  sustainableDevelopmentGoals: [6],
};

type OfferOverrides = Parameters<typeof anOffer>[0];

function offer(name: SecretName, overrides: OfferOverrides) {
  const more = {
    ...identityOf('offer', name),
    ...wordsOf(name),
    ...CODES,
    advantages: said(name),
    applications: said(name),
    partnerSought: said(name),
    institutionId: LAB,
    country: 'TR',
    exhibitedAtIds: [OPEN.event],
    originProjectId: OPEN.project,
    taskForceId: OPEN.body,
    publishedAt: at,
    submittedAt: at,
    readiness: { min: 4, max: 6 },
  };
  return place('technologies', anOffer({ ...more, ...overrides }));
}

const openOffer = anOffer({
  ...hubSource('offer', 'open'),
  ...wordsOf(null),
  ...CODES,
  institutionId: LAB,
  country: 'TR',
  exhibitedAtIds: [OPEN.event],
  originProjectId: hiddenId('project', 'projectReserved'),
  taskForceId: OPEN.body,
  publishedAt: at,
  submittedBy: subjectOf('editor'),
});

const openRequest = aRequest({
  ...hubSource('request', 'open'),
  ...wordsOf(null),
  ...CODES,
  institutionId: PARTNER,
  country: 'IR',
  originAssessmentId: hiddenId('assessment', 'assessmentDraft'),
  publishedAt: at,
});

/** Listings, and what leads from them, those that everyone finds among them. */
export const technologyRecords: readonly PlacedRecord[] = [
  place('technologies', openOffer),
  place('technologies', openRequest),
  offer('offerDraft', { state: 'DRAFT', publishedAt: null }),
  offer('offerSubmitted', { state: 'SUBMITTED', publishedAt: null }),
  offer('offerRejected', { state: 'REJECTED', moderatorNote: spoken('offerRejected') }),
  offer('offerMembers', { access: 'MEMBERS' }),
  offer('offerListed', { access: 'LISTED_COUNTRIES', targetCountries: ['MY'] }),
  offer('offerOnRequest', { access: 'ON_REQUEST', sharedWithIds: [PARTNER] }),
  offer('offerOfPortal', {
    ...identityOf('offer', 'offerOfPortal', 'techmart'),
    state: 'DRAFT',
    institutionId: null,
    country: 'PK',
  }),
  offer('offerWithdrawn', { state: 'WITHDRAWN' }),
  offer('offerRemoved', {}),
  place(
    'technologies',
    aRequest({
      ...identityOf('request', 'requestSubmitted'),
      ...wordsOf('requestSubmitted'),
      ...CODES,
      need: said('requestSubmitted'),
      expertiseSought: said('requestSubmitted'),
      constraints: said('requestSubmitted'),
      state: 'SUBMITTED',
      institutionId: LAB,
      country: 'TR',
      originAssessmentId: OPEN.assessment,
      publishedAt: null,
      submittedAt: at,
    }),
  ),
  place(
    'interests',
    anInterest({
      ...identityOf('interest', 'interestForwarded'),
      listingId: OPEN.offer,
      listingCountry: 'TR',
      owningInstitutionId: LAB,
      askingInstitutionId: PARTNER,
      askingCountry: 'IR',
      messages: [{ at, side: 'ASKING', text: spoken('interestForwarded') }],
    }),
  ),
  place(
    'interests',
    anInterest({
      ...identityOf('interest', 'interestSent'),
      listingId: OPEN.offer,
      listingCountry: 'TR',
      owningInstitutionId: LAB,
      askingInstitutionId: STRANGER,
      askingCountry: 'EG',
      state: 'SENT',
      forwardedAt: null,
      messages: [{ at, side: 'ASKING', text: spoken('interestSent') }],
    }),
  ),
  place('savedSearches', savedSearch()),
  place(
    'transferCases',
    aTransferCase({
      ...hubSource('transfer', 'open'),
      ...said2(null),
      giverInstitutionId: LAB,
      receiverInstitutionId: PARTNER,
      giverCountry: 'TR',
      receiverCountry: 'IR',
      listingId: hiddenId('offer', 'offerOnRequest'),
      interestId: hiddenId('interest', 'interestForwarded'),
      agreementId: hiddenId('agreement', 'agreementDraft'),
    }),
  ),
  place(
    'transferCases',
    aTransferCase({
      ...identityOf('transfer', 'transferReported'),
      ...said2('transferReported'),
      giverInstitutionId: LAB,
      receiverInstitutionId: PARTNER,
      giverCountry: 'TR',
      receiverCountry: 'IR',
      listingId: OPEN.offer,
      agreementId: OPEN.agreement,
      state: 'REPORTED',
      confirmedByIds: [LAB],
      publishedAt: null,
    }),
  ),
  place('technologyPackages', pack(null, 'PUBLISHED')),
  place('technologyPackages', pack('packageDraft', 'DRAFT')),
  place('technologyPackages', pack('packageSubmitted', 'SUBMITTED')),
];

function said2(name: SecretName | null) {
  return { title: said(name), titleKey: spoken(name).toLowerCase(), description: said(name) };
}

function pack(name: SecretName | null, state: 'PUBLISHED' | 'DRAFT' | 'SUBMITTED') {
  const item = { name: said(name), description: said(name), quantity: 1 };
  return aPackage({
    ...(name === null ? hubSource('package', 'open') : identityOf('package', name)),
    ...said2(name),
    summary: said(name),
    keywords: [spoken(name)],
    components: [item],
    equipment: [item],
    documents: [{ name: said(name), languages: ['en'], url: null }],
    training: [{ name: said(name), description: said(name), days: 1, languages: ['en'] }],
    offerIds:
      name === null
        ? [OPEN.offer, hiddenId('offer', 'offerOnRequest'), hiddenId('offer', 'offerDraft')]
        : [OPEN.offer],
    institutionId: LAB,
    country: 'TR',
    state,
    publishedAt: state === 'PUBLISHED' ? at : null,
  });
}

function savedSearch() {
  return {
    ...identityOf('search', 'savedSearch'),
    ownerSubject: subjectOf('editor'),
    name: spoken('savedSearch'),
    query: spoken('savedSearch'),
    filter: { keywords: [spoken('savedSearch')] },
    state: 'ACTIVE' as const,
    reader: {
      subject: subjectOf('editor'),
      roles: ['INSTITUTION_EDITOR'],
      country: 'TR',
      institutionIds: [LAB],
      portal: null,
    },
    readerAt: at,
    feedKey: 'k'.repeat(43),
    webhook: { url: `https://example.org/${spoken('savedSearch')}`, secret: 'x', setAt: at },
    mail: null,
    since: at,
    lookedAt: at,
    webhookTrouble: null,
    webhookDeadAt: null,
  };
}
