import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { aName, anInstitution } from '../builders/anInstitution.js';
import { aSource } from '../builders/aSource.js';
import { type ActingHub, type ActingViewer, startActingHub } from '../support/actingHub.js';

let hub: ActingHub;
let turkish: ActingViewer;
let secretariat: ActingViewer;

beforeAll(async () => {
  hub = await startActingHub();
});
afterAll(() => hub.stop());
beforeEach(() => {
  turkish = hub.as({ roles: ['MODERATOR'], country: 'TR' });
  secretariat = hub.as({ roles: ['SECRETARIAT'] });
});

const INSTITUTION = `institution { id version status name types country { code } established domains
  names { value kinds } relations { kind label derived institution { id } }
  externalIds { scheme preferred all } mergedInto { id } mergeConflicts { field kept other } }`;

let count = 0;
const content = (more: object = {}) => {
  count += 1;
  return {
    names: [{ value: `Institute ${count}`, language: 'en', kinds: ['DISPLAY', 'LABEL'] }],
    types: ['RESEARCH_CENTRE'],
    locations: [{ place: 'Ankara', country: 'TR' }],
    ...more,
  };
};

interface Versioned {
  readonly id: string;
  readonly version: number;
}

const create = (more: object = {}, as = turkish) =>
  as.act('institutionCreate', 'InstitutionCreateInput', { content: content(more) }, INSTITUTION);

async function entered(more: object = {}) {
  const { institution, userErrors } = await create(more, secretariat);
  expect(userErrors).toEqual([]);
  return institution;
}

const revise = (as: ActingViewer, { id, version }: Versioned, change: object) =>
  as.act(
    'institutionRevise',
    'InstitutionReviseInput',
    { id, version, content: change },
    INSTITUTION,
  );
const deactivate = (as: ActingViewer, { id, version }: Versioned, more: object = {}) =>
  as.act(
    'institutionDeactivate',
    'InstitutionDeactivateInput',
    { id, version, ...more },
    INSTITUTION,
  );
const merge = (
  as: ActingViewer,
  { id, version }: Versioned,
  survivorId: string,
  more: object = {},
) =>
  as.act(
    'institutionMerge',
    'InstitutionMergeInput',
    { id, version, survivorId, reason: 'The same institute twice.', ...more },
    INSTITUTION,
  );
const relate = (kind: string, { id }: { readonly id: string }) => ({
  relations: [{ kind, institutionId: id }],
});
const readOf = async (id: string) => {
  const { institution } = await secretariat.ask(
    `query ($id: ID!) { ${INSTITUTION.replace('{', '(id: $id) { history { nodes { action } }')} }`,
    { id },
  );
  return institution;
};
const codesOf = (answers: readonly { userErrors: { code: string }[] }[]) =>
  answers.flatMap(({ userErrors }) => userErrors.map(({ code }) => code));

describe('an institution kept at the hub', () => {
  it('is entered, found by its names, rewritten by its editors and closed', async () => {
    const successor = await entered();
    const { institution, userErrors } = await create({
      names: [
        { value: 'Anadolu Enstitüsü', language: 'tr', kinds: ['DISPLAY', 'LABEL'] },
        { value: 'AEN', language: 'und', kinds: ['ACRONYM'] },
      ],
      domains: ['Anadolu.Example.TR'],
      externalIds: [{ scheme: 'wikidata', all: ['Q579553'] }],
    });
    expect(userErrors).toEqual([]);
    expect(institution).toMatchObject({
      status: 'ACTIVE',
      version: 1,
      name: 'Anadolu Enstitüsü',
      country: { code: 'TR' },
      domains: ['anadolu.example.tr'],
      externalIds: [{ scheme: 'wikidata', preferred: null, all: ['Q579553'] }],
    });
    const { data } = await hub.query(
      '{ resolveAffiliation(text: "Anadolu Enstitusu, Ankara, Turkey") { parts { chosen { institution { id } } } } }',
    );
    expect(data.resolveAffiliation.parts[0].chosen.institution.id).toBe(institution.id);

    const editor = hub.as({ roles: ['INSTITUTION_EDITOR'], institutionIds: [institution.id] });
    const revised = await revise(editor, institution, { established: 1999, domains: null });
    expect(revised.institution).toMatchObject({ established: 1999, domains: [], version: 2 });
    const closed = await deactivate(turkish, revised.institution, {
      successorId: successor.id,
      reason: 'Went into another.',
    });
    expect(closed.institution).toMatchObject({
      status: 'INACTIVE',
      relations: [{ kind: 'SUCCESSOR', derived: false, institution: { id: successor.id } }],
    });
    expect((await readOf(successor.id)).relations).toMatchObject([
      { kind: 'PREDECESSOR', derived: true, institution: { id: institution.id } },
    ]);
    expect((await readOf(institution.id)).history.nodes).toEqual([
      { action: 'DEACTIVATE' },
      { action: 'REVISE' },
      { action: 'CREATE' },
    ]);
  });

  it.each([
    ['no name', { names: [] }, 'content.names', /must have a name/],
    ['no type', { types: undefined }, 'content.types', /is needed/],
    [
      'a name by which it is not shown first',
      { names: [{ value: 'X', language: 'en', kinds: ['ALIAS'] }] },
      '',
      /the first name must be the one it is shown by/,
    ],
    [
      'a wrong check digit',
      { externalIds: [{ scheme: 'isni', all: ['0000000123242364'] }] },
      'content.externalIds.0',
      /an ISNI must have sixteen characters with a right check digit/,
    ],
    ['half a point', { locations: [{ country: 'TR', latitude: 40 }] }, '', /both latitude and/],
    [
      'a relation to nothing',
      { relations: [{ kind: 'PARENT', institutionId: 'institution:hub:gone' }] },
      'content.relations.0.institutionId',
      /there is no institution institution:hub:gone/,
    ],
    ['what is no domain', { domains: ['nowhere'] }, 'content.domains.0', /must be as itu/],
  ])('is refused with %s', async (_what, more, field, message) => {
    const { institution, userErrors } = await create(more);

    expect(institution).toBeNull();
    expect(userErrors).toHaveLength(1);
    expect(userErrors[0].message).toMatch(message);
    expect(userErrors[0].path.slice(1).join('.')).toBe(field);
  });

  it('is for those of its country, and no moderator takes it to another', async () => {
    const institution = await entered();
    const strangers = [
      hub.as({ roles: ['MODERATOR'], country: 'IR' }),
      hub.as({ roles: ['MEMBER'], country: 'TR' }),
      hub.as({ roles: ['INSTITUTION_EDITOR'], institutionIds: ['institution:hub:other'] }),
    ];
    for (const stranger of strangers) {
      for (const operation of [
        `institutionRevise(input: { id: "${institution.id}", version: 1, content: {} })`,
        `institutionDeactivate(input: { id: "${institution.id}", version: 1, reason: "No." })`,
        `institutionMerge(input: { id: "${institution.id}", version: 1, survivorId: "institution:hub:x", reason: "No." })`,
        'institutionCreate(input: { content: { locations: [{ country: "TR" }] } })',
      ]) {
        const { errors } = await stranger.query(
          `mutation { ${operation} { userErrors { code } } }`,
        );
        expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN']);
      }
    }
    const moved = await revise(turkish, institution, { locations: [{ country: 'IR' }] });
    expect(moved.userErrors[0]).toMatchObject({
      code: 'INVALID',
      path: ['input', 'content', 'locations'],
    });
    const bySecretariat = await revise(secretariat, institution, {
      locations: [{ country: 'IR' }],
    });
    expect(bySecretariat.institution.country).toEqual({ code: 'IR' });
  });

  it('is not rewritten where a platform keeps it', async () => {
    const record = anInstitution();
    await hub.stores.institutions.institutions.save([record], new Date());

    const { userErrors } = await revise(turkish, { id: record._id, version: 1 }, {});
    expect(userErrors[0]).toMatchObject({
      code: 'CONFLICT',
      message: expect.stringContaining('kept by the platform techmart'),
    });
  });

  it('is changed by one of two who rewrite it at once', async () => {
    const institution = await entered();

    const answers = await Promise.all([
      revise(turkish, institution, { established: 1990 }),
      revise(secretariat, institution, { established: 1991 }),
    ]);

    expect(codesOf(answers)).toEqual(['STALE_VERSION']);
  });
});

describe('relations', () => {
  it('never run in a circle, whoever says each part of it', async () => {
    const whole = await entered();
    const part = await entered(relate('PARENT', whole));
    const partOfPart = await entered(relate('PARENT', part));

    const { userErrors } = await revise(turkish, whole, relate('PARENT', partOfPart));
    expect(userErrors[0]).toMatchObject({
      code: 'INVALID',
      path: ['input', 'content', 'relations'],
    });
    expect(userErrors[0].message).toContain(
      `${whole.id}, ${partOfPart.id}, ${part.id}, ${whole.id}`,
    );
    const otherWay = await revise(turkish, partOfPart, {
      relations: [
        { kind: 'PARENT', institutionId: part.id },
        { kind: 'CHILD', institutionId: whole.id },
      ],
    });
    expect(otherWay.userErrors[0]).toMatchObject({ code: 'INVALID' });
    const succession = await deactivate(turkish, whole, { successorId: whole.id, reason: 'x' });
    expect(succession.userErrors[0]).toMatchObject({ path: ['input', 'successorId'] });
    const related = await revise(turkish, whole, relate('RELATED', partOfPart));
    expect(related.userErrors).toEqual([]);
  });

  it('can be turned round by whoever said them', async () => {
    const one = await entered();
    const other = await entered(relate('PARENT', one));

    const turned = await revise(turkish, other, relate('CHILD', one));
    expect(turned.userErrors).toEqual([]);
    expect((await readOf(one.id)).relations).toMatchObject([{ kind: 'PARENT', derived: true }]);
  });

  it.each(['PARENT', 'CHILD', 'SUCCESSOR', 'PREDECESSOR'])(
    'are not said both ways by two at once: %s',
    async (kind) => {
      const [one, other] = [await entered(), await entered()];

      const answers = await Promise.all([
        revise(turkish, one, relate(kind, other)),
        revise(secretariat, other, relate(kind, one)),
      ]);

      expect(codesOf(answers)).toHaveLength(1);
      expect(['CONFLICT', 'INVALID']).toContain(codesOf(answers)[0]);
    },
  );
});

describe('a merger', () => {
  it('unites two records of the hub, tells where they disagree, and is in both histories', async () => {
    const survivor = await entered({ established: 1956 });
    const merged = await entered({
      names: [{ value: 'Old Name', language: 'en', kinds: ['DISPLAY'] }],
      established: 1957,
      domains: ['old.example.org'],
    });

    const { institution, userErrors } = await merge(turkish, merged, survivor.id);

    expect(userErrors).toEqual([]);
    expect(institution).toMatchObject({
      status: 'WITHDRAWN',
      mergedInto: { id: survivor.id },
      mergeConflicts: [{ field: 'established', kept: '1956', other: '1957' }],
    });
    const united = await readOf(survivor.id);
    expect(united).toMatchObject({ established: 1956, domains: ['old.example.org'], version: 2 });
    expect(united.names).toContainEqual({ value: 'Old Name', kinds: ['LABEL'] });
    expect(united.history.nodes).toEqual([{ action: 'ABSORB' }, { action: 'CREATE' }]);
    const { data } = await hub.query(
      '{ resolveAffiliation(text: "Old Name, Ankara, Turkey") { parts { chosen { institution { id } } } } }',
    );
    expect(data.resolveAffiliation.parts[0].chosen.institution.id).toBe(survivor.id);
    const stored = await hub.stores.institutions.institutions.writer.find(merged.id);
    expect(stored?.status).toBe('WITHDRAWN');
  });

  it('gives a record of the hub to one of a register, also when either is imported anew', async () => {
    const { institutions } = hub.stores.institutions;
    const ofRegister = anInstitution({ names: [aName('Register Institute')], country: 'TR' });
    await institutions.save([ofRegister], new Date());
    const merged = await entered({ domains: ['dup.example.org'] });
    expect((await merge(turkish, merged, ofRegister._id)).userErrors).toEqual([]);
    expect(await readOf(ofRegister._id)).toMatchObject({ domains: ['dup.example.org'] });

    const asImported = anInstitution({
      _id: merged.id,
      source: aSource('dup', { platform: 'hub' }),
      fingerprint: 'changed',
    });
    await institutions.save(
      [{ ...ofRegister, established: 1900, fingerprint: 'changed' }, asImported],
      new Date(),
    );

    expect(await readOf(ofRegister._id)).toMatchObject({
      established: 1900,
      domains: ['dup.example.org'],
    });
    expect(await institutions.writer.find(merged.id)).toMatchObject({
      status: 'WITHDRAWN',
      mergedIntoId: ofRegister._id,
    });
    const { data } = await hub.query(
      'query ($name: String!) { institutions(query: $name) { nodes { id } } }',
      { name: asImported.names[0]?.value },
    );
    expect(data.institutions.nodes).not.toContainEqual({ id: merged.id });
  });

  it('stays one when the record is imported while it is merged', async () => {
    const { institutions } = hub.stores.institutions;
    const survivor = await entered();
    for (let round = 0; round < 5; round += 1) {
      const merged = await entered();
      const imported = anInstitution({
        _id: merged.id,
        source: aSource(`round-${round}`, { platform: 'hub' }),
        fingerprint: `round ${round}`,
      });

      const [{ userErrors }] = await Promise.all([
        merge(turkish, merged, survivor.id),
        institutions.save([imported], new Date()),
      ]);

      const stored = await institutions.writer.find(merged.id);
      expect(stored?.status).toBe(userErrors.length === 0 ? 'WITHDRAWN' : 'ACTIVE');
      expect(stored?.mergedIntoId).toBe(userErrors.length === 0 ? survivor.id : undefined);
    }
  });

  it('is completed when the process died between the two records', async () => {
    const { institutions } = hub.stores.institutions;
    const survivor = await entered();
    const merged = await entered({ domains: ['half.example.org'] });
    const record = await institutions.writer.find(merged.id);
    if (record === null) throw new Error('it was just entered');
    await institutions.writer.change({
      record,
      set: { status: 'WITHDRAWN', mergedIntoId: survivor.id },
      action: {
        _id: `${merged.id}#2`,
        recordId: merged.id,
        version: 2,
        action: 'MERGE',
        at: new Date(),
        by: { subject: 'someone', roles: ['SECRETARIAT'], country: null, institutionIds: [] },
        reason: 'The same.',
        fromState: 'ACTIVE',
        toState: 'WITHDRAWN',
        changes: [],
      },
      requestKey: null,
    });
    expect((await readOf(survivor.id)).domains).toEqual([]);

    await institutions.outbox.sweep();
    await institutions.outbox.sweep();

    expect(await readOf(survivor.id)).toMatchObject({ domains: ['half.example.org'], version: 2 });
  });

  it('reaches the survivor of the survivor, in whichever order', async () => {
    const last = await entered();
    const middle = await entered();
    const first = await entered({ domains: ['first.example.org'] });
    const one = await merge(turkish, first, middle.id);
    expect(one.userErrors).toEqual([]);
    expect((await merge(turkish, { id: middle.id, version: 2 }, last.id)).userErrors).toEqual([]);

    expect((await readOf(last.id)).domains).toEqual(['first.example.org']);
    const late = await merge(turkish, await entered(), middle.id);
    expect(late.userErrors[0].message).toContain(`was merged into ${last.id}; name that one`);
  });

  it('does not happen both ways, not even at once', async () => {
    for (let round = 0; round < 3; round += 1) {
      const [one, other] = [await entered(), await entered()];

      const answers = await Promise.all([
        merge(turkish, one, other.id),
        merge(secretariat, other, one.id),
      ]);

      expect(codesOf(answers)).toHaveLength(1);
      const statuses = [(await readOf(one.id)).status, (await readOf(other.id)).status];
      expect(statuses.toSorted()).toEqual(['ACTIVE', 'WITHDRAWN']);
    }
  });

  it('is refused into itself, into nothing, abroad, without a reason and where relations would run in a circle', async () => {
    const institution = await entered();
    const abroad = await entered({ locations: [{ country: 'IR' }] });
    const part = await entered(relate('PARENT', institution));
    const partOfPart = await entered(relate('PARENT', part));

    for (const survivorId of [institution.id, 'institution:hub:gone', abroad.id, partOfPart.id]) {
      const { userErrors } = await merge(turkish, institution, survivorId);
      expect(userErrors).toMatchObject([{ code: 'INVALID', path: ['input', 'survivorId'] }]);
    }
    const silent = await merge(turkish, institution, part.id, { reason: null });
    expect(silent.userErrors[0]).toMatchObject({ code: 'INVALID', path: ['input', 'reason'] });
  });
});
