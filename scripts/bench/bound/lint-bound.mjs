// The least that a check of a whole strategy in Node.js can be: no settings, no places, no words, the first problem of
// a file only; a reader for just the YAML that is there, validators compiled ahead, and the five simplest rules about
// several files. What `strategy lint` takes more than this is the price of being of use.
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { readSubset } from './subset-yaml.mjs';
import { validators } from './validators.mjs';

const root = process.argv[2];
const folders = {
  goal: 'goals',
  channel: 'channels',
  competitor: 'competitors',
  opportunity: 'opportunities',
  practice: 'practices',
  audience: 'audiences',
  pillar: 'pillars',
};
const referenceKeys = { audiences: 'audience', goals: 'goal', channels: 'channel', pillars: 'pillar' };

const found = [];
const files = filesOf(root);
const values = files.map(({ kind, path }) => {
  const text = readFileSync(path, 'utf8');
  const value = readSubset(text) ?? parse(text);
  const isValid = validators[kind];
  if (!isValid(value)) found.push([path, isValid.errors[0].instancePath, isValid.errors[0].keyword]);
  return value;
});
checkTogether();
process.stdout.write(`${files.length} files, ${found.length} findings\n`);
for (const finding of found) process.stdout.write(`${finding.join(' ')}\n`);

function filesOf(folder) {
  const once = ['strategy', 'metrics'].map((kind) => ({ kind, id: kind, path: `${folder}/${kind}.yaml` }));
  const names = new Set(readdirSync(folder));
  const many = Object.entries(folders).flatMap(([kind, name]) =>
    names.has(name)
      ? readdirSync(`${folder}/${name}`).map((file) => ({
          kind,
          id: file.slice(0, -5),
          path: `${folder}/${name}/${file}`,
        }))
      : [],
  );
  return [...once, ...many];
}

function checkTogether() {
  const ids = new Set(files.map(({ kind, id }) => `${kind}/${id}`));
  const names = new Set();
  const metrics = values[1];
  for (const [index, value] of values.entries()) {
    const { path, kind } = files[index];
    for (const [key, target] of Object.entries(referenceKeys)) {
      for (const id of value[key] ?? []) if (!ids.has(`${target}/${id}`)) found.push([path, 'unknown', id]);
    }
    if (kind === 'metrics') continue;
    if (names.has(value.name)) found.push([path, 'same name', value.name]);
    names.add(value.name);
    for (const need of value.needs?.length ? value.needs : []) {
      if (!ids.has(`audience/${need.split('/')[0]}`)) found.push([path, 'unknown', need]);
    }
    for (const { metric } of value.metrics ?? value.success ?? []) {
      if (!metrics[metric]) found.push([path, 'unknown metric', metric]);
    }
    for (const { start, end } of Object.values(value.tactics ?? {})) if (start > end) found.push([path, 'ends first']);
  }
}
