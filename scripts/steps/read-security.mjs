import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import typescript from 'typescript';
import { root } from './run.mjs';

const DOCUMENT = 'docs/security.md';

/**
 * Every item of docs/security.md, in its order.
 * @returns {{ list: string, number: string, title: string, text: string, tests: { path: string, name: string }[] }[]}
 */
export function readSecurity(text = readFileSync(join(root, DOCUMENT), 'utf8')) {
  return text
    .split(/^## /m)
    .slice(1)
    .flatMap((list) =>
      list
        .split(/^### /m)
        .slice(1)
        .map((item) => readItem(list.split('\n')[0], item)),
    );
}

function readItem(list, item) {
  const [heading, ...lines] = item.split('\n').map((line) => line.trim());
  const [, number, title] = /^(\S+) (.+)$/.exec(heading);
  const tests = lines.flatMap((line) => {
    const [, path, name] = /^- `([^`]+)` › `([^`]+)`$/.exec(line) ?? [];
    return name ? [{ path, name }] : [];
  });
  const text = lines.filter((line) => line && !line.startsWith('- ')).join(' ');
  return { list, number, title, text, tests };
}

/** The names that a suite gives to its tests, as they are written: with `%s` where one stands for many. */
export function testsIn(path) {
  const { createSourceFile, forEachChild, isCallExpression, ScriptTarget, SyntaxKind } = typescript;
  const source = createSourceFile(path, readFileSync(join(root, path), 'utf8'), ScriptTarget.Latest, true);
  const names = [];
  (function look(node) {
    if (isCallExpression(node) && /^(it|test)(\.each\b|$)/.test(node.expression.getText(source))) {
      const [name] = node.arguments;
      const isText = [SyntaxKind.StringLiteral, SyntaxKind.NoSubstitutionTemplateLiteral].includes(
        name?.kind,
      );
      if (isText) names.push(name.text);
      else if (name?.kind === SyntaxKind.TemplateExpression) names.push(name.getText(source).slice(1, -1));
    }
    forEachChild(node, look);
  })(source);
  return names;
}

/** The pattern of a name: what a run calls the test differs where `%s`, `$name` or `${…}` stood. */
export function patternOf(name) {
  const parts = name.split(/%[sdijpo#]|\$\{[^}]*\}|\$\w+/);
  return new RegExp(`^${parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('.*')}$`, 's');
}
