import { createHash } from 'node:crypto';
import type { StrategyFiles } from '../workspace/load.ts';
import type { World } from '../world/world.ts';
import type { ExitCode } from './outcome.ts';

/** What a run may ask of the world and still be said again. Whatever else it does, it has to be done each time. */
const questions = {
  variable: ({ environment }: World, name: string) => environment[name],
  today: ({ today }: World) => today(),
  version: ({ resources }: World) => resources.version,
  colour: ({ terminal }: World) => terminal.outColour,
  absolute: ({ files }: World, path: string) => files.absolute(path),
  exists: ({ files }: World, path: string) => files.exists(path),
  findRoot: ({ files }: World, from: string) => files.findRoot(from),
  readStrategy: ({ files }: World, root: string) => files.readStrategy(root),
  read: ({ files }: World, root: string, path: string) => files.read(root, path),
  readNamed: ({ files }: World, path: string) => files.readNamed(path),
} as const;

type Ask = keyof typeof questions;

/** A question with what it asks about, and the digest of the world's answer. */
type Answered = readonly [ask: Ask, about: readonly string[], digest: string];

/** A run as it is kept. */
interface KeptRun {
  readonly program: string;
  readonly answered: readonly Answered[];
  readonly out: string;
  readonly code: ExitCode;
}

/**
 * Runs a command, or says again what it said the last time: only if it was this program with this argument (plain data),
 * and the world answers every question of that run as it did then. Contents are compared, never times or sizes of files, so
 * nothing out of date is ever said. A run that did more than ask and write its result is not kept.
 */
export async function sayAgain(
  world: World,
  argument: unknown,
  run: (world: World) => Promise<ExitCode>,
): Promise<ExitCode> {
  const memory = await world.memory();
  if (!memory) return run(world);
  const { program } = memory;
  const name = digest([world.files.absolute('.'), argument]).slice(0, 40);
  const kept = keptRun(memory.recall(name));
  if (kept?.program === program && kept.answered.every((answered) => isStillSo(world, answered))) {
    world.terminal.out(kept.out);
    return kept.code;
  }
  const heard = listen(world);
  const code = await run(heard.world);
  const { answered, out } = heard;
  if (!heard.didMore())
    memory.keep(name, JSON.stringify({ program, answered, out: out.join(''), code } satisfies KeptRun));
  return code;
}

/** What was kept, if it is whole; whatever else lies there counts for nothing. */
function keptRun(text: string | undefined): KeptRun | undefined {
  try {
    const kept = JSON.parse(text ?? 'null') as KeptRun | null;
    const isWhole = kept !== null && Array.isArray(kept.answered) && typeof kept.out === 'string';
    return isWhole && (kept.code === 0 || kept.code === 1 || kept.code === 2) ? kept : undefined;
  } catch {
    return undefined;
  }
}

function isStillSo(world: World, [ask, about, before]: Answered): boolean {
  try {
    return digest(answerOf(world, ask, about)) === before;
  } catch {
    return false;
  }
}

function answerOf(world: World, ask: Ask, about: readonly string[]): unknown {
  return (questions[ask] as (world: World, ...about: readonly string[]) => unknown)(world, ...about);
}

/** A world that answers as the real one does and remembers what it was asked, what was said, and whether more was done. */
function listen(world: World) {
  const answered: Answered[] = [];
  const out: string[] = [];
  let more = false;
  const ask = <A extends Ask>(question: A, ...about: readonly string[]): ReturnType<(typeof questions)[A]> => {
    const answer = answering(() => answerOf(world, question, about));
    answered.push([question, about, digest(answer)]);
    return answer as ReturnType<(typeof questions)[A]>;
  };
  // Where the world refuses an answer, the run is not kept: what it makes of that may be mended by the next try.
  const answering = (answer: () => unknown): unknown => {
    try {
      return answer();
    } catch (error) {
      more = true;
      throw error;
    }
  };
  const watched = <T extends object>(whole: T, known: Partial<T>): T =>
    new Proxy(whole, {
      get: (target, key) => {
        if (Object.hasOwn(known, key)) return Reflect.get(known, key);
        more = true;
        return Reflect.get(target, key);
      },
      ownKeys: (target) => {
        more = true;
        return Reflect.ownKeys(target);
      },
    });
  const heard: World = watched<World>(world, {
    environment: new Proxy(world.environment, { get: (_, name) => ask('variable', String(name)) }),
    today: () => ask('today'),
    resources: watched(world.resources, {
      get version() {
        return ask('version');
      },
    }),
    terminal: watched(world.terminal, {
      get outColour() {
        return ask('colour');
      },
      out: (text) => {
        out.push(text);
        world.terminal.out(text);
      },
    }),
    files: watched(world.files, {
      absolute: (path) => ask('absolute', path),
      exists: (path) => ask('exists', path),
      findRoot: (from) => ask('findRoot', from),
      readStrategy: (root) => ask('readStrategy', root),
      read: (root, path, limit) => {
        // A limit is part of no question; whoever sets one reads something else than a strategy.
        if (limit !== undefined) more = true;
        return ask('read', root, path);
      },
      readNamed: (path) => ask('readNamed', path),
    }),
  });
  return { world: heard, answered, out, didMore: () => more };
}

/** A digest of an answer: of what a strategy's files say and of what could not be read of them, of bytes, of plain data. */
function digest(answer: unknown): string {
  const hash = createHash('sha256');
  const add = (text: string) => hash.update(`${text.length}:${text}`);
  if (answer instanceof Uint8Array) hash.update('bytes:').update(answer);
  else if (isStrategy(answer)) {
    const { files, problems, paths, theme } = answer;
    const sizes = Array.from(files.values(), ({ byteLength }) => byteLength);
    add(JSON.stringify([problems, paths, theme, [...files.keys()], sizes]));
    for (const bytes of joined(files.values())) hash.update(bytes);
  } else add(JSON.stringify(answer) ?? '');
  return hash.digest('base64url');
}

/** Bytes in fewer pieces: what was read one behind the other is one. */
function* joined(all: Iterable<Uint8Array>): Iterable<Uint8Array> {
  let memory: ArrayBufferLike = new ArrayBuffer();
  let from = 0;
  let to = 0;
  for (const { buffer, byteOffset, byteLength } of all) {
    if (buffer !== memory || byteOffset !== to) {
      yield new Uint8Array(memory, from, to - from);
      memory = buffer;
      from = byteOffset;
    }
    to = byteOffset + byteLength;
  }
  yield new Uint8Array(memory, from, to - from);
}

function isStrategy(answer: unknown): answer is StrategyFiles {
  return typeof answer === 'object' && answer !== null && 'files' in answer && answer.files instanceof Map;
}
