import { chainOf, type ServiceChain } from '../judging/chain.ts';
import { folderKinds, kinds } from '../model/kinds.ts';
import { nearest } from '../model/nearest.ts';
import { jsonTrace, type Named, prettyTrace } from '../reports/trace.ts';
import { printable } from '../text/printable.ts';
import { allEntities } from '../workspace/all-entities.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { World } from '../world/world.ts';
import { type CommonOptions, findRoot, languageFrom, loadFrom } from './context.ts';
import { type ExitCode, UsageError } from './outcome.ts';

export interface TraceOptions extends CommonOptions {
  readonly id: string;
  readonly json?: boolean;
}

/** `strategy trace ID`: what something serves, up to what the organization wants, and what serves it. */
export function trace(world: World, options: TraceOptions): ExitCode {
  const workspace = loadFrom(world, findRoot(world, options.dir));
  const language = languageFrom(world, options.language, workspace);
  const chain = chainOf(workspace);
  const all = everything(workspace, chain);
  const subject = named(all, options.id);
  const tied = ties(workspace, chain, { all, subject });
  const report = { language, subject, chain, ...tied };
  world.terminal.out(options.json ? jsonTrace(report) : prettyTrace(report));
  return 0;
}

/** Whatever has a name: entities, objectives, tactics. */
function everything(workspace: Workspace, { nodes }: ServiceChain): readonly Named[] {
  const entities = allEntities(workspace)
    .filter(({ kind }) => kind !== 'strategy')
    .map(({ entity, kind, name }) => ({ id: entity, kind, name }));
  const known = new Set(entities.map(({ id }) => id));
  return [...entities, ...nodes.filter(({ id }) => !known.has(id)).map(({ id, kind, name }) => ({ id, kind, name }))];
}

/** By `kind/id`, by the name of its file, or by an id that only one thing has. Throws {@link UsageError}. */
function named(all: readonly Named[], typed: string): Named {
  const plain = typed.replace(/\.yaml$/, '');
  const folder = folderKinds.find((kind) => plain.startsWith(`${kinds[kind].folder}/`));
  const full = folder ? `${folder}/${plain.slice(kinds[folder].folder.length + 1)}` : plain;
  const found = all.filter(
    ({ id }) => id === full || id === `strategy/business-objective/${full.replace(/^objective\//, '')}`,
  );
  const matches = found.length > 0 ? found : all.filter(({ id }) => id.split('/').at(-1) === full);
  const [only, ...others] = matches;
  if (only && others.length === 0) return only;
  if (only) {
    throw new UsageError(
      `"${printable(typed, 70)}" could be ${matches.map(({ id }) => id).join(' or ')}.`,
      'Say which one is meant.',
    );
  }
  const near = nearest(
    full,
    all.flatMap(({ id }) => [id, id.split('/').at(-1) ?? id]),
  );
  throw new UsageError(
    `There is nothing called "${printable(typed, 70)}".`,
    near ? `Did you mean ${near}?` : 'Name it as kind/id, such as goal/come-to-mind.',
  );
}

interface Looking {
  readonly all: readonly Named[];
  readonly subject: Named;
}

/** What is tied to it beside the chain: who names it, and what it names. */
function ties({ links }: Workspace, { edges }: ServiceChain, { all, subject }: Looking) {
  const chained = new Set(
    edges.flatMap(({ from, to }) => (from === subject.id ? [to] : to === subject.id ? [from] : [])),
  );
  const byIds = (ids: readonly string[]) => {
    const wanted = new Set(ids.filter((id) => id !== subject.id && !chained.has(id)));
    return all.filter(({ id }) => wanted.has(id));
  };
  const owner = (to: string) => (to.startsWith('strategy/') ? to : to.split('/').slice(0, 2).join('/'));
  return {
    namedBy: byIds(
      links.filter(({ to }) => to === subject.id || to.startsWith(`${subject.id}/`)).map(({ from }) => from),
    ),
    names: byIds(links.filter(({ from }) => from === subject.id).map(({ to }) => owner(to))),
  };
}
