/** The path of a request's address, as it was sent: what routes are found by. */

/** Everything before the question mark, still escaped. */
export function pathOf(url: string): string {
  const end = url.indexOf('?');
  return end === -1 ? url : url.slice(0, end);
}
