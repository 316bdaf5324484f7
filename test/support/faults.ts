import type { TestExcel } from "./excel";

/**
 * Does something over and over while its first request to Excel fails, then its second, and so on, until it needs no
 * more requests. After each time `check` is told what came of it, and leaves the workbook so that it can be done again.
 *
 * await failEachRequest(excel, () => session.setHighlight(true), (outcome) => …) -> 5
 *
 * @returns how many requests it takes when none fails
 */
export async function failEachRequest<Outcome>(
  excel: TestExcel,
  act: () => Promise<Outcome>,
  check: (outcome: Outcome, failed: number | null) => Promise<void> | void,
): Promise<number> {
  const { switches } = excel.host;
  for (let request = 1; ; request += 1) {
    switches.failRequest(request);
    const outcome = await act();
    const isMet = switches.forgetFaults() === 0;
    await check(outcome, isMet ? request : null);
    if (!isMet) return request - 1;
  }
}
