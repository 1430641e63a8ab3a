import { z } from 'zod';
import {
  codeInput,
  distinct,
  localizedTexts,
  moneyInput,
  plainText,
} from '../../kit/actions/parseInput.js';
import type { StoredTransferCase } from './transferCase.js';

const TITLE = 300;
const WHOLE_TEXT = 20_000;
const MOST = 50;
const count = z.int().min(0, 'must not be negative').max(1_000_000, 'must be a million at most');
const recordIdOf = (kinds: string) =>
  z.string().regex(new RegExp(`^(${kinds}):[a-z0-9]+:\\S{1,200}$`), 'must be the id of a record');

const content = z
  .object({
    title: localizedTexts(TITLE).min(1, 'must have a text'),
    description: optional(localizedTexts(WHOLE_TEXT), []),
    method: plainText(50),
    agreedOn: z.string(),
    value: optional(moneyInput, null),
    level: optional(z.string(), null),
    peopleTrained: optional(count, null),
    patents: optional(count, null),
    sectors: optional(z.array(codeInput).max(MOST, `must have at most ${MOST} terms`), []),
    sustainableDevelopmentGoals: optional(
      distinct(z.int().min(1, 'must be 1 to 17').max(17, 'must be 1 to 17'), 17),
      [],
    ),
    listingId: optional(recordIdOf('offer|request'), null),
    interestId: optional(recordIdOf('interest'), null),
    agreementId: optional(recordIdOf('agreement'), null),
  })
  .transform((said) => ({
    ...said,
    titleKey: said.title[0]?.value.toLowerCase() ?? '',
    year: Number(said.agreedOn.slice(0, 4)),
  }));

/** What a case says, besides its parties and how far it has come. */
export type TransferContent = Pick<
  StoredTransferCase,
  | 'title'
  | 'titleKey'
  | 'description'
  | 'method'
  | 'agreedOn'
  | 'year'
  | 'value'
  | 'level'
  | 'peopleTrained'
  | 'patents'
  | 'sectors'
  | 'sustainableDevelopmentGoals'
  | 'listingId'
  | 'interestId'
  | 'agreementId'
>;

/** Reads what a case says. The schema's enums and scalars have seen to their own forms. */
export const transferContent = content as unknown as z.ZodType<TransferContent>;

function optional<Value extends z.ZodType, Empty>(value: Value, empty: Empty) {
  return value.nullish().transform((given) => given ?? empty);
}
