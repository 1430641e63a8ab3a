import { FOUNDERS } from '../../../subgraphs/kit/membership.js';
import { draftDecision, hubId, texts } from '../drafts.js';
import { AWARD_SECOND_ROUND, HIGH_COUNCIL_2020, INDUSTRY_PAPER } from './origins.js';

const TTEN_SECRETARIAT = hubId('body', 'tten-secretariat');
const TECHNOLOGY_TASK_FORCE = hubId('body', 'task-force-4');

const workingGroupDecisions = [
  draftDecision('wgic-4', 1, INDUSTRY_PAPER, {
    type: 'AREA_AGREED',
    text: texts({ en: 'Technology cooperation is one of the areas of industrial cooperation.' }),
    bodyId: hubId('body', 'wgic'),
  }),
  draftDecision('wgic-4', 2, INDUSTRY_PAPER, {
    type: 'BODY_ESTABLISHED',
    text: texts({ en: 'Eleven task forces strengthen the cooperation.' }),
    bodyId: hubId('body', 'wgic'),
  }),
  draftDecision('wgic-5', 1, INDUSTRY_PAPER, {
    type: 'TERMS_OF_REFERENCE_ADOPTED',
    text: texts({
      en: 'The terms of reference of the task force on technology cooperation are adopted.',
    }),
    bodyId: TECHNOLOGY_TASK_FORCE,
  }),
];

const DHAKA = 'task-force-4-meeting-2';

const taskForceDecisions = [
  // The days due are concluded: one month and six months after 9 October 2012.
  draftDecision(DHAKA, 1, INDUSTRY_PAPER, {
    type: 'ACTION',
    text: texts({
      en: 'Every country nominates a contact person for this task force, and sends name and address to the D-8 Secretariat within one month.',
    }),
    dueOn: '2012-11-09',
    responsibleCountries: [...FOUNDERS],
    bodyId: TECHNOLOGY_TASK_FORCE,
  }),
  draftDecision(DHAKA, 2, INDUSTRY_PAPER, {
    type: 'PLATFORM',
    text: texts({
      en: 'A web portal is developed for the Technology Transfer & Exchange Network: a technology database for the members, linked from the D-8 website, financed by Iran, and working within six months. Iran had proposed it at the meeting in Istanbul.',
    }),
    dueOn: '2013-04-09',
    responsibleCountries: ['IR'],
    proposedByCountry: 'IR',
    bodyId: hubId('body', 'tten'),
  }),
  draftDecision(DHAKA, 3, INDUSTRY_PAPER, {
    type: 'PROGRAMME',
    text: texts({
      en: 'A platform is created for the exchange of research and development personnel among the members.',
    }),
  }),
  draftDecision(DHAKA, 4, INDUSTRY_PAPER, {
    type: 'DIRECTORY',
    text: texts({ en: 'A directory of technology packages is compiled, by discipline.' }),
  }),
  draftDecision(DHAKA, 5, INDUSTRY_PAPER, {
    type: 'BUDGET',
    text: texts({
      en: 'A budget is arranged for research and development and for the development of human resources.',
    }),
  }),
  draftDecision(DHAKA, 6, INDUSTRY_PAPER, {
    type: 'EVENT',
    text: texts({ en: 'Every country organises a technology festival every year.' }),
    responsibleCountries: [...FOUNDERS],
  }),
  draftDecision(DHAKA, 7, INDUSTRY_PAPER, {
    type: 'POLICY',
    text: texts({
      en: 'The members try as a group to have article 66.2 of the TRIPS agreement, on technology transfer by developed countries, fully implemented by the WTO. (The decision speaks of developing countries; the article speaks of least-developed ones.)',
    }),
    responsibleCountries: [...FOUNDERS],
  }),
];

const ministerialDecisions = [
  draftDecision('ministerial-4', 1, INDUSTRY_PAPER, {
    type: 'RESEARCH_PROJECT',
    text: texts({
      en: 'Iran initiates a research project on what it takes to upgrade technological cooperation and exchange among the members.',
    }),
    responsibleCountries: ['IR'],
    projectId: hubId('project', 'technological-cooperation-study'),
  }),
  draftDecision('ministerial-4', 2, INDUSTRY_PAPER, {
    type: 'BODY_PREPARATION',
    text: texts({
      en: 'The TTEN Secretariat prepares to act as the D-8 Technology Transfer Center, works out criteria together with the D-8 Secretariat, and reports to the next meeting.',
    }),
    dueText: 'next meeting',
    responsibleBodyIds: [TTEN_SECRETARIAT, hubId('body', 'd8-secretariat')],
    bodyId: hubId('body', 'technology-transfer-center'),
  }),
  draftDecision('ministerial-4', 3, INDUSTRY_PAPER, {
    type: 'EVENT_PARTICIPATION',
    text: texts({
      en: 'The TTEN Secretariat facilitates participation in international technology exhibitions such as INOTEX 2015 in Iran.',
    }),
    responsibleBodyIds: [TTEN_SECRETARIAT],
  }),
  draftDecision('ministerial-5', 1, INDUSTRY_PAPER, {
    type: 'TARGET',
    text: texts({
      en: 'More technology offers and requests are to be posted on TTEN, so that there are more opportunities for matchmaking.',
    }),
    bodyId: hubId('body', 'tten'),
  }),
  draftDecision('ministerial-5', 2, INDUSTRY_PAPER, {
    type: 'BOOTH_EXCHANGE',
    text: texts({
      en: 'Booths can be exchanged at all technology exhibitions and events that member countries organise.',
    }),
    proposedByBodyId: TTEN_SECRETARIAT,
  }),
  draftDecision('ministerial-5', 3, INDUSTRY_PAPER, {
    type: 'PLATFORM_INTEGRATION',
    text: texts({
      en: "The TTEN platform and the platform of Türkiye's Ministry of Science, Industry and Technology are to be integrated, and the secretariats of the two are to be in direct contact for it.",
    }),
    responsibleCountries: ['TR'],
    responsibleBodyIds: [TTEN_SECRETARIAT],
    bodyId: hubId('body', 'tten'),
  }),
  draftDecision('ministerial-5', 4, INDUSTRY_PAPER, {
    type: 'PROGRAMME',
    text: texts({
      en: 'Joint entrepreneurship programmes let entrepreneurs, technology parks and incubators exchange knowledge.',
    }),
    proposedByCountry: 'TR',
    projectId: hubId('project', 'joint-entrepreneurship'),
  }),
  draftDecision('ministerial-5', 5, INDUSTRY_PAPER, {
    type: 'RESEARCH_PROJECT',
    text: texts({
      en: 'A project that promotes cooperation between innovation clusters and alliances of the members is explored.',
    }),
    projectId: hubId('project', 'innovation-clusters'),
  }),
];

const highCouncilDecisions = [
  draftDecision('high-council-2', 1, AWARD_SECOND_ROUND, {
    type: 'PROGRAMME',
    text: texts({ en: 'The technology transfer award of the network is approved.' }),
    bodyId: hubId('body', 'tten'),
  }),
  draftDecision('high-council-5', 1, HIGH_COUNCIL_2020, {
    type: 'EVENT_PARTICIPATION',
    text: texts({
      en: 'The members take part in the innovation and technology exhibitions of the other members.',
    }),
    responsibleCountries: [...FOUNDERS],
  }),
  draftDecision('high-council-5', 2, HIGH_COUNCIL_2020, {
    type: 'ACTION',
    text: texts({
      en: 'The members activate their private sectors and introduce technology brokers.',
    }),
    responsibleCountries: [...FOUNDERS],
  }),
];

/** What the meetings decided; in 2020 and before the members were the eight founders. */
export const decisions = [
  ...workingGroupDecisions,
  ...taskForceDecisions,
  ...ministerialDecisions,
  ...highCouncilDecisions,
];
