/** How a command ends; scripts rely on these. */
export const EXIT_CODES = {
  /** Done, or the schema may be published. */
  ok: 0,
  /** The schema, or the change, is refused; the report says why. */
  refused: 1,
  /** A deadline passed, or the hub did not answer. */
  timedOut: 2,
  /** The command cannot work with what it was given. */
  badInput: 3,
} as const;

/** What a command's end is called in JSON. */
export type Outcome = keyof typeof EXIT_CODES;
