import { allKinds, type Kind } from '../model/kinds.ts';
import { type Draft, entitiesOf, entityOf, withEntity, withValue } from './draft.ts';

/** Kinds of which single entities can be marked as foundational in the interview, beside the strategy itself. */
const MARKED = ['audience', 'pillar', 'goal'] as const;

/** What is marked as foundational: `strategy`, `audience/new-parents`; undefined where nothing is. */
export function foundationalParts(draft: Draft): readonly string[] | undefined {
  const parts = allParts(draft).filter((part) => partOf(draft, part).stability === 'foundational');
  return parts.length > 0 ? parts : undefined;
}

/** The draft in which these parts, and no others of them, are marked as foundational. */
export function withFoundational(draft: Draft, parts: readonly string[]): Draft {
  return allParts(draft).reduce((marked, part) => {
    const isMarked = partOf(marked, part).stability === 'foundational';
    if (isMarked === parts.includes(part)) return marked;
    const { kind, id } = named(part);
    const stability = isMarked ? undefined : 'foundational';
    return withEntity(marked, kind, id, withValue(partOf(marked, part), '/stability', stability));
  }, draft);
}

function allParts(draft: Draft): readonly string[] {
  const entities = MARKED.flatMap((kind) => Object.keys(entitiesOf(draft, kind)).map((id) => `${kind}/${id}`));
  return ['strategy', ...entities];
}

function partOf(draft: Draft, part: string): Draft['strategy'] {
  const { kind, id } = named(part);
  return entityOf(draft, kind, id);
}

function named(part: string): { readonly kind: Kind; readonly id: string } {
  const [name = '', id = ''] = part.split('/');
  return { kind: allKinds.find((kind) => kind === name) ?? 'strategy', id };
}
