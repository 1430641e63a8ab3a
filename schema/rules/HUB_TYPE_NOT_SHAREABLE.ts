import { insertAfter, patchOf } from './reading/patches.js';
import { interfacesOf } from './reading/typeNodes.js';
import { finding, type Rule } from './rule.js';

const code = 'HUB_TYPE_NOT_SHAREABLE';

/** A value type a portal repeats is marked as one that several subgraphs answer. */
export const HUB_TYPE_NOT_SHAREABLE: Rule = {
  code,
  meaning:
    'A value type of the hub is answered by whoever has it. Each subgraph says so with @shareable; without it composition sees two owners.',
  remedy: 'Write @shareable after the name of the type, and import it in @link.',
  check({ directives, hub, sdl, types }) {
    return types.flatMap(({ name, kind, owner, declarations }) => {
      const known = owner === 'hub' && kind === 'object' ? hub.type(name) : undefined;
      if (known === undefined || known.isEntity || !known.isShareable) return [];
      const isShareable = (node: {
        readonly directives?: (typeof declarations)[0]['directives'];
      }) =>
        node.directives?.some(
          (applied) => directives.canonical(applied.name.value) === 'shareable',
        ) === true;
      const local = directives.local('shareable');
      return declarations
        .filter((node) => !isShareable(node))
        .filter((node) => !('fields' in node && node.fields?.every(isShareable)))
        .map((node) =>
          finding(code, {
            coordinate: name,
            node,
            message: `The value type ${name} of the hub is repeated without @shareable.`,
            remedy: HUB_TYPE_NOT_SHAREABLE.remedy,
            patch:
              local === null
                ? null
                : patchOf(sdl, insertAfter(interfacesOf(node).at(-1) ?? node.name, ` @${local}`)),
          }),
        );
    });
  },
};
