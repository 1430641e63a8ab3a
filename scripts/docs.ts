// Writes the generated pages of docs/: `npm run docs`. With --check it only compares.
import path from 'node:path';
import { packageRoot } from '../gateway/packageRoot.js';
import { ERROR_CODES } from '../schema/errorCodes.js';
import { writeGenerated } from './writeGenerated.js';

function errorsPage(): string {
  const rows = Object.entries(ERROR_CODES).map(
    ([code, { meaning, remedy }]) => `| \`${code}\` | ${meaning} | ${remedy} |`,
  );
  return [
    '# Error codes',
    '',
    'What `errors[].extensions.code` can say. Written by `npm run docs` from `schema/errorCodes.ts`.',
    '',
    '| Code | Meaning | What to do |',
    '| --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
}

await writeGenerated(new Map([[path.join(packageRoot(), 'docs', 'errors.md'), errorsPage()]]), {
  check: process.argv.includes('--check'),
  command: 'npm run docs',
});
