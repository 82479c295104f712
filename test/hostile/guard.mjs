// Loaded before the program (`--import`): refuses every way to a network, notes each file that is opened, and says at the end
// what the run has used. What native code opens is seen by strace instead.
import dgram from 'node:dgram';
import dns from 'node:dns';
import fs from 'node:fs';
import http from 'node:http';
import https from 'node:https';
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';
import { fileURLToPath } from 'node:url';

const network = [];
const opened = new Set();
const write = fs.writeFileSync;
const read = fs.readFileSync;
const report = process.env.OWNWORDS_RUN_REPORT;

const refuse = (name) => () => {
  network.push(name);
  throw new Error(`no network in tests: ${name}`);
};
net.Socket.prototype.connect = refuse('net.connect');
net.Server.prototype.listen = refuse('net.listen');
dgram.Socket.prototype.send = refuse('dgram.send');
for (const name of ['lookup', 'resolve', 'resolve4', 'resolve6']) {
  dns[name] = refuse(`dns.${name}`);
  dns.promises[name] = refuse(`dns.promises.${name}`);
}
for (const [name, module] of Object.entries({ http, https })) {
  module.request = refuse(`${name}.request`);
  module.get = refuse(`${name}.get`);
}
globalThis.fetch = refuse('fetch');

const pathOf = (path) => (path instanceof URL ? fileURLToPath(path) : typeof path === 'string' || Buffer.isBuffer(path) ? String(path) : undefined);
function watch(module, name) {
  const real = module[name];
  module[name] = function watched(path, ...rest) {
    const named = pathOf(path);
    if (named !== undefined) opened.add(named);
    return real.call(this, path, ...rest);
  };
}
for (const name of ['open', 'openSync', 'readFile', 'readFileSync', 'createReadStream', 'readdir', 'readdirSync', 'opendir', 'opendirSync', 'copyFile', 'copyFileSync']) watch(fs, name);
for (const name of ['open', 'readFile', 'readdir', 'opendir', 'copyFile']) watch(fs.promises, name);
syncBuiltinESMExports();

function status() {
  try {
    return read('/proc/self/status', 'utf8');
  } catch {
    return '';
  }
}

process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  // What the kernel counts for this program alone, where it does: the other figure began with its parent's.
  const own = /^VmHWM:\s+(\d+) kB$/m.exec(status())?.[1];
  if (report !== undefined) write(report, JSON.stringify({ network, opened: [...opened], megabytes: Number(own ?? maxRSS) / 1024, seconds: (userCPUTime + systemCPUTime) / 1e6 }));
});
