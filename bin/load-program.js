'use strict';
// Loads the program from `dist/program`: the parts of the bundle as CommonJS, each with what V8 made of it when the program
// was built (its code cache). A cold start pays for compiling most of all. A cache of another V8 is not used, and not needed.
const { readFileSync } = require('node:fs');
const { createRequire } = require('node:module');
const { join } = require('node:path');
const { pathToFileURL } = require('node:url');
const { Script } = require('node:vm');

const folder = join(__dirname, '..', 'dist', 'program');
const loaded = new Map();
const scripts = new Map();
const requireOutside = createRequire(join(folder, 'program.js'));
// Packages with native or WebAssembly parts stay outside the bundle; some of them are ES modules.
const importPart = async (id) => (id.startsWith('.') ? requirePart(id) : import(id));

/** Gives a part by its name, or undefined where the program has not been built. */
function loadProgram(name) {
  const known = loaded.get(name);
  if (known !== undefined) return known.exports;
  const filename = join(folder, `${name}.js`);
  const source = read(filename);
  if (source === undefined) return undefined;
  const cachedData = read(join(folder, `${name}.cache`));
  const script = new Script(source.toString('utf8'), { filename, ...(cachedData === undefined ? {} : { cachedData }) });
  scripts.set(name, script);
  const module = { exports: {} };
  loaded.set(name, module);
  script.runInThisContext()(module.exports, requirePart, module, pathToFileURL(filename).href, importPart);
  return module.exports;
}

function requirePart(id) {
  if (!id.startsWith('.')) return requireOutside(id);
  return loadProgram(id.replace(/^.*\//, '').replace(/\.js$/, ''));
}

function read(path) {
  try {
    return readFileSync(path);
  } catch (error) {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  }
}

module.exports = { loadProgram, scripts, folder };
