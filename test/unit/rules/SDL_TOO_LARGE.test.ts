import { expect, it } from '@jest/globals';
import { readSdl } from '../../../schema/readSdl.js';

const MESSAGES = {
  bytes: 'The schema can have 1000000 bytes at most, got 20000021.',
  tokens: 'The schema can have 60000 words and signs at most.',
  name: 'A name can have 100 characters at most, got aaaaaaaaaaaaaaaaaaaa….',
  nesting: 'The schema can have 16 brackets within each other at most.',
};

it.each([
  ['20 MB of text', `type A { name: Int } ${'#'.repeat(20_000_000)}`, MESSAGES.bytes],
  ['a hundred thousand words', 'type A { name: Int } '.repeat(20_000), MESSAGES.tokens],
  ['a name without end', `type ${'a'.repeat(900_000)} { b: Int }`, MESSAGES.name],
  ['lists within lists without end', `type A { a: ${'['.repeat(50_000)}`, MESSAGES.nesting],
  [
    'values within values',
    `scalar A @a(b: ${'{a:'.repeat(5_000)}1${'}'.repeat(5_000)})`,
    MESSAGES.nesting,
  ],
])('refuses %s before reading it', (_, sdl, message) => {
  const started = performance.now();
  const reading = readSdl(sdl);
  expect(reading).toMatchObject({
    status: 'refused',
    findings: [{ code: 'SDL_TOO_LARGE', severity: 'error', message, place: null }],
  });
  expect(performance.now() - started).toBeLessThan(500);
});

it('reads a schema of common size', () => {
  expect(readSdl('type TechmartA { name: String }').status).toBe('read');
});
