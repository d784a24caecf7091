import changelog from '../../schemas/output/changelog.schema.json' with { type: 'json' };
import diff from '../../schemas/output/diff.schema.json' with { type: 'json' };
import doctor from '../../schemas/output/doctor.schema.json' with { type: 'json' };
import evaluate from '../../schemas/output/evaluate.schema.json' with { type: 'json' };
import field from '../../schemas/output/field.schema.json' with { type: 'json' };
import graph from '../../schemas/output/graph.schema.json' with { type: 'json' };
import imports from '../../schemas/output/import.schema.json' with { type: 'json' };
import interview from '../../schemas/output/interview.schema.json' with { type: 'json' };
import lint from '../../schemas/output/lint.schema.json' with { type: 'json' };
import review from '../../schemas/output/review.schema.json' with { type: 'json' };
import rules from '../../schemas/output/rules.schema.json' with { type: 'json' };
import status from '../../schemas/output/status.schema.json' with { type: 'json' };
import trace from '../../schemas/output/trace.schema.json' with { type: 'json' };

/** The schemas of JSON outputs by the name that `strategy schema` takes. */
export const outputSchemas: Readonly<Record<string, object>> = {
  'output/changelog': changelog,
  'output/diff': diff,
  'output/doctor': doctor,
  'output/evaluate': evaluate,
  'output/field': field,
  'output/graph': graph,
  'output/import': imports,
  'output/interview': interview,
  'output/lint': lint,
  'output/review': review,
  'output/rules': rules,
  'output/status': status,
  'output/trace': trace,
};
