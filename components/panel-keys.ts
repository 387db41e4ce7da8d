/** What a key press in the panel asks for. */
export type Command = PanelCommand | RowCommand;

/** What means the panel as a whole. */
export type PanelCommand = 'hidden' | 'undo' | 'help' | 'one-step' | 'back';

/** What means one step. */
export type RowCommand = 'next' | 'previous' | 'tick' | 'skip' | 'show' | 'note' | 'copy' | 'timer';

const ofPanel: ReadonlySet<string> = new Set<PanelCommand>(['hidden', 'undo', 'help', 'one-step', 'back']);

/** Tells the two apart. */
export function isPanelCommand(command: Command): command is PanelCommand {
  return ofPanel.has(command);
}

const byKey: Readonly<Record<string, Command>> = {
  j: 'next',
  k: 'previous',
  s: 'skip',
  o: 'show',
  n: 'note',
  c: 'copy',
  f: 'one-step',
  t: 'timer',
  h: 'hidden',
  '?': 'help',
  ' ': 'tick',
  ArrowDown: 'next',
  ArrowUp: 'previous',
};

/** Where one step is shown, the arrows along the text go to the others; those across it scroll. */
const inOneStep: Readonly<Record<string, Command | null>> = {
  ...byKey,
  ArrowDown: null,
  ArrowUp: null,
  ArrowRight: 'next',
  ArrowLeft: 'previous',
};
const inOneStepRtl = { ...inOneStep, ArrowRight: 'previous', ArrowLeft: 'next' } as const;

/** How keys are read now. */
export interface KeyReading {
  /** Single keys are on. */
  keys: boolean;
  oneStep: boolean;
  rtl: boolean;
}

const textFields = 'textarea, select, [contenteditable], input:not([type=checkbox], [type=radio])';
/** Controls that have a use of their own for Space or for arrows. */
const usesSpace = 'button, a, input, summary, pre, [role=menu], [role=separator]';
const usesArrows = 'input[type=radio], pre, [role=menu], [role=separator]';

/**
 * Reads a key press. Nothing counts while somebody types or a dialog has the keys, and single keys only when they are on; a letter is found by its place on the
 * keyboard where the keyboard writes in another script.
 */
export function commandOf(event: KeyboardEvent, reading: KeyReading): Command | null {
  const target = event.target instanceof Element ? event.target : null;
  if (event.defaultPrevented || event.isComposing || target?.closest(textFields) || target?.closest('dialog'))
    return null;
  if (event.key === 'Escape') return 'back';
  const letter = letterOf(event);
  if (event.altKey) return null;
  if (event.ctrlKey || event.metaKey) return letter === 'z' && !event.shiftKey ? 'undo' : null;
  return reading.keys && !taken(letter, target) ? commandFor(letter, reading) : null;
}

function commandFor(letter: string, { oneStep, rtl }: KeyReading): Command | null {
  const commands: Readonly<Record<string, Command | null>> = !oneStep ? byKey : rtl ? inOneStepRtl : inOneStep;
  return Object.hasOwn(commands, letter) ? (commands[letter] ?? null) : null;
}

/** The control that has focus has a use of its own for the key. */
function taken(letter: string, target: Element | null): boolean {
  if (letter === ' ') return Boolean(target?.closest(usesSpace));
  return letter.startsWith('Arrow') && Boolean(target?.closest(usesArrows));
}

function letterOf(event: KeyboardEvent): string {
  const foreign = event.key.length === 1 && event.key.charCodeAt(0) > 127;
  if (foreign && event.code.startsWith('Key')) return event.code.slice(3).toLowerCase();
  return event.key.length === 1 ? event.key.toLowerCase() : event.key;
}
