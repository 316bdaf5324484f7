import { renameSheets } from "../../../src/workbench/book/xlsx/formulas/sheetNames";
import { toStored } from "../../../src/workbench/book/xlsx/formulas/stored";
import { toTyped } from "../../../src/files/xlsx/formulas/typed";

/** As a person types it, as files spell it, and whether Excel stores it as a dynamic array. */
const spellings: readonly (readonly [string, string, boolean])[] = [
  ["SUM(A1:A9)", "SUM(A1:A9)", false],
  ["KLIMAT.TOTAL()", "_xldudf_KLIMAT_TOTAL()", true],
  ['KLIMAT.PARAMETERTOTAL("Energi",A1:F30)', '_xldudf_KLIMAT_PARAMETERTOTAL("Energi",A1:F30)', true],
  ["ROUND(100*KLIMAT.PERCENT(),0)", "ROUND(100*_xldudf_KLIMAT_PERCENT(),0)", true],
  ["XLOOKUP(A1,B:B,C:C)", "_xlfn.XLOOKUP(A1,B:B,C:C)", false],
  ["STDEV.S(A1:A9)", "_xlfn.STDEV.S(A1:A9)", false],
  ["NETWORKDAYS.INTL(A1,A2)", "NETWORKDAYS.INTL(A1,A2)", false],
  ['TEXTJOIN(", ",TRUE,IFS(A1,1))', '_xlfn.TEXTJOIN(", ",TRUE,_xlfn.IFS(A1,1))', false],
  ["FILTER(T[a],T[b]>1)", "_xlfn._xlws.FILTER(T[a],T[b]>1)", true],
  ["SORT(UNIQUE(A1:A9))", "_xlfn._xlws.SORT(_xlfn.UNIQUE(A1:A9))", true],
  ["SUM(A1#)", "SUM(_xlfn.ANCHORARRAY(A1))", true],
  ["SUM('Mål 2021'!$A$1#)", "SUM(_xlfn.ANCHORARRAY('Mål 2021'!$A$1))", true],
  ["@A1:A9+1", "_xlfn.SINGLE(A1:A9)+1", false],
  ["@INDEX(A1:A9,2)", "_xlfn.SINGLE(INDEX(A1:A9,2))", false],
  ["@(A1:A9*2)", "_xlfn.SINGLE(A1:A9*2)", false],
  ["LET(x,1,y,x+1,x*y)", "_xlfn.LET(_xlpm.x,1,_xlpm.y,_xlpm.x+1,_xlpm.x*_xlpm.y)", false],
  ["LAMBDA(a,b,a&b)(1,2)", "_xlfn.LAMBDA(_xlpm.a,_xlpm.b,_xlpm.a&_xlpm.b)(1,2)", false],
  ["LET(f,LAMBDA(x,x+1),f(2))", "_xlfn.LET(_xlpm.f,_xlfn.LAMBDA(_xlpm.x,_xlpm.x+1),_xlpm.f(2))", false],
  ['"KLIMAT.TOTAL() @x A1#"&A1', '"KLIMAT.TOTAL() @x A1#"&A1', false],
  ["SUM(T[[#This Row],[Poäng]])", "SUM(T[[#This Row],[Poäng]])", false],
  ["SUM([1]Blad1!A1,#REF!,{1,2;3,4})", "SUM([1]Blad1!A1,#REF!,{1,2;3,4})", false],
];

it.each(spellings)("%s is stored as %s", (typed, stored, isArray) => {
  expect(toStored(typed)).toEqual({ text: stored, isArray });
  expect(toStored(`=${typed}`)).toEqual({ text: stored, isArray });
});

it.each(spellings)("%s is what a person sees of %s", (typed, stored) => {
  expect(toTyped(stored)).toBe(typed);
});

it.each([
  ["letter case", "_XLDUDF_klimat_Total()", "klimat.Total()"],
  ["a second underscore", "_xldudf_KLIMAT_PARAMETER_TOTAL()", "KLIMAT.PARAMETER_TOTAL()"],
  ["a prefix in other case", "_XLFN.IFNA(A1,0)", "IFNA(A1,0)"],
  ["a name that only looks like it", "my_xlfn_name+1", "my_xlfn_name+1"],
])("reads stored functions whatever %s", (_, stored, typed) => {
  expect(toTyped(stored)).toBe(typed);
});

it.each([
  ["T[@Poäng]*2", "T[[#This Row],[Poäng]]*2"],
  ["[@Poäng]*2", "Bedömning[[#This Row],[Poäng]]*2"],
  ["SUM([Poäng])", "SUM(Bedömning[Poäng])"],
])("writes %s with the table that it stands in: %s", (typed, stored) => {
  expect(toStored(typed, "Bedömning").text).toBe(stored);
});

it.each([
  ["Blad1!$A$1:$B$9,Blad2!A1", "'Mål 2021'!$A$1:$B$9,Blad2!A1"],
  ["Blad1!$1:$2", "'Mål 2021'!$1:$2"],
  ['"Blad1!A1"', '"Blad1!A1"'],
])("follows a renamed sheet in %s: %s", (before, after) => {
  expect(renameSheets(before, new Map([["Blad1", "Mål 2021"]]))).toBe(after);
});
