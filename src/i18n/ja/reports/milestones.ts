import type { milestones as english } from "../../en/reports/milestones";

export const milestones: Readonly<Record<keyof typeof english, string>> = {
  "report.milestones.name": "記念日",
  "report.milestones.question": "もうすぐ記念日を迎える顧客は？",
  "report.milestones.sheet": "記念日",
  "report.milestones.title": "{from}～{to} の記念日",
  "report.milestones.sentence":
    "{from} から {days, plural, other {# 日間}}に、{anniversaries, plural, other {# 件}}の顧客が記念日{birthdays, plural, =-1 {} other {、# 件が誕生日}}を迎えます。最初は {customer}（{date}）",
  "report.milestones.sentence.none":
    "{from} から {days, plural, other {# 日間}}に記念日を迎える顧客はいません",
  "report.milestones.chart": "週別の記念日",
  "report.milestones.shape.customers": "顧客（開始日）",
  "report.milestones.input.customer": "顧客",
  "report.milestones.input.customer.hint": "記念日の持ち主",
  "report.milestones.input.joined": "開始日",
  "report.milestones.input.joined.hint": "顧客になった日",
  "report.milestones.input.birthday": "誕生日",
  "report.milestones.input.birthday.hint": "指定すると誕生日も一覧にします。不明なら空白",
  "report.milestones.input.ended": "終了日",
  "report.milestones.input.ended.hint": "指定すると離脱した顧客を除きます。継続中は空白",
  "report.milestones.option.days": "何日先まで",
  "report.milestones.option.from": "開始する日",
  "report.milestones.option.from.hint": "空白の場合は今日から",
  "report.milestones.option.leapDay": "平年の 2 月 29 日",
  "report.milestones.option.leapDay.february-28": "2 月 28 日",
  "report.milestones.option.leapDay.march-1": "3 月 1 日",
  "report.milestones.note.days":
    "{from} から {to} まで（両日を含む）に、{joined}（または出生）からちょうど何年かになる日を一覧にします。年数は 2 つの年の差です。",
  "report.milestones.note.february-28": "2 月 29 日の出来事は、その日のない年には 2 月 28 日に数えます。",
  "report.milestones.note.march-1": "2 月 29 日の出来事は、その日のない年には 3 月 1 日に数えます。",
  "report.milestones.note.left": "それまでに離脱した {count, plural, other {# 件}}の顧客は含みません。",
};
