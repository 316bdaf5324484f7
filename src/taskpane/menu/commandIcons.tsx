import {
  ArrowClockwise20Regular,
  ArrowSortDownLines20Regular,
  ClipboardTaskListLtr20Regular,
  DocumentAdd20Regular,
  DocumentTable20Regular,
  DocumentText20Regular,
  Gauge20Regular,
  Highlight20Regular,
  MathFormula20Regular,
  Settings20Regular,
  TargetArrow20Regular,
  Temperature20Regular,
  WeatherSnowflake20Regular,
  Wrench20Regular,
} from "@fluentui/react-icons";
import type { ReactElement } from "react";
import type { CommandIcon } from "../../session/actions/command";

/** The picture of each command. */
export const commandIcons: Readonly<Record<CommandIcon, ReactElement>> = {
  overview: <Gauge20Regular />,
  improve: <TargetArrow20Regular />,
  findings: <ClipboardTaskListLtr20Regular />,
  compare: <ArrowSortDownLines20Regular />,
  report: <DocumentText20Regular />,
  formulas: <MathFormula20Regular />,
  template: <DocumentAdd20Regular />,
  settings: <Settings20Regular />,
  mark: <Highlight20Regular />,
  freeze: <WeatherSnowflake20Regular />,
  thaw: <Temperature20Regular />,
  repair: <Wrench20Regular />,
  readAgain: <ArrowClockwise20Regular />,
  example: <DocumentTable20Regular />,
};
