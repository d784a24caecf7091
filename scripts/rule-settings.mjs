// What `rules` of a config may say, from the rules themselves: every rule and family by name, and the options of each.
// Editors complete from it, and `lint` checks with it.
import { fromSource } from './from-source.mjs';
import { schemas } from './schemas.mjs';

const SHARED = 'shared.schema.json#/$defs';

const OWN = {
  title: 'Own rules',
  description: 'Rules of the team’s own, which `custom` describes; they take no options.',
};

/** The schema as a value. */
export async function ruleSettingsSchema() {
  const rules = await shippedRules();
  const families = [...new Set(rules.map(familyOf))];
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'rule-settings.schema.json',
    $comment: 'Made from the rules by npm run generate; change a rule instead.',
    title: 'Rule settings',
    description: 'Rules or whole families, each with its severity or with severity and options.',
    type: 'object',
    propertyNames: { $ref: `${SHARED}/rule-id` },
    properties: Object.fromEntries(
      families.flatMap((family) => {
        const own = rules.filter((rule) => familyOf(rule) === family);
        return [[family, familySetting(family, own)], ...own.map((rule) => [rule.id, ruleSetting(rule)])];
      }),
    ),
    patternProperties: { '^x_': true, '^custom(/|$)': setting(OWN, { $ref: `${SHARED}/severity-alone` }) },
    additionalProperties: { $ref: `${SHARED}/rule-setting` },
    examples: [{ 'competitive/stale': { severity: 'warning', options: { months: 12 } }, workable: 'info' }],
  };
}

function familySetting(family, rules) {
  const about = {
    title: `Family: ${family}`,
    description: `The rules ${rules.map(({ id }) => `\`${id}\``).join(', ')}, each unless it is named itself.`,
  };
  return setting(about, { $ref: `${SHARED}/severity-alone` });
}

function ruleSetting({ id, severity, words, options }) {
  const about = {
    title: `Rule: ${id}`,
    description: `${words.en.summary}. \`recommended\` makes it: \`${severity}\`.`,
  };
  return options ? settingWithOptions(about, options) : setting(about, { $ref: `${SHARED}/severity-alone` });
}

/** Editors show the words of the shape that fits, so each has those of the rule. */
function setting(about, detailed, examples = ['off']) {
  const { type, enum: words } = schemas.shared.$defs.severity;
  const plain = { ...about, type, enum: words, examples: ['off'] };
  return { ...about, anyOf: [plain, { ...detailed, ...about }], examples };
}

function settingWithOptions(about, options) {
  const example = Object.fromEntries(Object.entries(options).map(([name, option]) => [name, option.default]));
  const detailed = closed({
    ...about,
    properties: {
      severity: {
        $ref: `${SHARED}/severity`,
        title: 'Rule severity',
        description: '`off` (not checked), `info`, `warning` or `error`. Without it the rule keeps its own.',
        examples: ['warning'],
      },
      options: closed({
        title: 'Rule options',
        description: 'What of this rule a team may set; what is not set keeps its default.',
        properties: Object.fromEntries(Object.entries(options).map(([name, option]) => [name, optionSchema(option)])),
        examples: [example],
      }),
    },
    examples: [{ severity: 'warning', options: example }],
  });
  return setting(about, detailed, ['off', { options: example }]);
}

function optionSchema({ title, description, ...limits }) {
  return { title, description: description.en, ...limits, examples: [limits.default] };
}

function closed({ title, description, properties, examples }) {
  return {
    title,
    description,
    type: 'object',
    properties,
    patternProperties: { '^x_': true },
    additionalProperties: false,
    examples,
  };
}

function familyOf({ id }) {
  return id.slice(0, id.indexOf('/'));
}

/** The rules with their words. What they check by is made from the schemas, and stands empty here. */
async function shippedRules() {
  const { rules } = await fromSource(
    "export { rules } from './src/rules/index.ts';",
    /(?:validators|fitting)\.generated\.js$|rule-settings\.schema\.json$/,
  );
  return rules;
}

/** A schema as text in the form that files of this project have: what fits a line stands on one. */
export function schemaText(schema) {
  return `${shown(schema, '')}\n`;
}

const WIDTH = 120;

function shown(value, indent, before = 0) {
  const deeper = `${indent}  `;
  if (Array.isArray(value)) {
    const line = `[${value.map((item) => JSON.stringify(item)).join(', ')}]`;
    const isPlain = value.every((item) => typeof item !== 'object');
    if (isPlain && indent.length + before + line.length < WIDTH) return line;
    return `[\n${value.map((item) => `${deeper}${shown(item, deeper)}`).join(',\n')}\n${indent}]`;
  }
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).map(([key, item]) => {
    const start = `${JSON.stringify(key)}: `;
    return `${deeper}${start}${shown(item, deeper, start.length)}`;
  });
  return `{\n${entries.join(',\n')}\n${indent}}`;
}
