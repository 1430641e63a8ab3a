import { z } from 'zod';
import { FEED_KINDS } from '../../schema/feed/changeFeed.js';
import { isPortalCode } from '../../schema/portalCode.js';
import { Column, ExtraField, FieldMapping } from './fieldMapping.js';
import { Source } from './source.js';

const languageTag = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, { error: 'is a BCP 47 tag, for example tr or ar-EG' });

/** Records of one kind, each a row of a source. */
export const Listing = z.strictObject({
  kind: z.enum(FEED_KINDS),
  source: Source,
  /** The column whose value names the record at the portal; the last part of its id. */
  key: Column,
  fields: z.array(FieldMapping).min(1),
  /** Columns the hub has no field for; each becomes a field `<code><Name>` on the kind's type. */
  extra: z.array(ExtraField).default([]),
});

/** `portal.json`: what a portal is, where its records are, and what their columns mean. */
export const PortalFile = z.strictObject({
  $schema: z.string().optional(),
  portal: z.string().refine(isPortalCode, {
    error:
      'is a code of 2 to 32 lower-case letters and digits, a letter first, and not a word of the hub',
  }),
  /** What the portal calls itself. */
  name: z.string().trim().min(1).max(200),
  /** ISO 3166-1 alpha-2; of records that do not say theirs. */
  country: z
    .string()
    .regex(/^[A-Z]{2}$/, { error: 'is an ISO 3166-1 alpha-2 code, for example TR' }),
  /** Of texts whose column does not say theirs. */
  language: languageTag,
  /** Of records that do not say theirs: an SPDX id, or words. */
  licence: z.string().trim().min(1).max(200).optional(),
  listings: z.array(Listing).min(1).max(20),
  serve: z
    .strictObject({
      host: z.string().min(1).default('127.0.0.1'),
      port: z.int().min(0).max(65_535).default(4501),
      /** How often a source that cannot tell of changes is read again, in seconds. */
      refreshSeconds: z.int().min(1).max(86_400).default(300),
      /** How long an answer may take before it is given up, in milliseconds. */
      deadlineMs: z.int().min(100).max(60_000).default(1_500),
    })
    .prefault({}),
});

/** A parsed portal.json. */
export type PortalFile = z.output<typeof PortalFile>;

/** A parsed list of records. */
export type Listing = z.output<typeof Listing>;
