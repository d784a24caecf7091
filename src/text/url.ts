/** An e-mail address as CommonMark and HTML understand it, with a dot in its domain. */
const MAIL =
  /^mailto:[\w.!#$%&'*+/=^`{|}~-]+@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/i;
/** The longest address that is made into a link, in characters. */
const LONGEST = 2048;
const UNWANTED = /[\u0000-\u0020\u007f-\u009f\\<>"`\u2028-\u202e\u2066-\u2069]|[\ud800-\udfff]/u;

/**
 * Whether an address may become a link: http and https without a user name, a plain mailto, or a place in the same
 * document (`#id`).
 */
export function isSafeUrl(url: string): boolean {
  if (url.length > LONGEST || UNWANTED.test(url)) return false;
  if (url.startsWith('#')) return url.length > 1;
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(url)?.[1]?.toLowerCase();
  if (scheme === 'mailto') return MAIL.test(url);
  return (scheme === 'http' || scheme === 'https') && isPublicAddress(url);
}

/** Whether an address is a path below the folder of the document, such as `channels/blog.md`. */
export function isRelativePath(url: string): boolean {
  if (url === '' || url.length > LONGEST || UNWANTED.test(url)) return false;
  return !/^[/#?]|:/.test(url) && !/(?:^|\/)\.\.(?:[/?#]|$)/.test(url);
}

function isPublicAddress(url: string): boolean {
  if (!/^https?:\/\/[^/]/i.test(url)) return false;
  // `URL.canParse` of Node 20 says no to letters with accents once it has been asked often enough to be optimized.
  try {
    const { username, password, hostname } = new URL(url);
    return username === '' && password === '' && hostname !== '';
  } catch {
    return false;
  }
}
