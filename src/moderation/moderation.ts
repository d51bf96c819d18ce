/**
 * The use cases, as routes, workers and the command line hold them. A route parses, calls one of these and shapes
 * the reply; it knows no SQL and no rule. `create-moderation.ts` builds the real thing over the record.
 *
 * Everything that belongs to a site takes the site's id first, and answers as if other sites' rows weren't there.
 * Expected outcomes are values; what throws is a fault (database gone), which the caller turns into 503 or a retry.
 */
import type { Attribute, Scores } from '../domain/attribute.ts';
import type {
  Article,
  Author,
  CommentStatus,
  ParentComment,
  RevisionRef,
  Span,
  TextFormat,
} from '../domain/comment.ts';
import type { DecidedBy, Outcome, Reason } from '../domain/decision.ts';
import type { Policy } from '../domain/policy.ts';

/** A comment as the CMS sent it, validated. Times are ISO 8601 UTC. */
export interface IncomingComment {
  text: string;
  format: TextFormat;
  externalId?: string | undefined;
  /** Stands in for `externalId` where there is none: the same key is the same comment. */
  idempotencyKey?: string | undefined;
  author?: Author | undefined;
  article?: Article | undefined;
  parent?: ParentComment | undefined;
  language?: string | undefined;
  permalink?: string | undefined;
  postedAt?: string | undefined;
  revisedAt?: string | undefined;
  metadata?: Record<string, unknown> | undefined;
}

/** What became of one incoming comment. */
export type TakeResult =
  | {
      ok: true;
      /** `created`, `revised` (a new text): 202; `repeated` (the same), `updated` (other metadata), `stale` (an older revision that arrived late): 200. */
      kind: 'created' | 'revised' | 'repeated' | 'updated' | 'stale';
      id: string;
      externalId: string | null;
      /** The revision that the sent text became or was. */
      revision: number;
      status: CommentStatus;
    }
  | { ok: false; error: { type: 'erased' | 'idempotency-key-reused'; detail: string } };

/** A decision as clients see it. */
export interface DecisionView {
  id: string;
  outcome: Outcome;
  reasons: Reason[];
  policyVersion: number | null;
  wordListVersion: string | null;
  model: string | null;
  revision: number;
  textSha256: string;
  decidedBy: DecidedBy;
  decidedAt: string;
  reasonCode?: string;
  note?: string;
}

/** One text of a comment with what was decided on it, oldest first in `CommentView.revisions`. */
export interface RevisionView {
  revision: number;
  text: string | null;
  format: TextFormat;
  textSha256: string;
  revisedAt: string;
  createdAt: string;
  language: string | null;
  scores: Scores | null;
  model: string | null;
  stage: 'fast' | 'deep' | null;
  decisions: DecisionView[];
}

/** The whole comment: the answer of GET /v1/comments/:id. */
export interface CommentView {
  id: string;
  externalId: string | null;
  status: CommentStatus;
  revision: number;
  text: string | null;
  format: TextFormat;
  language: string | null;
  languageSource: 'given' | 'detected' | null;
  scores: Scores | null;
  model: string | null;
  stage: 'fast' | 'deep' | null;
  spans: Span[];
  decision: DecisionView | null;
  revisions: RevisionView[];
  author: Author | null;
  article: Article | null;
  parent: ParentComment | null;
  permalink: string | null;
  postedAt: string | null;
  metadata: Record<string, unknown> | null;
  createdAt: string;
  updatedAt: string;
  erasedAt?: string;
}

export interface CommentFilter {
  externalId?: string | undefined;
  status?: CommentStatus | undefined;
  /** The article's id as the CMS sent it. */
  article?: string | undefined;
  /** The author's id as the CMS sent it. */
  author?: string | undefined;
  /** Only comments whose last decision has a reason on this attribute. */
  attribute?: Attribute | undefined;
  from?: string | undefined;
  to?: string | undefined;
  cursor?: string | undefined;
  /** 1..200. */
  limit: number;
}

export interface Page<T> {
  items: T[];
  nextCursor: string | null;
}

/** A cursor that this service didn't make. */
export type BadCursor = { ok: false; error: { type: 'bad-cursor' } };

export type DecideResult =
  | { ok: true; comment: CommentView }
  | { ok: false; error: { type: 'not-found' | 'stale-revision' | 'stale-claim' | 'erased'; detail: string } };

export interface ReviewItem {
  comment: CommentView;
  priority: { value: number; parts: { name: string; value: number }[] };
  queue: string;
  heldBy: string | null;
}

/** An event as written with a change of status; the same shape goes out by webhook. */
export interface EventView {
  id: string;
  type: string;
  timestamp: string;
  /** The site's own running number: what `after` takes. */
  position: number;
  data: Record<string, unknown>;
}

export const SCOPES = ['ingest', 'score', 'read', 'review', 'admin', 'public'] as const;
export type Scope = (typeof SCOPES)[number];

/** Who calls: found by the key. */
export interface Caller {
  keyId: string;
  /** First 8 characters of the key: its name in logs. */
  keyName: string;
  siteId: string;
  siteName: string;
  scopes: readonly Scope[];
  /** Only these origins may use a `public` key; empty for other keys. */
  origins: readonly string[];
}

export interface KeyView {
  id: string;
  name: string;
  siteName: string;
  scopes: Scope[];
  origins: string[];
  createdAt: string;
  revokedAt: string | null;
}

export interface SiteView {
  id: string;
  name: string;
  createdAt: string;
}

export interface ScoreRequestItem {
  id?: string | undefined;
  text: string;
  language?: string | undefined;
  format?: TextFormat | undefined;
  context?: { title?: string | undefined; parent?: string | undefined } | undefined;
}

export interface ScoredItem {
  id: string | null;
  language: string | null;
  scores: Scores;
  spans?: Span[];
}

export interface SimulationView {
  counts: { before: Record<Outcome, number>; after: Record<Outcome, number> };
  changed: number;
  examples: { id: string; externalId: string | null; before: Outcome; after: Outcome; reasons: Reason[] }[];
}

export type PublishResult =
  | { ok: true; version: number; policy: Policy }
  | {
      ok: false;
      error:
        | { type: 'version-conflict'; current: number }
        | { type: 'unscored-attribute'; attributes: Attribute[] };
    };

export type AuthorStanding = 'banned' | 'trusted' | 'none';

export interface Moderation {
  /** Looks a key up by its hash; null where it isn't there or is revoked. Cached for a few seconds. */
  authenticate(key: string): Promise<Caller | null>;

  /**
   * Commits one comment before it resolves. What arrives while a write is under way shares the next one.
   * `isWaiting`: enqueued with priority, and its decision is announced to `waitForDecision`.
   */
  takeComment(siteId: string, comment: IncomingComment, options: { isWaiting: boolean }): Promise<TakeResult>;
  /** Commits up to 1,000 comments, in order; the same externalId twice is taken in order. */
  takeComments(siteId: string, comments: readonly IncomingComment[]): Promise<TakeResult[]>;
  /**
   * Resolves true when the revision has a decision (now or within `waitMs`), else false. Call `expectDecision`
   * before the comment is taken, so that no announcement is missed: takeComment with isWaiting does that itself.
   */
  waitForDecision(ref: RevisionRef, waitMs: number, signal?: AbortSignal): Promise<boolean>;

  getComment(siteId: string, id: string): Promise<CommentView | null>;
  listComments(
    siteId: string,
    filter: CommentFilter,
  ): Promise<({ ok: true } & Page<CommentView>) | BadCursor>;
  /** True where the comment exists (erased now or before). */
  eraseComment(siteId: string, id: string): Promise<boolean>;
  decideComment(
    siteId: string,
    id: string,
    decision: {
      outcome: 'approve' | 'reject';
      revision?: number | undefined;
      claimId?: string | undefined;
      reasonCode?: string | undefined;
      note?: string | undefined;
      /** Member named in `Winnow-Moderator`, else the key's name. */
      moderator: string;
    },
  ): Promise<DecideResult>;

  listReview(
    siteId: string,
    filter: { queue?: string | undefined; cursor?: string | undefined; limit: number },
  ): Promise<({ ok: true } & Page<ReviewItem>) | BadCursor>;

  /** Events in order, those with a position above `after`; `limit` 1..1000. */
  listEvents(siteId: string, after: number, limit: number): Promise<{ items: EventView[]; last: number }>;

  setAuthorStanding(siteId: string, authorId: string, standing: AuthorStanding): Promise<void>;
  getAuthorStanding(siteId: string, authorId: string): Promise<AuthorStanding>;

  getPolicy(siteId: string, version?: number): Promise<{ version: number; policy: Policy } | null>;
  /** Publishes the next version if `ifVersion` is the current one; a published version never changes. */
  publishPolicy(
    siteId: string,
    policy: Policy,
    ifVersion: number,
    publishedBy: string,
  ): Promise<PublishResult>;
  /** What the policy would have come to on the last N decided comments, from their stored scores and facts. */
  simulatePolicy(siteId: string, policy: Policy, last: number): Promise<SimulationView>;

  /** Scores only: nothing is stored. */
  scoreItems(
    siteId: string,
    items: readonly ScoreRequestItem[],
    options: { wantsSpans: boolean },
  ): Promise<{ model: string; items: ScoredItem[] }>;

  createSite(
    name: string,
  ): Promise<{ ok: true; site: SiteView } | { ok: false; error: { type: 'name-taken' } }>;
  listSites(): Promise<SiteView[]>;
  createKey(
    siteName: string,
    scopes: readonly Scope[],
    origins?: readonly string[],
  ): Promise<{ ok: true; key: string; view: KeyView } | { ok: false; error: { type: 'no-such-site' } }>;
  listKeys(siteName?: string): Promise<KeyView[]>;
  /** By id or by name (first 8 characters). */
  revokeKey(idOrName: string): Promise<boolean>;
}
