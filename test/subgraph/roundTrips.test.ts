import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { CommandStartedEvent, Document } from 'mongodb';
import type { TechnologiesStores } from '../../subgraphs/technologies/context.js';
import { technologies } from '../../subgraphs/technologies/index.js';
import { anOffer, aRequest } from '../builders/aTechnology.js';
import { openSubgraphTestBed, type SubgraphTestBed } from '../support/subgraphTestBed.js';

let bed: SubgraphTestBed<TechnologiesStores>;

beforeAll(async () => {
  bed = await openSubgraphTestBed(technologies);
});
beforeEach(() => bed.clear());
afterAll(() => bed.close());

/** The commands that ask a collection while `action` runs. */
async function commandsTo(collection: string, action: () => Promise<unknown>): Promise<Document[]> {
  const commands: Document[] = [];
  const listen = ({ command, commandName, databaseName }: CommandStartedEvent) => {
    if (databaseName !== bed.database.name || command[commandName] !== collection) return;
    commands.push(command);
  };
  const { client } = bed.database;
  client.on('commandStarted', listen);
  await action();
  client.off('commandStarted', listen);
  return commands;
}

describe('what a list reads', () => {
  it('is no more of each record than is selected', async () => {
    await bed.seed('technologies', anOffer(), anOffer());
    const [page] = await commandsTo('technologies', () =>
      bed.ask('{ technologies { nodes { id title { value } institution { id } } } }'),
    );
    expect(page?.['pipeline'].at(-1)).toEqual({
      $project: { _id: 1, publishedAt: 1, institutionId: 1, kind: 1, title: 1 },
    });
  });

  it('is an index alone where it has all that is selected', async () => {
    await bed.seed('technologies', anOffer(), aRequest(), anOffer());
    const list = (args: string, selection: string) => () =>
      bed.ask(`{ technologies(${args}) { nodes { ${selection} } } }`);
    const byKind = 'filter: { kinds: [OFFER] }';
    expect(await bed.stagesOfReads(list(byKind, 'id'))).not.toContain('FETCH');
    expect(await bed.stagesOfReads(list(byKind, 'id title { value }'))).toContain('FETCH');
  });

  it('is not read at all where only its length is asked for, and that once under two names', async () => {
    await bed.seed('technologies', anOffer(), anOffer());
    const commands = await commandsTo('technologies', async () => {
      const data = await bed.ask(
        '{ technologies { totalCount again: totalCount facets { kinds { value } other: kinds { count } } } }',
      );
      expect(data.technologies).toEqual({
        totalCount: 2,
        again: 2,
        facets: { kinds: [{ value: 'OFFER' }], other: [{ count: 2 }] },
      });
    });
    expect(commands).toHaveLength(2);
    expect(bed.mongo.queries('collectionRevisions')).toBe(1);
  });

  it('has no count and no facet where none is asked for', async () => {
    await bed.seed('technologies', anOffer());
    await bed.ask('{ technologies { nodes { id } pageInfo { hasNextPage } } }');
    expect(bed.mongo.queries('technologies')).toBe(1);
    expect(bed.mongo.queries('collectionRevisions')).toBe(0);
  });
});

describe('what looking up by id reads', () => {
  it('is what all fields of the tick need, in one round trip', async () => {
    const [one = '', other = ''] = await bed.seed('technologies', anOffer(), anOffer());
    const commands = await commandsTo('technologies', () =>
      bed.ask(`{
        one: technology(id: ${JSON.stringify(one)}) { title { value } }
        other: technology(id: ${JSON.stringify(other)}) { keywords }
      }`),
    );
    expect(commands).toEqual([
      expect.objectContaining({ projection: { _id: 1, kind: 1, keywords: 1, title: 1 } }),
    ]);
  });

  it('leaves out what the viewer may not read, although what decides that is not read', async () => {
    const [hidden = '', open = ''] = await bed.seed(
      'technologies',
      anOffer({ access: 'MEMBERS' }),
      anOffer(),
    );
    const data = await bed.ask(`{
      hidden: technology(id: ${JSON.stringify(hidden)}) { id }
      open: technology(id: ${JSON.stringify(open)}) { id }
      technologies { nodes { id } }
    }`);
    expect(data).toEqual({
      hidden: null,
      open: { id: open },
      technologies: { nodes: [{ id: open }] },
    });
  });
});

describe('counts in several collections', () => {
  it('are checked for changes in one round trip', async () => {
    const { stores, mongo } = bed;
    await bed.seed('technologies', anOffer());
    await Promise.all([stores.technologies.count({}), stores.transferCases.count({})]);
    expect(mongo.queries('collectionRevisions')).toBe(1);
    await stores.technologies.save([anOffer()], new Date());
    expect(await stores.technologies.count({})).toBe(2);
  });
});
