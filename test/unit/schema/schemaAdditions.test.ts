import { expect, it } from '@jest/globals';
import { schemaAdditions } from '../../../schema/schemaAdditions.js';

const HUB = {
  name: 'technologies',
  isHub: true,
  typeDefs: `
    extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key", "@shareable"])
    type Query { technologies: [TechnologyOffer!]! }
    type TechnologyOffer @key(fields: "id") { id: ID! title: String }
    type Money @shareable { amount: Int! }
  `,
};

const added = (sdl: string) =>
  schemaAdditions(
    `extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key", "@shareable", { name: "@inaccessible", as: "@hidden" }])
     ${sdl}`,
    [HUB],
  );

it('names the fields on Query and on types of the hub, with what the portal says of them', () => {
  const sdl = `
    type Query { "What it has." techmart: TechmartQuery _service: Int }
    type TechmartQuery { incubators: Int }
    type TechnologyOffer @key(fields: "id") { id: ID! techmartPrice: Money }
    extend type TechnologyOffer { "  Its certificate. " techmartCertificate: String }
    type Money @shareable { amount: Int! }
  `;
  expect(added(sdl)).toEqual([
    { coordinate: 'Query.techmart', kind: 'ROOT_FIELD', description: 'What it has.' },
    { coordinate: 'TechnologyOffer.techmartPrice', kind: 'FIELD', description: null },
    {
      coordinate: 'TechnologyOffer.techmartCertificate',
      kind: 'FIELD',
      description: 'Its certificate.',
    },
  ]);
});

it('leaves out what clients do not see, also under another name of the directive', () => {
  const sdl = `
    type Query { techmart: Int @hidden }
    type TechnologyOffer @key(fields: "id") { id: ID! techmartKey: ID @hidden }
  `;
  expect(added(sdl)).toEqual([]);
});
