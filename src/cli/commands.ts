import type { World } from '../world/world.ts';
import { livingCommands } from './living-commands.ts';
import type { ExitCode } from './outcome.ts';
import { sayAgain } from './say-again.ts';
import { as, dirArgument, dryRun, force, formatFlag, json } from './shared-flags.ts';
import { toolCommands } from './tool-commands.ts';

/** A flag as the person types it. */
export interface Flag {
  /** In commander's notation: `--format <format>`. */
  readonly flags: string;
  readonly description: string;
  /** `list`: several with commas, or repeated; `repeat`: one each time, whatever is in it. */
  readonly kind?: 'list' | 'repeat' | 'number';
  readonly choices?: readonly string[];
  readonly default?: string | boolean;
}

/** Everything the command line knows of a command: help, flags and the function are all read from here. */
export interface Command {
  readonly name: string;
  readonly summary: string;
  /** In commander's notation: `[dir]`, `<kind>`; their names are the keys of what the command receives. */
  readonly arguments: readonly { readonly name: string; readonly description: string }[];
  readonly flags: readonly Flag[];
  readonly examples: readonly string[];
  /** Loads the command's code and runs it; nothing of a command is loaded before it is used. */
  readonly run: (world: World, options: Readonly<Record<string, unknown>>) => Promise<ExitCode>;
}

/** Flags that every command takes. */
export const commonFlags: readonly Flag[] = [
  { flags: '--dir <dir>', description: "the strategy's folder" },
  { flags: '--language <language>', description: 'language of questions and messages (en, fr)' },
  { flags: '--today <date>', description: 'the day to check and render for, as 2026-11-30' },
  { flags: '--no-color', description: 'no colours' },
  { flags: '--debug', description: 'show where an internal error happened' },
];

export const commands: readonly Command[] = [
  {
    name: 'init',
    summary: 'ask the team, then write the strategy',
    arguments: [{ name: '[dir]', description: 'the folder to write into (default: strategy)' }],
    flags: [
      { flags: '--example <name>', description: 'start from a shipped example' },
      { flags: '--answers <file>', description: 'take everything from a bundle that strategy export wrote' },
      { flags: '--yes', description: 'ask nothing, accept what can be derived' },
      { flags: '--quick', description: 'ask about ten questions; the rest stays open' },
      {
        flags: '--preset <kind>',
        description: 'kind of organization: questions, figures and roles that are usual there',
        choices: ['university', 'nonprofit', 'public-body', 'company', 'open-source'],
      },
      { flags: '--ci <service>', description: 'write a CI check', choices: ['github', 'gitlab', 'none'] },
      dryRun,
      force,
    ],
    examples: [
      'strategy init our-strategy',
      'strategy init our-strategy --quick',
      'strategy init our-strategy --preset nonprofit',
      'strategy init our-strategy --example medical-school',
    ],
    run: async (world, options) => (await import('./init.ts')).init(world, as(options)),
  },
  {
    name: 'add',
    summary: 'ask for one audience, goal, channel … and write its file',
    arguments: [
      { name: '<kind>', description: 'audience, goal, pillar, channel, competitor, practice or opportunity' },
      { name: '[id]', description: 'the name of the file, without .yaml (default: made from the name)' },
    ],
    flags: [{ flags: '--answers <file>', description: 'take the answers from a file (YAML or JSON)' }, dryRun, force],
    examples: ['strategy add audience', 'strategy add channel newsletter'],
    run: async (world, options) => (await import('./add.ts')).add(world, as(options)),
  },
  {
    name: 'interview',
    summary: 'ask what is still open, and write each answer into place',
    arguments: [dirArgument],
    flags: [
      {
        flags: '--about <what>',
        description: 'only about a file, an entity (goal/growth), a folder or a chapter (voice)',
      },
      { flags: '--list', description: 'print the open questions instead of asking them' },
      json,
      {
        flags: '--answers <file>',
        description: 'take answers from a file, as --list --json prints it with "answer" added',
      },
    ],
    examples: [
      'strategy interview',
      'strategy interview our-strategy --about channels',
      'strategy interview --list --json > open.json',
      'strategy interview --answers open.json',
      'strategy interview opportunity',
    ],
    run: async (world, options) => (await import('./interview.ts')).interview(world, as(options)),
  },
  {
    name: 'lint',
    summary: 'check the strategy',
    arguments: [dirArgument],
    flags: [
      {
        flags: '--format <format>',
        description:
          'pretty (default), compact, json, sarif, github, gitlab, junit, checkstyle or markdown; FORMAT=FILE writes to a file; repeatable',
        kind: 'list',
      },
      json,
      {
        flags: '--fail-on <severity>',
        description: 'exit 1 from this severity on',
        choices: ['error', 'warning', 'info'],
        default: 'error',
      },
      { flags: '--max-warnings <n>', description: 'exit 1 if there are more warnings', kind: 'number' },
      { flags: '--only <rule>', description: 'a rule or family to run alone; repeatable', kind: 'list' },
      {
        flags: '--rule <id=severity>',
        description: 'set a severity for this run: off, info, warning, error; repeatable',
        kind: 'list',
      },
      { flags: '--show-waived', description: 'list waived and baselined findings too' },
      { flags: '--summary', description: 'how often each rule fires, instead of each finding' },
      { flags: '--since <rev>', description: 'only findings of what changed since a git revision' },
      {
        flags: '--baseline <file>',
        description: 'findings that are known (default: strategy.baseline, if it is there)',
      },
      { flags: '--update-baseline', description: 'take all findings of now as known' },
      { flags: '--fix', description: 'mend what can be mended for sure; comments and layout stay' },
      { flags: '--dry-run', description: 'with --fix: print what would change, write nothing' },
      { flags: '--watch', description: 'check again after every save, until Ctrl-C' },
      { flags: '--no-cache', description: 'check anew, though nothing has changed since the last time' },
    ],
    examples: [
      'strategy lint',
      'strategy lint our-strategy --json',
      'strategy lint --format github --format sarif=lint.sarif',
      'strategy lint --only measurable --fail-on warning',
    ],
    run: async (world, options) => {
      const check = async (seen: World) => (await import('./lint.ts')).lint(seen, as(options));
      return options.cache === false || options.watch ? check(world) : sayAgain(world, ['lint', options], check);
    },
  },
  {
    name: 'diff',
    summary: 'what changed in meaning between two git revisions, or since one',
    arguments: [
      { name: '[base]', description: 'the revision to compare with (default: HEAD)' },
      { name: '[head]', description: 'the later revision (default: the files as they are)' },
    ],
    flags: [
      formatFlag(['pretty', 'json', 'markdown']),
      json,
      { flags: '--exit-code', description: 'exit 1 if a foundation changed' },
      {
        flags: '--fail-on <level>',
        description: 'exit 1 from this level on',
        choices: ['foundation', 'commitment', 'detail'],
      },
    ],
    examples: ['strategy diff', 'strategy diff main', 'strategy diff v1.0 v1.1 --format markdown'],
    run: async (world, options) => (await import('./diff.ts')).diff(world, as(options)),
  },
  ...livingCommands,
  {
    name: 'render',
    summary: 'publish the handbook as Markdown, HTML and PDF',
    arguments: [dirArgument],
    flags: [
      { flags: '--format <formats>', description: 'markdown (default), html, pdf; several with commas', kind: 'list' },
      { flags: '--out <dir>', description: 'the folder to write into (default: handbook)' },
      { flags: '--channel <id>', description: 'only the one-page plan of a channel; repeatable', kind: 'list' },
      {
        flags: '--edition <edition>',
        description: 'internal (default) or public',
        choices: ['internal', 'public'],
      },
      {
        flags: '--theme <file>',
        description: 'colours, fonts, logo and page size from this file (default: theme.yaml, if it is there)',
      },
      {
        flags: '--templates <dir>',
        description: 'your own templates in place of those of the same name (default: templates, if it is there)',
      },
      { flags: '--eject [dir]', description: 'copy the built-in templates out to be changed; renders nothing' },
      { flags: '--strict', description: 'refuse (exit 1) while lint finds errors' },
      {
        flags: '--check',
        description:
          'write nothing; exit 1 and list what differs from what would be written (formats, edition and date as last time)',
      },
      { flags: '--watch', description: 'render again after every save and preview it in the browser, until Ctrl-C' },
      { flags: '--port <n>', description: 'port of the preview (default: a free one)', kind: 'number' },
      { flags: '--open', description: 'show the handbook, or the preview, when it is there' },
      force,
    ],
    examples: [
      'strategy render',
      'strategy render --format markdown,html,pdf --open',
      'strategy render --channel instagram --format pdf',
      'strategy render --edition public --out public',
      'strategy render --watch --open',
      'strategy render --check',
      'strategy render --format html,pdf --theme theme.yaml',
      'strategy render --eject',
    ],
    run: async (world, options) => (await import('./render.ts')).render(world, as(options)),
  },
  {
    name: 'status',
    summary: 'where every goal and measure stands, and what was decided for that case',
    arguments: [dirArgument],
    flags: [
      formatFlag(['pretty', 'json', 'markdown'], ' (a report for leaders)'),
      json,
      {
        flags: '--out <dir>',
        description: 'write the report with its pictures into a folder: report.md and assets/ (with --format markdown)',
      },
      { flags: '--query', description: "take readings from the strategy's own SQL query as well" },
      force,
    ],
    examples: [
      'strategy status',
      'strategy status our-strategy --today 2026-11-30',
      'strategy status --json > status.json',
      'strategy status --format markdown --out report',
    ],
    run: async (world, options) => (await import('./status.ts')).status(world, as(options)),
  },
  {
    name: 'record',
    summary: 'add one reading of a metric',
    arguments: [
      { name: '<metric>', description: 'the id of a metric, such as followers' },
      { name: '<value>', description: 'the figure, such as 1250 or 3.5' },
    ],
    flags: [
      { flags: '--channel <id>', description: 'the channel it is of (default: the whole presence)' },
      { flags: '--date <date>', description: 'the day it was read, or the last day of its period (default: today)' },
      { flags: '--period <duration>', description: 'the time that ends on that day, such as "1 month"' },
      { flags: '--competitor <id>', description: 'the competitor it is of, in place of us' },
      { flags: '--source <text>', description: 'where it was read' },
      { flags: '--note <text>', description: 'what to know about it' },
      dryRun,
      { flags: '--force', description: 'write over a reading of that day' },
    ],
    examples: [
      'strategy record followers 12400 --channel instagram',
      'strategy record mentions 48 --competitor coast-college --date 2026-10-31 --period "1 month"',
    ],
    run: async (world, options) => (await import('./record.ts')).record(world, as(options)),
  },
  {
    name: 'import',
    summary: "add the figures of platforms' own exports",
    arguments: [{ name: '<files...>', description: 'exports as downloaded: CSV or Excel (.xlsx)' }],
    flags: [
      {
        flags: '--channel <id>',
        description: 'the channel they are of (default: the only active one of that platform)',
      },
      {
        flags: '--map <column>',
        description: 'METRIC=HEADING or date=HEADING, for an export that is not known; repeatable',
        kind: 'repeat',
      },
      {
        flags: '--per <time>',
        description: 'one reading for each day, week or month',
        choices: ['day', 'week', 'month'],
        default: 'month',
      },
      {
        flags: '--date-order <order>',
        description: 'dmy or mdy, where the dates do not tell',
        choices: ['dmy', 'mdy'],
      },
      { flags: '--from <date>', description: 'the first day of an export that does not name its time; with --to' },
      { flags: '--to <date>', description: 'the last day of an export that does not name its time' },
      { flags: '--replace', description: 'take the new value where a reading is there with another' },
      dryRun,
      { flags: '--yes', description: 'write without asking' },
      { flags: '--json', description: 'print what was read and what is written as JSON' },
    ],
    examples: [
      'strategy import linkedin-content.xlsx',
      'strategy import instagram.csv youtube.csv --dry-run',
      'strategy import panel.csv --map date=Day --map brand-awareness-aided=Known',
    ],
    run: async (world, options) => (await import('./import.ts')).importFiles(world, as(options)),
  },
  {
    name: 'export',
    summary: 'print the whole strategy as one file',
    arguments: [dirArgument],
    flags: [
      {
        flags: '--format <format>',
        description: 'yaml, json, or llms: context for a writing assistant',
        choices: ['yaml', 'json', 'llms'],
        default: 'yaml',
      },
      { flags: '--channel <id>', description: 'with llms: only the rules of one channel' },
      json,
    ],
    examples: [
      'strategy export > bundle.yaml',
      'strategy export --json',
      'strategy export --format llms --channel instagram',
    ],
    run: async (world, options) => (await import('./export.ts')).exportBundle(world, as(options)),
  },
  {
    name: 'schema',
    summary: 'print the JSON Schema of a kind, or of a JSON output',
    arguments: [
      { name: '[kind]', description: 'strategy, audience, goal … bundle, or output/lint; without it, their names' },
    ],
    flags: [],
    examples: ['strategy schema', 'strategy schema channel', 'strategy schema output/lint'],
    run: async (world, options) => (await import('./schema.ts')).schema(world, as(options)),
  },
  {
    name: 'explain',
    summary: 'explain a rule, a metric, a kind or a key',
    arguments: [{ name: '<topic>', description: 'a rule, a metric, a kind, or KIND.KEY' }],
    flags: [],
    examples: [
      'strategy explain measurable/target',
      'strategy explain share-of-voice',
      'strategy explain channel.cadence',
    ],
    run: async (world, options) => (await import('./explain.ts')).explain(world, as(options)),
  },
  {
    name: 'rules',
    summary: 'list the rules with the severities in force',
    arguments: [dirArgument],
    flags: [formatFlag(['pretty', 'json']), json],
    examples: ['strategy rules', 'strategy rules --json'],
    run: async (world, options) => (await import('./rules.ts')).listRules(world, as(options)),
  },
  ...toolCommands(() => ({ commands, commonFlags })),
];
