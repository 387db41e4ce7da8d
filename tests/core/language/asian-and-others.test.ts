import { expect, test } from 'vitest';
import { languageOf } from '../../../core/page/language';
import { ordinalOf, withoutOrdinal } from '../../../core/page/ordinal';
import { pageOf } from '../page/page-of';
import { speak } from './speaker';

speak('th', {
  numbers: { 'ขั้นตอนที่ ๒ ตัด': 2, 'ขั้นที่ 3: ตัด': 3, 'ขั้นตอนที่ 1: ตัด': 1 },
  heads: ['วิธีทำ', 'ขั้นตอนการทำ'],
  supplies: ['ส่วนผสม', 'อุปกรณ์'],
  note: 'หมายเหตุ',
  warning: 'คำเตือน',
  steps: ['หั่นหัวหอมเป็นชิ้นเล็ก', 'จากนั้นใส่แป้งลงไป', 'คลิกปุ่มตกลง', 'ตั้งกระทะให้ร้อน', 'ผสมให้เข้ากัน'],
  others: ['ขนมปังนี้นุ่มมาก', 'ประวัติของขนมปัง'],
  text: 'แป้งพร้อมแล้ว',
});

speak('vi', {
  numbers: { 'Bước 2: Cắt': 2, 'BƯỚC 3 - Cắt': 3, 'Bước một: Cắt': 1 },
  heads: ['Cách làm', 'Các bước thực hiện', 'Hướng dẫn'],
  supplies: ['Nguyên liệu', 'Dụng cụ'],
  note: 'Lưu ý',
  warning: 'Cảnh báo',
  steps: ['Cắt hành tây thành lát.', 'Sau đó thêm bột mì.', 'Nhấn nút OK.', 'Trộn đều tất cả.', 'Bật lò nướng.'],
  others: ['Bánh mì này rất mềm.', 'Lịch sử bánh mì'],
  text: 'Bột đã xong và bạn có thể để nó trong hộp cho ngày mai, không được để bánh là những món khô với các loại bơ.',
});

speak('id', {
  numbers: { 'Langkah 2: Potong': 2, 'Langkah pertama: Potong': 1, 'Langkah 2 dari 5: Potong': 2 },
  heads: ['Cara Membuat', 'Langkah-langkah'],
  supplies: ['Bahan-bahan', 'Alat dan bahan'],
  note: 'Catatan',
  warning: 'Peringatan',
  steps: ['Panaskan oven.', 'Kemudian tambahkan tepung.', 'Klik tombol OK.', 'Potong bawang.', 'Lalu aduk rata.'],
  others: ['Roti ini sangat lembut.', 'Ikan bakar', 'Sejarah roti'],
  text: 'Adonan ini sudah siap dan tidak perlu disimpan untuk besok, yang penting ditutup dengan kain pada wadah hingga sore.',
});

speak('ms', {
  numbers: { 'Langkah 2: Potong': 2, 'Langkah kedua: Potong': 2 },
  heads: ['Cara Penyediaan', 'Langkah-langkah'],
  supplies: ['Bahan-bahan', 'Peralatan'],
  note: 'Nota',
  warning: 'Amaran',
  steps: ['Panaskan ketuhar.', 'Kemudian masukkan tepung.', 'Klik butang OK.', 'Hiris bawang.', 'Gaul sebati.'],
  others: ['Roti ini sangat lembut.', 'Sejarah roti'],
  text: 'Doh ini sudah siap dan boleh disimpan untuk esok kerana tidak cepat kering; awak boleh tutup dengan kain yang bersih.',
});

speak('tl', {
  numbers: { 'Hakbang 2: Hiwain': 2, 'Unang hakbang: Hiwain': 1 },
  heads: ['Paraan ng pagluluto', 'Mga hakbang'],
  supplies: ['Mga sangkap', 'Mga kagamitan'],
  note: 'Tandaan',
  warning: 'Babala',
  steps: [
    'Painitin ang hurno.',
    'Pagkatapos, idagdag ang harina.',
    'I-click ang OK.',
    'Hiwain ang sibuyas.',
    'Haluin nang mabuti.',
  ],
  others: ['Malambot ang tinapay na ito.', 'Kasaysayan ng tinapay'],
  text: 'Handa na ang masa at ito ay malambot; kung gusto mo, ilagay sa mga lata para sa bukas.',
});

speak('zh', {
  numbers: { '第1步：切': 1, '第十二步 切': 12, '步骤3：切': 3, '步驟三、切': 3, '第一步：': 1 },
  heads: ['做法', '操作步骤', '製作方法'],
  supplies: ['材料', '所需工具'],
  note: '备注',
  warning: '警告',
  steps: ['将洋葱切成小块。', '然后加入面粉。', '点击“确定”。', '打开烤箱预热。', '請選擇檔案。'],
  others: ['这种面包非常松软。', '面包的历史'],
  text: '面团已经准备好了。',
});

speak('ja', {
  numbers: { '手順2 切る': 2, 'ステップ３：切る': 3, 'STEP1 切る': 1, '①切る': 1, '工程4：切る': 4 },
  heads: ['作り方', '手順', '使い方'],
  supplies: ['材料', '用意するもの'],
  note: '補足',
  warning: '注意',
  steps: [
    '玉ねぎを切る。',
    '次に小麦粉を加えます。',
    '「OK」をクリックしてください。',
    'オーブンを予熱する',
    'よく混ぜましょう。',
  ],
  others: ['このパンはとても人気があります。', 'パンの歴史', 'とても柔らかいパンです。'],
  text: '生地ができました。',
});

speak('ko', {
  numbers: { '1단계: 자르기': 1, '제2단계 자르기': 2, '단계 3: 자르기': 3, '첫번째 단계: 자르기': 1 },
  heads: ['만드는 법', '조리 순서', '따라하기'],
  supplies: ['재료', '준비물'],
  note: '참고',
  warning: '경고',
  steps: [
    '양파를 썰어 줍니다.',
    '그리고 밀가루를 넣으세요.',
    '확인 버튼을 클릭합니다.',
    '오븐을 예열한다.',
    '잘 섞어주세요.',
  ],
  others: ['이 빵은 아주 부드러운 빵입니다.', '빵의 역사', '맛이 좋습니다.'],
  text: '반죽이 준비되었습니다.',
});

speak('cy', {
  numbers: { 'Cam 2: Torrwch': 2, 'Cam 3 – torrwch': 3 },
  heads: ['Dull', 'Cyfarwyddiadau', 'Cam wrth gam'],
  supplies: ['Cynhwysion', 'Offer'],
  note: 'Nodyn',
  warning: 'Rhybudd',
  steps: [
    'Torrwch y winwnsyn.',
    'Yna ychwanegwch y blawd.',
    'Cliciwch ar y botwm.',
    'Cymysgwch bopeth.',
    'Cynheswch y popty.',
  ],
  others: ['Mae’r bara yn feddal iawn.', 'Hanes bara'],
  text: 'Mae’r toes yn barod ac mae gyda chi amser i gael te ar ôl y gwaith, wedi hynny am dri o’r gloch.',
});

speak('ga', {
  numbers: { 'Céim 2: Gearr': 2, 'Céim 3. Gearr': 3 },
  heads: ['Treoracha', 'Céim ar chéim'],
  supplies: ['Comhábhair', 'Uirlisí'],
  note: 'Nóta',
  warning: 'Rabhadh',
  steps: [
    'Gearr an t-oinniún.',
    'Ansin cuir an plúr isteach.',
    'Brúigh an cnaipe.',
    'Measc gach rud.',
    'Oscail an comhad.',
  ],
  others: ['Tá an t-arán an-bhog.', 'Stair an aráin'],
  text: 'Tá an taos réidh agus is féidir é a fhágáil sa bhosca go dtí amárach; ar an mbord atá na cupáin leis.',
});

speak('eo', {
  numbers: { 'Paŝo 2: Tranĉu': 2, 'Unua paŝo: tranĉu': 1 },
  heads: ['Instrukcioj', 'Paŝo post paŝo'],
  supplies: ['Ingrediencoj', 'Iloj'],
  note: 'Rimarko',
  warning: 'Averto',
  steps: ['Tranĉu la cepon.', 'Poste aldonu la farunon.', 'Premu la butonon.', 'Miksu ĉion.', 'Malfermi la fornon.'],
  others: ['La pano estas tre mola.', 'Historio de pano'],
  text: 'La pasto estas preta kaj vi povas lasi ĝin sur la tablo por morgaŭ aŭ kun tuko en skatolo de ligno.',
});

speak('sw', {
  numbers: { 'Hatua 2: Kata': 2, 'Hatua tatu: Kata': 3 },
  heads: ['Maelekezo', 'Jinsi ya kutengeneza', 'Hatua kwa hatua'],
  supplies: ['Viungo', 'Mahitaji'],
  note: 'Kumbuka',
  warning: 'Onyo',
  steps: ['Kata kitunguu.', 'Kisha ongeza unga.', 'Bofya kitufe.', 'Changanya vizuri.', 'Washa jiko.'],
  others: ['Mkate huu ni laini sana.', 'Historia ya mkate'],
  text: 'Unga uko tayari na unaweza kukaa katika chombo kwa siku moja, kama ni wa kesho au ya jioni kwenye meza.',
});

test('traditional letters are told from simplified ones', () => {
  expect(languageOf(pageOf('<p>這個麵團會從時間開始發酵。'))).toBe('zh-Hant');
});

test('letters of other alphabets count where a bracket follows', () => {
  expect(
    ['б) Нарезать', 'γ) Κόψτε', '(ב) לחתוך', 'ج) اقطع', '나) 자르기', 'ค) ตัด', 'ⓒ Cut', '⒝ Cut'].map(
      (text) => ordinalOf(text)?.value,
    ),
  ).toEqual([2, 3, 2, 3, 2, 3, 3, 2]);
  expect(ordinalOf('В. Пушкин писал')).toBe(null);
});

test('numbers in Chinese characters: tens, hundreds, financial and short forms, stems', () => {
  const lines = [
    '第廿三步：切',
    '第卅步：切',
    '第一百零五步：切',
    '第壹步：切',
    '第拾貳步：切',
    '第佰步：切',
    '丙、切',
    '二十一、切',
  ];
  expect(lines.map((line) => ordinalOf(line)?.value)).toEqual([23, 30, 105, 1, 12, 100, 3, 21]);
});

test('digits of every script', () => {
  const lines = [
    '１．切る',
    '٢. اقطع',
    '۳. ببرید',
    '४. काटें',
    '৫. কাটুন',
    '௬. வெட்டு',
    '౭. కోయండి',
    '೮. ಕತ್ತರಿಸಿ',
    '൯. മുറിക്കുക',
    '๓. ตัด',
    '૪. કાપો',
    '੫. ਕੱਟੋ',
  ];
  expect(lines.map((line) => ordinalOf(line)?.value)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 3, 4, 5]);
});

test.each([
  '3. март је био хладан',
  '5. emelet jobbra',
  '2. liga nie jest zła',
  '1. tammikuuta on vapaapäivä',
  '2. května je volno',
  '4. klasse',
  'Sex step: x',
  'OK part: fine',
  'Set phase: ready',
  '12:30 öffnen',
  '2.5 см ткани',
])('is no step: %s', (text) => {
  expect(withoutOrdinal(text)).toBe(text);
});
