import type { PageTexts } from "../pages";

export const pages: PageTexts = {
  support: {
    title: "Stay: support",
    paragraphs: [
      [
        "Begin",
        "Select a customer list, choose <b>Retention reports</b> on the Home tab, and follow the pane. Or type <code>=STAY.</code> in a cell: Excel offers the functions with their arguments.",
      ],
      [
        "#NAME? in a cell",
        "Excel does not know the function: the add-in is not installed for you, or has not started yet. Open the Stay pane once. Colleagues without the add-in see the numbers of inserted reports all the same, because these are native formulas.",
      ],
      [
        "#BUSY! in a cell",
        "The add-in is starting or calculating. If it stays for more than a minute, close the workbook and open it again.",
      ],
      [
        "A number looks wrong",
        "Open <b>Explain</b> with the cell selected: it says what the function computes and where the definition comes from. In a report, the note below the table says which rows were read and which were left out and why.",
      ],
      [
        "Report a fault",
        "Write to the person or organisation that provides Stay to you. Say which Excel you use (Account, About Excel), what you did, what happened and what you expected. Do not send customer data: a few invented rows that show the fault are better.",
      ],
    ],
  },
  privacy: {
    title: "Stay: privacy",
    paragraphs: [
      [
        "No customer row leaves the workbook",
        "Stay computes on your own machine, inside Excel. It sends no cell, no file name and no usage figure to anybody, has no account and sets no cookie. The page's security policy forbids connections to any address but the one it was loaded from, Microsoft's address of the Office library and, where your organisation has named one, that of its own database.",
      ],
      [
        "If you connect to a database",
        "Then you alone decide which, and Stay asks it for counts. It sends there your login, which is kept in memory until the pane is closed and is stored nowhere, and queries: names of the database's own columns, and the days and words you ask about. It sends no row, cell or name of the workbook. Back come counts, the words of the columns in use, and a sample of rows that shows which column is which. A workbook with such a report connects to nothing by itself when it is opened.",
      ],
      [
        "What is loaded from the network",
        "Stay's own files, from the address it is installed from, and Microsoft's Office library (office.js). As with any web page, the servers that deliver these files see that they were asked for, and from which network address.",
      ],
      [
        "What is stored in the workbook",
        "Reports that you insert, which contain segment names and totals; and for each of them a recipe, so that it can be refreshed: the source's table or range, file name, or database address and table, and never a login, the column headers used, the options, and how many rows were read. No customer row is copied into it. Whoever gets the workbook gets these too.",
      ],
      [
        "Excel and Microsoft",
        "Excel itself and the Office library are Microsoft's products; what they record is described in Microsoft's privacy statement.",
      ],
    ],
  },
  licence: {
    title: "Stay: licence",
    paragraphs: [
      [
        "Free software",
        "Stay is free to use, change and pass on under the MIT licence below, without any warranty. It is built with packages by others, whose notices stand in {notices}. Excel and Office are trademarks of Microsoft, which has no part in Stay.",
      ],
    ],
  },
};
