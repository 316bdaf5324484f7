import { CheckmarkCircle24Regular, TargetArrow24Regular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import type { Standing } from "../../reading/standing";
import { CellLinks } from "../parts/CellLinks";
import { Notice } from "../parts/Notice";
import { useTranslator } from "../services";
import { useImproveTexts } from "./texts";

interface UnavailableProps {
  readonly standing: Standing;
  readonly sheet: string;
}

/** Why there is nothing to plan, and what to do about it. */
export function Unavailable({ standing, sheet }: UnavailableProps): ReactNode {
  const { text } = useImproveTexts();
  if (standing.kind === "counted")
    return (
      <Notice icon={<CheckmarkCircle24Regular />} title={text("improve.allFull")}>
        <p>{text("improve.allFullText")}</p>
      </Notice>
    );
  return (
    <Notice icon={<TargetArrow24Regular />} title={text("improve.noPlan")}>
      <p>
        <Reason standing={standing} sheet={sheet} />
      </p>
    </Notice>
  );
}

function Reason({ standing, sheet }: UnavailableProps): ReactNode {
  const { text } = useImproveTexts();
  const paneText = useTranslator().text;
  if (standing.kind === "notApplicable") return text("improve.applicableFirst");
  if (standing.kind !== "stopped" && standing.kind !== "noMax") return text("improve.assessFirst");
  const key = standing.kind === "stopped" ? "pane.totalStoppedBy" : "pane.noMax";
  return (
    <>
      {paneText(key, { count: standing.cells.length })} <CellLinks cells={standing.cells} home={sheet} />
    </>
  );
}
