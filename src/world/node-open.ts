import { spawn } from 'node:child_process';
import { pathToFileURL } from 'node:url';

/** A program that found nothing to show a file with says so at once; a browser that goes on running says nothing. */
const WAIT = 1500;

/**
 * Shows a file (absolute path) or an `http://127.0.0.1` address in the program that the system has for it, without a
 * shell and without waiting for that program. False where the system has none.
 */
export function openInSystem(
  target: string,
  environment: Readonly<Record<string, string | undefined>>,
  platform: NodeJS.Platform = process.platform,
): Promise<boolean> {
  // An address has no character that any system reads as more than a part of it.
  const address = /^http:\/\/127\.0\.0\.1:\d+\/$/.test(target) ? target : pathToFileURL(target).href;
  const [program, ...args] = commandFor(platform, environment);
  return new Promise((resolve) => {
    const child = spawn(program, [...args, address], { stdio: 'ignore', detached: true, env: { ...environment } });
    const timer = setTimeout(() => resolve(true), WAIT);
    const end = (shown: boolean) => {
      clearTimeout(timer);
      resolve(shown);
    };
    child.once('error', () => end(false));
    child.once('exit', (code) => end(code === 0));
    child.unref();
  });
}

/** By full name where a system has one: a program of that name in the folder that is open must not be run. */
function commandFor(
  platform: NodeJS.Platform,
  { SystemRoot = 'C:\\Windows' }: Readonly<Record<string, string | undefined>>,
): readonly [string, ...string[]] {
  if (platform === 'darwin') return ['/usr/bin/open'];
  if (platform === 'win32') return [`${SystemRoot}\\System32\\rundll32.exe`, 'url.dll,FileProtocolHandler'];
  return ['xdg-open'];
}
