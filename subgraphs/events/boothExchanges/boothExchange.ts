import type { ActedKind } from '../../kit/actions/actionRule.js';
import { refusal } from '../../kit/actions/outcome.js';
import type { StoredRecord } from '../../kit/record.js';
import type { BoothExchangeState } from '../__generated__/resolvers.js';

/** One direction of an exchange. */
export interface StoredBoothLeg {
  hostCountry: string;
  guestCountry: string;
  eventId: string;
  boothId: string | null;
  /** When the guest said that the leg was held. */
  confirmedAt: Date | null;
  remark: string | null;
}

/** The two legs, the one hosted by the proposing country first. */
export type StoredBoothLegs = [StoredBoothLeg, StoredBoothLeg];

/** A document of the collection `boothExchanges`. */
export interface StoredBoothExchange extends StoredRecord {
  state: BoothExchangeState;
  legs: StoredBoothLegs;
  proposedAt: Date;
  acceptedAt: Date | null;
  expiresAt: Date | null;
  note: string | null;
  /** Whether both countries ever agreed to it, which makes it public. */
  isAgreed: boolean;
  /** Both countries, and both events, by which lists find it. */
  countries: string[];
  eventIds: string[];
  /** The booths it holds: of all exchanges that hold a booth there is one at most. */
  heldBoothIds: string[];
}

/** The states in which something is still to come. */
export const OPEN_STATES: readonly BoothExchangeState[] = ['PROPOSED', 'ACCEPTED', 'LEG1_DONE'];

/** The booths that an exchange in a state holds: one that came to nothing keeps those that were used. */
export function heldBooths(state: BoothExchangeState, legs: StoredBoothLegs): string[] {
  const isOver = state === 'DECLINED' || state === 'EXPIRED';
  return legs.flatMap(({ boothId, confirmedAt }) =>
    boothId === null || (isOver && confirmedAt === null) ? [] : [boothId],
  );
}

/** The rules of a stored exchange that it breaks, as sentences; empty when it is sound. */
export function brokenExchangeRules(exchange: StoredBoothExchange): readonly string[] {
  const [one, other] = exchange.legs;
  const broken: string[] = [];
  if (one.hostCountry === one.guestCountry) {
    broken.push(`the countries of an exchange must differ, got ${one.hostCountry} twice`);
  }
  if (one.hostCountry !== other.guestCountry || one.guestCountry !== other.hostCountry) {
    broken.push('the host of each leg must be the guest of the other');
  }
  if (one.eventId === other.eventId) broken.push('the legs must be at two events');
  if (one.boothId !== null && one.boothId === other.boothId) {
    broken.push('the legs must be of two booths');
  }
  const held = exchange.legs.filter(({ confirmedAt }) => confirmedAt !== null).length;
  const needed = { LEG1_DONE: 1, BALANCED: 2 }[exchange.state as string];
  if (needed !== undefined && held !== needed) {
    broken.push(`an exchange that is ${exchange.state} has ${needed} confirmed legs, got ${held}`);
  }
  return broken;
}

/** What actions need to know of exchanges. */
export const BOOTH_EXCHANGE: ActedKind<StoredBoothExchange> = {
  noun: 'exchange',
  stateOf: ({ state }) => state,
  brokenRules: (exchange) =>
    brokenExchangeRules(exchange).map((sentence) => refusal('INVALID', sentence)),
  taken: {
    heldBooth: refusal(
      'CONFLICT',
      'boothId: the booth is part of another exchange; take another one',
      'boothId',
    ),
  },
};
