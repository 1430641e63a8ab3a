// For each GraphQL type the value its resolvers start from; `npm run codegen` reads the names.
import type { ConnectionModel, RootConnectionModel } from '../kit/connection.js';
import type { StoredDateRange, StoredSource } from '../kit/record.js';
import type { StoredProject, StoredProjectPartner } from './project.js';

export type ProjectMapper = StoredProject;
export type ProjectPartnerMapper = StoredProjectPartner;
export type ProjectConnectionMapper =
  | ConnectionModel<StoredProject>
  | RootConnectionModel<StoredProject>;
export type ProjectEdgeMapper = { cursor: string; node: StoredProject };
export type ProjectFacetsMapper = RootConnectionModel<StoredProject>;
export type SourceMapper = StoredSource;
export type DateRangeMapper = StoredDateRange;
export type InstitutionMapper = { id: string };
export type EventMapper = { id: string };
export type PlatformMapper = { code: string };
