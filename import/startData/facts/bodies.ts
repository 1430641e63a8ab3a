import { MEMBERSHIPS } from '../../../subgraphs/kit/membership.js';
import { draftBody, hubId, texts } from '../drafts.js';
import { DIRECTORATE_DESCRIPTION, INDUSTRY_PAPER, MEMBERSHIP, PORTAL_LAUNCH } from './origins.js';

const D8 = hubId('body', 'd8');
const TTEN = hubId('body', 'tten');

/** The organisation and the organs of the network, but for the task forces. */
export const bodies = [
  draftBody('d8', MEMBERSHIP, {
    name: texts({
      en: 'D-8 Organization for Economic Cooperation',
      tr: 'D-8 Ekonomik İşbirliği Teşkilatı',
    }),
    acronym: 'D-8',
    // There is no closer kind for an organisation of states: it decides for the bodies below it.
    type: 'COUNCIL',
    members: MEMBERSHIPS.map((membership) => ({ ...membership })),
  }),
  draftBody('d8-secretariat', INDUSTRY_PAPER, {
    name: texts({ en: 'D-8 Secretariat' }),
    type: 'SECRETARIAT',
    parentId: D8,
  }),
  draftBody('ministerial-industrial-cooperation', INDUSTRY_PAPER, {
    name: texts({ en: 'Ministerial Meeting on Industrial Cooperation' }),
    type: 'MINISTERIAL',
    parentId: D8,
    fields: ['industrial cooperation'],
  }),
  draftBody('wgic', INDUSTRY_PAPER, {
    name: texts({ en: 'Working Group on Industrial Cooperation' }),
    acronym: 'WGIC',
    type: 'WORKING_GROUP',
    parentId: D8,
    fields: ['industrial cooperation'],
  }),
  draftBody('plenipotentiaries', INDUSTRY_PAPER, {
    name: texts({
      en: 'Working Group of Plenipotentiary Representatives for Industrial and Technical Relations',
    }),
    type: 'WORKING_GROUP',
    status: 'PLANNED',
    parentId: hubId('body', 'task-force-4'),
    agreedAtEventId: hubId('event', 'wgic-5'),
    mandate: texts({
      en: 'Representatives with full powers of every member, for industrial and technical relations among them; foreseen in the terms of reference of the task force on technology cooperation.',
    }),
  }),
  draftBody('tten', INDUSTRY_PAPER, {
    name: texts({ en: 'D-8 Technology Transfer & Exchange Network' }),
    acronym: 'TTEN',
    type: 'NETWORK',
    parentId: D8,
    agreedAtEventId: hubId('event', 'task-force-4-meeting-2'),
    mandate: texts({
      en: 'A technology database for the members: offers and requests, and the matchmaking between them.',
    }),
    fields: ['technology transfer'],
  }),
  draftBody('tten-secretariat', PORTAL_LAUNCH, {
    name: texts({ en: 'D-8 TTEN Secretariat' }),
    type: 'SECRETARIAT',
    parentId: TTEN,
    seatCountry: 'IR',
    hostInstitutionId: hubId('institution', 'pardis-technology-park'),
    mandate: texts({
      en: 'Runs the network in close contact with the D-8 Secretariat, and helps members to take part in technology exhibitions.',
    }),
  }),
  draftBody('tten-high-council', INDUSTRY_PAPER, {
    name: texts({ en: 'High Council of D-8 TTEN' }),
    type: 'COUNCIL',
    parentId: TTEN,
  }),
  draftBody('technology-transfer-center', INDUSTRY_PAPER, {
    name: texts({ en: 'D-8 Technology Transfer Center' }),
    acronym: 'TTC',
    type: 'CENTRE',
    status: 'PLANNED',
    parentId: D8,
    agreedAtEventId: hubId('event', 'ministerial-4'),
    mandate: texts({
      en: 'To facilitate technology transfer among the members. The TTEN Secretariat prepares to act as the centre.',
    }),
    fields: ['technology transfer'],
  }),
  // The document names neither the country nor the ministry.
  draftBody('international-cooperation-directorate', DIRECTORATE_DESCRIPTION, {
    name: texts({ en: 'International Relation and Cooperation Directorate' }),
    type: 'DIRECTORATE',
    mandate: texts({
      en: 'Encourages cooperation in science and technology with developed and developing countries and with international and regional organisations, so that national technological capability grows. It is part of a ministry the document does not name.',
    }),
    fields: [
      'information',
      'training',
      'expert assistance',
      'sharing of experience',
      'collaborative research',
      'joint ventures in technology transfer',
      'funding of science and technology projects',
    ],
    termsOfReference: [
      'Establish cooperation in science and technology with countries and international organisations, and strengthen what earlier agreements and memoranda have begun.',
      'Search for regional and international funders of project proposals, follow the proposals up and evaluate how they are carried out.',
      'Generate ideas for projects and programmes, and prepare memoranda of understanding.',
      'Identify areas of international and regional cooperation.',
      'Evaluate projects of other bodies, search for their funding and follow them up.',
      'Help to continue projects or to terminate them.',
      'Gather, compile and analyse technical information.',
      'Assess the need for professional and technical cooperation.',
      'Prepare profiles of partner countries and international organisations.',
      'Give professional advice and support.',
    ].map((text, index) => ({ number: index + 1, text: texts({ en: text }) })),
  }),
];
