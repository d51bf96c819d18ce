/** Links to places that the site never wants to be linked to. */
import { isUnderHost } from './is-under-host.ts';
import { flag, NO_OBJECTION, type Rule } from './rule.ts';

/** Flags a link to a blocked host or to any host below it, trusted author or not, allowed or not. */
export const blockedLinks: Rule = ({ blockedHosts }, facts) =>
  facts.linkHosts.some((host) => isUnderHost(host, blockedHosts))
    ? flag({ code: 'link', message: 'Links to a host that this site blocks.' })
    : NO_OBJECTION;
