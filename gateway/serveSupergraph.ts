import { readFile } from 'node:fs/promises';
import type { Log } from '../subgraphs/kit/requestFacts.js';
import type { Config } from './config.js';
import { createGateway, type Gateway } from './createGateway.js';
import { AddressedDataSource } from './datasources/AddressedDataSource.js';
import { timed } from './datasources/createDataSources.js';
import { createHttpServer } from './http/createHttpServer.js';
import type { Readiness } from './http/healthRoutes.js';
import { listenFault } from './listenFault.js';

/** A gateway over the supergraph of a file. */
export interface ServedSupergraph {
  /** Where it listens, without a slash at the end. */
  readonly url: string;
  /** Answers what is in flight, takes nothing new, and closes. */
  stop(): Promise<void>;
}

/** A supergraph cannot be served as asked for; the message names the file or the port, and the remedy. */
export class SupergraphNotServed extends Error {
  override readonly name = 'SupergraphNotServed';
}

interface ServeDeps {
  /** The composed SDL, with an address for each subgraph. */
  readonly supergraphFile: string;
  readonly config: Pick<Config, 'host' | 'port' | 'operationLimits'>;
  readonly explorerAssetsDir: string;
  readonly log: Log;
}

/**
 * Serves any supergraph with the gateway of the hub, without its database, registry and readers: everyone is the public.
 *
 * Its subgraphs are the operator's choice: they are reached at whatever address the file names, and trusted.
 */
export async function serveSupergraph({
  supergraphFile,
  config,
  explorerAssetsDir,
  log,
}: ServeDeps): Promise<ServedSupergraph> {
  const supergraphSdl = await readSupergraph(supergraphFile);
  const sources: AddressedDataSource[] = [];
  const closeSources = () => Promise.all(sources.map((source) => source.close()));
  const dataSources = {
    choose(name: string, url: string | undefined) {
      const source = new AddressedDataSource(name, httpAddress(name, url), null);
      sources.push(source);
      return timed(name, source);
    },
  };
  let gateway: Gateway;
  try {
    const { operationLimits } = config;
    gateway = await createGateway({ supergraphSdl, dataSources, operationLimits, log });
  } catch (cause) {
    await closeSources();
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new SupergraphNotServed(
      `${supergraphFile} is no supergraph that can be served: ${reason}; compose the subgraphs with their addresses`,
      { cause },
    );
  }
  let isStopping = false;
  const app = await createHttpServer({
    gateway,
    readiness: readinessWithoutDatabase(() => isStopping),
    explorerAssetsDir,
    log,
  });
  const stop = async () => {
    isStopping = true;
    await app.close();
    await gateway.stop();
    await closeSources();
  };
  try {
    const url = await app.listen({ host: config.host, port: config.port });
    return { url, stop };
  } catch (error) {
    await stop();
    const fault = listenFault(error, { ...config, hostSetting: '--host', portSetting: '--port' });
    throw fault === null ? error : new SupergraphNotServed(fault, { cause: error });
  }
}

async function readSupergraph(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (cause) {
    throw new SupergraphNotServed(
      `${file} cannot be read (${codeOf(cause)}); name the file that holds the composed supergraph`,
      { cause },
    );
  }
}

function httpAddress(name: string, url = ''): string {
  if (/^https?:\/\//.test(url) && URL.canParse(url)) return url;
  throw new Error(`the address of ${name} must begin with http:// or https://, got "${url}"`);
}

/** Nothing is kept, so nothing can be away. */
function readinessWithoutDatabase(isStopping: () => boolean): Readiness {
  return {
    pingDatabase: async () => {},
    isPrepared: () => true,
    supergraph: () => ({ revision: null, source: 'file', degraded: false }),
    isStopping,
  };
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
}
