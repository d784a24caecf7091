/** What a month is called, in English, French and Spanish, without accents; and how its name begins where people type. */
interface Month {
  readonly names: readonly string[];
  /** English and French, long enough to be told apart. */
  readonly beginnings: readonly string[];
}

const MONTHS: readonly Month[] = [
  { names: ['january', 'jan', 'janvier', 'janv', 'enero', 'ene'], beginnings: ['jan'] },
  { names: ['february', 'feb', 'fevrier', 'fevr', 'febrero'], beginnings: ['feb', 'fev'] },
  { names: ['march', 'mar', 'mars', 'marzo'], beginnings: ['mar'] },
  { names: ['april', 'apr', 'avril', 'avr', 'abril', 'abr'], beginnings: ['apr', 'avr'] },
  { names: ['may', 'mai', 'mayo'], beginnings: ['may', 'mai'] },
  { names: ['june', 'jun', 'juin', 'junio'], beginnings: ['jun', 'juin'] },
  { names: ['july', 'jul', 'juillet', 'juil', 'julio'], beginnings: ['jul', 'juil'] },
  { names: ['august', 'aug', 'aout', 'agosto', 'ago'], beginnings: ['aug', 'aou'] },
  { names: ['september', 'sep', 'sept', 'septembre', 'septiembre'], beginnings: ['sep'] },
  { names: ['october', 'oct', 'octobre', 'octubre'], beginnings: ['oct'] },
  { names: ['november', 'nov', 'novembre', 'noviembre'], beginnings: ['nov'] },
  { names: ['december', 'dec', 'decembre', 'diciembre', 'dic'], beginnings: ['dec'] },
];

/** The month of a whole name or a usual abbreviation, in small letters without accents: 1 to 12. */
export function monthNamed(name: string | undefined): number | undefined {
  return found(MONTHS.findIndex(({ names }) => name !== undefined && names.includes(name)));
}

/** The month whose name begins as the word does: `septem` is 9. */
export function monthBegun(name: string): number | undefined {
  return found(MONTHS.findIndex(({ beginnings }) => beginnings.some((beginning) => name.startsWith(beginning))));
}

function found(index: number): number | undefined {
  return index < 0 ? undefined : index + 1;
}
