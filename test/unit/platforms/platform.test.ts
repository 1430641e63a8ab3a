import { describe, expect, it } from '@jest/globals';
import type { RecordInput } from '../../../subgraphs/kit/saveRecords.js';
import { brokenPlatformRules, type StoredPlatform } from '../../../subgraphs/platforms/platform.js';
import { aPlatform } from '../../builders/aPlatform.js';

const WRONG_CODE = 'code must be 2 to 32 lower-case letters and digits, got';

describe('brokenPlatformRules', () => {
  it.each<Partial<RecordInput<StoredPlatform>>>([
    { code: 'techmart' },
    { code: '4u', homePage: 'https://example.org' },
    { code: 'hub', participation: 'HOSTED' },
  ])('finds nothing wrong with %j', (overrides) => {
    expect(brokenPlatformRules(aPlatform(overrides))).toEqual([]);
  });

  it.each<[string, Partial<RecordInput<StoredPlatform>>]>([
    [`${WRONG_CODE} Techmart`, { code: 'Techmart' }],
    [`${WRONG_CODE} x`, { code: 'x' }],
    [`${WRONG_CODE} tech-mart`, { code: 'tech-mart' }],
    [`${WRONG_CODE} ${'x'.repeat(33)}`, { code: 'x'.repeat(33) }],
    ['code must not be a word of the hub, got technology', { code: 'technology' }],
    ['the code hub is that of the hub itself, which is HOSTED', { code: 'hub' }],
    [
      'the id of a platform must be platform:hub:techmart, got platform:hub:other',
      { code: 'techmart', _id: 'platform:hub:other' },
    ],
    ['a platform must have a name', { name: ' ' }],
    ['homePage must be an http or https address, got ftp://x', { homePage: 'ftp://x' }],
  ])('says: %s', (sentence, overrides) => {
    expect(brokenPlatformRules(aPlatform(overrides))).toEqual([sentence]);
  });
});
