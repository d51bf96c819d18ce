/** Settings that name machines: where Redis is, and which proxies are believed. */
import { isIP } from 'node:net';
import { badValue, goodValue, type Parsed } from './setting-types.ts';

/** A Redis URL or the absolute path of a unix socket. */
export function parseRedisUrl(value: string): Parsed<string | null> {
  if (value.startsWith('/')) return goodValue(value);
  const parsed = URL.canParse(value) ? new URL(value) : null;
  if (parsed?.protocol === 'unix:') return goodValue(parsed.pathname);
  if (parsed && ['redis:', 'rediss:'].includes(parsed.protocol)) return goodValue(value);
  return badValue(
    'its value is not a Redis URL; write one such as redis://host:6379, or the absolute path of a unix socket',
  );
}

/** How many proxies to trust, or which; to trust everybody isn't offered. */
export function parseTrustProxy(value: string): Parsed<false | number | string[]> {
  if (/^(false|no|off|0)$/i.test(value)) return goodValue(false);
  if (/^\d{1,2}$/.test(value)) return goodValue(Number(value));
  const parts = value.split(',').map((part) => part.trim());
  const isKnown = (part: string): boolean => {
    if (['loopback', 'linklocal', 'uniquelocal'].includes(part)) return true;
    const [address = '', bits, ...rest] = part.split('/');
    const family = isIP(address);
    const bitsAreFit =
      bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (family === 4 ? 32 : 128));
    return family !== 0 && rest.length === 0 && bitsAreFit;
  };
  if (parts.every(isKnown)) return goodValue(parts);
  return badValue(
    `"${value}" is neither a number of proxies nor a list of addresses; write 1 for one proxy, or its address (to trust everybody would let clients forge theirs)`,
  );
}
