/** Host names against a list of hosts. */

/** Whether `host` (lower case) is one of `hosts` or a subdomain of one. Steps: the labels of `host`. */
export function isUnderHost(host: string, hosts: ReadonlySet<string>): boolean {
  for (let name = host; ; ) {
    if (hosts.has(name)) return true;
    const dot = name.indexOf('.');
    if (dot === -1) return false;
    name = name.slice(dot + 1);
  }
}
