/** Each kind of repeat, at its borders, and what it changes in the comment that is there. */
import { describe, expect, it } from 'vitest';
import { judgeRepeat } from '../../../src/moderation/judge-repeat.ts';
import type { NewComment } from '../../../src/store/insert-comments.ts';
import type { ExistingComment, ExistingRevision } from '../../../src/store/revise-comments.ts';

const NOON = '2026-11-24T12:00:00.000Z';
const at = (offsetMs: number) => new Date(Date.parse(NOON) + offsetMs);

const revision = (r: Partial<ExistingRevision> = {}): ExistingRevision => ({
  revision: 1,
  textSha256: 'aa',
  format: 'text',
  revisedAt: at(0),
  ...r,
});

const existing = (c: Partial<ExistingComment> = {}): ExistingComment => ({
  id: 'c-1',
  siteId: 's-1',
  externalId: 'e-1',
  idempotencyKey: null,
  status: 'approved',
  currentRevision: 1,
  sequence: 4,
  author: null,
  article: null,
  parent: null,
  permalink: null,
  postedAt: null,
  metadata: null,
  isErased: false,
  revisions: [revision()],
  ...c,
});

const incoming = (c: Partial<NewComment> = {}): NewComment => ({
  id: 'c-2',
  siteId: 's-1',
  externalId: 'e-1',
  idempotencyKey: null,
  text: 'Any text.',
  format: 'text',
  textSha256: 'aa',
  language: null,
  author: null,
  article: null,
  parent: null,
  permalink: null,
  postedAt: null,
  metadata: null,
  revisedAt: at(60_000).toISOString(),
  isRevisedAtGiven: false,
  ...c,
});

/** An arrival that says when its text was written. */
const dated = (offsetMs: number, c: Partial<NewComment> = {}) =>
  incoming({ revisedAt: at(offsetMs).toISOString(), isRevisedAtGiven: true, ...c });

describe('an arrival under an id that is taken', () => {
  it('is refused where the comment was erased, whatever it says', () => {
    const comment = existing({ isErased: true });
    const before = structuredClone(comment);
    expect(judgeRepeat(comment, incoming())).toEqual({ kind: 'erased' });
    expect(judgeRepeat(comment, incoming({ textSha256: 'bb' }))).toEqual({ kind: 'erased' });
    expect(judgeRepeat(comment, incoming({ externalId: null }))).toEqual({ kind: 'erased' });
    expect(comment).toEqual(before);
  });

  it('is a repeat where text and format are the same', () => {
    const comment = existing();
    const before = structuredClone(comment);
    expect(judgeRepeat(comment, incoming())).toEqual({ kind: 'repeated', revision: 1 });
    expect(comment).toEqual(before);
  });

  it.each([{ textSha256: 'bb' }, { format: 'html' as const }])('is an edit where %o differs', (change) => {
    const comment = existing();
    const repeat = judgeRepeat(comment, incoming(change));
    const added = { ...revision({ revision: 2, ...change }), revisedAt: at(60_000) };
    expect(repeat).toEqual({ kind: 'revised', added, wasPending: false });
    expect(comment).toMatchObject({ currentRevision: 2, status: 'pending', sequence: 5 });
    expect(comment.revisions).toEqual([revision(), added]);
  });

  it('writes no event, and so no sequence number, for an edit of a comment that is pending', () => {
    const comment = existing({ status: 'pending' });
    expect(judgeRepeat(comment, incoming({ textSha256: 'bb' }))).toMatchObject({
      kind: 'revised',
      wasPending: true,
    });
    expect(comment).toMatchObject({ currentRevision: 2, status: 'pending', sequence: 4 });
  });

  it('numbers a new text after the highest, which need not be the last or the current', () => {
    const revisions = [revision(), revision({ revision: 7, textSha256: 'cc' }), revision({ revision: 3 })];
    const comment = existing({ revisions });
    expect(judgeRepeat(comment, incoming({ textSha256: 'bb' }))).toMatchObject({ added: { revision: 8 } });
    expect(judgeRepeat(existing({ revisions: [] }), incoming())).toMatchObject({ added: { revision: 1 } });
    expect(judgeRepeat(existing({ revisions: [] }), dated(0))).toMatchObject({ added: { revision: 1 } });
  });

  it('counts as the latest where it does not say when it was written', () => {
    const comment = existing({ revisions: [revision({ revisedAt: at(999_999) })] });
    expect(judgeRepeat(comment, incoming({ textSha256: 'bb' })).kind).toBe('revised');
  });

  it('is an older text, not current, where it was written a millisecond before', () => {
    const comment = existing();
    const before = structuredClone(comment);
    const repeat = judgeRepeat(comment, dated(-1, { textSha256: 'bb', metadata: { votes: 1 } }));
    const added = revision({ revision: 2, textSha256: 'bb', revisedAt: at(-1) });
    expect(repeat).toEqual({ kind: 'stale', added });
    expect(comment).toEqual({ ...before, revisions: [revision(), added] });
  });

  it('is an edit where it was written at the same time as the current text', () => {
    expect(judgeRepeat(existing(), dated(0, { textSha256: 'bb' })).kind).toBe('revised');
  });

  it('is held against the current text, not against the newest revision', () => {
    const revisions = [revision({ revisedAt: at(1_000) }), revision({ revision: 2, revisedAt: at(-5_000) })];
    expect(judgeRepeat(existing({ revisions }), dated(0, { textSha256: 'bb' })).kind).toBe('stale');
  });

  it('is the revision that it was before, where an older text comes again with the same time', () => {
    const revisions = [revision(), revision({ revision: 2, textSha256: 'bb', revisedAt: at(-1_000) })];
    const comment = existing({ revisions });
    expect(judgeRepeat(comment, dated(-1_000, { textSha256: 'bb' }))).toEqual({
      kind: 'repeated',
      revision: 2,
    });
    expect(comment.revisions).toHaveLength(2);
    // Another time, another text or no time at all: none of these is that revision.
    expect(judgeRepeat(comment, dated(-1_001, { textSha256: 'bb' })).kind).toBe('stale');
    expect(judgeRepeat(comment, dated(-1_000, { textSha256: 'dd' })).kind).toBe('stale');
    expect(judgeRepeat(comment, dated(-1_000, { textSha256: 'bb', format: 'html' })).kind).toBe('stale');
    const undated = incoming({ textSha256: 'bb', revisedAt: at(-1_000).toISOString() });
    expect(judgeRepeat(existing({ revisions }), undated).kind).toBe('revised');
  });

  it('becomes an edit again where a text returns to what it was before', () => {
    const revisions = [revision({ textSha256: 'bb' }), revision({ revision: 2, revisedAt: at(10) })];
    const comment = existing({ revisions, currentRevision: 2 });
    expect(judgeRepeat(comment, incoming({ textSha256: 'bb' }))).toMatchObject({
      kind: 'revised',
      added: { revision: 3 },
    });
  });
});

describe('metadata that comes with a repeat', () => {
  const old = {
    author: { id: 'ann', name: 'Ann' },
    article: { id: 'n-1' },
    parent: { id: 'p-1', text: 'And you?' },
    metadata: { votes: 1 },
    permalink: '/old',
    postedAt: at(-500),
  };

  it.each([
    ['author', { id: 'ann', name: 'Ann B.' }],
    ['article', { id: 'n-1', title: 'Ferries' }],
    ['parent', { id: 'p-2' }],
    ['metadata', { votes: 2 }],
    ['permalink', '/new'],
  ])('takes over %s', (name, value) => {
    const comment = existing(old);
    expect(judgeRepeat(comment, incoming({ [name]: value }))).toEqual({ kind: 'updated', revision: 1 });
    expect(comment).toEqual({ ...existing(old), [name]: value });
  });

  it('takes over the time of posting', () => {
    const comment = existing(old);
    expect(judgeRepeat(comment, incoming({ postedAt: at(7).toISOString() })).kind).toBe('updated');
    expect(comment.postedAt).toEqual(at(7));
    const without = existing();
    expect(judgeRepeat(without, incoming({ postedAt: NOON })).kind).toBe('updated');
    expect(without.postedAt).toEqual(at(0));
  });

  it('changes nothing where it says what is known, in whatever order and with undefined fields', () => {
    const comment = existing(old);
    const same = incoming({
      author: { name: 'Ann', id: 'ann', ip: undefined },
      article: { id: 'n-1' },
      parent: { text: 'And you?', id: 'p-1' },
      metadata: { votes: 1 },
      permalink: '/old',
      postedAt: at(-500).toISOString(),
    });
    expect(judgeRepeat(comment, same)).toEqual({ kind: 'repeated', revision: 1 });
    expect(comment).toEqual(existing(old));
  });

  it('stays as it is where none is sent', () => {
    const comment = existing(old);
    expect(judgeRepeat(comment, incoming()).kind).toBe('repeated');
    expect(comment).toEqual(existing(old));
  });

  it('comes along with an edit', () => {
    const comment = existing(old);
    const edit = incoming({ textSha256: 'bb', metadata: { votes: 9 } });
    expect(judgeRepeat(comment, edit).kind).toBe('revised');
    expect(comment).toMatchObject({ metadata: { votes: 9 }, author: old.author, permalink: '/old' });
  });

  it('is not taken over from an arrival that is older than the current text', () => {
    const comment = existing(old);
    expect(judgeRepeat(comment, dated(-1, { metadata: { votes: 0 } }))).toEqual({
      kind: 'repeated',
      revision: 1,
    });
    expect(comment.metadata).toEqual({ votes: 1 });
    expect(judgeRepeat(comment, dated(0, { metadata: { votes: 0 } })).kind).toBe('updated');
    expect(comment.metadata).toEqual({ votes: 0 });
  });
});

describe('an arrival under an idempotency key', () => {
  const keyed = { externalId: null, idempotencyKey: 'k-1' };

  it('is a repeat of the first text', () => {
    const revisions = [revision(), revision({ revision: 2, textSha256: 'bb' })];
    const comment = existing({ ...keyed, revisions, currentRevision: 2 });
    expect(judgeRepeat(comment, incoming(keyed))).toEqual({ kind: 'repeated', revision: 1 });
  });

  it.each([{ textSha256: 'bb' }, { format: 'html' as const }])(
    'refuses the key where %o differs',
    (change) => {
      const comment = existing(keyed);
      const before = structuredClone(comment);
      expect(judgeRepeat(comment, incoming({ ...keyed, ...change }))).toEqual({
        kind: 'idempotency-key-reused',
      });
      expect(comment).toEqual(before);
    },
  );

  it('refuses the key where no text is on record', () => {
    expect(judgeRepeat(existing({ ...keyed, revisions: [] }), incoming(keyed)).kind).toBe(
      'idempotency-key-reused',
    );
  });

  it('takes no metadata over', () => {
    const comment = existing(keyed);
    expect(judgeRepeat(comment, incoming({ ...keyed, metadata: { votes: 3 } })).kind).toBe('repeated');
    expect(comment.metadata).toBeNull();
  });
});
