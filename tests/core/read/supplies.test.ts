import { describe, expect, test } from 'vitest';
import { amountOf } from '../../../core/read/amounts';
import { read } from '../../../core/read/read';
import { createSanitizer } from '../../../platform/sanitize';

describe('amounts', () => {
  test.each<[string, string, number, number, string | null, string]>([
    ['2 tbsp olive oil', '2', 2, 2, 'tbsp', 'olive oil'],
    ['1 1/2 cups flour', '1 1/2', 1.5, 1.5, 'cups', 'flour'],
    ['½ tsp salt', '½', 0.5, 0.5, 'tsp', 'salt'],
    ['1½ kg potatoes', '1½', 1.5, 1.5, 'kg', 'potatoes'],
    ['2-3 cloves of garlic', '2-3', 2, 3, 'cloves', 'garlic'],
    ['4 eggs', '4', 4, 4, null, 'eggs'],
    ['200g butter', '200', 200, 200, 'g', 'butter'],
    ['1 (400 g) tin tomatoes', '1', 1, 1, null, '(400 g) tin tomatoes'],
    ['0,5 l Milch', '0,5', 0.5, 0.5, 'l', 'Milch'],
    ['1.500 g Mehl', '1.500', 1500, 1500, 'g', 'Mehl'],
    ['2 bis 3 EL Öl', '2 bis 3', 2, 3, 'EL', 'Öl'],
    ['Mehl: 200 g', '200', 200, 200, 'g', 'Mehl'],
    ['薄力粉 200g', '200', 200, 200, 'g', '薄力粉'],
    ['砂糖 大さじ2', '2', 2, 2, '大さじ', '砂糖'],
    ['٢ كوب دقيق', '٢', 2, 2, 'كوب', 'دقيق'],
    ['3 x 5 cm screws', '3', 3, 3, null, '5 cm screws'],
  ])('%s', (text, numbers, least, most, unit, name) => {
    const amount = amountOf(text);
    expect(amount).toMatchObject({ least, most, unit, name });
    expect(text.slice(amount?.start, amount?.end)).toBe(numbers);
  });

  test.each([
    'Salt',
    'a pinch of salt',
    '80% chocolate',
    '00 flour',
    '7up',
    '5',
    'Node.js 20',
    'Windows 11',
    '1st gear',
  ])('none: %s', (text) => {
    expect(amountOf(text)).toBeNull();
  });
});

const STEPS = `<h2>Instructions</h2><ol><li>Mix the flour with the sugar.</li><li>Bake it until it is brown.</li>
<li>Let it cool down and serve it.</li></ol>`;
const page = (body: string, data?: object) =>
  new DOMParser().parseFromString(
    `<!doctype html><html lang="en"><title>Plain cake recipe</title>
    ${data ? `<script type="application/ld+json">${JSON.stringify(data)}</script>` : ''}
    <main><h1>Plain cake recipe</h1>${body}</main>`,
    'text/html',
  );
const tutorial = (body: string, data?: object) =>
  read(page(body, data), { address: 'https://kitchen.example/cake', sanitize: createSanitizer(window) }).tutorial;
const supplies = (body: string, data?: object) =>
  tutorial(body, data)?.supplies.map(({ title, items }) => [title, items.map(({ text }) => text)]);
const list = (...items: string[]) => `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;

describe('what is needed', () => {
  test('sections keep their titles; boxes to tick are no words', () => {
    const body = `<h2>Ingredients</h2><h3>For the dough</h3>${list('▢ 200 g flour', '☐ 2 eggs')}
      <h3>For the icing</h3>${list('100 g sugar', '1 lemon')}<h2>Tools</h2>${list('Oven', 'Bowl')}${STEPS}`;
    expect(supplies(body)).toEqual([
      ['For the dough', ['200 g flour', '2 eggs']],
      ['For the icing', ['100 g sugar', '1 lemon']],
      ['Tools', ['Oven', 'Bowl']],
    ]);
  });

  test.each([
    ['lines', '<p>200 g flour<br>2 eggs<br>1 lemon</p>'],
    [
      'a table',
      '<table><tr><td>200 g</td><td>flour</td></tr><tr><td>2</td><td>eggs</td></tr><tr><td>1</td><td>lemon</td></tr></table>',
    ],
  ])('%s', (_, html) => {
    expect(supplies(`<h2>Ingredients</h2>${html}${STEPS}`)).toEqual([
      ['Ingredients', ['200 g flour', '2 eggs', '1 lemon']],
    ]);
  });

  test('what is printed twice is read once: the list with amounts', () => {
    const body = `<h2>Ingredients you need</h2>${list('Flour', 'Eggs', 'Lemon')}<p>And so on.</p>
      <h2>Plain cake</h2><h3>Ingredients</h3>${list('200 g flour', '2 eggs', '1 lemon')}${STEPS}`;
    expect(supplies(body)).toEqual([['Ingredients', ['200 g flour', '2 eggs', '1 lemon']]]);
  });

  test('not nutrition, not what is sold, not the steps', () => {
    const body = `<h2>Ingredients</h2>${list('200 g flour', '2 eggs')}
      <h2>Equipment</h2>${list('<a href="/b"><img src="/m.jpg">Mixer</a> $ 29', '<a href="/c"><img src="/n.jpg">Tin</a> $ 9')}
      ${STEPS}<h2>Nutrition</h2>${list('200 kcal', '3 g fat')}`;
    expect(supplies(body)).toEqual([['Ingredients', ['200 g flour', '2 eggs']]]);
  });

  test('what a box notes is none of it', () => {
    const note = '<p class="admonition-title">Note</p><p>The newest version of the oven is needed.</p>';
    const body = `<h2>Prerequisites</h2><p>First of all:</p><div class="admonition note">${note}</div>${STEPS}`;
    expect(supplies(body)).toEqual([]);
    expect(
      supplies(`<h2>Prerequisites</h2>${list('An oven', 'A bowl')}<div class="note">${note}</div>${STEPS}`),
    ).toEqual([['Prerequisites', ['An oven', 'A bowl']]]);
  });

  test('a card that is named like a note holds what is needed all the same', () => {
    const lists = `<h3>Dough</h3>${list('200 g flour', '2 eggs')}<h3>Icing</h3>${list('100 g sugar', '1 lemon')}`;
    expect(supplies(`<div class="recipe-tips-card"><h2>Ingredients</h2>${lists}${STEPS}</div>`)).toEqual([
      ['Dough', ['200 g flour', '2 eggs']],
      ['Icing', ['100 g sugar', '1 lemon']],
    ]);
  });

  test('a heading says its words without the sign that links to it', () => {
    const body = `<h2>Ingredients<a href="#i">~</a></h2>${list('200 g flour', '2 eggs')}${STEPS}`;
    expect(supplies(body)).toEqual([['Ingredients', ['200 g flour', '2 eggs']]]);
  });

  test('reasons why the ingredients are good are no list of them', () => {
    const reasons = list(
      'Lemon: it keeps the crumb soft for days, and nothing smells better in a kitchen.',
      'Eggs: without them the cake would fall apart as soon as it is cut. Take fresh ones.',
      'Sugar: less of it makes the crust pale, and the cake dries out much sooner.',
    );
    expect(supplies(`<h2>Why use these ingredients?</h2>${reasons}${STEPS}`)).toEqual([]);
    expect(supplies(`<h2>Ingredients</h2>${reasons}${STEPS}`)).toHaveLength(1);
  });

  test('ingredients of the structured data below the heading of the tools are read once', () => {
    const data = {
      '@type': 'Recipe',
      name: 'Cake',
      recipeIngredient: ['1 kg d’épaule d’agneau', '20 cl de bouillon', '2 oignons moyens', 'sel'],
    };
    const drawn = list('1 1 kg épaule agneau 1', '20 20 cl bouillon 20', '2 2 oignon moyens 2', 'sel sel');
    expect(supplies(`<h2>Ingredients</h2><h2>Tools</h2>${drawn}${STEPS}`, data)).toEqual([
      [null, ['1 kg d’épaule d’agneau', '20 cl de bouillon', '2 oignons moyens', 'sel']],
    ]);
    const tools = list('Bowl for the bouillon', 'Kettle', 'Oven of 90 cl');
    expect(supplies(`<h2>Tools</h2>${tools}${STEPS}`, data)).toHaveLength(2);
  });

  test('structured data stands in where the page has none', () => {
    const data = {
      '@type': 'Recipe',
      name: 'Cake',
      recipeIngredient: ['200 g flour', '2 eggs'],
      recipeYield: ['8', '8 slices'],
    };
    expect(supplies(STEPS, data)).toEqual([[null, ['200 g flour', '2 eggs']]]);
    expect(tutorial(STEPS, data)?.servings).toEqual({ text: '8 slices', count: 8 });
    expect(supplies(`<h2>Ingredients</h2>${list('200 g flour', '2 eggs')}${STEPS}`, data)).toEqual([
      ['Ingredients', ['200 g flour', '2 eggs']],
    ]);
  });

  test.each<[string, number | undefined]>([
    ['Serves 4', 4],
    ['Servings: 6', 6],
    ['Yield: 24 cookies', 24],
    ['Für 4 Personen', 4],
    ['4人分', 4],
    ['Serves 350 °C', undefined],
    ['Für 20 Minuten', undefined],
  ])('how many it is for: %s', (words, count) => {
    const body = `<p>${words}</p><h2>Ingredients</h2>${list('200 g flour', '2 eggs')}${STEPS}`;
    expect(tutorial(body)?.servings?.count).toBe(count);
  });
});

describe('how long all of it takes', () => {
  const recipe = (words: string) => `<p>${words}</p><h2>Ingredients</h2>${list('200 g flour', '2 eggs')}${STEPS}`;

  test.each<[string, object, number | undefined]>([
    ['a total', { totalTime: 'PT1H30M' }, 5400],
    ['preparing and cooking', { prepTime: 'PT10M', cookTime: 'PT0H30M' }, 2400],
    ['preparing alone, which is not all of it', { prepTime: 'PT10M' }, undefined],
    ['a total of nothing', { totalTime: 'PT0M' }, undefined],
    ['a month', { totalTime: 'P1M' }, undefined],
    ['words', { totalTime: 'a while' }, undefined],
  ])('in structured data: %s', (_, times, seconds) => {
    const data = { '@type': 'Recipe', name: 'Cake', recipeIngredient: ['200 g flour'], ...times };
    expect(tutorial(STEPS, data)?.seconds).toBe(seconds);
  });

  test.each<[string, number | undefined]>([
    ['Serves 4. Ready in 40 minutes.', 2400],
    ['Total time: about 1 hour 10 minutes', 4200],
    ['Gesamtzeit: 45 Minuten', 2700],
    ['所要時間：30分', 1800],
    ['By Ana · Weeknight · 40 minutes', 2400],
    ['Prep time: 10 minutes', undefined],
    ['5 min read · 3 May', undefined],
  ])('in words: %s', (words, seconds) => {
    expect(tutorial(recipe(words))?.seconds).toBe(seconds);
  });
});
