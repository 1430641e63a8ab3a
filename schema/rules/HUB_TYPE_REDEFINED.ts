import { finding, type Rule } from './rule.js';

const code = 'HUB_TYPE_REDEFINED';

/** A type the hub owns appears in a portal's schema as an entity to point at, or not at all. */
export const HUB_TYPE_REDEFINED: Rule = {
  code,
  meaning:
    'Each type has one owner. A portal can point at a record of the hub by its key and add fields to it; a type without a key cannot be extended, nor can one be made into something else.',
  remedy: 'Define a type of your own that begins with the code of your portal.',
  check({ directives, hub, types, typePrefix }) {
    return types.flatMap(({ name, kind, owner, declarations }) => {
      const known = owner === 'hub' ? hub.type(name) : undefined;
      if (known === undefined) return [];
      const isKey = declarations.some((node) =>
        node.directives?.some((applied) => directives.canonical(applied.name.value) === 'key'),
      );
      const problem =
        kind !== known.kind
          ? `The hub's type ${name} is ${article(known.kind)}, here it is ${article(kind)}.`
          : kind !== 'object' || known.isShareable
            ? null
            : !known.isEntity
              ? `The type ${name} belongs to the hub's subgraph ${known.owner} and has no key: a portal cannot define or extend it.`
              : isKey
                ? null
                : `The type ${name} belongs to the hub: a portal points at it by a key.`;
      if (problem === null) return [];
      return [
        finding(code, {
          coordinate: name,
          node: declarations[0] ?? null,
          message: problem,
          remedy: known.isEntity
            ? `Write type ${name} @key(fields: "${[...known.keys][0] ?? 'id'}") with that field and those you add.`
            : `Define a type of your own that begins with ${typePrefix}.`,
        }),
      ];
    });
  },
};

function article(kind: string): string {
  return /^[aeiou]/.test(kind) ? `an ${kind}` : `a ${kind}`;
}
