import { describe, expect, test } from 'vitest';
import { tagName, textContent } from '../../../core/page/dom';
import { readStructured } from '../../../core/read/structured/structured';
import { pageOf } from '../page/page-of';

const script = (json: string, type = 'application/ld+json') => `<script type="${type}">${json}</script>`;
const read = (html: string) => readStructured(pageOf(html));
const procedures = (html: string) =>
  read(html)[0]?.procedures.map(({ title, steps }) => ({ title, steps: steps.map(({ text }) => text) }));
const recipe = (instructions: string) =>
  script(`{"@type":"Recipe","name":"Bread","recipeInstructions":${instructions}}`);
const BREAD = [{ title: null, steps: ['Mix.', 'Bake.'] }];

describe('recipe instructions', () => {
  test.each([
    ['a list of strings', '["Mix.","Bake."]'],
    ['numbered strings', '["1. Mix.","2. Bake."]'],
    ['steps', '[{"@type":"HowToStep","text":"Mix."},{"@type":"HowToStep","text":"Bake."}]'],
    [
      'steps named by their number',
      '[{"@type":"HowToStep","name":"Step 1","text":"Mix."},{"@type":"HowToStep","name":"Step 2","text":"Bake."}]',
    ],
    ['untyped steps', '[{"text":"Mix."},{"name":"Bake."}]'],
    [
      'steps of one direction',
      '[{"@type":"HowToStep","itemListElement":{"@type":"HowToDirection","text":"Mix."}},{"@type":"HowToStep","itemListElement":[{"@type":"HowToDirection","text":"Bake."}]}]',
    ],
    ['a list in a list', '[["Mix.","Bake."]]'],
    [
      'an item list',
      '{"@type":"ItemList","itemListElement":[{"@type":"ListItem","position":1,"item":{"@type":"HowToStep","text":"Mix."}},{"@type":"ListItem","item":{"@type":"HowToStep","text":"Bake."}}]}',
    ],
    ['HTML list', '"<ol><li>Mix.</li><li>Bake.</li></ol>"'],
    ['HTML paragraphs', '"<p>Mix.</p><p>&nbsp;</p><p>Bake.</p>"'],
    ['HTML breaks', '"Mix.<br/><br>Bake."'],
    ['encoded HTML', '"&lt;p&gt;Mix.&lt;/p&gt;&lt;p&gt;Bake.&lt;/p&gt;"'],
    ['lines', '"Mix.\\n\\nBake."'],
    ['inline numbers', '"1. Mix. 2. Bake."'],
    ['glued inline numbers', '"1. Mix.2. Bake."'],
    ['pictures between', '[{"@type":"ImageObject","url":"/a.jpg"},"Mix.",{"@type":"HowToStep","text":"Bake."}]'],
  ])('%s', (_, json) => {
    expect(procedures(recipe(json))).toEqual(BREAD);
  });

  test('one string stays one step; numbers inside do not split it', () => {
    expect(procedures(recipe('"Bake at 180 for 1. hour"'))?.[0]?.steps).toEqual(['Bake at 180 for 1. hour']);
  });

  test('sections are procedures; loose steps have no title', () => {
    const section = (name: string, text: string) =>
      `{"@type":"HowToSection","name":"${name}","itemListElement":[{"@type":"HowToStep","text":"${text}"}]}`;
    expect(procedures(recipe(`["Wash.",${section('Dough', 'Mix.')},${section('Oven', 'Bake.')}]`))).toEqual([
      { title: null, steps: ['Wash.'] },
      { title: 'Dough', steps: ['Mix.'] },
      { title: 'Oven', steps: ['Bake.'] },
    ]);
  });

  test('titles, pictures, tips and substeps', () => {
    const json = `[{"@type":"HowToStep","name":"Knead","text":"Push &amp; fold.","image":{"@type":"ImageObject","url":"/k.jpg"},
      "itemListElement":[{"@type":"HowToTip","text":"Use flour."}]},
      {"@type":"HowToStep","name":"Bake","itemListElement":[{"@type":"HowToDirection","text":"Heat."},{"@type":"HowToDirection","text":"Wait."}]}]`;
    expect(read(recipe(json))[0]?.procedures[0]?.steps).toEqual([
      {
        text: 'Push & fold.',
        title: 'Knead',
        substeps: [],
        notes: [{ tone: 'tip', text: 'Use flour.' }],
        image: '/k.jpg',
      },
      { text: 'Bake', title: null, substeps: ['Heat.', 'Wait.'], notes: [], image: null },
    ]);
  });
});

describe('where the tutorial stands', () => {
  test.each([
    [
      'in a graph',
      '{"@context":"https://schema.org","@graph":[{"@type":"WebPage"},{"@type":"HowTo","step":["Mix.","Bake."]}]}',
    ],
    ['in a list', '[{"@type":"WebPage"},{"@type":["Thing","HowTo"],"step":["Mix.","Bake."]}]'],
    [
      'in the page that it is about',
      '{"@type":"WebPage","mainEntity":{"@type":"http://schema.org/HowTo","step":["Mix.","Bake."]}}',
    ],
    [
      'by reference',
      '{"@graph":[{"@type":"HowTo","step":[{"@id":"#a"},{"@id":"#b"}]},{"@id":"#a","@type":"HowToStep","text":"Mix."},{"@id":"#b","@type":"HowToStep","text":"Bake."}]}',
    ],
    [
      'with prefixes',
      '{"@type":"schema:HowTo","schema:step":[{"@type":"schema:HowToStep","schema:text":"Mix."},"Bake."]}',
    ],
  ])('%s', (_, json) => {
    expect(procedures(script(json))).toEqual(BREAD);
  });

  test('title, kind, address, supplies', () => {
    const json = `{"@type":"HowTo","name":"Fix a &quot;tap&quot;","url":"/tap","step":"Turn.","supply":[{"@type":"HowToSupply","name":"Washer"}],"tool":"Wrench"}`;
    expect(read(script(json))[0]).toMatchObject({
      format: 'json-ld',
      kind: 'howto',
      title: 'Fix a "tap"',
      address: '/tap',
      supplies: [
        { title: null, items: ['Washer'] },
        { title: null, items: ['Wrench'] },
      ],
    });
    expect(read(script('{"@type":"Recipe","recipeIngredient":["flour","water"]}'))[0]).toMatchObject({
      kind: 'recipe',
      supplies: [{ title: null, items: ['flour', 'water'] }],
      procedures: [],
    });
  });

  test('other objects are no tutorials', () => {
    expect(read(script('{"@type":"FAQPage","mainEntity":[{"@type":"Question","name":"Why?"}]}'))).toEqual([]);
    expect(read(script('{"@type":"ItemList","itemListElement":["a","b"]}'))).toEqual([]);
  });
});

describe('broken JSON', () => {
  const GOOD = '{"@type":"Recipe","recipeInstructions":["Mix.","Bake."]}';
  test.each([
    ['trailing commas', '{"@type":"Recipe","recipeInstructions":["Mix.","Bake.",],}'],
    ['missing comma between members', '{"@type":"Recipe"\n"recipeInstructions":["Mix.","Bake."]}'],
    ['line breaks in strings', '{"@type":"Recipe","description":"a\n\tb","recipeInstructions":["Mix.","Bake."]}'],
    [
      'quotes that are not escaped',
      '{"@type":"Recipe","description":"a "big" loaf","recipeInstructions":["Mix.","Bake."]}',
    ],
    ['bad escapes', `{"@type":"Recipe","description":"it\\'s","recipeInstructions":["Mix.","Bake."]}`],
    ['comments', '/* x */ {"@type":"Recipe", // y\n"recipeInstructions":["Mix.","Bake."]}'],
    ['hidden from old browsers', `<!-- ${GOOD} -->`],
    ['CDATA', `//<![CDATA[\n${GOOD}\n//]]>`],
    ['a byte order mark', `\uFEFF${GOOD}`],
    ['a semicolon', `${GOOD};`],
    ['entities for quotes', GOOD.replaceAll('"', '&quot;')],
    ['several objects', `{"@type":"WebPage"}\n${GOOD}`],
    ['several objects with a comma', `{"@type":"WebPage"},${GOOD}`],
    ['no end', '{"@type":"Recipe","recipeInstructions":["Mix.","Bake."'],
    ['one brace too many', `${GOOD}}`],
  ])('%s', (_, json) => {
    expect(procedures(script(json))).toEqual(BREAD);
  });

  test.each(['Application/LD+JSON', 'application/ld+json; charset=utf-8', 'application/json+ld'])(
    'script type %s',
    (type) => {
      expect(procedures(script(GOOD, type))).toEqual(BREAD);
    },
  );

  test('what is malformed or too long is said, what is sound is not', () => {
    const problems = (html: string) => {
      const said: string[] = [];
      readStructured(pageOf(html), (text) => said.push(text));
      return said;
    };
    expect(problems(recipe('["Mix."]'))).toEqual([]);
    expect(problems(recipe('["Mix.",,]'))).toEqual([
      expect.stringMatching(/malformed and was read as far as possible: .+/),
    ]);
    expect(problems(script(`{"a":"${'x'.repeat(600_000)}"}`))).toEqual([expect.stringMatching(/too long/)]);
  });

  test('nothing at all', () => {
    for (const json of ['', '{', 'null', '"x"', 'function(){}', '{"a"', '[[[', '}{'])
      expect(read(script(json))).toEqual([]);
  });
});

describe('hostile JSON', () => {
  test('prototypes stay as they are', () => {
    read(
      script(
        '{"@type":"Recipe","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"recipeInstructions":["a"],}',
      ),
    );
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    expect(read(script('{"__proto__":{"@type":"Recipe","recipeInstructions":["Mix."]}}'))).toEqual([]);
  });

  test('depth, size and number are capped, quickly', () => {
    const bombs = [
      '['.repeat(200_000),
      '{"a":'.repeat(100_000),
      `${'['.repeat(100_000)}${']'.repeat(100_000)}`,
      `[${'/* '.repeat(100_000)}`,
      `["${'" '.repeat(200_000)}`,
      `[${'{"@type":"Recipe","recipeInstructions":"a"},'.repeat(10_000)}]`,
      `{"@type":"Recipe","recipeInstructions":"${'<p '.repeat(100_000)}"}`,
      `{"@type":"Recipe","recipeInstructions":"${'&'.repeat(400_000)}"}`,
      `{"@type":"Recipe","recipeInstructions":"${'1. '.repeat(100_000)}"}`,
    ];
    for (const bomb of bombs) {
      const page = pageOf(script(bomb));
      const start = performance.now();
      readStructured(page);
      expect(performance.now() - start, bomb.slice(0, 20)).toBeLessThan(1500);
    }
    expect(read(script(`{"@type":"Recipe","recipeInstructions":["Mix."],"x":"${'x'.repeat(600_000)}"}`))).toEqual([]);
  });
});

describe('markup in the page', () => {
  test('microdata', () => {
    const html = `<div itemscope itemtype="https://schema.org/Recipe"><h1 itemprop="name">Bread</h1><span itemprop="recipeIngredient">flour</span>
      <ol><li itemprop="recipeInstructions">Mix.</li><li itemprop="recipeInstructions">Bake.</li></ol></div>`;
    const [tutorial] = read(html);
    expect(tutorial).toMatchObject({ format: 'microdata', title: 'Bread', supplies: [{ items: ['flour'] }] });
    expect(procedures(html)).toEqual(BREAD);
    expect(tutorial?.procedures[0]?.steps.map((step) => tagName(step.element ?? null))).toEqual(['li', 'li']);
  });

  test('microdata with steps, and with a container', () => {
    const steps = `<div itemscope itemtype="http://schema.org/HowTo"><div itemprop="step" itemscope itemtype="http://schema.org/HowToStep"><p itemprop="text">Mix.</p></div>
      <div itemprop="step" itemscope itemtype="http://schema.org/HowToStep"><p itemprop="text">Bake.</p></div></div>`;
    expect(procedures(steps)).toEqual(BREAD);
    const container =
      '<div itemscope itemtype="http://schema.org/Recipe"><div itemprop="recipeInstructions"><ol><li>Mix.</li><li>Bake.</li></ol></div></div>';
    expect(procedures(container)).toEqual(BREAD);
    const [step] = read(container)[0]?.procedures[0]?.steps ?? [];
    expect(step?.element && textContent(step.element)).toBe('Mix.');
  });

  test('RDFa', () => {
    const html = `<div vocab="https://schema.org/" typeof="Recipe"><h2 property="name">Bread</h2><ul property="recipeInstructions" typeof="ItemList">
      <li property="itemListElement">Mix.</li><li property="itemListElement">Bake.</li></ul></div>`;
    expect(read(html)[0]).toMatchObject({ format: 'rdfa', title: 'Bread' });
    expect(procedures(html)?.[0]?.steps).toEqual(['Mix.', 'Bake.']);
  });
});
