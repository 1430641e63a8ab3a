import { describe, expect, it } from '@jest/globals';
import {
  type AddressRules,
  createAddressPolicy,
  ForbiddenAddress,
} from '../../../gateway/datasources/portal/addressPolicy.js';
import {
  type AddressKind,
  classifyAddress,
} from '../../../gateway/datasources/portal/addressRanges.js';

const ADDRESSES: readonly [string, AddressKind][] = [
  // IPv4
  ['93.184.215.14', 'public'],
  ['8.8.8.8', 'public'],
  ['1.1.1.1', 'public'],
  ['172.15.255.255', 'public'],
  ['172.32.0.1', 'public'],
  ['100.63.255.255', 'public'],
  ['100.128.0.1', 'public'],
  ['198.17.255.255', 'public'],
  ['223.255.255.254', 'public'],
  ['10.0.0.1', 'private'],
  ['10.255.255.255', 'private'],
  ['172.16.0.1', 'private'],
  ['172.31.255.255', 'private'],
  ['192.168.1.1', 'private'],
  ['127.0.0.1', 'private'],
  ['127.255.255.254', 'private'],
  ['100.64.0.1', 'private'],
  ['100.127.255.255', 'private'],
  ['198.18.0.1', 'private'],
  ['198.19.255.255', 'private'],
  ['0.0.0.0', 'forbidden'],
  ['0.1.2.3', 'forbidden'],
  ['169.254.169.254', 'forbidden'],
  ['169.254.0.1', 'forbidden'],
  ['168.63.129.16', 'forbidden'],
  ['100.100.100.200', 'forbidden'],
  ['192.0.0.192', 'forbidden'],
  ['192.0.2.1', 'forbidden'],
  ['198.51.100.1', 'forbidden'],
  ['203.0.113.1', 'forbidden'],
  ['192.88.99.1', 'forbidden'],
  ['224.0.0.1', 'forbidden'],
  ['239.255.255.255', 'forbidden'],
  ['240.0.0.1', 'forbidden'],
  ['255.255.255.255', 'forbidden'],
  // IPv6
  ['2606:2800:220:1:248:1893:25c8:1946', 'public'],
  ['2001:4860:4860::8888', 'public'],
  ['2a00:1450:4001:81b::200e', 'public'],
  ['::1', 'private'],
  ['fc00::1', 'private'],
  ['fd12:3456:789a::1', 'private'],
  ['::', 'forbidden'],
  ['fe80::1', 'forbidden'],
  ['fe80::1%eth0', 'forbidden'],
  ['fec0::1', 'forbidden'],
  ['ff02::1', 'forbidden'],
  ['fd00:ec2::254', 'forbidden'],
  ['2001:db8::1', 'forbidden'],
  ['3fff::1', 'forbidden'],
  ['2001:2::1', 'forbidden'],
  ['100::1', 'forbidden'],
  ['5f00::1', 'forbidden'],
  // IPv4 in IPv6
  ['::ffff:93.184.215.14', 'public'],
  ['::ffff:127.0.0.1', 'private'],
  ['::ffff:7f00:1', 'private'],
  ['0:0:0:0:0:ffff:a00:1', 'private'],
  ['::ffff:169.254.169.254', 'forbidden'],
  ['::ffff:0:0', 'forbidden'],
  ['::127.0.0.1', 'forbidden'],
  ['::93.184.215.14', 'forbidden'],
  ['64:ff9b::93.184.215.14', 'public'],
  ['64:ff9b::10.0.0.1', 'private'],
  ['64:ff9b::a9fe:a9fe', 'forbidden'],
  ['64:ff9b::', 'forbidden'],
  ['64:ff9b:1::a00:1', 'forbidden'],
  ['2002:7f00:1::', 'forbidden'],
  ['2002:5db8:d70e::1', 'forbidden'],
  ['2001:0:7f00:1::', 'forbidden'],
  // no IP address
  ['', 'forbidden'],
  ['localhost', 'forbidden'],
  ['1.2.3', 'forbidden'],
];

describe('an IP address', () => {
  it.each(ADDRESSES)('%j is %s', (address, kind) => {
    expect(classifyAddress(address)).toBe(kind);
  });
});

const PUBLIC = [{ address: '93.184.215.14', family: 4 }];
const LOCAL = [{ address: '10.0.0.7', family: 4 }];
const NOT_PUBLIC = 'the host is at an address that is not on the public internet';

async function reasonOf(address: string, rules: AddressRules = {}): Promise<string | null> {
  const policy = createAddressPolicy({ resolve: async () => PUBLIC, ...rules });
  const verdict = await policy.checkAddress(address);
  return verdict.status === 'allowed' ? null : verdict.reason;
}

describe('the address of a portal', () => {
  it.each([
    'https://portal.techmart.example/graphql',
    'https://portal.techmart.example:8443/graphql?tenant=1',
    'https://portal.techmart.example:443/',
    'https://93.184.215.14/graphql',
    'https://[2606:2800:220:1:248:1893:25c8:1946]/graphql',
    'https://بوابة.مصر/graphql',
  ])('is allowed: %s', async (address) => {
    expect(await reasonOf(address)).toBeNull();
  });

  it.each([
    ['not a URL', 'the address is not a URL'],
    ['/graphql', 'the address is not a URL'],
    [`https://a.example/${'x'.repeat(3_000)}`, 'the address is too long'],
    ['http://portal.techmart.example/', 'the address must begin with https://, got http://'],
    ['ftp://portal.techmart.example/', 'the address must begin with https://, got ftp://'],
    ['file:///etc/passwd', 'the address must begin with https://, got file://'],
    ['https://user@a.example/', 'the address must not carry a name or a password'],
    ['https://:word@a.example/', 'the address must not carry a name or a password'],
    ['https://a.example:22/', 'the port must be 443, 80 or above 1023, got 22'],
    ['https://a.example:0/', 'the port must be 443, 80 or above 1023, got 0'],
    ['https://a.example./', 'the host must not end with a dot'],
    ['https://localhost/', 'the host is a name of a local network'],
    ['https://ⓛocalhost/', 'the host is a name of a local network'],
    ['https://database/', 'the host is a name of a local network'],
    ['https://metadata.google.internal/', 'the host is a name of a local network'],
    ['https://printer.local/', 'the host is a name of a local network'],
    ['https://2130706433/', NOT_PUBLIC],
    ['https://0x7f.1/', NOT_PUBLIC],
    ['https://0177.0.0.1/', NOT_PUBLIC],
    ['https://127.1/', NOT_PUBLIC],
    ['https://127.0.0.1./', NOT_PUBLIC],
    ['https://１２７.０.０.１/', NOT_PUBLIC],
    ['https://0/', NOT_PUBLIC],
    ['https://[::1]/', NOT_PUBLIC],
    ['https://[::ffff:7f00:1]/', NOT_PUBLIC],
    ['https://169.254.169.254/latest/meta-data/', NOT_PUBLIC],
  ])('is refused: %s (%s)', async (address, reason) => {
    expect(await reasonOf(address)).toBe(reason);
  });

  it('is refused when one of its addresses is not public, without naming that address', async () => {
    expect(
      await reasonOf('https://a.example/', { resolve: async () => [...PUBLIC, ...LOCAL] }),
    ).toBe(NOT_PUBLIC);
  });

  it('is refused when its host cannot be found', async () => {
    const resolve = async () => {
      throw new Error('ENOTFOUND a.example at 10.0.0.53');
    };
    expect(await reasonOf('https://a.example/', { resolve })).toBe(
      'the host of the address cannot be found',
    );
    expect(await reasonOf('https://a.example/', { resolve: async () => [] })).toBe(
      'the host of the address cannot be found',
    );
  });

  it('may be plain HTTP where that is configured', async () => {
    expect(await reasonOf('http://a.example/', { allowHttp: true })).toBeNull();
  });

  it('may be private where that is configured, but never a metadata service', async () => {
    const rules = { allowPrivate: true };
    expect(await reasonOf('https://127.0.0.1:4001/', rules)).toBeNull();
    expect(await reasonOf('https://[::1]:4001/', rules)).toBeNull();
    expect(await reasonOf('https://localhost:4001/', rules)).toBeNull();
    expect(
      await reasonOf('https://a.example/', { ...rules, resolve: async () => LOCAL }),
    ).toBeNull();
    expect(await reasonOf('https://169.254.169.254/', rules)).toBe(NOT_PUBLIC);
    expect(await reasonOf('https://[fd00:ec2::254]/', rules)).toBe(NOT_PUBLIC);
  });

  it('may be private for the hosts that are configured', async () => {
    const rules = { allowedHosts: ['Database.Example', '[::1]'], resolve: async () => LOCAL };
    expect(await reasonOf('https://database.example/', rules)).toBeNull();
    expect(await reasonOf('https://[::1]/', rules)).toBeNull();
    expect(await reasonOf('https://other.example/', rules)).toBe(NOT_PUBLIC);
    expect(await reasonOf('https://127.0.0.1/', rules)).toBe(NOT_PUBLIC);
  });

  it('is judged again whenever its host is resolved', async () => {
    const answers = [PUBLIC, LOCAL];
    const policy = createAddressPolicy({ resolve: async () => answers.shift() ?? [] });
    expect(await policy.resolveHost('a.example')).toEqual(PUBLIC);
    await expect(policy.resolveHost('a.example')).rejects.toBeInstanceOf(ForbiddenAddress);
  });
});
