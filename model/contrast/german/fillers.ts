/** What stands in the slots of the German frames. Values may hold choices. The same groups and offices stand in abusive and civil frames. */

const values = (text: string) => text.trim().split(/\s*;\s*/);

/** A noun, its dative, and both with their articles, for groups of people. */
const GROUPS = values(`
Flüchtlinge|Flüchtlingen;Asylbewerber|Asylbewerbern;Muslime|Muslimen;Moslems|Moslems;Juden|Juden;Türken|Türken;Araber|Arabern
Syrer|Syrern;Afghanen|Afghanen;Afrikaner|Afrikanern;Polen|Polen;Rumänen|Rumänen;Roma|Roma;Ausländer|Ausländern;Migranten|Migranten
Frauen|Frauen;Lesben|Lesben;Russen|Russen;Ukrainer|Ukrainern;Ossis|Ossis;Wessis|Wessis;Rentner|Rentnern;Chinesen|Chinesen
Sozialhilfeempfänger|Sozialhilfeempfängern;Hartz-IV-Empfänger|Hartz-IV-Empfängern;Rollstuhlfahrer|Rollstuhlfahrern;Inder|Indern
Kurden|Kurden;Albaner|Albanern;Bulgaren|Bulgaren;Marokkaner|Marokkanern;Nigerianer|Nigerianern;Feministinnen|Feministinnen
`).flatMap((line) => line.split('\n'));
const ADJECTIVAL_GROUPS = values(
  'Schwulen;Behinderten;Arbeitslosen;Geflüchteten;Schwarzen;Obdachlosen;Geduldeten;Blinden;Homosexuellen',
);
const nominatives = GROUPS.map((group) => group.split('|')[0] as string);
const datives = GROUPS.map((group) => group.split('|')[1] as string);

/** Slot to values. */
export const GERMAN_FILLERS: Record<string, readonly string[]> = {
  grp: nominatives,
  grpd: datives,
  die: [...nominatives, ...ADJECTIVAL_GROUPS].map((group) => `die ${group}`),
  den: [...datives, ...ADJECTIVAL_GROUPS].map((group) => `den ${group}`),
  lager:
    values(`die Linken;die Rechten;die Grünen;die Sozis;die Konservativen;die Liberalen;die AfD-Wähler;die Grünen-Wähler
    ;die SPD-Wähler;die Journalisten;die Klimaaktivisten;die Impfgegner;die Gewerkschafter;die Abgeordneten;die Politiker
    ;die Leute vom Fernsehen;die Eurokraten;die Minister;die Bauern;die Autofahrer;die Radfahrer;die Beamten`),
  amt: values(`der Kanzler;die Kanzlerin;der Innenminister;die Ministerin;der Bürgermeister;die Bürgermeisterin;der Bundespräsident
    ;der Fraktionschef;die Parteivorsitzende;der Landrat;der Finanzminister;die Verteidigungsministerin;der Abgeordnete
    ;die Kommissarin;der Außenminister;der Justizminister;die Staatssekretärin;der Generalsekretär;die Oberbürgermeisterin`),
  herr: values(`Herr Minister;Frau Ministerin;Herr Bürgermeister;Herr Abgeordneter;Frau Abgeordnete;Herr Kanzler;Frau Kanzlerin
    ;Herr Redakteur;Frau Doktor;Herr Professor;Frau Landrätin`),
  partei: values('SPD;CDU;CSU;FDP;AfD;Linkspartei;Union;Regierung;Opposition;Koalition;EU-Kommission'),
  thema:
    values(`Rente;Miete;Flüchtlingspolitik;Steuerreform;Pflege;Energiewende;Maut;Schulpolitik;Asylpolitik;Klimapolitik;Integration
    ;Grenzsicherung;Haushaltspolitik;Europapolitik;Verkehrspolitik;Gesundheitsreform;Bundeswehr;Digitalisierung`),
  ort: values(
    'Köln;Dresden;Hamburg;Essen;Chemnitz;Stuttgart;Rostock;Berlin;Graz;Wien;Kiel;Erfurt;Bern;Mannheim;Neukölln;Passau',
  ),
  verein: values(
    'Schalke;der HSV;Werder;der FC;Hansa;die Eintracht;Union;der Club;Bochum;die Hertha;Sechzig',
  ),
  depp: values(`Idiot;Vollidiot;Trottel;Volltrottel;Depp;Volldepp;Hohlkopf;Schwachkopf;Versager;Spinner;Heuchler;Lügner;Schwätzer
    ;Vollpfosten;Hampelmann;Blender;Hetzer;Dummkopf;Einfaltspinsel;Schmarotzer;Feigling;Verräter;Kriecher;Schleimer;Stümper
    ;Gauner;Vollhorst;Schmierfink;Jammerlappen;Waschlappen;Dorftrottel;Schwachmat;Lackaffe;Penner;Volksverräter`),
  deppen:
    values(`Idioten;Vollidioten;Trottel;Deppen;Hohlköpfe;Schwachköpfe;Versager;Spinner;Heuchler;Lügner;Schwätzer;Vollpfosten
    ;Blender;Hetzer;Schmarotzer;Verräter;Kriecher;Stümper;Gauner;Volksverräter;Halunken;Nichtsnutze;Hirnlose;Schwachmaten;Marionetten`),
  derb: values(`Arschloch;Wichser;Hurensohn;Drecksack;Scheißkerl;Pisser;Bastard;Arschgesicht;Spast;Hackfresse;Saftsack;Drecksau
    ;Missgeburt;Arschgeige;Sackgesicht;Wixer;Dreckskerl;Kackbratze;Vollarsch;Arschkriecher`),
  derbe: values(
    'Arschlöcher;Wichser;Hurensöhne;Drecksäcke;Scheißkerle;Pisser;Bastarde;Drecksschweine;Arschgeigen;Wixer',
  ),
  pack: values(`[Lügen|Drecks|Lumpen|Verräter|Asi|Heuchler|Schmarotzer|Verbrecher|Hetzer|Nazi|Zecken|Beamten][pack|gesindel]
    ;[Lügen|Gauner|Idioten|Verbrecher|Heuchler|Chaoten|Verräter|Bonzen]bande;[Gurken|Versager|Trümmer|Idioten|Deppen]truppe
    ;[Sau|Dreck|Idioten|Versager|Chaoten]haufen;[Drecks|Verräter|Lügen|Teufels]brut;[Sau|Lügen|Asi|Verbrecher]verein`),
  tier: values(
    'Parasiten;Ratten;Ungeziefer;Schmeißfliegen;Zecken;Heuschrecken;Schweine;Affen;Kakerlaken;Maden;Hyänen;Läuse',
  ),
  dumm: values(`dumm;dämlich;blöd;strohdumm;saudumm;hirnlos;verlogen;verkommen;feige;unfähig;erbärmlich;korrupt;widerlich;charakterlos
    ;geisteskrank;verblödet;gestört;ekelhaft;heuchlerisch;größenwahnsinnig`),
  sachlich:
    values(`enttäuschend;falsch;zu teuer;schlecht begründet;kurzsichtig;nicht überzeugend;widersprüchlich;ungerecht;mutig
    ;überfällig;richtig;verständlich;gut gemeint;schlecht umgesetzt;unnötig;halbherzig;vernünftig`),
  beruf: values(
    'Ärztin;Busfahrer;Lehrerin;Altenpfleger;Bäcker;Ingenieurin;Polizist;Verkäuferin;Schreiner;Studentin;Rentner',
  ),
};
