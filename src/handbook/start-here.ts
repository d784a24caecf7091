import { isActiveChannel, isActiveGoal } from '../workspace/active.ts';
import type { CommonEntity } from '../workspace/all-entities.ts';
import { type Context, type Ref, refTo, roleText } from './context.ts';

/**
 * What newcomers read first, by role: the lists that the team wrote, each with what the role answers for. A team that
 * wrote none has one for every role that answers for something, made of what nobody can work without.
 */
export function startHereViews(context: Context) {
  const { onboarding = [], roles = {} } = context.workspace.strategy.value.governance ?? {};
  if (onboarding.length > 0) {
    return onboarding.map(({ role, read = [] }, index) =>
      view(context, index, { role, read, owns: owned(context, role) }),
    );
  }
  return Object.keys(roles)
    .map((role) => ({ role, owns: owned(context, role) }))
    .filter(({ owns }) => owns.length > 0)
    .map(({ role, owns }, index) => view(context, index, { role, steps: [...basics(context), ...owns] }));
}

interface Start {
  readonly role: string;
  /** In the team's own words. */
  readonly read?: readonly string[];
  /** The parts of the handbook to read, in order. */
  readonly steps?: readonly Ref[];
  readonly owns?: readonly Ref[];
}

function view(context: Context, index: number, { role, read = [], steps = [], owns = [] }: Start) {
  return { anchor: `start-${index + 1}`, role: roleText(context, role), read, steps, owns };
}

function basics({ words, workspace }: Context): readonly Ref[] {
  const voice = workspace.strategy.value.voice ? [{ text: words.voice, anchor: 'voice' }] : [];
  return [{ text: words.chapter.summary, anchor: 'summary' }, ...voice];
}

/** The channels and goals that a role answers for, alone or as the one who steps in. */
function owned(context: Context, role: string): readonly Ref[] {
  const { channel, goal } = context.workspace.entities;
  const isTheirs = ({ value }: CommonEntity) => value.owner === role || value.backup === role;
  return [
    ...[...channel.values()].filter((one) => isActiveChannel(one) && isTheirs(one)),
    ...[...goal.values()].filter((one) => isActiveGoal(one) && isTheirs(one)),
  ].map(({ kind, id }) => refTo(context, kind, id));
}
