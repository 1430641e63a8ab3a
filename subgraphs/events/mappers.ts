// For each GraphQL type the value its resolvers start from; `npm run codegen` reads the names.
import type { StoredAction, StoredActor } from '../kit/actions/action.js';
import type { HistoryModel } from '../kit/actions/history.js';
import type { ConnectionModel, RootConnectionModel } from '../kit/connection.js';
import type { StoredDateRange, StoredSource } from '../kit/record.js';
import type { StoredBoothExchange, StoredBoothLeg } from './boothExchanges/boothExchange.js';
import type { CountryBalance } from './boothExchanges/boothExchangeStore.js';
import type { StoredBooth } from './booths/booth.js';
import type { StoredDecision } from './decision.js';
import type { StoredEvent, StoredEventFigure, StoredParticipation } from './event.js';
import type { EventSeriesModel, SeriesListModel } from './eventSeries.js';
import type { CountryFestivalCoverageModel, FestivalYearModel } from './festivalCoverage.js';
import type { StoredMeetingSlot } from './meetingSlots/meetingSlot.js';
import type {
  StoredAgendaItem,
  StoredMeeting,
  StoredMeetingParticipant,
} from './meetings/meeting.js';
import type { CountryEventParticipationModel } from './participationReport.js';

export type EventMapper = StoredEvent;
export type EventFigureMapper = StoredEventFigure;
export type EventParticipationMapper = StoredParticipation;
export type EventConnectionMapper = ConnectionModel<StoredEvent> | RootConnectionModel<StoredEvent>;
export type EventEdgeMapper = { cursor: string; node: StoredEvent };
export type EventFacetsMapper = RootConnectionModel<StoredEvent>;
export type EventSeriesMapper = EventSeriesModel;
export type EventSeriesConnectionMapper = SeriesListModel;
export type CountryFestivalCoverageMapper = CountryFestivalCoverageModel;
export type FestivalCoverageMapper = readonly CountryFestivalCoverageModel[];
export type FestivalYearMapper = FestivalYearModel;
export type CountryEventParticipationMapper = CountryEventParticipationModel;
export type DecisionMapper = StoredDecision;
export type DecisionConnectionMapper = ConnectionModel<StoredDecision>;
export type DecisionEdgeMapper = { cursor: string; node: StoredDecision };
export type SourceMapper = StoredSource;
export type DateRangeMapper = StoredDateRange;
export type InstitutionMapper = { id: string };
export type BodyMapper = { id: string };
export type ProjectMapper = { id: string };
export type PlatformMapper = { code: string };
export type TechnologyOfferMapper = { __typename?: 'TechnologyOffer'; id: string };
export type TechnologyRequestMapper = { __typename?: 'TechnologyRequest'; id: string };
export type BoothMapper = StoredBooth;
export type BoothConnectionMapper = ConnectionModel<StoredBooth>;
export type BoothEdgeMapper = { cursor: string; node: StoredBooth };
export type BoothExchangeMapper = StoredBoothExchange;
export type BoothExchangeLegMapper = StoredBoothLeg;
export type BoothExchangeConnectionMapper = ConnectionModel<StoredBoothExchange>;
export type BoothExchangeEdgeMapper = { cursor: string; node: StoredBoothExchange };
export type BoothExchangeBalanceMapper = CountryBalance;
export type MeetingSlotMapper = StoredMeetingSlot;
export type MeetingSlotConnectionMapper = ConnectionModel<StoredMeetingSlot>;
export type MeetingSlotEdgeMapper = { cursor: string; node: StoredMeetingSlot };
export type MeetingMapper = StoredMeeting;
export type MeetingConnectionMapper = ConnectionModel<StoredMeeting>;
export type MeetingEdgeMapper = { cursor: string; node: StoredMeeting };
export type AgendaItemMapper = StoredAgendaItem & { number: number };
export type MeetingDelegationMapper = { country: string | null; count: number };
export type MeetingParticipantMapper = StoredMeetingParticipant;
export type RecordActionConnectionMapper = HistoryModel;
export type RecordActionMapper = StoredAction;
export type ActionAuthorMapper = StoredActor;
