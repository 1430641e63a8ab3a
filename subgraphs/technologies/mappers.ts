// For each GraphQL type the value its resolvers start from; `npm run codegen` reads the names.

import type { StoredAction, StoredActor } from '../kit/actions/action.js';
import type { HistoryModel } from '../kit/actions/history.js';
import type { ConnectionModel, RootConnectionModel } from '../kit/connection.js';
import type { StoredDateRange, StoredSource } from '../kit/record.js';
import type { TechnologyUserError } from './__generated__/resolvers.js';
import type { StoredDelivery } from './alerts/deliveryStore.js';
import type { Found } from './alerts/readAlerts.js';
import type { StoredMail, StoredSavedSearch } from './alerts/savedSearch.js';
import type { StoredInterest } from './interests/interest.js';
import type { FoundDuplicate } from './matching/findDuplicates.js';
import type { MatchListModel, MatchModel } from './matching/matchList.js';
import type {
  StoredPackage,
  StoredPackageDocument,
  StoredPackageItem,
  StoredPackageTraining,
} from './packages/package.js';
import type { StoredOffer, StoredRequest, StoredTechnology } from './technology.js';
import type { StoredTransferCase } from './transferCases/transferCase.js';

export type TechnologyListingMapper = StoredTechnology;
export type TechnologyOfferMapper = StoredOffer;
export type TechnologyRequestMapper = StoredRequest;
export type TechnologyConnectionMapper =
  | ConnectionModel<StoredTechnology>
  | RootConnectionModel<StoredTechnology>;
export type TechnologyEdgeMapper = { cursor: string; node: StoredTechnology };
export type TechnologyFacetsMapper = RootConnectionModel<StoredTechnology>;
export type SourceMapper = StoredSource;
export type DateRangeMapper = StoredDateRange;
export type InstitutionMapper = { id: string };
export type BodyMapper = { id: string };
export type EventMapper = { id: string };
export type ProjectMapper = { nodeKey: string };
export type NeedAssessmentMapper = { nodeKey: string };
export type AgreementMapper = { nodeKey: string };
export type PlatformMapper = { code: string };
export type RecordActionConnectionMapper = HistoryModel;
export type RecordActionMapper = StoredAction;
export type ActionAuthorMapper = StoredActor;
export type MatchListMapper = MatchListModel;
export type MatchMapper = MatchModel;
export type TechnologyDuplicateMapper = FoundDuplicate;
export type ExpressionOfInterestMapper = StoredInterest;
export type ExpressionOfInterestConnectionMapper =
  | ConnectionModel<StoredInterest>
  | RootConnectionModel<StoredInterest>;
export type ExpressionOfInterestEdgeMapper = { cursor: string; node: StoredInterest };
export type SavedSearchMapper = StoredSavedSearch;
export type SavedSearchConnectionMapper = RootConnectionModel<StoredSavedSearch>;
export type SavedSearchEdgeMapper = { cursor: string; node: StoredSavedSearch };
export type SavedSearchMailMapper = StoredMail;
export type SavedSearchAlertMapper = Found;
export type AlertDeliveryMapper = StoredDelivery;
export type TransferCaseMapper = StoredTransferCase;
export type TransferCaseConnectionMapper =
  | ConnectionModel<StoredTransferCase>
  | RootConnectionModel<StoredTransferCase>;
export type TransferCaseEdgeMapper = { cursor: string; node: StoredTransferCase };
export type TransferCaseFacetsMapper = RootConnectionModel<StoredTransferCase>;
export type TechnologyPackageMapper = StoredPackage;
export type TechnologyPackageConnectionMapper =
  | ConnectionModel<StoredPackage>
  | RootConnectionModel<StoredPackage>;
export type TechnologyPackageEdgeMapper = { cursor: string; node: StoredPackage };
export type TechnologyPackageFacetsMapper = RootConnectionModel<StoredPackage>;
export type PackageItemMapper = StoredPackageItem;
export type PackageTrainingMapper = StoredPackageTraining;
export type PackageDocumentMapper = StoredPackageDocument;
export type TechnologyListingPayloadMapper = {
  technology: StoredTechnology | null;
  userErrors: TechnologyUserError[];
};
