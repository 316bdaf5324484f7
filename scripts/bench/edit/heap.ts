import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;

/** Megabytes that are in use after everything that nobody holds has been let go of. */
export function heapInUse(): number {
  collect();
  return process.memoryUsage().heapUsed / 1_000_000;
}
