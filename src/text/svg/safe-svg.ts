import { fateOf, safeAttribute, safeSheet } from './allowed.ts';
import { type Drawn, referencesIn, timesDrawn } from './repeats.ts';
import { type SvgToken, svgTokens } from './tokens.ts';

/** A drawing that stands alone and does nothing, with its size in its own units and what was taken out of it. */
export interface SafeSvg {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
  /** Names of elements, each once, in the order of the file. */
  readonly removed: readonly string[];
}

/** Why a file is no drawing that can be used. */
export type SvgProblem = 'malformed' | 'no-size' | 'endless';

/**
 * A drawing from somebody's SVG text, written anew from what is known to be harmless: shapes, text, gradients, styles
 * and embedded pictures. Scripts, foreign elements and addresses that lead outside are left out.
 */
export function safeSvg(text: string): SafeSvg | SvgProblem {
  const tokens = svgTokens(text.replace(/^\ufeff/, '').trim());
  const written = tokens && write(tokens.slice(tokens.findIndex(({ kind }) => kind === 'open')));
  if (!written) return 'malformed';
  const size = sizeOf(written.root);
  if (!size) return 'no-size';
  if (timesDrawn(written.drawn) > MOST) return 'endless';
  return { svg: written.svg, ...size, removed: written.removed };
}

/** Elements that are drawn, all repetitions counted: more than any logo needs. */
const MOST = 50_000;

type Opened = Extract<SvgToken, { readonly kind: 'open' }>;

interface Written {
  readonly svg: string;
  readonly root: Opened;
  readonly removed: readonly string[];
  readonly drawn: readonly Drawn[];
}

interface Open {
  readonly name: string;
  readonly fate: ReturnType<typeof fateOf>;
  readonly id: string | undefined;
}

/** No drawing program nests as deep. */
const DEEPEST = 100;

function write(tokens: readonly SvgToken[]): Written | undefined {
  const [root] = tokens;
  if (root?.kind !== 'open' || root.name !== 'svg') return undefined;
  const parts: string[] = [];
  const removed = new Set<string>();
  const drawn: Drawn[] = [];
  const open: Open[] = [];
  for (const [index, token] of tokens.entries()) {
    if (index > 0 && open.length === 0 && isBlank(token)) continue;
    if (open.length > DEEPEST || (index > 0 && open.length === 0)) return undefined;
    const inside = open.at(-1);
    if (token.kind === 'open') {
      const fate = inside?.fate === 'drop' || inside?.fate === 'quiet' ? 'quiet' : fateOf(token.name);
      const attributes = fate === 'keep' ? safeAttributes(token) : new Map<string, string>();
      open.push({ name: token.name, fate, id: attributes.get('id') });
      if (fate === 'drop') removed.add(token.name);
      if (fate !== 'keep') continue;
      parts.push(opening(token.name, attributes, index === 0));
      drawn.push({ within: open.flatMap(({ id }) => id ?? []), draws: referencesIn([...attributes]) });
    } else if (token.kind === 'close') {
      if (open.pop()?.name !== token.name) return undefined;
      if (inside?.fate === 'keep') parts.push(`</${token.name}>`);
    } else if (inside?.fate === 'keep') {
      parts.push(escaped(inside.name === 'style' ? safeSheet(token.text) : token.text));
    }
  }
  return open.length > 0 ? undefined : { svg: parts.join(''), root, removed: [...removed], drawn };
}

function isBlank(token: SvgToken): boolean {
  return token.kind === 'text' && token.text.trim() === '';
}

function safeAttributes({ name, attributes }: Opened): ReadonlyMap<string, string> {
  return new Map([...attributes].map((pair) => safeAttribute(name, ...pair)).filter((pair) => pair !== undefined));
}

function opening(name: string, attributes: ReadonlyMap<string, string>, isRoot: boolean): string {
  const own = [...attributes].map(([key, value]) => ` ${key}="${escaped(value)}"`).join('');
  return `<${name}${isRoot ? ' xmlns="http://www.w3.org/2000/svg"' : ''}${own}>`;
}

function escaped(text: string): string {
  const legal = text.replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udfff]/gu, '');
  return legal.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

function sizeOf({ attributes }: Opened): Pick<SafeSvg, 'width' | 'height'> | undefined {
  const stated = (name: string) =>
    Number(/^\s*([\d.]+)(?:px|pt|mm|cm|in)?\s*$/.exec(attributes.get(name) ?? '')?.[1] ?? 0);
  const [, , across = 0, down = 0] = (attributes.get('viewBox') ?? '')
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  const [width, height] = across > 0 && down > 0 ? [across, down] : [stated('width'), stated('height')];
  return width > 0 && height > 0 && Number.isFinite(width + height) ? { width, height } : undefined;
}
