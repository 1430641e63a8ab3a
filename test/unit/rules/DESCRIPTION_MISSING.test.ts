import { expect, it } from '@jest/globals';
import { DESCRIPTION_MISSING } from '../../../schema/rules/DESCRIPTION_MISSING.js';
import { checkRule, LINK, messagesOf } from './checkRule.js';

it('warns of every element without a description', () => {
  const sdl = `${LINK}
type Query { techmart: TechmartQuery }
type TechmartQuery { parts(first: Int = 20): [TechmartPart!] }
"A part."
type TechmartPart { "Its kind." kind: TechmartKind }
enum TechmartKind { NEW }
input TechmartFilter { text: String }
type TechnologyOffer @key(fields: "id") { id: ID! techmartRank: Int }`;
  expect(messagesOf(DESCRIPTION_MISSING, sdl)).toEqual([
    'Query.techmart has no description.',
    'TechmartQuery has no description.',
    'TechmartQuery.parts has no description.',
    'TechmartQuery.parts(first:) has no description.',
    'TechmartKind has no description.',
    'TechmartKind.NEW has no description.',
    'TechmartFilter has no description.',
    'TechmartFilter.text has no description.',
    'TechnologyOffer.techmartRank has no description.',
  ]);
  for (const { severity } of checkRule(DESCRIPTION_MISSING, sdl)) expect(severity).toBe('warning');
});

it('lists twenty and counts the rest', () => {
  const fields = Array.from({ length: 30 }, (_, index) => `f${index}: Int`).join(' ');
  const messages = messagesOf(
    DESCRIPTION_MISSING,
    `${LINK}\n"A part."\ntype TechmartPart { ${fields} }`,
  );
  expect(messages).toHaveLength(21);
  expect(messages.at(-1)).toBe('10 more elements have no description.');
});

it('is content with descriptions, and asks none of what the hub owns', () => {
  const sdl = `${LINK}
"A part."
type TechmartPart { "Its name." name("Language." in: String): String }
extend type TechmartPart { "Its size." size: Int }
type TechnologyOffer @key(fields: "id") { id: ID! }
type Money @shareable { amount: Decimal! currency: CurrencyCode! }
scalar Decimal
scalar CurrencyCode`;
  expect(messagesOf(DESCRIPTION_MISSING, sdl)).toEqual([]);
});
