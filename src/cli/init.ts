import { bundleProblemText } from '../bundle/problem-words.ts';
import { readBundle } from '../bundle/read-bundle.ts';
import { type Beginning, planInit, type Surroundings } from '../interview/init.ts';
import type { Preset } from '../interview/presets.ts';
import { sessionFile } from '../interview/session.ts';
import { commandWords } from '../language/interview-commands.ts';
import { interviewMessages } from '../language/interview-messages.ts';
import type { Language } from '../language/language.ts';
import { pathOf } from '../model/kinds.ts';
import { nearest } from '../model/nearest.ts';
import type { CiService } from '../scaffold/ci.ts';
import { YamlWriteError } from '../text/yaml-writer.ts';
import type { World } from '../world/world.ts';
import { type CommonOptions, languageFrom, loadFrom, todayFrom } from './context.ts';
import { interviewInto } from './init-interview.ts';
import { type Target, writeInit } from './init-write.ts';
import { type ExitCode, UsageError } from './outcome.ts';

export interface InitOptions extends CommonOptions {
  readonly answers?: string;
  readonly example?: string;
  readonly yes?: boolean;
  readonly quick?: boolean;
  readonly preset?: Preset;
  readonly ci?: CiService;
  readonly dryRun?: boolean;
  readonly force?: boolean;
}

/** `strategy init`: begin with a bundle, an example or a name, or ask; then write the strategy and what surrounds it. */
export async function init(world: World, options: InitOptions): Promise<ExitCode> {
  const target = targetOf(world, options);
  const { language } = target;
  const surroundings = surroundingsOf(world, options);
  if ((options.quick || options.preset) && isGiven(options)) throw new UsageError(commandWords[language].nobodyAsked);
  const begun = beginningOf(world, options, target);
  if (begun === 'unreadable') return 2;
  if (begun) return writeInit(world, target, planned(begun, surroundings, language));
  if (!world.terminal.interactive) {
    throw new UsageError(commandWords[language].noTerminal, commandWords[language].noTerminalHint(target.dir));
  }
  const { quick = false, preset } = options;
  return interviewInto(world, target, { surroundings, today: todayFrom(world, options.today), quick, preset });
}

/** Whether everything is given, so that nobody is asked. */
function isGiven({ answers, example, yes }: InitOptions): boolean {
  return answers !== undefined || example !== undefined || yes === true;
}

function targetOf(world: World, { dir: named, dryRun, force, language: flag }: InitOptions): Target {
  // Somebody who stopped in the middle types the same command again, perhaps inside the folder by now.
  const dir = named ?? (world.files.exists(sessionFile) ? '.' : 'strategy');
  const root = world.files.absolute(dir);
  // What was begun in a language goes on in it.
  const isBegun = [sessionFile, pathOf('strategy', 'strategy')].every((path) => world.files.exists(`${root}/${path}`));
  const language = languageFrom(world, flag, isBegun ? loadFrom(world, root) : undefined);
  return { dir, root, language, dryRun: dryRun === true, force: force === true };
}

function surroundingsOf({ resources }: World, { ci = 'github' }: InitOptions): Surroundings {
  return { ci, version: resources.version, schemas: resources.tree('schemas') };
}

function planned(beginning: Beginning, surroundings: Surroundings, language: Language): ReturnType<typeof planInit> {
  try {
    return planInit(beginning, surroundings);
  } catch (error) {
    if (error instanceof YamlWriteError) throw new UsageError(commandWords[language].tooLarge(error.message));
    throw error;
  }
}

/** What the flags begin with; undefined where a person has to be asked. */
function beginningOf(world: World, options: InitOptions, target: Target): Beginning | 'unreadable' | undefined {
  const { answers, example, yes } = options;
  const { language, root } = target;
  // --yes beside a bundle or an example says what is so anyway: nothing is asked.
  if (answers !== undefined && example !== undefined) {
    throw new UsageError(commandWords[language].twoBeginnings);
  }
  if (answers !== undefined) return fromAnswers(world, answers, language);
  if (example !== undefined) return fromExample(world, example, language);
  if (!yes) return undefined;
  const organization = organizationOf(root);
  return { from: 'name', organization, name: interviewMessages[language].suggestedName(organization), language };
}

function fromAnswers(world: World, file: string, language: Language): Beginning | 'unreadable' {
  const read = readBundle(world.files.readNamed(file));
  if ('bundle' in read) return { from: 'bundle', bundle: read.bundle };
  const lines = read.problems.map((problem) => `  ${bundleProblemText(problem, language)}\n`);
  world.terminal.err(`${commandWords[language].badAnswers(file)}\n${lines.join('')}`);
  return 'unreadable';
}

function fromExample({ resources }: World, name: string, language: Language): Beginning {
  const all = resources.tree('examples');
  const names = [
    ...new Set([...all.keys()].filter((path) => path.includes('/')).map((path) => path.split('/')[0] ?? '')),
  ];
  const words = commandWords[language];
  if (!names.includes(name)) {
    const near = names.find((known) => known.startsWith(name)) ?? nearest(name, names);
    throw new UsageError(words.noExample(name), near ? words.meant(near) : words.examples(names.join(', ')));
  }
  const files = [...all].filter(([path]) => path.startsWith(`${name}/`));
  return { from: 'example', files: new Map(files.map(([path, bytes]) => [path.slice(name.length + 1), bytes])) };
}

/** The folder's name with a capital and blanks; a folder that is just called `strategy` says less than the one above. */
function organizationOf(root: string): string {
  const [name = '', above = ''] = root
    .split(/[\\/]/)
    .filter((part) => part !== '')
    .reverse();
  const telling = (name === 'strategy' ? above || name : name) || 'strategy';
  const words =
    telling
      .replaceAll(/[\s_-]+/g, ' ')
      .replaceAll(/\p{C}/gu, '')
      .trim() || 'strategy';
  return words.charAt(0).toUpperCase() + words.slice(1);
}
