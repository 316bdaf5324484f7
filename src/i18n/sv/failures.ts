import type { failures as source } from "../en/failures";

export const failures: Record<keyof typeof source, string> = {
  protectedSheet: "Bladet {sheet} är skyddat. Ta bort skyddet och försök igen.",
  readOnly: "Arbetsboken är öppen endast för läsning. Spara en kopia och arbeta i den.",
  changedCell: "Inget har skrivits, eftersom något har ändrats sedan det lästes: {cell}. Titta på det igen.",
  occupiedCell:
    "{cell} är inte tom, och resultatet behöver den cellen, så inget har skrivits. Välj en annan cell eller töm den.",
  inputCell: "{cell} hör till utvärderingen, så inget har skrivits. Välj en cell utanför den.",
  spillInTable:
    "Ett resultat på flera celler ryms inte i tabellen {table}, så inget har skrivits. Välj en cell utanför den.",
  noRoom:
    "Resultatet behöver {rows, number} rader och {columns, number} kolumner, och bladet tar slut innan dess. Välj en cell längre upp eller längre till vänster än {cell}.",
  workbookBusy:
    "Excel är upptaget, kanske för att en cell redigeras. Avsluta cellen med Retur och försök igen.",
  readingStopped: "Läsningen avbröts, så Klimat visar inga resultat. Välj ”Läs igen” i panelen.",
  tooLarge:
    "Bara {area} på bladet {sheet} har lästs, eftersom det finns innehåll mycket långt till höger eller mycket långt ned. Rensa cellerna som ligger utanför (Ctrl+End visar den sista).",
  missingSheet: "Bladet {sheet} finns inte längre.",
  outOfBounds:
    "{points, number} poäng skrevs inte i {cell}: {max, select, none {poängen är aldrig under 0} other {kriteriet kan ge 0 till {max} poäng}}.",
  holdsFormula: "Inget har skrivits, eftersom en formel hade försvunnit: {cell}. Ändra i bladet.",
  nothingToCompare:
    "Det finns inget att jämföra: arbetsboken och de valda filerna har tillsammans färre än två utvärderingar. Välj filer i panelen, under Jämför.",
  notCopied:
    "Excel eller webbläsaren låter inte Klimat använda urklipp här. Gör rapporten på ett blad och kopiera därifrån. ({message})",
  noAssessment: "Arbetsboken har ingen utvärdering än.",
  severalAssessments: "Arbetsboken har flera utvärderingar. Välj en av dem.",
  nothingToMark: "Det finns inget att markera än: ingen parameter har poäng och maxpoäng.",
  noFormulas: "Ingen cell i arbetsboken har en KLIMAT-formel.",
  notFrozen: "Ingen KLIMAT-formel i arbetsboken är fryst.",
  nothingToRepair: "Alla KLIMAT-formler i arbetsboken fungerar.",
  halfDone:
    "Excel avbröt halvvägs, och cellerna gick inte att återställa. Ångra med Ctrl+Z i bladet och kontrollera cellerna med KLIMAT-formler.",
  marksHalfDone:
    "Excel avbröt halvvägs, och markeringen kan vara ofullständig. Klimat rättar till den när arbetsboken läses igen. ({message})",
  sheetsLeft:
    "Excel avbröt halvvägs, och det som hade hunnit skrivas gick inte att ta bort. Kontrollera om de här bladen finns och ta i så fall bort dem: {sheets}.",
  halfReplaced:
    "Excel avbröt halvvägs, och det som stod på bladet {sheet} gick inte att återställa. Ångra med Ctrl+Z i bladet, eller ta bort bladet och försök igen.",
  excelError: "Excel svarade med ett fel: {message}",
};
