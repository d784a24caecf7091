/**
 * An empty map for keys that somebody typed. Nothing is in it but what is put there, not even what every object has:
 * neither `constructor` nor `__proto__` means anything. An engine keeps it as tightly as an object with a class, which
 * it does not do for `Object.create(null)`.
 */
export function plainMap(): Record<string, unknown> {
  return new PlainMap();
}

const PlainMap = function PlainMap() {} as unknown as new () => Record<string, unknown>;
PlainMap.prototype = Object.freeze(Object.create(null));
