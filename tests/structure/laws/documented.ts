import ts from 'typescript';
import type { Files } from '../house';

/** Exported functions, classes, types and constants without a doc comment of their own. */
export function undocumentedExports(files: Files): string[] {
  return [...files].flatMap(([path, text]) => {
    const source = ts.createSourceFile(path, text, ts.ScriptTarget.ESNext, true);
    return source.statements
      .filter((node) => isExported(node) && !isOverload(node) && !hasDocs(node, text))
      .map((node) => `${path}: ${nameOf(node)}`);
  });
}

function isExported(node: ts.Statement): boolean {
  return (
    ts.canHaveModifiers(node) &&
    (ts.getModifiers(node)?.some((one) => one.kind === ts.SyntaxKind.ExportKeyword) ?? false)
  );
}

/** An overload's docs stand on the first signature; what follows repeats the name. */
function isOverload(node: ts.Statement): boolean {
  if (!ts.isFunctionDeclaration(node)) return false;
  const siblings = node.getSourceFile().statements;
  const before = siblings[siblings.indexOf(node) - 1];
  return (
    before !== undefined && ts.isFunctionDeclaration(before) && !before.body && before.name?.text === node.name?.text
  );
}

function hasDocs(node: ts.Node, text: string): boolean {
  const comments = ts.getLeadingCommentRanges(text, node.getFullStart()) ?? [];
  const last = comments.at(-1);
  return last !== undefined && /^\/\*\*\s*\S/.test(text.slice(last.pos, last.end)) && last.end - last.pos > 10;
}

function nameOf(node: ts.Statement): string {
  if (ts.isVariableStatement(node))
    return node.declarationList.declarations.map((one) => one.name.getText()).join(', ');
  const named = node as ts.Statement & { name?: ts.Identifier };
  return named.name?.text ?? 'default';
}
