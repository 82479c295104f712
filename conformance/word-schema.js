import { copyFile, mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';
import { run, lastWords } from './command.js';
import { shortName } from './packs.js';
import { readXml, writeXml } from './xml.js';

const group = 'Word parts against the ECMA-376 transitional schemas';
const compatibility = 'http://schemas.openxmlformats.org/markup-compatibility/2006';

/** The parts of a Word file that have a schema of their own. */
const partsWithSchema = [
  { pattern: /^word\/(document|styles|numbering|settings|fontTable|footnotes|endnotes|comments|header\d*|footer\d*|webSettings)\.xml$/, schema: 'wml.xsd' },
  { pattern: /^docProps\/app\.xml$/, schema: 'shared-documentPropertiesExtended.xsd' },
  { pattern: /^word\/theme\/.*\.xml$/, schema: 'dml-main.xsd' },
  { pattern: /^\[Content_Types\]\.xml$/, schema: 'opc-contentTypes.xsd' },
  { pattern: /\.rels$/, schema: 'opc-relationships.xsd' },
];

/** A schema takes longer to read than a part: many parts are held against one at once. */
const batch = 50;

/** Holds each part of each Word file against its schema. Without the schemas this is said and counted. */
export async function checkWordSchemas(tally, folder, files, { xmllint }, work) {
  const schemas = process.env.OOXML_XSD;
  if (schemas === undefined || schemas === '') {
    return `${group}: not run for ${files.length} files. Set OOXML_XSD to a folder with the schemas.`;
  }
  await prepareSchemas(resolve(schemas), work);
  for (let from = 0; from < files.length; from += batch) {
    const problems = await problemsIn(files.slice(from, from + batch), xmllint, work);
    for (const [file, told] of problems) tally.check(group, shortName(folder, file), told);
  }
  return undefined;
}

/** Copies the schemas, and says in the copies where the `xml:` attributes are: the published files leave that to the reader. */
async function prepareSchemas(from, work) {
  await mkdir(work, { recursive: true });
  await copyFile(fileURLToPath(new URL('xml.xsd', import.meta.url)), join(work, 'xml.xsd'));
  // The schemas of the package may lie in a folder of their own. That of the core properties builds on schemas it only gives the web address of.
  for (const path of (await readdir(from, { recursive: true })).filter((each) => each.endsWith('.xsd'))) {
    const text = await readFile(join(from, path), 'utf8');
    const name = basename(path);
    await writeFile(join(work, name), text.replaceAll(
      '<xsd:import namespace="http://www.w3.org/XML/1998/namespace"/>',
      '<xsd:import namespace="http://www.w3.org/XML/1998/namespace" schemaLocation="xml.xsd"/>',
    ));
  }
}

async function problemsIn(files, xmllint, work) {
  const problems = new Map(files.map((file) => [file, []]));
  const parts = [];
  for (const file of files) {
    for (const [name, bytes] of Object.entries(unzipSync(await readFile(file)))) {
      const row = partsWithSchema.find(({ pattern }) => pattern.test(name));
      if (row === undefined) continue;
      const path = join(work, `part-${parts.length}.xml`);
      await writeFile(path, writeXml(withoutExtras(readXml(new TextDecoder().decode(bytes)))));
      parts.push({ file, name, path, schema: row.schema });
    }
  }
  for (const schema of new Set(parts.map((part) => part.schema))) {
    const some = parts.filter((part) => part.schema === schema);
    const result = await run(xmllint, ['--noout', '--nonet', '--schema', join(work, schema), ...some.map(({ path }) => path)]);
    const lines = result.err.split('\n');
    for (const { file, name, path } of some) {
      if (lines.includes(`${path} validates`)) continue;
      const told = lines.filter((line) => line.startsWith(`${path}:`) && line.includes('error')).map((line) => line.replace(path, '').replace(/\{[^}]*\}/g, '').slice(0, 200));
      problems.get(file).push(...(told.length > 0 ? told : [lastWords(result)]).map((line) => `${name} ${line}`));
    }
  }
  return problems;
}

/** Takes away what `mc:Ignorable` says a reader may skip: the transitional schemas do not know it (ECMA-376 part 3). */
function withoutExtras(root) {
  const ignorable = new Set([compatibility]);
  for (const each of root.attributes) {
    if (each.uri === compatibility && each.local === 'Ignorable') {
      for (const prefix of each.value.split(/\s+/)) ignorable.add(root.ns[prefix] ?? prefix);
    }
  }
  return clean(root, ignorable);
}

function clean(node, ignorable) {
  return {
    ...node,
    attributes: node.attributes.filter((each) => !ignorable.has(each.uri) && !(each.prefix === 'xmlns' && ignorable.has(each.value))),
    children: node.children.flatMap((child) => {
      if (typeof child === 'string') return [child];
      if (child.uri === compatibility && child.local === 'AlternateContent') {
        const fallback = child.children.find((each) => typeof each !== 'string' && each.local === 'Fallback');
        return fallback === undefined ? [] : clean(fallback, ignorable).children;
      }
      return ignorable.has(child.uri) ? [] : [clean(child, ignorable)];
    }),
  };
}
