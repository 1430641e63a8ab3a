import { BlockList, isIPv4, isIPv6 } from 'node:net';

/**
 * What an IP address is for.
 *
 * `private` addresses belong to somebody's own network and can be allowed; `forbidden` ones never name a portal:
 * nobody's address, many hosts' address, or a cloud's metadata.
 */
export type AddressKind = 'public' | 'private' | 'forbidden';

type Range = readonly [address: string, prefix: number];

// IANA's registries of special-purpose addresses, and the metadata services of clouds.
const FORBIDDEN_V4: readonly Range[] = [
  ['0.0.0.0', 8], // this network
  ['100.100.100.200', 32], // metadata of Alibaba Cloud, inside the carrier's range
  ['168.63.129.16', 32], // platform services of Azure, a public address
  ['169.254.0.0', 16], // link-local, with the metadata of most clouds
  ['192.0.0.0', 24], // protocol assignments, with the metadata of Oracle Cloud
  ['192.0.2.0', 24], // documentation
  ['192.31.196.0', 24], // AS112
  ['192.52.193.0', 24], // AMT
  ['192.88.99.0', 24], // relays of 6to4
  ['192.175.48.0', 24], // AS112
  ['198.51.100.0', 24], // documentation
  ['203.0.113.0', 24], // documentation
  ['224.0.0.0', 4], // multicast
  ['240.0.0.0', 4], // reserved, and broadcast
];

const PRIVATE_V4: readonly Range[] = [
  ['10.0.0.0', 8],
  ['100.64.0.0', 10], // behind a carrier's NAT
  ['127.0.0.0', 8], // loopback
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15], // benchmarks
];

/** Whatever is not global unicast, and not listed as private, is forbidden. */
const GLOBAL_V6: Range = ['2000::', 3];

const FORBIDDEN_V6: readonly Range[] = [
  ['2001::', 23], // protocol assignments: Teredo, benchmarks, ORCHID
  ['2001:db8::', 32], // documentation
  ['2002::', 16], // 6to4, which carries an IPv4 address and has no users left
  ['2620:4f:8000::', 48], // AS112
  ['3fff::', 20], // documentation
  ['fd00:ec2::254', 128], // metadata of AWS, inside the unique-local range
];

const PRIVATE_V6: readonly Range[] = [
  ['::1', 128], // loopback
  ['fc00::', 7], // unique-local
];

const forbiddenV4 = listOf('ipv4', FORBIDDEN_V4);
const privateV4 = listOf('ipv4', PRIVATE_V4);
const forbiddenV6 = listOf('ipv6', FORBIDDEN_V6);
const privateV6 = listOf('ipv6', PRIVATE_V6);
const globalV6 = listOf('ipv6', [GLOBAL_V6]);

/** Says what an IP address is for; a text that is not an IP address is forbidden. */
export function classifyAddress(address: string): AddressKind {
  if (isIPv4(address)) {
    if (forbiddenV4.check(address, 'ipv4')) return 'forbidden';
    return privateV4.check(address, 'ipv4') ? 'private' : 'public';
  }
  // A zone (fe80::1%eth0) names an interface of this machine.
  if (!isIPv6(address) || address.includes('%')) return 'forbidden';
  const embedded = embeddedIPv4(address);
  if (embedded !== undefined) return classifyAddress(embedded);
  if (forbiddenV6.check(address, 'ipv6')) return 'forbidden';
  if (privateV6.check(address, 'ipv6')) return 'private';
  return globalV6.check(address, 'ipv6') ? 'public' : 'forbidden';
}

/** The IPv4 address that a mapped (`::ffff:0:0/96`) or NAT64 (`64:ff9b::/96`) address stands for. */
function embeddedIPv4(address: string): string | undefined {
  const groups = groupsOf(address);
  const prefix = groups.slice(0, 6).join(':');
  if (prefix !== '0:0:0:0:0:ffff' && prefix !== '64:ff9b:0:0:0:0') return undefined;
  return groups
    .slice(6)
    .flatMap((group) => {
      const value = Number.parseInt(group, 16);
      return [value >> 8, value & 0xff];
    })
    .join('.');
}

/** The eight groups of an IPv6 address, without leading zeros. */
function groupsOf(address: string): readonly string[] {
  // URL writes every spelling in one way: lower case, no dotted end, at most one `::`.
  const canonical = new URL(`http://[${address}]`).hostname.slice(1, -1);
  const [head = '', tail] = canonical.split('::');
  const first = head === '' ? [] : head.split(':');
  const last = tail === undefined || tail === '' ? [] : tail.split(':');
  const zeros = Array.from({ length: 8 - first.length - last.length }, () => '0');
  return [...first, ...zeros, ...last];
}

function listOf(family: 'ipv4' | 'ipv6', ranges: readonly Range[]): BlockList {
  const list = new BlockList();
  for (const [address, prefix] of ranges) list.addSubnet(address, prefix, family);
  return list;
}
