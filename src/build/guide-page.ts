import type { AnyFunctionSpec } from "../contract/function-spec";
import type { Locale } from "../contract/locale";
import type { GuideId, GuideTexts, SituationId } from "../i18n/guides";
import { createTranslate, type Catalogue } from "../i18n/translate";
import type { GuideFigures } from "./guide-figures";
import { guides, situations } from "./guides";
import { htmlPage } from "./help-layout";
import { html, type Markup } from "./html";

/** What the guides of one language are made from. */
export interface GuideContext {
  readonly locale: Locale;
  readonly texts: GuideTexts;
  readonly figures: GuideFigures;
  readonly specs: readonly AnyFunctionSpec[];
  /** Where the headers of tables stand; the labels of a fit are the same in every language. */
  readonly catalogue: Catalogue;
}

/** Names of the pages; no function begins with these words. */
export const guideFile = (id: GuideId): string => `guide-${id}.html`;
export const whichModelFile = "which-model.html";

/**
 * A model family for an analyst who has never met it: when, with which data, what the figures mean, what to distrust.
 */
export function guidePage(id: GuideId, context: GuideContext): string {
  const { texts, locale, figures } = context;
  const text = texts.guides[id];
  const { headings } = texts;
  const say = (message: string): Markup =>
    linked(createTranslate(locale, { message })("message", figures[id]), context);
  const body = html`<h1>${text.title}</h1>
    <h2>${headings.when}</h2>
    <p>${say(text.when)}</p>
    <h2>${headings.data}</h2>
    <p>${say(text.data)}</p>
    <h2>${headings.parameters}</h2>
    <dl>
      ${Object.entries(text.parameters).map(
        ([name, meaning]) =>
          html`<dt><code>${labelsOf(name, context)}</code></dt>
            <dd>${say(meaning)}</dd>`,
      )}
    </dl>
    <h2>${headings.example}</h2>
    <p>${say(text.before)}</p>
    ${guides[id].formulas.map(
      (formula, step) =>
        html`<pre lang="en">${formula}</pre>
          <p>${say(text.steps[step] ?? "")}</p>`,
    )}
    <h2>${headings.distrust}</h2>
    <ul>
      ${text.distrust.map((warning) => html`<li>${say(warning)}</li>`)}
    </ul>
    <h2>${headings.functions}</h2>
    <ul>
      ${guides[id].functions.map((name) => html`<li>${linked(name, context)}</li>`)}
    </ul>
    <p><a href="${whichModelFile}">${texts.which.title}</a></p>`;
  return htmlPage(text.title, locale, body);
}

const labelsOf = (names: string, { catalogue }: GuideContext): string =>
  names
    .split(", ")
    .map((name) => catalogue[`column.${name}`] ?? name)
    .join(", ");

/** From what binds the customer to the model, and from there to its guide and functions. */
export function whichModelPage(context: GuideContext): string {
  const { texts, locale } = context;
  const { title, lead, groups } = texts.which;
  const sections = (Object.keys(situations) as (keyof typeof situations)[]).map(
    (group) =>
      html`<h2>${groups[group]}</h2>
        <dl>
          ${Object.entries(situations[group]).map(([id, guide]) => situation(id as SituationId, guide, context))}
        </dl>`,
  );
  return htmlPage(
    title,
    locale,
    html`<h1>${title}</h1>
      <p>${lead}</p>
      ${sections}`,
  );
}

function situation(id: SituationId, guide: GuideId | null, context: GuideContext): Markup {
  const { texts } = context;
  const text = texts.which.situations[id];
  const link = guide ? html`<a href="${guideFile(guide)}">${texts.guides[guide].title}</a>: ` : html``;
  return html`<dt>${text.if}</dt>
    <dd>${link}${linked(text.then, context)}</dd>`;
}

/** A text in which every name of a function leads to its page. */
function linked(text: string, { specs }: GuideContext): Markup {
  const known = new Set(specs.map(({ id }) => id));
  return text
    .split(/((?<![A-Z.])[A-Z]{3,}(?:\.[A-Z]+)*(?![A-Z]))/)
    .map((piece) =>
      known.has(piece) ? html`<a href="${piece}.html"><code>${piece}</code></a>` : html`${piece}`,
    )
    .reduce((whole, piece) => html`${whole}${piece}`);
}
