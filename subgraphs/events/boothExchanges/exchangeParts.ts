import { type Refusal, refusal } from '../../kit/actions/outcome.js';
import type { StoredBooth } from '../booths/booth.js';
import type { StoredEvent } from '../event.js';
import { eventEnd } from '../eventTime.js';
import { BODY_MEETINGS } from '../eventTypes.js';
import type { StoredBoothLeg } from './boothExchange.js';

/** What the events and booths of an exchange are found with. */
export interface ExchangeDeps {
  readonly findEvents: (ids: readonly string[]) => Promise<readonly StoredEvent[]>;
  readonly findBooths: (ids: readonly string[]) => Promise<readonly StoredBooth[]>;
}

/** One record by its id; null where there is none. */
export async function findOne<Row extends { readonly _id: string }>(
  find: (ids: readonly string[]) => Promise<readonly Row[]>,
  id: string,
): Promise<Row | null> {
  const [found] = await find([id]);
  return found ?? null;
}

/** Why a country cannot give a booth at an event that is to come; null when it can. */
export function unfitEvent(
  event: StoredEvent | null,
  { id, country, field, at }: { id: string; country: string; field: string; at: Date },
): Refusal | null {
  const wrong = (message: string) => refusal('INVALID', `${field}: ${message}`, field);
  if (event === null) return wrong(`there is no event ${id}; take the id of one from events`);
  if (event.country !== country) {
    return wrong(`the event ${id} is in ${event.country ?? 'no country'}, not in ${country}`);
  }
  // Bodies meet without stands.
  if (BODY_MEETINGS.includes(event.type)) {
    return wrong(`the event ${id} is a ${event.type}, which has no booths; take an exhibition`);
  }
  if (event.status === 'CANCELLED') return wrong(`the event ${id} is cancelled; take another one`);
  const end = eventEnd(event);
  if (end !== null && end <= at) return wrong(`the event ${id} is over; take one to come`);
  return null;
}

/** Why a booth cannot be the one of a leg; null when it can. */
export async function unfitBooth(
  { findBooths }: Pick<ExchangeDeps, 'findBooths'>,
  boothId: string,
  { eventId, guestCountry }: Pick<StoredBoothLeg, 'eventId' | 'guestCountry'>,
): Promise<Refusal | null> {
  const wrong = (message: string) => refusal('INVALID', `boothId: ${message}`, 'boothId');
  const booth = await findOne(findBooths, boothId);
  if (booth === null) return wrong(`there is no booth ${boothId}; take the id of one from booths`);
  if (booth.eventId !== eventId) {
    return wrong(`the booth ${boothId} is at the event ${booth.eventId}, not at ${eventId}`);
  }
  if (booth.guestCountry !== null && booth.guestCountry !== guestCountry) {
    return wrong(`the booth ${boothId} is given to ${booth.guestCountry}; take another one`);
  }
  return null;
}
