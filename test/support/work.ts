/** What something gives, and the time of the processor it takes: a machine that does other things as well adds little. */
export function workOf<T>(action: () => T): { readonly result: T; readonly milliseconds: number } {
  const before = process.cpuUsage();
  const result = action();
  const { user, system } = process.cpuUsage(before);
  return { result, milliseconds: (user + system) / 1000 };
}
