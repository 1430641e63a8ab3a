import type { Problem } from '../../../import/format.js';
import type {
  EventMode,
  EventStatus,
  EventType,
} from '../../../subgraphs/events/__generated__/resolvers.js';
import type {
  InstitutionStatus,
  InstitutionType,
} from '../../../subgraphs/institutions/__generated__/resolvers.js';
import type {
  PartnerRole,
  ProjectKind,
  ProjectState,
} from '../../../subgraphs/projects/__generated__/resolvers.js';
import type {
  CooperationType,
  DevelopmentStage,
  IntellectualPropertyStatus,
  TechnologyAccess,
} from '../../../subgraphs/technologies/__generated__/resolvers.js';

// Lists that leave out or invent a value do not compile: each has to name every value of its enum, and no other.
const every = <Value extends string>() => {
  return <const Listed extends readonly Value[]>(
    ...values: Value extends Listed[number] ? Listed : never
  ): readonly Value[] => values;
};

export const COOPERATION_TYPES = every<CooperationType>()(
  'LICENCE',
  'RD_COOPERATION',
  'TECHNICAL_COOPERATION',
  'COMMERCIAL',
  'JOINT_VENTURE',
  'INVESTMENT',
  'OUTSOURCING',
  'SUPPLY',
  'SERVICES',
);

export const STAGES = every<DevelopmentStage>()(
  'CONCEPT',
  'LAB_TESTED',
  'FIELD_TESTED',
  'PROTOTYPE',
  'DEMONSTRATION_AVAILABLE',
  'ON_MARKET',
);

export const PROTECTION = every<IntellectualPropertyStatus>()(
  'NONE',
  'SECRET_KNOW_HOW',
  'APPLIED',
  'GRANTED',
  'COPYRIGHT',
  'EXCLUSIVE_RIGHTS',
  'OPEN_SOURCE',
  'OTHER',
);

export const ACCESS = every<TechnologyAccess>()(
  'PUBLIC',
  'MEMBERS',
  'LISTED_COUNTRIES',
  'ON_REQUEST',
);

export const INSTITUTION_TYPES = every<InstitutionType>()(
  'EDUCATION',
  'FUNDER',
  'HEALTHCARE',
  'COMPANY',
  'ARCHIVE',
  'NONPROFIT',
  'GOVERNMENT',
  'FACILITY',
  'OTHER',
  'MINISTRY',
  'AGENCY',
  'UNIVERSITY',
  'RESEARCH_CENTRE',
  'TECHNOLOGY_PARK',
  'INCUBATOR',
  'ACCELERATOR',
  'CLUSTER',
  'TECHNOLOGY_TRANSFER_OFFICE',
  'STARTUP',
  'KNOWLEDGE_BASED_COMPANY',
  'INTERNATIONAL_ORGANIZATION',
  'INDUSTRY_ASSOCIATION',
  'VENUE',
);

export const INSTITUTION_STATUSES = every<InstitutionStatus>()('ACTIVE', 'INACTIVE', 'WITHDRAWN');

export const EVENT_TYPES = every<EventType>()(
  'EXHIBITION',
  'FESTIVAL',
  'CONFERENCE',
  'SUMMIT',
  'BUSINESS_FORUM',
  'BROKERAGE',
  'WORKING_GROUP',
  'TASK_FORCE_MEETING',
  'MINISTERIAL',
  'HIGH_COUNCIL',
  'COMMISSION_SESSION',
  'EXPERT_MEETING',
  'OTHER',
);

export const EVENT_STATUSES = every<EventStatus>()(
  'DECIDED',
  'PLANNED',
  'CONFIRMED',
  'CANCELLED',
  'POSTPONED',
);

export const EVENT_MODES = every<EventMode>()('IN_PERSON', 'ONLINE', 'HYBRID', 'UNKNOWN');

export const PROJECT_KINDS = every<ProjectKind>()(
  'JOINT_RESEARCH',
  'STUDY',
  'CAPACITY_BUILDING',
  'ENTREPRENEURSHIP',
  'TECHNOLOGY_PARK',
  'CLUSTER',
  'DEVELOPMENT_FINANCE',
  'OTHER',
);

export const PROJECT_STATES = every<ProjectState>()(
  'IDEA',
  'PROPOSED',
  'UNDER_EVALUATION',
  'APPROVED',
  'FUNDED',
  'RUNNING',
  'SUSPENDED',
  'COMPLETED',
  'REJECTED',
  'TERMINATED',
);

export const PARTNER_ROLES = every<PartnerRole>()(
  'LEAD',
  'PARTNER',
  'IMPLEMENTING_AGENCY',
  'BORROWER',
  'FUNDER',
);

/** The term of a vocabulary; null with a problem when it has no such term, null alone for null. */
export function termIn<Term extends string>(
  vocabulary: readonly Term[],
  field: string,
  value: string | null,
  setAside: Problem[],
): Term | null {
  if (value === null) return null;
  const term = vocabulary.find((candidate) => candidate === value);
  if (term !== undefined) return term;
  setAside.push({ field, value, reason: `must be one of ${vocabulary.join(', ')}` });
  return null;
}

/** Those of several that are terms of a vocabulary, each once. */
export function termsIn<Term extends string>(
  vocabulary: readonly Term[],
  field: string,
  values: readonly string[],
  setAside: Problem[],
): Term[] {
  const terms = values.flatMap((value) => termIn(vocabulary, field, value, setAside) ?? []);
  return [...new Set(terms)];
}
