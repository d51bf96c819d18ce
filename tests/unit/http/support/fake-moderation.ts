/** Use cases over plain objects in memory, for tests of the HTTP side alone. Each test changes what it needs. */
import { randomUUID } from 'node:crypto';
import { noScores } from '../../../../src/domain/attribute.ts';
import type {
  Caller,
  CommentView,
  IncomingComment,
  Moderation,
  Scope,
} from '../../../../src/moderation/moderation.ts';

export const KEYS = {
  full: 'a'.repeat(40),
  ingest: 'b'.repeat(40),
  public: 'c'.repeat(40),
  other: 'd'.repeat(40),
  score: 'e'.repeat(40),
} as const;

export const SITE_ID = '0197a000-0000-7000-8000-000000000001';
export const OTHER_SITE_ID = '0197a000-0000-7000-8000-000000000002';
export const LISTED_ORIGIN = 'https://blog.example';

function caller(key: string, siteId: string, scopes: Scope[], origins: string[] = []): [string, Caller] {
  const keyName = key.slice(0, 8);
  return [key, { keyId: `id-${keyName}`, keyName, siteId, siteName: 'default', scopes, origins }];
}

const CALLERS = new Map([
  caller(KEYS.full, SITE_ID, ['ingest', 'score', 'read', 'review', 'admin']),
  caller(KEYS.ingest, SITE_ID, ['ingest']),
  caller(KEYS.public, SITE_ID, ['public'], [LISTED_ORIGIN]),
  caller(KEYS.other, OTHER_SITE_ID, ['ingest', 'score', 'read', 'review', 'admin']),
  caller(KEYS.score, SITE_ID, ['score']),
]);

/** A pending comment as the record would show it. */
export function makeView(id: string, comment: IncomingComment): CommentView {
  const now = '2026-11-24T10:00:00.000Z';
  const textSha256 = '0'.repeat(64);
  return {
    id,
    externalId: comment.externalId ?? null,
    status: 'pending',
    revision: 1,
    text: comment.text,
    format: comment.format,
    language: null,
    languageSource: null,
    scores: null,
    model: null,
    stage: null,
    spans: [],
    decision: null,
    revisions: [
      {
        revision: 1,
        text: comment.text,
        format: comment.format,
        textSha256,
        revisedAt: now,
        createdAt: now,
        language: null,
        scores: null,
        model: null,
        stage: null,
        decisions: [],
      },
    ],
    author: comment.author ?? null,
    article: comment.article ?? null,
    parent: comment.parent ?? null,
    permalink: comment.permalink ?? null,
    postedAt: comment.postedAt ?? null,
    metadata: comment.metadata ?? null,
    createdAt: now,
    updatedAt: now,
  };
}

export interface FakeModeration extends Moderation {
  /** Comments by site and id. */
  comments: Map<string, CommentView>;
  /** What intake was given, in order. */
  taken: { siteId: string; comment: IncomingComment; isWaiting: boolean }[];
  authenticated: string[];
}

/** Use cases that nobody calls in a test say so. */
const unexpected = (): never => {
  throw new Error('not expected in this test');
};

/** Takes comments into a map; everything else throws until a test gives it. */
export function createFakeModeration(changes: Partial<Moderation> = {}): FakeModeration {
  const comments = new Map<string, CommentView>();
  const taken: FakeModeration['taken'] = [];
  const authenticated: string[] = [];

  const fake: FakeModeration = {
    comments,
    taken,
    authenticated,
    async authenticate(key) {
      authenticated.push(key);
      return CALLERS.get(key) ?? null;
    },
    async takeComment(siteId, comment, { isWaiting }) {
      taken.push({ siteId, comment, isWaiting });
      const known = [...comments.entries()].find(
        ([key, view]) =>
          key.startsWith(siteId) && view.externalId !== null && view.externalId === comment.externalId,
      )?.[1];
      if (known?.erasedAt !== undefined) return { ok: false, error: { type: 'erased', detail: 'Erased.' } };
      const view = known ?? makeView(randomUUID(), comment);
      comments.set(`${siteId}/${view.id}`, view);
      return {
        ok: true,
        kind: known === undefined ? 'created' : 'repeated',
        id: view.id,
        externalId: view.externalId,
        revision: view.revision,
        status: view.status,
      };
    },
    async takeComments(siteId, batch) {
      const results = [];
      for (const comment of batch)
        results.push(await fake.takeComment(siteId, comment, { isWaiting: false }));
      return results;
    },
    async waitForDecision() {
      return false;
    },
    async getComment(siteId, id) {
      return comments.get(`${siteId}/${id}`) ?? null;
    },
    listComments: unexpected,
    async eraseComment(siteId, id) {
      const view = comments.get(`${siteId}/${id}`);
      if (view === undefined) return false;
      view.text = null;
      view.author = null;
      view.erasedAt = view.updatedAt;
      return true;
    },
    decideComment: unexpected,
    listReview: unexpected,
    listEvents: unexpected,
    setAuthorStanding: unexpected,
    getAuthorStanding: unexpected,
    getPolicy: unexpected,
    publishPolicy: unexpected,
    simulatePolicy: unexpected,
    async scoreItems(_siteId, items, { wantsSpans }) {
      return {
        model: 'fake-1',
        items: items.map((item) => ({
          id: item.id ?? null,
          language: item.language ?? 'en',
          scores: { ...noScores(), toxicity: 0.25 },
          ...(wantsSpans ? { spans: [] } : {}),
        })),
      };
    },
    createSite: unexpected,
    listSites: unexpected,
    createKey: unexpected,
    listKeys: unexpected,
    revokeKey: unexpected,
    ...changes,
  };
  return fake;
}
