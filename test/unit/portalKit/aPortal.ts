import { Listing, PortalFile } from '../../../portal-kit/portalFile/portalFile.js';
import type { Cell, Row } from '../../../portal-kit/reading/table.js';

/** A portal.json with a listing of offers, changed as asked. */
export function aPortalFile(changes: object = {}): PortalFile {
  return PortalFile.parse({
    portal: 'techmart',
    name: 'Techmart',
    country: 'IR',
    language: 'fa',
    listings: [aListing()],
    ...changes,
  });
}

/** A listing of offers, changed as asked. */
export function aListing(changes: object = {}): Listing {
  return Listing.parse({
    kind: 'offer',
    source: { type: 'csv', file: 'offers.csv', delimiter: ',' },
    key: 'id',
    fields: [{ to: 'title', column: 'title' }],
    ...changes,
  });
}

/** A row with these cells. */
export function aRow(cells: Readonly<Record<string, Cell>>): Row {
  return { place: 'line 2', cells: new Map(Object.entries(cells)) };
}
