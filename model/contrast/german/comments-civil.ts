/**
 * German comments that attack nobody, written one by one from imagination, on the topics and in the words of the abusive ones: policy,
 * people of every sort, reports of abuse, and words of abuse that mean things. A line each.
 */
import { linesOf } from '../lines-of.ts';

/** On politics, the press and those in office: blunt at times, but about what they do. */
export const CIVIL_POLITICS: readonly string[] = linesOf(`
Der Minister hat sein Versprechen gebrochen, das muss Folgen haben.
Ich halte die Flüchtlingspolitik der Regierung für falsch, weil die Kommunen allein gelassen werden.
Warum bekommen Abgeordnete eine höhere Rente als eine Krankenschwester?
Die Kanzlerin sollte die Vertrauensfrage stellen.
Dieser Gesetzentwurf ist handwerklich schlecht, das sagt sogar der Bundesrat.
Die SPD hat ihre Stammwähler verloren und fragt sich immer noch, warum.
Ich wähle die AfD nicht, aber ihre Wähler zu ignorieren, hilft auch keinem.
Rücktritt! Nach so einem Skandal gibt es keine andere Lösung.
Die Grünen wollen den Diesel verbieten, auf dem Land ist das schlicht unrealistisch.
Wieder ein Untersuchungsausschuss, wieder keine Ergebnisse. Schade um das Geld.
@tagesblick Können Sie die Quelle für die Zahlen nennen? Danke!
@kalle_pott Da muss ich widersprechen, die Quote ist seit zwei Jahren rückläufig.
Koalitionsverhandlungen bis vier Uhr früh, da kann ja nichts Gutes rauskommen.
Der Familiennachzug betrifft nur wenige tausend Menschen, die Debatte ist größer als das Problem.
Eine Obergrenze ist mit dem Grundgesetz nicht vereinbar, meine ich.
Grenzkontrollen ja, aber bitte rechtsstaatlich und mit Augenmaß.
Die Opposition hat recht: der Haushalt ist auf Sand gebaut.
Ehrlich gesagt enttäuscht mich die CDU in dieser Frage sehr.
Nein, das ist keine Lüge, das ist eine Prognose, die nicht eingetroffen ist.
Der Kanzler redet viel und sagt wenig, aber heute war seine Rede gut.
Haben Sie den Koalitionsvertrag eigentlich gelesen, Herr Minister? Seite 94 sagt das Gegenteil.
Bin gespannt, wer morgen in der Talkrunde sitzt. Hoffentlich mal jemand vom Fach.
Die Presse sollte Fehler schneller korrigieren, dann schreit auch keiner Lügenpresse.
Ich war jahrelang Mitglied der Linken und bin wegen der Außenpolitik ausgetreten.
Trump twittert, Europa rätselt.
Wer das Rentenniveau halten will, muss auch sagen, wer es bezahlt.
Mir fehlt bei der FDP das Soziale, bei der Linken das Rechnen. Und jetzt?
Die Maut ist vor Gericht gescheitert, und wir zahlen die Rechnung, grossartig gemacht.
Na super, noch ein Gipfel. Hat der letzte denn was gebracht?
Steuern runter, Bürokratie runter, Schulen sanieren. So schwer ist es doch nicht.
Der Bürgermeister war heute auf dem Markt und hat sich eine Stunde lang Fragen gestellt, Respekt.
Die Polizei hat besonnen reagiert, das gehört auch mal gesagt.
Ich verstehe den Zorn der Bauern, aber Blockaden treffen die Falschen.
Man darf Israels Regierung kritisieren, ohne etwas gegen Juden zu haben, und ich tue das hier.
Erdogans Politik lehne ich ab, meine türkischen Nachbarn mag ich sehr.
Kritik am Islam ist erlaubt, Kritik an der Kirche auch, Hass auf Menschen nicht.
Vielleicht ist die Wahlbeteiligung so niedrig, weil die Plakate alle gleich klingen.
#Bundestag heute: drei Stunden Debatte, kein einziger neuer Gedanke
Die Ministerin hat sich verrechnet und es zugegeben, sowas sieht man selten.
Sanktionen gegen Arbeitslose bringen nach allen Studien wenig.
Was kostet das eigentlich, und wer hat die Studie bestellt?
Ich bin konservativ und trotzdem für die Ehe für alle.
Abschiebungen nach Afghanistan halte ich derzeit für unverantwortlich.
Wer straffällig wird, muss mit der Ausweisung rechnen, egal woher er kommt, so steht es im Gesetz.
Die Rentner stehen an der Tafel an, und wir streiten über Dienstwagen. Das passt nicht zusammen.
Eine Mietpreisbremse ohne Kontrolle bremst überhaupt nichts.
Zum Thema Asyl: Bitte erst das Urteil lesen, dann twittern.
Ob der Außenminister in Ankara den richtigen Ton trifft, wird man sehen.
Die AfD stellt eine Anfrage, die Regierung antwortet nicht. So sollte es auch nicht laufen.
Mich ärgert, dass die Union den Soli erst nach der Wahl abschaffen will.
Kein Vorwurf an die Beamten vor Ort, aber die Leitung hat versagt.
Das Parteiprogramm der Linken ist bei der Pflege das genaueste, bei der NATO das wirrste.
Wer Angst vor Altersarmut hat, den beruhigt ein Kommissionsbericht nicht.
Meinungsfreiheit heisst nicht, dass einem keiner widerspricht.
@Abendkurier24 Euer Artikel vermischt zwei Statistiken, bitte prüft das nochmal.
Der Islamunterricht an staatlichen Schulen ist besser als der im Hinterhof, sage ich als Christ.
In Sachsen wird genauso gearbeitet, gelacht und gestritten wie in Hessen.
Frau Ministerin, wann kommt endlich das Geld fuer die Kitas?
`);

/** People speak of themselves and of others without contempt. */
export const CIVIL_PEOPLE: readonly string[] = linesOf(`
Ich bin schwul und lebe seit zwanzig Jahren mit meinem Mann in Leipzig.
Als Muslima in Deutschland werde ich oft nach meinem Kopftuch gefragt, meistens freundlich.
Ich bin Jude, meine Großeltern kamen aus Lemberg.
Mein Vater ist Türke, meine Mutter Schwäbin, und ich kann beides: Maultaschen und Mantı.
Als Ossi im Westen habe ich mich am Anfang fremd gefühlt.
Bin selbst Wessi und wohne gern in Dresden, die Leute sind prima.
Ich sitze im Rollstuhl und der Aufzug am Bahnhof ist seit März kaputt.
Unsere syrischen Nachbarn haben uns zum Zuckerfest eingeladen, das Essen war ein Traum.
Der junge Afghane macht bei uns eine Ausbildung zum Elektriker und ist jeden Morgen der Erste.
Ich bin trans und wünsche mir einfach, in Ruhe arbeiten zu können.
Bin seit einem Jahr arbeitslos und schreibe jede Woche fünf Bewerbungen.
Wir haben zwei Mütter in der Kita-Gruppe, die verheiratet sind, kein Kind stört das.
Die Roma-Familie nebenan hat beim Umzug mit angepackt, feine Leute.
Flüchtlinge haben hier im Dorf die Feuerwehr gerettet, sonst gäbe es keinen Nachwuchs.
Frauen verdienen im Schnitt immer noch weniger, auch bei gleicher Arbeit.
Ich komme aus Ghana und werde beim Arzt immer zuerst auf Englisch angesprochen.
Meine Freundin ist Polin und lacht über Polenwitze nur noch aus Höflichkeit.
Mein Sohn hat das Down-Syndrom und den besten Humor der Familie.
Die meisten Muslime in unserer Stadt feiern das Opferfest ganz still im Kreis der Familie.
Unsere Imamin und der Pfarrer haben zusammen ein Konzert organisiert.
Als Rentnerin mit 890 Euro überlegt man sich jeden Kinobesuch.
Hartz IV heißt rechnen bis zum Monatsende, ich weiß wovon ich rede.
Meine Oma war Vertriebene aus Schlesien und hat das nie vergessen.
Juden und Muslime im Kiez laden am Sonntag gemeinsam zum Frühstück ein.
Der Arzt, der meinen Mann operiert hat, ist aus Aleppo geflohen. Wir sind ihm so dankbar.
Bin Lesbe, Lehrerin und Fan vom FC, fragt mich was ihr wollt
Die Ukrainerin in meinem Chor singt alle an die Wand.
Russen und Ukrainer spielen bei uns in derselben Mannschaft, es geht.
Unser schwarzer Bürgermeister wurde mit 61 Prozent wiedergewählt, weil er gute Arbeit macht.
Ich moechte als Frau nachts ohne Angst nach Hause gehen können.
`);

/** Abuse that is reported, answered or regretted. */
export const CIVIL_ABOUT_ABUSE: readonly string[] = linesOf(`
Gestern hat mir einer in der Bahn "Kanake" hinterhergerufen, und keiner hat etwas gesagt.
Wer Menschen als Ungeziefer bezeichnet, hat aus der Geschichte nichts gelernt.
Der Mann wurde wegen Volksverhetzung zu 90 Tagessätzen verurteilt.
Hört auf, alle Flüchtlinge in einen Topf zu werfen.
Nicht alle Muslime sind Terroristen, wie oft muss man das noch sagen?
Auf dem Schulhof ist "schwul" immer noch ein Schimpfwort, das macht mich traurig.
Die Abgeordnete bekommt täglich Morddrohungen und macht trotzdem weiter, Hut ab.
Bitte sachlich bleiben, Beleidigungen helfen keinem weiter.
Ich habe den Kommentar gemeldet, "Schlampe" geht gar nicht.
Meine Kollegin wurde auf Facebook als Hure beschimpft, weil sie über Fußball schreibt.
Das Wort Lügenpresse kommt aus einer Zeit, die keiner zurückhaben will.
Ein Asylheim anzuzünden ist ein Mordversuch, da gibt es nichts zu relativieren.
"Ausländer raus" stand an der Wand unserer Schule, die Kinder haben es übermalt.
Antisemitismus ist kein Problem der Juden, sondern unseres.
Der Schiedsrichter wurde bespuckt und bedroht, das Spiel wurde zu Recht abgebrochen.
Sie müssen mich nicht mögen, aber bitte nennen Sie mich nicht Volksverräter.
Wenn jemand droht, dich umzubringen, geh zur Polizei und sichere die Screenshots.
Rassistische Gesänge im Stadion, der Verein hat sich heute entschuldigt.
Ich lasse mir nicht erzählen, meine Freunde seien Schmarotzer. Die arbeiten mehr als ich.
Schluss mit der Hetze gegen Arbeitslose, jeden kann es treffen.
Das Gericht sah in dem Satz "Soldaten sind Mörder" eine Meinungsäußerung.
Früher sagte man das N-Wort ohne nachzudenken, heute schäme ich mich dafür.
Die Hassmails an unsere Redaktion lesen wir jetzt öffentlich vor, als Antwort.
@nordlicht71 Warum gleich so böse? Man kann das auch anders sagen.
Ihr habt recht, "Idiot" war unfair von mir, tut mir leid.
`);

/** Words of abuse that mean beasts, things, films and food here. */
export const CIVIL_WORDS: readonly string[] = linesOf(`
Im Keller sind Ratten, die Hausverwaltung hat den Kammerjäger bestellt.
Nach dem Waldspaziergang bitte die Kinder nach Zecken absuchen.
Die Sau hat zwölf Ferkel geworfen, alle gesund.
Den Abschaum beim Kochen der Brühe mit der Kelle abschöpfen.
"Der Idiot" von Dostojewski ist mein Lieblingsroman.
Beim Kinderfasching ging unsere Jüngste als Hexe, der Große als Räuber.
Parasiten wie der Bandwurm brauchen oft zwei Wirte, heute in Bio gelernt.
Der Hund hat sich im Dreck gewälzt, jetzt erst mal Badewanne.
Heute Müll rausgestellt, gelbe Tonne kommt schon um sechs.
Das Gesindel hieß früher einfach die Dienerschaft, interessant, oder?
Verräter raus hieß gestern die Aufgabe beim Spieleabend, ich war es natürlich selbst.
Affen im Zoo haben Nachwuchs, das Kleine klammert sich noch.
Die Bande von der Grundschule hat einen Film gedreht, sehr lustig.
Wer hat den Esel im Krippenspiel gespielt? Der war großartig!
Kakerlaken in der Kantine, das Amt hat sie vorerst geschlossen.
Schweinebraten mit Knödeln, mehr braucht der Sonntag nicht.
Der Komposthaufen ist umgesetzt, jetzt kann der Frühling kommen.
Das Pack Windeln kostet jetzt schon wieder zwei Euro mehr.
Ungeziefer im Rosenbeet? Marienkäfer helfen besser als Gift.
Die Krähe hat den Müllsack aufgehackt, kluges Tier.
Zwei Kühe standen heute früh auf der Landstraße, die Polizei war freundlich.
Heute Abend Krimi: Der Mörder war diesmal wirklich der Gärtner.
`);

/** Days, sport, weather, work. */
export const CIVIL_DAYS: readonly string[] = linesOf(`
Guten Morgen zusammen, Kaffee ist fertig!
Endlich Regen, der Garten hat es gebraucht.
Was für ein Spiel! In der 93. Minute noch der Ausgleich.
Der Trainer hat zu spät gewechselt, finde ich.
Hat jemand einen guten Zahnarzt in Köln für mich?
Wir haben heute den Keller aufgeräumt und alte Fotos gefunden.
Bahn mal wieder 40 Minuten zu spät, aber der Schaffner war nett.
Glückwunsch zum Examen, du hast es dir verdient!
Weiß jemand, ob der Wochenmarkt an Fronleichnam stattfindet?
Danke für den Artikel, sehr gut erklärt.
Ich hab mich vertippt, gemeint war 2017.
Das Konzert gestern war der Hammer, heiser bin ich trotzdem
Ihr seid verrückt, und genau deshalb mag ich euch.
Lieber Horst, alles Gute zum Geburtstag und bleib gesund!
Mein Rad wurde geklaut, zum dritten Mal. Langsam reicht es.
Der neue Kollege ist ein Segen, der kann sogar den Drucker reparieren.
Schönen Feierabend euch allen, morgen ist Freitag.
Kann man das Rezept auch ohne Eier machen?
Oh Mann, ich Trottel hab den Schlüssel stecken lassen
Verlieren kann man, aber nicht so lustlos.
Der Videobeweis macht den Fußball kaputt, meine Meinung.
Wir suchen noch Helfer für das Strassenfest am Samstag.
@frau_k_77 gern geschehen, bis nächste Woche!
Meine Tochter hat heute ihre ersten Schritte gemacht, ich heule gleich.
Fahrt vorsichtig, auf der B27 ist es spiegelglatt.
Tolles Interview, man merkt, dass die Moderatorin vorbereitet war.
Verdammt, war das knapp. Aber gewonnen ist gewonnen.
Der Kuchen ist mir total misslungen, gegessen haben ihn trotzdem alle.
Unser Hausarzt geht in Rente und es gibt keinen Nachfolger, das ist auf dem Land ein echtes Problem.
Bin müde, aber glücklich. 21 Kilometer, erste Medaille meines Lebens.
Kann mir wer erklären, wie ich das Formular online einreiche?
Stille Post im Büro: am Ende hiess es, ich würde heiraten.
Das ist ja zum Totlachen, mein Kater schläft im Nudelsieb.
Der Film war brutal, aber die Musik hat mir gefallen.
Ich könnte die ganze Welt umarmen, die Prüfung ist bestanden!
Heute mal nichts tun. Gar nichts. Herrlich.
Wer hat gestern den Tatort gesehen und kann mir das Ende erklären?
Unsere Elf hat verdient verloren, der Gegner war einfach besser.
Ach ja, die guten alten Telefonzellen, ich vermisse sie ein bisschen.
Nächste Haltestelle Zoo, und alle Kinder drehen durch.
`);
