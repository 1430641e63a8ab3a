import { describe, expect, it } from '@jest/globals';
import { parseManifest, sha256Of } from '../../../gateway/persistedQueries/parseManifest.js';

const BODY = 'query Offers { technologies { totalCount } }';

describe('a manifest of operations', () => {
  it("is read in the format of Apollo's tools", () => {
    const text = JSON.stringify({
      format: 'apollo-persisted-query-manifest',
      version: 1,
      operations: [{ id: sha256Of(BODY), name: 'Offers', type: 'query', body: BODY }],
    });
    expect(parseManifest(text)).toEqual(new Map([[sha256Of(BODY), BODY]]));
  });

  it('is read as an object of texts by their hashes', () => {
    const text = JSON.stringify({ [sha256Of(BODY)]: BODY });
    expect(parseManifest(text)).toEqual(new Map([[sha256Of(BODY), BODY]]));
  });

  it.each([
    ['what is not JSON', 'query', 'it is not JSON'],
    ['a list', '[]', 'it must be a persisted query manifest of version 1, or an object of texts'],
    [
      'another version',
      '{"format":"apollo-persisted-query-manifest","version":2,"operations":[]}',
      'it must be a persisted query manifest of version 1',
    ],
    ['a hash of another text', `{"${'0'.repeat(64)}":"{ a }"}`, `which is ${sha256Of('{ a }')}`],
  ])('is refused when it is %s', (_what, text, message) => {
    expect(() => parseManifest(text)).toThrow(message);
  });
});
