import type { Chart } from "../../chart";
import { contentTypes } from "../opc/kinds";
import type { Package } from "../opc/package";
import { pieceText, type PieceEdits } from "../sheet/pieces";
import type { ReadSheet } from "../sheet/readSheet";
import {
  childrenOf,
  isElement,
  numeric,
  type XmlElement,
  type XmlNode,
} from "../../../../files/xlsx/xml/element";
import { element } from "../xml/made";
import { anchorWith, newAnchor } from "./anchors";
import type { CellSource } from "./cellSource";
import { chartRoot } from "./chartElement";
import { chartNamespaces } from "./names";
import type { ReadChart, ReadDrawing } from "./readCharts";

/** Edits for the charts of a sheet, whose parts are written on the way. Charts that nobody changed stay byte for byte. */
export function editCharts(
  charts: readonly Chart[],
  before: ReadSheet,
  { pack, source }: { readonly pack: Package; readonly source: CellSource },
  edits: PieceEdits,
): void {
  if (before.file.charts.length === 0 && charts.length === 0) return;
  const drawing = before.drawing ?? newDrawing(pack);
  const writer = new DrawingWriter(pack, drawing, source);
  const root = writer.root(charts);
  if (before.drawing && childrenOf(root).length === 0) {
    pack.unrelate(before.part, (link) => link.part !== null && pack.find(link.part) === drawing.part);
    edits.set("drawing", "");
  } else if (before.drawing) pack.rewrite(drawing.part, drawing.root, root);
  else {
    pack.write(drawing.part, root, contentTypes.drawing);
    const id = pack.relate(before.part, "drawing", drawing.part);
    const entry = element("drawing", { "r:id": id, "xmlns:r": pack.relationshipsNamespace });
    edits.set("drawing", pieceText(before.scan, entry));
  }
}

function newDrawing(pack: Package): ReadDrawing {
  const { sheetDrawing, drawing } = chartNamespaces(pack);
  const root = element("xdr:wsDr", { "xmlns:xdr": sheetDrawing, "xmlns:a": drawing });
  return { part: pack.freeName("xl/drawings/drawing", ".xml"), root, charts: [] };
}

class DrawingWriter {
  constructor(
    private readonly pack: Package,
    private readonly before: ReadDrawing,
    private readonly source: CellSource,
  ) {}

  /** The drawing with its charts as the model has them; what else is in it stays where it is. */
  root(charts: readonly Chart[]): XmlElement {
    const known = new Map(this.before.charts.map((one) => [one.chart.id, one]));
    const kept = new Map(
      charts.flatMap((chart) => {
        const one = known.get(chart.id);
        return one ? [[one.anchor, this.rewrite(chart, one)] as const] : [];
      }),
    );
    const gone = this.before.charts.filter((one) => !kept.has(one.anchor));
    this.drop(gone);
    const doomed = new Set(gone.map((one) => one.anchor));
    const children = this.before.root.children.flatMap((child): XmlNode[] => {
      if (!isElement(child)) return [child];
      return doomed.has(child) ? [] : [kept.get(child) ?? child];
    });
    let id = Math.max(1, ...childrenOf(this.before.root).map(largestId));
    const added = charts.filter((chart) => !known.has(chart.id)).map((chart) => this.add(chart, (id += 1)));
    return { ...this.before.root, children: [...children, ...added] };
  }

  private rewrite(chart: Chart, known: ReadChart): XmlElement {
    const root = chartRoot(chart, known, chartNamespaces(this.pack), this.source);
    this.pack.rewrite(known.part, known.root, root);
    return anchorWith(known.anchor, chart, known.chart);
  }

  private add(chart: Chart, id: number): XmlElement {
    const part = this.pack.freeName("xl/charts/chart", ".xml");
    const namespaces = { ...chartNamespaces(this.pack), relationships: this.pack.relationshipsNamespace };
    this.pack.write(part, chartRoot(chart, null, namespaces, this.source), contentTypes.chart);
    return newAnchor(chart, id, this.pack.relate(this.before.part, "chart", part), namespaces);
  }

  private drop(charts: readonly ReadChart[]): void {
    const parts = new Set(charts.map((one) => one.part));
    if (parts.size === 0) return;
    this.pack.unrelate(
      this.before.part,
      (link) => link.part !== null && parts.has(this.pack.find(link.part) ?? ""),
    );
  }
}

/** Shapes in a drawing have different numbers. */
function largestId(tree: XmlElement): number {
  const own = tree.name.endsWith("cNvPr") ? (numeric(tree, "id") ?? 0) : 0;
  return Math.max(own, ...childrenOf(tree).map(largestId));
}
