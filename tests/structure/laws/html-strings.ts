import ts from 'typescript';
import type { Files } from '../house';

const denied = new Set([
  'innerHTML',
  'outerHTML',
  'insertAdjacentHTML',
  'dangerouslySetInnerHTML',
  'setHTMLUnsafe',
  'parseHTMLUnsafe',
  'createContextualFragment',
  'srcdoc',
]);

/** Places where a string could become markup: named as a property, an attribute or a key; comments do not count. */
export function htmlStrings(files: Files): string[] {
  return [...files].flatMap(([path, text]) => {
    const kind = path.endsWith('.tsx')
      ? ts.ScriptKind.TSX
      : path.endsWith('.mjs')
        ? ts.ScriptKind.JS
        : ts.ScriptKind.TS;
    const source = ts.createSourceFile(path, text, ts.ScriptTarget.ESNext, true, kind);
    const found: string[] = [];
    const visit = (node: ts.Node): void => {
      const name = ts.isIdentifier(node) || ts.isStringLiteralLike(node) ? node.text : '';
      if (denied.has(name) || writesDocument(node)) {
        const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
        found.push(`${path}:${line + 1} ${name || 'document.write'}`);
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
    return found;
  });
}

function writesDocument(node: ts.Node): boolean {
  if (!ts.isPropertyAccessExpression(node) || !/^write(ln)?$/.test(node.name.text)) return false;
  return /(^|\.)(document|ownerDocument|doc)$/i.test(node.expression.getText());
}
