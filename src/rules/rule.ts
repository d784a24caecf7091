import type { InLanguages } from '../language/language.ts';
import type { Day } from '../model/dates.ts';
import type { Span } from '../text/source.ts';
import type { TextEdit } from '../text/text-edit.ts';
import type { Facts, Spot, Workspace } from '../workspace/workspace.ts';
import type { WordLists } from './word-lists.ts';

export type Severity = 'info' | 'warning' | 'error';

/** What a rule says, in one language. */
export interface RuleWords<F extends Facts = Facts> {
  /** One line, without a full stop: when the rule fires. */
  readonly summary: string;
  /** Why it matters, in a strategist's words. */
  readonly why: string;
  /** What to do. */
  readonly fix: string;
  /** The question whose answer would cure it. */
  readonly question?: string;
  /** One sentence on one finding: a subject, the defect, what would be right. */
  readonly message: (facts: F) => string;
}

/** Files of a small strategy: path to text. A missing `strategy.yaml` is filled in by whoever runs the example. */
export type ExampleFiles = Readonly<Record<string, string>>;

/** What a rule may look at: the loaded strategy, the day, its own options, the team's words. Nothing outside. */
export interface Check<O extends string = string> {
  readonly workspace: Workspace;
  readonly today: Day;
  /** Every option of the rule, for what is found in a file: as the config sets it there, else its default. */
  readonly optionsIn: (file: string) => Readonly<Record<O, number>>;
  readonly words: WordLists;
  /** The id of every rule there is. */
  readonly ruleIds: readonly string[];
}

/** One thing that has to change, with the facts that the sentence needs. */
export interface Offence<F extends Facts = Facts> {
  readonly at: Spot;
  readonly entity?: string;
  readonly facts: F;
  /** Where one cause is worse than the rule's usual one. */
  readonly severity?: Severity;
  readonly suggestions?: readonly string[];
  readonly related?: readonly Spot[];
}

/** A number that a team may set for a rule: which it may be, which it is if nothing is said, and what it means. */
export interface RuleOption {
  readonly title: string;
  /** A whole sentence. */
  readonly description: InLanguages<string>;
  readonly type: 'integer' | 'number';
  readonly default: number;
  readonly minimum: number;
  readonly maximum: number;
}

/** How one finding can be mended without asking anybody; the place is the finding's own. */
export type Repair =
  /** Another value in its place. */
  | { readonly do: 'set'; readonly value: unknown }
  /** Another name for the key. */
  | { readonly do: 'rename'; readonly key: string }
  /** Other text in pieces of the file, which cannot be read as it is. */
  | { readonly do: 'type'; readonly edits: readonly TextEdit[] }
  /** Another path for the file, relative to the strategy. */
  | { readonly do: 'move'; readonly path: string };

/** What a repair may look at beside the facts of the finding. */
export interface RepairSource {
  /** The file as typed. */
  readonly text: string;
  /** What the finding is about, in the text. */
  readonly span: Span;
  /** The language tag of the strategy: people write numbers differently. */
  readonly language: string;
}

/** One rule: its metadata, its words and its check. A rule neither looks up words nor prints. */
export interface Rule<F extends Facts = Facts, O extends string = string> {
  /** `FAMILY/NAME`, which is also the path of its file. */
  readonly id: string;
  /** In `recommended`; `strict` makes errors of warnings and warnings of infos. */
  readonly severity: Severity;
  readonly words: InLanguages<RuleWords<F>>;
  readonly example: { readonly bad: ExampleFiles; readonly good: ExampleFiles };
  readonly options?: Readonly<Record<O, RuleOption>>;
  /** Kind and path that the answer to `question` goes to: `goal`, `/metrics/-/baseline`. */
  readonly answer?: {
    readonly kind: string;
    readonly path: string;
    /** Other places that a finding may be at; what is there is asked for then. */
    readonly also?: readonly string[];
  };
  readonly check: (check: Check<O>) => Iterable<Offence<F>>;
  /** Set where some findings can be mended for sure; undefined for those that cannot. Never invents content. */
  readonly repair?: (facts: F, source: RepairSource) => Repair | undefined;
}

/** Gives a rule its type and forgets the types of its facts and options, so that all rules fit in one list. */
export function defineRule<F extends Facts, O extends string = never>(rule: Rule<F, O>): Rule {
  return rule as unknown as Rule;
}

/** The rules whose findings are made while loading (yaml, schema, file, references) report them from there. */
export function fromLoading<F extends Facts>(id: string): (check: Check) => Iterable<Offence<F>> {
  return function* report({ workspace }) {
    for (const { rule, spot, facts, ...more } of workspace.problems) {
      if (rule === id) yield { ...more, at: spot, facts: facts as F };
    }
  };
}
