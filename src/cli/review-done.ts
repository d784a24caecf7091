import { entityFile } from '../bundle/bundle-files.ts';
import { reviewFingerprint } from '../history/lapse.ts';
import type { Reviews } from '../history/reviews.ts';
import { type Language, nearestLanguage } from '../language/language.ts';
import { reviewWords } from '../language/review.ts';
import { kindSchemas } from '../model/schemas.ts';
import type { PlannedFile } from '../plan/plan.ts';
import { schemaFolder } from '../scaffold/scaffold.ts';
import { printable } from '../text/printable.ts';
import { updateYaml } from '../text/yaml-update.ts';
import { allEntities, type CommonEntity } from '../workspace/all-entities.ts';
import { fitToSchema } from '../workspace/fit.ts';
import type { Entity, Workspace } from '../workspace/workspace.ts';
import type { World } from '../world/world.ts';
import { type ExitCode, UsageError } from './outcome.ts';
import type { ReviewOptions } from './review.ts';
import { entitiesNamed } from './review-only.ts';

/** A review that is to be recorded. */
export interface Recording {
  readonly root: string;
  readonly workspace: Workspace;
  readonly language: Language;
  readonly reviews: Reviews;
  readonly options: ReviewOptions;
}

/**
 * `strategy review --done`: writes into each file who reviewed it, when, and the fingerprint of what it and what it
 * rests on say; and, where there is something to tell, an entry in the log. All of it or nothing is written.
 */
export async function recordReview(world: World, recording: Recording): Promise<ExitCode> {
  const { root, language, reviews, options } = recording;
  const words = reviewWords[language];
  const entities = reviewedNow(world, recording);
  if (entities.length === 0) {
    world.terminal.err(`${words.nothingToRecord}\n${words.nothingToRecordHint}\n`);
    return 0;
  }
  const slipped = entities.filter(({ complete }) => !complete).map(({ file }) => printable(file));
  if (slipped.length > 0) throw new UsageError(words.hasSlips(slipped.join(', ')), words.hasSlipsHint);
  const by = await whoReviewed(world, recording);
  const marks = entities.map((entity) => markedFile(recording, entity, by));
  const plan = { files: [...marks, ...logFiles(world, recording, { by, entities })] };
  const changes = options.dryRun ? world.files.preview(root, plan) : world.files.apply(root, plan);
  const written = changes.filter(({ change }) => change !== 'unchanged');
  const say = written.length === 0 ? words.already : words.recorded(printable(by, 200), reviews.today);
  world.terminal.err(`${say}\n`);
  world.terminal.out(written.map(({ path }) => `${printable(path)}\n`).join(''));
  return 0;
}

/** What the person names, else all that is due or has lapsed. */
function reviewedNow(world: World, { root, workspace, language, reviews, options }: Recording) {
  if (options.only.length > 0) return entitiesNamed(world, { root, workspace, language }, options.only);
  const listed = new Set([...reviews.due, ...reviews.lapsed].map(({ entity }) => entity));
  return allEntities(workspace).filter((entity) => listed.has(entity));
}

async function whoReviewed(world: World, { language, options }: Recording): Promise<string> {
  const words = reviewWords[language];
  if (options.by !== undefined) {
    if (options.by.trim() === '') throw new UsageError(words.emptyBy, words.noByHint);
    return options.by.trim();
  }
  if (!world.terminal.interactive) throw new UsageError(words.noBy, words.noByHint);
  const validate = (answer: string) => (answer.trim() === '' ? words.emptyBy : true);
  return (await (await world.prompts()).text({ message: words.askBy, validate })).trim();
}

/** The file of an entity with its mark renewed; all else stays as it was typed. */
function markedFile({ workspace, language, reviews }: Recording, entity: CommonEntity, by: string): PlannedFile {
  const reviewed = {
    ...entity.value.reviewed,
    date: reviews.today,
    by,
    fingerprint: reviewFingerprint(workspace, entity),
  };
  const value = { ...entity.value, reviewed };
  refuseUnfit(entity.kind, value, { what: by, language });
  return { path: entity.file, content: edited(workspace, language, { ...entity, value }) };
}

function edited(
  { files }: Workspace,
  language: Language,
  { kind, file, value }: Pick<Entity, 'kind' | 'file' | 'value'>,
): string {
  const yaml = files.get(file)?.yaml;
  const text = yaml && updateYaml(yaml, value as Readonly<Record<string, unknown>>, kindSchemas[kind]);
  if (text !== undefined) return text;
  throw new UsageError(reviewWords[language].stuck(file), reviewWords[language].stuckHint);
}

function refuseUnfit(
  kind: Entity['kind'],
  value: object,
  { what, language }: { readonly what: string; readonly language: Language },
): void {
  if (fitToSchema(kind, value).problems.length === 0) return;
  const words = reviewWords[language];
  throw new UsageError(words.unfit(`"${printable(what, 200)}"`), words.unfitHint);
}

interface Logged {
  readonly by: string;
  readonly entities: readonly CommonEntity[];
}

/** The entry of the day in the log, new or with more in it; none where there is nothing to tell but that it took place. */
function logFiles(world: World, recording: Recording, { by, entities }: Logged): readonly PlannedFile[] {
  const { root, workspace, language, reviews, options } = recording;
  const { learned, changed, next } = options;
  const told = [...learned, ...changed, ...next];
  if (told.length === 0) return [];
  const before = workspace.entities.review.get(reviews.today);
  if (before && !before.complete)
    throw new UsageError(reviewWords[language].hasSlips(before.file), reviewWords[language].hasSlipsHint);
  const lists = { by: [by], covered: entities.map(({ entity }) => entity), learned, changed, next };
  const all = Object.entries(lists).map(([key, items]) => [key, joined(before?.value, key, items)] as const);
  const value = {
    ...before?.value,
    date: reviews.today,
    ...Object.fromEntries(all.filter(([, items]) => items.length > 0)),
  };
  refuseUnfit('review', value, { what: told.join('" "'), language });
  if (before) return [{ path: before.file, content: edited(workspace, language, { ...before, value }) }];
  const hasSchemas = world.files.read(root, `${schemaFolder}/review.schema.json`) !== undefined;
  const style = { language: nearestLanguage(workspace.strategy.value.language), ...(hasSchemas && { schemaFolder }) };
  return [entityFile('review', reviews.today, value, style)];
}

/** The items of a list that is there, then those that are not in it yet. */
function joined(value: object | undefined, key: string, items: readonly string[]): readonly string[] {
  const there = ((value as Readonly<Record<string, unknown>> | undefined)?.[key] ?? []) as readonly string[];
  return [...there, ...items.filter((item) => !there.includes(item))];
}
