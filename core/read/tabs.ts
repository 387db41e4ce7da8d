import { attribute, idOf, queryAll, textContent } from '../page/dom';
import { cleanText } from '../page/text';
import type { Box, Survey } from './survey';

/** More tabs than this are not looked at. */
const MAX_TABS = 200;
const MAX_LABEL = 80;
const TABS =
  '[role="tab"],[role="tablist"] a[href^="#"],.nav-tabs a[href^="#"],[class*="tabs"] a[href^="#"],[class*="tab"] label[for]';
const PANEL = /(?:^|[\s_-])(?:tab-?pane|tab-?panel|tab-?content|tabbed-block|tab-?item)/;

/**
 * Panels of tab strips with the words on their tabs: what stands in a panel goes by the tab's name, although the tab stands
 * elsewhere and is a button. Found by what names what (`aria-labelledby`, `aria-controls`, a link to the panel), or by a label
 * that stands right before its panel.
 */
export function tabPanels(survey: Survey): ReadonlyMap<Box, string> {
  const names = namesOfPanels(survey);
  const panels = new Map<Box, string>();
  if (names.size === 0) return panels;
  for (const box of survey.boxes) {
    if (!box.block || box.end - box.start < 2) continue;
    const id = idOf(box.element);
    const label =
      names.get(attribute(box.element, 'aria-labelledby') ?? '') ??
      names.get(id) ??
      (PANEL.test(box.names) ? names.get(labelBefore(box) ?? '') : undefined);
    if (label) panels.set(box, label);
  }
  return panels.size > 1 ? panels : new Map();
}

/** The words on each tab, by the tab's own id and by the panel that it opens. */
function namesOfPanels({ document }: Survey): Map<string, string> {
  const names = new Map<string, string>();
  for (const tab of queryAll(document, TABS).slice(0, MAX_TABS)) {
    const text = cleanText(textContent(tab).slice(0, 4 * MAX_LABEL));
    if (text.length === 0 || text.length > MAX_LABEL) continue;
    const ids = [
      idOf(tab),
      attribute(tab, 'aria-controls'),
      attribute(tab, 'href')?.slice(1),
      attribute(tab, 'for') && `for:${attribute(tab, 'for')}`,
    ];
    for (const id of ids) if (id && !names.has(id)) names.set(id, text);
  }
  return names;
}

/** Where a `label` stands right before the panel, the key of the switch that it belongs to. */
function labelBefore(panel: Box): string | null {
  const siblings = panel.parent?.children ?? [];
  let before: Box | undefined;
  for (const sibling of siblings) {
    if (sibling === panel) break;
    before = sibling;
  }
  return before?.tag === 'label' ? `for:${attribute(before.element, 'for')}` : null;
}
