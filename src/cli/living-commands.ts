import type { Command } from './commands.ts';
import { as, dirArgument, dryRun, formatFlag, json } from './shared-flags.ts';

/** Commands about the strategy as it changes: what is to be read again, and what has become of it. */
export const livingCommands: readonly Command[] = [
  {
    name: 'review',
    summary: 'what is to be reviewed, what was reviewed and has changed since; --done records a review',
    arguments: [dirArgument],
    flags: [
      formatFlag(['pretty', 'json']),
      json,
      { flags: '--exit-code', description: 'exit 1 if something is due or has lapsed' },
      { flags: '--done', description: 'record that what is due or lapsed was reviewed (or what --only names)' },
      {
        flags: '--only <path>',
        description: 'with --done: a file, an entity (goal/growth) or a folder (goals); repeatable',
        kind: 'list',
      },
      { flags: '--by <name>', description: 'with --done: who reviewed it, a role of the team or a name' },
      {
        flags: '--learned <text>',
        description: 'with --done: what you learned, for the log; repeatable',
        kind: 'repeat',
      },
      {
        flags: '--changed <text>',
        description: 'with --done: what you changed, for the log; repeatable',
        kind: 'repeat',
      },
      {
        flags: '--next <text>',
        description: 'with --done: what has to happen next, for the log; repeatable',
        kind: 'repeat',
      },
      dryRun,
      { flags: '--ics <file>', description: 'write the days of reviews, targets and milestones as a calendar file' },
      { flags: '--force', description: 'with --ics: overwrite a file that strategy did not write' },
    ],
    examples: [
      'strategy review',
      'strategy review --done --only goals --by head-of-communications',
      'strategy review --done --by "Ana Ruiz" --learned "Parents read in the evening."',
      'strategy review --ics strategy.ics',
    ],
    run: async (world, options) => (await import('./review.ts')).review(world, as(options)),
  },
  {
    name: 'changelog',
    summary: 'the history of the strategy as a document, told from git period by period',
    arguments: [dirArgument],
    flags: [
      {
        flags: '--by <period>',
        description: 'month, quarter or year',
        choices: ['month', 'quarter', 'year'],
        default: 'month',
      },
      formatFlag(['markdown', 'json']),
      json,
    ],
    examples: [
      'strategy changelog > history.md',
      'strategy changelog --by quarter --language fr',
      'strategy changelog --json',
    ],
    run: async (world, options) => (await import('./changelog.ts')).changelog(world, as(options)),
  },
  {
    name: 'rename',
    summary: 'give an entity another id, in the name of its file and wherever it is named',
    arguments: [
      { name: '<kind>', description: 'audience, goal, pillar, channel, competitor, practice or opportunity' },
      { name: '<old>', description: 'its id' },
      { name: '<new>', description: 'the id it is to have' },
    ],
    flags: [dryRun],
    examples: ['strategy rename audience parents new-parents', 'strategy rename channel twitter x --dry-run'],
    run: async (world, options) => (await import('./rename.ts')).rename(world, as(options)),
  },
  {
    name: 'evaluate',
    summary: 'ideas judged by the criteria of the strategy, ranked, with the reason for each point',
    arguments: [{ name: '[id]', description: 'one opportunity (default: all of them)' }],
    flags: [
      formatFlag(['pretty', 'json', 'markdown']),
      json,
      {
        flags: '--score <score>',
        description: 'judge a criterion from 0 to 3, such as need=2; repeatable',
        kind: 'list',
      },
      { flags: '--decide <verdict>', description: 'record a decision', choices: ['accept', 'later', 'decline'] },
      { flags: '--because <text>', description: 'with --decide: the reason' },
      { flags: '--by <name>', description: 'with --decide: who decided, a role of the team or a name' },
    ],
    examples: [
      'strategy evaluate',
      'strategy evaluate application-clock',
      'strategy evaluate radio --score evidence=2 --decide later --because "We have no studio." --by head',
    ],
    run: async (world, options) => (await import('./evaluate.ts')).evaluate(world, as(options)),
  },
  {
    name: 'graph',
    summary: 'the chain from what the organization wants to what is done, with what is missing in it',
    arguments: [dirArgument],
    flags: [formatFlag(['mermaid', 'dot', 'svg', 'json']), json],
    examples: ['strategy graph', 'strategy graph --format svg > chain.svg', 'strategy graph --format dot | dot -Tpng'],
    run: async (world, options) => (await import('./graph.ts')).graph(world, as(options)),
  },
  {
    name: 'trace',
    summary: 'what something serves, up to what the organization wants, and what serves it',
    arguments: [{ name: '<id>', description: 'kind/id, such as goal/come-to-mind, or an id alone' }],
    flags: [{ flags: '--json', description: 'print both trees as JSON' }],
    examples: [
      'strategy trace goal/come-to-mind',
      'strategy trace instagram',
      'strategy trace audience/parents --json',
    ],
    run: async (world, options) => (await import('./trace.ts')).trace(world, as(options)),
  },
  {
    name: 'field',
    summary: 'who serves what the audiences need, where the gaps are, what others do badly',
    arguments: [dirArgument],
    flags: [formatFlag(['pretty', 'json', 'markdown']), json],
    examples: ['strategy field', 'strategy field --format markdown', 'strategy field --json'],
    run: async (world, options) => (await import('./field.ts')).field(world, as(options)),
  },
];
