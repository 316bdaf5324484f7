import Big from "big.js";

/** A constructor of our own: nobody else's settings of big.js reach it. 40 places tell any two shares apart. */
const Exact = Big();
Exact.DP = 40;

/** A finite number as an exact decimal: 0.1 + 0.2 is 0.3. */
export function exactly(value: number): Big {
  return new Exact(value);
}

/** The exact sum of decimals; of none 0. */
export function addUp(values: readonly (Big | number)[]): Big {
  return values.reduce<Big>((total, value) => total.plus(value), new Exact(0));
}
