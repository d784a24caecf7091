import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Change, changesBetween } from '../../src/history/changes.ts';
import { weighedChanges } from '../../src/history/levels.ts';
import { draftOf, entitiesOf, entityOf, isFolderKind, withEntity } from '../../src/interview/draft.ts';
import { canonical } from '../../src/model/canonical.ts';
import { toSteps } from '../../src/model/pointer.ts';
import { kindSchemas } from '../../src/model/schemas.ts';
import { outputSchemas } from '../../src/reports/output-schemas.ts';
import { writeYaml } from '../../src/text/yaml-writer.ts';
import { valuesOf } from '../schema-values.ts';
import { commit, repository, write } from '../support/repository.ts';
import { workspaceOf } from '../support/rules.ts';
import { tries } from '../support/runs.ts';
import { strategy } from '../support/world.ts';

const STRATEGY = 'format: 1\nname: A\norganization: B\nperiod: {start: 2026-01-01, end: 2027-12-31}\n';
const GOAL = `name: Fill storytime
outcome: Parents come back.
metrics:
  - metric: signups
    target: {value: 80, date: 2027-06-30}
  - metric: response-time
    target: {value: 6, date: 2027-06-30}
`;
const files = {
  'strategy.yaml': STRATEGY,
  'audiences/parents.yaml': 'name: Parents\nwho: Parents of a first child\n',
  'goals/g.yaml': GOAL,
  'metrics.yaml': 'visits-desk: {name: Visits, definition: People at the desk, unit: count, direction: up}\n',
};

type Files = Readonly<Record<string, string>>;

/** What changed, as level, name and place. */
function told(before: Files, after: Files): readonly string[] {
  return weighedChanges(workspaceOf(before), workspaceOf(after), '2026-11-23').map(
    ({ level, named, change, entity, pointer }) => [level, named ?? change, `${entity}${pointer}`].join(' '),
  );
}

describe('levels that the team chose', () => {
  const config = (levels: string) => ({ ...files, 'strategy.config.yaml': `levels: ${levels}\n` });
  const owned = { 'goals/g.yaml': `${GOAL}owner: lead\n` };

  it('count by key, then by kind, and only where the earlier state says them', () => {
    expect(told(files, { ...files, ...owned })).toEqual(['detail added goal/g/owner']);
    const byKey = config('{goal: {owner: commitment}}');
    expect(told(byKey, { ...byKey, ...owned })).toEqual(['commitment added goal/g/owner']);
    const byKind = config('{goal: {everything: foundation, owner: detail}}');
    expect(told(byKind, { ...byKind, 'goals/g.yaml': `${GOAL.replace('80', '60')}owner: lead\n` })).toEqual([
      'foundation target-lowered goal/g/metrics/0/target/value',
      'detail added goal/g/owner',
    ]);
    const light = config('{goal: {everything: detail}}');
    const lowered = { ...light, 'goals/g.yaml': GOAL.replace('80', '60') };
    expect(told(files, lowered)).toContain('commitment target-lowered goal/g/metrics/0/target/value');
    expect(told(light, lowered)).toEqual(['detail target-lowered goal/g/metrics/0/target/value']);
  });
});

describe('changes by their weight and name', () => {
  it.each<[string, Files, readonly string[]]>([
    [
      'a lowered target',
      { 'goals/g.yaml': GOAL.replace('80', '60') },
      ['commitment target-lowered goal/g/metrics/0/target/value'],
    ],
    [
      'a raised target',
      { 'goals/g.yaml': GOAL.replace('80', '90') },
      ['commitment target-raised goal/g/metrics/0/target/value'],
    ],
    [
      'a slower answer, where less is better',
      { 'goals/g.yaml': GOAL.replace('value: 6', 'value: 9') },
      ['commitment target-lowered goal/g/metrics/1/target/value'],
    ],
    [
      'a moved deadline',
      { 'goals/g.yaml': GOAL.replace('2027-06-30', '2027-09-30') },
      ['commitment deadline-later goal/g/metrics/0/target/date'],
    ],
    ['a dropped goal', { 'goals/g.yaml': `${GOAL}status: dropped\n` }, ['commitment goal-dropped goal/g/status']],
    [
      'a channel without owner',
      { 'channels/x.yaml': 'name: X\nplatform: x\n' },
      ['commitment channel-opened-without-owner channel/x'],
    ],
    [
      'a channel with one',
      { 'channels/x.yaml': 'name: X\nplatform: x\nowner: a\n' },
      ['commitment channel-opened channel/x'],
    ],
    [
      'a mission',
      { 'strategy.yaml': `${STRATEGY}content_mission: {statement: We help.}\n` },
      ['foundation added strategy/content_mission'],
    ],
    [
      'a metric in mid-period',
      { 'metrics.yaml': files['metrics.yaml'].replace('at the desk', 'at the door') },
      ['commitment metric-redefined-in-period metrics/visits-desk/definition'],
    ],
    [
      'a foundational audience',
      { 'audiences/parents.yaml': `${files['audiences/parents.yaml']}stability: foundational\n` },
      ['foundation added audience/parents/stability'],
    ],
    ['a note', { 'goals/g.yaml': `${GOAL}notes: Ask Anna\n` }, ['detail added goal/g/notes']],
  ])('%s', (_, changed, expected) => {
    expect(told(files, { ...files, ...changed })).toEqual(expected);
  });

  it('a dropped audience', () => {
    const { 'audiences/parents.yaml': _, ...rest } = files;
    expect(told(files, rest)).toEqual(['commitment audience-dropped audience/parents']);
  });

  it('another id is no other entity, by its name or by what it says', () => {
    const { 'goals/g.yaml': goal, ...rest } = files;
    expect(told(files, { ...rest, 'goals/h.yaml': goal })).toEqual(['detail renamed goal/h']);
    const other = goal.replace('Fill storytime', 'Storytime is full');
    expect(told(files, { ...rest, 'goals/h.yaml': other })).toEqual([
      'detail renamed goal/h',
      'commitment changed goal/h/name',
    ]);
  });

  it('layout, comments, quotes, the order of keys and the wrapping of prose are nothing', () => {
    const after = {
      ...files,
      'goals/g.yaml':
        '# new\noutcome: >-\n  Parents\n  come back.\nname: "Fill storytime"\nmetrics: [{target: {date: 2027-06-30, value: 80}, metric: signups}, {metric: response-time, target: {value: 6, date: 2027-06-30}}]\n',
    };
    expect(told(files, after)).toEqual([]);
  });
});

/** The strategy after changes, made from the one before them: whole entities, then lists from the outside inwards. */
function applied(start: ReturnType<typeof draftOf>, changes: readonly Change[]): ReturnType<typeof draftOf> {
  const rank = { renamed: 0, removed: 1, added: 2, changed: 3 };
  const sorted = changes
    .map((change, index) => ({ change, index }))
    .sort(({ change: a, index: i }, { change: b, index: j }) => {
      const depth = toSteps(a.pointer).length - toSteps(b.pointer).length;
      return depth || rank[a.change] - rank[b.change] || (a.change === 'removed' ? j - i : i - j);
    });
  let draft = start;
  for (const { change } of sorted) {
    const { kind, entity, pointer, before } = change;
    const [, id = ''] = entity.split('/');
    const now = change.change === 'renamed' ? entityOf(draft, kind, String(before)) : entityOf(draft, kind, id);
    draft = withEntity(draft, kind, id, done(now, toSteps(pointer), change) as never);
    const gone = change.change === 'renamed' ? String(before) : id;
    const isGone = change.change === 'renamed' || (pointer === '' && change.change === 'removed');
    if (isGone && isFolderKind(kind)) draft = without(draft, kind, gone);
  }
  return draft;
}

function done(value: unknown, [step, ...rest]: readonly string[], change: Change): unknown {
  if (step === undefined) return change.change === 'renamed' ? value : (change.after ?? {});
  const isLast = rest.length === 0;
  if (Array.isArray(value)) {
    const index = Number(step);
    if (!isLast) return value.toSpliced(index, 1, done(value[index], rest, change));
    if (change.change === 'removed') return value.toSpliced(index, 1);
    return value.toSpliced(index, change.change === 'added' ? 0 : 1, change.after);
  }
  const map = { ...(value as Readonly<Record<string, unknown>>) };
  if (!isLast) return { ...map, [step]: done(map[step], rest, change) };
  const { [step]: _, ...others } = map;
  return change.after === undefined ? others : { ...map, [step]: change.after };
}

function without(
  draft: ReturnType<typeof draftOf>,
  kind: Parameters<typeof entitiesOf>[1],
  id: string,
): ReturnType<typeof draftOf> {
  const folder = `${kind === 'opportunity' ? 'opportunitie' : kind}s` as 'goals';
  const { [id]: _, ...others } = entitiesOf(draft, kind);
  return { ...draft, [folder]: others };
}

describe('any two states', () => {
  it.each(['goal', 'audience', 'channel'] as const)('%s: the changes, done to the first, give the second', (kind) => {
    const values = valuesOf(kindSchemas[kind]);
    const folder = `${kind}s`;
    fc.assert(
      fc.property(values, values, values, (one, two, three) => {
        const text = (value: unknown) =>
          writeYaml(kind, value as Readonly<Record<string, unknown>>, { language: 'en' });
        const [before, now] = [
          workspaceOf({ [`${folder}/a.yaml`]: text(one), [`${folder}/b.yaml`]: text(two) }),
          workspaceOf({ [`${folder}/a.yaml`]: text(two), [`${folder}/c.yaml`]: text(three) }),
        ];
        const result = applied(draftOf(before), changesBetween(before, now));
        expect(canonical(entitiesOf(result, kind))).toBe(canonical(entitiesOf(draftOf(now), kind)));
        expect(changesBetween(now, now)).toEqual([]);
      }),
      tries(20, 11),
    );
  });
});

describe('strategy diff', () => {
  it('compares any two of many commits, and the files as they are', async () => {
    const folder = repository(files);
    for (let step = 1; step <= 30; step++) {
      commit(folder, { 'goals/g.yaml': `# ${step}\n${GOAL.replace('80', String(80 + Math.floor(step / 3)))}` });
    }
    const compare = async (...argv: readonly string[]) =>
      JSON.parse((await strategy(['diff', '--dir', folder, '--json', ...argv])).out);
    for (const [base, head] of [
      [30, 0],
      [30, 29],
      [12, 9],
      [1, 0],
      [6, 6],
    ] as const) {
      const value = (back: number) => 80 + Math.floor((30 - back) / 3);
      const { changes } = await compare(`HEAD~${base}`, `HEAD~${head}`);
      const wanted =
        value(base) === value(head)
          ? []
          : [{ pointer: '/metrics/0/target/value', before: value(base), after: value(head) }];
      expect(changes).toMatchObject(wanted);
      expect(changes.length).toBe(wanted.length);
    }
    rmSync(join(folder, 'audiences/parents.yaml'));
    const report = await compare();
    expect(new Ajv2020({ strict: false }).validate(outputSchemas['output/diff'] ?? false, report)).toBe(true);
    expect(report).toMatchObject({
      base: 'HEAD',
      head: null,
      changes: [{ level: 'commitment', entity: 'audience/parents', named: 'audience-dropped' }],
    });
  });

  it('says it in sentences, asks for the reason of a foundation, and fails only where asked', async () => {
    const folder = repository(files);
    write(folder, {
      'strategy.yaml': `${STRATEGY}content_mission: {statement: We help parents.}\n`,
      'goals/g.yaml': GOAL.replace('80', '60'),
    });
    const { code, out } = await strategy(['diff', '--dir', folder]);
    expect(code).toBe(0);
    expect(out).toContain(
      'Goal "Fill storytime": metrics "signups" target value goes from 80 to 60 (less is promised than before).',
    );
    expect(out).toContain('add a review (reviews/YYYY-MM-DD.yaml) to the same change');
    expect((await strategy(['diff', '--dir', folder, '--exit-code'])).code).toBe(1);
    write(folder, { 'strategy.yaml': STRATEGY });
    expect((await strategy(['diff', '--dir', folder, '--exit-code'])).code).toBe(0);
    expect((await strategy(['diff', '--dir', folder, '--fail-on', 'commitment'])).code).toBe(1);
    const french = await strategy(['diff', '--dir', folder, '--language', 'fr', '--format', 'markdown']);
    expect(french.out).toContain('### Engagements');
    write(folder, { 'goals/g.yaml': GOAL.replace('80', '79.5').replace('2026-12-31', '2027-12-31') });
    const sentences = await strategy(['diff', '--dir', folder, '--language', 'fr']);
    expect(sentences.out).toContain('De HEAD aux fichiers tels qu’ils sont');
    expect(sentences.out).toContain('passe de 80 à 79,5');
    expect(sentences.out).toContain('«\u00a0signups\u00a0»');
    expect((await strategy(['diff', 'nowhere', '--dir', folder])).code).toBe(2);
  });
});
