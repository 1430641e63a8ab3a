import { describe, expect, it } from '@jest/globals';
import { GraphQLError } from 'graphql';
import { type Compose, composePortals } from '../../../gateway/registry/composePortals.js';
import type { SubgraphVersion } from '../../../gateway/registry/registryStore.js';

const bundled = [{ name: 'events', typeDefs: 'type Query { a: Int }', url: 'bundled:events' }];

function aVersion(portal: string): SubgraphVersion {
  return {
    _id: `${portal}:1`,
    portal,
    number: 1,
    sdl: `type ${portal}`,
    sdlHash: '',
    url: `https://${portal}.example`,
    by: 'a test',
    at: new Date(0),
    report: {
      warnings: 0,
      notes: 0,
      breaking: 0,
      dangerous: 0,
      safe: 0,
      findings: [],
      changes: [],
    },
    override: null,
  };
}

/** Composes names to a text, unless one of the faulty is among them. */
function composeNames(...faulty: string[]): Compose & { calls: string[] } {
  const calls: string[] = [];
  const compose: Compose = async (subgraphs) => {
    const names = subgraphs.map(({ name }) => name);
    calls.push(names.join('+'));
    return names.some((name) => faulty.includes(name))
      ? { status: 'refused', errors: [new GraphQLError('no')] }
      : { status: 'composed', supergraphSdl: names.join('+'), hints: [] };
  };
  return Object.assign(compose, { calls });
}

describe('composing the portals with a build', () => {
  it('composes once when all fit', async () => {
    const compose = composeNames();
    const versions = [aVersion('mosti'), aVersion('techmart')];
    expect(await composePortals(compose, bundled, versions)).toEqual({
      supergraphSdl: 'events+mosti+techmart',
      versions: { mosti: 'mosti:1', techmart: 'techmart:1' },
      leftOut: {},
    });
    expect(compose.calls).toHaveLength(1);
  });

  it('leaves out only what does not fit', async () => {
    const versions = ['tubitak', 'techmart', 'mosti'].map(aVersion);
    expect(await composePortals(composeNames('techmart'), bundled, versions)).toEqual({
      supergraphSdl: 'events+mosti+tubitak',
      versions: { mosti: 'mosti:1', tubitak: 'tubitak:1' },
      leftOut: { techmart: 'techmart:1' },
    });
  });

  it('leaves out nobody when the bundled schemas themselves cannot be composed', async () => {
    const slow: Compose = async () => ({ status: 'timedOut', limit: 'time' });
    await expect(composePortals(slow, bundled, [aVersion('mosti')])).rejects.toThrow(
      'the bundled schemas do not compose',
    );
  });
});
