import { expect, it } from '@jest/globals';
import { PORTAL_FIELD_NOT_PREFIXED } from '../../../schema/rules/PORTAL_FIELD_NOT_PREFIXED.js';
import { LINK, messagesOf, patched } from './checkRule.js';

it('refuses a field of a hub type without the prefix', () => {
  const sdl = `${LINK}
type TechnologyOffer @key(fields: "id") {
  id: ID!
  certificate: String
}`;
  expect(messagesOf(PORTAL_FIELD_NOT_PREFIXED, sdl)).toEqual([
    'The field TechnologyOffer.certificate must begin with techmart, since TechnologyOffer is a type of the hub.',
  ]);
  expect(messagesOf(PORTAL_FIELD_NOT_PREFIXED, patched(PORTAL_FIELD_NOT_PREFIXED, sdl))).toEqual(
    [],
  );
});

it('accepts prefixed fields, and any field on own types', () => {
  expect(
    messagesOf(
      PORTAL_FIELD_NOT_PREFIXED,
      `${LINK}
type TechnologyOffer @key(fields: "id") { id: ID! techmartCertificate: TechmartCertificate }
type TechmartCertificate { number: String }`,
    ),
  ).toEqual([]);
});
