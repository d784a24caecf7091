import type { ChainNode, ServiceChain } from '../judging/chain.ts';
import { changeWords } from '../language/changes.ts';
import { graphWords } from '../language/graph.ts';
import type { Language } from '../language/language.ts';
import { inertJson, inertLine, printable } from '../text/printable.ts';

/** Something that is named: an entity, an objective, a tactic. */
export interface Named {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
}

/** One thing with what it serves and what serves it, by the chain, and what else it is tied to. */
export interface TraceReport {
  readonly language: Language;
  readonly subject: Named;
  readonly chain: ServiceChain;
  readonly namedBy: readonly Named[];
  readonly names: readonly Named[];
}

interface Branch extends Named {
  readonly missing: readonly ('objective' | 'goal' | 'channel')[];
  readonly below: readonly Branch[];
}

/** As JSON, in the shape that `strategy schema output/trace` describes. */
export function jsonTrace(report: TraceReport): string {
  const { subject, namedBy, names } = report;
  return inertJson({
    version: 1,
    ...subject,
    missing: missingOf(report),
    serves: branches(report, 'up'),
    served_by: branches(report, 'down'),
    named_by: namedBy,
    names,
  });
}

/** Two trees at a terminal: upwards to what the organization wants, downwards to what is done. */
export function prettyTrace(report: TraceReport): string {
  const { language, subject, namedBy, names } = report;
  const words = graphWords[language];
  const missing = missingOf(report).map((one) => words.missing[one]);
  const isLink = report.chain.nodes.some(({ id }) => id === subject.id);
  const lines = [
    `${titleOf(language, subject)}${missing.length > 0 ? ` (${missing.join(', ')})` : ''}`,
    ...(isLink
      ? [
          '',
          words.serves,
          ...treeLines(language, branches(report, 'up')),
          '',
          words.servedBy,
          ...treeLines(language, branches(report, 'down')),
        ]
      : []),
    ...listLines(language, words.namedBy, namedBy),
    ...listLines(language, words.names, names),
  ];
  return lines.map((line) => `${inertLine(printable(line, 300))}\n`).join('');
}

function missingOf({ chain, subject }: TraceReport) {
  return chain.nodes.find(({ id }) => id === subject.id)?.missing ?? [];
}

function branches({ chain, subject }: TraceReport, way: 'up' | 'down'): readonly Branch[] {
  const nodes = new Map(chain.nodes.map((node) => [node.id, node]));
  const next = new Map(chain.nodes.map(({ id }): [string, ChainNode[]] => [id, []]));
  for (const { from, to } of chain.edges) {
    const [near, far] = way === 'up' ? [from, to] : [to, from];
    const node = nodes.get(far);
    if (node) next.get(near)?.push(node);
  }
  const below = (id: string): readonly Branch[] =>
    (next.get(id) ?? []).map((node) => ({ ...node, below: below(node.id) }));
  return below(subject.id);
}

function treeLines(language: Language, all: readonly Branch[], indent = '  '): readonly string[] {
  const words = graphWords[language];
  if (all.length === 0) return indent === '  ' ? [`${indent}${words.nothing}`] : [];
  return all.flatMap((one) => {
    const missing = one.missing.length > 0 ? ` (${one.missing.map((lack) => words.missing[lack]).join(', ')})` : '';
    return [`${indent}${titleOf(language, one)}${missing}`, ...treeLines(language, one.below, `${indent}  `)];
  });
}

function listLines(language: Language, title: string, all: readonly Named[]): readonly string[] {
  return all.length === 0 ? [] : ['', title, ...all.map((one) => `  ${titleOf(language, one)}`)];
}

function titleOf(language: Language, { kind, name, id }: Named): string {
  const shown = id.startsWith('strategy/business-objective/') ? id.slice('strategy/business-objective/'.length) : id;
  return `${graphWords[language].kinds[kind] ?? kind} ${changeWords[language].quoted(name)} [${shown}]`;
}
