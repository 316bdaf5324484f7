import { editions, type Edition } from "../../../scoring/editions";

/** What somebody can start from, in the order of the list. */
export const kinds = [...editions.map(({ id }) => id), "own"] as const satisfies readonly TemplateKind[];

export type TemplateKind = Edition["id"] | "own";

/** The points of an edition as far as they are public: "municipality" -> 66 */
export function pointsOf(kind: TemplateKind): number {
  return editions.find(({ id }) => id === kind)?.max ?? 0;
}
