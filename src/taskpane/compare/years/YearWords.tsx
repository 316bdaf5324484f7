import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { changesBetween, type LargestChange } from "../../../scoring/changes";
import type { YearLine } from "../../../reading/comparing/years";
import { useCompareTexts } from "../texts";
import { listed } from "../words/listed";
import { differenceIn } from "../words/numbers";

const useStyles = makeStyles({
  words: {
    ...typographyStyles.body1,
    display: "grid",
    rowGap: tokens.spacingVerticalXS,
    overflowWrap: "anywhere",
    "& p": { margin: 0 },
  },
  note: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
});

/** What changed from the first year of a line to its last, and which parameters changed most. */
export function YearWords({ line }: { readonly line: YearLine }): ReactNode {
  const styles = useStyles();
  const texts = useCompareTexts();
  const { text, percent } = texts;
  const difference = differenceIn(texts.tag);
  const [first] = line.years;
  const last = line.years.at(-1) ?? first;
  const { rise, fall } = changesBetween(first.choice.live.result, last.choice.live.result);
  const most = (key: "rise" | "fall", none: "noRise" | "noFall", found: LargestChange | null) =>
    found === null
      ? text(`compare.${none}`)
      : text(`compare.${key}`, { names: listed(found.names, texts), change: difference(found.change) });
  return (
    <div className={styles.words}>
      <p>
        {text("compare.fromTo", {
          first: String(first.year),
          last: String(last.year),
          from: percent(first.share),
          to: percent(last.share),
          change: difference(last.share - first.share),
        })}
      </p>
      <p>{most("rise", "noRise", rise)}</p>
      <p>{most("fall", "noFall", fall)}</p>
      {line.doubled.length > 0 && (
        <p className={styles.note}>
          {text("compare.doubled", {
            years: new Intl.ListFormat(texts.tag).format(line.doubled.map(String)),
            count: line.doubled.length,
          })}
        </p>
      )}
    </div>
  );
}
