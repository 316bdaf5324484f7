import { useRef } from "react";
import { sameCell } from "../../reading/address";
import type { ReadCriterion } from "../../reading/reading";
import type { Outcome } from "../../session/session";
import { useServices } from "../services";

type Write = (criterion: ReadCriterion) => Promise<Outcome>;

/**
 * Carries out quick changes of one criterion one after another; one that is overtaken while another is under way is
 * left out. The first is for the criterion as it is shown, the next for what the one before made of it.
 */
export function useLatest(criterion: ReadCriterion): (write: Write) => Promise<Outcome> {
  const { session } = useServices();
  const underWay = useRef<Promise<Outcome> | null>(null);
  const newest = useRef<Write | null>(null);

  function current(): ReadCriterion {
    const state = session.state();
    const all = state.phase === "ready" ? state.assessments.flatMap(({ source }) => source.criteria) : [];
    return all.find((each) => sameCell(each.pointsCell, criterion.pointsCell)) ?? criterion;
  }

  return async (write) => {
    newest.current = write;
    const before = underWay.current;
    if (before) await before;
    if (newest.current !== write) return { ok: true };
    const mine = write(before ? current() : criterion);
    underWay.current = mine;
    try {
      return await mine;
    } finally {
      if (underWay.current === mine) underWay.current = null;
    }
  };
}
