import type { CheckReport } from '../../schema/findings.js';
import { CommandFailure } from '../CommandFailure.js';
import { check } from '../commands/check.js';
import type { Outcome } from '../exitCodes.js';
import type { Options } from '../options.js';
import { printable } from '../paint.js';
import { describeBriefly } from '../report/describeBriefly.js';
import type { Surroundings } from '../surroundings.js';

/** What one look at a portal gave. */
export interface Round {
  readonly outcome: Outcome;
  /** In a line or a few. */
  readonly text: string;
  /** Null when there was nothing to check. */
  readonly report: CheckReport | null;
  /** Why there was nothing to check; else null. */
  readonly failure: string | null;
}

/** Checks the schema or portal.json as it now is; whatever is wrong with it is what this tells. */
export async function checkRound(
  target: string,
  options: Options,
  surroundings: Surroundings,
): Promise<Round> {
  const { paint } = surroundings;
  try {
    const { outcome, facts } = await check({ ...options, schema: target }, surroundings);
    const report = facts['report'] as CheckReport; // What check answers with.
    return { outcome, text: describeBriefly(report, target, paint), report, failure: null };
  } catch (error) {
    if (!(error instanceof CommandFailure)) throw error;
    const { outcome, message } = error;
    return {
      outcome,
      text: `${paint('red', 'check failed')} ${printable(message)}`,
      report: null,
      failure: message,
    };
  }
}
