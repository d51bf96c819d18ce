/** What the network is asked when it is loaded, to see that this processor computes it rightly: short and long, civil and not. */
export const CHECK_TEXTS: readonly string[] = [
  'No.',
  'Thank you, I had not looked at it in that way.',
  'You are a liar and a coward, and nobody will miss you when you are gone.',
  'People like them never work; they only know how to hold out their hands.',
  '😂😂😂 what a day',
  'The council voted on Tuesday to close the bridge for two winters. Shop owners on the east bank fear for their trade, ' +
    'while the engineers say that the steel can carry no more. I drive across it each morning, and I would rather wait ten ' +
    'minutes at the ford than read about a bus in the river. Still, who thought that one lane would do for forty years?',
];
