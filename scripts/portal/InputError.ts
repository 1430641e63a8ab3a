/** What the operator asked for cannot be done; the message says what to do. */
export class InputError extends Error {
  override readonly name = 'InputError';
}
