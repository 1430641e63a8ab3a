import type { Viewer } from '../../../subgraphs/kit/viewer.js';

/** The institution that most of what is kept back is of; it is Turkish. */
export const LAB = 'institution:hub:lab';
/** What the laboratory deals with; it is Iranian. */
export const PARTNER = 'institution:hub:partner';
/** An Egyptian institution that has to do with neither, but has sent an interest that is not forwarded yet. */
export const STRANGER = 'institution:hub:stranger';

/** Those who ask, besides the public. */
export const VIEWERS = {
  member: { roles: ['MEMBER'], country: 'EG' },
  listed: { roles: ['MEMBER'], country: 'MY' },
  evaluator: { roles: ['MEMBER'], country: 'PK' },
  editor: { roles: ['INSTITUTION_EDITOR'], country: 'TR', institutionIds: [LAB] },
  partner: { roles: ['INSTITUTION_EDITOR'], country: 'IR', institutionIds: [PARTNER] },
  stranger: { roles: ['INSTITUTION_EDITOR'], country: 'EG', institutionIds: [STRANGER] },
  portal: { roles: ['PORTAL'], portal: 'techmart' },
  moderator: { roles: ['MODERATOR'], country: 'TR' },
  otherModerator: { roles: ['MODERATOR'], country: 'NG' },
  minister: { roles: ['MINISTERS_OFFICE'], country: 'BD' },
  secretariat: { roles: ['SECRETARIAT'] },
  administrator: { roles: ['ADMINISTRATOR'] },
} as const satisfies Record<string, Partial<Viewer>>;

/** One who asks. */
export type Who = keyof typeof VIEWERS | 'public';

/** Everyone who asks. */
const EVERYONE: readonly Who[] = [
  'public',
  // The keys of VIEWERS are just these names.
  ...(Object.keys(VIEWERS) as (keyof typeof VIEWERS)[]),
];

/** Those who know least, each in another way, and one who knows all; the others differ from them in a record or two. */
const FEW: readonly Who[] = ['public', 'stranger', 'portal', 'minister', 'administrator'];

/** Those who ask in a run: a few, since each asks some hundred questions twice; `EVERY_VIEWER=true` lets all of them ask. */
export const ASKERS: readonly Who[] = process.env['EVERY_VIEWER'] === 'true' ? EVERYONE : FEW;

/** How the tokens of a viewer name it. */
export function subjectOf(who: Who): string {
  return `test|${who}`;
}
