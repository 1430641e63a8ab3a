import { z } from 'zod';
import type { NewRecord } from '../../kit/actions/createRule.js';
import {
  codeInput,
  distinct,
  localizedTexts,
  moneyInput,
  plainText,
} from '../../kit/actions/parseInput.js';
import type { StoredPackage } from './package.js';

const TITLE = 300;
const PARAGRAPH = 2_000;
const WHOLE_TEXT = 20_000;
const MOST = 50;
const MOST_ITEMS = 100;

const name = localizedTexts(TITLE).min(1, 'must have a text');
const paragraph = orElse(localizedTexts(PARAGRAPH), []);
const languages = orElse(distinct(plainText(35), MOST), []);
const OFFER_ID = /^offer:[a-z0-9]+:\S{1,200}$/;

const item = z.object({
  name,
  description: paragraph,
  quantity: orElse(
    z.int().min(1, 'must be 1 or more').max(1_000_000, 'must be a million at most'),
    null,
  ),
});
const training = z.object({
  name,
  description: paragraph,
  days: orElse(z.int().min(1, 'must be 1 or more').max(3_650, 'must be ten years at most'), null),
  languages,
});
const document = z.object({ name, languages, url: orElse(z.string().max(2_000), null) });
const items = <Item extends z.ZodType>(of: Item) =>
  z.array(of).max(MOST_ITEMS, `must have at most ${MOST_ITEMS} entries`).nullish();

const content = z.object({
  title: name.optional(),
  summary: localizedTexts(PARAGRAPH).nullish(),
  description: localizedTexts(WHOLE_TEXT).nullish(),
  keywords: distinct(plainText(100), MOST).nullish(),
  disciplines: z.array(codeInput).max(MOST, `must have at most ${MOST} terms`).nullish(),
  components: items(item),
  documents: items(document),
  training: items(training),
  equipment: items(item),
  offerIds: distinct(
    z.string().regex(OFFER_ID, 'must be the id of an offer, as offer:hub:example'),
    MOST,
  ).nullish(),
  price: moneyInput.nullish(),
  targetCountries: distinct(z.string(), 250).nullish(),
});

/** A package nobody has said anything about. */
export const EMPTY_PACKAGE = {
  title: [],
  titleKey: '',
  summary: [],
  description: [],
  keywords: [],
  disciplines: [],
  components: [],
  documents: [],
  training: [],
  equipment: [],
  offerIds: [],
  price: null,
  targetCountries: [],
  state: 'DRAFT',
  publishedAt: null,
  submittedAt: null,
  submittedBy: null,
  moderatorNote: null,
} satisfies Partial<NewRecord<StoredPackage>>;

// The scalars of the schema have seen to the forms of addresses, countries and languages.
/** Reads what a package says; see {@link packageFields} for what it sets. */
export const packageContent = content as unknown as z.ZodType<Partial<StoredPackage>>;

/** The fields that a content sets: what it leaves out is left out, and null is what the field is when it is empty. */
export function packageFields(said: Partial<StoredPackage>): Partial<StoredPackage> {
  const empty: Record<string, unknown> = EMPTY_PACKAGE;
  const set = Object.entries(said)
    .filter(([, value]) => value !== undefined)
    .map(([field, value]) => [field, value ?? empty[field] ?? null]);
  const title = said.title?.[0]?.value;
  return {
    ...Object.fromEntries(set),
    ...(title !== undefined && { titleKey: title.toLowerCase() }),
  };
}

function orElse<Value extends z.ZodType, Empty>(value: Value, empty: Empty) {
  return value.nullish().transform((given) => given ?? empty);
}
