/** Secrets as files (`DATABASE_URL_FILE=/run/secrets/database-url`), as Docker and Kubernetes hand them over. */
import { readFileSync } from 'node:fs';
import type { Environment } from './env.ts';

/**
 * `env` with each secret's `<NAME>_FILE` replaced by `<NAME>`, read from that file without its trailing line break.
 * Adds to `faults` what is given both ways, can't be read, or is empty.
 */
export function readSecretFiles(
  env: Environment,
  secretNames: readonly string[],
  faults: string[],
): Environment {
  const values: Record<string, string | undefined> = { ...env };
  for (const name of secretNames) {
    const path = env[`${name}_FILE`]?.trim();
    if (!path) continue;
    if (env[name]?.trim()) {
      faults.push(`${name}_FILE: ${name} is set as well; keep one of the two.`);
      continue;
    }
    try {
      const content = readFileSync(path, 'utf8').replace(/\r?\n$/, '');
      if (content.trim() === '') faults.push(`${name}_FILE: ${path} is empty; write the secret into it.`);
      else values[name] = content;
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code ?? 'unknown error';
      faults.push(`${name}_FILE: ${path} can't be read (${code}); check the path and who may read it.`);
    }
  }
  return values;
}
