import { z } from 'zod';
import type { ActionRule } from '../../kit/actions/actionRule.js';
import type { CreateInput, CreateRule } from '../../kit/actions/createRule.js';
import { refusal } from '../../kit/actions/outcome.js';
import { distinct, localizedTexts, parseInput } from '../../kit/actions/parseInput.js';
import type { ParticipationKind } from '../__generated__/resolvers.js';
import { EVENT_EDITORS, mayEditEvent } from '../access.js';
import type { StoredEvent } from '../event.js';
import { eventEnd } from '../eventTime.js';
import type { StoredParticipationCall } from './participationCall.js';

interface OpenInput extends CreateInput {
  readonly eventId: string;
  readonly text: unknown;
  readonly kinds: readonly ParticipationKind[];
  readonly countries?: readonly string[] | null;
  readonly closesOn: string;
  readonly places?: number | null;
  readonly facilitated?: boolean;
}

const MOST_PLACES = 10_000;
const textInput = localizedTexts(20_000).min(1, 'must have a text');
const kindsInput = distinct(z.string(), 20).refine(
  ({ length }) => length > 0,
  'must have at least one form',
) as unknown as z.ZodType<ParticipationKind[]>;
const countriesInput = distinct(z.string(), 250);

/** How a call to take part in an event is opened; the event is null where there is none. */
export function openCall(
  event: StoredEvent | null,
): CreateRule<StoredParticipationCall, OpenInput> {
  return {
    name: 'OPEN',
    idKind: 'participationcall',
    who: EVENT_EDITORS,
    mayAct: (viewer) => event === null || mayEditEvent(viewer, event),
    make(input, at) {
      const { eventId, closesOn, places = null, facilitated = false } = input;
      const text = parseInput(textInput, input.text, 'text');
      if (text.status === 'wrong') return text;
      const kinds = parseInput(kindsInput, input.kinds, 'kinds');
      if (kinds.status === 'wrong') return kinds;
      const countries = parseInput(countriesInput, input.countries ?? [], 'countries');
      if (countries.status === 'wrong') return countries;
      const wrong = (field: string, message: string) => ({
        refusals: [refusal('INVALID', `${field} ${message}`, field)],
      });
      const end = event === null ? null : eventEnd(event);
      if (event === null || event.status === 'CANCELLED' || (end !== null && end <= at)) {
        return wrong('eventId', `must be an event that is to take place, got ${eventId}`);
      }
      if (closesOn < at.toISOString().slice(0, 10)) {
        return wrong('closesOn', `must not lie in the past, got ${closesOn}`);
      }
      if (places !== null && (places < 1 || places > MOST_PLACES)) {
        return wrong('places', `must be 1 to ${MOST_PLACES}, got ${places}`);
      }
      return {
        record: {
          eventId,
          text: text.value,
          kinds: kinds.value,
          countries: countries.value,
          closesOn,
          closedAt: null,
          places,
          facilitated,
        },
      };
    },
  };
}

/** How a call is ended before its day. */
export function closeCall(event: StoredEvent | null): ActionRule<StoredParticipationCall> {
  return {
    name: 'CLOSE',
    who: EVENT_EDITORS,
    mayAct: (viewer) => mayEditEvent(viewer, event ?? { hostInstitutionId: null, country: null }),
    from: ['OPEN'],
    change: (_call, _input, at) => ({ set: { closedAt: at } }),
  };
}
