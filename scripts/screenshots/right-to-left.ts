import { until } from '../../tests/browser/harness/driver';
import { things } from '../../tests/browser/harness/surface';
import { inEveryLook, rest, toTop } from './moves';
import type { Stage } from './stage';

/** A page in Hebrew, with code, keys and a product's name that run the other way. */
export const hebrew = `<!doctype html><html lang="he" dir="rtl"><head><meta charset="utf-8"><title>איך מכינים דיסק און קי להתקנת לינוקס</title></head>
<body style="font:18px/1.7 sans-serif;max-width:640px;margin:48px auto"><h1>איך מכינים דיסק און קי להתקנת לינוקס</h1>
<p>צריך דיסק און קי של 8 ג׳יגה־בייט ובערך חצי שעה. עקבו אחרי השלבים לפי הסדר.</p>
<h2>מה צריך</h2><ul><li>דיסק און קי ריק</li><li>מחשב עם חיבור לאינטרנט</li></ul>
<h2>הוראות</h2><ol>
<li>הורידו את הקובץ של Ubuntu 24.04 מהאתר הרשמי ושמרו אותו בתיקיית ההורדות.</li>
<li>חברו את הדיסק און קי למחשב והעתיקו ממנו כל מה שתרצו לשמור.</li>
<li>פתחו מסוף והריצו את הפקודה <code>lsblk</code> כדי למצוא את שם ההתקן.
<pre><code>$ sudo dd if=ubuntu-24.04.iso of=/dev/sdX bs=4M status=progress</code></pre></li>
<li>לחצו על <kbd>Enter</kbd> והמתינו בערך 10 דקות. אל תנתקו את הדיסק און קי.</li>
<li>כשמופיעה ההודעה <code>READY</code>, הוציאו את הדיסק און קי בבטחה.</li></ol></body></html>`;

/** The page and its panel, and the panel in every look; by what things are, because their names are of another language. */
export async function playRightToLeft(stage: Stage, name: string): Promise<void> {
  const { tab } = stage;
  await until('the chip', async () => (await things(tab, 'button')).length > 0);
  await stage.page.waitForTimeout(1_000);
  const [chip] = await things(tab, 'button');
  if (chip) await tab.clickAt(chip.x, chip.y);
  await until('the panel', async () => (await things(tab, 'checkbox')).length > 0);
  await stage.page.waitForTimeout(700);
  const [first] = await things(tab, 'checkbox');
  if (first) await tab.clickAt(first.x, first.y);
  await rest(stage);
  await toTop(stage);
  // Here the panel stands on the left.
  await stage.page.mouse.move(1000, 700);
  await stage.shoot(name, 'window');
  await inEveryLook(stage, `${name}-panel`);
}
