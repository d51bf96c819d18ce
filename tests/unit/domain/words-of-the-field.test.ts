import { describe, expect, it } from 'vitest';
import { ATTRIBUTES, noScores } from '../../../src/domain/attribute.ts';
import { COMMENT_STATUSES } from '../../../src/domain/comment.ts';
import { OUTCOMES, REASON_CODES, statusOf } from '../../../src/domain/decision.ts';
import { fail, ok } from '../../../src/domain/errors.ts';
import { COMMENT_EVENT_TYPES, eventTypeOf } from '../../../src/domain/events.ts';
import { COUNT_WINDOWS } from '../../../src/domain/policy.ts';

// Clients store these words and compare against them; renaming one breaks them, so it must break a test.
describe('the words that clients rely on', () => {
  it('name the attributes', () => {
    expect(ATTRIBUTES).toEqual([
      'toxicity',
      'severe_toxicity',
      'identity_attack',
      'insult',
      'profanity',
      'threat',
      'sexually_explicit',
      'spam',
    ]);
    expect(Object.entries(noScores())).toEqual(ATTRIBUTES.map((attribute) => [attribute, null]));
  });

  it('name the statuses, the outcomes and where one leads to the other', () => {
    expect(COMMENT_STATUSES).toEqual(['pending', 'approved', 'flagged', 'rejected']);
    expect(OUTCOMES.map((outcome) => [outcome, statusOf(outcome)])).toEqual([
      ['approve', 'approved'],
      ['flag', 'flagged'],
      ['reject', 'rejected'],
    ]);
  });

  it('name the reasons', () => {
    expect(REASON_CODES.join(' ')).toBe(
      'score word link author-banned author-new author-history duplicate flood personal-data unknown-language ' +
        'too-short unscored report appeal hold',
    );
  });

  it('name the events, one a status and one for an erasure', () => {
    expect(COMMENT_STATUSES.map(eventTypeOf)).toEqual([
      'comment.pending',
      'comment.approved',
      'comment.flagged',
      'comment.rejected',
    ]);
    expect(new Set(COMMENT_EVENT_TYPES)).toEqual(
      new Set([...COMMENT_STATUSES.map(eventTypeOf), 'comment.erased']),
    );
  });

  it('name the windows in which comments are counted', () => {
    expect(COUNT_WINDOWS).toEqual(['1m', '10m', '1h', '24h']);
  });
});

describe('an expected outcome', () => {
  it('is a value that says whether it went well', () => {
    expect(ok(3)).toEqual({ ok: true, value: 3 });
    expect(fail({ type: 'stale-claim' })).toEqual({ ok: false, error: { type: 'stale-claim' } });
  });
});
