import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isDay } from '../../src/model/dates.ts';
import { kindAt } from '../../src/model/kinds.ts';
import { formatSchemas } from '../../src/model/schemas.ts';
import { fitting } from '../../src/workspace/fitting.generated.js';
import { validators } from '../../src/workspace/validators.generated.js';
import { tries } from '../support/runs.ts';
import { applySlip, examples, exampleValues, slips } from '../support/slips.ts';

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
