import { describe, expect, it } from 'vitest';
import {
  findByPerspectiveName,
  PERSPECTIVE_NAMES,
} from '../../../../src/domain/perspective/perspective-names.ts';

function adviceOn(name: string): string {
  const found = findByPerspectiveName(name);
  if (found.ok) throw new Error(`${name} was taken`);
  return found.advice;
}

describe('names of Perspective’s attributes', () => {
  it('are the same as Winnow’s but for case', () => {
    for (const [name, attribute] of Object.entries(PERSPECTIVE_NAMES)) {
      expect(attribute).toBe(name.toLowerCase());
      expect(findByPerspectiveName(name)).toEqual({ ok: true, attribute });
      expect(findByPerspectiveName(attribute)).toEqual({ ok: true, attribute });
    }
  });

  it.each([
    ['SPAM', 'policy simulate'],
    ['spam', 'policy simulate'],
    ['OBSCENE', 'PROFANITY is the nearest'],
    ['FLIRTATION', 'SEXUALLY_EXPLICIT is the nearest'],
    ['ATTACK_ON_AUTHOR', 'INSULT is the nearest'],
    ['ATTACK_ON_COMMENTER', 'INSULT is the nearest'],
    ['INFLAMMATORY', 'TOXICITY is the nearest'],
    ['LIKELY_TO_REJECT', 'TOXICITY is the nearest'],
    ['INCOHERENT', 'leave it out'],
    ['UNSUBSTANTIAL', 'minLetters'],
    ['RESPECT_EXPERIMENTAL', 'leave it out'],
    ['moral_outrage_experimental', 'leave it out'],
    ['TOXICITY_EXPERIMENTAL', 'TOXICITY is the nearest'],
    ['THREAT_EXPERIMENTAL', 'THREAT is the nearest'],
  ])('say for %s what to do instead', (name, advice) => {
    expect(adviceOn(name)).toContain(advice);
  });

  it.each(['TOXIC', '', 'constructor', '__proto__', 'X_RESPECT_EXPERIMENTAL', 'FOO_EXPERIMENTAL'])(
    'list what there is for "%s"',
    (name) => {
      expect(adviceOn(name)).toContain('TOXICITY, SEVERE_TOXICITY, IDENTITY_ATTACK');
    },
  );
});
