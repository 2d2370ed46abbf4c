/** What the pane says of keeping figures from day to day, freezing formulas and giving sheets away. */
export const keeping = {
  "pane.keep.record.title": "Day by day",
  "pane.keep.record.teach":
    "Keeps today’s figures of the reports here: a row for each segment, with a line chart of how they go. Once a day; pressing again adds nothing.",
  "pane.keep.record": "Record today’s figures",
  "pane.keep.recording": "Recording today’s figures",
  "pane.keep.recorded":
    "{rows, plural, one {# row was} other {# rows were}} added. Undo in Excel takes it back where Excel offers it.",
  "pane.keep.recorded.already": "Today’s figures were recorded already. Nothing was added.",
  "pane.keep.recorded.none": "None of these reports has rates to be kept from day to day.",
  "pane.keep.history.go": "Go to the figures",
  "pane.keep.offer": "The last figures were recorded on {day}. Record today’s?",
  "pane.keep.freeze.title": "Freeze formulas",
  "pane.keep.freeze.teach":
    "Turns Stay formulas into Excel’s own where these give the same, else into the values that they show. No figure on a sheet changes.",
  "pane.keep.freeze.scope": "Where",
  "pane.keep.freeze.scope.selection": "Selection",
  "pane.keep.freeze.scope.sheet": "This sheet",
  "pane.keep.freeze.scope.workbook": "Whole workbook",
  "pane.keep.freeze.list": "List the formulas",
  "pane.keep.freeze.listing": "Looking for formulas",
  "pane.keep.freeze.none": "There is no formula of Stay.",
  "pane.keep.freeze.becomes.native": "becomes {formula}",
  "pane.keep.freeze.becomes.value": "becomes the value {text}",
  "pane.keep.freeze.becomes.values": "becomes the values of its {cells, number} cells",
  "pane.keep.freeze.more": "{count, plural, one {and # more} other {and # more}}",
  "pane.keep.freeze.run": "{count, plural, one {Freeze # formula} other {Freeze # formulas}}",
  "pane.keep.freezing": "Freezing",
  "pane.keep.frozen":
    "Frozen: {native, plural, one {# formula is} other {# formulas are}} now Excel’s own, {values, plural, one {# is a value} other {# are values}}. Undo in Excel takes it back where Excel offers it.",
  "pane.keep.frozen.left": "Left as they were:",
  "pane.keep.left.waiting": "{address} is still being calculated: freeze it later.",
  "pane.keep.left.nameless": "{address} shows #NAME?: Excel does not know the function at the moment.",
  "pane.keep.left.blocked": "{address} has no result: something is in its way.",
  "pane.keep.left.read-by-others": "{address} stays, as another formula reads all of its result with #.",
  "pane.keep.left.changed": "{address} has changed since it was listed.",
  "pane.keep.left.differs": "{address} would show something else, and was put back.",
  "pane.keep.frozen.for-good":
    "These are too many to be remembered: only Undo in Excel brings the formulas back.",
  "pane.keep.freezes": "Frozen formulas",
  "pane.keep.thaw.what": "{count, plural, one {# formula} other {# formulas}}, {when}",
  "pane.keep.thaw": "Bring back",
  "pane.keep.thaw.named": "Bring back: {what}",
  "pane.keep.thawing": "Bringing formulas back",
  "pane.keep.thawed":
    "{thawed, plural, one {# formula is} other {# formulas are}} back.{edited, plural, =0 {} one { # cell was edited since and stays as it is.} other { # cells were edited since and stay as they are.}}",
  "pane.keep.share.title": "Copy for a colleague",
  "pane.keep.share.teach":
    "Without Stay, a colleague sees every figure of inserted reports: they are values and Excel’s own formulas. A cell with a Stay formula shows its last result until Excel calculates it again, and then #NAME?. A copy holds values only.",
  "pane.keep.share.prepare": "Prepare a copy of this sheet",
  "pane.keep.share.reading": "Reading the sheet’s columns",
  "pane.keep.share.identifiers": "Replace by pseudonyms in",
  "pane.keep.share.identifiers.hint":
    "A customer has the same pseudonym in every copy made from this workbook. All other columns are copied as they are: look whether they name someone.",
  "pane.keep.share.run": "Copy “{sheet}”",
  "pane.keep.sharing": "Copying the sheet",
  "pane.keep.shared":
    "“{sheet}” holds values only{pseudonyms, plural, =0 {} one {, with # pseudonym} other {, with # pseudonyms}}. To give it away, move it to a new workbook (right-click its tab, Move or Copy): this one still holds everything else. Hidden rows and columns are in the copy as well.",
  "pane.keep.nameless":
    "{count, plural, one {# formula} other {# formulas}} of Stay showed #NAME? when this pane opened, first in {address}: Excel has not found the function.",
  "pane.keep.nameless.mend": "Bring them back",
  "pane.keep.nameless.mended": "Excel knows the functions again.",
  "pane.keep.nameless.still":
    "{count, plural, one {# formula still shows} other {# formulas still show}} #NAME?, first in {address}. Update Stay: a newer version may have written it. Or close the workbook and open it again.",
} as const satisfies Readonly<Record<string, string>>;
