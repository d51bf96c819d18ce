/** A policy from a file, held to the schema that the HTTP API holds one to. */
import { readFile } from 'node:fs/promises';
import { DEFAULT_POLICY } from '../../config/default-policy.ts';
import { type CompiledPolicy, compilePolicy, requiredAttributes } from '../domain/compile-policy.ts';
import type { Policy } from '../domain/policy.ts';
import { listFieldErrors } from '../http/field-errors.ts';
import { createPolicySchema } from '../policies/policy-schema.ts';
import type { Scorer } from '../scoring/scorer.ts';
import { CommandFailure } from './command-failure.ts';

/** Reads it; what it leaves out has the default's value. Throws a CommandFailure that names every wrong field. */
export async function readPolicyFile(path: string): Promise<Policy> {
  let value: unknown;
  try {
    value = JSON.parse(await readFile(path, 'utf8'));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const why = code === undefined ? 'is not JSON; check quotes and commas' : `can't be read (${code})`;
    throw new CommandFailure(
      `the policy file ${path} ${why}. \`winnow policy show\` prints one to start from.`,
    );
  }
  const parsed = createPolicySchema(DEFAULT_POLICY).safeParse(value);
  if (parsed.success) return parsed.data;
  const faults = listFieldErrors(parsed.error, value).map(({ pointer, message }) => {
    return `  - ${pointer === '' ? 'the policy' : pointer.slice(1)}: ${message}`;
  });
  throw new CommandFailure([`the policy file ${path} is refused:`, ...faults].join('\n'));
}

/** The same policy with its fields in the order of the documentation; the record keeps them in an order of its own. */
export function orderPolicy(policy: Policy): Policy {
  const parsed = createPolicySchema(DEFAULT_POLICY).safeParse(policy);
  return parsed.success ? parsed.data : policy;
}

/** Makes a policy from a file ready; refuses one that compares an attribute which the scorer doesn't judge. */
export function compileForScorer(
  policy: Policy,
  scorer: Pick<Scorer, 'model' | 'attributes'>,
): CompiledPolicy {
  const missing = requiredAttributes(policy).filter((attribute) => !scorer.attributes.includes(attribute));
  if (missing.length === 0) return compilePolicy(policy);
  throw new CommandFailure(
    `the scorer ${scorer.model} doesn't judge ${missing.join(', ')}, so those rules would never fire. Leave them out of the policy, or set WINNOW_SCORER to another scorer.`,
  );
}
