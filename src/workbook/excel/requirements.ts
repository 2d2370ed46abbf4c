/** Whether the host speaks this version of Excel's programming interface; older Excels lack members of newer ones. */
export const hostSpeaks = (version: string): boolean =>
  Office.context.requirements.isSetSupported("ExcelApi", version);
