import { describe, expect, it } from 'vitest';
import type { Policy } from '../../../src/domain/policy.ts';
import { APPROVED, authorWith, judge, policyWith } from './facts.ts';

describe('the number of links', () => {
  const hosts = (count: number) => Array.from({ length: count }, (_, i) => `host${i}.example`);
  const links = (change: Partial<Policy['links']>) => ({ links: { ...policyWith().links, ...change } });

  it.each([
    [null, null, 50, 'approve', undefined],
    [3, null, 0, 'approve', undefined],
    [3, null, 2, 'approve', undefined],
    [3, null, 3, 'flag', 3],
    [3, 5, 4, 'flag', 3],
    [3, 5, 5, 'reject', 5],
    [null, 5, 4, 'approve', undefined],
    [null, 5, 5, 'reject', 5],
  ] as const)(
    'flag from %s, reject from %s: %s links come to %s',
    (flagFrom, rejectFrom, count, outcome, threshold) => {
      const verdict = judge(links({ flagFrom, rejectFrom }), { linkHosts: hosts(count) });
      expect(verdict.outcome).toBe(outcome);
      expect(verdict.reasons[0]?.threshold).toBe(threshold);
    },
  );

  it('says how many there are and from how many the site acts', () => {
    const message = (policy: Partial<Policy>, count: number) =>
      judge(policy, { linkHosts: hosts(count) }).reasons;
    expect(message(links({ flagFrom: 1 }), 1)).toEqual([
      { code: 'link', message: 'Holds 1 link (this site reviews from 1).', threshold: 1 },
    ]);
    expect(message(links({ flagFrom: 1 }), 4)[0]?.message).toBe('Holds 4 links (this site reviews from 1).');
    expect(message(links({ rejectFrom: 1 }), 1)).toEqual([
      { code: 'link', message: 'Holds 1 link (this site rejects from 1).', threshold: 1 },
    ]);
    expect(message(links({ rejectFrom: 2 }), 2)[0]?.message).toBe(
      'Holds 2 links (this site rejects from 2).',
    );
  });

  it('leaves out allowed hosts and the hosts below them, and no host that only ends alike', () => {
    const policy = links({ flagFrom: 1, allowedHosts: ['News.Example', 'münchen.example'] });
    const outcome = (...linkHosts: string[]) => judge(policy, { linkHosts }).outcome;
    expect(outcome('news.example', 'www.news.example', 'a.b.news.example')).toBe('approve');
    expect(outcome('xn--mnchen-3ya.example')).toBe('approve');
    expect(outcome('fakenews.example')).toBe('flag');
    expect(outcome('news.example.evil.test')).toBe('flag');
    expect(outcome('example')).toBe('flag');
  });
});

describe('blocked hosts', () => {
  const links = { ...policyWith().links, blockedHosts: ['Pills.example'] };

  it('flag with one link, below the host too, allowed or trusted or not', () => {
    const verdict = judge({ links }, { linkHosts: ['ok.example', 'pills.example'] });
    expect(verdict).toEqual({
      outcome: 'flag',
      reasons: [{ code: 'link', message: 'Links to a host that this site blocks.' }],
    });
    expect(judge({ links }, { linkHosts: ['shop.pills.example'] }).outcome).toBe('flag');
    expect(
      judge(
        {
          links: { ...links, allowedHosts: ['pills.example'] },
          authors: { ...policyWith().authors, trustedSkipsVolumeRules: true },
        },
        { linkHosts: ['pills.example'], author: authorWith({ isTrusted: true }) },
      ).outcome,
    ).toBe('flag');
  });

  it('leave other links alone', () => {
    expect(judge({ links }, { linkHosts: ['notpills.example'] })).toEqual(APPROVED);
    expect(judge({ links }, { linkHosts: [] })).toEqual(APPROVED);
  });
});

describe('personal data', () => {
  const kinds = [
    ['email', 'Holds an e-mail address.'],
    ['phone', 'Holds a phone number.'],
    ['iban', 'Holds a bank account number (IBAN).'],
  ] as const;
  const none = { email: 0, phone: 0, iban: 0 };
  const off = { email: false, phone: false, iban: false };

  it.each(kinds)('of kind %s flags where the site watches for it', (kind, message) => {
    const verdict = judge(
      { personalData: { ...off, [kind]: true } },
      { personalData: { ...none, [kind]: 1 } },
    );
    expect(verdict).toEqual({ outcome: 'flag', reasons: [{ code: 'personal-data', message }] });
  });

  it.each(kinds)('of kind %s is let be where the site does not', (kind) => {
    const others = { email: true, phone: true, iban: true, [kind]: false };
    expect(judge({ personalData: others }, { personalData: { ...none, [kind]: 1 } })).toEqual(APPROVED);
  });

  it('gives one reason a kind', () => {
    const verdict = judge(
      { personalData: { email: true, phone: true, iban: true } },
      { personalData: { email: 3, phone: 2, iban: 1 } },
    );
    expect(verdict.reasons.map(({ message }) => message)).toEqual(kinds.map(([, message]) => message));
  });
});

describe('brevity', () => {
  it.each([
    [0, 0, 'approve'],
    [3, 2, 'flag'],
    [3, 3, 'approve'],
    [3, 4, 'approve'],
  ])('with a minimum of %s letters, %s letters come to %s', (minLetters, letterCount, outcome) => {
    expect(judge({ minLetters }, { letterCount }).outcome).toBe(outcome);
  });

  it('says how many letters there are', () => {
    const message = (letterCount: number) => judge({ minLetters: 5 }, { letterCount }).reasons;
    expect(message(1)).toEqual([
      { code: 'too-short', message: 'Holds 1 letter (this site reviews below 5).', threshold: 5 },
    ]);
    expect(message(2)[0]?.message).toBe('Holds 2 letters (this site reviews below 5).');
  });
});

describe('listed words', () => {
  it('give a reason an entry that names the entry, rejecting ones first', () => {
    const verdict = judge(
      {
        words: [
          { pattern: 'weather', match: 'literal', outcome: 'flag' },
          { pattern: 're*k', match: 'wildcard', outcome: 'reject' },
          { pattern: 'absent', match: 'literal', outcome: 'reject' },
        ],
      },
      {},
    );
    expect(verdict).toEqual({
      outcome: 'reject',
      reasons: [
        { code: 'word', message: "Holds the entry “re*k” of this site's word list." },
        { code: 'word', message: "Holds the entry “weather” of this site's word list." },
      ],
    });
  });

  it('are looked for in the normalised text too, where there is one', () => {
    const words: Policy['words'] = [{ pattern: 'blockhead', match: 'literal', outcome: 'flag' }];
    const texts = { plain: 'You b l o c k h e a d', normalised: 'You blockhead' };
    expect(judge({ words }, { texts }).reasons).toHaveLength(1);
    expect(
      judge({ words }, { texts: { plain: 'You blockhead', normalised: 'nothing' } }).reasons,
    ).toHaveLength(1);
    expect(judge({ words }, { texts: { ...texts, normalised: null } })).toEqual(APPROVED);
  });

  it('give at most ten reasons', () => {
    const names = Array.from({ length: 12 }, (_, i) => `word${String(i).padStart(2, '0')}`);
    const words = names.map((pattern): Policy['words'][number] => ({
      pattern,
      match: 'literal',
      outcome: 'flag',
    }));
    const { reasons } = judge({ words }, { texts: { plain: names.join(' '), normalised: null } });
    expect(reasons).toHaveLength(10);
    expect(reasons[9]?.message).toContain('word09');
  });
});
