import type { Understood } from "./reader";
import type { ChoiceEntry, Outcome } from "./session";
import { seenOf } from "./setPoints";
import { writeCriteria } from "./writeCriteria";

/** Fills in a criterion as one of its choices says, as texts whatever they begin with. A formula is never replaced. */
export async function setChoice({ criterion, choice }: ChoiceEntry, now: Understood): Promise<Outcome> {
  const seen = { ...seenOf(criterion), entry: criterion.entry };
  const writes = choice.writes.map(({ cell, content }) => ({
    seen,
    cell,
    content: typeof content === "number" ? content : { text: content },
    replacesFormula: false,
  }));
  return writeCriteria(writes, now);
}
