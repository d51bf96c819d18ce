/** The words for a comment and its parts, as every layer uses them. Shapes at the HTTP edge are in `src/intake/`. */
import type { Attribute } from './attribute.ts';

/** `pending` until a decision on the current revision; then what the last decision came to. */
export const COMMENT_STATUSES = ['pending', 'approved', 'flagged', 'rejected'] as const;
export type CommentStatus = (typeof COMMENT_STATUSES)[number];

/** How the text was sent: as it is to be read, or as markup. */
export type TextFormat = 'text' | 'html';

/** Who wrote the comment, by the site's own id. Everything is as the CMS sent it. */
export interface Author {
  id?: string | undefined;
  name?: string | undefined;
  /** Hex digest of the e-mail address: Winnow never needs the address itself. */
  emailHash?: string | undefined;
  ip?: string | undefined;
  /** When the account was made, ISO 8601 UTC. */
  createdAt?: string | undefined;
  /** The CMS vouches for the author. */
  trusted?: boolean | undefined;
}

/** The page that a comment hangs on. */
export interface Article {
  id?: string | undefined;
  url?: string | undefined;
  title?: string | undefined;
  section?: string | undefined;
}

/** The comment that is answered. */
export interface ParentComment {
  id?: string | undefined;
  text?: string | undefined;
}

/** A stretch of the text as received: UTF-16 code units, half-open, with a score 0..1 of its own. */
export interface Span {
  attribute: Attribute;
  begin: number;
  end: number;
  score: number;
}

/** Names one text of one comment; jobs carry nothing else. `revision` counts from 1. */
export interface RevisionRef {
  commentId: string;
  revision: number;
}
