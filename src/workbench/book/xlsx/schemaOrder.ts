const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Order in which the schema wants the children of an element: ECMA-376 part 1, annex A.2 and [MS-OWEXML]. */
export const schemaOrder = {
  worksheet: words(`
    sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios
    autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting
    dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks
    customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture
    oleObjects controls webPublishItems tableParts extLst`),
  sheetPr: words("tabColor outlinePr pageSetUpPr"),
  headerFooter: words("oddHeader oddFooter evenHeader evenFooter firstHeader firstFooter"),
  sheetView: words("pane selection pivotSelection extLst"),
  workbook: words(`
    fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences
    definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing
    fileRecoveryPr webPublishObjects extLst`),
  styleSheet: words(
    "numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst",
  ),
  font: words("b i strike condense extend outline shadow u vertAlign sz color name family charset scheme"),
  table: words("autoFilter sortState tableColumns tableStyleInfo extLst"),
  metadata: words(
    "metadataTypes metadataStrings mdxMetadata futureMetadata cellMetadata valueMetadata extLst",
  ),
  webextension: words("reference alternateReferences properties bindings snapshot extLst"),
} as const;
