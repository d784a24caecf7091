/** Elements that draw. All others are left out with everything in them. */
const ELEMENTS: ReadonlySet<string> = new Set(
  'svg g defs symbol use path rect circle ellipse line polyline polygon text tspan linearGradient radialGradient stop clipPath mask pattern image style title desc'.split(
    ' ',
  ),
);

/** Elements that only hold others: what they hold is drawn, they themselves do nothing. */
const HOLDERS: ReadonlySet<string> = new Set(['a', 'switch']);

/** What drawing programs keep for themselves, and nobody misses. */
const NOTES: ReadonlySet<string> = new Set(['metadata']);

const PLACES =
  'id class x y x1 y1 x2 y2 cx cy r rx ry fx fy dx dy d points width height viewBox preserveAspectRatio transform offset gradientUnits gradientTransform spreadMethod patternUnits patternContentUnits patternTransform clipPathUnits maskUnits maskContentUnits pathLength textLength lengthAdjust rotate version';
const LOOKS =
  'fill fill-opacity fill-rule stroke stroke-width stroke-opacity stroke-linecap stroke-linejoin stroke-miterlimit stroke-dasharray stroke-dashoffset opacity color display visibility clip-path clip-rule mask stop-color stop-opacity font-family font-size font-weight font-style font-stretch letter-spacing word-spacing text-anchor dominant-baseline alignment-baseline baseline-shift text-decoration paint-order vector-effect mix-blend-mode isolation enable-background shape-rendering text-rendering overflow';

const ATTRIBUTES: ReadonlySet<string> = new Set(`${PLACES} ${LOOKS}`.split(' '));
const PROPERTIES: ReadonlySet<string> = new Set(LOOKS.split(' '));

/** What becomes of an element: `hold` keeps only what is in it, `quiet` is not worth telling anybody. */
export function fateOf(name: string): 'keep' | 'hold' | 'drop' | 'quiet' {
  if (ELEMENTS.has(name)) return 'keep';
  if (HOLDERS.has(name)) return 'hold';
  return NOTES.has(name) || name.includes(':') ? 'quiet' : 'drop';
}

const PICTURE = /^data:image\/(?:png|jpeg);base64,[A-Za-z0-9+/=\s]*$/;

/** An attribute as it may stay, by its name and decoded value; nothing where it may not. */
export function safeAttribute(element: string, name: string, value: string): readonly [string, string] | undefined {
  if (name === 'href' || name === 'xlink:href') {
    const isSafe = element === 'image' ? PICTURE.test(value) : /^#[\w.:-]+$/.test(value.trim());
    return isSafe ? ['href', value.trim()] : undefined;
  }
  if (name === 'style') return ['style', safeDeclarations(value)];
  return ATTRIBUTES.has(name) && staysInside(value) ? [name, value] : undefined;
}

/** The declarations of a style that change how something is drawn. */
export function safeDeclarations(style: string): string {
  const declarations = style.split(';').map((declaration) => declaration.trim());
  return declarations.filter(isSafeDeclaration).join(';');
}

function isSafeDeclaration(declaration: string): boolean {
  const [, property, value] = /^([a-z-]+)\s*:\s*([^{}@\\<]+)$/.exec(declaration) ?? [];
  return property !== undefined && value !== undefined && PROPERTIES.has(property) && staysInside(value);
}

/** Addresses lead to parts of the same drawing. */
function staysInside(value: string): boolean {
  return (
    !/url\(/i.test(value.replaceAll(/url\(\s*(['"]?)#[\w.:-]+\1\s*\)/g, '')) &&
    !/[\u0000-\u0008]|image-set\(/i.test(value)
  );
}

/** The rules of a style sheet that choose by element, class or id; empty where it holds anything else. */
export function safeSheet(sheet: string): string {
  const plain = sheet.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/@[^{};]*;/g, '');
  const rules = [...plain.matchAll(/([^{}]*)\{([^{}]*)\}/g)];
  return rules
    .flatMap(([, selector = '', body = '']) => {
      const chosen = selector.trim();
      return /^[\w\s.#,>*:-]+$/.test(chosen) ? [`${chosen}{${safeDeclarations(body)}}`] : [];
    })
    .join('');
}
