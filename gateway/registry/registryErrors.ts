/** Every code that the registry's routes answer with, and its HTTP status. */
export const REGISTRY_ERRORS = {
  BAD_REQUEST: 400,
  TOKEN_REQUIRED: 401,
  NOT_ALLOWED: 403,
  NOT_FOUND: 404,
  BREAKING_CHANGES: 409,
  CONFIRMATION_REQUIRED: 409,
  NO_FEED: 409,
  WITHDRAWN: 409,
  BODY_TOO_LARGE: 413,
  ADDRESS_REFUSED: 422,
  SCHEMA_REFUSED: 422,
  ROLLBACK_REFUSED: 422,
  TOO_MANY_FAILURES: 429,
  INTERNAL_SERVER_ERROR: 500,
  SERVICE_UNAVAILABLE: 503,
} as const;

/** A code of {@link REGISTRY_ERRORS}. */
export type RegistryErrorCode = keyof typeof REGISTRY_ERRORS;

/** A request the registry refuses; `more` is answered besides the error, as the report of a refused schema. */
export class RegistryRefusal extends Error {
  override readonly name = 'RegistryRefusal';
  readonly code: RegistryErrorCode;
  readonly more: object;

  constructor(code: RegistryErrorCode, message: string, more: object = {}) {
    super(message);
    this.code = code;
    this.more = more;
  }
}
