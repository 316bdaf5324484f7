import { Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useState } from "react";
import type { Choice } from "../../model/choices";
import { Section } from "../../parts/Section";
import type { YearLine } from "../../../reading/comparing/years";
import { useCompareTexts } from "../texts";
import { YearChart } from "./YearChart";
import { YearTable } from "./YearTable";
import { YearWords } from "./YearWords";

interface YearsProps {
  readonly lines: readonly [YearLine, ...YearLine[]];
  readonly chosen: Choice | null;
}

/** More lines than these would be a tangle: then only one is drawn. */
const mostLines = 8;

const useStyles = makeStyles({
  root: { display: "grid", rowGap: tokens.spacingVerticalM, gridTemplateColumns: "minmax(0, 1fr)" },
});

/** The years of each municipality as a line; what changed is said of one, at first that of the chosen assessment. */
export function Years({ lines, chosen }: YearsProps): ReactNode {
  const styles = useStyles();
  const { text } = useCompareTexts();
  const [wanted, setWanted] = useState<string | null>(null);
  const ofChosen = lines.find(({ years }) => years.some(({ choice }) => choice.key === chosen?.key));
  const line = lines.find(({ owner }) => owner === wanted) ?? ofChosen ?? lines[0];
  const drawn = lines.length > mostLines ? [line] : lines;
  return (
    <Section title={text("compare.years")} aside={text("compare.yearsAside")}>
      {lines.length > 1 && (
        <Field label={text("compare.owner")}>
          <Select
            value={line.owner}
            onChange={(_, { value }) => {
              setWanted(value);
            }}
          >
            {lines.map(({ owner }) => (
              <option key={owner}>{owner}</option>
            ))}
          </Select>
        </Field>
      )}
      <div className={styles.root}>
        <YearChart lines={drawn} line={line} />
        <YearWords line={line} />
      </div>
      <YearTable lines={drawn} />
    </Section>
  );
}
