// Generated from schemas/ by scripts/generate.mjs. Change a schema, then run: npm run generate

/**
 * One line of plain text, at most 1,000 characters. For several lines, use a key that takes prose.
 */
export type Text = string;
/**
 * A language tag as used on the web (BCP 47): `en`, `fr`, `pt-BR`.
 */
export type Language = string;
/**
 * One or more paragraphs in Markdown (CommonMark), without raw HTML.
 */
export type Prose = string;
/**
 * A real calendar day, written year, month, day: YYYY-MM-DD.
 */
export type Date = string;
/**
 * A role's id from `governance.roles`, or any text such as a person's name. Roles outlive people, so prefer them.
 */
export type Role = string;
/**
 * The id of an audience: the name of its file in `audiences/` without `.yaml`.
 */
export type AudienceId = string;
/**
 * A length of time: a whole number and minutes, hours, days, weeks, months or years (the singular too).
 */
export type Duration = string;
/**
 * A full address that starts with http://, https:// or mailto:, without spaces.
 */
export type Url = string;
/**
 * A number, or a range with `min` and `max` where an exact figure would be a guess.
 */
export type Amount =
  | number
  | {
      readonly min: number;
      readonly max: number;
    };
/**
 * A currency as its three capital letters (ISO 4217).
 */
export type Currency = string;
/**
 * A share of the whole: a number in percent, a range with `min` and `max`, or an amount in the whole's own unit.
 */
export type Share =
  | number
  | {
      readonly min: number;
      readonly max: number;
    };
/**
 * `foundational` for what should rarely change and needs a decision when it does, `evolving` (the default) for what is expected to move.
 */
export type Stability = "foundational" | "evolving";
/**
 * Words of your own for sorting and finding, such as a campaign or a budget line.
 */
export type Tags = readonly Text[];
/**
 * The id of a rule such as `measurable/goal`, of a rule of your own such as `custom/linkedin-backup`, or a whole family such as `measurable`.
 */
export type RuleId = string;
/**
 * Findings that the team has decided to live with, each with its reason. A written reason beats a check that is switched off.
 */
export type Waivers = readonly Waiver[];
/**
 * The id of a competitor: the name of its file in `competitors/` without `.yaml`.
 */
export type CompetitorId = string;
/**
 * Where it is published. Social networks and messengers: `instagram`, `facebook`, `threads`, `x` (once Twitter), `linkedin`, `youtube`, `tiktok`, `bluesky`, `mastodon`, `pinterest`, `snapchat`, `reddit`, `discord`, `slack`, `whatsapp`, `telegram`, `wechat`, `medium`; places of your own: `newsletter`, `blog`, `podcast`, `website`, `event`; `other` for everything else.
 */
export type Platform =
  | "instagram"
  | "facebook"
  | "threads"
  | "x"
  | "linkedin"
  | "youtube"
  | "tiktok"
  | "bluesky"
  | "mastodon"
  | "pinterest"
  | "snapchat"
  | "reddit"
  | "discord"
  | "slack"
  | "whatsapp"
  | "telegram"
  | "wechat"
  | "medium"
  | "newsletter"
  | "blog"
  | "podcast"
  | "website"
  | "event"
  | "other";
/**
 * A number from 0 to 100, without the percent sign.
 */
export type Percent = number;
/**
 * The id of a business objective: its key under `business_objectives` in `strategy.yaml`.
 */
export type BusinessObjectiveId = string;
/**
 * The step of the relationship: `awareness` (they know us), `consideration` (they weigh us up), `engagement` (they take part), `conversion` (they act), `loyalty` (they come back), `advocacy` (they speak for us).
 */
export type Stage = "awareness" | "consideration" | "engagement" | "conversion" | "loyalty" | "advocacy";
/**
 * The id of a metric of the built-in catalogue or of the team's own `metrics.yaml`.
 */
export type MetricId = string;
/**
 * The id of a channel: the name of its file in `channels/` without `.yaml`.
 */
export type ChannelId = string;
/**
 * A change from the baseline, in quotes: a plus or minus sign, a number with a point for decimals, then `%` (relative to the baseline), `points` (percentage points) or nothing (the metric's own unit).
 */
export type RelativeChange = string;
/**
 * The id of a goal: the name of its file in `goals/` without `.yaml`.
 */
export type GoalId = string;
/**
 * A need of an audience: the audience's id, a slash, and the need's id.
 */
export type NeedReference = string;
/**
 * A share of the whole in percent: a number from 0 to 100, or a range with `min` and `max`.
 */
export type PercentShare =
  | Percent
  | {
      readonly min: Percent;
      readonly max: Percent;
    };
/**
 * The id of a content pillar: the name of its file in `pillars/` without `.yaml`.
 */
export type PillarId = string;
/**
 * What a rate is counted over: `hour`, `day`, `week`, `month`, `quarter`, `year`, or a duration such as `2 weeks`.
 */
export type RatePeriod = ("hour" | "day" | "week" | "month" | "quarter" | "year") | Duration;
/**
 * What an opportunity came from: `competitor-id/weakness-id`, `audience-id/need-id` or a practice's id. Where that could mean two things, put the kind in front, as in `competitor/city-museum/no-captions`.
 */
export type SourceReference = string;
/**
 * What a review looked at: `kind/id` such as `channel/instagram`, a folder such as `channels`, or `strategy`.
 */
export type CoveredReference = string;
/**
 * A severity, or an object with `severity` and `options` of the rule.
 */
export type RuleSetting =
  | Severity
  | {
      readonly severity?: Severity;
      readonly options?: {
        readonly [k: string]: unknown;
      };
    };
/**
 * How much a finding weighs: `off` (not checked), `info` (good to know), `warning` (should be settled), `error` (must be settled before it passes).
 */
export type Severity = "off" | "info" | "warning" | "error";
/**
 * A kind of file: `strategy` (strategy.yaml), `audience`, `goal`, `pillar`, `channel`, `competitor`, `practice`, `opportunity`, `review` (one file each in the folder of that name).
 */
export type Kind =
  "strategy" | "audience" | "goal" | "pillar" | "channel" | "competitor" | "practice" | "opportunity" | "review";
/**
 * A text, a number, or true or false.
 */
export type PlainValue = string | number | boolean;
/**
 * One text for all languages, or one text a language.
 */
export type Wording =
  | Text
  | {
      readonly [k: string]: Text;
    };
/**
 * A path to a file or folder, relative to the strategy's root and below it.
 */
export type Path = string;
/**
 * A colour as # and six hexadecimal digits, in quotation marks: without them YAML takes it for a comment.
 */
export type Colour = string;
/**
 * The name of a family of fonts: letters, digits, spaces, points and hyphens.
 */
export type FontFamily = string;
/**
 * A short name that others refer to: small letters, digits and single hyphens, at most 64 characters.
 */
export type Id = string;
/**
 * The id of an evaluation criterion: `audience`, `goal`, `need`, `gap`, `capacity`, `evidence`, or a key under `evaluation.criteria` in `strategy.yaml`.
 */
export type CriterionId = string;

export interface Format {
  readonly strategy: Strategy;
  readonly audience: Audience;
  readonly goal: Goal;
  readonly pillar: Pillar;
  readonly channel: Channel;
  readonly competitor: Competitor;
  readonly practice: Practice;
  readonly opportunity: Opportunity;
  readonly review: Review;
  readonly metrics: Metrics;
  readonly config: Config;
  readonly theme: Theme;
}
/**
 * Who we are and what holds everywhere: the root file `strategy.yaml`.
 */
export interface Strategy {
  readonly format: 1;
  readonly name: Text;
  readonly organization: Text;
  readonly language?: Language;
  readonly status?: "draft" | "approved" | "archived";
  readonly summary?: Prose;
  readonly period?: {
    readonly start?: Date;
    readonly end?: Date;
  };
  readonly owner?: Role;
  readonly backup?: Role;
  readonly approved?: {
    readonly by: Role;
    readonly date: Date;
  };
  readonly business_objectives?: {
    readonly [k: string]: {
      readonly statement: Prose;
      readonly owner?: Role;
      readonly source?: Text;
    };
  };
  readonly content_mission?: {
    readonly statement: Prose;
    readonly for?: readonly AudienceId[];
    readonly offer?: Prose;
    readonly difference?: Prose;
  };
  readonly voice?: {
    readonly summary?: Prose;
    readonly traits?: {
      readonly trait: Text;
      readonly means?: Prose;
      readonly do?: readonly Text[];
      readonly avoid?: readonly Text[];
    }[];
    readonly words?: {
      readonly use: Text;
      readonly instead_of?: Text;
      readonly why?: Prose;
    }[];
    readonly examples?: {
      readonly say: Prose;
      readonly rather_than?: Prose;
      readonly why?: Prose;
    }[];
  };
  readonly messages?: {
    readonly message: Prose;
    readonly audiences?: readonly AudienceId[];
    readonly proof?: readonly Text[];
    readonly call_to_action?: Text;
  }[];
  readonly principles?: {
    readonly principle: Prose;
    readonly why?: Prose;
  }[];
  readonly non_goals?: {
    readonly what: Prose;
    readonly why?: Prose;
  }[];
  readonly non_metrics?: {
    readonly metric: Text;
    readonly why?: Prose;
  }[];
  readonly governance?: {
    readonly roles?: {
      readonly [k: string]: {
        readonly name: Text;
        readonly person?: Text;
        readonly duties?: readonly Text[];
      };
    };
    readonly approvals?: {
      readonly what: Prose;
      readonly by: Role;
      readonly within?: Duration;
    }[];
    readonly escalation?: {
      readonly level: Text | number;
      readonly when: Prose;
      readonly decides: Role;
      readonly backup?: Role;
      readonly within?: Duration;
      readonly holding_statement?: Prose;
      readonly rehearsed?: Date;
    }[];
    readonly security?: readonly Text[];
    readonly accessibility?: readonly Text[];
    readonly policies?: {
      readonly name: Text;
      readonly url?: Url;
    }[];
    readonly onboarding?: {
      readonly role: Role;
      readonly read?: readonly Text[];
    }[];
  };
  readonly resources?: {
    readonly hours_per_week?: Amount;
    readonly budget?: {
      readonly amount?: Amount;
      readonly currency?: Currency;
      readonly per?: "month" | "quarter" | "year";
      readonly split?: {
        readonly on: Text;
        readonly share?: Share;
      }[];
    };
    readonly tools?: {
      readonly name: Text;
      readonly for?: Text;
    }[];
  };
  readonly tracking?: {
    readonly utm?: {
      readonly source?: readonly Text[];
      readonly medium?: readonly Text[];
      readonly campaign?: Text;
    };
    readonly report_every?: Duration;
  };
  readonly evaluation?: {
    readonly criteria?: {
      readonly [k: string]: {
        readonly question: Text;
        readonly weight?: number;
      };
    };
  };
  readonly review?: {
    readonly every?: Duration;
    readonly next?: Date;
  };
  readonly parents?: {
    readonly name: Text;
    readonly url?: Url;
    readonly note?: Prose;
  }[];
  readonly glossary?: {
    readonly [k: string]: Prose;
  };
  readonly stability?: Stability;
  readonly reviewed?: Reviewed;
  readonly review_every?: Duration;
  readonly tags?: Tags;
  readonly notes?: Prose;
  readonly waivers?: Waivers;
}
/**
 * When this was last looked at and found right. `strategy review --done` writes it.
 */
export interface Reviewed {
  readonly date: Date;
  readonly by?: Role;
  readonly fingerprint?: Text;
}
/**
 * One finding that the team has decided to live with, with its reason and, best, an end.
 */
export interface Waiver {
  readonly rule: RuleId;
  readonly reason: Prose;
  readonly until?: Date;
  readonly owner?: Role;
}
/**
 * One group of people the strategy is for: a file in `audiences/`.
 */
export interface Audience {
  readonly name: Text;
  readonly priority?: "primary" | "secondary" | "tertiary";
  readonly who?: Prose;
  readonly not?: readonly Text[];
  readonly size?: {
    readonly value: Amount | Text;
    readonly source?: Text;
    readonly date?: Date;
  };
  readonly languages?: readonly Text[];
  readonly places?: readonly Text[];
  readonly needs?: {
    readonly [k: string]: {
      readonly need: Prose;
      readonly met?: "met" | "partly" | "unmet" | "unknown";
      readonly evidence?: Prose;
      readonly served_by?: {
        readonly competitor: CompetitorId;
        readonly how_well?: "well" | "partly" | "poorly";
      }[];
    };
  };
  readonly goes_to?: {
    readonly where: Text;
    readonly platform?: Platform;
    readonly for?: Text;
    readonly share?: Percent;
  }[];
  readonly barriers?: readonly Text[];
  readonly motives?: readonly Text[];
  readonly believes?: {
    readonly now?: Prose;
    readonly wanted?: Prose;
  };
  readonly action?: Text;
  readonly evidence?: {
    readonly claim: Prose;
    readonly source: Text;
    readonly date?: Date;
  }[];
  readonly owner?: Role;
  readonly backup?: Role;
  readonly stability?: Stability;
  readonly reviewed?: Reviewed;
  readonly review_every?: Duration;
  readonly tags?: Tags;
  readonly notes?: Prose;
  readonly waivers?: Waivers;
}
/**
 * One change that communication should bring about: a file in `goals/`.
 */
export interface Goal {
  readonly name: Text;
  readonly outcome: Prose;
  readonly supports?: readonly BusinessObjectiveId[];
  readonly audiences?: readonly AudienceId[];
  readonly stage?: Stage;
  readonly priority?: number;
  readonly status?: "proposed" | "active" | "met" | "missed" | "dropped";
  readonly owner?: Role;
  readonly backup?: Role;
  readonly why?: Prose;
  readonly metrics?: readonly Measure[];
  readonly signals?: readonly Signal[];
  readonly value?: {
    readonly per: MetricId;
    readonly amount: number;
    readonly currency: Currency;
    readonly basis?: Prose;
  };
  readonly stability?: Stability;
  readonly reviewed?: Reviewed;
  readonly review_every?: Duration;
  readonly tags?: Tags;
  readonly notes?: Prose;
  readonly waivers?: Waivers;
}
/**
 * One metric with where it starts, where it should end and by when. It turns an intention into something that can be checked.
 */
export interface Measure {
  readonly metric: MetricId;
  readonly channel?: ChannelId;
  readonly baseline?: Baseline;
  readonly target?: Target;
  readonly milestones?: readonly Milestone[];
  readonly benchmark?: Benchmark;
  readonly every?: Duration;
  readonly decide?: readonly DecisionRule[];
  readonly owner?: Role;
  readonly why?: Prose;
}
/**
 * Where the metric stood before. Without a starting point nobody can tell whether anything changed.
 */
export interface Baseline {
  readonly value: Amount;
  readonly date?: Date;
  readonly source?: Text;
}
/**
 * Where the metric should end and by when: an absolute `value` or a `change` from the baseline, never both.
 */
export interface Target {
  readonly value?: number;
  readonly change?: RelativeChange;
  readonly per?: Duration;
  readonly date?: Date;
  readonly kind?: "reach" | "hold" | "reverse";
}
/**
 * A value to pass on the way, so that being late shows early.
 */
export interface Milestone {
  readonly value: number;
  readonly date: Date;
}
/**
 * A value of somebody else to compare with. It tells whether your own figure is good.
 */
export interface Benchmark {
  readonly value: Amount;
  readonly date?: Date;
  readonly source?: Text;
  readonly competitor?: CompetitorId;
  readonly metric?: MetricId;
}
/**
 * What you will do when the value falls below a line or reaches it. Deciding beforehand is easier than when the figure is in.
 */
export interface DecisionRule {
  readonly below?: number;
  readonly at_least?: number;
  readonly then: Text;
}
/**
 * A sign of success that is seen or heard, not counted. Some of the best evidence has no number.
 */
export interface Signal {
  readonly signal: Prose;
  readonly evidence?: Prose;
  readonly every?: Duration;
}
/**
 * One subject that you keep coming back to: a file in `pillars/`.
 */
export interface Pillar {
  readonly name: Text;
  readonly purpose?: Prose;
  readonly why?: Prose;
  readonly audiences?: readonly AudienceId[];
  readonly goals?: readonly GoalId[];
  readonly needs?: readonly NeedReference[];
  readonly topics?: readonly Text[];
  readonly formats?: readonly Text[];
  readonly share?: PercentShare;
  readonly examples?: (
    | Text
    | {
        readonly title: Text;
        readonly url?: Url;
      }
  )[];
  readonly avoid?: readonly Text[];
  readonly owner?: Role;
  readonly backup?: Role;
  readonly stability?: Stability;
  readonly reviewed?: Reviewed;
  readonly review_every?: Duration;
  readonly tags?: Tags;
  readonly notes?: Prose;
  readonly waivers?: Waivers;
}
/**
 * The one-page plan of one channel: a file in `channels/`.
 */
export interface Channel {
  readonly name: Text;
  readonly platform: Platform;
  readonly account?: Text;
  readonly url?: Url;
  readonly status?: "active" | "pilot" | "paused" | "retired";
  readonly since?: Date;
  readonly status_reason?: Text;
  readonly owner?: Role;
  readonly backup?: Role;
  readonly purpose?: Prose;
  readonly role?: Text;
  readonly audiences?: readonly AudienceId[];
  readonly goals?: readonly GoalId[];
  readonly needs?: readonly NeedReference[];
  readonly content?: {
    readonly pillar?: PillarId;
    readonly what?: Text;
    readonly formats?: readonly Text[];
    readonly share?: Share;
    readonly why?: Prose;
  }[];
  readonly cadence?: {
    readonly posts?: number;
    readonly min?: number;
    readonly max?: number;
    readonly per?: RatePeriod;
    readonly limits?: {
      readonly max: number;
      readonly per: RatePeriod;
    }[];
    readonly trigger?: Text;
    readonly hours_per_post?: Amount;
    readonly why?: Prose;
  };
  readonly voice?: Prose;
  readonly engagement?: {
    readonly respond_within?: Duration;
    readonly hours?: Text;
    readonly moderation?: Prose;
  };
  readonly hashtags?: readonly Text[];
  readonly access?: readonly Text[];
  readonly success?: readonly Measure[];
  readonly signals?: readonly Signal[];
  readonly tactics?: {
    readonly [k: string]: {
      readonly what: Prose;
      readonly goal?: GoalId;
      readonly audience?: AudienceId;
      readonly start?: Date;
      readonly end?: Date;
      readonly measures?: readonly Measure[];
      readonly why?: Prose;
      readonly status?: "planned" | "running" | "done" | "stopped";
    };
  };
  readonly experiments?: {
    readonly [k: string]: {
      readonly hypothesis: Prose;
      readonly measure?: Measure;
      readonly start?: Date;
      readonly end?: Date;
      readonly result?: Prose;
      readonly learned?: Prose;
    };
  };
  readonly exit?: Text;
  readonly stability?: Stability;
  readonly reviewed?: Reviewed;
  readonly review_every?: Duration;
  readonly tags?: Tags;
  readonly notes?: Prose;
  readonly waivers?: Waivers;
}
/**
 * Somebody who competes for the same attention, or from whom you can learn: a file in `competitors/`.
 */
export interface Competitor {
  readonly name: Text;
  readonly type: "direct" | "adjacent" | "exemplar";
  readonly url?: Url;
  readonly accounts?: {
    readonly platform: Platform;
    readonly account?: Text;
    readonly url?: Url;
  }[];
  readonly observations?: {
    readonly metric: MetricId;
    readonly value: Amount;
    readonly date: Date;
    readonly source?: Text;
    readonly channel?: Platform;
  }[];
  readonly strengths?: readonly Text[];
  readonly lessons?: readonly Text[];
  readonly weaknesses?: {
    readonly [k: string]: {
      readonly weakness: Prose;
      readonly evidence?: Prose;
    };
  };
  readonly owner?: Role;
  readonly backup?: Role;
  readonly stability?: Stability;
  readonly reviewed?: Reviewed;
  readonly review_every?: Duration;
  readonly tags?: Tags;
  readonly notes?: Prose;
  readonly waivers?: Waivers;
}
/**
 * One habit of your own, looked at and questioned: a file in `practices/`.
 */
export interface Practice {
  readonly name?: Text;
  readonly area: "channel" | "content" | "cadence" | "workflow" | "tool" | "other";
  readonly what: Prose;
  readonly since?: Text | number;
  readonly origin?: Prose;
  readonly question?: Prose;
  readonly evidence?: Prose;
  readonly verdict?: "keep" | "change" | "stop";
  readonly because?: Prose;
  readonly action?: Prose;
  readonly by?: Date;
  readonly channels?: readonly ChannelId[];
  readonly pillars?: readonly PillarId[];
  readonly owner?: Role;
  readonly backup?: Role;
  readonly stability?: Stability;
  readonly reviewed?: Reviewed;
  readonly review_every?: Duration;
  readonly tags?: Tags;
  readonly notes?: Prose;
  readonly waivers?: Waivers;
}
/**
 * One idea that is weighed before anyone starts: a file in `opportunities/`.
 */
export interface Opportunity {
  readonly name: Text;
  readonly idea: Prose;
  readonly source?: "competitor-weakness" | "unmet-need" | "practice" | "proposal" | "platform-change";
  readonly from?: readonly SourceReference[];
  readonly proposed?: Date;
  readonly audiences?: readonly AudienceId[];
  readonly goals?: readonly GoalId[];
  readonly channels?: readonly ChannelId[];
  readonly pillars?: readonly PillarId[];
  readonly scores?: {
    readonly [k: string]: number;
  };
  readonly hours_per_week?: number;
  readonly stops?: Prose;
  readonly decision?: {
    readonly verdict?: "accept" | "decline" | "later";
    readonly date?: Date;
    readonly by?: Role;
    readonly why?: Prose;
  };
  readonly owner?: Role;
  readonly backup?: Role;
  readonly stability?: Stability;
  readonly reviewed?: Reviewed;
  readonly review_every?: Duration;
  readonly tags?: Tags;
  readonly notes?: Prose;
  readonly waivers?: Waivers;
}
/**
 * One entry in the log of the living document: a file in `reviews/`, named after its date.
 */
export interface Review {
  readonly name?: Text;
  readonly date: Date;
  readonly by?: readonly Role[];
  readonly covered?: readonly CoveredReference[];
  readonly learned?: readonly Prose[];
  readonly changed?: readonly Prose[];
  readonly next?: readonly Prose[];
  readonly owner?: Role;
  readonly backup?: Role;
  readonly stability?: Stability;
  readonly reviewed?: Reviewed;
  readonly review_every?: Duration;
  readonly tags?: Tags;
  readonly notes?: Prose;
  readonly waivers?: Waivers;
}
/**
 * The team's own metrics, each under an id of its own: the file `metrics.yaml`. An id of the built-in catalogue may be redefined here.
 */
export interface Metrics {
  readonly [k: string]: {
    readonly name: Text;
    readonly definition: Prose;
    readonly unit: "percent" | "count" | "currency" | "ratio" | "hours" | "seconds" | "points";
    readonly direction: "up" | "down";
    formula?:
      | {
          readonly ratio: readonly MetricId[];
          readonly times?: number;
        }
      | {
          readonly difference: readonly MetricId[];
        }
      | {
          readonly share_of: MetricId;
        };
    readonly aggregate?: "sum" | "mean" | "last" | "none";
    readonly level?: "input" | "activity" | "output" | "outtake" | "outcome" | "impact";
    readonly stage?: Stage;
    readonly vanity?: boolean;
    readonly discouraged?: Text;
    readonly caveat?: Prose;
  };
}
/**
 * How the tool checks and renders this strategy: the file `strategy.config.yaml`.
 */
export interface Config {
  readonly extends?: readonly Text[];
  readonly rules?: RuleSettings;
  readonly custom?: {
    readonly [k: string]: {
      readonly kind: Kind;
      readonly where?: Condition;
      readonly require?: {
        readonly fields?: readonly Text[];
        readonly links?: {
          readonly to?: Kind;
          readonly from?: Kind;
          readonly min?: number;
          readonly max?: number;
          readonly where?: Condition;
        };
      };
      readonly message: Wording;
      readonly why?: Wording;
      readonly severity?: Severity;
    };
  };
  readonly overrides?: {
    readonly files: readonly Text[];
    readonly rules: RuleSettings;
  }[];
  readonly baseline?: Path;
  readonly render?: {
    readonly formats?: ("markdown" | "html" | "pdf")[];
    readonly out?: Path;
    readonly templates?: Path;
    readonly theme?: Path;
    readonly channels?: readonly ChannelId[];
    readonly index_depth?: number;
    readonly public_without?: readonly Text[];
  };
  readonly query?: {
    readonly engine: "duckdb" | "postgresql";
    readonly sql: Prose;
  };
  readonly levels?: {
    readonly strategy?: LevelsOfKind;
    readonly audience?: LevelsOfKind;
    readonly goal?: LevelsOfKind;
    readonly pillar?: LevelsOfKind;
    readonly channel?: LevelsOfKind;
    readonly competitor?: LevelsOfKind;
    readonly practice?: LevelsOfKind;
    readonly opportunity?: LevelsOfKind;
    readonly review?: LevelsOfKind;
    readonly metrics?: LevelsOfKind;
  };
  readonly imports?: {
    readonly channel?: ChannelId;
    readonly date: Text;
    readonly metrics: {
      readonly [k: string]: Text;
    };
  }[];
  readonly words?: {
    readonly vague_goals?: WordList;
    readonly vague_audiences?: WordList;
    readonly placeholders?: WordList;
  };
}
/**
 * Rules or whole families, each with its severity or with severity and options.
 */
export interface RuleSettings {
  readonly [k: string]: RuleSetting;
}
/**
 * Fields and the value each must have; a list means any one of its values.
 */
export interface Condition {
  readonly [k: string]: PlainValue | readonly PlainValue[];
}
/**
 * How much a change of each key weighs; `everything` stands for all keys that are not named.
 */
export interface LevelsOfKind {
  readonly [k: string]: "foundation" | "commitment" | "detail";
}
/**
 * Phrases added to or taken from a list that the tool brings along. The list holds English and French phrases, and all of them count in every strategy.
 */
export interface WordList {
  readonly add?: readonly Text[];
  readonly remove?: readonly Text[];
}
/**
 * How the handbook looks: the file `theme.yaml`, or the one that `render.theme` in the configuration names. Every key may be left out.
 */
export interface Theme {
  readonly colors?: {
    readonly accent?: Colour;
    readonly ink?: Colour;
    readonly paper?: Colour;
    readonly dark?: {
      readonly accent?: Colour;
      readonly ink?: Colour;
      readonly paper?: Colour;
    };
  };
  readonly fonts?: {
    readonly text?: FontFamily;
    readonly headings?: FontFamily;
    readonly folder?: Path;
  };
  readonly logo?: string;
  readonly page?: {
    readonly size?: "a4" | "letter";
    readonly standard?: "ua-1" | "a-2a";
  };
  readonly cover?: {
    readonly band?: boolean;
    readonly line?: Text;
  };
}
/**
 * The severity of what takes no options, under its own key.
 */
export interface SeverityAlone {
  readonly severity?: Severity;
}
/**
 * One reading of a metric: a row of a file in `measurements/`.
 */
export interface Reading {
  readonly date: Date;
  readonly metric: MetricId;
  readonly value?: number;
  readonly channel?: ChannelId;
  readonly competitor?: CompetitorId;
  readonly period?: Duration;
  readonly source?: Text;
  readonly note?: Text;
}
/**
 * A whole strategy in one YAML or JSON file: what `strategy export` writes and `strategy init --answers` reads.
 */
export interface Bundle {
  readonly strategy: Strategy;
  readonly metrics?: Metrics;
  readonly theme?: Theme;
  readonly config?: Config;
  readonly audiences?: {
    readonly [k: string]: Audience;
  };
  readonly goals?: {
    readonly [k: string]: Goal;
  };
  readonly pillars?: {
    readonly [k: string]: Pillar;
  };
  readonly channels?: {
    readonly [k: string]: Channel;
  };
  readonly competitors?: {
    readonly [k: string]: Competitor;
  };
  readonly practices?: {
    readonly [k: string]: Practice;
  };
  readonly opportunities?: {
    readonly [k: string]: Opportunity;
  };
  readonly reviews?: {
    readonly [k: string]: Review;
  };
  readonly measurements?: readonly Reading[];
}

/** What a reference names. */
export type ReferenceKind = 'audience-id' | 'goal-id' | 'pillar-id' | 'channel-id' | 'competitor-id' | 'business-objective-id' | 'metric-id' | 'criterion-id' | 'role' | 'need-reference' | 'source-reference' | 'covered-reference';

/** Where each kind refers to something: `*` is each item or key, `#keys` the keys themselves. */
export const references: Readonly<Record<keyof Format, readonly { readonly path: readonly string[]; readonly to: ReferenceKind }[]>> = {
  strategy: [
    { path: ["owner"], to: 'role' },
    { path: ["backup"], to: 'role' },
    { path: ["approved","by"], to: 'role' },
    { path: ["business_objectives","*","owner"], to: 'role' },
    { path: ["content_mission","for","*"], to: 'audience-id' },
    { path: ["messages","*","audiences","*"], to: 'audience-id' },
    { path: ["governance","approvals","*","by"], to: 'role' },
    { path: ["governance","escalation","*","decides"], to: 'role' },
    { path: ["governance","escalation","*","backup"], to: 'role' },
    { path: ["governance","onboarding","*","role"], to: 'role' },
    { path: ["reviewed","by"], to: 'role' },
    { path: ["waivers","*","owner"], to: 'role' },
  ],
  audience: [
    { path: ["needs","*","served_by","*","competitor"], to: 'competitor-id' },
    { path: ["owner"], to: 'role' },
    { path: ["backup"], to: 'role' },
    { path: ["reviewed","by"], to: 'role' },
    { path: ["waivers","*","owner"], to: 'role' },
  ],
  goal: [
    { path: ["supports","*"], to: 'business-objective-id' },
    { path: ["audiences","*"], to: 'audience-id' },
    { path: ["owner"], to: 'role' },
    { path: ["backup"], to: 'role' },
    { path: ["metrics","*","metric"], to: 'metric-id' },
    { path: ["metrics","*","channel"], to: 'channel-id' },
    { path: ["metrics","*","benchmark","competitor"], to: 'competitor-id' },
    { path: ["metrics","*","benchmark","metric"], to: 'metric-id' },
    { path: ["metrics","*","owner"], to: 'role' },
    { path: ["value","per"], to: 'metric-id' },
    { path: ["reviewed","by"], to: 'role' },
    { path: ["waivers","*","owner"], to: 'role' },
  ],
  pillar: [
    { path: ["audiences","*"], to: 'audience-id' },
    { path: ["goals","*"], to: 'goal-id' },
    { path: ["needs","*"], to: 'need-reference' },
    { path: ["owner"], to: 'role' },
    { path: ["backup"], to: 'role' },
    { path: ["reviewed","by"], to: 'role' },
    { path: ["waivers","*","owner"], to: 'role' },
  ],
  channel: [
    { path: ["owner"], to: 'role' },
    { path: ["backup"], to: 'role' },
    { path: ["audiences","*"], to: 'audience-id' },
    { path: ["goals","*"], to: 'goal-id' },
    { path: ["needs","*"], to: 'need-reference' },
    { path: ["content","*","pillar"], to: 'pillar-id' },
    { path: ["success","*","metric"], to: 'metric-id' },
    { path: ["success","*","channel"], to: 'channel-id' },
    { path: ["success","*","benchmark","competitor"], to: 'competitor-id' },
    { path: ["success","*","benchmark","metric"], to: 'metric-id' },
    { path: ["success","*","owner"], to: 'role' },
    { path: ["tactics","*","goal"], to: 'goal-id' },
    { path: ["tactics","*","audience"], to: 'audience-id' },
    { path: ["tactics","*","measures","*","metric"], to: 'metric-id' },
    { path: ["tactics","*","measures","*","channel"], to: 'channel-id' },
    { path: ["tactics","*","measures","*","benchmark","competitor"], to: 'competitor-id' },
    { path: ["tactics","*","measures","*","benchmark","metric"], to: 'metric-id' },
    { path: ["tactics","*","measures","*","owner"], to: 'role' },
    { path: ["experiments","*","measure","metric"], to: 'metric-id' },
    { path: ["experiments","*","measure","channel"], to: 'channel-id' },
    { path: ["experiments","*","measure","benchmark","competitor"], to: 'competitor-id' },
    { path: ["experiments","*","measure","benchmark","metric"], to: 'metric-id' },
    { path: ["experiments","*","measure","owner"], to: 'role' },
    { path: ["reviewed","by"], to: 'role' },
    { path: ["waivers","*","owner"], to: 'role' },
  ],
  competitor: [
    { path: ["observations","*","metric"], to: 'metric-id' },
    { path: ["owner"], to: 'role' },
    { path: ["backup"], to: 'role' },
    { path: ["reviewed","by"], to: 'role' },
    { path: ["waivers","*","owner"], to: 'role' },
  ],
  practice: [
    { path: ["channels","*"], to: 'channel-id' },
    { path: ["pillars","*"], to: 'pillar-id' },
    { path: ["owner"], to: 'role' },
    { path: ["backup"], to: 'role' },
    { path: ["reviewed","by"], to: 'role' },
    { path: ["waivers","*","owner"], to: 'role' },
  ],
  opportunity: [
    { path: ["from","*"], to: 'source-reference' },
    { path: ["audiences","*"], to: 'audience-id' },
    { path: ["goals","*"], to: 'goal-id' },
    { path: ["channels","*"], to: 'channel-id' },
    { path: ["pillars","*"], to: 'pillar-id' },
    { path: ["scores","#keys"], to: 'criterion-id' },
    { path: ["decision","by"], to: 'role' },
    { path: ["owner"], to: 'role' },
    { path: ["backup"], to: 'role' },
    { path: ["reviewed","by"], to: 'role' },
    { path: ["waivers","*","owner"], to: 'role' },
  ],
  review: [
    { path: ["by","*"], to: 'role' },
    { path: ["covered","*"], to: 'covered-reference' },
    { path: ["owner"], to: 'role' },
    { path: ["backup"], to: 'role' },
    { path: ["reviewed","by"], to: 'role' },
    { path: ["waivers","*","owner"], to: 'role' },
  ],
  metrics: [
    { path: ["*","formula","ratio","*"], to: 'metric-id' },
    { path: ["*","formula","difference","*"], to: 'metric-id' },
    { path: ["*","formula","share_of"], to: 'metric-id' },
  ],
  config: [
    { path: ["render","channels","*"], to: 'channel-id' },
    { path: ["imports","*","channel"], to: 'channel-id' },
  ],
  theme: [
  ],
};
