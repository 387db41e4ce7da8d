/** The name of our highlight in the document, and how it looks: pale on light and on dark pages. */
const name = 'sidestep-step';
const css = `::highlight(${name}){background-color:rgb(11 127 147 / .18)}`;

/** Marks the words of a step on the page without touching the page's nodes. */
export class StepHighlight {
  #nodes: readonly Node[] | null = null;
  readonly #document: Document;
  readonly #setCss: (css: string) => void;

  constructor(document: Document, setCss: (css: string) => void) {
    this.#document = document;
    this.#setCss = setCss;
  }

  /** Marks these nodes and no others; where the browser knows no highlights, the bar beside the step has to do. */
  follow(nodes: readonly Node[] | null): void {
    if (nodes === this.#nodes) return;
    this.#nodes = nodes;
    try {
      if (nodes) this.#mark(nodes);
      else CSS.highlights.delete(name);
      this.#setCss(nodes ? css : '');
    } catch {
      this.#setCss('');
    }
  }

  #mark(nodes: readonly Node[]): void {
    // Ranges reach into no frame and no shadow tree.
    const own = nodes.filter((node) => node.getRootNode() === this.#document);
    const ranges = own.map((node) => {
      const range = this.#document.createRange();
      range.selectNode(node);
      return range;
    });
    CSS.highlights.set(name, new Highlight(...ranges));
  }
}
