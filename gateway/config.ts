import path from 'node:path';
import { z } from 'zod';
import { MOST_ITEMS, USUAL_ITEMS } from '../schema/feed/changeFeed.js';
import { SUBGRAPH_NAMES, type SubgraphName } from '../subgraphs/index.js';
import type { AlertSettings } from './alerts/alertsDeps.js';
import type { AddressRules } from './datasources/portal/addressPolicy.js';
import { DEFAULT_PORTAL_LIMITS, type PortalLimits } from './datasources/portal/portalLimits.js';
import { DEFAULT_HARVEST_LIMITS } from './harvest/harvestLimits.js';
import type { HarvestSettings } from './harvest/openHarvest.js';
import { isSchedule } from './harvest/scheduleHarvests.js';
import { type IssuerSettings, issuersSetting } from './identity/issuerSettings.js';
import { packageRoot } from './packageRoot.js';
import { DEFAULT_MAX_BYTES } from './persistedQueries/persistedQuerySettings.js';
import type { OperationLimits } from './plugins/limitOperations.js';

/** How this process runs, read once from the environment. */
export interface Config {
  readonly host: string;
  /** TCP port; 0 lets the system choose. */
  readonly port: number;
  /** Address of a MongoDB; null starts or joins the embedded engine. */
  readonly mongodbUri: string | null;
  readonly databaseName: string;
  /** Where the embedded engine and the import reports keep their files. */
  readonly dataDir: string;
  readonly logLevel: string;
  /** Addresses of bundled subgraphs that run on their own; the others run in this process. */
  readonly subgraphUrls: Readonly<Partial<Record<SubgraphName, string>>>;
  /** Whose tokens are accepted besides those of machines. */
  readonly oidcIssuers: readonly IssuerSettings[];
  /** What the gateway signs viewers with for subgraphs that run on their own; null when none is configured. */
  readonly viewerSecret: string | null;
  /** Whether this is no development machine, so that development tokens are neither made nor accepted. */
  readonly isProduction: boolean;
  /** Token of the registry's administrator; null when nobody administers over HTTP. */
  readonly registryAdminToken: string | null;
  /** How national portals are reached. */
  readonly portals: {
    readonly rules: AddressRules;
    readonly limits: PortalLimits;
  };
  /** When portals are harvested, and what that may take. */
  readonly harvest: HarvestSettings;
  /** How alerts of saved searches leave the hub. */
  readonly alerts: AlertSettings;
  /** How large an operation may be; see docs/operations.md. */
  readonly operationLimits: OperationLimits & { readonly tokens: number };
  /** What is kept of answers. */
  readonly caches: {
    /** Bytes of answers that are the same for everyone; 0 keeps none. */
    readonly answerBytes: number;
    /** Bytes of portals' entities; 0 keeps none. */
    readonly portalBytes: number;
    /** For how long writes of other processes may stay unseen, in milliseconds. */
    readonly othersWithinMs: number;
  };
  /** Which operations clients ask by their hash alone. */
  readonly persistedQueries: {
    /** The manifest of registered operations; null when there is none. */
    readonly manifestFile: string | null;
    /** Whether the public may send those only. */
    readonly onlyRegistered: boolean;
    /** Bytes of the texts that clients have sent. */
    readonly maxBytes: number;
  };
  /** How long operations are compiled for a supergraph before it is served, in milliseconds. */
  readonly warmUpMs: number;
  /** Whether operations are counted, to know whom a change of the graph would break. */
  readonly usageRecording: boolean;
  /** How long a stop goes on answering while /readyz says so, in milliseconds. */
  readonly drainMs: number;
  /** How long a stop then waits for requests in flight before it ends by force, in milliseconds. */
  readonly stopTimeoutMs: number;
}

/** A setting that cannot be used; the message names the variable, the value and the remedy. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

// The address of a database can hold a password: these are named in an error, not shown.
const SECRETS = new Set(['MONGODB_URI', 'REGISTRY_ADMIN_TOKEN', 'VIEWER_SECRET', 'SMTP_URL']);

const flag = z
  .enum(['true', 'false'])
  .default('false')
  .transform((value) => value === 'true');
const optionalUrl = z.url({ protocol: /^https?$/ }).optional();

const Environment = z.object({
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(4000),
  MONGODB_URI: z
    .string()
    .regex(/^mongodb(\+srv)?:\/\//, 'must begin with mongodb:// or mongodb+srv://')
    .optional(),
  DATABASE_NAME: z.string().min(1).default('tten'),
  DATA_DIR: z.string().min(1).default(path.join(packageRoot(), '.data')),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  REGISTRY_ADMIN_TOKEN: z
    .string()
    .min(32)
    .regex(/^[\w-]+$/)
    .optional(),
  OIDC_ISSUERS: z.string().default('[]').pipe(issuersSetting),
  VIEWER_SECRET: z.string().min(32).optional(),
  NODE_ENV: z.string().optional(),
  PORTAL_ALLOW_HTTP: flag,
  PORTAL_ALLOW_PRIVATE: flag,
  PORTAL_ALLOWED_HOSTS: z.string().default(''),
  PORTAL_DEADLINE_MS: z.coerce.number().int().min(1).default(DEFAULT_PORTAL_LIMITS.deadlineMs),
  PORTAL_CONNECTIONS: z.coerce.number().int().min(1).default(DEFAULT_PORTAL_LIMITS.connections),
  PORTAL_MAX_BYTES: z.coerce.number().int().min(1).default(DEFAULT_PORTAL_LIMITS.maxBytes),
  HARVEST_SCHEDULE: z
    .string()
    .refine((text) => text === 'off' || isSchedule(text), 'must be a cron expression, or off')
    .default('*/15 * * * *'),
  HARVEST_PAGE_ITEMS: z.coerce.number().int().min(1).max(MOST_ITEMS).default(USUAL_ITEMS),
  HARVEST_DEADLINE_MS: z.coerce.number().int().min(1).default(DEFAULT_HARVEST_LIMITS.deadlineMs),
  HARVEST_MAX_BYTES: z.coerce.number().int().min(1).default(DEFAULT_HARVEST_LIMITS.maxBytes),
  HARVEST_MAX_PAGES: z.coerce.number().int().min(1).default(DEFAULT_HARVEST_LIMITS.maxPages),
  HARVEST_MAX_RECORDS: z.coerce.number().int().min(1).default(DEFAULT_HARVEST_LIMITS.maxRecords),
  PUBLIC_URL: optionalUrl,
  SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\//, 'must begin with smtp:// or smtps://')
    .optional(),
  MAIL_FROM: z.email('must be one mail address').optional(),
  MAX_OPERATION_TOKENS: z.coerce.number().int().min(1).default(5_000),
  MAX_OPERATION_DEPTH: z.coerce.number().int().min(1).default(15),
  MAX_OPERATION_ALIASES: z.coerce.number().int().min(0).default(50),
  MAX_OPERATION_COST: z.coerce.number().int().min(1).default(10_000),
  ANSWER_CACHE_BYTES: z.coerce.number().int().min(0).default(50_000_000),
  PORTAL_CACHE_BYTES: z.coerce.number().int().min(0).default(20_000_000),
  CACHE_CHECK_MS: z.coerce.number().int().min(0).max(60_000).default(1_000),
  OPERATION_MANIFEST: z.string().optional(),
  PUBLIC_OPERATIONS: z.enum(['any', 'registered']).default('any'),
  PERSISTED_QUERIES_MAX_BYTES: z.coerce.number().int().min(1_000).default(DEFAULT_MAX_BYTES),
  WARM_UP_MS: z.coerce.number().int().min(0).max(60_000).default(2_000),
  USAGE_RECORDING: z.enum(['on', 'off']).default('on'),
  DRAIN_MS: z.coerce.number().int().min(0).default(250),
  STOP_TIMEOUT_MS: z.coerce.number().int().min(0).default(10_000),
  ...Object.fromEntries(SUBGRAPH_NAMES.map((name) => [urlVariable(name), optionalUrl])),
});

function urlVariable(name: SubgraphName): string {
  return `SUBGRAPH_URL_${name.toUpperCase()}`;
}

/** Reads the configuration from an environment; throws {@link ConfigError} for a value that cannot be used. */
export function readConfig(environment: NodeJS.ProcessEnv = process.env): Config {
  // An empty variable is how a shell or a compose file says "not set".
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const parsed = Environment.safeParse(given);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const variable = String(issue?.path[0]);
    const shown = SECRETS.has(variable) ? '' : `, got ${JSON.stringify(given[variable])}`;
    throw new ConfigError(`${variable}: ${issue?.message}${shown}; see .env.example`);
  }
  const values: Record<string, unknown> = parsed.data;
  const subgraphUrls = Object.fromEntries(
    SUBGRAPH_NAMES.flatMap((name) => {
      const url = values[urlVariable(name)];
      return typeof url === 'string' ? [[name, url]] : [];
    }),
  );
  return Object.freeze({
    host: parsed.data.HOST,
    port: parsed.data.PORT,
    mongodbUri: parsed.data.MONGODB_URI ?? null,
    databaseName: parsed.data.DATABASE_NAME,
    dataDir: path.resolve(parsed.data.DATA_DIR),
    logLevel: parsed.data.LOG_LEVEL,
    registryAdminToken: parsed.data.REGISTRY_ADMIN_TOKEN ?? null,
    oidcIssuers: parsed.data.OIDC_ISSUERS,
    viewerSecret: parsed.data.VIEWER_SECRET ?? null,
    isProduction: parsed.data.NODE_ENV === 'production',
    portals: {
      rules: {
        allowHttp: parsed.data.PORTAL_ALLOW_HTTP,
        allowPrivate: parsed.data.PORTAL_ALLOW_PRIVATE,
        allowedHosts: parsed.data.PORTAL_ALLOWED_HOSTS.split(/[\s,]+/).filter(Boolean),
      },
      limits: {
        ...DEFAULT_PORTAL_LIMITS,
        deadlineMs: parsed.data.PORTAL_DEADLINE_MS,
        connections: parsed.data.PORTAL_CONNECTIONS,
        maxBytes: parsed.data.PORTAL_MAX_BYTES,
      },
    },
    harvest: {
      schedule: parsed.data.HARVEST_SCHEDULE === 'off' ? null : parsed.data.HARVEST_SCHEDULE,
      limits: {
        ...DEFAULT_HARVEST_LIMITS,
        pageItems: parsed.data.HARVEST_PAGE_ITEMS,
        deadlineMs: parsed.data.HARVEST_DEADLINE_MS,
        maxBytes: parsed.data.HARVEST_MAX_BYTES,
        maxPages: parsed.data.HARVEST_MAX_PAGES,
        maxRecords: parsed.data.HARVEST_MAX_RECORDS,
      },
    },
    alerts: alertSettings(parsed.data),
    operationLimits: {
      tokens: parsed.data.MAX_OPERATION_TOKENS,
      depth: parsed.data.MAX_OPERATION_DEPTH,
      aliases: parsed.data.MAX_OPERATION_ALIASES,
      cost: parsed.data.MAX_OPERATION_COST,
    },
    caches: {
      answerBytes: parsed.data.ANSWER_CACHE_BYTES,
      portalBytes: parsed.data.PORTAL_CACHE_BYTES,
      othersWithinMs: parsed.data.CACHE_CHECK_MS,
    },
    persistedQueries: persistedQuerySettings(parsed.data),
    warmUpMs: parsed.data.WARM_UP_MS,
    usageRecording: parsed.data.USAGE_RECORDING === 'on',
    drainMs: parsed.data.DRAIN_MS,
    stopTimeoutMs: parsed.data.STOP_TIMEOUT_MS,
    subgraphUrls,
  });
}

/** Without a manifest the public could ask nothing. */
function persistedQuerySettings({
  OPERATION_MANIFEST,
  PUBLIC_OPERATIONS,
  PERSISTED_QUERIES_MAX_BYTES: maxBytes,
}: z.infer<typeof Environment>): Config['persistedQueries'] {
  const onlyRegistered = PUBLIC_OPERATIONS === 'registered';
  if (onlyRegistered && OPERATION_MANIFEST === undefined) {
    throw new ConfigError(
      'OPERATION_MANIFEST: must be set together with PUBLIC_OPERATIONS=registered; see .env.example',
    );
  }
  const manifestFile = OPERATION_MANIFEST === undefined ? null : path.resolve(OPERATION_MANIFEST);
  return { manifestFile, onlyRegistered, maxBytes };
}

/** Mails have links into the hub and a sender: without these two nothing can be sent. */
function alertSettings({
  PUBLIC_URL,
  SMTP_URL,
  MAIL_FROM,
}: z.infer<typeof Environment>): AlertSettings {
  const publicUrl = PUBLIC_URL?.replace(/\/+$/, '') ?? null;
  if (SMTP_URL === undefined) return { publicUrl, mail: null };
  if (MAIL_FROM === undefined || publicUrl === null) {
    const missing = publicUrl === null ? 'PUBLIC_URL' : 'MAIL_FROM';
    throw new ConfigError(`${missing}: must be set together with SMTP_URL; see .env.example`);
  }
  return { publicUrl, mail: { smtpUrl: SMTP_URL, from: MAIL_FROM } };
}
