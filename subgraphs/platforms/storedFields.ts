import { storedFieldsOf } from '../kit/storedFields.js';
import type { PlatformResolvers } from './__generated__/resolvers.js';
import type { StoredPlatform } from './platform.js';

/** What is read of a platform for what is selected of it. */
export const PLATFORM_FIELDS = storedFieldsOf<PlatformResolvers, StoredPlatform>({
  types: ['Platform'],
  always: ['code'],
  needs: {
    id: [],
    nodeKey: [],
    addsToSchema: ['schema'],
    lastHarvest: ['harvest'],
    owner: ['ownerInstitutionId'],
    ownerBody: ['ownerBodyId'],
    state: 'WHOLE',
    history: 'WHOLE',
  },
});
