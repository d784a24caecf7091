import metricRedefined from './config/metric-redefined.ts';
import unusedOverride from './config/unused-override.ts';
import unknownRule from './config/unknown-rule.ts';
import caseClash from './file/case-clash.ts';
import unexpected from './file/unexpected.ts';
import target from './measurable/target.ts';
import readingsDuplicate from './readings/duplicate.ts';
import readingsRow from './readings/row.ts';
import readingsUnknown from './readings/unknown.ts';
import duplicateName from './ref/duplicate-name.ts';
import retired from './ref/retired.ts';
import refUnknown from './ref/unknown.ts';
import type { Rule } from './rule.ts';
import missingKey from './schema/missing-key.ts';
import type_ from './schema/type.ts';
import unknownKey from './schema/unknown-key.ts';
import value from './schema/value.ts';
import audienceEveryone from './specific/audience-everyone.ts';
import syntax from './yaml/syntax.ts';

/** Every rule, in the order of the catalogue. */
export const rules: readonly Rule[] = [
  syntax, unknownKey, missingKey, type_, value, unexpected, caseClash, refUnknown, retired, duplicateName,
  audienceEveryone, target, readingsRow, readingsUnknown, readingsDuplicate, unknownRule, unusedOverride, metricRedefined,
];
