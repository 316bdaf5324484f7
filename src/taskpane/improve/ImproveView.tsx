import type { ReactNode } from "react";
import { standingOf } from "../../reading/standing";
import type { AssessmentViewProps } from "../views/view";
import { Improve } from "./Improve";
import { Unavailable } from "./Unavailable";

/** What would take the assessment further, where that can be told. */
export function ImproveView(props: AssessmentViewProps): ReactNode {
  const { source, result } = props.live;
  const standing = standingOf(result, source.criteria);
  if (standing.kind === "counted" && standing.potential > 0) return <Improve {...props} />;
  return <Unavailable standing={standing} sheet={source.sheet} />;
}
