// For each GraphQL type the value its resolvers start from; `npm run codegen` reads the names.
import type { RootConnectionModel } from '../kit/connection.js';
import type { StoredSource } from '../kit/record.js';
import type { Viewer } from '../kit/viewer.js';
import type { NodeReference } from './nodeReference.js';
import type { StoredHarvest, StoredPlatform, StoredSchemaAddition } from './platform.js';

export type PlatformMapper = StoredPlatform;
export type PlatformConnectionMapper = RootConnectionModel<StoredPlatform>;
export type PlatformEdgeMapper = { cursor: string; node: StoredPlatform };
export type PlatformFacetsMapper = RootConnectionModel<StoredPlatform>;
export type HarvestMapper = StoredHarvest;
export type SchemaAdditionMapper = StoredSchemaAddition;
export type ViewerMapper = Viewer;
export type SourceMapper = StoredSource;
export type NodeMapper = StoredPlatform | NodeReference;
export type TechnologyOfferMapper = { nodeKey: string };
export type TechnologyRequestMapper = { nodeKey: string };
export type InstitutionMapper = { nodeKey: string };
export type BodyMapper = { nodeKey: string };
export type EventMapper = { nodeKey: string };
export type DecisionMapper = { nodeKey: string };
export type ProjectMapper = { nodeKey: string };
export type ExpressionOfInterestMapper = { nodeKey: string };
export type SavedSearchMapper = { nodeKey: string };
export type TransferCaseMapper = { nodeKey: string };
export type TechnologyPackageMapper = { nodeKey: string };
