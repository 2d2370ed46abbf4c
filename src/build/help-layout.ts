import type { Locale } from "../contract/locale";
import { html, type Markup } from "./html";

/** A page of the help: no script, and no style but the help's own. */
export function htmlPage(title: string, locale: Locale, body: Markup): string {
  return html`<!doctype html>
    <html lang="${locale}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'self'" />
        <title>${title}</title>
        <link rel="stylesheet" href="../help.css" />
      </head>
      <body>
        ${body}
      </body>
    </html> `.text;
}
