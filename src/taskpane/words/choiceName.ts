import { assessmentName } from "../../session/assessmentName";
import type { Choice } from "../model/choices";

/** The name of a choice among others, by which functions list it too. */
export function choiceName({ live }: Choice, choices: readonly Choice[]): string {
  return assessmentName(
    live,
    choices.map((choice) => choice.live),
  );
}
