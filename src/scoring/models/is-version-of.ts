/** Whether a scorer that calls itself `answered` is the model `recorded`. */

/** The very model, or what it calls itself where a part of it can't run on this platform: `embedded-1.0-fast`. */
export function isVersionOf(answered: string, recorded: string): boolean {
  return answered === recorded || answered === `${recorded}-fast`;
}
