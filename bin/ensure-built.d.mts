/** Types of ensure-built.mjs, for the tests. */
export class Refusal extends Error {}
export function locateBuilt(module: string): Promise<string>;
export function ensureBuilt(options?: { always?: boolean }): Promise<void>;
export function runMain(main: () => Promise<number | undefined>): void;
