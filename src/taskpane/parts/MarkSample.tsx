import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { formatOfLook, signs, type ColorLook, type Sign } from "../../excel/markLooks";
import { useTranslator } from "../services";

interface MarkSampleProps {
  readonly look: ColorLook;
  /** The sign before the text; left out for none. */
  readonly sign?: Sign | null;
}

const useStyles = makeStyles({
  sample: {
    ...typographyStyles.body1,
    flexShrink: 0,
    padding: `0 ${tokens.spacingHorizontalM}`,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    whiteSpace: "nowrap",
    /** The sheet's colours, whatever theme the pane has. */
    forcedColorAdjust: "none",
  },
  bold: { fontWeight: tokens.fontWeightBold },
});

/** A cell as it looks in the sheet when it is marked so. The words beside it say what that means. */
export function MarkSample({ look, sign = null }: MarkSampleProps): ReactNode {
  const styles = useStyles();
  const { text } = useTranslator();
  const { fill, font, bold } = formatOfLook(look);
  return (
    <span
      aria-hidden
      className={mergeClasses(styles.sample, bold && styles.bold)}
      style={{ backgroundColor: fill, color: font }}
    >
      {sign && `${signs[sign]} `}
      {text("pane.legendSample")}
    </span>
  );
}
