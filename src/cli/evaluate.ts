import { type Evaluation, evaluateAll } from '../judging/evaluate.ts';
import { evaluateWords } from '../language/evaluate.ts';
import { interviewMessages } from '../language/interview-messages.ts';
import { nearest } from '../model/nearest.ts';
import { kindSchemas } from '../model/schemas.ts';
import { type EvaluateReport, jsonEvaluate, markdownEvaluate, prettyEvaluate } from '../reports/evaluate.ts';
import { printable } from '../text/printable.ts';
import { updateYaml } from '../text/yaml-update.ts';
import type { Entity, Workspace } from '../workspace/workspace.ts';
import type { World } from '../world/world.ts';
import { type CommonOptions, findRoot, languageFrom, loadFrom, todayFrom } from './context.ts';
import { type ExitCode, UsageError } from './outcome.ts';

export interface EvaluateOptions extends CommonOptions {
  readonly id?: string;
  readonly format: 'pretty' | 'json' | 'markdown';
  readonly json?: boolean;
  readonly score: readonly string[];
  readonly decide?: 'accept' | 'later' | 'decline';
  readonly because?: string;
  readonly by?: string;
}

/** `strategy evaluate [ID]`: ideas judged by the strategy's criteria, ranked; one of them with its reasons. */
export async function evaluate(world: World, options: EvaluateOptions): Promise<ExitCode> {
  const root = findRoot(world, options.dir);
  let workspace = loadFrom(world, root);
  const language = languageFrom(world, options.language, workspace);
  const words = evaluateWords[language];
  const isWriting = options.score.length > 0 || options.decide !== undefined;
  if (isWriting && options.id === undefined) {
    throw new UsageError('Which idea is meant?', 'Name it: strategy evaluate ID --score need=2');
  }
  if (options.id !== undefined) {
    const opportunity = opportunityNamed(workspace, options.id);
    const written = isWriting
      ? changesFrom(opportunity, options, { workspace, today: todayFrom(world, options.today) })
      : await asked(world, workspace, opportunity, options);
    if (written) {
      write(world, root, { workspace, opportunity, value: written });
      world.terminal.err(`${words.wrote(printable(opportunity.file))}\n`);
      workspace = loadFrom(world, root);
    }
  }
  const ranked = evaluateAll(workspace);
  if (ranked.length === 0) throw new UsageError(words.none, words.noneHint);
  const report: EvaluateReport = {
    language,
    ranked,
    asked: ranked.find(({ opportunity }) => opportunity.id === options.id),
  };
  const format = options.json ? 'json' : options.format;
  world.terminal.out({ json: jsonEvaluate, markdown: markdownEvaluate, pretty: prettyEvaluate }[format](report));
  return 0;
}

function opportunityNamed({ entities }: Workspace, typed: string): Entity<'opportunity'> {
  const id = typed.replace(/^opportunit(?:y|ies)\//, '').replace(/\.yaml$/, '');
  const found = entities.opportunity.get(id);
  if (found) return found;
  const known = [...entities.opportunity.keys()];
  const near = nearest(id, known);
  throw new UsageError(
    `There is no opportunity "${printable(typed, 70)}".`,
    near
      ? `Did you mean ${near}?`
      : `The opportunities are ${known.join(', ') || 'none yet: strategy add opportunity'}.`,
  );
}

type Changed = Entity<'opportunity'>['value'];

interface Deciding {
  readonly workspace: Workspace;
  readonly today: string;
}

function changesFrom(
  opportunity: Entity<'opportunity'>,
  options: EvaluateOptions,
  { workspace, today }: Deciding,
): Changed {
  const { value } = opportunity;
  const known = evaluateAll(workspace)[0]?.criteria.map(({ id }) => id) ?? [];
  const scores = Object.fromEntries(options.score.map((typed) => scoreFrom(typed, known)));
  const { decide, because, by } = options;
  if (decide !== undefined && because === undefined) {
    throw new UsageError('A decision has a reason.', 'Give it: --because "Two audiences ask for it."');
  }
  return {
    ...value,
    ...(options.score.length > 0 && { scores: { ...value.scores, ...scores } }),
    ...(decide && { decision: { verdict: decide, date: today, ...(by && { by }), ...(because && { why: because }) } }),
  };
}

function scoreFrom(typed: string, known: readonly string[]): readonly [string, number] {
  const [, id = '', points] = /^([^=]+)=([0-3])$/.exec(typed) ?? [];
  if (points === undefined) {
    throw new UsageError(
      `"${printable(typed, 60)}" is no score.`,
      'Write a criterion and a whole number from 0 to 3: --score need=2',
    );
  }
  if (known.includes(id)) return [id, Number(points)];
  const near = nearest(id, known);
  throw new UsageError(
    `There is no criterion "${printable(id, 60)}".`,
    near ? `Did you mean ${near}?` : `The criteria are ${known.join(', ')}.`,
  );
}

/** At a terminal the open criteria are asked, one by one; each may be left open. */
async function asked(
  world: World,
  workspace: Workspace,
  opportunity: Entity<'opportunity'>,
  options: EvaluateOptions,
): Promise<Changed | undefined> {
  const found = evaluateAll(workspace).find((one) => one.opportunity === opportunity);
  if (!world.terminal.interactive || options.json || !found || found.open.length === 0) return undefined;
  const language = languageFrom(world, options.language, workspace);
  const words = evaluateWords[language];
  const { keys } = interviewMessages[language];
  const prompts = await world.prompts();
  const scores: Record<string, number> = {};
  for (const { id, question } of openCriteria(found)) {
    const answer = await prompts.choose({
      message: words.ask(question ?? words.criteria[id] ?? id),
      choices: (['3', '2', '1', '0', 'skip'] as const).map((value) => ({ value, label: words.points[value] })),
      keys,
    });
    if (answer !== 'skip') scores[id] = Number(answer);
  }
  const { value } = opportunity;
  return Object.keys(scores).length === 0 ? undefined : { ...value, scores: { ...value.scores, ...scores } };
}

function openCriteria({ criteria, open }: Evaluation) {
  return criteria.filter(({ id }) => open.includes(id));
}

interface Writing {
  readonly workspace: Workspace;
  readonly opportunity: Entity<'opportunity'>;
  readonly value: Changed;
}

/** Types what changed into the file; comments and layout stay. */
function write(world: World, root: string, { workspace, opportunity, value }: Writing): void {
  const yaml = workspace.files.get(opportunity.file)?.yaml;
  const typed = yaml && { ...(yaml.value as object), ...changedKeys(opportunity.value, value) };
  const content = yaml && typed && updateYaml(yaml, typed, kindSchemas.opportunity);
  if (content === undefined) {
    throw new UsageError(
      `${opportunity.file} cannot be edited as it is.`,
      'Mend it first: strategy lint says what is wrong with it.',
    );
  }
  world.files.apply(root, { files: [{ path: opportunity.file, content }] });
}

/** Only what was judged or decided now: what does not fit the format stays in the file. */
function changedKeys(before: Changed, after: Changed): object {
  return {
    ...(after.scores !== before.scores && { scores: after.scores }),
    ...(after.decision !== before.decision && { decision: after.decision }),
  };
}
