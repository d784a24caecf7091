import type { ChainNode, ServiceChain } from '../judging/chain.ts';
import { graphWords } from '../language/graph.ts';
import type { Language } from '../language/language.ts';
import { cleanLine } from '../text/clean.ts';
import { inertJson } from '../text/printable.ts';

/** As much of a name as a box shows, in characters. */
const LONGEST = 80;

/** The chain as JSON, in the shape that `strategy schema output/graph` describes. */
export function jsonGraph({ nodes, edges }: ServiceChain): string {
  return inertJson({ version: 1, nodes, edges });
}

/** The chain for Mermaid, which GitHub and GitLab draw. Names are letters and digits, all else is a character code. */
export function mermaidGraph(chain: ServiceChain, language: Language): string {
  const names = new Map(chain.nodes.map(({ id }, index) => [id, `n${index}`]));
  const boxes = chain.nodes.map((node) => {
    const text = coded(labelOf(node, language));
    return `  ${names.get(node.id)}["${text}"]:::${node.missing.length > 0 ? 'missing' : node.kind}`;
  });
  const arrows = chain.edges.map(({ from, to }) => `  ${names.get(to)} --- ${names.get(from)}`);
  const styles = [
    '  classDef objective fill:#17596a,stroke:#17596a,color:#ffffff',
    '  classDef goal fill:#eff5f6,stroke:#17596a,color:#18222c',
    '  classDef channel fill:#eff5f6,stroke:#566371,color:#18222c',
    '  classDef tactic fill:#ffffff,stroke:#cfd7dc,color:#18222c',
    '  classDef missing fill:#ffffff,stroke:#18222c,stroke-dasharray:4 3,color:#18222c',
  ];
  return `${['flowchart LR', ...boxes, ...arrows, ...styles].join('\n')}\n`;
}

/** The chain for Graphviz. */
export function dotGraph(chain: ServiceChain, language: Language): string {
  const names = new Map(chain.nodes.map(({ id }, index) => [id, `n${index}`]));
  const boxes = chain.nodes.map((node) => {
    const style = node.missing.length > 0 ? ' style=dashed' : '';
    return `  ${names.get(node.id)} [label=${quoted(labelOf(node, language))}${style}];`;
  });
  const arrows = chain.edges.map(({ from, to }) => `  ${names.get(to)} -> ${names.get(from)} [dir=none];`);
  return `${['digraph strategy {', '  rankdir=LR;', '  node [shape=box];', ...boxes, ...arrows, '}'].join('\n')}\n`;
}

function labelOf({ name, missing }: ChainNode, language: Language): string {
  const words = graphWords[language];
  const letters = [...cleanLine(name)];
  const short = letters.length > LONGEST ? `${letters.slice(0, LONGEST - 1).join('')}…` : letters.join('');
  return missing.length === 0 ? short : `${short} (${missing.map((one) => words.missing[one]).join(', ')})`;
}

/** Only letters, digits, blanks and plain points stand for themselves; nothing can end the label or begin a command. */
function coded(text: string): string {
  return text.replace(/[^\p{L}\p{M}\p{N} .,]/gu, (character) => `#${character.codePointAt(0)};`);
}

function quoted(text: string): string {
  return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}
