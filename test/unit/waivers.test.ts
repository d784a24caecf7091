import { describe, expect, it } from 'vitest';
import { checkWorkspace } from '../../src/findings/check.ts';
import { everyRule } from '../../src/findings/settings.ts';
import { unusedWaivers } from '../../src/findings/waivers.ts';
import waiverUnused from '../../src/rules/living/waiver-unused.ts';
import purpose from '../../src/rules/questioned/purpose.ts';
import { workspaceOf } from '../support/rules.ts';

const today = '2026-11-23';
const channel = (waiver: string) => `name: Blog\nplatform: blog\nwaivers: [{reason: So., ${waiver}}]\n`;

describe('unused waivers', () => {
  it.each([
    ['one that names its rule', 'rule: questioned/purpose', []],
    ['one that names its family', 'rule: questioned', []],
    ['one that names another rule', 'rule: written/owner', ['/waivers/0/rule']],
    ['one that names no rule', 'rule: questioned/porpoise', ['/waivers/0/rule']],
    ['one that lasts until today', 'rule: written, until: 2026-11-23', ['/waivers/0/rule']],
    ['one that has expired', 'rule: written, until: 2026-11-22', []],
    ['one about waivers', 'rule: living/waiver-unused', []],
  ])('knows %s', (_, waiver, found) => {
    expect(unusedIn({ 'channels/b.yaml': channel(waiver) })).toEqual(found);
  });

  it.each([
    [
      'questioned/porpoise',
      'There is no rule "questioned/porpoise", so that this waiver silences nothing; did you mean "questioned/purpose"?',
    ],
    ['questionned', 'There is no rule "questionned", so that this waiver silences nothing; did you mean "questioned"?'],
    [
      'tone-of-voice',
      'There is no rule "tone-of-voice", so that this waiver silences nothing; delete it, or name a rule that `strategy rules` lists.',
    ],
    ['written/owner', 'The waiver for written/owner silences nothing in this file; delete it.'],
  ])('proposes the nearest rule or family: %s', (name, message) => {
    const workspace = workspaceOf({ 'channels/b.yaml': channel(`rule: ${name}`) });
    const [unused] = unusedWaivers(workspace, [], today);
    expect(unused && waiverUnused.words.en.message(unused.facts)).toBe(message);
  });

  it.each([
    [
      'questioned/porpoise',
      'There is no rule "questioned/porpoise", so that this waiver silences nothing; did you mean "questioned/purpose"?',
    ],
    ['questionned', 'There is no rule "questionned", so that this waiver silences nothing; did you mean "questioned"?'],
    [
      'tone-of-voice',
      'There is no rule "tone-of-voice", so that this waiver silences nothing; delete it, or name a rule that `strategy rules` lists.',
    ],
    ['written/owner', 'The waiver for written/owner silences nothing in this file; delete it.'],
  ])('are told with the nearest rule or family: %s', (name, message) => {
    const workspace = workspaceOf({ 'channels/b.yaml': channel(`rule: ${name}`) });
    const [unused] = unusedWaivers(workspace, [], today);
    expect(unused && waiverUnused.words.en.message(unused.facts)).toBe(message);
  });

  it('looks at the findings of the same file only', () => {
    const files = {
      'channels/a.yaml': 'name: A\nplatform: blog\n',
      'channels/b.yaml': channel('rule: questioned/purpose').concat('purpose: To answer.\n'),
    };
    expect(unusedIn(files)).toEqual(['/waivers/0/rule']);
  });

  it.each(['bad', 'good'] as const)('are what the %s example says', (which) => {
    expect(unusedIn(waiverUnused.example[which])).toHaveLength(which === 'bad' ? 1 : 0);
  });
});

function unusedIn(files: Readonly<Record<string, string>>): readonly string[] {
  const workspace = workspaceOf(files);
  const findings = checkWorkspace(workspace, { rules: [purpose], today, choice: everyRule });
  return unusedWaivers(workspace, findings, today).map(({ at }) => at.pointer);
}
