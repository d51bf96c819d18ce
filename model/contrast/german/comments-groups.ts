/**
 * German contempt for groups, threats, and abuse of politicians and the press as a pack, written one by one from imagination.
 * A line each.
 */
import { linesOf } from '../lines-of.ts';

/** For people as what they are: faith, origin, sex, love, body, poverty. */
export const GROUP_CONTEMPT: readonly string[] = linesOf(`
Flüchtlinge? Das sind Sozialtouristen, die hier in die Hängematte wollen.
Kein einziger von denen will arbeiten, die wollen nur kassieren und Kinder machen.
Muslime gehören nicht nach Deutschland und werden nie dazugehören.
Der Islam ist keine Religion, sondern eine Seuche, und seine Anhänger sind die Überträger.
Wo der Moslem hinkommt, wächst kein Gras mehr.
Die Juden ziehen im Hintergrund die Fäden, wie immer.
Alle Türken raus, die Hälfte lebt eh von Stütze und die andere vom Dealen
Zigeuner klauen, das liegt denen im Blut.
Wieder so ein Neger im Nationaltrikot, das ist nicht meine Mannschaft.
Frauen haben in der Politik nichts verloren, die sollen Kinder kriegen und kochen.
Typisch Weiber, heulen rum sobald sie mal Verantwortung tragen müssen.
Schwule sind krank und sollten sich behandeln lassen statt auf der Straße herumzutanzen.
Diese Transen sind doch Freaks, haltet die von unseren Kindern fern.
Behinderte kosten nur Geld und bringen nichts, sagt bloss keiner laut.
Hartzer liegen den ganzen Tag besoffen auf der Couch und werfen Kinder wie die Karnickel.
Der Ossi jammert, säuft und wählt braun, mehr kann er nicht.
Wessis sind arrogante Abzocker, damals wie heute.
Polen klauen, Rumänen betteln, und wir zahlen. So ist das.
Die Kopftuchweiber sollen dahin gehen, wo sie hergekommen sind.
Messermänner und Vergewaltiger, das ist alles, was über die Grenze kommt.
Nennt sie doch nicht Schutzsuchende, das sind Invasoren und Schmarotzer.
Diese Kameltreiber haben noch nie eine Toilette gesehen
Seit die Afrikaner im Viertel sind, stinkt das ganze Treppenhaus, das sind halt keine zivilisierten Leute.
Unsere Goldstücke haben mal wieder zugeschlagen, bereichert uns bitte woanders.
Araber können nur Ehre, Messer und Sozialamt.
Wer so einen Namen hat, soll bitte nicht so tun, als wäre er Deutscher.
Asylanten sind wie Heuschrecken: fressen alles kahl und ziehen weiter
Man sollte die alle in ein Flugzeug setzen, Tür zu und tschüss, Hauptsache weg mit dem Gesindel.
Der Russe ist ein Barbar, das war er schon immer.
Ukrainer fahren mit dem Porsche zum Amt, lauter Betrüger, alle durch die Bank.
Chinesen fressen alles, was vier Beine hat, kein Wunder mit den Krankheiten.
Kanaken wie die versauen jede Schule.
Ein Volk von Ziegenhirten will uns erklären, wie man lebt.
Mit denen kann man nicht reden, die verstehen nur die Peitsche.
Frauen am Steuer, Frauen im Cockpit, jetzt auch noch Frauen im Vorstand, na dann gute Nacht, können die doch nicht.
Homos sollen in ihren vier Wänden bleiben, mir wird schlecht wenn ich das sehe.
Die Talmudjünger haben die Presse gekauft, das weiß doch jeder.
Arbeitslose sind Parasiten am Volkskörper.
Was der Herrgott als Mann gemacht hat, soll nicht im Kleid rumrennen, das ist doch krankes Pack.
Solche Kulturen sind unserer einfach unterlegen, das ist Biologie.
Nafris, Clans, Zigeuner: der Bodensatz der Welt sammelt sich in unserer Stadt.
Wenn ich schon einen Turban sehe, weiss ich: Dreck, Lärm und Ärger.
Die vermehren sich wie Ungeziefer und in dreißig Jahren sind wir die Minderheit.
Kein Deutscher würde so etwas tun, das war doch wieder einer von diesen Wilden.
In deren Hirn ist außer Koran nichts drin.
Bahnhofsklatscher, hier sind eure Fachkräfte: Analphabeten und Grapscher.
Die Schlitzaugen kopieren alles und erfinden nichts.
Geh doch zurück in die Türkei, wenn's dir hier nicht passt!
@lena_aus_kiel schau dir die Visagen doch an, solche Leute will hier niemand haben
Dieses Volk wurde zum Dienen geboren, nicht zum Regieren.
`);

/** For camps, parties, trades and the press, as a pack. */
export const PACK_ABUSE: readonly string[] = linesOf(`
Lügenpresse, halt die Fresse!
Volksverräter allesamt, vom Kanzler bis zum letzten Hinterbänkler.
Dieses Dreckspack in Berlin gehört zum Teufel gejagt.
Linksgrün versiffte Spinner, geht mal arbeiten!
AfD-Wähler sind hirnlose Nazis, jeder einzelne.
Die Grünen sind eine Sekte von Studienabbrechern und Kinderschändern.
Rotes Gesocks, geht doch nach Nordkorea
Diese braune Brut kriecht wieder aus ihren Löchern.
Staatsfunk-Schmierfinken, ihr seid doch alle gekauft
Die SPD ist nur noch ein Haufen von Arbeiterverrätern und Pöstchenjägern, widerlich.
Klimakleber sind verwöhnte Rotzlöffel, denen der Arsch gehört versohlt
Impfgegner sind schlicht zu blöd für diesen Planeten.
Sozialschmarotzer mit Diäten, nichts anderes sitzt im Bundestag.
Ein Verbrechersyndikat ist das und keine Regierung, Gauner und Halunken.
FDP = Pack von Bonzen und Blutsaugern
Zecken, Chaoten, Steineschmeißer: die ganze Antifa ein einziger Abschaum.
Das linke Pack liegt dem Steuerzahler auf der Tasche und beißt die Hand, die es füttert.
Nazipack, haut ab aus unserer Stadt!
Diese Journaille lügt, sobald sie den Griffel in die Hand nimmt, charakterloses Gesindel.
Ihr Gutmenschen seid schuld an jedem Toten, Blut klebt an euren Händen.
Merkt euch die Gesichter dieser Landesverräter.
Bullenschweine, alle gleich.
Unsere sogenannte Elite: dumm, faul, gefräßig und korrupt bis ins Mark.
Eine Gurkentruppe aus Versagern, Lügnern und Blendern regiert dieses Land.
Die CSU ist ein Verein von Hinterwäldlern mit Weißbier im Hirn.
Schlafschafe! Ihr lasst euch von Idioten zur Schlachtbank führen.
Wer heute noch CDU wählt, hat den Schuss nicht gehört und das Hirn beim Pfarrer abgegeben.
Irre, Psychopathen und Kinderficker, das ist eure EU-Kommission
Diese Öko-Faschisten wollen uns alles verbieten, elende Heuchlerbande.
Dunkeldeutschland wählt wieder, die Glatzen sabbern schon.
`);

/** Of harm, or wishes for it, to persons. */
export const THREATS: readonly string[] = linesOf(`
Ich weiß, wo du wohnst, und ich komm vorbei.
Dich mach ich fertig, verlass dich drauf
An den nächsten Laternenmast mit ihm!
Pass auf, wenn du nachts nach Hause gehst.
Den Kerl sollte man erschießen, Problem gelöst.
Ich hau dir die Zähne ein, wenn ich dich erwische.
Hoffentlich verreckst du elendig.
Solche Politiker gehören an die Wand gestellt.
Du kriegst noch was du verdienst, wir vergessen nichts, wir haben deine Adresse
Eine Kugel wäre zu schade fuer dich.
Wenn ich den Richter treffe, bleibt von dem nichts übrig.
Wir kriegen dich, du Ratte, und dann gnade dir Gott.
Aufhängen, die ganze Bande, am besten öffentlich.
Deine Kinder gehen doch auf die Schule am Markt, oder? Schönen Gruß.
Man müsste dem Minister mal nachts die Reifen und dann die Beine zerlegen.
Ich stech dich ab, wenn du noch einmal ihren Namen schreibst
@frau_k_77 dein Haus brennt bald, freu dich schon mal
Der nächste Baum ist seiner, Strick bring ich mit.
Steinigen sollte man die Alte.
Wir holen euch alle, einen nach dem anderen.
`);

/** Of harm to groups. */
export const GROUP_THREATS: readonly string[] = linesOf(`
Asylheime brennen so schön, wer hat Streichhölzer?
Ab ins Gas mit denen.
Auf jeden Moslem, der über die Grenze kommt, sollte scharf geschossen werden.
Einen Zaun mit Starkstrom, dann hat sich das mit den Flüchtlingen erledigt.
Lasst sie doch alle im Mittelmeer ersaufen, ist billiger.
Kopf ab, Moschee zu, fertig.
Schwule gehören totgeschlagen, so wie früher.
Ich würde die Türkenbude am Eck ja anzünden, wenn ich könnte
Juden gehören vergast, das hat der Opa schon gesagt
Wir sollten die Zigeuner mit Knüppeln aus dem Dorf treiben.
Für linke Zecken hab ich einen Baseballschläger im Auto, kommt nur.
Schlauchboote versenken und gut ist.
`);
