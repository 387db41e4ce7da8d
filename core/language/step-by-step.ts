/** Step words of every language that the reader knows (a test compares), written out because the spotter, which asks for them, must stay small. */
export const STEP_WORDS =
  'step|schritt|étape|etape|paso|passo|passaggio|stap|steg|trinn|trin|skridt|vaihe|skref|krok|lépés|pasul|стъпка|шаг|этап|крок|чекор|korak|корак|žingsnis|solis|samm|βήμα|βημα|adım|adim|addım|қадам|ნაბიჯი|քայլ|الخطوة|خطوة|الخطوه|مرحله|مرحلة|المرحلة|گام|قدم|مرحلہ|שלב|צעד|चरण|स्टेप|पायरी|ধাপ|પગલું|સ્ટેપ|ਕਦਮ|படி|దశ|ಹಂತ|ഘട്ടം|ขั้นตอนที่|ขั้นที่|bước|langkah|步骤|步驟|手順|ステップ|工程|단계|pas|urratsa|pausoa|hatua|hakbang|cam|céim|paŝo|part|phase|method|option';

const STEP_BY_STEP = new RegExp(`(?<!\\p{L})(${STEP_WORDS})[\\s-]+(?:\\p{L}{1,5}[\\s-]+)?\\1`, 'iu');

/** Whether a line says "step by step", "Schritt-für-Schritt", "adım adım": a step word that comes again, with a small word between or none. */
export function saysStepByStep(text: string): boolean {
  return STEP_BY_STEP.test(text);
}
