import { existsSync } from 'node:fs';
import { mkdir, readdir } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { lastWords, run } from './command.js';

const here = fileURLToPath(new URL('.', import.meta.url));
const jarFolder = join(here, '.cache', 'verapdf');

/** Other people's programs: the names each may have, the Debian package, and what it is for. */
const wanted = [
  { key: 'java', names: ['java'], debian: 'openjdk-17-jre-headless', use: 'runs veraPDF' },
  { key: 'mvn', names: ['mvn'], debian: 'maven', use: 'fetches veraPDF once' },
  { key: 'qpdf', names: ['qpdf'], debian: 'qpdf', use: 'checks the syntax of each PDF' },
  { key: 'pdfinfo', names: ['pdfinfo'], debian: 'poppler-utils', use: 'reads each PDF as a screen reader does' },
  { key: 'pdftotext', names: ['pdftotext'], debian: 'poppler-utils', use: 'reads the words of each PDF' },
  { key: 'pdffonts', names: ['pdffonts'], debian: 'poppler-utils', use: 'looks whether fonts are embedded' },
  { key: 'soffice', names: ['soffice', 'libreoffice'], debian: 'libreoffice-writer', use: 'opens each Word file' },
  { key: 'chromium', names: ['chromium', 'chromium-browser', 'google-chrome', 'chrome'], debian: 'chromium', use: 'shows each page' },
  { key: 'xmllint', names: ['xmllint'], debian: 'libxml2-utils', use: 'holds Word parts against the schemas' },
  { key: 'sha256sum', names: ['sha256sum'], debian: 'coreutils', use: 'checks the hashes of a pack' },
];

/** Finds every program; what is missing is installed on Debian as root, else named with how to get it. */
export async function findPrograms(say) {
  let found = look();
  if (found.missing.length > 0 && existsSync('/etc/debian_version') && process.getuid?.() === 0) {
    say(`Installing ${found.missing.map((each) => each.debian).join(', ')} …`);
    const result = await run('bash', [join(here, '..', 'scripts', 'install-conformance.sh')], { minutes: 20 });
    if (result.code !== 0) say(`Installing did not work: ${lastWords(result)}`);
    found = look();
  }
  const jars = found.programs.java === undefined || found.programs.mvn === undefined ? undefined : await fetchVeraPdf(say);
  return { programs: { ...found.programs, jars }, missing: found.missing };
}

/** How to get a program, in a sentence. */
export function howToGet({ names, debian, use }) {
  return `${names[0]} is missing (it ${use}). On Debian: apt-get install ${debian}`;
}

function look() {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const programs = {};
  const missing = [];
  for (const each of wanted) {
    const path = each.names.flatMap((name) => folders.map((folder) => join(folder, name))).find((candidate) => existsSync(candidate));
    if (path === undefined) missing.push(each);
    else programs[each.key] = path;
  }
  return { programs, missing };
}

async function fetchVeraPdf(say) {
  await mkdir(jarFolder, { recursive: true });
  if (!(await hasVeraPdf())) {
    say('Fetching veraPDF …');
    const result = await run('mvn', ['-q', '-B', '-f', join(here, 'pom.xml'), 'dependency:copy-dependencies', `-DoutputDirectory=${jarFolder}`], { minutes: 10 });
    if (result.code !== 0) say(`Maven could not fetch veraPDF: ${lastWords(result)}`);
  }
  return (await hasVeraPdf()) ? jarFolder : undefined;
}

async function hasVeraPdf() {
  return (await readdir(jarFolder)).some((name) => name.startsWith('greenfield-apps-'));
}
