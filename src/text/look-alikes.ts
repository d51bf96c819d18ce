/**
 * Letters that look like others. Pairs were chosen by eye from the shapes in common fonts; Unicode's own list (UTS 39) also
 * joins letters that few readers would mix up.
 */

/** Other scripts' letters, then the Latin letters that they look like, position by position. */
const FROM_CYRILLIC = 'авсԁеһіјкӏмпорԛѕтԝхуԀАВСЕНІЈКӀМОРЅТУХԚԜѵёїүҮ';
const TO_LATIN_CYR = 'abcdehijklmnopqstwxydABCEHIJKIMOPSTYXQWvëïyY';
const FROM_GREEK = 'αβεικνορτυχγηωΑΒΕΖΗΙΚΜΝΟΡΤΥΧϲϳ';
const TO_LATIN_GRK = 'abeikvoptuxynwABEZHIKMNOPTYXcj';
const FROM_ARMENIAN = 'ցհօոսզյՕՍ';
const TO_LATIN_ARM = 'ghonuqjOU';
const FROM_CHEROKEE = 'ᎪᏴᏟᎠᎬᏀᎻᎥᎫᏦᏞᎷᏢᏒᏚᎢᏙᎳᎩᏃ';
const TO_LATIN_CHR = 'ABCDEGHiJKLMPRSTVWYZ';
/** Latin's own odd forms: small capitals, and letters of phonetic alphabets. */
const FROM_ODD_LATIN = 'ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘꞯʀꜱᴛᴜᴠᴡʏᴢɑɡɩɯƖ';
const TO_LATIN_ODD = 'abcdefghijklmnopqrstuvwyzagiwl';

/** A look-alike to the Latin letter. */
export const LATIN_LOOKALIKES: ReadonlyMap<string, string> = new Map([
  ...pairUp(FROM_CYRILLIC, TO_LATIN_CYR),
  ...pairUp(FROM_GREEK, TO_LATIN_GRK),
  ...pairUp(FROM_ARMENIAN, TO_LATIN_ARM),
  ...pairUp(FROM_CHEROKEE, TO_LATIN_CHR),
]);

/** Odd Latin forms to the plain letter. */
export const ODD_LATIN: ReadonlyMap<string, string> = new Map(pairUp(FROM_ODD_LATIN, TO_LATIN_ODD));

/** A Latin letter to the Cyrillic one that looks like it, for Russian words dressed up with Latin letters. */
export const CYRILLIC_LOOKALIKES: ReadonlyMap<string, string> = new Map(
  pairUp('acekmoptxybhuABCEHKMOPTXY', 'асекмортхуьниАВСЕНКМОРТХУ'),
);

/** Digits and letters that are one in a fold. */
const FOLDED: ReadonlyMap<string, string> = new Map(pairUp('01345l7', 'oieasit'));

function pairUp(from: string, to: string): [string, string][] {
  const targets = [...to];
  return [...from].map((letter, at) => [letter, targets[at] as string]);
}

/** Lower-case text with every look-alike as one: for comparing, never for reading. Linear. */
export function toSkeleton(text: string): string {
  let out = '';
  for (const letter of text) {
    const latin = LATIN_LOOKALIKES.get(letter) ?? ODD_LATIN.get(letter) ?? letter;
    out += FOLDED.get(latin) ?? latin;
  }
  return out;
}
