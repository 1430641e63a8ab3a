import { compose } from '../../../schema/compose.js';

const LINK =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key", "@external", "@requires", "@shareable", "@interfaceObject"])';

/** The SDL of the supergraph of some subgraphs, each by its name. */
export function supergraphOf(subgraphs: Readonly<Record<string, string>>): string {
  const composed = compose(
    Object.entries(subgraphs).map(([name, sdl]) => ({
      name,
      typeDefs: `${LINK}\n${sdl}`,
      url: `http://${name}.example/graphql`,
    })),
  );
  if (composed.status !== 'composed') throw new Error(composed.errors.join('; '));
  return composed.supergraphSdl;
}
