/** Made-up comments from a small grammar: the lengths, links, emoji and heat that a news site's readers bring. */

const SLOTS: Record<string, readonly string[]> = {
  who: [
    'the council',
    'our mayor',
    'the minister',
    'the school board',
    'this newspaper',
    'the transport office',
    'the club',
    'the new owner',
    'the committee',
    'the union',
    'everybody on our street',
    'the neighbour across the road',
  ],
  thing: [
    'the bridge',
    'the budget',
    'the bus line',
    'the library',
    'the old mill',
    'the stadium',
    'the cycle path',
    'the water tax',
    'the hospital wing',
    'the summer festival',
    'the ferry',
    'the market hall',
    'the parking fee',
  ],
  when: [
    'last spring',
    'before the vote',
    'in 2019',
    'next month',
    'after the flood',
    'since the merger',
    'a week ago',
    'by the end of the year',
    'every single winter',
  ],
  did: [
    'forgot about',
    'promised to repair',
    'sold',
    'postponed',
    'paid twice for',
    'quietly dropped',
    'did a decent job with',
    'never asked anyone about',
    'finally opened',
    'raised the price of',
  ],
  feel: [
    'I find that hard to believe',
    'that made my day',
    'I can live with it',
    'it worries me a little',
    'I would like to see the figures',
    'my family feels the same',
    'there must be a better way',
    'it is about time',
  ],
  why: [
    'the rent has doubled',
    'nobody wants to drive at night',
    'the trains are late as it is',
    'children need somewhere to go',
    'the numbers in the article do not add up',
    'small shops pay the price',
    'the weather was kind for once',
    'we were told something else',
  ],
  heat: [
    'What a stupid idea, honestly.',
    'Only an idiot would sign that contract.',
    'These clowns could not run a lemonade stand.',
    'Shut up and read the article before you post.',
    'You are a liar and everybody here knows it.',
    'Go back to wherever you crawled out of.',
  ],
  aside: [
    'Thanks for reporting on this!',
    'Just my two cents 🙂',
    'Well said 👍',
    'Does anyone know more?',
    'Source: https://example.org/minutes/2026-10',
    'See the café’s own notice, they explain it better.',
    'Déjà vu, if you ask me.',
    'LOL.',
    'Not again...',
  ],
};

const SENTENCES: readonly string[] = [
  'As far as I know, {who} {did} {thing} {when}.',
  'I was there {when}, and {feel}.',
  'When {who} {did} {thing}, {why}, so {feel}.',
  'Could {who} please explain why {who} {did} {thing} {when}?',
  'To be fair, {who} {did} {thing} and {feel}.',
  'My point is simple: {why}, and {thing} will not change that.',
  '{feel}, but {why}.',
  'If {who} really {did} {thing}, then {feel}; if not, {why}.',
  'We have lived beside {thing} for thirty years and {feel}.',
];

/** So many sentences in a hundred are heated, and so many are asides. */
const HEATED_PER_CENT = 3;
const ASIDE_PER_CENT = 12;

/** Half a comment: one to three sentences, some 125 characters on average. `random` answers 0..1. */
export function writeHalf(random: () => number): string {
  // Two halves then make some 250 characters, 90 % of them between 122 and 415.
  const count = 1 + Math.floor(random() * 2.2);
  const sentences = Array.from({ length: count }, () => writeSentence(random));
  return sentences.join(' ');
}

function writeSentence(random: () => number): string {
  const lot = random() * 100;
  if (lot < HEATED_PER_CENT) return pick(SLOTS.heat ?? [], random);
  if (lot < HEATED_PER_CENT + ASIDE_PER_CENT) return pick(SLOTS.aside ?? [], random);
  const sentence = pick(SENTENCES, random).replace(/\{(\w+)\}/g, (_, slot: string) =>
    pick(SLOTS[slot] ?? [], random),
  );
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

function pick(choices: readonly string[], random: () => number): string {
  return choices[Math.floor(random() * choices.length)] ?? '';
}
