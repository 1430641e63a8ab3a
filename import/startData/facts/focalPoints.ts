import { CITIES, locatedIn, somewhereIn } from '../cities.js';
import { draftInstitution, names } from '../institutionDrafts.js';
import { FOCAL_POINTS } from './origins.js';

const rorId = (id: string) => ({ scheme: 'ror', preferred: id, all: [id] });

/** The national focal points of the network, under the names its page gives them. */
export const focalPoints = [
  draftInstitution('council-of-scientific-industrial-research-bd', FOCAL_POINTS, {
    names: names({ en: 'Bangladesh Council of Scientific and Industrial Research' }, 'BCSIR'),
    types: ['RESEARCH_CENTRE', 'GOVERNMENT'],
    locations: [somewhereIn('BD')],
  }),
  draftInstitution('academy-of-research-technology-eg', FOCAL_POINTS, {
    names: names({ en: 'Egyptian Academy of Research and Technology' }),
    types: ['AGENCY', 'GOVERNMENT'],
    locations: [somewhereIn('EG')],
  }),
  draftInstitution('national-research-innovation-agency-id', FOCAL_POINTS, {
    names: names(
      { en: 'National Research and Innovation Agency', id: 'Badan Riset dan Inovasi Nasional' },
      'BRIN',
    ),
    types: ['AGENCY', 'GOVERNMENT', 'RESEARCH_CENTRE'],
    locations: [locatedIn(CITIES.jakarta)],
    externalIds: [rorId('02hmjzt55')],
  }),
  draftInstitution('national-techmart-ir', FOCAL_POINTS, {
    names: names({ en: 'Iran National Techmart' }),
    types: ['OTHER'],
    locations: [somewhereIn('IR')],
  }),
  draftInstitution('department-of-commercialization-my', FOCAL_POINTS, {
    names: names({
      en: 'Department of Commercialization and Technology Transfer, Ministry of Science',
    }),
    types: ['GOVERNMENT'],
    locations: [somewhereIn('MY')],
  }),
  draftInstitution('office-for-technology-acquisition-ng', FOCAL_POINTS, {
    names: names({ en: 'National Office for Technology Acquisition and Promotion' }, 'NOTAP'),
    types: ['AGENCY', 'GOVERNMENT'],
    locations: [somewhereIn('NG')],
  }),
  draftInstitution('engineering-development-board-pk', FOCAL_POINTS, {
    names: names({ en: 'Engineering Development Board' }, 'EDB'),
    types: ['AGENCY', 'GOVERNMENT'],
    locations: [somewhereIn('PK')],
  }),
  draftInstitution('tubitak', FOCAL_POINTS, {
    names: names(
      {
        en: 'Scientific and Technological Research Council of Türkiye',
        tr: 'Türkiye Bilimsel ve Teknolojik Araştırma Kurumu',
      },
      'TÜBİTAK',
    ),
    types: ['AGENCY', 'FUNDER', 'GOVERNMENT'],
    locations: [locatedIn(CITIES.ankara)],
    links: [{ kind: 'WEBSITE', url: 'https://tubitak.gov.tr' }],
    domains: ['tubitak.gov.tr'],
    externalIds: [rorId('04w9kkr77')],
  }),
];
