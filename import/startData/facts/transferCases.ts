import { draftTransferCase } from '../cooperationDrafts.js';
import { hubId, texts } from '../drafts.js';
import { AWARD_SECOND_ROUND } from './origins.js';

/** Transfers that the network's award was given for. */
export const transferCases = [
  draftTransferCase(
    'two-biosimilar-drugs',
    AWARD_SECOND_ROUND,
    [
      { institutionId: hubId('institution', 'aryogen'), country: 'IR' },
      { institutionId: hubId('institution', 'inno-bio'), country: 'MY' },
    ],
    {
      title: texts({ en: 'Technical knowledge for two biosimilar drugs' }),
      description: texts({
        en: 'AryoGen transferred the technical knowledge for two biosimilar drugs to Inno Bio, which won the first round of the Technology Transfer Award.',
      }),
      // The source does not say which of the thirteen methods it was.
      method: 'OTHER',
      year: 2015,
    },
  ),
];
