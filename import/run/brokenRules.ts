import { brokenEventRules, type StoredEvent } from '../../subgraphs/events/event.js';
import { brokenInstitutionRules } from '../../subgraphs/institutions/institution.js';
import { brokenProjectRules, type StoredProject } from '../../subgraphs/projects/project.js';
import {
  brokenTechnologyRules,
  type StoredTechnology,
} from '../../subgraphs/technologies/technology.js';
import type { FinishedRecord } from './finishRecord.js';

/** The rules of its domain that a record breaks, as sentences; empty when it is sound. */
// The rules read none of what the store adds: the times of creation and change, and the version.
export function brokenRules({ domain, record }: FinishedRecord): readonly string[] {
  switch (domain) {
    case 'technologies':
      return brokenTechnologyRules(record as StoredTechnology);
    case 'institutions':
      return brokenInstitutionRules(record);
    case 'events':
      return brokenEventRules(record as StoredEvent);
    case 'projects':
      return brokenProjectRules(record as StoredProject);
  }
}
