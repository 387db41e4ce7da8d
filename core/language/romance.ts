import type { Language } from './language';

const french: Language = {
  tag: 'fr',
  step: 'étape|etape',
  part: 'phase|partie',
  method: 'méthode|option|solution|façon|alternative|astuce',
  of: 'de|sur',
  numbers:
    'un/une/première/premier deux/deuxième/seconde/second trois/troisième quatre/quatrième cinq/cinquième six/sixième sept/septième huit/huitième neuf/neuvième dix/dixième onze/onzième douze/douzième',
  head: "préparation|preparation|instructions|méthode|réalisation|comment c'est fait|étapes|marche à suivre|procédure|recette|progression|mode d'emploi|pour la|pour le|pour les|installation",
  howTo: 'comment|étape par étape|tutoriel|pas à pas|tuto',
  promise: 'recette|guide|étape|installer|créer|faire|réaliser',
  ingredients: 'ingrédients|ingrédient',
  supplies:
    'matériel|ustensiles|outils|prérequis|pré-requis|fournitures|il vous faut|matériel nécessaire|ce dont vous avez besoin',
  other:
    'commentaires|sommaire|articles similaires|conseils|astuces|nutrition|valeurs nutritionnelles|partager|à propos|sources|voir aussi|à lire aussi|avis|conclusion|mentions légales',
  listicle: 'raisons|meilleurs|meilleures|meilleur|idées|conseils|erreurs|pourquoi|avantages|comparatif',
  note: 'note|remarque|remarques|note bene|nota bene|à noter|info',
  tip: 'astuce|astuces|conseil|conseils|le conseil|bon à savoir|le petit plus',
  warning: 'avertissement|attention|important|mise en garde|danger|prudence',
  verbs:
    'ajoute appuie casser chauffe choisis clique dépose distribuer égoutte émince enfourne épluche étale fendre fouette graisser incorpore installe laisse lance mixe prépare préchauffe râpe réalise répartis répète réserve retire saupoudre sélectionne sépare séparer télécharge vérifie verse abaisser accéder activer ajouter aplatir appliquer appuyer arroser assaisonner attendre badigeonner battre beurrer brancher chauffer choisir ciseler cliquer coller commencer concasser configurer confirmer connecter copier couler couper couvrir créer cuire débrancher décongeler découper défaire dégraisser délayer démarrer démouler dénoyauter déposer désactiver détailler disposer dissoudre dorer dresser ébouillanter écraser effectuer effeuiller égoutter émietter émincer emporter enfourner enlever enregistrer entrer envelopper épépiner éplucher essuyer étaler éteindre faire fais farcir fariner fermer filtrer flamber fondre former fouetter frire garnir glisser griller hacher incorporer insérer installer lancer laisser laver lever lier malaxer mariner mélanger mettre mets mesurer mijoter mixer monter mouiller nettoyer ouvrir ouvre parsemer passer peler percer peser pétrir piquer placer plier plonger poêler porter poser poursuivre préchauffer prélever prendre prends préparer presser raccorder râper rafraîchir rajouter ramollir rassembler récupérer réchauffer réduire réfrigérer relever remettre remplacer remplir remuer renverser répartir répéter réserver retirer retourner revenir rincer rissoler rouler sabler saisir saler saupoudrer sécher sélectionner servir serrer sortir suivre supprimer tailler tamiser tapisser taper télécharger tenir terminer torréfier tourner trancher travailler tremper trier utiliser valider vérifier verser vider visser',
  ends: 'ez',
  notVerbs: 'chez|assez|nez|rez',
  before: 'puis|ensuite|maintenant|enfin|pendant ce temps|délicatement|bien|à nouveau|ne',
  common: 'le la les des et une dans avec pour est vous sur du au puis votre que qui ou',
  you: 'vous|votre|vos|tu|ton|ta|tes',
  we: 'nous|notre|nos|je|mon|ma|mes|on',
  page: 'page',
  next: 'suivant|suivante|page suivante|étape suivante|continuer',
  minute: 'minute|minutes|min|mn',
  hour: 'heure|heures|h',
};

const spanish: Language = {
  tag: 'es',
  step: 'paso',
  part: 'etapa|parte|fase',
  method: 'método|opción|forma|solución|alternativa',
  of: 'de',
  numbers:
    'uno/primero/primer/primera dos/segundo/segunda tres/tercero/tercer/tercera cuatro/cuarto/cuarta cinco/quinto/quinta seis/sexto/sexta siete/séptimo/séptima ocho/octavo/octava nueve/noveno/novena diez/décimo/décima',
  head: 'elaboración|preparación|preparacion|instrucciones|pasos|procedimiento|modo de preparación|modo de preparacion|cómo|para|para la|para el|pasos a seguir|instalación|método',
  howTo: 'cómo|como hacer|paso a paso|tutorial|pasos para',
  promise: 'receta|como|guía|paso|instalar|crear|configurar|hacer',
  ingredients: 'ingredientes',
  supplies:
    'herramientas|materiales|utensilios|requisitos|necesitas|qué necesitas|necesitarás|requisitos previos|lo que necesitas',
  other:
    'comentarios|relacionados|contenido|índice|consejos|notas|nutrición|información nutricional|compartir|conclusión|recetas relacionadas|te puede interesar|fuentes|preguntas frecuentes',
  listicle: 'mejores|mejor|razones|consejos|errores|por qué|ideas|tipos|beneficios|qué es',
  note: 'nota|notas|aclaración|observación|n.b.',
  tip: 'consejo|consejos|truco|trucos|sugerencia|tip|tips',
  warning: 'advertencia|atención|atencion|precaución|importante|cuidado|aviso|peligro|¡importante!',
  verbs:
    'integra integre tamiza tamice presenta bate abra abre abrid acceda accede acomoda activa actualiza agrega agregue agite ajusta ajuste aliña amasa añade añada añadid apaga apague aplica aplique aprieta arrastra asa ase asegúrate asegúrese bate bata busca busque calienta caliente cambia cierra cierre clique coce coloca coloque combina combine comienza comience comprueba compruebe conecta conecte configura confirma congela continúa copia copie corta corte crea cree cubre cubra cuece cueza cuela dale da decora deja deje dejad derrite desactiva descarga desconecta deshaz desmolda despega disfruta disuelve divide divida dora dore dobla echa eche edita ejecuta ejecute elige elija elimina empieza enciende encienda enfría engrasa enrolla enjuaga escalda escoge escribe escriba escurre escurra espera espere espolvorea estira exprime extiende extienda filtra forma fríe fría guarda guarde gira gire haz haga hierve hierva hornea hornee incorpora incorpore ingresa ingrese inicia inserta inserte instala instale introduce introduzca junta lava lave licua licúa limpia limpie llena llene lleva lleve machaca marca mantén mantenga marina mete mezcla mezcle mide mida moja monta mueva mueve navega navegue obtén ordena parte pasa pase pega pela pele pica pique pincha pinta pon ponga poned prepara prepare precalienta precaliente presiona presione prueba pulsa pulse quita quite ralla ralle recorta reduce refrigera regresa rehoga rellena rellene remoja remueve remueva repite repita reserva reserve retira retire revisa revuelve revuelva riega rocía saca saque sala salpimenta salpimentar saltea sazona sazone seca selecciona seleccione sigue siga sirve sirva sofríe sube sujeta tapa tape templa toca toma tome transfiere tritura triture tuesta une unta unte usa use utiliza utilice vacía ve vaya verifica verifique verter vierte vierta visita voltea vuelca vuelve vuelva',
  ends: 'ar|er|ir|amos|emos|imos',
  notVerbs:
    'azúcar|lugar|mar|ayer|mujer|hogar|collar|bar|familiar|similar|particular|popular|primer|tercer|cualquier|alquiler|taller|alfiler|par|auxiliar|regular|manjar|paladar|vamos|ramos|tramos|gramos|kilogramos|miligramos|extremos|últimos|próximos|mínimos|máximos|millar|pilar|ejemplar|militar|altar|lunar|hamster|cáncer|líder|carácter|martir|elixir',
  before:
    'luego|después|ahora|finalmente|primero|a continuación|por último|mientras tanto|con cuidado|se|no|y|entonces',
  common: 'el los las y una con para del por que se más luego su añadir es como en',
  you: 'tu|tus|su|sus|usted|te|tú',
  we: 'nosotros|nuestro|nuestra|nos|yo|mi|mis|me',
  page: 'página',
  next: 'siguiente|página siguiente|siguiente página|siguiente paso|próximo|continuar',
  minute: 'minuto|minutos|min',
  hour: 'hora|horas|h',
};

const portuguese: Language = {
  tag: 'pt',
  step: 'passo',
  part: 'etapa|parte|fase',
  method: 'método|opção|forma|solução|alternativa|maneira|modo',
  of: 'de',
  numbers:
    'um/primeiro/primeira dois/segundo/segunda três/terceiro/terceira quatro/quarto/quarta cinco/quinto/quinta seis/sexto/sexta sete/sétimo/sétima oito/oitavo/oitava nove/nono/nona dez/décimo/décima',
  head: 'modo de preparo|modo de fazer|preparação|instruções|passos|preparo|confecção|modo de preparação|procedimento|como|para|para a massa|para o recheio|instalação|etapas',
  howTo: 'como fazer|como|passo a passo|tutorial|passos para',
  promise: 'receita|guia|passo|fazer|configurar|instalar|criar',
  ingredients: 'ingredientes',
  supplies:
    'ferramentas|materiais|utensílios|requisitos|pré-requisitos|você vai precisar|o que você precisa|material necessário',
  other:
    'comentários|dicas|veja também|conteúdo|índice|informação nutricional|informações nutricionais|compartilhar|relacionados|conclusão|leia também|notas',
  listicle: 'melhores|melhor|dicas|motivos|razões|erros|por que|ideias|tipos|benefícios|o que é',
  note: 'nota|notas|observação|observações|obs|nota bene',
  tip: 'dica|dicas|sugestão|truque',
  warning: 'atenção|aviso|importante|cuidado|perigo|advertência',
  verbs:
    'abra abre abram aceda acesse acrescenta acrescente acenda adicione adiciona adicionam ajuste altere amasse amassa apague aperte aplique aqueça arraste asse asa atualize baixe bata bate bater cole clica clique coe coloca coloque colocam comece compre conecte confirme configure continue copie corta corte coza cozinhe crie cubra decora decore defina deixa deixe derreta desative descanse descasque desenforme desligue desmonte despeje dê digite dissolva disponha distribua divida doure dobre edite encha enrole ensope enxágue envie envolva escalde escolha escorra escreva esfregue esmague espalhe espere espete esprema estenda estique execute exclua extraia faça faz fatie feche ferva finalize forre frite grelhe guarde gire hidrate incorpore incorpora inicie insira instale inclua introduza junta junte lave leva leve ligue limpe lixe localize marine marque mantenha meça mergulhe mexa mexe misture mistura moa molhe modele monte mova navegue obtenha passe pegue peneire pincele pique pica pinte ponha polvilhe prepare prepara preaqueça pré-aqueça adote pressione prove procure puxe quebre rale raspe recheie recorte reduza refogue regue remova repita reserve reserva retire reúna revele rode salgue salpique salteie salve seque segure selecione separe serve siga sirva solte sove tampe tempere tempera termine teste tire toque torça transfira triture troque unte use utilize vá verifique verta vire volte certifique',
  ends: 'ar|er|ir|amos|emos|imos',
  notVerbs:
    'açúcar|colher|lugar|mar|bar|qualquer|mulher|familiar|celular|similar|particular|popular|par|lar|ar|regular|vamos|ramos|gramos|extremos|últimos|próximos|mínimos|paladar|pilar|altar|caráter|líder',
  before: 'depois|agora|em seguida|finalmente|primeiro|então|por fim|enquanto isso|delicadamente|não|e|logo',
  common: 'o os as e uma com para do da não em até você ao depois seu que um na no',
  you: 'você|vocês|seu|sua|seus|suas|te|teu|tua',
  we: 'nós|nosso|nossa|nos|eu|meu|minha',
  page: 'página',
  next: 'próximo|próxima|próxima página|página seguinte|próximo passo|seguinte|continuar|avançar',
  minute: 'minuto|minutos|min',
  hour: 'hora|horas|h',
};

const italian: Language = {
  tag: 'it',
  step: 'passo|passaggio',
  part: 'fase|parte',
  method: 'metodo|opzione|soluzione|modo|alternativa',
  of: 'di',
  numbers:
    'uno/primo/prima due/secondo/seconda tre/terzo/terza quattro/quarto/quarta cinque/quinto/quinta sei/sesto/sesta sette/settimo/settima otto/ottavo/ottava nove/nono/nona dieci/decimo/decima',
  head: 'procedimento|preparazione|istruzioni|passaggi|passo passo|come|per|per la|per il|esecuzione|come preparare|come fare|come si fa|installazione',
  howTo: 'come|passo dopo passo|passo passo|tutorial',
  promise: 'ricetta|guida|installare|creare|fare|preparare',
  ingredients: 'ingredienti',
  supplies: 'attrezzatura|strumenti|occorrente|prerequisiti|requisiti|materiali|cosa ti serve|cosa serve|utensili',
  other:
    'commenti|correlati|indice|consigli|note|articoli|valori nutrizionali|condividi|conservazione|conclusione|ricette correlate|leggi anche',
  listicle: 'migliori|migliore|consigli|motivi|idee|errori|perché|tipi|cosa è',
  note: 'nota|note|nota bene|osservazione|n.b.',
  tip: 'consiglio|consigli|suggerimento|suggerimenti|trucco|il consiglio',
  warning: 'attenzione|avvertenza|avviso|importante|pericolo|avvertenze',
  verbs:
    'deselezionate distribuite naviga testa accendete accendi accedi aggiungi aggiungete aggiusta aggiustate aggiornate allargate allungate amalgama amalgamate apri aprite arrotolate asciugate assaggiate assemblate attendete attendi attiva attivate avvia avviate avvolgete bagnate bollite cambia cambiate cerca chiudete chiudi clicca cliccate collega collegate collocate colorate completate componete condite conferma configura conservate continuate controlla controllate copia copiate copri coprite cospargete create crea cuoci cuocete dai date decorate digita digitate disponete dividete elimina eliminate esegui fai farcite fate filtrate forma formate frullate friggete girate grattugiate imburrate impastate impiattate impostate incorporate infarinate infilate infornate inizia iniziate inserisci inserite installa installate intingete lascia lasciate lavate lavorate lessate livellate macinate mantecate marinate mescola mescolate metti mettete misurate mondate montate muovi ottenete oliate pelate pesate piegate poni ponete portate posa posizionate preleva premete premi prendete prendi prepara preparate preriscaldate procedete proseguite pulite puoi regolate ricavate ricoprite riducete rimettete rimuovete rimuovi ripetete ripeti riponete riprendete riscaldate ritagliate riunite rivestite rosolate rompete rovesciate salate salva salvate sbattete sbucciate scalda scaldate scarica scegli scegliete sciacquate sciogliete scolate schiacciate schiudete scongelate scrivi segui seleziona selezionate seguite servi servite setacciate sfornate sfumate sistemate sminuzzate soffriggete spegnete spegni spellate spennellate spolverate spolverizzate sposta stendete stringete strizzate svuotate taglia tagliate tenete terminate tirate toccate togli togliete tostate trasferite travasate tritate unite unisci unite usate utilizza utilizzate vai versa versate verifica',
  ends: 'are|ere|ire|orre|urre|iamo',
  notVerbs:
    'mare|torre|bicchiere|mestiere|cantiere|potere|dovere|genere|piacere|cameriere|quartiere|pulsare|militare|particolare|popolare|lunare|polvere|cenere|carcere|essere|avere|sapere|oltre|altare|collare|alveare|richiamo|ramo|siamo|abbiamo',
  before:
    'poi|quindi|ora|infine|prima|adesso|successivamente|dopo|nel frattempo|delicatamente|non|a questo punto|intanto',
  common: 'il gli e di una con per della del che non nel poi alla sono un si è',
  you: 'tu|tuo|tua|tuoi|tue|voi|vostro|vostra|ti|vi',
  we: 'noi|nostro|nostra|ci|io|mio|mia|mi',
  page: 'pagina',
  next: 'successivo|successiva|pagina successiva|avanti|prossimo|continua',
  minute: 'minuto|minuti|min',
  hour: 'ora|ore|h',
};

const romanian: Language = {
  tag: 'ro',
  also: 'mo',
  step: 'pasul|pas',
  part: 'etapa|partea|faza',
  method: 'metoda|opțiunea|varianta|soluția',
  of: 'din',
  numbers:
    'unu/întâi/primul/prima doi/doilea/doua trei/treilea/treia patru/patrulea/patra cinci/cincilea/cincea șase/șaselea șapte/șaptelea opt/optulea nouă/nouălea zece/zecelea',
  head: 'mod de preparare|preparare|instrucțiuni|pași|pași de urmat|preparare pas cu pas|cum|instrucţiuni|modul de preparare',
  howTo: 'cum să|cum se|pas cu pas|tutorial|ghid',
  promise: 'rețetă|cum|instalare|ghid',
  ingredients: 'ingrediente',
  supplies: 'ustensile|materiale|unelte|ai nevoie de|ce ai nevoie|cerințe|materiale necesare',
  other: 'comentarii|articole similare|cuprins|valori nutriționale|sfaturi|distribuie',
  listicle: 'cele mai bune|motive|greșeli|idei|de ce|sfaturi',
  note: 'notă|observație|reține|nota',
  tip: 'sfat|sfaturi|pont|sugestie',
  warning: 'atenție|avertisment|important|avertizare|pericol',
  verbs:
    'accesează activează adaugă adăugăm alege alegem amestecă amestecăm apasă apăsăm aranjează așază așteaptă bate batem căliți călim cerne coace coacem condimentează copiază creează curăță curățăm decorează dă dăm descarcă deschide dizolvă fierbe fierbem formează framântă frământăm frige gătește golește încălzește încorporează închide înmoaie instalează întinde întindem introdu lasă lăsăm ia luăm mărunțește mergi mixează omogenizează opărește pornește prăjește prăjim pregătește preîncălzește presară pune punem rade radem repetă rotește rulează salvează scoate scoatem scrie selectează servește servim spală spălăm stoarce strecoară șterge taie tăiem toacă toarnă topește topim trage tapetează turnăm ungem unge umple verifică se',
  ends: 'ați|eți|iți',
  notVerbs:
    'bucăți|părți|frați|bărbați|băieți|pereți|bureți|cetăți|cantități|calități|roți|toți|morți|soți|minți|dinți|părinți|câți',
  before: 'apoi|acum|în final|mai întâi|după aceea|între timp|nu',
  common: 'și în de cu pe la un o se pentru din să este care sau mai',
  you: 'tu|tău|ta|dumneavoastră|voi|te',
  we: 'noi|nostru|noastră|ne|eu|mea|mi',
  page: 'pagina',
  next: 'următorul|următoarea|pagina următoare|pasul următor|înainte',
  minute: 'minut|minute|min',
  hour: 'oră|ore|h',
};

/** French, Spanish, Portuguese, Italian and Romanian. */
export const ROMANCE: readonly Language[] = [french, spanish, portuguese, italian, romanian];
