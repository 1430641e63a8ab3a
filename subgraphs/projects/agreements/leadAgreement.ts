import type { ActionInput, ActionRule } from '../../kit/actions/actionRule.js';
import { refusal } from '../../kit/actions/outcome.js';
import { isOfSecretariat } from '../access.js';
import { LONGEST } from '../content.js';
import { dayOf } from '../project.js';
import {
  isParty,
  mayLeadAgreement,
  partyIdsOf,
  type StoredAgreement,
  type StoredParty,
} from './agreement.js';
import { hasSigned, PARTIES } from './writeAgreement.js';

type Rule<Input extends ActionInput = ActionInput> = ActionRule<StoredAgreement, Input>;

interface SignInput extends ActionInput {
  readonly institutionId?: string | null;
  readonly name?: string | null;
  readonly signatory: string;
  readonly signedOn?: string | null;
}

interface RenewInput extends ActionInput {
  readonly successorId: string;
}

const led = { who: PARTIES, mayAct: mayLeadAgreement };

/** The parties negotiate a text. */
export const negotiateAgreement: Rule = {
  ...led,
  name: 'NEGOTIATE',
  from: ['DRAFT'],
  change({ drafts }) {
    if (drafts.length > 0) return { set: { state: 'NEGOTIATION' } };
    const message = 'There is no text to negotiate; add a version of it first';
    return { refusals: [refusal('INVALID', message, 'id')] };
  },
};

/** A party signs the latest version; with the last signature the agreement is public. */
export const signAgreement: Rule<SignInput> = {
  ...led,
  name: 'SIGN',
  from: ['NEGOTIATION'],
  change({ parties }, input, at, viewer) {
    const { institutionId = null, name = null } = input;
    const index = parties.findIndex((party) =>
      institutionId === null
        ? party.institutionId === null && party.name === name
        : party.institutionId === institutionId,
    );
    const party = parties[index];
    const field = institutionId === null ? 'name' : 'institutionId';
    if (party === undefined) {
      const message = `${field} must be that of a party, got ${institutionId ?? name ?? 'none'}`;
      return { refusals: [refusal('INVALID', message, field)] };
    }
    const maySign =
      institutionId === null ? isOfSecretariat(viewer) : isParty(viewer, { parties: [party] });
    if (!maySign) {
      const message =
        institutionId === null
          ? 'name: the secretariat records the signature of a party that is not in the directory'
          : `institutionId: an editor of ${institutionId} signs for it`;
      return { refusals: [refusal('INVALID', message, field)] };
    }
    if (hasSigned(party)) {
      const message = `${field}: this party has signed the latest version already`;
      return { refusals: [refusal('CONFLICT', message, field)] };
    }
    const wrong = wrongSignature(input, dayOf(at));
    if (wrong !== null) return { refusals: [wrong] };
    const signed: StoredParty = {
      ...party,
      signedOn: input.signedOn ?? dayOf(at),
      signatory: input.signatory.trim(),
    };
    const next = parties.with(index, signed);
    const all = next.every(hasSigned);
    return { set: { parties: next, ...(all && { state: 'SIGNED', access: 'PUBLIC' }) } };
  },
};

function wrongSignature({ signatory, signedOn }: SignInput, today: string) {
  if (signatory.trim() === '' || signatory.length > LONGEST.title) {
    const message = `signatory must have 1 to ${LONGEST.title} characters`;
    return refusal('INVALID', message, 'signatory');
  }
  if (signedOn === null || signedOn === undefined || signedOn <= today) return null;
  return refusal('INVALID', `signedOn must not lie ahead, got ${signedOn}`, 'signedOn');
}

/** It holds from now on. */
export const bringIntoForce: Rule = {
  ...led,
  name: 'BRING_INTO_FORCE',
  from: ['SIGNED'],
  change({ validity: { start, end } }, _input, at) {
    const today = dayOf(at);
    if (end !== null && end < today) {
      const message = `The validity of the agreement ended on ${end}`;
      return { refusals: [refusal('INVALID', message, 'id')] };
    }
    if (start !== null && start > today) {
      const message = `The validity of the agreement begins on ${start}; bring it into force then`;
      return { refusals: [refusal('INVALID', message, 'id')] };
    }
    return { set: { state: 'IN_FORCE' } };
  },
};

/** It is ended before its time. */
export const terminateAgreement: Rule = {
  ...led,
  name: 'TERMINATE',
  from: ['IN_FORCE'],
  needsReason: true,
  change: (_agreement, { reason }) => ({
    set: { state: 'TERMINATED', stateReason: reason?.trim() ?? null },
  }),
};

/** Its successor has taken its place. */
export function renewAgreement(
  find: (id: string) => Promise<StoredAgreement | null>,
): Rule<RenewInput> {
  return {
    ...led,
    name: 'RENEW',
    from: ['IN_FORCE'],
    async change(agreement, { successorId }) {
      const successor = await find(successorId);
      const invalid = (message: string) => ({
        refusals: [refusal('INVALID', `successorId: ${message}`, 'successorId')],
      });
      if (successor === null) return invalid(`there is no agreement ${successorId}`);
      if (successor.renewsId !== agreement._id)
        return invalid('it does not say that it renews this one');
      if (successor.state !== 'IN_FORCE') return invalid(`it is ${successor.state}, not IN_FORCE`);
      const parties = new Set(partyIdsOf(successor));
      const absent = partyIdsOf(agreement).find((id) => !parties.has(id));
      if (absent !== undefined) return invalid(`the party ${absent} is not among its parties`);
      return { set: { state: 'RENEWED' } };
    },
  };
}

/** It comes to nothing; a tombstone stays. */
export const discardAgreement: Rule = {
  ...led,
  name: 'DISCARD',
  from: ['DRAFT', 'NEGOTIATION'],
  change: (_agreement, _input, at) => ({ set: { shown: false, removedAt: at } }),
};
