import type { HostClass } from "../members";
import type { ClassName } from "../targets";
import { addinInternalService } from "./addinInternalService";
import { appRuntimePersistenceService } from "./appRuntimePersistenceService";
import { appRuntimeService } from "./appRuntimeService";
import { application } from "./application";
import { cellValueConditionalFormat } from "./cellValueConditionalFormat";
import { chart } from "./chart";
import { chartAxes } from "./chartAxes";
import { chartAxis } from "./chartAxis";
import { chartAxisFormat } from "./chartAxisFormat";
import { chartAxisTitle } from "./chartAxisTitle";
import { chartCollection } from "./chartCollection";
import { chartDataLabelFormat } from "./chartDataLabelFormat";
import { chartDataLabels } from "./chartDataLabels";
import { chartFill } from "./chartFill";
import { chartFont } from "./chartFont";
import { chartGridlines } from "./chartGridlines";
import { chartLegend } from "./chartLegend";
import { chartLegendFormat } from "./chartLegendFormat";
import { chartLineFormat } from "./chartLineFormat";
import { chartPoint } from "./chartPoint";
import { chartPointFormat } from "./chartPointFormat";
import { chartPointsCollection } from "./chartPointsCollection";
import { chartSeries } from "./chartSeries";
import { chartSeriesCollection } from "./chartSeriesCollection";
import { chartSeriesFormat } from "./chartSeriesFormat";
import { chartTitle } from "./chartTitle";
import { chartTitleFormat } from "./chartTitleFormat";
import { colorScaleConditionalFormat } from "./colorScaleConditionalFormat";
import { conditionalDataBarPositiveFormat } from "./conditionalDataBarPositiveFormat";
import { conditionalFormat } from "./conditionalFormat";
import { conditionalFormatCollection } from "./conditionalFormatCollection";
import { conditionalFormatRule } from "./conditionalFormatRule";
import { conditionalRangeFill } from "./conditionalRangeFill";
import { conditionalRangeFont } from "./conditionalRangeFont";
import { conditionalRangeFormat } from "./conditionalRangeFormat";
import { cultureInfo } from "./cultureInfo";
import { customConditionalFormat } from "./customConditionalFormat";
import { customFunctions } from "./customFunctions";
import { dataBarConditionalFormat } from "./dataBarConditionalFormat";
import { dataValidation } from "./dataValidation";
import { dynamicRibbon } from "./dynamicRibbon";
import { formatProtection } from "./formatProtection";
import { headerFooter } from "./headerFooter";
import { headerFooterGroup } from "./headerFooterGroup";
import { namedItem } from "./namedItem";
import { namedItemCollection } from "./namedItemCollection";
import { numberFormatInfo } from "./numberFormatInfo";
import { pageLayout } from "./pageLayout";
import { range } from "./range";
import { rangeAreas } from "./rangeAreas";
import { rangeBorder } from "./rangeBorder";
import { rangeBorderCollection } from "./rangeBorderCollection";
import { rangeCollection } from "./rangeCollection";
import { rangeFill } from "./rangeFill";
import { rangeFont } from "./rangeFont";
import { rangeFormat } from "./rangeFormat";
import { rangeSort } from "./rangeSort";
import { ribbonButton } from "./ribbonButton";
import { ribbonTab } from "./ribbonTab";
import { runtime } from "./runtime";
import { setting } from "./setting";
import { settingCollection } from "./settingCollection";
import { table } from "./table";
import { tableCollection } from "./tableCollection";
import { tableColumn } from "./tableColumn";
import { tableColumnCollection } from "./tableColumnCollection";
import { tableSort } from "./tableSort";
import { textConditionalFormat } from "./textConditionalFormat";
import { workbook } from "./workbook";
import { worksheet } from "./worksheet";
import { worksheetCollection } from "./worksheetCollection";
import { worksheetFreezePanes } from "./worksheetFreezePanes";
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
  WorksheetFreezePanes: worksheetFreezePanes,
  PageLayout: pageLayout,
  HeaderFooterGroup: headerFooterGroup,
  HeaderFooter: headerFooter,
  Range: range,
  RangeCollection: rangeCollection,
  RangeAreas: rangeAreas,
  RangeSort: rangeSort,
  RangeFormat: rangeFormat,
  RangeFill: rangeFill,
  RangeFont: rangeFont,
  RangeBorderCollection: rangeBorderCollection,
  RangeBorder: rangeBorder,
  FormatProtection: formatProtection,
  DataValidation: dataValidation,
  ConditionalFormatCollection: conditionalFormatCollection,
  ConditionalFormat: conditionalFormat,
  CustomConditionalFormat: customConditionalFormat,
  CellValueConditionalFormat: cellValueConditionalFormat,
  TextConditionalFormat: textConditionalFormat,
  DataBarConditionalFormat: dataBarConditionalFormat,
  ConditionalDataBarPositiveFormat: conditionalDataBarPositiveFormat,
  ColorScaleConditionalFormat: colorScaleConditionalFormat,
  ConditionalFormatRule: conditionalFormatRule,
  ConditionalRangeFormat: conditionalRangeFormat,
  ConditionalRangeFill: conditionalRangeFill,
  ConditionalRangeFont: conditionalRangeFont,
  ChartCollection: chartCollection,
  Chart: chart,
  ChartTitle: chartTitle,
  ChartTitleFormat: chartTitleFormat,
  ChartLegend: chartLegend,
  ChartLegendFormat: chartLegendFormat,
  ChartAxes: chartAxes,
  ChartAxis: chartAxis,
  ChartAxisTitle: chartAxisTitle,
  ChartAxisFormat: chartAxisFormat,
  ChartGridlines: chartGridlines,
  ChartSeriesCollection: chartSeriesCollection,
  ChartSeries: chartSeries,
  ChartSeriesFormat: chartSeriesFormat,
  ChartPointsCollection: chartPointsCollection,
  ChartPoint: chartPoint,
  ChartPointFormat: chartPointFormat,
  ChartDataLabels: chartDataLabels,
  ChartDataLabelFormat: chartDataLabelFormat,
  ChartFill: chartFill,
  ChartLineFormat: chartLineFormat,
  ChartFont: chartFont,
  TableCollection: tableCollection,
  Table: table,
  TableSort: tableSort,
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
