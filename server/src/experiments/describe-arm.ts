import type { Strategy } from '../../../plugin/contracts/experiments';
import type { Arm } from '../../../plugin/experiments/assign-arm';

const RANKINGS = { blend: 'the blend of signals', newest: 'newest first', none: 'no list' };

function rulesOf(rules: string): string {
  if (rules === 'active') return 'the active rules';
  return rules === 'none' ? 'no rules' : 'the active rules and one that is tried';
}

const EXPLORATIONS = { 0: ', without exploration', 1: '', 2: ', with twice the exploration' };

/** Why a contact is in an arm, and how its lists are made; for developers, in English. */
export function describeArm(arm: Arm, { ranking, rules, exploration = 1 }: Strategy): string {
  const how =
    ranking === 'none'
      ? RANKINGS.none
      : `${RANKINGS[ranking]}, with ${rulesOf(rules)}${EXPLORATIONS[exploration]}`;
  return arm === 'holdout'
    ? `A hash of the experiment and the first of their ids keeps them out of it: ${how}.`
    : `A hash of the experiment and the first of their ids puts them in its ${arm}: ${how}.`;
}
