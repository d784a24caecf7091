import type { TextEdit } from '../../text/text-edit.ts';
import type { YamlProblemCode } from '../../text/yaml-problem.ts';
import type { RepairSource } from '../rule.ts';

/**
 * How a slip would be typed right, for those where nobody can be in doubt; no edits for the others. Whoever uses them
 * reads the file again: a slip in an odd place may have been something else.
 */
export function slipRepair(code: YamlProblemCode, { text, span }: RepairSource): readonly TextEdit[] {
  const typed = text.slice(span.start, span.end);
  const instead = (better: string): readonly TextEdit[] => (better === typed ? [] : [{ ...span, text: better }]);
  switch (code) {
    case 'missing-space':
      return instead(typed.replace(/:(?=\S)/, ': '));
    case 'no-break-space':
      return instead(typed.replace(/[\u00a0\u202f]+(?=:|$)/, '').replace(/^([^:]*):[\s\u00a0\u202f]+(?=\S)/, '$1: '));
    case 'equals-sign':
      return instead(typed.replace(/\s*=\s*/, ': '));
    case 'list-dash':
      return instead(typed.replaceAll(/^(\s*)-(?=[^\s-])/gm, '$1- '));
    case 'quote-at':
    case 'quote-hash':
      return instead(quoted(typed));
    case 'quote-curly':
      return instead(/^“[^“”"\\]*”$/.test(typed) ? `"${typed.slice(1, -1)}"` : typed);
    case 'tab':
      return tabs(text);
    default:
      return [];
  }
}

function quoted(text: string): string {
  return text.includes('"') || text.includes('\\') ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
}

/** Two blanks for every tab that lines begin with: where there is one there are more, and each is the same slip. */
function tabs(text: string): readonly TextEdit[] {
  return [...text.matchAll(/^[ \t]*\t[ \t]*/gm)].map(({ index, 0: blanks }) => ({
    start: index,
    end: index + blanks.length,
    text: blanks.replaceAll('\t', '  '),
  }));
}
