import type { ChartColours } from '../../charts/colours.ts';
import { type Degree, drawHeatMap, type HeatGroup } from '../../charts/heat-map.ts';
import { type FieldNeed, fieldOf, type Served, servedBy } from '../../judging/field.ts';
import type { Entity } from '../../workspace/workspace.ts';
import { sortedAudiences } from '../audiences.ts';
import { type Context, refTo } from '../context.ts';
import { type Drawn, sentences } from './drawn.ts';

/** As many competitors as have room beside us. */
const MOST_COMPETITORS = 7;
/** As many needs as stay readable in one picture. */
const MOST_ROWS = 16;

const DEGREE: Readonly<Record<Served, Degree>> = { unknown: 0, poorly: 1, partly: 2, well: 3 };

/** Who serves the needs of the audiences today: we and each competitor, in as many pictures as the needs take. */
export function needPictures(context: Context, colours: ChartColours): readonly Drawn[] {
  const { words } = context;
  const competitors = mostServing(context);
  const { needs } = fieldOf(context.workspace);
  const groups = sortedAudiences(context).flatMap((audience) => groupOf(audience, needs, competitors));
  if (competitors.length === 0) return [];
  const columns = [words.pictures.we, ...competitors.map((id) => refTo(context, 'competitor', id).text)];
  const pages = inPages(groups);
  return pages.map((page, index) => ({
    name: pages.length === 1 ? 'needs' : `needs-${index + 1}`,
    caption: pages.length === 1 ? words.pictures.needs : `${words.pictures.needs} (${index + 1} / ${pages.length})`,
    alt: altText(context, page, columns),
    svg: drawHeatMap(
      {
        columns,
        groups: page,
        legend: [words.pictures.unserved, words.pictures.partlyServed, words.pictures.wellServed],
        markLegend: words.pictures.nobody,
      },
      colours,
    ),
  }));
}

/** The competitors that serve most needs, by how many they serve. */
function mostServing({ workspace, leavesOut }: Context): readonly string[] {
  if (leavesOut('competitors')) return [];
  const counts = new Map<string, number>();
  for (const { others } of fieldOf(workspace).needs)
    for (const id of Object.keys(others)) counts.set(id, (counts.get(id) ?? 0) + 1);
  const sorted = [...counts].sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1));
  return sorted.slice(0, MOST_COMPETITORS).map(([id]) => id);
}

function groupOf(audience: Entity<'audience'>, needs: readonly FieldNeed[], competitors: readonly string[]) {
  const rows = needs
    .filter((one) => one.audience === audience.id)
    .map((one) => ({
      text: one.need,
      marked: one.isGap,
      degrees: [one.us, ...competitors.map((id) => servedBy(one, id))].map((served) => DEGREE[served]),
    }));
  return rows.length === 0 ? [] : [{ title: audience.name, rows }];
}

/** Groups on pages of at most so many rows; one audience is parted only where it alone is too long. */
function inPages(groups: readonly HeatGroup[]): readonly (readonly HeatGroup[])[] {
  const pages: HeatGroup[][] = [];
  let room = 0;
  for (const group of groups.flatMap(parted)) {
    if (group.rows.length > room) {
      pages.push([]);
      room = MOST_ROWS;
    }
    pages.at(-1)?.push(group);
    room -= group.rows.length;
  }
  return pages;
}

function parted({ title, rows }: HeatGroup): readonly HeatGroup[] {
  const count = Math.ceil(rows.length / MOST_ROWS);
  return Array.from({ length: count }, (_, index) => ({
    title,
    rows: rows.slice(index * MOST_ROWS, (index + 1) * MOST_ROWS),
  }));
}

function altText({ words, format }: Context, groups: readonly HeatGroup[], columns: readonly string[]): string {
  const rows = groups.flatMap((group) => group.rows);
  const open = rows.filter(({ marked }) => marked).map(({ text }) => text);
  const served = columns.map((column, index) => {
    const count = (degree: Degree) => rows.filter(({ degrees }) => degrees[index] === degree).length;
    return words.pictures.serves(column, { well: count(3), partly: count(2), poorly: count(1) });
  });
  return sentences([
    words.pictures.needsCount(rows.length),
    ...served,
    open.length > 0 ? words.pictures.open(format.list(open.map((text) => words.pictures.quote(text)))) : '',
  ]);
}
