import { describe, expect, it } from '@jest/globals';
import type { StartDraft } from '../../../import/startData/drafts.js';
import { finishDraft, finishListing } from '../../../import/startData/finishDraft.js';
import { startData } from '../../../import/startData/startData.js';
import { brokenExchangeRules as brokenBoothExchangeRules } from '../../../subgraphs/events/boothExchanges/boothExchange.js';
import { brokenBoothRules } from '../../../subgraphs/events/booths/booth.js';
import { brokenDecisionRules } from '../../../subgraphs/events/decision.js';
import { brokenEventRules } from '../../../subgraphs/events/event.js';
import { brokenSlotRules } from '../../../subgraphs/events/meetingSlots/meetingSlot.js';
import { brokenMeetingRules } from '../../../subgraphs/events/meetings/meeting.js';
import { brokenBodyRules } from '../../../subgraphs/institutions/body.js';
import { brokenCapabilityRules } from '../../../subgraphs/institutions/capabilities/capability.js';
import { brokenContactPointRules } from '../../../subgraphs/institutions/contactPoint.js';
import { brokenAreaRules } from '../../../subgraphs/institutions/cooperationAreas/cooperationArea.js';
import { brokenInstitutionRules } from '../../../subgraphs/institutions/institution.js';
import { brokenMembershipRules } from '../../../subgraphs/institutions/memberships/membership.js';
import { brokenNominationRules } from '../../../subgraphs/institutions/nomination.js';
import { brokenProfileRules } from '../../../subgraphs/institutions/partnerProfiles/partnerProfile.js';
import { brokenCallRules } from '../../../subgraphs/institutions/personnelExchange/call.js';
import { brokenExchangeRules } from '../../../subgraphs/institutions/personnelExchange/exchange.js';
import type { StoredRecord } from '../../../subgraphs/kit/record.js';
import type { RecordInput } from '../../../subgraphs/kit/saveRecords.js';
import { brokenPlatformRules } from '../../../subgraphs/platforms/platform.js';
import {
  KINDS as KINDS_OF_PROJECTS,
  type ProjectsRecords,
  type ProjectsStoreName,
} from '../../../subgraphs/projects/kinds.js';
import { brokenProjectRules } from '../../../subgraphs/projects/project.js';
import { brokenInterestRules } from '../../../subgraphs/technologies/interests/interest.js';
import { brokenPackageRules } from '../../../subgraphs/technologies/packages/package.js';
import { brokenTechnologyRules } from '../../../subgraphs/technologies/technology.js';
import { brokenTransferRules } from '../../../subgraphs/technologies/transferCases/transferCase.js';

const NOW = new Date('2026-06-01T00:00:00Z');
const all = Object.values(startData).flat();
const ids = new Set(all.map(({ _id }) => _id));

const KINDS: Readonly<Record<keyof typeof startData, readonly string[]>> = {
  platforms: ['platform'],
  institutions: ['institution'],
  bodies: ['body'],
  contactPoints: ['contact'],
  nominations: ['nomination'],
  capabilities: ['capability'],
  institutionMemberships: ['membership'],
  cooperationAreas: ['area'],
  partnerProfiles: ['profile'],
  personnelExchangeCalls: ['exchangecall'],
  personnelExchanges: ['exchange'],
  events: ['event'],
  projects: ['project'],
  agreements: ['agreement'],
  evaluations: ['evaluation'],
  progressReports: ['progressreport'],
  fundingSearches: ['fundingsearch'],
  needAssessments: ['assessment'],
  jointCommissions: ['commission'],
  programmes: ['programme'],
  operationalPlans: ['plan'],
  ideas: ['idea'],
  policyActions: ['policyaction'],
  assistance: ['assistance'],
  decisions: ['decision'],
  technologies: ['offer', 'request'],
  booths: ['booth'],
  boothExchanges: ['boothexchange'],
  participationCalls: ['participationcall'],
  participations: ['participation'],
  productUnveilings: ['unveiling'],
  accolades: ['accolade'],
  meetings: ['meeting'],
  meetingSlots: ['meetingslot'],
  interests: ['interest'],
  transferCases: ['transfer'],
  technologyPackages: ['package'],
};

const kindOf = (id: string) => id.split(':')[0];

const broken = <Row extends StoredRecord>(
  records: readonly RecordInput<Row>[],
  rules: (row: Row) => readonly string[],
) =>
  records.flatMap((record) => {
    // A row is what loading writes and what the store adds.
    const row = { ...record, createdAt: NOW, updatedAt: NOW, version: 1 } as unknown as Row;
    return rules(row).map((rule) => `${record._id}: ${rule}`);
  });

const finished = <Row extends StoredRecord>(drafts: readonly StartDraft<Row>[]) =>
  drafts.map((draft) => finishDraft(draft, NOW));

/** The rules of a kind of joint work that drafts break. */
const brokenKinds = <Name extends ProjectsStoreName>(
  name: Name,
  drafts: readonly StartDraft<ProjectsRecords[Name]>[],
) =>
  broken(finished(drafts), (row: ProjectsRecords[Name]) =>
    KINDS_OF_PROJECTS[name].brokenRules(row).map(({ message }) => message),
  );

describe('the start data', () => {
  it('has unique ids that name the kind, the hub and the id of its own', () => {
    expect(ids.size).toBe(all.length);
    for (const [collection, drafts] of Object.entries(startData)) {
      for (const { _id, source } of drafts) {
        expect(_id).toMatch(/^[a-z]+:hub:[a-z0-9]+(-[a-z0-9]+)*$/);
        // Object.entries of a literal: its keys are just the names.
        expect(KINDS[collection as keyof typeof startData]).toContain(kindOf(_id));
        expect(_id).toBe(`${kindOf(_id)}:hub:${source.localId}`);
        expect(source.platform).toBe('hub');
      }
    }
  });

  it('breaks no rule of its domains', () => {
    expect([
      ...broken(finished(startData.platforms), brokenPlatformRules),
      ...broken(finished(startData.institutions), brokenInstitutionRules),
      ...broken(finished(startData.bodies), brokenBodyRules),
      ...broken(finished(startData.contactPoints), brokenContactPointRules),
      ...broken(finished(startData.nominations), brokenNominationRules),
      ...broken(finished(startData.capabilities), brokenCapabilityRules),
      ...broken(finished(startData.institutionMemberships), brokenMembershipRules),
      ...broken(finished(startData.cooperationAreas), brokenAreaRules),
      ...broken(finished(startData.partnerProfiles), brokenProfileRules),
      ...broken(finished(startData.personnelExchangeCalls), brokenCallRules),
      ...broken(finished(startData.personnelExchanges), brokenExchangeRules),
      ...broken(finished(startData.events), brokenEventRules),
      ...broken(finished(startData.projects), brokenProjectRules),
      ...brokenKinds('agreements', startData.agreements),
      ...brokenKinds('evaluations', startData.evaluations),
      ...brokenKinds('progressReports', startData.progressReports),
      ...brokenKinds('jointCommissions', startData.jointCommissions),
      ...brokenKinds('programmes', startData.programmes),
      ...brokenKinds('assistance', startData.assistance),
      ...broken(finished(startData.decisions), brokenDecisionRules),
      ...broken(finished(startData.booths), brokenBoothRules),
      ...broken(finished(startData.boothExchanges), brokenBoothExchangeRules),
      ...broken(finished(startData.meetings), brokenMeetingRules),
      ...broken(finished(startData.meetingSlots), brokenSlotRules),
      ...broken(
        startData.technologies.map((draft) => finishListing(draft, NOW)),
        brokenTechnologyRules,
      ),
      ...broken(finished(startData.interests), brokenInterestRules),
      ...broken(finished(startData.transferCases), brokenTransferRules),
      ...broken(finished(startData.technologyPackages), brokenPackageRules),
    ]).toEqual([]);
  });

  it('names countries by codes that exist', () => {
    const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
    const codes = all.flatMap((record) => valuesOf(record, /^countr|Countr|^coordinators$/));
    expect(codes.length).toBeGreaterThan(100);
    expect(codes.filter((code) => !/^[A-Z]{2}$/.test(code) || !names.of(code))).toEqual([]);
  });

  it('writes no text in a language twice, and no empty one', () => {
    for (const { _id, texts } of all.flatMap(textsOf)) {
      const languages = texts.map(({ language }) => language);
      expect([_id, new Set(languages).size]).toEqual([_id, languages.length]);
      expect(texts.filter(({ value }) => value.trim() !== value || value === '')).toEqual([]);
    }
  });

  it('publishes a listing when it is loaded, for a year, and does not make that part of its fingerprint', () => {
    const [draft] = startData.technologies;
    if (draft === undefined) throw new Error('there are no listings');
    const first = finishListing(draft, NOW);
    const later = finishListing(draft, new Date('2027-01-01T00:00:00Z'));

    expect(first.publishedAt).toEqual(NOW);
    expect(first.expiresAt).toEqual(new Date('2027-06-01T00:00:00Z'));
    expect(later.fingerprint).toBe(first.fingerprint);
  });
});

/** The strings in the fields whose name matches, at any depth. */
function valuesOf(value: unknown, name: RegExp): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => valuesOf(item, name));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) => [
    ...(name.test(key) ? [member].flat().filter((item) => typeof item === 'string') : []),
    ...valuesOf(member, name),
  ]);
}

interface Text {
  readonly value: string;
  readonly language: string;
}

/** The texts in several languages of a record; names of institutions among them. */
function textsOf(record: { readonly _id: string }): { _id: string; texts: Text[] }[] {
  return Object.values(record).flatMap((member) =>
    Array.isArray(member) && isText(member[0])
      ? // A list that begins with a text has nothing else; acronyms and aliases may share a language.
        [{ _id: record._id, texts: (member as Text[]).filter(isOfficial) }]
      : [],
  );
}

function isText(value: unknown): value is Text {
  return typeof value === 'object' && value !== null && 'language' in value;
}

function isOfficial(text: Text): boolean {
  return !('kinds' in text) || String(text.kinds).includes('LABEL');
}
