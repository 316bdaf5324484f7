import {
  Button,
  Field,
  Popover,
  PopoverSurface,
  PopoverTrigger,
  Select,
  Switch,
} from "@fluentui/react-components";
import { Beaker20Regular } from "@fluentui/react-icons";
import { useTexts } from "../texts";
import { CoauthorForm } from "./CoauthorForm";
import type { Conditions, ExcelVersion } from "./conditions";

export interface TryOutProps {
  readonly conditions: Conditions;
  readonly onChange: (conditions: Conditions) => void;
  readonly onCoauthorEdit: (cell: string, content: string) => boolean;
}

/** Switches for seeing the add-in under other conditions than the ordinary ones. */
export function TryOut({ conditions, onChange, onCoauthorEdit }: TryOutProps) {
  const text = useTexts();
  const change = (part: Partial<Conditions>) => onChange({ ...conditions, ...part });
  return (
    <Popover positioning="below-end" trapFocus>
      <PopoverTrigger disableButtonEnhancement>
        <Button appearance="subtle" icon={<Beaker20Regular />}>
          {text("tests")}
        </Button>
      </PopoverTrigger>
      <PopoverSurface className="try-out" aria-label={text("testsTitle")}>
        <h2>{text("testsTitle")}</h2>
        <Field hint={text("cellEditingHint")}>
          <Switch
            label={text("cellEditing")}
            checked={conditions.isEditingCell}
            onChange={(_, { checked }) => change({ isEditingCell: checked })}
          />
        </Field>
        <Field hint={text("readOnlyHint")}>
          <Switch
            label={text("readOnly")}
            checked={conditions.isReadOnly}
            onChange={(_, { checked }) => change({ isReadOnly: checked })}
          />
        </Field>
        <Field label={text("excelVersion")}>
          <Select
            value={conditions.excel}
            onChange={(_, { value }) => change({ excel: value as ExcelVersion })}
          >
            <option value="newest">{text("newest")}</option>
            <option value="ltsc2021">Excel LTSC 2021</option>
            <option value="oldest">{text("oldest")}</option>
          </Select>
        </Field>
        <CoauthorForm onWrite={onCoauthorEdit} />
      </PopoverSurface>
    </Popover>
  );
}
