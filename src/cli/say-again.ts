import { bytesIn } from '../text/source.ts';
import type { StrategyFiles } from '../workspace/load.ts';
import type { World } from '../world/world.ts';
import { type Answer, type KeptRun, keepRun, recalledRun } from './kept-run.ts';
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

/**
 * Runs a command, or says again what it said the last time: only if it was this program with this argument (plain data),
 * and the world answers every question of that run as it did then. Answers are compared whole, never by times or sizes of
 * files, so nothing out of date is ever said; and as they are, for loading what makes digests would take longer. A run
 * that did more than ask and write its result is not kept.
 */
export async function sayAgain(
  world: World,
  argument: unknown,
  run: (world: World) => Promise<ExitCode>,
): Promise<ExitCode> {
  const memory = await world.memory();
  if (!memory) return run(world);
  const key = JSON.stringify([world.files.absolute('.'), argument]);
  const again = recalledRun<Ask>(memory, key, (kept) => isStillSo(world, kept));
  if (again) {
    world.terminal.out(again.out);
    return again.code;
  }
  const heard = listen(world);
  const code = await run(heard.world);
  if (!heard.didMore()) {
    const answers = heard.answers.map(({ answer, ...question }) => ({ ...question, pieces: piecesOf(answer) }));
    keepRun(memory, key, { answers, out: heard.out.join(''), code });
  }
  return code;
}

/** True if the world answers each question of a run as it did. May throw what the world does. */
function isStillSo(world: World, { answered, rest }: KeptRun<Ask>): boolean {
  return answered.every(([ask, about, length]) => {
    let seen = 0;
    const isNext = (bytes: Uint8Array) => {
      seen += bytes.length;
      return seen <= length && rest.goesOn(bytes);
    };
    const isSame =
      ask === 'readStrategy' ? passes(world, about, isNext) : piecesOf(answerOf(world, ask, about)).every(isNext);
    return isSame && seen === length;
  });
}

/** The same as to have the pieces of a strategy pass, without ever having all of them. */
function passes({ files }: World, [root = '']: readonly string[], see: (bytes: Uint8Array) => boolean): boolean {
  const sizes: (readonly [path: string, size: number])[] = [];
  const rest = files.passStrategy(root, (path, bytes) => {
    sizes.push([path, bytes.length]);
    return see(bytes);
  });
  return rest !== undefined && see(summary(rest, sizes));
}

function answerOf(world: World, ask: Ask, about: readonly string[]): unknown {
  return (questions[ask] as (world: World, ...about: readonly string[]) => unknown)(world, ...about);
}

/** A world that answers as the real one does and remembers what it was asked, what was said, and whether more was done. */
function listen(world: World) {
  const answers: (Pick<Answer<Ask>, 'ask' | 'about'> & { readonly answer: unknown })[] = [];
  const out: string[] = [];
  let more = false;
  const ask = <A extends Ask>(question: A, ...about: readonly string[]): ReturnType<(typeof questions)[A]> => {
    const answer = answering(() => answerOf(world, question, about));
    answers.push({ ask: question, about, answer });
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
  return { world: heard, answers, out, didMore: () => more };
}

/**
 * An answer as bytes: what a strategy's files say and what could not be read of them, bytes, plain data. Two answers of
 * the same bytes are the same: they are kept with their lengths.
 */
function piecesOf(answer: unknown): readonly Uint8Array[] {
  if (answer instanceof Uint8Array) return [answer];
  if (!isStrategy(answer)) return [line(answer)];
  const { files, ...rest } = answer;
  const pieces = Array.from(files, ([path, content]) => [path, bytesIn(content)] as const);
  const sizes = pieces.map(([path, { length }]) => [path, length] as const);
  return [...pieces.map(([, bytes]) => bytes), summary(rest, sizes)];
}

/** What tells which files of a strategy say what stands before it, and what else is there: its last line. */
function summary(
  { problems, paths, theme }: Omit<StrategyFiles, 'files'>,
  sizes: readonly (readonly [path: string, size: number])[],
): Uint8Array {
  return line([problems, paths, theme, sizes]);
}

function line(data: unknown): Uint8Array {
  return Buffer.from(`\n${JSON.stringify(data)}`);
}

function isStrategy(answer: unknown): answer is StrategyFiles {
  return typeof answer === 'object' && answer !== null && 'files' in answer && answer.files instanceof Map;
}
