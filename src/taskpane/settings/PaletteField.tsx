import { Field, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { strongLook } from "../../excel/markLooks";
import { paletteIds, type PaletteId } from "../../excel/palettes";
import { MarkSample } from "../parts/MarkSample";
import { useSettingsTexts } from "./texts";

interface PaletteFieldProps {
  readonly palette: PaletteId;
  /** Whether also to show the colours of single cells. */
  readonly samplesStrong: boolean;
  readonly disabled: boolean;
  readonly onChange: (palette: PaletteId) => void;
}

const useStyles = makeStyles({
  label: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalS },
});

/** The colours of the marks, each as it looks in the sheet. */
export function PaletteField({ palette, samplesStrong, disabled, onChange }: PaletteFieldProps): ReactNode {
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
          const label = (
            <span className={styles.label}>
              <MarkSample look={id} />
              {samplesStrong && <MarkSample look={strongLook(id)} />}
              {text(`settings.${id}`)}
            </span>
          );
          return <Radio key={id} value={id} label={label} />;
        })}
      </RadioGroup>
    </Field>
  );
}
