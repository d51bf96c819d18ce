/** Who uses the command line, as the record names them. */
import { userInfo } from 'node:os';

/** `winnow:` and the account's name. */
export function operatorName(): string {
  try {
    return `winnow:${userInfo().username}`;
  } catch {
    // An account without a name, as in some containers.
    return 'winnow';
  }
}
