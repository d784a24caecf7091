import type { Bundle } from '../model/generated.ts';
import { formatSchemas } from '../model/schemas.ts';
import { inSchemaOrder } from '../text/key-order.ts';
import { positionIn } from '../text/source.ts';
import { locate } from '../text/yaml-places.ts';
import { readYaml, type YamlFile } from '../text/yaml-reader.ts';
import { refusalIn } from '../text/yaml-refusals.ts';
import { type BundleProblem, bundleProblems } from './bundle-problems.ts';

/** A bundle, or everything that keeps a text from being one. */
export type ReadBundle = { readonly bundle: Bundle } | { readonly problems: readonly BundleProblem[] };

/** Bytes of a bundle that is JSON; as YAML it may be as large as any YAML file. */
const MOST_BYTES = 32 << 20;

/** Slips of YAML that are none in JSON: its size, and tabs between its pieces. */
const YAML_ONLY = new Set(['too-large', 'too-complex', 'tab', 'too-many-problems']);

/** Reads a whole strategy from one file, YAML or JSON by its content. Never throws on content. */
export function readBundle(bytes: Uint8Array): ReadBundle {
  const file = readYaml(bytes);
  const slips = file.problems.map(({ code, start, detail }): BundleProblem => {
    const { line } = positionIn(file, start);
    return { rule: 'yaml/syntax', pointer: '', line, facts: { code, detail } };
  });
  if (slips.length === 0) return judged(file.value, file);
  const isYamlOnly = file.problems.every(({ code }) => YAML_ONLY.has(code));
  const value = isYamlOnly ? parseJson(bytes) : undefined;
  return value === undefined ? { problems: slips } : judged(value, undefined);
}

function judged(value: unknown, file: YamlFile | undefined): ReadBundle {
  const refusal = refusalIn(value);
  if (refusal) {
    const { pointer, code, detail } = refusal;
    return { problems: [{ rule: 'yaml/syntax', pointer, facts: { code, detail } }] };
  }
  const problems = bundleProblems(value);
  if (problems.length > 0) return { problems: problems.map((problem) => withLine(problem, file)) };
  return { bundle: inSchemaOrder(value, formatSchemas.bundle) as Bundle };
}

function withLine(problem: BundleProblem, file: YamlFile | undefined): BundleProblem {
  if (!file) return problem;
  const aspect = problem.rule === 'schema/missing-key' ? 'missing' : 'value';
  const { start } = locate(file, problem.pointer, aspect);
  return { ...problem, line: positionIn(file, start).line };
}

/** The value of a JSON text with its keys in NFC, as the YAML reader would give it; undefined where it is none. */
function parseJson(bytes: Uint8Array): unknown {
  if (bytes.length > MOST_BYTES) return undefined;
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    return typeof value === 'object' && value !== null && !refusalIn(value) ? normalised(value) : value;
  } catch {
    return undefined;
  }
}

/** Shallow enough by now that recursion ends. */
function normalised(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(normalised);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key.normalize('NFC'), normalised(item)]));
}
