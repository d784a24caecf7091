import { type Pointer, toPointer, toSteps, valueAt } from '../model/pointer.ts';
import type { EntityName, Workspace } from './workspace.ts';

/** As much of a text as is enough to know which item is meant. */
const MAX_NAME = 40;

/** Keys by which people know an item of a list, the best first. */
const NAMING =
  'metric name title what claim signal message principle trait use say on where level rule competitor platform pillar date';

/**
 * What an item of a list is called that holds a place: its metric, its claim, its date. The nearest item that has a
 * name; empty where there is none.
 */
export function itemName(value: unknown, pointer: Pointer): string {
  const steps = toSteps(pointer);
  for (let depth = steps.length; depth > 0; depth--) {
    const holder = valueAt(value, toPointer(steps.slice(0, depth - 1)));
    const name = Array.isArray(holder) ? nameOf(valueAt(value, toPointer(steps.slice(0, depth)))) : '';
    if (name !== '') return name;
  }
  return '';
}

/** What an item is called that holds a place of an entity; empty where there is no such entity. */
export function itemIn(workspace: Workspace, entity: EntityName, pointer: Pointer): string {
  const [kind = '', id = ''] = entity.split('/');
  const { strategy, config, metricsFile, entities } = workspace;
  const table: ReadonlyMap<string, { readonly value: object }> | undefined = Object.hasOwn(entities, kind)
    ? entities[kind as keyof typeof entities]
    : undefined;
  const single = { strategy, config, metrics: metricsFile }[kind];
  return itemName((table?.get(id) ?? single)?.value, pointer);
}

function nameOf(item: unknown): string {
  const texts = NAMING.split(' ').map((key) => valueAt(item, toPointer([key])));
  const line = String(texts.find((text) => typeof text === 'string' && text.trim() !== '') ?? '')
    .replaceAll(/\s+/g, ' ')
    .trim();
  return line.length > MAX_NAME ? `${line.slice(0, MAX_NAME - 1).trimEnd()}…` : line;
}
