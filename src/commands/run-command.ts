/** How a command's action hands its exit status to `main`. */

/** Runs the work and remembers the status that it comes to. */
export type RunCommand = (work: () => Promise<number>) => Promise<void>;
