import audience from '../../schemas/audience.schema.json' with { type: 'json' };
import bundle from '../../schemas/bundle.schema.json' with { type: 'json' };
import channel from '../../schemas/channel.schema.json' with { type: 'json' };
import competitor from '../../schemas/competitor.schema.json' with { type: 'json' };
import config from '../../schemas/config.schema.json' with { type: 'json' };
import goal from '../../schemas/goal.schema.json' with { type: 'json' };
import metrics from '../../schemas/metrics.schema.json' with { type: 'json' };
import opportunity from '../../schemas/opportunity.schema.json' with { type: 'json' };
import pillar from '../../schemas/pillar.schema.json' with { type: 'json' };
import practice from '../../schemas/practice.schema.json' with { type: 'json' };
import reading from '../../schemas/reading.schema.json' with { type: 'json' };
import review from '../../schemas/review.schema.json' with { type: 'json' };
import ruleSettings from '../../schemas/rule-settings.schema.json' with { type: 'json' };
import shared from '../../schemas/shared.schema.json' with { type: 'json' };
import strategy from '../../schemas/strategy.schema.json' with { type: 'json' };
import theme from '../../schemas/theme.schema.json' with { type: 'json' };
import type { JsonSchema } from './schemas.ts';

/** By name. In the bundled program each is a function that reads it from a piece of its own: few runs need one. */
const files: Readonly<Record<string, JsonSchema | (() => JsonSchema)>> = {
  strategy,
  audience,
  goal,
  pillar,
  channel,
  competitor,
  practice,
  opportunity,
  review,
  metrics,
  config,
  theme,
  reading,
  bundle,
  shared,
  'rule-settings': ruleSettings,
};

/** A shipped schema of the format, as it is written; undefined where none has that name. */
export function schemaFile(name: string): JsonSchema | undefined {
  const file = files[name];
  return typeof file === 'function' ? file() : file;
}
