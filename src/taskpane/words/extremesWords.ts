import { quotedNames } from "../../i18n/quotedNames";
import type { Translator } from "../../i18n/translator";
import type { Extreme, Extremes } from "../model/extremes";

/** More names than these are counted instead. */
const mostNames = 3;

/**
 * The strongest and the weakest in one sentence, ties said.
 *
 * -> "Starkast är ”Energi” (91 %); svagast, på delad plats, är ”Mål” och ”Transporter” (40 %)."
 */
export function extremesWords({ strongest, weakest }: Extremes, translator: Translator): string {
  const { text, percent } = translator;
  if (weakest === null) return text("pane.allAlike", { percent: percent(strongest.share) });
  return text("pane.extremes", {
    strongest: groupWords(strongest, translator),
    strongestTied: isTied(strongest),
    weakest: groupWords(weakest, translator),
    weakestTied: isTied(weakest),
  });
}

function groupWords({ names, share }: Extreme, translator: Translator): string {
  const { text, percent } = translator;
  const who =
    names.length > mostNames
      ? text("pane.parameterCount", { count: names.length })
      : quotedNames(names, translator);
  return `${who} (${percent(share)})`;
}

function isTied({ names }: Extreme): "yes" | "no" {
  return names.length > 1 ? "yes" : "no";
}
