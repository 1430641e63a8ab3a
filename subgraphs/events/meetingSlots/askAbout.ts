import { z } from 'zod';
import { type Refusal, refusal } from '../../kit/actions/outcome.js';
import type { AskNetwork } from '../../kit/requestFacts.js';

const ABOUT = `query TalkAbout($id: ID!) {
  node(id: $id) {
    __typename
    ... on TechnologyOffer { institution { id } }
    ... on TechnologyRequest { institution { id } }
    ... on ExpressionOfInterest {
      state
      askingInstitution { id }
      owningInstitution { id }
    }
  }
}`;

const institution = z.object({ id: z.string() }).nullable();
const listing = z.object({
  __typename: z.enum(['TechnologyOffer', 'TechnologyRequest']),
  institution,
});
const interest = z.object({
  __typename: z.literal('ExpressionOfInterest'),
  state: z.string(),
  askingInstitution: institution,
  owningInstitution: institution,
});
const answer = z.object({ node: z.object({ __typename: z.string() }).loose().nullable() });
const subject = z.discriminatedUnion('__typename', [listing, interest]);

/** The states in which both sides know of an interest and something can come of it, or has. */
const TALKED_ABOUT: readonly string[] = ['FORWARDED', 'ACCEPTED', 'NEGOTIATION', 'AGREEMENT'];

/** Why a record cannot be what brings two parties together; null when it can. */
export async function unfitSubject(
  ask: AskNetwork,
  id: string,
  partyIds: readonly string[],
): Promise<Refusal | null> {
  const { node } = answer.parse(await ask(ABOUT, { id }));
  const wrong = (message: string) => refusal('INVALID', `aboutId: ${message}`, 'aboutId');
  const parsed = subject.safeParse(node);
  if (!parsed.success) {
    return wrong(`there is no offer, request or interest ${id}, or you may not read it`);
  }
  const { data } = parsed;
  if (data.__typename !== 'ExpressionOfInterest') {
    const owner = data.institution?.id;
    return owner !== undefined && partyIds.includes(owner)
      ? null
      : wrong(`the listing ${id} is of neither of the two institutions`);
  }
  const sides = [data.askingInstitution?.id, data.owningInstitution?.id];
  if (!partyIds.every((party) => sides.includes(party))) {
    return wrong(`the interest ${id} is not one between the two institutions`);
  }
  return TALKED_ABOUT.includes(data.state)
    ? null
    : wrong(`the interest ${id} is ${data.state}; it must be ${TALKED_ABOUT.join(', ')}`);
}
