import { describe, expect, it } from '@jest/globals';
import { explainDirectoryError } from '../../../gateway/database/engine/dataDirectory.js';

const fileError = (code: string) =>
  Object.assign(new Error(`${code}: no`), { code, syscall: 'mkdir' });

describe('explainDirectoryError', () => {
  it.each([
    [
      'EACCES',
      'DATA_DIR_UNUSABLE',
      'The data directory /srv/data is not readable and writable for this user: change its owner or set DATA_DIR to another directory.',
    ],
    [
      'EROFS',
      'DATA_DIR_UNUSABLE',
      'The data directory /srv/data is on a read-only file system: set DATA_DIR to another directory.',
    ],
    [
      'ENOTDIR',
      'DATA_DIR_UNUSABLE',
      'The data directory /srv/data is a file or lies below one: set DATA_DIR to another directory.',
    ],
    [
      'ENOSPC',
      'DISK_FULL',
      'No space is left on the disk of the data directory /srv/data: free some or set DATA_DIR to another directory.',
    ],
    [
      'ELOOP',
      'DATA_DIR_UNUSABLE',
      'The data directory /srv/data cannot be used (ELOOP: no): set DATA_DIR to another directory.',
    ],
  ])('makes a sentence with place and remedy of %s', (code, expectedCode, message) => {
    const cause = fileError(code);

    expect(explainDirectoryError(cause, '/srv/data')).toMatchObject({
      code: expectedCode,
      message,
      cause,
    });
  });
});
