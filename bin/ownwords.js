#!/usr/bin/env node
try {
  const { main } = await import('../dist/cli.js');
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (error?.code !== 'ERR_MODULE_NOT_FOUND') throw error;
  process.stderr.write('Error: The program has not been built yet.\n  Run npm ci in its folder, and try again.\n');
  process.exitCode = 4;
}
