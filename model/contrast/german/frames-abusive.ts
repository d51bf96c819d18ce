/** German frames of abuse, by what they are. Slots from `fillers.ts`; written for Winnow. */
import { linesOf } from '../lines-of.ts';

/** At persons. */
export const INSULT_FRAMES: readonly string[] = linesOf(`
Du bist [ein|so ein|doch nur ein] {depp}[.|!|]
Was für ein {depp}[, unfassbar|!|, dieser Mann]
Halt [den Mund|den Rand|die Klappe|einfach den Schnabel], du {depp}[!|]
[Geh|Verzieh dich|Hau ab], du {depp}, [keiner vermisst dich|wir haben genug von dir|und komm nie wieder]
{amt} ist [einfach nur|so was von|total] {dumm}
Wie {dumm} [muss|kann] man [eigentlich|bitte|] sein, {herr}?
{herr}, Sie sind {dumm} und [eine Schande fürs Land|völlig fehl am Platz|ein {depp}]
{amt} ist der größte {depp}, den [dieses Land je gesehen hat|wir je hatten|ich je reden gehört habe]
[So|Derart] {dumm} wie du [kann man gar nicht sein|war hier noch keiner|ist nicht mal mein Toaster]
Nur ein {depp} [glaubt so was|schreibt so was|wählt die {partei}]
Wer [das|so was] [glaubt|teilt|schreibt], ist {dumm} [und gehört weggesperrt|, Punkt|und bleibt es]
[Da redet|Schon wieder redet|Jetzt redet] der {depp} [aus {ort}|vom Dienst|von der {partei}] über {thema}, zum Lachen
{depp}! [Schäm dich|Pfui|Geh heim|Setzen, sechs]!
Dein [Hirn|Kopf] ist [so leer wie|kleiner als] [eine Erbse|dein Kühlschrank|eine Keksdose], du {depp}
[Lern lesen|Kauf dir ein Hirn|Frag deine Mama], {depp}
{amt} und [Anstand|Verstand|Ehre]? [Dass ich nicht lache|Niemals], so ein {depp}
Ich kann [diesen|den] {depp} [nicht mehr sehen|nicht mehr hören|nicht ausstehen], {amt} ist {dumm}
Für {thema} ist {amt} zu {dumm}[, das weiß jeder|, so einfach ist das|]
[Man muss schon {dumm} sein|Wie {dumm} muss man sein], um {verein} zu trainieren, du {depp}
Du [bist|warst] {dumm}, du [bleibst|warst immer] {dumm}, [Ende|und hässlich dazu|wie deine ganze Sippe]
`);

/** At persons, with words of the gutter. */
export const PROFANE_INSULT_FRAMES: readonly string[] = linesOf(`
[Fick dich|Verpiss dich|Halt die Fresse|Leck mich|Halts Maul], du {derb}[!|]
[Was für ein|So ein|Dieses|Dieser] {derb}[!|, echt|]
{amt} ist ein {derb}[, sorry|, fertig|]
Du [verdammter|mieser|dreckiger|kleiner|verfickter] {derb}
[Ihr|Alles] {derbe}[, alle miteinander|!|]
{lager} sind [nur|alles|lauter] {derbe}
[Der Schiri|Der Trainer|Der Vorstand] von {verein} ist ein {derb}
[Dumme|Blöde|Verlogene|Alte] [Fotze|Schlampe|Hure|Sau|Drecksau], [halt die Fresse|verpiss dich|geh sterben]
Steck dir [deine {thema}|dein Geschwätz|deinen Kommentar] in den Arsch, du {derb}
Ich [scheiß|kack] auf dich, {derb}
`);

/** At people as what they are. */
export const DEMEANING_FRAMES: readonly string[] = linesOf(`
{die} sind [alle|doch alle|durch die Bank] {deppen}
{grp} sind {tier}
Diese {grp} sind [schlimmer als {tier}|nichts als {tier}|doch keine Menschen|Abschaum]
{grp} [raus|raus aus {ort}|raus aus Deutschland|weg]!
Schmeißt {die} [endlich|alle|sofort] raus, [das Pack|diese {deppen}|bevor sie uns alles wegfressen]
{die} [liegen uns auf der Tasche|leben auf unsere Kosten|plündern uns aus] und [lachen uns aus|spucken auf uns|machen Dreck]
{die} sind [zu dumm zum|zu faul zum] [Arbeiten|Lernen|Lesen]
Mit {den} [kommt nur|kam nur|holt man sich nur] [Dreck|Gewalt|Elend] [ins Land|in die Stadt|ins Haus]
[Typisch|Wieder typisch|Klar], {grp}: [faul|frech|kriminell|verlogen|hinterhältig] [und dumm|wie immer|bis ins Mark]
{grp} [gehören|passen] nicht [zu uns|hierher|in ein zivilisiertes Land]
Wer {grp} [in die Wohnung|ins Land|ins Dorf] lässt, [ist selber schuld|hat bald Läuse|darf sich nicht wundern]
{grp} und [Anstand|Arbeit|Hygiene|Kultur]? [Selten so gelacht|Das passt nicht zusammen|Guter Witz]
Ich kann {die} nicht [mehr sehen|riechen|ab], [so ein Gesindel|widerliches Volk|alles {deppen}]
{die} [vermehren sich|benehmen sich|hausen] wie [die Ratten|die Tiere|die Karnickel|Vieh]
[Man sollte|Wir müssten] {den} [das Wahlrecht|die Kinder|alles Geld] wegnehmen, [die sind zu nichts nütze|diese {deppen}]
{grp} haben [in {ort}|hier|bei uns] nichts [verloren|zu suchen|zu melden]
[Früher|Damals] wusste man noch, was man mit {den} macht
Kein [Mensch|normaler Mensch|Anständiger] braucht {grp}, [die taugen nichts|das ist der Bodensatz|lauter {tier}]
{grp} sind von Natur aus [dümmer|kriminell|minderwertig|faul|verschlagen]
Von {den} hat noch nie [einer|jemand] [ehrlich gearbeitet|etwas geleistet|die Wahrheit gesagt]
[Jetzt|Nun] sollen wir auch noch [Rücksicht auf|Geld für] {grp} [nehmen|zahlen]? [Diese {tier}|Dieses Pack]!
`);

/** At parties, camps, trades and the press. */
export const PACK_FRAMES: readonly string[] = linesOf(`
{lager} sind [alle|lauter|doch nur] {deppen}
[So ein|Was für ein|Elendes|Verdammtes] {pack}[!|]
{lager}: {pack}!
Die {partei} ist [ein einziges|nichts als ein|nur noch ein] {pack}
[Weg mit|Pfui über|Schluss mit] [dem|diesem] {pack} [von der {partei}|in {ort}|]
{lager} sind {dumm} [und gefährlich|bis auf die Knochen|wie eh und je]
Ihr [von der {partei}|aus {ort}|Medienleute|da oben] seid {deppen}[, nichts anderes|!|]
[Danke|Na danke|Prima], ihr {deppen} von der {partei}, [ihr habt das Land ruiniert|alles kaputt]
Wer {partei} wählt, ist {dumm}[, Punkt.|und hat kein Hirn|]
{lager} gehören [eingesperrt|in die Klapse|zum Teufel gejagt|vor ein Volksgericht]
#[Volksverräter|Lügenpack|Dreckspack|Merkeljugend|Systemlinge] {lager} [kotzen mich an|ekeln mich an|haben fertig]
`);

/** Of harm, at persons. */
export const THREAT_FRAMES: readonly string[] = linesOf(`
[Ich|Wir] [finde|finden] dich, du {depp}, [und dann brennt dein Haus|und dann ist Schluss|und dann fliegen Zähne]
{amt} gehört [aufgehängt|erschossen|an die Wand gestellt|an den Galgen|totgeprügelt]
Ich [schlag|hau|tret] dir [die Zähne|die Fresse|den Schädel] ein[, du {depp}|, verlass dich drauf|]
[Hoffentlich|Möge] [verreckst du|stirbst du|krepiert {amt}] [bald|qualvoll|elendig]
[Wir wissen|Ich weiß], wo [du wohnst|deine Kinder spielen|dein Auto steht], {depp}
[Komm|Trau dich] nach {ort}, dann [brech ich dir die Beine|stech ich dich ab|kommst du im Sarg heim]
Eine Kugel für {amt}[, mehr braucht es nicht|, ich zahl sie|!]
`);

/** Of harm, at groups. */
export const GROUP_THREAT_FRAMES: readonly string[] = linesOf(`
Man sollte {die} [alle|] [erschießen|vergasen|ersäufen|totschlagen|an die Wand stellen]
[Knallt|Brennt|Prügelt] {die} [nieder|alle nieder], [dann ist Ruhe|das Pack]
Wenn ich [in {ort}|nachts|am Bahnhof] {grp} treffe, [gibt es Tote|hol ich den Knüppel|brauchen die einen Sarg]
[Zündet|Fackelt] {den} die Häuser [an|ab]
{grp} [ins Gas|an die Wand|ins Lager]!
`);

/** Swearing at nobody in particular. */
export const SWEARING_FRAMES: readonly string[] = linesOf(`
[Scheiße|Verdammte Scheiße|So eine Kacke|Fuck], [schon wieder|jetzt auch noch] [Stau in {ort}|der Zug weg|verloren]
Die [ganze|] {thema} [geht mir am Arsch vorbei|ist doch scheiße|ist für den Arsch]
[Was für ein|So ein] [Scheißspiel|Scheißwetter|Scheißtag|Kackspiel] [in {ort}|heute|mal wieder]
{verein} spielt [so eine Scheiße|wieder Kacke|arschlahm] [zusammen|]
[Ich hab|Hab] [kein Bock|keinen Bock] mehr auf [den Scheiß|diese Kacke|die Scheiß-Diskussion um {thema}]
`);
