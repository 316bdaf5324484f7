import type { YearLine } from "../../reading/comparing/years";
import { changesBetween, type LargestChange } from "../../scoring/changes";
import type { ComparisonTexts } from "./comparisonTexts";

/** What changed from the first year of a line to its last, and which parameters changed most. */
export function historyWords(line: YearLine, texts: ComparisonTexts): string {
  const { text, percent, tag } = texts;
  const [first] = line.years;
  const last = line.years.at(-1) ?? first;
  const { rise, fall } = changesBetween(first.choice.live.result, last.choice.live.result);
  const sentences = [
    text("comparison.fromTo", {
      first: String(first.year),
      last: String(last.year),
      from: percent(first.share),
      to: percent(last.share),
      change: difference(last.share - first.share, tag),
    }),
    largestWords("rise", rise, texts),
    largestWords("fall", fall, texts),
    ...(line.doubled.length > 0 ? [doubledWords(line.doubled, texts)] : []),
  ];
  return sentences.join(" ");
}

function largestWords(
  which: "rise" | "fall",
  found: LargestChange | null,
  { text, tag }: ComparisonTexts,
): string {
  if (found === null) return text(which === "rise" ? "comparison.noRise" : "comparison.noFall");
  const names = new Intl.ListFormat(tag).format(found.names);
  return text(`comparison.${which}`, { names, change: difference(found.change, tag) });
}

function doubledWords(doubled: readonly number[], { text, tag }: ComparisonTexts): string {
  const years = new Intl.ListFormat(tag).format(doubled.map(String));
  return text("comparison.doubled", { years, count: doubled.length });
}

/** In percentage points, with its sign: 0.0714 -> "+7,1" in Swedish. */
function difference(change: number, tag: string): string {
  return new Intl.NumberFormat(tag, {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
    signDisplay: "exceptZero",
  }).format(100 * change);
}
