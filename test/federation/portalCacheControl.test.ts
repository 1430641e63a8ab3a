import { expect, it } from '@jest/globals';
import { checkSubgraph } from '../../schema/checkSubgraph.js';
import { bundledUrl, compose } from '../../schema/compose.js';
import { subgraphs } from '../../subgraphs/index.js';

const others = Object.values(subgraphs).map(({ name, typeDefs }) => ({
  name,
  typeDefs,
  url: bundledUrl(name),
}));

// As Apollo's documentation says it.
const CACHE_CONTROL = `
  enum CacheControlScope { PUBLIC PRIVATE }
  directive @cacheControl(maxAge: Int, scope: CacheControlScope, inheritMaxAge: Boolean)
    on FIELD_DEFINITION | OBJECT | INTERFACE | UNION
`;
const PORTAL = `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key"])
  type TechnologyOffer @key(fields: "id") @cacheControl(maxAge: 60) {
    id: ID!
    "Certificate of the authority. Null when there is none."
    techmartCertificate: TechmartCertificate @cacheControl(maxAge: 30, scope: PUBLIC)
  }
  "A certificate."
  type TechmartCertificate @cacheControl(inheritMaxAge: true) {
    "Its number."
    number: String
  }
`;

it('lets a portal write @cacheControl, which no client sees', async () => {
  const { report, supergraphSdl } = await checkSubgraph(
    {
      portal: { code: 'techmart' },
      sdl: `${PORTAL}${CACHE_CONTROL}`,
      url: 'https://techmart.example/graphql',
      others,
      current: { supergraphSdl: null },
    },
    { compose },
  );
  expect(report.findings).toEqual([]);
  expect(supergraphSdl).not.toContain('@cacheControl');
}, 60_000);
