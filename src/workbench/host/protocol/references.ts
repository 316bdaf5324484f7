import type { BookEvent } from "../../book/book";
import { followed } from "../areas";
import type { HostObject } from "../targets";

/** Objects that the client keeps from one request to the next: ranges, which have no name of their own. */
export interface References {
  keep(object: HostObject): string;
  /** Undefined when it was released, or its cells are gone. */
  find(id: string): HostObject | undefined;
  release(id: string): void;
  releaseAll(): void;
  readonly count: number;
  /** Moves kept ranges along with their cells when rows or columns come and go. */
  follow(event: BookEvent): void;
}

/** No references, at first. */
export function createReferences(): References {
  const kept = new Map<string, HostObject>();
  let last = 0;
  return {
    keep: (object) => {
      const id = `r${(last += 1)}`;
      kept.set(id, object);
      return id;
    },
    find: (id) => kept.get(id),
    release: (id) => {
      kept.delete(id);
    },
    releaseAll: () => kept.clear(),
    get count() {
      return kept.size;
    },
    follow: (event) => {
      if (event.kind !== "cellsChanged" || event.change === "edited") return;
      for (const [id, object] of kept) {
        const moved = movedObject(object, event);
        if (moved) kept.set(id, moved);
        else kept.delete(id);
      }
    },
  };
}

function movedObject(
  object: HostObject,
  { sheet, area, change }: Extract<BookEvent, { kind: "cellsChanged" }>,
): HostObject | null {
  if (object.of === "Range" && object.target.sheet === sheet) {
    const moved = followed(object.target.area, change, area);
    return moved && { of: "Range", target: { sheet, area: moved } };
  }
  if (object.of === "RangeAreas" && object.target.sheet === sheet) {
    const areas = object.target.areas
      .map((each) => followed(each, change, area))
      .filter((each) => each !== null);
    return areas.length > 0 ? { of: "RangeAreas", target: { sheet, areas } } : null;
  }
  return object;
}
