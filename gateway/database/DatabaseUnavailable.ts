/** Why there is no database; stable, for tests and for whoever reads the log. */
export type DatabaseUnavailableCode =
  | 'MONGODB_URI_INVALID'
  | 'MONGODB_UNREACHABLE'
  | 'MONGODB_REFUSED'
  | 'ENGINE_UNSUPPORTED'
  | 'ENGINE_NOT_INSTALLED'
  | 'ENGINE_ALTERED'
  | 'ENGINE_FAILED'
  | 'DATA_DIR_UNUSABLE'
  | 'DATA_DIR_IN_USE'
  | 'DISK_FULL';

/** The database cannot be opened; the message is one sentence with the place and the remedy. */
export class DatabaseUnavailable extends Error {
  override readonly name = 'DatabaseUnavailable';
  readonly code: DatabaseUnavailableCode;

  constructor(code: DatabaseUnavailableCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
