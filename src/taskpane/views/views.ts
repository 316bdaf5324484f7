import type { ViewId } from "../../session/actions/views";
import { Overview } from "../overview/Overview";
import { lazyView } from "./lazyView";
import type { AssessmentViewProps, View, WorkbookViewProps } from "./view";

/** The views of the pane. All but the first are loaded when they are first shown. */
export const views: Readonly<Record<ViewId, View>> = {
  overview: { about: "assessment", Content: Overview },
  improve: {
    about: "assessment",
    Content: lazyView<AssessmentViewProps>(async () => (await import("../improve/ImproveView")).ImproveView),
  },
  findings: {
    about: "assessment",
    Content: lazyView<AssessmentViewProps>(
      async () => (await import("../findings/FindingsView")).FindingsView,
    ),
  },
  compare: {
    about: "workbook",
    Content: lazyView<WorkbookViewProps>(async () => (await import("../compare/CompareView")).CompareView),
  },
  report: {
    about: "assessment",
    Content: lazyView<AssessmentViewProps>(async () => (await import("../report/ReportView")).ReportView),
  },
  formulas: {
    about: "workbook",
    Content: lazyView<WorkbookViewProps>(async () => (await import("../formulas/Formulas")).Formulas),
  },
  template: {
    about: "workbook",
    Content: lazyView<WorkbookViewProps>(async () => (await import("../template/TemplateView")).TemplateView),
  },
  settings: {
    about: "workbook",
    Content: lazyView<WorkbookViewProps>(async () => (await import("../settings/Settings")).Settings),
  },
};
