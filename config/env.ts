/**
 * The one file that touches the process's environment, so that everything else takes its settings as arguments and
 * can be run twice in one process with different ones.
 */

/** Names to strings, as the operating system gives them. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** A copy of the environment as it is now; later changes don't reach it. */
export function readEnvironment(): Environment {
  return { ...process.env };
}

/**
 * The environment for a child process: this process's own with `overrides` laid over it. An override also removes
 * `<NAME>_FILE`, since a setting given both ways is a start-up error; `undefined` removes the name itself.
 */
export function childEnvironment(overrides: Environment): Record<string, string> {
  const merged: Record<string, string | undefined> = { ...process.env, ...overrides };
  for (const name of Object.keys(overrides)) delete merged[`${name}_FILE`];
  return Object.fromEntries(
    Object.entries(merged).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}
