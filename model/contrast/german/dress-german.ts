/** The dress of tweets and of hasty writing, which says nothing of what is said: both classes get it alike. */
import { pickOne } from '../../train/random.ts';

/** Shares of the examples with a mention or two before, with a hashtag after, and with umlauts spelt in two letters. */
const MENTION_SHARE = 0.3;
const HASHTAG_SHARE = 0.12;
const PLAIN_LETTERS_SHARE = 0.15;

/** Names that nobody was asked for: invented. */
const MENTIONS =
  `@kalle_pott @nordlicht71 @frau_k_77 @tagesblick @lena_aus_kiel @tobi_ausm_kiez @Abendkurier24 @oma_erna_xx @MorgenpostNord
@berta_b_punkt @Querleser @rheinland_uwe @der_hausmeister9 @Waldschrat_1 @susi_sorglos55 @radiodrei_live @Landbote_online @ErikSchreibt2
@moni_macht_mit @Stadtgefluester @jens_o_mat @vfl_fan_1848 @Kaffeetante_8 @polit_heute @Dr_Quer @PeterP_ausB`.split(
    /\s/,
  );
const HASHTAGS =
  `#Wahl #Bundestag #Rente #Asyl #Flüchtlinge #Koalition #Tatort #Bundesliga #Talkshow #Islam #Europa #Groko #Presse #Politik #Montag
#Deutschland #Klima #Berlin #Integration #Grenze #Heimat #Bahn #Fußball #Kanzleramt`.split(/\s/);
const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ß: 'ss',
  Ä: 'Ae',
  Ö: 'Oe',
  Ü: 'Ue',
};

/** The text without umlauts, as it is typed on other keyboards: `Tür` becomes `Tuer`, `Spaß` becomes `Spass`. */
export function spellPlainly(text: string): string {
  return text.replaceAll(/[äöüßÄÖÜ]/g, (letter) => PLAIN_LETTERS[letter] ?? letter);
}

/** A copy of the text in some such dress; often the text itself. */
export function dressGerman(text: string, random: () => number): string {
  let dressed = random() < PLAIN_LETTERS_SHARE ? spellPlainly(text) : text;
  if (random() < HASHTAG_SHARE) dressed = `${dressed} ${pickOne(HASHTAGS, random)}`;
  const mentions = random() < MENTION_SHARE ? 1 + Math.floor(random() * 2) : 0;
  for (let index = 0; index < mentions; index += 1) dressed = `${pickOne(MENTIONS, random)} ${dressed}`;
  return dressed;
}
