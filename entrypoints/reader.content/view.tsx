import { render } from 'preact';
import { ActionsContext } from '../../components/actions';
import { Chip } from '../../components/chip';
import { Overlay, type PageMark } from '../../components/overlay';
import { Panel } from '../../components/panel';
import type { ChipActions, PanelActions } from '../../components/panel-state';
import { PickLayer, type PickLayerProps } from '../../components/pick-layer';
import { PrintSheet } from '../../components/print-sheet';
import { Rail } from '../../components/rail';
import { keyOf } from '../../components/strip-groups';
import { panelCss } from '../../components/styles';
import { Surface } from '../../components/surface';
import { type Words, WordsContext } from '../../components/words';
import type { Sheet } from '../../core/export/sheet';
import { boundsOf, grown, stepBounds } from '../../core/layout/bounds';
import { GivenFocus } from './given-focus';
import { type Host, mountHost } from './host';
import type { Scene } from './scene';
import { trackMovement } from './tracker';

/** Room between a stripped element and the frame around it, in px. */
const frameGap = 4;

/** Room between the words of a picked step and its number, in px; between frames there is none, where steps stand one below the other. */
const numberGap = 6;

/** What a view utters. */
interface ViewWishes {
  actions: PanelActions;
  chipActions: ChipActions;
  /** Pointing at the page. */
  pointing: PickLayerProps;
  /** Any use of what is drawn. */
  onUse: () => void;
}

/** Draws scenes on a page, in our one host element. */
export class View {
  #host: Host | null = null;
  #scene: Scene | null = null;
  #untrack: (() => void) | null = null;
  #tracked: readonly Node[] = [];
  readonly #document: Document;
  readonly #words: Words;
  readonly #actions: PanelActions;
  readonly #chipActions: ChipActions;
  readonly #pointing: PickLayerProps;
  readonly #onUse: () => void;
  readonly #focus: GivenFocus;

  constructor(document: Document, words: Words, { actions, chipActions, pointing, onUse }: ViewWishes) {
    this.#document = document;
    this.#words = words;
    this.#actions = actions;
    this.#chipActions = chipActions;
    this.#pointing = pointing;
    this.#onUse = onUse;
    this.#focus = new GivenFocus(document);
  }

  /** Our element in the page, or null while nothing is shown. */
  get element(): Element | null {
    return this.#host?.element ?? null;
  }

  /** Draws what is to be seen now; the host is there only while something is. */
  draw(scene: Scene): void {
    const held = this.#focus.isHeld(this.#host?.root ?? null, scene.focus);
    this.#scene = scene;
    if (isEmpty(scene)) {
      this.remove();
      if (held) this.#focus.give(null, 'none');
      return;
    }
    this.#host ??= mountHost(this.#document, panelCss, this.#onUse);
    render(
      <WordsContext.Provider value={this.#words}>
        {this.#surface(scene, held)}
        {scene.pointing && <PickLayer {...this.#pointing} />}
        {scene.printed && this.#paper(scene.printed)}
      </WordsContext.Provider>,
      this.#host.mount,
    );
    if (held) this.#focus.give(this.#host.root, scene.surface);
    this.#follow(scene);
    this.#drawMarks();
  }

  /** Takes everything of ours out of the page. */
  remove(): void {
    this.#untrack?.();
    this.#untrack = null;
    this.#tracked = [];
    if (!this.#host) return;
    render(null, this.#host.mount);
    render(null, this.#host.overlay);
    this.#host.remove();
    this.#host = null;
  }

  #paper(sheet: Sheet) {
    return (
      <Surface kind="print" theme="light">
        <ActionsContext.Provider value={this.#actions}>
          <PrintSheet sheet={sheet} at={Date.now()} />
        </ActionsContext.Provider>
      </Surface>
    );
  }

  #surface({ surface, panel, chip, focus }: Scene, held: boolean) {
    if (surface === 'none') return null;
    if (surface === 'chip')
      return <Chip state={chip} theme={panel.theme} motion={panel.motion} actions={this.#chipActions} />;
    if (surface === 'rail') return <Rail state={panel} actions={this.#actions} />;
    return <Panel state={panel} actions={this.#actions} focusOnOpen={focus || held} />;
  }

  /** Follows the page's movement only while something is marked on it. */
  #follow({ marked, outlined, picked }: Scene) {
    const nodes = [
      ...picked.flatMap(({ nodes }) => nodes),
      ...(marked ?? []),
      ...outlined.map(({ element }) => element),
    ];
    if (nodes.length === this.#tracked.length && nodes.every((node, at) => node === this.#tracked[at])) return;
    this.#untrack?.();
    this.#tracked = nodes;
    this.#untrack = nodes.length > 0 ? trackMovement(this.#document, nodes, () => this.#drawMarks()) : null;
  }

  #drawMarks() {
    if (!this.#host || !this.#scene) return;
    render(
      <WordsContext.Provider value={this.#words}>
        <Surface kind="overlay" theme={this.#scene.panel.theme} motion={this.#scene.panel.motion}>
          <Overlay marks={this.#marks(this.#scene)} rtl={this.#document.documentElement.dir === 'rtl'} />
        </Surface>
      </WordsContext.Provider>,
      this.#host.overlay,
    );
  }

  #marks({ marked, outlined, picked }: Scene): PageMark[] {
    const frames = picked.flatMap(({ nodes, number }, at): PageMark[] => {
      const bounds = boundsOf(nodes);
      const label = number === null ? null : this.#words.number(number);
      const room = bounds && (label === null ? grown(bounds, frameGap) : grown(bounds, numberGap, 0));
      return room ? [{ id: `pick ${at}`, kind: 'pick', bounds: room, label }] : [];
    });
    if (frames.length > 0) return frames;
    const here = marked && stepBounds(marked);
    const hidden = outlined.flatMap(({ element, id, code }) => {
      const bounds = boundsOf([element]);
      const label = this.#words.t('page_hidden', this.#words.t(`strip_name_${keyOf(code)}`));
      return bounds ? [{ id, kind: 'outline' as const, bounds: grown(bounds, frameGap), label }] : [];
    });
    return [...(here ? [{ id: 'here', kind: 'here' as const, bounds: here, label: null }] : []), ...hidden];
  }
}

function isEmpty({ surface, marked, outlined, picked, pointing }: Scene): boolean {
  return surface === 'none' && marked === null && outlined.length + picked.length === 0 && !pointing;
}
