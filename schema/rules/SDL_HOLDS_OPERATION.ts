import { Kind } from 'graphql';
import { patchOf, removeNode } from './reading/patches.js';
import { finding, type Rule } from './rule.js';

const code = 'SDL_HOLDS_OPERATION';

/** A schema holds definitions of types and no queries or fragments. */
export const SDL_HOLDS_OPERATION: Rule = {
  code,
  meaning: 'The document holds an operation or a fragment. A schema holds definitions only.',
  remedy: 'Remove operations and fragments from the schema.',
  check({ document, sdl }) {
    return document.definitions.flatMap((node) =>
      node.kind === Kind.OPERATION_DEFINITION || node.kind === Kind.FRAGMENT_DEFINITION
        ? [
            finding(code, {
              node,
              message: `A schema cannot hold ${node.kind === Kind.OPERATION_DEFINITION ? `a ${node.operation}` : 'a fragment'}.`,
              remedy: SDL_HOLDS_OPERATION.remedy,
              patch: patchOf(sdl, removeNode(sdl, node)),
            }),
          ]
        : [],
    );
  },
};
