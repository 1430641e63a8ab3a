import { describe, expect, it } from '@jest/globals';
import { openDatabase } from '../../gateway/database/openDatabase.js';
import { silentLog } from '../support/databaseForTests.js';

const open = (mongodbUri: string) => openDatabase({ mongodbUri, dataDir: '', log: silentLog });

describe('MONGODB_URI', () => {
  it('that nobody answers is named without its password', async () => {
    const opening = open('mongodb://hub:secret@127.0.0.1:1/?serverSelectionTimeoutMS=200');

    await expect(opening).rejects.toMatchObject({
      code: 'MONGODB_UNREACHABLE',
      message:
        'No MongoDB answers at 127.0.0.1:1 (connect ECONNREFUSED 127.0.0.1:1): start it or correct MONGODB_URI.',
    });
  });

  it('that is no connection string is refused without being repeated', async () => {
    await expect(open('postgres://hub:secret@db')).rejects.toMatchObject({
      code: 'MONGODB_URI_INVALID',
      message:
        'MONGODB_URI is not a MongoDB connection string: it looks like mongodb://host:27017 or mongodb+srv://host.',
    });
  });
});
