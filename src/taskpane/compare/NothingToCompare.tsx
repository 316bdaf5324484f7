import { ArrowSortDownLines24Regular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import type { Choice } from "../model/choices";
import { Notice } from "../parts/Notice";
import { useCompareTexts } from "./texts";

/** What the view is for, and what to do so that there is something to compare. */
export function NothingToCompare({ choices }: { readonly choices: readonly Choice[] }): ReactNode {
  const { text } = useCompareTexts();
  return (
    <Notice icon={<ArrowSortDownLines24Regular />} title={text("compare.emptyTitle")}>
      <p>{text("compare.emptyUse")}</p>
      <p>{text("compare.emptyNow", { count: choices.length, name: choices[0]?.name ?? "" })}</p>
      <p>{text("compare.emptyHow")}</p>
    </Notice>
  );
}
