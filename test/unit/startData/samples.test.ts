import { describe, expect, it } from '@jest/globals';
import { marked, SAMPLE_WORDS } from '../../../import/startData/samples/sample.js';
import { startData } from '../../../import/startData/startData.js';

const MEMBERS = ['AZ', 'BD', 'EG', 'ID', 'IR', 'MY', 'NG', 'PK', 'TR'];

/** The texts a record is listed by. */
const headings = [
  ...startData.institutions.map(({ _id, source, names }) => ({ _id, source, texts: names })),
  ...startData.events.map(({ _id, source, name }) => ({ _id, source, texts: name })),
  ...startData.bodies.map(({ _id, source, name }) => ({ _id, source, texts: name })),
  ...startData.projects.map(({ _id, source, title }) => ({ _id, source, texts: title })),
  ...[
    ...startData.agreements,
    ...startData.needAssessments,
    ...startData.jointCommissions,
    ...startData.programmes,
    ...startData.operationalPlans,
    ...startData.ideas,
    ...startData.policyActions,
    ...startData.assistance,
  ].map(({ _id, source, title }) => ({ _id, source, texts: title })),
  ...startData.decisions.map(({ _id, source, text }) => ({ _id, source, texts: text })),
  ...startData.technologies.map(({ _id, source, title }) => ({ _id, source, texts: title })),
  ...startData.productUnveilings.map(({ _id, source, name }) => ({ _id, source, texts: name })),
  ...startData.accolades.map(({ _id, source, name }) => ({ _id, source, texts: name })),
  ...startData.transferCases.map(({ _id, source, title }) => ({ _id, source, texts: title })),
  ...startData.technologyPackages.map(({ _id, source, title }) => ({ _id, source, texts: title })),
  ...startData.capabilities.map(({ _id, source, title }) => ({ _id, source, texts: title })),
  ...startData.cooperationAreas.map(({ _id, source, title }) => ({ _id, source, texts: title })),
  ...startData.partnerProfiles.map(({ _id, source, editions }) => ({
    _id,
    source,
    texts: editions.flatMap(({ text }) => text.summary),
  })),
  ...startData.personnelExchangeCalls.map(({ _id, source, title }) => ({
    _id,
    source,
    texts: title,
  })),
  ...startData.platforms.map(({ _id, source, name }) => ({
    _id,
    source,
    texts: [{ value: name, language: 'en' }],
  })),
];
const samples = headings.filter(({ source }) => source.sample);

describe('samples', () => {
  it('are marked in every language of their name, in their id and by their source', () => {
    for (const { _id, texts } of samples) {
      expect(_id).toMatch(/^[a-z]+:hub:sample-\d+$/);
      for (const { value, language } of texts) {
        expect(value.startsWith(`${SAMPLE_WORDS[language]}: `)).toBe(true);
      }
    }
  });

  it('are told apart from facts, none of which bears their mark', () => {
    const words = Object.values(SAMPLE_WORDS).map((word) => `${word}:`);
    const facts = headings.filter(({ source }) => !source.sample);
    for (const { _id, texts } of facts) {
      expect(_id).not.toContain('sample');
      expect(texts.filter(({ value }) => words.some((word) => value.startsWith(word)))).toEqual([]);
    }
  });

  it('all have an English name, and speak nine languages together', () => {
    for (const { texts } of samples) {
      expect(texts.map(({ language }) => language)).toContain('en');
    }
    const languages = samples.flatMap(({ texts }) => texts.map(({ language }) => language));
    expect([...new Set(languages)].sort()).toEqual(Object.keys(SAMPLE_WORDS).sort());
  });

  it('are the only listings, with an offer and a request of every member', () => {
    const { technologies } = startData;
    expect(technologies.every(({ source }) => source.sample)).toBe(true);
    for (const kind of ['OFFER', 'REQUEST']) {
      const ofKind = technologies.filter((listing) => listing.kind === kind);
      expect([...new Set(ofKind.map(({ country }) => country))].sort()).toEqual(MEMBERS);
    }
  });

  it('give every task force a listing', () => {
    const used = new Set(startData.technologies.map(({ taskForceId }) => taskForceId));
    expect(used.size).toBe(11);
  });

  it('belong to institutions of the same country', () => {
    const countryOf = new Map(startData.institutions.map(({ _id, country }) => [_id, country]));
    for (const { _id, institutionId, country } of startData.technologies) {
      expect([_id, countryOf.get(institutionId ?? '')]).toEqual([_id, country]);
    }
  });

  it('cannot be written in a language without a mark', () => {
    expect(() => marked({ fr: 'Exemple' })).toThrow('no word marks a sample in the language fr');
  });
});
