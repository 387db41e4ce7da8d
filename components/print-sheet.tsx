import type { Sheet, SheetStep } from '../core/export/sheet';
import { Blocks } from './content';
import { useWords } from './words';

/** A clean checklist for paper: title, address, date, boxes; seen by nobody but the printer. */
export function PrintSheet({ sheet, at }: { sheet: Sheet; at: number }) {
  const words = useWords();
  const date = new Intl.DateTimeFormat(words.language, { dateStyle: 'long' }).format(at);
  return (
    <div class="print-sheet" lang={sheet.language || undefined} aria-hidden="true">
      <h1 dir="auto">{sheet.title}</h1>
      <p class="print-from">
        <bdi>{sheet.address}</bdi>, <bdi>{date}</bdi>
      </p>
      {sheet.supplies.map(({ title, items }, place) => (
        <section key={place}>
          <h2 dir="auto">{title ?? words.t('supplies_title')}</h2>
          <ul>
            {items.map((item, at) => (
              <li key={at} dir="auto">
                <span class="print-box" />
                <span>{item}</span>
              </li>
            ))}
          </ul>
        </section>
      ))}
      {sheet.parts.map(({ title, steps }, place) => (
        <section key={place}>
          {title && <h2 dir="auto">{title}</h2>}
          <PrintSteps steps={steps} />
        </section>
      ))}
    </div>
  );
}

function PrintSteps({ steps }: { steps: readonly SheetStep[] }) {
  const words = useWords();
  return (
    <ol>
      {steps.map((step) => (
        <li key={step.id} dir="auto">
          <span class="print-box" data-state={step.state} />
          {step.number > 0 && <span class="print-number">{words.number(step.number)}</span>}
          <div>
            <Blocks blocks={step.content} />
            {step.state === 'skipped' && <p class="print-note">{words.t('step_skipped')}</p>}
            {step.note && <p class="print-note">{step.note}</p>}
            {step.substeps.length > 0 && <PrintSteps steps={step.substeps} />}
          </div>
        </li>
      ))}
    </ol>
  );
}
