import { draftMembership, hubId } from '../drafts.js';
import { SAMPLE, SAMPLES } from './sample.js';

const institution = (localId: string) => hubId('institution', localId);

/** Who is in the invented parks, incubators and clusters. */
export const institutionMemberships = [
  draftMembership('sample-1', SAMPLE, {
    memberId: institution(SAMPLES.paddyDrones),
    memberCountry: 'MY',
    groupId: institution(SAMPLES.khatulistiwaPark),
    groupCountry: 'ID',
    kind: 'TENANT',
    since: '2023-02-01',
  }),
  draftMembership('sample-2', SAMPLE, {
    memberId: institution(SAMPLES.paddyDrones),
    memberCountry: 'MY',
    groupId: institution(SAMPLES.lagoonIncubator),
    groupCountry: 'NG',
    kind: 'INCUBATED',
    since: '2022-01-10',
    until: '2022-12-20',
  }),
  draftMembership('sample-3', SAMPLE, {
    memberId: institution(SAMPLES.ovaUniversity),
    memberCountry: 'TR',
    groupId: institution(SAMPLES.khazarCluster),
    groupCountry: 'AZ',
    kind: 'MEMBER',
    since: '2021-05-04',
  }),
];
