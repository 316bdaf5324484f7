import { reportTable } from "../../../src/sheets/report/reportTable";
import { reportText } from "../../../src/sheets/report/reportText";
import {
  assessmentSheet,
  baseSheet,
  emissions,
  kalmarRows,
  plain,
  reportInput,
  type Row,
} from "./reportInput";

const earlier = assessmentSheet(kalmarRows({ "6.2": 0 }), "Kalmar kommun 2018", "2018");
const kalmar = reportInput([
  earlier,
  assessmentSheet(kalmarRows(), "Kalmar kommun 2021", "2021"),
  baseSheet(),
]);

describe("a report as text", () => {
  it("says what the sheet says, with lists for its tables", () => {
    const paragraphs = plain(reportText({ ...kalmar, threshold: 0.9, emissions }, "sv")).split("\n\n");
    expect(paragraphs.map((paragraph) => paragraph.split("\n").slice(0, 3))).toEqual([
      ["Kalmar kommun", "Utvärdering av klimatarbetet 2021, kommunernas test, 2021 års upplaga"],
      ["Summa: 54 av 67 poäng, 81 %", "Bedömda: 40 av 40", "Under gränsen på 90 %: 6,3 poäng saknas."],
      ["Resultat per parameter", "Mål, åtgärder och uppföljning: 15 av 15 poäng, 100 %", "Organisation och förankring: 5 av 5 poäng, 100 %"],
      ["Starkast", "Mål, åtgärder och uppföljning: 15 av 15 poäng, 100 %", "Organisation och förankring: 5 av 5 poäng, 100 %"],
      ["Mest kvar att vinna", "Upphandling: 4 kvar av 8", "– 6.1 Klimatkrav ställs i de upphandlingar som påverkar klimatet mest: 3 kvar av 5"],
      ["Baskrav", "Arbetsboken har inga baskrav för den här utvärderingen."],
      ["Sedan 2018", "Från 79 % till 81 %, +1,5 procentenheter. Det är andelarna som jämförs, eftersom maxpoängen kan skilja sig mellan åren.", "Ökade mest: ”Upphandling” (+12,5)."],
      ["Utsläpp per invånare", "Utsläppen per invånare har minskat med 54 % från 1990 till 2020.", "Gas: alla växthusgaser, CO₂e. Avgränsning: geografiskt område. Källa: Nationella emissionsdatabasen och SCB."],
      ["Kvarstående anmärkningar", "Inget i arbetsboken behöver ses över."],
      ["Utkast till presstext", "Kalmar kommun når 81 % i utvärderingen av klimatarbetet", "Kalmar kommun har fått 54 av 67 möjliga poäng, 81 %, i utvärderingen av klimatarbetet 2021."],
      ["Sammanställd med Klimat den 23 november 2026 ur bladet ”2021”. Siffrorna är de som gällde då."],
    ]);
  }); // prettier-ignore

  it("leaves out what has nothing to say", () => {
    const text = reportText({ ...kalmar, all: [kalmar.assessment], parts: new Set(["changes", "emissions"]) }, "en");
    expect(text).not.toMatch(/Since|Emissions|Base requirements|press/);
  }); // prettier-ignore
});

describe("a report's table for the clipboard", () => {
  it("has the parameters and the total, in the report's language", () => {
    const { text, html } = reportTable(kalmar, "sv");
    expect(plain(text).split("\n")).toEqual([
      "Parameter\tPoäng\tMax\tKvar att vinna\tAndel av max",
      "Mål, åtgärder och uppföljning\t15\t15\t0\t100 %",
      "Organisation och förankring\t5\t5\t0\t100 %",
      "Transporter\t10\t12\t2\t83 %",
      "Energi\t10\t11\t1\t91 %",
      "Samhällsplanering\t8\t11\t3\t73 %",
      "Upphandling\t4\t8\t4\t50 %",
      "Kommunikation och samarbete\t2\t5\t3\t40 %",
      "Summa\t54\t67\t13\t81 %",
    ]);
    expect(html.match(/<tr>/g)).toHaveLength(9);
    expect(html).toContain("<th>Parameter</th>");
  });

  it("keeps names from becoming formulas, cells or tags", () => {
    const rows = ["=HYPERLINK(A1)", "Tak\toch <b>mark</b> & vatten"].map((name): Row => [name, "1", name, 4, 2.5, ""]);
    const { text, html } = reportTable(reportInput([assessmentSheet(rows)]), "sv");
    expect(plain(text).split("\n").slice(1, 3)).toEqual([
      "'=HYPERLINK(A1)\t2,5\t4\t1,5\t63 %",
      "Tak och <b>mark</b> & vatten\t2,5\t4\t1,5\t63 %",
    ]);
    expect(html).toContain("Tak");
    expect(html).toContain("&lt;b&gt;mark&lt;/b&gt; &amp; vatten");
  }); // prettier-ignore
});
