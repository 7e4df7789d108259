/** A set of the numbers from 0 to a fixed size, a bit for each: sets of 100,000 meet in a few thousand steps. */
export type Bits = Uint32Array;

/** How many words of 32 bits hold `size` numbers. */
function wordsFor(size: number): number {
  return Math.ceil(size / 32);
}

export function noBits(size: number): Bits {
  return new Uint32Array(wordsFor(size));
}

export function allBits(size: number): Bits {
  const bits = noBits(size).fill(0xffffffff);
  const rest = size % 32;
  if (rest > 0) bits[bits.length - 1] = (1 << rest) - 1;
  return bits;
}

export function addBit(bits: Bits, n: number): void {
  const word = n >>> 5;
  bits[word] = (bits[word] ?? 0) | (1 << (n & 31));
}

export function toBits(numbers: readonly number[], size: number): Bits {
  const bits = noBits(size);
  for (const n of numbers) addBit(bits, n);
  return bits;
}

/** Adds all numbers of another set. */
export function addAll(bits: Bits, others: Bits): void {
  for (let i = 0; i < bits.length; i += 1) bits[i] = (bits[i] ?? 0) | (others[i] ?? 0);
}

/** The numbers that are in each of the sets; `whole` where there are none. */
export function meet(sets: readonly Bits[], whole: Bits): Bits {
  const [first, ...others] = sets;
  if (first === undefined) return whole;
  if (others.length === 0) return first;
  const met = first.slice();
  for (const other of others) for (let i = 0; i < met.length; i += 1) met[i] = (met[i] ?? 0) & (other[i] ?? 0);
  return met;
}

/** The numbers that are in any of the sets. */
export function join(sets: readonly Bits[], size: number): Bits {
  const joined = noBits(size);
  for (const set of sets) addAll(joined, set);
  return joined;
}

/** How many bits of a word are set. */
function countWord(word: number): number {
  let n = word - ((word >>> 1) & 0x55555555);
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
  return Math.imul((n + (n >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

export function countBits(bits: Bits): number {
  let count = 0;
  for (let i = 0; i < bits.length; i += 1) count += countWord(bits[i] ?? 0);
  return count;
}

/** How many numbers are in both sets, without making a third. */
export function countBoth(a: Bits, b: Bits): number {
  let count = 0;
  for (let i = 0; i < a.length; i += 1) count += countWord((a[i] ?? 0) & (b[i] ?? 0));
  return count;
}

/** Calls with each number of the set, in rising order. */
export function eachBit(bits: Bits, take: (n: number) => void): void {
  for (let i = 0; i < bits.length; i += 1) {
    let word = bits[i] ?? 0;
    while (word !== 0) {
      const lowest = word & -word;
      take((i << 5) + 31 - Math.clz32(lowest));
      word ^= lowest;
    }
  }
}
