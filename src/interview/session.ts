/** Where an interview that is not complete keeps which questions it has asked, relative to the strategy. */
export const sessionFile = '.strategy/interview.json';

const MOST_ENTRIES = 5_000;

/** What has been asked, as the session file holds it. */
export function sessionText(done: readonly string[]): string {
  return `${JSON.stringify({ version: 1, done }, null, 2)}\n`;
}

/** Ids of the questions asked so far, or undefined where the bytes are no session of ours. */
export function readSession(bytes: Uint8Array | undefined): readonly string[] | undefined {
  if (bytes === undefined) return undefined;
  try {
    const session: unknown = JSON.parse(new TextDecoder().decode(bytes));
    if (typeof session !== 'object' || session === null || !('version' in session) || session.version !== 1)
      return undefined;
    const done = 'done' in session && Array.isArray(session.done) ? (session.done as readonly unknown[]) : undefined;
    const isSound = done?.every((entry) => typeof entry === 'string' && entry.length <= 400);
    return done && isSound ? (done as readonly string[]).slice(0, MOST_ENTRIES) : undefined;
  } catch {
    return undefined;
  }
}
