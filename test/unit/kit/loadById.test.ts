import { describe, expect, it } from '@jest/globals';
import { recordLoader } from '../../../subgraphs/kit/loadById.js';
import type { StoredFields } from '../../../subgraphs/kit/storedFields.js';

interface Row {
  readonly id: string;
  readonly read: StoredFields;
}

/** A loader whose rows tell what was read of them, and the reads it has made. */
function aLoader() {
  const reads: { keys: readonly string[]; fields: StoredFields }[] = [];
  const loader = recordLoader<Row>(
    async (keys, fields) => {
      reads.push({ keys: [...keys], fields });
      return keys.map((id) => ({ id, read: fields }));
    },
    ({ id }) => id,
  );
  return { loader, reads };
}

describe('a loader of records by id', () => {
  it('reads once what all askers of a tick need together', async () => {
    const { loader, reads } = aLoader();
    await Promise.all([loader.load('a', ['name']), loader.load('b', ['city']), loader.load('a')]);
    expect(reads).toEqual([{ keys: ['a', 'b'], fields: null }]);
  });

  it('reads the union of what is needed, and no more', async () => {
    const { loader, reads } = aLoader();
    await Promise.all([loader.load('a', ['name']), loader.load('b', ['city', 'name'])]);
    expect(reads).toEqual([{ keys: ['a', 'b'], fields: ['city', 'name'] }]);
  });

  it('shares what was read with those who need no more of it', async () => {
    const { loader, reads } = aLoader();
    await loader.load('a', ['city', 'name']);
    await loader.load('a', ['name']);
    await loader.load('b', ['name']);
    expect(reads).toEqual([
      { keys: ['a'], fields: ['city', 'name'] },
      { keys: ['b'], fields: ['city', 'name'] },
    ]);
  });

  it('reads anew for one who needs more than was read, and from then on no less', async () => {
    const { loader, reads } = aLoader();
    await loader.load('a', ['name']);
    expect((await loader.load('a', ['city']))?.read).toEqual(['city', 'name']);
    await loader.load('a', ['name']);
    expect(reads).toHaveLength(2);
  });

  it('reads the whole record for one who says nothing of fields, also after a part was read', async () => {
    const { loader } = aLoader();
    await loader.load('a', ['name']);
    expect((await loader.load('a'))?.read).toBeNull();
  });
});
