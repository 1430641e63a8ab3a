import { EXPLANATIONS, explain } from '../../schema/explain.js';
import type { Answer } from '../answer.js';
import { badInput } from '../CommandFailure.js';

/** `tten explain`: what a finding means and what to do about it; without a code, which codes there are. */
export function explainCode(code: string | undefined): Answer {
  if (code === undefined) {
    const codes = EXPLANATIONS.map((explanation) => explanation.code);
    return { outcome: 'ok', text: codes.join('\n'), facts: { codes } };
  }
  const explanation = explain(code)?.trimEnd() ?? null;
  if (explanation === null) {
    throw badInput(`${code} is not a code of a finding: tten explain lists them`);
  }
  return { outcome: 'ok', text: explanation, facts: { explanation } };
}
