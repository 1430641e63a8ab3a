import type { ActedKind } from '../../kit/actions/actionRule.js';
import { refusal } from '../../kit/actions/outcome.js';
import type { StoredRecord } from '../../kit/record.js';
import type { InterestSide, InterestState } from '../__generated__/resolvers.js';

/** What one side wrote to the other. */
export interface StoredInterestMessage {
  at: Date;
  side: InterestSide;
  text: string;
}

/** A document of the collection `interests`: what an institution wants of another's listing, and what came of it. */
export interface StoredInterest extends StoredRecord {
  listingId: string;
  listingKind: 'OFFER' | 'REQUEST';
  /** Platform that gave the listing; only the hub's own listings have editors here. */
  listingPlatform: string;
  listingCountry: string | null;
  /** The listing's institution; null where its platform names none. */
  owningInstitutionId: string | null;
  askingInstitutionId: string;
  askingCountry: string | null;
  state: InterestState;
  /** The oldest first; the first one is what it was sent with. */
  messages: StoredInterestMessage[];
  forwardedAt: Date | null;
  answeredAt: Date | null;
  /** What the owner said who declined, or either side that closed it. */
  closingNote: string | null;
  agreementId: string | null;
}

/** The states in which something can still come of it: one such interest for a listing and an institution. */
export const OPEN_STATES: readonly InterestState[] = [
  'SENT',
  'FORWARDED',
  'ACCEPTED',
  'NEGOTIATION',
];

/** The longest message, in characters. */
export const LONGEST_MESSAGE = 4_000;
/** The most messages of one interest. */
export const MOST_MESSAGES = 100;

const DAYS_TO_ANSWER = 30;
const DAY_MS = 24 * 60 * 60 * 1000;

/** Interests that were forwarded before this lapse now. */
export function lapsingBefore(at: Date): Date {
  return new Date(at.getTime() - DAYS_TO_ANSWER * DAY_MS);
}

/** When an interest lapses that is not answered; null when it waits for no answer. */
export function lapsesAt({
  state,
  forwardedAt,
}: Pick<StoredInterest, 'state' | 'forwardedAt'>): Date | null {
  if (state !== 'FORWARDED' || forwardedAt === null) return null;
  return new Date(forwardedAt.getTime() + DAYS_TO_ANSWER * DAY_MS);
}

/** The rules of an interest that it breaks; empty when it is sound. */
export function brokenInterestRules(interest: StoredInterest): readonly string[] {
  const broken: string[] = [];
  if (interest.askingInstitutionId === interest.owningInstitutionId) {
    broken.push('an institution cannot be interested in its own listing');
  }
  if (interest.state === 'AGREEMENT' && interest.agreementId === null) {
    broken.push('an interest that led to an agreement must name it');
  }
  if (interest.messages.length > MOST_MESSAGES) {
    broken.push(`an interest has at most ${MOST_MESSAGES} messages`);
  }
  return broken;
}

/** What actions need to know of interests. */
export const INTEREST: ActedKind<StoredInterest> = {
  noun: 'expression of interest',
  stateOf: ({ state }) => state,
  brokenRules: (interest) =>
    brokenInterestRules(interest).map((sentence) => refusal('INVALID', sentence)),
  taken: {
    openInterest: refusal(
      'CONFLICT',
      'The institution has an open expression of interest in this listing already; go on with that one',
      'listingId',
    ),
  },
  untold: ['messages'],
};
