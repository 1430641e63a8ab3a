import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from '@jest/globals';
import { buildSchema } from 'graphql';
import { hasPrefix, isPortalCode, typePrefix } from '../../../schema/portalCode.js';

it('reserves the first word of every type and root field of the hub', () => {
  const file = path.join(__dirname, '../../../schema/api.graphql');
  const schema = buildSchema(readFileSync(file, 'utf8'));
  const names = [
    ...Object.keys(schema.getTypeMap()).filter((name) => !name.startsWith('__')),
    ...Object.keys(schema.getQueryType()?.getFields() ?? {}),
  ];
  const words = names.map((name) => name.replace(/^(\w)([a-z0-9]*|[A-Z]*$).*$/, '$1$2'));
  const free = words.filter((word) => isPortalCode(word.toLowerCase()));
  expect([...new Set(free)]).toEqual([]);
  expect(words.length).toBeGreaterThan(100);
});

it('tells the names of a portal from those of a portal with a longer name', () => {
  expect(hasPrefix('TechmartOffer', typePrefix('techmart'))).toBe(true);
  expect(hasPrefix('Techmart', typePrefix('techmart'))).toBe(true);
  expect(hasPrefix('TechmartOffer', typePrefix('tech'))).toBe(false);
  expect(hasPrefix('tech2Offer', 'tech')).toBe(false);
});
