/** From the record's rows to what clients see: which decision counts, and what is left out. */
import { describe, expect, it } from 'vitest';
import { noScores } from '../../../src/domain/attribute.ts';
import { viewComment } from '../../../src/moderation/comment-view.ts';
import type { StoredComment, StoredDecision, StoredRevision } from '../../../src/store/comments.ts';

const time = (minute: number) => new Date(Date.UTC(2026, 10, 24, 12, minute));

const decision = (d: Partial<StoredDecision> = {}): StoredDecision => ({
  id: 'd-1',
  revision: 1,
  outcome: 'flag',
  reasons: [],
  decidedByType: 'policy',
  decidedById: 'policy-3',
  decidedAt: time(5),
  reasonCode: null,
  note: null,
  policyVersion: 3,
  wordListVersion: 'w-1',
  model: 'm-1',
  stage: 'deep',
  scores: { ...noScores(), toxicity: 0.7 },
  language: 'en',
  languageSource: 'detected',
  spans: [{ attribute: 'toxicity', begin: 0, end: 3, score: 0.8 }],
  ...d,
});

const byModerator = (d: Partial<StoredDecision> = {}) =>
  decision({
    id: 'd-2',
    outcome: 'approve',
    decidedByType: 'moderator',
    decidedById: 'mo@example.org',
    policyVersion: null,
    wordListVersion: null,
    model: null,
    stage: null,
    scores: null,
    language: null,
    languageSource: null,
    spans: [],
    ...d,
  });

const revision = (r: Partial<StoredRevision> = {}): StoredRevision => ({
  revision: 1,
  text: 'First.',
  format: 'text',
  textSha256: 'aa',
  revisedAt: time(1),
  createdAt: time(2),
  ...r,
});

const comment = (c: Partial<StoredComment> = {}): StoredComment => ({
  id: 'c-1',
  siteId: 's-1',
  externalId: 'e-1',
  status: 'flagged',
  currentRevision: 1,
  decisionId: 'd-1',
  author: { id: 'ann' },
  article: { id: 'n-1' },
  parent: { id: 'p-1' },
  permalink: '/c-1',
  postedAt: time(0),
  metadata: { votes: 1 },
  createdAt: time(2),
  updatedAt: time(6),
  erasedAt: null,
  revisions: [revision()],
  decisions: [decision()],
  ...c,
});

describe('the view of a comment', () => {
  it('has every field of a decided comment', () => {
    const shown = {
      id: 'd-1',
      outcome: 'flag',
      reasons: [],
      policyVersion: 3,
      wordListVersion: 'w-1',
      model: 'm-1',
      revision: 1,
      textSha256: 'aa',
      decidedBy: { type: 'policy', id: 'policy-3' },
      decidedAt: '2026-11-24T12:05:00.000Z',
    };
    const scores = { ...noScores(), toxicity: 0.7 };
    expect(viewComment(comment())).toStrictEqual({
      id: 'c-1',
      externalId: 'e-1',
      status: 'flagged',
      revision: 1,
      text: 'First.',
      format: 'text',
      language: 'en',
      languageSource: 'detected',
      scores,
      model: 'm-1',
      stage: 'deep',
      spans: [{ attribute: 'toxicity', begin: 0, end: 3, score: 0.8 }],
      decision: shown,
      revisions: [
        {
          revision: 1,
          text: 'First.',
          format: 'text',
          textSha256: 'aa',
          revisedAt: '2026-11-24T12:01:00.000Z',
          createdAt: '2026-11-24T12:02:00.000Z',
          language: 'en',
          scores,
          model: 'm-1',
          stage: 'deep',
          decisions: [shown],
        },
      ],
      author: { id: 'ann' },
      article: { id: 'n-1' },
      parent: { id: 'p-1' },
      permalink: '/c-1',
      postedAt: '2026-11-24T12:00:00.000Z',
      metadata: { votes: 1 },
      createdAt: '2026-11-24T12:02:00.000Z',
      updatedAt: '2026-11-24T12:06:00.000Z',
    });
  });

  it('has nothing to show of scores and decision while it is pending', () => {
    const view = viewComment(comment({ status: 'pending', decisionId: null, decisions: [], postedAt: null }));
    expect(view).toMatchObject({
      language: null,
      languageSource: null,
      scores: null,
      model: null,
      spans: [],
      decision: null,
      postedAt: null,
    });
    expect(view.revisions[0]).toMatchObject({ language: null, scores: null, model: null, decisions: [] });
  });

  it("keeps the machine's scores where a moderator decided last", () => {
    const decisions = [decision(), byModerator({ reasonCode: 'civil', note: 'Fine.' })];
    const view = viewComment(comment({ status: 'approved', decisionId: 'd-2', decisions }));
    expect(view).toMatchObject({ model: 'm-1', language: 'en', scores: { toxicity: 0.7 } });
    expect(view.spans).toHaveLength(1);
    expect(view.decision).toMatchObject({ id: 'd-2', reasonCode: 'civil', note: 'Fine.', model: null });
    expect(view.revisions[0]?.decisions.map((d) => d.id)).toEqual(['d-1', 'd-2']);
  });

  it("shows the last of the machine's scores on a revision", () => {
    const unscored = decision({ id: 'd-0', decidedByType: 'system', scores: null, model: null });
    const decisions = [unscored, decision(), decision({ id: 'd-9', model: 'm-2' })];
    expect(viewComment(comment({ decisions, decisionId: 'd-9' })).model).toBe('m-2');
  });

  it('shows the current text, and each revision with its own scores and decisions', () => {
    const view = viewComment(
      comment({
        currentRevision: 2,
        decisionId: 'd-2',
        revisions: [revision(), revision({ revision: 2, text: 'Second.', format: 'html', textSha256: 'bb' })],
        decisions: [decision(), decision({ id: 'd-2', revision: 2, model: 'm-2', language: 'de' })],
      }),
    );
    expect(view).toMatchObject({
      text: 'Second.',
      format: 'html',
      revision: 2,
      model: 'm-2',
      language: 'de',
    });
    expect(view.decision).toMatchObject({ revision: 2, textSha256: 'bb' });
    expect(view.revisions.map((r) => [r.revision, r.text, r.model, r.language])).toEqual([
      [1, 'First.', 'm-1', 'en'],
      [2, 'Second.', 'm-2', 'de'],
    ]);
    expect(view.revisions.map((r) => r.decisions.map((d) => [d.id, d.textSha256]))).toEqual([
      [['d-1', 'aa']],
      [['d-2', 'bb']],
    ]);
  });

  it('shows no scores of an earlier text for an edited one', () => {
    const revisions = [revision(), revision({ revision: 2 })];
    const view = viewComment(comment({ status: 'pending', currentRevision: 2, decisionId: null, revisions }));
    expect(view).toMatchObject({ scores: null, model: null, decision: null, spans: [] });
  });

  it('says when it was erased, and has no text then', () => {
    const view = viewComment(comment({ erasedAt: time(9), revisions: [revision({ text: null })] }));
    expect(view).toMatchObject({ text: null, erasedAt: '2026-11-24T12:09:00.000Z' });
    expect(view.revisions[0]?.text).toBeNull();
  });

  it('is shown without a text where its revisions are missing', () => {
    const view = viewComment(comment({ revisions: [] }));
    expect(view).toMatchObject({ text: null, format: 'text', revisions: [], decision: { textSha256: '' } });
  });
});
