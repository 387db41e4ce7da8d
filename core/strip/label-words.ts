/** Phrases that stand alone above ads, by language; lower case, without punctuation around them. */
const AD_PHRASES: Readonly<Record<string, string>> = {
  en: 'advertisement|advertisements|advertising|advert|ad|ads|sponsored|sponsored content|sponsored links|sponsored link|promoted|promoted content|paid content|paid advertisement|advertiser content|continue reading below|continue reading after the ad|article continues below|article continues after ad|article continues after advertisement|article continues after this ad|article continues below ad|article continues below advertisement|article continues below this ad|story continues below advertisement|story continues below|scroll to continue|scroll to continue with content|scroll down to continue|this is an ad|skip ad|skip advertisement|report this ad|ad feedback|ads by google|advertisement - scroll to continue',
  de: 'anzeige|anzeigen|werbung|werbeanzeige|gesponsert|gesponserte inhalte|weiterlesen nach der anzeige|artikel wird nach der anzeige fortgesetzt',
  fr: 'publicité|publicités|annonce|annonces|contenu sponsorisé|sponsorisé|la suite après cette publicité|la suite après la publicité',
  es: 'publicidad|anuncio|anuncios|patrocinado|contenido patrocinado|continúa después de la publicidad|la noticia continúa después de la publicidad',
  pt: 'publicidade|anúncio|anúncios|patrocinado|propaganda|continua após a publicidade|continua depois da publicidade',
  it: 'pubblicità|annuncio|annunci|sponsorizzato|contenuto sponsorizzato|continua dopo la pubblicità',
  nl: 'advertentie|advertenties|reclame|gesponsord|tekst loopt door onder de advertentie|lees verder onder de advertentie',
  sv: 'annons|annonser|reklam|artikeln fortsätter efter annonsen|artikeln fortsätter nedanför',
  da: 'annonce|annoncer|reklame|annonce - artiklen fortsætter herunder',
  no: 'annonse|annonser|annonsørinnhold|reklame|artikkelen fortsetter under annonsen',
  fi: 'mainos|mainokset|mainoslinkki|artikkeli jatkuu mainoksen jälkeen|kaupallinen yhteistyö',
  is: 'auglýsing|auglýsingar',
  pl: 'reklama|reklamy|ogłoszenie|artykuł sponsorowany|dalszy ciąg materiału pod wideo|dalsza część artykułu pod reklamą',
  cs: 'reklama|inzerce|článek pokračuje pod reklamou',
  sk: 'reklama|inzercia|článok pokračuje pod reklamou',
  hu: 'hirdetés|hirdetések|reklám|a cikk a hirdetés után folytatódik',
  ro: 'publicitate|reclamă|reclama|articolul continuă după publicitate',
  hr: 'oglas|oglasi|reklama|tekst se nastavlja ispod oglasa',
  sl: 'oglas|oglasno sporočilo|oglaševanje',
  sr: 'реклама|оглас|огласи',
  bg: 'реклама|реклами',
  ru: 'реклама|на правах рекламы|объявление|продолжение после рекламы|читайте также после рекламы',
  uk: 'реклама|на правах реклами|оголошення',
  el: 'διαφήμιση|διαφημίσεις',
  tr: 'reklam|reklamlar|ilan|haber reklamdan sonra devam ediyor|advertorial',
  lt: 'reklama',
  lv: 'reklāma',
  et: 'reklaam',
  ar: 'إعلان|اعلان|إعلانات|اعلانات|الإعلان',
  fa: 'تبلیغات|آگهی',
  he: 'פרסומת|פרסומות|מודעה',
  hi: 'विज्ञापन',
  bn: 'বিজ্ঞাপন',
  th: 'โฆษณา',
  vi: 'quảng cáo',
  id: 'iklan|advertensi|scroll untuk lanjut membaca|lanjut baca setelah iklan',
  ja: '広告|スポンサーリンク|スポンサードリンク|pr|sponsored link|広告の後に続きます',
  ko: '광고|스폰서 링크',
  zh: '广告|廣告|赞助商链接|贊助商連結|推广|广告 继续滚动阅读',
};

/** Phrases that stand alone above a block of links to other pages, by language. */
const RELATED_PHRASES: Readonly<Record<string, string>> = {
  en: "also read|read also|you may also like|you might also like|you may like|you might like|you may also enjoy|you might also enjoy|related posts|related post|related articles|related article|related stories|related reading|related content|related news|related recipes|recommended|recommended for you|recommended articles|recommended reading|recommended posts|recommended stories|more from|more stories|more articles|more on this|more like this|more posts|more recipes|more recipes you may like|popular|popular posts|popular now|popular articles|most popular|most read|trending|trending now|trending stories|latest posts|latest articles|latest news|from around the web|around the web|from the web|promoted stories|what to read next|up next|read next|don't miss|editor's picks|editors' picks|keep reading|you'll also love|you may also love",
  de: 'lesen sie auch|lies auch|auch interessant|das könnte sie auch interessieren|das könnte dich auch interessieren|mehr zum thema|ähnliche artikel|ähnliche beiträge|verwandte artikel|weitere artikel|meistgelesen|passend dazu|beliebte artikel|empfehlungen',
  fr: 'à lire aussi|lire aussi|à lire également|articles similaires|articles liés|vous aimerez aussi|vous pourriez aussi aimer|sur le même sujet|les plus lus|à ne pas manquer',
  es: 'lea también|lee también|te puede interesar|también te puede interesar|te podría interesar|artículos relacionados|noticias relacionadas|entradas relacionadas|relacionado|lo más leído|lo más visto|más leídas',
  pt: 'leia também|leia mais|veja também|artigos relacionados|posts relacionados|você também pode gostar|você pode gostar|mais lidas|relacionados',
  it: 'leggi anche|potrebbe interessarti|potrebbe interessarti anche|potrebbero interessarti|articoli correlati|articoli simili|ti potrebbe interessare|i più letti',
  nl: 'lees ook|lees meer|gerelateerde artikelen|gerelateerde berichten|misschien vind je dit ook leuk|meest gelezen|ook interessant',
  sv: 'läs också|läs även|läs mer|relaterade artiklar|mest läst',
  da: 'læs også|relaterede artikler|mest læste',
  no: 'les også|relaterte artikler|mest lest',
  fi: 'lue myös|aiheeseen liittyvää|luetuimmat',
  pl: 'czytaj także|czytaj też|przeczytaj także|zobacz także|zobacz też|zobacz również|powiązane artykuły|podobne artykuły|najczęściej czytane|polecane',
  cs: 'čtěte také|přečtěte si také|související články|podobné články|nejčtenější',
  hu: 'kapcsolódó cikkek|olvasd el ezt is|ez is érdekelheti|legolvasottabb',
  ro: 'citește și|citeste si|articole similare|articole asemănătoare|cele mai citite',
  ru: 'читайте также|смотрите также|похожие статьи|похожие записи|вам может быть интересно|вам также может понравиться|популярное|рекомендуем|материалы по теме',
  uk: 'читайте також|дивіться також|схожі статті|популярне',
  el: 'διαβάστε επίσης|διαβάστε ακόμη|σχετικά άρθρα|δημοφιλή',
  tr: 'ilgili haberler|ilgili yazılar|bunlar da ilginizi çekebilir|ayrıca okuyun|benzer yazılar|en çok okunanlar',
  ar: 'اقرأ أيضا|اقرأ أيضاً|مقالات ذات صلة|مواضيع ذات صلة',
  fa: 'مطالب مرتبط|بیشتر بخوانید',
  he: 'כתבות נוספות|אולי יעניין אותך',
  hi: 'यह भी पढ़ें|ये भी पढ़ें|संबंधित लेख',
  th: 'บทความที่เกี่ยวข้อง|อ่านเพิ่มเติม',
  vi: 'bài viết liên quan|xem thêm|có thể bạn quan tâm|đọc thêm',
  id: 'baca juga|artikel terkait|berita terkait|terpopuler',
  ja: '関連記事|おすすめ記事|人気記事|あわせて読みたい|こちらもおすすめ|この記事も読まれています',
  ko: '관련 글|관련 기사|추천 글|인기 글',
  zh: '相关文章|相关阅读|推荐阅读|猜你喜欢|热门文章|相關文章|延伸閱讀|推薦閱讀|熱門文章',
};

const collect = (phrases: Readonly<Record<string, string>>): ReadonlySet<string> =>
  new Set(Object.values(phrases).flatMap((line) => line.split('|')));

const AD_LABELS = collect(AD_PHRASES);
const RELATED_LABELS = collect(RELATED_PHRASES);

/** Longest text that is compared with the phrases, in characters. */
const LONGEST = 80;

/** The first letters of all phrases: tells nearly every other text apart before it is looked at closely. */
const BEGINNINGS: ReadonlySet<string> = new Set([...AD_LABELS, ...RELATED_LABELS].map((phrase) => phrase.slice(0, 3)));

/** True where a text may be a label: cheap, for every text of a page; `isAdLabel` and `isRelatedLabel` then tell. */
export function mayBeLabel(text: string): boolean {
  if (text.length > LONGEST) return false;
  const first = /^[A-Za-z]/.test(text) ? 0 : text.search(/\p{L}/u);
  return (
    first >= 0 &&
    first < 12 &&
    BEGINNINGS.has(
      text
        .slice(first, first + 3)
        .toLowerCase()
        .replace('\u2019', "'")
        .trim(),
    )
  );
}

/** Lower case, white space collapsed, without the marks that pages put around labels (`- Advertisement -`, `Also read:`). */
function bare(text: string): string {
  return text
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/’/g, "'")
    .replace(/^[\s\-–—―:.…·•|*()[\]▼▲↓#~=_]+|[\s\-–—―:.…·•|*()[\]▼▲↓!~=_>»]+$/g, '');
}

/** True for a text that says nothing but "advertisement", in any of 38 languages. */
export function isAdLabel(text: string): boolean {
  return text.length <= LONGEST && AD_LABELS.has(bare(text));
}

/** True for a text that says nothing but "also read", "related posts" and the like. */
export function isRelatedLabel(text: string): boolean {
  return text.length <= LONGEST && RELATED_LABELS.has(bare(text));
}
