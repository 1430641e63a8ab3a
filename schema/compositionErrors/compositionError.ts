import type { Patch } from '../findings.js';
import type { Explanation, RuleContext } from '../rules/rule.js';
import type { SdlElement } from './elementAt.js';

/** An error of composition the portal's schema takes part in. */
export interface CompositionFault {
  readonly message: string;
  /** The innermost element of the portal's SDL the error is about; null when it is not in there. */
  readonly element: SdlElement | null;
  readonly context: RuleContext;
}

/** What we say of one code of composition, and the change that settles it where there is one. */
export interface CompositionError extends Explanation {
  readonly patch?: (fault: CompositionFault) => Patch | null;
}
