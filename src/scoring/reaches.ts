import type { Tally } from "./assessment";

/** Whether a tally has at least the share. One without a share reaches none. */
export function reaches({ share }: Pick<Tally, "share">, goal: number): boolean {
  return share !== null && share >= goal;
}
