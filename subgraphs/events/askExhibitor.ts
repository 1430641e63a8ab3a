import { z } from 'zod';
import { type Refusal, refusal } from '../kit/actions/outcome.js';
import type { AskNetwork } from '../kit/requestFacts.js';

const INSTITUTION = `query Exhibitor($id: ID!) {
  institution(id: $id) { status country { code } }
}`;

const institutionAnswer = z.object({
  institution: z
    .object({ status: z.string(), country: z.object({ code: z.string() }).nullable() })
    .nullable(),
});

/** The country of an active institution; a refusal when there is none. */
export async function askExhibitor(
  ask: AskNetwork,
  id: string,
): Promise<{ readonly country: string | null } | Refusal> {
  const { institution } = institutionAnswer.parse(await ask(INSTITUTION, { id }));
  if (institution?.status === 'ACTIVE') return { country: institution.country?.code ?? null };
  const message = `institutionId: there is no active institution ${id}; take the id of one from institutions`;
  return refusal('INVALID', message, 'institutionId');
}

const OFFER = `query ShownOffer($id: ID!) {
  node(id: $id) { ... on TechnologyOffer { access state institution { id } } }
}`;

const offerAnswer = z.object({
  node: z
    .object({
      access: z.string().optional(),
      state: z.string().optional(),
      institution: z.object({ id: z.string() }).nullish(),
    })
    .nullable(),
});

/** Why a public record cannot name an offer as one of an institution; null when it can. */
export async function unfitOffer(
  ask: AskNetwork,
  offerId: string | null | undefined,
  institutionId: string,
): Promise<Refusal | null> {
  if (offerId === null || offerId === undefined) return null;
  const { node } = offerAnswer.parse(await ask(OFFER, { id: offerId }));
  const isFit =
    node?.access === 'PUBLIC' &&
    node.state === 'PUBLISHED' &&
    node.institution?.id === institutionId;
  if (isFit) return null;
  const message = `content.offerId: there is no published offer ${offerId} of ${institutionId} that everyone may read`;
  return refusal('INVALID', message, 'content.offerId');
}
