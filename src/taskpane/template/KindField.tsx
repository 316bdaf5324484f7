import { Field, makeStyles, Radio, RadioGroup, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { kinds, pointsOf, type TemplateKind } from "./model/kinds";
import { useTemplateTexts } from "./texts";

interface KindFieldProps {
  readonly kind: TemplateKind;
  readonly disabled: boolean;
  readonly onChange: (kind: TemplateKind) => void;
}

const useStyles = makeStyles({
  group: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalS },
  card: {
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    paddingRight: tokens.spacingHorizontalS,
    ":has(input:checked)": {
      border: `1px solid ${tokens.colorBrandStroke1}`,
      backgroundColor: tokens.colorNeutralBackground1Selected,
    },
  },
  name: { ...typographyStyles.body1Strong, display: "block", color: tokens.colorNeutralForeground1 },
  note: { ...typographyStyles.caption1, display: "block", color: tokens.colorNeutralForeground2 },
});

/** Which edition the template is of, each with its points and where they come from. */
export function KindField({ kind, disabled, onChange }: KindFieldProps): ReactNode {
  const styles = useStyles();
  const { text } = useTemplateTexts();
  return (
    <Field label={text("template.edition")}>
      <RadioGroup
        className={styles.group}
        value={kind}
        disabled={disabled}
        onChange={(_, data) => {
          const wanted = kinds.find((each) => each === data.value);
          if (wanted) onChange(wanted);
        }}
      >
        {kinds.map((each) => (
          <Radio
            key={each}
            value={each}
            className={styles.card}
            label={
              <>
                <span className={styles.name}>{text(`template.${each}`)}</span>{" "}
                <span className={styles.note}>{text(`template.${each}Note`, { max: pointsOf(each) })}</span>
              </>
            }
          />
        ))}
      </RadioGroup>
    </Field>
  );
}
