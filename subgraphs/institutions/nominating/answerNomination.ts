import { createHash } from 'node:crypto';
import { z } from 'zod';
import { HUB_CODE } from '../../../schema/portalCode.js';
import type { ActedKind, ActionInput, ActionRule } from '../../kit/actions/actionRule.js';
import { type Refusal, refusal } from '../../kit/actions/outcome.js';
import { localizedTexts, parseInput, plainText } from '../../kit/actions/parseInput.js';
import { recordId } from '../../kit/record.js';
import { mayAnswerForCountry } from '../access.js';
import { brokenContactPointRules, type StoredContactPoint } from '../contactPoint.js';
import type { InstitutionStore } from '../institutionStore.js';
import { brokenNominationRules, dayOf, type StoredNomination } from '../nomination.js';
import { optional, recordIdOf, refusalsOf } from '../recordInputs.js';

interface NominateInput extends ActionInput {
  readonly contactPoint: unknown;
}

/** What actions need to know of nominations. */
export const NOMINATION: ActedKind<StoredNomination> = {
  noun: 'nomination',
  stateOf: ({ state }) => state,
  brokenRules: (nomination) => refusalsOf(brokenNominationRules(nomination)),
  taken: {
    openRequest: refusal('CONFLICT', 'The country was asked for this body and has not answered'),
  },
  untold: ['nominee'],
};

const ANSWERERS = 'a member or a moderator of the country, or an administrator';

/** A person to turn to, as forms give it. */
export const contactPerson = z.object({
  name: plainText(200),
  email: optional(plainText(320)),
});

const nominee = z.object({
  institutionId: optional(recordIdOf('institution')),
  office: localizedTexts(300)
    .nullish()
    .transform((office) => office ?? []),
  person: optional(contactPerson),
  since: optional(z.string()),
});

/** The country names a contact point, which the outbox makes of what is said here. */
export function nominate(
  institutions: Pick<InstitutionStore, 'existing'>,
): ActionRule<StoredNomination, NominateInput> {
  return {
    name: 'NOMINATE',
    who: ANSWERERS,
    mayAct: mayAnswerForCountry,
    from: ['REQUESTED'],
    async change({ _id, country }, { contactPoint }, at) {
      const parsed = parseInput(nominee, contactPoint, 'contactPoint');
      if (parsed.status === 'wrong') return parsed;
      const today = dayOf(at);
      const said = { ...parsed.value, since: parsed.value.since ?? today };
      const broken = brokenContactPointRules({ ...said, country, until: null });
      if (broken.length > 0) {
        return { refusals: broken.map((rule) => refusal('INVALID', rule, 'contactPoint')) };
      }
      const unknown = await unknownInstitution(institutions, said.institutionId);
      if (unknown !== null) return { refusals: [unknown] };
      const contactPointId = contactPointIdOf(_id);
      return { set: { state: 'NOMINATED', answeredOn: today, contactPointId, nominee: said } };
    },
  };
}

/** The country answers that it names nobody. */
export const declineNomination: ActionRule<StoredNomination> = {
  name: 'DECLINE',
  who: ANSWERERS,
  mayAct: mayAnswerForCountry,
  from: ['REQUESTED'],
  needsReason: true,
  change: (_nomination, _input, at) => ({ set: { state: 'DECLINED', answeredOn: dayOf(at) } }),
};

/** The refusal of an institution that the hub has no record of; null for one that it has, and for none. */
export async function unknownInstitution(
  institutions: Pick<InstitutionStore, 'existing'>,
  id: string | null,
  field = 'contactPoint.institutionId',
): Promise<Refusal | null> {
  if (id === null || (await institutions.existing([id])).has(id)) return null;
  const message = `${field}: there is no institution ${id}; take the id of one from institutions`;
  return refusal('INVALID', message, field);
}

/** A nomination has one contact point, so that the outbox makes it once however often it tries. */
function contactPointIdOf(nominationId: string): StoredContactPoint['_id'] {
  const localId = createHash('sha256').update(nominationId).digest('hex').slice(0, 24);
  return recordId('contact', HUB_CODE, localId);
}
