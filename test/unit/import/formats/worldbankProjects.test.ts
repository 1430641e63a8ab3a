import { describe, expect, it } from '@jest/globals';
import { worldbankProjects } from '../../../../import/formats/worldbankProjects.js';
import { draftOf, mapFixture, recordOf, refusalOf, setAsideOf } from '../mapFixture.js';

const mapped = mapFixture(worldbankProjects, 'worldbank-projects.csv');

describe('format worldbank-projects', () => {
  it('maps a running project with its money and days', async () => {
    expect(draftOf((await mapped)[0], 'projects')).toMatchObject({
      _id: 'project:demo:P900001',
      title: [{ value: 'GREAT CANAL PROJECT', language: 'en' }],
      objective: [{ value: 'To move water.\n\nTo measure it.', language: 'en' }],
      kind: 'DEVELOPMENT_FINANCE',
      state: 'RUNNING',
      stateReason: null,
      countries: ['TR'],
      period: { start: '2020-05-06', end: '2030-12-31', precision: 'DAY' },
      approvedOn: '2020-02-03',
      startsOn: '2020-05-06',
      year: 2020,
      cost: { amount: '120000000.50', currency: 'USD' },
      funding: [
        {
          funder: 'IBRD',
          instrument: 'Investment Project Financing',
          amount: { amount: '100000000', currency: 'USD' },
        },
        {
          funder: 'World Bank',
          instrument: 'Grant',
          amount: { amount: '2500000', currency: 'USD' },
        },
      ],
    });
  });

  it('splits a cell of institutions at semicolons, not at commas, and knows placeholders', async () => {
    const [first, second] = await mapped;

    expect(recordOf(first).mentions.map(({ name, country }) => `${name}, ${country}`)).toEqual([
      'Ministry of Water, TR',
      'General Directorate of Canals, TR',
      'Republic of Turkiye, TR',
    ]);
    expect(recordOf(second).mentions.map(({ name }) => name)).toEqual([
      'Fiscal Office, Ministry of Wells',
    ]);
  });

  it('gives partners their roles, and names one institution once', async () => {
    const { withInstitutions } = recordOf((await mapped)[0]);

    const { draft } = withInstitutions(['institution:a', 'institution:a', 'institution:a']);

    expect(draft).toMatchObject({
      partners: [
        { institutionId: 'institution:a', role: 'IMPLEMENTING_AGENCY' },
        { institutionId: 'institution:a', role: 'BORROWER' },
      ],
    });
  });

  it('takes a dropped project as terminated with a reason, zero as no cost, and 1970-01-01 as no date', async () => {
    expect(draftOf((await mapped)[1], 'projects')).toMatchObject({
      title: [{ value: 'Well, "Deep" Wells' }],
      objective: [],
      state: 'TERMINATED',
      stateReason: 'The World Bank lists it as dropped. Last stage reached: CONCEPT REVIEW.',
      countries: ['IR'],
      approvedOn: null,
      startsOn: null,
      year: null,
      cost: null,
      funding: [],
    });
  });

  it('sets aside what is no date, no amount and no country, and keeps the project', async () => {
    const rows = await mapped;

    expect(setAsideOf(rows[2])).toEqual([
      'loan_effective_date=1991-02-30',
      'curr_project_cost=many',
    ]);
    expect(draftOf(rows[2], 'projects')).toMatchObject({ state: 'COMPLETED', year: 1990 });
    expect(setAsideOf(rows[3])).toEqual(['countryshortname=Ruritania']);
    expect(draftOf(rows[3], 'projects')).toMatchObject({ state: 'PROPOSED', countries: [] });
  });

  it('refuses a status it does not know', async () => {
    expect(refusalOf((await mapped)[4])).toEqual([
      'status: must be one of Active, Closed, Dropped, Pipeline',
    ]);
  });
});
