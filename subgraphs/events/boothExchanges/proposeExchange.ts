import type { CreateInput, CreateRule } from '../../kit/actions/createRule.js';
import { type Refusal, refusal } from '../../kit/actions/outcome.js';
import { parseInput, plainText } from '../../kit/actions/parseInput.js';
import { speaksFor } from '../access.js';
import type { StoredEvent } from '../event.js';
import { eventStart } from '../eventTime.js';
import { optional } from '../inputParts.js';
import { heldBooths, type StoredBoothExchange, type StoredBoothLegs } from './boothExchange.js';
import { type ExchangeDeps, findOne, unfitBooth, unfitEvent } from './exchangeParts.js';

interface ProposeInput extends CreateInput {
  readonly country: string;
  readonly eventId: string;
  readonly boothId?: string | null;
  readonly partnerCountry: string;
  readonly partnerEventId: string;
  readonly answerBy?: string | null;
  readonly note?: string | null;
}

const WEEK_MS = 7 * 24 * 60 * 60 * 1000;

/** What a party says in its own words. */
export const remark = optional(plainText(2_000));

/** How a country proposes an exchange of booths to another one. */
export function proposeExchange(deps: ExchangeDeps): CreateRule<StoredBoothExchange, ProposeInput> {
  return {
    name: 'PROPOSE',
    idKind: 'boothexchange',
    who: 'a moderator of the proposing country or an administrator',
    mayAct: (viewer, { country }) => speaksFor(viewer, country),
    async make(input, at) {
      const { country, eventId, partnerCountry, partnerEventId, boothId = null } = input;
      const note = parseInput(remark, input.note, 'note');
      if (note.status === 'wrong') return note;
      if (country === partnerCountry) {
        const message = `partnerCountry must be another country, got ${partnerCountry} twice`;
        return { refusals: [refusal('INVALID', message, 'partnerCountry')] };
      }
      const own = await findOne(deps.findEvents, eventId);
      const theirs = await findOne(deps.findEvents, partnerEventId);
      const unfit = [
        unfitEvent(own, { id: eventId, country, field: 'eventId', at }),
        unfitEvent(theirs, {
          id: partnerEventId,
          country: partnerCountry,
          field: 'partnerEventId',
          at,
        }),
        boothId === null
          ? null
          : await unfitBooth(deps, boothId, { eventId, guestCountry: partnerCountry }),
      ].flatMap((each) => each ?? []);
      if (unfit.length > 0) return { refusals: unfit };
      const expiresAt = answerEnd(input.answerBy ?? null, [own, theirs], at);
      if (!(expiresAt instanceof Date)) return { refusals: [expiresAt] };
      const open = { confirmedAt: null, remark: null };
      const legs: StoredBoothLegs = [
        { hostCountry: country, guestCountry: partnerCountry, eventId, boothId, ...open },
        {
          hostCountry: partnerCountry,
          guestCountry: country,
          eventId: partnerEventId,
          boothId: null,
          ...open,
        },
      ];
      return {
        record: {
          state: 'PROPOSED',
          legs,
          proposedAt: at,
          acceptedAt: null,
          expiresAt,
          note: note.value,
          isAgreed: false,
          countries: [country, partnerCountry],
          eventIds: [eventId, partnerEventId],
          heldBoothIds: heldBooths('PROPOSED', legs),
        },
      };
    },
  };
}

/** When a proposal lapses: after the day to answer by, without one when the earlier of the events begins. */
function answerEnd(
  answerBy: string | null,
  events: readonly (StoredEvent | null)[],
  at: Date,
): Date | Refusal {
  if (answerBy !== null) {
    const end = new Date(`${answerBy}T23:59:59.999Z`);
    if (end > at) return end;
    return refusal('INVALID', `answerBy must lie ahead, got ${answerBy}`, 'answerBy');
  }
  const starts = events.flatMap((event) => (event && eventStart(event)?.getTime()) ?? []);
  const inAWeek = at.getTime() + WEEK_MS;
  return new Date(starts.length === 0 ? inAWeek : Math.max(inAWeek, Math.min(...starts)));
}
