import type { ReactNode } from "react";
import type { KnownParameter } from "../../../reading/comparing/parameters";
import { listed } from "../words/listed";
import { useCompareTexts } from "../texts";
import { Note } from "../../parts/Note";

/** As many as can be taken in at a glance. */
const named = 5;

/** The parameters that only one assessment has. */
export function SingleNote({ parameters }: { readonly parameters: readonly KnownParameter[] }): ReactNode {
  const texts = useCompareTexts();
  const names = parameters.slice(0, named).map(({ shortName }) => shortName);
  return (
    <Note>
      {texts.text("compare.onlyOne", {
        names: listed(names, texts),
        more: Math.max(0, parameters.length - named),
      })}
    </Note>
  );
}
