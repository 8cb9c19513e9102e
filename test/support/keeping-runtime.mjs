import { createRequire, isBuiltin } from 'node:module';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { types } from 'node:util';
import { compileFunction } from 'node:vm';
import Runtime from 'jest-runtime';

/** Which argument of a runtime is the path of its suite. */
const TEST_PATH = 6;
const root = join(import.meta.dirname, '../..');
const native = createRequire(import.meta.url);
const isPackage = (name) => !/^(\.|\/|@app\/)/.test(name);
const isOfPackage = (path) => path.includes(`${sep}node_modules${sep}`);
/** What users run. Suites and what they support themselves with are loaded anew for each suite. */
const isProduct = (path) =>
  !/\.spec\.tsx?$/.test(path) && ['apps', 'libs'].some((top) => path.startsWith(join(root, top) + sep));

/** Suites that declare what no application has: nothing of theirs may stay. They load the product anew. */
const ALONE = [join(root, 'test/architecture/listeners.spec.ts')];

/** Exports of packages by the name they are imported by. */
const packages = new Map();
/** Modules of the product by path, kept from suite to suite. */
const kept = new Map();
/** Their source maps, which every suite needs for its stack traces. */
const maps = new Map();
/** The runtime of the suite that runs now: what is kept outlives the one that loaded it. */
let now;

loadReact();

/** Node loads packages once for a worker, as it does when the product runs; the product's modules are kept as well. */
export default class KeepingRuntime extends Runtime {
  constructor(...given) {
    super(...given);
    now = this;
    this.isAlone = ALONE.includes(given[TEST_PATH]);
    for (const [path, map] of maps) this.getSourceMaps().set(path, map);
    const { injectedModuleParameters } = this.executor;
    this.executor.compile = (source, filename) =>
      compileFunction(source, injectedModuleParameters, { filename });
  }

  requireModuleOrMock(from, name) {
    return name === '@jest/globals' ? super.requireModuleOrMock(from, name) : load(from, name);
  }

  requireModule(from, name, options, isActual) {
    const isSetup = !name && !options && isOfPackage(from);
    if (isSetup) return loadByNode(from);
    return super.requireModule(from, name, options, isActual);
  }

  resolvePath(from, name) {
    return this._resolution.resolveCjs(from, name);
  }

  /** @returns {string} JavaScript */
  compileToJavaScript(path) {
    const code = this.transformCache.transform(path);
    const map = this.getSourceMaps().get(path);
    if (map) maps.set(path, map);
    return code;
  }
}

function load(from, name) {
  if (isBuiltin(name)) return native(name);
  if (isPackage(name)) return loadPackage(name);
  const path = now.resolvePath(from, name);
  if (isOfPackage(path) || !/\.tsx?$/.test(path)) return loadByNode(path);
  return isProduct(path) && !now.isAlone ? keep(path) : now.requireModule(from, path);
}

/** React’s form for development checks every element anew, which doubles what a page costs; people use the other. */
function loadReact() {
  const environment = process.env.NODE_ENV;
  process.env.NODE_ENV = 'production';
  for (const name of ['react', 'react/jsx-runtime', 'react-dom/server']) native(name);
  process.env.NODE_ENV = environment;
}

/** The product imports it, so it is the entry for `import` that is looked for. */
function loadPackage(name) {
  if (!packages.has(name)) packages.set(name, loadByNode(fileURLToPath(import.meta.resolve(name))));
  return packages.get(name);
}

/** An ES module comes as the transformed code expects one: marked, and the mark is not among its names. */
function loadByNode(path) {
  const exports = native(path);
  if (!types.isModuleNamespaceObject(exports)) return exports;
  const { __esModule, ...names } = exports;
  return Object.defineProperty(names, '__esModule', { value: true });
}

function keep(path) {
  const known = kept.get(path);
  if (known) return known.exports;
  const module = { exports: {}, filename: path, id: path, loaded: false };
  kept.set(path, module);
  try {
    const run = compileFunction(
      now.compileToJavaScript(path),
      ['module', 'exports', 'require', '__dirname', '__filename'],
      { filename: path },
    );
    const require = Object.assign((name) => load(path, name), { resolve: native.resolve });
    run.call(module.exports, module, module.exports, require, dirname(path), path);
    module.loaded = true;
  } catch (error) {
    kept.delete(path);
    throw error;
  }
  return module.exports;
}
