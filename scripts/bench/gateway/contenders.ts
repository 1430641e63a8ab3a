import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { packageRoot } from '../../../gateway/packageRoot.js';
import type { PeerName } from './installPeer.js';

/** What a contender is, for the page and the claims. */
export type ContenderKind = 'peer' | 'hub' | 'schema' | 'floor';

/** The files that contenders are told of. */
export interface BenchFiles {
  readonly supergraphFile: string;
  /** Names, addresses and schemas of the subgraphs in Federation 1, as JSON. */
  readonly servicesFile: string;
}

/** Something that answers the operations of the bench. */
export interface Contender {
  readonly name: string;
  readonly title: string;
  readonly kind: ContenderKind;
  /** What must be installed for it; null when it is made of the hub's own packages. */
  readonly peer: PeerName | null;
  /** Its lines of a log go to /dev/null, not to a file. */
  readonly logsEachRequest?: boolean;
  /** Arguments of `node`, in the peer's folder if it has one. */
  readonly args: (port: number, files: BenchFiles) => readonly string[];
  readonly environment?: (files: BenchFiles) => Readonly<Record<string, string>>;
}

const dist = path.join(packageRoot(), 'dist', 'scripts');
const ownProcess = (name: string) => [path.join(dist, 'bench', 'gateway', 'processes', name)];
const oneSchema = path.join(dist, 'bench', 'gateway', 'domain', 'oneSchema.js');

function hiveGateway(port: number, { supergraphFile }: BenchFiles): string[] {
  const listen = ['--host', '127.0.0.1', '--port', String(port), '--fork', '1'];
  return ['node_modules/.bin/hive-gateway', 'supergraph', supergraphFile, ...listen];
}

/** All contenders, in the order in which they are asked. */
export const CONTENDERS: readonly Contender[] = [
  {
    name: 'stock',
    title: 'Apollo Gateway with Apollo Server',
    kind: 'peer',
    peer: 'apollo',
    args: () => ['server.mjs'],
  },
  {
    name: 'hive',
    title: 'Hive Gateway',
    kind: 'peer',
    peer: 'hive',
    args: hiveGateway,
  },
  {
    name: 'hive-rust',
    title: 'Hive Gateway with its planner in Rust',
    kind: 'peer',
    peer: 'hive',
    args: (port, files) => [...hiveGateway(port, files), '--hive-router-runtime'],
  },
  {
    name: 'mercurius',
    title: 'Mercurius gateway',
    kind: 'peer',
    peer: 'mercurius',
    args: () => ['server.mjs'],
    environment: ({ servicesFile }) => ({ SERVICES: servicesFile }),
  },
  {
    name: 'hub',
    title: 'the hub, subgraphs over HTTP',
    kind: 'hub',
    peer: null,
    logsEachRequest: true,
    args: (port, { supergraphFile }) => {
      const flags = ['--supergraph', supergraphFile, '--port', String(port)];
      return [path.join(dist, 'gateway.js'), ...flags];
    },
  },
  {
    name: 'hub-in-process',
    title: 'the hub, subgraphs in its process',
    kind: 'hub',
    peer: null,
    logsEachRequest: true,
    args: () => ownProcess('hubInProcess.js'),
  },
  {
    name: 'schema-same-front',
    title: "one graphql-js schema behind the hub's front",
    kind: 'schema',
    peer: null,
    logsEachRequest: true,
    args: () => ownProcess('sameFront.js'),
  },
  {
    name: 'schema-bare',
    title: 'one graphql-js schema on bare node:http',
    kind: 'schema',
    peer: null,
    args: () => ownProcess('bareSchema.js'),
  },
  {
    name: 'schema-jit',
    title: 'one schema compiled by graphql-jit on bare node:http',
    kind: 'schema',
    peer: 'graphql-jit',
    args: () => ['server.mjs'],
    environment: () => ({ ONE_SCHEMA: pathToFileURL(oneSchema).href }),
  },
  {
    name: 'bytes',
    title: 'the same bytes from node:http',
    kind: 'floor',
    peer: null,
    args: () => ownProcess('sameBytes.js'),
  },
];
