// npm run new-rule FAMILY/NAME: writes the file of a new rule and puts it into the list of rules.
// `npm run new-rule -- --list` writes the list anew from the files that are there.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

const LIST = 'src/rules/index.ts';
const FAMILIES = [
  'yaml',
  'schema',
  'file',
  'ref',
  'written',
  'specific',
  'measurable',
  'traced',
  'competitive',
  'questioned',
  'living',
  'workable',
  'readings',
  'config',
];

const id = process.argv[2] ?? '';
if (id === '--list') writeList();
else if (/^[a-z]+\/[a-z]+(-[a-z]+)*$/.test(id)) {
  writeRule(id);
  writeList();
} else {
  process.stderr.write('Name the rule: npm run new-rule FAMILY/NAME\n');
  process.exitCode = 2;
}

function writeRule(rule) {
  const path = `src/rules/${rule}.ts`;
  if (existsSync(path)) throw new Error(`${path} is there already.`);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, template(rule));
}

function template(rule) {
  const words = (language) => `    ${language}: {
      summary: '',
      why: '',
      fix: '',
      message: ({ name }) => \`"\${name}"\`,
    },`;
  return `import { at } from '../../workspace/spot.ts';
import { defineRule } from '../rule.ts';

/** When it fires, and when it stays silent. */
export default defineRule<{ name: string }>({
  id: '${rule}',
  severity: 'warning',
  words: {
${words('en')}
${words('fr')}
  },
  example: {
    bad: {},
    good: {},
  },
  *check({ workspace }) {
    yield { at: at(workspace.strategy), facts: { name: workspace.strategy.name } };
  },
});
`;
}

/** The list in the order of families, and of names within one. */
function writeList() {
  const ids = FAMILIES.flatMap((family) => rulesOf(family).map((name) => `${family}/${name}`));
  const imports = ids.map((rule) => `import ${variable(rule)} from './${rule}.ts';`).sort();
  const names = ids.map((rule) => `  ${variable(rule)},`);
  writeFileSync(
    LIST,
    `${imports.join('\n')}\nimport type { Rule } from './rule.ts';\n\n/** Every rule, family by family. */\nexport const rules: readonly Rule[] = [\n${names.join('\n')}\n];\n`,
  );
}

function rulesOf(family) {
  if (!existsSync(`src/rules/${family}`)) return [];
  const files = readdirSync(`src/rules/${family}`).filter((file) =>
    readFileSync(`src/rules/${family}/${file}`, 'utf8').includes('export default defineRule'),
  );
  return files.map((file) => file.replace('.ts', '')).sort();
}

function variable(rule) {
  return rule.replace(/[/-](\w)/g, (_, letter) => letter.toUpperCase());
}
