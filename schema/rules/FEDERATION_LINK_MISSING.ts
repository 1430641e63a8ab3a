import { linesOf } from '../applyPatch.js';
import { appliedDirectives } from './reading/appliedDirectives.js';
import { finding, type Rule } from './rule.js';

const code = 'FEDERATION_LINK_MISSING';
const FEDERATION_DIRECTIVES = [
  'key',
  'shareable',
  'external',
  'requires',
  'provides',
  'inaccessible',
] as const;

/** A portal's schema says which version of federation it is written for. */
export const FEDERATION_LINK_MISSING: Rule = {
  code,
  meaning:
    'Without @link to a version of federation a schema is read by the rules of federation 1, where every type may be defined by everyone.',
  remedy:
    'Begin the schema with extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key"]), naming the directives it uses.',
  check(context) {
    if (context.directives.links.some(({ isFederation }) => isFederation)) return [];
    const used = new Set(appliedDirectives(context).map(({ canonical }) => canonical));
    const names = FEDERATION_DIRECTIVES.filter((name) => name === 'key' || used.has(name));
    const link = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: [${names.map((name) => `"@${name}"`).join(', ')}])`;
    return [
      finding(code, {
        message: 'The schema does not say which version of federation it is written for.',
        remedy: `Write as its first line: ${link}`,
        patch: { from: 1, to: 1, replacement: `${link}\n\n${linesOf(context.sdl)[0] ?? ''}` },
      }),
    ];
  },
};
