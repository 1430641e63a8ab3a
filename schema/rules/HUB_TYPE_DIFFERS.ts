import { copyOfHub } from './reading/hubCopy.js';
import { shapeOf } from './reading/shapes.js';
import { finding, type Rule } from './rule.js';

const code = 'HUB_TYPE_DIFFERS';

/** A type that subgraphs repeat is repeated word for word. */
export const HUB_TYPE_DIFFERS: Rule = {
  code,
  meaning:
    'Value types, interfaces, enums and inputs of the hub may be repeated, word for word: composition takes what all have in common or what any has, and a difference would change them for everyone.',
  remedy: "Copy the hub's definition, or define a type of your own.",
  check(context) {
    return context.types.flatMap(({ name, kind, owner, declarations }) => {
      const known = owner === 'hub' ? context.hub.type(name) : undefined;
      if (known === undefined || known.kind !== kind) return [];
      if (kind === 'object' && (known.isEntity || !known.isShareable)) return [];
      const ours = shapeOf([known.declaration]);
      const theirs = shapeOf(declarations);
      const missing = [...ours].filter(([part]) => !theirs.has(part)).map(([part]) => part);
      const added = [...theirs].filter(([part]) => !ours.has(part)).map(([part]) => part);
      const changed = [...ours].flatMap(([part, shape]) => {
        const here = theirs.get(part);
        return here === undefined || here === shape ? [] : [`${shape}, here ${here}`];
      });
      const differences = [
        ...(missing.length === 0 ? [] : [`it lacks ${some(missing)}`]),
        ...(added.length === 0 ? [] : [`it adds ${some(added)}`]),
        ...(changed.length === 0 ? [] : [`the hub has ${some(changed)}`]),
      ];
      if (differences.length === 0) return [];
      return [
        finding(code, {
          coordinate: name,
          node: declarations[0] ?? null,
          message: `The type ${name} differs from the hub's: ${differences.join('; ')}.`,
          remedy: `Copy the hub's definition of ${name}, or define a type of your own.`,
          patch: copyOfHub(name, context),
        }),
      ];
    });
  },
};

function some(parts: readonly string[]): string {
  const shown = parts.slice(0, 5).join(', ');
  return parts.length > 5 ? `${shown} and ${parts.length - 5} more` : shown;
}
