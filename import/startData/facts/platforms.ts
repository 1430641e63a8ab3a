import { draftPlatform, hubId } from '../drafts.js';
import { HUB_ITSELF, INDUSTRY_PAPER, PORTAL_LAUNCH } from './origins.js';

/** The hub itself, and the platforms the meetings of the network speak of. */
export const platforms = [
  draftPlatform('hub', HUB_ITSELF, {
    name: 'TTEN Hub',
    participation: 'HOSTED',
    status: 'ACTIVE',
    contents: [
      'technology offers',
      'technology requests',
      'institutions',
      'bodies of the network',
      'events',
      'decisions',
      'projects',
    ],
    note: 'Facts about the network from its public documents, and samples that are marked as such.',
  }),
  draftPlatform('tten', PORTAL_LAUNCH, {
    name: 'D-8 TTEN web portal',
    status: 'ACTIVE',
    country: 'IR',
    ownerBodyId: hubId('body', 'tten-secretariat'),
    homePage: 'https://d8tten.org',
    contents: ['technology offers', 'technology requests', 'matchmaking'],
    note:
      'Launched at the 1st High Council Meeting of D-8 TTEN, Tehran, 7 to 9 October 2013, ' +
      'as a portal that informs and, like a technology market, allows transactions.',
  }),
  draftPlatform('trministry', INDUSTRY_PAPER, {
    name: 'Platform of the Ministry of Science, Industry and Technology of Türkiye',
    status: 'ACTIVE',
    country: 'TR',
    ownerInstitutionId: hubId('institution', 'ministry-of-science-industry-technology-tr'),
    note:
      'To be integrated with the D-8 TTEN web portal by a decision of May 2016. ' +
      'The document gives neither its name nor its address, and tells of it as of that time.',
  }),
  draftPlatform('rdpersonnel', INDUSTRY_PAPER, {
    name: 'Platform for Exchange of R&D Personnel',
    status: 'DECIDED',
    contents: ['exchange of research and development personnel'],
    note: 'Decided on 9 October 2012 in Dhaka by the task force on technology cooperation.',
  }),
  draftPlatform('packages', INDUSTRY_PAPER, {
    name: 'Directory of Technology Packages',
    status: 'DECIDED',
    contents: ['technology packages by discipline'],
    note: 'Decided on 9 October 2012 in Dhaka by the task force on technology cooperation.',
  }),
];
