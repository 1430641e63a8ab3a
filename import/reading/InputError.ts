/** A file that cannot be imported at all; the message names the file, what is wrong and the remedy. */
export class InputError extends Error {
  override readonly name = 'InputError';
}
