import { describe, expect, it } from '@jest/globals';
import { publicSupergraph } from '../../../gateway/registry/publicSupergraph.js';

describe('the public supergraph', () => {
  it('has no address of a portal, however the supergraph is written', () => {
    const text = publicSupergraph(`
      enum join__Graph {
        EVENTS @join__graph(name: "events", url: "bundled:events")
        MOSTI @join__graph(url: "http://10.0.0.7/graphql", name: "mosti")
        TRICKY @join__graph(name: "tricky", url: "bundled:10.0.0.8")
        TECHMART @join__graph(name: "techmart", url: """https://internal.techmart.example""")
      }
    `);
    expect(text).not.toMatch(/10\.0\.0|internal/);
    expect(text.match(/"[a-z]+:[a-z]+"/g)).toEqual([
      '"bundled:events"',
      '"portal:mosti"',
      '"portal:tricky"',
      '"portal:techmart"',
    ]);
  });
});
