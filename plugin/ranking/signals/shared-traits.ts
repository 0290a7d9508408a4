import type { Learner } from '../learning/learner';
import { SparseScores } from '../data-structures/sparse-scores';
import type { MakeSignal } from './signal';
import { sparseSignal } from './sparse-signal';

/** Smaller groups say nothing: a person could be recognized in them. */
const LEAST = 5;
/** Contacts at which a group's own share counts as much as everybody's. */
const SHRINKAGE = 10;
/** An item that a group takes this many times as often as others do scores 1. */
const WHOLE = Math.log(8);

const scores = new SparseScores();
const counts = new SparseScores();

/** Numbers in the learner of those of the contacts who have consumed anything. */
const activeOf = (contacts: readonly number[], learner: Learner): number[] =>
  contacts
    .map((contact) => learner.numberOfContact(contact))
    .filter((number) => number >= 0 && learner.journeys.lengthOf(number) > 0);

/**
 * What people who share a trait with the contact turned to more often than others: the log ratio of the shares, shrunk
 * to 0 where the group is small; of several traits, the one that says most.
 */
export const sharedTraits: MakeSignal = ({ peers = [], learner, catalogue }) => {
  scores.reset(catalogue.size);
  const groups = peers.map((contacts) => activeOf(contacts, learner));
  const everybody = learner.size;
  for (const group of groups) {
    if (group.length < LEAST) continue;
    counts.reset(catalogue.size);
    for (const contact of group) {
      for (const item of learner.journeys.everythingOf(contact)) counts.add(item, 1);
    }
    for (const item of counts.positions()) {
      const usual = learner.contactsOf(item) / everybody;
      const shrunk = (counts.get(item) + SHRINKAGE * usual) / (group.length + SHRINKAGE);
      const score = Math.min(1, Math.log(shrunk / usual) / WHOLE);
      if (score > scores.get(item)) scores.add(item, score - scores.get(item));
    }
  }
  return sparseSignal(scores, (item) => {
    const takers = groups
      .filter((group) => group.length >= LEAST)
      .map((group) => ({
        followers: group.filter((contact) => learner.journeys.has(contact, item)).length,
        contacts: group.length,
      }));
    takers.sort((left, right) => right.followers / right.contacts - left.followers / left.contacts);
    return { ...takers[0], isByTrait: true };
  });
};
