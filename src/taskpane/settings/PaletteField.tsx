import { Field, makeStyles, Radio, RadioGroup, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { paletteIds, palettes, type PaletteId } from "../../excel/palettes";
import { useSettingsTexts } from "./texts";

interface PaletteFieldProps {
  readonly palette: PaletteId;
  readonly disabled: boolean;
  readonly onChange: (palette: PaletteId) => void;
}

const useStyles = makeStyles({
  label: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalS },
  sample: {
    ...typographyStyles.body1,
    padding: `0 ${tokens.spacingHorizontalM}`,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    /** The sheet's colours, whatever theme the pane has. */
    forcedColorAdjust: "none",
  },
});

/** The colours of the marks, each as it looks in the sheet. */
export function PaletteField({ palette, disabled, onChange }: PaletteFieldProps): ReactNode {
  const styles = useStyles();
  const { text } = useSettingsTexts();
  return (
    <Field label={text("settings.palette")}>
      <RadioGroup
        value={palette}
        disabled={disabled}
        onChange={(_, data) => {
          const wanted = paletteIds.find((id) => id === data.value);
          if (wanted) onChange(wanted);
        }}
      >
        {paletteIds.map((id) => {
          const { fill, font } = palettes[id];
          const label = (
            <span className={styles.label}>
              <span aria-hidden className={styles.sample} style={{ backgroundColor: fill, color: font }}>
                {text("settings.sample")}
              </span>
              {text(`settings.${id}`)}
            </span>
          );
          return <Radio key={id} value={id} label={label} />;
        })}
      </RadioGroup>
    </Field>
  );
}
