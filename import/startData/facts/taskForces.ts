import { draftBody, hubId, texts } from '../drafts.js';
import { INDUSTRY_PAPER } from './origins.js';

const TASK_FORCES: readonly (readonly [name: string, coordinators: readonly string[]])[] = [
  ['Automotive', ['IR', 'EG', 'ID']],
  ['Energy, Power Sector and Conservation', ['TR', 'NG']],
  ['Food Production through Mechanization', ['MY']],
  ['Cooperation/Transfer of Technology', ['TR', 'IR']],
  ['Petrochemicals and Fertilizer', ['ID', 'IR']],
  ['Cement', ['IR']],
  ['Steel', ['IR']],
  ['Textile', ['EG', 'ID']],
  ['Standardization and Intellectual Property Rights', ['TR', 'IR']],
  ['SMEs', ['TR', 'ID', 'IR', 'NG']],
  ['Electronics and IT', ['MY']],
];

const TERMS_OF_TECHNOLOGY_COOPERATION = [
  'Identify the technological and research capabilities of the members.',
  'Inform governmental and private organisations of the members about how the cooperation is being formed.',
  'Identify the institutions of the members and their official structure.',
  'Prepare the operational plan of technical and industrial cooperation among the members.',
  'Work with the responsible ministries on possible ways of technological and industrial cooperation.',
  'Hold bilateral and multilateral expert meetings in the member countries.',
  'Prepare first drafts of the various forms of industrial and technical cooperation.',
  'Carry out research and study projects.',
  'Evaluate and supervise projects of industrial and technical cooperation.',
  'Report the progress of the projects regularly to the ministers of industry, for example at every D-8 meeting.',
  'Form a working group of plenipotentiary representatives of the members for industrial and technical relations.',
  'Carry out joint research projects in industrial and technical areas that can further the development of the members.',
  'Appoint the administrators of the research projects and find ways to provide the necessary resources.',
  'Carry out projects of technical and industrial cooperation.',
];

/** The eleven task forces of the working group, with the countries that coordinate them. */
export const taskForces = TASK_FORCES.map(([name, coordinators], index) =>
  draftBody(`task-force-${index + 1}`, INDUSTRY_PAPER, {
    name: texts({ en: name }),
    type: 'TASK_FORCE',
    number: index + 1,
    coordinators: [...coordinators],
    parentId: hubId('body', 'wgic'),
    agreedAtEventId: hubId('event', 'wgic-4'),
    ...(name === 'Cooperation/Transfer of Technology' ? technologyCooperation() : {}),
  }),
);

function technologyCooperation() {
  return {
    mandate: texts({
      en: 'Also called the Task Force on Technology Cooperation: it strengthens technological and industrial cooperation among the members.',
    }),
    termsOfReference: TERMS_OF_TECHNOLOGY_COOPERATION.map((text, index) => ({
      number: index + 1,
      text: texts({ en: text }),
    })),
    termsAdoptedAtEventId: hubId('event', 'wgic-5'),
  };
}
