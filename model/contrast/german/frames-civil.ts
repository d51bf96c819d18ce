/** German frames that attack nobody, with the groups, offices and parties of the abusive ones. Slots from `fillers.ts`; written for Winnow. */
import { linesOf } from '../lines-of.ts';

/** Of groups, camps and persons. */
export const CIVIL_PEOPLE_FRAMES: readonly string[] = linesOf(`
{die} [sind|waren] [bei uns in {ort}|in unserem Verein|in der Nachbarschaft] [willkommen|gern gesehen|gut aufgenommen]
[In {ort}|Bei uns|Im Kurs] [helfen|lernen|arbeiten] {grp} und [Einheimische|Nachbarn|Studenten] zusammen
Mit {den} [habe ich nur gute Erfahrungen|komme ich gut aus|spielen wir jeden Freitag Fußball]
[Viele|Die meisten] {grp} [arbeiten hart|zahlen Steuern|leben seit Jahren hier|sind in {ort} geboren]
Hört auf, {die} [zu beleidigen|zu bedrohen|für alles verantwortlich zu machen]
Nicht alle {grp} [sind gleich|denken so|wollen dasselbe], [das ist doch klar|das sollte man wissen|]
Wer {grp} als [{tier}|Pack|Abschaum] bezeichnet, [macht sich strafbar|verletzt ihre Würde|dem widerspreche ich]
[Gestern|Heute|Am Samstag] wurden in {ort} {grp} [beschimpft|angegriffen|bedroht], [die Polizei ermittelt|zum Glück half jemand]
[Wie viele|Wieviele] {grp} [leben|arbeiten|wohnen] [in {ort}|in Deutschland|hier] [eigentlich|]?
[Welche Rechte|Was für Hilfen|Welche Pflichten] haben {grp} [in Deutschland|nach dem neuen Gesetz|beim Amt]?
Was [die {partei}|{amt}] für {grp} [plant|fordert|beschlossen hat], ist {sachlich}
Die {partei} will {den} [mehr|weniger] [Geld|Rechte|Unterstützung] geben, das ist {sachlich}
{grp} [demonstrieren|protestieren|feiern] [heute|am Sonntag] in {ort} [friedlich|gegen die neue {thema}|]
[Meine Frau|Mein Mann|Meine Chefin|Mein Freund] arbeitet mit {grpd}, [das ist nicht immer leicht|tolle Leute|sehr spannend]
[Unter|Auch unter] {grpd} gibt es [solche und solche|Arme und Reiche|verschiedene Meinungen]
Ich bin {beruf} und [schwul|Muslim|Jüdin|aus Syrien|behindert|Ossi|lesbisch|Türkin] und [stolz darauf|das ist ganz normal|wohne in {ort}]
Als {beruf} [in {ort}|] habe ich viel mit {grpd} zu tun[, da lernt man dazu|]
Gewalt gegen {grp} ist [nie|durch nichts] zu rechtfertigen
{grp} brauchen [Wohnungen|Sprachkurse|Arbeit|Respekt|Schutz], [keine Sonntagsreden|und zwar bald|so wie alle]
[Ein Film|Ein Buch|Eine Doku|Ein Podcast] über {grp} in {ort}, [sehr zu empfehlen|läuft heute um acht|hat mich bewegt]
{grp} und [Anstand|Arbeit|Kultur]? [Mein Nachbar zeigt es jeden Tag|Na klar|Wer da lacht, kennt keine]
{lager} [fordern|kritisieren|begrüßen] [die neue {thema}|mehr Geld|eine Abstimmung]
{lager} [haben hier recht|irren sich da|sehen das anders], [finde ich|meiner Meinung nach|aus guten Gründen]
Nicht {lager} sind das Problem, sondern [die Kosten|das Gesetz|die Bürokratie]
Mit {grpd} [und ohne sie|zusammen] [gewinnt|verliert] {verein}, [Hauptsache Fußball|so ist Sport]
Warum sollen {grp} [nicht wählen dürfen|keine Wohnung finden|anders behandelt werden]?
`);

/** Of policy and office. */
export const CIVIL_POLITICS_FRAMES: readonly string[] = linesOf(`
{amt} [hat heute|hat gestern] [in {ort}|im Bundestag|im Interview] über {thema} gesprochen
Was {amt} zu {thema} sagt, ist {sachlich}[, finde ich|, leider|]
Die {thema} der {partei} ist {sachlich}
{herr}, [wann kommt|wo bleibt|was kostet] die neue {thema}?
{herr}, [vielen Dank für|ich widerspreche|ich stimme zu bei] [Ihre Antwort|Ihrer Rede|Ihrem Vorschlag]
[Ich glaube nicht|Ich bezweifle], dass die {partei} [das|die {thema}] in den Griff bekommt
Die {partei} hat [in {ort}|im Osten|bei der Wahl] [verloren|gewonnen|zugelegt], [das überrascht mich nicht|wer hätte das gedacht]
{amt} sollte [zurücktreten|sich entschuldigen|endlich handeln|die Zahlen offenlegen]
[Kann|Könnte] mir [jemand|einer] erklären, was die {partei} bei der {thema} [will|plant|anders macht]?
{amt} und [Anstand|Verstand|Ehre]? [Ja|Doch], [bei der {thema} hat man es gesehen|diesmal schon]
Bei der {thema} [liegt|lag] {amt} [falsch|richtig|daneben], [das zeigen die Zahlen|meine ich]
[Endlich|Na endlich|Wurde Zeit], die {partei} bewegt sich bei der {thema}
#[Bundestag|Wahl|Groko|Jamaika|Haushalt|Rente|Europa] Die {partei} [verhandelt|streitet|berät] weiter über {thema}
{lager} und die {partei} [reden wieder miteinander|streiten über die {thema}|sitzen an einem Tisch]
Wer {partei} wählt, [will Veränderung|hat seine Gründe|sollte das Programm lesen]
{amt} wurde als [Volksverräter|{depp}|Lügner] beschimpft, [das geht zu weit|das ist keine Kritik|so geht das nicht]
Ein Mann aus {ort} hat {amt} [mit dem Tod bedroht|bedroht und steht vor Gericht|beleidigt und zahlt jetzt]
Die {partei} [ist mir|war mir] in Sachen {thema} zu [zögerlich|radikal|teuer|brav]
Nein, {amt} ist kein {depp}, [nur schlecht beraten|man muss die Meinung nicht teilen|aber im Irrtum]
Nenn mich nicht {depp}, [nur weil ich anders denke|ich habe nur gefragt|bleib sachlich]
Ich [bin|war] [so ein|ein] {depp}, ich hab [den Termin vergessen|die Karten verlegt|den Herd angelassen]
`);

/** Of days, sport, and words of abuse that mean things. */
export const CIVIL_DAYS_FRAMES: readonly string[] = linesOf(`
[Guten Morgen|Schönen Abend|Moin|Servus] aus {ort}[, wie geht's euch?|!|]
{verein} [hat verdient gewonnen|spielt heute stark|braucht einen neuen Trainer|steigt hoffentlich auf]
[Der Trainer|Der Schiri] von {verein} [tut mir leid|hat alles richtig gemacht|war heute nervös]
[Was für ein|So ein] [Spiel|Tag|Wetter|Abend] in {ort}!
{tier} [im Keller|im Garten|auf dem Balkon|im Zoo von {ort}], [was hilft da?|die Kinder fanden es spannend|wir haben jemanden angerufen]
[Wer weiß|Weiß jemand], wie man {tier} [loswird|fotografiert|im Lexikon findet]?
[Am Bahnhof|In der Altstadt|Auf dem Markt] von {ort} [ist heute viel los|gibt es gute Waffeln|spielt eine Band]
[Danke|Vielen Dank|Merci] [für den Hinweis|fürs Teilen|für die schnelle Antwort][, wirklich hilfreich|!|]
[Kennt jemand|Sucht jemand] [eine Wohnung|einen Kitaplatz|einen Handwerker] in {ort}?
Meine Oma war {beruf} in {ort}[, eine kluge Frau|, das prägt|]
[Räuberbande|Rasselbande|Jugendbande|Diebesbande]: [so heißt unser Theaterstück|der Krimi spielt in {ort}|die Polizei {ort} klärt drei Fälle]
Der [Scheiterhaufen|Komposthaufen|Laubhaufen|Steinhaufen] [steht im Museum von {ort}|wächst|ist für die Igel]
[Sportverein|Gesangverein|Heimatverein] in {ort} sucht [Nachwuchs|Helfer|einen Vorstand]
[Das Handgepäck|Das Reisegepäck|Das Päckchen] [ist weg|kam heute an|darf acht Kilo wiegen]
`);
