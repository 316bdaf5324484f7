import { resourcesOf, type Resources } from "./resources";
import { child, children, textOf, typeOf, valueOf, within } from "./xml";

/** What a manifest declares, with its texts in one language. */
export interface AddIn {
  readonly id: string;
  /** Office's display language that the texts are in. */
  readonly locale: string;
  readonly name: string;
  /** Page of the shared runtime, or of the first task pane: what runs when the workbook opens. */
  readonly page: string;
  readonly groups: readonly RibbonGroup[];
  readonly functions: FunctionsPart | null;
  /** Requirement sets that it needs: "SharedRuntime" -> "1.1". */
  readonly requirements: Readonly<Record<string, string>>;
}

export interface FunctionsPart {
  readonly namespace: string;
  /** Address of the functions' metadata in this language. */
  readonly metadata: string;
}

export interface RibbonGroup {
  readonly id: string;
  /** Id of the tab that it stands on. */
  readonly tab: string;
  readonly label: string;
  readonly controls: readonly RibbonControl[];
}

export interface RibbonControl {
  readonly id: string;
  readonly label: string;
  readonly tipTitle: string;
  readonly tip: string;
  /** Addresses by size in pixels. */
  readonly icons: Readonly<Record<number, string>>;
  readonly action: RibbonAction;
}

export type RibbonAction =
  | { readonly kind: "showTaskpane"; readonly page: string; readonly title: string | null }
  | { readonly kind: "executeFunction"; readonly name: string };

/** The text is no add-in manifest that the workbench understands. */
export class ManifestError extends Error {
  constructor(message: string) {
    super(`manifest.xml: ${message}`);
    this.name = "ManifestError";
  }
}

/**
 * Reads an add-in only manifest (XML) for one of Office's display languages.
 *
 * @param locale full tag, such as "sv-SE"; texts without it are in the default locale
 * @throws ManifestError
 */
export function readManifest(xml: string, locale: string): AddIn {
  const document = new DOMParser().parseFromString(xml, "application/xml");
  const root = document.documentElement;
  const broken =
    root.getElementsByTagName("parsererror")[0] ?? (root.localName === "OfficeApp" ? null : root);
  if (broken)
    throw new ManifestError(`not an add-in manifest (${(broken.textContent ?? "").trim().slice(0, 120)})`);
  const host = within(root, "Host").find((element) => typeOf(element) === "Workbook");
  if (!host) throw new ManifestError('no commands for Excel (VersionOverrides, Host xsi:type="Workbook")');
  const resources = resourcesOf(root, locale);
  const controls = within(host, "Control").filter((element) => typeOf(element) === "Button");
  return {
    id: textOf(child(root, "Id")),
    locale,
    name: resources.localized(child(root, "DisplayName")),
    page: pageOf(root, host, controls, resources),
    groups: within(host, "Group").map((group) => groupOf(group, resources)),
    functions: functionsOf(host, resources),
    requirements: requirementsOf(root),
  };
}

function pageOf(root: Element, host: Element, controls: readonly Element[], resources: Resources): string {
  const runtime = within(host, "Runtime")[0];
  const pane = controls.flatMap((control) => within(control, "SourceLocation"))[0];
  const source = runtime ?? pane;
  return source ? resources.url(source) : valueOf(within(root, "SourceLocation")[0]);
}

function groupOf(group: Element, resources: Resources): RibbonGroup {
  return {
    id: group.getAttribute("id") ?? "",
    tab: group.parentElement?.getAttribute("id") ?? "",
    label: resources.text(child(group, "Label")),
    controls: children(group, "Control")
      .filter((control) => typeOf(control) === "Button")
      .map((control) => controlOf(control, resources)),
  };
}

function controlOf(control: Element, resources: Resources): RibbonControl {
  const tip = child(control, "Supertip");
  const icons = children(child(control, "Icon"), "Image").map((image) => [
    Number(image.getAttribute("size")),
    resources.image(image),
  ]);
  return {
    id: control.getAttribute("id") ?? "",
    label: resources.text(child(control, "Label")),
    tipTitle: resources.text(child(tip, "Title")),
    tip: resources.text(child(tip, "Description")),
    icons: Object.fromEntries(icons) as Record<number, string>,
    action: actionOf(control, resources),
  };
}

function actionOf(control: Element, resources: Resources): RibbonAction {
  const action = child(control, "Action");
  const kind = typeOf(action);
  const title = child(action, "Title");
  if (kind === "ShowTaskpane") {
    return {
      kind: "showTaskpane",
      page: resources.url(child(action, "SourceLocation")),
      title: title ? resources.text(title) : null,
    };
  }
  if (kind === "ExecuteFunction")
    return { kind: "executeFunction", name: textOf(child(action, "FunctionName")) };
  throw new ManifestError(
    `control ${control.getAttribute("id")} has the action "${kind}", which is not known`,
  );
}

function functionsOf(host: Element, resources: Resources): FunctionsPart | null {
  const point = within(host, "ExtensionPoint").find((element) => typeOf(element) === "CustomFunctions");
  if (!point) return null;
  return {
    namespace: resources.text(child(point, "Namespace")),
    metadata: resources.url(child(child(point, "Metadata"), "SourceLocation")),
  };
}

function requirementsOf(root: Element): Record<string, string> {
  const sets = within(root, "Set");
  return Object.fromEntries(
    sets.map((set) => [set.getAttribute("Name") ?? "", set.getAttribute("MinVersion") ?? "1.1"]),
  );
}
