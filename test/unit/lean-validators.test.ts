import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bundleOf } from '../../src/bundle/bundle.ts';
import { isDay } from '../../src/model/dates.ts';
import { kindAt } from '../../src/model/kinds.ts';
import { formatSchemas } from '../../src/model/schemas.ts';
import { fitting } from '../../src/workspace/fitting.generated.js';
import { loadWorkspace } from '../../src/workspace/load.ts';
import { validators } from '../../src/workspace/validators.generated.js';
import { tries } from '../support/runs.ts';
import { applySlip, examples, exampleTexts, exampleValues, slips } from '../support/slips.ts';

/** The schemas as ajv itself compiles them. */
const ajv = new Ajv2020({
  strict: true,
  allErrors: true,
  ownProperties: true,
  messages: false,
  inlineRefs: false,
  schemas: Object.values(formatSchemas),
});
addFormats.default(ajv, ['date']);

const files = examples.flatMap((name) =>
  [...exampleValues(name)].map(([path, value]) => ({ kind: kindAt(path)?.kind ?? 'strategy', value })),
);

function exampleWorkspace(name: string) {
  const bytes = [...exampleTexts(name)].map(([path, text]) => [path, new TextEncoder().encode(text)] as const);
  return loadWorkspace({ files: new Map(bytes), problems: [] });
}

describe('the validators of the program', () => {
  it('complain of what ajv complains of, in the same order and with the same facts', () => {
    fc.assert(
      fc.property(fc.constantFrom(...files), fc.array(slips, { maxLength: 4 }), ({ kind, value }, changes) => {
        const changed = structuredClone(value);
        for (const slip of changes) applySlip(changed, slip);
        const byAjv = ajv.getSchema(`${kind}.schema.json`);
        const fits = validators[kind](changed);
        expect(fits).toBe(byAjv?.(changed));
        expect(fitting[kind](changed)).toBe(fits);
        expect(JSON.parse(JSON.stringify(validators[kind].errors))).toEqual(byAjv?.errors);
      }),
      tries(600),
    );
  });

  it('say of a bundle, too, whether it fits', () => {
    const bundles = examples.map((name) => bundleOf(exampleWorkspace(name)).bundle);
    let unfit = 0;
    fc.assert(
      fc.property(fc.constantFrom(...bundles), fc.array(slips, { maxLength: 2 }), (bundle, changes) => {
        const changed = structuredClone(bundle);
        for (const slip of changes) applySlip(changed, slip);
        const fits = validators.bundle(changed);
        if (!fits) unfit++;
        expect(fitting.bundle(changed)).toBe(fits);
      }),
      tries(100),
    );
    expect(unfit).toBeGreaterThan(0);
  });

  it('take the days for days that ajv takes', () => {
    const part = (most: number) => fc.integer({ min: 0, max: most });
    const written = fc
      .tuple(fc.oneof(part(9999), fc.constantFrom(0, 4, 99, 100, 400, 1900, 2000, 2024)), part(13), part(32))
      .map(([year, ...others]) => [
        String(year).padStart(4, '0'),
        ...others.map((each) => String(each).padStart(2, '0')),
      ]);
    const day = written.map((parts) => parts.join('-'));
    const other = fc.oneof(
      fc.tuple(day, fc.string({ maxLength: 2 })).map((parts) => parts.join('')),
      written.map((parts) => parts.map(Number).join('-')),
      fc.string(),
    );
    const byAjv = ajv.compile({ type: 'string', format: 'date' });
    fc.assert(
      fc.property(fc.oneof(day, other), (text) => {
        expect(isDay(text)).toBe(byAjv(text));
      }),
      tries(2000),
    );
  });
});
