import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { contract, keywords, measureKeys, measurePlaces } from '../support/format-contract.ts';
import { looseRepetition } from '../support/patterns.ts';
import { below, formatSchemas, isSchema, outputSchemas, partsOf, resolved, type Schema } from '../support/schemas.ts';
import { rootFolder, strategy, temporaryFolder } from '../support/world.ts';

const dialect = 'https://json-schema.org/draft/2020-12/schema';

const allSchemas = [...formatSchemas, ...outputSchemas];
const formatParts = formatSchemas.flatMap(partsOf);
const allParts = allSchemas.flatMap(partsOf);

/** The validator as strict as it can be: nothing is relaxed, and only the format `date` is known. */
function strictValidator(): Ajv2020 {
  const ajv = new Ajv2020({ strict: true, allErrors: true, validateFormats: true });
  addFormats.default(ajv, ['date']);
  for (const schema of allSchemas) ajv.addSchema(schema);
  return ajv;
}

describe('schemas', () => {
  it('are there for every kind, the readings, the bundle and each JSON output', () => {
    expect(allSchemas.map(({ $id }) => $id).sort()).toEqual(
      [
        ...['strategy', 'audience', 'goal', 'pillar', 'channel', 'competitor', 'practice', 'opportunity', 'review'],
        ...[
          'metrics',
          'config',
          'theme',
          'reading',
          'bundle',
          'rule-settings',
          'shared',
          'output/changelog',
          'output/diff',
          'output/doctor',
          'output/evaluate',
          'output/field',
          'output/graph',
          'output/import',
          'output/interview',
          'output/lint',
          'output/review',
          'output/rules',
          'output/status',
          'output/trace',
        ],
      ]
        .map((name) => `${name}.schema.json`)
        .sort(),
    );
  });
});

describe('each schema', () => {
  it('say that they are JSON Schema 2020-12, and are', () => {
    const ajv = strictValidator();
    for (const schema of allSchemas) {
      expect(schema.$schema).toBe(dialect);
      expect({ $id: schema.$id, problems: ajv.validateSchema(schema) ? [] : ajv.errors }).toEqual({
        $id: schema.$id,
        problems: [],
      });
    }
  });

  it('compile in strict mode with nothing relaxed', () => {
    const ajv = strictValidator();
    for (const { $id } of allSchemas) expect(ajv.getSchema(String($id))).toBeTypeOf('function');
  });

  it('hold no keyword but those of the dialect', () => {
    const unknown = allParts.flatMap(({ at, schema }) =>
      Object.keys(schema)
        .filter((keyword) => !keywords.has(keyword))
        .map((keyword) => `${at} ${keyword}`),
    );
    expect(unknown).toEqual([]);
  });

  it('explain every key at every level: title, description, examples', () => {
    const isText = (value: unknown) => typeof value === 'string' && value.trim().length > 0;
    const silent = formatParts
      .filter(({ isKey }) => isKey)
      .filter(
        ({ schema: { title, description, examples } }) =>
          !isText(title) || !isText(description) || !Array.isArray(examples) || examples.length === 0,
      );
    expect(silent.map(({ at }) => at)).toEqual([]);
    expect(formatParts.filter(({ isKey }) => isKey).length).toBeGreaterThan(400);
  });

  it('describe each key in whole sentences', () => {
    const descriptions = formatParts.flatMap(({ at, schema }) =>
      typeof schema.description === 'string' ? [{ at, text: schema.description }] : [],
    );
    expect(descriptions.filter(({ text }) => !/[.!?]$/.test(text) || /TODO|TBD|\s{2}/.test(text))).toEqual([]);
  });

  it('have examples that fit', () => {
    const ajv = strictValidator();
    const shown = formatParts.filter(({ schema }) => schema.examples !== undefined);
    const wrong = shown.flatMap(({ at, schema }) => {
      const validate = ajv.getSchema(at);
      return (schema.examples as readonly unknown[])
        .filter((example) => validate?.(example) !== true)
        .map((example) => ({ at, example, errors: validate?.errors }));
    });
    expect(wrong).toEqual([]);
  });

  it('allow keys of the team beside every known key, and no others', () => {
    const maps = formatParts.filter(({ schema }) => schema.type === 'object' && schema.properties !== undefined);
    const open = maps.filter(
      ({ schema }) =>
        schema.additionalProperties !== false || (schema.patternProperties as Schema | undefined)?.['^x_'] !== true,
    );
    // The settings of rules name every rule, and leave an unknown one to the rule that proposes the nearest.
    expect(open.map(({ at }) => at)).toEqual(['rule-settings.schema.json#']);
    expect(maps.length).toBeGreaterThan(60);
  });
});

describe('patterns', () => {
  const patterns = [
    ...new Set(
      allParts.flatMap(({ schema }) => [
        ...(typeof schema.pattern === 'string' ? [schema.pattern] : []),
        ...Object.keys((schema.patternProperties as Schema | undefined) ?? {}),
      ]),
    ),
  ];

  it.each(patterns)('take linear time: %s', (pattern) => {
    expect(looseRepetition(pattern)).toBeUndefined();
    const regexp = new RegExp(pattern, 'u');
    for (const piece of ['a', '-', 'a-', '-a', '0', '9 ', 'x', 'https://', ' ', '\t', '+1.', '\u2028', '1 %', 'A'])
      for (const end of ['', '!', '\n', '\u0000']) {
        const started = performance.now();
        regexp.test(piece.repeat(30_000) + end);
        regexp.test(`https://${piece.repeat(30_000)}${end}`);
        expect(performance.now() - started).toBeLessThan(250);
      }
  });

  it('that take longer are found', () => {
    for (const pattern of [
      '^(a+)+$',
      '^([a-z]+)*$',
      '^(-[a-z-]+)*$',
      '^[a-z]+[a-z0-9]+$',
      '^(a|ab)*$',
      '^.*.*$',
      '^(a*){2,}$',
    ])
      expect({ pattern, loose: looseRepetition(pattern) }).toMatchObject({ loose: expect.any(String) });
  });
});

describe('the format', () => {
  const byName = new Map(formatSchemas.map((schema) => [String(schema.$id).replace('.schema.json', ''), schema]));

  it.each(
    Object.entries(contract),
  )('has every key of %s, asks for no more, and takes every value named', (name, groups) => {
    const root = byName.get(name) ?? {};
    const problems = Object.entries(groups).flatMap(([path, keys]) => {
      const map = below(root, path);
      return map ? problemsOf(map, keys).map((problem) => `${path}: ${problem}`) : [`${path} is not there`];
    });
    expect(problems).toEqual([]);
  });

  it('takes a measure wherever one is asked for', () => {
    for (const [name, path] of measurePlaces) {
      const place = below(byName.get(name) ?? {}, path) ?? {};
      const problems = Object.entries(measureKeys).flatMap(([deeper, keys]) =>
        problemsOf(below(place, deeper) ?? {}, keys).map((problem) => `${name} ${path} ${deeper} ${problem}`),
      );
      expect(problems).toEqual([]);
    }
  });

  it('has a type for every kind with the same keys', () => {
    const types = readFileSync(join(rootFolder, 'src/model/generated.ts'), 'utf8');
    for (const [name, groups] of Object.entries(contract)) {
      if (name === 'metrics') continue;
      const body = new RegExp(`^export interface ${pascal(name)} \\{\\n([\\s\\S]*?)^\\}`, 'm').exec(types)?.[1] ?? '';
      const declared = [...body.matchAll(/^ {2}readonly (\w+)\??:/gm)].map(([, key]) => key);
      const missing = entries(groups[''] ?? '').filter(({ key }) => !declared.includes(key));
      expect({ name, missing }).toEqual({ name, missing: [] });
    }
    expect(types).toMatch(/^export interface Metrics \{/m);
  });
});

describe('JSON outputs', () => {
  const broken = {
    'strategy.yaml':
      'format: 1\nname: TODO\norganization: Northgate Library\nmision: To help.\nperiod: {start: 2026-12-31, end: 2026-01-01}\n',
    'audiences/everyone.yaml':
      'name: Everyone\nwho: everyone\npriority: first\nwaivers:\n  - {rule: specific, reason: We decide in March., until: 2027-01-01}\n',
    'goals/growth.yaml':
      'name: Growth\noutcome: More of it.\naudiences: [nobody]\nmetrics:\n  - metric: folowers\n    target: {change: "+20%"}\n',
    'channels/instagram.yaml': 'name: Instagram\nplatform: instagram\nname: Again\n',
    'channels/blog.yml': 'name: Blog\n',
    'pillars/café.yaml': 'name: "Café \\e[31m \\u2028 </script>"\npurpose: ""\n',
    'measurements/a.csv': 'date,metric,value\n2026-02-30,saves,1\n2026-02-01,nothing,x\n',
    'strategy.config.yaml': 'rules: {no/such-rule: off}\n',
  };

  it.each([
    ['en', []],
    ['fr', []],
    ['en', ['--show-waived']],
  ])('of lint on a broken strategy fit their schema (%s %j)', async (language, flags) => {
    const cwd = temporaryFolder(broken);
    const { code, out, err } = await strategy(['lint', '--json', '--language', language, ...flags], { cwd });
    expect({ code, err }).toEqual({ code: 1, err: '' });
    const report = JSON.parse(out);
    expect(problemsWith('output/lint', report)).toEqual([]);
    expect(report.findings.length).toBeGreaterThan(12);
    expect(report.summary.waived).toBeGreaterThan(0);
    expect(report.findings.some((finding: Schema) => finding.waived)).toBe(flags.length > 0);
  });

  it.each(
    readdirSync(join(rootFolder, 'examples')).sort(),
  )('of lint on the example %s fit, and are empty', async (name) => {
    const { code, out, err } = await strategy(['lint', '--json'], { cwd: join(rootFolder, 'examples', name) });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const report = JSON.parse(out);
    expect(problemsWith('output/lint', report)).toEqual([]);
    expect(report.findings).toEqual([]);
  });

  it.each(['en', 'fr'])('of rules fit their schema (%s)', async (language) => {
    const outside = await strategy(['rules', '--json', '--language', language]);
    const inside = await strategy(['rules', '--json', '--language', language], {
      cwd: join(rootFolder, 'examples/town-council'),
    });
    for (const { code, out, err } of [outside, inside]) {
      expect({ code, err }).toEqual({ code: 0, err: '' });
      expect(problemsWith('output/rules', JSON.parse(out))).toEqual([]);
    }
  });

  it('are described at every level, and their schemas forbid what they do not name', () => {
    const maps = outputSchemas.flatMap(partsOf).filter(({ schema }) => schema.properties !== undefined);
    expect(maps.filter(({ schema }) => schema.additionalProperties !== false).map(({ at }) => at)).toEqual([]);
  });

  it.each(
    allSchemas.map(({ $id }) => String($id).replace('.schema.json', '')),
  )('schema %s prints what is shipped', async (name) => {
    const { code, out } = await strategy(['schema', name]);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual(JSON.parse(readFileSync(join(rootFolder, `schemas/${name}.schema.json`), 'utf8')));
  });

  const ajv = strictValidator();

  function problemsWith(name: string, value: unknown): readonly unknown[] {
    const validate = ajv.getSchema(`${name}.schema.json`);
    return validate?.(value) === true ? [] : (validate?.errors ?? ['no schema']);
  }
});

interface Entry {
  readonly key: string;
  readonly required: boolean;
  readonly values: readonly string[];
}

/** Reads `name! status=draft|approved`. */
function entries(text: string): readonly Entry[] {
  return text.split(' ').map((word) => {
    const [head = '', values] = word.split('=');
    return { key: head.replace('!', ''), required: head.endsWith('!'), values: values?.split('|') ?? [] };
  });
}

/** Where a map falls short of the contract: keys that are not there, values not taken, keys required beyond it. */
function problemsOf(schema: Schema, text: string): readonly string[] {
  const maps = [schema, ...((schema.anyOf ?? []) as readonly Schema[]).map(resolved)];
  const properties = Object.assign({}, ...maps.map((map) => map.properties ?? {})) as Schema;
  const required = new Set(maps.flatMap((map) => (map.anyOf ? [] : ((map.required ?? []) as readonly string[]))));
  const agreed = entries(text);
  const isOneOf = maps.length > 1;
  return [
    ...agreed.flatMap(({ key, values, ...entry }) => {
      const property = properties[key];
      if (!isSchema(property)) return [`no key ${key}`];
      const taken = enumOf(property);
      const refused = values.filter((value) => !taken.includes(value)).map((value) => `${key} refuses ${value}`);
      return entry.required && !required.has(key) ? [...refused, `${key} may be left out`] : refused;
    }),
    ...[...required]
      .filter((key) => !isOneOf && !agreed.some((entry) => entry.key === key && entry.required) && key in properties)
      .map((key) => `${key} is required`),
  ];
}

/** The values that a schema names, in any of its branches. */
function enumOf(schema: Schema): readonly string[] {
  const here = resolved(schema);
  const branches = (here.anyOf ?? []) as readonly Schema[];
  return [...((here.enum ?? []) as readonly string[]), ...branches.flatMap(enumOf)];
}

function pascal(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
