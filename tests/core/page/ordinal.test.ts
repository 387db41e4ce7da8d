import { expect, test } from 'vitest';
import { ordinalOf, withoutOrdinal } from '../../../core/page/ordinal';

test.each([
  ['1. Cut the bread', 'Cut the bread', 1],
  ['12) Cut', 'Cut', 12],
  ['(3) Cut', 'Cut', 3],
  ['3.) Cut', 'Cut', 3],
  ['1.- Precalentar', 'Precalentar', 1],
  ['1-) Karıştırın', 'Karıştırın', 1],
  ['2: Cut', 'Cut', 2],
  ['2 - Cut', 'Cut', 2],
  ['2 – Cut', 'Cut', 2],
  ['4/ Mélanger', 'Mélanger', 4],
  ['1.Cut', 'Cut', 1],
  ['1. 2 eggs go in', '2 eggs go in', 1],
  ['01. Cut', 'Cut', 1],
  ['#3: Cut', 'Cut', 3],
  ['No. 4: Cut', 'Cut', 4],
  ['№1. Нарезать', 'Нарезать', 1],
  ['Step 3: Cut', 'Cut', 3],
  ['STEP-01 Cut', 'Cut', 1],
  ['Step 1 of 5: Cut', 'Cut', 1],
  ['Step 1/5 – Cut', 'Cut', 1],
  ['Step 2 Cut', 'Cut', 2],
  ['Step #2. Cut', 'Cut', 2],
  ['Step 2 – Cut', 'Cut', 2],
  ['Step One: Cut', 'Cut', 1],
  ['[Step 4] Cut', 'Cut', 4],
  ['👉 Step 4: Cut', 'Cut', 4],
  ['First step: cut', 'cut', 1],
  ['Part 2: The sauce', 'The sauce', 2],
  ['Paso 1: Corta', 'Corta', 1],
  ['Primer paso: corta', 'corta', 1],
  ['1.º paso: corta', 'corta', 1],
  ['1º Misture', 'Misture', 1],
  ['Passo 2 - Misture', 'Misture', 2],
  ['Schritt 10: Brot', 'Brot', 10],
  ['1. Schritt: Brot', 'Brot', 1],
  ['Étape 1 : Couper', 'Couper', 1],
  ['1re étape : couper', 'couper', 1],
  ['Шаг 1. Нарезать', 'Нарезать', 1],
  ['1-й шаг: нарезать', 'нарезать', 1],
  ['Krok 3. Dodaj', 'Dodaj', 3],
  ['1. lépés: Vágja', 'Vágja', 1],
  ['Adım 2: Kes', 'Kes', 2],
  ['1. Adım: Kes', 'Kes', 1],
  ['الخطوة ٣: اقطع', 'اقطع', 3],
  ['الخطوة الأولى: اقطع', 'اقطع', 1],
  ['گام ۲: ببرید', 'ببرید', 2],
  ['שלב 2: לחתוך', 'לחתוך', 2],
  ['चरण २: काटें', 'काटें', 2],
  ['ขั้นตอนที่ ๒ ตัด', 'ตัด', 2],
  ['Bước 2: Cắt', 'Cắt', 2],
  ['Langkah 2: Potong', 'Potong', 2],
  ['第1步：切', '切', 1],
  ['第十二步 切', '切', 12],
  ['步骤3：切', '切', 3],
  ['步驟三、切', '切', 3],
  ['一、切', '切', 1],
  ['手順2 切る', '切る', 2],
  ['ステップ３：切る', '切る', 3],
  ['１．切る', '切る', 1],
  ['１、切る', '切る', 1],
  ['①切る', '切る', 1],
  ['❷ Cut', 'Cut', 2],
  ['⑵ Cut', 'Cut', 2],
  ['1️⃣ Cut', 'Cut', 1],
  ['🔟 Cut', 'Cut', 10],
  ['1단계: 자르기', '자르기', 1],
  ['1 단계. 자르기', '자르기', 1],
  ['제2단계 자르기', '자르기', 2],
  ['a) Cut', 'Cut', 1],
  ['(b) Cut', 'Cut', 2],
  ['II. Cut', 'Cut', 2],
  ['iv) Cut', 'Cut', 4],
  ['  3.\u00A0Cut ', 'Cut', 3],
])('%s', (text, rest, value) => {
  expect(ordinalOf(text)?.value).toBe(value);
  expect(withoutOrdinal(text)).toBe(rest);
});

test.each([
  '2.0 is the version',
  '3.5 mm of felt',
  '1.1 Scope',
  '5 minutes later, cut',
  '1. Januar ist frei',
  '2. Bundesliga',
  '5. Avenue',
  '24. 12. 2024 feiern',
  '1/2 cup of butter',
  '1 – 2 minutes',
  '10:30 is the time',
  '3.x releases',
  '2020: a year',
  '1... 2... 3... go',
  '5-minute bread',
  '180° C is hot',
  '1º de maio',
  '3D printing',
  'Step 1 is to cut',
  'Steps 1-3 are easy',
  'Step 1.2 Cut',
  'Step 1-3: Cut',
  '1 step forward',
  '2 Schritte zurück',
  'Part 2 of the series',
  'Partway through 2 bowls',
  'Stepping 2: x',
  '手順1で作成した',
  '一个人',
  'E. coli is bad',
  'A bowl',
  'I cut',
  'Mix. 1. Cut',
  'Method 2: Use the oven',
])('leaves alone: %s', (text) => {
  expect(withoutOrdinal(text)).toBe(text);
});

test.each([
  ['3', 3, 'decimal'],
  ['03', 3, 'decimal'],
  ['③', 3, 'circled'],
  ['Step 3', 3, 'decimal'],
  ['VII.', 7, 'roman'],
])('a whole text that is an ordinal counts but is never taken away: %s', (text, value, style) => {
  expect(ordinalOf(text)).toMatchObject({ value, style });
  expect(withoutOrdinal(text)).toBe(text);
});

test('what kind of word stands beside the number', () => {
  expect(ordinalOf('Step 2: x')).toMatchObject({ word: 'step', total: null });
  expect(ordinalOf('Step 2 of 7: x')).toMatchObject({ word: 'step', total: 7 });
  expect(ordinalOf('3/7')).toMatchObject({ word: null, value: 3, total: 7 });
  expect(ordinalOf('Phase 2: x')).toMatchObject({ word: 'part' });
  expect(ordinalOf('Method B: x')).toMatchObject({ word: 'method', value: 2 });
  expect(ordinalOf('Methode 2 – x')).toMatchObject({ word: 'method', value: 2 });
  expect(ordinalOf('Solution 3. x')).toMatchObject({ word: 'method', value: 3 });
});

test('a hostile prefix costs nothing', () => {
  const start = performance.now();
  for (const piece of ['1', '. ', '(', 'step ', ' -', '1️⃣', 'i', '第']) ordinalOf(piece.repeat(100_000));
  expect(performance.now() - start).toBeLessThan(1000);
});
