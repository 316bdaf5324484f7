const daysTo1970 = 25_569;
const minute = 60_000;
const day = 1_440 * minute;

/** A point in time as a cell holds it, by the clock of here: days since 1900. A cell knows no time zone. */
export function serialDate(time: Date): number {
  return (time.getTime() - time.getTimezoneOffset() * minute) / day + daysTo1970;
}
