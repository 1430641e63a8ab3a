import { COMPOSITION_ERRORS } from './compositionErrors/index.js';
import { PROBE_FINDINGS } from './probe/probeFindings.js';
import { SDL_SYNTAX_ERROR, SDL_TOO_LARGE } from './readSdl.js';
import { RULES } from './rules/index.js';
import type { Explanation } from './rules/rule.js';
import {
  COMPOSITION_TIMED_OUT,
  HUB_CHANGED,
  SUPERGRAPH_NOT_LOADABLE,
  SUPERGRAPH_TOO_LARGE,
} from './stageFindings.js';

/** Everything a check can report, by code in alphabetical order. */
export const EXPLANATIONS: readonly Explanation[] = [
  SDL_TOO_LARGE,
  SDL_SYNTAX_ERROR,
  ...RULES,
  COMPOSITION_TIMED_OUT,
  SUPERGRAPH_NOT_LOADABLE,
  SUPERGRAPH_TOO_LARGE,
  HUB_CHANGED,
  ...PROBE_FINDINGS,
  ...COMPOSITION_ERRORS,
].toSorted((a, b) => (a.code < b.code ? -1 : 1));

/** What a code of a finding means and what to do; null for a code no check reports. */
export function explain(code: string): string | null {
  const wanted = code.trim().toUpperCase();
  const found = EXPLANATIONS.find((explanation) => explanation.code === wanted);
  return found === undefined ? null : `${found.code}\n\n${found.meaning}\n\n${found.remedy}\n`;
}
