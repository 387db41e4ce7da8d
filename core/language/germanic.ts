import type { Language } from './language';

/** English. The words are those of real pages. */
export const english: Language = {
  tag: 'en',
  step: 'step|steps|task|exercise',
  part: 'part|phase|stage|section',
  method: 'method|option|way|solution|approach|alternative|fix|variant|technique|trick',
  of: 'of|out of',
  numbers:
    'one/first two/second three/third four/fourth five/fifth six/sixth seven/seventh eight/eighth nine/ninth ten/tenth eleven/eleventh twelve/twelfth thirteen/thirteenth fourteen/fourteenth fifteen/fifteenth sixteen/sixteenth seventeen/seventeenth eighteen/eighteenth nineteen/nineteenth twenty/twentieth',
  dates: 'avenue|street|floor|division',
  head: 'instruction|instructions|direction|directions|method|methods|preparation|procedure|steps|to make|make it|making|what to do|cooking instructions|for the|assembly|to prepare|installation|about this task',
  howTo: 'how to|how do i|how can i|step by step|tutorial|steps to|quickstart|quick start|getting started|walkthrough',
  promise:
    'guide|recipe|recipes|install|installing|installation|diy|set up|setup|build|make|create|fix|configure|configuring|setting up|instructions|codelab|using|adding|creating',
  ingredients: 'ingredients|ingredient',
  supplies:
    "supplies|tools|equipment|materials|what you need|what you'll need|you will need|you'll need|prerequisites|requirements|before you begin|before you start|shopping list|tools and materials|what you will need",
  other:
    "related|comments|comment|nutrition|nutrition facts|references|see also|about|about the author|faq|faqs|frequently asked questions|contents|table of contents|in this article|share|categories|tags|archives|recent posts|popular|you may also like|you might also like|more from|more|newsletter|subscribe|follow|reviews|rating|leave a reply|notes|note|tips|variations|storage|conclusion|features|benefits|reasons|key takeaways|summary|overview|introduction|changelog|release notes|what's new|further reading|resources|links|sources|advertisement|trending|latest|services|products|contact|terms|terms of service|terms of use|terms and conditions|privacy|privacy policy|cookie policy|cookies|legal notice|imprint|license|licence|copyright|disclaimer|navigation|menu|what you'll learn|examples",
  listicle:
    'best|top|reasons|tips|ideas|types|trends|things|examples|facts|benefits|mistakes|myths|signs|questions|tools|apps|products|gifts|places|books|vs|review|reviews|features|pros and cons|alternatives|what is|what are|why|glossary|history|statistics|resolutions|predictions|principles|lessons',
  note: "note|notes|nb|n.b.|info|information|remember|editor's note|fyi|chef's note|nota bene",
  tip: "tip|tips|pro tip|hint|hints|suggestion|chef's tip|good to know",
  warning: 'warning|warnings|caution|important|danger|attention|careful|be careful|heads up|beware',
  verbs:
    'abort accept access activate adapt add adjust align allow anchor anoint answer append apply appoint appraise approach arrange ask assemble assess assign assure attach attend audit authorize automate avoid bake balance bandage baste bathe beat begin bend bind blanch bleed blend blot boil bolt boost borrow braid bread break breathe brine bring broil brown browse brush buckle buff build bundle burn bury buy bypass calibrate cancel caramelize carve catch celebrate change char charge check chill chisel choose chop cite clamp clarify clean clear click climb cling clip clone close coat coax coil collect combine commit communicate compare compile complete comply compress compute conduct configure confirm connect conserve consider consolidate construct consult contact continue contribute convert cook cool copy core correct cover crack crank cream create crimp crisp crochet crumble crush cube cultivate curl customize cut cycle dab dampen deactivate debone decant decide declare decorate deep-fry define defrost deglaze delegate delete deploy deposit describe deselect desolder detach determine develop diagnose dice dig dilute dip disable disassemble discard discharge disconnect discuss disinfect dislodge dispose dissolve distribute divert divide do document dollop donate double-check double-click double-tap douse download draft drag drain drape draw dredge drill drizzle drop dry dump dunk duplicate dust ease eat edit eject eliminate embed embrace embroider emphasize empty enable encourage encrypt engage enjoy enlarge enlist enroll ensure enter enumerate equip erase establish estimate evaluate examine execute exfoliate exhale exit expand experiment explain explore export expose extend extract familiarize fasten feed ferment fertilize fetch file fill filter finalize find finish fit fix flash flatten flex flick flip float flour fluff flush focus fold follow form format foster freeze freshen frost fry fulfill garnish gather gauge generate get give glance glaze glue go grab grasp grate grease grill grind groom grow halve hammer hang harden harvest haul have heat hide highlight hire hit hold hook hop hover hull hydrate identify ignite imagine immerse implement import improve include increase incubate inflate inform inhale initialize inject inquire insert inspect install insulate integrate introduce invert invest investigate invite iron isolate join jot juice jump keep kick knead kneel knit knock knot label ladle launch lay layer lean learn leave let lift light line link list load locate lock log login look loosen lower lubricate maintain make manage map marinate mark mash massage match maximize measure meditate meet melt memorize mend merge microwave mince minimize mist mix modify moisten moisturize monitor motivate mount move mow mulch multiply nail name navigate negotiate nestle note notice notify nudge observe obtain offer omit open order organize outline overlap pack paint pair parboil pass paste pat patch pause pay pedal peel perform pick pickle pierce pin pinch pipe place plait plan plant plate pleat pluck plug plunge poach point poke polish pop populate portion position pound pour power practice praise pre-heat preheat prep prepare prepay present preserve press prevent preview prick prime print prioritize proceed produce promote proofread prop propagate protect provide prune pry publish pull pulse punch purchase puree purge pursue push put qualify quarter quit rack raise rake re-enter reach read realign rearrange reassemble reboot rebuild recall recap receive recharge recognize recompile reconnect reconstitute record recover recruit recycle redeem redirect reduce reevaluate refer refill refine reflect reformat refrain refresh refrigerate register rehearse reheat rehydrate reinforce reinsert reinstall relax release reload relocate remember remind remove rename renew renovate repair repay repeat rephrase replace report reposition repot request rerun reseal research reserve reset resize resolve respect respond rest restart restore restrict resume retain retest rethink retrieve retry return reuse reveal reverse revert review reward rewind rewire rewrite right-click rinse rip roast roll rotate rub run salt sand sanitize saute sauté save saw scald scale scan scatter schedule scoop score scramble scrape screw scroll scrub sculpt seal sear search season secure see seed select sell send separate serve set settle sew shake shape share sharpen shave shift shorten shovel shred shrink shut sieve sift sign simmer sip sit sketch skewer skim skip slacken slather slice slide slip slit smash smear smell smile smoke smooth smudge snap sniff soak soften solder solve soothe sort sow speak specify spend spin splash split spoon spray spread sprinkle squat squeeze squirt stabilize stack stake stand staple start steam steep steer stick stimulate stir stitch stop store straighten strain streamline strengthen stretch strip stroke study stuff submerge submit subscribe substitute subtract suggest summarize surround suspend swap sweep sweeten swing swipe swirl switch synchronize tackle tailor take talk tap tape taste teach tear tell temper tend test thank thaw thicken thin think thread throw thumb tidy tie tighten tilt toast toggle top torch toss touch trace track train transfer transform translate transplant treat trim troubleshoot try tuck tune turn turn-on twirl twist type unblock unbox unbuckle uncheck unclip unclog uncover understand undo unfold unhook uninstall unlatch unlock unmount unpack unplug unroll unscrew unset untick unwind unwrap unzip update upgrade upload use utilize validate vary ventilate verify view visit visualize wait walk warm warn wash watch water wax wear weave weed weigh weld wet whip whisk whittle widen wind wipe withdraw work wrap wring write yank zest zip zoom',
  before:
    'then|now|next|finally|please|carefully|gently|first|also|simply|just|once again|again|lightly|slowly|quickly|thoroughly|optionally|optional|always|do not|never|immediately|meanwhile|and|alternatively|afterwards|evenly|gradually|generously|finely|thinly|loosely|firmly|working',
  common: 'the and of to with for from this that your you until into then are is it on by be can',
  you: 'you|your|yours|yourself',
  we: 'we|our|us|i|my|me|he|she|was|were',
  page: 'page',
  next: 'next|next page|next step|continue|continue to next page|next chapter|next lesson',
  minute: 'minute|minutes|min|mins',
  hour: 'hour|hours|hr|hrs|h',
};

const german: Language = {
  tag: 'de',
  step: 'schritt|arbeitsschritt',
  part: 'teil|etappe|phase|abschnitt',
  method: 'methode|option|möglichkeit|variante|lösung|weg|alternative',
  of: 'von',
  numbers:
    'eins/erster/erste/erstes zwei/zweiter/zweite/zweites drei/dritter/dritte/drittes vier/vierter/vierte/viertes fünf/fünfter/fünfte/fünftes sechs/sechster/sechste/sechstes sieben/siebter/siebte/siebtes acht/achter/achte/achtes neun/neunter/neunte/neuntes zehn/zehnter/zehnte/zehntes elf/elfter zwölf/zwölfter',
  dates:
    'januar|jänner|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|bundesliga|liga|kreisliga|weltkrieg|weltkriegs|jahrhundert|jahrhunderts|etage|stock|obergeschoss|og|platz|auflage|klasse|spieltag|runde|semester|quartal',
  head: "zubereitung|anleitung|anleitungen|anweisungen|vorgehensweise|so geht|so geht's|schritte|arbeitsschritte|vorgehen|und so wird|so wird|so wird's gemacht|zubereiten|wie|installation|durchführung|abschnitt|für die|für den|für das",
  howTo: 'so geht|wie man|wie kann|wie du|wie sie|schritt für schritt|anleitung|tutorial',
  promise: 'rezept|schritt|wie|installieren|einrichten|erstellen|selber machen|selbst|ratgeber',
  ingredients: 'zutaten',
  supplies:
    'werkzeug|werkzeuge|material|materialien|voraussetzungen|du brauchst|sie brauchen|zubehör|was du brauchst|was sie brauchen|das brauchst du|benötigtes material|was du benötigst',
  other:
    'nährwerte|kommentare|verwandte|ähnliche|inhalt|inhaltsverzeichnis|tipps|tipp|über|quellen|weitere|hinweise|fazit|agb|datenschutz|impressum|nutzungsbedingungen|häufige fragen|bewertungen',
  listicle: 'besten|gründe|tipps|ideen|arten|fehler|warum|vergleich|beste|was ist',
  note: 'hinweis|hinweise|anmerkung|bemerkung|merke|info|zur info',
  tip: 'tipp|tipps|profi-tipp|rat|guter rat',
  warning: 'warnung|achtung|vorsicht|wichtig|gefahr',
  verbs:
    'aktiviere aktivieren back backe backen bedecke bedecken befestige befestigen beginne bereite beträufle bestreue bestreuen betätige bestätige bestätigen bohre bohren braten brate bringe bringen deaktiviere deaktivieren decke drehe drehen drücke drücken dünste entferne entfernen erhitze erhitzen ersetze erstelle erstellen fahre fahren fette fixiere fülle füllen füge fügen gebe geben geh gehe gehen gib gieße gießen halbiere halte halten hacke hacken hebe heize hole holen installiere installieren klappe klebe kleben klicke klicken knete kneten koche kochen kontrolliere kopiere kopieren kürze lade laden lass lasse lassen lege legen leg lies löse lösen lösche löschen mach mache machen markiere melde messe messen miss mische mischen montiere montieren nähe navigiere nehme nehmen nimm notiere öffne öffnen pinsle platziere platzieren presse prüfe prüfen püriere pürieren raspel reibe reinige reinigen rolle röste rufe rühre rühren säge schalte schalten schäle schälen schau schiebe schieben schlage schlagen schließe schließen schmecke schmelze schneide schneiden schraube schrauben schwenke serviere servieren setze setzen sichere siebe speichere speichern spüle starte starten stecke stecken stelle stellen steck streiche streichen streue streuen suche suchen tausche teile teilen tippe tippen trage tragen trenne trennen trockne überprüfe überprüfen übertrage verbinde verbinden verknete verlasse vermenge vermengen vermische vermischen verrühre verrühren verquirle verteile verteilen verwende verwenden wähle wählen warte warten wasche waschen wechsle wechseln wende wenden wickle wiederhole wiederholen würze würzen ziehe ziehen zerkleinere öffnet gebt nehmt schneidet verrührt mischt lasst legt stellt',
  last: 'en|ern|eln',
  statement:
    'ist|sind|war|wird|werden|wurde|wurden|kann|können|konnte|muss|müssen|soll|sollen|sollte|darf|dürfen|will|wollen|hat|haben|hatte|hatten|dass|ob|weil|obwohl|deren|dessen|sich|man|es|sie|er|möchten|möchte|würden|würde|könnten|könnte|welche|viele|sowie|beim|besten',
  notLast:
    'können|werden|haben|sind|waren|wurden|sollen|sollten|müssen|möchten|dürfen|wollen|würden|hätten|wären|konnten|könnten|unten|oben|innen|außen|anderen|morgen|wegen|neben|zwischen|allen|ihnen|einen|keinen|meisten|ersten|gefallen|worden|gewesen|gern|sondern|verschieden|trocken|offen|zufrieden',
  before:
    'dann|danach|nun|jetzt|bitte|zuerst|zunächst|anschließend|anschliessend|vorsichtig|schließlich|abschließend|optional',
  common: 'und der die das den mit ist nicht ein eine auf für von sie wird zu dann im werden',
  you: 'du|dein|deine|deinen|deinem|deiner|dir|dich|sie|ihr|ihre|ihren|ihrem|euch|eure',
  we: 'wir|uns|unser|unsere|ich|mein|meine|mir|mich',
  page: 'seite',
  next: 'weiter|nächste seite|nächster schritt|weiter zu seite',
  minute: 'minute|minuten|min',
  hour: 'stunde|stunden|std|h',
};

const dutch: Language = {
  tag: 'nl',
  step: 'stap',
  part: 'deel|fase',
  method: 'methode|optie|manier|oplossing|mogelijkheid',
  of: 'van',
  numbers:
    'een/één/eerste twee/tweede drie/derde vier/vierde vijf/vijfde zes/zesde zeven/zevende acht/achtste negen/negende tien/tiende',
  head: 'bereiding|bereidingswijze|aan de slag|instructies|werkwijze|stappen|stappenplan|zo maak je|zo maak je het|hoe|voorbereiding|zo doe je het',
  howTo: 'hoe|stap voor stap|zo maak je|handleiding',
  promise: 'recept|stap|maken|installeren|instellen|zelf maken',
  ingredients: 'ingrediënten',
  supplies: 'benodigdheden|gereedschap|materialen|vereisten|keukengerei|wat heb je nodig|dit heb je nodig|materiaal',
  other: 'reacties|gerelateerd|inhoud|inhoudsopgave|tips|voedingswaarden|voedingswaarde|meer recepten|conclusie|delen',
  listicle: 'beste|redenen|ideeën|fouten|waarom|soorten|tips',
  note: 'opmerking|let op|noot|n.b.',
  tip: 'tip|tips|handige tip',
  warning: 'waarschuwing|belangrijk|pas op|gevaar|voorzichtig',
  verbs:
    'bak bakken bedek begin bekijk bereid bestrijk bestrooi bevestig bewaar blancheer blijf boor breek breng clic controleer dek dep doe download draai druk fruit ga garneer gebruik geef giet haal hak halveer hang herhaal herstart houd hernoem hussel installeer kies kijk klik klop kluts kneed knijp knip kook koppel kopieer laat leg lees let log los maak maal marineer meet meng mix navigeer neem noteer ontgrendel ontkoppel open pak pel pers plaats plak plet pof pocheer prak prik proef pureer rasp rits roer roerbak rooster rol schaaf schakel schenk schep schik schil schrijf schroef schud schuif scroll selecteer serveer sla sleep sluit smeer smelt smoor snij snijd snipper spoel sprenkel start steek stel stoof stoom stort strijk strooi stuur tik trek typ update verbind verdeel verkruimel vermeng verhit verplaats vervang verwarm verwijder voeg voer vorm vouw vul waarschuw wacht warm was week weeg wel wijzig wissel wrijf zaag zeef zet zoek zorg zout',
  before: 'dan|daarna|nu|eerst|vervolgens|tenslotte|ten slotte|ondertussen|intussen|voorzichtig|eventueel',
  common: 'de het een en van met voor niet op je naar dan wordt zijn is dat te aan',
  you: 'je|jij|jou|jouw|u|uw|jullie',
  we: 'wij|we|ons|onze|ik|mijn',
  page: 'pagina',
  next: 'volgende|volgende pagina|volgende stap|verder',
  minute: 'minuut|minuten|min',
  hour: 'uur|uren|u',
};

// Sure of the heads and verbs of recipes; less so of those of software.
const afrikaans: Language = {
  tag: 'af',
  step: 'stap',
  part: 'deel|fase',
  method: 'metode|opsie|manier',
  of: 'van',
  numbers:
    'een/eerste twee/tweede drie/derde vier/vierde vyf/vyfde ses/sesde sewe/sewende agt/agtste nege/negende tien/tiende',
  head: 'metode|bereiding|instruksies|aanwysings|stappe|werkwyse',
  howTo: 'hoe om|stap vir stap|handleiding',
  promise: 'resep|gids|installeer',
  ingredients: 'bestanddele',
  supplies: 'gereedskap|benodigdhede|materiaal|jy benodig',
  other: 'kommentaar|inhoud|verwante|wenke|voedingswaarde',
  note: 'let wel|nota|opmerking',
  tip: 'wenk|wenke',
  warning: 'waarskuwing|belangrik|pasop',
  verbs:
    'bak bedek bring bedien blaai draai druk gebruik gee giet gooi gaan haal hou herhaal installeer kies klik klits kneg knie kook laat maak meng neem open plaas rasp roer rol sit skakel skep skil sluit smeer smelt sny sorg sprinkel strooi stoor tik trek verdeel verhit verwyder voeg voorverhit vou vul wag was',
  before: 'dan|daarna|nou|eers|sit dan|laastens',
  common: 'die en van het nie is vir met wat jy om sal word ook',
  you: 'jy|jou|u',
  we: 'ons|ek|my',
  page: 'bladsy',
  next: 'volgende|volgende bladsy',
  minute: 'minuut|minute|min',
  hour: 'uur|ure',
};

/** West Germanic. */
export const GERMANIC: readonly Language[] = [english, german, dutch, afrikaans];
