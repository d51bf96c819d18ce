/** Many links in one comment: what link spam looks like whatever it says. */
import { isUnderHost } from './is-under-host.ts';
import { flag, NO_OBJECTION, type Rule, reject, skipsVolumeRules } from './rule.ts';

/** Counts the links but those to allowed hosts; from `rejectFrom` it rejects, else from `flagFrom` it flags. */
export const manyLinks: Rule = (policy, facts) => {
  const { flagFrom, rejectFrom } = policy.policy.links;
  if (skipsVolumeRules(policy, facts)) return NO_OBJECTION;
  let count = 0;
  for (const host of facts.linkHosts) {
    if (!isUnderHost(host, policy.allowedHosts)) count += 1;
  }
  if (rejectFrom !== null && count >= rejectFrom) {
    return reject({
      code: 'link',
      message: `Holds ${count} ${count === 1 ? 'link' : 'links'} (this site rejects from ${rejectFrom}).`,
      threshold: rejectFrom,
    });
  }
  if (flagFrom !== null && count >= flagFrom) {
    return flag({
      code: 'link',
      message: `Holds ${count} ${count === 1 ? 'link' : 'links'} (this site reviews from ${flagFrom}).`,
      threshold: flagFrom,
    });
  }
  return NO_OBJECTION;
};
