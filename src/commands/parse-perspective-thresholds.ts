/** Reads `TOXICITY=0.8,INSULT=0.9`: thresholds under Perspective's names. */
import { InvalidArgumentError } from 'commander';
import type { Attribute } from '../domain/attribute.ts';
import { findByPerspectiveName } from '../domain/perspective/perspective-names.ts';
import { showSafely } from './show-safely.ts';

export interface PerspectiveThreshold {
  attribute: Attribute;
  /** On Perspective's scores, 0..1. */
  threshold: number;
}

/** The option may be given several times. Throws an InvalidArgumentError that says what is wrong with which part. */
export function parsePerspectiveThresholds(
  value: string,
  earlier: readonly PerspectiveThreshold[] = [],
): PerspectiveThreshold[] {
  const found = [...earlier];
  for (const part of value.split(',')) {
    const read = parsePart(part.trim());
    if (found.some(({ attribute }) => attribute === read.attribute)) {
      throw new InvalidArgumentError(
        `${read.attribute} stands there twice; give one threshold an attribute.`,
      );
    }
    found.push(read);
  }
  return found;
}

function parsePart(part: string): PerspectiveThreshold {
  const [, name, number] = /^([^=]*[^=\s])\s*=\s*(\S+)$/.exec(part) ?? [];
  if (name === undefined || number === undefined) {
    throw new InvalidArgumentError(
      'It takes NAME=THRESHOLD with commas between, such as TOXICITY=0.8,INSULT=0.9.',
    );
  }
  const named = findByPerspectiveName(name);
  if (!named.ok) throw new InvalidArgumentError(`${showSafely(name)}: ${named.advice}`);
  const threshold = /^\d*\.?\d+$/.test(number) ? Number(number) : Number.NaN;
  if (threshold >= 0 && threshold <= 1) return { attribute: named.attribute, threshold };
  const meant = threshold > 1 && threshold <= 100 ? ` For ${number} % write ${threshold / 100}.` : '';
  throw new InvalidArgumentError(
    `${name.toUpperCase()}: a threshold is a number from 0 to 1, as Perspective's scores are.${meant}`,
  );
}
