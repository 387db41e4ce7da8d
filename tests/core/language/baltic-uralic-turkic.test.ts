import { speak } from './speaker';

speak('lt', {
  numbers: { '1-asis žingsnis: supjaustykite': 1, 'Pirmas žingsnis: supjaustykite': 1, 'Žingsnis 2: supjaustykite': 2 },
  heads: ['Gaminimas', 'Paruošimas', 'Žingsnis po žingsnio'],
  supplies: ['Ingredientai', 'Jums reikės'],
  note: 'Pastaba',
  warning: 'Įspėjimas',
  steps: [
    'Įkaitinkite orkaitę.',
    'Tada suberkite miltus.',
    'Spustelėkite mygtuką.',
    'Supjaustykite svogūną.',
    'Išplakame kiaušinius.',
  ],
  others: ['Duona labai minkšta.', 'Duonos istorija'],
  text: 'Tešla yra paruošta ir jos ne per daug, kad tai būtų skanu arba su sviestu iš kaimo, kaip į šventę.',
});

speak('lv', {
  numbers: { '1. solis: sagrieziet': 1, 'Otrais solis: sagrieziet': 2, 'Solis 3: sagrieziet': 3 },
  heads: ['Pagatavošana', 'Soli pa solim'],
  supplies: ['Sastāvdaļas', 'Nepieciešamie materiāli'],
  note: 'Piezīme',
  warning: 'Brīdinājums',
  steps: [
    'Uzkarsējiet cepeškrāsni.',
    'Tad pievienojiet miltus.',
    'Nospiediet pogu.',
    'Sagrieziet sīpolu.',
    'Samaisa visu kopā.',
  ],
  others: ['Maize ir ļoti mīksta.', 'Maizes vēsture'],
  text: 'Mīkla ir gatava un to var uzglabāt ar dvieli, lai tā nav sausa, vai no rīta cept kā parasti, kas patīk.',
});

speak('et', {
  numbers: { '1. samm: lõika': 1, 'Teine samm: lõika': 2, 'Samm 3: lõika': 3 },
  heads: ['Valmistamine', 'Juhised', 'Samm-sammult'],
  supplies: ['Koostisosad', 'Tööriistad'],
  note: 'Märkus',
  warning: 'Hoiatus',
  steps: ['Kuumuta ahi.', 'Seejärel lisa jahu.', 'Klõpsa nuppu.', 'Lõika sibul.', 'Segage kõik kokku.'],
  others: ['Leib on väga pehme.', 'Leiva ajalugu'],
  text: 'Tainas on valmis ja see ei ole kuiv, kui seda hoida rätiku all kuni õhtuni või hommikuni, mis ka sobib.',
});

speak('fi', {
  numbers: { 'Vaihe 2: leikkaa': 2, '1. vaihe: leikkaa': 1, 'Ensimmäinen vaihe: leikkaa': 1 },
  heads: ['Valmistusohje', 'Näin teet', 'Vaihe vaiheelta'],
  supplies: ['Ainekset', 'Tarvikkeet'],
  note: 'Huomautus',
  warning: 'Varoitus',
  steps: ['Kuumenna uuni.', 'Lisää sitten jauhot.', 'Napsauta painiketta.', 'Leikkaa sipuli.', 'Sekoitetaan kaikki.'],
  others: ['Leipä on hyvin pehmeää.', 'Leivän historia'],
  text: 'Taikina on valmis ja se ei kuivu, kun sitä pidetään liinan alla, niin että voit myös paistaa tai jättää sen.',
});

speak('hu', {
  numbers: { '1. lépés: Vágja': 1, 'Második lépés: vágja': 2, 'Lépés 3: vágja': 3 },
  heads: ['Elkészítés', 'Lépésről lépésre', 'Használat'],
  supplies: ['Hozzávalók', 'Szükséges eszközök'],
  note: 'Megjegyzés',
  warning: 'Figyelem',
  steps: [
    'Nyomd meg a gombot.',
    'Majd add hozzá a lisztet.',
    'Kattintson az OK gombra.',
    'Keverjük össze.',
    'A hagymát apróra vágjuk.',
  ],
  others: ['A kenyér nagyon puha.', 'A kenyér története'],
  text: 'A tészta kész van, és nem kell egy napig állnia, majd ha hideg a lap, vagy meg is lehet sütni, hogy friss legyen.',
});

speak('el', {
  numbers: { 'Βήμα 1: Κόψτε': 1, 'ΒΗΜΑ 2: Κόψτε': 2, '3ο βήμα: κόψτε': 3, 'Πρώτο βήμα: κόψτε': 1 },
  heads: ['Εκτέλεση', 'ΕΚΤΕΛΕΣΗ', 'Τρόπος παρασκευής', 'Βήμα βήμα'],
  supplies: ['Υλικά', 'ΥΛΙΚΑ', 'Τι θα χρειαστείτε'],
  note: 'Σημείωση',
  warning: 'Προσοχή',
  steps: [
    'Προθερμάνετε τον φούρνο.',
    'Στη συνέχεια προσθέστε το αλεύρι.',
    'Πατήστε το κουμπί.',
    'Κόβουμε το κρεμμύδι.',
    'Ανακατέψτε καλά.',
  ],
  others: ['Το ψωμί είναι πολύ μαλακό.', 'Ιστορία του ψωμιού'],
  text: 'Η ζύμη είναι έτοιμη.',
});

speak('tr', {
  numbers: { 'Adım 2: Kes': 2, '1. Adım: Kes': 1, 'ADIM 3: Kes': 3, 'İkinci adım: Kes': 2 },
  heads: ['Hazırlanışı', 'YAPILIŞI', 'Adım adım'],
  supplies: ['Malzemeler', 'Gerekli malzemeler listesi: ön koşullar'],
  note: 'Not',
  warning: 'Uyarı',
  steps: [
    'Fırını 200 dereceye ısıtın.',
    'Unu ekleyip karıştırın.',
    'Tamam düğmesine tıklayın.',
    'Soğanı ince doğrayın.',
    'Yumurtaları çırpıyoruz.',
  ],
  others: ['Ekmek çok yumuşak olur.', 'Ekmeğin tarihi'],
  text: 'Hamur hazır ve bu kadar bekletmek çok iyi olur, daha sonra bir bez ile örtün ya da gece için kaldırın.',
});

speak('az', {
  numbers: { 'Addım 2: Doğrayın': 2, '1. addım: doğrayın': 1, 'Birinci addım: doğrayın': 1 },
  heads: ['Hazırlanma qaydası', 'Addım-addım'],
  supplies: ['Ərzaqlar', 'Sizə lazım olacaq'],
  note: 'Qeyd',
  warning: 'Xəbərdarlıq',
  steps: [
    'Sobanı yaxşı qızdırın.',
    'Unu əlavə edin.',
    'Düyməni basın.',
    'Soğanı xırda doğrayın.',
    'Hamısını birlikdə qarışdırın.',
  ],
  others: ['Çörək çox yumşaqdır.', 'Çörəyin tarixi'],
  text: 'Xəmir hazırdır və bu qədər gözləmək üçün kifayətdir, sonra bir parça ilə örtülən kimi daha yaxşı olaraq qalır.',
});

speak('kk', {
  numbers: { '1-қадам: тураңыз': 1, 'Бірінші қадам: тураңыз': 1, 'Қадам 2: тураңыз': 2 },
  heads: ['Дайындау тәсілі', 'Қадамдар'],
  supplies: ['Қажетті өнімдер', 'Сізге қажет'],
  note: 'Ескертпе',
  warning: 'Назар аударыңыз',
  steps: [
    'Пешті қыздырыңыз.',
    'Содан кейін ұн қосыңыз.',
    'Түймені басыңыз.',
    'Пиязды тураңыз.',
    'Бәрін араластырыңыз.',
  ],
  others: ['Нан өте жұмсақ.', 'Нанның тарихы'],
  text: 'Қамыр дайын, оны үстелде қалдыруға болады.',
});

speak('ka', {
  numbers: { 'ნაბიჯი 2: დაჭერით': 2, 'პირველი ნაბიჯი: დაჭერით': 1 },
  heads: ['მომზადების წესი', 'ინსტრუქცია'],
  supplies: ['ინგრედიენტები', 'რა დაგჭირდებათ'],
  note: 'შენიშვნა',
  warning: 'გაფრთხილება',
  steps: ['გააცხელეთ ღუმელი.', 'შემდეგ დაამატეთ ფქვილი.', 'დააჭირეთ ღილაკს.', 'აურიეთ ყველაფერი.', 'აირჩიეთ ფაილი.'],
  others: ['პური ძალიან რბილია.', 'პურის ისტორია'],
  text: 'ცომი მზად არის.',
});

speak('hy', {
  numbers: { 'Քայլ 2: Կտրեք': 2, 'Առաջին քայլ: Կտրեք': 1 },
  heads: ['Պատրաստման եղանակը', 'Քայլ առ քայլ'],
  supplies: ['Բաղադրիչներ', 'Գործիքներ'],
  note: 'Ծանոթագրություն',
  warning: 'Զգուշացում',
  steps: ['Տաքացրեք ջեռոցը։', 'Այնուհետև ավելացրեք ալյուրը։', 'Սեղմեք կոճակը։', 'Կտրատել սոխը։', 'Խառնեք ամենը։'],
  others: ['Հացը շատ փափուկ է։', 'Հացի պատմություն'],
  text: 'Խմորը պատրաստ է։',
});
