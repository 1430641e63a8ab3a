import { isPortalCode, RESERVED_CODES } from '../portalCode.js';
import { finding, type Rule } from './rule.js';

const code = 'PORTAL_CODE_INVALID';

/** A portal's code is 2 to 32 lower-case letters and digits and not a word of the hub. */
export const PORTAL_CODE_INVALID: Rule = {
  code,
  meaning:
    'Every name a portal adds begins with its code, so the code has to make valid names and must not be a word of the hub.',
  remedy: 'Choose 2 to 32 lower-case letters and digits, a letter first, and no word of the hub.',
  check({ portal }) {
    if (isPortalCode(portal)) return [];
    const message = RESERVED_CODES.has(portal)
      ? `The portal code ${portal} is a word of the hub.`
      : `A portal code has 2 to 32 lower-case letters and digits, a letter first, got ${portal.slice(0, 40) || 'nothing'}.`;
    return [finding(code, { message, remedy: PORTAL_CODE_INVALID.remedy })];
  },
};
