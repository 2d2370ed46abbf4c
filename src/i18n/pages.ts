/** A page in one language: headings with one paragraph each (HTML). */
export interface PageText {
  readonly title: string;
  readonly paragraphs: readonly (readonly [heading: string, body: string])[];
}

/** The pages that the manifest and the stores link to. `{notices}` stands for the link to the third-party notices. */
export interface PageTexts {
  readonly support: PageText;
  readonly privacy: PageText;
  readonly licence: PageText;
}
