import { dateOf } from "./calendar";
import { simulateCustomers, type Customer } from "./customers";
import { blemish } from "./blemishes";
import { bonusOf, type Bonus } from "./loyalty";
import { simulateOrders } from "./orders";
import { Random } from "./random";
import { simulateFees } from "./revenue";
import { simulateScores } from "./scores";
import { segmentFigures } from "./segment-figures";
import type { SampleCell, SampleColumn, SampleSheet } from "./sheet";

const seed = 20240101;
const date = "yyyy-mm-dd";
const month = "yyyy-mm";
const money = "#,##0.00";
/** Characters that the button of a table header takes. */
const filterButton = 4;
const column = (header: string, width: number, format?: string): SampleColumn => ({
  header,
  width: Math.max(width, header.length + filterButton),
  ...(format !== undefined && { format }),
});

/** The sheets of the sample workbook: a Nordic coffee company, the same on every machine. */
export function sampleSheets(): SampleSheet[] {
  const random = new Random(seed);
  const customers = simulateCustomers(random);
  const orders = simulateOrders(random, customers);
  const fees = simulateFees(random, customers);
  const scores = simulateScores(random, customers);
  return [
    {
      name: "Customers",
      columns: customerColumns,
      rows: blemish(customers.map(customerRow)),
    },
    {
      name: "Orders",
      columns: [
        column("Customer", 11),
        column("Date", 12, date),
        column("Amount", 11, money),
        column("Discount", 11, money),
        column("Points earned", 15),
        column("Points redeemed", 17),
      ],
      rows: orders.map((order) => [
        order.customer,
        dateOf(order.date),
        order.amount,
        order.discount,
        order.earned,
        order.redeemed,
      ]),
    },
    {
      name: "Revenue",
      columns: [column("Customer", 11), column("Month", 10, month), column("Amount", 11, money)],
      rows: fees.map((fee) => [fee.customer, dateOf(fee.month), fee.amount]),
    },
    {
      name: "Scores",
      columns: [
        column("Customer", 11),
        column("Date", 12, date),
        column("Score", 9),
        column("Satisfaction", 14),
      ],
      rows: scores.map((score) => [score.customer, dateOf(score.date), score.score, score.satisfaction]),
    },
    {
      name: "Segments",
      columns: [
        column("Segment", 18),
        column("Start", 9, "#,##0"),
        column("End", 9, "#,##0"),
        column("New", 9, "#,##0"),
        column("Revenue", 11, money),
        column("Margin", 10, "0 %"),
        column("Cost to serve", 15, money),
      ],
      rows: segmentFigures(customers, orders, fees).map((figures) => [
        figures.segment,
        figures.start,
        figures.end,
        figures.gained,
        figures.revenue,
        figures.margin,
        figures.costToServe,
      ]),
    },
    {
      name: "Loyalty",
      columns: loyaltyColumns,
      rows: bonusOf(new Random(seed + 1), customers, orders, scores).map(loyaltyRow),
    },
  ];
}

const loyaltyColumns = [
  column("Customer", 11),
  column("Segment", 18),
  column("Member", 9),
  column("Churned", 11),
  column("Purchase days", 12, "#,##0"),
  column("Days since last order", 12, "#,##0"),
  column("Total value", 11, money),
  column("Points earned", 12, "#,##0"),
  column("Points redeemed", 12, "#,##0"),
  column("Previous tier", 12),
  column("Current tier", 12),
  column("Score", 9),
  column("Discount share", 12, "0 %"),
  column("Reward share", 12, "0 %"),
  column("Referrals", 9),
];

function loyaltyRow(bonus: Bonus): SampleCell[] {
  return [
    bonus.customer,
    bonus.segment,
    bonus.isMember ? "Yes" : "No",
    bonus.hasLeft ? "Yes" : "No",
    bonus.purchaseDays,
    bonus.daysSinceLast,
    bonus.totalValue,
    bonus.issued,
    bonus.redeemed,
    bonus.previousTier || null,
    bonus.currentTier || null,
    bonus.score,
    bonus.discountShare,
    bonus.rewardShare,
    bonus.referrals,
  ];
}

const customerColumns = [
  column("Customer", 11),
  column("Name", 22),
  column("Segment", 18),
  column("Plan", 14),
  column("Country", 12),
  column("Joined", 12, date),
  column("Left", 12, date),
  column("Churned", 11),
  column("Reason", 18),
  column("Consent", 11),
  column("Birthday", 12, date),
];

function customerRow(customer: Customer): SampleCell[] {
  return [
    customer.id,
    customer.name,
    customer.segment.name,
    customer.plan,
    customer.country,
    dateOf(customer.joined),
    customer.left === null ? null : dateOf(customer.left),
    customer.left === null ? "No" : "Yes",
    customer.reason === "" ? null : customer.reason,
    customer.consent ? "Yes" : "No",
    customer.birthday === null ? null : dateOf(customer.birthday),
  ];
}
