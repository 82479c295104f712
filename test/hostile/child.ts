import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './case.js';

/** What a run of the command line did and used. */
export interface Run {
  code: number | null;
  output: string;
  /** Seconds the clock went on, seconds of work, and the most memory at one time; the last two are lost when the run is killed. */
  wall: number;
  work: number | undefined;
  megabytes: number | undefined;
  network: string[];
  opened: string[];
  hung: boolean;
}

const hang = 45_000;
const works = (command: string, args: readonly string[]): boolean => spawnSync(command, args, { stdio: 'ignore', timeout: 20_000 }).status === 0;

/** What this machine has to watch a run with. In CI, as root on Debian, strace is installed when it is missing. */
export function watchers(): { strace: boolean; noNetwork: boolean } {
  const traces = (): boolean => works('strace', ['-f', '--seccomp-bpf', '-qq', '-e', 'trace=openat', '-o', '/dev/null', 'true']);
  if (process.env.CI !== undefined && !traces() && process.getuid?.() === 0) {
    spawnSync(join(root, 'scripts', 'install-strace.sh'), { stdio: 'ignore', timeout: 180_000 });
  }
  return { strace: traces(), noNetwork: works('unshare', ['-n', 'true']) };
}

/** Runs the command line in a process of its own, without a network, and says what it opened and used. */
export async function runWatched(words: readonly string[], cwd: string, scratch: string, has: ReturnType<typeof watchers>, stdin?: Uint8Array): Promise<Run> {
  const report = join(scratch, 'run.json');
  const trace = join(scratch, 'opened.txt');
  for (const left of [report, trace]) rmSync(left, { force: true });
  const command = [
    ...(has.noNetwork ? ['unshare', '-n'] : []),
    ...(has.strace ? ['strace', '-f', '--seccomp-bpf', '-qq', '-s', '4096', '-e', 'trace=open,openat,openat2,creat,connect,sendto', '-o', trace] : []),
    process.execPath, '--import', pathToFileURL(join(import.meta.dirname, 'guard.mjs')).href, join(root, 'bin', 'ownwords.js'), ...words,
  ];
  const started = performance.now();
  const child = spawn(command[0] ?? '', command.slice(1), { cwd, detached: true, env: { ...process.env, OWNWORDS_RUN_REPORT: report }, stdio: ['pipe', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (piece: string) => { output += piece; });
  // A program that stops reading early closes the pipe; that is its right.
  child.stdin.on('error', () => undefined).end(stdin);
  let hung = false;
  const timer = setTimeout(() => {
    hung = true;
    if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
  }, hang);
  const code = await new Promise<number | null>((done) => { child.on('close', done); });
  clearTimeout(timer);
  const wall = (performance.now() - started) / 1000;
  const used = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) as { network: string[]; opened: string[]; megabytes: number; seconds: number } : undefined;
  const traced = existsSync(trace) ? readTrace(readFileSync(trace, 'utf8')) : { opened: [], network: [] };
  return {
    code, output, wall, hung, work: used?.seconds, megabytes: used?.megabytes,
    network: [...used?.network ?? [], ...traced.network], opened: [...new Set([...used?.opened ?? [], ...traced.opened].map((path) => resolve(cwd, path)))],
  };
}

function readTrace(text: string): { opened: string[]; network: string[] } {
  const opened: string[] = [];
  const network: string[] = [];
  for (const line of text.split('\n')) {
    const path = /(?:open|openat|openat2|creat)\((?:[^,"]*, )?"((?:[^"\\]|\\.)*)"/.exec(line)?.[1];
    // strace writes bytes that are no ASCII as octal numbers.
    if (path !== undefined) opened.push(Buffer.from(path.replace(/\\(\d{1,3})/g, (_all, code: string) => String.fromCharCode(Number.parseInt(code, 8))), 'latin1').toString('utf8'));
    else if (/AF_INET/.test(line)) network.push(line);
  }
  return { opened, network };
}

/** What Node, the C library and the compiler of PDFs read on any machine, whatever the plan: nothing of anybody's own but fonts. */
const system = [
  /^\/(?:proc|sys)\//, /^\/(?:usr\/)?lib(?:32|64)?\//, /^\/usr\/local\/lib\//, /^\/dev\/(?:null|urandom|random|tty)$/,
  /^\/etc\/(?:ld\.so\.[a-z.]+|localtime|timezone|nsswitch\.conf|passwd|fonts(?:\/.*)?|ssl\/openssl\.cnf|ssl\/certs\/ca-certificates\.crt)$/,
  // The guard loads the module for host names so that it can refuse it; that reads these. Any use of them is a fault all the same.
  /^\/etc\/(?:resolv\.conf|hosts|host\.conf|gai\.conf|services|netsvc\.conf|svc\.conf)$/,
  // Typst looks through the fonts of the system, though a document names only ours (its interface has no way to say no).
  // Debian links what poppler knows of Chinese, Japanese and Korean letters from the folder of fonts.
  /^\/usr\/(?:local\/)?share\/fonts(?:\/|$)/, /^\/usr\/share\/poppler\/cMap\//, /^\/(?:root|home\/[^/]+)\/\.(?:fonts|local\/share\/fonts|fontconfig|config\/fontconfig|cache\/fontconfig)(?:\/|$)/,
  /^\/(?:usr\/share\/fontconfig|var\/cache\/fontconfig|usr\/X11R6\/lib\/X11\/fonts)(?:\/|$)/, /^\/usr\/share\/(?:zoneinfo|locale|icu|X11)\//,
];

/** The files a run opened that are neither the plan's, nor the program's, nor the pack's, nor the system's. */
export function strangers(run: Run, allowed: readonly string[]): string[] {
  const roots = [...allowed, root, process.execPath];
  return run.opened.filter((path) => !roots.some((each) => path === each || path.startsWith(`${each}/`)) && !system.some((each) => each.test(path)));
}
