/** A source with each shape of code replaced; each must be there, or the source is no longer what the script was made for. */
export function replaced(source, pairs) {
  for (const [shape] of pairs) {
    if (!shape.test(source)) throw new Error(`The validators no longer have ${shape}: see scripts/*-validators.mjs.`);
  }
  return pairs.reduce((text, [shape, other]) => text.replaceAll(shape, other), source);
}
