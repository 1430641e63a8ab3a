import type { ActedKind } from '../../kit/actions/actionRule.js';
import { refusal } from '../../kit/actions/outcome.js';
import type { StoredCode, StoredMoney, StoredRecord, StoredText } from '../../kit/record.js';
import type { PackageState } from '../__generated__/resolvers.js';

/** Something of a package, as stored. */
export interface StoredPackageItem {
  name: StoredText[];
  description: StoredText[];
  /** Null where it is not counted. */
  quantity: number | null;
}

/** A document of a package, as stored. */
export interface StoredPackageDocument {
  name: StoredText[];
  /** BCP 47 tags. */
  languages: string[];
  url: string | null;
}

/** Training that goes with a package, as stored. */
export interface StoredPackageTraining {
  name: StoredText[];
  description: StoredText[];
  days: number | null;
  languages: string[];
}

/** A document of the collection `technologyPackages`: all that is needed to take up a technology. */
export interface StoredPackage extends StoredRecord {
  title: StoredText[];
  /** The first title in lower case, by which lists are ordered. */
  titleKey: string;
  summary: StoredText[];
  description: StoredText[];
  keywords: string[];
  /** Fields of science by FOS, the main one first. */
  disciplines: StoredCode[];
  components: StoredPackageItem[];
  documents: StoredPackageDocument[];
  training: StoredPackageTraining[];
  equipment: StoredPackageItem[];
  offerIds: string[];
  price: StoredMoney | null;
  targetCountries: string[];
  /** The supplier, whose editors own the package. */
  institutionId: string;
  country: string | null;
  state: PackageState;
  publishedAt: Date | null;
  submittedAt: Date | null;
  /** Subject of who handed it in. */
  submittedBy: string | null;
  moderatorNote: string | null;
}

/** The rules of a package that it breaks, each with the field at fault. */
export function brokenPackageRulesOf(
  given: StoredPackage,
): readonly { readonly field: string; readonly sentence: string }[] {
  const broken: { field: string; sentence: string }[] = [];
  if (given.title.length === 0) broken.push({ field: 'title', sentence: 'title must have a text' });
  if (given.state === 'DRAFT' || given.state === 'RETURNED') return broken;
  if (given.disciplines.length === 0) {
    broken.push({
      field: 'disciplines',
      sentence: 'a package is found by its discipline: name one at least',
    });
  }
  if (given.components.length + given.equipment.length + given.documents.length === 0) {
    broken.push({
      field: 'components',
      sentence: 'a package must have a component, equipment or a document',
    });
  }
  if (given.state === 'PUBLISHED' && given.publishedAt === null) {
    broken.push({ field: 'state', sentence: 'a published package must say when it was published' });
  }
  return broken;
}

/** {@link brokenPackageRulesOf} in words alone, for the start data. */
export function brokenPackageRules(given: StoredPackage): readonly string[] {
  return brokenPackageRulesOf(given).map(({ sentence }) => sentence);
}

/** What actions need to know of packages. */
export const PACKAGE: ActedKind<StoredPackage> = {
  noun: 'package',
  stateOf: ({ state }) => state,
  brokenRules: (given) =>
    brokenPackageRulesOf(given).map(({ field, sentence }) =>
      refusal('INVALID', sentence, `content.${field}`),
    ),
  taken: {},
};
