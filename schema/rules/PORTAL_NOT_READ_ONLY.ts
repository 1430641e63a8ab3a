import { schemaNodes } from './reading/directiveNames.js';
import { patchOf, removeNode } from './reading/patches.js';
import { finding, type Rule } from './rule.js';

const code = 'PORTAL_NOT_READ_ONLY';

/** Portals read: they add no mutations and no subscriptions. */
export const PORTAL_NOT_READ_ONLY: Rule = {
  code,
  meaning:
    'Portals read. Writing goes through the hub, which knows who may, and the gateway serves no subscriptions.',
  remedy: 'Remove mutations and subscriptions from the schema you publish.',
  check({ document, sdl, types }) {
    const byName = types
      .filter(({ name }) => name === 'Mutation' || name === 'Subscription')
      .flatMap(({ name, declarations }) => declarations.map((node) => ({ name, node })));
    const bySchema = schemaNodes(document)
      .flatMap((node) => node.operationTypes ?? [])
      .filter(({ operation }) => operation !== 'query')
      .map((node) => ({ name: node.type.name.value, node }));
    return [...byName, ...bySchema].map(({ name, node }) =>
      finding(code, {
        coordinate: name,
        node: 'type' in node && 'operation' in node ? node.type : node,
        message: `A portal has no mutations and no subscriptions, got the type ${name}.`,
        remedy: PORTAL_NOT_READ_ONLY.remedy,
        patch: patchOf(sdl, removeNode(sdl, node)),
      }),
    );
  },
};
