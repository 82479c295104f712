'use strict';
// Loads the program from `dist/program`: the parts of the bundle as CommonJS, each with what V8 made of it when the program
// was built (its code cache). A cold start pays for compiling most of all. A cache of another V8 is not used, and not needed.
// V8 itself looks only at its own version and the length of the source, and runs or crashes on anything else: so each cache begins
// with the sums of the source and of what follows, and one that is not whole, or of other source, is left alone.
const { readFileSync } = require('node:fs');
const { createRequire } = require('node:module');
const { join } = require('node:path');
const { pathToFileURL } = require('node:url');
const { Script } = require('node:vm');
const { crc32 } = require('node:zlib');

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
  const cachedData = wholeCache(read(join(folder, `${name}.cache`)), source);
  const script = new Script(source.toString('utf8'), { filename, ...(cachedData === undefined ? {} : { cachedData }) });
  scripts.set(name, script);
  const module = { exports: {} };
  loaded.set(name, module);
  script.runInThisContext()(module.exports, requirePart, module, pathToFileURL(filename).href, importPart);
  return module.exports;
}

function requirePart(id) {
  if (!id.startsWith('.')) return requireOutside(id);
  const part = loadProgram(id.replace(/^.*\//, '').replace(/\.js$/, ''));
  if (part === undefined) throw new Error(`The program has no part ${id}.`);
  return part;
}

/** A code cache as it is kept on the disk. */
function keptCache(source, data) {
  const sums = Buffer.alloc(8);
  sums.writeUInt32LE(crc32(source), 0);
  sums.writeUInt32LE(crc32(data), 4);
  return Buffer.concat([sums, data]);
}

function wholeCache(kept, source) {
  if (kept === undefined || kept.length <= 8) return undefined;
  const data = kept.subarray(8);
  return kept.readUInt32LE(0) === crc32(source) && kept.readUInt32LE(4) === crc32(data) ? data : undefined;
}

function read(path) {
  try {
    return readFileSync(path);
  } catch (error) {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  }
}

module.exports = { loadProgram, keptCache, scripts, folder };
