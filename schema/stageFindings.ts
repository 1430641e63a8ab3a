import type { Finding, SchemaChange } from './findings.js';
import { SUPERGRAPH_BYTES } from './limits.js';
import { hasPrefix } from './portalCode.js';
import { type Explanation, finding, type RuleContext } from './rules/rule.js';

/** Composition was given up. */
export const COMPOSITION_TIMED_OUT: Explanation = {
  code: 'COMPOSITION_TIMED_OUT',
  meaning:
    'Composing the schema with everyone else took longer, or more memory, than the hub gives it. Keys that lead in circles and very many types are the usual reasons.',
  remedy: 'Use simple keys, fewer types that refer to each other, and check again.',
};

/** The finding for a composition that was given up. */
export function compositionTimedOut(limit: 'time' | 'memory'): Finding {
  return finding(COMPOSITION_TIMED_OUT.code, {
    message: `Composition with everyone else took more ${limit} than it may.`,
    remedy: COMPOSITION_TIMED_OUT.remedy,
  });
}

/** The schemas compose, and no gateway would load what comes out. */
export const SUPERGRAPH_NOT_LOADABLE: Explanation = {
  code: 'SUPERGRAPH_NOT_LOADABLE',
  meaning:
    'The supergraph would name a feature that gateways do not know, and they refuse such a supergraph as a whole.',
  remedy: 'Remove the directives of that feature and its import.',
};

/** Clients would see a change of something that is not the portal's. */
export const HUB_CHANGED: Explanation = {
  code: 'HUB_CHANGED',
  meaning:
    "With this schema something changes for clients that is the hub's or another portal's. A portal changes only what begins with its code.",
  remedy: 'Look for the element in your schema, and remove or prefix it.',
};

/** The supergraph is larger than the registry can store. */
export const SUPERGRAPH_TOO_LARGE: Explanation = {
  code: 'SUPERGRAPH_TOO_LARGE',
  meaning: `Each supergraph is one document of the registry, and takes ${SUPERGRAPH_BYTES} bytes at most. All portals share them.`,
  remedy:
    'Make the schema smaller: fewer types and shorter descriptions. When it is small already, tell the operator of the hub.',
};

/** The findings for changes of what is not the portal's, one for each element. */
export function hubChanges(
  changes: readonly SchemaChange[],
  { document, portal, typePrefix }: RuleContext,
): readonly Finding[] {
  const messages = new Map<string, string[]>();
  for (const { coordinate, message } of changes) {
    const [type = '', field = ''] = coordinate.split(/[.(]/);
    if (hasPrefix(type, typePrefix) || hasPrefix(field, portal)) continue;
    messages.set(coordinate, [...(messages.get(coordinate) ?? []), message]);
  }
  // What changes within an element that changes is said with it.
  const outermost = [...messages].filter(
    ([coordinate]) => !enclosing(coordinate).some((outer) => messages.has(outer)),
  );
  return outermost.map(([coordinate, said]) =>
    finding(HUB_CHANGED.code, {
      coordinate,
      node:
        document.definitions.find(
          (node) => 'name' in node && node.name?.value === coordinate.split('.')[0],
        ) ?? null,
      message: `For clients ${coordinate} would change, which is not the portal's: ${said.join(' ')}`,
      remedy: HUB_CHANGED.remedy,
    }),
  );
}

/** The finding for a supergraph that is too large to store; null for any other. */
export function tooLarge(supergraphSdl: string, most: number = SUPERGRAPH_BYTES): Finding | null {
  const bytes = Buffer.byteLength(supergraphSdl);
  if (bytes <= most) return null;
  return finding(SUPERGRAPH_TOO_LARGE.code, {
    message: `With this schema the supergraph has ${bytes} bytes, ${most} can be stored.`,
    remedy: SUPERGRAPH_TOO_LARGE.remedy,
  });
}

function enclosing(coordinate: string): readonly string[] {
  const [type = '', member] = coordinate.split('.');
  const [field = ''] = (member ?? '').split('(');
  return [type, `${type}.${field}`].filter((outer) => outer !== coordinate);
}
