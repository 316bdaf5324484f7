import type { findings as source } from "../en/findings";

export const findings: Record<keyof typeof source, string> = {
  blankPoints: "{cell}: ej bedömd än. Räknas som 0 poäng tills den har poäng.",
  textNumber: "{cell}: ”{text}” är text. Det räknas som {number, number}; skriv det som ett tal.",
  notANumber:
    "{cell}: ”{text}” är inte ett antal poäng. Skriv ett tal, eller – om kriteriet inte är tillämpligt.",
  pointsNotApplicable:
    "{cell}: kriteriet är markerat som ej tillämpligt, så poängen {points} räknas inte. Ta bort markeringen eller poängen.",
  unclearApplicability:
    "{cell}: ”{text}” säger inte om kriteriet är tillämpligt, så det räknas. Skriv x om det inte är tillämpligt, eller lämna cellen tom.",
  formulaError: "{cell}: formeln ger felet {text}. Rätta formeln eller skriv poängen.",
  negative: "{cell}: {points, number} är mindre än 0. Rätta poängen.",
  aboveMax: "{cell}: {points, number} är mer än maxpoängen {max, number}. Rätta poängen eller maxpoängen.",
  noMax:
    "{scope, select, column {{cell}: det finns ingen kolumn för maxpoäng, så procent är okänd. Lägg till en kolumn med rubriken ”Maxpoäng”.} other {{cell}: maxpoängen saknas, så procent är okänd. Skriv kriteriets maxpoäng.}}",
  badMax: "{cell}: ”{text}” är ingen maxpoäng. Skriv ett tal som är 0 eller mer.",
  noParameter: "{cell}: kriteriet saknar parameter. Skriv parameterns namn.",
  unknownParameter: "{cell}: ”{name}” är ingen känd parameter. Menas ”{suggestion}”?",
  duplicateCriterion:
    "{cell}: kriteriet ”{text}” finns också i {other}. Båda räknas; ta bort det ena om de är samma.",
  mergedHeader:
    "{cell}: rubrikerna är sammanslagna eller saknas. Ge varje kolumn en egen rubrik på en och samma rad.",
  noCriteria: "{cell}: det finns rubriker men inga kriterier under dem. Skriv ett kriterium per rad.",
  nothingFound:
    "{missing, select, points {{cell}: ingen utvärdering hittades. Bland rubrikerna saknas en kolumn för poäng (Poäng).} parameter {{cell}: ingen utvärdering hittades. Bland rubrikerna saknas en kolumn för kriterium eller parameter (Kriterium, Parameter).} other {Ingen utvärdering hittades. Klimat behöver en rubrikrad med en kolumn för kriterium eller parameter och en för poäng.}}",
  mustChoose:
    "{cell}: cellerna kan läsas på flera sätt, med olika summor. Välj i Klimats fönster hur de ska läsas.",
  staleMapping:
    "{cell}: rubriken ”{heading}” på den poängkolumn som valts finns inte längre, så bladet läses på nytt. Välj kolumnerna igen i Klimats fönster.",
  statedDiffers:
    "{what, select, points {{cell}: bladet anger {stated, number} poäng, men kriterierna i {other} ger {computed, number}. Kontrollera båda.} max {{cell}: bladet anger maxpoängen {stated, number}, men kriterierna i {other} ger {computed, number}. Kontrollera båda.} other {{cell}: bladet anger {stated, number, ::percent .##}, men kriterierna i {other} ger {computed, number, ::percent .##}. Kontrollera båda.}}",
  overwrittenFormula:
    "{cell}: här står talet {value}, där cellerna intill har formeln {formula}. Återställ formeln om den har skrivits över.",
  rangeMisses: "{cell}: formeln {formula} saknar {missed}, som hör till samma summa. Rätta området.",
  rangeOverlaps: "{cell}: formeln {formula} räknar också {extra}, som räknas på annat håll. Rätta området.",
  unequalRanges:
    "{cell}: formeln delar {numerator} med {denominator}, som inte omfattar samma rader. Rätta områdena.",
  hiddenCriteria:
    "{cell}: {count, plural, one {# kriterium är dolt eller bortfiltrerat och räknas} other {# kriterier är dolda eller bortfiltrerade och räknas}} ändå. Visa cellerna för att kontrollera dem.",
  belowScale:
    "{cell}: {points, number} ligger under skalan, som börjar på {min, number}. Lämna cellen tom om kriteriet inte är bedömt.",
  similarParameters:
    "{cell}: ”{name}” stavas nästan som ”{other}” och räknas som en egen parameter. Använd en stavning om de är samma.",
  editionTotalDiffers:
    "{cell}: maxpoängen blir tillsammans {computed, number}, men {edition, select, municipality2021 {kommunernas test i 2021 års upplaga} region {regionernas test} other {kommunernas test}} har {declared, number} poäng. Kontrollera maxpoängen.",
  roundedAcrossThreshold:
    "{cell}: avrundad till {shown, number, ::percent} når andelen gränsen {threshold, number, ::percent .##}, men utan avrundning är den {exact, number, ::percent .##} och når den inte.",
  capped:
    "{cell}: kriterierna ger tillsammans {points, number} poäng, men formeln räknar högst {cap, number}. Resten räknas inte.",
  placeInRange: "rad {row, number}, kolumn {column, number} i området",
};
