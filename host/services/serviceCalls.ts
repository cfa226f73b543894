// The one table that decides which calls of the script read or change the document. Such a call costs Google a round trip, is counted
// (design: budgets) and is a point where tests may kill the run. Everything else is navigation: it names things, and costs nothing.
export type CallKind = "read" | "write";

export interface CallRule {
  readonly kind: CallKind;
  /** False for stores beside the document (locks, properties): tests can stop there, budgets do not count them. */
  readonly counted: boolean;
}

const document = (kind: CallKind): CallRule => ({ kind, counted: true });
const beside = (kind: CallKind): CallRule => ({ kind, counted: false });

function rules(service: string, rule: CallRule, methods: string): [string, CallRule][] {
  return methods
    .trim()
    .split(/\s+/)
    .map((method) => [`${service}.${method}`, rule]);
}

export const SERVICE_CALLS: ReadonlyMap<string, CallRule> = new Map([
  ...rules(
    "Range",
    document("read"),
    `
    getValue getValues getDisplayValue getDisplayValues getFormula getFormulas getFormulaR1C1 getFormulasR1C1
    getNumberFormat getNumberFormats getNote getNotes getBackground getBackgrounds getFontWeight getFontWeights
    getFontStyle getFontStyles getFontFamily getFontFamilies getFontSize getFontSizes getFontColor getFontColors
    getHorizontalAlignment getHorizontalAlignments getVerticalAlignment getVerticalAlignments getWrap getWraps
    getWrapStrategy getWrapStrategies getMergedRanges isPartOfMerge isBlank canEdit getDeveloperMetadata
    getDataValidation getDataValidations`,
  ),
  ...rules(
    "Range",
    document("write"),
    `
    setValue setValues setFormula setFormulas setFormulaR1C1 setFormulasR1C1 setNumberFormat setNumberFormats setNote
    setNotes setBackground setBackgrounds setFontWeight setFontWeights setFontStyle setFontStyles setFontFamily
    setFontFamilies setFontSize setFontSizes setFontColor setFontColors setHorizontalAlignment
    setHorizontalAlignments setVerticalAlignment setVerticalAlignments setWrap setWraps setWrapStrategy
    setWrapStrategies setTextStyle setTextStyles setBorder merge mergeAcross mergeVertically breakApart clear clearContent clearFormat
    clearNote copyTo sort addDeveloperMetadata protect setDataValidation setDataValidations clearDataValidations insertCheckboxes`,
  ),
  ...rules(
    "RangeList",
    document("write"),
    `
    setValue setFormula setFormulaR1C1 setNumberFormat setBackground setFontWeight setFontStyle setFontFamily
    setFontSize setFontColor setHorizontalAlignment setVerticalAlignment setWrap setWrapStrategy setBorder clear
    clearContent clearFormat setNote`,
  ),
  ...rules(
    "Sheet",
    document("read"),
    `
    getLastRow getLastColumn getDataRange getMaxRows getMaxColumns getFrozenRows getFrozenColumns getColumnWidth
    getRowHeight isRowHiddenByUser isColumnHiddenByUser getDeveloperMetadata getProtections getConditionalFormatRules
    getTabColor getCharts`,
  ),
  ...rules(
    "Sheet",
    document("write"),
    `
    setName hideSheet showSheet setFrozenRows setFrozenColumns setColumnWidth setColumnWidths setRowHeight
    setRowHeights setRowHeightsForced autoResizeColumn autoResizeColumns insertRowBefore insertRowAfter insertRows
    insertRowsBefore insertRowsAfter insertColumnBefore insertColumnAfter insertColumns insertColumnsBefore
    insertColumnsAfter deleteRow deleteRows deleteColumn deleteColumns hideRows hideColumns showRows showColumns
    hideRow hideColumn unhideRow unhideColumn clear clearContents clearFormats clearNotes appendRow sort
    addDeveloperMetadata protect setConditionalFormatRules setTabColor setHiddenGridlines insertChart removeChart
    updateChart`,
  ),
  // A builder is paper until its chart is inserted; what a chart in the sheet is drawn from has to be asked.
  ...rules("EmbeddedChart", document("read"), "getRanges getOptions getContainerInfo"),
  ...rules(
    "Spreadsheet",
    document("read"),
    "getNamedRanges getRangeByName getDeveloperMetadata getProtections",
  ),
  ...rules(
    "Spreadsheet",
    document("write"),
    `
    insertSheet deleteSheet setNamedRange removeNamedRange addDeveloperMetadata moveActiveSheet rename
    setSpreadsheetLocale setSpreadsheetTimeZone`,
  ),
  ...rules("SpreadsheetApp", document("write"), "flush"),
  ...rules("NamedRange", document("write"), "setName setRange remove"),
  ...rules("DeveloperMetadataFinder", document("read"), "find"),
  ...rules(
    "DeveloperMetadata",
    document("write"),
    "setValue setKey setVisibility remove moveToRow moveToColumn",
  ),
  ...rules("Protection", document("read"), "canEdit"),
  ...rules(
    "Protection",
    document("write"),
    "remove setDescription setUnprotectedRanges setWarningOnly setRange",
  ),
  ...rules("Lock", beside("read"), "hasLock"),
  ...rules("Lock", beside("write"), "tryLock waitLock releaseLock"),
  ...rules("Properties", beside("read"), "getProperty getProperties getKeys"),
  ...rules(
    "Properties",
    beside("write"),
    "setProperty setProperties deleteProperty deleteAllProperties",
  ),
  ...rules("MailApp", beside("read"), "getRemainingDailyQuota"),
  ...rules("MailApp", beside("write"), "sendEmail"),
  ...rules("ScriptApp", beside("read"), "getProjectTriggers"),
  ...rules("ScriptApp", beside("write"), "deleteTrigger"),
  ...rules("ClockTriggerBuilder", beside("write"), "create"),
  ...rules("SpreadsheetTriggerBuilder", beside("write"), "create"),
  ...rules("Cache", beside("read"), "get getAll"),
  ...rules("Cache", beside("write"), "put putAll remove removeAll"),
]);
