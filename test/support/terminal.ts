import { spawn as spawnPty } from '@lydell/node-pty';
import { program } from './program.ts';

/** What to press at a question: text to type, or keys. Enter is pressed after it. */
export type Keys = string;

export const down = '\u001b[B';
export const space = ' ';
const ctrlC = '\u0003';
/** Empties the line, as somebody does who was told that the answer cannot be. */
export const clear = '\u0015';

/** How a session at a terminal ended, and what stood on its screen, line by line without colours. */
export interface Session {
  readonly code: number;
  readonly screen: string;
  /** The questions that were asked, in their order. */
  readonly asked: readonly string[];
}

/** Says what to press at a question (by its text and how often it came before); undefined ends the session by Ctrl-C. */
export type Typist = (question: string, times: number) => Keys | undefined;

/** Kills the program so many milliseconds after Enter was pressed at the question of this number (from 1). */
export interface Kill {
  readonly question: number;
  readonly milliseconds: number;
}

/** Runs the program in a pseudo-terminal with somebody who types. */
export function atTerminal(args: readonly string[], typist: Typist, kill?: Kill): Promise<Session> {
  const terminal = spawnPty(process.execPath, [program, ...args], {
    cols: 200,
    rows: 50,
    env: { PATH: process.env.PATH ?? '', LANG: 'en_GB.UTF-8', TERM: 'xterm-256color', STRATEGY_TODAY: '2026-11-23' },
  });
  const asked: string[] = [];
  let screen = '';
  let read = 0;
  return new Promise((resolve) => {
    const look = () => {
      const open = openQuestion(screen, read);
      if (!open) return;
      read = screen.length;
      const keys = typist(open, asked.filter((question) => question === open).length);
      asked.push(open);
      if (keys === undefined) return terminal.write(ctrlC);
      for (const key of keys.split(/(?<=\u001b\[B)/)) terminal.write(key);
      // The prompt draws itself anew at each key; Enter comes when it has.
      setTimeout(() => {
        terminal.write('\r');
        if (kill?.question === asked.length) setTimeout(() => terminal.kill('SIGKILL'), kill.milliseconds);
      }, 25);
    };
    let settle: NodeJS.Timeout | undefined;
    terminal.onData((data) => {
      screen += plain(data);
      clearTimeout(settle);
      settle = setTimeout(look, 40);
    });
    terminal.onExit(({ exitCode }) => {
      clearTimeout(settle);
      resolve({ code: exitCode, screen, asked });
    });
  });
}

/** The mark that a prompt draws before its question, told from other question marks by its colour. */
const MARK = '¿';

/** The question that waits for an answer: the last one drawn, if nothing was answered after it. */
function openQuestion(screen: string, read: number): string | undefined {
  const fresh = screen.slice(read);
  const start = fresh.lastIndexOf(MARK);
  if (start < 0 || fresh.lastIndexOf('✔') > start) return undefined;
  // While the last answer is neither taken (✔) nor refused (>), its prompt only draws itself anew.
  const isSettled = read === 0 || fresh.includes('✔') || /[\r\n]> /.test(fresh);
  if (!isSettled) return undefined;
  const line = fresh.slice(start + 1).split(/[\r\n]/)[0] ?? '';
  return /^.*[?.](?=\s|$)/.exec(line.trim())?.[0];
}

/** Text without the terminal's own commands. */
function plain(data: string): string {
  return data
    .replaceAll(/(?:\u001b\[[0-9;]*m)+\?\u001b\[[0-9;]*m/g, MARK)
    .replaceAll(/\u001b\[[0-9;?]*[A-Za-z]|\u001b[()][A-Z0-9]|\u001b[=>78]/g, '');
}
