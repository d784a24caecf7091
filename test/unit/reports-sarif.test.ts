import { describe, expect, it } from 'vitest';
import type { LintReport } from '../../src/reports/report.ts';
import { readMarkdown } from '../../src/text/markdown/read.ts';
import {
  allNodes,
  finding,
  HOSTILE,
  hostile,
  plain,
  reportOf,
  rule,
  several,
  waived,
  write,
} from '../support/reports.ts';

const parse = (report: LintReport) => JSON.parse(write('sarif', report)) as { runs: { results: unknown[] }[] };

describe('sarif', () => {
  it('is a run of SARIF 2.1.0 with its rules and results', () => {
    const place = (uri: string, region: readonly number[]) => {
      const [startLine, startColumn, endLine, endColumn] = region;
      return {
        physicalLocation: { artifactLocation: { uri }, region: { startLine, startColumn, endLine, endColumn } },
      };
    };
    expect(parse(reportOf([several, waived]))).toEqual({
      $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
      version: '2.1.0',
      runs: [
        {
          tool: {
            driver: {
              name: 'strategy',
              version: '1.2.3',
              rules: [
                {
                  id: 'questioned/purpose',
                  shortDescription: { text: 'Summary of questioned/purpose' },
                  fullDescription: { text: 'A channel costs time.' },
                  help: {
                    text: 'Why: A channel costs time.\n\nDo: Write `purpose`.',
                    markdown: '**Why:** A channel costs time.\n\n**Do:** Write `purpose`.',
                  },
                  defaultConfiguration: { level: 'warning' },
                },
                {
                  id: 'measurable/target',
                  shortDescription: { text: 'Summary of measurable/target' },
                  fullDescription: { text: 'Nobody knows when it is met.' },
                  help: {
                    text: 'Why: Nobody knows when it is met.\n\nDo: Add `target`.',
                    markdown: '**Why:** Nobody knows when it is met.\n\n**Do:** Add `target`.',
                  },
                  defaultConfiguration: { level: 'error' },
                },
                {
                  id: 'custom/own',
                  shortDescription: { text: 'Summary of custom/own' },
                  fullDescription: { text: 'Summary of custom/own' },
                  help: { text: 'Summary of custom/own', markdown: 'Summary of custom/own' },
                  defaultConfiguration: { level: 'warning' },
                },
              ],
            },
          },
          language: 'en',
          columnKind: 'utf16CodeUnits',
          results: [
            {
              ruleId: 'questioned/purpose',
              ruleIndex: 0,
              level: 'note',
              message: { text: 'The channel has no purpose.' },
              locations: [place('channels/%C3%A9t%C3%A9%201.yaml', [1, 1, 3, 2])],
              partialFingerprints: { 'strategyFinding/v1': '0123456789abcdef' },
              relatedLocations: [{ id: 1, ...place('goals/reach.yaml', [2, 1, 2, 5]) }],
            },
            {
              ruleId: 'measurable/target',
              ruleIndex: 1,
              level: 'warning',
              message: { text: 'This measure has no target.' },
              locations: [place('goals/reach.yaml', [7, 5, 7, 11])],
              partialFingerprints: { 'strategyFinding/v1': 'fedcba9876543210' },
              suppressions: [{ kind: 'inSource', justification: 'Agreed, for now.' }],
            },
          ],
        },
      ],
    });
  });
});

describe('sarif of texts and numbers out of the ordinary', () => {
  it('keeps a hostile message but for its link, and writes any path as an address', () => {
    const file = `z/${HOSTILE.replaceAll('/', ':')}`;
    const [result] = parse(reportOf([finding({ ...hostile, file: `${file}\ud800` })])).runs[0]?.results ?? [];
    const { message, locations } = result as {
      message: { text: string };
      locations: [{ physicalLocation: { artifactLocation: { uri: string } } }];
    };
    expect(message.text).toBe(HOSTILE.replace('](', ']\u200a('));
    const { uri } = locations[0].physicalLocation.artifactLocation;
    expect(uri).toMatch(/^(?:[\w.!~*'()-]|%[\dA-F]{2})+(?:\/(?:[\w.!~*'()-]|%[\dA-F]{2})+)*$/);
    expect(decodeURIComponent(uri)).toBe(`${file}\ufffd`);
  });

  it('shows the texts of a team’s own rule as they are', () => {
    const own = rule('custom/own', 'warning', { why: '<img src=x> [a](javascript:b)', fix: HOSTILE });
    const text = write('sarif', reportOf([], { rules: [own] }));
    const { runs } = JSON.parse(text) as { runs: [{ tool: { driver: { rules: [{ help: { markdown: string } }] } } }] };
    const types = allNodes(readMarkdown(runs[0].tool.driver.rules[0].help.markdown)).map(({ type }) => type);
    expect(types).not.toContain('html');
    expect(types.filter((type) => type === 'link')).toHaveLength(1);
  });

  it('stops at what GitHub takes, and says so', () => {
    const full = reportOf(Array.from({ length: 25_002 }, () => plain));
    const run = parse(full).runs[0] as { results: unknown[]; invocations?: unknown[] };
    expect(run.results).toHaveLength(25_000);
    expect(run.invocations).toEqual([
      {
        executionSuccessful: true,
        toolExecutionNotifications: [
          { level: 'warning', message: { text: expect.stringMatching(/^… and 2 more/) as unknown } },
        ],
      },
    ]);
  });
});
