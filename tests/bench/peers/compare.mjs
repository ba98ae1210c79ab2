import { outreach } from '../../../scripts/corpus/messages.ts';
import { CHECKERS } from './checkers.mjs';

const ROUNDS = 3;

const messages = outreach();

/** Sentences to which every reader gave one label. */
const labelled = (label) =>
  messages.flatMap((message) =>
    message.units
      .filter((_, i) => message.judges.every((judge) => judge.labels[i] === label))
      .map((unit) => ({ id: message.id, ...unit })),
  );
const self = labelled('S');
const customer = labelled('C');

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

async function measured(check) {
  const found = new Map();
  const times = [];
  for (let round = 0; round < ROUNDS; round += 1)
    for (const message of messages) {
      const started = performance.now();
      found.set(message.id, await check(message));
      if (round > 0) times.push(performance.now() - started);
    }
  const flagged = (sentences) =>
    sentences.filter(({ id, start, end }) => found.get(id).some((one) => one.start < end && one.end > start)).length /
    sentences.length;
  const all = [...found.values()].reduce((sum, spans) => sum + spans.length, 0);
  return [
    median(times).toFixed(2),
    (all / messages.length).toFixed(1),
    flagged(self).toFixed(2),
    flagged(customer).toFixed(2),
  ];
}

console.log(
  `${messages.length} messages, ${self.length} sentences about the sender, ${customer.length} about the customer`,
);
console.log('checker        ms per message (median)   findings per message   flags of sender’s   flags of customer’s');
for (const [name, check] of Object.entries(CHECKERS)) {
  const [time, findings, ofSelf, ofCustomer] = await measured(check);
  console.log(
    `${name.padEnd(15)}${time.padStart(23)}${findings.padStart(23)}${ofSelf.padStart(20)}${ofCustomer.padStart(22)}`,
  );
}
