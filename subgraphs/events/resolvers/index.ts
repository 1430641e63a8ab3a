import {
  actionAuthorResolvers,
  referenceByKey,
  sourceResolvers,
} from '../../kit/sharedResolvers.js';
import type { Resolvers } from '../__generated__/resolvers.js';
import {
  Accolade,
  AccoladeConnection,
  accoladeMutations,
  accoladeQueries,
  accoladesOfEvent,
  accoladesOfInstitution,
  accoladesOfOffer,
} from '../accolades/resolvers.js';
import {
  BoothExchange,
  BoothExchangeBalance,
  BoothExchangeConnection,
  BoothExchangeLeg,
  boothExchangeMutations,
  boothExchangeQueries,
  exchangesOfEvent,
} from '../boothExchanges/resolvers.js';
import {
  Booth,
  BoothConnection,
  boothMutations,
  boothQueries,
  boothsOfEvent,
  boothsOfInstitution,
} from '../booths/resolvers.js';
import { decisionFields, decisionMutations } from '../decisions/resolvers.js';
import { lifecycleFields, lifecycleMutations } from '../lifecycle/resolvers.js';
import {
  MeetingSlot,
  MeetingSlotConnection,
  meetingSlotMutations,
  meetingSlotQueries,
  slotsOfEvent,
  slotsOfInstitution,
} from '../meetingSlots/resolvers.js';
import {
  AgendaItem,
  Meeting,
  MeetingConnection,
  MeetingDelegation,
  MeetingParticipant,
  meetingMutations,
  meetingOfEvent,
  meetingQueries,
} from '../meetings/resolvers.js';
import { participationMutations } from '../participations/mutations.js';
import {
  Participation,
  ParticipationCall,
  ParticipationCallConnection,
  ParticipationConnection,
  participationQueries,
  participationsOfEvent,
  participationsOfInstitution,
} from '../participations/resolvers.js';
import {
  ProductUnveiling,
  ProductUnveilingConnection,
  unveilingMutations,
  unveilingQueries,
  unveilingsOfEvent,
  unveilingsOfInstitution,
  unveilingsOfOffer,
} from '../unveilings/resolvers.js';
import { Body } from './Body.js';
import { Decision, DecisionConnection } from './Decision.js';
import { Event, EventFigure, EventParticipation } from './Event.js';
import { EventConnection, EventFacets } from './EventConnection.js';
import { CountryEventParticipation } from './EventParticipationReport.js';
import { EventSeries, EventSeriesConnection } from './EventSeries.js';
import { CountryFestivalCoverage, FestivalCoverage, FestivalYear } from './FestivalCoverage.js';
import { Institution } from './Institution.js';
import { Platform } from './Platform.js';
import { Project } from './Project.js';
import { Query } from './Query.js';

/** The resolver map of this domain. */
export const resolvers: Resolvers = {
  Query: {
    ...Query,
    ...boothQueries,
    ...boothExchangeQueries,
    ...meetingSlotQueries,
    ...meetingQueries,
    ...participationQueries,
    ...unveilingQueries,
    ...accoladeQueries,
  },
  Mutation: {
    ...lifecycleMutations,
    ...boothMutations,
    ...boothExchangeMutations,
    ...meetingSlotMutations,
    ...decisionMutations,
    ...meetingMutations,
    ...participationMutations,
    ...unveilingMutations,
    ...accoladeMutations,
  },
  Event: {
    ...Event,
    ...lifecycleFields,
    ...boothsOfEvent,
    ...exchangesOfEvent,
    ...slotsOfEvent,
    ...meetingOfEvent,
    ...participationsOfEvent,
    ...unveilingsOfEvent,
    ...accoladesOfEvent,
  },
  EventFigure,
  EventParticipation,
  EventConnection,
  EventFacets,
  EventSeries,
  EventSeriesConnection,
  FestivalCoverage,
  CountryFestivalCoverage,
  FestivalYear,
  CountryEventParticipation,
  Decision: { ...Decision, ...decisionFields },
  DecisionConnection,
  Booth,
  BoothConnection,
  BoothExchange,
  BoothExchangeLeg,
  BoothExchangeConnection,
  BoothExchangeBalance,
  Meeting,
  MeetingConnection,
  AgendaItem,
  MeetingDelegation,
  MeetingParticipant,
  MeetingSlot,
  MeetingSlotConnection,
  Participation,
  ParticipationConnection,
  ParticipationCall,
  ParticipationCallConnection,
  Institution: {
    ...Institution,
    ...boothsOfInstitution,
    ...slotsOfInstitution,
    ...participationsOfInstitution,
    ...unveilingsOfInstitution,
    ...accoladesOfInstitution,
  },
  ProductUnveiling,
  ProductUnveilingConnection,
  Accolade,
  AccoladeConnection,
  TechnologyOffer: { ...referenceByKey, ...unveilingsOfOffer, ...accoladesOfOffer },
  TechnologyRequest: referenceByKey,
  Body,
  Project,
  Platform,
  Source: sourceResolvers,
  ActionAuthor: actionAuthorResolvers,
};
