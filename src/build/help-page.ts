import { cellErrorOf } from "../contract/calc-error";
import { callErrors, isOptional, periodWords, type AnyFunctionSpec } from "../contract/function-spec";
import type { Locale } from "../contract/locale";
import { sources } from "../contract/sources";
import { guideIds } from "../i18n/guides";
import type { TextOf } from "./function-texts";
import { exampleMarkup, quoted, type PageLanguage } from "./help-example";
import { guideFile, whichModelFile } from "./guide-page";
import { guideTexts } from "./guide-texts";
import { guideTo } from "./guides";
import { htmlPage } from "./help-layout";
import { helpTexts } from "./help-texts";
import { html, type Markup } from "./html";
import { seeAlso } from "./see-also";

/** What a help page is made from besides the declaration. */
export interface HelpContext extends PageLanguage {
  readonly textOf: TextOf;
  readonly formulaOf: (spec: AnyFunctionSpec) => string;
  /** All functions. */
  readonly specs: readonly AnyFunctionSpec[];
}

/**
 * The page to which Excel's function dialog leads: meaning, formula, arguments, result, examples, errors, related
 * functions, source.
 */
export function helpPage(spec: AnyFunctionSpec, context: HelpContext): string {
  const { locale, textOf, formulaOf, specs } = context;
  const texts = helpTexts[locale];
  const errors = [...spec.errors, ...callErrors(spec.result)];
  const body = html`<h1>STAY.${spec.id}</h1>
    <p>${textOf(spec).summary}</p>
    <p>
      <code
        >=STAY.${spec.id}(${Object.entries(spec.params)
          .map(([name, param]) => (isOptional(param) ? `[${name}]` : name))
          .join(", ")})</code
      >
    </p>
    <h2>${texts.formula}</h2>
    <pre lang="en">${formulaOf(spec)}</pre>
    <h2>${texts.parameters}</h2>
    <dl>${parameters(spec, context)}</dl>
    <h2>${texts.result}</h2>
    <p>${texts.results[spec.result.shape]}</p>
    <h2>${texts.examples}</h2>
    ${spec.examples.map((example) => exampleMarkup(spec, example, context))} ${nativeForm(spec, locale)}
    <h2>${texts.errors}</h2>
    <ul>
      ${errors.map((code) => html`<li>${code === "input-error" ? "" : html`<code>${cellErrorOf[code]}</code>: `}${texts.causes[code]}</li>`)}
    </ul>
    <h2>${texts.seeAlso}</h2>
    ${links(seeAlso(spec, specs), textOf)} ${guideLink(spec, locale)}
    <h2>${texts.source}</h2>
    <p lang="en">${sources[spec.source]}</p>
    <p><a href="index.html">${texts.all}</a></p>`;
  return htmlPage(`STAY.${spec.id}`, locale, body);
}

/** The list of all functions in one language, after the guides. */
export function helpIndex({ locale, textOf, specs }: HelpContext): string {
  const { guides, which } = guideTexts[locale];
  const body = html`<h1>Stay</h1>
    <h2>${helpTexts[locale].guides}</h2>
    <ul>
      <li><a href="${whichModelFile}">${which.title}</a></li>
      ${guideIds.map((id) => html`<li><a href="${guideFile(id)}">${guides[id].title}</a></li>`)}
    </ul>
    <h2>${helpTexts[locale].all}</h2>
    ${links(specs, textOf)}`;
  return htmlPage("Stay", locale, body);
}

function links(specs: readonly AnyFunctionSpec[], textOf: TextOf): Markup {
  return html`<ul>
    ${specs.map(
      (spec) => html`<li><a href="${spec.id}.html">STAY.${spec.id}</a>: ${textOf(spec).summary}</li>`,
    )}
  </ul>`;
}

function guideLink(spec: AnyFunctionSpec, locale: Locale): Markup | string {
  const guide = guideTo(spec.id);
  if (!guide) return "";
  const { guides, which } = guideTexts[locale];
  return html`<h2>${helpTexts[locale].guide}</h2>
    <p>
      <a href="${guideFile(guide)}">${guides[guide].title}</a> ·
      <a href="${whichModelFile}">${which.title}</a>
    </p>`;
}

function parameters(spec: AnyFunctionSpec, { locale, textOf }: HelpContext): Markup[] {
  const texts = helpTexts[locale];
  const descriptions = textOf(spec).params;
  return Object.entries(spec.params).map(([name, param]) => {
    const known = param.kind === "option" ? param.words : param.kind === "period" ? periodWords : null;
    const words = known ? ` (${texts.words} ${known.map(quoted).join(", ")})` : "";
    // What a number is when left out, its description says, as Excel shows nothing else.
    const byDefault =
      (param.kind === "option" || param.kind === "period") && param.default !== null
        ? `; ${quoted(param.default)} ${texts.byDefault}`
        : "";
    const optional = isOptional(param) ? ` (${texts.optional}${byDefault})` : "";
    return html`<dt><code>${name}</code>${optional}</dt>
      <dd>${descriptions[name] ?? ""}${words}</dd>`;
  });
}

function nativeForm(spec: AnyFunctionSpec, locale: Locale): Markup | string {
  if (!spec.native) return "";
  const names = Object.entries(spec.params).map(([name, param]) => [
    name,
    param.kind === "option" ? quoted(param.default ?? "") : name,
  ]);
  return html`<h2>${helpTexts[locale].native}</h2>
    <p><code>=${spec.native(Object.fromEntries(names))}</code></p>`;
}
