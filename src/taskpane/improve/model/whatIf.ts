/** What somebody tries out on an assessment, without the sheet knowing of it. */
export interface WhatIf {
  /** The share to reach in whole percent; null for the next sensible one. */
  readonly goal: number | null;
  /** Keys of the criteria that are not counted with. */
  readonly leftOut: readonly string[];
  /** Points that somebody chose, by the key of the criterion. */
  readonly points: Readonly<Record<string, number>>;
}

export const nothingTried: WhatIf = { goal: null, leftOut: [], points: {} };

/** Whether all is as it was at first. */
export function isNothing({ goal, leftOut, points }: WhatIf): boolean {
  return goal === null && leftOut.length === 0 && Object.keys(points).length === 0;
}

export function aimingFor(whatIf: WhatIf, goal: number): WhatIf {
  return { ...whatIf, goal };
}

/** Counts with a criterion, with these points. */
export function countingWith(whatIf: WhatIf, key: string, points: number): WhatIf {
  const leftOut = whatIf.leftOut.filter((each) => each !== key);
  return { ...whatIf, leftOut, points: { ...whatIf.points, [key]: points } };
}

/** Counts no longer with these criteria: the points that were tried for them go. */
export function countingWithout(whatIf: WhatIf, keys: readonly string[]): WhatIf {
  const points = Object.entries(whatIf.points).filter(([key]) => !keys.includes(key));
  return {
    ...whatIf,
    leftOut: [...new Set([...whatIf.leftOut, ...keys])],
    points: Object.fromEntries(points),
  };
}
