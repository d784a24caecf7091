/** How large and how intricate a YAML file may be. Nothing in a strategy can raise these. */
export const yamlLimits = {
  /** Bytes of one file. */
  bytes: 1 << 20,
  /** Nested maps and lists. */
  depth: 64,
  /** Lexical pieces, counted before anything is built. */
  tokens: 250_000,
  /** Values, after aliases are written out. */
  nodes: 100_000,
  /** Keys of one map. */
  keys: 5_000,
  /** UTF-16 units of one text. */
  text: 64 * 1024,
  /** Aliases (`*name`) of one file. */
  aliases: 100,
  /** Values that aliases may add by being written out. */
  aliasNodes: 10_000,
  /** Problems reported of one file; the rest is counted by one more. */
  problems: 50,
} as const;
