import { MongoServerError } from 'mongodb';

/** The code of a write that a unique index refused. */
export const DUPLICATE_KEY = 11_000;

/** Whether a write failed because a unique index, that of `_id` perhaps, refused it. */
export function isDuplicateKey(error: unknown): error is MongoServerError {
  return error instanceof MongoServerError && error.code === DUPLICATE_KEY;
}
