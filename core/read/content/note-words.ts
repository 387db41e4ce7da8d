import type { NoteTone } from '../../tutorial';

/** Words that begin a note, by tone, before a colon or in a heading of their own. Lower case, many languages. */
const WORDS: Record<NoteTone, string> = {
  note: "note|notes|nb|n.b.|info|information|remember|editor’s note|editor's note|fyi|hinweis|hinweise|anmerkung|bemerkung|merke|remarque|remarques|note bene|nota|notas|observación|observação|obs|aclaración|nota bene|osservazione|opmerking|let op|noot|anmärkning|obs!|bemærk|bemærkning|merk|merknad|huomautus|huom|huomaa|athugið|uwaga|notatka|poznámka|pozn.|megjegyzés|notă|observație|забележка|примечание|заметка|обратите внимание|примітка|napomena|напомена|opomba|pastaba|piezīme|märkus|σημείωση|not|ملاحظة|ملحوظة|نکته|توجه|הערה|שים לב|नोट|ध्यान दें|নোট|குறிப்பு|หมายเหตุ|lưu ý|ghi chú|catatan|nota|注|说明|說明|備註|备注|提示|補足|注記|備考|メモ|参考|참고|메모|비고|nota|oharra|kumbuka|paalala|tandaan",
  tip: "tip|tips|pro tip|hint|hints|suggestion|chef’s tip|chef's tip|chef's note|good to know|tipp|tipps|rat|astuce|astuces|conseil|conseils|le conseil|consejo|consejos|truco|trucos|sugerencia|dica|dicas|sugestão|consiglio|consigli|suggerimento|suggerimenti|tips!|vinkki|vinkkejä|ábending|wskazówka|porada|rada|tip:|tippek|sfat|sfaturi|съвет|совет|советы|подсказка|порада|savjet|savet|савет|nasvet|patarimas|padoms|nõuanne|vihje|συμβουλή|ipucu|نصيحة|تلميح|راهنمایی|טיפ|עצה|सुझाव|टिप|টিপস|เคล็ดลับ|คำแนะนำ|mẹo|petua|小贴士|小貼士|小技巧|技巧|贴士|コツ|ヒント|ポイント|팁|도움말|consell|aholkua|dokezo",
  warning:
    'warning|warnings|caution|important|danger|attention|careful|be careful|heads up|beware|warnung|achtung|vorsicht|wichtig|gefahr|avertissement|attention|important|mise en garde|danger|advertencia|atención|precaución|importante|cuidado|¡importante!|aviso|atenção|attenzione|avvertenza|avviso|waarschuwing|belangrijk|pas op|varning|viktigt|observera|advarsel|vigtigt|forsigtig|viktig|varoitus|tärkeää|viðvörun|ostrzeżenie|ważne|uwaga!|varování|upozornění|důležité|upozornenie|dôležité|figyelem|figyelmeztetés|fontos|avertisment|atenție|внимание|важно|предупреждение|осторожно|увага|попередження|важливо|upozorenje|upozorenje|pažnja|важно|opozorilo|pomembno|įspėjimas|dėmesio|svarbu|brīdinājums|uzmanību|svarīgi|hoiatus|tähelepanu|προσοχή|προειδοποίηση|uyarı|dikkat|önemli|تحذير|تنبيه|هام|مهم|هشدار|אזהרה|חשוב|זהירות|चेतावनी|सावधान|সতর্কতা|எச்சரிக்கை|คำเตือน|ข้อควรระวัง|cảnh báo|chú ý|quan trọng|peringatan|penting|amaran|警告|重要|危险|危險|小心|注意|ご注意|警告|경고|주의|중요|advertiment|onyo|babala',
};

let tones: Map<string, NoteTone> | undefined;

/** The tone of a word or short phrase that announces a note, or null. */
export function noteWordTone(phrase: string): NoteTone | null {
  tones ??= new Map(
    (['warning', 'tip', 'note'] as const).flatMap((tone) =>
      WORDS[tone].split('|').map((word) => [word, tone] as const),
    ),
  );
  return tones.get(phrase.trim().toLowerCase()) ?? null;
}
