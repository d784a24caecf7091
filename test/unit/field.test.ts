import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { fieldOf } from '../../src/judging/field.ts';
import { outputSchemas } from '../../src/reports/output-schemas.ts';
import { workspaceFrom } from '../support/rules.ts';
import { rootFolder, strategy, temporaryFolder } from '../support/world.ts';

const FILES = {
  'strategy.yaml': 'format: 1\nname: A\norganization: B\n',
  'audiences/parents.yaml': [
    'name: Parents',
    'needs:',
    '  open: {need: Open, met: partly, served_by: [{competitor: far, how_well: poorly}]}',
    '  full: {need: Full, met: unmet, served_by: [{competitor: near, how_well: well}, {competitor: far, how_well: well}]}',
    '  ours: {need: Ours, met: met, served_by: [{competitor: nobody, how_well: well}]}',
    '  dark: {need: Dark}\n',
  ].join('\n'),
  'competitors/far.yaml': 'name: Far\ntype: exemplar\nweaknesses: {slow: {weakness: Slow}, dear: {weakness: Dear}}\n',
  'competitors/near.yaml': 'name: Near\ntype: direct\nweaknesses: {dull: {weakness: Dull}}\n',
  'opportunities/a.yaml': 'name: A\nidea: I\nfrom: [far/slow]\n',
  'opportunities/b.yaml': 'name: B\nidea: I\nfrom: [near/dull]\ndecision: {verdict: decline, date: 2026-01-01}\n',
};

describe('the field', () => {
  it('says who serves what, where nobody does, where many do, and what nobody uses', () => {
    const { competitors, needs, unused } = fieldOf(workspaceFrom(FILES));
    expect(competitors.map(({ id }) => id)).toEqual(['near', 'far']);
    expect(needs.map(({ id, us, isGap, isCrowded, others }) => ({ id, us, isGap, isCrowded, others }))).toEqual([
      { id: 'open', us: 'partly', isGap: true, isCrowded: false, others: { far: 'poorly' } },
      { id: 'full', us: 'poorly', isGap: false, isCrowded: true, others: { near: 'well', far: 'well' } },
      { id: 'ours', us: 'well', isGap: false, isCrowded: false, others: {} },
      { id: 'dark', us: 'unknown', isGap: false, isCrowded: false, others: {} },
    ]);
    expect(unused.map(({ competitor, id }) => `${competitor}/${id}`)).toEqual(['near/dull', 'far/dear']);
  });
});

describe('strategy field', () => {
  it('is a matrix that fits a terminal, and lists what follows from it', async () => {
    const { code, out } = await strategy(['field', temporaryFolder(FILES)]);
    expect(code).toBe(0);
    expect(out).toMatch(/^ {2}A {2}Near \(direct competitor\)\n {2}B {2}Far \(outstanding example\)$/m);
    expect(out).toMatch(
      /^Parents +we A B\n {2}Open +◐ {2}· ○\n {2}Full +○ {2}● ●\n {2}Ours +● {2}· ·\n {2}Dark +· {2}· ·$/m,
    );
    expect(out).toContain('Gaps: nobody serves these well\n  - Parents: Open\n');
    expect(out).toContain('Crowded: several serve these well\n  - Parents: Full\n');
    expect(out).toContain('  - Near: Dull [near/dull]\n  - Far: Dear [far/dear]\n');
    const [matrix = ''] = (await strategy(['field', join(rootFolder, 'examples/medical-school')])).out.split('Gaps');
    expect(Math.max(...matrix.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  it('tells programs and pages the same, in the language of the strategy', async () => {
    const folder = join(rootFolder, 'examples/town-council');
    const { out } = await strategy(['field', folder, '--json']);
    expect(new Ajv2020({ strict: false }).compile(outputSchemas['output/field'] ?? {})(JSON.parse(out))).toBe(true);
    expect((await strategy(['field', folder, '--format', 'markdown'])).out).toContain('| Besoin | nous |');
    expect((await strategy(['field', temporaryFolder({ 'strategy.yaml': FILES['strategy.yaml'] })])).err).toContain(
      'No audience has a need',
    );
  });
});
