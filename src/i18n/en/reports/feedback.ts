export const feedback = {
  "report.feedback.name": "Feedback",
  "report.feedback.question": "How do customers feel?",
  "report.feedback.sheet": "Feedback",
  "report.feedback.title": "How customers feel",
  "report.feedback.title.by-segment": "How customers feel by {segment}",
  "report.feedback.sentence.no-rows": "No row is left to compute from",
  "report.feedback.chart.nps": "Net promoter score",
  "report.feedback.chart.csat": "Share of satisfied customers",
  "report.feedback.shape.score": "An answer, with a score of 0 to 10",
  "report.feedback.shape.satisfaction": "An answer, with a mark",
  "report.feedback.input.score": "Score",
  "report.feedback.input.score.hint": "How likely the customer is to recommend us, 0 to 10",
  "report.feedback.input.satisfaction": "Satisfaction",
  "report.feedback.input.satisfaction.hint": "How satisfied the customer is, 1 to the best mark",
  "report.feedback.input.segment.hint":
    "With it, each segment has a row; it may come from a table of customers",
  "report.feedback.input.outcome.hint": "With it, those who stayed are set against those who left",
  "report.feedback.input.customer.hint": "Needed to find segment or outcome in a table of customers",
  "report.feedback.option.scale": "Best mark of the satisfaction",
  "report.feedback.note.nps":
    "NPS is 100 × (Promoters − Detractors) / Answers: promoters give 9 or 10, detractors 0 to 6.",
  "report.feedback.note.csat":
    "CSAT is the share of marks of {least, number} or more, of 1 to {scale, number}.",
  "report.feedback.note.answers": "Every answer counts, also where a customer answered more than once.",
  "report.feedback.note.interval":
    "Low and high ends bound the figures with {level, number, ::scale/100 .##} % confidence (NPS: Bonett and Price's adjusted Wald; CSAT: Wilson score interval).",
  "report.feedback.note.difference":
    "Difference is kept minus left; where its Low and High lie on both sides of 0, it may be chance. Those who left may have answered long before.",
  "report.feedback.sentence.nps":
    "The net promoter score is {all, number, ::.0} ({answers, plural, one {# answer} other {# answers}})",
  "report.feedback.sentence.nps.segments":
    "The net promoter score is {all, number, ::.0} ({answers, plural, one {# answer} other {# answers}}); {worst} is least content: {worstLevel, number, ::.0} ({worstAnswers, number})",
  "report.feedback.sentence.nps.left":
    "The net promoter score is {all, number, ::.0} ({answers, plural, one {# answer} other {# answers}}); {kept, number, ::.0} of those who stayed ({keptAnswers, number}), {left, number, ::.0} of those who left ({leftAnswers, number})",
  "report.feedback.sentence.csat":
    "Satisfied are {all, number, ::scale/100 .0} % ({answers, plural, one {# answer} other {# answers}})",
  "report.feedback.sentence.csat.segments":
    "Satisfied are {all, number, ::scale/100 .0} % ({answers, plural, one {# answer} other {# answers}}); {worst} is least content: {worstLevel, number, ::scale/100 .0} % ({worstAnswers, number})",
  "report.feedback.sentence.csat.left":
    "Satisfied are {all, number, ::scale/100 .0} % ({answers, plural, one {# answer} other {# answers}}); {kept, number, ::scale/100 .0} % of those who stayed ({keptAnswers, number}), {left, number, ::scale/100 .0} % of those who left ({leftAnswers, number})",
  "report.feedback.input.segment": "Segment",
  "report.feedback.input.outcome": "Outcome",
  "report.feedback.input.customer": "Customer",
  "report.feedback.option.meaning": "What does “Yes” mean?",
  "report.feedback.option.meaning.kept": "The customer stayed",
  "report.feedback.option.meaning.left": "The customer left",
  "report.feedback.option.level": "Confidence level",
  "report.feedback.note.kept": "“Yes” in {outcome} means that the customer stayed.",
  "report.feedback.note.left": "“Yes” in {outcome} means that the customer left.",
} as const satisfies Readonly<Record<string, string>>;
