import type { CompositionError } from './compositionError.js';
import { KEY_ERRORS } from './keyErrors.js';
import { MERGE_ERRORS } from './mergeErrors.js';
import { SCHEMA_ERRORS } from './schemaErrors.js';
import { SHARING_ERRORS } from './sharingErrors.js';

/** The errors of composition we explain: those a portal can meet. */
export const COMPOSITION_ERRORS: readonly CompositionError[] = [
  ...KEY_ERRORS,
  ...SHARING_ERRORS,
  ...MERGE_ERRORS,
  ...SCHEMA_ERRORS,
];
