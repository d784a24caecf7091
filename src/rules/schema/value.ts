import { boundedNearest, onlyNearest } from '../../model/nearest.ts';
import { at } from '../../workspace/spot.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import { defineRule, fromLoading, type Offence } from '../rule.ts';
import { notRemoved } from '../word-lists.ts';
import { dayOfYear, daySlip } from './day-slip.ts';

interface Facts {
  readonly [fact: string]: string | number | boolean | readonly string[];
  readonly key: string;
  readonly check: string;
  readonly limit: string | number;
  /** The lower end of a range, where it is above the upper one (`limit`). */
  readonly least?: number;
  readonly allowed: readonly string[];
  readonly keys: readonly string[];
  readonly nearest: string;
  /** What else is allowed where a word of a list is not meant: `duration`. */
  readonly alternative?: string;
  readonly shown: string;
  /** The colour that `shown` is seen on, where the two are too much alike; `limit` is by how much they differ. */
  readonly against?: string;
  /** The kind of file that a field or link of the team's own rules is about. */
  readonly kind?: string;
  readonly example: string;
  /** True for a key that cannot be left out. */
  readonly required?: boolean;
}

/** A value of the right kind that the format does not allow: a date that is no day, a word outside a list. */
export default defineRule<Facts>({
  id: 'schema/value',
  severity: 'error',
  words: {
    en: {
      summary: 'A value is not one the format allows',
      why: 'A date that is no day, a share over 100 or an invented word cannot be checked, compared or laid out.',
      fix: 'Write the value as the message says.',
      message: (facts) => english(facts),
    },
    fr: {
      summary: 'Une valeur n’est pas permise par le format',
      why: 'Une date qui n’existe pas, une part au-dessus de 100 ou un mot inventé ne peuvent être ni vérifiés, ni comparés, ni mis en page.',
      fix: 'Écrivez la valeur comme l’indique le message.',
      message: (facts) => french(facts),
    },
  },
  example: {
    bad: {
      'strategy.yaml': 'format: 1\nname: Library\norganization: Northgate Library\nperiod: {start: 2026-02-30}\n',
    },
    good: {
      'strategy.yaml': 'format: 1\nname: Library\norganization: Northgate Library\nperiod: {start: 2026-02-28}\n',
    },
  },
  *check(check) {
    yield* fromLoading<Facts>('schema/value')(check);
    yield* removalsOfNothing(check.workspace);
  },
  repair: ({ check, allowed, shown }) => {
    const meant = check === 'date' ? daySlip(shown) : check === 'enum' ? onlyNearest(shown, allowed) : undefined;
    return meant === undefined ? undefined : { do: 'set', value: meant };
  },
});

/** Harmless, but somebody believes that a phrase is allowed now. */
function* removalsOfNothing({ config: own, configs }: Workspace): Generator<Offence<Facts>> {
  const propose = boundedNearest();
  for (const { config, steps, phrase, list } of notRemoved(configs)) {
    const near = propose(phrase, list);
    const facts = { key: String(steps.at(-1)), check: 'word', shown: phrase, nearest: near ?? '' };
    yield {
      at: at(config, ...steps),
      ...(config === own && { entity: config.entity }),
      severity: 'warning',
      facts: { ...facts, limit: '', allowed: [], keys: [], example: '' },
      ...(near && { suggestions: [near] }),
    };
  }
}

function english(facts: Facts): string {
  const { key, check, limit, least = 0, allowed, keys, nearest, alternative, shown, kind, example, required } = facts;
  const { against = '' } = facts;
  const subject = `${/^\d*$/.test(key) ? 'This item' : `\`${key}\``}${shown === '' ? '' : ` is "${shown}", which`}`;
  switch (check) {
    case 'enum':
    case 'const':
      return `${subject} is not one of ${allowed.join(', ')}${alternative ? ', nor a length of time such as 2 weeks' : ''}${nearest ? `; did you mean \`${nearest}\`?` : allowed.includes('other') ? '; write `other` for anything else.' : '.'}`;
    case 'field':
      return `${subject} is not a key of the kind \`${kind}\`${nearest ? `; did you mean \`${nearest}\`?` : '.'}`;
    case 'link-to':
      return `${subject} is a kind that files of the kind \`${kind}\` never refer to; ${allowed.length > 0 ? `they refer to ${allowed.join(', ')}` : 'they refer to no other files'}.`;
    case 'link-from':
      return `${subject} is a kind whose files never refer to the kind \`${kind}\`; ${allowed.length > 0 ? `those that do are ${allowed.join(', ')}` : 'no files do'}.`;
    case 'word':
      return `${subject} is not in this list, so that nothing is removed${nearest ? `; did you mean \`${nearest}\`?` : '; delete the line.'}`;
    case 'range':
      return `${subject} has ${least} as its \`min\` and ${limit} as its \`max\`, and min is larger than max; put the smaller number under \`min\`.`;
    case 'one-number':
      return `${subject} is one number with its date, not a range; write one number, such as \`value: ${least}\`, instead of \`min\` and \`max\`.`;
    case 'range-in-value':
      return `${subject} has a range beside its other keys; write it as \`value: {min: ${least}, max: ${limit}}\`.`;
    case 'both':
      return `Give either ${keys.map((one) => `\`${one}\``).join(' or ')}, not both.`;
    case 'date':
      if (isYear(shown)) return `\`${key}\` is only a year; write a day, such as \`${dayOfYear(key, shown)}\`.`;
      return `${subject} is not a day of the calendar; write year-month-day, such as 2026-11-30.`;
    case 'contrast':
      return `${subject} stands out from ${against} by only ${limit} to 1; text can be read from 4.5 to 1 on${nearest ? `, which the nearest colour of this hue has: "${nearest}".` : ', which no colour of this hue reaches.'}`;
    case 'colour':
      return `${subject} is not a colour; write # and six hexadecimal digits in quotation marks, such as "#17596a".`;
    case 'duration':
      return `${subject} is not a length of time; write a number and minutes, hours, days, weeks, months or years, such as 3 months.`;
    case 'url':
      return `${subject} is not a full address; it must start with https://, http:// or mailto:.`;
    case 'id':
      return `${subject} is not an id; use lower-case letters and digits with hyphens between, at most 64, such as first-years.`;
    case 'id-key':
      return `The key \`${shown}\` is not an id; use lower-case letters and digits with hyphens between, at most 64${nearest ? `: \`${nearest}\`` : ', such as first-years'}.`;
    case 'currency':
      return `${subject} is not a currency; write its three capital letters, such as EUR.`;
    case 'one-line':
      return `${subject} must stay on one line.`;
    case 'minimum':
      return `${subject} is below ${limit}, the least that is possible here.`;
    case 'maximum':
      return `${subject} is above ${limit}, the most that is possible here.`;
    case 'minLength':
    case 'minItems':
    case 'minProperties':
      return `${subject} is empty${limit === 1 ? '; fill it in' : ` or too short; write at least ${limit}`}${required ? '' : ', or delete the line'}.`;
    case 'maxLength':
    case 'maxItems':
      return `${subject} is longer than ${limit}; shorten it.`;
    default:
      return `${subject} is not written as the format expects${example ? `; write it like \`${example}\`` : ''}.`;
  }
}

function french(facts: Facts): string {
  const { key, check, limit, least = 0, allowed, keys, nearest, alternative, shown, kind, example, required } = facts;
  const { against = '' } = facts;
  const subject = `${/^\d*$/.test(key) ? 'Cet élément' : `\`${key}\``}${shown === '' ? '' : ` vaut « ${shown} », qui`}`;
  switch (check) {
    case 'enum':
    case 'const':
      return `${subject} n’est pas dans la liste ${allowed.join(', ')}${alternative ? ', ni une durée comme 2 weeks' : ''}${nearest ? ` ; vouliez-vous dire \`${nearest}\` ?` : allowed.includes('other') ? ' ; écrivez `other` pour tout le reste.' : '.'}`;
    case 'field':
      return `${subject} n’est pas une clé du genre \`${kind}\`${nearest ? ` ; vouliez-vous dire \`${nearest}\` ?` : '.'}`;
    case 'link-to':
      return `${subject} est un genre auquel les fichiers du genre \`${kind}\` ne renvoient jamais ; ${allowed.length > 0 ? `ils renvoient à ${allowed.join(', ')}` : 'ils ne renvoient à aucun autre fichier'}.`;
    case 'link-from':
      return `${subject} est un genre dont les fichiers ne renvoient jamais au genre \`${kind}\` ; ${allowed.length > 0 ? `ceux qui le font sont ${allowed.join(', ')}` : 'aucun fichier ne le fait'}.`;
    case 'word':
      return `${subject} n’est pas dans cette liste, si bien que rien n’est retiré${nearest ? ` ; vouliez-vous dire \`${nearest}\` ?` : ' ; supprimez la ligne.'}`;
    case 'range':
      return `${subject} a ${least} pour \`min\` et ${limit} pour \`max\`, et min dépasse max ; mettez le plus petit nombre sous \`min\`.`;
    case 'one-number':
      return `${subject} est un seul nombre avec sa date, pas un intervalle ; écrivez un nombre, par exemple \`value: ${least}\`, à la place de \`min\` et \`max\`.`;
    case 'range-in-value':
      return `${subject} a un intervalle à côté de ses autres clés ; écrivez-le sous la forme \`value: {min: ${least}, max: ${limit}}\`.`;
    case 'both':
      return `Donnez soit ${keys.map((one) => `\`${one}\``).join(', soit ')}, pas les deux.`;
    case 'date':
      if (isYear(shown)) return `\`${key}\` n’est qu’une année ; écrivez un jour, comme \`${dayOfYear(key, shown)}\`.`;
      return `${subject} n’est pas un jour du calendrier ; écrivez année-mois-jour, comme 2026-11-30.`;
    case 'contrast':
      return `${subject} ne se détache de ${against} que de ${String(limit).replace('.', ',')} pour 1 ; un texte se lit à partir de 4,5 pour 1${nearest ? `, ce qu’atteint la plus proche couleur de cette teinte : « ${nearest} ».` : ', ce qu’aucune couleur de cette teinte n’atteint.'}`;
    case 'colour':
      return `${subject} n’est pas une couleur ; écrivez # et six chiffres hexadécimaux entre guillemets droits, comme "#17596a".`;
    case 'duration':
      return `${subject} n’est pas une durée ; écrivez un nombre et minutes, hours, days, weeks, months ou years, comme 3 months.`;
    case 'url':
      return `${subject} n’est pas une adresse complète ; elle commence par https://, http:// ou mailto:.`;
    case 'id':
      return `${subject} n’est pas un identifiant ; des minuscules et des chiffres séparés par des traits d’union, 64 au plus, comme premiere-annee.`;
    case 'id-key':
      return `La clé \`${shown}\` n’est pas un identifiant ; des minuscules sans accent et des chiffres séparés par des traits d’union, 64 au plus${nearest ? ` : \`${nearest}\`` : ', comme premiere-annee'}.`;
    case 'currency':
      return `${subject} n’est pas une monnaie ; écrivez ses trois majuscules, comme EUR.`;
    case 'one-line':
      return `${subject} doit tenir sur une ligne.`;
    case 'minimum':
      return `${subject} est inférieur à ${limit}, le minimum possible ici.`;
    case 'maximum':
      return `${subject} est supérieur à ${limit}, le maximum possible ici.`;
    case 'minLength':
    case 'minItems':
    case 'minProperties':
      return `${subject} est vide${limit === 1 ? ' ; remplissez la ligne' : ` ou trop court ; écrivez-en au moins ${limit}`}${required ? '' : ', ou supprimez-la'}.`;
    case 'maxLength':
    case 'maxItems':
      return `${subject} dépasse ${limit} ; raccourcissez.`;
    default:
      return `${subject} n’est pas écrit comme le format l’attend${example ? ` ; écrivez-le comme \`${example}\`` : ''}.`;
  }
}

function isYear(shown: string): boolean {
  return /^(?:19|20)\d{2}$/.test(shown.trim());
}
