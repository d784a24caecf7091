// Controls (C0 but tab and line feed, DEL, C1), lone surrogates, and the format characters that reorder or hide what
// follows them: bidirectional embeddings, overrides and isolates, and the zero-width no-break space.
const CONTROL =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\u202a-\u202e\u2066-\u2069\ufeff]|[\ud800-\udfff]/gu;
const LINE_END = /\r\n?|[\u0085\u2028\u2029]/g;
const BLANKS = /[ \t\n]+/g;
// Nearly every text is clean, which one pattern tells sooner than the others find nothing to replace.
const CLEAN = /^[\n -~\u00a0-\u024f\u2013-\u2026]*$/;
const CLEAN_LINE = /^(?! )(?:[!-~\u00a0-\u024f\u2013-\u2026]| (?! |$))*$/;

/**
 * Text in which nothing is invisible or able to act: every line end is a line feed, and every control character and
 * lone surrogate is U+FFFD, so that the reader sees that something was there.
 */
export function cleanText(text: string): string {
  return CLEAN.test(text) ? text : text.replace(LINE_END, '\n').replace(CONTROL, '\ufffd');
}

/** Clean text as one line: runs of blanks are one space, none at either end. No-break spaces stay. */
export function cleanLine(text: string): string {
  return CLEAN_LINE.test(text) ? text : cleanText(text).replace(BLANKS, ' ').replace(/^ | $/g, '');
}

/** Text with every run of blanks that holds a line end made into one line end. */
export function tightLines(text: string): string {
  return !text.includes('\n') ? text : text.replace(BLANKS, (blanks) => (blanks.includes('\n') ? '\n' : blanks));
}
