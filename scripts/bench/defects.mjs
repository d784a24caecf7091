// Defects that a JSON Schema shows, one to a file.

const required = { goal: 'outcome', channel: 'platform', competitor: 'type', opportunity: 'idea', practice: 'area' };

const kinds = {
  'missing key': (value, kind) => ({ ...value, [required[kind] ?? 'name']: undefined }),
  'unknown key': (value) => ({ ...value, colour: 'blue' }),
  'wrong type': (value) => ({ ...value, tags: 'one, two' }),
  'unknown word': (value) => ({ ...value, stability: 'forever' }),
  'broken pattern': (value) => ({ ...value, review_every: 'now and then' }),
  'no date': (value) => ({ ...value, reviewed: { date: '12 May' } }),
};

/** A copy of a file with a defect, another one for each number. */
export function spoil({ value, kind }, number) {
  const [defect, apply] = Object.entries(kinds)[number % Object.keys(kinds).length];
  return { value: apply(value, kind), defect };
}
