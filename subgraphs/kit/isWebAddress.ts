import { WebAddress } from '../../schema/scalars/WebAddress.js';

/** Whether the schema's scalar `URL` takes `text`: a stored address that it refuses makes its field fail. */
export function isWebAddress(text: string): boolean {
  try {
    WebAddress.parseValue(text);
    return true;
  } catch {
    return false;
  }
}
