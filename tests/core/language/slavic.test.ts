import { speak } from './speaker';

speak('pl', {
  numbers: { 'Krok 3. Dodaj': 3, 'Pierwszy krok: dodaj': 1, 'KROK 2 - dodaj': 2, 'Krok 1 z 4: dodaj': 1 },
  heads: ['Sposób przygotowania', 'Wykonanie', 'Krok po kroku'],
  supplies: ['Składniki', 'Czego potrzebujesz'],
  note: 'Informacja',
  warning: 'Ostrzeżenie',
  steps: ['Rozgrzej piekarnik.', 'Następnie dodaj mąkę.', 'Kliknij OK.', 'Wymieszać składniki.', 'Dodajemy jajka.'],
  others: ['Chleb jest bardzo miękki.', 'Historia chleba'],
  text: 'Ciasto jest gotowe i nie trzeba go zostawiać na noc, bo po godzinie jest dla nas za suche.',
});

speak('cs', {
  numbers: { 'Krok 2: nakrájejte': 2, '1. krok: nakrájejte': 1, 'První krok: nakrájejte': 1 },
  heads: ['Postup přípravy', 'Návod', 'Krok za krokem'],
  supplies: ['Suroviny', 'Co budete potřebovat'],
  note: 'Poznámka',
  warning: 'Varování',
  steps: [
    'Předehřejte troubu.',
    'Potom přidejte mouku.',
    'Klikněte na OK.',
    'Smícháme vejce s cukrem.',
    'Nakrájíme cibuli.',
  ],
  others: ['Chléb je velmi měkký.', 'Historie chleba'],
  text: 'Těsto je hotové a nebo se dá nechat do rána, pak je pro pečení jako stvořené, které se v troubě zvedne.',
});

speak('sk', {
  numbers: { 'Krok 2: nakrájajte': 2, '1. krok: nakrájajte': 1, 'Druhý krok: nakrájajte': 2 },
  heads: ['Postup prípravy', 'Krok za krokom'],
  supplies: ['Suroviny', 'Budeme potrebovať'],
  note: 'Poznámka',
  warning: 'Varovanie',
  steps: [
    'Predhrejte rúru.',
    'Potom pridajte múku.',
    'Kliknite na OK.',
    'Zmiešame vajcia s cukrom.',
    'Nakrájame cibuľu.',
  ],
  others: ['Chlieb je veľmi mäkký.', 'História chleba'],
  text: 'Cesto je hotové alebo sa dá nechať do rána, potom je pre pečenie ako stvorené, ktorý sa v rúre zdvihne, a sú z neho rožky.',
});

speak('sl', {
  numbers: { 'Korak 2: narežite': 2, '1. korak: narežite': 1, 'Prvi korak: narežite': 1 },
  heads: ['Postopek', 'Navodila za pripravo', 'Korak za korakom'],
  supplies: ['Sestavine', 'Pripomočki'],
  note: 'Opomba',
  warning: 'Opozorilo',
  steps: ['Segrejte pečico.', 'Nato dodajte moko.', 'Kliknite na gumb.', 'Narežite čebulo.', 'Premešamo vse skupaj.'],
  others: ['Kruh je zelo mehak.', 'Zgodovina kruha'],
  text: 'Testo je pripravljeno in se lahko shrani za naslednji dan, ali pa iz njega kot prej, ki so tudi dobri, ter pri peki pazimo.',
});

speak('hr', {
  numbers: { 'Korak 2: narežite': 2, '1. korak: narežite': 1, 'Prvi korak: narežite': 1 },
  heads: ['Priprema', 'Postupak', 'Korak po korak'],
  supplies: ['Sastojci', 'Potreban alat'],
  note: 'Napomena',
  warning: 'Upozorenje',
  steps: ['Zagrijte pećnicu.', 'Zatim dodajte brašno.', 'Kliknite gumb.', 'Izmiješajte sve.', 'Umutiti jaja.'],
  others: ['Kruh je vrlo mekan.', 'Povijest kruha'],
  text: 'Tijesto je gotovo i ne smije se ostaviti na stolu, ako nije pokriveno, te će se od toga osušiti ili kako se kaže u nas.',
});

speak('bs', {
  numbers: { 'Korak 2: narežite': 2, 'Treći korak: narežite': 3 },
  heads: ['Priprema', 'Uputstvo'],
  supplies: ['Sastojci', 'Alat'],
  note: 'Napomena',
  warning: 'Upozorenje',
  steps: ['Zagrijte rernu.', 'Zatim dodajte brašno.', 'Kliknite dugme.', 'Izmiješajte sve.', 'Umutiti jaja.'],
  others: ['Hljeb je vrlo mekan.', 'Historija hljeba'],
  text: 'Tijesto je gotovo i ne smije se ostaviti na stolu, ako nije pokriveno, te će se od toga osušiti ili kako se kaže u nas.',
  toldAs: 'hr',
});

speak('sr', {
  numbers: { 'Корак 2: исеците': 2, '1. корак: исеците': 1, 'Први корак: исеците': 1 },
  heads: ['Припрема', 'Упутство', 'Корак по корак'],
  supplies: ['Састојци', 'Потребан алат'],
  note: 'Напомена',
  warning: 'Упозорење',
  steps: ['Загрејте рерну.', 'Затим додајте брашно.', 'Кликните на дугме.', 'Измешајте све.', 'Умутити јаја.'],
  others: ['Хлеб је веома мекан.', 'Историја хлеба'],
  text: 'Тесто је готово и не сме да стоји дуго, јер ће се осушити; њега чува влажна крпа.',
});

speak('sr-Latn', {
  numbers: { 'Korak 2: isecite': 2, 'Prvi korak: isecite': 1 },
  heads: ['Priprema', 'Uputstvo'],
  supplies: ['Sastojci', 'Potreban materijal'],
  note: 'Napomena',
  warning: 'Upozorenje',
  steps: ['Zagrejte rernu.', 'Zatim dodajte brašno.', 'Kliknite na dugme.', 'Izmešajte sve.', 'Umutiti jaja.'],
  others: ['Hleb je veoma mekan.', 'Istorija hleba'],
  text: 'Testo je gotovo i ne sme da se ostavi na stolu, ako nije pokriveno, jer će se od toga osušiti, kako se kaže u nas.',
  toldAs: 'hr',
});

speak('ru', {
  numbers: {
    'Шаг 1. Нарезать': 1,
    '1-й шаг: нарезать': 1,
    'Второй шаг: нарезать': 2,
    'Шаг 2 из 5: нарезать': 2,
    'Этап 3: нарезать': 3,
  },
  heads: ['Приготовление', 'Пошаговая инструкция', 'Как приготовить'],
  supplies: ['Ингредиенты', 'Вам понадобится'],
  note: 'Примечание',
  warning: 'Внимание',
  steps: ['Разогрейте духовку.', 'Затем добавьте муку.', 'Нажмите кнопку.', 'Нарезать лук.', 'Взбиваем яйца.'],
  others: ['Хлеб получается очень мягким.', 'История хлеба', 'Соль морская'],
  text: 'Тесто готово, его можно оставить на столе, но лучше убрать: мы живём в тёплые дни и часто печём хлеб, который быстро сохнет. Это вкусный хлеб.',
});

speak('uk', {
  numbers: { 'Крок 1. Нарізати': 1, 'Перший крок: нарізати': 1, 'Крок 2 з 5: нарізати': 2 },
  heads: ['Приготування', 'Покрокова інструкція', 'Як приготувати'],
  supplies: ['Інгредієнти', 'Вам знадобиться'],
  note: 'Примітка',
  warning: 'Увага',
  steps: ['Розігрійте духовку.', 'Потім додайте борошно.', 'Натисніть кнопку.', 'Нарізати цибулю.', 'Збийте яйця.'],
  others: ['Хліб виходить дуже м’яким.', 'Історія хліба'],
  text: 'Тісто готове, його можна залишити на столі, її краще накрити.',
});

speak('be', {
  numbers: { 'Крок 1. Нарэзаць': 1, 'Першы крок: нарэзаць': 1 },
  heads: ['Прыгатаванне', 'Пакрокавая інструкцыя'],
  supplies: ['Інгрэдыенты', 'Вам спатрэбіцца'],
  note: 'Заўвага',
  warning: 'Увага',
  steps: ['Разагрэйце духоўку.', 'Потым дадайце муку.', 'Націсніце кнопку.', 'Нарэзаць цыбулю.', 'Змяшайце яйкі.'],
  others: ['Хлеб атрымліваецца мяккі.', 'Гісторыя хлеба'],
  text: 'Цеста гатова, яго можна пакінуць на стале ўвечары, а раніцай пячы.',
});

speak('bg', {
  numbers: { 'Стъпка 1: Нарежете': 1, 'Първа стъпка: нарежете': 1, '2. стъпка: нарежете': 2 },
  heads: ['Начин на приготвяне', 'Стъпка по стъпка'],
  supplies: ['Необходими продукти', 'Ще ви трябват'],
  note: 'Забележка',
  warning: 'Предупреждение',
  steps: [
    'Загрейте фурната.',
    'След това добавете брашното.',
    'Натиснете бутона.',
    'Нарежете лука.',
    'Разбиваме яйцата.',
  ],
  others: ['Хлябът е много мек.', 'История на хляба'],
  text: 'Тестото е готово и може да се остави на масата до вечерта, но е по-добре да се покрие с кърпа.',
});

speak('mk', {
  numbers: { 'Чекор 2: исечете': 2, 'Прв чекор: исечете': 1 },
  heads: ['Начин на подготовка', 'Чекор по чекор'],
  supplies: ['Состојки', 'Потребни материјали'],
  note: 'Забелешка',
  warning: 'Предупредување',
  steps: [
    'Загрејте ја рерната.',
    'Потоа додајте брашно.',
    'Притиснете го копчето.',
    'Исечете го кромидот.',
    'Измешајте сè.',
  ],
  others: ['Лебот е многу мек.', 'Историја на лебот'],
  text: 'Тестото е готово и може да стои до утре, но ќе се исуши ако не се покрие; меѓу нив има и ѓомлезе.',
});
