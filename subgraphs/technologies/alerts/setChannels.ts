import { z } from 'zod';
import type { ActionInput, ActionRule } from '../../kit/actions/actionRule.js';
import { refusal } from '../../kit/actions/outcome.js';
import { parseInput } from '../../kit/actions/parseInput.js';
import type { StoredSavedSearch } from './savedSearch.js';
import { asReader, ownersAct, secretText } from './writeSavedSearch.js';

type Rule<Input extends ActionInput = ActionInput> = ActionRule<StoredSavedSearch, Input>;

const LONGEST_ADDRESS = 2_000;
const ASK_AGAIN_MS = 10 * 60 * 1000;

const mailAddress = z
  .string()
  .trim()
  .max(254, 'must have at most 254 characters')
  .pipe(z.email('must be one mail address'));

/** A webhook's secret, in the form of Standard Webhooks. */
export function webhookSecret(): string {
  return `whsec_${Buffer.from(secretText(), 'base64url').toString('base64')}`;
}

/** How its owner lets found listings be posted to an address, signed with a new secret. */
export function setWebhook(secret: string): Rule<ActionInput & { readonly url: string }> {
  return {
    ...ownersAct('SET_WEBHOOK'),
    change(_search, { url }, at, viewer) {
      if (url.length > LONGEST_ADDRESS) {
        const message = `url must have at most ${LONGEST_ADDRESS} characters, got ${url.length}`;
        return { refusals: [refusal('INVALID', message, 'url')] };
      }
      return {
        set: {
          webhook: { url, secret, setAt: at },
          webhookTrouble: null,
          webhookDeadAt: null,
          ...asReader(viewer, at),
        },
      };
    },
  };
}

/** How its owner ends the posting. */
export const removeWebhook: Rule = {
  ...ownersAct('REMOVE_WEBHOOK'),
  change: () => ({ set: { webhook: null, webhookTrouble: null, webhookDeadAt: null } }),
};

/** How its owner lets found listings be sent to a mail address, which is asked first. */
export const setMail: Rule<ActionInput & { readonly address: string }> = {
  ...ownersAct('SET_MAIL'),
  change({ mail }, { address }, at, viewer) {
    const parsed = parseInput(mailAddress, address, 'address');
    if (parsed.status === 'wrong') return parsed;
    if (mail !== null && at.getTime() - mail.askedAt.getTime() < ASK_AGAIN_MS) {
      const message =
        'address: an address was asked less than ten minutes ago; wait for its answer';
      return { refusals: [refusal('CONFLICT', message, 'address')] };
    }
    return {
      set: {
        mail: {
          address: parsed.value,
          token: secretText(),
          askedAt: at,
          confirmedAt: null,
          questionDueAt: at,
          questionTries: 0,
        },
        ...asReader(viewer, at),
      },
    };
  },
};

/** How its owner ends the mails. */
export const removeMail: Rule = {
  ...ownersAct('REMOVE_MAIL'),
  change: () => ({ set: { mail: null } }),
};
