import type { EventType } from './__generated__/resolvers.js';

/** The types of event that are meetings of a body. */
export const BODY_MEETINGS: readonly EventType[] = [
  'WORKING_GROUP',
  'TASK_FORCE_MEETING',
  'MINISTERIAL',
  'HIGH_COUNCIL',
  'COMMISSION_SESSION',
  'EXPERT_MEETING',
];

/** The types of event that have an agenda and minutes. */
export const WITH_MINUTES: readonly EventType[] = [...BODY_MEETINGS, 'SUMMIT'];
