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

/**
 * Places where a string could become markup: named as a property, an attribute or a key; comments do not count.
 * `reading` allows to read markup off a page, as `element.outerHTML` that nothing is assigned to.
 */
export function htmlStrings(files: Files, { reading = false } = {}): string[] {
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
      if ((denied.has(name) && !(reading && isRead(node))) || writesDocument(node)) {
        const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
        found.push(`${path}:${line + 1} ${name || 'document.write'}`);
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
    return found;
  });
}

function isRead(node: ts.Node): boolean {
  const { parent } = node;
  if (!ts.isPropertyAccessExpression(parent) || !/^(inner|outer)HTML$/.test(parent.name.text)) return false;
  const above = parent.parent;
  return !(ts.isBinaryExpression(above) && above.left === parent && /=$/.test(above.operatorToken.getText()));
}

function writesDocument(node: ts.Node): boolean {
  if (!ts.isPropertyAccessExpression(node) || !/^write(ln)?$/.test(node.name.text)) return false;
  return /(^|\.)(document|ownerDocument|doc)$/i.test(node.expression.getText());
}
