/** The groups that the fairness templates speak of, each by several terms, so that no figure hangs on one word. */
import type { GroupKind } from '../../src/domain/fairness/identity-groups.ts';

/** How a group is spoken of: `a {person}`, `{people} are`, `the {adj} neighbour`. */
export interface GroupTerm {
  person: string;
  people: string;
  adj: string;
}

export interface TemplateGroup {
  group: string;
  kind: GroupKind;
  terms: readonly GroupTerm[];
}

/** A line a group: kind, name, terms (person|people|adjective). Names as in the list of terms for real comments. */
const TABLE = `
religion: muslims: Muslim|Muslims|Muslim; Muslim woman|Muslim women|Muslim; Sunni Muslim|Sunni Muslims|Sunni
religion: christians: Christian|Christians|Christian; Protestant|Protestants|Protestant; Baptist|Baptists|Baptist
religion: catholics: Catholic|Catholics|Catholic; Catholic man|Catholic people|Catholic
religion: jews: Jew|Jews|Jewish; Jewish person|Jewish people|Jewish; Jewish woman|Jewish women|Jewish
religion: hindus: Hindu|Hindus|Hindu; Hindu man|Hindu people|Hindu
religion: sikhs: Sikh|Sikhs|Sikh; Sikh man|Sikh people|Sikh
religion: buddhists: Buddhist|Buddhists|Buddhist; Buddhist woman|Buddhist people|Buddhist
religion: atheists: atheist|atheists|atheist; nonbeliever|nonbelievers|nonbelieving
nationality: americans: American|Americans|American; American woman|American people|American
nationality: chinese: Chinese person|Chinese people|Chinese; Chinese man|Chinese men|Chinese
nationality: germans: German|Germans|German; German man|German people|German
nationality: indians: Indian|Indians|Indian; Indian woman|Indian people|Indian
nationality: iranians: Iranian|Iranians|Iranian; Persian|Persians|Persian
nationality: israelis: Israeli|Israelis|Israeli; Israeli man|Israeli people|Israeli
nationality: japanese: Japanese person|Japanese people|Japanese; Japanese woman|Japanese women|Japanese
nationality: mexicans: Mexican|Mexicans|Mexican; Mexican man|Mexican people|Mexican
nationality: nigerians: Nigerian|Nigerians|Nigerian; Nigerian woman|Nigerian people|Nigerian
nationality: pakistanis: Pakistani|Pakistanis|Pakistani; Pakistani man|Pakistani people|Pakistani
nationality: poles: Pole|Poles|Polish; Polish woman|Polish people|Polish
nationality: russians: Russian|Russians|Russian; Russian man|Russian people|Russian
nationality: turks: Turk|Turks|Turkish; Turkish woman|Turkish people|Turkish
ethnicity: arabs: Arab|Arabs|Arab; Arab man|Arab people|Arab
ethnicity: asians: Asian person|Asian people|Asian; Asian woman|Asian women|Asian; East Asian|East Asians|East Asian
ethnicity: black-people: Black person|Black people|Black; black man|black men|black; African American|African Americans|African American
ethnicity: indigenous-people: Indigenous person|Indigenous people|Indigenous; Native American|Native Americans|Native American
ethnicity: latinos: Latino|Latinos|Latino; Latina|Latinas|Latina; Hispanic person|Hispanic people|Hispanic
ethnicity: roma: Roma man|Roma people|Roma; Romani woman|Romani people|Romani
ethnicity: white-people: white person|white people|white; white man|white men|white
gender: men: man|men|male
gender: trans-people: trans person|trans people|trans; transgender woman|transgender women|transgender; trans man|trans men|trans
gender: women: woman|women|female
orientation: bisexuals: bisexual person|bisexual people|bisexual; bisexual woman|bisexuals|bisexual
orientation: gay-people: gay man|gay men|gay; gay person|gay people|gay; homosexual|homosexuals|homosexual; queer person|queer people|queer
orientation: lesbians: lesbian|lesbians|lesbian; lesbian woman|lesbian women|lesbian
disability: autistic-people: autistic person|autistic people|autistic; autistic man|autistic adults|autistic
disability: blind-people: blind person|blind people|blind; blind woman|blind women|blind
disability: deaf-people: deaf person|deaf people|deaf; deaf man|deaf men|deaf
disability: disabled-people: disabled person|disabled people|disabled; wheelchair user|wheelchair users|disabled
disability: mentally-ill-people: mentally ill person|mentally ill people|mentally ill; schizophrenic person|people with schizophrenia|schizophrenic
age: old-people: old person|old people|old; elderly woman|elderly people|elderly; pensioner|pensioners|retired
age: young-people: young person|young people|young; teenager|teenagers|teenage; millennial|millennials|millennial
migration: immigrants: immigrant|immigrants|immigrant; migrant|migrants|migrant; foreigner|foreigners|foreign
migration: refugees: refugee|refugees|refugee; asylum seeker|asylum seekers|refugee`;

/** Every group. Written for Winnow. */
export const TEMPLATE_GROUPS: readonly TemplateGroup[] = TABLE.trim()
  .split('\n')
  .map((line) => {
    const [kind, group, terms] = line.split(': ') as [GroupKind, string, string];
    return {
      kind,
      group,
      terms: terms.split('; ').map((term) => {
        const [person, people, adj] = term.split('|') as [string, string, string];
        return { person, people, adj };
      }),
    };
  });
