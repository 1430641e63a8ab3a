import type { CellForms } from '../../portalFile/fieldMapping.js';
import type { ColumnProfile } from '../profile/columnProfile.js';

/** How portal.json says a column's dates, numbers and lists are written; only what is not the usual. */
export function formsOf({ dates, numbers, separator }: ColumnProfile, isList: boolean): CellForms {
  return {
    ...(isList && separator !== null ? { separator } : {}),
    ...(dates !== null && dates.form !== null ? { dates: dates.form } : {}),
    ...(dates !== null && dates.calendar !== 'gregorian' ? { calendar: dates.calendar } : {}),
    ...(numbers !== null && numbers.decimal !== null ? { decimal: numbers.decimal } : {}),
  };
}
