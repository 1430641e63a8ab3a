import { removalOf } from './reading/appliedDirectives.js';
import { schemaNodes } from './reading/directiveNames.js';
import { finding, type Rule } from './rule.js';

const code = 'LINK_NOT_ALLOWED';
const LINK_SPEC = /^https:\/\/specs\.apollo\.dev\/link\/v1\.0$/;

/** A portal links federation and nothing else, and the schema carries no other directive. */
export const LINK_NOT_ALLOWED: Rule = {
  code,
  meaning:
    'A link brings a specification into the supergraph, and a gateway refuses a supergraph with one it does not know. Federation itself is the only one a portal needs.',
  remedy: 'Link https://specs.apollo.dev/federation/v2.3 only, under its own name.',
  check(context) {
    const { directives, document } = context;
    const linked = directives.links
      .filter(({ isFederation, url, as }) => !isFederation && !(LINK_SPEC.test(url) && as === null))
      .map(({ node, url }) => ({ node, message: `The hub does not take the link to ${url}.` }));
    const others = schemaNodes(document)
      .flatMap((node) => node.directives ?? [])
      .filter(({ name }) => name.value !== 'link')
      .map((node) => ({
        node,
        message: `The schema carries @${node.name.value}; only @link is allowed there.`,
      }));
    return [...linked, ...others].map(({ node, message }) =>
      finding(code, {
        node,
        message,
        remedy: LINK_NOT_ALLOWED.remedy,
        patch: removalOf(node, context),
      }),
    );
  },
};
