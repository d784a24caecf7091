import type { Unit, Width } from './conventions-cldr.ts';

/** What CLDR 48 says of one language. Spaces before units are such that no line breaks at them. */
export interface Tongue {
  readonly tag: string;
  readonly decimal: string;
  readonly group: string;
  readonly percentSign: string;
  readonly months: readonly string[];
  readonly shortMonths: readonly string[];
  readonly isMonthFirst: boolean;
  /** How the first day of a month is written, where it is not `1`. */
  readonly first: string;
  /** Between two things, and before the last of more. */
  readonly and: string;
  readonly lastAnd: string;
  /** Whether a number, as it is written, takes the singular. */
  readonly isOne: (figure: string) => boolean;
  /** One and several, each with the space before it. */
  readonly units: Readonly<Record<Width, Partial<Readonly<Record<Unit, readonly [string, string]>>>>>;
  readonly isCurrencyLast: boolean;
  /** By ISO 4217 code. */
  readonly currencies: Readonly<Record<string, string>>;
  readonly languages: Readonly<Record<string, string>>;
}

const american: Tongue = {
  tag: 'en-US',
  decimal: '.',
  group: ',',
  percentSign: '%',
  months: 'January February March April May June July August September October November December'.split(' '),
  shortMonths: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' '),
  isMonthFirst: true,
  first: '1',
  and: ' and ',
  lastAnd: ', and ',
  isOne: (figure) => /^-?1$/.test(figure),
  units: {
    short: { second: [' sec', ' sec'], hour: [' hr', ' hr'] },
    long: {
      minute: [' minute', ' minutes'],
      hour: [' hour', ' hours'],
      day: [' day', ' days'],
      week: [' week', ' weeks'],
      month: [' month', ' months'],
      year: [' year', ' years'],
    },
  },
  isCurrencyLast: false,
  currencies: { EUR: '€', GBP: '£', USD: '$' },
  languages: {
    ar: 'Arabic',
    bn: 'Bangla',
    cs: 'Czech',
    cy: 'Welsh',
    da: 'Danish',
    de: 'German',
    el: 'Greek',
    en: 'English',
    es: 'Spanish',
    fi: 'Finnish',
    fr: 'French',
    ga: 'Irish',
    gd: 'Scottish Gaelic',
    hi: 'Hindi',
    hu: 'Hungarian',
    it: 'Italian',
    ja: 'Japanese',
    ko: 'Korean',
    lb: 'Luxembourgish',
    nl: 'Dutch',
    pl: 'Polish',
    pt: 'Portuguese',
    ro: 'Romanian',
    ru: 'Russian',
    so: 'Somali',
    sv: 'Swedish',
    tr: 'Turkish',
    uk: 'Ukrainian',
    ur: 'Urdu',
    vi: 'Vietnamese',
    zh: 'Chinese',
  },
};

const british: Tongue = {
  ...american,
  tag: 'en-GB',
  shortMonths: 'Jan Feb Mar Apr May Jun Jul Aug Sept Oct Nov Dec'.split(' '),
  isMonthFirst: false,
  lastAnd: ' and ',
  units: { ...american.units, short: { second: [' sec', ' secs'], hour: [' hr', ' hrs'] } },
  currencies: { EUR: '€', GBP: '£', USD: 'US$' },
};

const french: Tongue = {
  tag: 'fr',
  decimal: ',',
  group: '\u202f',
  percentSign: '\u00a0%',
  months: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' '),
  shortMonths: 'janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.'.split(' '),
  isMonthFirst: false,
  first: '1er',
  and: ' et ',
  lastAnd: ' et ',
  isOne: (figure) => /^-?[01](?:,|$)/.test(figure),
  units: {
    short: { second: ['\u202fs', '\u202fs'], hour: ['\u202fh', '\u202fh'] },
    long: {
      minute: ['\u00a0minute', '\u00a0minutes'],
      hour: ['\u00a0heure', '\u00a0heures'],
      day: ['\u00a0jour', '\u00a0jours'],
      week: ['\u00a0semaine', '\u00a0semaines'],
      month: ['\u00a0mois', '\u00a0mois'],
      year: ['\u00a0an', '\u00a0ans'],
    },
  },
  isCurrencyLast: true,
  currencies: { EUR: '€', GBP: '£GB', USD: '$US' },
  languages: {
    ar: 'arabe',
    bn: 'bengali',
    cs: 'tchèque',
    cy: 'gallois',
    da: 'danois',
    de: 'allemand',
    el: 'grec',
    en: 'anglais',
    es: 'espagnol',
    fi: 'finnois',
    fr: 'français',
    ga: 'irlandais',
    gd: 'gaélique écossais',
    hi: 'hindi',
    hu: 'hongrois',
    it: 'italien',
    ja: 'japonais',
    ko: 'coréen',
    lb: 'luxembourgeois',
    nl: 'néerlandais',
    pl: 'polonais',
    pt: 'portugais',
    ro: 'roumain',
    ru: 'russe',
    so: 'somali',
    sv: 'suédois',
    tr: 'turc',
    uk: 'ukrainien',
    ur: 'ourdou',
    vi: 'vietnamien',
    zh: 'chinois',
  },
};

/** By BCP 47 tag. Other countries write dates, amounts or spaces in other ways. */
export const tongues: Readonly<Record<string, Tongue>> = {
  en: american,
  'en-US': american,
  'en-GB': british,
  'en-IE': british,
  fr: french,
  'fr-FR': french,
  'fr-BE': french,
};
