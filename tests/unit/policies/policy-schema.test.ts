import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_POLICY } from '../../../config/default-policy.ts';
import { createPolicySchema } from '../../../src/policies/policy-schema.ts';
import { anyPolicy } from '../domain/arbitraries.ts';
import { policyWith } from '../domain/facts.ts';

const schema = createPolicySchema(DEFAULT_POLICY);

/** The dotted paths of the fields that are wrong; a field that isn't known is named itself. */
function wrongFields(body: unknown): string[] {
  return (schema.safeParse(body).error?.issues ?? []).flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => [...issue.path, key].join('.'))
      : [issue.path.join('.')],
  );
}

describe('a valid policy', () => {
  it('parses to itself, again and again, and through JSON', () => {
    fc.assert(
      fc.property(anyPolicy, (policy) => {
        const plain = JSON.parse(JSON.stringify(policy));
        const parsed = schema.parse(plain);
        expect(parsed).toEqual(plain);
        expect(schema.parse(parsed)).toEqual(parsed);
      }),
    );
  });

  it('may be the default or have every rule off', () => {
    expect(schema.parse(DEFAULT_POLICY)).toEqual(DEFAULT_POLICY);
    expect(schema.parse(policyWith())).toEqual(policyWith());
  });

  it('is filled from the defaults where sections and fields are left out', () => {
    expect(schema.parse({})).toEqual(DEFAULT_POLICY);
    const defaults = policyWith({
      links: { flagFrom: 7, rejectFrom: 9, allowedHosts: ['a.example'], blockedHosts: ['b.example'] },
      words: [{ pattern: 'fig', match: 'literal', outcome: 'flag' }],
      authors: {
        bannedOutcome: 'reject',
        trustedSkipsVolumeRules: true,
        flagFirst: 2,
        flagRejectedShare: 0.7,
        minHistory: 3,
      },
      duplicates: { flagFrom: 4, window: '1h' },
      floods: { flagFrom: 5, window: '10m' },
      personalData: { email: true, phone: false, iban: true },
      minLetters: 6,
      languages: ['de', 'fr'],
      unknownLanguage: 'words-only',
    });
    const empty = { links: {}, authors: {}, duplicates: {}, floods: {}, personalData: {} };
    expect(createPolicySchema(defaults).parse(empty)).toEqual(defaults);
    expect(createPolicySchema(defaults).parse({})).toEqual(defaults);
  });

  it('has no attribute that it does not name, and no threshold that it does not give', () => {
    const parsed = schema.parse({
      attributes: { toxicity: { approveBelow: 0.4 }, spam: {} },
      links: { flagFrom: 4 },
    });
    expect(parsed).toEqual({
      ...DEFAULT_POLICY,
      attributes: {
        toxicity: { approveBelow: 0.4, rejectFrom: null },
        spam: { approveBelow: null, rejectFrom: null },
      },
      links: { ...DEFAULT_POLICY.links, flagFrom: 4 },
    });
  });

  it('takes a word for a literal that flags unless it says otherwise', () => {
    expect(schema.parse({ words: [{ pattern: 'fig' }] }).words).toEqual([
      { pattern: 'fig', match: 'literal', outcome: 'flag' },
    ]);
  });

  it.each(['example.com', 'localhost', '192.0.2.7', 'EXAMPLE.com', 'münchen.example', 'a-b.c_d.example'])(
    'may name the host %s',
    (host) => {
      expect(schema.parse({ links: { blockedHosts: [host] } }).links.blockedHosts).toEqual([host]);
    },
  );

  it.each([
    ['ab', 'literal'],
    ['88', 'literal'],
    ['a b', 'literal'],
    ['鹿', 'literal'],
    ['🐍', 'literal'],
    ['x'.repeat(200), 'literal'],
    ['a*b', 'wildcard'],
    ['*ab*', 'wildcard'],
    ['鹿*', 'wildcard'],
  ] as const)('may list %j as a %s', (pattern, match) => {
    expect(wrongFields({ words: [{ pattern, match, outcome: 'reject' }] })).toEqual([]);
  });

  it('may list 10,000 words', () => {
    const words = Array.from({ length: 10_000 }, (_, i) => ({ pattern: `fig${i}` }));
    expect(wrongFields({ words })).toEqual([]);
    expect(wrongFields({ words: [...words, { pattern: 'one too many' }] })).toEqual(['words']);
  });

  it('has at most 1,000 wildcards with a star inside, and as many as it likes with one at an end', () => {
    const star = (pattern: string, count: number) =>
      Array.from({ length: count }, (_, i) => ({ pattern: pattern.replace('i', `${i}`), match: 'wildcard' }));
    expect(wrongFields({ words: star('ai*b', 1_000) })).toEqual([]);
    expect(wrongFields({ words: star('ai*b', 1_001) })).toEqual(['words']);
    expect(wrongFields({ words: star('ai＊＊b', 1_001) })).toEqual(['words']);
    expect(wrongFields({ words: [...star('*abi*', 1_001), ...star('abi', 1_001)] })).toEqual([]);
    const literals = star('abi*c', 1_001).map(({ pattern }) => ({ pattern, match: 'literal' }));
    expect(wrongFields({ words: literals })).toEqual([]);
  });

  it('has at most 200,000 characters in all patterns together', () => {
    const words = Array.from({ length: 1_000 }, (_, i) => ({ pattern: String(i).padStart(200, 'x') }));
    expect(wrongFields({ words })).toEqual([]);
    expect(wrongFields({ words: [...words, { pattern: 'ab' }] })).toEqual(['words']);
  });
});

describe('an invalid policy', () => {
  const word = (pattern: string, match = 'literal') => ({ words: [{ pattern, match }] });

  it.each([
    [{ rules: [] }, 'rules'],
    [{ attributes: { rudeness: {} } }, 'attributes.rudeness'],
    [{ attributes: { toxicity: 0.5 } }, 'attributes.toxicity'],
    [{ attributes: { toxicity: { flagFrom: 0.5 } } }, 'attributes.toxicity.flagFrom'],
    [{ attributes: { toxicity: { approveBelow: -0.01 } } }, 'attributes.toxicity.approveBelow'],
    [{ attributes: { toxicity: { rejectFrom: 1.01 } } }, 'attributes.toxicity.rejectFrom'],
    [{ attributes: { toxicity: { rejectFrom: '0.5' } } }, 'attributes.toxicity.rejectFrom'],
    [{ attributes: { spam: { approveBelow: 0.6, rejectFrom: 0.59 } } }, 'attributes.spam.rejectFrom'],
    [{ links: { flagFrom: 0 } }, 'links.flagFrom'],
    [{ links: { flagFrom: 1.5 } }, 'links.flagFrom'],
    [{ links: { rejectFrom: 1001 } }, 'links.rejectFrom'],
    [{ links: { flagFrom: 3, rejectFrom: 2 } }, 'links.rejectFrom'],
    [{ links: { allow: [] } }, 'links.allow'],
    [{ links: { allowedHosts: ['https://example.com'] } }, 'links.allowedHosts.0'],
    [{ links: { allowedHosts: ['example.com/path'] } }, 'links.allowedHosts.0'],
    [{ links: { allowedHosts: ['*.example.com'] } }, 'links.allowedHosts.0'],
    [{ links: { allowedHosts: [`${'a'.repeat(60)}.`.repeat(5)] } }, 'links.allowedHosts.0'],
    [{ links: { blockedHosts: ['example.com', ''] } }, 'links.blockedHosts.1'],
    [{ links: { blockedHosts: ['a..b'] } }, 'links.blockedHosts.0'],
    [{ links: { blockedHosts: [' example.com'] } }, 'links.blockedHosts.0'],
    [{ links: { blockedHosts: Array(10_001).fill('a.example') } }, 'links.blockedHosts'],
    [word(''), 'words.0.pattern'],
    [word('x'.repeat(201)), 'words.0.pattern'],
    [word('a'), 'words.0.pattern'],
    [word('a!?'), 'words.0.pattern'],
    [word('*', 'wildcard'), 'words.0.pattern'],
    [word('**a*', 'wildcard'), 'words.0.pattern'],
    [word('🐍', 'wildcard'), 'words.0.pattern'],
    [word('two words*', 'wildcard'), 'words.0.pattern'],
    [word('ab-c*', 'wildcard'), 'words.0.pattern'],
    [word('ab\u0000cd'), 'words.0.pattern'],
    [word('ab\ud800cd'), 'words.0.pattern'],
    [word('ab', 'regex'), 'words.0.match'],
    [{ words: [{ pattern: 'fig', outcome: 'approve' }] }, 'words.0.outcome'],
    [{ words: [{ pattern: 'fig', note: 'x' }] }, 'words.0.note'],
    [{ words: [{}] }, 'words.0.pattern'],
    [{ authors: { bannedOutcome: 'approve' } }, 'authors.bannedOutcome'],
    [{ authors: { trustedSkipsVolumeRules: 1 } }, 'authors.trustedSkipsVolumeRules'],
    [{ authors: { flagFirst: -1 } }, 'authors.flagFirst'],
    [{ authors: { flagFirst: 101 } }, 'authors.flagFirst'],
    [{ authors: { flagRejectedShare: 0 } }, 'authors.flagRejectedShare'],
    [{ authors: { flagRejectedShare: 1.1 } }, 'authors.flagRejectedShare'],
    [{ authors: { minHistory: 101 } }, 'authors.minHistory'],
    [{ authors: { minHistory: -1 } }, 'authors.minHistory'],
    [{ authors: { ban: [] } }, 'authors.ban'],
    [{ duplicates: { flagFrom: 1 } }, 'duplicates.flagFrom'],
    [{ duplicates: { window: '2h' } }, 'duplicates.window'],
    [{ floods: { flagFrom: 1001 } }, 'floods.flagFrom'],
    [{ floods: { per: '1m' } }, 'floods.per'],
    [{ personalData: { email: 'yes' } }, 'personalData.email'],
    [{ personalData: { address: true } }, 'personalData.address'],
    [{ minLetters: -1 }, 'minLetters'],
    [{ minLetters: 1001 }, 'minLetters'],
    [{ languages: [] }, 'languages'],
    [{ languages: ['en', 'english'] }, 'languages.1'],
    [{ languages: ['EN'] }, 'languages.0'],
    [{ languages: Array(51).fill('en') }, 'languages'],
    [{ unknownLanguage: 'reject' }, 'unknownLanguage'],
    [null, ''],
    [[], ''],
  ])('%j names the field', (body, field) => {
    expect(wrongFields(body)).toEqual([field]);
  });
});
