// Of lean validators, those that only say whether a value fits: nearly every file does, and then nobody asks what is wrong.
import { replaced } from './replaced.mjs';

/** The source of functions that return true or false, from that of validators that tell every complaint. */
export function fitting(lean) {
  const steps = [withoutComplaints, withoutPaths, counting];
  const made = steps.reduce((source, step) => step(source), lean);
  const left = /vErrors|instancePath|\bwrong\b(?=\(v)|\.errors\b/.exec(made)?.[0];
  if (left !== undefined) throw new Error(`The validators still have ${left}: see scripts/fitting-validators.mjs.`);
  return made;
}

/** A complaint is counted, not made. */
function withoutComplaints(source) {
  return withCalls(source, /vErrors = wrong\(/g, ({ end }) => {
    const next = ';errors++;';
    if (!source.startsWith(next, end))
      throw new Error('A complaint is not counted: see scripts/fitting-validators.mjs.');
    return { text: 'errors++;', end: end + next.length };
  });
}

/** Where a value stands is of no interest. */
function withoutPaths(source) {
  const declared = source.replaceAll(/(function validate\d+\(data), instancePath=""\)/g, '$1)');
  return withCalls(declared, /(?<!function )\bvalidate\d+\(/g, ({ name, args, end }) => ({
    text: `${name}${args[0]})`,
    end,
  }));
}

/** Of the complaints of a part it counts that there are some. */
function counting(source) {
  return replaced(source, [
    [/vErrors = appended\(vErrors, validate\d+\.errors\);errors = vErrors\.length;/g, 'errors++;'],
    [/if\(vErrors !== null\)\{if\((_errs\d+)\)\{vErrors\.length = \1;\}else \{vErrors = null;\}\}/g, ''],
    [/validate\d+\.errors = vErrors;/g, ''],
    [/let vErrors = null;/g, ''],
    [/function (?:wrong|appended)\((?:.|\n)*?\n\}/g, ''],
  ]);
}

/** Each call of a name, with its arguments as text, put into other words. */
function withCalls(source, name, other) {
  let made = '';
  let done = 0;
  for (const match of source.matchAll(name)) {
    if (match.index < done) continue;
    const call = callAt(source, match.index + match[0].length);
    const { text, end } = other({ name: match[0], ...call });
    made += source.slice(done, match.index) + text;
    done = end;
  }
  if (done === 0) throw new Error(`The validators have no ${name}: see scripts/fitting-validators.mjs.`);
  return made + source.slice(done);
}

/** The arguments of a call from behind its bracket on, and where it ends. Texts in it may hold brackets. */
function callAt(source, start) {
  const args = [];
  let depth = 0;
  let from = start;
  for (let at = start; at < source.length; at++) {
    const character = source[at];
    if (character === '"') at = endOfText(source, at);
    else if ('([{'.includes(character)) depth++;
    else if (depth > 0 && ')]}'.includes(character)) depth--;
    else if (depth === 0 && (character === ',' || character === ')')) {
      args.push(source.slice(from, at));
      from = at + 1;
      if (character === ')') return { args, end: at + 1 };
    }
  }
  throw new Error('A call does not end: see scripts/fitting-validators.mjs.');
}

function endOfText(source, start) {
  for (let at = start + 1; at < source.length; at++) {
    if (source[at] === '\\') at++;
    else if (source[at] === '"') return at;
  }
  throw new Error('A text does not end: see scripts/fitting-validators.mjs.');
}
