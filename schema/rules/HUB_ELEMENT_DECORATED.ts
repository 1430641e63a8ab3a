import { print } from 'graphql';
import type { Finding } from '../findings.js';
import { patchOf, removeNode } from './reading/patches.js';
import type { PortalType } from './reading/portalTypes.js';
import { elementsOf, interfacesOf } from './reading/typeNodes.js';
import { finding, type Rule, type RuleContext } from './rule.js';

const code = 'HUB_ELEMENT_DECORATED';

// What a portal may write on an element of the hub, and what other rules already report.
const PASSED_OVER = new Set([
  ...['key', 'shareable', 'external', 'extends'],
  ...['override', 'inaccessible', 'interfaceObject', 'composeDirective', 'provides', 'tag'],
  ...['authenticated', 'requiresScopes', 'policy', 'context', 'fromContext', 'cacheTag'],
  // It says something of the portal's own answers, and is not merged.
  'cacheControl',
]);

/** A portal adds no directives and no interfaces to what the hub owns. */
export const HUB_ELEMENT_DECORATED: Rule = {
  code,
  meaning:
    'Directives such as @deprecated are merged from all subgraphs, so one on an element of the hub would be shown to everyone; so would an interface added to a type of the hub.',
  remedy: 'Remove it: on elements of the hub a portal writes @key, @external and @shareable only.',
  check: (context) =>
    context.types
      .filter(({ owner }) => owner === 'hub' || owner === 'root')
      .flatMap((type) => [...addedDirectives(type, context), ...addedInterfaces(type, context)]),
};

function addedDirectives(type: PortalType, context: RuleContext): readonly Finding[] {
  const { directives, hub, sdl } = context;
  const known = hub.type(type.name);
  return type.declarations.flatMap(elementsOf).flatMap(({ coordinate, directives: applied }) => {
    const [field = ''] = coordinate.slice(type.name.length + 1).split('(');
    const isOurs =
      coordinate === type.name ||
      (type.owner === 'hub' && (known?.kind !== 'object' || known.fields.has(field)));
    if (!isOurs) return [];
    return applied
      .filter((node) => !PASSED_OVER.has(directives.canonical(node.name.value)))
      .filter((node) => known?.directives.get(coordinate)?.has(print(node)) !== true)
      .map((node) =>
        finding(code, {
          coordinate,
          node,
          message: `${coordinate} belongs to the hub and cannot carry @${node.name.value} of a portal.`,
          remedy: HUB_ELEMENT_DECORATED.remedy,
          patch: patchOf(sdl, removeNode(sdl, node)),
        }),
      );
  });
}

function addedInterfaces(type: PortalType, { hub }: RuleContext): readonly Finding[] {
  // Value types and interfaces are compared whole; this is for the entities.
  const known = hub.type(type.name);
  if (type.kind !== 'object' || (known !== undefined && !known.isEntity)) return [];
  return type.declarations
    .flatMap(interfacesOf)
    .filter(({ name }) => known?.interfaces.has(name.value) !== true)
    .map((node) =>
      finding(code, {
        coordinate: type.name,
        node,
        message: `${type.name} belongs to the hub: a portal cannot make it implement ${node.name.value}.`,
        remedy: `Remove ${node.name.value} from the interfaces of ${type.name}.`,
      }),
    );
}
