// Random numbers that are the same for the same seed, on every machine.

/** A source of numbers from 0 up to 1 (xorshift over 32 bits), and what is commonly wanted of it. */
export function randomFrom(seed) {
  let state = Math.imul(seed, 2654435769) >>> 0 || 1;
  for (let i = 0; i < 8; i++) step();
  function step() {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state / 2 ** 32;
  }
  const below = (limit) => Math.floor(step() * limit);
  const pick = (list) => list[below(list.length)];
  return {
    pick,
    /** A whole number, both ends included. */
    between: (first, last) => first + below(last - first + 1),
    /** True that often. */
    chance: (share) => step() < share,
    /** So many different ones of a list, in the list's order. */
    some(list, count) {
      const taken = new Set();
      while (taken.size < Math.min(count, list.length)) taken.add(below(list.length));
      return list.filter((_, index) => taken.has(index));
    },
  };
}
