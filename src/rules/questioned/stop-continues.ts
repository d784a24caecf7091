import type { Day } from '../../model/dates.ts';
import { isActiveChannel } from '../../workspace/active.ts';
import { oncePerWorkspace } from '../../workspace/once.ts';
import { activeChannels } from '../../workspace/serving.ts';
import { at } from '../../workspace/spot.ts';
import type { Entity, Workspace } from '../../workspace/workspace.ts';
import { defineRule, type Offence } from '../rule.ts';

interface Facts {
  readonly [fact: string]: string;
  readonly what: string;
  readonly kind: string;
  readonly name: string;
  readonly by: string;
}

/**
 * A practice that was stopped and that a plan still contains. A stopped way of working (a rhythm, a tool) may name
 * the channels it was used on, which go on without it; so a channel is looked at where the practice is a channel, and
 * a pillar where it is content.
 */
export default defineRule<Facts>({
  id: 'questioned/stop-continues',
  severity: 'error',
  words: {
    en: {
      summary: 'A stopped practice goes on in a plan, past its date',
      why: 'A decision to stop that the plans do not follow costs twice: the hours of the old and the trust in the next decision.',
      fix: 'Set the channel to `status: retired` with a `status_reason`, or take the pillar out of the channels’ `content`; or correct the verdict or its date `by`.',
      message: (facts) => english(facts),
    },
    fr: {
      summary: 'Une pratique arrêtée continue dans un plan après sa date',
      why: 'Une décision d’arrêter que les plans ne suivent pas coûte deux fois : les heures de l’ancien, et la confiance dans la décision suivante.',
      fix: 'Mettez le canal en `status: retired` avec une `status_reason`, ou retirez le pilier du `content` des canaux ; sinon, corrigez le verdict ou sa date `by`.',
      message: (facts) => french(facts),
    },
  },
  example: {
    bad: {
      'channels/x.yaml': 'name: X\nplatform: x\n',
      'practices/being-on-x.yaml':
        'name: Being on X\narea: channel\nwhat: Four hours a week of posts and replies.\nverdict: stop\nbecause: None of our audiences is there.\nby: 2026-06-30\nchannels: [x]\n',
    },
    good: {
      'channels/x.yaml': 'name: X\nplatform: x\nstatus: retired\nstatus_reason: None of our audiences is there.\n',
      'practices/being-on-x.yaml':
        'name: Being on X\narea: channel\nwhat: Four hours a week of posts and replies.\nverdict: stop\nbecause: None of our audiences is there.\nby: 2026-06-30\nchannels: [x]\n',
    },
  },
  *check({ workspace, today }) {
    for (const practice of workspace.entities.practice.values()) {
      if (!isOver(practice, today)) continue;
      if (practice.value.area === 'channel') yield* channelsThatGoOn(workspace, practice);
      if (practice.value.area === 'content') yield* pillarsThatGoOn(workspace, practice);
    }
  },
});

function isOver({ value }: Entity<'practice'>, today: Day): boolean {
  return value.verdict === 'stop' && (value.by === undefined || value.by < today);
}

function* channelsThatGoOn(workspace: Workspace, practice: Entity<'practice'>): Generator<Offence<Facts>> {
  for (const [index, id] of (practice.value.channels ?? []).entries()) {
    const channel = workspace.entities.channel.get(id);
    if (channel && isActiveChannel(channel)) yield goesOn(practice, ['channels', index], channel);
  }
}

/** The pillars that active channels carry. */
const carriedPillars = oncePerWorkspace((workspace): ReadonlySet<string | undefined> => {
  const contents = activeChannels(workspace).map(({ value }) => value.content ?? []);
  return new Set(contents.flatMap((content) => content.map(({ pillar }) => pillar)));
});

function* pillarsThatGoOn(workspace: Workspace, practice: Entity<'practice'>): Generator<Offence<Facts>> {
  const carried = carriedPillars(workspace);
  for (const [index, id] of (practice.value.pillars ?? []).entries()) {
    const pillar = workspace.entities.pillar.get(id);
    if (pillar && carried.has(id)) yield goesOn(practice, ['pillars', index], pillar);
  }
}

function goesOn(
  practice: Entity<'practice'>,
  [list, index]: readonly [string, number],
  { kind, name }: Entity<'channel'> | Entity<'pillar'>,
): Offence<Facts> {
  const facts = { what: practice.name, kind, name, by: practice.value.by ?? '' };
  return { at: at(practice, list, index), entity: practice.entity, facts };
}

function english({ what, kind, name, by }: Facts): string {
  const when = by && ` by ${by}`;
  return kind === 'channel'
    ? `"${what}" was to stop${when}, but the channel "${name}" is still active; close it, or change the verdict.`
    : `"${what}" was to stop${when}, but the pillar "${name}" is still in use; take it out of the channels, or change the verdict.`;
}

function french({ what, kind, name, by }: Facts): string {
  const when = by && ` au plus tard le ${by}`;
  return kind === 'channel'
    ? `« ${what} » devait s’arrêter${when}, mais le canal « ${name} » est toujours actif ; fermez-le, ou changez le verdict.`
    : `« ${what} » devait s’arrêter${when}, mais le pilier « ${name} » sert toujours ; retirez-le des canaux, ou changez le verdict.`;
}
