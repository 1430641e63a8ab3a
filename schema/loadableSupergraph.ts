import { parse } from 'graphql';
import { schemaNodes, stringArgument } from './rules/reading/directiveNames.js';

// What the gateway reads. It passes over a feature without a purpose, and refuses any other that has one;
// cost/v0.1 has none.
const LOADABLE =
  /^https:\/\/specs\.apollo\.dev\/(?:link\/v1\.0|join\/v0\.[1-5]|inaccessible\/v0\.[12]|cost\/v0\.1)$/;

/** The features a supergraph links that a gateway would refuse or that nobody here reads. */
export function unloadableFeatures(supergraphSdl: string): readonly string[] {
  return schemaNodes(parse(supergraphSdl))
    .flatMap(({ directives }) => directives ?? [])
    .map((directive) => stringArgument(directive, 'url') ?? `@${directive.name.value}`)
    .filter((url) => !LOADABLE.test(url));
}
