import { type ExportKind, type Headings, headingKey } from './export-kind.ts';
import { ga4Days, ga4Report } from './platforms/ga4.ts';
import { linkedinContent, linkedinFollowers, linkedinVisitors } from './platforms/linkedin.ts';
import { facebookPosts, instagramPosts, metaInsights } from './platforms/meta.ts';
import { newsletterCampaigns } from './platforms/newsletter.ts';
import { tiktokContent, tiktokFollowers, tiktokOverview } from './platforms/tiktok.ts';
import { xContent, xOverview } from './platforms/x.ts';
import { youtubeDays, youtubeTable } from './platforms/youtube.ts';

/** Every kind of export that is known, those that need most first: the first that fits is meant. */
export const exportKinds: readonly ExportKind[] = [
  xOverview,
  linkedinContent,
  linkedinFollowers,
  linkedinVisitors,
  instagramPosts,
  facebookPosts,
  xContent,
  tiktokOverview,
  tiktokFollowers,
  tiktokContent,
  youtubeTable,
  newsletterCampaigns,
  metaInsights,
  ga4Days,
  ga4Report,
  youtubeDays,
];

/** The kind of a file by its headings. */
export function kindOf(header: readonly string[], kinds = exportKinds): ExportKind | undefined {
  const keys = new Set(header.map(headingKey));
  const has = (headings: Headings) => headings.some((heading) => keys.has(heading));
  return kinds.find(({ needs, never = [] }) => needs.every(has) && !never.some(has));
}

/** Counts the cells of a row that are headings of any kind. */
export function headingScore(kinds = exportKinds): (cells: readonly string[]) => number {
  const known = new Set(kinds.flatMap((kind) => allHeadings(kind)));
  return (cells) => cells.filter((cell) => known.has(headingKey(cell))).length;
}

function allHeadings({ needs, date = [], columns, leaves, label = [] }: ExportKind): readonly string[] {
  return [
    ...needs.flat(),
    ...date,
    ...label,
    ...columns.flatMap(({ headings }) => headings),
    ...Object.values(leaves).flat(),
  ];
}
