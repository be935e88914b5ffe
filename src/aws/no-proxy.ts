// Which hosts NO_PROXY excepts, as Node itself reads it.

import { BlockList, isIP, isIPv6 } from 'node:net';

/**
 * Whether a URL is reached without a proxy by one of the entries: `*`, a host, a domain with all below it (`.example.com`,
 * `*.example.com`), an address, or a range of addresses (`10.0.0.1-10.0.0.9`, `10.0.0.0/8`); a host may have a port.
 */
export function isExcepted({ hostname, port, protocol }: URL, entries: readonly string[]): boolean {
  const host = hostname.replace(/^\[|\]$/g, '');
  const itsPort = port || (protocol === 'https:' ? '443' : '80');
  return entries.some((entry) => entry === '*' || fits(host, itsPort, entry.toLowerCase()));
}

function fits(host: string, port: string, entry: string): boolean {
  const [, name = entry, itsPort] = isIPv6(entry) ? [] : (/^(.+?):(\d+)$/.exec(entry) ?? []);
  if (itsPort !== undefined && itsPort !== port) return false;
  const pattern = name.replace(/^\[|\]$/g, '');
  if (/^\*?\./.test(pattern)) return host.endsWith(pattern.replace(/^\*/, ''));
  return host === pattern || (isIP(host) !== 0 && isInRange(host, pattern));
}

function isInRange(address: string, range: string): boolean {
  const family = isIPv6(address) ? 'ipv6' : 'ipv4';
  const [, from = '', mark, to = ''] = /^([^-/]+)([-/])([^-/]+)$/.exec(range) ?? [];
  const isOfFamily = isIP(from) === (family === 'ipv6' ? 6 : 4);
  if (!isOfFamily || (mark === '-' ? isIP(to) !== isIP(from) : !/^\d{1,3}$/.test(to))) return false;
  const list = new BlockList();
  try {
    if (mark === '-') list.addRange(from, to, family);
    else list.addSubnet(from, Number(to), family);
  } catch {
    // A range whose end comes first, or more bits than an address has, fits nothing.
    return false;
  }
  return list.check(address, family);
}
