/** German insults to persons, written one by one from imagination, in the style of tweets and of readers of the news. A line each. */
import { linesOf } from '../lines-of.ts';

/** Aimed at whoever is spoken to or of; without words of the gutter. */
export const INSULTS: readonly string[] = linesOf(`
Du bist echt zu dämlich, um einen Eimer Wasser umzukippen.
Was für ein hohler Schwätzer, der hat noch nie im Leben gearbeitet.
Halt einfach die Klappe, du Vollpfosten, keiner will dein Gesülze lesen.
So dumm wie du möchte ich mal einen Tag lang sein, dann hätte ich keine Sorgen.
Mit deinem IQ würde ich mich nicht mal an die Supermarktkasse trauen
Die Frau ist dumm wie Brot und sowas regiert uns
Der Mann gehört nicht ins Ministerium, der gehört in die Klapse.
Dir haben sie doch ins Gehirn geschissen, anders kann man sich den Beitrag nicht erklären
Ein Lügner bleibt ein Lügner, da hilft auch der teure Anzug nicht.
Diese Witzfigur von Minister ist eine Beleidigung für jeden denkenden Menschen.
Geh zurück in deine Höhle, du Troll, und nimm deine Verschwörungen gleich mit.
Hirn vom Himmel gefallen und du hattest den Regenschirm auf, was?
Wie kann man nur so strunzdumm sein und trotzdem ein Abitur haben?
Unsere Kanzlerin ist eine rückgratlose Opportunistin, eine Schande fuer das Land.
Der Typ ist so schleimig, dass er auf seiner eigenen Spur ausrutscht.
Arroganter Schnösel, nie ein Handwerk gelernt, aber uns die Welt erklären.
Dummschwätzer wie dich braucht hier kein Mensch
Sie sind ein erbärmlicher Wicht, Herr Abgeordneter.
Na du Schlaumeier, hat Mutti dir wieder das Tablet gegeben?
Dein Kommentar ist so hohl wie dein Schädel.
Dieser Heuchler predigt Wasser und säuft Champagner, widerlicher Kerl.
Du armseliges Würstchen versteckst dich hinter einem Pseudonym, weil dir der Mumm fehlt.
Größter Volltrottel im ganzen Bundestag, und das will was heißen
Die dumme Kuh soll zurücktreten und nie wieder ein Mikrofon in die Hand bekommen!
Kein Wunder, dass dich keiner leiden kann, du bist einfach ein ekelhafter Mensch.
Lern erst mal Deutsch, du Analphabet, bevor du hier rumkrakeelst.
Wer so einen Unsinn schreibt, hat im Leben nichts erreicht und im Kopf nur Stroh.
Ganz ehrlich, du bist die größte Fehlbesetzung seit es Fernsehen gibt, du talentfreie Nervensäge.
Der Trainer ist ein Volldepp, dem würde ich nicht mal die Bambini geben.
Abgehalfterter Parteisoldat ohne Hirn und ohne Charakter.
Ihr seid doch alle nicht ganz dicht in dieser Redaktion.
Ein Gesicht wie ein Feuermelder und eine Stimme wie eine Kreissäge, unertraeglich die Alte.
Du hast nicht mehr alle Latten am Zaun.
@kalle_pott Dir ist echt nicht mehr zu helfen, such dir einen Arzt, du Spinner
@nordlicht71 Sie sind ja noch blöder als Ihr Profilbild vermuten lässt.
Diese Pfeife hat noch jedes Amt in den Sand gesetzt und kriegt dafür fette Diäten.
Grinsebacke ohne Inhalt, mehr ist dieser Bürgermeister nicht
Solche Jammerlappen wie du haben dieses Land kaputt gemacht.
Fachkraft fürs Dummschwätzen, ungelernt, unfähig, unverschämt. Hau ab!
Einmal im Leben nachdenken, würde dir gut tun, aber womit denn.
Was bildet sich diese Rotzgöre eigentlich ein, den Erwachsenen Vorträge zu halten?
Sorry aber wer den wählt ist ein Idiot und bleibt ein Idiot.
Dieser Zwerg von Außenminister blamiert uns auf der ganzen Welt, peinlicher Hampelmann.
Sie verlogener Pharisäer, schämen Sie sich eigentlich nie?
Feiges Stück, erst hetzen und dann blockieren. Charakterlose Null.
Dem haben sie als Kind zu oft auf den Kopf gehauen.
Die Tussi hat doch keine Ahnung wovon sie redet, Hauptsache die Haare sitzen
Spar dir deine Belehrungen, du selbsternannter Gutmensch, du bist nichts als ein Blender.
Dieser Ministerdarsteller könnte nicht mal eine Pommesbude führen.
Ach Gottchen, unser Dorftrottel meldet sich auch wieder zu Wort.
Ich hab schon Toastbrote getroffen, die klüger waren als du.
Die Alte hat einen an der Waffel, aber gewaltig.
Was für eine miese Ratte muss man sein, um eine Rentnerin so abzuzocken.
Du Hetzer, du Brandstifter, du geistiger Tiefflieger!
Der größte Verräter, den dieses Land je in einem Amt gesehen hat. Pfui Teufel.
Nimm deine Tabletten und leg dich hin, Opa.
Selten so einen eingebildeten Lackaffen erlebt wie diesen Moderator.
Schwachmaten wie du sind der Grund, warum man Shampoo mit Anleitung verkauft.
Du bist ein Nichts und du bleibst ein Nichts
Geistig umnachtet, moralisch verkommen: so kennen wir unsere Frau Ministerin.
`);

/** The same with words of the gutter. */
export const PROFANE_INSULTS: readonly string[] = linesOf(`
Fick dich, du Wichser
Halt die Fresse du Hurensohn
Was für ein Arschloch, der soll sich verpissen.
Verpiss dich aus unserem Verein, du Penner!
Leck mich am Arsch, du blöde Sau.
So ein verdammtes Drecksschwein, lässt den Hund im Auto verrecken.
Dieser Scheißkerl von Vermieter hat meine Oma auf die Straße gesetzt
Ihr seid solche Arschgeigen, ehrlich, fickt euch alle ins Knie.
Blöde Fotze, geh zurück in die Küche
Alter du Spast, lern Auto fahren
Der Schiri ist ein blinder Hurensohn und sein Assistent gleich mit.
Diese verlogene Drecksau gehört aus dem Bundestag geworfen.
Du dreckiger kleiner Pisser, komm mal aus deinem Keller raus
Fresse halten, Arsch hinsetzen, Arbeit suchen, du fauler Sack.
So ne dumme Schlampe, die hat sich doch hochgeschlafen.
Ihr Wichser von der Bahn habt mich zum dritten Mal stehen lassen!!
Was für ein Kackhaufen von Mensch.
@tobi_ausm_kiez du mieser kleiner Bastard, dich kann man nur ankotzen
Scheiss Verräter, dieser Minister, ein Haufen Scheiße im Anzug
Dummes Arschloch, mehr fällt mir zu dem Herrn nicht ein.
Geh sterben du Missgeburt
Arschkriecher und Schleimscheißer, alle beide.
Der Kanzler ist ein Vollarsch, so, jetzt isses raus.
Du hässliche Drecksfotze, keiner hat dich gefragt
Halts Maul, du Hackfresse!
Diese Schwanzlutscher vom Vorstand stecken sich die Boni ein
Ein Sackgesicht sondergleichen, ich könnt kotzen wenn ich den sehe.
Fahr zur Hölle, du verfickter Heuchler.
Hurensöhne!!! Alle miteinander Hurensöhne!
Was will dieser Klugscheißer schon wieder, soll er sich seinen Mist in den Arsch schieben.
`);

/** Swearing that strikes nobody in particular. */
export const SWEARING: readonly string[] = linesOf(`
Scheiße, jetzt ist mir auch noch der Bus weggefahren.
So ein verfickter Scheißtag heute.
Das geht mir am Arsch vorbei, ehrlich gesagt.
Kacke, Handy ins Klo gefallen.
Fuck, ich hab die Prüfung verkackt
Dieses Wetter ist zum Kotzen, ich hab keinen Bock mehr auf den Scheiß.
Wieder Stau auf der A3, leck mich am Arsch, das dauert.
Arschkalt heute Morgen, die Heizung ist auch im Arsch.
Verdammte Scheiße, schon wieder verloren, drei Eigentore!
Was ist das denn für eine Scheiße, drei Stunden in der Warteschleife?
Der Drucker ist im Eimer und die Kackfirma geht nicht ans Telefon.
Scheiss auf die Diät, es ist Wochenende.
So eine Scheissidee, mitten im Berufsverkehr die Brücke zu sperren.
Das Essen war richtig kacke, sorry.
Ich hab so die Schnauze voll von diesem beschissenen Update.
Himmel, Arsch und Zwirn, wo ist mein Schlüssel?
`);
