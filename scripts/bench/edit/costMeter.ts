import type { Headless } from "../../../src/workbench/headless/launch";
import { stopwatch } from "../clock";
import type { Cost } from "./subject";

/**
 * Measures what pieces of work cost in this workbook. Requests are those that touch it; the transport of results to
 * cells is the runtime's own.
 */
export function costMeter({ host }: Headless): (work: () => Promise<void>) => Promise<Cost> {
  let [requests, bytes] = [0, 0];
  host.log.subscribe(({ kind, bytesIn, bytesOut }) => {
    if (kind !== "workbook") return;
    requests += 1;
    bytes += bytesIn + bytesOut;
  });
  return async (work) => {
    [requests, bytes] = [0, 0];
    const milliseconds = await stopwatch(work);
    return { milliseconds, requests, kilobytes: bytes / 1_000 };
  };
}
