/** Why an action was refused, in words of every domain; each domain's enum of codes has these and may have more. */
export type RefusalCode =
  /** There is no such record, or the viewer may not know of it. */
  | 'NOT_FOUND'
  /** Someone changed the record since the viewer read it. */
  | 'STALE_VERSION'
  /** The record is not in a state from which this can be done. */
  | 'WRONG_STATE'
  /** A value breaks a rule. */
  | 'INVALID'
  /** Another record stands in the way. */
  | 'CONFLICT';

/** Why nothing was changed: a code, an English sentence with the remedy, and the input field at fault. */
export interface Refusal {
  readonly code: RefusalCode;
  readonly message: string;
  /** From the argument down, for example `['input', 'readiness', 'min']`; empty when no field is at fault. */
  readonly path: readonly string[];
}

/** What became of an action. */
export type Outcome<Row> =
  /** The record is null when this very request was done before, and the viewer may not read by now what became of it. */
  | { readonly status: 'done'; readonly record: Row | null }
  | { readonly status: 'refused'; readonly refusals: readonly Refusal[] };

/** One refusal, for a field below `input` unless it is about none. */
export function refusal(code: RefusalCode, message: string, field?: string): Refusal {
  return { code, message, path: field === undefined ? [] : ['input', ...field.split('.')] };
}

/** An action that was refused for one reason. */
export function refused(code: RefusalCode, message: string, field?: string): Outcome<never> {
  return { status: 'refused', refusals: [refusal(code, message, field)] };
}

/** The payload of a mutation whose record is in the field `name`. */
export function payloadOf<Name extends string, Row>(name: Name, outcome: Outcome<Row>) {
  const record = outcome.status === 'done' ? outcome.record : null;
  const userErrors =
    outcome.status === 'done'
      ? []
      : outcome.refusals.map(({ path, ...rest }) => ({ ...rest, path: [...path] }));
  // A computed key is a plain string to the compiler.
  return { [name]: record, userErrors } as { [Key in Name]: Row | null } & {
    userErrors: { code: RefusalCode; message: string; path: string[] }[];
  };
}
