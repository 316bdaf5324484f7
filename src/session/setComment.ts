import type { Understood } from "./reader";
import type { CommentEntry, Outcome } from "./session";
import { writeCriteria } from "./writeCriteria";

/**
 * Writes a criterion's comment, as a text whatever it begins with. A formula is never replaced.
 *
 * @throws RangeError for a criterion without a cell for its comment
 */
export async function setComment({ criterion, text }: CommentEntry, now: Understood): Promise<Outcome> {
  const { parameter, number, text: name, comment, commentCell: cell } = criterion;
  if (!cell) throw new RangeError("A criterion without a cell for its comment cannot be commented on.");
  const seen = { parameter, number, text: name, comment, commentCell: cell };
  return writeCriteria([{ seen, cell, content: { text }, replacesFormula: false }], now);
}
