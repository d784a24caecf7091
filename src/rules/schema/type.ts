import { defineRule, fromLoading, type Repair, type RepairSource } from '../rule.ts';
import { dayOfYear, daySlip } from './day-slip.ts';
import { looseNumber, numberSlip } from './number-slip.ts';

interface Facts {
  readonly [fact: string]: string | boolean | readonly string[];
  readonly key: string;
  readonly expected: readonly string[];
  readonly found: string;
  readonly shown: string;
  readonly example: string;
  readonly known: readonly string[];
  /** What kind of text is wanted: `date`, `duration`. */
  readonly form?: string;
  /** True for a key that cannot be left out. */
  readonly required?: boolean;
}

const english: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  array: 'a list (each item on its own line, after a dash)',
  object: 'a map with keys of its own',
  nothing: 'empty',
};

const french: Readonly<Record<string, string>> = {
  string: 'un texte',
  number: 'un nombre',
  integer: 'un nombre entier',
  boolean: 'true ou false',
  array: 'une liste (chaque élément sur sa ligne, après un tiret)',
  object: 'une table avec ses propres clés',
  nothing: 'vide',
};

/** Text where a number belongs, one thing where a list belongs, and the like. */
export default defineRule<Facts>({
  id: 'schema/type',
  severity: 'error',
  words: {
    en: {
      summary: 'A value is of the wrong kind',
      why: 'A value of the wrong kind cannot be counted with, compared or laid out.',
      fix: 'Write the value as the message says.',
      message: (facts) => englishMessage(facts),
    },
    fr: {
      summary: 'Une valeur n’est pas de la bonne nature',
      why: 'Une valeur de la mauvaise nature ne peut être ni calculée, ni comparée, ni mise en page.',
      fix: 'Écrivez la valeur comme l’indique le message.',
      message: (facts) => frenchMessage(facts),
    },
  },
  example: {
    bad: { 'audiences/new-parents.yaml': 'name: New parents\nbarriers: No time\n' },
    good: { 'audiences/new-parents.yaml': 'name: New parents\nbarriers:\n  - No time\n' },
  },
  check: fromLoading('schema/type'),
  repair,
});

/** A number written with signs, yes or no, one text where a list belongs: what was meant is not in doubt. */
function repair({ expected, found, shown, form }: Facts, { language }: RepairSource): Repair | undefined {
  const day = isDayOfDigits(form, found) ? daySlip(shown) : undefined;
  if (day !== undefined) return { do: 'set', value: day };
  if (found !== 'string') return undefined;
  if (isNumber(expected)) {
    const plain = isEitherNumber(shown, language) ? undefined : numberSlip(shown);
    return plain === undefined ? undefined : { do: 'set', value: Number(plain) };
  }
  if (expected.includes('boolean')) {
    const answer = yesOrNo[shown.trim().toLowerCase()];
    return answer === undefined ? undefined : { do: 'set', value: answer };
  }
  const isOneItem = expected.includes('array') && !expected.includes('object') && !/[,;\n]/.test(shown);
  return isOneItem && shown.length < MAX_SHOWN ? { do: 'set', value: [shown] } : undefined;
}

/** Longer texts are cut in the facts of a finding. */
const MAX_SHOWN = 200;

const yesOrNo: Readonly<Record<string, boolean>> = {
  yes: true,
  no: false,
  oui: true,
  non: false,
  on: true,
  off: false,
};

/** `12,400` is twelve thousand to some and twelve and a bit to others. */
function isEitherNumber(typed: string, language: string): boolean {
  return !language.startsWith('en') && /^\D*\d{1,3}[.,]\d{3}\D*$/.test(typed);
}

function englishMessage({ key, expected, found, shown, example, known, form, required }: Facts): string {
  const keys = expected.includes('object') && known.length > 0 ? ` (${known.join(', ')})` : '';
  const wanted = `${expected.map((type) => english[type] ?? type).join(' or ')}${keys}`;
  const subject = /^\d*$/.test(key) ? 'This item' : `\`${key}\``;
  const sample = example ? `, such as \`${example}\`` : '';
  const plain = found === 'string' && isNumber(expected) ? (numberSlip(shown) ?? looseNumber(shown)) : undefined;
  const isText = expected.includes('string');
  if (isDayOfDigits(form, found))
    return /^\d{4}$/.test(shown)
      ? `${subject} is only a year; write a day, such as \`${dayOfYear(key, shown)}\`.`
      : `${subject} is \`${shown}\`, which is no day; write year-month-day, such as \`${daySlip(shown) ?? '2026-11-30'}\`.`;
  if (plain) return `${subject} must be a plain number: write \`${plain}\` instead of "${shown}".`;
  if (found === 'nothing')
    return `${subject} is empty: write ${wanted}${sample}${required ? '' : ', or delete the line'}.`;
  if (found === 'object' && isText && shown)
    return `${subject} must be text, and a colon followed by a space makes a key of it: put quotes around \`${shown}\`.`;
  const isProse = isText && !isOfForm(form);
  if (found === 'boolean' || found === 'number')
    return `${subject} must be ${wanted}${isProse ? '' : sample}, and \`${shown}\` is not${isProse ? '; put it in quotes if it is text' : ''}.`;
  return `${subject} must be ${wanted}${sample}${found === 'string' ? `; the text "${shown}" is none` : ''}.`;
}

function frenchMessage({ key, expected, found, shown, example, known, form, required }: Facts): string {
  const keys = expected.includes('object') && known.length > 0 ? ` (${known.join(', ')})` : '';
  const wanted = `${expected.map((type) => french[type] ?? type).join(' ou ')}${keys}`;
  const subject = /^\d*$/.test(key) ? 'Cet élément' : `\`${key}\``;
  const sample = example ? `, par exemple \`${example}\`` : '';
  // `1,234` may be twelve hundred of an English export or one and a bit of the writer's own.
  const isClear = found === 'string' && isNumber(expected) && !isEitherNumber(shown, 'fr');
  const plain = isClear ? (numberSlip(shown) ?? looseNumber(shown)) : undefined;
  const isText = expected.includes('string');
  if (isDayOfDigits(form, found))
    return /^\d{4}$/.test(shown)
      ? `${subject} n’est qu’une année ; écrivez un jour, comme \`${dayOfYear(key, shown)}\`.`
      : `${subject} vaut \`${shown}\`, qui n’est pas un jour ; écrivez année-mois-jour, comme \`${daySlip(shown) ?? '2026-11-30'}\`.`;
  if (plain) return `${subject} doit être un nombre simple : écrivez \`${plain}\` au lieu de « ${shown} ».`;
  if (found === 'nothing')
    return `${subject} est vide : écrivez ${wanted}${sample}${required ? '' : ', ou supprimez la ligne'}.`;
  if (found === 'object' && isText && shown)
    return `${subject} doit être un texte, et des deux-points suivis d’une espace en font une clé : mettez \`${shown}\` entre guillemets droits.`;
  const isProse = isText && !isOfForm(form);
  if (found === 'boolean' || found === 'number')
    return `${subject} doit être ${wanted}${isProse ? '' : sample}, et \`${shown}\` n’en est pas${isProse ? ' ; mettez-le entre guillemets droits si c’est du texte' : ''}.`;
  return `${subject} doit être ${wanted}${sample}${found === 'string' ? ` ; le texte « ${shown} » n’en est pas` : ''}.`;
}

/** `2027` and `20271231` are numbers to YAML, and quotes would not make days of them. */
/** A text that quotes alone do not make right. */
function isOfForm(form = ''): boolean {
  return ['duration', 'currency', 'colour', 'url', 'date'].includes(form);
}

function isDayOfDigits(form: string | undefined, found: string): boolean {
  return form === 'date' && found === 'number';
}

function isNumber(expected: readonly string[]): boolean {
  return expected.includes('number') || expected.includes('integer');
}
