// What ajv writes for our schemas, in a form that loads and runs faster and says the same. Each step replaces a shape of
// its code by another, and fails where a new version of ajv no longer writes it.
import { replaced } from './replaced.mjs';

/** The source of the validators, without what nobody asks of them. */
export function lean(source) {
  const steps = [
    inLinearTime,
    countingLess,
    makingLess,
    complainingShort,
    withoutSchemas,
    knowingDays,
    inOneLoop,
    eachOnce,
    lettersLater,
  ];
  return steps.reduce((code, step) => step(code), source);
}

/**
 * The validators copy all complaints so far for each one that a `$ref` adds, so that a list of 60,000 wrong items takes
 * 15 seconds; they are told to append instead.
 */
function inLinearTime(source) {
  return `${replaced(source, [
    [/vErrors === null \? (\w+)\.errors : vErrors\.concat\(\1\.errors\)/g, 'appended(vErrors, $1.errors)'],
  ])}
function appended(errors, more) {
  if (errors === null) return more;
  for (const error of more) errors.push(error);
  return errors;
}`;
}

/**
 * The validators count the characters of every text, one by one. A text has at most as many characters as units, and one
 * unit is one character at least: hardly any has to be counted.
 */
function countingLess(source) {
  const inUnitsFirst = (whole, _, text, sign, limit) => {
    if (sign === '>') return `(${text}.length > ${limit} && ${whole})`;
    return limit === '1' ? `${text}.length < 1` : whole;
  };
  return replaced(source, [[/(func\d+)\((data\d*)\) ([<>]) (\d+)/g, inUnitsFirst]]);
}

/**
 * The validators hand an object to each other for every value, of which nothing is asked but the path; note what
 * `unevaluatedProperties` would need, which our schemas do not have; list the keys of every map, and escape each of them.
 * None of it is seen in what they say, and it was most of what checking a file takes.
 */
function makingLess(source) {
  const made = replaced(source, [
    [
      /\{instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors=\{\}\}=\{\}/g,
      'instancePath=""',
    ],
    [/\{instancePath:([^{}]+?),parentData:[^{},]+,parentDataProperty:[^{},]+,rootData,dynamicAnchors\}/g, '$1'],
    [/\{instancePath,parentData(?::\w+)?,parentDataProperty,rootData,dynamicAnchors\}/g, 'instancePath'],
    [/const (\w+) = validate\d+\.evaluated;if\(\1[^{}]*\{[^{}]*\}if\(\1[^{}]*\{[^{}]*\}/g, ''],
    [/validate\d+\.evaluated = \{(?:[^{}]|\{[^{}]*\})*\};/g, ''],
    [/evaluated\d+\.props = props\d+;/g, ''],
    [/for\(const (key\d+) of Object\.keys\((data\d*)\)\)/g, 'for(const $1 in $2)'],
    [/(key\d+)\.replace\(\/~\/g, "~0"\)\.replace\(\/\\\/\/g, "~1"\)/g, 'escaped($1)'],
  ]);
  expectNone(made, /parentData|rootData|dynamicAnchors|evaluated/);
  return `${made}
function escaped(key) {
  return key.includes("~") || key.includes("/") ? key.replace(/~/g, "~0").replace(/\\//g, "~1") : key;
}`;
}

/** The validators write out in a thousand places how a complaint is made and put to the others: a third of their code. */
function complainingShort(source) {
  const put = /if\(vErrors === null\)\{vErrors = \[\1\];\}else \{vErrors\.push\(\1\);\}errors\+\+;/.source;
  const complaint =
    /const (err\d+) = \{instancePath(?::(.*?))?,schemaPath:("[^"]*"),keyword:("[^"]*"),params:(\{.*?\})(?:,propertyName:(\w+))?\};/
      .source;
  const made = replaced(source, [
    [
      new RegExp(complaint + put, 'g'),
      (_whole, _name, path = 'instancePath', schemaPath, keyword, params, key) =>
        `vErrors = wrong(${['vErrors', path, schemaPath, keyword, params, ...(key ? [key] : [])].join(', ')});errors++;`,
    ],
    // Within `not`, where it is only counted.
    [new RegExp(`${/const (err\d+) = \{\};/.source}${put}`, 'g'), 'vErrors = wrong(vErrors);errors++;'],
  ]);
  expectNone(made, /\berr\d+\b/);
  return `${made}
function wrong(errors, instancePath, schemaPath, keyword, params, propertyName) {
  const error = { instancePath, schemaPath, keyword, params, propertyName };
  if (errors === null) return [error];
  errors.push(error);
  return errors;
}`;
}

/**
 * The validators carry all schemas, texts included, for two things: the values of an `enum` and the keys of a map. These
 * are all that stays, so that the rest is not read at every start.
 */
function withoutSchemas(source) {
  const kept = new Map();
  const keep = (value) => {
    const text = JSON.stringify(value);
    kept.set(text, kept.get(text) ?? `kept${kept.size}`);
    return kept.get(text);
  };
  const at = (name, path) =>
    [...path.matchAll(/\.(\w+)|\[(\d+)\]|\["([^"]*)"\]/g)].reduce(
      (schema, [, key, index, quoted]) => schema[key ?? index ?? quoted],
      schemaNamed(source, name),
    );
  const made = replaced(source, [
    [/allowedValues: (schema\d+)([^{}]*)\}/g, (_whole, name, path) => `allowedValues: ${keep(at(name, path))}}`],
    [
      /\.call\((schema\d+)([^,]+), /g,
      (_whole, name, path) => `.call(${keep(Object.fromEntries(Object.keys(at(name, path)).map((key) => [key, 0])))}, `,
    ],
  ]);
  expectNone(made, /(?<!const )\bschema\d+\b/);
  return `${[...kept].map(([text, name]) => `const ${name} = ${text};`).join('')}${made}`;
}

/** Formats of ajv come all together, and putting theirs in order takes longer than all checks of a file: days are our own. */
function knowingDays(source) {
  const ours = `import { isDay } from '${DAYS}';const days = { validate: isDay };`;
  return `${ours}${replaced(source, [[/require\("ajv-formats\/dist\/formats"\)\.fullFormats\.date/g, 'days']])}`;
}

/** Where the program knows of days, seen from the validators. */
export const DAYS = '../model/dates.ts';

/** A hundred settings of rules are checked in the same way, one after the other: a loop over their names does it too. */
function inOneLoop(source) {
  const one =
    /if\((data(?:\.\w+|\["[^"]+"\])) !== undefined && (func\d+)\.call\(data, ("[^"]+")\)\)\{if\(!\((validate\d+)\(\1, instancePath\+"[^"]+"\)\)\)\{vErrors = appended\(vErrors, \4\.errors\);errors = vErrors\.length;\}\}/g;
  const runs = [];
  for (const { index, 0: text, 2: own, 3: key, 4: validate } of source.matchAll(one)) {
    const last = runs.at(-1);
    if (last?.end !== index || last.validate !== validate) runs.push({ start: index, own, validate, keys: [] });
    const run = runs.at(-1);
    run.keys.push(key);
    run.end = index + text.length;
  }
  const long = runs.filter(({ keys }) => keys.length >= LONG_RUN);
  if (long.length === 0) throw new Error('The validators check no long run of keys alike: see inOneLoop.');
  return long.reduceRight((code, { start, end, own, validate, keys }) => {
    const check = `${validate}(data[key], instancePath+"/"+escaped(key))`;
    const complain = `vErrors = appended(vErrors, ${validate}.errors);errors = vErrors.length;`;
    const loop = `for(const key of [${keys}])if(data[key] !== undefined && ${own}.call(data, key) && !${check}){${complain}}`;
    return code.slice(0, start) + loop + code.slice(end);
  }, source);
}

/** Shorter runs are of maps that are checked often; a loop would make that slower. */
const LONG_RUN = 10;

/** Most definitions of a text or a list differ in their words alone; ajv writes a function for each. */
function eachOnce(source) {
  const made = new Map();
  const names = new Map();
  const others = source.replaceAll(
    /function (validate\d+)\(.*?\1\.errors = vErrors;return errors === 0;\}/g,
    (text, name) => {
      const form = text.replaceAll(new RegExp(`\\b${name}\\b`, 'g'), 'itself');
      const before = made.get(form);
      if (before === undefined) {
        made.set(form, name);
        return text;
      }
      names.set(name, before);
      return '';
    },
  );
  if (names.size === 0) return source;
  return eachOnce(others.replaceAll(/\bvalidate\d+\b/g, (name) => names.get(name) ?? name));
}

/** An engine puts the letters of the world together when it meets a pattern that names them: at the first text, then. */
function lettersLater(source) {
  return replaced(source, [
    [
      /const (pattern\d+) = (new RegExp\("(?:[^"\\]|\\.)*\\\\p\{(?:[^"\\]|\\.)*", "u"\));/g,
      'let $1made;const $1 = { test: (text) => ($1made ??= $2).test(text) };',
    ],
  ]);
}

/** A schema that the source holds as JSON: up to the first end that makes it whole. */
function schemaNamed(source, name) {
  const start = source.indexOf(`const ${name} = {`) + `const ${name} = `.length;
  for (let end = source.indexOf('};', start); end >= 0; end = source.indexOf('};', end + 1)) {
    try {
      return JSON.parse(source.slice(start, end + 1));
    } catch {
      // The bracket of a map within it.
    }
  }
  throw new Error(`The validators no longer hold ${name} as JSON: see withoutSchemas.`);
}

function expectNone(source, shape) {
  const left = shape.exec(source)?.[0];
  if (left !== undefined) throw new Error(`The validators still have ${left}: see scripts/lean-validators.mjs.`);
}
