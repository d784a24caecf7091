/** An installed Chrome by STRATEGY_TEST_CHROME, else the one that comes as a package for Linux on x64. */
export async function findChrome(): Promise<string | undefined> {
  if (process.env.STRATEGY_TEST_CHROME) return process.env.STRATEGY_TEST_CHROME;
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const { default: packaged } = await import('@sparticuz/chromium');
  return packaged.executablePath();
}
