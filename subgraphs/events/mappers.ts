// For each GraphQL type the value its resolvers start from; `npm run codegen` reads the names.
import type { ConnectionModel, RootConnectionModel } from '../kit/connection.js';
import type { StoredDateRange, StoredSource } from '../kit/record.js';
import type { StoredDecision } from './decision.js';
import type { StoredEvent, StoredEventFigure, StoredParticipation } from './event.js';

export type EventMapper = StoredEvent;
export type EventFigureMapper = StoredEventFigure;
export type EventParticipationMapper = StoredParticipation;
export type EventConnectionMapper = ConnectionModel<StoredEvent> | RootConnectionModel<StoredEvent>;
export type EventEdgeMapper = { cursor: string; node: StoredEvent };
export type EventFacetsMapper = RootConnectionModel<StoredEvent>;
export type DecisionMapper = StoredDecision;
export type DecisionConnectionMapper = ConnectionModel<StoredDecision>;
export type DecisionEdgeMapper = { cursor: string; node: StoredDecision };
export type SourceMapper = StoredSource;
export type DateRangeMapper = StoredDateRange;
export type InstitutionMapper = { id: string };
export type BodyMapper = { id: string };
export type ProjectMapper = { id: string };
export type PlatformMapper = { code: string };
