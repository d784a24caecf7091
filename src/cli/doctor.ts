import { checkWorkspace } from '../findings/check.ts';
import { everyRule } from '../findings/settings.ts';
import { waive } from '../findings/waive.ts';
import { doctorWords } from '../language/doctor.ts';
import type { Language } from '../language/language.ts';
import { rulesFor } from '../rules/all.ts';
import { ciPaths } from '../scaffold/ci.ts';
import { inertJson, inertLine, printable } from '../text/printable.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { System, World } from '../world/world.ts';
import { type CommonOptions, findRoot, languageFrom, loadFrom, todayFrom } from './context.ts';
import type { ExitCode } from './outcome.ts';

export interface DoctorOptions extends CommonOptions {
  readonly json?: boolean;
}

/** One thing that was looked at. What is missing may be wanted so; what is wrong is not. */
interface Check {
  readonly about: string;
  readonly state: 'ok' | 'missing' | 'wrong';
  readonly text: string;
}

/** `strategy doctor`: what the program and the strategy have of all that they can use. Exits with 1 if anything is wrong. */
export async function doctor(world: World, options: DoctorOptions): Promise<ExitCode> {
  const root = rootOrNone(world, options.dir);
  const workspace = root === undefined ? undefined : loadFrom(world, root);
  const language = languageFrom(world, options.language, workspace);
  const system = await world.system();
  const own =
    root !== undefined && workspace ? await strategyChecks(world, { root, workspace, language, system, options }) : [];
  const checks = [...systemChecks(system, language), ...(root === undefined ? [noStrategy(language)] : own)];
  world.terminal.out(options.json ? inertJson({ version: 1, checks }) : pretty(checks, language));
  return checks.some(({ state }) => state === 'wrong') ? 1 : 0;
}

/** The strategy's folder; none where nobody named one and there is none. */
function rootOrNone(world: World, named: string | undefined): string | undefined {
  if (named === undefined && world.files.findRoot('.') === undefined) return undefined;
  return findRoot(world, named);
}

function pretty(checks: readonly Check[], language: Language): string {
  const { states } = doctorWords[language];
  const width = Math.max(...Object.values(states).map((word) => word.length));
  return checks
    .map(({ state, text }) => `${inertLine(`${states[state].padEnd(width)}  ${printable(text, 300)}`)}\n`)
    .join('');
}

function systemChecks({ node, git, pdf }: System, language: Language): readonly Check[] {
  const words = doctorWords[language];
  const [major = 0, minor = 0] = node.split('.').map(Number);
  const isOld = major < 20 || (major === 20 && minor < 19);
  return [
    { about: 'node', state: isOld ? 'wrong' : 'ok', text: isOld ? words.oldNode(node) : words.node(node) },
    { about: 'git', state: git ? 'ok' : 'missing', text: git ? words.git(git) : words.noGit },
    { about: 'pdf', state: pdf ? 'ok' : 'missing', text: pdf ? words.pdf[pdf] : words.noPdf },
  ];
}

function noStrategy(language: Language): Check {
  return { about: 'strategy', state: 'missing', text: doctorWords[language].noStrategy };
}

interface Looking {
  readonly root: string;
  readonly workspace: Workspace;
  readonly language: Language;
  readonly system: System;
  readonly options: DoctorOptions;
}

async function strategyChecks(world: World, looking: Looking): Promise<readonly Check[]> {
  const { root, workspace, language, system, options } = looking;
  const words = doctorWords[language];
  const today = todayFrom(world, options.today);
  const all = checkWorkspace(workspace, { rules: rulesFor(workspace.configs), today, choice: everyRule });
  const findings = waive(workspace, all, today).findings;
  const count = (severity: string) => findings.filter((finding) => finding.severity === severity).length;
  const ci = Object.values(ciPaths).find((path) => world.files.exists(`${root}/${path}`));
  const isKnown =
    world.files.exists(`${root}/.vscode/settings.json`) ||
    /yaml-language-server/.test(workspace.files.get('strategy.yaml')?.text.slice(0, 300) ?? '');
  return [
    { about: 'strategy', state: 'ok', text: words.strategy(root) },
    {
      about: 'findings',
      state: count('error') > 0 ? 'wrong' : 'ok',
      text: words.findings(count('error'), count('warning')),
    },
    ...(system.git ? [await repositoryCheck(world, looking)] : []),
    { about: 'ci', state: ci ? 'ok' : 'missing', text: ci ? words.ci(ci) : words.noCi },
    { about: 'editor', state: isKnown ? 'ok' : 'missing', text: isKnown ? words.editor : words.noEditor },
    readingsCheck(looking),
    ...queryChecks(looking),
  ];
}

async function repositoryCheck(world: World, { root, language }: Looking): Promise<Check> {
  const words = doctorWords[language];
  const past = (await world.git()).strategyAt(root, 'HEAD');
  const isNone = 'problem' in past && past.problem === 'no-repository';
  return {
    about: 'repository',
    state: isNone ? 'missing' : 'ok',
    text: isNone ? words.noRepository : words.repository,
  };
}

function readingsCheck({ workspace: { readings }, language }: Looking): Check {
  const words = doctorWords[language];
  const newest = readings
    .map(({ date }) => date)
    .toSorted()
    .at(-1);
  if (newest === undefined) return { about: 'readings', state: 'missing', text: words.noReadings };
  return { about: 'readings', state: 'ok', text: words.readings(readings.length, newest) };
}

function queryChecks({ workspace, system, language }: Looking): readonly Check[] {
  const { query } = workspace.config.value;
  if (!query) return [];
  const words = doctorWords[language];
  const isThere = query.engine === 'duckdb' ? system.duckdb : system.psql !== undefined;
  const text = isThere ? words.query(query.engine) : words.noEngine[query.engine];
  return [{ about: 'query', state: isThere ? 'ok' : 'wrong', text }];
}
