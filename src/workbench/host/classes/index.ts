import type { HostClass } from "../members";
import type { ClassName } from "../targets";
import { addinInternalService } from "./addinInternalService";
import { appRuntimePersistenceService } from "./appRuntimePersistenceService";
import { appRuntimeService } from "./appRuntimeService";
import { application } from "./application";
import { cellValueConditionalFormat } from "./cellValueConditionalFormat";
import { conditionalFormat } from "./conditionalFormat";
import { conditionalFormatCollection } from "./conditionalFormatCollection";
import { conditionalFormatRule } from "./conditionalFormatRule";
import { conditionalRangeFill } from "./conditionalRangeFill";
import { conditionalRangeFont } from "./conditionalRangeFont";
import { conditionalRangeFormat } from "./conditionalRangeFormat";
import { cultureInfo } from "./cultureInfo";
import { customConditionalFormat } from "./customConditionalFormat";
import { customFunctions } from "./customFunctions";
import { dynamicRibbon } from "./dynamicRibbon";
import { formatProtection } from "./formatProtection";
import { namedItem } from "./namedItem";
import { namedItemCollection } from "./namedItemCollection";
import { numberFormatInfo } from "./numberFormatInfo";
import { range } from "./range";
import { rangeAreas } from "./rangeAreas";
import { rangeBorder } from "./rangeBorder";
import { rangeBorderCollection } from "./rangeBorderCollection";
import { rangeCollection } from "./rangeCollection";
import { rangeFill } from "./rangeFill";
import { rangeFont } from "./rangeFont";
import { rangeFormat } from "./rangeFormat";
import { ribbonButton } from "./ribbonButton";
import { ribbonTab } from "./ribbonTab";
import { runtime } from "./runtime";
import { setting } from "./setting";
import { settingCollection } from "./settingCollection";
import { table } from "./table";
import { tableCollection } from "./tableCollection";
import { tableColumn } from "./tableColumn";
import { tableColumnCollection } from "./tableColumnCollection";
import { textConditionalFormat } from "./textConditionalFormat";
import { workbook } from "./workbook";
import { worksheet } from "./worksheet";
import { worksheetCollection } from "./worksheetCollection";
import { worksheetProtection } from "./worksheetProtection";

/** Every class that the host has, by the name that Microsoft's client gives it. */
export const classes: { readonly [C in ClassName]: HostClass<C> } = {
  Workbook: workbook,
  Application: application,
  CultureInfo: cultureInfo,
  NumberFormatInfo: numberFormatInfo,
  Runtime: runtime,
  WorksheetCollection: worksheetCollection,
  Worksheet: worksheet,
  WorksheetProtection: worksheetProtection,
  Range: range,
  RangeCollection: rangeCollection,
  RangeAreas: rangeAreas,
  RangeFormat: rangeFormat,
  RangeFill: rangeFill,
  RangeFont: rangeFont,
  RangeBorderCollection: rangeBorderCollection,
  RangeBorder: rangeBorder,
  FormatProtection: formatProtection,
  ConditionalFormatCollection: conditionalFormatCollection,
  ConditionalFormat: conditionalFormat,
  CustomConditionalFormat: customConditionalFormat,
  CellValueConditionalFormat: cellValueConditionalFormat,
  TextConditionalFormat: textConditionalFormat,
  ConditionalFormatRule: conditionalFormatRule,
  ConditionalRangeFormat: conditionalRangeFormat,
  ConditionalRangeFill: conditionalRangeFill,
  ConditionalRangeFont: conditionalRangeFont,
  TableCollection: tableCollection,
  Table: table,
  TableColumnCollection: tableColumnCollection,
  TableColumn: tableColumn,
  NamedItemCollection: namedItemCollection,
  NamedItem: namedItem,
  SettingCollection: settingCollection,
  Setting: setting,
  CustomFunctions: customFunctions,
  AppRuntimeService: appRuntimeService,
  AppRuntimePersistenceService: appRuntimePersistenceService,
  AddinInternalService: addinInternalService,
  DynamicRibbon: dynamicRibbon,
  RibbonTab: ribbonTab,
  RibbonButton: ribbonButton,
};
