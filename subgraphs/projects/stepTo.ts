import type { ActionRule } from '../kit/actions/actionRule.js';
import { refusal } from '../kit/actions/outcome.js';
import type { Viewer } from '../kit/viewer.js';
import type { ReservedRecord } from './access.js';

/** A record with states, and a sentence on its present one. */
export interface Stateful extends ReservedRecord {
  state: string;
  stateReason: string | null;
}

interface Step<Row extends Stateful> {
  /** As the audit trail names it. */
  readonly name: string;
  readonly from: readonly Row['state'][];
  readonly to: Row['state'];
  readonly who: string;
  mayAct(viewer: Viewer, record: Row): boolean;
  /** Whether the reason must be told, and stays with the record. */
  readonly isReasoned?: boolean;
  /** What stands against it, in a sentence with the remedy; null for nothing. */
  obstacle?(record: Row, at: Date): string | null;
  /** What else it sets. */
  also?(record: Row, at: Date): Partial<Row>;
}

/** A step that leads a record from one state to another. */
export function stepTo<Row extends Stateful>({
  name,
  from,
  to,
  who,
  mayAct,
  isReasoned = false,
  obstacle = () => null,
  also = () => ({}),
}: Step<Row>): ActionRule<Row> {
  return {
    name,
    from,
    who,
    mayAct,
    needsReason: isReasoned,
    change(record, { reason }, at) {
      const message = obstacle(record, at);
      if (message !== null) return { refusals: [refusal('INVALID', message, 'id')] };
      const told = isReasoned ? { stateReason: reason?.trim() ?? null } : {};
      // Fields of every Stateful record, which the compiler cannot see of a type parameter.
      return { set: { ...also(record, at), state: to, ...told } as Partial<Row> };
    },
  };
}
