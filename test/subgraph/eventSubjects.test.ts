import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  mayReadExchange,
  mayReadParticipation,
  mayReadSlot,
  readableExchanges,
  readableParticipations,
  readableSlots,
} from '../../subgraphs/events/access.js';
import type { EventsStores } from '../../subgraphs/events/context.js';
import { events } from '../../subgraphs/events/index.js';
import { PUBLIC_VIEWER, ROLES } from '../../subgraphs/kit/viewer.js';
import { aBooth } from '../builders/aBooth.js';
import { aBoothExchange } from '../builders/aBoothExchange.js';
import { aMeetingSlot } from '../builders/aMeetingSlot.js';
import { anEvent } from '../builders/anEvent.js';
import { aParticipation } from '../builders/aParticipation.js';
import { anAccolade, anUnveiling } from '../builders/aShownThing.js';
import { askEntities, askSubgraph } from '../support/askSubgraph.js';
import { openSubgraphTestBed, type SubgraphTestBed } from '../support/subgraphTestBed.js';

let bed: SubgraphTestBed<EventsStores>;

beforeAll(async () => {
  bed = await openSubgraphTestBed(events);
});
beforeEach(() => bed.clear());
afterAll(() => bed.close());

const LAB = 'institution:hub:lab';
const PARK = 'institution:hub:park';
const secretariat = { ...PUBLIC_VIEWER, subject: 'test|s', roles: ['SECRETARIAT' as const] };
const viewers = {
  'the public': PUBLIC_VIEWER,
  'the secretariat': secretariat,
  'a moderator': {
    ...PUBLIC_VIEWER,
    subject: 'test|m',
    roles: ['MODERATOR' as const],
    country: 'TR',
  },
  'an editor': {
    ...PUBLIC_VIEWER,
    subject: 'test|e',
    roles: ['INSTITUTION_EDITOR' as const],
    institutionIds: [LAB],
  },
};

async function seedAll() {
  const held = { confirmedAt: null, remark: null };
  await bed.seed('events', anEvent({ _id: 'event:techmart:fair' }));
  await bed.seed('booths', aBooth(), aBooth({ guestCountry: 'IR' }), aBooth({ exhibitorId: LAB }));
  await bed.seed(
    'boothExchanges',
    aBoothExchange(),
    aBoothExchange({ state: 'PROPOSED' }),
    aBoothExchange({
      legs: [
        { hostCountry: 'EG', guestCountry: 'MY', eventId: 'event:x:1', boothId: 'b:1', ...held },
        { hostCountry: 'MY', guestCountry: 'EG', eventId: 'event:x:2', boothId: null, ...held },
      ],
    }),
  );
  await bed.seed('meetingSlots', aMeetingSlot(), aMeetingSlot({ partyIds: [LAB, PARK] }));
  await bed.seed(
    'participations',
    aParticipation(),
    aParticipation({ state: 'APPLIED', institutionId: LAB }),
    aParticipation({ state: 'DECLINED', country: 'EG', hostCountry: 'EG' }),
  );
  await bed.seed('productUnveilings', anUnveiling(), anUnveiling({ institutionId: LAB }));
  await bed.seed('accolades', anAccolade(), anAccolade({ eventId: null }));
}

const LISTS = [
  'booths',
  'booths(filter: { events: ["event:techmart:fair"] })',
  'booths(filter: { hostCountries: ["TR"] })',
  'booths(filter: { guestCountries: ["IR"] })',
  'booths(filter: { samples: true })',
  'boothExchanges',
  'boothExchanges(filter: { states: [PROPOSED] })',
  'boothExchanges(filter: { countries: ["TR"] })',
  'boothExchanges(filter: { events: ["event:x:1"] })',
  'meetingSlots',
  'meetingSlots(filter: { events: ["event:techmart:fair"] })',
  'meetingSlots(filter: { institutions: ["institution:hub:lab"] })',
  'meetingSlots(filter: { states: [PROPOSED] })',
  'meetings',
  'participationCalls',
  'participationCalls(filter: { open: true })',
  'participationCalls(filter: { open: false, events: ["event:techmart:fair"] })',
  'participations',
  'participations(filter: { events: ["event:techmart:fair"] })',
  'participations(filter: { countries: ["IR"], kinds: [PAVILION] })',
  'participations(filter: { calls: ["participationcall:hub:1"] })',
  'productUnveilings',
  'productUnveilings(filter: { countries: ["TR"] })',
  'accolades',
  'accolades(filter: { events: ["event:techmart:fair"] })',
  'decisions(filter: { completed: true })',
  'decisions(filter: { completed: false })',
];

describe('the lists of what belongs to events', () => {
  it.each(LISTS)('answers %s from indexes, whoever asks', async (list) => {
    await seedAll();
    for (const viewer of Object.values(viewers)) {
      const query = `{ ${list} { totalCount nodes { id } } }`;
      const stages = await bed.stagesOfReads(async () => {
        const { errors } = await askSubgraph(bed.subgraph, query, {}, { viewer });
        expect(errors).toBeUndefined();
      });
      expect(stages).not.toContain('COLLSCAN');
      expect(stages.some((stage) => stage.endsWith('IXSCAN') || stage === 'COUNT_SCAN')).toBe(true);
    }
  });

  it('sums the balance of countries up from an index', async () => {
    await seedAll();
    const stages = await bed.stagesOfReads(() =>
      bed.ask('{ boothExchangeBalance(countries: ["TR", "IR"]) { given } }'),
    );
    expect(stages).not.toContain('COLLSCAN');
    expect(stages).toContain('IXSCAN');
  });

  it('refuses pages that are too large', async () => {
    const fields = ['booths', 'boothExchanges', 'meetingSlots', 'meetings', 'participations'];
    for (const field of fields) {
      expect(await bed.errorsOf(`{ ${field}(first: 101) { nodes { id } } }`)).toEqual([
        { code: 'BAD_USER_INPUT', message: 'first must be 1 to 100, got 101' },
      ]);
    }
  });
});

describe('the lists below events, institutions and offers', () => {
  const BELOW = [
    ['Event', 'booths', 'booths'],
    ['Event', 'boothExchanges', 'boothExchanges'],
    ['Event', 'meetingSlots', 'meetingSlots'],
    ['Event', 'participationRecords', 'participations'],
    ['Event', 'participationCalls', 'participationCalls'],
    ['Event', 'productUnveilings', 'productUnveilings'],
    ['Event', 'accolades', 'accolades'],
    ['Institution', 'booths', 'booths'],
    ['Institution', 'meetingSlots', 'meetingSlots'],
    ['Institution', 'participationRecords', 'participations'],
    ['Institution', 'productUnveilings', 'productUnveilings'],
    ['Institution', 'accolades', 'accolades'],
    ['TechnologyOffer', 'productUnveilings', 'productUnveilings'],
    ['TechnologyOffer', 'accolades', 'accolades'],
  ] as const;

  it.each(BELOW)(
    'loads %s.%s of many in one round trip from an index',
    async (type, field, list) => {
      await seedAll();
      const ids = Array.from({ length: 10 }, (_, index) => `${type.toLowerCase()}:hub:${index}`);
      await bed.seed('events', ...ids.map((_id) => anEvent({ _id })));
      const stages = await bed.stagesOfReads(async () => {
        const { errors } = await askEntities(
          bed.subgraph,
          ids.map((id) => ({
            __typename: type,
            ...(type === 'TechnologyOffer' ? { nodeKey: id } : { id }),
          })),
          `... on ${type} { ${field}(first: 1) { nodes { id } } }`,
        );
        expect(errors).toBeUndefined();
      });
      expect(bed.mongo.queries(list)).toBe(1);
      expect(stages).not.toContain('COLLSCAN');
    },
  );

  it('sums up how countries take part in many events in one round trip', async () => {
    const ids = Array.from({ length: 10 }, (_, index) => `event:hub:${index}`);
    await bed.seed('participations', ...ids.map((eventId) => aParticipation({ eventId })));
    await bed.seed('events', ...ids.map((_id) => anEvent({ _id })));
    const stages = await bed.stagesOfReads(async () => {
      const { events: found } = await bed.ask('{ events { nodes { participations { kind } } } }');
      expect(found.nodes).toEqual(ids.map(() => ({ participations: [{ kind: 'PAVILION' }] })));
    });
    expect(bed.mongo.queries('participations')).toBe(1);
    expect(stages).not.toContain('COLLSCAN');
  });
});

describe('the filters and the predicates of who may read', () => {
  const anyViewer = fc.record({
    subject: fc.constant('test|someone'),
    roles: fc.subarray([...ROLES]),
    country: fc.constantFrom(null, 'TR', 'IR', 'EG', 'DE'),
    institutionIds: fc.subarray([LAB, PARK]),
    portal: fc.constantFrom(null, 'techmart'),
  });
  const COUNTRIES = ['TR', 'IR', 'EG', 'MY'];

  it('agree on every exchange, talk and participation for every viewer', async () => {
    const leg = { boothId: null, confirmedAt: null, remark: null };
    const exchanges = (['PROPOSED', 'DECLINED', 'ACCEPTED', 'BALANCED'] as const).flatMap((state) =>
      COUNTRIES.slice(1).map((other, index) =>
        aBoothExchange({
          state,
          legs: [
            {
              hostCountry: COUNTRIES[index] ?? '',
              guestCountry: other,
              eventId: 'event:x:1',
              ...leg,
            },
            {
              hostCountry: other,
              guestCountry: COUNTRIES[index] ?? '',
              eventId: 'event:x:2',
              ...leg,
            },
          ],
        }),
      ),
    );
    const slots = [
      aMeetingSlot(),
      aMeetingSlot({ partyIds: [LAB, 'institution:hub:x'] }),
      aMeetingSlot({ partyIds: ['institution:hub:y', PARK] }),
      aMeetingSlot({ partyIds: [LAB, PARK] }),
    ];
    const participations = (['APPLIED', 'ACCEPTED', 'DECLINED', 'WITHDRAWN', 'TOOK_PART'] as const)
      .flatMap((state) => COUNTRIES.map((country) => ({ state, country })))
      .flatMap((given, index) => [
        aParticipation({ ...given, hostCountry: 'TR', institutionId: index % 2 ? LAB : null }),
        aParticipation({ ...given, hostCountry: null, hostInstitutionId: PARK }),
      ]);
    await bed.seed('boothExchanges', ...exchanges);
    await bed.seed('meetingSlots', ...slots);
    await bed.seed('participations', ...participations);
    const { stores } = bed;
    const idsOf = (records: readonly { _id: string }[]) => records.map(({ _id }) => _id).sort();

    await fc.assert(
      fc.asyncProperty(anyViewer, async (viewer) => {
        const found = {
          exchanges: await stores.boothExchanges
            .readAs(readableExchanges(viewer))
            .findByIds(idsOf(exchanges)),
          slots: await stores.meetingSlots.readAs(readableSlots(viewer)).findByIds(idsOf(slots)),
          participations: await stores.participations
            .readAs(readableParticipations(viewer))
            .findByIds(idsOf(participations)),
        };
        expect(idsOf(found.exchanges)).toEqual(
          idsOf(exchanges.filter((each) => mayReadExchange(viewer, each))),
        );
        expect(idsOf(found.slots)).toEqual(
          idsOf(slots.filter((each) => mayReadSlot(viewer, each))),
        );
        expect(idsOf(found.participations)).toEqual(
          idsOf(participations.filter((each) => mayReadParticipation(viewer, each))),
        );
      }),
      { numRuns: 60 },
    );
  });
});
