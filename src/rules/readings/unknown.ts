import { mayBeDefined, unreadEntities } from '../../workspace/doubt.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import { defineRule, fromLoading, type Offence } from '../rule.ts';

interface Facts {
  readonly [fact: string]: string | number;
  readonly column: string;
  readonly name: string;
  readonly nearest: string;
  /** How many rows of the file have the name. */
  readonly rows: number;
}

/** A reading of a metric, channel or competitor that is not there. */
export default defineRule<Facts>({
  id: 'readings/unknown',
  severity: 'error',
  words: {
    en: {
      summary: 'A reading names a metric, channel or competitor that is not there',
      why: 'A figure under a name that nobody knows is counted nowhere.',
      fix: 'Use the id that is proposed, or describe what is meant.',
      message: ({ column, name, nearest, rows }) =>
        `There is no ${column} "${name}"${rows > 1 ? `, which ${rows} rows name` : ''}${nearest ? `; did you mean "${nearest}"?` : '; use the id of one that is there, or describe it.'}`,
    },
    fr: {
      summary: 'Un relevé nomme un indicateur, un canal ou un concurrent qui n’existe pas',
      why: 'Un chiffre sous un nom que personne ne connaît n’est compté nulle part.',
      fix: 'Utilisez l’identifiant proposé, ou décrivez ce dont il s’agit.',
      message: ({ column, name, nearest, rows }) =>
        `Il n’y a pas ${withoutFr[column] ?? column} « ${name} »${rows > 1 ? `, que nomment ${rows} lignes` : ''}${nearest ? ` ; vouliez-vous dire « ${nearest} » ?` : ' ; utilisez un identifiant existant, ou décrivez-le.'}`,
    },
  },
  example: {
    bad: { 'measurements/2026.csv': 'date,metric,value\n2026-10-31,mention,120\n' },
    good: { 'measurements/2026.csv': 'date,metric,value\n2026-10-31,mentions,120\n' },
  },
  *check(check) {
    for (const offence of fromLoading<Facts>('readings/unknown')(check)) {
      if (!mayBeThere(check.workspace, offence)) yield offence;
    }
  },
});

/** True where what is named may stand in a file, or in a part of one, that could not be read. */
function mayBeThere(workspace: Workspace, { facts: { column, name } }: Offence<Facts>): boolean {
  return column === 'metric' ? mayBeDefined(workspace, name) : unreadEntities(workspace)(`${column}/${name}`);
}

/** What a column names, behind "Il n’y a pas". */
const withoutFr: Readonly<Record<string, string>> = {
  metric: 'd’indicateur',
  channel: 'de canal',
  competitor: 'de concurrent',
};
