import { z } from 'zod';
import type { CreateInput, CreateRule } from '../../kit/actions/createRule.js';
import { refusal } from '../../kit/actions/outcome.js';
import { localizedTexts, parseInput, plainText } from '../../kit/actions/parseInput.js';
import type { StoredInstitution } from '../institution.js';
import { institutionTakingPart } from '../institutionTakingPart.js';
import { dayOf } from '../nomination.js';
import { optional } from '../recordInputs.js';
import { isOpenOn, type StoredExchangeCall } from './call.js';
import { brokenExchangeRules, type StoredExchange } from './exchange.js';
import { speaksFor } from './exchangeAccess.js';

interface ApplyInput extends CreateInput {
  readonly callId: string;
  readonly homeInstitutionId: string;
  readonly person: unknown;
  readonly qualification: unknown;
}

interface ApplyDeps {
  loadCall(id: string): Promise<StoredExchangeCall | null>;
  loadInstitution(id: string): Promise<StoredInstitution | null>;
}

const person = z.object({
  name: plainText(200),
  email: optional(z.email('must be an address for mail, as office@example.org').max(320)),
});
const qualification = localizedTexts(5_000).min(1, 'must have a text');

/** An institution of another country applies for one of its people. */
export function applyForExchange({
  loadCall,
  loadInstitution,
}: ApplyDeps): CreateRule<StoredExchange, ApplyInput> {
  return {
    name: 'APPLY',
    idKind: 'exchange',
    who: 'an editor of the home institution',
    mayAct: (viewer, { homeInstitutionId }) => speaksFor(viewer, homeInstitutionId),
    async make(input, at) {
      const who = parseInput(person, input.person, 'person');
      if (who.status === 'wrong') return who;
      const what = parseInput(qualification, input.qualification, 'qualification');
      if (what.status === 'wrong') return what;
      const call = await loadCall(input.callId);
      if (call === null) {
        const message = `callId: there is no call ${input.callId.slice(0, 200)}; take the id of one from personnelExchangeCalls`;
        return { refusals: [refusal('INVALID', message, 'callId')] };
      }
      if (!isOpenOn(call, dayOf(at))) {
        const message = `callId: the call is ${call.state} and took applications until ${call.applyBy}`;
        return { refusals: [refusal('CONFLICT', message, 'callId')] };
      }
      const home = await institutionTakingPart(
        loadInstitution,
        input.homeInstitutionId,
        'homeInstitutionId',
      );
      if ('code' in home) return { refusals: [home] };
      const record = {
        callId: call._id,
        kind: call.kind,
        hostInstitutionId: call.hostInstitutionId,
        hostCountry: call.hostCountry,
        homeInstitutionId: home.id,
        homeCountry: home.country,
        state: 'APPLIED' as const,
        person: who.value,
        qualification: what.value,
        place: null,
        period: null,
        agreedByHost: null,
        agreedByHome: null,
        startedOn: null,
        finishedOn: null,
        outcome: [],
      };
      const [broken] = brokenExchangeRules(record as unknown as StoredExchange);
      // All that can be wrong with an application by now is whose it is.
      return broken === undefined
        ? { record }
        : { refusals: [refusal('INVALID', `homeInstitutionId: ${broken}`, 'homeInstitutionId')] };
    },
  };
}
