import { CITIES, locatedIn } from '../cities.js';
import { draftInstitution, names, related } from '../institutionDrafts.js';
import { marked, SAMPLE, SAMPLES } from './sample.js';

const sampleNames = (byLanguage: Readonly<Record<string, string>>) => names(marked(byLanguage));

/** Invented institutions, one or more for each member. */
export const institutions = [
  draftInstitution(SAMPLES.padmaUniversity, SAMPLE, {
    names: sampleNames({
      en: 'Padma University of Technology',
      bn: 'পদ্মা প্রযুক্তি বিশ্ববিদ্যালয়',
    }),
    types: ['UNIVERSITY', 'EDUCATION'],
    established: 1986,
    locations: [locatedIn(CITIES.dhaka)],
    relations: [
      related('RELATED', SAMPLES.chenabInstitute, 'Sample: Chenab Institute of Technology'),
    ],
  }),
  draftInstitution(SAMPLES.nileCentre, SAMPLE, {
    names: sampleNames({
      en: 'Nile Centre for Water Research',
      ar: 'مركز النيل لأبحاث المياه',
    }),
    types: ['RESEARCH_CENTRE', 'FACILITY'],
    established: 1994,
    locations: [locatedIn(CITIES.cairo)],
    relations: [related('RELATED', SAMPLES.alborzMembranes, 'Sample: Alborz Membrane Company')],
  }),
  draftInstitution(SAMPLES.khatulistiwaPark, SAMPLE, {
    names: sampleNames({
      en: 'Khatulistiwa Technology Park',
      id: 'Taman Teknologi Khatulistiwa',
    }),
    types: ['TECHNOLOGY_PARK'],
    established: 2011,
    locations: [locatedIn(CITIES.jakarta)],
  }),
  draftInstitution(SAMPLES.alborzMembranes, SAMPLE, {
    names: sampleNames({ en: 'Alborz Membrane Company', fa: 'شرکت غشای البرز' }),
    types: ['COMPANY', 'KNOWLEDGE_BASED_COMPANY'],
    established: 2014,
    locations: [locatedIn(CITIES.karaj)],
    relations: [related('RELATED', SAMPLES.nileCentre, 'Sample: Nile Centre for Water Research')],
  }),
  draftInstitution(SAMPLES.paddyDrones, SAMPLE, {
    names: sampleNames({ en: 'Paddy Drone Start-up', ms: 'Syarikat Pemula Dron Padi' }),
    types: ['COMPANY', 'STARTUP'],
    established: 2022,
    locations: [locatedIn(CITIES.kualaLumpur)],
  }),
  draftInstitution(SAMPLES.lagoonIncubator, SAMPLE, {
    names: sampleNames({ en: 'Lagoon Incubator' }),
    types: ['INCUBATOR', 'ACCELERATOR'],
    established: 2018,
    locations: [locatedIn(CITIES.lagos), locatedIn(CITIES.abuja)],
  }),
  draftInstitution(SAMPLES.chenabInstitute, SAMPLE, {
    names: sampleNames({
      en: 'Chenab Institute of Technology',
      ur: 'چناب انسٹی ٹیوٹ آف ٹیکنالوجی',
    }),
    types: ['RESEARCH_CENTRE', 'EDUCATION'],
    established: 1979,
    locations: [locatedIn(CITIES.faisalabad)],
    relations: [
      related('RELATED', SAMPLES.padmaUniversity, 'Sample: Padma University of Technology'),
    ],
  }),
  draftInstitution(SAMPLES.ovaUniversity, SAMPLE, {
    names: sampleNames({ en: 'Ova Technical University', tr: 'Ova Teknik Üniversitesi' }),
    types: ['UNIVERSITY', 'EDUCATION'],
    established: 1975,
    locations: [locatedIn(CITIES.bursa)],
    relations: [
      related(
        'CHILD',
        SAMPLES.ovaTransferOffice,
        'Sample: Technology Transfer Office of Ova Technical University',
      ),
    ],
  }),
  draftInstitution(SAMPLES.ovaTransferOffice, SAMPLE, {
    names: sampleNames({
      en: 'Technology Transfer Office of Ova Technical University',
      tr: 'Ova Teknik Üniversitesi Teknoloji Transfer Ofisi',
    }),
    types: ['TECHNOLOGY_TRANSFER_OFFICE'],
    established: 2013,
    locations: [locatedIn(CITIES.bursa)],
    relations: [related('PARENT', SAMPLES.ovaUniversity, 'Sample: Ova Technical University')],
  }),
  draftInstitution(SAMPLES.khazarCluster, SAMPLE, {
    names: sampleNames({ en: 'Khazar Energy Cluster', az: 'Xəzər Enerji Klasteri' }),
    types: ['CLUSTER'],
    established: 2020,
    locations: [locatedIn(CITIES.baku)],
  }),
  draftInstitution(SAMPLES.damavandUniversity, SAMPLE, {
    names: sampleNames({ en: 'Damavand University of Materials', fa: 'دانشگاه مواد دماوند' }),
    types: ['UNIVERSITY', 'EDUCATION'],
    established: 1990,
    locations: [locatedIn(CITIES.tehran)],
  }),
  draftInstitution(SAMPLES.deltaBusWorks, SAMPLE, {
    names: sampleNames({ en: 'Delta Bus Works', ar: 'مصنع الدلتا للحافلات' }),
    types: ['COMPANY'],
    established: 1968,
    locations: [locatedIn(CITIES.cairo)],
  }),
];
