import { argument } from './reading/directiveNames.js';
import { patchOf, replaceNode } from './reading/patches.js';
import { finding, type Rule } from './rule.js';

const code = 'FEDERATION_VERSION_UNSUPPORTED';
const NEWEST_MINOR = 14;

/** The version of federation is one the hub composes with. */
export const FEDERATION_VERSION_UNSUPPORTED: Rule = {
  code,
  meaning: `The hub composes schemas written for federation 2.0 to 2.${NEWEST_MINOR}.`,
  remedy: 'Link the lowest version that has the directives you use; 2.3 has all the hub allows.',
  check({ directives, sdl }) {
    return directives.links
      .filter(({ isFederation, url }) => isFederation && !isSupported(url))
      .map(({ node, url }) => {
        const value = argument(node, 'url');
        return finding(code, {
          node,
          message: `The hub composes federation 2.0 to 2.${NEWEST_MINOR}, got ${url}.`,
          remedy: FEDERATION_VERSION_UNSUPPORTED.remedy,
          patch:
            value === undefined
              ? null
              : patchOf(sdl, replaceNode(value, '"https://specs.apollo.dev/federation/v2.3"')),
        });
      });
  },
};

function isSupported(url: string): boolean {
  const minor = /^https:\/\/specs\.apollo\.dev\/federation\/v2\.(\d{1,3})$/.exec(url)?.[1];
  return minor !== undefined && Number(minor) <= NEWEST_MINOR;
}
