import { z } from 'zod';
import type { ActionInput, ActionRule } from '../../kit/actions/actionRule.js';
import { refusal } from '../../kit/actions/outcome.js';
import { reasonOf } from '../../kit/actions/requestKey.js';
import type { AskNetwork } from '../../kit/requestFacts.js';
import type { StoredInterest } from './interest.js';
import { isOwning, mayForward, sideOf } from './interestAccess.js';

type Rule<Input extends ActionInput = ActionInput> = ActionRule<StoredInterest, Input>;

interface AgreeInput extends ActionInput {
  readonly agreementId: string;
}

const OWNER =
  "an editor of the listing's institution, or for a listing that a platform gave a moderator of its country or the secretariat,";
const EITHER = `an editor of the institution that asks, or ${OWNER}`;

/** Who runs the network in the listing's country passes it on to its owner. */
export const forwardInterest: Rule = {
  name: 'FORWARD',
  who: "a moderator of the listing's country, the secretariat or an administrator, who is not of the institution that asks,",
  mayAct: mayForward,
  from: ['SENT'],
  change: (_interest, _input, at) => ({ set: { state: 'FORWARDED', forwardedAt: at } }),
};

/** The owner wants to talk. */
export const acceptInterest: Rule = {
  name: 'ACCEPT',
  who: OWNER,
  mayAct: isOwning,
  from: ['FORWARDED'],
  change: (_interest, _input, at) => ({ set: { state: 'ACCEPTED', answeredAt: at } }),
};

/** The owner does not. */
export const declineInterest: Rule = {
  name: 'DECLINE',
  who: OWNER,
  mayAct: isOwning,
  from: ['FORWARDED'],
  needsReason: true,
  change: (_interest, { reason }, at) => ({
    set: { state: 'DECLINED', answeredAt: at, closingNote: reasonOf(reason) },
  }),
};

/** Both talk. */
export const negotiateInterest: Rule = {
  name: 'NEGOTIATE',
  who: EITHER,
  mayAct: isOfEitherSide,
  from: ['ACCEPTED'],
  change: () => ({ set: { state: 'NEGOTIATION' } }),
};

/** They found together: the agreement is one that who says so can read. */
export function concludeInterest(ask: AskNetwork): Rule<AgreeInput> {
  return {
    name: 'AGREE',
    who: EITHER,
    mayAct: isOfEitherSide,
    from: ['NEGOTIATION'],
    async change(interest, { agreementId }) {
      const parties = await partiesOf(ask, agreementId);
      if (parties === null) {
        const message = `agreementId: there is no agreement ${agreementId.slice(0, 100)}, or you may not read it; check the id`;
        return { refusals: [refusal('INVALID', message, 'agreementId')] };
      }
      const { askingInstitutionId, owningInstitutionId } = interest;
      // A listing that a platform gave may name no institution.
      const missing = [askingInstitutionId, owningInstitutionId ?? askingInstitutionId].find(
        (id) => !parties.includes(id),
      );
      if (missing !== undefined) {
        const message = `agreementId: ${missing} is no party of the agreement; name the one that both sides agreed to`;
        return { refusals: [refusal('INVALID', message, 'agreementId')] };
      }
      return { set: { state: 'AGREEMENT', agreementId } };
    },
  };
}

/** They did not. */
export const closeInterest: Rule = {
  name: 'CLOSE',
  who: EITHER,
  mayAct: isOfEitherSide,
  from: ['NEGOTIATION'],
  needsReason: true,
  change: (_interest, { reason }) => ({
    set: { state: 'CLOSED', closingNote: reasonOf(reason) },
  }),
};

function isOfEitherSide(...[viewer, interest]: Parameters<typeof sideOf>): boolean {
  return sideOf(viewer, interest) !== null;
}

const AGREEMENT = `query InterestAgreement($id: ID!) {
  agreement(id: $id) { parties { institution { id } } }
}`;
const AGREEMENT_ID = /^agreement:[a-z0-9]+:\S{1,200}$/;
const institution = z.object({ id: z.string() }).nullable();
const answer = z.object({
  agreement: z.object({ parties: z.array(z.object({ institution })) }).nullable(),
});

/** The institutions that an agreement is between; null when there is none that the viewer can read. */
async function partiesOf(ask: AskNetwork, id: string): Promise<readonly string[] | null> {
  if (!AGREEMENT_ID.test(id)) return null;
  const { agreement } = answer.parse(await ask(AGREEMENT, { id }));
  return agreement?.parties.flatMap((party) => party.institution?.id ?? []) ?? null;
}
