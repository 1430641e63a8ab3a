import { headingKey, normaliseHeading } from '../normaliseHeading.js';
import type { CodeWords } from './codeWords.js';
import { COOPERATION_TYPE } from './cooperationType.js';
import { DEVELOPMENT_STAGE } from './developmentStage.js';
import { EVENT_TYPE } from './eventType.js';
import { INSTITUTION_TYPE } from './institutionType.js';
import { INTELLECTUAL_PROPERTY_STATUS } from './intellectualPropertyStatus.js';
import { EVENT_MODE, TECHNOLOGY_ACCESS } from './openness.js';
import { PROJECT_KIND, PROJECT_STATE } from './project.js';

/** The words for each enum that a column can fill. */
export const CODE_WORDS: Readonly<Record<string, CodeWords>> = {
  CooperationType: COOPERATION_TYPE,
  DevelopmentStage: DEVELOPMENT_STAGE,
  IntellectualPropertyStatus: INTELLECTUAL_PROPERTY_STATUS,
  EventType: EVENT_TYPE,
  InstitutionType: INSTITUTION_TYPE,
  ProjectState: PROJECT_STATE,
  ProjectKind: PROJECT_KIND,
  TechnologyAccess: TECHNOLOGY_ACCESS,
  EventMode: EVENT_MODE,
};

const INDEXES = new Map(Object.entries(CODE_WORDS).map(([name, words]) => [name, indexOf(words)]));

/** The value of the hub's enum that a word of a source means; null when that is not known. */
export function readCode(enumName: string, word: string): string | null {
  return INDEXES.get(enumName)?.get(headingKey(normaliseHeading(word))) ?? null;
}

function indexOf(words: CodeWords): ReadonlyMap<string, string> {
  const index = new Map<string, string>();
  for (const [value, all] of Object.entries(words)) {
    // The first value that has a word keeps it.
    for (const word of [value, ...all]) {
      const key = headingKey(normaliseHeading(word));
      if (!index.has(key)) index.set(key, value);
    }
  }
  return index;
}
