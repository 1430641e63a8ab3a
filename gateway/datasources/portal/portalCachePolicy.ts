import type { CachePolicy } from '../../caching/cacheHints.js';
import type { AnswerHeaders } from './PortalConnection.js';

const LONGEST_SECONDS = 24 * 60 * 60;

/**
 * How long a portal's answer may be kept, by its `Cache-Control` and `Age`.
 *
 * By Apollo's rule an answer that says nothing is not kept.
 */
export function portalCachePolicy(headers: AnswerHeaders): CachePolicy {
  const directives = directivesIn(textOf(headers['cache-control']));
  if (directives.has('no-store') || directives.has('no-cache')) return { maxAge: 0 };
  const seconds = secondsIn(directives.get('s-maxage') ?? directives.get('max-age'));
  const age = secondsIn(textOf(headers['age']));
  return {
    maxAge: Math.max(0, Math.min(seconds, LONGEST_SECONDS) - age),
    ...(directives.has('private') && { scope: 'PRIVATE' }),
  };
}

function directivesIn(header: string): ReadonlyMap<string, string> {
  return new Map(
    header.split(',').map((part) => {
      const [name = '', value = ''] = part.split('=');
      return [name.trim().toLowerCase(), value.trim().replaceAll('"', '')];
    }),
  );
}

function secondsIn(text = ''): number {
  return /^\d{1,9}$/.test(text) ? Number(text) : 0;
}

function textOf(header: string | string[] | undefined): string {
  return Array.isArray(header) ? header.join(',') : (header ?? '');
}
