/** Words of links that lead through the pages of one text, as data. Whole labels, lower case, without arrows. */

/** "Next", "Weiter", … */
const NEXT =
  'next|next page|next step|next part|continue|continue reading|weiter|nächste|nächste seite|nächster schritt|nächster teil|suivant|suivante|page suivante|étape suivante|siguiente|página siguiente|paso siguiente|próximo|próxima|próxima página|seguinte|avanti|successivo|pagina successiva|volgende|volgende pagina|verder|nästa|nästa sida|næste|næste side|neste|neste side|seuraava|dalej|następna|następna strona|další|ďalej|tovább|következő|următoarea|înainte|следваща|далее|следующая|вперёд|далі|наступна|dalje|sljedeća|naprej|toliau|tālāk|edasi|επόμενη|επόμενο|sonraki|ileri|التالي|التالية|بعدی|הבא|अगला|ถัดไป|tiếp|tiếp theo|selanjutnya|berikutnya|下一页|下一頁|下一步|次へ|次のページ|다음|다음 페이지';

/** "Previous", "Zurück", … */
const PREVIOUS =
  'previous|prev|back|previous page|previous step|zurück|vorherige|vorherige seite|précédent|précédente|page précédente|anterior|página anterior|indietro|precedente|vorige|vorige pagina|föregående|forrige|edellinen|wstecz|poprzednia|předchozí|zpět|predchádzajúca|előző|vissza|înapoi|назад|предыдущая|предишна|попередня|natrag|nazaj|προηγούμενη|önceki|geri|السابق|قبلی|הקודם|पिछला|ก่อนหน้า|trước|sebelumnya|上一页|上一頁|前へ|前のページ|이전';

/** "Page 2": words before or after the number. */
const PAGE =
  'page|seite|página|pagina|sida|side|sivu|strona|strana|stránka|oldal|pagină|страница|страница|сторінка|stranica|stran|puslapis|lapa|lehekülg|σελίδα|sayfa|صفحة|صفحه|עמוד|पृष्ठ|หน้า|trang|halaman|页|頁|ページ|페이지';

/** Headings above the parts of one series. */
const SERIES =
  'series|serie|in this series|parts|all parts|this tutorial|tutorial series|in dieser serie|teile|alle teile|dans cette série|série|parties|en esta serie|partes|in questa serie|in deze serie|delar|sarja|seria|cykl|seriál|sorozat|серия|серии|цикл|seri|seride|سلسلة|סדרה|シリーズ|系列|시리즈';

const setOf = (words: string) => new Set(words.split('|'));
const next = setOf(NEXT);
const previous = setOf(PREVIOUS);
const pages = setOf(PAGE);
const series = setOf(SERIES);

/** Words that make "next" and "older" lead to another article. */
const ARTICLE =
  /(?<![\p{L}])(?:older|newer|article|post|story|entry|entries|artikel|beitrag|beiträge|article|articles|artículo|entrada|entradas|articolo|post|artigo|bericht|inlägg|indlæg|wpis|wpisy|článek|статья|запись|записи|стаття|yazı|مقال|记者|文章|記事|글)(?![\p{L}])/iu;

const bare = (label: string) =>
  label
    .toLowerCase()
    .replace(/[\s<>«»‹›←→⟶⟵▶◀►◄|·:.…-]+/gu, ' ')
    .trim();

/** What a link's words say: the number of a page, the next or previous one, another article, or nothing of that kind. */
export function leadsTo(label: string): number | 'next' | 'previous' | 'article' | null {
  if (ARTICLE.test(label)) return 'article';
  const words = bare(label);
  if (words === '' && /[»›→▶►⟶>]/u.test(label)) return 'next';
  if (words === '' && /[«‹←◀◄⟵<]/u.test(label)) return 'previous';
  if (next.has(words)) return 'next';
  if (previous.has(words)) return 'previous';
  const counted = /^(?:(\p{L}+) ?)?(\d{1,2})(?: ?(\p{L}+))?$/u.exec(words);
  const [, before, number, after] = counted ?? [];
  const named = [before, after].every((word) => word === undefined || pages.has(word));
  return number !== undefined && named ? Number(number) : null;
}

/** Whether a heading says that what follows are the parts of one series. */
export function announcesSeries(heading: string): boolean {
  const words = bare(heading);
  return (
    words.length < 60 &&
    [...series].some((each) => words === each || new RegExp(`(?:^| )${each}(?: |$)`, 'u').test(words))
  );
}
