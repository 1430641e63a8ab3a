import type { CheckReport } from '../schema/findings.js';
import type { Outcome } from './exitCodes.js';

/** What a command answers, in words and for machines. */
export interface Answer {
  readonly outcome: Outcome;
  /** For people; ends without a line break. */
  readonly text: string;
  /** For machines: {@link AnswerJson} without what every command has. */
  readonly facts: Readonly<Record<string, unknown>>;
}

/** What `--json` prints, one object on one line. Fields may be added; those here stay. */
export interface AnswerJson {
  readonly command: string;
  readonly outcome: Outcome;
  readonly exitCode: number;
  /** Why there is no answer; null when there is one. */
  readonly error: { readonly code: string; readonly message: string } | null;
  /** The report, for the commands that check. */
  readonly report?: CheckReport | null;
}
