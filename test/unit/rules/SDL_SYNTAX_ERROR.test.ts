import { expect, it } from '@jest/globals';
import { readSdl } from '../../../schema/readSdl.js';

it.each([
  [
    'an unfinished type',
    'type TechmartA {\n  name String\n}',
    'Syntax Error: Expected ":", found Name "String".',
    { line: 2, column: 8 },
  ],
  [
    'no schema at all',
    '<html></html>',
    'Syntax Error: Unexpected character: "<".',
    { line: 1, column: 1 },
  ],
  ['nothing', '', 'Syntax Error: Unexpected <EOF>.', { line: 1, column: 1 }],
])('refuses %s and says where', (_, sdl, message, place) => {
  expect(readSdl(sdl)).toMatchObject({
    status: 'refused',
    findings: [{ code: 'SDL_SYNTAX_ERROR', severity: 'error', message, place }],
  });
});

it('reads a schema', () => {
  expect(readSdl('type TechmartA { name: String }').status).toBe('read');
});
