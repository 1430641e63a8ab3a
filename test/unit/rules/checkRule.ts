import { parse } from 'graphql';
import { applyPatch } from '../../../schema/applyPatch.js';
import type { Finding } from '../../../schema/findings.js';
import { createContext } from '../../../schema/rules/reading/createContext.js';
import type { Rule } from '../../../schema/rules/rule.js';
import { SUBGRAPH_NAMES, subgraphs } from '../../../subgraphs/index.js';

/** The first line of a portal's schema. */
export const LINK =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key", "@shareable", "@external", "@requires", "@provides", "@override", "@inaccessible", "@interfaceObject", "@composeDirective", "@tag"])';

/** Another portal, whose types are not techmart's. */
const MOSTI = {
  name: 'mosti',
  typeDefs: 'type MostiLab @key(fields: "id") { id: ID! }',
  isHub: false,
};

/** What one rule says of a portal's schema beside the hub's own subgraphs. */
export function checkRule(rule: Rule, sdl: string, portal = 'techmart'): readonly Finding[] {
  const hub = SUBGRAPH_NAMES.map((name) => ({
    name,
    typeDefs: subgraphs[name].typeDefs,
    isHub: true,
  }));
  const neighbours = [...hub, MOSTI];
  return rule.check(createContext({ portal, sdl, document: parse(sdl), neighbours }));
}

/** The messages of one rule. */
export function messagesOf(rule: Rule, sdl: string, portal?: string): readonly string[] {
  return checkRule(rule, sdl, portal).map(({ message }) => message);
}

/** The schema after the patches of one rule, applied one after the other until it has no more. */
export function patched(rule: Rule, sdl: string): string {
  const patch = checkRule(rule, sdl).find((finding) => finding.patch !== null)?.patch;
  return patch === undefined || patch === null ? sdl : patched(rule, applyPatch(sdl, patch));
}
