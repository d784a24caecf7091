import { folderKinds, kindAt, kinds } from '../../src/model/kinds.ts';
import { drop, type Mutation, type MutationKind } from './mutation.ts';
import { type Example, lineAfter, type Place } from './mutation-places.ts';
import { at } from './mutations-of-sense.ts';
import { isReference } from './mutations-of-values.ts';

/** Whole files that have another name, are gone or empty, and rows of readings. */
export const fileMutations: readonly MutationKind[] = [
  {
    name: 'a file ends in .yml',
    step: 2,
    atLeast: 10,
    make: (example) =>
      firstOfFolder(entityFiles(example)).map((file) => moved(example, file, file.replace(/yaml$/, 'yml'))),
  },
  {
    name: 'a folder has a name of its own',
    step: 2,
    atLeast: 10,
    make: (example) => firstOfFolder(entityFiles(example)).map((file) => moved(example, file, file.replace('s/', '/'))),
  },
  {
    // Each place that named it has to change, and what it alone served is served by nothing now: as many findings as
    // there are places, which is what somebody asks who deletes a file on purpose.
    name: 'a file that others refer to is gone',
    step: 2,
    atLeast: 25,
    make: (example) =>
      entityFiles(example).flatMap((file) => {
        const each = referencesTo(example, file);
        return each.length > 0 ? [{ ...gone(file), each, lost: true }] : [];
      }),
  },
  {
    name: 'what others refer to is gone from a file',
    atLeast: 8,
    make: (example) =>
      at(example.places, 'audience /needs', 'competitor /weaknesses').flatMap((place) => {
        const each = referencesTo(example, place.file).filter(
          ({ text, file }) => text.includes('/') && !file.startsWith('reviews/'),
        );
        return each.length > 0 ? [{ ...drop(place, 'ref/unknown'), each }] : [];
      }),
  },
  {
    name: 'a reading cannot be read',
    atLeast: 12,
    make: (example) => rows(example, { column: 'date', by: '31/10/2026' }, 'readings/row'),
  },
  {
    name: 'a reading has no number',
    atLeast: 12,
    make: (example) => rows(example, { column: 'value', by: 'many' }, 'readings/row'),
  },
  {
    name: 'a reading is of a metric that is not there',
    atLeast: 12,
    make: (example) => rows(example, { column: 'metric', by: 'qlicks-qer-day' }, 'readings/unknown'),
  },
  {
    name: 'a reading is of a channel that is not there',
    atLeast: 10,
    make: (example) => rows(example, { column: 'channel', by: 'qvideo' }, 'readings/unknown'),
  },
  {
    name: 'a reading lies ahead',
    atLeast: 12,
    make: (example) => rows(example, { column: 'date', by: '2027-01-31' }, 'living/review-date'),
  },
  {
    name: 'a reading stands twice',
    atLeast: 12,
    make: (example) =>
      rows(example, {}, 'readings/duplicate').map((mutation) => ({ ...mutation, line: mutation.line + 1 })),
  },
];

/** The files of entities, by folder. */
function entityFiles({ files }: Example): readonly string[] {
  const folders = folderKinds.map((kind) => `${kinds[kind].folder}/`);
  return [...files.keys()].filter(
    (file) => file.endsWith('.yaml') && folders.some((folder) => file.startsWith(folder)),
  );
}

function firstOfFolder(files: readonly string[]): readonly string[] {
  const folder = (file: string) => file.slice(0, file.indexOf('/'));
  return files.filter((file, index) => index === 0 || folder(file) !== folder(files[index - 1] ?? ''));
}

function moved({ files }: Example, from: string, to: string): Mutation {
  const changed = new Map([
    [from, undefined],
    [to, files.get(from)],
  ]);
  return { sort: from, what: `${from} as ${to}`, changed, rule: 'file/unexpected', file: to, line: 1 };
}

function gone(file: string): Mutation {
  return { sort: file, what: file, changed: new Map([[file, undefined]]), rule: 'ref/unknown', file, line: 1 };
}

/** Where others name an entity, or something in it. */
function referencesTo({ places }: Example, file: string): readonly Reference[] {
  const { kind, id } = kindAt(file) ?? { kind: '', id: '' };
  return places
    .filter((place) => place.file !== file && isReference(place) && names(place, kind, id))
    .map((place) => ({
      file: place.file,
      line: lineAfter(place.text, [], place.value.start),
      text: String(place.scalar),
    }));
}

interface Reference {
  readonly file: string;
  readonly line: number;
  readonly text: string;
}

/** References tell the kind by their key, or by the beginning of a longer one. */
function names({ kind: from, general, scalar }: Place, kind: string, id: string): boolean {
  const text = String(scalar);
  const key = general.replace(/\/\*$/, '').split('/').at(-1) ?? '';
  if (from === 'review') return text.replace(/s\//, '/') === `${kind}/${id}`;
  if (key === 'from') return `${text}/`.startsWith(`${kind}/${id}/`) || `${text}/`.startsWith(`${id}/`);
  if (key === 'needs') return kind === 'audience' && text.startsWith(`${id}/`);
  const named = key === 'for' ? 'audience' : key.replace(/s$/, '');
  return named === kind && text === id;
}

/** Every so many rows of the readings: a cell with another text or, without a column, the row twice. */
function rows(
  { files }: Example,
  { column, by = '' }: { readonly column?: string; readonly by?: string },
  rule: string,
): readonly Mutation[] {
  return [...files].flatMap(([file, text]) => {
    if (!file.endsWith('.csv')) return [];
    const lines = text.split('\n');
    const sign = text.startsWith('date;') ? ';' : ',';
    const index = (lines[0] ?? '').split(sign).indexOf(column ?? '');
    if (column !== undefined && index < 0) return [];
    const picked = lines.flatMap((line, number) =>
      number > 0 && line !== '' && isPlain(line.split(sign), index) ? [number] : [],
    );
    return everyFew(picked).map((number) => {
      const line = lines[number] ?? '';
      const other = column === undefined ? `${line}\n${line}` : line.split(sign).with(index, by).join(sign);
      const changed = new Map([[file, lines.with(number, other).join('\n')]]);
      return {
        sort: `${file}:${number}`,
        what: `${file}:${number + 1} ${column}`,
        changed,
        rule,
        file,
        line: number + 1,
      };
    });
  });
}

/** A row that has something in the cell, and no cell with signs of its own. */
function isPlain(cells: readonly string[], index: number): boolean {
  return cells.every((cell) => !cell.includes('"')) && (index < 0 || cells[index] !== '');
}

/** Three, spread over all. */
function everyFew(numbers: readonly number[]): readonly number[] {
  const step = Math.max(1, Math.floor(numbers.length / 3));
  return numbers.filter((_, index) => index % step === 0).slice(0, 3);
}
