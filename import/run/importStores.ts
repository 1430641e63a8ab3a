import type { EventStore } from '../../subgraphs/events/eventStore.js';
import type { AllStores } from '../../subgraphs/index.js';
import type { InstitutionStore } from '../../subgraphs/institutions/institutionStore.js';
import type { PlatformStore } from '../../subgraphs/platforms/platformStore.js';
import type { ProjectStore } from '../../subgraphs/projects/projectStore.js';
import type { TechnologyStore } from '../../subgraphs/technologies/technologyStore.js';

/** The stores an import writes to. */
export interface ImportStores {
  readonly technologies: Pick<TechnologyStore, 'save' | 'fingerprints'>;
  readonly institutions: Pick<
    InstitutionStore,
    'save' | 'fingerprints' | 'findByMatchKeys' | 'existing'
  >;
  readonly events: Pick<EventStore, 'save' | 'fingerprints'>;
  readonly projects: Pick<ProjectStore, 'save' | 'fingerprints'>;
  readonly platforms: Pick<PlatformStore, 'addIfAbsent' | 'findByCodes'>;
}

/** Picks them out of the stores of all domains. */
export function importStoresOf(stores: AllStores): ImportStores {
  return {
    technologies: stores.technologies.technologies,
    institutions: stores.institutions.institutions,
    events: stores.events.events,
    projects: stores.projects.projects,
    platforms: stores.platforms.platforms,
  };
}
