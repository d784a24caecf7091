import { bounded, nearest } from '../../model/nearest.ts';
import { once } from '../../model/once.ts';
import { isActiveChannel } from '../../workspace/active.ts';
import { idOf, mayBeDefined } from '../../workspace/doubt.ts';
import type { Link, Workspace } from '../../workspace/workspace.ts';
import { defineRule } from '../rule.ts';

/** How many ids are proposed at most where several fit. */
const MAX_PROPOSALS = 4;

/** A thousand unknown metrics beside the catalogue get their proposals: more than anybody reads. */
const MAX_COMPARISONS = 200_000;

/** A metric that nobody has defined. */
export default defineRule<{ id: string; proposals: readonly string[] }>({
  id: 'measurable/metric-unknown',
  severity: 'error',
  words: {
    en: {
      summary: 'A metric is neither in the catalogue nor in `metrics.yaml`',
      why: 'A number that is not defined is counted by everybody in a different way, and nobody notices until the figures are compared.',
      fix: 'Use the id of a metric of the catalogue, or define your own in `metrics.yaml` with `name`, `definition`, `unit` and `direction`.',
      message: ({ id, proposals }) =>
        proposals.length > 0
          ? `There is no metric "${id}"; did you mean ${proposals.map((name) => `"${name}"`).join(' or ')}?`
          : `There is no metric "${id}"; use one of the catalogue or define it in metrics.yaml.`,
    },
    fr: {
      summary: 'Un indicateur n’est ni dans le catalogue ni dans `metrics.yaml`',
      why: 'Un chiffre que rien ne définit, chacun le compte à sa façon, et personne ne s’en aperçoit avant de comparer.',
      fix: 'Utilisez l’identifiant d’un indicateur du catalogue, ou définissez le vôtre dans `metrics.yaml` avec `name`, `definition`, `unit` et `direction`.',
      message: ({ id, proposals }) =>
        proposals.length > 0
          ? `Il n’y a pas d’indicateur « ${id} » ; vouliez-vous dire ${proposals.map((name) => `« ${name} »`).join(' ou ')} ?`
          : `Il n’y a pas d’indicateur « ${id} » ; prenez-en un du catalogue ou définissez-le dans metrics.yaml.`,
    },
  },
  example: {
    bad: {
      'goals/first-visits.yaml':
        'name: First visits\noutcome: New parents come to the library once.\nmetrics:\n  - metric: sign-ups\n    baseline: {value: 40, date: 2026-01-31, source: Desk list}\n    target: {value: 80, date: 2026-12-31}\n',
    },
    good: {
      'goals/first-visits.yaml':
        'name: First visits\noutcome: New parents come to the library once.\nmetrics:\n  - metric: signups\n    baseline: {value: 40, date: 2026-01-31, source: Desk list}\n    target: {value: 80, date: 2026-12-31}\n',
    },
  },
  *check({ workspace }) {
    const propose = proposer(workspace.metrics.ids);
    for (const link of workspace.links) {
      const id = link.to.startsWith('metric/') ? link.to.slice('metric/'.length) : undefined;
      if (id === undefined || workspace.metrics.get(id) || isClosed(workspace, link) || mayBeDefined(workspace, id)) {
        continue;
      }
      const proposals = propose(id);
      yield { at: link.spot, entity: link.from, facts: { id, proposals }, suggestions: proposals };
    }
  },
  repair: ({ proposals: [only, ...others] }) =>
    only === undefined || others.length > 0 ? undefined : { do: 'set', value: only },
});

/** A channel that is paused or retired is asked only for its reason. */
function isClosed({ entities }: Workspace, { from }: Link): boolean {
  const channel = from.startsWith('channel/') ? entities.channel.get(from.slice('channel/'.length)) : undefined;
  return channel !== undefined && !isActiveChannel(channel);
}

/** Proposals for what was typed, looked for once, however often it was. */
function proposer(ids: readonly string[]): (typed: string) => readonly string[] {
  const proposals = new Map<string, readonly string[]>();
  const initials = once(() => new Map(ids.map((id) => [id, initialsOf(id)])));
  const search = bounded((typed, known) => proposalsFor(typed, known, initials()), MAX_COMPARISONS);
  return (typed) => {
    const found = proposals.get(typed) ?? search(typed, ids) ?? [];
    proposals.set(typed, found);
    return found;
  };
}

/** The nearest id, else those that have the typed words in them, or its letters as their initials (`ctr`). */
function proposalsFor(typed: string, ids: readonly string[], initials: ReadonlyMap<string, string>): readonly string[] {
  const wanted = idOf(typed);
  const near = nearest(wanted, ids);
  if (near !== undefined) return [near];
  return ids.filter((id) => `-${id}-`.includes(`-${wanted}-`) || initials.get(id) === wanted).slice(0, MAX_PROPOSALS);
}

function initialsOf(id: string): string {
  return id.replaceAll(/([a-z0-9])[a-z0-9]*-?/g, '$1');
}
