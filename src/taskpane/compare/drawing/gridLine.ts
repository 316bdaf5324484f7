import { tokens, type GriffelStyle } from "@fluentui/react-components";

/** A thin line at a share, to read a drawing by. */
export const gridLine: GriffelStyle = {
  stroke: tokens.colorNeutralStroke2,
  strokeWidth: "1px",
  "@media (forced-colors: active)": { stroke: "CanvasText", strokeOpacity: 0.3 },
};
