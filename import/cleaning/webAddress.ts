import { isWebAddress } from '../../schema/scalars/WebAddress.js';
import type { Problem } from '../format.js';

const WITHOUT_SCHEME = /^(?:www\.[\w-]+\.\w|[\w-]+(?:\.[\w-]+)+\/)/;

/**
 * The address of a column as the hub stores it; null with a problem when it is none.
 *
 * Spaces become %20, and "github.com/x/y" is given the https:// it leaves out.
 */
export function parseAddress(
  field: string,
  text: string | null | undefined,
): { url: string | null; problems: Problem[] } {
  const value = (text ?? '').trim();
  if (value === '') return { url: null, problems: [] };
  const whole = WITHOUT_SCHEME.test(value) ? `https://${value}` : value;
  const url = whole.replaceAll(' ', '%20');
  // "http:--host-path" is an address to a browser as well, and leads nowhere.
  if (/^https?:\/\//i.test(url) && isWebAddress(url)) return { url, problems: [] };
  const reason = 'no http or https address, which are the ones the hub links to';
  return { url: null, problems: [{ field, value, reason }] };
}
