import type { StoredText } from '../../../subgraphs/kit/record.js';
import { aSource } from '../../builders/aSource.js';
import { localIdOf, markerOf, type SecretName } from './secrets.js';
import type { PlacedRecord } from './secretWorld.js';

/** When everything in the world happened. */
export const at = new Date('2026-02-01T00:00:00Z');

/** Ids of records that everyone finds, to refer to. */
export const OPEN = {
  offer: 'offer:hub:open',
  request: 'request:hub:open',
  event: 'event:hub:open',
  meeting: 'event:hub:meeting',
  body: 'body:hub:open',
  project: 'project:hub:open',
  agreement: 'agreement:hub:open',
  assessment: 'assessment:hub:open',
  call: 'participationcall:hub:open',
} as const;

/** The words of a secret, or those of a record that everyone finds. */
export function spoken(name: SecretName | null): string {
  return name === null ? 'Plain words' : `Words ${markerOf(name)}`;
}

/** {@link spoken} as a text in one language. */
export function said(name: SecretName | null): StoredText[] {
  return [{ value: spoken(name), language: 'en' }];
}

/** What a record entered at the hub is known by. */
export function hubSource(kind: string, localId: string, platform = 'hub') {
  return {
    _id: `${kind}:${platform}:${localId}`,
    source: aSource(localId, { platform }),
    fingerprint: localId,
  };
}

/** {@link hubSource} of a record that is a secret as a whole. */
export function identityOf(kind: string, name: SecretName, platform = 'hub') {
  const known = hubSource(kind, localIdOf(name), platform);
  return { ...known, source: { ...known.source, citation: spoken(name) } };
}

/** The id of a record that is a secret as a whole. */
export function hiddenId(kind: string, name: SecretName): string {
  return identityOf(kind, name)._id;
}

/** Says of records that they belong into stores of a domain. */
export function placerOf(domain: PlacedRecord['domain']) {
  return <Row extends { readonly _id: string }>(store: string, record: Row): PlacedRecord => ({
    domain,
    store,
    record,
  });
}
