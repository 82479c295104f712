#!/usr/bin/env node
'use strict';
const { loadProgram } = require('./load-program.js');

const trouble = (words) => {
  process.stderr.write(`Error: ${words}\n  Run npm ci in its folder, and try again.\n`);
  return 4;
};

async function start() {
  try {
    const program = loadProgram('cli');
    if (program === undefined) return trouble('The program has not been built yet.');
    return await program.main(process.argv.slice(2));
  } catch {
    // What goes wrong with a plan is told by the program itself; what gets here is a program with a part missing or broken.
    return trouble('The program is not whole: a part of it is missing or broken.');
  }
}

start().then((code) => { process.exitCode = code; });
