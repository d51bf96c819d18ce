/**
 * Loader hooks of the in-process runner. Whoever imports `vitest` gets the few parts of it that the runner offers, and a
 * file that is loaded as `file.ts?load=7` loads our other files with the same query: all of ours anew, and none of the
 * packages, whose loading takes seconds.
 */
const SHAPE = new URL('./vitest-shape.mjs', import.meta.url).href;

export async function resolve(specifier, context, next) {
  if (specifier === 'vitest') return { url: SHAPE, format: 'module', shortCircuit: true };
  const resolved = await next(specifier, context);
  const load = context.parentURL && new URL(context.parentURL).searchParams.get('load');
  if (!load || !resolved.url.startsWith('file:') || resolved.url.includes('/node_modules/')) return resolved;
  const url = new URL(resolved.url);
  url.searchParams.set('load', load);
  return { ...resolved, url: url.href };
}
