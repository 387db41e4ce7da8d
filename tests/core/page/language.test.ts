import { expect, test } from 'vitest';
import { languageOf } from '../../../core/page/language';
import { pageOf } from './page-of';

test.each([
  ['<html lang="de-AT"><p>Hallo', 'de-AT'],
  ['<html lang="pt_BR"><p>Misture bem', 'pt-BR'],
  ['<html lang="en-US"><p>オーブンを予熱します。', 'ja'],
  ['<html lang="not a tag"><p>Den Teig und die Butter mit der Milch verrühren.', 'de'],
  ['<meta http-equiv="Content-Language" content="fr, en"><p>x', 'fr'],
  ['<meta property="og:locale" content="es_ES"><p>x', 'es-ES'],
  ['<p>Нагріти духовку до 180 градусів і змастити її олією', 'uk'],
  ['<p>Разогреть духовку и смазать её', 'ru'],
  ['<p>将烤箱预热至一百八十度', 'zh'],
  ['<p>오븐을 예열합니다', 'ko'],
  ['<p>فر را گرم کنید و ظرف را چرب کنید', 'fa'],
  ['<p>12345', ''],
])('%s', (html, expected) => {
  expect(languageOf(pageOf(html))).toBe(expected);
});

test('XML and empty documents', () => {
  expect(languageOf(pageOf('<doc xml:lang="it"/>', 'application/xml'))).toBe('it');
  expect(languageOf(pageOf(''))).toBe('');
});
