/**
 * The groups that a comment may speak of, and the English words by which a comment is seen to do so. Neutral words only:
 * a slur stands in hardly any civil comment, so it would say nothing of false alarms. A word that means something else
 * most of the time ("black", "white", "polish", "old") stands beside another that settles it.
 */

export type GroupKind =
  | 'religion'
  | 'nationality'
  | 'ethnicity'
  | 'gender'
  | 'orientation'
  | 'disability'
  | 'age'
  | 'migration';

export interface IdentityGroup {
  /** Kebab-case; it stands in reports and in a site's own `groups` column. */
  group: string;
  kind: GroupKind;
  /** Lower case, words split by single spaces; a comment with one of them speaks of the group. */
  terms: readonly string[];
}

const PEOPLE =
  'people person man men woman women guy guys girl girls boy boys folks kid kids family families';

/** A line a group: kind, name, terms. `~` stands for each of the words for people. */
const TABLE = `
religion: muslims: muslim, muslims, moslem, moslems, islam, islamic, mosque, mosques, hijab, sunni, sunnis, shia, shiite, shiites
religion: christians: christian, christians, christianity, evangelical, evangelicals, protestant, protestants, baptist, baptists, mormon, mormons
religion: catholics: catholic, catholics, catholicism
religion: jews: jew, jews, jewish, judaism, synagogue, synagogues
religion: hindus: hindu, hindus, hinduism
religion: sikhs: sikh, sikhs, sikhism
religion: buddhists: buddhist, buddhists, buddhism
religion: atheists: atheist, atheists, atheism
nationality: americans: american, americans
nationality: britons: british, briton, britons, englishman, englishmen, english ~, scottish, welsh
nationality: chinese: chinese
nationality: french: french ~, frenchman, frenchmen, the french
nationality: germans: german, germans
nationality: indians: indian ~, indians, from india, east indian
nationality: iranians: iranian, iranians, persian, persians
nationality: irish: irish, irishman, irishmen
nationality: israelis: israeli, israelis
nationality: italians: italian, italians
nationality: japanese: japanese
nationality: mexicans: mexican, mexicans
nationality: nigerians: nigerian, nigerians
nationality: pakistanis: pakistani, pakistanis
nationality: palestinians: palestinian, palestinians
nationality: poles: polish ~, polish citizen, polish citizens, polish worker, polish workers, from poland
nationality: russians: russian, russians
nationality: turks: turk, turks, turkish
nationality: ukrainians: ukrainian, ukrainians
ethnicity: africans: africans, african ~, african immigrants, african migrants, african students, african country, african countries, from africa
ethnicity: arabs: arab, arabs, arabic, middle eastern, middle easterner, middle easterners
ethnicity: asians: asian, asians
ethnicity: black-people: blacks, black ~, black american, black americans, black community, black communities, black voters, black lives, black students, african american, african americans, afro american
ethnicity: indigenous-people: indigenous, native american, native americans, american indian, american indians, aboriginal, aboriginals, aborigine, aborigines, first nations, inuit, maori
ethnicity: latinos: latino, latinos, latina, latinas, latinx, hispanic, hispanics
ethnicity: roma: romani, romany, gypsy, gypsies, sinti, roma ~, the roma
ethnicity: white-people: whites, white ~, white american, white americans, white community, white voters, white students, caucasian, caucasians
gender: men: men, males, male
gender: trans-people: transgender, transgendered, transsexual, transsexuals, transwoman, transwomen, transman, transmen, trans ~, non binary, nonbinary
gender: women: women, woman, females, female, girls, feminist, feminists
orientation: bisexuals: bisexual, bisexuals, bi ~
orientation: gay-people: gay, gays, homosexual, homosexuals, homosexuality, queer, queers, lgbt, lgbtq
orientation: lesbians: lesbian, lesbians
disability: autistic-people: autistic, autism, autistics, aspergers, asperger
disability: blind-people: blind ~, the blind, visually impaired
disability: deaf-people: deaf, hard of hearing
disability: disabled-people: disabled, disability, disabilities, handicapped, wheelchair, wheelchairs, down syndrome, cerebral palsy
disability: mentally-ill-people: mentally ill, mental illness, schizophrenic, schizophrenics, schizophrenia, bipolar
age: old-people: old people, old person, old man, old men, old woman, old women, old lady, old ladies, older people, elderly, senior citizen, senior citizens, pensioner, pensioners, retiree, retirees, boomer, boomers
age: young-people: young people, young person, young man, young men, young woman, young women, teenager, teenagers, teens, millennial, millennials, gen z, zoomers
migration: immigrants: immigrant, immigrants, immigration, migrant, migrants, foreigner, foreigners
migration: refugees: refugee, refugees, asylum seeker, asylum seekers`;

/** Every group, with its terms. Written for Winnow; `docs/fairness.md` says what they miss. */
export const IDENTITY_GROUPS: readonly IdentityGroup[] = TABLE.trim()
  .split('\n')
  .map((line) => {
    const [kind, group, terms] = line.split(': ') as [GroupKind, string, string];
    return { kind, group, terms: terms.split(', ').flatMap(spreadPeople) };
  });

function spreadPeople(term: string): string[] {
  return term.includes('~') ? PEOPLE.split(' ').map((word) => term.replace('~', word)) : [term];
}
