import { match } from '@formatjs/intl-localematcher';
import { LRUCache } from 'lru-cache';
import Negotiator from 'negotiator';

const UNDETERMINED = 'und';
// Matching by language distance costs tens of microseconds, and a page asks the same question many times.
const matches = new LRUCache<string, string>({ max: 5_000 });

/** The languages an Accept-Language header asks for, best first; none for a missing or `*` header. */
export function parseLanguages(acceptLanguage: string | undefined): readonly string[] {
  if (acceptLanguage === undefined) return [];
  const negotiator = new Negotiator({ headers: { 'accept-language': acceptLanguage } });
  return negotiator.languages().filter(isLanguageTag).slice(0, 10);
}

/**
 * Index of the best language for a reader.
 *
 * @param available languages to choose from, the record's own first
 * @param wanted languages the reader asks for, best first
 * @returns an index into `available`; 0, the record's own, when nothing asked for is there
 */
export function bestLanguage(available: readonly string[], wanted: readonly string[]): number {
  if (available.length < 2 || wanted.length === 0) return 0;
  const key = `${available.join()}|${wanted.join()}`;
  let best = matches.get(key);
  if (best === undefined) {
    const known = available.filter((tag) => tag !== UNDETERMINED);
    best = match([...wanted], known, UNDETERMINED);
    matches.set(key, best);
  }
  return best === UNDETERMINED ? 0 : Math.max(0, available.indexOf(best));
}

function isLanguageTag(tag: string): boolean {
  try {
    return tag !== '*' && Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
