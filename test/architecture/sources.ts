import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import ts from 'typescript';

export const root = join(__dirname, '../..');

/** A file of ours: its path from the root of the checkout, with `/`, and its text. */
export interface Source {
  path: string;
  text: string;
}

const NOT_OURS = new Set(['node_modules', 'dist', 'assets', 'reference']);

/** Every TypeScript file below these folders. */
export function sourcesIn(...folders: string[]): Source[] {
  return folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
      .filter(
        (path) =>
          !relative(root, path)
            .split(sep)
            .some((part) => NOT_OURS.has(part)),
      )
      .map((path) => ({
        path: relative(root, path).split(sep).join('/'),
        text: readFileSync(path, 'utf8'),
      })),
  );
}

/** What a file imports, types and dynamic imports too, as it is written there. */
export function importsOf({ text }: Source): string[] {
  return ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName);
}

export const isSpec = ({ path }: Source): boolean => /\.spec\.tsx?$/.test(path);
