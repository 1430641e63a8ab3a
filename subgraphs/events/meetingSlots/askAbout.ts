import { z } from 'zod';
import { type Refusal, refusal } from '../../kit/actions/outcome.js';
import type { AskNetwork } from '../../kit/requestFacts.js';

const LISTINGS: readonly string[] = ['TechnologyOffer', 'TechnologyRequest'];
const OTHERS: readonly string[] = ['ExpressionOfInterest', 'Match'];

const ABOUT = `query TalkAbout($id: ID!) {
  node(id: $id) {
    __typename
    ... on TechnologyOffer { institution { id } }
    ... on TechnologyRequest { institution { id } }
  }
}`;

const answer = z.object({
  node: z
    .object({ __typename: z.string(), institution: z.object({ id: z.string() }).nullish() })
    .nullable(),
});

/** Why a record cannot be what brings two parties together; null when it can. */
export async function unfitSubject(
  ask: AskNetwork,
  id: string,
  partyIds: readonly string[],
): Promise<Refusal | null> {
  const { node } = answer.parse(await ask(ABOUT, { id }));
  const wrong = (message: string) => refusal('INVALID', `aboutId: ${message}`, 'aboutId');
  if (node === null || ![...LISTINGS, ...OTHERS].includes(node.__typename)) {
    return wrong(`there is no listing, match or interest ${id}, or you may not read it`);
  }
  if (!LISTINGS.includes(node.__typename)) return null;
  const owner = node.institution?.id;
  return owner !== undefined && partyIds.includes(owner)
    ? null
    : wrong(`the listing ${id} is of neither of the two institutions`);
}
