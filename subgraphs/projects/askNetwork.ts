import { z } from 'zod';
import { type Refusal, refusal } from '../kit/actions/outcome.js';
import type { AskNetwork } from '../kit/requestFacts.js';

const INSTITUTION = 'query PartnerCountry($id: ID!) { institution(id: $id) { country { code } } }';
const institutionAnswer = z.object({
  institution: z.object({ country: z.object({ code: z.string() }).nullable() }).nullable(),
});

/** Countries of institutions by their ids, or a refusal for the first that there is none of; `field` names the input. */
export async function askCountries(
  ask: AskNetwork,
  ids: readonly string[],
  field: string,
): Promise<ReadonlyMap<string, string | null> | Refusal> {
  const found = await Promise.all(
    [...new Set(ids)].map(async (id) => {
      const { institution } = institutionAnswer.parse(await ask(INSTITUTION, { id }));
      return { id, institution };
    }),
  );
  const missing = found.find(({ institution }) => institution === null);
  if (missing !== undefined) {
    const message = `${field}: there is no institution ${missing.id}; take the id of one from institutions`;
    return refusal('INVALID', message, field);
  }
  return new Map(found.map(({ id, institution }) => [id, institution?.country?.code ?? null]));
}

/** Whether an answer of this file is a refusal. */
export function isRefusal(answer: object): answer is Refusal {
  return 'code' in answer && 'message' in answer;
}

const MEETING = 'query Meeting($id: ID!) { event(id: $id) { period { start } } }';
const meetingAnswer = z.object({
  event: z.object({ period: z.object({ start: z.string().nullable() }) }).nullable(),
});

/** First day of a meeting, null when it is not set yet; a refusal where there is no such event. */
export async function askMeeting(
  ask: AskNetwork,
  id: string,
  field: string,
): Promise<{ readonly startsOn: string | null } | Refusal> {
  const { event } = meetingAnswer.parse(await ask(MEETING, { id }));
  if (event === null) {
    const message = `${field}: there is no event ${id}; take the id of one from events`;
    return refusal('INVALID', message, field);
  }
  return { startsOn: event.period.start };
}

/** A refusal where a meeting is named that is not there; null otherwise. */
export async function missingMeeting(
  ask: AskNetwork,
  id: string | null | undefined,
  field: string,
): Promise<Refusal | null> {
  if (id === null || id === undefined) return null;
  const meeting = await askMeeting(ask, id, field);
  return isRefusal(meeting) ? meeting : null;
}

const OFFER = `query OfferOrigin($id: ID!) {
  technology(id: $id) { id ... on TechnologyOffer { originProject { id } } }
}`;
const offerAnswer = z.object({
  technology: z
    .object({ id: z.string(), originProject: z.object({ id: z.string() }).nullish() })
    .nullable(),
});

/** The project that an offer names as its origin, null for none; a refusal where the viewer finds no such offer. */
export async function askOrigin(
  ask: AskNetwork,
  id: string,
  field: string,
): Promise<{ readonly projectId: string | null } | Refusal> {
  const { technology } = offerAnswer.parse(await ask(OFFER, { id }));
  if (technology === null || !id.startsWith('offer:')) {
    return refusal('INVALID', `${field}: there is no offer ${id}, or you may not read it`, field);
  }
  return { projectId: technology.originProject?.id ?? null };
}
