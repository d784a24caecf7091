const without: Readonly<Record<string, string>> = {
  metric: 'd’indicateur',
  goal: 'd’objectif',
  audience: 'de public',
  pillar: 'de pilier',
  channel: 'de canal',
  competitor: 'de concurrent',
  practice: 'd’habitude',
  opportunity: 'd’opportunité',
  review: 'de revue',
};

/** A kind behind "Il n’y a pas". */
export function withoutFr(kind: string): string {
  return without[kind] ?? `de ${kind}`;
}
