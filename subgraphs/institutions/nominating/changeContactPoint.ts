import { z } from 'zod';
import type { ActedKind, ActionInput, ActionRule } from '../../kit/actions/actionRule.js';
import { refusal } from '../../kit/actions/outcome.js';
import { localizedTexts } from '../../kit/actions/parseInput.js';
import { mayChangeContactPoint } from '../access.js';
import { brokenContactPointRules, type StoredContactPoint } from '../contactPoint.js';
import type { InstitutionStore } from '../institutionStore.js';
import { fieldsSet, parseFields, recordIdOf, refusalsOf } from '../recordInputs.js';
import { contactPerson, unknownInstitution } from './answerNomination.js';

/** What actions need to know of contact points. */
export const CONTACT_POINT: ActedKind<StoredContactPoint> = {
  noun: 'contact point',
  stateOf: () => null,
  brokenRules: (point) => refusalsOf(brokenContactPointRules(point)),
  taken: {},
  untold: ['person'],
};

const KEEPERS = 'a member or a moderator of its country, the secretariat or an administrator';

const said = z.object({
  institutionId: recordIdOf('institution').nullish(),
  office: localizedTexts(300).nullish(),
  person: contactPerson.nullish(),
});

interface EndInput extends ActionInput {
  readonly until: string;
}

/** Someone who keeps it corrects what it says. */
export function reviseContactPoint(
  institutions: Pick<InstitutionStore, 'existing'>,
): ActionRule<StoredContactPoint> {
  return {
    name: 'REVISE',
    who: KEEPERS,
    mayAct: mayChangeContactPoint,
    async change(_point, input) {
      const parsed = parseFields(said, input);
      if (parsed.status === 'wrong') return parsed;
      const { institutionId = null } = parsed.value;
      const unknown = await unknownInstitution(institutions, institutionId, 'institutionId');
      if (unknown !== null) return { refusals: [unknown] };
      // Null is what an institution or a person is when there is none; undefined was filtered out.
      return { set: fieldsSet(parsed.value, { office: [] }) as Partial<StoredContactPoint> };
    },
  };
}

/** Someone who keeps it says when it ends. */
export const endContactPoint: ActionRule<StoredContactPoint, EndInput> = {
  name: 'END',
  who: KEEPERS,
  mayAct: mayChangeContactPoint,
  change({ since }, { until }) {
    if (since !== null && until < since) {
      const message = `until must be ${since}, its first day, or later, got ${until}`;
      return { refusals: [refusal('INVALID', message, 'until')] };
    }
    return { set: { until } };
  },
};
