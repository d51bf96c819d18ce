/** Slurs and plain words of abuse that stand alone or almost alone: the shortest abuse there is. Written for Winnow. */

/** Against groups. */
export const SLUR_FRAMES: readonly string[] = [
  '{slur}',
  '{slur}s',
  'you {slur}',
  'you [fucking|stupid|dirty|filthy] {slur}',
  'you {slur}s',
  '[fucking|stupid|dirty|damn] {slur}s',
  'shut up {slur}',
  '{slur}s out',
  'he is a {slur}',
  'bloody {slur}s everywhere',
  'all {slur}s should leave',
  'I hate {slur}s',
  'what a {slur}',
  'go home {slur}',
];

/** Against one person. */
export const SHORT_INSULT_FRAMES: readonly string[] = [
  '{abuse}',
  '{abuse}!',
  'you {abuse}',
  'what a {abuse}',
  'you [absolute|total|utter|complete|stupid|pathetic|miserable|little|fat|ugly|dirty|worthless] {abuse}',
  'shut up {abuse}',
  'shut up you [stupid|fat|ugly|old|silly] {abuse}',
  '[fuck off|piss off|get lost|go away] {abuse}',
  'you are [|just|such] a {abuse}',
  'you are [worthless|pathetic|disgusting|a disgrace|trash|garbage|nothing|stupid|brainless]',
  'u r [|such] a {abuse}',
  '{abuse} {abuse}',
  'he is a {abuse}',
  'she is a {abuse}',
  'only a {abuse} writes this',
  '[fuck|screw] you',
  '[fuck|screw] you, {abuse}',
  '[fuck|screw] you all',
  'eat shit, {abuse}',
  'stfu',
  'stfu {abuse}',
  'kys {abuse}',

  'kill yourself {abuse}',
  'just kys already',
];
