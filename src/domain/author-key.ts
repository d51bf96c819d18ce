/** By what an author is known from one comment to the next. */
import type { Author } from './comment.ts';

/**
 * The site's own id; where there's none, the hash of the e-mail address, marked as such. Null where the CMS names
 * neither: a name or an address on the network may be shared by many.
 */
export function authorKey(author: Author | null | undefined): string | null {
  if (author?.id !== undefined) return author.id;
  return author?.emailHash === undefined ? null : `email:${author.emailHash}`;
}
