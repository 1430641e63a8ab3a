import { draftProject, hubId, texts } from '../drafts.js';
import { INDUSTRY_PAPER, PRESS_ARTICLE } from './origins.js';

/** Projects that meetings decided or proposed. */
export const projects = [
  draftProject('technological-cooperation-study', INDUSTRY_PAPER, {
    title: texts({
      en: 'Requirements for upgrading technological cooperation and exchanges among the members',
    }),
    objective: texts({
      en: 'A research project that Iran initiates: what it takes to raise technological cooperation and exchange among the members.',
    }),
    kind: 'STUDY',
    state: 'APPROVED',
    countries: ['IR'],
    leadCountry: 'IR',
    fields: ['technology cooperation'],
    year: 2015,
    decidedAtEventId: hubId('event', 'ministerial-4'),
  }),
  draftProject('innovation-clusters', INDUSTRY_PAPER, {
    title: texts({
      en: 'Promoting Cooperation between Innovation Clusters and Alliances in D-8 Member States',
    }),
    objective: texts({
      en: 'Clusters of the members are to exchange knowledge and good practice. It builds on an earlier project, Cluster Development.',
    }),
    kind: 'CLUSTER',
    state: 'PROPOSED',
    fields: ['innovation clusters'],
    decidedAtEventId: hubId('event', 'ministerial-5'),
  }),
  draftProject('joint-entrepreneurship', INDUSTRY_PAPER, {
    title: texts({ en: 'Joint entrepreneurship programmes' }),
    objective: texts({
      en: 'Proposed by Türkiye: entrepreneurs, technology parks and incubators of the members are to exchange knowledge.',
    }),
    kind: 'ENTREPRENEURSHIP',
    state: 'PROPOSED',
    fields: ['entrepreneurship', 'technology parks', 'incubators'],
    decidedAtEventId: hubId('event', 'ministerial-5'),
  }),
  draftProject('iran-malaysia-artificial-intelligence', PRESS_ARTICLE, {
    title: texts({ en: 'Joint research on artificial intelligence of Iran and Malaysia' }),
    objective: texts({
      en: 'Named as a good beginning for joint research of the two countries.',
    }),
    kind: 'JOINT_RESEARCH',
    state: 'PROPOSED',
    countries: ['IR', 'MY'],
    fields: ['artificial intelligence'],
  }),
  draftProject('iran-armenia-technology-parks', PRESS_ARTICLE, {
    title: texts({
      en: 'Joint technology parks and communication infrastructure of Iran and Armenia',
    }),
    objective: texts({
      en: 'The two countries prepare the joint establishment of technology parks and the development of communication infrastructure.',
    }),
    kind: 'TECHNOLOGY_PARK',
    state: 'PROPOSED',
    countries: ['IR', 'AM'],
    fields: ['technology parks', 'communication infrastructure'],
  }),
];
