import { z } from 'zod';
import type { ActedKind, ActionInput, ActionRule } from '../../kit/actions/actionRule.js';
import { refusal } from '../../kit/actions/outcome.js';
import { distinct, parseInput, plainText } from '../../kit/actions/parseInput.js';
import { mayDescribePlatform } from '../access.js';
import { brokenPlatformRules, type StoredLiaison, type StoredPlatform } from '../platform.js';

/** What actions need to know of platforms. */
export const PLATFORM: ActedKind<StoredPlatform> = {
  noun: 'platform',
  stateOf: () => null,
  brokenRules: (platform) =>
    brokenPlatformRules(platform).map((sentence) => refusal('INVALID', sentence)),
  taken: {},
};

const WHO = 'the platform itself, a moderator of its country, the secretariat or an administrator';

const description = z.object({
  name: plainText(200).optional(),
  homePage: z.string().max(2_000).nullish(),
  contents: distinct(plainText(200), 20).nullish(),
  licence: plainText(200).nullish(),
  note: plainText(2_000).nullish(),
});

const EMAIL_OR_PHONE = 'must have an email or a phone';

const liaison = z
  .object({
    name: plainText(200),
    role: optional(plainText(200)),
    email: optional(z.email('must be an address for mail, as office@example.org').max(254)),
    phone: optional(
      z.string().regex(/^\+[\d ()-]{6,30}$/, 'must begin with + and the code of the country'),
    ),
    languages: distinct(z.string(), 20)
      .nullish()
      .transform((languages) => languages ?? []),
  })
  .refine(({ email, phone }) => email !== null || phone !== null, EMAIL_OR_PHONE);

const liaisons = z.array(liaison).max(10, 'must have at most 10 contacts');

interface LiaisonsInput extends ActionInput {
  readonly liaisons: unknown;
}

/** New words about a platform. */
export const describePlatform: ActionRule<StoredPlatform> = {
  name: 'DESCRIBE',
  who: WHO,
  mayAct: mayDescribePlatform,
  change(_platform, input) {
    const parsed = description.safeParse(input);
    if (!parsed.success) {
      const refusals = parsed.error.issues.map(({ path, message }) =>
        refusal('INVALID', `${path.join('.')}: ${message}`, path.join('.')),
      );
      return { refusals };
    }
    const { name, homePage, contents, licence, note } = parsed.data;
    return {
      set: {
        ...(name !== undefined && { name, nameKey: name.toLowerCase() }),
        ...(homePage !== undefined && { homePage }),
        ...(contents !== undefined && { contents: contents ?? [] }),
        ...(licence !== undefined && { licence }),
        ...(note !== undefined && { note }),
      },
    };
  },
};

/** Who speaks for a platform. */
export const nameLiaisons: ActionRule<StoredPlatform, LiaisonsInput> = {
  name: 'NAME_LIAISONS',
  who: WHO,
  mayAct: mayDescribePlatform,
  change(_platform, input) {
    const parsed = parseInput<StoredLiaison[]>(liaisons, input.liaisons, 'liaisons');
    if (parsed.status === 'wrong') return parsed;
    return { set: { liaisons: parsed.value } };
  },
};

function optional<Value extends z.ZodType>(value: Value) {
  return value.nullish().transform((given) => given ?? null);
}
