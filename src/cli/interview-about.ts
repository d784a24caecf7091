import { courseOf } from '../interview/course.ts';
import { emptyDraft } from '../interview/draft.ts';
import type { OpenQuestion } from '../interview/open.ts';
import { openWords } from '../language/interview-open.ts';
import type { Language } from '../language/language.ts';
import { folderKinds, kinds } from '../model/kinds.ts';
import { nearest } from '../model/nearest.ts';
import { toSteps } from '../model/pointer.ts';
import { kindSchemas, knownKeys } from '../model/schemas.ts';
import { printable } from '../text/printable.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { UsageError } from './outcome.ts';

/** Tells whether an open question is about something. */
type IsAbout = (open: OpenQuestion) => boolean;

/**
 * What `--about` means: a file, an entity (`goal/growth`, or its id alone), a kind or folder, a key of `strategy.yaml`
 * or a chapter of the interview. Throws {@link UsageError} for anything else.
 */
export function topicOf(workspace: Workspace, about: string | undefined, language: Language): IsAbout {
  if (about === undefined) return () => true;
  const typed = about.replace(/^(\.\/)+|\/+$/g, '');
  const topics = topicsOf(workspace, language);
  const topic = topics.get(typed);
  if (topic) return topic;
  const words = openWords[language];
  throw new UsageError(words.noSuch(printable(about, 100)), words.noSuchHint(nearest(typed, topics.keys())));
}

function topicsOf(workspace: Workspace, language: Language): ReadonlyMap<string, IsAbout> {
  const topics = new Map<string, IsAbout>();
  for (const [chapter, keys] of chapterKeys(language)) topics.set(chapter, inKeys(keys));
  for (const key of knownKeys(kindSchemas.strategy)) topics.set(key, inKeys([key]));
  for (const kind of folderKinds) {
    const isKind: IsAbout = (open) => open.kind === kind;
    topics.set(kind, isKind).set(kinds[kind].folder, isKind);
    for (const { id, file } of workspace.entities[kind].values()) {
      const isIt: IsAbout = (open) => open.file === file;
      topics.set(`${kind}/${id}`, isIt).set(file, isIt);
      if (!topics.has(id)) topics.set(id, isIt);
    }
  }
  const isStrategy: IsAbout = (open) => open.kind === 'strategy';
  return topics.set('strategy', isStrategy).set('strategy.yaml', isStrategy);
}

function inKeys(keys: readonly string[]): IsAbout {
  return ({ kind, pointer }) => kind === 'strategy' && keys.includes(toSteps(pointer)[0] ?? '');
}

/** The keys of `strategy.yaml` that each chapter of the interview asks for. */
function chapterKeys(language: Language): ReadonlyMap<string, readonly string[]> {
  const chapters = new Map<string, string[]>();
  for (const { kind, chapter, id } of courseOf({ bundle: emptyDraft, done: [] }, language)) {
    const [key] = toSteps(id.slice(id.indexOf('#') + 1));
    if (kind === 'strategy' && key) chapters.set(chapter, [...(chapters.get(chapter) ?? []), key]);
  }
  return chapters;
}
