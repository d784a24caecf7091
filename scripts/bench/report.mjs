// The page of a measurement, docs/performance.md, from its results.
import { exponent } from './measure.mjs';
import { versionOf } from './peers.mjs';
import { targets } from './targets.mjs';

const names = {
  cold: '**`strategy lint --no-cache`**',
  first: '**`strategy lint`**, the first time',
  again: '**`strategy lint`**, nothing changed',
  'ajv-cli': `ajv-cli ${versionOf('ajv-cli')}`,
  jsonschema: `sourcemeta jsonschema ${versionOf('jsonschema')}, as npm installs it`,
  'jsonschema-native': `sourcemeta jsonschema ${versionOf('jsonschema')}, its binary alone`,
  spectral: `Spectral ${versionOf('spectral')}`,
  empty: 'Bound: `node -e 0`',
  'step-read': 'Bound: reading the files',
  'step-yaml': 'Bound: reading, and parsing with `yaml`',
  'step-js-yaml': `Bound: reading, and parsing with js-yaml ${versionOf('js-yaml')}`,
  bound: 'Bound: the least that a check can be',
  version: '**`strategy --version`**',
  help: '**`strategy --help`**',
  'one-file': '**`strategy lint`** on one file',
  'one-file-first': '**`strategy lint`** on one file, the first time',
  'render-html': '**`strategy render --format html`**',
  'render-pdf': '**`strategy render --format pdf`**',
  pandoc: 'pandoc, Markdown to HTML',
  chromium: 'Chromium, HTML to PDF',
  weasyprint: 'WeasyPrint, HTML to PDF',
  pdfmake: `pdfmake ${versionOf('pdfmake')}, to PDF`,
};

/** The page as Markdown. */
export function page(results) {
  const exponentOfSizes = fitted(results.sizes);
  return [
    '# Performance\n\n',
    'How fast `strategy` is beside other tools that check YAML files or make documents, and beside the least that such work can take. `npm run bench` measures all of it in one go and writes this page; figures of two machines, or of two days, cannot be compared, their ratios can.\n\n',
    `Measured on ${results.date}: ${results.processor}, ${results.cores} ${results.cores === 1 ? 'core' : 'cores'}, ${results.memory} GB of memory, ${results.system}, Node.js ${results.node}. ${busy(results)}\n\n`,
    targetTable(targets({ ...results, exponent: exponentOfSizes })),
    results.sizes.length > 0 ? lintPart(results, exponentOfSizes) : '',
    results.start ? startPart(results.start) : '',
    results.handbooks ? handbookPart(results.handbooks) : '',
    howPart(results),
  ].join('');
}

function busy({ load, cores, quick }) {
  const runs = quick ? 'A quick measurement with few runs. ' : '';
  if (load < 0.2 * cores) return `${runs}The machine did nothing else.`;
  return `${runs}The machine was busy with other work (load ${load.toFixed(1)}): take these figures as rough.`;
}

function targetTable(aims) {
  const rows = aims.map(({ what, most, measured }) => [
    what,
    String(most),
    measured === undefined ? 'not measured' : measured >= 100 ? String(Math.round(measured)) : measured.toPrecision(3),
    measured === undefined ? '' : measured <= most ? 'yes' : 'no',
  ]);
  return `## Aims\n\n${table(['What', 'At most', 'Measured', 'Kept'], rows)}\n`;
}

function lintPart({ sizes, agreement }, exponentOfSizes) {
  const ids = [...new Set(sizes.flatMap(({ rows }) => [...rows.keys()]))];
  const rows = ids.map((id) => [names[id], ...sizes.map(({ rows }) => figures(rows.get(id)))]);
  const sizeText = sizes.map(
    ({ files, bytes }) => `${files.toLocaleString('en')}: ${(bytes / files / 1000).toFixed(2)} KB`,
  );
  return [
    '## Checking a strategy\n\n',
    'CPU seconds / seconds by the clock / peak memory in MB, medians. Generated strategies without a finding, of so many files. `--no-cache` reads every file anew, with a program that has run before on the same strategy; the first time, as in CI, nothing is kept from before, not even the compiled program.\n\n',
    table(['Command', ...sizes.map(({ files }) => files.toLocaleString('en'))], rows),
    '\nThe same as ratios, CPU / clock: what `lint --no-cache` takes against each of them.\n\n',
    ratioTable(
      sizes,
      'cold',
      ids.filter((id) => id !== 'cold'),
    ),
    firstTable(sizes, ids),
    `\nMean size of a file: ${sizeText.join(', ')}. `,
    exponentOfSizes === undefined
      ? ''
      : `From 100 to 10,000 files the CPU time of \`lint --no-cache\` grows with the number of files to the power of ${exponentOfSizes.toFixed(2)}${withoutStart(sizes)}. `,
    'The peers check each file against its JSON Schema; `strategy lint` checks that, what files say of each other, figures, dates and words, and knows the line of everything it finds.\n\n',
    found(agreement),
  ].join('');
}

/** What a run takes that finds nothing kept from before, which is what CI has. */
function firstTable(sizes, ids) {
  const others = ids.filter((id) => checkers.includes(id));
  if (others.length === 0) return '';
  return `\nAnd what the first time takes against the peers:\n\n${ratioTable(sizes, 'first', others)}`;
}

const checkers = ['ajv-cli', 'jsonschema', 'jsonschema-native', 'spectral'];

function ratioTable(sizes, ours, others) {
  const rows = others.map((id) => [names[id], ...sizes.map(({ rows }) => ratios(rows.get(ours), rows.get(id)))]);
  return table(['Against', ...sizes.map(({ files }) => files.toLocaleString('en'))], rows);
}

function ratios(ours, theirs) {
  if (!ours || !theirs || ours.failed !== undefined || theirs.failed !== undefined) return '';
  return `${digits(ours.cpu / theirs.cpu)} / ${digits(ours.wall / theirs.wall)}`;
}

function found({ planted, ours, peers, missed }) {
  const others = peers.map(({ id, found: count }) => `${names[id]} in ${count}`);
  const all = missed.length === 0 ? 'It misses none that another tool finds.' : `**It misses ${missed.join(', ')}.**`;
  return `Among 1,000 files of which ${planted} have a planted defect that their schema shows, \`strategy lint\` finds one in ${[ours, ...others].join(', ')}. ${all}\n\n`;
}

function startPart(rows) {
  const empty = rows.get('empty').cpu;
  const lines = [...rows].map(([id, row]) => [names[id], figures(row), digits(row.cpu / empty)]);
  return `## Starting\n\n${table(['Command', 'CPU s / clock s / MB', 'CPU against an empty Node.js'], lines)}\n`;
}

function handbookPart(handbooks) {
  return [
    '## Making a handbook\n\n',
    'Ours is the whole command, from the YAML files on; the peers get the finished Markdown or HTML, all pages as one document, in print so small that they have about as many pages to make. pdfmake gets the same headings, texts, tables and pictures as its own kind of document.\n\n',
    ...handbooks.map(handbookTable),
  ].join('');
}

function handbookTable({ size, of, pages, rows }) {
  const lines = [...rows].map(([id, row]) => [
    names[id],
    figures(row),
    ...['render-html', 'render-pdf'].map((ours) => (comparable[ours].includes(id) ? ratios(rows.get(ours), row) : '')),
  ]);
  const head = ['Command', 'CPU s / clock s / MB', 'Our HTML against it, CPU / clock', 'Our PDF against it'];
  return `A ${size} one: the handbook and the channel plans of ${of} (${pages}).\n\n${table(head, lines)}\n`;
}

const comparable = { 'render-html': ['pandoc'], 'render-pdf': ['chromium', 'weasyprint', 'pdfmake'] };

function howPart({ missing }) {
  return [
    '## How it is measured\n\n',
    '- `npm run bench` builds the program and takes about a quarter of an hour on two cores; `npm run bench -- --quick` has fewer runs. It needs `python3`, which asks the system what a process took, and installs the peers into `.bench/`. pandoc, WeasyPrint and Chromium are measured if they are on the machine.\n',
    '- Figures are of whole processes: user and system time of a command and of all that it starts, and the memory of its largest process. (Chromium does not wait for its helpers; on Linux they are counted all the same.) All commands run once unmeasured and then in turn, each round starting with another, so that a slow minute is slow for all. A ratio is one of medians. Spectral has fewer runs and no warm-up from 1,000 files on.\n',
    '- `NODE_EXTRA_CA_CERTS` is taken out of the environment: with it every start of Node.js takes 50 ms more.\n',
    '- The strategies come from `scripts/bench/generate.mjs`, the same at every run: branch offices whose audiences, goals, channels and competitors name each other, with comments, block texts and lists in both styles. Dates are in quotes, since peers that read YAML 1.1 would not see texts in them.\n',
    '- Each peer runs in its best form: one process for all files, with our schemas in one, without their texts. The least that a check can be is `scripts/bench/bound/`: a bundle that reads just the YAML that is there, with validators compiled ahead and five rules, without settings, places or words.\n',
    missing.length > 0 ? `- Not to be had, and so left out: ${missing.join(', ')}.\n` : '',
  ].join('');
}

function fitted(sizes) {
  const points = sizes.flatMap(({ files, rows }) =>
    files >= 100 ? [{ size: files, seconds: rows.get('cold').cpu }] : [],
  );
  return points.at(-1)?.size === 10_000 && points.length > 1 ? exponent(points) : undefined;
}

/** The start is the same for all sizes and hides how the rest grows. */
function withoutStart(sizes) {
  const least = sizes.find(({ files }) => files === 10)?.rows.get('cold').cpu;
  if (least === undefined) return '';
  const more = ({ files, rows }) => (files >= 100 ? [{ size: files, seconds: rows.get('cold').cpu - least }] : []);
  return `, and what it takes more than 10 files do to the power of ${exponent(sizes.flatMap(more)).toFixed(2)}`;
}

function figures(row) {
  if (!row) return '';
  if (row.failed !== undefined) return `failed (${row.failed})`;
  return `${digits(row.cpu)} / ${digits(row.wall)} / ${Math.round(row.peak)}`;
}

/** Three digits that count. */
function digits(number) {
  return number >= 100 ? String(Math.round(number)) : number.toPrecision(number < 0.1 ? 2 : 3);
}

function table(head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |\n`;
  return `${line(head)}${line(head.map((_, index) => (index === 0 ? '---' : '---:')))}${rows.map(line).join('')}`;
}
