import { expect, it } from '@jest/globals';
import { portalCachePolicy } from '../../../gateway/datasources/portal/portalCachePolicy.js';

it.each([
  ['nothing', {}, { maxAge: 0 }],
  ['max-age', { 'cache-control': 'public, max-age=60' }, { maxAge: 60 }],
  [
    's-maxage, which is for shared caches',
    { 'cache-control': 'max-age=5, S-MaxAge="30"' },
    { maxAge: 30 },
  ],
  ['private', { 'cache-control': 'private, max-age=60' }, { maxAge: 60, scope: 'PRIVATE' }],
  ['no-store beside max-age', { 'cache-control': ['max-age=60', 'no-store'] }, { maxAge: 0 }],
  ['no-cache', { 'cache-control': 'no-cache' }, { maxAge: 0 }],
  ['an age', { 'cache-control': 'max-age=60', age: '45' }, { maxAge: 15 }],
  ['an age beyond it', { 'cache-control': 'max-age=60', age: '90' }, { maxAge: 0 }],
  ['a year', { 'cache-control': 'max-age=31536000' }, { maxAge: 86_400 }],
  ['words', { 'cache-control': 'max-age=forever' }, { maxAge: 0 }],
])("reads how long a portal's answer may be kept from %s", (_what, headers, policy) => {
  expect(portalCachePolicy(headers)).toEqual(policy);
});
