import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openDatabase } from '../../gateway/database/openDatabase.js';
import { ror } from '../../import/formats/ror.js';
import { importStoresOf } from '../../import/run/importStores.js';
import { runImport } from '../../import/runImport.js';
import { ensureAllIndexes, openAllStores } from '../../subgraphs/index.js';
import {
  type ResolvedPart,
  resolveAffiliation,
} from '../../subgraphs/institutions/affiliation/resolveAffiliation.js';
import type { StoredInstitution } from '../../subgraphs/institutions/institution.js';
import type { InstitutionStore } from '../../subgraphs/institutions/institutionStore.js';
import { ABSENT, type AffiliationCase, affiliationCases } from './affiliationTexts.js';

/** What became of the texts of one kind. */
export interface AffiliationRow {
  readonly kind: string;
  /** Institutions named in the texts of this kind. */
  readonly named: number;
  readonly chosen: number;
  readonly right: number;
  /** How many have the right answer among the best five. */
  readonly amongFive: number;
}

/** What the bench measured. */
export interface AffiliationResult {
  readonly institutions: number;
  readonly rows: readonly AffiliationRow[];
  readonly msPerText: { readonly p50: number; readonly p95: number; readonly max: number };
  /** Texts that were answered wrongly, of each kind at most as many as asked for, and what was found. */
  readonly wrong: readonly {
    readonly kind: string;
    readonly text: string;
    readonly found: string;
  }[];
}

interface AffiliationOptions {
  /** Folder with the file of the registry. */
  readonly data: string;
  readonly perKind: number;
  readonly examples: number;
  readonly say: (line: string) => void;
}

const FILE = 'institutions.ror.jsonl.gz';
const log = { debug() {}, info() {}, warn() {}, error() {} };
/** One institution of so many is taken out, to ask for what the hub does not have. */
const ABSENT_ONE_IN = 10;
const WARM_UP = 50;

/** Resolves affiliations made of the records of the Research Organization Registry, and counts the right answers. */
export async function benchAffiliation(options: AffiliationOptions): Promise<AffiliationResult> {
  const file = path.join(options.data, FILE);
  if (!existsSync(file))
    throw new Error(`${options.data} has no ${FILE}: name a folder that has it by --data`);
  const dataDir = await mkdtemp(path.join(tmpdir(), 'tten-bench-'));
  const database = await openDatabase({ dataDir, log });
  try {
    const stores = openAllStores(database.db);
    await ensureAllIndexes(stores);
    options.say(`importing ${FILE}`);
    await runImport({
      stores: importStoresOf(stores),
      format: ror,
      file,
      platform: 'ror',
      refusedFile: path.join(dataDir, 'refused.jsonl'),
    });
    return await measure(stores.institutions.institutions, options);
  } finally {
    await database.close();
    await rm(dataDir, { recursive: true, force: true });
  }
}

async function measure(
  store: InstitutionStore,
  { perKind, examples, say }: AffiliationOptions,
): Promise<AffiliationResult> {
  const all = (await everyInstitution(store)).filter(({ status }) => status === 'ACTIVE');
  const absent = all.filter((_, index) => index % ABSENT_ONE_IN === 0);
  const present = all.filter((_, index) => index % ABSENT_ONE_IN !== 0);
  await store.remove(
    absent.map(({ _id }) => _id),
    new Date(),
  );
  const cases = affiliationCases(present, absent, perKind);
  say(`resolving ${cases.length} texts`);
  for (const { text } of cases.slice(0, WARM_UP)) await resolveAffiliation(store, text, null);
  const times: number[] = [];
  const rows = new Map<string, AffiliationRow>();
  const wrong: AffiliationResult['wrong'][number][] = [];
  for (const each of cases) {
    const startedAt = performance.now();
    const parts = await resolveAffiliation(store, each.text, null);
    times.push(performance.now() - startedAt);
    for (const [index, answer] of each.answers.entries()) {
      const part = parts[index];
      const chosen = part?.chosen?.institution._id ?? null;
      const best = (part?.candidates ?? []).slice(0, 5).map(({ institution }) => institution._id);
      rows.set(each.kind, counted(rows.get(each.kind), each, answer, chosen, best));
      const shown = wrong.filter(({ kind }) => kind === each.kind).length;
      if (chosen !== answer && shown < examples) {
        wrong.push({ kind: each.kind, text: part?.text ?? each.text, found: inWords(part) });
      }
    }
  }
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor(sorted.length * share)] ?? 0;
  const msPerText = { p50: at(0.5), p95: at(0.95), max: sorted.at(-1) ?? 0 };
  return { institutions: present.length, rows: [...rows.values()], msPerText, wrong };
}

function inWords(part: ResolvedPart | undefined): string {
  const [first, second] = part?.candidates ?? [];
  const told = [part?.chosen ?? first, second].flatMap((each) =>
    each === undefined ? [] : `${each.name.value} ${each.score}`,
  );
  return `${part?.chosen === null ? 'none of' : 'chosen'} ${told.join(' | ') || 'nothing'}`;
}

function counted(
  row: AffiliationRow = { kind: '', named: 0, chosen: 0, right: 0, amongFive: 0 },
  { kind }: AffiliationCase,
  answer: string | null,
  chosen: string | null,
  best: readonly string[],
): AffiliationRow {
  const one = (is: boolean) => (is ? 1 : 0);
  return {
    kind,
    named: row.named + 1,
    chosen: row.chosen + one(chosen !== null),
    right: row.right + one(chosen === answer),
    amongFive: row.amongFive + one(answer !== null && best.includes(answer)),
  };
}

async function everyInstitution(store: InstitutionStore): Promise<StoredInstitution[]> {
  const all: StoredInstitution[] = [];
  for (let from = ''; ; ) {
    const page = await store.inOrderOfId(from, 1_000);
    all.push(...page);
    const last = page.at(-1);
    if (last === undefined) return all;
    from = `${last._id}\0`;
  }
}

/** Precision and recall of what was chosen, and recall among the best five, over rows of texts that have an answer. */
export function sharesOf(rows: readonly AffiliationRow[]) {
  const sum = (of: (row: AffiliationRow) => number) =>
    rows.reduce((total, row) => total + of(row), 0);
  const answered = rows.filter(({ kind }) => kind !== ABSENT);
  const named = answered.reduce((total, row) => total + row.named, 0);
  const right = answered.reduce((total, row) => total + row.right, 0);
  return {
    precision:
      right /
      Math.max(
        1,
        sum(({ chosen }) => chosen),
      ),
    recall: right / Math.max(1, named),
    recallAt5: sum(({ amongFive }) => amongFive) / Math.max(1, named),
  };
}
