import { describe, expect, it } from 'vitest';
import { formatNames } from '../../src/reports/formats.ts';
import type { LintReport } from '../../src/reports/report.ts';
import { readMarkdown } from '../../src/text/markdown/read.ts';
import {
  allNodes,
  finding,
  HOSTILE,
  hostile,
  plain,
  reportOf,
  SPELT,
  several,
  waived,
  write,
} from '../support/reports.ts';
import { parseXml } from '../support/xml.ts';

describe('every format', () => {
  const all = reportOf([several, plain, hostile, waived, finding({ waived: { reason: HOSTILE } })]);

  it.each(formatNames)('is inert for terminals and CI logs: %s', (format) => {
    const text = write(format, { ...all, lineOf: () => HOSTILE });
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028-\u202e]|\p{Surrogate}/u);
    expect(text).not.toMatch(/##\[|##vso\[/);
    const commands = text.split('\n').filter((line) => line.trimStart().startsWith('::'));
    expect(commands).toHaveLength(format === 'github' ? all.findings.length : 0);
  });

  it.each(formatNames)('keeps what a reader can see: %s', (format) => {
    expect(write(format, all)).toContain('🦊');
    expect(write(format, all)).toContain('This measure has no target.');
  });

  it.each(formatNames)('writes the same for the same report, and can say that all is well: %s', (format) => {
    expect(write(format, all)).toBe(write(format, structuredCloneOf(all)));
    const empty = write(format, reportOf([]));
    expect(empty).not.toContain('measurable/target (');
    expect(empty === '' || empty.endsWith('\n')).toBe(true);
  });

  it('leads to the file from where the program runs', () => {
    const below = reportOf([plain], { folder: 'our strategy/' });
    for (const format of ['compact', 'github', 'gitlab', 'junit', 'checkstyle', 'markdown'] as const)
      expect(write(format, below)).toContain('our strategy/goals/reach.yaml');
    expect(write('sarif', below)).toContain('"our%20strategy/goals/reach.yaml"');
    expect(JSON.parse(write('json', below))).toMatchObject({ root: '.', findings: [{ file: 'goals/reach.yaml' }] });
  });
});

describe('compact', () => {
  it('is one line a finding', () => {
    expect(write('compact', reportOf([several, plain, waived]))).toBe(
      'channels/été 1.yaml:1:1: info: The channel has no purpose. [questioned/purpose]\n' +
        'goals/reach.yaml:7:5: error: This measure has no target. [measurable/target]\n' +
        'goals/reach.yaml:7:5: warning: This measure has no target. (waived: Agreed, for now.) [measurable/target]\n',
    );
    expect(write('compact', reportOf([]))).toBe('');
    expect(write('compact', reportOf([hostile])).match(/\n/g)).toHaveLength(1);
  });

  it('breaks up a file name that would be a command', () => {
    const text = write('compact', reportOf([finding({ file: '::stop-commands::x' })]));
    expect(text).toMatch(/^:\u200a:stop-commands::x:7:5: error/);
  });
});

describe('github', () => {
  it('is one workflow command a finding', () => {
    expect(write('github', reportOf([several, plain, waived]))).toBe(
      '::notice file=channels/été 1.yaml,line=1,endLine=3,title=questioned/purpose::The channel has no purpose.\n' +
        '::error file=goals/reach.yaml,line=7,col=5,endLine=7,endColumn=11,title=measurable/target::This measure has no target.\n' +
        '::notice file=goals/reach.yaml,line=7,col=5,endLine=7,endColumn=11,title=measurable/target::This measure has no target. (waived: Agreed, for now.)\n',
    );
  });

  it('is read by the runner as exactly these values', () => {
    const [, command, properties = '', data = ''] =
      /^::(\w+) (.*?)::(.*)\n$/.exec(write('github', reportOf([hostile]))) ?? [];
    const values = Object.fromEntries(properties.split(',').map((property) => property.split('=')));
    const read = (text = '') => text.replaceAll('%3A', ':').replaceAll('%2C', ',').replaceAll('%25', '%');
    const seen = (text: string) => text.replaceAll(/[\u200a]/g, '');
    expect(command).toBe('warning');
    expect(Object.keys(values)).toEqual(['file', 'line', 'col', 'endLine', 'endColumn', 'title']);
    expect(seen(read(values.file))).toBe(`z/${SPELT}.yaml`);
    expect(seen(read(data))).toBe(SPELT);
  });
});

describe('gitlab', () => {
  it('is a Code Quality report', () => {
    expect(JSON.parse(write('gitlab', reportOf([plain, several, hostile, waived])))).toEqual([
      {
        description: 'This measure has no target.',
        check_name: 'measurable/target',
        fingerprint: '0123456789abcdef',
        severity: 'critical',
        location: { path: 'goals/reach.yaml', lines: { begin: 7 } },
      },
      {
        description: 'The channel has no purpose.',
        check_name: 'questioned/purpose',
        fingerprint: '0123456789abcdef-2',
        severity: 'minor',
        location: { path: 'channels/été 1.yaml', lines: { begin: 1 } },
      },
      {
        description: HOSTILE,
        check_name: 'custom/own',
        fingerprint: '0123456789abcdef-3',
        severity: 'major',
        location: { path: `z/${HOSTILE}.yaml`, lines: { begin: 7 } },
      },
      {
        description: 'This measure has no target. (waived: Agreed, for now.)',
        check_name: 'measurable/target',
        fingerprint: 'fedcba9876543210',
        severity: 'info',
        location: { path: 'goals/reach.yaml', lines: { begin: 7 } },
      },
    ]);
    expect(write('gitlab', reportOf([]))).toBe('[]\n');
  });
});

describe('junit', () => {
  it('has a suite for each file, a failing case for each finding, a passing one where there is none', () => {
    expect(write('junit', reportOf([several, plain, waived]))).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="strategy lint" tests="4" failures="2" errors="0" skipped="1">
  <testsuite name="channels/été 1.yaml" tests="1" failures="1" errors="0" skipped="0">
    <testcase name="questioned/purpose (1:1)" classname="channels/été 1.yaml">
      <failure type="info" message="The channel has no purpose.">channels/été 1.yaml:1:1 Why: Nobody knows when it is met. Do: Add \`target\`.</failure>
    </testcase>
  </testsuite>
  <testsuite name="goals/reach.yaml" tests="2" failures="1" errors="0" skipped="1">
    <testcase name="measurable/target (7:5)" classname="goals/reach.yaml">
      <failure type="error" message="This measure has no target.">goals/reach.yaml:7:5 Why: Nobody knows when it is met. Do: Add \`target\`.</failure>
    </testcase>
    <testcase name="measurable/target (7:5)" classname="goals/reach.yaml">
      <skipped message="This measure has no target. (waived: Agreed, for now.)"/>
    </testcase>
  </testsuite>
  <testsuite name="strategy.yaml" tests="1" failures="0" errors="0" skipped="0">
    <testcase name="strategy lint" classname="strategy.yaml"/>
  </testsuite>
</testsuites>
`);
  });

  it('is well-formed whatever a text holds, and shows it', () => {
    const suites = parseXml(write('junit', reportOf([finding({ ...hostile, why: HOSTILE, fix: '' })]))).children;
    const suite = suites.find(({ attributes }) => attributes.name === `z/${SPELT}.yaml`);
    const failure = suite?.children[0]?.children[0];
    expect(failure?.attributes).toEqual({ type: 'warning', message: SPELT });
    expect(failure?.text).toBe(`z/${SPELT}.yaml:7:5 Why: ${SPELT}`);
  });
});

describe('checkstyle', () => {
  it('has a file element for each file with findings', () => {
    expect(write('checkstyle', reportOf([several, plain, waived]))).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<checkstyle version="4.3">
  <file name="channels/été 1.yaml">
    <error line="1" column="1" severity="info" message="The channel has no purpose." source="questioned/purpose"/>
  </file>
  <file name="goals/reach.yaml">
    <error line="7" column="5" severity="error" message="This measure has no target." source="measurable/target"/>
    <error line="7" column="5" severity="ignore" message="This measure has no target. (waived: Agreed, for now.)" source="measurable/target"/>
  </file>
</checkstyle>
`);
    expect(parseXml(write('checkstyle', reportOf([]))).children).toEqual([]);
  });

  it('is well-formed whatever a text holds, and shows it', () => {
    const [file] = parseXml(write('checkstyle', reportOf([hostile]))).children;
    expect(file?.attributes).toEqual({ name: `z/${SPELT}.yaml` });
    expect(file?.children[0]?.attributes).toMatchObject({ severity: 'warning', message: SPELT, source: 'custom/own' });
  });
});

describe('what the XML of the tests is read with', () => {
  it.each([
    ['<a>&</a>'],
    ['<a>&nbsp;</a>'],
    ['<a>]]></a>'],
    ['<a><b></a>'],
    ['<a></b>'],
    ['<a x="<"/>'],
    ['<a x="1" x="2"/>'],
    ['<a/><b/>'],
    ['<a>\u001b</a>'],
    ['<a>'],
  ])('refuses %j', (xml) => {
    expect(() => parseXml(`<?xml version="1.0" encoding="UTF-8"?>\n${xml}\n`)).toThrow();
  });
});

describe('markdown', () => {
  it('is a comment with the counts and a table for each file', () => {
    expect(write('markdown', reportOf([several, plain, waived]))).toBe(`## Strategy check

1 error, 0 warnings and 1 hint in 3 files.

Not shown: 1 waived finding.

### channels/été 1.yaml

| Line | Severity | Rule | Finding |
| ---: | --- | --- | --- |
| 1 | info | questioned/purpose | The channel has no purpose. |

### goals/reach.yaml

| Line | Severity | Rule | Finding |
| ---: | --- | --- | --- |
| 7 | error | measurable/target | This measure has no target. |
| 7 | warning | measurable/target | This measure has no target. (waived: Agreed, for now.) |
`);
  });

  it('speaks the language of the report', () => {
    const text = write('markdown', reportOf([plain], { language: 'fr' }));
    expect(text).toContain('## Contrôle de la stratégie');
    expect(text).toContain('| Ligne | Gravité | Règle | Constat |');
    expect(text).toContain('| 7 | erreur |');
  });

  it('shows texts as they are: nothing becomes a tag, a link, a cell or a call', () => {
    const [, , heading, table] = readMarkdown(write('markdown', reportOf([hostile]))).children;
    const nodes = allNodes({ type: 'both', children: [heading, table] });
    expect([...new Set(nodes.map(({ type }) => type))].sort()).toEqual(
      ['both', 'heading', 'table', 'tableCell', 'tableRow', 'text'].sort(),
    );
    const texts = nodes.flatMap(({ value }) => (value === undefined ? [] : [value]));
    expect(texts).toContain(SPELT.replace('@team', '@\u200bteam'));
    expect(nodes.filter(({ type }) => type === 'tableCell')).toHaveLength(8);
  });

  it('stops at a hundred findings and says how many there are more', () => {
    const text = write('markdown', reportOf(Array.from({ length: 103 }, () => plain)));
    expect(text.match(/^\| 7 \|/gm)).toHaveLength(100);
    expect(text).toContain('… and 3 more');
  });
});

/** The same report in other objects; functions cannot be cloned, and are the same. */
function structuredCloneOf(report: LintReport): LintReport {
  return { ...report, findings: structuredClone(report.findings), summary: { ...report.summary } };
}
