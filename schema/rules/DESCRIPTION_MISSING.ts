import type { Finding } from '../findings.js';
import { elementsOf } from './reading/typeNodes.js';
import { finding, type Rule } from './rule.js';

const code = 'DESCRIPTION_MISSING';
const SHOWN = 20;

/** What a portal adds has a description. */
export const DESCRIPTION_MISSING: Rule = {
  code,
  meaning:
    'Descriptions are the documentation of the graph: the explorer shows them, and a reader in another country has nothing else.',
  remedy: 'Write a sentence in quotes above it: what it means, its unit, and when it is null.',
  check({ hub, types }) {
    const bare = types
      .filter(({ owner }) => owner !== 'federation')
      .flatMap(({ name, owner, declarations }) => {
        const described = declarations.some(
          (node) => 'description' in node && node.description !== undefined,
        );
        const known = owner === 'hub' ? hub.type(name) : undefined;
        return declarations.flatMap(elementsOf).filter(({ coordinate, node }) => {
          if (coordinate === name) return owner === 'portal' && !described && isDefinition(node);
          const [field = ''] = coordinate.slice(name.length + 1).split('(');
          if (known !== undefined && (known.kind !== 'object' || !known.isEntity)) return false;
          if (known?.fields.has(field) || field.startsWith('_')) return false;
          return 'description' in node && node.description === undefined;
        });
      });
    const shown: Finding[] = bare.slice(0, SHOWN).map(({ coordinate, node }) =>
      finding(code, {
        severity: 'warning',
        coordinate,
        node,
        message: `${coordinate} has no description.`,
        remedy: DESCRIPTION_MISSING.remedy,
      }),
    );
    if (bare.length <= SHOWN) return shown;
    return [
      ...shown,
      finding(code, {
        severity: 'warning',
        message: `${bare.length - SHOWN} more elements have no description.`,
        remedy: DESCRIPTION_MISSING.remedy,
      }),
    ];
  },
};

function isDefinition(node: { readonly kind: string }): boolean {
  return node.kind.endsWith('Definition');
}
