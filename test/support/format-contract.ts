/**
 * The keys of the format as it was agreed, by kind and by where they stand: `*` is each item of a list or each key of a
 * map. `!` marks what must be there; `a|b` after `=` are the values that must be taken. Schemas may allow more.
 */
const ownKeys: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  strategy: {
    '': 'format! organization! language status=draft|approved|archived summary period owner approved business_objectives content_mission voice messages principles non_goals non_metrics governance resources tracking evaluation review parents glossary',
    '/period': 'start end',
    '/approved': 'by! date!',
    '/business_objectives/*': 'statement! owner source',
    '/content_mission': 'statement! for offer difference',
    '/voice': 'summary traits words examples',
    '/voice/traits/*': 'trait! means do avoid',
    '/voice/words/*': 'use! instead_of why',
    '/voice/examples/*': 'say! rather_than why',
    '/messages/*': 'message! audiences proof call_to_action',
    '/principles/*': 'principle! why',
    '/non_goals/*': 'what! why',
    '/non_metrics/*': 'metric! why',
    '/governance': 'roles approvals escalation security accessibility policies onboarding',
    '/governance/roles/*': 'name! person duties',
    '/governance/approvals/*': 'what! by! within',
    '/governance/escalation/*': 'level! when! decides! backup within holding_statement rehearsed',
    '/governance/policies/*': 'name! url',
    '/governance/onboarding/*': 'role! read',
    '/resources': 'hours_per_week budget tools',
    '/resources/budget': 'amount currency per=month|quarter|year split',
    '/resources/budget/split/*': 'on! share',
    '/resources/tools/*': 'name! for',
    '/tracking': 'utm report_every',
    '/tracking/utm': 'source medium campaign',
    '/evaluation': 'criteria',
    '/evaluation/criteria/*': 'question! weight',
    '/review': 'every next',
    '/parents/*': 'name! url note',
  },
  audience: {
    '': 'priority=primary|secondary|tertiary who not size languages places needs goes_to barriers motives believes action evidence',
    '/size': 'value! source date',
    '/needs/*': 'need! met=met|partly|unmet|unknown evidence served_by',
    '/needs/*/served_by/*': 'competitor! how_well=well|partly|poorly',
    '/goes_to/*': 'where! platform for share',
    '/believes': 'now wanted',
    '/evidence/*': 'claim! source! date',
  },
  goal: {
    '': 'outcome! supports audiences stage=awareness|consideration|engagement|conversion|loyalty|advocacy priority status=proposed|active|met|missed|dropped why metrics signals value',
    '/signals/*': 'signal! evidence every',
    '/value': 'per! amount! currency! basis',
  },
  pillar: {
    '': 'purpose why audiences goals needs topics formats share examples avoid',
    '/examples/*': 'title! url',
  },
  channel: {
    '': 'platform!=instagram|facebook|threads|x|linkedin|youtube|tiktok|bluesky|mastodon|pinterest|snapchat|reddit|discord|slack|whatsapp|telegram|wechat|medium|newsletter|blog|podcast|website|event|other account url status=active|pilot|paused|retired since status_reason purpose role audiences goals needs content cadence voice engagement hashtags access success signals tactics experiments exit',
    '/content/*': 'pillar what formats share why',
    '/cadence': 'posts min max per=hour|day|week|month|quarter|year limits trigger hours_per_post why',
    '/cadence/limits/*': 'max! per!',
    '/engagement': 'respond_within hours moderation',
    '/signals/*': 'signal! evidence every',
    '/tactics/*': 'what! goal audience start end measures why status=planned|running|done|stopped',
    '/experiments/*': 'hypothesis! measure start end result learned',
  },
  competitor: {
    '': 'type!=direct|adjacent|exemplar url accounts observations strengths weaknesses lessons',
    '/accounts/*': 'platform! account url',
    '/observations/*': 'metric! value! date! source channel',
    '/weaknesses/*': 'weakness! evidence',
  },
  practice: {
    '': 'area!=channel|content|cadence|workflow|tool|other what! since origin question evidence verdict=keep|change|stop because action by channels pillars',
  },
  opportunity: {
    '': 'idea! source=competitor-weakness|unmet-need|practice|proposal|platform-change from proposed audiences goals channels pillars scores hours_per_week stops decision',
    '/decision': 'verdict=accept|decline|later date by why',
  },
  review: {
    '': 'date! by covered learned changed next',
  },
  metrics: {
    '/*': 'name! definition! unit!=percent|count|currency|ratio|hours|seconds|points direction!=up|down formula aggregate=sum|mean|last|none level=input|activity|output|outtake|outcome|impact stage vanity discouraged caveat',
    '/*/formula': 'ratio times difference share_of',
  },
  config: {
    // `imports` is where a map of an unknown export is kept.
    '': 'extends custom rules overrides baseline render words imports query levels',
    '/levels': 'strategy audience goal pillar channel competitor practice opportunity review metrics',
    '/query': 'engine!=duckdb|postgresql sql!',
    '/imports/*': 'channel date! metrics!',
    '/custom/*': 'kind! where require message! why severity=info|warning|error',
    '/custom/*/require': 'fields links',
    '/custom/*/require/links': 'to from min max where',
    '/overrides/*': 'files! rules!',
    '/rules/*': 'severity=off|info|warning|error options',
    '/render': 'formats out templates theme channels index_depth',
    '/words': 'vague_goals vague_audiences placeholders',
    '/words/vague_goals': 'add remove',
    '/words/vague_audiences': 'add remove',
    '/words/placeholders': 'add remove',
  },
  reading: {
    '': 'date! metric! value channel competitor period source note',
  },
  theme: {
    '': 'colors fonts logo page cover',
    '/colors': 'accent ink paper dark',
    '/colors/dark': 'accent ink paper',
    '/fonts': 'text headings folder',
    '/page': 'size=a4|letter standard=ua-1|a-2a',
    '/cover': 'band line',
  },
  bundle: {
    '': 'strategy! metrics config audiences goals pillars channels competitors practices opportunities reviews measurements',
  },
};

/** What every entity may carry beside its own keys. */
const entityKeys: Readonly<Record<string, string>> = {
  '': 'owner backup stability=foundational|evolving reviewed review_every waivers notes tags',
  '/reviewed': 'date! by fingerprint',
  '/waivers/*': 'rule! reason! until owner',
};

/** Every key of every kind. Reviews and practices need no name. */
export const contract = Object.fromEntries(
  Object.entries(ownKeys).map(([name, groups]) => {
    if (['metrics', 'config', 'theme', 'reading', 'bundle'].includes(name)) return [name, groups];
    const called = name === 'review' || name === 'practice' ? 'name' : 'name!';
    return [name, { ...groups, ...entityKeys, '': `${called} ${groups['']} ${entityKeys['']}` }];
  }),
);

/** The shape that goals, channels, tactics and experiments share. */
export const measureKeys: Readonly<Record<string, string>> = {
  '': 'metric! channel baseline target milestones benchmark every decide owner why',
  '/baseline': 'value! date source',
  '/target': 'value change per date kind=reach|hold|reverse',
  '/milestones/*': 'value! date!',
  '/benchmark': 'value! date source competitor metric',
  '/decide/*': 'below at_least then!',
};

/** Where a measure stands. */
export const measurePlaces: readonly (readonly [string, string])[] = [
  ['goal', '/metrics/*'],
  ['channel', '/success/*'],
  ['channel', '/tactics/*/measures/*'],
  ['channel', '/experiments/*/measure'],
];

/** The keywords of JSON Schema 2020-12: core, applicator, unevaluated, validation, meta-data, format, content. */
export const keywords: ReadonlySet<string> = new Set(
  '$schema $id $ref $anchor $dynamicRef $dynamicAnchor $vocabulary $comment $defs prefixItems items contains additionalProperties properties patternProperties dependentSchemas propertyNames if then else allOf anyOf oneOf not unevaluatedItems unevaluatedProperties type enum const multipleOf maximum exclusiveMaximum minimum exclusiveMinimum maxLength minLength pattern maxItems minItems uniqueItems maxContains minContains maxProperties minProperties required dependentRequired title description default deprecated readOnly writeOnly examples format contentEncoding contentMediaType contentSchema'.split(
    ' ',
  ),
);
