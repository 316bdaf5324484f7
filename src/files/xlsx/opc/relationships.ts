import { childrenOf, type XmlElement } from "../xml/element";
import { resolveTarget } from "./partNames";

export interface Relationship {
  readonly id: string;
  readonly type: string;
  /** As the file spells it. */
  readonly target: string;
  /** "External" where the target lies outside the file. */
  readonly mode?: string | undefined;
  /** Name of the part, or null for a target that is no part: it is kept and never followed. */
  readonly part: string | null;
}

/** What a .rels part says; `source` is the part that it belongs to. */
export function readRelationships(root: XmlElement, source: string): Relationship[] {
  return childrenOf(root, "Relationship").map(({ attributes }) => {
    const target = attributes.Target ?? "";
    const mode = attributes.TargetMode;
    return {
      id: attributes.Id ?? "",
      type: attributes.Type ?? "",
      target,
      mode,
      part: mode === "External" || target.startsWith("#") ? null : resolveTarget(source, target),
    };
  });
}
