/** A few actions in Excel that belong together, and about how many bytes they add to a request. */
export interface Step {
  readonly bytes: number;
  readonly queue: () => void;
}

/** What an action without much data weighs, with the paths that Office.js adds to it. */
const smallBytes = 500;

/** A fifth of what Excel on the web takes in a request: texts grow on the way. */
const requestBytes = 1_000_000;

/** A step of actions that carry no cells. */
export function step(queue: () => void): Step {
  return { bytes: smallBytes, queue };
}

/** Carries out steps in their order: in one request, or in as many as Excel's limit for one of them makes. */
export async function carryOut(context: Excel.RequestContext, steps: readonly Step[]): Promise<void> {
  const count = stepsForOneRequest(steps);
  for (const { queue } of steps.slice(0, count)) queue();
  await context.sync();
  if (count < steps.length) await carryOut(context, steps.slice(count));
}

/** At least one, whatever it weighs. */
function stepsForOneRequest(steps: readonly Step[]): number {
  let bytes = 0;
  const last = steps.findIndex((each) => (bytes += each.bytes) > requestBytes);
  return last < 0 ? steps.length : Math.max(1, last);
}
