import { Label, makeStyles, Select } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useId } from "react";
import { setWeakestCount } from "../actions/actions";
import { useSetting } from "../hooks/useSetting";
import { useTranslator } from "../services";

interface CountSelectProps {
  readonly kept: number;
  readonly limit: number;
  readonly disabled: boolean;
}

const useStyles = makeStyles({
  row: { display: "flex", alignItems: "center", justifyContent: "space-between" },
});

/** How many of the parameters are named and marked as the weakest. */
export function CountSelect({ kept, limit, disabled }: CountSelectProps): ReactNode {
  const styles = useStyles();
  const id = useId();
  const { text } = useTranslator();
  const { value, change } = useSetting(kept, setWeakestCount);
  return (
    <div className={styles.row}>
      <Label htmlFor={id}>{text(setWeakestCount.label)}</Label>
      <Select
        id={id}
        size="small"
        value={value}
        disabled={disabled}
        onChange={(_, data) => {
          change(Number(data.value));
        }}
      >
        {countsTo(Math.max(limit, value)).map((count) => (
          <option key={count} value={count}>
            {count}
          </option>
        ))}
      </Select>
    </div>
  );
}

/** 3 -> [1, 2, 3] */
function countsTo(limit: number): readonly number[] {
  return Array.from({ length: limit }, (_, index) => index + 1);
}
