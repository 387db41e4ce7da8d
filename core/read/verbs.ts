/**
 * Words that steps begin with: imperatives, and infinitives where instructions are written so. Lower case, language knowledge.
 * Languages that put the verb last are read by the words that end their sentences.
 */
const VERBS = `
add adjust allow apply arrange assemble attach bake baste beat begin blanch blend boil bring broil brown browse brush build bring buy bend carefully carve change check chill choose chop clean click clone close coat collect combine configure confirm connect continue cook cool copy core cover cream create crack cut deactivate decide delete deploy determine discard dip disable disconnect divide double-click download drag drain draw drill drizzle drop dry dust edit eject enable ensure enjoy enter execute expand extract fill find finish flip fold follow freeze fry garnish gather generate get give glue go grab grate grease grill grind hang have heat hit hold import increase insert inspect install join juice keep knead ladle launch lay let lift light line load locate lock log look lower make marinate mark mash measure melt microwave mince mix modify mount move name navigate note obtain open order paint paste peel perform pick pierce place plan plug poach position pour prepare preheat press print proceed pull pulse puree push put quarter raise read reboot reduce refrigerate register reinsert release remember remove rename repeat replace reserve reset rest restart restore return review right-click rinse roast roll rotate rub run sand saute sauté save scan scatter scoop score scrape screw scroll seal search sear season see seed select send separate serve set shake shape shut sieve sift sign simmer skim skip slice slide slip smooth soak sort spoon spray spread sprinkle squeeze stack start steam stir stop store strain stretch stuff submit switch take tap taste tear tell test thaw thin thread throw tie tighten toast top toss transfer trim try turn turn-on twist type uncheck uncover undo uninstall unplug unscrew unzip update upload use verify visit wait warm wash watch weigh whip whisk wipe work wrap write zest
back backe bedecke bereite beträufle bestreue bestreuen bringe brate braten drücke drücken dünste entferne entfernen erhitze erhitzen erstelle erstellen fahre fülle füllen füge fügen gebe geben gib gieße gießen halte hacke hacken heize hole klicke klicken knete kneten koche kochen kopiere kopieren lade laden lass lasse lassen lege legen löse lösen mache machen mische mischen nimm nehmen öffne öffnen presse püriere raspel reibe rolle rühre rühren schalte schalten schäle schälen schiebe schieben schlage schlagen schließe schließen schmelze schneide schneiden schraube schrauben schwenke serviere servieren setze setzen siebe starte starten stecke stecken stelle stellen streiche streue suche teile teilen tippe tippen trage trenne trennen vermenge vermengen vermische vermischen verrühre verrühren verteile verteilen wähle wählen warte warten wasche waschen wechsle wende wiederhole würze würzen ziehe ziehen zerkleinere
ajoutez ajouter allumez appuyez arrosez assaisonnez attendez badigeonnez battez beurrez choisissez chauffez cliquez commencez connectez copiez coupez couvrez créez cuisez déposez dans découpez démarrez disposez dorez écrasez égouttez émincez enfournez enlevez épluchez étalez faites faire fermez fouettez glissez incorporez insérez installez laissez laisser lancez lavez mélangez mélanger mettez mettre montez nettoyez ouvrez pelez placez posez portez pressez poursuivez pétrissez préchauffez préchauffer prenez préparez ramenez râpez recouvrez remettez remplissez remuez renversez répartissez répétez retirez retournez roulez salez saupoudrez sélectionnez servez servir sortez tapez téléchargez terminez tournez travaillez utilisez verser versez vérifiez vissez
abra abre abrir acceda acrescente adicione adiciona agrega agregar agregue ajusta amasa añade añadimos añadir apague aperte aplica asa asse aqueça bata bate batir calienta calentar cierra clique coloca colocamos colocar coloque coce cocina comece comience conecta copie copia corta cortamos cortar corte crea cria cubre cubra decora deixe deja dejamos dejar desligue despeje disponha divida elija elige elimina empezamos encienda engrasa escolha escorra escribe escurre espera espere extiende faça fecha feche forma fría frite haga hacemos haz hierve hornea incorpora incorporamos insira instale instala introduce junta junte lava lave leve lleva limpia mezcla mezclamos mezclar misture mistura monte mueve pela pelamos pelar pique pica picamos ponemos poner pon ponga precalienta precalentar precalentamos preaqueça prepara preparamos prepare presiona presione pressione pulse pulsa pincha reserva reserve retira retire remova repita repite rellena revuelve saca sacamos sazona seleccione selecciona selecione sirve sirva servir sofríe sofreír tapa tempere tome toque tritura unta use utilice vaya ve verta vierte vá vuelve
accendere accendete aggiungere aggiungete aggiungi aggiungiamo amalgamate aprite apri avviate bollire cliccate collegate condite coprite coprire create cuocere cuocete cuociamo date disponete dividete eliminate fare fate fai fateclic farcite formate frullate friggete grattugiate impastare impastate impastiamo infornate infornare iniziate iniziamo inserite inserisci lasciate lasciare lasciamo lavate lavare lessate mescolate mescolare mettere mettete mettiamo mondate montate oliate portate preparare preparate prepariamo prendete preriscaldate pelate premere premete pulite ripetete ritagliate rosolate salate salvate sbattete sbucciate scaldate scegliete scolate selezionate selezionare servite servire setacciate soffriggere spegnete spolverizzate stendete stendere tagliare tagliate tagliamo togliete tritate tritare trasferite unire unite uniamo versare versate versiamo
bak bakken bedek begin bekijk bestrooi bewaar breng clic dek doe draai druk fruit ga garneer giet giet haal hak halveer herhaal houd klik klop kneed kies kook laat leg maak maal meng mix neem open pel pers plaats pof prak rasp rol roer roerbak schenk schep schil schuif selecteer serveer smeer smelt snij snijd snipper spoel sprenkel sluit start steek stel strijk strooi stort verdeel vermeng verhit verwarm verwijder voeg vorm vul wacht was wel zeef zet
kopieer installeer download verbind ontkoppel schakel typ voer navigeer hernoem scroll ontgrendel sleep bevestig hernoemen sluiten openen
blanda blend bred bring bryn dela fyll fräs gör grädda hacka häll hæld häll hyvla häll hell hakk kok koka klicka klik klikk knyt knåda lad la lägg legg læg låt låt lav lag mixa mosa pensla pres pressa put ringla riv rør rör rör røre rulla sätt sæt sett servera server sila skala skär skær skjær skölj skyl smaka smelt smält smøre sluta stek steg stek stik strø strö ta tag tage tilsæt tilsett tillsätt tryck trykk vält välj vælg velg vend vispa visp vänd vänta
dodaj dodajemy gotuj kliknij kroimy mieszaj mieszamy obierz odstaw otwórz pieczemy piecz podgrzej pokrój posyp posol przygotuj rozgrzej smaż ugotuj umyj usmaż wlej włóż wsyp wybierz wyjmij wymieszaj zagnieć zalej zaznacz zetrzyj kliknite vyberte přidejte přidáme nakrájíme nakrájejte smícháme smíchejte dejte dáme necháme nechte vložte osolíme očistíme podáváme pečeme otevřete pridáme nakrájame zmiešame opláchneme vylejeme uvaríme umyjeme osolíme premiešame otvorte
adjuk keverjük tegyük süssük öntsük vágjuk főzzük nyisd nyissa kattintson válassza válaszd nyomd másold tedd indítsd helyezd kapcsold
adaugă adăugați se puneți puneți amestecați tăiați deschideți selectați faceți dați
добавьте добавить выберите нажмите откройте нарежьте смешайте положите поставьте влейте разогрейте перемешайте выложите посолите введите запустите скачайте установите щелкните щёлкните вставьте скопируйте перейдите создайте удалите закройте дождитесь убедитесь снимите отварите обжарьте очистите взбейте оставьте подавайте нарезать смешать добавляем режем кладем ставим
додайте натисніть виберіть відкрийте наріжте змішайте покладіть додати
βάλτε βάζουμε προσθέστε προσθέτουμε ανακατέψτε ανακατεύουμε κόψτε κόβουμε ψήστε ψήνουμε ανοίξτε επιλέξτε πατήστε ρίχνουμε
ekleyin karıştırın pişirin doğrayın açın tıklayın seçin koyun alın yıkayın kapatın basın bekleyin girin
ضع أضف اخلط اغسل افتح اختر انقر اضغط قدم قم نضع نضيف يوضع يضاف اقلي اسكب انتظر اكتب
اضافه کنید بریزید باز انتخاب کلیک
הוסיפו ערבבו חתכו שימו בחרו לחצו פתחו הכניסו מערבבים מוסיפים שמים
tambahkan masukkan klik pilih buka tekan panaskan potong campur campurkan rebus goreng aduk tuang sajikan siapkan cuci
thêm cho chọn nhấn nhấp mở cắt trộn đun rửa bấm tải đặt
add-on klicka valitse avaa lisää sekoita paista leikkaa napsauta paina anna laita kuori`;

const VERB_SET = new Set(VERBS.trim().split(/\s+/));
/** Sentence ends and verb forms of languages that put the verb last, and of Chinese, Thai and Hindi. */
const LAST =
  /(?:ます|ください|します|する|る|う|つ|く|す|ぐ|む|せる|れる|んでください)[。．.!！]?$|(?:세요|십시오|합니다|니다|줍니다|한다|기)[.!]?$|(?:ें|ाएं|दें|करें|लें)[।.]?$/u;
const FRONT =
  /^(?:请|點擊|点击|单击|选择|打开|打開|選擇|加入|放入|将|將|把|切|按|输入|下载|安装|倒入|使用|ใส่|นำ|ตั้ง|หั่น|ผสม|คลิก|เลือก|เปิด|กด)/u;

/** Whether a step's first word asks for something to be done. */
export function startsWithVerb(text: string): boolean {
  const first = /^[\p{P}\p{S}\s]*([\p{L}\p{M}-]+)/u.exec(text.slice(0, 60))?.[1]?.toLowerCase();
  return (first !== undefined && VERB_SET.has(first)) || FRONT.test(text) || LAST.test(text.slice(-12));
}

/** Whether one of a step's first twelve words does: "In a large bowl, whisk the eggs". */
export function holdsVerb(text: string): boolean {
  const words =
    text
      .slice(0, 120)
      .toLowerCase()
      .match(/[\p{L}\p{M}-]+/gu) ?? [];
  return words.slice(0, 12).some((word) => VERB_SET.has(word)) || FRONT.test(text) || LAST.test(text.slice(-12));
}
