import ts from 'typescript';
import type { Files } from '../house';

/** What core may not know: the page it is not given, the network, the clock, storage, the browser. */
const denied = new Set([
  'document',
  'window',
  'self',
  'globalThis',
  'location',
  'history',
  'navigator',
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'browser',
  'chrome',
  'localStorage',
  'sessionStorage',
  'indexedDB',
  'performance',
  'setTimeout',
  'setInterval',
  'requestAnimationFrame',
  'requestIdleCallback',
]);

/** Globals of the page, network or clock that these files name. An argument or local of the same name is fine. */
export function deniedGlobals(files: Files): string[] {
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ESNext,
    lib: ['lib.esnext.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    types: [],
    noEmit: true,
  };
  const host = ts.createCompilerHost(options, true);
  const { getSourceFile, fileExists, readFile } = host;
  const own = (name: string): string | undefined => files.get(name.replace(/^\/house\//, ''));
  host.getCurrentDirectory = () => '/house';
  host.fileExists = (name) => own(name) !== undefined || fileExists(name);
  host.readFile = (name) => own(name) ?? readFile(name);
  host.getSourceFile = (name, target) => {
    const text = own(name);
    return text === undefined ? getSourceFile(name, target) : ts.createSourceFile(name, text, target, true);
  };
  const program = ts.createProgram(
    [...files.keys()].map((path) => `/house/${path}`),
    options,
    host,
  );
  const checker = program.getTypeChecker();
  return [...files.keys()].flatMap((path) => {
    const source = program.getSourceFile(`/house/${path}`);
    return source ? inFile(source, checker).map((name) => `${path} names ${name}`) : [];
  });
}

function inFile(source: ts.SourceFile, checker: ts.TypeChecker): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && denied.has(node.text) && isGlobal(node, checker)) found.push(node.text);
    if (readsClock(node)) found.push(node.getText(source));
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** Unresolved (`chrome`, `browser`), or declared at the top of a library: `globalThis.document` resolves there too. */
function isGlobal(node: ts.Identifier, checker: ts.TypeChecker): boolean {
  const symbol = checker.getSymbolAtLocation(node);
  const declarations = symbol?.declarations ?? [];
  if (declarations.length === 0) return node.text === 'globalThis' || isBareName(node);
  return declarations.some(
    (one) =>
      one.getSourceFile().fileName.includes('/lib.') &&
      (ts.isVariableDeclaration(one) || ts.isFunctionDeclaration(one)),
  );
}

function isBareName(node: ts.Identifier): boolean {
  const { parent } = node;
  const isMember = ts.isPropertyAccessExpression(parent) && parent.name === node;
  const isKey = (ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent)) && parent.name === node;
  return !isMember && !isKey;
}

/** `Date.now()`, `new Date()` and `Date()` without arguments. */
function readsClock(node: ts.Node): boolean {
  if (ts.isPropertyAccessExpression(node)) return node.expression.getText() === 'Date' && node.name.text === 'now';
  const called = ts.isNewExpression(node) || ts.isCallExpression(node) ? node : null;
  return called?.expression.getText() === 'Date' && (called.arguments?.length ?? 0) === 0;
}
