/** How CI installs the tool: outside of the checkout, so that nothing in a proposed change can take its place. */
export function installCommand(version: string, folder: string, { pdf }: { readonly pdf: boolean }): string {
  const flags = ['--ignore-scripts', ...(pdf ? [] : ['--omit=optional']), '--no-audit', '--no-fund'];
  return `npm install --prefix ${folder} ${flags.join(' ')} strategy-as-code@${version}`;
}
