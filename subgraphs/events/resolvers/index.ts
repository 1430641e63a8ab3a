import { sourceResolvers } from '../../kit/sharedResolvers.js';
import type { Resolvers } from '../__generated__/resolvers.js';
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
  Query,
  Event,
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
  Decision,
  DecisionConnection,
  Institution,
  Body,
  Project,
  Platform,
  Source: sourceResolvers,
};
