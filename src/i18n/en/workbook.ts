/** What can stand between Stay and the workbook: what happened, why, what to do. And what a ribbon command did. */
export const workbook = {
  "workbook.empty-selection":
    "The selection holds no data. Select a table, a cell inside your data, or a range with a header row and at least one row below it.",
  "workbook.chart-selected": "A chart or picture is selected. Click a cell inside your data.",
  "workbook.several-areas":
    "Several areas are selected, and a report reads one. Select a single range or click a cell inside your data.",
  "workbook.edit-mode": "A cell is being edited, and Excel waits for it. Press Enter or Esc, then try again.",
  "workbook.protected": "The sheet is protected. Lift the protection on the Review tab, then try again.",
  "workbook.workbook-protected":
    "The structure of the workbook is protected, so no sheet can be added. Lift that with Review > Protect Workbook, then try again.",
  "workbook.place-occupied":
    "There is no room beside the data on the sheet “{sheet}”: other cells, tables or charts stand there. Insert the report into a new sheet, or clear the place.",
  "workbook.table-in-the-way":
    "The report has gained or lost a column, and the table “{table}” to the right of it stands in the way. Move that table further down or to another sheet, then refresh again.",
  "workbook.sheet-left":
    "Excel could not be reached while the report was undone. The unfinished sheet “{sheet}” may still be there: delete it, then try again.",
  "workbook.report-left":
    "The report could not be undone completely. What was written of it may still stand beside the data on “{sheet}”: delete it, then try again.",
  "workbook.freeze-left":
    "The frozen formulas could not be put back completely. Undo in Excel (Ctrl+Z) takes the rest back.",
  "workbook.changed-meanwhile":
    "A sheet, table or column that Stay was working with was deleted or renamed meanwhile. Look at the workbook, then try again.",
  "workbook.connection-lost":
    "The connection to Excel was lost. Look whether the workbook is open and online, then try again.",
  "workbook.busy": "Excel has too much to do at the moment. Wait a little, then try again.",
  "workbook.source-gone":
    "The data of this report, {source}, is no longer there: the table or sheet was deleted or renamed. Give it its old name back, or build the report again.",
  "workbook.column-gone":
    "The column “{header}” is missing: it was deleted or renamed. Give it its old name back, or build the report again.",
  "workbook.needs-rows":
    "The report “{report}” needs the rows themselves: copy them to a sheet, or choose a file.",
  "workbook.file-needed": "Choose the file {file} again: Stay keeps no data of a file, only its name.",
  "workbook.file-too-large":
    "The file has about {rows, number} rows: that would take about {needed, number} GB of memory, and Stay may take {limit, number} GB on this machine. Choose fewer columns or a smaller file, or a part of the rows, such as those since a day or of one customer group. Rows that stand in a ClickHouse can be counted there: choose A database.",
  "workbook.file-unreadable":
    "There is no table in {file} that Stay can read: it reads CSV with a header row (UTF-8, Windows-1252 or Shift-JIS) and Parquet.",
  "workbook.login-needed": "Log in to {address} again: Stay keeps no login.",
  "workbook.output-gone":
    "The report's table {table} is no longer there: it was deleted, renamed or made a plain range. Build the report again.",
  "workbook.sheet-gone":
    "The sheet of this report is no longer there: it was deleted. Build the report again.",
  "workbook.recipe-gone":
    "This report is no longer among those that the workbook keeps: somebody has forgotten it. Its sheet stays as it is. To refresh it, build the report again.",
  "workbook.recipe-newer":
    "A colleague with a newer version of Stay has refreshed this report meanwhile, so it is left alone. Update Stay, then try again.",
  "workbook.recipe-damaged":
    "What the workbook keeps about this report is damaged and cannot be read, so nothing was changed. Build the report again.",
  "workbook.settings-full":
    "This workbook has no room left to keep another report: an add-in may keep about 2 MB in it. Forget reports that nobody needs under This workbook, then try again.",
  "workbook.too-large":
    "Excel cannot hand over this much at once. Close other workbooks, or choose fewer columns or rows.",
  "workbook.nothing-left":
    "No row is left to compute from: every one was left out by the data check. Look at what it found, then correct the data or the columns.",
  "workbook.too-many-words":
    "The column “{header}” has more than {limit, number} different texts: too many to be read one by one. Choose another column, or give it the type that it means, as a date or a number, in a view of the database.",
  "workbook.too-many-groups":
    "The answer has more than {limit, number} groups: more than this pane can hold. Choose a part of the rows in a view of the database, or another report.",
  "workbook.amounts-too-large":
    "The amounts of “{header}” are so large that their sums would not be exact. Look for a wrong one among them, or choose another column.",
  "workbook.rows-unordered":
    "Customers stand on several rows that do not agree ({count, number} such rows), and a database has no order that tells which is the first. Count each row, or choose a view with one row a customer.",
  "workbook.unknown-report":
    "This report was made by a newer version of Stay, which knows it as “{report}”. Update Stay, then try again.",
  "workbook.cancelled": "Cancelled. The workbook is as it was.",
  "workbook.host-refused": "Excel refused ({code}). Try again; if it happens again, report this code.",
  "workbook.no-reports":
    "This workbook holds no report of Stay yet. Click a cell in your data and choose a report to begin with.",
  "workbook.refreshed": "{reports, plural, one {# report} other {# reports}} refreshed.",
} as const satisfies Readonly<Record<string, string>>;
