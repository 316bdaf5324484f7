/** A difference of shares in percentage points, with its sign: 0.0714 -> "+7,1" in Swedish. */
export function differenceIn(tag: string): (difference: number) => string {
  const format = new Intl.NumberFormat(tag, {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
    signDisplay: "exceptZero",
  });
  return (difference) => format.format(100 * difference);
}

/** A share to a tenth of a percent, as medians need it: 0.7353 -> "73,5 %" in Swedish. */
export function finePercentIn(tag: string): (share: number) => string {
  const format = new Intl.NumberFormat(tag, { style: "percent", maximumFractionDigits: 1 });
  return (share) => format.format(share);
}
