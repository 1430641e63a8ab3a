import { FOUNDERS } from '../../../subgraphs/kit/membership.js';
import { draftContactPoint, draftNomination, hubId, texts } from '../drafts.js';
import { FOCAL_POINTS, INDUSTRY_PAPER } from './origins.js';

const TECHNOLOGY_TASK_FORCE = hubId('body', 'task-force-4');
const TTEN = hubId('body', 'tten');

/** The focal points of the network, of which its page names the organisations and no person. */
const FOCAL_POINT_OF: Readonly<Record<string, string>> = {
  BD: 'council-of-scientific-industrial-research-bd',
  EG: 'academy-of-research-technology-eg',
  ID: 'national-research-innovation-agency-id',
  IR: 'national-techmart-ir',
  MY: 'department-of-commercialization-my',
  NG: 'office-for-technology-acquisition-ng',
  PK: 'engineering-development-board-pk',
  TR: 'tubitak',
};

/** The positions whose holders the paper of the task force lists, by country; the persons are left out. */
const CONTACT_OF: Readonly<
  Record<string, { readonly institution: string; readonly office: string }>
> = {
  BD: { institution: 'ministry-of-industries-bd', office: 'Deputy Chief' },
  EG: {
    institution: 'industrial-development-authority-eg',
    office: 'General Manager, International Agreement Department',
  },
  ID: { institution: 'ministry-of-industry-id', office: 'Assistant Deputy Director' },
  MY: {
    institution: 'ministry-of-international-trade-industry-my',
    office: 'Director, Trade Related Emerging Issues Division',
  },
  TR: {
    institution: 'ministry-of-science-industry-technology-tr',
    office: 'Industry and Technology Expert',
  },
};

const contactOf = (country: string) => `task-force-4-${country.toLowerCase()}`;

/** Whom the network and its task force on technology cooperation turn to in the members. */
export const contactPoints = [
  ...Object.entries(CONTACT_OF).map(([country, { institution, office }]) =>
    draftContactPoint(contactOf(country), INDUSTRY_PAPER, {
      bodyId: TECHNOLOGY_TASK_FORCE,
      country,
      institutionId: hubId('institution', institution),
      office: texts({ en: office }),
    }),
  ),
  ...Object.entries(FOCAL_POINT_OF).map(([country, institution]) =>
    draftContactPoint(`tten-${country.toLowerCase()}`, FOCAL_POINTS, {
      bodyId: TTEN,
      country,
      institutionId: hubId('institution', institution),
      office: texts({ en: 'National focal point' }),
    }),
  ),
];

/**
 * The answers of the members to the decision of 9 October 2012, of which the paper does not tell the days. It was to be
 * done within one month.
 */
export const nominations = FOUNDERS.map((country) =>
  draftNomination(contactOf(country), INDUSTRY_PAPER, {
    bodyId: TECHNOLOGY_TASK_FORCE,
    country,
    requestedOn: '2012-10-09',
    dueOn: '2012-11-09',
    decisionId: hubId('decision', 'task-force-4-meeting-2-1'),
    ...(CONTACT_OF[country] !== undefined && {
      state: 'NOMINATED',
      contactPointId: hubId('contact', contactOf(country)),
    }),
  }),
);
