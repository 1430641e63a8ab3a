// For each GraphQL type the value its resolvers start from; `npm run codegen` reads the names.
import type { ConnectionModel, RootConnectionModel } from '../kit/connection.js';
import type { StoredSource } from '../kit/record.js';
import type { StoredBody } from './body.js';
import type {
  StoredInstitution,
  StoredInstitutionLocation,
  StoredInstitutionRelation,
} from './institution.js';

export type InstitutionMapper = StoredInstitution;
export type InstitutionLocationMapper = StoredInstitutionLocation;
export type InstitutionRelationMapper = StoredInstitutionRelation;
export type InstitutionConnectionMapper =
  | ConnectionModel<StoredInstitution>
  | RootConnectionModel<StoredInstitution>;
export type InstitutionEdgeMapper = { cursor: string; node: StoredInstitution };
export type InstitutionFacetsMapper = RootConnectionModel<StoredInstitution>;
export type BodyMapper = StoredBody;
export type BodyMemberMapper = StoredBody['members'][number];
export type BodySeatMapper = { city: string | null; country: string | null };
export type TermOfReferenceMapper = StoredBody['termsOfReference'][number];
export type BodyConnectionMapper = ConnectionModel<StoredBody>;
export type BodyEdgeMapper = { cursor: string; node: StoredBody };
export type SourceMapper = StoredSource;
export type EventMapper = { id: string };
export type PlatformMapper = { code: string };
