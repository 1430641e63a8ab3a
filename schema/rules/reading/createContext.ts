import type { DocumentNode } from 'graphql';
import { typePrefix } from '../../portalCode.js';
import type { RuleContext } from '../rule.js';
import { readDirectiveNames } from './directiveNames.js';
import { type NeighbourSchema, readHubTypes } from './hubTypes.js';
import { readPortalTypes } from './portalTypes.js';

/** What a context is made of. */
export interface ContextFacts {
  readonly portal: string;
  readonly sdl: string;
  readonly document: DocumentNode;
  readonly neighbours: readonly NeighbourSchema[];
}

/** Reads what the rules look at. */
export function createContext({ portal, sdl, document, neighbours }: ContextFacts): RuleContext {
  const hub = readHubTypes(neighbours);
  return {
    portal,
    typePrefix: typePrefix(portal),
    sdl,
    document,
    directives: readDirectiveNames(document),
    types: readPortalTypes(document, hub),
    hub,
  };
}
