import type { ReactNode } from "react";
import { lanesOf } from "../model/lanes";
import type { Placed } from "../../../reading/comparing/ranking";
import { useCompareTexts } from "../texts";
import { RowField, type RowProps } from "./RowField";
import { Diamond, Dot, MedianLine } from "./marks";

/** How much of the narrowest field's width a dot takes. */
const dotWidth = 0.045;
const mostLanes = 4;
/** In pixels. */
const laneHeight = 12;
const margin = 10;

/** A dot for each assessment; those that would cover each other stand below each other. */
export function Dots({ placed, spread, own, label, descriptionId, children }: RowProps): ReactNode {
  const { percent } = useCompareTexts();
  const lanes = lanesOf(
    placed.map(({ share }) => share),
    dotWidth,
    mostLanes,
  );
  const height = 2 * margin + laneHeight * Math.max(0, ...lanes);
  const markOf = (one: Placed, index: number) => ({
    share: one.share,
    y: margin + laneHeight * (lanes[index] ?? 0),
    title: `${one.choice.name}: ${percent(one.share)}`,
  });
  return (
    <RowField label={label} descriptionId={descriptionId} height={height} description={children}>
      <MedianLine share={spread.median} height={height} />
      {placed.map((one, index) => one !== own && <Dot key={one.choice.key} {...markOf(one, index)} />)}
      {/* Last, so that it lies on top. */}
      {own && <Diamond {...markOf(own, placed.indexOf(own))} />}
    </RowField>
  );
}
