import type { Who } from './viewers.js';

const NETWORK: readonly Who[] = ['secretariat', 'administrator'];
const OWNERS: readonly Who[] = ['editor', 'administrator'];
const JUDGED: readonly Who[] = ['editor', 'moderator', ...NETWORK];
const PARTIES: readonly Who[] = ['editor', 'partner', ...NETWORK];
const WITH_COUNTRY: readonly Who[] = [...PARTIES, 'moderator'];
const USERS_OF_MEMBERS: readonly Who[] = [
  'member',
  'listed',
  'evaluator',
  'editor',
  'partner',
  'stranger',
  'moderator',
  'otherModerator',
  'minister',
];
const EVENT_EDITORS: readonly Who[] = ['moderator', ...NETWORK];

/**
 * What is kept back from some: records as a whole, and parts of records that everyone may read. With each, who may read
 * it, said here in the words of the schema and not computed from the rules that are under test.
 */
export const SECRETS = {
  offerDraft: OWNERS,
  offerSubmitted: JUDGED,
  offerRejected: JUDGED,
  offerMembers: [...USERS_OF_MEMBERS, ...NETWORK],
  offerListed: ['listed', ...JUDGED],
  offerOnRequest: ['partner', ...JUDGED],
  offerOfPortal: ['portal', 'administrator'],
  offerWithdrawn: JUDGED,
  offerRemoved: [],
  requestSubmitted: JUDGED,
  interestForwarded: WITH_COUNTRY,
  interestSent: ['stranger', 'moderator', ...NETWORK],
  savedSearch: ['editor'],
  transferReported: WITH_COUNTRY,
  packageDraft: OWNERS,
  packageSubmitted: JUDGED,
  projectReserved: [...WITH_COUNTRY, 'evaluator'],
  agreementDraft: PARTIES,
  evaluation: ['evaluator', ...NETWORK],
  progressReport: [...WITH_COUNTRY, 'minister'],
  fundingSearch: [...WITH_COUNTRY, 'minister'],
  assessmentDraft: ['editor', ...NETWORK],
  planDraft: ['minister', ...NETWORK],
  exchangeProposed: WITH_COUNTRY,
  meetingSlot: PARTIES,
  participationApplied: ['partner', ...EVENT_EDITORS],
  participationDeclined: ['partner', ...EVENT_EDITORS],
  scoresOfOthers: NETWORK,
  memberNames: ['partner', ...EVENT_EDITORS],
  meetingPapers: ['partner', ...EVENT_EDITORS],
  contactPerson: ['member', 'listed', 'evaluator', 'moderator', 'otherModerator', ...NETWORK],
  liaison: [...USERS_OF_MEMBERS, 'portal', ...NETWORK],
  agreementTexts: ['editor', 'partner'],
  historyOfOffer: JUDGED,
  historyOfPackage: JUDGED,
  historyOfTransfer: WITH_COUNTRY,
  historyOfEvent: EVENT_EDITORS,
  historyOfMeeting: EVENT_EDITORS,
  historyOfCall: EVENT_EDITORS,
  historyOfBooth: EVENT_EDITORS,
  historyOfDecision: EVENT_EDITORS,
  historyOfParticipation: ['partner', ...EVENT_EDITORS],
  historyOfExchange: EVENT_EDITORS,
  historyOfUnveiling: ['editor', ...EVENT_EDITORS],
  historyOfAccolade: EVENT_EDITORS,
  historyOfPlatform: ['portal', 'moderator', ...NETWORK],
  historyOfProject: ['editor', ...NETWORK],
  historyOfAgreement: ['editor', 'partner'],
  historyOfAssessment: ['editor', ...NETWORK],
  historyOfAssistance: ['editor', ...NETWORK],
  historyOfCommission: ['moderator', ...NETWORK],
  historyOfIdea: ['editor', ...NETWORK],
  historyOfPlan: NETWORK,
  historyOfPolicyAction: ['moderator', ...NETWORK],
  historyOfProgramme: ['editor', ...NETWORK],
} as const satisfies Record<string, readonly Who[]>;

/** The name of something that is kept back. */
export type SecretName = keyof typeof SECRETS;

/** All names of {@link SECRETS}. */
// Object.keys of a literal: its keys are just the names.
export const SECRET_NAMES = Object.keys(SECRETS) as readonly SecretName[];

/** Whether someone may read something that is kept back. */
export function mayRead(who: Who, name: SecretName): boolean {
  const readers: readonly Who[] = SECRETS[name];
  return readers.includes(who);
}

/** The word that stands in every text of a secret and nowhere else; searches by words find it. */
export function markerOf(name: SecretName): string {
  return `zq${name.toLowerCase()}qz`;
}

/** The last part of the id of a secret record. */
export function localIdOf(name: SecretName): string {
  return `hidden-${name.toLowerCase()}`;
}
