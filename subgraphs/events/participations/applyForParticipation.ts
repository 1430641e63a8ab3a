import { z } from 'zod';
import type { CreateInput, CreateRule, Made } from '../../kit/actions/createRule.js';
import { type Refusal, refusal } from '../../kit/actions/outcome.js';
import type { AskNetwork } from '../../kit/requestFacts.js';
import type { ParticipationKind } from '../__generated__/resolvers.js';
import { EVENT_EDITORS, mayApply, mayEditEvent } from '../access.js';
import type { StoredEvent } from '../event.js';
import { heldIn, type StoredParticipationRecord } from './participation.js';
import { isOpen, type StoredParticipationCall } from './participationCall.js';
import { EMPTY_PARTICIPATION, parseContent } from './participationContent.js';

interface ApplicantInput extends CreateInput {
  readonly country: string;
  readonly institutionId?: string | null;
  readonly kind: ParticipationKind;
  readonly content?: unknown;
}

const INSTITUTION = `query Applicant($id: ID!) {
  institution(id: $id) { status country { code } }
}`;

const answer = z.object({
  institution: z
    .object({ status: z.string(), country: z.object({ code: z.string() }).nullable() })
    .nullable(),
});

async function unfitInstitution(
  ask: AskNetwork,
  { institutionId = null, country }: ApplicantInput,
): Promise<Refusal | null> {
  if (institutionId === null) return null;
  const { institution } = answer.parse(await ask(INSTITUTION, { id: institutionId }));
  if (institution?.status === 'ACTIVE' && institution.country?.code === country) return null;
  const message = `institutionId: there is no active institution ${institutionId} of ${country}; check the id and the country`;
  return refusal('INVALID', message, 'institutionId');
}

/** How a country or an institution answers a call for an event; both are null where there is none. */
export function applyForParticipation(
  call: StoredParticipationCall | null,
  event: StoredEvent | null,
  ask: AskNetwork,
): CreateRule<StoredParticipationRecord, ApplicantInput & { readonly callId: string }> {
  return {
    name: 'APPLY',
    idKind: 'participation',
    who: 'a moderator of the country, an editor of the institution or an administrator',
    mayAct: (viewer, { country, institutionId = null }) =>
      mayApply(viewer, { country, institutionId }),
    async make(input, at) {
      const { callId, country, kind } = input;
      const wrong = (field: string, message: string) => ({
        refusals: [refusal('INVALID', `${field}: ${message}`, field)],
      });
      if (call === null || event === null || !isOpen(call, at)) {
        return wrong('callId', `there is no open call ${callId}; take one from participationCalls`);
      }
      if (!call.kinds.includes(kind)) {
        return wrong('kind', `the call is for ${call.kinds.join(', ')}, got ${kind}`);
      }
      if (call.countries.length > 0 && !call.countries.includes(country)) {
        return wrong('country', `the call is for ${call.countries.join(', ')}, got ${country}`);
      }
      return makeRecord(input, event, { ask, callId, state: 'APPLIED' });
    },
  };
}

/** How the organisers enter a participation; the event is null where there is none. */
export function recordParticipation(
  event: StoredEvent | null,
  ask: AskNetwork,
): CreateRule<StoredParticipationRecord, ApplicantInput & { readonly eventId: string }> {
  return {
    name: 'RECORD',
    idKind: 'participation',
    who: EVENT_EDITORS,
    mayAct: (viewer) => event === null || mayEditEvent(viewer, event),
    make(input) {
      if (event !== null) return makeRecord(input, event, { ask, callId: null, state: 'ACCEPTED' });
      const message = `eventId: there is no event ${input.eventId}; take the id of one from events`;
      return { refusals: [refusal('INVALID', message, 'eventId')] };
    },
  };
}

async function makeRecord(
  input: ApplicantInput,
  event: StoredEvent,
  given: { ask: AskNetwork; callId: string | null; state: 'APPLIED' | 'ACCEPTED' },
): Promise<Made<StoredParticipationRecord>> {
  const { country, institutionId = null, kind } = input;
  const parsed = parseContent(input.content);
  if (parsed.status === 'wrong') return parsed;
  const unfit = await unfitInstitution(given.ask, input);
  if (unfit !== null) return { refusals: [unfit] };
  const { callId, state } = given;
  return {
    record: {
      ...EMPTY_PARTICIPATION,
      ...parsed.value,
      eventId: event._id,
      callId,
      country,
      institutionId,
      kind,
      result: null,
      hostCountry: event.country,
      hostInstitutionId: event.hostInstitutionId,
      placeKey: null,
      ...heldIn(state, { callId, country, institutionId, kind }),
    },
  };
}
