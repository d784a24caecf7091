/** A repeated piece of a pattern: what it may begin with, and whether it repeats without bound. */
interface Repeated {
  readonly text: string;
  readonly atom: string;
}

/**
 * Says where a pattern could take more than linear time, or undefined. Understood are literals, classes and groups that
 * are not nested. What repeats without bound must end where the next thing begins: a repeated group has to start with
 * a literal that nothing repeated before it or inside of it can match.
 */
export function looseRepetition(pattern: string): string | undefined {
  const groups = [...pattern.matchAll(/\((?:\?:)?([^()]*)\)([*+]|\{\d+,\d*\})?/g)];
  for (const [group, body = '', repeat] of groups) {
    if (repeat === undefined) continue;
    const inside = repeatedIn(body);
    if (inside.length === 0 && !body.includes('|')) continue;
    const first = /^[^\\[(.|]/.exec(body)?.[0];
    if (first === undefined || body.includes('|')) return group;
    if (inside.some(({ atom }) => matches(atom, first))) return group;
  }
  return neighbours(pattern.replaceAll(/\((?:\?:)?([^()|]*)\)/g, '$1'));
}

/** Two repeated pieces side by side, or with only optional things between, that a common character can feed. */
function neighbours(flat: string): string | undefined {
  const pieces = [...flat.matchAll(piece)].map(([text, atom = '', repeat = '']) => ({ text, atom, repeat }));
  for (const [index, left] of pieces.entries()) {
    if (!isUnbounded(left.repeat)) continue;
    const right = pieces[index + 1];
    if (right && isUnbounded(right.repeat) && shareCharacter(left.atom, right.atom)) return left.text + right.text;
  }
  return undefined;
}

/** A class, an escape or one character, with how it repeats. */
const piece = /(\[(?:\\.|[^\]\\])*\]|\\u[0-9a-fA-F]{4}|\\.|[^()^$|])([*+?]|\{\d+(?:,\d*)?\})?/g;

function repeatedIn(body: string): readonly Repeated[] {
  return [...body.matchAll(piece)]
    .filter(([, , repeat = '']) => isUnbounded(repeat) || /,/.test(repeat))
    .map(([text, atom = '']) => ({ text, atom }));
}

function isUnbounded(repeat: string): boolean {
  return /^[*+]$|^\{\d+,\}$/.test(repeat);
}

function shareCharacter(left: string, right: string): boolean {
  const characters = Array.from({ length: 0x2100 }, (_, code) => String.fromCodePoint(code));
  return characters.some((character) => matches(left, character) && matches(right, character));
}

function matches(atom: string, character: string): boolean {
  return new RegExp(`^${atom}$`, 'u').test(character);
}
