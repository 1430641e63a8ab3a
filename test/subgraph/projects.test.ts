import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { ProjectsStores } from '../../subgraphs/projects/context.js';
import { projects } from '../../subgraphs/projects/index.js';
import { aProject, aProjectFrom } from '../builders/aProject.js';
import { aSource } from '../builders/aSource.js';
import { describeLookUps } from '../support/describeLookUps.js';
import { openSubgraphTestBed, type SubgraphTestBed } from '../support/subgraphTestBed.js';

let bed: SubgraphTestBed<ProjectsStores>;

beforeAll(async () => {
  bed = await openSubgraphTestBed(projects);
});
beforeEach(() => bed.clear());
afterAll(() => bed.close());

describe('a project', () => {
  describeLookUps({
    bed: () => bed,
    type: 'Project',
    field: 'project',
    list: 'projects',
    record: () => aProject(),
    gone: 'project:hub:gone',
  });

  it('answers every field it stores', async () => {
    const [id] = await bed.seed(
      'projects',
      aProject({
        title: [
          { value: 'Joint research on AI', language: 'en' },
          { value: 'Yapay zekâ ortak araştırması', language: 'tr' },
        ],
        objective: [{ value: 'To share what is known.', language: 'en' }],
        kind: 'DEVELOPMENT_FINANCE',
        state: 'TERMINATED',
        stateReason: 'No money was found.',
        countries: ['IR', 'MY'],
        leadCountry: 'IR',
        partners: [
          { institutionId: 'institution:hub:b', role: 'PARTNER' },
          { institutionId: 'institution:hub:a', role: 'LEAD' },
          { institutionId: 'institution:hub:c', role: 'LEAD' },
        ],
        fields: ['artificial intelligence'],
        classifications: [{ scheme: 'euroSciVoc', value: '/23/47', label: 'computer science' }],
        period: { start: '2020-01-01', end: '2020-12-31', precision: 'YEAR', text: '2020' },
        approvedOn: '2019-12-01',
        cost: { amount: '12500000.50', currency: 'USD' },
        funding: [
          { funder: 'IDA', instrument: 'loan', amount: { amount: '100', currency: 'USD' } },
          { funder: 'Ministry', instrument: null, amount: { amount: '7', currency: 'MYR' } },
        ],
        decidedAtEventId: 'event:hub:min-4',
        url: 'https://project.example/',
        source: aSource('ai', { citation: 'press article' }),
      }),
    );

    const data = await bed.ask(
      `query ($id: ID!) { project(id: $id) {
        title { value language } titleTranslations { language } objective { value language }
        kind state stateReason countries { code name } leadCountry { name } leadInstitution { id }
        partners { institution { id } role } fields classifications { scheme value label }
        period { start end precision text } approvedOn year cost { amount currency }
        funding { funder instrument amount { amount currency } } decidedAt { id } url
        source { platform { code } localId citation sample } createdAt updatedAt version
      } }`,
      { id },
      ['tr'],
    );

    expect(data.project).toEqual({
      title: { value: 'Yapay zekâ ortak araştırması', language: 'tr' },
      titleTranslations: [{ language: 'en' }, { language: 'tr' }],
      objective: { value: 'To share what is known.', language: 'en' },
      kind: 'DEVELOPMENT_FINANCE',
      state: 'TERMINATED',
      stateReason: 'No money was found.',
      countries: [
        { code: 'IR', name: 'İran' },
        { code: 'MY', name: 'Malezya' },
      ],
      leadCountry: { name: 'İran' },
      leadInstitution: { id: 'institution:hub:a' },
      partners: [
        { institution: { id: 'institution:hub:b' }, role: 'PARTNER' },
        { institution: { id: 'institution:hub:a' }, role: 'LEAD' },
        { institution: { id: 'institution:hub:c' }, role: 'LEAD' },
      ],
      fields: ['artificial intelligence'],
      classifications: [{ scheme: 'euroSciVoc', value: '/23/47', label: 'computer science' }],
      period: { start: '2020-01-01', end: '2020-12-31', precision: 'YEAR', text: '2020' },
      approvedOn: '2019-12-01',
      year: 2020,
      cost: { amount: '12500000.50', currency: 'USD' },
      funding: [
        { funder: 'IDA', instrument: 'loan', amount: { amount: '100', currency: 'USD' } },
        { funder: 'Ministry', instrument: null, amount: { amount: '7', currency: 'MYR' } },
      ],
      decidedAt: { id: 'event:hub:min-4' },
      url: 'https://project.example/',
      source: {
        platform: { code: 'techmart' },
        localId: 'ai',
        citation: 'press article',
        sample: false,
      },
      createdAt: '2026-06-01T00:00:00.000Z',
      updatedAt: '2026-06-01T00:00:00.000Z',
      version: 1,
    });
  });

  it('answers null for what its source does not tell', async () => {
    const [id] = await bed.seed(
      'projects',
      aProjectFrom(null, { partners: [{ institutionId: 'institution:hub:b', role: 'BORROWER' }] }),
    );

    const data = await bed.ask(
      `query ($id: ID!) { project(id: $id) {
        objective { value } stateReason leadCountry { code } leadInstitution { id }
        period { start end text } approvedOn year cost { amount } funding { funder }
        decidedAt { id } url
      } }`,
      { id },
    );

    expect(data.project).toEqual({
      objective: null,
      stateReason: null,
      leadCountry: null,
      leadInstitution: null,
      period: { start: null, end: null, text: null },
      approvedOn: null,
      year: null,
      cost: null,
      funding: [],
      decidedAt: null,
      url: null,
    });
  });

  it('is titled in the language of prefer, else of the request, else its own', async () => {
    const [id] = await bed.seed(
      'projects',
      aProject({
        title: [
          { value: 'دراسة', language: 'ar' },
          { value: 'Study', language: 'en' },
        ],
      }),
    );
    const query =
      'query ($id: ID!, $prefer: [LanguageTag!]) { project(id: $id) { title(prefer: $prefer) { language } } }';

    const byRequest = await bed.ask(query, { id }, ['en-GB']);
    const byPrefer = await bed.ask(query, { id, prefer: ['ar-EG'] });
    const byRecord = await bed.ask(query, { id, prefer: ['tr'] });

    expect(byRequest.project.title).toEqual({ language: 'en' });
    expect(byPrefer.project.title).toEqual({ language: 'ar' });
    expect(byRecord.project.title).toEqual({ language: 'ar' });
  });
});
