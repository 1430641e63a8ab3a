import { print } from 'graphql';
import type { Finding } from '../findings.js';
import { patchOf, removeNode, replaceNode } from './reading/patches.js';
import { finding, type Rule, type RuleContext } from './rule.js';

const code = 'HUB_FIELD_REDEFINED';

/** A portal repeats a field of the hub as a key or as external, with the hub's own type. */
export const HUB_FIELD_REDEFINED: Rule = {
  code,
  meaning:
    'Each field has one owner. A portal repeats fields of the hub only to point at a record (the key) or to compute with (@external, for @requires), and with the type the hub has.',
  remedy: 'Remove the field, or mark it @external when a @requires of yours needs it.',
  check(context) {
    return context.types
      .filter(({ owner, kind }) => owner === 'hub' && kind === 'object')
      .flatMap(({ name }) => checkType(name, context));
  },
};

function checkType(name: string, context: RuleContext): readonly Finding[] {
  const { directives, hub, sdl, types } = context;
  const known = hub.type(name);
  if (known === undefined || !known.isEntity) return [];
  return (types.find((type) => type.name === name)?.fields ?? []).flatMap((field) => {
    const ours = known.fields.get(field.name.value);
    if (ours === undefined) return [];
    const coordinate = `${name}.${field.name.value}`;
    const isExternal = field.directives?.some(
      (applied) => directives.canonical(applied.name.value) === 'external',
    );
    if (!isExternal && !known.keys.has(field.name.value)) {
      return [
        finding(code, {
          coordinate,
          node: field,
          message: `The field ${coordinate} belongs to the hub: a portal does not answer it.`,
          remedy: HUB_FIELD_REDEFINED.remedy,
          patch: patchOf(sdl, removeNode(sdl, field)),
        }),
      ];
    }
    if (print(field.type) === print(ours.type)) return [];
    return [
      finding(code, {
        coordinate,
        node: field.type,
        message: `The field ${coordinate} has the type ${print(ours.type)} at the hub, here it has ${print(field.type)}.`,
        remedy: `Give it the type ${print(ours.type)}.`,
        patch: patchOf(sdl, replaceNode(field.type, print(ours.type))),
      }),
    ];
  });
}
