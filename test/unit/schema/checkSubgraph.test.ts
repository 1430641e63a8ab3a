import { describe, expect, it } from '@jest/globals';
import { GraphQLError } from 'graphql';
import { applyPatch } from '../../../schema/applyPatch.js';
import { type CheckDeps, checkSubgraph } from '../../../schema/checkSubgraph.js';
import type { SubgraphSchema } from '../../../schema/compose.js';
import { composeSafely } from '../../../schema/composeSafely.js';
import { HUB_SUBGRAPHS, hubSupergraph } from './hubSubgraphs.js';

const GOOD = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key", "@shareable"])

type Query {
  "What the Techmart portal adds to the network. Null while it is unreachable."
  techmart: TechmartQuery
}

"The root fields of the portal."
type TechmartQuery {
  "Certificates, newest first."
  certificates("How many to return, 1 to 100." first: Int = 20): [TechmartCertificate!]!
}

"A certificate of the national authority."
type TechmartCertificate @key(fields: "id") {
  "Identifies it at the portal."
  id: ID!
  "Fee for it. Null when there is none."
  fee: Money
}

type TechnologyOffer @key(fields: "id") {
  id: ID!
  "Certificate of the offer. Null when there is none."
  techmartCertificate: TechmartCertificate
}

type Money @shareable {
  amount: Decimal!
  currency: CurrencyCode!
}

scalar Decimal
scalar CurrencyCode
`;

interface CheckOptions {
  readonly compose?: CheckDeps['compose'];
  readonly others?: readonly SubgraphSchema[];
  readonly today?: string | null;
  readonly code?: string;
}

function check(sdl: string, options: CheckOptions = {}) {
  const { compose = composeSafely, others = HUB_SUBGRAPHS, code = 'techmart' } = options;
  const { today = hubSupergraph() } = options;
  return checkSubgraph(
    {
      portal: { code },
      sdl,
      url: 'https://techmart.example/graphql',
      others,
      current: { supergraphSdl: today },
    },
    { compose },
  );
}

describe('a schema that keeps every rule', () => {
  it('passes, with what clients will notice', async () => {
    const { report, supergraphSdl } = await check(GOOD);
    expect(report).toMatchObject({ portal: 'techmart', verdict: 'passed', findings: [] });
    expect(report.changes.map(({ criticality }) => criticality)).toEqual(
      report.changes.map(() => 'safe'),
    );
    expect(report.changes.map(({ coordinate }) => coordinate)).toContain(
      'TechnologyOffer.techmartCertificate',
    );
    expect(supergraphSdl).toContain('https://techmart.example/graphql');
  });

  it('passes beside a portal that was published before', async () => {
    const mosti = {
      name: 'mosti',
      typeDefs: GOOD.replaceAll('echmart', 'osti')
        .replaceAll('Tosti', 'Mosti')
        .replaceAll('tosti', 'mosti'),
      url: 'https://mosti.example',
    };
    const today = composeSafely([...HUB_SUBGRAPHS, mosti]);
    const { report } = await check(GOOD, {
      others: [...HUB_SUBGRAPHS, mosti],
      today: today.status === 'composed' ? today.supergraphSdl : null,
    });
    expect(report.findings).toEqual([]);
  });
});

describe('a schema that breaks rules', () => {
  it('is refused with all of them, errors first and then by place', async () => {
    const sdl = GOOD.replace('  "Certificates, newest first."\n', '')
      .replace('techmartCertificate: TechmartCertificate', 'certificate: TechmartCertificate!')
      .replace('techmart: TechmartQuery', 'techmart: TechmartQuery!');
    const { report, supergraphSdl } = await check(sdl);
    expect(report.verdict).toBe('refused');
    expect(supergraphSdl).toBeNull();
    expect(
      report.findings.map(({ severity, code, place }) => `${severity} ${code} ${place?.line}`),
    ).toEqual([
      'error PORTAL_FIELD_NON_NULL 5',
      'error PORTAL_FIELD_NOT_PREFIXED 24',
      'error PORTAL_FIELD_NON_NULL 24',
      'warning DESCRIPTION_MISSING 10',
    ]);
  });

  it('is refused for a change of the hub that no rule foresees', async () => {
    const compose: CheckDeps['compose'] = (subgraphs) =>
      composeSafely(
        subgraphs.map((each) => ({
          ...each,
          typeDefs: each.typeDefs.replace(
            '  "What the owner can spend. Null when the owner does not say."\n  budget: Money\n',
            '',
          ),
        })),
      );
    const { report, supergraphSdl } = await check(GOOD, { compose });
    expect(report.findings).toMatchObject([
      {
        code: 'HUB_CHANGED',
        coordinate: 'TechnologyRequest.budget',
        message:
          "For clients TechnologyRequest.budget would change, which is not the portal's: Field 'budget' was removed from object type 'TechnologyRequest'.",
      },
    ]);
    expect(report.changes[0]?.criticality).toBe('breaking');
    expect(supergraphSdl).toBeNull();
  });

  it('passes once its patches are applied', async () => {
    let sdl = GOOD.replace('techmartCertificate: TechmartCertificate', 'certificate: Certificate!')
      .replace('type TechmartCertificate', 'type Certificate')
      .replaceAll('[TechmartCertificate!]', '[Certificate!]')
      .replace('type Money @shareable', 'type Money')
      .replace('amount: Decimal!', 'amount: Float!');
    for (let round = 0; round < 8; round += 1) {
      const { report } = await check(sdl);
      const patch = report.findings.find((finding) => finding.patch !== null)?.patch;
      if (patch === undefined || patch === null) break;
      sdl = applyPatch(sdl, patch);
    }
    expect((await check(sdl)).report).toMatchObject({ verdict: 'passed', findings: [] });
  });

  it('is not composed when it cannot be read, or by a code that is not one', async () => {
    const compose = () => {
      throw new Error('not to be called');
    };
    const syntax = await check('type {', { compose });
    const large = await check(`#${'#'.repeat(1_000_000)}`, { compose });
    const coded = await check(GOOD, { compose, code: 'technology' });
    const lists = await check('type TechmartA { a: [[[[Int]]]] }', { compose });
    expect(
      [syntax, large, coded, lists].map(({ report }) => report.findings.map(({ code }) => code)),
    ).toEqual([
      ['SDL_SYNTAX_ERROR'],
      ['SDL_TOO_LARGE'],
      ['PORTAL_CODE_INVALID'],
      ['SDL_LIMIT_EXCEEDED'],
    ]);
  });

  it('lists a hundred findings of one code', async () => {
    const fields = Array.from({ length: 400 }, (_, index) => `  f${index}: Int`).join('\n');
    const sdl = GOOD.replace('  id: ID!\n  "Certificate', `  id: ID!\n${fields}\n  "Certificate`);
    const { report } = await check(sdl, { today: null });
    const listed = report.findings.filter(({ code }) => code === 'PORTAL_FIELD_NOT_PREFIXED');
    expect(listed).toHaveLength(101);
    expect(listed.at(-1)).toMatchObject({
      severity: 'note',
      message: '300 more findings are not listed.',
    });
  });
});

describe('composition', () => {
  it('is a finding when it takes too long', async () => {
    const compose = () => ({ status: 'timedOut', limit: 'time' }) as const;
    const { report } = await check(GOOD, { compose });
    expect(report.findings).toMatchObject([
      {
        code: 'COMPOSITION_TIMED_OUT',
        message: 'Composition with everyone else took more time than it may.',
      },
    ]);
  });

  it('is a finding when the errors have no place', async () => {
    const compose = () => ({
      status: 'refused' as const,
      errors: [
        new GraphQLError('[techmart] Something "Unknown.field" is odd', {
          extensions: { code: 'NEW_CODE' },
        }),
      ],
    });
    const { report } = await check(GOOD, { compose });
    expect(report.findings).toMatchObject([
      { code: 'NEW_CODE', place: null, message: 'Something "Unknown.field" is odd' },
    ]);
  });

  it('is a finding when a gateway would not load the result', async () => {
    const compose = () => ({
      status: 'composed' as const,
      hints: [],
      supergraphSdl:
        'schema @link(url: "https://specs.apollo.dev/link/v1.0") @link(url: "https://specs.apollo.dev/authenticated/v0.1", for: SECURITY) { query: Query } type Query { a: Int }',
    });
    const { report, supergraphSdl } = await check(GOOD, { compose });
    expect(supergraphSdl).toBeNull();
    expect(report.findings).toMatchObject([
      {
        code: 'SUPERGRAPH_NOT_LOADABLE',
        message:
          'With this schema the supergraph would need https://specs.apollo.dev/authenticated/v0.1, which gateways here do not take.',
      },
    ]);
  });
});

describe('hostile schemas', () => {
  it.each([
    [
      'takes over a field of the hub',
      'type TechnologyOffer @key(fields: "id") { id: ID! year: Int @federation__override(from: "technologies") }',
      'PORTAL_OVERRIDES_FIELD',
    ],
    [
      'hides a value type',
      'type Money @shareable @federation__inaccessible { amount: Decimal! currency: CurrencyCode! }\nscalar Decimal\nscalar CurrencyCode',
      'PORTAL_HIDES_ELEMENT',
    ],
    [
      'shadows a root field',
      'type Query { technologies: Int @shareable }',
      'PORTAL_ROOT_FIELD_INVALID',
    ],
    [
      'makes the id of the hub nullable',
      'type TechnologyOffer @key(fields: "id") { id: ID techmartRank: Int }',
      'HUB_FIELD_REDEFINED',
    ],
    [
      'takes a field from an input of the hub',
      'input TechnologyFilter { kinds: [TechnologyKind!] }\nenum TechnologyKind { OFFER REQUEST }',
      'HUB_TYPE_DIFFERS',
    ],
    [
      'deprecates a field of the hub',
      'type TechnologyOffer @key(fields: "id") { id: ID! @deprecated(reason: "Come to us.") }',
      'HUB_ELEMENT_DECORATED',
    ],
    [
      'describes a type of the hub',
      '"Come to us."\ntype TechnologyOffer @key(fields: "id") { id: ID! techmartRank: Int }',
      'HUB_ELEMENT_DESCRIBED',
    ],
    [
      'stops every gateway',
      'type TechmartA { a: Int @federation__authenticated }\ntype Query { techmart: TechmartA }',
      'DIRECTIVE_STOPS_GATEWAY',
    ],
    [
      'leads a key in a circle',
      'type TechmartA @key(fields: "b { a { b { a { id } } } }") { b: TechmartB id: ID! }\ntype TechmartB @key(fields: "a { b { a { b { id } } } }") { a: TechmartA id: ID! }',
      null,
    ],
    [
      'makes composition throw',
      'interface Money { amount: Int }\ntype TechmartPrice implements Money { amount: Int }',
      'HUB_TYPE_REDEFINED',
    ],
    [
      'takes the place of a type of federation',
      'type _Service { sdl: String techmartSecret: String }\nunion _Entity = TechmartA\ntype TechmartA { a: Int }',
      null,
    ],
  ])('finds one that %s', async (_, body, code) => {
    const link =
      'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable"])';
    const { report, supergraphSdl } = await check(`${link}\n${body}`);
    if (code === null) {
      // No harm: whatever composes changes nothing that is not the portal's.
      const foreign = report.changes.filter(({ coordinate }) => !/techmart/i.test(coordinate));
      expect(foreign).toEqual([]);
      return;
    }
    expect(report.findings.map((finding) => finding.code)).toContain(code);
    expect(supergraphSdl).toBeNull();
  });
});
