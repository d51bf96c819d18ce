/** The record's tables as Kysely types them. Columns are snake_case here and nowhere else; `store/` translates. */
import type { ColumnType, Generated } from 'kysely';

/** Selected as Date, written as Date or ISO text. */
type Timestamp = ColumnType<Date, Date | string, Date | string>;
/** Selected parsed, written as JSON text. */
type Json<T> = ColumnType<T, string, string>;

export interface SiteTable {
  id: string;
  name: string;
  /** The version that decides now; rows in policy_version never change. */
  policy_version: number;
  created_at: Timestamp;
}

/** One hot row a site, apart from `site`, so that running numbers lock nothing else. */
export interface SiteCounterTable {
  site_id: string;
  /** bigint: pg hands it over as text. */
  event_position: string;
}

export interface ApiKeyTable {
  id: string;
  site_id: string;
  /** First 8 characters of the key. */
  name: string;
  /** SHA-256 of the key: 160 random bits need no slow hash. */
  key_sha256: Buffer;
  scopes: string[];
  origins: string[];
  created_at: Timestamp;
  revoked_at: Timestamp | null;
}

export interface PolicyVersionTable {
  site_id: string;
  version: number;
  policy: Json<unknown>;
  word_list_version: string;
  published_by: string;
  published_at: Timestamp;
}

export interface AuthorStandingTable {
  site_id: string;
  author_id: string;
  standing: string;
  set_at: Timestamp;
}

export interface CommentTable {
  id: string;
  site_id: string;
  external_id: string | null;
  idempotency_key: string | null;
  status: string;
  current_revision: number;
  /** Counts the comment's events. */
  sequence: number;
  /** The decision that the status was derived from. */
  decision_id: string | null;
  /** SHA-256 of the current revision's text (UTF-8). */
  text_sha256: Buffer;
  /** Fold of the current revision's text, once scored (`src/text/fold.ts`). */
  fold: string | null;
  author_id: string | null;
  author: Json<unknown> | null;
  article_id: string | null;
  article: Json<unknown> | null;
  parent: Json<unknown> | null;
  permalink: string | null;
  posted_at: Timestamp | null;
  metadata: Json<unknown> | null;
  revised_at: Timestamp;
  created_at: Timestamp;
  updated_at: Timestamp;
  erased_at: Timestamp | null;
}

export interface RevisionTable {
  comment_id: string;
  revision: number;
  text: string | null;
  format: string;
  text_sha256: Buffer;
  language: string | null;
  revised_at: Timestamp;
  created_at: Timestamp;
}

/** A row here is a revision that awaits the machine, and the licence to decide it: whoever removes it decides. */
export interface PendingRevisionTable {
  comment_id: string;
  revision: number;
  enqueued_at: Timestamp;
}

export interface DecisionTable {
  comment_id: string;
  revision: number;
  /** 0 for the first decision on the revision; with the two above the primary key. */
  ordinal: number;
  id: string;
  site_id: string;
  outcome: string;
  reasons: Json<unknown>;
  decided_by_type: string;
  decided_by_id: string;
  decided_at: Timestamp;
  reason_code: string | null;
  note: string | null;
  policy_version: number | null;
  word_list_version: string | null;
  model: string | null;
  /** The stage of the model that answered, where it has several. */
  stage: string | null;
  scores: Json<unknown> | null;
  language: string | null;
  language_source: string | null;
  spans: Json<unknown> | null;
  facts: Json<unknown> | null;
}

export interface ReviewItemTable {
  comment_id: string;
  site_id: string;
  queue: string;
  priority: number;
  parts: Json<unknown>;
  flagged_at: Timestamp;
}

export interface EventTable {
  site_id: string;
  position: string;
  id: string;
  type: string;
  comment_id: string;
  revision: number;
  /** The comment's own running number at this event. */
  sequence: number;
  status: string;
  /** Null where no decision moved the status. */
  decision_id: string | null;
  supersedes: string | null;
  created_at: Timestamp;
}

export interface DeadLetterTable {
  id: Generated<string>;
  queue: string;
  payload: Json<unknown>;
  reason: string;
  attempts: number;
  created_at: Timestamp;
  replayed_at: Timestamp | null;
}

/** Append-only: the last row of a role says which model is in use, or in shadow; null: none is. */
export interface ModelChoiceTable {
  role: string;
  /** Counts a role's rows from 1; with it the primary key, so that two choices at once can't both be the next. */
  ordinal: number;
  model: string | null;
  previous: string | null;
  chosen_by: string;
  chosen_at: Timestamp;
}

/** What a scorer in shadow made of a revision; kept for a while (WINNOW_SHADOW_RETENTION_DAYS). */
export interface ShadowScoreTable {
  site_id: string;
  model: string;
  comment_id: string;
  revision: number;
  stage: string | null;
  scores: Json<unknown>;
  is_language_unknown: boolean;
  scored_at: Timestamp;
}

export interface Schema {
  site: SiteTable;
  site_counter: SiteCounterTable;
  api_key: ApiKeyTable;
  policy_version: PolicyVersionTable;
  author_standing: AuthorStandingTable;
  comment: CommentTable;
  revision: RevisionTable;
  pending_revision: PendingRevisionTable;
  decision: DecisionTable;
  review_item: ReviewItemTable;
  event: EventTable;
  dead_letter: DeadLetterTable;
  model_choice: ModelChoiceTable;
  shadow_score: ShadowScoreTable;
}
