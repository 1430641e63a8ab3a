import { readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from '@jest/globals';
import { EXPLANATIONS, explain } from '../../../schema/explain.js';
import { RULES } from '../../../schema/rules/index.js';

it('explains a rule and an error of composition', () => {
  expect(explain('PORTAL_FIELD_NON_NULL')).toBe(
    'PORTAL_FIELD_NON_NULL\n\nWhile a portal cannot be reached its fields are null. Were one promised never to be, the record of the hub around it would become null with it.\n\nTake the exclamation mark at the end of the type away.\n',
  );
  expect(explain('satisfiability_error')).toContain('no chain of subgraphs can answer');
});

it('knows nothing of other codes', () => {
  expect(explain('TOO_BLUE')).toBeNull();
});

it('has one explanation for each code', () => {
  const codes = EXPLANATIONS.map(({ code }) => code);
  expect(new Set(codes).size).toBe(codes.length);
});

it('has a rule and a test for each file of rules', () => {
  const root = path.join(__dirname, '../../..');
  const named = (folder: string, end: string) =>
    readdirSync(path.join(root, folder))
      .filter((file) => /^[A-Z]/.test(file) && file.endsWith(end))
      .map((file) => file.slice(0, -end.length))
      .sort();
  const rules = named('schema/rules', '.ts');
  expect(RULES.map(({ code }) => code).sort()).toEqual(rules);
  expect(named('test/unit/rules', '.test.ts')).toEqual(
    [...rules, 'SDL_SYNTAX_ERROR', 'SDL_TOO_LARGE'].sort(),
  );
});
