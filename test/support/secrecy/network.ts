import type { StoredAction } from '../../../subgraphs/kit/actions/action.js';
import { aBody } from '../../builders/aBody.js';
import { aContactPoint, aNomination } from '../../builders/aContactPoint.js';
import { aName, anInstitution } from '../../builders/anInstitution.js';
import { aPlatform } from '../../builders/aPlatform.js';
import { eventRecords } from './eventSecrets.js';
import { at, hubSource, OPEN, said, spoken } from './placing.js';
import { projectRecords } from './projectSecrets.js';
import type { SecretName } from './secrets.js';
import type { PlacedRecord, World } from './secretWorld.js';
import { technologyRecords } from './technologySecrets.js';
import { LAB, PARTNER, STRANGER } from './viewers.js';

const place = (
  domain: PlacedRecord['domain'],
  store: string,
  record: { readonly _id: string },
): PlacedRecord => ({ domain, store, record });

const institutions = (
  [
    [LAB, 'Laboratory', 'TR'],
    [PARTNER, 'Partner', 'IR'],
    [STRANGER, 'Stranger', 'EG'],
  ] as const
).map(([_id, name, country]) =>
  anInstitution({ ...hubSource('institution', _id.slice(16)), names: [aName(name)], country }),
);

const platform = aPlatform({
  code: 'techmart',
  name: 'Techmart',
  liaisons: [
    {
      name: spoken('liaison'),
      role: spoken('liaison'),
      email: `${spoken('liaison')}@example.org`,
      phone: spoken('liaison'),
      languages: ['en'],
    },
  ],
  fingerprint: 'open',
});

const contact = aContactPoint({
  ...hubSource('contact', 'open'),
  bodyId: OPEN.body,
  institutionId: LAB,
  person: { name: spoken('contactPerson'), email: `${spoken('contactPerson')}@example.org` },
});

/** Records whose audit trail is a secret, though they are not. */
const TRAILS: readonly (readonly [string, SecretName])[] = [
  [OPEN.offer, 'historyOfOffer'],
  ['package:hub:open', 'historyOfPackage'],
  ['transfer:hub:open', 'historyOfTransfer'],
  [OPEN.event, 'historyOfEvent'],
  ['meeting:hub:open', 'historyOfMeeting'],
  [OPEN.call, 'historyOfCall'],
  ['booth:hub:open', 'historyOfBooth'],
  ['decision:hub:open', 'historyOfDecision'],
  ['participation:hub:open', 'historyOfParticipation'],
  ['boothexchange:hub:open', 'historyOfExchange'],
  ['unveiling:hub:open', 'historyOfUnveiling'],
  ['accolade:hub:open', 'historyOfAccolade'],
  [platform._id, 'historyOfPlatform'],
  [OPEN.project, 'historyOfProject'],
  [OPEN.agreement, 'historyOfAgreement'],
  [OPEN.assessment, 'historyOfAssessment'],
  ['assistance:hub:open', 'historyOfAssistance'],
  ['commission:hub:open', 'historyOfCommission'],
  ['idea:hub:open', 'historyOfIdea'],
  ['plan:hub:open', 'historyOfPlan'],
  ['policyaction:hub:open', 'historyOfPolicyAction'],
  ['programme:hub:open', 'historyOfProgramme'],
];

function actionOn([recordId, name]: readonly [string, SecretName]): StoredAction {
  return {
    _id: `${recordId}#1`,
    recordId,
    version: 1,
    action: 'CREATE',
    at,
    by: { subject: spoken(name), roles: [], country: null, institutionIds: [] },
    reason: spoken(name),
    fromState: null,
    toState: 'DRAFT',
    changes: [{ field: 'note', before: null, after: JSON.stringify(spoken(name)) }],
  };
}

/** A record of every kind that everyone finds, and everything that some must not find. */
export const NETWORK: World = {
  records: [
    ...institutions.map((each) => place('institutions', 'institutions', each)),
    place('institutions', 'bodies', aBody({ ...hubSource('body', 'open'), name: said(null) })),
    place('institutions', 'contactPoints', contact),
    place(
      'institutions',
      'nominations',
      aNomination({ ...hubSource('nomination', 'open'), bodyId: OPEN.body }),
    ),
    place('platforms', 'platforms', platform),
    ...technologyRecords,
    ...eventRecords,
    ...projectRecords,
  ],
  actions: TRAILS.map(actionOn),
};
