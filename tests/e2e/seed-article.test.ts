/** The scene that Winnow was drawn from: an article, one demeaning reply without a swear word, civil readers beside it. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningWinnow, runWinnow } from '../support/run-winnow.ts';

interface Scene {
  article: { id: string; url: string; title: string };
  comments: { id: string; posted_at: string; expected: 'approve' | 'flag' | 'not-approve'; text: string }[];
}

const scene = JSON.parse(
  readFileSync(new URL('../fixtures/seed-article.json', import.meta.url), 'utf8'),
) as Scene;

interface Answer {
  status: string;
  decision: { reasons: { code: string; message: string }[] };
}

describe('the article and the comments under it', { timeout: 60_000 }, () => {
  let winnow: RunningWinnow;
  beforeAll(async () => {
    winnow = await runWinnow();
  }, 120_000);
  afterAll(() => winnow?.stop());

  it.each(scene.comments)('$id: $expected', async ({ id, posted_at, expected, text }) => {
    const { article } = scene;
    const reply = await winnow.call('POST', '/v1/comments?waitMs=10000', {
      externalId: id,
      text,
      postedAt: posted_at,
      author: { id: `author-of-${id}` },
      article: { id: article.id, url: article.url, title: article.title },
    });
    const { status, decision } = reply.body as Answer;
    expect(reply.status).toBe(200);
    if (expected === 'approve') expect(status).toBe('approved');
    if (expected === 'flag') expect(status).toBe('flagged');
    if (expected === 'not-approve') expect(['flagged', 'rejected']).toContain(status);
    if (status === 'approved') return;
    // Reasons for a moderator: a whole sentence each, and never the comment's own words.
    expect(decision.reasons.length).toBeGreaterThan(0);
    for (const { message } of decision.reasons) {
      expect(message).toMatch(/^[A-Z].{15,}\.$/);
      expect(text).not.toContain(message);
    }
  });

  it('shows the reply to moderators', async () => {
    const review = await winnow.call('GET', '/v1/review?limit=50');
    const items = (review.body as { items: { comment: { externalId: string } }[] }).items;
    const flagged = items.map((i) => i.comment.externalId);
    expect(flagged).toContain('reply-1');
    expect(flagged.filter((id) => id.startsWith('civil'))).toEqual([]);
  });
});
